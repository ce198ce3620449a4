import type { VNode } from "preact";
import { MARK } from "../../../src/drawing/mark.ts";
import { formatPolygons } from "../../../src/drawing/polygons.ts";

/** The newspaper's mark in the colour of the text; the colours are attributes, so that it needs no styles. */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
      <path fill="currentColor" d={formatPolygons(MARK.letter)} />
      <path fill="#b22" d={formatPolygons(MARK.rule)} />
    </svg>
  );
}
