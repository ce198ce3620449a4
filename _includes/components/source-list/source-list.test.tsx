import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { SOURCE_KINDS, type SourceKind } from "../../../src/model/entity-kinds.ts";
import type { CitedSource } from "../../../src/model/newsroom.ts";
import { agency, januaryDay, site, strings } from "../../test-props.ts";
import { SourceList } from "./source-list.tsx";
import { SourceSummary } from "./source-summary.tsx";

function cite(id: string, kind: SourceKind): CitedSource {
  return { source: { ...agency, id, kind }, claims: [{ anchor: "c1", label: "AFP" }] };
}

function summarise(sources: readonly CitedSource[]): string {
  return renderToString(<SourceSummary strings={strings} sources={sources} />);
}

test("sources are counted by kind, the primary ones first; the desk is none", () => {
  const sources = [
    cite("a", "agency"),
    cite("d", "desk"),
    cite("b", "agency"),
    cite("c", "primary"),
  ];
  assert.equal(
    summarise(sources),
    '<p><a href="#sources_">3 πηγές</a>: 1 πρωτογενής πηγή, 2 διεθνή πρακτορεία</p>',
  );
});

test("a single source is named by its kind without a number", () => {
  assert.equal(
    summarise([cite("r", "stateAgency"), cite("d", "desk")]),
    '<p><a href="#sources_">Μία πηγή</a>: κρατικό πρακτορείο</p>',
  );
});

test("every kind of source but the desk is counted, in the singular and in the plural", () => {
  const sources = SOURCE_KINDS.flatMap((kind) => [
    cite(`${kind}-1`, kind),
    cite(`${kind}-2`, kind),
  ]);
  const kinds = SOURCE_KINDS.filter((kind) => kind !== "desk");
  assert.equal(
    summarise(sources),
    `<p><a href="#sources_">${kinds.length * 2} πηγές</a>: ` +
      `${kinds.map((kind) => `2 ${strings.sourceKinds[kind].other}`).join(", ")}</p>`,
  );
  for (const kind of kinds) {
    const { one } = strings.sourceKinds[kind];
    assert.equal(summarise([cite("a", kind)]), `<p><a href="#sources_">Μία πηγή</a>: ${one}</p>`);
  }
});

test("an article that only the desk vouches for has no summary", () => {
  assert.equal(summarise([cite("d", "desk")]), "");
  assert.equal(summarise([]), "");
});

test("each source is listed once, with what it is and a way back to every claim", () => {
  const claims = [
    { anchor: "_c1", label: "AFP" },
    { anchor: "protests-c2", label: "AFP" },
  ];
  const source = { ...agency, country: "Γαλλία", address: "https://www.afp.com/" };
  assert.equal(
    renderToString(<SourceList site={site} strings={strings} sources={[{ source, claims }]} />),
    '<section class="source-list" aria-labelledby="sources_"><h2 id="sources_">Πηγές</h2><ul>' +
      '<li id="_afp"><a href="/sources/afp/">Γαλλικό Πρακτορείο (AFP)</a> · διεθνές πρακτορείο, Γαλλία · <a href="https://www.afp.com/">www.afp.com</a>. ' +
      '<span class="note">Στο κείμενο: <a href="#_c1" aria-label="αναφορά 1, AFP">1</a> ' +
      '<a href="#protests-c2" aria-label="αναφορά 2, AFP">2</a></span></li></ul></section>',
  );
});

test("the desk is listed apart from the sources, wherever it is cited first", () => {
  const desk = { ...agency, id: "desk", path: "/sources/desk/", name: "Σύνταξη" } as const;
  const claims = [{ anchor: "_c1", label: "AFP" }];
  const sources: readonly CitedSource[] = [
    { source: { ...desk, kind: "desk" }, claims },
    { source: agency, claims },
  ];
  const html = renderToString(<SourceList site={site} strings={strings} sources={sources} />);
  assert.match(html, /<ul><li id="_afp">.*<\/ul><ul><li id="_desk">.*<\/ul>/);
});

test("what is cited of a source is listed below its name, each once, with the places of its claims", () => {
  const article = {
    anchor: "_afp_1",
    address: "https://www.afp.com/fire/",
    date: januaryDay(5),
    title: "Fire",
    language: "en",
  };
  const report = { ...article, anchor: "_afp_2", address: undefined, title: undefined };
  const claims = [
    { anchor: "c1", label: "AFP", work: article, locator: "σ.\u00A04" },
    { anchor: "c2", label: "AFP" },
    { anchor: "c3", label: "AFP", work: report },
    { anchor: "c4", label: "AFP", work: article },
  ];
  const html = renderToString(
    <SourceList site={site} strings={strings} sources={[{ source: agency, claims }]} />,
  );
  assert.equal(
    html.slice(html.indexOf('. <span class="note">')),
    '. <span class="note">Στο κείμενο: <a href="#c2" aria-label="αναφορά 2, AFP">2</a></span>' +
      '<ul class="cited-works"><li id="_afp_1"><cite lang="en">«Fire»</cite> · ' +
      '<time datetime="2022-01-05">Τετάρτη 5 Ιανουαρίου 2022</time> · ' +
      '<a href="https://www.afp.com/fire/">www.afp.com/fire</a>. <span class="note">Στο κείμενο: ' +
      '<a href="#c1" aria-label="αναφορά 1, AFP">1</a> (σ.\u00A04) <a href="#c4" aria-label="αναφορά 4, AFP">4</a></span></li>' +
      '<li id="_afp_2"><time datetime="2022-01-05">Τετάρτη 5 Ιανουαρίου 2022</time>. <span class="note">Στο κείμενο: ' +
      '<a href="#c3" aria-label="αναφορά 3, AFP">3</a></span></li></ul></li></ul></section>',
  );
});
