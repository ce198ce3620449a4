import type { Locator, Page } from "playwright/test";

import { expect, test } from "./support/fixtures.ts";
import { pressTabUntil } from "./support/keyboard.ts";
import type { SectionNames } from "./support/story.ts";
import {
  findSection,
  findSourceList,
  internetBlackout,
  protests,
  russianWarning,
  sections,
  story,
  tokayevAddress,
} from "./support/story.ts";

const afp = /^πηγή: (?:.*\()?AFP\)?$/;
const reuters = /^πηγή: Reuters, μέσω: μπλόγκερ$/;
const ria = /^πηγή: RIA(?: Novosti)?$/;
const riaOfPeskov = /^πηγή: RIA.*, (?:που )?επικαλείται: .*Πεσκόφ$/;
const riaOfMinistry = /^πηγή: RIA.*, (?:που )?επικαλείται: .*υπουργείο Εξωτερικών$/;
const netBlocks = /^πηγή: NetBlocks$/;
const address = /^πηγή: [^,]*διάγγελμα[^,]*$/i;
const desk = /^πηγή: σύνταξη$/i;
const deskOfTokayev = /^πηγή: σύνταξη, (?:που )?επικαλείται: .*Τοκάγεφ$/i;

interface SectionClaims {
  readonly section: SectionNames;
  /** What each paragraph tells, and whom it cites for that. */
  readonly paragraphs: readonly { readonly tells: RegExp; readonly cites: RegExp }[];
}

/** Who says so, by the fact sheet. */
const claims: readonly SectionClaims[] = [
  {
    section: protests,
    paragraphs: [
      { tells: /χιλιάδων.*δημαρχείο.*δακρυγόνα/, cites: afp },
      { tells: /φωτιά.*πυροβολισμοί.*Instagram/, cites: reuters },
      { tells: /κράνη.*«Έρχονται με το μέρος μας!»/, cites: afp },
      { tells: /2 Ιανουαρίου.*Τζαναοζέν.*Ακτάου/, cites: desk },
      { tells: /παραίτηση.*έκτακτης ανάγκης.*Μανγκιστάου/, cites: desk },
    ],
  },
  {
    section: russianWarning,
    paragraphs: [
      { tells: /μόνο του τα προβλήματά του.*Πεσκόφ.*απέξω/, cites: ria },
      { tells: /δεν έχει ζητήσει.*βοήθεια/, cites: riaOfPeskov },
      { tells: /υπουργείο Εξωτερικών.*«στην εξομάλυνσή της/, cites: riaOfMinistry },
      { tells: /σφαίρα επιρροής.*Γεωργία.*Ουκρανία/, cites: desk },
    ],
  },
  {
    section: tokayevAddress,
    paragraphs: [
      { tells: /Συμβουλίου Ασφαλείας.*«μέγιστη σκληρότητα»/, cites: deskOfTokayev },
      { tells: /διάγγελμα.*θύματα.*Αλμάτι/, cites: address },
      { tells: /πρωτεύουσα.*Νουρ-Σουλτάν/, cites: address },
    ],
  },
  {
    section: internetBlackout,
    paragraphs: [
      { tells: /«Εθνικής εμβέλειας βλάβη στο Ιντερνετ».*NetBlocks/, cites: netBlocks },
      { tells: /ταραχές.*κεντρικής Ασίας|κεντρικής Ασίας.*ταραχές/i, cites: desk },
    ],
  },
];

for (const { section, paragraphs } of claims) {
  test(`each paragraph of «${section.title}» cites whom the fact sheet names`, async ({ page }) => {
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
  const claim = findSection(page, tokayevAddress).getByRole("paragraph");
  await expect(claim.filter({ hasText: "θύματα" })).toMatchAriaSnapshot(`
    - paragraph:
      - text: /θύματα/
      - link "Αλμάτι"
      - 'link /^πηγή: .*διάγγελμα/'
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
          - link "Γαλλικό Πρακτορείο (AFP)":
            - /url: /sources/afp/
          - text: /διεθνές πρακτορείο, Γαλλία/
          - link "αναφορά 1"
          - link "αναφορά 2"
          - link "αναφορά 3"
  `);
});

test("the keyboard goes from a claim to its source and back", async ({ page }) => {
  await page.goto(story.path);
  const claim = findSection(page, protests).getByRole("paragraph").filter({ hasText: "Instagram" });
  const citation = findCitations(claim);
  const source = findSourceList(page).getByRole("listitem").filter({ hasText: "Reuters" });

  await pressTabUntil(page, citation);
  await page.keyboard.press("Enter");
  await expect(source).toBeInViewport();
  await expect(source.and(page.locator(":target"))).toBeVisible();

  await page.keyboard.press("Tab");
  await expect(source.getByRole("link", { name: "Reuters", exact: true })).toBeFocused();
  await pressTabUntil(page, source.getByRole("link", { name: "αναφορά 1" }));
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
    expect(listed).toEqual(
      [...new Set(cited.map(({ source }) => source))].map((href) => ({
        href,
        claims: cited.filter(({ source }) => source === href).map(({ id }) => id),
      })),
    );
  });
}

function findCitations(scope: Locator | Page): Locator {
  return scope.getByRole("link", { name: /^πηγή: / });
}
