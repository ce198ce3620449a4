import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type Files,
  changeFile,
  createFiles,
  listProblems,
  parseFiles,
} from "../../test/support/newsroom.ts";

const FACTOR = Number(process.env["PROPERTY_FACTOR"] ?? 1);

const INDEX = "src/stories/unrest/index.md";
const PROTESTS = "src/stories/unrest/1-protests.md";
const TITLES = { [INDEX]: "title: Έφοδος", [PROTESTS]: "title: Διαδηλώσεις" };

function listPermanentPaths(changes: Files): readonly string[] {
  const { newsroom, problems } = parseFiles(changes);
  assert.ok(newsroom, JSON.stringify(problems));
  return newsroom.stories.flatMap((story) =>
    [story, ...story.sections].map(({ permanentPath }) => permanentPath),
  );
}

function withNames(path: keyof typeof TITLES, names: string): Files {
  return changeFile(path, TITLES[path], `${TITLES[path]}\nformerly: [${names}]`);
}

test("what has never moved keeps the address that it has", () => {
  assert.deepEqual(listPermanentPaths({}), [
    "/stories/unrest/",
    "/stories/unrest/protests/",
    "/stories/unrest/blackout/",
  ]);
});

test("what has moved is named by the first of its names, and by its story's first", () => {
  const changes = {
    ...withNames(INDEX, "riots, revolt"),
    ...withNames(PROTESTS, "town-hall, march"),
  };
  assert.deepEqual(listPermanentPaths(changes), [
    "/stories/riots/",
    "/stories/riots/town-hall/",
    "/stories/riots/blackout/",
  ]);
});

test("a later name, added at the end, changes nothing", () => {
  assert.deepEqual(
    listPermanentPaths(withNames(INDEX, "riots")),
    listPermanentPaths(withNames(INDEX, "riots, revolt")),
  );
});

/** No two pages may have one description. */
function describeAnew(text: string): string {
  return text.replace("description: ", "description: Επίσης, ");
}

const SECOND = createFiles()
  .filter(({ path }) => path.startsWith("src/stories/unrest/"))
  .map(
    ({ path, bytes }) =>
      [path.replace("unrest", "strike"), describeAnew(Buffer.from(bytes).toString())] as const,
  );

/** The problems of two stories with the same sections, whose front matter says in places what they were called. */
function listTwinProblems(
  names: Files,
  second: Readonly<Record<string, string>> = {},
): readonly string[] {
  const twins = SECOND.map(([path, text]) => {
    const own = second[path.slice("src/stories/strike/".length)];
    return [path, own === undefined ? text : text.replace("title:", `formerly: [${own}]\ntitle:`)];
  });
  return listProblems({ ...Object.fromEntries(twins), ...names } as Files).filter((line) =>
    line.includes("formerly"),
  );
}

test("every way to give two pages one permanent address is refused, at its place", () => {
  assert.deepEqual(listTwinProblems({}), []);
  assert.deepEqual(listTwinProblems(withNames(INDEX, "strike")), [
    `${INDEX}:3:12  formerly-taken  The address "/stories/strike/" is taken by src/stories/strike/index.md. Take it out, or rename the other.`,
  ]);
  assert.deepEqual(listTwinProblems(withNames(INDEX, "riots"), { "index.md": "riots" }), [
    `${INDEX}:3:12  formerly-taken  The address "/stories/riots/" leads to "/stories/strike/" already, by src/stories/strike/index.md:2. Keep one of the two.`,
  ]);
  assert.deepEqual(listTwinProblems(withNames(PROTESTS, "blackout")), [
    `${PROTESTS}:3:12  formerly-taken  The address "/stories/unrest/blackout/" is taken by src/stories/unrest/2-blackout.md. Take it out, or rename the other.`,
  ]);
  assert.deepEqual(listTwinProblems(withNames(INDEX, "unrest")), [
    `${INDEX}:3:12  formerly-loop  "/stories/unrest/" is the page's own address: it would lead to itself. Take it out.`,
  ]);
});

test("wherever names are in order, no two pages have one permanent address", () => {
  const name = fc.constantFrom("riots", "strike", "unrest", "protests", "blackout", "march");
  const names = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(name, { minLength: 1, maxLength: 2 }) },
  );
  const paths = createFiles()
    .map(({ path }) => path)
    .filter((path) => path.startsWith("src/stories/") && path.endsWith(".md"));
  const files = [...paths, ...paths.map((path) => path.replace("unrest", "strike"))];
  const contents = new Map([
    ...createFiles().map(({ path, bytes }) => [path, Buffer.from(bytes).toString()] as const),
    ...SECOND,
  ]);
  let sound = 0;
  fc.assert(
    fc.property(fc.tuple(...files.map(() => names)), (all) => {
      const changes = files.map((path, index) => {
        const own = all[index] ?? [];
        const text = contents.get(path) ?? "";
        return [
          path,
          own.length === 0 ? text : text.replace("title:", `formerly: [${own.join(", ")}]\ntitle:`),
        ];
      });
      const { newsroom } = parseFiles({
        ...Object.fromEntries(SECOND),
        ...Object.fromEntries(changes),
      } as Files);
      if (!newsroom) return;
      sound += 1;
      const ids = newsroom.stories.flatMap((story) =>
        [story, ...story.sections].map(({ permanentPath }) => permanentPath),
      );
      assert.equal(new Set(ids).size, ids.length, ids.join(" "));
    }),
    { numRuns: 100 * FACTOR, seed: 20220105 },
  );
  assert.ok(sound > 10, `${sound} newsrooms were sound.`);
});
