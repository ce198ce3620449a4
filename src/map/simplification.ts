import { triangleArea, type Vector } from "./sphere.ts";

interface Candidate {
  readonly index: number;
  readonly area: number;
}

/**
 * The effective area of each point of a line after Visvalingam and Whyatt (1993), in steradians: the
 * line without the points below a threshold is its simplification. Both ends weigh infinitely.
 */
export function weighPoints(line: readonly Vector[]): readonly number[] {
  const weights = line.map(() => Infinity);
  const previous = line.map((_, index) => index - 1);
  const next = line.map((_, index) => index + 1);
  const areas = line.map((_, index) => areaAt(line, index - 1, index, index + 1));
  const heap: Candidate[] = [];
  areas.forEach((area, index) => {
    if (area < Infinity) push(heap, { index, area });
  });
  let heaviest = 0;
  for (let candidate = pop(heap); candidate !== undefined; candidate = pop(heap)) {
    const { index, area } = candidate;
    if (areas[index] !== area || weights[index] !== Infinity) continue;
    heaviest = Math.max(heaviest, area);
    weights[index] = heaviest;
    const before = previous[index] ?? -1;
    const after = next[index] ?? -1;
    next[before] = after;
    previous[after] = before;
    for (const neighbour of [before, after]) {
      const changed = areaAt(line, previous[neighbour] ?? -1, neighbour, next[neighbour] ?? -1);
      areas[neighbour] = changed;
      if (changed < Infinity) push(heap, { index: neighbour, area: changed });
    }
  }
  return weights;
}

function areaAt(line: readonly Vector[], before: number, at: number, after: number): number {
  const [first, second, third] = [line[before], line[at], line[after]];
  if (first === undefined || second === undefined || third === undefined) return Infinity;
  return triangleArea(first, second, third);
}

function push(heap: Candidate[], candidate: Candidate): void {
  let slot = heap.length;
  heap.push(candidate);
  while (slot > 0) {
    const parentSlot = (slot - 1) >> 1;
    const parent = heap[parentSlot];
    if (parent === undefined || !isLighter(candidate, parent)) break;
    heap[slot] = parent;
    slot = parentSlot;
  }
  heap[slot] = candidate;
}

function pop(heap: Candidate[]): Candidate | undefined {
  const lightest = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return lightest;
  let slot = 0;
  for (;;) {
    const childSlot = lighterChild(heap, slot);
    const child = heap[childSlot];
    if (child === undefined || !isLighter(child, last)) break;
    heap[slot] = child;
    slot = childSlot;
  }
  heap[slot] = last;
  return lightest;
}

function lighterChild(heap: readonly Candidate[], slot: number): number {
  const left = heap[2 * slot + 1];
  const right = heap[2 * slot + 2];
  if (left === undefined || right === undefined) return 2 * slot + 1;
  return isLighter(right, left) ? 2 * slot + 2 : 2 * slot + 1;
}

function isLighter(one: Candidate, other: Candidate): boolean {
  return one.area < other.area || (one.area === other.area && one.index < other.index);
}
