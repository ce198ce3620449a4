import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What npm notes of the packages that it has installed, and what it is to install; the first that is there counts. */
const PACKAGE_LISTS = ["node_modules/.package-lock.json", "package-lock.json"];

/** Files of packages that no program loads: documentation, types, source maps. */
const NEVER_LOADED = /\.(?:md|markdown|map|[cm]?ts|flow)$/i;

const list = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })),
});

/** The last answer: the digest of the files' sizes and times, and that of their bytes. */
const memo = z.object({ stats: z.string(), digest: z.string() });

/**
 * SHA-256 over the files of all packages that a build may load, as they are installed in a checkout. The bytes are read again only
 * when a size or a time has changed, so an edit inside a package counts and the same packages installed anew give the same digest.
 */
export function digestPackages(root: string): string {
  const files = listPackageFiles(root);
  const stats = digestStats(root, files);
  const path = join(root, ".cache/packages.json");
  const last = readMemo(path);
  if (last?.stats === stats) return last.digest;
  const digest = digestBytes(root, files);
  mkdirSync(join(root, ".cache"), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ stats, digest }));
  renameSync(draft, path);
  return digest;
}

function listPackageFiles(root: string): readonly string[] {
  const path = PACKAGE_LISTS.find((each) => existsSync(join(root, each)));
  if (path === undefined) return [];
  const { packages } = list.parse(JSON.parse(readFileSync(join(root, path), "utf8")));
  return Object.entries(packages)
    .filter(([folder, { dev }]) => folder !== "" && dev !== true && existsSync(join(root, folder)))
    .flatMap(([folder]) => listFiles(root, folder))
    .sort();
}

/** Paths below a package's folder, without those of packages that are installed inside it. */
function listFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : listFiles(root, path);
    return entry.isFile() && !NEVER_LOADED.test(entry.name) ? [path] : [];
  });
}

function digestStats(root: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of files) {
    const { ino, size, mtimeMs, ctimeMs } = statSync(join(root, path));
    hash.update(`${path}\0${ino} ${size} ${mtimeMs} ${ctimeMs}\0`);
  }
  return hash.digest("hex");
}

function digestBytes(root: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of files) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** A memo that is damaged is as good as none: its files are read again. */
function readMemo(path: string): z.infer<typeof memo> | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return memo.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    return undefined;
  }
}
