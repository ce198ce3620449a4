import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDay, labelChoice } from "./labels.ts";

test("years and months are named as a reader says them", () => {
  assert.equal(labelChoice("date", "2022", "el"), "2022");
  assert.equal(labelChoice("date", "2022-01", "el"), "Ιανουάριος 2022");
  assert.equal(labelChoice("date", "2022-12", "el"), "Δεκέμβριος 2022");
});

test("a story or a topic is named by what follows its id", () => {
  assert.equal(labelChoice("story", "unrest Έφοδος στο Αλμάτι", "el"), "Έφοδος στο Αλμάτι");
  assert.equal(labelChoice("topic", "world Διεθνή", "el"), "Διεθνή");
});

test("a day is the same in every zone", () => {
  assert.equal(formatDay("2022-01-05", "el"), "5 Ιανουαρίου 2022");
});
