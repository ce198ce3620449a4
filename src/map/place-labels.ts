import { labelBox, LETTERING } from "./label-box.ts";
import { isFree, type Dot, type LabelRoom, type PlacedLabel } from "./label-room.ts";
import { chooseTogether, type Candidate } from "./label-search.ts";
import type { DrawnPlace, TextAnchor } from "./map-types.ts";
import { findRemoteLabel } from "./remote-label.ts";

// Positions beside the dot, the best first.
const POSITIONS: readonly (readonly [anchor: TextAnchor, dx: number, dy: number, cost: number])[] =
  [
    ["start", 6, 4, 0],
    ["end", -6, 4, 0.6],
    ["start", 4, -5, 0.8],
    ["start", 4, 14, 1],
    ["middle", 0, -7, 1],
    ["end", -4, -5, 1.2],
    ["middle", 0, 15, 1.2],
    ["end", -4, 14, 1.4],
  ];

/** Labels every dot of a room: beside it where all labels fit, else at the end of a leader, else by a number. Throws a RangeError where even numbers do not fit. */
export function labelPlaces(room: LabelRoom): readonly DrawnPlace[] {
  const { dots } = room;
  const beside = chooseTogether(dots.map((dot) => findBeside(dot, dot.name, room, [])));
  const taken: PlacedLabel[] = beside.filter((found) => found !== undefined);
  let numbered = 0;
  return dots.map((dot, index): DrawnPlace => {
    const named = beside[index];
    if (named !== undefined) return { ...dot, label: named.label };
    const remote = findRemoteLabel(dot, dot.name, room, taken);
    if (remote !== undefined) {
      taken.push(remote);
      return { ...dot, label: remote.label };
    }
    numbered += 1;
    const numeral = findNumeral(dot, String(numbered), room, taken);
    taken.push(numeral);
    return { ...dot, label: numeral.label, number: numbered };
  });
}

function findNumeral(
  dot: Dot,
  text: string,
  room: LabelRoom,
  taken: readonly PlacedLabel[],
): PlacedLabel {
  const found =
    findBeside(dot, text, room, taken)[0] ??
    findRemoteLabel(dot, text, room, taken) ??
    findRemoteLabel(dot, text, room, taken, true);
  if (found === undefined) throw new RangeError(`the map has no room for the place "${dot.id}"`);
  return found;
}

function findBeside(
  dot: Dot,
  text: string,
  room: LabelRoom,
  taken: readonly PlacedLabel[],
): readonly Candidate[] {
  return POSITIONS.map(([anchor, dx, dy, cost]) => {
    const label = { text, x: dot.x + dx, y: dot.y + dy, anchor };
    const box = labelBox(label, LETTERING.place);
    return { label, box, cost: cost + room.cost(box) };
  })
    .filter(({ box }) => isFree(box, dot, room, taken))
    .sort((one, other) => one.cost - other.cost);
}
