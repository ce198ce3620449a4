import { type SiteAddress, addBase } from "../links/site-address.ts";
import type { Script } from "./read-scripts.ts";

/** A path in an attribute with an address. Preact and markdown-it escape quotes in text and values, so only attributes match. */
const PATH =
  /(?<= (?:action|background|data|formaction|href|manifest|poster|src|xlink:href)="|<meta http-equiv="refresh" content="\d+; url=)\/(?!\/)[^"]*/g;

/** Image candidates, each with a path. */
const SOURCES = / (?:image)?srcset="[^"]*"/g;
const SOURCE = /(?<=(?:="|,) *)\/(?!\/)[^ ,"]*/g;

/** Adds the base path of the site to each link of a rendered page. */
export function addBaseToLinks(rendered: string, site: Pick<SiteAddress, "base">): string {
  if (site.base === "") return rendered;
  const add = (path: string): string => addBase(site, path);
  return rendered.replace(PATH, add).replace(SOURCES, (sources) => sources.replace(SOURCE, add));
}

/** A string of a script that is a path from the root. */
const PATH_IN_SCRIPT = /(?<=(["'`]))\/[a-z][\w./-]*(?=\1)/g;

/** Adds the base path of the site to each path in a compiled script. */
export function addBaseToScript(script: Script, site: Pick<SiteAddress, "base">): Script {
  if (site.base === "") return script;
  return { ...script, code: script.code.replace(PATH_IN_SCRIPT, (path) => addBase(site, path)) };
}
