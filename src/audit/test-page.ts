import type { SiteAddress } from "../links/site-address.ts";
import { siteAt } from "../links/test-site-address.ts";
import { createPageAudit } from "./audit-page.ts";
import type { FileFacts } from "./facts.ts";

/** The origin of the site that tests audit. */
export const ORIGIN = "https://news.example";

/** The site itself. */
export const SITE: SiteAddress = siteAt(ORIGIN);

const audit = createPageAudit(SITE);

/** Audits a page with this in its body, and this in its head beside a title. */
export function auditBody(body: string, head = ""): FileFacts {
  return audit(`<!doctype html><html lang=el><title>Τίτλος</title>${head}${body}`);
}

/** The problems of such a page, each in one line. */
export function listBodyProblems(body: string, head = ""): readonly string[] {
  return auditBody(body, head).problems.map(({ rule, message }) => `${rule}  ${message}`);
}
