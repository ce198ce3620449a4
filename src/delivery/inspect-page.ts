import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type InlineSources, listInlineSources } from "./content-security-policy.ts";

/** What the build needs to know of a page's bytes. */
export interface InspectedPage {
  readonly bytes: Buffer;
  /** The page's bytes, deflated fast; what it weighs at most on the network. */
  readonly deflated: Buffer;
  readonly inline: InlineSources;
}

/** Deflates a page, and lists the styles and scripts in it. */
export function inspectPage(html: string): InspectedPage {
  const bytes = Buffer.from(html);
  return { bytes, deflated: deflatePage(bytes), inline: listInlineSources(html) };
}

/** The bytes that were deflated; throws where they are damaged. */
export function inflatePage(deflated: Uint8Array): Buffer {
  return inflateRawSync(deflated);
}

/** Deflated in haste, as pages are remembered. */
export function deflatePage(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, { level: 1 });
}
