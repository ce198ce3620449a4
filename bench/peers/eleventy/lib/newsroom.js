import { readFileSync } from "node:fs";
import { people, places, sources, strings } from "./catalogue.js";

/** How many lines a list has on one page. */
const PAGE_SIZE = 50;

const SECTION = /\/stories\/([^/]+)\/(\d+)-([^/]+)\.md$/;
const INDEX = /\/stories\/([^/]+)\/index\.md$/;

const KINDS = {
  people: { entries: people, title: strings.people, description: strings.peopleDescription },
  places: { entries: places, title: strings.places, description: strings.placesDescription },
  sources: { entries: sources, title: strings.sources, description: strings.sourcesDescription },
};

/** Stories by the name of their folder, as the collections last arranged them. */
export const storiesBySlug = new Map();

/** The stories with their sections, newest first by their last change. */
export function arrangeStories(items) {
  storiesBySlug.clear();
  for (const item of items) {
    const slug = INDEX.exec(item.inputPath)?.[1];
    if (slug !== undefined) storiesBySlug.set(slug, createStory(slug, item));
  }
  for (const item of items) {
    const [, slug, number, section] = SECTION.exec(item.inputPath) ?? [];
    if (slug !== undefined)
      storiesBySlug.get(slug).sections.push(createSection(item, Number(number), section));
  }
  for (const story of storiesBySlug.values()) {
    story.sections.sort((a, b) => a.number - b.number);
    story.updated = story.sections.map(lastChange).reduce(later, lastChange(story));
  }
  return [...storiesBySlug.values()].sort((a, b) => b.updated - a.updated);
}

function createStory(slug, item) {
  const text = item.rawInput;
  const timeline = JSON.parse(readFileSync(`content/stories/${slug}/timeline.json`, "utf8"));
  return { slug, item, url: item.url, sections: [], timeline, ...readNames(text, item.data) };
}

function createSection(item, number, slug) {
  const text = item.rawInput;
  return {
    slug,
    number,
    item,
    url: item.url,
    title: item.data.title,
    ...readNames(text, item.data),
  };
}

/** Whom and what a file names in its front matter and its text, and how many words it has. */
function readNames(text, data) {
  const found = (pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
  return {
    words: text.split(/\s+/).length,
    people: [...new Set([...(data.people ?? []), ...found(/\(person:([\w-]+)\)/g)])],
    places: [...new Set([...(data.places ?? []), ...found(/\(place:([\w-]+)\)/g)])],
    cited: found(/@([a-z0-9-]+)(?=[;\]])/g),
  };
}

export const lastChange = ({ item }) => item.data.updated ?? item.data.published;

const later = (a, b) => (b > a ? b : a);

/** One entry for each page of each person, place and source. */
export function listRecordPages(items) {
  const stories = storiesBySlug.size > 0 ? [...storiesBySlug.values()] : arrangeStories(items);
  const appearances = listAppearances(stories);
  return Object.entries(KINDS).flatMap(([kind, { entries }]) =>
    Object.keys(entries).flatMap((id) => {
      const path = `/${kind}/${id}/`;
      return paginate(path, appearances.get(path) ?? [], { kind, id });
    }),
  );
}

/** One entry for each page of each list. */
export function listRecordLists() {
  const { compare } = new Intl.Collator("el");
  return Object.entries(KINDS).flatMap(([kind, { entries, title, description }]) => {
    const ids = Object.keys(entries).sort((a, b) => compare(entries[a].name, entries[b].name));
    return paginate(`/${kind}/`, ids, { kind, title, description });
  });
}

function listAppearances(stories) {
  const lists = new Map();
  const add = (path, appearance) => {
    if (lists.has(path)) lists.get(path).push(appearance);
    else lists.set(path, [appearance]);
  };
  const sections = stories.flatMap((story) =>
    story.sections.map((section) => ({ story, section })),
  );
  sections.sort((a, b) => lastChange(b.section) - lastChange(a.section));
  for (const { story, section } of sections) {
    const { url, title, slug, cited } = section;
    const shown = { url, title, storyTitle: story.item.data.title, date: lastChange(section) };
    for (const id of section.people) add(`/people/${id}/`, shown);
    for (const id of section.places) add(`/places/${id}/`, shown);
    for (const id of new Set(cited)) {
      const anchor = `${url}#${slug}__${cited.indexOf(id) + 1}`;
      const count = cited.filter((each) => each === id).length;
      add(`/sources/${id}/`, { ...shown, url: anchor, count });
    }
  }
  return lists;
}

function paginate(path, lines, rest) {
  const total = Math.max(1, Math.ceil(lines.length / PAGE_SIZE));
  const urlOf = (number) => (number === 1 ? path : `${path}page/${number}/`);
  return Array.from({ length: total }, (_, index) => ({
    ...rest,
    url: urlOf(index + 1),
    lines: lines.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    previous: index > 0 ? urlOf(index) : undefined,
    next: index + 1 < total ? urlOf(index + 2) : undefined,
  }));
}
