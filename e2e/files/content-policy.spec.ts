import { expect, test } from "playwright/test";

import {
  type Policy,
  judgeContentPolicy,
  parsePolicies,
} from "../support/observatory/content-policy.ts";
import { scanPage } from "../support/observatory/scan-page.ts";
import type { ScannedPage } from "../support/observatory/scanned-page.ts";
import { scorePage } from "../support/observatory/score.ts";
import { type SitePage, listPages } from "../support/pages.ts";
import { listVisits } from "../support/visits.ts";

/** What a `<meta>` cannot say. */
const HEADER_ONLY = ["frame-ancestors"];

/** What a page may let in: its own styles and scripts by their digests, and pictures within the page. */
const CLOSED = /^'(none|sha256-[\w+/]+=*)'$/;

/** What the search needs besides: its index and program from the site itself. */
const SEARCH = /^'(none|self|wasm-unsafe-eval|sha256-[\w+/]+=*)'$/;

/** The most points that a page gets without cookies, and while browsers do not know its host beforehand. */
const FULL_MARKS = 130;

const addresses = new Map(listVisits().map(({ path, address }) => [path, address]));

for (const page of listPages()) {
  test(`${page.path} lets in what it holds, in its header and in itself, and gets full marks`, async () => {
    const scanned = await scan(page);
    const [header, meta] = [readHeader(scanned), readMeta(scanned)];
    const isSearch = page.path === "/search/";
    expect([...header.keys()].filter((name) => !HEADER_ONLY.includes(name)).toSorted()).toEqual(
      [...meta.keys()].toSorted(),
    );
    for (const name of meta.keys()) {
      const known = [...listSources(header, name), "'none'"];
      expect(listSources(meta, name).filter((source) => !known.includes(source))).toEqual([]);
    }
    expect(listSources(header, "default-src")).toEqual(["'none'"]);
    expect(listSources(header, "base-uri")).toEqual(["'none'"]);
    expect(listSources(header, "frame-ancestors")).toEqual(["'none'"]);
    expect(listSources(header, "require-trusted-types-for")).toEqual(["'script'"]);
    expect(listSources(header, "form-action")).toEqual([isSearch ? "'self'" : "'none'"]);
    for (const name of ["script-src", "style-src", "connect-src"]) {
      const shape = isSearch ? SEARCH : CLOSED;
      expect(listSources(header, name).filter((source) => !shape.test(source))).toEqual([]);
    }
    const others = [...header.values()].flatMap((sources) => [...sources]);
    expect(
      others.filter((source) => /unsafe-(inline|hashes|eval)'|[*.]|https?:/.test(source)),
    ).toEqual(isSearch ? ["'wasm-unsafe-eval'"] : []);
    expect(judgeContentPolicy(scanned)).toEqual({ finding: "nothing by default", points: 10 });
    expect(scorePage(scanned).score).toBe(FULL_MARKS);
  });
}

async function scan(page: SitePage): Promise<ScannedPage> {
  return scanPage(page, process.env["SITE_ORIGIN"] ?? "", addresses.get(page.path));
}

function readHeader({ headers }: ScannedPage): Policy {
  return readOne(headers["content-security-policy"] ?? "");
}

function readMeta({ metaPolicies }: ScannedPage): Policy {
  expect(metaPolicies).toHaveLength(1);
  return readOne(metaPolicies.join());
}

function readOne(text: string): Policy {
  const [policy, ...others] = parsePolicies(text) ?? [];
  expect(others).toEqual([]);
  if (policy === undefined) throw new Error(`There is no policy in "${text}".`);
  return policy;
}

function listSources(policy: Policy, name: string): readonly string[] {
  return [...(policy.get(name) ?? [])];
}
