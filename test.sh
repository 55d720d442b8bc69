#!/usr/bin/env bash
# ./test.sh        installs what the tests need, builds, runs every test project
# ./test.sh fast   without the browser, in under two minutes
# The last line alone: N passed, N failed, N skipped
set -uo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
. "$root/.ci/tools.sh"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cd "$root" || exit 1

need_dotnet
need_node
if [ "${1:-}" != fast ]; then
  need_command chromium chromium
  fc-list 2>/dev/null | grep -qi 'noto.*cjk' || install_packages fontconfig fonts-noto-cjk
fi

dotnet build Workshop.sln -c Release -v q --nologo || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

passed=0; failed=0; skipped=0; broken=0
run_project() {
  echo "== $1"
  local log; log="$(mktemp)"
  dotnet "tests/$1/bin/Release/net10.0/$1.dll" 2>&1 | tee "$log"
  local exit_code=${PIPESTATUS[0]}
  count() { sed 's/\x1b\[[0-9;]*m//g' "$log" | grep -E "^ *$1 +Total:" | tail -1 | grep -oE "$2: [0-9]+" | grep -oE '[0-9]+' || echo 0; }
  local total f s; total=$(count "$1" Total); f=$(($(count "$1" Failed) + $(count "$1" Errors))); s=$(count "$1" Skipped)
  passed=$((passed + total - f - s)); failed=$((failed + f)); skipped=$((skipped + s))
  # A project that ends badly without a failed test (a crash, or not one test) has failed all the same.
  if [ "$f" -eq 0 ] && { [ "$exit_code" -ne 0 ] || [ "$total" -eq 0 ]; }; then broken=$((broken + 1)); fi
  rm -f "$log"
}

for project in tests/*.Tests; do
  name="$(basename "$project")"
  [ "${1:-}" = fast ] && [ "$name" = Workshop.Browser.Tests ] && continue
  run_project "$name"
done

failed=$((failed + broken))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
