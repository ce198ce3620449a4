import { geoArea, geoPath, type GeoContext } from "d3-geo";
import type { MultiLineString, MultiPolygon, Position as StoredPosition } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon as Shape, Topology } from "topojson-specification";
import type { Atlas, AtlasCountry } from "./atlas.ts";
import type { Frame } from "./frame.ts";
import type { Point } from "./map-types.ts";
import type { Line } from "./path-data.ts";
import { type Position, angleBetween, toVector } from "./sphere.ts";
import { weighPoints } from "./simplification.ts";

/** The visible land of a frame, simplified, as shapes that share their lines. */
export interface Land {
  readonly frame: Frame;
  readonly topology: Topology;
  readonly shapes: readonly CountryShape[];
  readonly focus: readonly CountryShape[];
}

/** The outlines of the land in a frame, as lines on the page. */
export interface LandOutlines {
  readonly all: readonly Line[];
  readonly focus: readonly Line[];
  readonly others: readonly Line[];
  /** Borders between two countries that are both in the focus, or both outside it. */
  readonly borders: readonly Line[];
}

/** A country's land in a frame, with its ISO 3166-1 alpha-2 code. */
export interface CountryShape extends Shape {
  readonly code: string;
  /** Radius in radians of the circle around its largest piece. */
  readonly radius: number;
}

// How much more coarsely than the focus coasts and borders are drawn.
const COARSENESS = { focus: 1, coast: 2.5, border: 8 };
const SMALLEST_RING = 2;
// Borders of countries that are narrower than this, in units, are left out.
const SMALLEST_COUNTRY = 10;

/** The weights of each line's positions, since maps share lines; a WeakMap, so they live no longer than the atlas. */
const cachedWeights = new WeakMap<readonly Position[], readonly number[]>();

/**
 * The land in a frame without bends that enclose less than `detail` square units. Lines are simplified before they are joined to countries,
 * so that neighbours still share their borders.
 */
export function simplifyLand(
  atlas: Atlas,
  frame: Frame,
  focusCodes: ReadonlySet<string>,
  detail: number,
): Land {
  const shapes = atlas.countries
    .map((country) => visibleShape(country, frame))
    .filter(({ arcs }) => arcs.length > 0);
  const focus = shapes.filter(({ code }) => focusCodes.has(code));
  const topology = simplifyTopology(atlas, frame, { shapes, focus }, detail);
  return { frame, topology, shapes, focus };
}

/** Draws the outlines of all land, of the focus, of the rest, and the borders in between. */
export function drawOutlines(land: Land): LandOutlines {
  const { frame, topology, shapes, focus } = land;
  const isFocus = (shape: unknown): boolean => focus.some((one) => one === shape);
  const collection: GeometryCollection = { type: "GeometryCollection", geometries: [...shapes] };
  const small = shapes.filter(({ radius }) => radius * frame.unitsPerRadian < SMALLEST_COUNTRY);
  const isSmall = (shape: unknown): boolean => small.some((one) => one === shape);
  const borders = mesh(topology, collection, (one, other) => {
    if (one === other || isFocus(one) !== isFocus(other)) return false;
    return isFocus(one) || (!isSmall(one) && !isSmall(other));
  });
  return {
    all: drawTogether(land, shapes),
    focus: drawTogether(land, focus),
    others: drawTogether(
      land,
      shapes.filter((shape) => !isFocus(shape)),
    ),
    borders: projectLines(frame, borders),
  };
}

/** Draws the outline of each country on its own, by its code. */
export function drawCountries(land: Land): ReadonlyMap<string, readonly Line[]> {
  return new Map(land.shapes.map((shape) => [shape.code, drawTogether(land, [shape])]));
}

function drawTogether({ frame, topology }: Land, shapes: readonly CountryShape[]): readonly Line[] {
  return projectLines(frame, fixRings(merge(topology, [...shapes]), frame));
}

function visibleShape({ code, polygons }: AtlasCountry, frame: Frame): CountryShape {
  const visible = polygons.filter(
    ({ centre, radius }) => angleBetween(centre, frame.centre) < radius + frame.reach,
  );
  return {
    type: "MultiPolygon",
    code,
    radius: Math.max(0, ...visible.map(({ radius }) => radius)),
    arcs: visible.map(({ rings }) => rings.map((ring) => [...ring])),
  };
}

function simplifyTopology(
  atlas: Atlas,
  frame: Frame,
  { shapes, focus }: Pick<Land, "shapes" | "focus">,
  detail: number,
): Topology {
  const usesByLine = countUses(shapes);
  const focusLines = countUses(focus);
  // The projections preserve areas, so an area on the page corresponds to one on the sphere.
  const smallest = detail / frame.unitsPerRadian ** 2;
  const arcs = atlas.lines.map((line, index) => {
    const uses = usesByLine.get(index);
    if (uses === undefined) return [];
    const other = uses > 1 ? COARSENESS.border : COARSENESS.coast;
    const threshold = smallest * (focusLines.has(index) ? COARSENESS.focus : other);
    const weights = weighLine(line);
    return line
      .filter((_, point) => (weights[point] ?? 0) >= threshold)
      .map(([longitude, latitude]): StoredPosition => [longitude, latitude]);
  });
  return { type: "Topology", objects: {}, arcs };
}

/** How many shapes use each line: one for a coast, two for a border. */
function countUses(shapes: readonly CountryShape[]): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const index of shapes.flatMap(({ arcs }) => arcs.flat(2))) {
    const line = index < 0 ? ~index : index;
    uses.set(line, (uses.get(line) ?? 0) + 1);
  }
  return uses;
}

function weighLine(line: readonly Position[]): readonly number[] {
  const weights = cachedWeights.get(line) ?? weighPoints(line.map(toVector));
  cachedWeights.set(line, weights);
  return weights;
}

/** Removes rings that shrank to a speck, and reverses those that turned inside out: on the sphere such a ring would contain all the world but the country. */
function fixRings(geometry: MultiPolygon, frame: Frame): MultiPolygon {
  const isSpeck = (ring: readonly StoredPosition[]): boolean => {
    const area = ringArea(ring);
    return Math.min(area, 4 * Math.PI - area) * frame.unitsPerRadian ** 2 < SMALLEST_RING;
  };
  const coordinates = geometry.coordinates
    .map((rings) => rings.filter((ring) => !isSpeck(ring)))
    .map((rings) => rings.map((ring, index) => windRing(ring, index > 0)));
  return { ...geometry, coordinates: coordinates.filter((rings) => rings.length > 0) };
}

function windRing(ring: StoredPosition[], isHole: boolean): StoredPosition[] {
  const isInsideOut = ringArea(ring) > 2 * Math.PI;
  return isInsideOut === isHole ? ring : ring.toReversed();
}

/** The area in steradians to the right of a ring: inside an outer ring, outside a hole. */
function ringArea(ring: readonly StoredPosition[]): number {
  return geoArea({ type: "Polygon", coordinates: [[...ring]] });
}

function projectLines(frame: Frame, geometry: MultiPolygon | MultiLineString): readonly Line[] {
  const lines: { points: Point[]; isClosed: boolean }[] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => lines.push({ points: [[x, y]], isClosed: false }),
    lineTo: (x, y) => lines.at(-1)?.points.push([x, y]),
    closePath: () => {
      const line = lines.at(-1);
      if (line !== undefined) line.isClosed = true;
    },
  };
  geoPath(frame.projection, context)(geometry);
  return lines;
}
