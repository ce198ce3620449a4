import assert from "node:assert/strict";
import { test } from "node:test";
import { listListings } from "../site/list-listings.ts";
import { joinStories } from "../site/join-stories.ts";
import { openNewsroom, readStory } from "../site/open-newsroom.ts";
import { createClock, createFiles, listProblems } from "../../test/support/newsroom.ts";

const PAGE = "---\ntitle: Εμείς\ndescription: Ποιοι το γράφουν.\n---\n\n";

/** The first folders of all pages that the site makes by itself, save the standing pages'. */
function listOwnFolders(): readonly string[] {
  const clock = createClock("2022-01-06T12:00:00Z");
  const newsroom = openNewsroom(createFiles(), clock);
  const { site, folders } = newsroom;
  assert.ok(site);
  const reports = folders.map((folder) => readStory(folder, newsroom).report);
  const { outlines, moves } = joinStories(newsroom, reports);
  const listings = listListings({ ...newsroom, site, standing: [], outlines, moves });
  const folderOf = (path: string): string => /^\/([\w-]+)\//.exec(path)?.[1] ?? "";
  return [...new Set(listings.map(({ path }) => folderOf(path)))].filter(Boolean);
}

test("a standing page cannot take the place of pages that the site has by itself", () => {
  const folders = [...listOwnFolders(), "stories", "page"];
  assert.ok(folders.includes("archive"));
  for (const folder of folders) {
    const path = `src/standing/${folder}.md`;
    assert.deepEqual(listProblems({ [path]: PAGE }), [
      `${path}:1:1  file-name  "${folder}.md" cannot be a standing page: the site has pages of its own at /${folder}/. Name the file after its address, such as "about.md" for /about/.`,
    ]);
  }
});

test("a file that is named like no address is refused", () => {
  const path = "src/standing/Who we are.md";
  assert.deepEqual(listProblems({ [path]: PAGE }), [
    `${path}:1:1  file-name  "Who we are.md" cannot be a standing page. Rename it to who-we-are.md.`,
  ]);
});

test("a standing page cites nothing, because it has no list of sources", () => {
  assert.deepEqual(listProblems({ "src/standing/team.md": `${PAGE}Πρώτοι [@afp] εμείς.\n` }), [
    "src/standing/team.md:6:10  citation-place  A standing page cannot cite: it has no list of sources. Name the source in words, or link to its page, as in [AFP](source:afp).",
  ]);
});
