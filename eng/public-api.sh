#!/usr/bin/env bash
# Adds every public member that PublicAPI.Unshipped.txt lacks, from the analyzer's own words (RS0016), and takes out
# what is gone (RS0017). Review the difference: it is the change of the public surface.
# Without arguments for every library; otherwise for those named: eng/public-api.sh Renstra.Nomenclature
set -euo pipefail
cd "$(dirname "$0")/.."
for project in "${@:-Renstra.Domain Renstra.Nomenclature}"; do
  for name in $project; do
    file=src/$name/PublicAPI.Unshipped.txt
    log=$(mktemp)
    touch "src/$name/$name.csproj"
    dotnet build "src/$name" --no-incremental -v q -clp:NoSummary -p:TreatWarningsAsErrors=false -p:WarningsAsErrors= >"$log" || true
    {
      cat "$file"
      sed -n "s/.*src.$name.*RS0016: Symbol '\(.*\)' is not part of the declared public API.*/\1/p" "$log"
    } | LC_ALL=C sort -u | grep -vxF -f <(sed -n "s/.*src.$name.*RS0017: Symbol '\(.*\)' is part of the declared API, but.*/\1/p" "$log"; echo '#nullable enable') >"$file.new" || true
    { echo '#nullable enable'; cat "$file.new"; } >"$file"
    rm "$file.new" "$log"
    wc -l "$file"
  done
done
