import type { Graph, Thing } from "schema-dts";

/** Characters that could end the script, or a line of it in old JavaScript engines. */
const UNSAFE = /[<\u2028\u2029]/g;

/** Renders structured data (JSON-LD 1.1) as a script element that no value can close; empty where there are none. */
export function renderJsonLd(things: readonly Thing[]): string {
  if (things.length === 0) return "";
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  const json = JSON.stringify(graph).replace(UNSAFE, escapeCharacter);
  return `<script type=application/ld+json>${json}</script>`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
