import { people, places, sources, strings } from "../lib/catalogue.js";
import { renderPages } from "../lib/parts.js";
import { escape, fillInCount, hostOf, renderDate } from "../lib/text.js";

const ENTRIES = { people, places, sources };
const entryOf = ({ kind, id }) => ENTRIES[kind][id];

export const data = {
  layout: "base.11ty.js",
  pagination: { data: "collections.recordPages", size: 1, alias: "record" },
  permalink: ({ record }) => `${record.url}index.html`,
  eleventyComputed: {
    title: ({ record }) => entryOf(record).name,
    description: ({ record }) => entryOf(record).description,
  },
};

export function render({ record }) {
  const { kind, lines } = record;
  const { name, description } = entryOf(record);
  const title = kind === "sources" ? strings.restingOnSource : strings.appearances;
  const list =
    lines.length === 0
      ? `<p>${strings.noAppearances}</p>`
      : `<section class="record"><h2>${title}</h2><ul>${lines.map(renderLine).join("")}</ul></section>`;
  return `<article>
<header class="article-head"><p class="kicker"><a href="/${kind}/">${strings[kind]}</a></p><h1>${name}</h1><p>${description}</p>
<p class="note">${DETAILS[kind](entryOf(record))}</p></header>
${list}
${renderPages(record)}
</article>`;
}

const DETAILS = {
  people: ({ language, latinName, role }) =>
    `<span lang="${language}">${latinName}</span> · ${role}`,
  places: ({ language, latinName, kind, latitude, longitude }) =>
    `<span lang="${language}">${latinName}</span> · ${strings.placeKinds[kind]}${latitude === undefined ? "" : ` · ${strings.coordinates}: ${decimal(latitude)}, ${decimal(longitude)}`}`,
  sources: ({ kind, country, address }) =>
    `${strings.sourceKinds[kind].one}${country ? ` · ${country}` : ""}${address ? ` · ${strings.sourceSite}: <a href="${address}">${hostOf(address)}</a>` : ""}`,
};

const decimal = (degrees) => String(degrees).replace(".", ",").replace("-", "−");

function renderLine({ url, title, storyTitle, date, count }) {
  const note = count === undefined ? "" : ` · ${fillInCount(strings.claimCount, count)}`;
  return `<li><a href="${url}">${escape(title)}</a><p class="note">${escape(storyTitle)} · ${renderDate(date)}${note}</p></li>`;
}
