import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** The least contrast of text, that of WCAG 2.2, criterion 1.4.6. */
const LEAST = 7;

/** The colours of a scheme, by token. */
function readColours(sheet: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(sheet.matchAll(/--(\w+): (#[\da-f]{6});/g), ([, name = "", colour = ""]) => [
      name,
      colour,
    ]),
  );
}

/** Relative luminance as WCAG defines it. */
function measureLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function measureContrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(measureLuminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const [light = "", dark = ""] = readFileSync(
  new URL("./tokens.css", import.meta.url),
  "utf8",
).split("@media");

/** The least contrast of a mark that is no text, that of WCAG 2.2, criterion 1.4.11. */
const LEAST_OF_MARK = 3;

/** The token of the outline by which readers find the claim to which they come back from its source. */
const [, outline = ""] =
  /a, li\):target \{\s*outline: 2px solid var\(--(\w+)\)/.exec(
    readFileSync(new URL("./late.css", import.meta.url), "utf8"),
  ) ?? [];

for (const [scheme, sheet] of Object.entries({ light, dark })) {
  test(`text has a contrast of at least seven to one on every ground in ${scheme} colours`, () => {
    const colours = readColours(sheet);
    for (const text of ["ink", "muted", "accent"]) {
      for (const ground of ["paper", "wash"]) {
        const contrast = measureContrast(colours.get(text) ?? "", colours.get(ground) ?? "");
        assert.ok(contrast >= LEAST, `${text} on ${ground}: ${contrast}`);
      }
    }
  });
}

for (const [scheme, sheet] of Object.entries({ light, dark })) {
  test(`what a link leads to has an outline of at least three to one in ${scheme} colours`, () => {
    const colours = readColours(sheet);
    for (const ground of ["paper", "wash"]) {
      const contrast = measureContrast(colours.get(outline) ?? "", colours.get(ground) ?? "");
      assert.ok(contrast >= LEAST_OF_MARK, `${outline} on ${ground}: ${contrast}`);
    }
  });
}

test("contrast is that of WCAG: 21 of black on white, 1 of a colour on itself", () => {
  assert.equal(measureContrast("#000000", "#ffffff"), 21);
  assert.equal(measureContrast("#9b1c1c", "#9b1c1c"), 1);
});
