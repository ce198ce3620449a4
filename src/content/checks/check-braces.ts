import { z } from "zod";
import { findSuspects } from "../../audit/suspects.ts";
import { leftoverWord, unfilledBraces } from "../../messages/content/names.ts";
import type { DataPath, LocatedData } from "../../source/located-data.ts";
import { suggestName } from "../../source/nearest.ts";
import type { Problem } from "../../source/problem.ts";
import { stringFields } from "../schemas/strings.ts";
import { problemAt } from "../../source/source-text.ts";

const BRACES = /\{(\w+)\}/g;

/** Finds placeholders in `_data/site.json` or `_data/strings.json` that the site never fills in; those named in a string's description are allowed. */
export function checkBraces(file: "site" | "strings", data: LocatedData): readonly Problem[] {
  const texts = listTexts(data.value);
  return [
    ...texts.flatMap((each) => checkLeftovers(data, each)),
    ...listUnfilled(file, data, texts),
  ];
}

/** Finds words such as `undefined`, which the audit of the pages would take for a bug of the site. */
function checkLeftovers(data: LocatedData, { text, path }: PlacedText): readonly Problem[] {
  const words = findSuspects(text.replace(BRACES, ""));
  return [...new Set(words)].map((word) =>
    problemAt(
      data.source,
      data.offsetIn(path, Math.max(0, text.indexOf(word))),
      leftoverWord(word),
    ),
  );
}

function listUnfilled(
  file: "site" | "strings",
  data: LocatedData,
  texts: readonly PlacedText[],
): readonly Problem[] {
  return texts.flatMap(({ text, path }) =>
    [...text.matchAll(BRACES)].flatMap(({ 0: braces, 1: name = "", index }) => {
      const known = file === "site" ? [] : listNames(path[0]);
      if (known.includes(name)) return [];
      const fix = known.length === 0 ? undefined : suggestName(name, known);
      return problemAt(data.source, data.offsetIn(path, index), unfilledBraces(braces, fix));
    }),
  );
}

/** The placeholders named in a string's description; the forms of a plural share them. */
function listNames(key: string | number | undefined): readonly string[] {
  const field = Object.entries(stringFields.shape).find(([name]) => name === key)?.[1];
  if (field === undefined) return [];
  const schema = JSON.stringify(z.toJSONSchema(field));
  return [...new Set(Array.from(schema.matchAll(BRACES), ([, name = ""]) => name))];
}

interface PlacedText {
  readonly text: string;
  readonly path: DataPath;
}

function listTexts(value: unknown, path: DataPath = []): readonly PlacedText[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    listTexts(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
