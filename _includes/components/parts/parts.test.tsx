import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { strings } from "../../test-props.ts";
import { Parts } from "./parts.tsx";
import { namePart } from "./name-part.ts";

function listLinks(number: number, total: number): readonly string[] {
  const part = { number, total, start: "/people/" };
  const html = renderToString(<Parts strings={strings} part={part} />);
  return [...html.matchAll(/href="([^"]*)" rel="([^"]*)">([^<]*)/g)].map(
    ([, path = "", rel = "", title = ""]) => `${rel} ${path} ${title}`,
  );
}

test("a list of one page has no way on", () => {
  assert.deepEqual(listLinks(1, 1), []);
});

test("the first page leads on, the last back, one between both ways; the first has the list's own address", () => {
  assert.deepEqual(listLinks(1, 3), ["next /people/page/2/ Σελίδα 2"]);
  assert.deepEqual(listLinks(2, 3), ["prev /people/ Σελίδα 1", "next /people/page/3/ Σελίδα 3"]);
  assert.deepEqual(listLinks(3, 3), ["prev /people/page/2/ Σελίδα 2"]);
});

test("from the second page on, title and description say which it is", () => {
  const names = { title: "Πηγές", description: "Ποιος λέει τι." };
  const nameOf = (number: number): typeof names =>
    namePart(names, { number, total: 2, start: "/sources/" }, strings);
  assert.deepEqual(nameOf(1), names);
  assert.deepEqual(nameOf(2), {
    title: "Πηγές – Σελίδα 2",
    description: "Σελίδα 2 από 2: Ποιος λέει τι.",
  });
});
