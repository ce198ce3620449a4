import { geoDistance } from "d3-geo";
import type { Frame } from "./frame.ts";
import { labelBox, LETTERING, measureText } from "./label-box.ts";
import type { ScaleBar } from "./map-types.ts";
import type { Rectangle } from "./rectangle.ts";
import { EARTH_RADIUS } from "./sphere.ts";

const LONGEST_BAR = 64;
const MARGIN = 7;
const LABEL_GAP = 5;
const ROUND_DIGITS = [5, 2, 1];

/** Chooses the corner of the map with the lowest cost for a scale bar. */
export function placeScaleBar(frame: Frame, cost: (box: Rectangle) => number): ScaleBar {
  const { kilometres, length } = measureBar(frame);
  const text = `${formatThousands(kilometres)} χλμ.`;
  const reach = Math.max(length, measureText(text, LETTERING.scale));
  const inset = MARGIN + Math.ceil((reach - length) / 2);
  const bars = [frame.height - MARGIN, MARGIN + LETTERING.scale.size].flatMap((y) =>
    [inset, frame.width - inset - Math.ceil(length)].map((x): ScaleBar => ({
      ...{ x, y, length, kilometres },
      label: { text, x: Math.round(x + length / 2), y: y - LABEL_GAP, anchor: "middle" },
    })),
  );
  const best = bars
    .map((bar, order) => ({ bar, order, cost: cost(scaleBarBox(bar)) }))
    .sort((one, other) => one.cost - other.cost || one.order - other.order)[0];
  if (best === undefined) throw new RangeError("a map has four corners");
  return best.bar;
}

/** The rectangle that a scale bar covers with its label. */
export function scaleBarBox(bar: ScaleBar): Rectangle {
  const { left, right, top } = labelBox(bar.label, LETTERING.scale);
  return {
    top,
    left: Math.min(left, bar.x),
    right: Math.max(right, bar.x + bar.length),
    bottom: bar.y + 1,
  };
}

function measureBar(frame: Frame): { readonly kilometres: number; readonly length: number } {
  const perUnit = measureKilometres(frame, LONGEST_BAR) / LONGEST_BAR;
  const longest = perUnit * LONGEST_BAR;
  const magnitude = 10 ** (String(Math.trunc(longest)).length - 1);
  const digit = ROUND_DIGITS.find((candidate) => candidate * magnitude <= longest) ?? 1;
  const kilometres = digit * magnitude;
  return { kilometres, length: Math.round((kilometres / perUnit) * 10) / 10 };
}

/** The distance on the sphere of two points that are this far apart at the centre of the map. */
function measureKilometres({ projection, width, height }: Frame, units: number): number {
  const [west, east] = [-1, 1].map((side) =>
    projection.invert?.([(width + side * units) / 2, height / 2]),
  );
  if (!west || !east) throw new RangeError("the projection of a map can be inverted");
  return geoDistance(west, east) * EARTH_RADIUS;
}

function formatThousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ".");
}
