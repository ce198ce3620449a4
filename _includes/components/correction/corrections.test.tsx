import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { januaryDay, site, strings } from "../../test-props.ts";
import { Corrections } from "./corrections.tsx";

const section = { slug: "part-1", title: "Μέρος 1", path: "/stories/unrest/part-1/" };
const correction = { date: januaryDay(6), html: "Ήταν <b>βράδυ</b>.", section };
const NOTICE =
  '<div class="correction"><p class="kicker">Διόρθωση · <time datetime="2022-01-06">Πέμπτη 6 Ιανουαρίου 2022</time></p>';

test("an article without corrections has no trace of them", () => {
  assert.equal(
    renderToString(<Corrections site={site} strings={strings} corrections={[]} sectionBase="#" />),
    "",
  );
});

test("a correction is dated, and leads to the section that it is about", () => {
  const html = renderToString(
    <Corrections site={site} strings={strings} corrections={[correction]} sectionBase="#" />,
  );
  assert.equal(
    html,
    `<section aria-label="Διορθώσεις"><h2 class="skip">Διορθώσεις</h2>${NOTICE}<p><span>Ήταν <b>βράδυ</b>.</span> <a class="note" href="#part-1">Μέρος 1</a></p></div></section>`,
  );
});

test("on the section's own page, and where there is no section, it leads nowhere", () => {
  const own = renderToString(
    <Corrections site={site} strings={strings} corrections={[correction]} />,
  );
  const whole = renderToString(
    <Corrections
      site={site}
      strings={strings}
      corrections={[{ ...correction, section: undefined }]}
      sectionBase="#"
    />,
  );
  const expected = `<section aria-label="Διορθώσεις"><h2 class="skip">Διορθώσεις</h2>${NOTICE}<p><span>Ήταν <b>βράδυ</b>.</span></p></div></section>`;
  assert.deepEqual([own, whole], [expected, expected]);
});
