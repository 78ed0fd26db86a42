#!/usr/bin/env bash
# Runs every test: tests/run.sh [--fast]
#   --fast   the in-process suite alone; without it also the built programs and the pages in Chromium
# Installs what the tests need and is missing, where it can (Debian or Ubuntu, as root or with sudo); says what is missing
# where it can't. Results (TRX files, screenshots) go to TestResults/. The last line is "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fast=false
for argument in "$@"; do
  case $argument in
    --fast) fast=true ;;
    -h | --help) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
    *) echo "tests/run.sh: unknown option '$argument'; it takes --fast" >&2; exit 2 ;;
  esac
done

if ! command -v dotnet >/dev/null; then
  echo "tests/run.sh: the .NET 10 SDK is not on this machine's PATH. Install it (Debian, Ubuntu: package dotnet-sdk-10.0) and run this again." >&2
  exit 2
fi
if ! dotnet --version >/dev/null 2>&1; then
  echo "tests/run.sh: this project needs the .NET 10 SDK (see global.json); this machine has: $(cd / && dotnet --list-sdks | tr '\n' ' ')" >&2
  exit 2
fi

# install PROGRAM PACKAGE: the Debian package of a program that the tests start.
install() {
  command -v "$1" >/dev/null && return
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi
  if command -v apt-get >/dev/null && { [ ${#as_root[@]} -eq 0 ] || sudo -n true 2>/dev/null; }; then
    echo "Installing $2 (the tests start $1)..."
    "${as_root[@]}" apt-get update -qq >/dev/null || true
    if "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null; then return; fi
  fi
  echo "tests/run.sh: '$1' is missing and could not be installed here. Install the package '$2' and run this again, or run tests/run.sh --fast." >&2
  exit 2
}
if ! $fast; then
  install chromium chromium
  install pdftoppm poppler-utils
  install tesseract tesseract-ocr
  if ! tesseract --list-langs 2>/dev/null | grep -qx rus; then install "tesseract with Russian" tesseract-ocr-rus; fi
fi

rm -rf TestResults
dotnet build CstoArchive.sln -c Release --nologo -v quiet

projects=(tests/CstoArchive.Tests)
if ! $fast; then projects+=(tests/CstoArchive.EndToEnd.Tests); fi
status=0
for project in "${projects[@]}"; do
  # A test that waits for ever is named and ended, with its run, instead of waited for.
  dotnet test "$project" -c Release --no-build --nologo --logger "trx;LogFileName=$(basename "$project").trx" --results-directory TestResults \
    --blame-hang-timeout 10m --blame-hang-dump-type none || status=1
done

shopt -s nullglob
results=(TestResults/*.trx)
if [ ${#results[@]} -ne ${#projects[@]} ]; then
  echo "tests/run.sh: a test run ended without its result file" >&2
  exit 1
fi

# A test that was skipped is counted by the test platform as not executed.
grep -ho '<Counters [^>]*>' "${results[@]}" | awk '
  function count(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
  { passed += count("passed"); failed += count("failed") + count("error") + count("timeout") + count("aborted"); skipped += count("total") - count("executed") }
  END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped; exit failed > 0 || passed == 0 }' || status=1
exit $status
