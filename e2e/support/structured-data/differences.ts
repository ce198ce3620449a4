import type { ShownPage } from "../page-facts.ts";
import { sayArticle, seeArticle } from "./article.ts";
import type { Thing } from "./graph.ts";
import { sayPage, seePage } from "./plain-page.ts";
import { sayTrail, seeTrail } from "./trail.ts";

/** Where structured data and the page that they are on differ. */
export function findDifferences(
  graph: readonly Thing[],
  shown: ShownPage,
  origin: string,
): readonly string[] {
  const [thing = {}, trail] = graph;
  const [said, seen] = isArticle(thing)
    ? [sayArticle(thing, origin), seeArticle(shown, origin)]
    : [sayPage(thing, origin), seePage(shown, origin, thing)];
  const trailSaid = { trail: sayTrail(trail) };
  const trailSeen = { trail: seeTrail(shown, origin) };
  return [
    ...compare(said, seen),
    ...(shown.canonical === `${origin}/` ? [] : compare(trailSaid, trailSeen)),
    ...findBadIds(graph, origin),
  ];
}

function compare(said: Thing, seen: Thing): readonly string[] {
  const names = [...new Set([...Object.keys(said), ...Object.keys(seen)])];
  return names.flatMap((name) => {
    const [one, other] = [JSON.stringify(said[name]), JSON.stringify(seen[name])];
    return one === other ? [] : [`${name}: says ${one}, shows ${other}`];
  });
}

function isArticle(thing: Thing): boolean {
  return /NewsArticle$|^LiveBlogPosting$/.test(String(thing["@type"]));
}

/** An id is an address of this site with a fragment that no anchor has. */
function findBadIds(graph: readonly Thing[], origin: string): readonly string[] {
  const ids = [...JSON.stringify(graph).matchAll(/"@id":"([^"]*)"/g)].map(([, id = ""]) => id);
  return ids
    .filter((id) => !id.startsWith(`${origin}/`) || !/\/#[a-z]+_$/.test(id))
    .map((id) => `"${id}" is no id`);
}
