import fc from "fast-check";

/** Words, spaces of all kinds, character references and marks that mean something somewhere; escaped. */
export const WORDS: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom("λέξη", "Αλμάτι", " ", " ", ".", ",", "«τέλος»", "’", "2022"),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          "  ",
          "\n",
          "\t",
          "\r\n",
          "\f",
          "\u00a0",
          "\u2009",
          "\u200b",
          "\u2028",
          "\ufeff",
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          "&amp;",
          "&lt;",
          "&gt;",
          "&quot;",
          "&amp;lt;",
          ">",
          '"',
          "'",
          "=",
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom("/", "😀", "$&", "$1", "\\", "{", "</", "<%", "0") },
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join("").replaceAll("<", "&lt;"));

const VALUES = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("post", "a b", "/a/", "/a/#b", "el", "κενό", "1", "") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      " a",
      "a ",
      "a  b",
      "a\nb",
      "a\u00a0b",
      "\u2009a",
      "a\u2009",
      " ",
      "/",
      "a/",
      "a b/",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "&quot;a&quot;",
      "a'b",
      "a&amp;b",
      "a=b",
      "&lt;b",
      "a`b",
      "'&quot;",
      "&amp;quot;",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("a>b", ">", "a > b/", "https://example.org/?a=1&amp;copy=2"),
  },
);

const NAMES = fc.constantFrom(
  ..."aria-label aria-labelledby class datetime href hreflang id lang rel title content style".split(
    " ",
  ),
  ..."data-name role type start open hidden tabindex target media".split(" "),
);

/** Attributes as they are in a tag, a space before each. */
export const ATTRIBUTES: fc.Arbitrary<string> = fc
  .uniqueArray(fc.tuple(NAMES, VALUES), { maxLength: 3, selector: ([name]) => name })
  .map((pairs) =>
    pairs
      .map(([name, value]) =>
        name === "hidden" || name === "open" ? ` ${name}` : ` ${name}="${value}"`,
      )
      .join(""),
  );
