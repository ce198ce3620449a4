import { type XmlElement, element } from "../xml.ts";
import type { FeedPicture } from "./feed.ts";

const NAMESPACE = "http://search.yahoo.com/mrss/";

/** A picture by Media RSS 1.5, for Atom too; the namespace is named here, so that feeds without pictures have nothing of it. */
export function formatMedia(picture: FeedPicture | undefined): readonly XmlElement[] {
  if (picture === undefined) return [];
  const { address, width, height, alt, credit } = picture;
  return [
    element(
      "media:content",
      {
        "xmlns:media": NAMESPACE,
        url: address,
        type: "image/jpeg",
        medium: "image",
        width: `${width}`,
        height: `${height}`,
      },
      ...(alt === "" ? [] : [element("media:description", { type: "plain" }, alt)]),
      element("media:credit", {}, credit),
    ),
  ];
}
