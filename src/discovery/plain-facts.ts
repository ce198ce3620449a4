import type { Thing, WebPageLeaf } from "schema-dts";
import { namePart } from "../../_includes/components/parts/name-part.ts";
import type { Site } from "../model/newsroom.ts";
import type { Part } from "../model/paginate.ts";
import { describeTrail } from "./breadcrumb.ts";
import type { DiscoveryContext, NamedPage, PageFacts } from "./page-facts.ts";
import { addressOf, identify } from "./thing-ids.ts";

/** A page that is not an article. */
export interface PlainPage extends NamedPage {
  readonly description: string;
  /** The pages between it and the front page. */
  readonly parents?: readonly NamedPage[];
  /** Its number in a list of several pages. */
  readonly part?: Part;
  /** The entity that it is about. */
  readonly entity?: Thing;
  /** Whether it has feeds of its own, in its own folder. */
  readonly hasFeeds?: boolean;
}

/** The metadata of a list: a CollectionPage with its breadcrumbs. */
export function describeList(page: PlainPage, context: DiscoveryContext): PageFacts {
  return describePlainPage(page, "CollectionPage", context);
}

/** The metadata of any other page that is not an article, such as that of a person or a standing page. */
export function describeWebPage(page: PlainPage, context: DiscoveryContext): PageFacts {
  return describePlainPage(page, "WebPage", context);
}

function describePlainPage(
  page: PlainPage,
  type: "CollectionPage" | "WebPage",
  context: DiscoveryContext,
): PageFacts {
  const { site, strings } = context;
  const { path, part, entity, parents = [], hasFeeds = false } = page;
  const { title, description } = part ? namePart(page, part, strings) : page;
  const trail = [nameFrontPage(context), ...parents, { title, path }];
  const thing = { "@type": type, ...namePage(path, title, description, site) };
  return {
    path,
    title,
    description,
    feedFolder: hasFeeds ? (part?.start ?? path) : undefined,
    things: [entity ? { ...thing, mainEntity: entity } : thing, describeTrail(trail, site)],
  };
}

/** The front page, as breadcrumbs name it. */
export function nameFrontPage({ strings }: DiscoveryContext): NamedPage {
  return { title: strings.frontPage, path: "/" };
}

function namePage(
  path: string,
  name: string,
  description: string,
  site: Site,
): Omit<WebPageLeaf, "@type"> {
  return {
    "@id": identify(site, path, "page"),
    url: addressOf(site, path),
    name,
    description,
    inLanguage: site.language,
    isPartOf: { "@id": identify(site, "/", "website") },
  };
}
