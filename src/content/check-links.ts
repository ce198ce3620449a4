import { suggestName } from "./nearest.ts";
import type { Place, Problem } from "./problem.ts";

/** A link as an author wrote it, with its place. */
export interface LocatedLink {
  readonly href: string;
  readonly place: Place;
}

/** The links of one page, and the address it stands at. */
export interface PageLinks {
  readonly path: string;
  readonly links: readonly LocatedLink[];
}

/** Finds links to pages of this site, and to anchors on them, that do not exist. */
export function checkLinks(
  pages: readonly PageLinks[],
  anchorsByPath: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Problem[] {
  return pages.flatMap(({ path, links }) =>
    links.flatMap(({ href, place }) => {
      const problem = findLinkFault(href, path, anchorsByPath);
      return problem ? [{ ...place, severity: "error" as const, ...problem }] : [];
    }),
  );
}

function findLinkFault(
  href: string,
  from: string,
  anchorsByPath: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<Problem, "rule" | "message" | "fix"> | undefined {
  if (!href.startsWith("/") && !href.startsWith("#")) return undefined;
  const { pathname, hash } = new URL(href, `https://site.invalid${from}`);
  const anchors = anchorsByPath.get(pathname);
  if (anchors === undefined) {
    return {
      rule: "broken-link",
      message: `There is no page "${pathname}" on this site.`,
      fix: suggestName(pathname, anchorsByPath.keys()),
    };
  }
  const anchor = decodeAnchor(hash.slice(1));
  if (anchor === "" || anchors.has(anchor)) return undefined;
  return {
    rule: "broken-link",
    message: `There is no anchor "#${anchor}" on the page "${pathname}".`,
    fix: suggestName(
      anchor,
      [...anchors].filter((each) => !/c\d+$/.test(each)),
    ),
  };
}

/** As a browser does: what cannot be decoded stays as it is. */
function decodeAnchor(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch (error) {
    if (error instanceof URIError) return anchor;
    throw error;
  }
}
