import { type SiteAddress, addBase } from "../links/site-address.ts";
import { type InlineSources, createPolicy } from "./content-security-policy.ts";
import type { SiteFile } from "./redirects.ts";

/** A page with its address and its inline styles and scripts. */
export interface InlinePage {
  readonly path: string;
  readonly inline: InlineSources;
}

/** The page that hosts serve for unknown addresses. */
const NOT_FOUND = "/404.html";

/**
 * The host's headers file: one Content Security Policy for each folder of the site, which also covers the 404 page that is served in it.
 * Each address matches exactly one rule, and `netlify.toml` has no policy, so no host combines two. For Netlify `/a/*` also matches `/a-b/`
 * and the last matching rule wins, so `/a-b/` comes later.
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
    if (inline.hasManifest) known.hasManifest = true;
    if (inline.hasForm || lost?.hasForm) known.hasForm = true;
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

/** The inline code of all pages in a folder. */
interface FolderSources {
  readonly styles: Set<string>;
  readonly scripts: Set<string>;
  hasPictures?: true;
  hasManifest?: true;
  hasForm?: true;
}

/** `/stories/` for all pages below it; for a page in the root folder, its own path. */
function folderOf(path: string): string {
  return /^\/[^/]+\//.exec(path)?.[0] ?? path;
}

function withoutSlash(folder: string): string {
  return folder.replace(/\/$/, "");
}

/** The pattern of a folder's rule, which matches all paths below it. */
function patternOf(folder: string): string {
  return /.\/$/.test(folder) ? `${folder}*` : folder;
}
