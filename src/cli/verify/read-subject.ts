import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { CHECKSUMS, ChecksumsError, parseChecksums } from "../../delivery/checksums.ts";
import { type SiteTree, readTree } from "../../delivery/site-tree.ts";
import { BUILD_TIME_FILE } from "../../discovery/site-moment.ts";
import { VerifyError } from "./verify-error.ts";

/** A site that is held against a fresh build. */
export interface Subject {
  readonly name: string;
  /** Its files; where there is only a list of checksums, those that it names. */
  readonly files: SiteTree;
  /** Where its bytes are; undefined where there is only a list. */
  readonly folder: string | undefined;
  /** The moment that it was built by, as it says itself. */
  readonly buildTime: string | undefined;
}

/** Gives the text at an address, undefined where there is none; throws a VerifyError where nobody answers. */
export type FetchText = (address: string) => Promise<string | undefined>;

/** Reads a site: its folder, or the list of its checksums as a file or below an address (https). Throws a VerifyError where there is none. */
export async function readSubject(name: string, fetchText: FetchText): Promise<Subject> {
  if (/^https?:/.test(name)) return readAddress(name, fetchText);
  if (!existsSync(name)) {
    throw new VerifyError(`${name} does not exist. Build the site first (npm run build).`);
  }
  if (!statSync(name).isDirectory()) {
    const beside = join(dirname(name), BUILD_TIME_FILE);
    return readList(name, readFileSync(name, "utf8"), readIfThere(beside));
  }
  if (!existsSync(join(name, CHECKSUMS))) {
    throw new VerifyError(`${name} has no ${CHECKSUMS}. Build the site again (npm run build).`);
  }
  const buildTime = readIfThere(join(name, BUILD_TIME_FILE))?.trim();
  return { name, files: readTree(name), folder: name, buildTime };
}

async function readAddress(name: string, fetchText: FetchText): Promise<Subject> {
  const site = name.endsWith(CHECKSUMS) ? name : `${name.replace(/\/$/, "")}/${CHECKSUMS}`;
  const list = await fetchText(site);
  if (list === undefined) throw new VerifyError(`There is nothing at ${site}.`);
  return readList(site, list, await fetchText(new URL(BUILD_TIME_FILE, site).href));
}

function readList(name: string, text: string, buildTime: string | undefined): Subject {
  try {
    const files = parseChecksums(text, name);
    return { name, files, folder: undefined, buildTime: buildTime?.trim() };
  } catch (error) {
    if (!(error instanceof ChecksumsError)) throw error;
    throw new VerifyError(error.message, { cause: error });
  }
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
