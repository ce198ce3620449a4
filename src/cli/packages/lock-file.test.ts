import assert from "node:assert/strict";
import { test } from "node:test";
import { parseLockFile } from "./lock-file.ts";

test("a package is named after the last folder of packages in its path; the project itself is none", () => {
  const packages = {
    "": { version: "0.1.0", license: "SEE LICENSE IN LICENSE" },
    "node_modules/a/node_modules/@b/c": {
      version: "1.0.0",
      license: "MIT",
      integrity: "sha512-AAAA",
      resolved: "https://example.org/c.tgz",
      hasInstallScript: true,
      dev: true,
    },
    "node_modules/d": { version: "2.0.0" },
  };
  assert.deepEqual(parseLockFile(JSON.stringify({ lockfileVersion: 3, packages })), [
    {
      path: "node_modules/a/node_modules/@b/c",
      name: "@b/c",
      version: "1.0.0",
      licence: "MIT",
      integrity: "sha512-AAAA",
      resolved: "https://example.org/c.tgz",
      hasInstallScript: true,
      isForTests: true,
    },
    {
      path: "node_modules/d",
      name: "d",
      version: "2.0.0",
      licence: undefined,
      integrity: undefined,
      resolved: undefined,
      hasInstallScript: false,
      isForTests: false,
    },
  ]);
});

test("a lock file of another version is refused", () => {
  assert.throws(() => parseLockFile('{ "lockfileVersion": 2, "packages": {} }'), /lockfileVersion/);
});
