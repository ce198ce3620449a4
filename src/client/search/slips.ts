/**
 * How many letters are wrong in a word, none where it is right: a letter that is missing, is too many, is another, or two that have
 * changed places. Counts up to a limit; what is beyond is the limit plus one.
 */
export function countSlips(word: string, right: string, limit: number): number {
  if (Math.abs(word.length - right.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= word.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = word[row - 1] === right[column - 1];
      const isSwapped = word[row - 1] === right[column - 2] && word[row - 2] === right[column - 1];
      next[column] = Math.min(
        (last[column] ?? Infinity) + 1,
        (next[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = last;
    last = next;
  }
  return Math.min(last[right.length] ?? 0, limit + 1);
}
