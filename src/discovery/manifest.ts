import { COLOURS } from "../drawing/mark.ts";
import { addBase } from "../links/site-address.ts";
import type { Site } from "../model/newsroom.ts";
import type { DiscoveryFile } from "./sitemaps.ts";

/** The icon that structured data name as the publisher's logo. */
export const LOGO = "/icon-512.png";

/** The web app manifest (W3C): the name and the icons with which a system puts the site among its programs. */
export function createManifest({ name, description, language, address }: Site): DiscoveryFile {
  const icon = (path: string, size: number, purpose: "any" | "maskable"): object => {
    return { src: addBase(address, path), sizes: `${size}x${size}`, type: "image/png", purpose };
  };
  const start = addBase(address, "/");
  const manifest = {
    name,
    short_name: name,
    description,
    lang: language,
    id: start,
    start_url: start,
    scope: start,
    display: "browser",
    background_color: COLOURS.paper,
    theme_color: COLOURS.paper,
    icons: [icon("/icon-192.png", 192, "any"), icon(LOGO, 512, "maskable")],
  };
  return { file: "manifest.webmanifest", text: JSON.stringify(manifest) };
}
