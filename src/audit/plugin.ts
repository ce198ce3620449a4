import type { EleventyConfiguration } from "@11ty/eleventy";
import { SITE_FILES } from "../model/list-site-files.ts";
import { onWrite } from "../site/on-run.ts";
import type { SiteBuild, WholeRun } from "../site/site-build.ts";
import { type OutputFile, pathOfFile } from "../site/site-output.ts";
import { createWordSearch } from "../site/word-search.ts";
import { AuditError } from "./audit-error.ts";
import { createPageAudit } from "./audit-page.ts";
import { type AuditedFile, auditSite } from "./audit-site.ts";
import { auditFile } from "./audit-text.ts";

/** Files that are created after the audit. */
const LAST = ["SHA256SUMS", "_headers"];

/** Audits all files of a run, and stops it with an AuditError where there are problems. */
export function auditPlugin(eleventy: EleventyConfiguration, build: SiteBuild): void {
  if (!build.isWhole) return;
  onWrite(eleventy, "eleventy.after", () => {
    const run = build.whole();
    const { files, redirected } = build.output;
    // Content may link to files that only the site for readers has, such as its sitemap.
    const published = run.context.isPreview ? SITE_FILES.map((path) => path.slice(1)) : [];
    const names = files.map(({ file }) => file);
    const problems = auditSite({
      files: auditFiles(files, run),
      names: new Set([...names, ...LAST, ...redirected, ...published]),
      isWritten: createWordSearch(run.sources),
    });
    if (problems.length > 0) throw new AuditError(problems);
  });
}

function auditFiles(files: readonly OutputFile[], { context }: WholeRun): readonly AuditedFile[] {
  const { address } = context.site;
  const auditPage = createPageAudit(address);
  return files.flatMap(({ file, bytes, kind }) => {
    if (kind === "other") return [];
    if (kind === "text") return [auditFile({ file, bytes }, address)];
    return [{ path: pathOfFile(file), file, facts: auditPage(new TextDecoder().decode(bytes)) }];
  });
}
