import type { Locator } from "playwright/test";

import { findFaint, listTextColors } from "./support/contrast.ts";
import { expect, test } from "./support/fixtures.ts";
import { story } from "./support/story.ts";

const places = [
  "Δοκιμαστική Πολιτεία",
  "Λιμάνι του Δείγματος",
  "Κάτω Πρόχειρο",
  "Μεγάλο Παράδειγμα",
];

test.beforeEach(async ({ page }) => {
  await page.goto(story.path);
});

test("the map is one image that says what it is and shows, with the country, its neighbours and its scale, and its places are a list too", async ({
  page,
}) => {
  const image = page.getByRole("img");
  await expect(image).toBeVisible();
  await expect(image).toHaveAccessibleName(new RegExp(`^Χάρτης.*${places.join(".*")}`));
  await expect(page.getByRole("heading", { name: "Χάρτης", level: 2 })).toBeVisible();
  await expect(page.getByRole("figure").filter({ has: image })).toContainText("Natural Earth");
  const labels = await image.locator("text").allTextContents();
  expect(labels).toEqual(expect.arrayContaining(["ΜΟΓΓΟΛΙΑ", "Ρωσία", "Κίνα", ...places]));
  expect(labels).toContainEqual(expect.stringMatching(/^\d+ χλμ\.$/));
  const list = page.getByRole("figure").filter({ has: image }).getByRole("listitem");
  await expect(list).toHaveText(places.map((place) => new RegExp(`^(?:\\d+ )?${place}$`)));
  await expect(list.getByRole("link")).toHaveCount(places.length);
});

const onPhone = { tag: "@phone" };
test("the labels of the map neither leave it nor lie on one another", onPhone, async ({ page }) => {
  const image = page.getByRole("img");
  const frame = await measureBox(image);
  const boxes = await Promise.all((await image.locator("text").all()).map(measureBox));
  const outside = boxes.filter((box) => !isWithin(box, frame)).map(({ text }) => text);
  const collisions = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => hasOverlap(one, other))
      .map((other) => `${one.text} on ${other.text}`),
  );
  expect({ outside, collisions }).toEqual({ outside: [], collisions: [] });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the labels of the map stand out in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const colors = await listTextColors(page.getByRole("img"));
    expect(colors.length).toBeGreaterThan(places.length);
    expect(findFaint(colors)).toEqual([]);
  });
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The glyphs' box of a text, without the room above and below that a font leaves for accents and descenders. */
async function measureBox(locator: Locator): Promise<Box> {
  return locator.evaluate((element) => {
    const { left, top, right, bottom, height } = element.getBoundingClientRect();
    const slack = element.localName === "text" ? height * 0.15 : 0;
    const text = element.localName === "text" ? element.textContent : "";
    return { text, left, top: top + slack, right, bottom: bottom - slack };
  });
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

function hasOverlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
