import type { Part } from "../model/paginate.ts";
import type { SectionInStory } from "../model/site-pages.ts";
import type { Section, Site, Story } from "../model/newsroom.ts";
import { describeShare, nameShare } from "../site/share-images.ts";
import { describeSection, describeStory } from "./articles.ts";
import { describeClaims } from "./describe-claims.ts";
import { describeVideos } from "./describe-videos.ts";
import { describeTrail } from "./breadcrumb.ts";
import { describePublisher, describeWebSite } from "./organisations.ts";
import type { DiscoveryContext, PageFacts } from "./page-facts.ts";
import { describeList, nameFrontPage } from "./plain-facts.ts";

/** The front page is in the place of the site; its further pages are lists like others. */
export function describeFrontPage(
  { path, part }: { readonly path: string; readonly part: Part },
  context: DiscoveryContext,
): PageFacts {
  const { site } = context;
  const { name: title, description } = site;
  if (part.number > 1) {
    return describeList({ ...nameFrontPage(context), path, part, description }, context);
  }
  const things = [describeWebSite(site), describePublisher(site)];
  return { path, title, description, things };
}

/** The page of a story. */
export function describeStoryPage(
  { story }: { readonly story: Story },
  context: DiscoveryContext,
): PageFacts {
  const { path, title, description, topics, published, updated } = story;
  const { site } = context;
  const trail = describeTrail([nameFrontPage(context), story], site);
  const blocks = [...story.opening, ...story.closing];
  const claims = describeClaims(story, story, blocks, context);
  return {
    path,
    title,
    description,
    feedFolder: path,
    share: shareOf(story, story, site),
    article: { published, updated, topics },
    things: [describeStory(story, site), trail, ...claims, ...describeVideos(blocks)],
  };
}

function shareOf(story: Story, article: Story | Section, site: Site): PageFacts["share"] {
  const share = describeShare(story, article);
  return share && nameShare(share, site);
}

/** The page of a section. */
export function describeSectionPage(
  { story, section }: Pick<SectionInStory, "story" | "section">,
  context: DiscoveryContext,
): PageFacts {
  const { path, description, published, updated } = section;
  const { site } = context;
  return {
    path,
    title: `${section.title} – ${story.title}`,
    description,
    feedFolder: story.path,
    share: shareOf(story, section, site),
    article: { published, updated, topics: story.topics },
    things: [
      describeSection(section, story, site),
      describeTrail([nameFrontPage(context), story, section], site),
      ...describeClaims(section, story, section.body, context),
      ...describeVideos(section.body),
    ],
  };
}
