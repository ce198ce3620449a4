import { people, places, sources, strings } from "../lib/catalogue.js";
import { renderPages } from "../lib/parts.js";

const ENTRIES = { people, places, sources };
const ROLES = {
  people: ({ role }) => role,
  places: ({ kind }) => strings.placeKinds[kind],
  sources: ({ kind }) => strings.sourceKinds[kind].one,
};

export const data = {
  layout: "base.11ty.js",
  pagination: { data: "collections.recordLists", size: 1, alias: "list" },
  permalink: ({ list }) => `${list.url}index.html`,
  eleventyComputed: {
    title: ({ list }) => list.title,
    description: ({ list }) => list.description,
  },
};

export function render({ list }) {
  const { kind, title, description, lines } = list;
  const items = lines.map((id) => {
    const entry = ENTRIES[kind][id];
    return `<li><a href="/${kind}/${id}/">${entry.name}</a>, ${ROLES[kind](entry)}<p class="note">${entry.description}</p></li>`;
  });
  return `<h1>${title}</h1><p class="prose">${description}</p><ul class="record">${items.join("")}</ul>
${renderPages(list)}`;
}
