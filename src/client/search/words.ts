/** The normalised words of a query: «τοκαγεφ» for «Τοκάγεφ,». */
export function readQuery(query: string): readonly string[] {
  return foldWord(query).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A query for a phrase in Pagefind's syntax: `"λίγα λόγια"` for «λίγα λόγια». */
export function quotePhrase(query: string): string {
  return query.replace(/^[«“„](.+)[»”“]$/s, '"$1"');
}

/**
 * Whether a word of a text matches a word of a query: the same word, one that begins with it, or another form of it. Pagefind alone would
 * shorten the query's word until something matches, such as «που» for «πυρκαγιά».
 */
export function isMatch(word: string, wanted: string): boolean {
  return listParts(word).some((part) => part.startsWith(wanted) || isInflection(part, wanted));
}

/** A word and its parts, such as «NetBlocks», «Net» and «Blocks». */
function listParts(word: string): readonly string[] {
  const joined = word.match(/[\p{L}\p{N}]+/gu) ?? [];
  const parts = word.match(/\p{Lu}?[\p{Ll}\p{N}]+/gu) ?? [];
  return [...joined, ...parts, joined.join("")].map(foldWord);
}

/** Removes accents and capitals, and replaces the final sigma. */
function foldWord(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ς/g, "σ");
}

/** An ending of Greek nouns, adjectives and most verbs, after a stem of up to two letters and after a longer one. */
const SHORT_ENDING = /^[αεηιουω]{0,3}[σν]?$/;
const ENDING = /^[τδ]?[αεηιουω]{0,3}[σν]?$/;

/** Whether two words share a beginning of at least half of each, followed by endings or by few letters. */
function isInflection(word: string, wanted: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === wanted[shared]) shared += 1;
  if (2 * shared < Math.max(word.length, wanted.length)) return false;
  const endings = [word.slice(shared), wanted.slice(shared)];
  const form = shared > 2 ? ENDING : SHORT_ENDING;
  if (endings.every((ending) => form.test(ending))) return true;
  return wanted.length > 5 && 3 * shared >= 2 * wanted.length && !/\p{N}/u.test(endings.join(""));
}
