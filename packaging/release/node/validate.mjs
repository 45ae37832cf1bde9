// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT
//
// validate.mjs FILE…: holds each SBOM against CycloneDX's own schema, the strict one, and prints what it says.

import { readFileSync } from "node:fs";
import * as CycloneDX from "@cyclonedx/cyclonedx-library";

let failed = false;
for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, "utf8");
  const { specVersion } = JSON.parse(text);
  const complaint = await new CycloneDX.Validation.JsonStrictValidator(specVersion).validate(text);
  console.log(`${path}: ${complaint ? `not CycloneDX ${specVersion}: ${JSON.stringify(complaint)}` : `valid CycloneDX ${specVersion}`}`);
  failed ||= complaint !== null;
}
process.exitCode = failed ? 1 : 0;
