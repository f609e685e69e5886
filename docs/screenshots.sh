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
picture house-buyer "$work/House buyer.journey" 'key F9'
settings 2 1
picture window-dark "$work/Heat pump installers.journey" 'key ctrl+9'
settings 1 2
picture start-nl '' 'key Tab'
picture window-nl "$work/Warmtepompen.journey" 'key ctrl+9'
# workshop ENDING PAIN STRENGTH FACES TITLE PAINFUL GOOD TOUCHPOINT EPISODE…: from the first start to a curve, as the guide tells it.
# PAIN, STRENGTH and each of the FACES, for the episodes from the last to the first, are where their buttons are on the screen.
workshop() {
  local ending=$1 pain=$2 strength=$3 faces=$4 title=$5 painful=$6 good=$7 touchpoint=$8 episode face
  shift 8
  local type='type --delay 12' blank=('key Return' 'key alt+2' 'sleep 0.6') steps=() scores=()
  for episode in "$@"; do steps+=("$type '$episode'" 'key ctrl+Return'); done
  steps[-1]='key Return'
  for face in $faces; do scores+=("mousemove $face 984 click 1" 'key Left'); done
  rm -rf "$XDG_STATE_HOME"  # else what was typed for the picture before is offered
  picture "workshop-blank$ending" '' "${blank[@]}"
  picture "workshop-episodes$ending" '' "${blank[@]}" "$type '$title'" 'key Return' 'mousemove 571 256 click 1' "${steps[@]}" 'key ctrl+9'
  rm -rf "$XDG_STATE_HOME"
  picture "workshop-curve$ending" '' "${blank[@]}" "$type '$title'" 'key Return' 'mousemove 571 256 click 1' "${steps[@]}" 'key ctrl+9' \
    "${scores[@]}" 'key Right Right Right' "mousemove $pain 984 click 1" "$type '$painful'" 'key Return' 'key ctrl+t' "$type '$touchpoint'" \
    'key Return' 'key Right Right' "mousemove $strength 984 click 1" "$type '$good'" 'key Return'
  rm -rf "$XDG_STATE_HOME"
}
settings 1 1
workshop '' 276 367 '1258 1044 973 1258 1115 1186' 'I order a kitchen' 'Nobody calls me back' 'It fits to the millimetre' 'Phone: sales desk' \
  'I look for ideas' 'I visit three showrooms' 'I get a design' 'I wait for the quote' 'They install it' 'I cook the first meal'
settings 1 2
workshop -nl 326 437 '1217 1004 934 1217 1075 1147' 'Ik bestel een keuken' 'Niemand belt me terug' 'Alles past op de millimeter' 'Telefoon: verkoop' \
  'Ik zoek inspiratie' 'Ik bezoek drie showrooms' 'Ik krijg een ontwerp' 'Ik wacht op de offerte' 'Ze plaatsen de keuken' 'Ik kook de eerste maaltijd'
"$klantreis" export "$work/Heat pump installers.journey" --to png --today 2026-11-22 -o docs/pictures/map.png
