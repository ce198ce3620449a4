import type { Graph, Thing } from "schema-dts";

/** What could end the script, or a line of it for old readers of JavaScript. */
const UNSAFE = /[<\u2028\u2029]/g;

/** A script element with structured data (JSON-LD 1.1), which no value in them can end; empty where there are none. */
export function renderJsonLd(things: readonly Thing[]): string {
  if (things.length === 0) return "";
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  const json = JSON.stringify(graph).replace(UNSAFE, escapeCharacter);
  return `<script type=application/ld+json>${json}</script>`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
