import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDay, labelChoice, sortChoices } from "./labels.ts";

test("years and months are named as a reader says them", () => {
  assert.equal(labelChoice("date", "2022", "el"), "2022");
  assert.equal(labelChoice("date", "2022-01", "el"), "Ιανουάριος 2022");
  assert.equal(labelChoice("date", "2022-12", "el"), "Δεκέμβριος 2022");
});

test("a story or a topic is named by what follows its id", () => {
  assert.equal(labelChoice("story", "unrest Έφοδος στο Αλμάτι", "el"), "Έφοδος στο Αλμάτι");
  assert.equal(labelChoice("topic", "world Διεθνή", "el"), "Διεθνή");
});

test("times are newest first", () => {
  const values = ["2021", "2021-12", "2022", "2022-01"];
  assert.deepEqual(sortChoices("date", values, "el"), ["2022-01", "2022", "2021-12", "2021"]);
});

test("topics and stories are sorted by name, whatever their ids and accents", () => {
  const values = ["a Ωκεανοί", "b Άνθρωποι", "c αγορές"];
  assert.deepEqual(sortChoices("topic", values, "el"), ["c αγορές", "b Άνθρωποι", "a Ωκεανοί"]);
  assert.deepEqual(sortChoices("topic", [], "el"), []);
});

test("a day is the same in every zone", () => {
  assert.equal(formatDay("2022-01-05", "el"), "5 Ιανουαρίου 2022");
});
