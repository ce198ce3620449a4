/** The folder of each kind of page that has a scheme of its own, with the words that authors write for it. */
const KINDS = [
  { scheme: "person", folder: "/people/", words: "person persons people πρόσωπο πρόσωπα" },
  { scheme: "place", folder: "/places/", words: "place places τόπος τόποι" },
  { scheme: "source", folder: "/sources/", words: "source sources πηγή πηγές" },
] as const;
const STORY = /^\/stories\/[^/]+\//;
/** What names of files have and addresses do not: an ending, and the number of a section. */
const FILE_PARTS = /^\d+[-_.]|\.(?:md|html?)$/g;

/** The link that one means which leads to no page: the name of a file, a section, or a person without its scheme. Undefined where no page is meant. */
export function findMeantPage(
  written: string,
  from: string,
  pages: ReadonlyMap<string, unknown>,
): string | undefined {
  const found = findMeantAddress(written, from, pages);
  return found === undefined ? undefined : shorten(found);
}

/** The same as the address of a page. */
export function findMeantAddress(
  written: string,
  from: string,
  pages: ReadonlyMap<string, unknown>,
): string | undefined {
  const [path = ""] = written.split(/[?#]/);
  const parts = path
    .split(/[/:]/)
    .map((part) => part.trim().replace(/^@/, "").replace(FILE_PARTS, "").toLowerCase())
    .filter((part) => !["", ".", "..", "src", "index"].includes(part));
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const joined = parts.join("/");
  const story = STORY.exec(from)?.[0] ?? "/stories/";
  const addresses = [`/${joined}/`, `/stories/${joined}/`, `${story}${last}/`];
  const entities = KINDS.filter(
    ({ words }) => parts.length === 1 || words.split(" ").includes(parts.at(-2) ?? ""),
  ).map(({ folder }) => `${folder}${last}/`);
  return [...addresses, ...entities].find((address) => pages.has(address));
}

/** `person:tokayev` for /people/tokayev/. */
function shorten(address: string): string {
  const kind = KINDS.find(({ folder }) => address.startsWith(folder) && address !== folder);
  return kind ? `${kind.scheme}:${address.slice(kind.folder.length, -1)}` : address;
}
