import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { CHECKSUMS, ChecksumsError, parseChecksums } from "../../delivery/checksums.ts";
import { type SiteTree, readTree } from "../../delivery/site-tree.ts";
import { BUILD_TIME_FILE } from "../../discovery/site-moment.ts";
import { type FetchFile, MOST_BYTES } from "./fetch-file.ts";
import { isAddress } from "./parse-arguments.ts";
import { VerifyError } from "./verify-error.ts";

/** A site to compare with a clean build. */
export interface Subject {
  readonly name: string;
  /** Its files, or the files in its list of checksums. */
  readonly files: SiteTree;
  /** Its folder; undefined where there is only a list. */
  readonly folder: string | undefined;
  /** The build time that it states, and where; not yet checked. */
  readonly buildTime: { readonly text: string; readonly name: string } | undefined;
}

/** Reads a site: its folder, or its list of checksums as a file or by address. Throws a VerifyError where there is none. */
export async function readSubject(name: string, fetchFile: FetchFile): Promise<Subject> {
  if (isAddress(name)) return readAddress(name, fetchFile);
  if (!existsSync(name)) {
    throw new VerifyError(`${name} does not exist. Build the site first (npm run build).`);
  }
  const found = statSync(name);
  if (!found.isDirectory()) {
    // A pipe or a device may never end.
    if (!found.isFile() || found.size > MOST_BYTES)
      throw new VerifyError(`${name} is no list of checksums.`);
    const beside = join(dirname(name), BUILD_TIME_FILE);
    return readList(name, readFileSync(name, "utf8"), readIfThere(beside));
  }
  if (!existsSync(join(name, CHECKSUMS))) {
    throw new VerifyError(`${name} has no ${CHECKSUMS}. Build the site again (npm run build).`);
  }
  const buildTime = readIfThere(join(name, BUILD_TIME_FILE));
  return { name, files: readTree(name), folder: name, buildTime };
}

/** The address of a served site, with a slash at its end, from that of its list or a similar one. */
export function findSiteAddress(name: string): string {
  if (!URL.canParse(name)) throw new VerifyError(`${name} is not an address.`);
  const { origin, pathname } = new URL(name);
  const folder = pathname.replace(new RegExp(`/${CHECKSUMS}$`), "").replace(/\/*$/, "/");
  return `${origin}${folder}`;
}

async function readAddress(name: string, fetchFile: FetchFile): Promise<Subject> {
  const site = findSiteAddress(name);
  const [list, moment] = [`${site}${CHECKSUMS}`, `${site}${BUILD_TIME_FILE}`];
  const fetched = await fetchFile(list);
  if (!fetched.isFound) throw new VerifyError(`There is nothing at ${list}.`);
  const { isFound, bytes } = await fetchFile(moment);
  const buildTime = isFound ? { text: decode(bytes), name: moment } : undefined;
  return readList(list, decode(fetched.bytes), buildTime);
}

function readList(name: string, text: string, buildTime: Subject["buildTime"]): Subject {
  try {
    return { name, files: parseChecksums(text, name), folder: undefined, buildTime };
  } catch (error) {
    if (!(error instanceof ChecksumsError)) throw error;
    throw new VerifyError(error.message, { cause: error });
  }
}

function readIfThere(path: string): Subject["buildTime"] {
  const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isThere ? { text: readFileSync(path, "utf8"), name: path } : undefined;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
