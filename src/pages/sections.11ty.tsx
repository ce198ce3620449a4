import type { VNode } from "preact";
import { SectionPage } from "../../_includes/layouts/section-page.tsx";
import type { SectionInStory } from "../content/newsroom.ts";
import { type RouteData, siteProps } from "./route.ts";

interface SectionRoute extends RouteData {
  readonly place: SectionInStory;
}

/** `/stories/<story>/<section>/` */
export const data = {
  pagination: { data: "newsroom.sections", size: 1, alias: "place" },
  permalink: ({ place }: SectionRoute): string => `${place.section.path}index.html`,
};

/** Renders one section on a page of its own. */
export function render(route: SectionRoute): VNode {
  return <SectionPage {...siteProps(route)} place={route.place} />;
}
