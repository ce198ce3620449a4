import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checkSupply } from "./check-supply.ts";
import { type LockedPackage, parseLockFile } from "./lock-file.ts";

const SOUND: LockedPackage = {
  path: "node_modules/a",
  name: "a",
  version: "1.0.0",
  licence: "MIT",
  integrity: "sha512-AAAA",
  resolved: undefined,
  hasInstallScript: false,
  isForTests: false,
};

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

test("the packages of this project have one version, a digest and no address each, and run nothing", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
  const packages = parseLockFile(readFileSync("package-lock.json", "utf8"));
  assert.ok(packages.some(({ name }) => name === "esbuild"));
  const ranges = { ...manifest.dependencies, ...manifest.devDependencies };
  assert.deepEqual(checkSupply(packages, ranges), []);
});

test("npm runs nothing at install, and writes versions exactly and no address", () => {
  const settings = readFileSync(".npmrc", "utf8").trimEnd().split("\n");
  for (const context of [
    "ignore-scripts=true",
    "omit-lockfile-registry-resolved=true",
    "save-exact=true",
  ]) {
    assert.ok(settings.includes(context), context);
  }
});

test("a version has to be one, not a range, a name or an address", () => {
  assert.deepEqual(checkSupply([], { a: "1.2.3", b: "1.0.0-beta.1" }), []);
  for (const range of ["^1.2.3", "~1.2.3", "1.2", "1.x", "latest", "*", "", "file:../a"]) {
    assert.deepEqual(checkSupply([], { a: range }), [
      `package.json asks for a ${range}. Pin one version: npm install --save-exact.`,
    ]);
  }
});

test("a package with an address is a problem", () => {
  assert.deepEqual(checkSupply([{ ...SOUND, resolved: "https://example.org/a.tgz" }], {}), [
    'node_modules/a has an address in package-lock.json. Take "resolved" out.',
  ]);
});

test("a package without a digest is a problem, programs for other systems among them", () => {
  const name = "@esbuild/win32-x64";
  const other = { ...SOUND, path: `node_modules/${name}`, name, integrity: undefined };
  assert.deepEqual(checkSupply([{ ...SOUND, integrity: undefined }, other], {}), [
    "node_modules/a has no digest in package-lock.json. Write the registry's: npm view a@1.0.0 dist.integrity",
    "node_modules/@esbuild/win32-x64 has no digest in package-lock.json. Write the registry's: npm view @esbuild/win32-x64@1.0.0 dist.integrity",
  ]);
});

test("a package that runs a program at install is one, but for those that are known not to need it", () => {
  const running = { ...SOUND, hasInstallScript: true };
  assert.deepEqual(checkSupply([running], {}), [
    "node_modules/a runs a program when it is installed. Find out whether it needs to.",
  ]);
  assert.deepEqual(checkSupply([{ ...running, name: "esbuild" }], {}), []);
});
