import type { Part } from "../model/paginate.ts";
import type { SectionInStory } from "../model/site-pages.ts";
import type { Story } from "../model/newsroom.ts";
import { describeSection, describeStory } from "./articles.ts";
import { describeTrail } from "./breadcrumb.ts";
import { describePublisher, describeWebSite } from "./organisations.ts";
import type { DiscoverySetting, PageFacts } from "./page-facts.ts";
import { describeList, nameFrontPage } from "./plain-facts.ts";

/** The front page is the site's own; what older stories stand on is a list like others. */
export function describeFrontPage(
  { path, part }: { readonly path: string; readonly part: Part },
  setting: DiscoverySetting,
): PageFacts {
  const { site } = setting;
  const { name: title, description } = site;
  if (part.number > 1) {
    return describeList({ ...nameFrontPage(setting), path, part, description }, setting);
  }
  const things = [describeWebSite(site), describePublisher(site)];
  return { path, title, description, things };
}

/** A whole story. */
export function describeStoryPage(
  { story }: { readonly story: Story },
  setting: DiscoverySetting,
): PageFacts {
  const { path, title, description, topics, published, updated } = story;
  const { site } = setting;
  const trail = describeTrail([nameFrontPage(setting), story], site);
  return {
    path,
    title,
    description,
    feedFolder: path,
    article: { published, updated, topics },
    things: [describeStory(story, site), trail],
  };
}

/** A section of a story. */
export function describeSectionPage(
  { story, section }: Pick<SectionInStory, "story" | "section">,
  setting: DiscoverySetting,
): PageFacts {
  const { path, description, published, updated } = section;
  const { site } = setting;
  return {
    path,
    title: `${section.title} – ${story.title}`,
    description,
    feedFolder: story.path,
    article: { published, updated, topics: story.topics },
    things: [
      describeSection(section, story, site),
      describeTrail([nameFrontPage(setting), story, section], site),
    ],
  };
}
