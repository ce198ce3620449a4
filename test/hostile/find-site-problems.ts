import { XmlDocument, XmlLibError } from "libxml2-wasm";
import { AuditError } from "../../src/audit/audit-error.ts";
import { createPageAudit } from "../../src/audit/audit-page.ts";
import { type AuditedFile, auditSite } from "../../src/audit/audit-site.ts";
import type { SiteAddress } from "../../src/links/site-address.ts";
import { SITE_FILES } from "../../src/model/list-site-files.ts";
import { auditFile } from "../../src/audit/audit-text.ts";
import { standardHtml } from "../support/standard-html.ts";

/** The program of the search, and what only a whole build makes. */
const OTHERS = ["search/index/engine.js", ...SITE_FILES.map((path) => path.slice(1))];

/** What no file may say unless an author wrote it: a value that was none. */
const NO_VALUE = /undefined|\bNaN\b|\[object \w+\]|Invalid Date/g;
const CODE = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;
const DATA = /<script type=application\/ld\+json>([^]*?)<\/script>/g;

/** What is wrong with a site: what the audit of every build finds, values that were none, and data, feeds and sitemaps that do not parse. */
export function findSiteProblems(
  site: ReadonlyMap<string, string>,
  address: SiteAddress,
  isWritten: (word: string) => boolean,
): readonly string[] {
  const auditPage = createPageAudit(address);
  const files = [...site].map(([file, text]): AuditedFile => {
    if (!file.endsWith(".html")) return auditFile({ file, bytes: Buffer.from(text) }, address);
    return { path: `/${file.replace(/index\.html$/, "")}`, file, facts: auditPage(text) };
  });
  const names = new Set([...site.keys(), ...OTHERS]);
  const problems = auditSite({ files, names, isWritten });
  const own = [...site].flatMap(([file, text]) =>
    findFileProblems(file, text, address.origin, isWritten).map((problem) => `${file}: ${problem}`),
  );
  return [...(problems.length === 0 ? [] : [new AuditError(problems).message]), ...own];
}

function findFileProblems(
  file: string,
  text: string,
  origin: string,
  isWritten: (word: string) => boolean,
): readonly string[] {
  const isPage = file.endsWith(".html");
  const values = (isPage ? text.replace(CODE, "") : text).match(NO_VALUE) ?? [];
  const value = values.find((each) => !isWritten(each));
  if (value !== undefined) return [`"${value}" is there`];
  if (isPage) {
    const data = Array.from(text.matchAll(DATA), ([, json = ""]) => json);
    if (!data.every(parses)) return ["structured data that is no JSON"];
    return isStory(file) ? findMarkupProblems(text) : [];
  }
  if (file.endsWith(".json")) return parses(text) ? [] : ["no JSON"];
  if (!file.endsWith(".xml")) return [];
  // Where no story is out, none is new.
  if (!text.includes(origin) && file !== "news-sitemap.xml") return ["no address of the site"];
  return findXmlProblem(text);
}

/** Of one story's page and one section's, because html-validate takes as long for a page as a build does for a site. */
function isStory(file: string): boolean {
  return /^stories\/[^/]+\/(?:[^/]+\/)?index\.html$/.test(file);
}

function findMarkupProblems(html: string): readonly string[] {
  return standardHtml
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId} ${message}`),
    );
}

function findXmlProblem(text: string): readonly string[] {
  try {
    XmlDocument.fromString(text).dispose();
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return [error.message];
    throw error;
  }
}

function parses(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}
