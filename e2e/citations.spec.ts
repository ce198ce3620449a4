import type { Locator, Page } from "playwright/test";

import { expect, test } from "./support/fixtures.ts";
import { pressTabUntil } from "./support/keyboard.ts";
import type { SectionNames } from "./support/story.ts";
import {
  findSection,
  findSourceList,
  noSignal,
  clocks,
  neighbours,
  sections,
  story,
  mayorAddress,
} from "./support/story.ts";

const phantom = /^\(πηγή: ΦΑΠ\)$/;
const second = /^\(πηγή: Δευτερολέκτης, μέσω: ερασιτέχνης αστρονόμος\)$/;
const state = /^\(πηγή: ΚΝΕΠ\)$/;
const stateOfSpeaker = /^\(πηγή: ΚΝΕΠ, (?:που )?επικαλείται: .*Παραδειγματίδης\)$/;
const stateOfMinistry = /^\(πηγή: ΚΝΕΠ, (?:που )?επικαλείται: .*υπουργείο Μνημείων\)$/;
const signalWatch = /^\(πηγή: SignalWatch\)$/;
const address = /^\(πηγή: [^,]*διάγγελμα[^,]*\)$/i;
const desk = /^\(πηγή: σύνταξη\)$/i;
const deskOfMayor = /^\(πηγή: σύνταξη, (?:που )?επικαλείται: .*Υποδειγματάκη\)$/i;

interface SectionClaims {
  readonly section: SectionNames;
  /** What each paragraph tells, and whom it cites for that. */
  readonly paragraphs: readonly { readonly tells: RegExp; readonly cites: RegExp }[];
}

/** Who says so, in the text of the test newsroom. */
const claims: readonly SectionClaims[] = [
  {
    section: clocks,
    paragraphs: [
      { tells: /ρολόγια.*πλατεία.*σφυράκια/, cites: phantom },
      { tells: /καμπάνα.*ξυπνητήρια.*αστρονόμος/, cites: second },
      { tells: /κλειδιά.*«Ο χρόνος είναι με το μέρος μας!»/, cites: phantom },
      { tells: /2 Ιανουαρίου.*Κάτω Πρόχειρο.*Λιμάνι/, cites: desk },
      { tells: /παραίτηση.*ώρα ανάγκης.*Υπόθεσης/, cites: desk },
    ],
  },
  {
    section: neighbours,
    paragraphs: [
      { tells: /μόνη της την ώρα.*Παραδειγματίδης.*απέξω/, cites: state },
      { tells: /δεν έχει ζητήσει.*κλειδιά/, cites: stateOfSpeaker },
      { tells: /υπουργείο Μνημείων.*«στην κίνησή τους/, cites: stateOfMinistry },
      { tells: /ευαίσθητο.*πηγαίνει μπροστά/, cites: desk },
    ],
  },
  {
    section: mayorAddress,
    paragraphs: [
      { tells: /Συμβουλίου Ωρών.*«μέγιστη ακρίβεια»/, cites: deskOfMayor },
      { tells: /διάγγελμα.*σπασμένοι δείκτες/, cites: address },
      { tells: /πρωτεύουσα.*Μεγάλο Παράδειγμα/, cites: address },
    ],
  },
  {
    section: noSignal,
    paragraphs: [
      { tells: /«Σιωπή σε όλη την πόλη».*SignalWatch/, cites: signalWatch },
      { tells: /σύγχυση γύρω από την ώρα/, cites: desk },
    ],
  },
];

for (const { section, paragraphs } of claims) {
  test(`each paragraph of «${section.title}» cites whom its claim names`, async ({ page }) => {
    await page.goto(story.path);
    const cited = findSection(page, section).locator("p:not(figure p, p:has(+ h2))");
    await expect(cited).toHaveCount(paragraphs.length);
    for (const [index, { tells, cites }] of paragraphs.entries()) {
      await expect(cited.nth(index)).toHaveText(tells);
      await expect(findCitations(cited.nth(index))).toHaveAccessibleName(cites);
    }
  });
}

test("a screen reader gets the claim and then its source", async ({ page }) => {
  await page.goto(story.path);
  const claim = findSection(page, mayorAddress).getByRole("paragraph");
  await expect(claim.filter({ hasText: "σπασμένοι" })).toMatchAriaSnapshot(`
    - paragraph:
      - text: /σπασμένοι δείκτες.*Δοκιμαστική Πολιτεία/
      - 'link /^\(πηγή: .*διάγγελμα/'
      - text: .
  `);
});

test("a screen reader gets each source with its kind and its claims", async ({ page }) => {
  await page.goto(story.path);
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
});

test("citations are beside their lines where there is room, in their lines elsewhere, and a parenthesis in what is copied", async ({
  page,
}) => {
  await page.goto(story.path);
  const claim = findSection(page, clocks).getByRole("paragraph").filter({ hasText: "ξυπνητήρια" });
  const citation = findCitations(claim);
  for (const [width, isBeside] of [
    [1_280, true],
    [960, true],
    [959, false],
    [360, false],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    const [text, mark] = [await claim.boundingBox(), await citation.boundingBox()];
    expect((mark?.x ?? 0) > (text?.x ?? 0) + (text?.width ?? 0), `${width} px`).toBe(isBeside);
    expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThanOrEqual(width);
    const copied = await claim.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return String(getSelection());
    });
    expect(copied).toContain(" (πηγή: Δευτερολέκτης, μέσω: ερασιτέχνης αστρονόμος).");
  }
});

test("on a small phone the text begins on the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(story.path);
  await expect(page.getByText("Όλα τα ρολόγια σταμάτησαν σήμερα")).toBeInViewport();
});

test("the links back to claims are as large as WCAG 2.2 asks for, and no two have one name", async ({
  page,
}) => {
  await page.goto(story.path);
  const links = findSourceList(page).getByRole("link", { name: /^αναφορά/ });
  const facts = await links.evaluateAll((all) =>
    all.map((link) => {
      const { width, height } = link.getBoundingClientRect();
      return { name: link.ariaLabel, isLarge: width >= 24 && height >= 24 };
    }),
  );
  expect(facts.filter(({ isLarge }) => !isLarge)).toEqual([]);
  expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
});

test("the keyboard goes from a claim to its source and back", async ({ page }) => {
  await page.goto(story.path);
  const claim = findSection(page, clocks).getByRole("paragraph").filter({ hasText: "ξυπνητήρια" });
  const citation = findCitations(claim);
  const source = findSourceList(page).getByRole("listitem").filter({ hasText: "Δευτερολέκτης" });

  await pressTabUntil(page, citation);
  await page.keyboard.press("Enter");
  await expect(source).toBeInViewport();
  await expect(source.and(page.locator(":target"))).toBeVisible();

  await page.keyboard.press("Tab");
  await expect(source.getByRole("link", { name: "Δευτερολέκτης", exact: true })).toBeFocused();
  await pressTabUntil(page, source.getByRole("link", { name: "αναφορά 1, Δευτερολέκτης" }));
  await page.keyboard.press("Enter");
  await expect(citation.and(page.locator(":target"))).toBeInViewport();
  await expect(citation).toBeFocused();
});

for (const path of [story.path, ...sections.map((section) => section.path)]) {
  test(`each citation of ${path} and its source lead to one another`, async ({ page }) => {
    await page.goto(path);
    const sources = findSourceList(page).getByRole("listitem");
    const listed = await sources.evaluateAll((items) =>
      items.map((item) => ({
        href: `#${item.id}`,
        claims: [...item.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href")),
      })),
    );
    const cited = await findCitations(page.getByRole("article")).evaluateAll((links) =>
      links.map((link) => ({ id: `#${link.id}`, source: link.getAttribute("href") })),
    );
    expect(cited).not.toEqual([]);
    const isDesk = (href: string | null): boolean => href === "#_desk";
    const names = [...new Set(cited.map(({ source }) => source))];
    const ordered = [...names.filter((href) => !isDesk(href)), ...names.filter(isDesk)];
    expect(listed).toEqual(
      ordered.map((href) => ({
        href,
        claims: cited.filter(({ source }) => source === href).map(({ id }) => id),
      })),
    );
  });
}

function findCitations(scope: Locator | Page): Locator {
  return scope.getByRole("link", { name: /^\(πηγή: / });
}
