/** One page of a list that is shown in several. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** Address of the first. */
  readonly start: string;
}

/** How many entries a page of a list holds. */
const PART_SIZE = 50;

/** Cuts a list into parts, each with its address; an empty list has one empty part. */
export function paginate<Item>(
  items: readonly Item[],
  start: string,
): readonly { readonly path: string; readonly items: readonly Item[]; readonly part: Part }[] {
  const total = Math.max(1, Math.ceil(items.length / PART_SIZE));
  return Array.from({ length: total }, (_, index) => {
    const part = { number: index + 1, total, start };
    const first = index * PART_SIZE;
    return { path: pathOfPart(part), items: items.slice(first, first + PART_SIZE), part };
  });
}

/** Address of a part: `/people/`, then `/people/page/2/`. */
function pathOfPart({ start, number }: Part): string {
  return number === 1 ? start : `${start}page/${number}/`;
}
