import type { VNode } from "preact";

/** A link to another page. */
export interface PagerLink {
  readonly label: string;
  readonly title: string;
  readonly path: string;
  readonly rel?: "prev" | "next" | undefined;
}

/** Links to neighbouring pages, each with its label. */
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
