import { readdirSync } from "node:fs";
import type { VNode } from "preact";
import type { SitePage } from "../../model/site-pages.ts";
import type { SiteContext } from "../../site/site-context.ts";

/** A template of `src/pages` that makes the newsroom's pages of one kind. */
export interface PageTemplate {
  readonly data: { readonly pagination: { readonly data: string } };
  readonly render: (data: Omit<SiteContext, "isPreview"> & { readonly item: SitePage }) => VNode;
}

const FOLDER = "src/pages";
const EXTENSION = ".11ty.tsx";
/** What a template paginates over, before the kind. */
const PAGES = "pages.";

/** The templates of the newsroom's own pages, by their path below `src/pages`; all others there are the project's. */
export async function loadPageTemplates(): Promise<ReadonlyMap<string, PageTemplate>> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(EXTENSION));
  const loaded = await Promise.all(
    names.map(async (name) => [name, await load(name.slice(0, -EXTENSION.length))] as const),
  );
  return new Map(loaded.filter(([, template]) => isOfNewsroom(template)));
}

/** The kind of page that a template makes. */
export function kindOf({ data }: PageTemplate): string {
  return data.pagination.data.slice(PAGES.length);
}

/** The bundler finds all templates by the pattern of this path, so that compiled code has them too. */
async function load(name: string): Promise<PageTemplate> {
  const module = (await import(`../../pages/${name}.11ty.tsx`)) as PageTemplate;
  return { ...module };
}

function isOfNewsroom({ data }: { readonly data?: Partial<PageTemplate["data"]> }): boolean {
  return data?.pagination?.data.startsWith(PAGES) === true;
}
