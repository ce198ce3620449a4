import { type SiteTree, digestBytes } from "./site-tree.ts";

/** The file that lists the digests of all other files of a site. */
export const CHECKSUMS = "SHA256SUMS";

/** Thrown where a list of checksums cannot be parsed. */
export class ChecksumsError extends Error {
  override readonly name = "ChecksumsError";
}

interface DigestedFile {
  /** Relative to the site's folder. */
  readonly file: string;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
}

/**
 * The list of a site's files in the format of GNU coreutils (`sha256sum --check`), sorted by path. All paths are ASCII without line ends and
 * backslashes, so nothing has to be escaped.
 */
export function createChecksums(
  files: readonly DigestedFile[],
): DigestedFile & { readonly bytes: Uint8Array } {
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const bytes = Buffer.from(sorted.map(({ file, digest }) => `${digest}  ${file}\n`).join(""));
  return { file: CHECKSUMS, digest: digestBytes(bytes), bytes };
}

const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

/** Parses a list of checksums; throws a ChecksumsError with the line, `name` being the list's name. */
export function parseChecksums(text: string, name: string): SiteTree {
  const files = new Map<string, string>();
  for (const [index, line] of text.replace(/\n$/, "").split("\n").entries()) {
    const [, digest, file] = LINE.exec(line) ?? [];
    if (digest === undefined || file === undefined) {
      const rule = "A line is a SHA-256 in hexadecimal, two spaces and a path.";
      throw new ChecksumsError(`${name}:${index + 1} is no line of checksums. ${rule}`);
    }
    if (files.has(file)) {
      throw new ChecksumsError(`${name}:${index + 1} names a file for the second time.`);
    }
    files.set(file, digest);
  }
  return files;
}
