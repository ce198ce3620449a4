/** A range of bytes. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What of a range is in none of others, sorted. */
export function listGaps(whole: Range, others: readonly Range[]): readonly Range[] {
  const gaps: Range[] = [];
  let next = whole.start;
  for (const { start, end } of others.toSorted((one, other) => one.start - other.start)) {
    if (start > next) gaps.push({ start: next, end: Math.min(start, whole.end) });
    next = Math.max(next, end);
    if (next >= whole.end) return gaps;
  }
  return [...gaps, { start: next, end: whole.end }];
}
