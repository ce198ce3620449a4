/** Whether an `Accept-Encoding` header allows gzip (RFC 9110, 12.5.3). */
export function acceptsGzip(header: string): boolean {
  const weights = new Map(header.toLowerCase().split(",").map(parseCoding));
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

/** Whether an `If-None-Match` header names this entity tag, by weak comparison (RFC 9110, 13.1.2). */
export function hasEntityTag(header: string, entityTag: string): boolean {
  const known = header.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes("*") || known.includes(entityTag);
}

function parseCoding(text: string): readonly [name: string, weight: number] {
  const [name = "", ...parameters] = text.split(";").map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return [name, weight === undefined ? 1 : Number(weight.slice(2))];
}
