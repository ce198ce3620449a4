import { site, strings } from "../lib/catalogue.js";
import { renderStatus } from "../lib/parts.js";
import { escape, renderDate } from "../lib/text.js";

export const data = {
  layout: "base.11ty.js",
  style: "front",
  permalink: "/index.html",
  description: site.description,
};

export function render({ collections }) {
  const [lead, ...others] = collections.stories.slice(0, 20);
  return `${renderCard(lead, true)}<section class="front-page__others" aria-label="${strings.otherStories}">${others.map((story) => renderCard(story, false)).join("")}</section>`;
}

function renderCard({ item, url, sections, updated }, isLead) {
  const { title, description } = item.data;
  const lines = sections.map(
    (section) =>
      `<li><a href="${section.url}">${escape(section.title)}</a> <span>${escape(section.item.data.description)}</span></li>`,
  );
  return `<article class="story-card${isLead ? " story-card--lead" : ""}"><p class="kicker">${renderStatus(item.data)}</p><h2><a href="${url}">${escape(title)}</a></h2><p class="story-card__description">${escape(description)}</p><p class="note">${renderDate(updated)}</p>${isLead ? `<ul class="story-card__sections">${lines.join("")}</ul>` : ""}</article>`;
}
