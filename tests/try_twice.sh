#!/usr/bin/env bash
# Runs the README's first command without a display, where it makes the sample and its exports; once more, where it
# leaves the sample that is there as it is; and on a display, where it opens the sample in a window.
set -eu
cd "$(dirname "$0")/.."
home=$(mktemp -d)
running=()
tidy() {
  [ ${#running[@]} -eq 0 ] || kill "${running[@]}" 2>/dev/null || :
  rm -rf "$home"
}
trap tidy EXIT
try=(env -u WAYLAND_DISPLAY "XDG_DATA_HOME=$home" "XDG_CONFIG_HOME=$home" "XDG_STATE_HOME=$home" LC_ALL=C.UTF-8 bash resources/try.sh)
fail() { echo "try.sh: $*" >&2; exit 1; }

unset DISPLAY
"${try[@]}"
sample=$home/klantreis/huiskoper.journey
for kind in journey pdf png json; do
  [ -s "$home/klantreis/huiskoper.$kind" ] || fail "made no huiskoper.$kind"
done
before=$(stat -c '%i %Y' "$sample")
said=$("${try[@]}")
for place in "$sample" "$home/klantreis/huiskoper."{pdf,png,json} 'build/bin:$PATH'; do
  grep -qF "$place" <<<"$said" || fail "does not say $place"
done
[ "$before" = "$(stat -c '%i %Y' "$sample")" ] || fail 'wrote over the sample'

exec {number}<> <(:)
Xvfb -displayfd "$number" -screen 0 1400x900x24 -nolisten tcp >/dev/null 2>&1 &
running+=($!)
read -r -t 30 -u "$number" display || fail 'no virtual display'
export DISPLAY=:$display
openbox >/dev/null 2>&1 &
running+=($!)
"${try[@]}" &
editor=$!
running+=("$editor")
timeout 120 xdotool search --sync --onlyvisible --name '^huiskoper.journey' >/dev/null || fail 'opens no window'
timeout 20 xdotool key ctrl+q
wait "$editor" || fail 'the window does not close'
