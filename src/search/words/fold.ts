/** A word without accents, capitals and the sigma of word ends: «τοκαγεφ» for «Τοκάγεφ». Within a word «ς» stays: it is the key of `w`. */
export function foldWord(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ς(?!\p{L})/gu, "σ");
}

/** The words of a text as they are written, without punctuation. */
export function readWords(text: string): readonly string[] {
  return text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
