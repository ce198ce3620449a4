import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { site, strings } from "../../test-props.ts";
import { Share } from "./share.tsx";

function renderShare(title: string): string {
  return renderToString(<Share site={site} strings={strings} path="/stories/a/" title={title} />);
}

test("a page is handed on by its whole address; the button waits for a script", () => {
  const html = renderShare("Τίτλος");
  assert.match(html, / lang="en">https:\/\/antapokrisi\.example\/stories\/a\/<\/span>/);
  assert.match(html, /<button type="button" hidden data-copied="[^"]+">Κοινοποίηση/);
  assert.match(html, /<span role="status"><\/span>/);
});

test("the letter has the title and the address, whatever marks are in them", () => {
  const title = 'Α & Β; «100 %»? "#1" </a>';
  const href = /href="([^"]*)"/.exec(renderShare(title))?.[1] ?? "";
  const { protocol, pathname, searchParams } = new URL(href.replaceAll("&amp;", "&"));
  assert.deepEqual(
    [protocol, pathname, [...searchParams]],
    [
      "mailto:",
      "",
      [
        ["subject", title],
        ["body", "https://antapokrisi.example/stories/a/"],
      ],
    ],
  );
});
