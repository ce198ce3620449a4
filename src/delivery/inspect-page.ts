import { deflateRawSync, inflateRawSync } from "node:zlib";
import { BUDGET, type BudgetFinding, checkBudget } from "./check-budget.ts";
import { type InlineSources, listInlineSources } from "./content-security-policy.ts";
import { listScripts, listStyles, skeletonOf, weighPage } from "./page-weight.ts";

/** A page that has been held against the budget. */
export interface InspectedPage {
  readonly bytes: Buffer;
  /** The page's bytes, deflated fast; what it weighs at most on the network. */
  readonly deflated: Buffer;
  readonly findings: readonly BudgetFinding[];
  readonly inline: InlineSources;
}

/** What gzip adds to deflated bytes: header and trailer (RFC 1952). */
const GZIP_FRAME = 18;

/**
 * Holds a page against the budget. A page that keeps within it when compressed in haste is not weighed with care: no server
 * compresses worse.
 */
export function inspectPage(path: string, html: string): InspectedPage {
  const bytes = Buffer.from(html);
  const deflated = deflatePage(bytes);
  const isSurelyLight =
    isLight(listStyles(html), BUDGET.styles) &&
    isLight(listScripts(html), BUDGET.scripts) &&
    isTextLight(path, html, deflated.length);
  const findings = isSurelyLight ? [] : checkBudget(path, weighPage(html));
  return { bytes, deflated, findings, inline: listInlineSources(html) };
}

/** The bytes that were deflated; throws where they are damaged. */
export function inflatePage(deflated: Uint8Array): Buffer {
  return inflateRawSync(deflated);
}

/** Deflated in haste, as pages are remembered. */
export function deflatePage(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, { level: 1 });
}

function isTextLight(path: string, html: string, size: number): boolean {
  if (!path.startsWith("/stories/") || size + GZIP_FRAME <= BUDGET.rest) return true;
  if (size + GZIP_FRAME > BUDGET.story) return false;
  return deflatePage(Buffer.from(skeletonOf(html))).length + GZIP_FRAME <= BUDGET.rest;
}

/** Pages have their styles from few sheets and their scripts from few files, so most have been weighed before. */
const knownSizes = new Map<string, number>();

function isLight(text: string, most: number): boolean {
  const size = knownSizes.get(text) ?? deflatePage(Buffer.from(text)).length + GZIP_FRAME;
  knownSizes.set(text, size);
  return text === "" || size <= most;
}
