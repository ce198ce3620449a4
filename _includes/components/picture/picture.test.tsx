import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { renderToString } from "preact-render-to-string";
import { READ } from "../../../test/support/pictures/read-pictures.ts";
import type { Picture as Value } from "../../../src/model/picture.ts";
import { januaryDay, site, strings } from "../../test-props.ts";
import { findFirstPicture } from "./first-picture.ts";
import { Picture } from "./picture.tsx";

const PICTURE: Value = {
  ...READ.facts,
  path: "src/stories/unrest/fire.jpg",
  alt: "Ένα σπίτι",
  caption: "Το σπίτι χθες.",
  credit: "AFP",
  citation: "",
  taken: undefined,
  focus: undefined,
};

function render(changes: Partial<Value> = {}, hasSwitch = false): string {
  const picture = { ...PICTURE, ...changes };
  return renderToString(
    <Picture site={site} strings={strings} picture={picture} hasSwitch={hasSwitch} />,
  );
}

test("a picture is closed, says what it weighs on a phone, and keeps its room", () => {
  assert.equal(
    render(),
    '<figure class="picture"><details><summary>' +
      '<svg viewBox="0 0 720 480" fill="#8a6d4b"><circle r="9e3"></circle></svg>' +
      '<span class="picture__label">Ένα σπίτι · 38 KB</span></summary>' +
      '<noscript><a href="/pictures/0123456789ab-720.jpg">Ένα σπίτι · 60 KB</a></noscript><template><picture>' +
      '<source type="image/avif" srcset="/pictures/0123456789ab-360.avif 360w,/pictures/0123456789ab-720.avif 720w,/pictures/0123456789ab-1440.avif 1440w" sizes="(min-width:38em)34em,91vw"/>' +
      '<img src="/pictures/0123456789ab-720.jpg" alt="Ένα σπίτι" width="720" height="480" loading="lazy"/>' +
      '</picture></template></details><figcaption class="note">Το σπίτι χθες. Φωτογραφία: AFP</figcaption></figure>',
  );
});

test("a picture that only decorates has an empty alternative text, and a label all the same", () => {
  const html = render({ alt: "" });
  assert.match(html, /<span class="picture__label">Εικόνα · 38 KB<\/span>/);
  assert.match(html, / alt(?:="")? width/);
});

test("its date and the citation of its source are behind its credit", () => {
  const html = render({ taken: januaryDay(5), citation: '<a id="s__1" href="#_afp">AFP</a>' });
  assert.match(
    html,
    /Φωτογραφία: AFP · <time datetime="2022-01-05">[^<]+<\/time><span><a id="s__1" href="#_afp">AFP<\/a><\/span><\/figcaption>/,
  );
});

test("the switch is offered where it is asked for, hidden until its script runs", () => {
  assert.doesNotMatch(render(), /picture__switch/);
  assert.match(render({}, true), /<label class="picture__switch" hidden><input type="checkbox"\/>/);
});

test("words are text, whatever is in them", () => {
  const html = render({ alt: '"><script>', caption: "<b>", credit: "&amp;" });
  assert.doesNotMatch(html, /<script|<b>/);
  assert.match(html, /alt="&quot;>&lt;script>"/);
});

test("the first picture of a page is its hero, or else the first in its texts", () => {
  const html = { kind: "html", html: "" } as const;
  const other = { ...PICTURE, path: "b" };
  assert.equal(findFirstPicture([[html], [{ kind: "picture", picture: PICTURE }]]), PICTURE);
  assert.equal(findFirstPicture([[{ kind: "picture", picture: PICTURE }]], other), other);
  assert.equal(findFirstPicture([[html]]), undefined);
});

test("behind its own words a further picture costs a page at most 250 compressed bytes", () => {
  const words = (index: number): Partial<Value> => ({
    alt: `Ένα σπίτι ${index}`,
    caption: `Χθες ${index}.`,
    files: READ.facts.files.map((file) => ({
      ...file,
      file: file.file.replace("0123456789ab", `${index}f3b9c7d2e8a4`.slice(0, 12)),
    })),
  });
  const page = (count: number): number =>
    gzipSync(Array.from({ length: count }, (_, index) => render(words(index))).join(""), {
      level: 9,
    }).length;
  const each = (page(9) - page(1)) / 8;
  assert.ok(each <= 250, `each costs ${each} bytes`);
  assert.ok(page(1) <= 500, `the first costs ${page(1)} bytes`);
});
