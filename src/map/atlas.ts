import { createRequire } from "node:module";
import { DISPUTED_OUTLINES } from "./disputed-outlines.ts";
import { settleOutline, type Outlines, type Piece, type Rings } from "./outlines.ts";
import type { Position, Vector } from "./sphere.ts";
import { angleBetween, meanDirection, toVector } from "./sphere.ts";
import countryNames from "./country-names.json" with { type: "json" };

/** A piece of a country's land: rings of line indices as in TopoJSON, and an enclosing circle. */
export interface AtlasPolygon {
  readonly rings: readonly (readonly number[])[];
  readonly centre: Vector;
  readonly radius: number;
}

/** A country's land and its ISO 3166-1 alpha-2 code. */
export interface AtlasCountry {
  readonly code: string;
  readonly polygons: readonly AtlasPolygon[];
}

/** The outlines of the world; each line is shared by the countries on both of its sides. */
export interface Atlas {
  readonly lines: readonly (readonly Position[])[];
  readonly countries: readonly AtlasCountry[];
}

interface StoredGeometry {
  readonly type: string;
  readonly id?: string;
  readonly properties: { readonly name: string };
  readonly arcs: unknown;
}

interface StoredTopology {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly transform: { readonly scale: Position; readonly translate: Position };
  readonly objects: { readonly countries: { readonly geometries: readonly StoredGeometry[] } };
}

const CODES_BY_KEY: Readonly<Record<string, { readonly code: string }>> = countryNames;

const SMALLEST_RADIUS = 5e-5;

/** The one atlas, cached for the whole process: to read and decode it is slow, and most maps need little of it. */
let cachedAtlas: Atlas | undefined;

/** The world's countries from Natural Earth at 1:50 million, read on first use. */
export function readAtlas(): Atlas {
  cachedAtlas ??= parseAtlas(createRequire(import.meta.url)("world-atlas/countries-50m.json"));
  return cachedAtlas;
}

/** The positions of a ring, end to end; its first position is repeated at the end. */
export function ringPositions(atlas: Atlas, ring: readonly number[]): readonly Position[] {
  return ring.flatMap((index, order) => {
    const line = atlas.lines[index < 0 ? ~index : index] ?? [];
    const ordered = index < 0 ? line.toReversed() : line;
    return order === 0 ? ordered : ordered.slice(1);
  });
}

function parseAtlas(stored: unknown): Atlas {
  if (!isStoredTopology(stored)) throw new TypeError("world-atlas: not a topology of countries");
  const drawn: Outlines = {
    lines: stored.arcs.map((arc) => decodeLine(arc, stored.transform)),
    pieces: stored.objects.countries.geometries.flatMap(listPieces),
  };
  const { lines, pieces } = DISPUTED_OUTLINES.reduce(settleOutline, drawn);
  const polygonsByCode = new Map<string, AtlasPolygon[]>();
  for (const { code, rings } of pieces) {
    const polygons = polygonsByCode.get(code) ?? [];
    polygons.push(measurePolygon(lines, rings));
    polygonsByCode.set(code, polygons);
  }
  return { lines, countries: [...polygonsByCode].map(([code, polygons]) => ({ code, polygons })) };
}

function isStoredTopology(value: unknown): value is StoredTopology {
  return (
    typeof value === "object" &&
    value !== null &&
    "arcs" in value &&
    "transform" in value &&
    "objects" in value
  );
}

function decodeLine(
  arc: readonly (readonly [number, number])[],
  { scale, translate }: StoredTopology["transform"],
): readonly Position[] {
  let [column, row] = [0, 0];
  return arc.map(([right, up]) => {
    column += right;
    row += up;
    return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
  });
}

/** The pieces of land of a geometry; one without a country code has to be in the table of disputed outlines. */
function listPieces({ type, id, properties, arcs }: StoredGeometry): readonly Piece[] {
  const { name: atlasName } = properties;
  const code = CODES_BY_KEY[id ?? atlasName]?.code ?? atlasName;
  // The two types of geometry differ only in the nesting of their arcs.
  const polygons = type === "Polygon" ? [arcs as Rings] : (arcs as readonly Rings[]);
  return polygons.map((rings) => ({ code, atlasName, rings }));
}

function measurePolygon(lines: Atlas["lines"], rings: Rings): AtlasPolygon {
  // At the south pole the atlas has a hole of 100 metres in Antarctica.
  const real = rings.filter((ring) => measureLines(lines, ring).radius > SMALLEST_RADIUS);
  return { rings: real, ...measureLines(lines, real.flat()) };
}

function measureLines(
  lines: Atlas["lines"],
  indices: readonly number[],
): Pick<AtlasPolygon, "centre" | "radius"> {
  const vectors = indices.flatMap((index) =>
    (lines[index < 0 ? ~index : index] ?? []).map(toVector),
  );
  const centre = meanDirection(vectors);
  const radius = vectors.reduce((most, vector) => Math.max(most, angleBetween(centre, vector)), 0);
  return { centre, radius };
}
