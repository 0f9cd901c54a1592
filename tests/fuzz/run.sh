#!/usr/bin/env bash
# run.sh [TARGET] [EXECUTIONS] [SEED]: fuzzes with libFuzzer or AFL where they and the sharpfuzz tool are on the PATH, else with the built-in runner.
# run.sh --short: the built-in runner for some seconds, and the example cut at every token boundary; what CI runs.
# run.sh --cut: the seed cut at every token boundary, which takes minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
example=seeds/contoh-dinas-kesehatan-provinsi.json
fuzz() { dotnet run -c Release --property:RunAnalyzers=false --project tests/fuzz/Renstra.Fuzz -- "$@"; }
case ${1:-} in
  --short)
    fuzz --potong "$example"
    exec dotnet run --no-build -c Release --project tests/fuzz/Renstra.Fuzz -- --acak 4000 --benih 1 "$example"
    ;;
  --cut)
    fuzz --potong "$example" seeds/renstra-dinsos-seruyan-2025-2029.json
    exit
    ;;
esac
target=${1:-dokumen} executions=${2:-10000} seed=${3:-1}
out=artifacts/fuzz
if command -v sharpfuzz >/dev/null && { command -v libfuzzer-dotnet || command -v afl-fuzz; } >/dev/null; then
  rm -rf "$out/bin" && mkdir -p "$out/in"
  dotnet publish tests/fuzz/Renstra.Fuzz -c Release -o "$out/bin"
  sharpfuzz "$out/bin/Renstra.Domain.dll"
  find tests/Renstra.Domain.Tests/corpus -name '*.json' -size -4k -exec cp {} "$out/in/" \;
  if command -v libfuzzer-dotnet >/dev/null; then
    exec libfuzzer-dotnet -runs="$executions" -seed="$seed" --target_path=dotnet --target_arg="$out/bin/Renstra.Fuzz.dll libfuzzer $target" "$out/in"
  fi
  # The program is a host for the instrumented assembly, not instrumented itself.
  exec env AFL_SKIP_BIN_CHECK=1 afl-fuzz -E "$executions" -s "$seed" -i "$out/in" -o "$out/out" -t 20000+ -m none "$out/bin/Renstra.Fuzz" afl "$target"
fi
fuzz --acak "$executions" --benih "$seed" "$example"
