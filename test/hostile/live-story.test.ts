import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { BUDGET } from "../../src/delivery/summary.ts";
import { createLive, writeUpdates } from "../support/live-story.ts";
import { createFiles } from "../support/newsroom.ts";
import { findSiteProblems } from "./find-site-problems.ts";
import { renderNewsroom } from "./render-newsroom.ts";

const COUNT = 500;
const FOLDER = "stories/night/";

interface Posting {
  readonly url: string;
  readonly headline?: string;
  readonly datePublished: string;
  readonly articleBody: string;
}

interface LiveBlog {
  readonly "@type": string;
  readonly "@id": string;
  readonly coverageStartTime: string;
  readonly coverageEndTime?: string;
  readonly liveBlogUpdate: readonly Posting[];
}

function readLiveBlog(html: string): LiveBlog {
  const [, json = ""] = /<script type=application\/ld\+json>([^]*?)<\/script>/.exec(html) ?? [];
  const { "@graph": graph } = JSON.parse(json) as {
    readonly "@graph": readonly (LiveBlog & { readonly mainEntity?: LiveBlog })[];
  };
  const [first] = graph;
  assert.ok(first);
  return first.mainEntity ?? first;
}

const { site, address } = await renderNewsroom(createFiles(createLive(writeUpdates(COUNT, 1_000))));
const read = (file: string): string => site?.get(file) ?? "";
const story = read(`${FOLDER}index.html`);
const page = (number: number): string => read(`${FOLDER}updates/${number}/index.html`);

test("a story of 500 updates of 1,000 characters fits into one response, as each of its pages does", () => {
  const sizes = [story, ...Array.from({ length: COUNT / 10 }, (_, index) => page(index + 1))].map(
    (html) => gzipSync(html, { level: 9 }).length,
  );
  assert.equal(sizes.length, 51);
  assert.ok(Math.min(...sizes) > 5_000, "a page is missing");
  assert.ok(Math.max(...sizes) <= BUDGET.story, `${Math.max(...sizes)} bytes`);
  assert.ok((story.match(/<article class=story-section/g) ?? []).length >= 8);
});

test("every address and anchor of its pages leads somewhere", () => {
  assert.ok(site && address);
  assert.deepEqual(
    findSiteProblems(site, address, () => false),
    [],
  );
});

test("its page shows the newest first, and leads to the page that has the next older one for good", () => {
  const times = [...story.matchAll(/<article class=story-section id=([\d-]+)>/g)].map(
    ([, id]) => id,
  );
  assert.deepEqual(times, times.toSorted().toReversed());
  const shown = times.length;
  const older = COUNT - shown;
  const number = Math.ceil(older / 10);
  assert.match(
    story,
    new RegExp(`<p><a href=/stories/night/updates/${number}/#[\\d-]+>[^<]+</a></p>`),
  );
});

test("a page of older updates has its own address as canonical, and leads to its neighbours", () => {
  const html = page(7);
  assert.match(
    html,
    /<link rel=canonical href=https:\/\/example\.org\/stories\/night\/updates\/7\/ ?>/,
  );
  assert.match(html, /<a href=\/stories\/night\/updates\/6\/ rel=prev>/);
  assert.match(html, /<a href=\/stories\/night\/updates\/8\/ rel=next>/);
  assert.ok(!page(1).includes("rel=prev") && !page(COUNT / 10).includes("rel=next"));
});

test("its structured data have the updates that are on the page, with their words and their addresses for good", () => {
  const blog = readLiveBlog(story);
  assert.equal(blog["@type"], "LiveBlogPosting");
  assert.equal(blog.coverageStartTime, "2022-01-05T19:00+02:00");
  assert.equal(blog.coverageEndTime, undefined);
  const last = blog.liveBlogUpdate[0];
  assert.ok(last);
  assert.equal(last.headline, "Ενημέρωση 500");
  assert.equal(last.datePublished, "2022-01-06T03:19+02:00");
  assert.equal(last.url, "https://example.org/stories/night/updates/50/#2022-01-06-03-19");
  assert.match(last.articleBody, /^Κείμενο\. Τότε .{900,}$/);
  const older = readLiveBlog(page(3));
  assert.deepEqual([older["@type"], older["@id"]], [blog["@type"], blog["@id"]]);
  assert.equal(older.liveBlogUpdate.length, 10);
});

test("its feed has the story and the 49 newest updates, under ids without the number of a page", () => {
  const feed = JSON.parse(read(`${FOLDER}feed.json`)) as {
    readonly items: readonly {
      readonly id: string;
      readonly url: string;
      readonly title: string;
    }[];
  };
  assert.equal(feed.items.length, 50);
  assert.deepEqual(
    feed.items.slice(0, 1).map(({ id, url, title }) => [id, url, title]),
    [
      [
        "https://example.org/stories/night/#2022-01-06-03-19",
        "https://example.org/stories/night/updates/50/#2022-01-06-03-19",
        "Ενημέρωση 500 – Νύχτα εκλογών",
      ],
    ],
  );
  assert.equal(feed.items.at(-1)?.id, "https://example.org/stories/night/");
});

test("a closed story says when its coverage ended", async () => {
  const files = createFiles(createLive(writeUpdates(2), "kind: live\n"));
  const closed = files.map((file) => {
    const text = new TextDecoder().decode(file.bytes);
    return file.path.includes("/night/")
      ? { ...file, bytes: new TextEncoder().encode(text.replace("developing", "closed")) }
      : file;
  });
  const { site: made } = await renderNewsroom(closed);
  const blog = readLiveBlog(made?.get(`${FOLDER}index.html`) ?? "");
  assert.equal(blog.coverageEndTime, "2022-01-05T19:01+02:00");
});

test("the order of a page is the one that the front matter asks for", async () => {
  const { site: made } = await renderNewsroom(
    createFiles(createLive(writeUpdates(30), "kind: live\norder: oldest\n")),
  );
  const html = made?.get(`${FOLDER}index.html`) ?? "";
  const ids = [...html.matchAll(/<article class=story-section id=([\d-]+)>/g)].map(([, id]) => id);
  assert.equal(ids.length, 20);
  assert.deepEqual(ids, ids.toSorted());
  assert.ok(
    html.indexOf("/stories/night/updates/1/#2022-01-05-19-09") <
      html.indexOf("<article class=story-section"),
  );
});
