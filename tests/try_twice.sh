#!/usr/bin/env bash
# Runs the README's first command twice without a display: it makes the sample and its exports, and leaves a sample
# that is already there as it is.
set -eu
cd "$(dirname "$0")/.."
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
try() { env -u DISPLAY -u WAYLAND_DISPLAY XDG_DATA_HOME="$home" LC_ALL=C.UTF-8 bash resources/try.sh; }
fail() { echo "try.sh: $*" >&2; exit 1; }

try
sample=$home/klantreis/huiskoper.journey
for kind in journey pdf png json; do
  [ -s "$home/klantreis/huiskoper.$kind" ] || fail "made no huiskoper.$kind"
done
before=$(stat -c '%i %Y' "$sample")
said=$(try)
grep -qF "$sample" <<<"$said" || fail 'does not say where the sample is'
grep -qF 'build/bin:$PATH' <<<"$said" || fail 'does not say where the command is'
[ "$before" = "$(stat -c '%i %Y' "$sample")" ] || fail 'wrote over the sample'
