import { expect, test } from "./support/fixtures.ts";
import { pressTabUntil } from "./support/keyboard.ts";
import { clocks, findCitations, findSection, findSourceList, story } from "./support/story.ts";

// Claims and their sources lead to one another, and a citation is beside its line.

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

for (const path of [story.path, clocks.path]) {
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
    const names = [...new Set(cited.map(({ source }) => source))];
    // The desk comes last, apart from the sources.
    const ordered = names.toSorted(
      (one, other) => Number(one === "#_desk") - Number(other === "#_desk"),
    );
    expect(listed).toEqual(
      ordered.map((href) => ({
        href,
        claims: cited.filter(({ source }) => source === href).map(({ id }) => id),
      })),
    );
  });
}

test("citations are beside their lines where there is room, in their lines elsewhere, and a parenthesis in copied text", async ({
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
    const copied = await claim.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return String(getSelection());
    });
    expect(copied).toContain(" (πηγή: Δευτερολέκτης, μέσω: ερασιτέχνης αστρονόμος).");
  }
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
