import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type InlineSources, listInlineSources } from "./content-security-policy.ts";

/** The facts about a page's bytes that a build needs. */
export interface InspectedPage {
  readonly bytes: Buffer;
  /** The page's bytes, deflated at the fastest level; an upper limit of its transfer size. */
  readonly deflated: Buffer;
  readonly inline: InlineSources;
}

/** Deflates a page, and lists the styles and scripts in it. */
export function inspectPage(html: string): InspectedPage {
  const bytes = Buffer.from(html);
  return { bytes, deflated: deflatePage(bytes), inline: listInlineSources(html) };
}

/** Inflates deflated bytes; throws where they are damaged. */
export function inflatePage(deflated: Uint8Array): Buffer {
  return inflateRawSync(deflated);
}

/** Deflates a page at the fastest level, as pages are cached. */
export function deflatePage(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, { level: 1 });
}
