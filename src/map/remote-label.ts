import { labelBox, LETTERING } from "./label-box.ts";
import { isClearLeader, isFree, type Dot, type LabelRoom, type PlacedLabel } from "./label-room.ts";
import type { PlaceLabel, Point } from "./map-types.ts";
import { nearestPoint, type Rectangle } from "./rectangle.ts";

const GRID_STEP = 4;
const NEAREST = 64;

interface Spot {
  readonly box: Rectangle;
  readonly label: PlaceLabel;
  readonly distance: number;
}

/**
 * Finds the free position nearest to a dot for a label that does not fit beside it, with a leader to it; unless `mayCross`, the leader does
 * not cross other labels and dots.
 */
export function findRemoteLabel(
  dot: Dot,
  text: string,
  room: LabelRoom,
  taken: readonly PlacedLabel[],
  mayCross = false,
): PlacedLabel | undefined {
  const spots: Spot[] = [];
  for (let y = room.bounds.top; y < room.bounds.bottom; y += GRID_STEP) {
    for (let x = room.bounds.left; x < room.bounds.right; x += GRID_STEP) {
      const spot = measureSpot(dot, text, [x, y]);
      if (spot.distance > NEAREST) spots.push(spot);
    }
  }
  return spots
    .sort((one, other) => one.distance - other.distance)
    .find(
      ({ box, label }) =>
        label.leader !== undefined &&
        isFree(box, dot, room, taken) &&
        (mayCross || isClearLeader(label.leader, dot, room, taken)),
    );
}

function measureSpot(dot: Dot, text: string, [x, y]: Point): Spot {
  const box = labelBox({ text, x, y, anchor: "start" }, LETTERING.place);
  const from: Point = [dot.x, dot.y];
  const [toX, toY] = nearestPoint(box, from);
  const to: Point = [Math.round(toX), Math.round(toY)];
  const distance = (to[0] - dot.x) ** 2 + (to[1] - dot.y) ** 2;
  return { box, label: { text, x, y, anchor: "start", leader: [from, to] }, distance };
}
