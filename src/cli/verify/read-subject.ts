import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { CHECKSUMS, ChecksumsError, parseChecksums } from "../../delivery/checksums.ts";
import { type SiteTree, readTree } from "../../delivery/site-tree.ts";
import { BUILD_TIME_FILE } from "../../discovery/site-moment.ts";
import { type FetchFile, MOST_BYTES } from "./fetch-file.ts";
import { isAddress } from "./parse-arguments.ts";
import { VerifyError } from "./verify-error.ts";

/** A site that is compared with a fresh build. */
export interface Subject {
  readonly name: string;
  /** Its files; where there is only a list of checksums, those that it names. */
  readonly files: SiteTree;
  /** Where its bytes are; undefined where there is only a list. */
  readonly folder: string | undefined;
  /** What it says of the moment by which it was built, and where; not yet checked. */
  readonly buildTime: { readonly text: string; readonly name: string } | undefined;
}

/** Reads a site: its folder, or the list of its checksums as a file or below an address. Throws a VerifyError where there is none. */
export async function readSubject(name: string, fetchFile: FetchFile): Promise<Subject> {
  if (isAddress(name)) return readAddress(name, fetchFile);
  if (!existsSync(name)) {
    throw new VerifyError(`${name} does not exist. Build the site first (npm run build).`);
  }
  const found = statSync(name);
  if (!found.isDirectory()) {
    // A pipe or a device may have no end.
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

/** The address below which a site is served, with a slash at its end, from the one of its list or any way of writing it. */
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
