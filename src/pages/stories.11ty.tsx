import type { VNode } from "preact";
import { StoryPage } from "../../_includes/layouts/story-page.tsx";
import type { Story } from "../content/newsroom.ts";
import { type RouteData, siteProps } from "./route.ts";

interface StoryRoute extends RouteData {
  readonly story: Story;
}

/** How many other stories a story's page names. */
const OTHERS = 3;

/** `/stories/<story>/` */
export const data = {
  pagination: { data: "newsroom.stories", size: 1, alias: "story" },
  permalink: ({ story }: StoryRoute): string => `${story.path}index.html`,
};

/** Renders a whole story. */
export function render(route: StoryRoute): VNode {
  const { story, newsroom } = route;
  const others = newsroom.stories.filter((other) => other !== story).slice(0, OTHERS);
  return <StoryPage {...siteProps(route)} story={story} others={others} />;
}
