import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import type { TimelineEntry } from "../../../src/model/newsroom.ts";
import { januaryDay, site, strings } from "../../test-props.ts";
import { Timeline } from "./timeline.tsx";

const DAY = januaryDay(5);
const ENTRY: TimelineEntry = {
  from: DAY,
  to: DAY,
  when: undefined,
  html: "Έφοδος.",
  section: { slug: "protests", title: "Η έφοδος" },
};

function renderEntry(entry: TimelineEntry): string {
  const html = renderToString(
    <Timeline site={site} strings={strings} timeline={[entry]} sectionBase="/stories/unrest/#" />,
  );
  return /<li>.*<\/li>/.exec(html)?.[0] ?? "";
}

test("an entry is a day, what happened, and the section that tells it", () => {
  assert.equal(
    renderEntry(ENTRY),
    '<li><p class="note"><time datetime="2022-01-05">5 Ιανουαρίου</time></p><span>Έφοδος.</span> ' +
      '<a class="note" href="/stories/unrest/#protests">Η έφοδος</a></li>',
  );
});

test("the part of the day is beside the day where it is known", () => {
  assert.ok(
    renderEntry({ ...ENTRY, when: "μετά το μεσημέρι" }).includes(
      "5 Ιανουαρίου</time>, μετά το μεσημέρι</p>",
    ),
  );
});

test("what has no day of its own is shown as the days between which it was", () => {
  assert.ok(
    renderEntry({ ...ENTRY, from: januaryDay(2) }).startsWith(
      '<li><p class="note"><time datetime="2022-01-02">2 Ιανουαρίου</time> – <time datetime="2022-01-05">5 Ιανουαρίου</time>, χωρίς ακριβή ημέρα</p>',
    ),
  );
});
