import { findAreaLabel, type Anchor } from "./area-label.ts";
import { findCountryName } from "./countries.ts";
import type { Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { labelBox, LETTERING } from "./label-box.ts";
import type { LocatorMap, MapLabel, Point } from "./map-types.ts";
import { lineSegments, ringArea, type Line } from "./path-data.ts";
import type { Rectangle } from "./rectangle.ts";
import { EARTH_RADIUS } from "./sphere.ts";
import seas from "./seas.json" with { type: "json" };

/** A map with dots and their labels, before the names of areas are placed around them. */
export interface Naming {
  readonly frame: Frame;
  readonly drawing: Drawing;
  readonly focusCodes: ReadonlySet<string>;
  readonly bounds: Rectangle;
  readonly obstacles: readonly Rectangle[];
}

type Kind = "focus" | "neighbour" | "sea";

interface Name {
  readonly kind: Kind;
  readonly text: string;
  readonly area: readonly Line[];
  readonly anchor?: Anchor;
}

const MOST_NEIGHBOURS = 6;
const MOST_SEAS = 3;
const LEAST_INSIDE: Readonly<Record<Kind, number>> = { focus: 0.6, neighbour: 0.85, sea: 0.8 };
const WIDEST_REACH_OF_SEA = 48;

/** Names the focus countries in capitals, and the seas and neighbours with room for a name. */
export function nameAreas(
  naming: Naming,
): Pick<LocatorMap, "focusNames" | "neighbourNames" | "seaNames"> {
  const taken = [...naming.obstacles];
  const outline = naming.drawing.focus.flatMap(lineSegments);
  const place = ({ kind, text, ...area }: Name): readonly MapLabel[] => {
    const room = {
      ...area,
      bounds: naming.bounds,
      obstacles: taken,
      barriers: kind === "neighbour" ? outline : [],
      leastInside: LEAST_INSIDE[kind],
    };
    const label = findAreaLabel(text, LETTERING[kind], room);
    if (label === undefined) return [];
    taken.push(labelBox(label, LETTERING[kind]));
    return [label];
  };
  const isAround = !naming.frame.isWorld;
  const focusNames = listCountries(naming, "focus").flatMap(place);
  const seaNames = isAround ? listSeas(naming).flatMap(place).slice(0, MOST_SEAS) : [];
  const neighbours = isAround ? listCountries(naming, "neighbour") : [];
  return {
    focusNames,
    seaNames: seaNames.filter(isFirstOfItsText),
    neighbourNames: neighbours.flatMap(place).slice(0, MOST_NEIGHBOURS),
  };
}

function listCountries(
  { drawing: { countries }, focusCodes }: Naming,
  kind: "focus" | "neighbour",
): readonly Name[] {
  return [...countries]
    .filter(([code]) => focusCodes.has(code) === (kind === "focus"))
    .map(([code, area]) => ({ code, area, size: totalArea(area) }))
    .sort((one, other) => other.size - one.size || (one.code < other.code ? -1 : 1))
    .flatMap(({ code, area }): readonly Name[] => {
      const name = findCountryName(code);
      if (name === undefined) return [];
      return [{ kind, area, text: kind === "focus" ? name.toLocaleUpperCase("el") : name }];
    });
}

function listSeas({ drawing, frame }: Naming): readonly Name[] {
  // By the even-odd rule, a rectangle around the frame minus the land is the water.
  const corners: readonly Point[] = [
    [-9, -9],
    [frame.width + 9, -9],
    [frame.width + 9, frame.height + 9],
    [-9, frame.height + 9],
  ];
  const area = [...drawing.all, { points: corners, isClosed: true }];
  return seas.flatMap(({ name, latitude, longitude, radius }): readonly Name[] => {
    const point = frame.projection([longitude, latitude]);
    if (point === null) return [];
    const units = (radius / EARTH_RADIUS) * frame.unitsPerRadian;
    const anchor = { point, reach: Math.min(units, WIDEST_REACH_OF_SEA) };
    return [{ kind: "sea", text: name, area, anchor }];
  });
}

function totalArea(lines: readonly Line[]): number {
  return lines.reduce((sum, { points }) => sum + ringArea(points), 0);
}

function isFirstOfItsText({ text }: MapLabel, index: number, labels: readonly MapLabel[]): boolean {
  return labels.findIndex((label) => label.text === text) === index;
}
