import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import type { Page } from "playwright/test";

import { startStaticServer } from "../src/delivery/server/static-server.ts";

import { test as base, expect } from "./support/fixtures.ts";
import { type ArchivedStory, archive, newest, oldest } from "./support/long-archive.ts";

const run = promisify(execFile);

/** The tests of a search over an index of two parts, on a site that is built for them once. */
const test = base.extend<object, { readonly archiveOrigin: string }>({
  archiveOrigin: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), "long-archive-"));
      const script = "e2e/support/build-long-archive.ts";
      await run(process.execPath, ["--import", "tsx", script, folder]);
      const server = await startStaticServer({ folder: join(folder, "_site"), port: 0 });
      await use(server.origin);
      await server.close();
      await rm(folder, { recursive: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ archiveOrigin }, use) => {
    await use(archiveOrigin);
  },
});

test.describe.configure({ mode: "default" });

/** A search finds a story with its own page and that of its one section. */
function countResults(stories: readonly ArchivedStory[]): string {
  return `${2 * stories.length} αποτελέσματα`;
}

async function expectResults(page: Page, stories: readonly ArchivedStory[]): Promise<void> {
  await expect(page.getByRole("status")).toHaveText(countResults(stories));
}

test("a word that is in both parts of the index is found in both, and shown where it is", async ({
  page,
}) => {
  await page.goto("/search/?q=λιμανι");
  const results = page.getByRole("region", { name: "Αποτελέσματα" }).getByRole("listitem");
  await expect(results).toHaveCount(2);
  for (const { slug, title, day } of [oldest, newest]) {
    const result = results.filter({ has: page.getByText(`Μέρος του ${title}`, { exact: true }) });
    await expect(result.getByRole("link")).toHaveAttribute("href", `/stories/${slug}/part/`);
    await expect(result.locator("time")).toHaveAttribute("datetime", day);
    await expect(result.locator("mark")).toHaveText("λιμάνι");
    await expect(result.getByText(`${title} · `)).toBeVisible();
  }
});

test("a story of either part is found by its title", async ({ page }) => {
  for (const { title } of [oldest, newest]) {
    await page.goto(`/search/?q=${title}`);
    const heading = page.getByRole("heading", { name: title, exact: true });
    await expect(heading).toBeVisible();
  }
});

test("words that no page has find nothing and mark no other word", async ({ page }) => {
  for (const words of ["πυρκαγιά", "Παρίσι", "λιμάνι πυρκαγιά", '"δρόμοι νέοι"', "?!"]) {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(page.getByRole("status")).toHaveText(/^Δεν βρέθηκε τίποτα\./);
    await expect(page.getByRole("region", { name: "Αποτελέσματα" })).toBeHidden();
    await expect(page.locator("mark")).toHaveCount(0);
  }
});

test("words find both pages that have other forms of them, and mark no more", async ({ page }) => {
  for (const [words, marks] of [
    ["λιμάνια", ["λιμάνι"]],
    ["ΛΙΜΑΝΙΏΝ", ["λιμάνι"]],
    ["νέος δρομος", ["νέοι", "δρόμοι"]],
    ['"νέοι δρόμοι"', ["νέοι", "δρόμοι"]],
    ["«νέοι δρόμοι»", ["νέοι", "δρόμοι"]],
  ] as const) {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    const results = page.getByRole("region", { name: "Αποτελέσματα" }).getByRole("listitem");
    await expect(results).toHaveCount(2);
    await expect(results.first().locator("mark")).toHaveText(marks);
    await expect(results.last().locator("mark")).toHaveText(marks);
  }
});

test("more results than are checked at once are counted, and shown ten by ten", async ({
  page,
}) => {
  await page.goto("/search/?q=πόλη");
  // All sections but two say «πόλεις»; what is said about a place has the word as it is asked for, and comes first.
  const count = archive.length - 2 + 1;
  await expect(page.getByRole("status")).toHaveText(`${count} αποτελέσματα`);
  const results = page.getByRole("region", { name: "Αποτελέσματα" }).getByRole("listitem");
  await expect(results).toHaveCount(10);
  await page.getByRole("button", { name: "Περισσότερα" }).click();
  await expect(results).toHaveCount(20);
  const marks = ["Πόλη", ...Array.from({ length: 19 }, () => "πόλεις")];
  await expect(results.locator("mark")).toHaveText(marks);
});

test("a topic narrows the results of both parts", async ({ page }) => {
  await page.goto("/search/?topic=economy");
  await expectResults(
    page,
    archive.filter(({ topic }) => topic === "economy"),
  );
  await page.goto("/search/?q=λιμανι&topic=world");
  await expect(page.getByRole("status")).toHaveText("2 αποτελέσματα");
  await page.getByRole("combobox", { name: "Θέμα" }).selectOption("Οικονομία");
  await expect(page.getByRole("status")).toHaveText(/^Δεν βρέθηκε τίποτα\./);
});

test("a year and a story that one part alone has are found by their filters", async ({ page }) => {
  for (const year of ["2021", "2022"]) {
    await page.goto(`/search/?date=${year}`);
    await expectResults(
      page,
      archive.filter(({ day }) => day.startsWith(year)),
    );
  }
  for (const story of [oldest, newest]) {
    await page.goto(`/search/?story=${story.slug}`);
    await expectResults(page, [story]);
  }
});

test("the filters offer what either part has, each once", async ({ page }) => {
  await page.goto("/search/?q=λιμανι");
  const offer = (name: string): ReturnType<Page["locator"]> =>
    page.getByRole("combobox", { name }).getByRole("option");
  await expect(offer("Θέμα")).toHaveText(["Όλα", "Διεθνή", "Οικονομία"]);
  await expect(offer("Ρεπορτάζ")).toHaveCount(1 + archive.length);
  const months = [...new Set(archive.map(({ day }) => day.slice(0, 7)))];
  const years = ["2021", "2022"];
  await expect(offer("Χρόνος")).toHaveCount(1 + years.length + months.length);
});
