import { decodeReferences } from "./characters.ts";

/** A parsed start tag. */
export interface WrittenTag {
  readonly name: string;
  /** With decoded values. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it ends in a slash that browsers treat as one. */
  readonly isClosed: boolean;
}

/** A tag's name, and its text up to the closing slash or bracket. */
const TAG =
  /^<([a-zA-Z][a-zA-Z\d-]*)((?:[ \t\n\f\r]+[^ \t\n\f\r"'<>/=]+(?:=(?:"[^"]*"|'[^']*'|[^ \t\n\f\r"'=<>`]+))?)*)[ \t\n\f\r]*(\/?)>$/;
const ATTRIBUTE =
  /[ \t\n\f\r]+([^ \t\n\f\r"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^ \t\n\f\r"'=<>`]+)))?/g;

/** Parses a start tag as a browser does (HTML, 13.1.2.1), or says why browsers may disagree on it. */
export function readTag(tag: string): WrittenTag | string {
  const [, name, inner = "", slash] = TAG.exec(tag) ?? [];
  if (name === undefined) return "A browser cannot tell where its attributes end.";
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single, bare] of inner.matchAll(ATTRIBUTE)) {
    if (attributes.has(key)) return `It has the attribute "${key}" twice.`;
    attributes.set(key, decodeReferences(double ?? single ?? bare ?? ""));
  }
  return { name, attributes, isClosed: slash === "/" };
}
