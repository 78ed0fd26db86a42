#!/usr/bin/env bash
# Brings an index up to date with its archive; builds the programs first where their sources are newer.
#
#   run-indexer.sh [--serve] [--urls URL] [OPTIONS of csto-archive index]
#
# Without options it indexes sample-archive into index, both beside this script (CSTO_ARCHIVE and CSTO_INDEX say otherwise, and so do
# --archive DIR and --index DIR). --serve then serves that index on http://127.0.0.1:5080, or --urls URL, until it is stopped.
# The exit status is the indexer's: 0 done, 3 done with unread files, 2 wrong arguments, 4 another run is at work, 5 a guard stopped
# it, 6 failed (4, 5, 6: nothing changed); 69 when the programs can't be built.
set -eu

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
programs=$here/artifacts/programs
archive=${CSTO_ARCHIVE:-$here/sample-archive}
index=${CSTO_INDEX:-$here/index}
urls=http://127.0.0.1:5080
serve=false
options=()

say() { printf '%s\n' "$*" >&2; }

while [ $# -gt 0 ]; do
  case $1 in
    --serve) serve=true ;;
    --help|-h) sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
    --archive|--index|--urls)
      if [ $# -lt 2 ]; then say "run-indexer.sh: $1 needs a value"; exit 2; fi
      case $1 in --archive) archive=$2 ;; --index) index=$2 ;; --urls) urls=$2 ;; esac
      shift ;;
    --archive=*) archive=${1#*=} ;;
    --index=*) index=${1#*=} ;;
    --urls=*) urls=${1#*=} ;;
    *) options+=("$1") ;;
  esac
  shift
done

find_dotnet() {
  local candidate
  for candidate in "$(command -v dotnet || true)" "${DOTNET_ROOT:-/nowhere}/dotnet" "$HOME/.dotnet/dotnet" /usr/share/dotnet/dotnet /usr/lib/dotnet/dotnet /usr/local/share/dotnet/dotnet; do
    if [ -x "$candidate" ]; then
      dotnet=$candidate
      # The built programs look for the runtime where this says.
      export DOTNET_ROOT=${DOTNET_ROOT:-$(dirname "$(readlink -f "$dotnet")")}
      return
    fi
  done
  say "run-indexer.sh: the .NET SDK 10 is needed and no dotnet was found (PATH, DOTNET_ROOT, ~/.dotnet). See https://dotnet.microsoft.com/download/dotnet/10.0"
  exit 69
}

# build PROJECT PROGRAM: publishes it, into a folder of its own, unless it was built after every source was last changed.
build() {
  local project=$here/src/$1 folder=$programs/$2 log=$programs/$2.log built=$programs/$2.built
  if [ -x "$folder/$2" ] && [ -f "$built" ] && [ -z "$(find "$here/src" "$here"/Directory.*.props "$here/global.json" \
      \( -name bin -o -name obj \) -prune -o -type f -newer "$built" -print -quit)" ]; then
    return
  fi
  if [ ! -d "$project" ]; then say "run-indexer.sh: $project is missing; this script belongs into a clone of the project"; exit 69; fi
  if ! "$dotnet" --list-sdks | grep -q '^1[0-9]\.'; then
    say "run-indexer.sh: $dotnet has no SDK of version 10 or later (dotnet --list-sdks). See https://dotnet.microsoft.com/download/dotnet/10.0"
    exit 69
  fi
  say "Building $2 ..."
  mkdir -p "$programs"
  # A source that changes during the build is built the next time.
  touch "$built.next"
  if ! "$dotnet" publish "$project" -c Release -o "$folder" --nologo -v quiet >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    say "run-indexer.sh: $2 could not be built; the whole log is $log"
    exit 69
  fi
  mv "$built.next" "$built"
}

# answers HOST PORT: whether something listens there.
answers() { (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; }

# Sets host and port from the first of the urls.
read_address() {
  local address=${urls%%;*}
  address=${address#*://}
  address=${address%%/*}
  port=${address##*:}
  host=${address%:*}
  host=${host#[}
  host=${host%]}
  case $host in ''|'*'|'+'|0.0.0.0|::) host=127.0.0.1 ;; esac
  case $port in ''|*[!0-9]*) say "run-indexer.sh: --urls takes http://HOST:PORT, not '$urls'"; exit 2 ;; esac
}

find_dotnet
if $serve; then
  read_address
  if answers "$host" "$port"; then
    say "run-indexer.sh: port $port of $host is taken by another program. Stop it, or choose another: --urls http://127.0.0.1:$((port + 1))"
    exit 2
  fi
fi

build CstoArchive.Cli csto-archive
if $serve; then build CstoArchive.Web csto-archive-web; fi

status=0
"$programs/csto-archive/csto-archive" index --archive "$archive" --index "$index" ${options[@]+"${options[@]}"} || status=$?
if ! $serve; then exit $status; fi
case $status in
  0|3) ;;
  4) say "Serving the index as the other run leaves it." ;;
  *) exit $status ;;
esac

"$programs/csto-archive-web/csto-archive-web" --index "$index" --urls "$urls" &
service=$!
trap 'kill -TERM $service 2>/dev/null || true' INT TERM HUP
until answers "$host" "$port"; do
  if ! kill -0 $service 2>/dev/null; then wait $service || exit $?; exit 6; fi
  sleep 0.1
done
say "The archive is served at ${urls%%;*}  (Ctrl+C ends it)"

# A signal ends a wait; the service then ends in order.
while kill -0 $service 2>/dev/null; do wait $service || true; done
exit $status
