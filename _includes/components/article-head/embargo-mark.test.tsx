import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { januaryDay, site, strings } from "../../test-props.ts";
import { EmbargoMark } from "./embargo-mark.tsx";

test("what readers get has no mark", () => {
  assert.equal(
    renderToString(<EmbargoMark site={site} strings={strings} embargo={undefined} />),
    "",
  );
});

test("a draft is marked as one", () => {
  const html = renderToString(
    <EmbargoMark site={site} strings={strings} embargo={{ kind: "draft" }} />,
  );
  assert.equal(html, " <mark>Προσχέδιο</mark>");
});

test("what waits says until when", () => {
  const embargo = { kind: "scheduled", until: januaryDay(6) } as const;
  assert.equal(
    renderToString(<EmbargoMark site={site} strings={strings} embargo={embargo} />),
    " <mark>Υπό εμπάργκο έως: Πέμπτη 6 Ιανουαρίου 2022</mark>",
  );
});
