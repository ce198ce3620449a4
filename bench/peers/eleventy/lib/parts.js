import { authors, people, places, sources, strings, topics } from "./catalogue.js";
import { escape, fillIn, fillInCount, hostOf, renderDate, renderShortDay } from "./text.js";

export function renderByline({ byline, names, published, updated, words, claims }) {
  const dateline = places[names.places[0]]?.name;
  const minutes = Math.max(1, Math.round(words / 200));
  const change = +updated === +published ? "" : `<p>${strings.updated}: ${renderDate(updated)}</p>`;
  return `<div class="note">
<p><b>${byline.map((id) => authors[id].name).join(", ")}</b>${dateline ? ` · ${dateline}` : ""} · ${renderDate(published)} · ${fillInCount(strings.readingTime, minutes)}</p>
${change}
${renderSummary(claims)}
</div>`;
}

function renderSummary(claims) {
  const kinds = [...new Set(claims.map(({ source }) => source))]
    .map((id) => sources[id].kind)
    .filter((kind) => kind !== "desk");
  if (kinds.length === 0) return "";
  const counts = ["primary", "agency", "stateAgency", "organisation"]
    .map((kind) => ({ kind, count: kinds.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${fillInCount(strings.sourceKinds[kind], count)}`);
  return `<p><a href="#sources_">${fillInCount(strings.sourceCount, kinds.length)}</a>: ${counts.join(", ")}</p>`;
}

export function renderStatus({ topics: ids, status }) {
  const developing = status === "developing" ? ` · ${strings.developing}` : "";
  return `${topics[ids[0]].name}${developing}`;
}

export function renderNames(names) {
  const lines = [
    ...names.people.map((id) => line(`/people/${id}/`, people[id].name, people[id].role)),
    ...names.places.map((id) => {
      return line(`/places/${id}/`, places[id].name, strings.placeKinds[places[id].kind]);
    }),
  ];
  return `<section class="names" aria-labelledby="names_"><h2 id="names_">${strings.peopleAndPlaces}</h2><ul>${lines.join("")}</ul></section>`;
}

function line(path, name, role) {
  return `<li><a href="${path}">${name}</a>, ${role}</li>`;
}

export function renderSourceList(claims) {
  const anchors = new Map();
  for (const { source, anchor } of claims) {
    if (anchors.has(source)) anchors.get(source).push(anchor);
    else anchors.set(source, [anchor]);
  }
  const lines = [...anchors].map(([id, own]) => {
    const { name, shortName, kind, country, address } = sources[id];
    const site = address ? ` · <a href="${address}">${hostOf(address)}</a>` : "";
    const back = own.map((anchor, index) => {
      const label = fillIn(strings.sourceClaim, { source: shortName, number: index + 1 });
      return `<a href="#${anchor}" aria-label="${label}">${index + 1}</a>`;
    });
    return `<li id="_${id}"><a href="/sources/${id}/">${name}</a> · ${strings.sourceKinds[kind].one}${country ? `, ${country}` : ""}${site}. <span class="note">${strings.sourceClaims} ${back.join(" ")}</span></li>`;
  });
  return `<section class="source-list" aria-labelledby="sources_"><h2 id="sources_">${strings.sources}</h2><ul>${lines.join("")}</ul></section>`;
}

export function renderTimeline({ timeline, sections }) {
  const lines = timeline.map(({ date, from, to, when, text, section }) => {
    const days =
      date === undefined
        ? `${renderShortDay(from)} – ${renderShortDay(to)}, ${when ?? strings.dayUnknown}`
        : `${renderShortDay(date)}${when === undefined ? "" : `, ${when}`}`;
    const title = sections.find(({ slug }) => slug === section)?.title;
    return `<li><p class="note">${days}</p><span>${escape(text)}</span> <a class="note" href="#${section}">${title}</a></li>`;
  });
  return `<section class="timeline" aria-labelledby="timeline_"><h2 id="timeline_">${strings.timeline}</h2><ol>${lines.join("")}</ol></section>`;
}

export function renderPager(label, links) {
  const lines = links.map(
    ({ kicker, title, url, rel }) =>
      `<li${rel === "next" ? ' class="pager__next"' : ""}>${kicker ? `<p class="kicker">${kicker}</p>` : ""}<a href="${url}"${rel ? ` rel="${rel}"` : ""}>${title}</a></li>`,
  );
  return `<nav class="pager" aria-label="${label}"><ul>${lines.join("")}</ul></nav>`;
}

export function renderPages({ previous, next }) {
  if (previous === undefined && next === undefined) return "";
  return renderPager(strings.next, [
    ...(previous ? [{ title: strings.previous, url: previous, rel: "prev" }] : []),
    ...(next ? [{ title: strings.next, url: next, rel: "next" }] : []),
  ]);
}
