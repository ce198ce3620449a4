import { strings } from "./catalogue.js";
import { claimsOf } from "./markdown.js";
import {
  renderByline,
  renderNames,
  renderPager,
  renderSourceList,
  renderStatus,
  renderTimeline,
} from "./parts.js";
import { escape, fillIn } from "./text.js";

/** The page of a whole story. */
export function renderStory(story, data) {
  const { sections } = story;
  const { title, description, published, byline, keyPoints, collections, content } = data;
  const parts = [story, ...sections];
  const claims = parts.flatMap(({ item }) => claimsOf.get(item.inputPath));
  const names = { people: union(parts, "people"), places: union(parts, "places") };
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  const [opening, closing] = content.split("<p>::sections</p>");
  const others = collections.stories.slice(0, 4).filter((other) => other !== story);
  const contents = sections.map(
    ({ slug, title: name }) => `<li><a href="#${slug}">${escape(name)}</a></li>`,
  );
  return `<article>
<header class="article-head"><p class="kicker">${renderStatus(data)}</p><h1>${escape(title)}</h1><p>${escape(description)}</p>
${renderByline({ byline, names, published, updated: story.updated, words, claims })}</header>
<div class="story__rail"><section><h2>${strings.keyPoints}</h2><ul>${keyPoints.map((point) => `<li>${escape(point)}</li>`).join("")}</ul></section>
<nav class="contents" aria-labelledby="contents_"><h2 id="contents_">${strings.contents}</h2><ol>${contents.join("")}</ol></nav></div>
<div class="story__text"><div class="prose">${opening}</div>
${sections.map((section, index) => renderPart(section, index + 1, sections.length)).join("\n")}
${closing.replace("<p>::timeline</p>", () => renderTimeline(story))}
${renderNames(names)}
${renderSourceList(claims)}
</div>
</article>
${renderPager(
  strings.furtherReading,
  others.slice(0, 3).map(({ item, url }) => {
    return { kicker: strings.furtherReading, title: item.data.title, url };
  }),
)}`;
}

function renderPart({ slug, url, title, item }, position, total) {
  return `<section class="story-section"><p class="kicker"><a href="${url}">${fillIn(strings.partOf, { position, total })}</a></p><h2 id="${slug}"><a href="#${slug}">${escape(title)}</a></h2>
<div class="prose">${item.content.replace(/<(\/?)h2/g, "<$1h3")}</div></section>`;
}

function union(parts, key) {
  return [...new Set(parts.flatMap((part) => part[key]))];
}
