import type { VNode } from "preact";
import type { Site } from "../../../src/model/newsroom.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { Mark } from "../mark/mark.tsx";

type MastheadProps = Pick<SiteProps, "site"> & { readonly path: string | undefined };

/** The publication's name and the main navigation with the current entry marked; on the front page the nameplate. */
export function Masthead({ site, path }: MastheadProps): VNode {
  if (path === "/") return <Nameplate site={site} path={path} />;
  return (
    <header class="masthead">
      <p class="masthead__name">
        <a href="/">{site.name}</a>
      </p>
      <Navigation site={site} path={path} />
    </header>
  );
}

/** The name, large and a heading, over a double rule; then the mark, the motto and the navigation. */
function Nameplate({ site, path }: MastheadProps): VNode {
  return (
    <header class="masthead nameplate">
      <h1 class="masthead__name">
        <a href="/" aria-current="page">
          {site.name}
        </a>
      </h1>
      <div class="nameplate__line">
        <p class="note">
          <Mark /> {site.description}
        </p>
        <Navigation site={site} path={path} />
      </div>
    </header>
  );
}

function Navigation({ site, path }: { readonly site: Site } & MastheadProps): VNode {
  return (
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
  );
}
