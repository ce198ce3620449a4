import assert from "node:assert/strict";
import { test } from "node:test";
import { agency, createSection, januaryDay } from "../../../_includes/test-props.ts";
import type { Block } from "../../model/newsroom.ts";

import { WHOLE, entryOf, contentOf } from "./test-story-feed.ts";

test("headings and citations lead to the section's own page", () => {
  assert.equal(
    contentOf(
      { kind: "heading", level: 2, id: "part-1_night", html: "Νύχτα" },
      {
        kind: "html",
        html: '<p>Φωτιά<a id="part-1__1" href="#_afp"><span> (πηγή: </span>AFP<span>)</span></a>.</p>',
      },
    ),
    '<h2>Νύχτα</h2><div><p>Φωτιά<a href="https://example.org/stories/unrest/part-1/#_afp"><span> (πηγή: </span>AFP<span>)</span></a>.</p></div>' +
      WHOLE,
  );
});

test("a post has its words as a quotation in their language, with its summary, its state and its links", () => {
  const post = {
    id: "blackout",
    platform: "Twitter",
    account: null,
    date: null,
    language: "en",
    quote: "internet <blackout>",
    summary: "Διακοπή.",
    links: [{ label: "έκθεση", address: "https://t.co/a" }],
    state: "deleted",
    captured: null,
  } as const;
  assert.equal(
    contentOf({ kind: "post", post }),
    "<figure><figcaption><b>Twitter</b> · λογαριασμός που δεν κατονομάζεται · άγνωστη ημερομηνία</figcaption>" +
      '<p>Διακοπή.</p><p>Στα αγγλικά:</p><blockquote><p>«<span lang="en">internet &lt;blackout></span>»</p></blockquote>' +
      '<p>έκθεση <a href="https://t.co/a">t.co</a> · Έχει διαγραφεί. Άγνωστο πότε καταγράφηκε.</p></figure>' +
      WHOLE,
  );
});

test("a timeline is a list, whose entries lead to sections on the story's page", () => {
  const from = januaryDay(2);
  const entry = {
    from,
    to: from,
    when: "πρωί",
    html: "Αρχή.",
    section: { title: "Μ", slug: "part-1" },
  };
  assert.equal(
    contentOf({ kind: "timeline", timeline: [entry] }),
    '<section><h2>Χρονολόγιο</h2><ol><li><p><time datetime="2022-01-02">2 Ιανουαρίου</time>, πρωί</p><span>Αρχή.</span> ' +
      `<a href="https://example.org/stories/unrest/#part-1">Μ</a></li></ol></section>${WHOLE}`,
  );
});

test("sources are in a list behind the text, each once", () => {
  const sources = [
    { source: { ...agency, country: "Γαλλία" }, claims: [{ anchor: "c", label: "AFP" }] },
  ];
  const { html } = entryOf({ sections: [createSection(1, { sources, body: [] })] });
  assert.equal(
    html,
    '<h2>Πηγές</h2><ul><li><a href="https://example.org/sources/afp/">Γαλλικό Πρακτορείο (AFP)</a> · διεθνές πρακτορείο, Γαλλία</li></ul>' +
      WHOLE,
  );
});

test("what of a source is cited is below its name, each once", () => {
  const work = {
    anchor: "_afp_1",
    address: "https://www.afp.com/a/",
    date: januaryDay(4),
    title: "Fire",
    language: "en",
  };
  const claims = ["c", "d"].map((anchor) => ({ anchor, label: "AFP", work }));
  const sections = [createSection(1, { sources: [{ source: agency, claims }], body: [] })];
  assert.equal(
    entryOf({ sections }).html,
    '<h2>Πηγές</h2><ul><li><a href="https://example.org/sources/afp/">Γαλλικό Πρακτορείο (AFP)</a> · διεθνές πρακτορείο' +
      '<ul><li><cite lang="en">«Fire»</cite> · <time datetime="2022-01-04">Τρίτη 4 Ιανουαρίου 2022</time> · ' +
      '<a href="https://www.afp.com/a/">www.afp.com/a</a></li></ul></li></ul>' +
      WHOLE,
  );
});

test("a table is HTML in an entry, without what only the site's styles and scripts need", () => {
  const table: Block = {
    kind: "table",
    id: "a__table-1",
    caption: "Έσοδα",
    rows: '<tbody><tr><td class="table__end">3</td></tr></tbody>',
  };
  assert.ok(
    contentOf(table).startsWith(
      "<figure><figcaption>Έσοδα</figcaption><div><table><tbody><tr><td>3</td></tr></tbody></table></div></figure>",
    ),
    contentOf(table),
  );
});

test("footnotes are at the end of an entry, with ways back to the page", () => {
  const html = contentOf({
    kind: "footnotes",
    footnotes: [{ id: "a__note-1", html: "Σε τιμές.", marks: ["a__mark-1-1"] }],
  });
  const back = "https://example.org/stories/unrest/part-1/#a__mark-1-1";
  assert.ok(
    html.startsWith(
      `<section><ol><li><span>Σε τιμές.</span> <a href="${back}">↩</a></li></ol></section>`,
    ),
    html,
  );
});

test("what repeats the text is left out, and boxes are in the text", () => {
  assert.equal(
    contentOf(
      { kind: "html", html: "<p>Κείμενο.</p>" },
      { kind: "pull", html: "<p>Κείμενο</p>" },
      { kind: "aside", id: "s__box-1", title: "Τίτλος", html: "<p>Πλαίσιο.</p>" },
      {
        kind: "claim",
        id: "s__box-2",
        rating: "false",
        by: { kind: "other", name: "μπλόγκερ", path: undefined },
        text: "Βρέχει.",
        html: "<p>Βρέχει.</p>",
        reasons: "<p>Όχι.</p>",
      },
    ),
    "<div><p>Κείμενο.</p></div><aside><h2>Τίτλος</h2><div><p>Πλαίσιο.</p></div></aside>" +
      "<section><h2>Ψευδής ισχυρισμός</h2><blockquote><p>Βρέχει.</p></blockquote>" +
      `<p>Το λέει: μπλόγκερ</p><div><p>Όχι.</p></div></section>${WHOLE}`,
  );
});
