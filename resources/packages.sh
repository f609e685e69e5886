# Sourced by try.sh and run.sh: the Debian 12 packages the project needs, and a function that installs what is missing.
# shellcheck shell=bash

# To build and run the programs.
build_packages=(
  g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  libgl-dev libvulkan-dev
  nlohmann-json3-dev libsqlite3-dev libcli11-dev libqpdf-dev nettle-dev libutf8proc-dev
  fonts-open-sans breeze-icon-theme fonts-noto-color-emoji
)

# To test them.
test_packages=(
  catch2 git
  fonts-noto-core fonts-noto-cjk
  poppler-utils qpdf librsvg2-bin libxml2-utils xz-utils
  python3 python3-jsonschema
  xvfb xauth openbox xdotool strace dbus-x11 at-spi2-core python3-pyatspi
)

# install_packages NAME…: those that are not installed yet, as root or with sudo.
install_packages() {
  local missing=() name
  for name in "$@"; do
    [ "$(dpkg-query -W -f='${Status}' "$name" 2>/dev/null)" = 'install ok installed' ] || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return
  echo "Installing ${#missing[@]} packages: ${missing[*]}"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Packages are missing; run this as root or install sudo." >&2; return 1; }
    as_root=(sudo)
  fi
  # A few tries: a registry that answers slowly is no reason to fail.
  local try
  for try in 1 2 3; do
    if "${as_root[@]}" apt-get -qq update &&
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "${missing[@]}" \
        >/dev/null; then
      return
    fi
    echo "apt-get failed (try $try of 3)." >&2
    sleep 5
  done
  return 1
}

# Precompiled headers and ccache agree only when ccache overlooks these.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
