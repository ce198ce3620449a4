import type { VideoObject } from "schema-dts";
import type { Block } from "../model/newsroom.ts";

/** The films that a page leads to. */
export function describeVideos(blocks: readonly Block[]): readonly VideoObject[] {
  return blocks.flatMap((block): readonly VideoObject[] => {
    if (block.kind !== "video") return [];
    const { title, address, length } = block.video;
    const duration = length && { duration: `PT${length.seconds}S` };
    return [{ "@type": "VideoObject", name: title, url: address, ...duration }];
  });
}
