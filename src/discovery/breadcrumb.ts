import type { BreadcrumbListLeaf } from "schema-dts";
import type { Site } from "../model/newsroom.ts";
import type { NamedPage } from "./page-facts.ts";
import { addressOf } from "./thing-ids.ts";

/** The breadcrumbs from the front page to a page, which comes last. */
export function describeTrail(trail: readonly NamedPage[], site: Site): BreadcrumbListLeaf {
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map((page, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: page.title,
      item: addressOf(site, page.path),
    })),
  };
}
