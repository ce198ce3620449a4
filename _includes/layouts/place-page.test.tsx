import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import type { Place } from "../../src/model/entities.ts";
import { site, strings } from "../test-props.ts";
import { PlacePage } from "./place-page.tsx";

function render(fields: Partial<Place>): string {
  const entity: Place = {
    id: "almaty",
    path: "/places/almaty/",
    name: "Αλμάτι",
    latinName: "Almaty",
    kind: "city",
    description: "Πόλη.",
    ...fields,
  } as Place;
  const part = { number: 1, total: 1, start: entity.path };
  return renderToString(
    <PlacePage
      site={site}
      strings={strings}
      path={entity.path}
      part={part}
      entity={entity}
      appearances={[]}
    />,
  );
}

test("degrees have a decimal comma and their hemisphere", () => {
  const place = (latitude: number, longitude: number): string => render({ latitude, longitude });
  assert.ok(place(43.24, 76.95).includes(" · Συντεταγμένες: 43,24°\u00A0Β, 76,95°\u00A0Α<"));
  assert.ok(place(-33.45, -70).includes(" · Συντεταγμένες: 33,45°\u00A0Ν, 70°\u00A0Δ<"));
  assert.ok(place(0, 0).includes(" · Συντεταγμένες: 0°\u00A0Β, 0°\u00A0Α<"));
});

test("a place without coordinates shows none", () => {
  assert.ok(!render({}).includes(strings.coordinates));
});
