#!/usr/bin/env bash
# From a fresh clone on Debian 12 to a journey in the editor: installs the packages, builds, makes the house-buyer
# sample and opens it. Without a display it exports the sample to PDF, PNG and JSON instead.
set -eu
cd "$(dirname "$0")/.."
. resources/packages.sh

echo '1/3 Packages'
install_packages "${build_packages[@]}"

echo '2/3 Build (a few minutes the first time)'
cmake --preset default -DKLANTREIS_UNITY=ON -DKLANTREIS_TESTS=OFF >/dev/null
cmake --build build --target klantreis klantreis-editor

echo '3/3 The house buyer'
klantreis=$PWD/build/bin/klantreis
folder=${XDG_DATA_HOME:-$HOME/.local/share}/klantreis
file=$folder/huiskoper.journey
language=en
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in nl*) language=nl ;; esac
mkdir -p "$folder"
if [ -e "$file" ]; then
  echo "Your sample is still there: $file"
else
  "$klantreis" new --sample huiskoper --language "$language" "$file"
fi

echo "The command is $klantreis; to call it from anywhere in a terminal:"
echo "  export PATH=\"$PWD/build/bin:\$PATH\""

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "Opening $file"
  exec "$klantreis" "$file"
fi
echo 'There is no display here, so the sample is exported:'
for format in pdf png json; do
  "$klantreis" export "$file" --to "$format" -o "$folder/huiskoper.$format"
  ls -l "$folder/huiskoper.$format"
done
