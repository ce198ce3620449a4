import { expect, test } from "./support/fixtures.ts";
import {
  findSection,
  noSignal,
  clocks,
  neighbours,
  sections,
  story,
  mayorAddress,
  sectionWith,
} from "./support/story.ts";

/** Words of each section, as the test newsroom has them. */
const facts = [
  { section: clocks, words: ["σφυράκια", "«Ο χρόνος είναι με το μέρος μας!»", "Ορεινή Επαρχία"] },
  { section: neighbours, words: ["Πρόδρομος Παραδειγματίδης", "πηγαίνει μπροστά"] },
  { section: mayorAddress, words: ["Συμβουλίου Ωρών", "(πρώην Μικρό Παράδειγμα)"] },
  { section: noSignal, words: ["«Σιωπή σε όλη την πόλη»", "σύγχυση"] },
];

test.beforeEach(async ({ page }) => {
  await page.goto(story.path);
});

test("a story tells its four sections in order, each linked to a page of its own", async ({
  page,
}) => {
  const titles = sections.map(({ title }) => title);
  const headings = page.getByRole("heading", { level: 2, name: new RegExp(titles.join("|")) });
  await expect(headings).toHaveText(titles);
  for (const [index, section] of sections.entries()) {
    const part = findSection(page, section).getByRole("link", { name: `Μέρος ${index + 1} από 4` });
    await expect(part).toHaveAttribute("href", section.path);
  }
});

for (const { section, words } of facts) {
  test(`the section «${section.title}» has its text`, async ({ page }) => {
    const text = findSection(page, section);
    for (const word of words) await expect(text).toContainText(word);
  });
}

test("a story's contents lead to its sections", async ({ page }) => {
  const links = page.getByRole("navigation", { name: "Στο ρεπορτάζ" }).getByRole("link");
  await expect(links).toHaveText(sections.map(({ title }) => title));
  for (const { slug, title } of sections) {
    await links.getByText(title).click();
    await expect(page).toHaveURL(new RegExp(`#${slug}$`));
    await expect(page.getByRole("heading", { level: 2, name: title })).toBeInViewport();
  }
});

test("a story opens with its headline, its state, its desk and three to five key points", async ({
  page,
}) => {
  const article = page.getByRole("article");
  await expect(article.getByRole("heading", { level: 1 })).toHaveText(story.title);
  await expect(article.getByRole("paragraph").first()).toContainText("Διεθνή");
  await expect(article.getByRole("paragraph").first()).toContainText("Σε εξέλιξη");
  await expect(article.getByText("Σύνταξη", { exact: true }).first()).toBeVisible();
  await expect(article.getByText(/\d λεπτά ανάγνωσης/)).toBeVisible();
  const points = sectionWith(page.locator("main"), "Τα βασικά").getByRole("listitem");
  expect([3, 4, 5]).toContain(await points.count());
});

test("dates are Greek words with their machine form", async ({ page }) => {
  const times = page.getByRole("time");
  await expect(times.first()).toHaveText("Τετάρτη 5 Ιανουαρίου 2022");
  for (const time of await times.all()) {
    const iso = (await time.getAttribute("datetime")) ?? "";
    expect(iso).toMatch(/^2022-01-0[2-5]$/);
    await expect(time).toContainText(`${Number(iso.slice(-2))} Ιανουαρίου`);
  }
});

test("a story counts its sources by kind, and leads to them and to what comes next", async ({
  page,
}) => {
  await page.getByRole("link", { name: "5 πηγές" }).click();
  await expect(page).toHaveURL(/#/);
  await expect(page.getByRole("heading", { name: "Πηγές" })).toBeInViewport();
  const next = page.getByRole("navigation", { name: "Διαβάστε ακόμη" }).getByRole("link");
  await expect(next.first()).toHaveAttribute("href", /^\//);
});
