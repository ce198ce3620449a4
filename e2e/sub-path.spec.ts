import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { startDev } from "../test/support/commands/dev.ts";
import { findRedirect } from "../src/delivery/redirects.ts";

import { expect } from "./support/fixtures.ts";
import { readSiteFolder } from "./support/pages.ts";
import { noSignal, story } from "./support/story.ts";
import { BASE, ORIGIN, listOwnAddresses, test } from "./support/sub-path.ts";

// A site below a path of its host. The last test builds the checkout anew.
test.describe.configure({ mode: "default", timeout: 120_000 });

/** Files of a site that are text. */
const TEXT = /\.(?:html|xml|json|txt|js)$|^_headers$|^_redirects$/;

/** What differs by more than addresses: digests of what holds them, and what is made of both. */
const DIGESTS = /^(?:_headers|SHA256SUMS|search\/index\.html)$/;

test("each address in each file begins with the path, and leads to a file", ({ below }) => {
  const folder = join(below.root, "_site");
  const names = listFiles(folder);
  const redirects = readFileSync(join(folder, "_redirects"), "utf8");
  const found = names
    .filter((name) => TEXT.test(name))
    .flatMap((name) => listOwnAddresses(readFileSync(join(folder, name), "utf8")));
  const astray = [...new Set(found)].filter((path) => {
    // Feeds name things by the addresses that they had first.
    const current = follow(redirects, path);
    if (!current.startsWith(`${BASE}/`)) return true;
    return !names.includes(current.slice(BASE.length + 1).replace(/(^|\/)$/, "$1index.html"));
  });
  expect(found.length).toBeGreaterThan(1000);
  expect(astray).toEqual([]);
  const moves = redirects.split(/\s+/).filter((part) => part.startsWith("/"));
  expect(moves.length).toBeGreaterThan(0);
  expect(moves.filter((path) => !path.startsWith(`${BASE}/`))).toEqual([]);
});

test("the host's rules for headers are for the path", ({ below }) => {
  const lines = readFileSync(join(below.root, "_site/_headers"), "utf8").split("\n");
  const rules = lines.filter((line) => line.startsWith("/"));
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter((rule) => !rule.startsWith(`${BASE}/`))).toEqual([]);
});

test("a site below a path differs from the one at the root of a host in its addresses alone", ({
  below,
}) => {
  const [folder, root] = [join(below.root, "_site"), readSiteFolder()];
  const names = listFiles(root);
  expect(listFiles(folder)).toEqual(names);
  const differing = names.filter((name) => {
    if (DIGESTS.test(name)) return false;
    const [own, other] = [folder, root].map((each) => readFileSync(join(each, name), "latin1"));
    return own === undefined || withoutPath(own) !== other;
  });
  expect(differing).toEqual([]);
});

test("readers walk through the site, search it and follow an old address, and leave it nowhere", async ({
  page,
}) => {
  const outside: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== "/" && !pathname.startsWith(`${BASE}/`)) outside.push(pathname);
  });
  await page.goto("/");
  await expect(page).toHaveURL(`${BASE}/`);
  await page.getByRole("link", { name: story.title }).first().click();
  await expect(page).toHaveURL(`${BASE}${story.path}`);
  await expect(page.getByRole("img")).toHaveAccessibleName(/^Χάρτης/);
  await page.getByRole("figure").getByRole("link", { name: "Κάτω Πρόχειρο" }).click();
  await expect(page).toHaveURL(new RegExp(`${BASE}/places/[a-z-]+/$`));
  await page.getByRole("link", { name: "Αναζήτηση" }).click();
  await expect(page.locator("form")).toHaveAttribute("action", `${BASE}/search/`);
  await page.getByRole("combobox", { name: "Τι ψάχνετε;" }).fill("ίντερνετ");
  await page.getByRole("button", { name: "Αναζήτηση" }).click();
  const results = page.getByRole("region", { name: "Αποτελέσματα" });
  await expect(results.getByRole("link", { name: noSignal.title })).toBeVisible();
  await page.getByRole("combobox", { name: "Χρόνος" }).selectOption("Ιανουάριος 2022");
  await expect(page).toHaveURL(/&date=2022-01$/);
  await results.getByRole("link", { name: noSignal.title }).click();
  await expect(page).toHaveURL(`${BASE}${noSignal.path}`);
  await page.goto(`${BASE}/stories/wooden-bridge/thirty-planks/`);
  await expect(page).toHaveURL(`${BASE}/stories/night-bridge/planks/`);
  await page.goto(`${BASE}/people`);
  await expect(page).toHaveURL(`${BASE}/people/`);
  expect(outside).toEqual([]);
});

test.describe("a page that is not there", () => {
  test.use({ allowedProblems: /status of 404/ });

  test("leads back to the front page below the path", async ({ page }) => {
    const response = await page.goto(`${BASE}/stories/nothing/`);
    expect(response?.status()).toBe(404);
    expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
    await page.getByRole("main").getByRole("link", { name: "Πρωτοσέλιδο" }).click();
    await expect(page).toHaveURL(`${BASE}/`);
  });
});

test("npm run dev serves the site below the path, and its root leads there", async ({ below }) => {
  const dev = await startDev(below.root);
  try {
    const ask = async (path: string): Promise<readonly unknown[]> => {
      const { status, headers } = await fetch(dev.origin + path, { redirect: "manual" });
      return [status, headers.get("location")];
    };
    await dev.waitForLine("pages, ");
    expect(await ask("/")).toEqual([302, `${BASE}/`]);
    expect(await ask(BASE)).toEqual([302, `${BASE}/`]);
    expect(await ask(`${BASE}/`)).toEqual([200, null]);
    expect(await ask(`${BASE}/about`)).toEqual([301, `${BASE}/about/`]);
    expect(await ask(`${BASE}/stories/bridge/`)).toEqual([301, `${BASE}/stories/night-bridge/`]);
    expect(await ask("/about/")).toEqual([404, null]);
  } finally {
    await dev.stop();
  }
});

function follow(redirects: string, path: string): string {
  const next = findRedirect(redirects, path);
  return next === undefined ? path : follow(redirects, next);
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

/** A text of the site as it is at the root of the host of the other tests. */
function withoutPath(text: string): string {
  const escaped = BASE.replaceAll("%", "%25");
  return text
    .replaceAll(escaped, "")
    .replaceAll(BASE, "")
    .replaceAll(ORIGIN, "https://antapokrisi.example");
}
