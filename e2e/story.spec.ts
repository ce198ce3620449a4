import { expect, test } from "./support/fixtures.ts";
import {
  type SectionNames,
  clocks,
  findCitations,
  findSection,
  findSourceList,
  mayorAddress,
  neighbours,
  noSignal,
  sectionWith,
  sections,
  story,
} from "./support/story.ts";

// What the page of a story shows is looked at in one visit.

/** A paragraph for each way to say who says so: the section, what it tells, and whom it cites for that. */
const claims: readonly (readonly [section: SectionNames, tells: RegExp, cites: RegExp])[] = [
  [clocks, /ρολόγια.*πλατεία.*σφυράκια/, /^\(πηγή: ΦΑΠ\)$/],
  [clocks, /ξυπνητήρια.*αστρονόμος/, /^\(πηγή: Δευτερολέκτης, μέσω: ερασιτέχνης αστρονόμος\)$/],
  [clocks, /παραίτηση.*ώρα ανάγκης.*Υπόθεσης/, /^\(πηγή: σύνταξη\)$/i],
  [
    neighbours,
    /δεν έχει ζητήσει.*κλειδιά/,
    /^\(πηγή: ΚΝΕΠ, (?:που )?επικαλείται: .*Παραδειγματίδης\)$/,
  ],
  [mayorAddress, /διάγγελμα.*σπασμένοι δείκτες/, /^\(πηγή: [^,]*διάγγελμα[^,]*\)$/i],
  [noSignal, /«Σιωπή σε όλη την πόλη».*SignalWatch/, /^\(πηγή: SignalWatch\)$/],
];

const quote = "every hand stood still";
const quotes = [quote, "borrowed time", "town-scale silence"];

/** Moments of the timeline: the days that machines are told, the words for readers, and the section. */
const moments: readonly (readonly [days: readonly string[], words: RegExp, SectionNames])[] = [
  [["2022-01-02"], /2 Ιανουαρίου.*Κάτω Πρόχειρο.*ελατηρίων/s, clocks],
  [
    ["2022-01-02", "2022-01-05"],
    /2 Ιανουαρίου – 5 Ιανουαρίου, χωρίς ακριβή ημέρα.*Λιμάνι του Δείγματος/s,
    clocks,
  ],
  [["2022-01-05"], /τη νύχτα προς Τετάρτη.*παραίτηση.*Ορεινή Επαρχία/s, clocks],
  [["2022-01-05"], /5 Ιανουαρίου, μετά το μεσημέρι.*ρολόγια της πλατείας/s, clocks],
  [["2022-01-05"], /5 Ιανουαρίου.*Παραδειγματίδης.*κλειδιά/s, neighbours],
  [["2022-01-05"], /5 Ιανουαρίου.*Συμβούλιο Ωρών/s, mayorAddress],
  [["2022-01-05"], /5 Ιανουαρίου.*SignalWatch/s, noSignal],
];

test("a story shows all that belongs to it", async ({ page }) => {
  await page.goto(story.path);
  const article = page.getByRole("article");

  await test.step("its headline, its state, its desk, its length and its key points", async () => {
    const kicker = article.getByRole("paragraph").first();
    await expect(article.getByRole("heading", { level: 1 })).toHaveText(story.title);
    await expect(kicker).toContainText("Διεθνή");
    await expect(kicker).toContainText("Σε εξέλιξη");
    await expect(article.getByText("Σύνταξη", { exact: true }).first()).toBeVisible();
    await expect(article.getByText(/\d λεπτά ανάγνωσης/)).toBeVisible();
    const points = sectionWith(page.locator("main"), "Τα βασικά").getByRole("listitem");
    expect([3, 4, 5]).toContain(await points.count());
  });

  await test.step("its sections in order, each linked to a page of its own", async () => {
    const titles = sections.map(({ title }) => title);
    const headings = page.getByRole("heading", { level: 2, name: new RegExp(titles.join("|")) });
    await expect(headings).toHaveText(titles);
    for (const [index, section] of sections.entries()) {
      const part = findSection(page, section).getByRole("link", {
        name: `Μέρος ${index + 1} από 4`,
      });
      await expect(part).toHaveAttribute("href", section.path);
    }
  });

  await test.step("dates in Greek words with their machine form", async () => {
    const times = await page.getByRole("time").all();
    await expect(page.getByRole("time").first()).toHaveText("Τετάρτη 5 Ιανουαρίου 2022");
    for (const time of times) {
      const iso = (await time.getAttribute("datetime")) ?? "";
      expect(iso).toMatch(/^2022-01-0[2-5]$/);
      await expect(time).toContainText(`${Number(iso.slice(-2))} Ιανουαρίου`);
    }
  });

  await test.step("whom each claim cites, as a screen reader gets it", async () => {
    for (const [section, tells, cites] of claims) {
      const claim = findSection(page, section)
        .locator("p:not(figure p)")
        .filter({ hasText: tells });
      await expect(findCitations(claim)).toHaveAccessibleName(cites);
    }
    const claim = findSection(page, mayorAddress).getByRole("paragraph");
    await expect(claim.filter({ hasText: "σπασμένοι" })).toMatchAriaSnapshot(`
      - paragraph:
        - text: /σπασμένοι δείκτες.*Δοκιμαστική Πολιτεία/
        - 'link /^\\(πηγή: .*διάγγελμα/'
        - text: .
    `);
    await expect(findSourceList(page)).toMatchAriaSnapshot(`
      - region "Πηγές":
        - heading "Πηγές" [level=2]
        - list:
          - listitem:
            - link "Φανταστικό Πρακτορείο (ΦΑΠ)":
              - /url: /sources/phantom/
            - text: /διεθνές πρακτορείο, Επινοία/
            - link "αναφορά 1, ΦΑΠ"
            - link "αναφορά 2, ΦΑΠ"
            - link "αναφορά 3, ΦΑΠ"
    `);
    await expect(findSourceList(page).getByRole("listitem")).toHaveCount(6);
  });

  await test.step("posts as quoted text in their own language, which names no account that the reports leave open", async () => {
    const card = findSection(page, clocks).getByRole("figure").filter({ hasText: quote });
    await expect(card.getByRole("paragraph").first()).toContainText(
      /#UPDATE.*#Dokimastiki.*δείκτες/,
    );
    await expect(card.getByText("Στα αγγλικά:")).toBeVisible();
    await expect(card.getByRole("blockquote")).toHaveText(`«${quote}»`);
    await expect(article.locator("[lang=en]:not(.share__address)")).toHaveText(quotes);
    const origin = card.locator("figcaption");
    await expect(origin).toContainText(/Twitter.*λογαριασμός που δεν κατονομάζεται/s);
    await expect(origin).not.toContainText(/@|ΦΑΠ|Δευτερολέκτης|ΚΝΕΠ|SignalWatch|Πρακτορείο/);
    await expect(card.getByRole("link")).toHaveText(["posts.example", "pictures.example"]);
  });

  await test.step("its timeline", async () => {
    const entries = page.getByRole("region", { name: "Χρονολόγιο" }).locator("ol > li");
    await expect(entries).toHaveCount(moments.length);
    for (const [index, [days, words, section]] of moments.entries()) {
      const entry = entries.nth(index);
      await expect(entry).toContainText(words);
      await expect(entry.getByRole("link", { name: section.title })).toBeVisible();
      const times = await entry.getByRole("time").all();
      expect(await Promise.all(times.map((time) => time.getAttribute("datetime")))).toEqual(days);
    }
  });

  await test.step("its people and places with their roles, linked to their pages", async () => {
    const names = page.getByRole("region", { name: "Πρόσωπα και τόποι" }).getByRole("listitem");
    await expect(names).toHaveText([
      "Ευφαντία Υποδειγματάκη, δήμαρχος της Δοκιμαστικής Πολιτείας",
      "Πρόδρομος Παραδειγματίδης, εκπρόσωπος του Κάτω Πρόχειρου",
      "Επινοία, χώρα",
      "Δοκιμαστική Πολιτεία, πόλη",
      "Κάτω Πρόχειρο, μικρή πόλη",
      "Λιμάνι του Δείγματος, πόλη",
      "Μεγάλο Παράδειγμα, πρωτεύουσα",
      "Λόφος της Υπόθεσης, περιφέρεια",
      "Ορεινή Επαρχία, περιφέρεια",
    ]);
    await expect(names.getByRole("link")).toHaveCount(9);
  });
});

test("a story leads to its sections, to what its timeline names, and to its sources", async ({
  page,
}) => {
  await page.goto(story.path);
  const contents = page.getByRole("navigation", { name: "Στο ρεπορτάζ" }).getByRole("link");
  await expect(contents).toHaveText(sections.map(({ title }) => title));
  const timeline = page.getByRole("region", { name: "Χρονολόγιο" });
  for (const links of [contents, timeline.getByRole("link")]) {
    for (const { slug, title } of sections) {
      await links.getByText(title).first().click();
      await expect(page).toHaveURL(new RegExp(`#${slug}$`));
      await expect(page.getByRole("heading", { level: 2, name: title })).toBeInViewport();
    }
  }
  await page.getByRole("link", { name: "5 πηγές" }).click();
  await expect(page.getByRole("heading", { name: "Πηγές" })).toBeInViewport();
});

test("on a small phone the text begins on the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(story.path);
  await expect(page.getByText("Όλα τα ρολόγια σταμάτησαν σήμερα")).toBeInViewport();
});
