import type { LockedPackage } from "./lock-file.ts";

/** The accepted licences by SPDX id, and what each requires. */
export const LICENCES: Readonly<Record<string, string>> = {
  "0BSD": "asks for nothing",
  "Apache-2.0": "asks that notices are kept",
  "BlueOak-1.0.0": "asks that the licence is kept",
  "OFL-1.1": "asks that the fonts are not sold by themselves, and keep their licence",
  "BSD-2-Clause": "asks that the notice is kept",
  "BSD-3-Clause": "asks that the notice is kept, and that names are not used to advertise",
  "CC-BY-3.0": "for data; asks that the author is named",
  "CC-BY-SA-4.0":
    "asks that the author is named, and that changes to it are under it too; none is changed",
  "CC0-1.0": "asks for nothing",
  ISC: "asks that the notice is kept",
  "LGPL-3.0-or-later":
    "asks that it can be replaced by another version; it is a library of its own, loaded as it comes",
  MIT: "asks that the notice is kept",
  "MPL-2.0": "asks that changes to its own files are published; none is changed",
  "PSF-2.0": "asks that the notice is kept",
  "Python-2.0": "asks that the notice is kept",
};

/** Whether an SPDX expression is accepted: one of its alternatives, or all of its conditions. */
export function isAllowed(expression: string): boolean {
  const alternatives = expression.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return alternatives.some((each) => each.split(" AND ").every((id) => id in LICENCES));
}

/** Finds problems with the licences of packages, one sentence each. */
export function checkLicences(packages: readonly LockedPackage[]): readonly string[] {
  return packages.flatMap(({ path, licence }) => {
    if (licence !== undefined && isAllowed(licence)) return [];
    return [`${path} is under ${licence ?? "no licence"}, which is not known to be allowed.`];
  });
}

/** Formats the list of all packages by licence as Markdown: packages of the build, and packages of tests. */
export function formatLicences(packages: readonly LockedPackage[]): string {
  return `# Licences

What the packages of this project are under, made from \`package-lock.json\` by \`npm run licences\`. A site has none of their code.

## The build
${formatGroups(packages.filter(({ isForTests }) => !isForTests))}
## Work and tests
${formatGroups(packages.filter(({ isForTests }) => isForTests))}`;
}

function formatGroups(packages: readonly LockedPackage[]): string {
  const groups = new Map<string, Set<string>>();
  for (const { licence = "", name, version } of packages) {
    const group = groups.get(licence) ?? new Set();
    groups.set(licence, group.add(`- \`${name}\` ${version}\n`));
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([licence, lines]) =>
        `\n### ${licence}\n\n${formatMeaning(licence)}${[...lines].sort().join("")}`,
    )
    .join("");
}

function formatMeaning(licence: string): string {
  const meaning = LICENCES[licence];
  return meaning === undefined ? "" : `${meaning[0]?.toUpperCase() ?? ""}${meaning.slice(1)}.\n\n`;
}
