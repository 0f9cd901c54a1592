#!/usr/bin/env bash
# The first look-up in a fresh process against a trivial program: medians of whole-process times, run in turn, and the bytes allocated.
# Usage: eng/cold-start.sh [RUNS] [publish arguments, such as -p:PublishReadyToRun=true -r linux-x64 --no-self-contained]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-41}
shift || true
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet publish benchmarks/Renstra.AwalDingin -c Release -o "$out/app" -v q -clp:NoSummary "$@" >&2
app=$out/app/Renstra.AwalDingin
bytes=$("$app" bytes)
for ((i = 0; i < runs; i++)); do
  for mode in "" find name; do
    start=$(date +%s%N)
    "$app" $mode >/dev/null 2>&1
    echo $((($(date +%s%N) - start) / 1000)) >>"$out/time-${mode:-trivial}"
  done
done
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
base=$(median "$out/time-trivial")
for mode in trivial find name; do
  time=$(median "$out/time-$mode")
  awk -v m="$mode" -v t="$time" -v b="$base" 'BEGIN { printf "%-8s %8.1f ms  ratio %.3f\n", m, t / 1000, t / b }'
done
echo "the look-up allocated $bytes bytes"
