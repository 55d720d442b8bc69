# Shared by run.sh and test.sh: makes sure that what the product is built with is there. Sourced, not run.

say() { printf '%s\n' "$*" >&2; }

# Installs Debian packages where apt is there and allowed; else says what is missing and stops.
install_packages() {
  if ! command -v apt-get >/dev/null 2>&1; then
    say "Missing: $*. Please install it with your system's package manager and start again."; exit 1
  fi
  say "Installing $* ..."
  local root=""
  [ "$(id -u)" = 0 ] || root="sudo"
  $root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || true
  if ! $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null; then
    say "Could not install $*. Please install it by hand and start again."; exit 1
  fi
}

need_dotnet() {
  if ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then install_packages dotnet-sdk-10.0; fi
}

need_node() {
  if ! command -v npm >/dev/null 2>&1; then install_packages nodejs npm; fi
}

# need_command COMMAND PACKAGE: the package where the command is missing.
need_command() {
  if ! command -v "$1" >/dev/null 2>&1; then install_packages "$2"; fi
}
