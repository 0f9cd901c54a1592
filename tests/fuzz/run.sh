#!/usr/bin/env bash
# run.sh [TARGET] [EXECUTIONS] [SEED]: fuzzes with libFuzzer or AFL where they and the sharpfuzz tool are on the PATH, else with the built-in runner.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${1:-dokumen} executions=${2:-10000} seed=${3:-1}
out=artifacts/fuzz
if command -v sharpfuzz >/dev/null && { command -v libfuzzer-dotnet || command -v afl-fuzz; } >/dev/null; then
  dotnet publish tests/fuzz/Renstra.Fuzz -c Release -o "$out"
  sharpfuzz "$out/Renstra.Domain.dll"
  mkdir -p "$out/in"
  cp tests/Renstra.Domain.Tests/corpus/*.json "$out/in/"
  if command -v libfuzzer-dotnet >/dev/null; then
    exec libfuzzer-dotnet -runs="$executions" -seed="$seed" --target_path=dotnet --target_arg="$out/Renstra.Fuzz.dll libfuzzer $target" "$out/in"
  fi
  exec afl-fuzz -i "$out/in" -o "$out/out" -t 10000 -m none dotnet "$out/Renstra.Fuzz.dll" afl "$target"
fi
exec dotnet run -c Release --project tests/fuzz/Renstra.Fuzz -- --acak "$executions" --benih "$seed"
