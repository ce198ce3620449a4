/** One page of a list that is shown in several. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** Address of the first. */
  readonly start: string;
}

/** How many entries a page of a list holds. */
export const PART_SIZE = 50;

/** Cuts a list into parts, each with its address; an empty list has one empty part. `first` is the first part where it does not have the usual size. */
export function paginate<Item>(
  items: readonly Item[],
  start: string,
  first?: readonly Item[],
): readonly { readonly path: string; readonly items: readonly Item[]; readonly part: Part }[] {
  const full = Math.ceil(items.length / PART_SIZE);
  const chunks = Array.from({ length: full }, (_, index) =>
    items.slice(index * PART_SIZE, (index + 1) * PART_SIZE),
  );
  const parts = first === undefined && full > 0 ? chunks : [first ?? [], ...chunks];
  return parts.map((each, index) => {
    const part = { number: index + 1, total: parts.length, start };
    return { path: pathOfPart(part), items: each, part };
  });
}

/** Address of a part: `/people/`, then `/people/page/2/`. */
function pathOfPart({ start, number }: Part): string {
  return number === 1 ? start : `${start}page/${number}/`;
}
