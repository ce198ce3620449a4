import { strings } from "./catalogue.js";
import { claimsOf } from "./markdown.js";
import { renderByline, renderNames, renderPager, renderSourceList } from "./parts.js";
import { escape, fillIn } from "./text.js";

/** The page of one section. */
export function renderSection(
  story,
  slug,
  { title, description, published, updated, page, content },
) {
  const { sections, item, url } = story;
  const index = sections.findIndex((each) => each.slug === slug);
  const section = sections[index];
  const claims = claimsOf.get(page.inputPath);
  const [previous, next] = [sections[index - 1], sections[index + 1]];
  const part = fillIn(strings.partOf, { position: index + 1, total: sections.length });
  const byline = renderByline({
    byline: item.data.byline,
    names: section,
    published,
    updated: updated ?? published,
    words: section.words,
    claims,
  });
  const links = [
    ...(previous ? [{ ...previous, kicker: strings.previous, rel: "prev" }] : []),
    { kicker: strings.wholeStory, title: item.data.title, url },
    ...(next ? [{ ...next, kicker: strings.next, rel: "next" }] : []),
  ];
  return `<article>
<header class="article-head"><p class="kicker"><a href="${url}">${escape(item.data.title)}</a> · ${part}</p><h1>${escape(title)}</h1><p>${escape(description)}</p>
${byline}</header>
<div class="story__text"><div class="prose">${content}</div>
${renderNames(section)}
${renderSourceList(claims)}
</div>
</article>
${renderPager(strings.parts, links)}`;
}
