/** The scripts that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT: ReadonlySet<string | undefined> = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

/** The direction of a language (BCP 47) for `dir`: that of its script, or of the one it is mostly written in; undefined from left to right. */
export function findDirection(language: string): "rtl" | undefined {
  return RIGHT_TO_LEFT.has(findScript(language)) ? "rtl" : undefined;
}

function findScript(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
