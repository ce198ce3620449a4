import { deflateRawSync, inflateRawSync } from "node:zlib";
import { BUDGET, type BudgetFinding, checkBudget } from "./check-budget.ts";
import { hasScript, listStyles, skeletonOf, weighPage } from "./page-weight.ts";

/** A page that has been held against the budget. */
export interface InspectedPage {
  readonly bytes: Buffer;
  /** The page's bytes, deflated fast; what it weighs at most on the network. */
  readonly deflated: Buffer;
  readonly findings: readonly BudgetFinding[];
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
    !hasScript(html) && areStylesLight(html) && isTextLight(path, html, deflated.length);
  return { bytes, deflated, findings: isSurelyLight ? [] : checkBudget(path, weighPage(html)) };
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

/** Pages have their styles from few sheets, so most have been weighed before. */
const lightStyles = new Map<string, boolean>();

function areStylesLight(html: string): boolean {
  const styles = listStyles(html);
  const known = lightStyles.get(styles);
  if (known !== undefined) return known;
  const isLight = deflatePage(Buffer.from(styles)).length + GZIP_FRAME <= BUDGET.styles;
  lightStyles.set(styles, isLight);
  return isLight;
}
