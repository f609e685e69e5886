#!/usr/bin/env bash
# Makes the pictures of the README and the user guide: the real editor on a virtual screen, driven by keys and mouse.
# Needs the built programs (bash resources/try.sh) and: apt-get install xvfb xdotool scrot openbox
set -eu
cd "$(dirname "$0")/.."
for tool in Xvfb xdotool scrot openbox; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install xvfb xdotool scrot openbox" >&2; exit 2; }
done
work=$(mktemp -d)
exec {number}<> <(:)
Xvfb -displayfd "$number" -screen 0 1680x1050x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
trap 'kill $screen 2>/dev/null || :; rm -rf "$work"' EXIT
read -r -t 20 -u "$number" display
export DISPLAY=:$display XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state XDG_RUNTIME_DIR=$work/run
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY
openbox >/dev/null 2>&1 &
klantreis=$(find "$PWD/build" -type f -name klantreis -perm -u+x | head -1)
editor=$(dirname "$klantreis")/klantreis-editor
[ -x "$editor" ] || editor=$(find "$PWD/build" -type f -name klantreis-editor | head -1)

# settings THEME LANGUAGE: what the editor starts with; 1 light, 2 dark; 1 English, 2 Dutch.
settings() {
  mkdir -p "$XDG_CONFIG_HOME/Klantreis"
  printf '[General]\ntheme=%s\nlanguage=%s\n' "$1" "$2" >"$XDG_CONFIG_HOME/Klantreis/klantreis.conf"
}

# picture NAME FILE [XDOTOOL ARGUMENTS]…: the editor with the file (none: '') after the keys, as docs/pictures/NAME.png.
picture() {
  local name=$1 file=$2
  shift 2
  "$editor" ${file:+"$file"} &
  local program=$! window keys
  window=$(timeout 20 xdotool search --sync --onlyvisible --pid "$program" --name Klantreis | tail -1)
  xdotool windowactivate --sync "$window" windowsize "$window" 1660 996 windowmove "$window" 8 30
  sleep 1.5
  for keys in "$@"; do
    eval "xdotool $keys"
    sleep 0.6
  done
  sleep 0.6
  scrot -o "docs/pictures/$name.png"
  kill -9 "$program"
  wait "$program" 2>/dev/null || :
  echo "docs/pictures/$name.png"
}

"$klantreis" new --sample offerte --language en "$work/Heat pump installers.journey" >/dev/null
"$klantreis" new --sample offerte --language nl "$work/Warmtepompen.journey" >/dev/null
"$klantreis" new --sample huiskoper --language en "$work/House buyer.journey" >/dev/null
mkdir -p docs/pictures

settings 1 1
picture start '' 'key Tab'
picture window "$work/Heat pump installers.journey" 'key ctrl+9'
picture house-buyer "$work/House buyer.journey" 'key ctrl+9'
settings 2 1
picture window-dark "$work/Heat pump installers.journey" 'key ctrl+9'
settings 1 2
picture start-nl '' 'key Tab'
picture window-nl "$work/Warmtepompen.journey" 'key ctrl+9'
"$klantreis" export "$work/Heat pump installers.journey" --to png --today 2026-11-22 -o docs/pictures/map.png
