import { decodeReferences } from "./characters.ts";

/** A start tag as it is written. */
export interface WrittenTag {
  readonly name: string;
  /** Values are decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it ends in a slash that a browser reads as one. */
  readonly isClosed: boolean;
}

/** A name, and all that stands before the slash or the bracket at the end. */
const TAG =
  /^<([a-zA-Z][a-zA-Z\d-]*)((?:[ \t\n\f\r]+[^ \t\n\f\r"'<>/=]+(?:=(?:"[^"]*"|'[^']*'|[^ \t\n\f\r"'=<>`]+))?)*)[ \t\n\f\r]*(\/?)>$/;
const ATTRIBUTE =
  /[ \t\n\f\r]+([^ \t\n\f\r"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^ \t\n\f\r"'=<>`]+)))?/g;

/** Reads a start tag as a browser does (HTML, 13.1.2.1), or says why browsers might not agree on it. */
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
