/** A word without accents, capitals and the form of a sigma that ends a word: «τοκαγεφ» for «Τοκάγεφ». */
export function foldWord(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ς/g, "σ");
}

/** The words of a text as they are written, without punctuation. */
export function readWords(text: string): readonly string[] {
  return text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
