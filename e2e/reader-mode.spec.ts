import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "./support/fixtures.ts";
import { story } from "./support/story.ts";

/** What Firefox's reader mode is made with. */
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"),
  "utf8",
);

interface Article {
  readonly title: string;
  readonly lang: string | null;
  readonly textContent: string;
}

// The reader makes a document of its own, as the policy of the page does not let scripts do.
test.use({ bypassCSP: true });

test("a reader mode keeps the key points, each paragraph, and the source behind each claim", async ({
  page,
}) => {
  await page.goto(story.path);
  const texts = await page
    .getByRole("article")
    .locator(".prose p, .prose li, .key-points li")
    .evaluateAll((elements) => elements.map(({ textContent }) => textContent.trim()));
  const read = await page.evaluate<Article>(
    `${READABILITY}; new Readability(document.cloneNode(true)).parse()`,
  );
  expect(texts.length).toBeGreaterThan(15);
  const plain = simplify(read.textContent);
  expect(texts.map(simplify).filter((text) => !plain.includes(text))).toEqual([]);
  for (const part of ["Τα βασικά", "(πηγή: Δευτερολέκτης"]) expect(plain).toContain(part);
  expect({ ...read, textContent: "" }).toMatchObject({ title: story.title, lang: "el" });
});

function simplify(text: string): string {
  return text.replace(/\s+/g, " ");
}
