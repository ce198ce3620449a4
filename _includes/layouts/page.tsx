import type { ComponentChildren, VNode } from "preact";
import type { Site } from "../../src/model/newsroom.ts";
import type { Strings } from "../../src/content/schemas/strings.ts";
import { formatIcon } from "../../src/drawing/paint-mark.ts";
import { urlOf } from "../../src/links/site-address.ts";
import { Colophon } from "../components/colophon/colophon.tsx";
import { Masthead } from "../components/masthead/masthead.tsx";

/** The properties that all pages have. */
export interface SiteProps {
  readonly site: Site;
  readonly strings: Strings;
}

/** The properties of the page's frame. */
export interface PageProps extends SiteProps {
  /** Path on this site; undefined on a page without its own address. */
  readonly path?: string | undefined;
  /** The page's own title; undefined on the front page, which uses the publication's name. */
  readonly title?: string | undefined;
  readonly description: string;
  /** Id of the element that the skip link leads to; the whole content where it is left out. */
  readonly start?: string;
  readonly children: ComponentChildren;
}

/** The icon is in the page, so that no browser requests one. */
const ICON = `data:image/svg+xml,${formatIcon(40).replace(/[%#<>]/g, encodeURIComponent)}`;

/** The place for styles of elements after the text, so that the text need not wait for them. In the body, HTML allows a style element only inside an `<svg>`. */
export function LateStyles(): VNode {
  return (
    <svg class="late" width="0" height="0" aria-hidden="true">
      <style />
    </svg>
  );
}

/** What systems ask for that put the site among their programs; a link on one page is enough for that. */
function FrontPageIcons(): VNode {
  return (
    <>
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href="/manifest.webmanifest" />
    </>
  );
}

/** The document around a page's content; its `<style>` element is filled after rendering. */
export function Page(props: PageProps): VNode {
  const { site, strings, path, title, description, start = "main_", children } = props;
  return (
    <html lang={site.language}>
      <head>
        <meta charSet="utf-8" />
        <title>{title === undefined ? site.name : `${title} – ${site.name}`}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="description" content={description} />
        {path !== undefined && <link rel="canonical" href={urlOf(site.address, path)} />}
        <link rel="icon" href={ICON} />
        {path === "/" && <FrontPageIcons />}
        <style />
      </head>
      <body>
        <a class="skip" href={`#${start}`}>
          {strings.skipToContent}
        </a>
        <Masthead site={site} path={path} />
        <main {...(start === "main_" && { id: start, tabIndex: -1 })}>{children}</main>
        <Colophon site={site} strings={strings} />
      </body>
    </html>
  );
}
