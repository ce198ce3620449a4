import type { HostileInput } from "../hostile-input.ts";
import { FULL, type Value, formatNewsroom, withValue, withValues } from "../full-newsroom.ts";
import { MARK, POLYGLOT } from "../payloads.ts";

const PLAIN = formatNewsroom(FULL);

type Path = readonly (string | number)[];

/** What refuses a field that holds no words, or holds Markdown; all others hold any text. */
const REFUSALS: readonly (readonly [field: RegExp, rule: string])[] = [
  [/(?:posts|timeline)\.json .*(?:date|captured|from|to)$/, "wrong-date"],
  [/\.md (?:published|updated|corrections 0 date)$/, "wrong-date"],
  [/\.md formerly 0$|corrections 0 update$/, "wrong-value"],
  [
    /(byline|topics|people|places|related) 0$|byline 1 id$|(?:timeline\.json \d|corrections 0) section$/,
    "unknown-id",
  ],
  [/(status|kind|order|state|byline 1 role|country|language|timeZone|latinName)$/, "wrong-value"],
  [/(address|path|publishingPrinciples)$/, "wrong-value"],
  [/\.md keyPoints \d$|corrections \d text$|timeline\.json \d text$/, "html"],
];
const WORDS = /sources\.json afp country$|strings\.json|style\.json (?!language$)/;

/** Words of the interface are many, and each shows on most pages, so that several have script at once. */
const AT_ONCE = 8;
const STRINGS = "_data/strings.json";

/** Every field of every file, one after the other, with script in it. */
export const FIELD_INPUTS: readonly HostileInput[] = [
  ...Object.entries(FULL.fields)
    .filter(([file]) => file !== STRINGS)
    .flatMap(([file, whole]) =>
      listTexts(whole).map((path) => {
        const name = `${file} ${path.join(" ")}`;
        const refusal = WORDS.test(name) ? undefined : REFUSALS.find(([field]) => field.test(name));
        return {
          name: `script in ${name}`,
          files: withValue(file, path, POLYGLOT),
          harmless: PLAIN,
          expected: refusal?.[1] ?? "builds",
        };
      }),
    ),
  ...listGroups(listTexts(FULL.fields[STRINGS] ?? {})).map((paths) => ({
    name: `script in ${STRINGS} ${paths.map((path) => path.join(" ")).join(", ")}`,
    files: withValues(STRINGS, paths, POLYGLOT),
    harmless: PLAIN,
    expected: "builds",
  })),
];

function listGroups(paths: readonly Path[]): readonly (readonly Path[])[] {
  const count = Math.ceil(paths.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => paths.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}

/** Every address in data files, with one that runs script. */
export const ADDRESS_INPUTS: readonly HostileInput[] = Object.entries(FULL.fields).flatMap(
  ([file, whole]) =>
    listTexts(whole)
      .filter((path) => /^(address|path|publishingPrinciples)$/.test(String(path.at(-1))))
      .flatMap((path) =>
        [`javascript:${MARK}`, `https://a.b/"><script>${MARK}</script>`, "//evil.example/"].map(
          (address) => ({
            name: `${address} in ${file} ${path.join(" ")}`,
            files: withValue(file, path, address),
            harmless: PLAIN,
            expected: expectOf(path, address),
          }),
        ),
      ),
);

/** An https address may hold anything behind its host, which pages write as text; that of the site may be below a path of letters. */
function expectOf(path: Path, address: string): string {
  if (path.at(-1) !== "address" || !address.startsWith("https:")) return "wrong-value";
  return path[0] === "address" ? "wrong-address" : "builds";
}

function listTexts(value: Value, path: Path = []): readonly Path[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]: [string, Value]) =>
    listTexts(entry, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}
