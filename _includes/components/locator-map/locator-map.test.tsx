import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { gzipSync } from "node:zlib";
import { minify } from "html-minifier-terser";
import { HtmlValidate } from "html-validate";
import { renderToString } from "preact-render-to-string";
import { drawLocatorMap } from "../../../src/map/locator-map.ts";
import { KAZAKHSTAN } from "../../../src/map/map-fixtures.ts";
import type { LocatorMap as MapData } from "../../../src/map/map-types.ts";
import { LocatorMap, type LocatorMapProps } from "./locator-map.tsx";

const SMALL: MapData = {
  width: 100,
  height: 50,
  land: "m0 0 9 0 0 9z",
  focus: "m2 2 5 0 0 5z",
  borders: "",
  seaNames: [],
  neighbourNames: [{ text: "Ρωσία", x: 4, y: 5, anchor: "middle" }],
  focusNames: [{ text: "ΚΑΖΑΚΣΤΑΝ", x: 6, y: 7, anchor: "middle" }],
  places: [
    {
      ...{ id: "almaty", name: "Αλμάτι", x: 50, y: 20 },
      label: { text: "Αλμάτι", x: 44, y: 24, anchor: "end" },
    },
    {
      ...{ id: "aktau", name: "Ακτάου", x: 10, y: 20, number: 1 },
      label: {
        text: "1",
        x: 20,
        y: 30,
        anchor: "start",
        leader: [
          [10, 20],
          [20, 26],
        ],
      },
    },
  ],
  scaleBar: {
    ...{ x: 7, y: 43, length: 40.5, kilometres: 500 },
    label: { text: "500 χλμ.", x: 27, y: 38, anchor: "middle" },
  },
};

const STORY: LocatorMapProps = {
  map: drawLocatorMap(KAZAKHSTAN),
  title: "Χάρτης του Καζακστάν",
  description: "Οι τόποι των γεγονότων: Αλμάτι, Ακτάου, Ζαναοζέν, Νουρ-Σουλτάν.",
  credit: "Δεδομένα: Natural Earth",
  places: KAZAKHSTAN.map(({ id, name }) => ({ id, name, href: `/topoi/${id}/` })),
};

test("a map is a figure: a drawing with a name and a description, and the list of its places", () => {
  const html = renderToString(
    <LocatorMap
      map={SMALL}
      title="Καζακστάν"
      description="Δύο πόλεις."
      credit="Πηγή."
      places={[
        { id: "almaty", name: "Αλμάτι", href: "/almaty/" },
        { id: "aktau", name: "Ακτάου" },
      ]}
    />,
  );
  assert.equal(
    html,
    '<figure class="locator-map"><h2>Καζακστάν</h2>' +
      '<svg viewBox="0 0 100 50" fill="none" stroke="currentColor" stroke-width="0.5" font-size="11" role="img" aria-label="Δύο πόλεις.">' +
      '<path class="locator-map__land" d="m0 0 9 0 0 9z"></path>' +
      '<path class="locator-map__focus" stroke-width="1" d="m2 2 5 0 0 5z"></path>' +
      '<g class="locator-map__names" fill="currentColor" text-anchor="middle"><text x="4" y="5">Ρωσία</text>' +
      '<text class="locator-map__name" x="6" y="7">ΚΑΖΑΚΣΤΑΝ</text></g>' +
      '<g class="locator-map__names" fill="currentColor" text-anchor="middle"><path fill="none" d="M7 40v3h40.5v-3"></path>' +
      '<text x="27" y="38">500 χλμ.</text></g>' +
      '<g class="locator-map__place" fill="currentColor"><circle cx="50" cy="20" r="3"></circle>' +
      '<text x="44" y="24" text-anchor="end">Αλμάτι</text></g>' +
      '<g class="locator-map__place" fill="currentColor"><path d="M10 20L20 26"></path>' +
      '<circle cx="10" cy="20" r="3"></circle><text x="20" y="30">1</text></g></svg>' +
      '<figcaption><ul><li><a href="/almaty/">Αλμάτι</a></li><li>1 Ακτάου</li></ul><p class="note">Πηγή.</p></figcaption>' +
      "</figure>",
  );
});

test("its heading is below that of the section that it is in", () => {
  const html = renderToString(<LocatorMap {...STORY} level={3} />);
  assert.ok(html.includes("<h3>Χάρτης του Καζακστάν</h3>"));
});

test("text from outside is escaped", () => {
  const html = renderToString(<LocatorMap {...STORY} title="<script>" description="&" />);
  assert.match(html, /<h2>&lt;script><\/h2><svg [^>]* aria-label="&amp;">/);
});

test("the map of Kazakhstan adds at most 1,536 bytes to a gzipped page", async () => {
  const html = renderToString(<LocatorMap {...STORY} />);
  const bytes = gzipSize(await makePage(html)) - gzipSize(await makePage(""));
  assert.ok(bytes <= 1_536, `${bytes} bytes`);
});

test("a page with a map is valid HTML, before and after it is minified", async () => {
  const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
  const html = renderToString(<LocatorMap {...STORY} />);
  const report = await validator.validateString(html);
  assert.deepEqual(
    report.results.flatMap(({ messages }) => messages),
    [],
  );
  const minified = await makePage(html);
  for (const text of ["Αλμάτι</text>", "ΚΑΖΑΚΣΤΑΝ</text>", "<h2>Χάρτης"]) {
    assert.ok(minified.includes(text), text);
  }
});

test("the style sheet takes its colours from the tokens and from the system", () => {
  const css = readFileSync(new URL("./locator-map.css", import.meta.url), "utf8");
  assert.doesNotMatch(css, /#[0-9a-f]{3,8}\b|rgb|hsl/i);
});

function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

async function makePage(figure: string): Promise<string> {
  const prose =
    "<p>Χιλιάδες άνθρωποι μπήκαν στο δημαρχείο της πόλης, ενώ οι αρχές κήρυξαν κατάσταση " +
    "έκτακτης ανάγκης· οι διαδηλώσεις άρχισαν στα δυτικά της χώρας.</p>";
  const page = `<!doctype html><html lang="el"><head><meta charset="utf-8"><title>Ανταπόκριση</title></head><body><main><h1>Αναταραχή</h1>${prose}${figure}</main></body></html>`;
  return minify(page, {
    collapseWhitespace: true,
    removeAttributeQuotes: true,
    removeOptionalTags: true,
  });
}
