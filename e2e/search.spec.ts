import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

import type { Page } from "playwright/test";

import { findFaintText, findViolations } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import { noSignal, clocks, sections, story, mayorAddress } from "./support/story.ts";

const LIMIT = 81_920;
const MOST_REQUESTS = 8;

/** Lists to browse instead of searching. */
const WAYS_ON = [
  ["Θέματα", "/topics/"],
  ["Πρόσωπα", "/people/"],
  ["Τόποι", "/places/"],
  ["Όλα τα ρεπορτάζ, στο αρχείο", "/archive/"],
] as const;

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole("combobox", { name: "Τι ψάχνετε;" }).fill(words);
  await page.getByRole("button", { name: "Αναζήτηση" }).click();
}

function titles(page: Page): ReturnType<Page["locator"]> {
  return page.getByRole("region", { name: "Αποτελέσματα" }).getByRole("heading");
}

const queries = [
  { words: "ωρολογοποιοι", title: clocks.title },
  { words: "ΩΡΟΛΟΓΟΠΟΙΟΊ", title: clocks.title },
  { words: "ωρολογοποιός", title: clocks.title },
  { words: "υποδειγματακη", title: mayorAddress.title },
  { words: "ΥΠΟΔΕΙΓΜΑΤΑΚΗ", title: mayorAddress.title },
  { words: "ίντερνετ", title: noSignal.title },
  { words: "ιντερνετ", title: noSignal.title },
];

test("a word finds its page in any form, in capitals and without accents", async ({ page }) => {
  await page.goto("/search/");
  for (const { words, title } of queries) {
    await search(page, words);
    await expect(titles(page).getByText(title, { exact: true })).toBeVisible();
    await search(page, "ξψξψξψ");
    await expect(titles(page)).toHaveCount(0);
  }
  await expect(page.getByRole("status")).toHaveText(
    "Δεν βρέθηκε τίποτα. Δοκιμάστε λιγότερες ή άλλες λέξεις.",
  );
});

test("a result shows title, story, day and an excerpt with the match marked, and leads to its page", async ({
  page,
}) => {
  await page.goto("/search/?q=ιντερνετ");
  const result = page.getByRole("listitem").filter({ hasText: noSignal.title });
  await expect(result.getByText(story.title)).toBeVisible();
  await expect(result.locator("time")).toHaveAttribute("datetime", /^2022-01-0\d$/);
  await expect(result.locator("mark").first()).toHaveText(/[ιίΙ]ντερνετ/);
  await result.getByRole("link", { name: noSignal.title }).click();
  await expect(page).toHaveURL(noSignal.path);
});

test("a search is in the address; back leads to the one before, and filters narrow it", async ({
  page,
}) => {
  await page.goto("/search/");
  await search(page, "πλατεία");
  await expect(page).toHaveURL("/search/?q=%CF%80%CE%BB%CE%B1%CF%84%CE%B5%CE%AF%CE%B1");
  await expect(page.getByRole("status")).toHaveText(/^\d+ αποτελέσματα$/);
  await page.getByRole("combobox", { name: "Χρόνος" }).selectOption("Ιανουάριος 2022");
  await expect(page).toHaveURL(/&date=2022-01$/);
  await expect(titles(page).first()).toBeVisible();
  await search(page, "ίντερνετ");
  await expect(titles(page).first()).toHaveText(noSignal.title);
  await page.goBack();
  await expect(page.getByRole("combobox", { name: "Τι ψάχνετε;" })).toHaveValue("πλατεία");
  await expect(page.getByRole("combobox", { name: "Χρόνος" })).toHaveValue("2022-01");
  await expect(titles(page).getByText(clocks.title)).toBeVisible();
});

test("filters alone find all that they name; one that names nothing finds nothing", async ({
  page,
}) => {
  await page.goto("/search/?story=stopped-clocks");
  await expect(page.getByRole("status")).toHaveText(`${sections.length + 1} αποτελέσματα`);
  await page.goto("/search/?q=πλατεία&story=missing");
  await expect(page.getByRole("status")).toHaveText(/^Δεν βρέθηκε τίποτα\./);
});

test("the keyboard is enough", async ({ page }) => {
  await page.goto("/search/");
  await page.getByRole("combobox", { name: "Τι ψάχνετε;" }).focus();
  await page.keyboard.type("υποδειγματακη");
  await page.keyboard.press("Enter");
  await expect(titles(page).first()).toBeVisible();
  const link = titles(page).getByRole("link").first();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Αναζήτηση" })).toBeFocused();
  for (const name of ["Θέμα", "Ρεπορτάζ", "Χρόνος"]) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("combobox", { name })).toBeFocused();
  }
  await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
});

test("results break no rule of axe, and have enough contrast in dark colours", async ({ page }) => {
  await page.goto("/search/?q=πλατεία");
  await expect(titles(page).first()).toBeVisible();
  expect.soft(await findViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await findFaintText(page)).toEqual([]);
});

for (const words of ["ιντερνετ", "ypodeigmataki", "δημαχρείο", "poli xoris internet"]) {
  test(`«${words}» takes at most 8 requests and 80 KB to the first result, and the page alone loads nothing`, async ({
    page,
  }) => {
    const files: string[] = [];
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      files.push(new URL(request.url()).pathname);
      sizes.push(
        request
          .sizes()
          .then(
            ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
          )
          // A request that ends with the page has no sizes.
          .catch(() => 0),
      );
    });
    await page.goto("/search/");
    expect(files).toEqual(["/search/"]);
    await page.goto(`/search/?q=${words}`);
    await expect(titles(page).first()).toBeVisible();
    // The texts of further results and the list of filters are asked for once the first result is shown.
    const end = files.findIndex((file) => file.includes("/texts-")) + 1;
    expect(end).toBeGreaterThan(0);
    const needed = await Promise.all(sizes.slice(1, end));
    expect(needed.length).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(needed.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
  });
}

test("Latin letters find what is written in Greek; the page says so, and offers what was typed", async ({
  page,
}) => {
  await page.goto("/search/?q=ypodeigmataki");
  await expect(titles(page).first()).toHaveText("Ευφαντία Υποδειγματάκη");
  await page.goto("/search/?q=rologia");
  await expect(page.getByText("Αποτελέσματα για «ρολόγια»")).toBeVisible();
  await page.getByRole("link", { name: "Αναζήτηση ακριβώς για «rologia»" }).click();
  await expect(page.getByRole("status")).toHaveText(/^Δεν βρέθηκε τίποτα\./);
  await expect(page.getByRole("link", { name: "Όλα τα ρεπορτάζ, στο αρχείο" })).toBeVisible();
});

test("common words alone find nothing, and the page says why", async ({ page }) => {
  await page.goto("/search/?q=και το");
  await expect(page.getByRole("status")).toHaveText(/^Αυτές οι λέξεις υπάρχουν/);
});

test("where nothing is found there are words that look alike, and lists to browse", async ({
  page,
}) => {
  await page.goto("/search/?q=γοφύλι");
  await expect(page.getByRole("status")).toHaveText(/^Δεν βρέθηκε τίποτα\./);
  for (const [name, path] of WAYS_ON) {
    await expect(page.getByRole("link", { name, exact: true }).last()).toHaveAttribute(
      "href",
      path,
    );
  }
  await page.getByRole("link", { name: "γεφύρι", exact: true }).click();
  await expect(titles(page).first()).toHaveText("Το γεφύρι που χτίστηκε σε μία νύχτα");
});

test("without a query there are the newest stories, at most five, and lists to browse", async ({
  page,
}) => {
  await page.goto("/search/");
  await expect(page.getByText("Τα νεότερα ρεπορτάζ", { exact: true })).toBeVisible();
  const stories = page.getByRole("region", { name: "Ρεπορτάζ" }).getByRole("article");
  expect(await stories.count()).toBeGreaterThan(0);
  expect(await stories.count()).toBeLessThanOrEqual(5);
});

test("scripts run where Trusted Types are required and no code is made from text", async ({
  page,
}) => {
  await page.route("**/search/*", async (route) => {
    const response = await route.fetch();
    const policy =
      "require-trusted-types-for 'script'; trusted-types 'none'; style-src 'unsafe-inline'; " +
      "script-src 'self' 'unsafe-inline'";
    const headers = { ...response.headers(), "content-security-policy": policy };
    await route.fulfill({ response, headers });
  });
  await page.goto("/search/?q=ιντερνετ");
  await expect(titles(page).first()).toHaveText(noSignal.title);
});

test.describe("when the index cannot be loaded", () => {
  test.use({ allowedProblems: /engine|ERR_FAILED/ });

  test("that is said, and a later search tries again", async ({ page }) => {
    await page.route("**/search/index/engine.js", (route) => route.abort());
    await page.goto("/search/?q=ιντερνετ");
    await expect(page.getByRole("status")).toHaveText(
      "Η αναζήτηση δεν λειτούργησε. Δοκιμάστε πάλι σε λίγο.",
    );
    await expect(titles(page)).toHaveCount(0);
  });
});

test("a saved copy has no form, and says what there is instead", async ({
  page,
  request,
}, info) => {
  const copy = info.outputPath("search.html");
  await writeFile(copy, await (await request.get("/search/")).body());
  await page.goto(pathToFileURL(copy).href);
  await expect(page.getByText("Η αναζήτηση χρειάζεται JavaScript και σύνδεση")).toBeVisible();
  await expect(page.getByRole("search")).toHaveCount(0);
  for (const [name] of WAYS_ON) {
    await expect(page.getByRole("main").getByRole("link", { name, exact: true })).toBeVisible();
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("there are the newest stories and a sentence that says so, and no form", async ({
    page,
  }) => {
    await page.goto("/search/");
    await expect(page.getByText("Η αναζήτηση χρειάζεται JavaScript")).toBeVisible();
    for (const [name, path] of WAYS_ON) {
      const link = page.getByRole("main").getByRole("link", { name, exact: true });
      await expect(link).toHaveAttribute("href", path);
    }
    await expect(page.getByRole("search")).toHaveCount(0);
    await expect(page.getByRole("link", { name: story.title })).toBeVisible();
    await page.getByRole("link", { name: "Όλα τα ρεπορτάζ, στο αρχείο" }).click();
    await expect(page).toHaveURL("/archive/");
  });
});
