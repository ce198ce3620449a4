import MarkdownIt from "markdown-it";

const STYLE =
  "body{max-width:45rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif}" +
  "pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:.5rem;background:#8881}:target{outline:2px solid}";

/** The page of all rules as HTML; each heading has its words, which are a rule's id, as its own id. */
export function renderRules(markdown: string): string {
  const parser = new MarkdownIt();
  const tokens = parser.parse(markdown, {});
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") token.attrSet("id", tokens[index + 1]?.content ?? "");
  }
  const body = parser.renderer.render(tokens, parser.options, {});
  return (
    '<!doctype html><html lang="el"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<meta name="color-scheme" content="light dark"><title>npm run dev</title><style>${STYLE}</style><main>${body}</main>`
  );
}
