import type { DisputedOutline } from "./disputed-outlines.ts";
import { angleBetween, meanDirection, toVector, type Position } from "./sphere.ts";

/** Rings of line indices as in TopoJSON: `~index` is a reversed line. The first ring is the outer one. */
export type Rings = readonly (readonly number[])[];

/** A piece of land: its country, and its name in the atlas. */
export interface Piece {
  readonly code: string;
  readonly atlasName: string;
  readonly rings: Rings;
}

/** Pieces of land, and the lines that they share with their neighbours. */
export interface Outlines {
  readonly lines: readonly (readonly Position[])[];
  readonly pieces: readonly Piece[];
}

/** Assigns disputed land to the country in the table. Throws a RangeError where the atlas has no such land. */
export function settleOutline(outlines: Outlines, disputed: DisputedOutline): Outlines {
  if ("along" in disputed) return cutLand(outlines, disputed);
  const { to } = disputed;
  const moved =
    "near" in disputed
      ? findNearest(outlines, disputed.from, disputed.near)
      : outlines.pieces.find(({ atlasName }) => atlasName === disputed.atlasName);
  const pieces = outlines.pieces.map((piece) => (piece === moved ? { ...piece, code: to } : piece));
  if (moved === undefined) throw new RangeError(`the atlas has nothing to draw with ${to}`);
  return { ...outlines, pieces };
}

function findNearest(outlines: Outlines, code: string, near: Position): Piece | undefined {
  const spot = toVector(near);
  const distance = ({ rings }: Piece): number => {
    const outline = rings.flat().flatMap((index) => orientLine(outlines, index));
    return angleBetween(meanDirection(outline.map(toVector)), spot);
  };
  return outlines.pieces
    .filter((piece) => piece.code === code)
    .map((piece) => ({ piece, distance: distance(piece) }))
    .sort((one, other) => one.distance - other.distance)[0]?.piece;
}

interface Cut {
  readonly from: string;
  readonly to: string;
  readonly along: readonly Position[];
}

/** Cuts the land of a country along a line; the part next to the other country goes to that. */
function cutLand(whole: Outlines, { from, to, along }: Cut): Outlines {
  const [first, last] = [along[0], along.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("a line has two ends");
  const start = splitNearest(whole, from, first);
  const end = splitNearest(start.outlines, from, last);
  const { lines, pieces } = end.outlines;
  const cut = [start.position, ...along.slice(1, -1), end.position];
  const outlines = { pieces, lines: [...lines, cut] };
  const piece = pieces.find(({ code, rings }) => {
    return code === from && rings[0]?.some((index) => isAt(outlines, index, start.position));
  });
  const [outer = [], ...slots] = piece?.rings ?? [];
  const parts = partRing(outlines, outer, lines.length);
  const known = new Set(pieces.filter(({ code }) => code === to).flatMap(listLines));
  const ceded = parts.find((ring) => ring.some((index) => known.has(lineOf(index))));
  const kept = parts.find((ring) => ring !== ceded);
  if (piece === undefined || ceded === undefined || kept === undefined) {
    throw new RangeError(`the line parts no land from ${from} that borders on ${to}`);
  }
  const others = pieces.filter((other) => other !== piece);
  const keptPiece = { ...piece, rings: [kept, ...slots] };
  const cededPiece = { ...piece, code: to, rings: [ceded] };
  return { ...outlines, pieces: [...others, keptPiece, cededPiece] };
}

/** The two rings that result from cutting a ring along a line between two of its points. */
function partRing(outlines: Outlines, ring: readonly number[], cut: number): Rings {
  const start = outlines.lines[cut]?.[0];
  const end = outlines.lines[cut]?.at(-1);
  if (start === undefined || end === undefined) return [];
  const origin = ring.findIndex((index) => isAt(outlines, index, start));
  const turned = [...ring.slice(origin), ...ring.slice(0, origin)];
  const middle = turned.findIndex((index) => isAt(outlines, index, end));
  if (middle < 1) return [];
  return [
    [...turned.slice(0, middle), ~cut],
    [...turned.slice(middle), cut],
  ];
}

/** Splits an outline at the point nearest to a position, and ends a line there. */
function splitNearest(
  outlines: Outlines,
  code: string,
  near: Position,
): { readonly outlines: Outlines; readonly position: Position } {
  const { lines, pieces } = outlines;
  const spot = toVector(near);
  const [nearest] = pieces
    .filter((piece) => piece.code === code)
    .flatMap(listLines)
    .flatMap((line) => (lines[line] ?? []).map((position, point) => ({ line, position, point })))
    .map((each) => ({ ...each, distance: angleBetween(toVector(each.position), spot) }))
    .sort((one, other) => one.distance - other.distance);
  if (nearest === undefined) throw new RangeError(`the atlas has no ${code}`);
  const { line, position, point } = nearest;
  const points = lines[line] ?? [];
  if (point === 0 || point === points.length - 1) return { outlines, position };
  const [head, tail] = [lines.length, lines.length + 1];
  const replace = (index: number): readonly number[] => {
    if (lineOf(index) !== line) return [index];
    return index < 0 ? [~tail, ~head] : [head, tail];
  };
  return {
    position,
    outlines: {
      lines: [...lines, points.slice(0, point + 1), points.slice(point)],
      pieces: pieces.map((piece) => {
        return { ...piece, rings: piece.rings.map((ring) => ring.flatMap(replace)) };
      }),
    },
  };
}

function listLines({ rings }: Piece): readonly number[] {
  return rings.flat().map(lineOf);
}

function lineOf(index: number): number {
  return index < 0 ? ~index : index;
}

function orientLine({ lines }: Outlines, index: number): readonly Position[] {
  const line = lines[lineOf(index)] ?? [];
  return index < 0 ? line.toReversed() : line;
}

/** Whether a line, in the direction of its index, begins at a position. */
function isAt(outlines: Outlines, index: number, position: Position): boolean {
  const first = orientLine(outlines, index)[0];
  return first?.[0] === position[0] && first[1] === position[1];
}
