#!/usr/bin/env bash
# Runs the tests of a build folder, all or as the options for ctest after it say, and closes with 'N passed, N failed'; before
# that, how many were skipped and which.
# The exit code is ctest's.
set -u
log=$(mktemp)
trap 'rm -f "$log"' EXIT
ctest --test-dir "$1" --output-on-failure -j "$(nproc)" --no-tests=error "${@:2}" 2>&1 | tee "$log"
code=${PIPESTATUS[0]}
# "98% tests passed, 2 tests failed out of 100"; what was skipped counts as passed there.
read -r failed all < <(sed -nE 's/.* tests passed, ([0-9]+) tests failed out of ([0-9]+).*/\1 \2/p' "$log")
skipped=$(grep -c '\*\*\*Skipped ' "$log")
echo "$skipped skipped"
echo "$((${all:-0} - ${failed:-0} - skipped)) passed, ${failed:-0} failed"
exit "$code"
