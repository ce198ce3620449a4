import type { VNode } from "preact";
import type { StandingPage } from "../../src/model/newsroom.ts";
import { urlOf } from "../../src/links/site-address.ts";
import type { SiteProps } from "./page.tsx";

/** The page at an old address: it redirects at once, and has a link in case it cannot. */
export function MovedPage({
  site,
  strings,
  target: { path, title },
}: SiteProps & { readonly target: Pick<StandingPage, "path" | "title"> }): VNode {
  return (
    <html lang={site.language}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${strings.moved} – ${site.name}`}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta httpEquiv="refresh" content={`0; url=${path}`} />
        <link rel="canonical" href={urlOf(site.address, path)} />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <main>
          <h1>{strings.moved}</h1>
          <p>
            <a href={path}>{title}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
