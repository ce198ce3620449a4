import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkLicences, formatLicences, isAllowed } from "./licences.ts";
import { type LockedPackage, parseLockFile } from "./lock-file.ts";

const PACKAGES = parseLockFile(readFileSync("package-lock.json", "utf8"));

function createPackage(name: string, licence?: string, isForTests = false): LockedPackage {
  return {
    path: `node_modules/${name}`,
    name,
    version: "1.0.0",
    licence,
    integrity: undefined,
    resolved: undefined,
    hasInstallScript: false,
    isForTests,
  };
}

test("every package of this project is under a licence that is allowed", () => {
  assert.deepEqual(checkLicences(PACKAGES), []);
});

test("docs/licences.md names the packages of the lock file; npm run licences writes it", () => {
  assert.equal(readFileSync("docs/licences.md", "utf8"), formatLicences(PACKAGES));
});

test("a package is installed under the licence that the lock file has", () => {
  const installed = PACKAGES.map(
    ({ path, licence }) => [join(path, "package.json"), licence] as const,
  ).filter(([file]) => existsSync(file));
  assert.ok(installed.length > 100);
  for (const [file, licence] of installed) {
    const { license } = JSON.parse(readFileSync(file, "utf8")) as { readonly license: string };
    assert.equal(license, licence, file);
  }
});

test("of alternatives one has to be allowed, of conditions all", () => {
  const allowed = ["MIT", "(MIT OR GPL-3.0-only)", "GPL-3.0-only OR ISC", "MIT AND ISC"];
  const refused = ["GPL-3.0-only", "(MIT AND GPL-3.0-only)", "UNLICENSED", "", "mit"];
  assert.deepEqual(allowed.filter(isAllowed), allowed);
  assert.deepEqual(refused.filter(isAllowed), []);
});

test("a licence that is not known, or none, is a problem", () => {
  assert.deepEqual(
    checkLicences([
      createPackage("a", "GPL-3.0-only"),
      createPackage("b"),
      createPackage("c", "MIT"),
    ]),
    [
      "node_modules/a is under GPL-3.0-only, which is not known to be allowed.",
      "node_modules/b is under no licence, which is not known to be allowed.",
    ],
  );
});

test("the list has the build's packages and those of tests, by licence, each once", () => {
  const packages = [
    createPackage("b", "MIT"),
    createPackage("a", "MIT"),
    createPackage("a", "MIT"),
    createPackage("c", "(MIT OR CC0-1.0)"),
    createPackage("d", "ISC", true),
  ];
  const [, lists] = formatLicences(packages).split("\n## The build\n");
  assert.equal(
    lists,
    `
### (MIT OR CC0-1.0)

- \`c\` 1.0.0

### MIT

Asks that the notice is kept.

- \`a\` 1.0.0
- \`b\` 1.0.0

## Work and tests

### ISC

Asks that the notice is kept.

- \`d\` 1.0.0
`,
  );
});
