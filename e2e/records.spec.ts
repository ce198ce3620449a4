import site from "../test/newsroom/_data/site.json" with { type: "json" };

import { expect, test } from "./support/fixtures.ts";
import { type SectionNames, clocks, mayorAddress, sections, story } from "./support/story.ts";

// What the newsroom has beside its stories: a front page, people, places, sources and corrections.

test("the front page bears the paper's name and opens with the lead story and its sections", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(site.name);
  const lead = page.getByRole("main").getByRole("article").first();
  await expect(lead.getByRole("heading", { level: 2 })).toHaveText(story.title);
  await expect(lead).toContainText("Σε εξέλιξη");
  await expect(lead.getByRole("time")).toHaveText("Τετάρτη 5 Ιανουαρίου 2022");
  const links = page.getByRole("main").getByRole("list").first().getByRole("link");
  await expect(links).toHaveText(sections.map(({ title }) => title));
  for (const [index, { path }] of sections.entries()) {
    await expect(links.nth(index)).toHaveAttribute("href", path);
  }
  await lead.getByRole("link", { name: story.title }).click();
  await expect(page).toHaveURL(story.path);
});

test("the name of the paper leads to the front page, and each page of the navigation says that it is the current one", async ({
  page,
}) => {
  const name = page.getByRole("banner").getByRole("link", { name: site.name });
  for (const { label, path } of site.navigation) {
    await page.goto(path);
    await expect(name).not.toHaveAttribute("aria-current");
    const current = page.getByRole("navigation").getByRole("link", { name: label });
    await expect(current).toHaveAttribute("aria-current", "page");
  }
  await name.click();
  await expect(page).toHaveURL("/");
  await expect(name).toHaveAttribute("aria-current", "page");
});

/** One record of each kind: the names and the role that its page gives, and the sections that mention it. */
const records: readonly {
  readonly path: string;
  readonly name: string;
  readonly latin: string;
  readonly role: string;
  readonly mentions: readonly SectionNames[];
}[] = [
  {
    path: "/people/ypodeigmataki/",
    name: "Ευφαντία Υποδειγματάκη",
    latin: "Efantia Ypodeigmataki",
    role: "δήμαρχος της Δοκιμαστικής Πολιτείας",
    mentions: [clocks, mayorAddress],
  },
  {
    path: "/places/dokimastiki-politeia/",
    name: "Δοκιμαστική Πολιτεία",
    latin: "Dokimastiki Politeia",
    role: "πόλη",
    mentions: [clocks, mayorAddress],
  },
];

for (const { path, name, latin, role, mentions } of records) {
  test(`${path} gives both forms of the name, the role and where it is mentioned, and is in its list`, async ({
    page,
  }) => {
    await page.goto(path);
    const article = page.getByRole("article");
    await expect(article.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(article.locator("[lang=en]")).toHaveText(latin);
    await expect(article.getByRole("paragraph").filter({ hasText: latin })).toContainText(role);
    for (const section of mentions) {
      const mention = article.getByRole("listitem").filter({ hasText: section.title });
      await expect(mention).toContainText(story.title);
      await expect(mention.getByRole("time")).toHaveText("Τετάρτη 5 Ιανουαρίου 2022");
      await expect(mention.getByRole("link")).toHaveAttribute("href", section.path);
    }
    await page.goto(path.replace(/[^/]+\/$/, ""));
    const item = page.getByRole("main").getByRole("listitem").filter({ hasText: role });
    await expect(item.locator(`a[href="${path}"]`)).toHaveText(name);
  });
}

test("the page of a source says what it is, and leads to the claims that rest on it", async ({
  page,
}) => {
  await page.goto("/sources/");
  await page.getByRole("main").getByRole("link", { name: "Τηλεοπτικό διάγγελμα" }).click();
  await expect(page).toHaveURL("/sources/mayor-tv/");
  const article = page.getByRole("article");
  await expect(article.getByRole("heading", { level: 1 })).toContainText("διάγγελμα");
  await expect(article).toContainText("πρωτογενής πηγή");
  await article.getByRole("link", { name: mayorAddress.title }).click();
  await expect(page).toHaveURL(new RegExp(`^[^#]+${mayorAddress.path}#.`));
  const claim = page.getByRole("link", { name: /^\(πηγή: .*διάγγελμα/ });
  await expect(claim.and(page.locator(":target"))).toBeInViewport();
});

test("the foot of every page leads to the corrections, the newest first, each with its day and its story", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Διορθώσεις" }).click();
  await expect(page).toHaveURL("/corrections/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Διορθώσεις");
  const main = page.getByRole("main");
  await expect(main.getByRole("time")).toHaveText([
    /2 Δεκεμβρίου 2021/,
    /22 Νοεμβρίου 2021/,
    /21 Νοεμβρίου 2021/,
  ]);
  await expect(main).toContainText("Το φανάρι δεν ήταν κόκκινο αλλά πράσινο");
  await main.getByRole("link", { name: "Το γεφύρι που χτίστηκε σε μία νύχτα" }).first().click();
  await expect(page).toHaveURL("/stories/night-bridge/planks/");
});

test.describe("an address that leads nowhere", () => {
  test.use({ allowedProblems: /status of 404/ });

  test("answers 404 and shows the way back", async ({ page }) => {
    const response = await page.goto("/stories/stopped-clocks/nothing/");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Η σελίδα δεν βρέθηκε");
    await page.getByRole("main").getByRole("link", { name: "Πρωτοσέλιδο" }).click();
    await expect(page).toHaveURL("/");
  });
});
