#!/usr/bin/env bash
# Takes the pictures of README.md anew: indexes the sample archive, serves it, opens its pages in Chromium.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build tests/CstoArchive.EndToEnd.Tests -c Release --nologo -v quiet
dotnet test tests/CstoArchive.EndToEnd.Tests -c Release --no-build --nologo --filter "FullyQualifiedName~PicturesForTheReadme"
