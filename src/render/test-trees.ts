import fc from "fast-check";
import { ATTRIBUTES, WORDS } from "./test-words.ts";

const element = (
  name: string,
  inner: fc.Arbitrary<string>,
  attributes = ATTRIBUTES,
): fc.Arbitrary<string> =>
  fc.tuple(attributes, inner).map(([own, html]) => `<${name}${own}>${html}</${name}>`);

const join = (part: fc.Arbitrary<string>, maxLength = 4): fc.Arbitrary<string> =>
  fc.array(part, { maxLength, size: "max" }).map((parts) => parts.join(""));

const EMPTY = ATTRIBUTES.chain((own) =>
  fc.constantFrom("<br>", "<br/>", `<br${own}/>`, `<img${own}/>`, "<wbr>", `<input${own}/>`),
);

const COMMENT = fc.constantFrom("<!-- note -->", "<!---->", "<!-- <p> > -->");

const SVG = element(
  "svg",
  join(
    fc.oneof(
      ATTRIBUTES.map((own) => `<path${own} d="M0 0h1"/>`),
      ATTRIBUTES.map((own) => `<path${own} d="M0 0h1"></path>`),
      element("text", WORDS),
      element("title", WORDS),
      element("a", element("text", WORDS)),
      element("g", element("a", fc.constant('<circle r="1"></circle>'))),
      fc.constant("<style></style>"),
    ),
  ),
);

const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 6, arbitrary: WORDS },
    ...[
      "a",
      "abbr",
      "b",
      "em",
      "i",
      "small",
      "span",
      "strong",
      "sub",
      "sup",
      "time",
      "code",
      "cite",
      "q",
    ].map((name) => ({ weight: 1, arbitrary: element(name, join(tie("inline"), 3)) })),
    { weight: 1, arbitrary: EMPTY },
    { weight: 1, arbitrary: COMMENT },
    { weight: 1, arbitrary: SVG },
  ),
}));

const { block } = fc.letrec<{ block: string }>((tie) => {
  const flow = join(
    fc.oneof({ weight: 2, arbitrary: tie("block") }, { weight: 1, arbitrary: inline }),
  );
  const list = (name: string): fc.Arbitrary<string> =>
    element(name, join(element("li", fc.oneof(join(inline), flow))));
  return {
    block: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      ...["p", "p", "h2", "h3"].map((name) => ({
        weight: 3,
        arbitrary: element(name, join(inline)),
      })),
      ...[
        "section",
        "section",
        "div",
        "article",
        "blockquote",
        "figure",
        "figcaption",
        "nav",
        "aside",
        "details",
      ].map((name) => ({ weight: 1, arbitrary: element(name, flow) })),
      { weight: 2, arbitrary: element("div", flow, fc.constant(' class="prose"')) },
      { weight: 2, arbitrary: list("ul") },
      { weight: 2, arbitrary: list("ol") },
      {
        weight: 1,
        arbitrary: element("dl", join(fc.oneof(element("dt", join(inline)), element("dd", flow)))),
      },
      {
        weight: 1,
        arbitrary: element(
          "table",
          element("tbody", join(element("tr", join(element("td", join(inline)))))),
        ),
      },
      { weight: 1, arbitrary: element("pre", join(fc.oneof(WORDS, element("code", WORDS)))) },
      {
        weight: 1,
        arbitrary: WORDS.map(
          (text) => `<script type="application/ld+json">{"a":"${text}"}</script>`,
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom("<hr>", "<hr/>", "<style></style>") },
      { weight: 1, arbitrary: COMMENT },
    ),
  };
});

/** A page, or a part of one, as Preact and markdown-it might write it, and odder than they would. */
export const anyHtml: fc.Arbitrary<string> = fc
  .tuple(
    join(fc.oneof({ weight: 3, arbitrary: block }, { weight: 1, arbitrary: inline }), 5),
    ATTRIBUTES,
    WORDS,
    fc.constantFrom("", "", "", "", "\n", "\u{E000}", "\u{E001}0", "<ul>\u{E001}0</ul>"),
    fc.boolean(),
  )
  .map(([body, own, title, extra, isWhole]) =>
    isWhole
      ? `<!doctype html><html lang="el"><head><meta charset="utf-8"/><title>${title}</title>` +
        `<meta name="description" content="${title.replaceAll('"', "&quot;")}"/><style></style></head>` +
        `<body${own}>${body}${extra}</body></html>`
      : body + extra,
  );
