import { readFileSync } from "node:fs";
import type { Files } from "../support/newsroom.ts";

/** A value of JSON, of which data files and front matter are made. */
export type Value = string | number | boolean | null | readonly Value[] | Fields;

/** Values by name. */
export interface Fields {
  readonly [name: string]: Value;
}

/** A newsroom as values: each file's data or front matter by path, and the text behind front matter. */
export interface Newsroom {
  readonly fields: Readonly<Record<string, Value>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** The file of the story's opening, and of its sections. */
export const INDEX = "src/stories/unrest/index.md";
export const PROTESTS = "src/stories/unrest/1-protests.md";
export const BLACKOUT = "src/stories/unrest/2-blackout.md";
/** A live story. */
export const LIVE = "src/stories/night/index.md";
export const ABOUT = "src/standing/about.md";
export const TIMELINE = "src/stories/unrest/timeline.json";
export const DATA = "src/stories/unrest/esoda.csv";

const source = { kind: "agency", description: "Πρακτορείο." };
const latin = { latinName: "Name", language: "en" };

/** A small newsroom without a problem in which every field is filled in, and every exhibit is shown. */
export const FULL: Newsroom = {
  fields: {
    "_data/authors.json": { desk: { name: "Σύνταξη", description: "Εμείς όλοι." } },
    "_data/people.json": {
      tokayev: {
        name: "Κασίμ Τοκάγεφ",
        shortName: "Τοκάγεφ",
        ...latin,
        role: "πρόεδρος",
        description: "Μένει.",
      },
    },
    "_data/places.json": {
      almaty: {
        name: "Αλμάτι",
        ...latin,
        kind: "city",
        description: "Πόλη.",
        country: "KZ",
        latitude: 43.24,
        longitude: 76.95,
      },
    },
    "_data/posts.json": {
      blackout: {
        platform: "Twitter",
        account: "@netblocks",
        date: "2022-01-05",
        language: "en",
        quote: "blackout",
        summary: "Διακοπή.",
        links: [{ label: "έκθεση", address: "https://t.co/a" }],
        state: "live",
        captured: "2022-01-05",
      },
    },
    "_data/site.json": {
      name: "Ανταπόκριση",
      description: "Ειδήσεις.",
      address: "https://example.org",
      language: "el",
      timeZone: "Europe/Athens",
      navigation: [{ label: "Πηγές", path: "/sources/" }],
      licence: { name: "CC BY 4.0", address: "https://creativecommons.org/" },
      policies: { publishingPrinciples: "/about/" },
    },
    "_data/sources.json": {
      afp: {
        name: "Γαλλικό Πρακτορείο",
        shortName: "AFP",
        ...source,
        country: "Γαλλία",
        address: "https://www.afp.com/",
      },
      reuters: { name: "Reuters", shortName: "Reuters", ...source },
      desk: { name: "Σύνταξη", shortName: "σύνταξη", ...source, kind: "desk" },
    },
    "_data/strings.json": readShared("strings"),
    "_data/style.json": readShared("style"),
    "_data/topics.json": { world: { name: "Διεθνή", description: "Έξω." } },
    [ABOUT]: { title: "Ποιοι είμαστε", description: "Εμείς." },
    [INDEX]: {
      title: "Έφοδος",
      description: "Τι έγινε.",
      published: "2022-01-05",
      updated: "2022-01-06",
      status: "developing",
      kind: "news",
      dateline: "Αλμάτι, Ιανουάριος",
      byline: ["desk", { id: "desk", role: "photographs" }],
      topics: ["world"],
      people: ["tokayev"],
      places: ["almaty"],
      keyPoints: ["Ένα.", "Δύο.", "Τρία."],
      related: ["night"],
      formerly: ["riots"],
      corrections: [{ date: "2022-01-06", text: "Ήταν λάθος.", section: "protests" }],
    },
    [PROTESTS]: {
      title: "Διαδηλώσεις",
      description: "Στους δρόμους.",
      published: "2022-01-05",
      updated: "2022-01-06",
      dateline: "Αλμάτι, νύχτα",
      people: ["tokayev"],
      places: ["almaty"],
      formerly: ["streets"],
    },
    [LIVE]: {
      title: "Νύχτα",
      description: "Όλη η νύχτα.",
      published: "2022-01-05T19:00+02:00",
      status: "closed",
      kind: "live",
      order: "oldest",
      byline: ["desk"],
      topics: ["world"],
      people: [],
      places: ["almaty"],
      keyPoints: ["Ένα βράδυ.", "Δύο βράδια.", "Τρία βράδια."],
      corrections: [{ date: "2022-01-06", text: "Ήταν άλλο.", update: "first" }],
    },
    [BLACKOUT]: { title: "Διακοπή", description: "Χωρίς ίντερνετ.", published: "2022-01-05" },
    [TIMELINE]: [
      { date: "2022-01-02", when: "μετά το μεσημέρι", text: "Αρχή.", section: "protests" },
      { from: "2022-01-02", to: "2022-01-05", text: "Συνέχεια.", section: "blackout" },
    ],
  },
  texts: {
    [ABOUT]: "Γράφουμε.\n\n## Επικοινωνία\n\nΣτο γραφείο.\n",
    [INDEX]: "Έφοδος στο δημαρχείο [@afp].\n\n::sections\n\n::timeline\n\n::map{places=almaty}\n",
    [PROTESTS]:
      'Πλήθος στο [Αλμάτι](place:almaty) [@afp].\n\n## Νύχτα\n\nΦωτιά [@reuters, σ. 4; via=afp; address=https://a.example.com/b; on=2022-01-04; title="Fire"; lang=en].\n',
    [LIVE]:
      "Άρχισε [@afp].\n\n:::update{#first at=2022-01-05T20:00+02:00 key}\n## Πρώτα\n\nΤέσσερα [@afp]. Μετά [τα άλλα](#second).\n:::\n\n:::update{#second at=2022-01-05T21:00+02:00}\nΠέντε[^1] [@reuters].\n\n[^1]: Έξι.\n:::\n",
    [BLACKOUT]: [
      "Χωρίς ίντερνετ [@desk].",
      "::post{#blackout}",
      '::table{data=esoda.csv caption="Τα έσοδα" source="reuters; via=afp"}',
      '::chart{data=esoda.csv type=line title="Τα έσοδα" source=afp}',
      ":::pull\nΧωρίς ίντερνετ\n:::",
      ':::aside{title="Το δίκτυο"}\nΈπεσε [@afp].\n:::',
      ":::interview{guest=tokayev}\n? Γιατί;\n\nΈτσι.\n:::",
      ":::claim{by=tokayev rating=false}\nΔεν έπεσε.\n\nΈπεσε [@reuters].\n:::\n",
    ].join("\n\n"),
  },
};

/** The files of a newsroom. */
export function formatNewsroom({ fields, texts }: Newsroom): Files {
  const written = Object.entries(fields).map(([path, value]) => {
    const text = texts[path];
    return [path, text === undefined ? JSON.stringify(value) : formatArticle(value, text)] as const;
  });
  return { ...OTHER_FILES, ...Object.fromEntries(written) };
}

/** Files that are neither Markdown nor JSON. */
const OTHER_FILES: Files = { [DATA]: 'Έτος;Ποσό\r\nτο 2020;"3,5"\r\nτο 2021;4\r\n' };

/** The full newsroom in which the text of one file is another. */
export function withText(path: string, text: string): Files {
  return formatNewsroom({ ...FULL, texts: { ...FULL.texts, [path]: text } });
}

/** The full newsroom in which the value at a path of a file is another. */
export function withValue(path: string, steps: readonly (string | number)[], value: Value): Files {
  return withValues(path, [steps], value);
}

/** The full newsroom in which the values at several paths of a file are another. */
export function withValues(
  path: string,
  all: readonly (readonly (string | number)[])[],
  value: Value,
): Files {
  const changed = all.reduce<Value>(
    (whole, steps) => replaceAt(whole, steps, value),
    FULL.fields[path] ?? null,
  );
  return formatNewsroom({ ...FULL, fields: { ...FULL.fields, [path]: changed } });
}

/** The full newsroom in which some files are others. */
export function withFiles(changes: Files): Files {
  return { ...formatNewsroom(FULL), ...changes };
}

/** JSON is YAML, so a value in front matter may hold anything that a text can. */
function formatArticle(value: Value, text: string): string {
  const lines = Object.entries(value as Fields).map(
    ([name, field]) => `${JSON.stringify(name)}: ${JSON.stringify(field)}\n`,
  );
  return `---\n${lines.join("")}---\n\n${text}`;
}

function replaceAt(
  whole: Value,
  [step, ...rest]: readonly (string | number)[],
  value: Value,
): Value {
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((each: Value, index) =>
      index === step ? replaceAt(each, rest, value) : each,
    );
  }
  const fields = whole as Fields;
  return { ...fields, [step]: replaceAt(fields[step] ?? null, rest, value) };
}

function readShared(name: string): Value {
  const file = new URL(`../newsroom/_data/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Value;
}
