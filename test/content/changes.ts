import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** The content of a checkout, and the choices that are made in it. */
export interface Desk {
  readonly root: string;
  /** A number from 0 to below the limit. */
  readonly draw: (limit: number) => number;
  /** Tells names that are made apart. */
  readonly number: number;
}

/** Makes a change that leaves the content without an error, and says what it did; undefined where there is nothing to change. */
export type Change = (desk: Desk) => string | undefined;

/** What authors do with content, by kind. */
export const CHANGES: Readonly<Record<string, Change>> = {
  "a story is added": (desk) => {
    const path = `src/stories/added-${desk.number}`;
    const [source, author, topic] = ["sources", "authors", "topics"].map((name) =>
      pickId(desk, name),
    );
    const fields = `status: developing\nbyline: [${author}]\ntopics: [${topic}]\npeople: []\nplaces: []\nkeyPoints: [Πρώτο., Δεύτερο., Τρίτο.]\n`;
    write(
      desk,
      `${path}/index.md`,
      article(desk, "Είδηση", fields, `Αρχή [@${source}].\n\n::sections`),
    );
    write(desk, `${path}/1-first.md`, article(desk, "Πρώτο μέρος", "", `Συνέχεια [@${source}].`));
    return path;
  },
  "a story is renamed": (desk) => {
    const slug = pick(desk, listStories(desk));
    if (slug === undefined) return undefined;
    const name = `renamed-${desk.number}`;
    renameSync(join(desk.root, "src/stories", slug), join(desk.root, "src/stories", name));
    const index = `src/stories/${name}/index.md`;
    const text = read(desk, index);
    write(
      desk,
      index,
      /^formerly: \[/m.test(text)
        ? text.replace(/^formerly: \[(.*)\]/m, `formerly: [$1, ${slug}]`)
        : text.replace("\ntitle:", `\nformerly: [${slug}]\ntitle:`),
    );
    replaceEverywhere(desk, `/stories/${slug}/`, `/stories/${name}/`);
    return `${slug} to ${name}`;
  },
  "a story is deleted": (desk) => {
    const slug = pick(
      desk,
      listStories(desk).filter((each) => !isLinked(desk, `/stories/${each}/`)),
    );
    if (slug === undefined) return undefined;
    rmSync(join(desk.root, "src/stories", slug), { recursive: true });
    return slug;
  },
  "a section is added": (desk) => {
    const slug = pick(desk, listStories(desk));
    if (slug === undefined) return undefined;
    const path = `src/stories/${slug}/${90 + desk.number}-later-${desk.number}.md`;
    const day = /^published: (\S+)/m.exec(read(desk, `src/stories/${slug}/index.md`))?.[1];
    const text = article(desk, "Νεότερα", "", `Και άλλα [@${pickId(desk, "sources")}].`);
    write(desk, path, text.replace(DAY, day ?? DAY));
    return path;
  },
  "a paragraph is added": (desk) => {
    const path = pick(desk, listSections(desk));
    if (path === undefined) return undefined;
    const source = pickId(desk, "sources");
    write(desk, path, `${read(desk, path).trimEnd()}\n\nΠροστέθηκε αργότερα [@${source}].\n`);
    return path;
  },
  "a title is changed": (desk) => {
    const path = pick(desk, listMarkdown(desk));
    if (path === undefined) return undefined;
    const title = `title: "Άλλος τίτλος: ${desk.number}"`;
    write(desk, path, read(desk, path).replace(/^title: .*$/m, title));
    return path;
  },
  "a source is renamed": (desk) => {
    const id = pickId(desk, "sources", (each) => each !== "desk");
    const name = { name: `Επινοημένη πηγή ${desk.number}`, shortName: `ΕΠ${desk.number}` };
    changeData(desk, "sources", (data) => ({
      ...data,
      [id]: { ...(data[id] as object), ...name },
    }));
    return id;
  },
  "a source's id is changed": (desk) => {
    const id = pickId(desk, "sources", (each) => each !== "desk");
    const other = `source-${desk.number}`;
    changeData(desk, "sources", ({ [id]: entry, ...data }) => ({ ...data, [other]: entry }));
    const uses = new RegExp(`(@|source:|via=|of=)${id}(?![\\w-])`, "g");
    for (const path of listContent(desk))
      write(desk, path, read(desk, path).replace(uses, `$1${other}`));
    return `${id} to ${other}`;
  },
  "words of the interface are changed": (desk) => {
    const words: string[] = [];
    changeData(desk, "strings", (data) =>
      Object.fromEntries(
        Object.entries(data).map(([name, value]) => {
          const isChanged = typeof value === "string" && desk.draw(4) === 0;
          if (isChanged) words.push(name);
          return [name, isChanged ? `${value} ${desk.number}` : value];
        }),
      ),
    );
    return words.join(", ");
  },
  "a role is changed": (desk) => {
    if (Object.keys(readData(desk, "people")).length === 0) return undefined;
    const id = pickId(desk, "people");
    const role = `πρόσωπο με αριθμό ${desk.number}`;
    changeData(desk, "people", (data) => ({ ...data, [id]: { ...(data[id] as object), role } }));
    return id;
  },
  "the paper is renamed": (desk) => {
    changeData(desk, "site", (data) => ({ ...data, name: `Εφημερίδα ${desk.number}` }));
    return `${desk.number}`;
  },
  "the site moves below a path": (desk) => {
    const path = `/press-${desk.number}/`;
    changeData(desk, "site", (data) => {
      return { ...data, address: new URL(path, String(data["address"])).href };
    });
    return path;
  },
  "a standing page is added": (desk) => {
    const path = `src/standing/page-${desk.number}.md`;
    const text = article(desk, "Σελίδα", "", "Λίγα λόγια.");
    write(desk, path, text.replace(/^published: .*\n/m, ""));
    return path;
  },
};

const DAY = "2022-02-01";

function article(desk: Desk, title: string, fields: string, text: string): string {
  const name = `${title} ${desk.number}`;
  return `---\ntitle: ${name}\ndescription: "Επινοημένο: ${name}."\npublished: ${DAY}\n${fields}---\n\n${text}\n`;
}

function pick<Item>({ draw }: Desk, items: readonly Item[]): Item | undefined {
  return items[draw(Math.max(1, items.length))];
}

/** An id of a data file; the first place is no better than the others. */
function pickId(desk: Desk, name: string, isWanted = (id: string): boolean => id !== ""): string {
  const id = pick(desk, Object.keys(readData(desk, name)).filter(isWanted));
  if (id === undefined) throw new Error(`There is nothing to pick from in _data/${name}.json.`);
  return id;
}

function readData(desk: Desk, name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(read(desk, `_data/${name}.json`)) as Record<string, unknown>;
}

function changeData(
  desk: Desk,
  name: string,
  change: (data: Readonly<Record<string, unknown>>) => object,
): void {
  write(desk, `_data/${name}.json`, JSON.stringify(change(readData(desk, name)), null, 4));
}

function replaceEverywhere(desk: Desk, before: string, after: string): void {
  for (const path of listContent(desk))
    write(desk, path, read(desk, path).replaceAll(before, after));
}

/** Whether a page other than those below the address leads there. */
function isLinked(desk: Desk, address: string): boolean {
  const others = listContent(desk).filter((path) => !path.startsWith(`src${address}`));
  return others.some((path) => read(desk, path).includes(address));
}

function listStories({ root }: Desk): readonly string[] {
  const folder = join(root, "src/stories");
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function listSections(desk: Desk): readonly string[] {
  return listMarkdown(desk).filter((path) => /^src\/stories\/[^/]+\/\d/.test(path));
}

function listMarkdown(desk: Desk): readonly string[] {
  return listContent(desk).filter((path) => path.endsWith(".md"));
}

function listContent({ root }: Desk): readonly string[] {
  return ["_data", "src/stories", "src/standing"].flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(md|json)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .sort();
  });
}

function read({ root }: Desk, path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function write({ root }: Desk, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
