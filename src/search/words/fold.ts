/** A word without accents, capitals and the sigma of word ends: «τοκαγεφ» for «Τοκάγεφ». Within a word «ς» stays: it is the key of `w`. */
export function foldWord(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ς(?!\p{L})/gu, "σ");
}

/** Letters with full stops between them, such as «Φ.Α.Π.». */
const DOTTED = /(?:^|[^\p{L}.])\p{L}(?:\.\p{L})+(?!\p{L})/gu;

/** The words of a text as they are written, without punctuation; an abbreviation with full stops is one word. */
export function readWords(text: string): readonly string[] {
  const plain = text.normalize("NFC").replace(DOTTED, (letters) => letters.replaceAll(".", ""));
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
