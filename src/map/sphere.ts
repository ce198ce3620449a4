/** Longitude and latitude in degrees, in the order of GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

/** A point on the unit sphere. */
export type Vector = readonly [x: number, y: number, z: number];

/** The mean radius of the Earth in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;

const RADIANS_PER_DEGREE = Math.PI / 180;

/** The unit vector of a position. */
export function toVector([longitude, latitude]: Position): Vector {
  const meridian = longitude * RADIANS_PER_DEGREE;
  const parallel = latitude * RADIANS_PER_DEGREE;
  const radius = Math.cos(parallel);
  return [radius * Math.cos(meridian), radius * Math.sin(meridian), Math.sin(parallel)];
}

/** The position in the direction of a vector of any length but zero. */
export function toPosition([x, y, z]: Vector): Position {
  return [
    Math.atan2(y, x) / RADIANS_PER_DEGREE,
    Math.atan2(z, Math.sqrt(x * x + y * y)) / RADIANS_PER_DEGREE,
  ];
}

/** The direction in which the given vectors lie together; the north pole when they cancel out. */
export function meanDirection(vectors: readonly Vector[]): Vector {
  const sum = vectors.reduce<Vector>(
    ([x, y, z], vector) => [x + vector[0], y + vector[1], z + vector[2]],
    [0, 0, 0],
  );
  const size = length(sum);
  return size < 1e-9 ? [0, 0, 1] : [sum[0] / size, sum[1] / size, sum[2] / size];
}

/** The angle between two unit vectors, in radians. */
export function angleBetween(one: Vector, other: Vector): number {
  return Math.atan2(length(cross(one, other)), dot(one, other));
}

/** The area of the flat triangle between three points, which for small triangles is in steradians. */
export function triangleArea(first: Vector, second: Vector, third: Vector): number {
  return length(cross(subtract(second, first), subtract(third, first))) / 2;
}

/** The angle in radians from a point to the nearest point of the great-circle arc between two others. */
export function angleToArc(point: Vector, start: Vector, end: Vector): number {
  const normal = cross(start, end);
  const size = length(normal);
  const isBesideArc =
    size > 1e-12 && dot(cross(normal, start), point) > 0 && dot(cross(end, normal), point) > 0;
  if (!isBesideArc) return Math.min(angleBetween(point, start), angleBetween(point, end));
  return Math.asin(Math.min(1, Math.abs(dot(normal, point)) / size));
}

function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function cross(one: Vector, other: Vector): Vector {
  return [
    one[1] * other[2] - one[2] * other[1],
    one[2] * other[0] - one[0] * other[2],
    one[0] * other[1] - one[1] * other[0],
  ];
}

function subtract(one: Vector, other: Vector): Vector {
  return [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
}

function length(vector: Vector): number {
  return Math.sqrt(dot(vector, vector));
}
