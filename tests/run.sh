#!/usr/bin/env bash
# Installs what the tests need, builds everything and runs all tests. The last line says how many passed and failed.
set -eu
cd "$(dirname "$0")/.."
. resources/packages.sh

echo '1/3 Packages'
install_packages "${build_packages[@]}" "${test_packages[@]}"

echo '2/3 Build (a few minutes the first time)'
cmake --preset default -DKLANTREIS_UNITY=ON -DKLANTREIS_TESTS=ON >/dev/null
cmake --build build

echo '3/3 Tests'
bash tests/ctest.sh build
