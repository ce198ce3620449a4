import type { VNode } from "preact";
import type { SiteProps } from "../../layouts/page.tsx";

/** The publication's name, a heading on the front page, and the main navigation with the current entry marked. */
export function Masthead({
  site,
  path,
}: Pick<SiteProps, "site"> & { readonly path: string | undefined }): VNode {
  const Name = path === "/" ? "h1" : "p";
  return (
    <header class="masthead">
      <Name class="masthead__name">
        <a href="/" aria-current={path === "/" ? "page" : undefined}>
          {site.name}
        </a>
      </Name>
      <nav aria-label={site.name}>
        <ul>
          {site.navigation.map((item) => (
            <li key={item.path}>
              <a href={item.path} aria-current={item.path === path ? "page" : undefined}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
