import type { VNode } from "preact";

/** One step to another page. */
export interface PagerLink {
  readonly label: string;
  readonly title: string;
  readonly path: string;
  readonly rel?: "prev" | "next" | undefined;
}

/** Where to go next: a few links, each with what kind of step it is. */
export function Pager({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly PagerLink[];
}): VNode {
  return (
    <nav class="pager" aria-label={label}>
      <ul>
        {links.map(({ label: step, title, path, rel }) => (
          <li key={path} class={rel === "next" ? "pager__next" : undefined}>
            <p class="kicker">{step}</p>
            <a href={path} rel={rel}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
