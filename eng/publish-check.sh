#!/usr/bin/env bash
# publish-check.sh: publishes samples/Terpangkas as it is, trimmed, and native where a linker is to be had; fails if
# trimming or AOT warns of anything but what Ardalis.SmartEnum is known for, or if the three print different things.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
out=artifacts/publish rid=${RID:-linux-x64} seed=seeds/renstra-dinsos-seruyan-2025-2029.json
rm -rf "$out" && mkdir -p "$out"
failed=0
fail() { echo "failed: $1"; failed=1; }

# What the sample never calls and the library forbids itself (BannedSymbols.txt): SmartEnum's own lookups.
known='IL2026: Ardalis\.SmartEnum\.SmartEnum`2\.GetAllOptions\(\)|IL2070: Ardalis\.SmartEnum\.TypeExtensions\.GetFieldsOfType<TFieldType>\(Type\)'

publish() { # NAME ARGUMENT…
  local name=$1; shift
  # The analyzers had their say in the build; what is asked here are the trimmer and the native compiler.
  if ! dotnet publish samples/Terpangkas -c Release -o "$out/$name" -v q -clp:NoSummary -p:RunAnalyzers=false "$@" >"$out/$name.log" 2>&1; then
    if grep -qE 'NU1101|NU1102|NU1301' "$out/$name.log"; then
      echo "skipped: $name, its packs cannot be restored"
    else
      tail -n 20 "$out/$name.log"
      fail "$name cannot be published"
    fi
    return
  fi
  local warnings
  warnings=$(grep -oE '(warning|error) IL[0-9]+: .*' "$out/$name.log" | sort -u)
  echo "$name: $(grep -cE "$known" <<<"$warnings") known warnings of Ardalis.SmartEnum, $(grep -v '^$' <<<"$warnings" | grep -vcE "$known") others"
  grep -v '^$' <<<"$warnings" | grep -vE "$known" && fail "$name has warnings of its own"
  "$out/$name/Terpangkas" "$seed" >"$out/$name.txt" || fail "$name does not run"
  cmp -s "$out/jit.txt" "$out/$name.txt" || fail "$name prints something else than jit"
  echo "$name: $(find "$out/$name" -type f ! -name '*.pdb' ! -name '*.dbg' ! -name '*.xml' -printf '%s\n' | awk '{ n += $1 } END { print n }') bytes"
}

publish jit
publish trimmed -r "$rid" --self-contained -p:PublishTrimmed=true
if command -v clang >/dev/null; then
  publish native -r "$rid" -p:PublishAot=true
elif command -v gcc >/dev/null; then
  publish native -r "$rid" -p:PublishAot=true -p:CppCompilerAndLinker=gcc
else
  echo "skipped: native, neither clang nor gcc is installed"
fi
exit "$failed"
