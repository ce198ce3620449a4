import { type SiteAddress, addBase } from "../links/site-address.ts";
import type { Script } from "./read-scripts.ts";

/**
 * The path in an attribute that leads somewhere. Preact and markdown-it escape each quote in a text or a value, so nothing but an
 * attribute looks like one.
 */
const PATH =
  /(?<= (?:action|background|data|formaction|href|manifest|poster|src|xlink:href)="|<meta http-equiv="refresh" content="\d+; url=)\/(?!\/)[^"]*/g;

/** Pictures to choose from by their size, and the path of each. */
const SOURCES = / (?:image)?srcset="[^"]*"/g;
const SOURCE = /(?<=(?:="|,) *)\/(?!\/)[^ ,"]*/g;

/** A page as it was rendered, with the path below which the site is put before each link to a page or file of the site. */
export function addBaseToLinks(rendered: string, site: Pick<SiteAddress, "base">): string {
  if (site.base === "") return rendered;
  const add = (path: string): string => addBase(site, path);
  return rendered.replace(PATH, add).replace(SOURCES, (sources) => sources.replace(SOURCE, add));
}

/** A string of a script that is a path from the root. */
const PATH_IN_SCRIPT = /(?<=(["'`]))\/[a-z][\w./-]*(?=\1)/g;

/** A compiled script, with the path below which the site is put before each path that it holds. */
export function addBaseToScript(script: Script, site: Pick<SiteAddress, "base">): Script {
  if (site.base === "") return script;
  return { ...script, code: script.code.replace(PATH_IN_SCRIPT, (path) => addBase(site, path)) };
}
