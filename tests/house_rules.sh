#!/usr/bin/env bash
# Rules of docs/architecture.md that a compiler does not see. Prints each offence; exit code 1 if there is one.
set -u
cd "$(dirname "$0")/.."
offences=0
# forbid WHAT PATTERN PATH…: no line of the files may match.
forbid() {
  local what=$1 pattern=$2
  shift 2
  if git grep -nIE "$pattern" -- "$@"; then
    echo "  ^ $what"
    offences=1
  fi
}
forbid 'the core knows no Qt' '#include *[<"]Q' include src/core
forbid 'no whole Qt modules' '#include *<Qt(Core|Gui|Widgets|Svg|Test)>' src tests
forbid 'tests use catch.h' '#include *<catch2' src 'tests/*.cpp' 'tests/*/*.cpp'
forbid 'nothing is left for later' '\b(TODO|FIXME|XXX)\b' src include tests/'*.cpp' tests/'*.h' docs README.md
forbid 'translations are finished' 'type="(unfinished|vanished|obsolete)"' resources/i18n
if [ "$(git grep -lE ': *public +QUndoCommand' -- src | wc -l)" -gt 1 ]; then
  echo 'There is more than one undo command class.'
  offences=1
fi
for entry in $(git ls-files | cut -d/ -f1 | sort -u); do
  case $entry in
    CMakeLists.txt | CMakePresets.json | src | include | resources | tests | docs | README.md | LICENSE | .*) ;;
    *) echo "$entry does not belong at the top"; offences=1 ;;
  esac
done
# Each row of docs/method.md ends with the title of a test that exists.
while IFS= read -r title; do
  if ! git grep -qF "TEST_CASE(\"$title\")" -- tests; then
    echo "docs/method.md names a test that does not exist: $title"
    offences=1
  fi
done < <(sed -nE 's/^\| M[0-9].* \| ([^|]+) \|$/\1/p' docs/method.md | sort -u)
# Each row of the method stands there: in the table, or among those that are said to be missing.
for row in $(seq 1 116); do
  if ! { grep -E '^\| M' docs/method.md | cut -d'|' -f2; sed -n '/^Not there:/,$p' docs/method.md; } | grep -qw "M$row"; then
    echo "docs/method.md does not account for M$row"
    offences=1
  fi
done
# Each title in docs/desktop-checks.md is that of a test.
while IFS= read -r title; do
  if ! git grep -qF "TEST_CASE(\"$title\"" -- tests; then
    echo "docs/desktop-checks.md names a test that does not exist: $title"
    offences=1
  fi
done < <(grep -E '^\| [0-9]+ \|' docs/desktop-checks.md | grep -oE '\*[^*]+\*' | tr -d '*' | sort -u)
exit "$offences"
