import { createPageAudit } from "../../audit/audit-page.ts";
import { createHeadersFile } from "../../delivery/headers-file.ts";
import { inspectPage } from "../../delivery/inspect-page.ts";
import type { SiteFile } from "../../delivery/redirects.ts";
import type { SiteAddress } from "../../links/site-address.ts";
import { digestBytes } from "../../delivery/site-tree.ts";
import { type OutputFile, pathOfFile } from "../../site/site-output.ts";
import type { PageRecord } from "../plan/tasks.ts";

/** What a site holds beside the newsroom's pages, feeds and index. */
export interface OtherFiles {
  readonly files: readonly OutputFile[];
  /** The project's own pages, with their bytes. */
  readonly ownPages: readonly (PageRecord & { readonly bytes: Uint8Array })[];
}

/** What the other files are made of. */
export interface OtherSource {
  /** Files that are no pages, by the addresses of the project's own pages. */
  readonly listFiles: (ownPages: readonly string[]) => readonly SiteFile[];
  readonly staticFiles: readonly OutputFile[];
}

/** The other files of a site at an address, those that the project has made with templates and plugins of its own among them. */
export function listOtherFiles(
  made: readonly OutputFile[],
  { listFiles, staticFiles }: OtherSource,
  site: SiteAddress,
): OtherFiles {
  const audit = createPageAudit(site);
  const ownPages = made
    .filter(({ kind }) => kind === "page")
    .map(({ file, bytes }) => {
      const html = Buffer.from(bytes).toString();
      const { deflated, inline } = inspectPage(html);
      const known = { size: deflated.length, inline, facts: audit(html) };
      return { path: pathOfFile(file), file, bytes, digest: digestBytes(bytes), ...known };
    });
  const texts = listFiles(ownPages.map(({ path }) => path)).map(({ file, bytes }): OutputFile => ({
    file,
    bytes,
    kind: "text",
    isWritten: false,
  }));
  const others = [...made, ...staticFiles].filter(({ kind }) => kind !== "page");
  return { ownPages, files: [...texts, ...others] };
}

/** The other files and the list of headers, with their digests; `records` are of the newsroom's pages. */
export function withHeaders(
  { files, ownPages }: OtherFiles,
  records: readonly PageRecord[],
  site: SiteAddress,
): readonly (SiteFile & { readonly digest: string })[] {
  const all = [...records, ...ownPages];
  const pages = all.flatMap(({ path, inline }) => (inline ? [{ path, inline }] : []));
  return [...files, ...ownPages, createHeadersFile(pages, site)].map(({ file, bytes }) => {
    return { file, bytes, digest: digestBytes(bytes) };
  });
}
