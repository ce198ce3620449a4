import { type SiteAddress, addBase } from "../links/site-address.ts";
import { type InlineSources, createPolicy } from "./content-security-policy.ts";
import type { SiteFile } from "./redirects.ts";

/** A page with its address and what stands in it. */
export interface InlinePage {
  readonly path: string;
  readonly inline: InlineSources;
}

/** The page that stands wherever there is none. */
const NOT_FOUND = "/404.html";

/**
 * The host's list of headers that only a build knows: the Content Security Policy of each folder of the site, for its pages and
 * for the page that is served where there is none in it. No address is in two of its rules, and `netlify.toml` has no policy, so that
 * no host can join two. Netlify, for which `/a/*` matches `/a-b/` too and the later rule wins, reads that of `/a-b/` later.
 */
export function createHeadersFile(
  pages: readonly InlinePage[],
  site: Pick<SiteAddress, "base">,
): SiteFile {
  const lost = pages.find(({ path }) => path === NOT_FOUND)?.inline;
  const folders = new Map<string, FolderSources>();
  for (const { path, inline } of pages) {
    const folder = folderOf(path);
    const known: FolderSources = folders.get(folder) ?? {
      styles: new Set(lost?.styles),
      scripts: new Set(lost?.scripts),
    };
    folders.set(folder, known);
    for (const source of inline.styles) known.styles.add(source);
    for (const source of inline.scripts) known.scripts.add(source);
    if (inline.hasPictures) known.hasPictures = true;
  }
  const rules = [...folders]
    .sort(([a], [b]) => (withoutSlash(a) < withoutSlash(b) ? -1 : 1))
    .map(([folder, { styles, scripts, ...others }]) => {
      const inline = { styles: [...styles].sort(), scripts: [...scripts].sort(), ...others };
      const pattern = addBase(site, patternOf(folder));
      return `${pattern}\n  Content-Security-Policy: ${createPolicy(folder, inline)}\n`;
    });
  return { file: "_headers", bytes: new TextEncoder().encode(rules.join("")) };
}

/** What stands in the pages of a folder. */
interface FolderSources {
  readonly styles: Set<string>;
  readonly scripts: Set<string>;
  hasPictures?: true;
}

/** `/stories/` for all below it; a page at the root stands for itself. */
function folderOf(path: string): string {
  return /^\/[^/]+\//.exec(path)?.[0] ?? path;
}

function withoutSlash(folder: string): string {
  return folder.replace(/\/$/, "");
}

/** A folder's rule holds for all below it, and for itself. */
function patternOf(folder: string): string {
  return /.\/$/.test(folder) ? `${folder}*` : folder;
}
