import { readFileSync } from "node:fs";
import { type HouseStyle, type StyleLists, createHouseStyle } from "./house-style.ts";

const PEOPLE = [
  ...["Κασίμ-Γιομάρτ Τοκάγεφ", "Ντμίτρι Πεσκόφ", "Βλαντίμιρ Πούτιν", "Εμανουέλ Μακρόν"],
  ...["Τοκάγεφ", "Πεσκόφ", "Πούτιν", "Μακρόν"],
];
const PLACES = [
  "Καζακστάν",
  "Αλμάτι",
  "Περιοχή του Αλμάτι",
  "Ακτάου",
  "Τζαναοζέν",
  "Νουρ-Σουλτάν",
  "Μανγκιστάου",
  "Ρωσία",
  "Ουκρανία",
  "Γεωργία",
  "Αυστραλία",
  "Σλοβακία",
  "Σιβηρία",
  "Μόσχα",
];
const SOURCES = ["Γαλλικό Πρακτορείο (AFP)", "Reuters", "RIA Novosti", "NetBlocks", "Σύνταξη"];
/** Names that are right, and like some of the others. */
const OTHERS = ["Αυστρία", "Σλοβενία", "Ιβηρική"];

/** The lists of the test newsroom, with the names of a few people, places and sources. */
export function readTestStyle(): HouseStyle {
  const path = new URL("../../test/newsroom/_data/style.json", import.meta.url);
  const lists = JSON.parse(readFileSync(path, "utf8")) as StyleLists;
  return createHouseStyle(
    lists,
    [
      ...[...PEOPLE, ...PLACES].map((text) => ({ text, isProper: true })),
      ...[...SOURCES, ...OTHERS].map((text) => ({ text, isProper: false })),
    ],
    100,
  );
}
