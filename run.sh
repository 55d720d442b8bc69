#!/usr/bin/env bash
# ./run.sh                     serves the product with demo data at http://localhost:5080
# ./run.sh --port N --data DIR --no-demo
# ./run.sh VERB ...            runs a verb of the one executable, such as score, content check (see ./run.sh --help)
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
. "$root/.ci/tools.sh"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

published="$root/src/Workshop.Web/bin/published"
program="$published/workshop.dll"
stamp="$root/src/Workshop.Web/obj/release.stamp"

# Building anew costs seconds even where nothing changed, so a warm start looks at the sources' times instead.
is_current() {
  [ -f "$stamp" ] && [ -f "$program" ] || return 1
  [ -z "$(find "$root/src" "$root"/Directory.*.props "$root/global.json" \
    \( -name bin -o -name obj -o -name node_modules -o -path "$root/src/Workshop.Web/wwwroot/lib" \) -prune -o -newer "$stamp" -type f -print -quit)" ]
}

publish() {
  rm -rf "$published"
  dotnet publish "$root/src/Workshop.Web/Workshop.Web.csproj" -c Release -o "$published" -v q --nologo "$@"
}

if ! is_current; then
  need_dotnet
  need_node
  say "Building (the first time takes a minute or two) ..."
  started="$(mktemp)"
  log="$(mktemp)"
  # Compiled ahead it starts a third faster. Where the compiler for that cannot be had, it is compiled as it runs.
  publish --use-current-runtime --no-self-contained -p:PublishReadyToRun=true >"$log" 2>&1 \
    || publish >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
  touch -r "$started" "$stamp"
  rm -f "$log" "$started"
fi

case "${1:-}" in
  ""|serve|--port|--port=*|--data|--data=*|--no-demo) export Workshop__Demo="${Workshop__Demo:-true}" ;;
esac
exec dotnet "$program" "$@"
