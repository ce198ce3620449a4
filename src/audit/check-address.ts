import type { AuditedFile } from "./audit-site.ts";
import type { Problem } from "./facts.ts";

/** The file names of a site. */
interface FileNames {
  readonly has: (file: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/** Returns a check of addresses on a site, which are paths from the root with an optional fragment. */
export function createAddressCheck(
  files: readonly AuditedFile[],
  names: FileNames,
): (address: string) => Problem | undefined {
  const ids = new Map(files.map(({ file, facts }) => [file, facts.ids]));
  return (address) => {
    const [path = "", id] = address.split("#");
    if (path.endsWith("/*")) return checkFolder(path, names);
    const file = fileOf(path);
    if (!names.has(file)) return describeMissing(path, names);
    const isThere = id === undefined || `\n${ids.get(file) ?? ""}\n`.includes(`\n${id}\n`);
    if (isThere) return undefined;
    const message = `It names ${address}, and nothing on ${path} has the id "${id}". Name one that is there.`;
    return { rule: "missing-anchor", message };
  };
}

/** A script names the folder from which it loads files. */
function checkFolder(path: string, names: FileNames): Problem | undefined {
  const folder = path.slice(1, -1);
  for (const name of names.keys()) if (name.startsWith(folder)) return undefined;
  const message = `It takes files from /${folder}, where there are none. Name a folder that the build makes.`;
  return { rule: "missing-address", message };
}

function describeMissing(path: string, names: FileNames): Problem {
  const edit = names.has(fileOf(`${path}/`))
    ? `Write ${path}/, with a slash at its end.`
    : "Name a page or a file that the build makes.";
  return { rule: "missing-address", message: `It names ${path}, which is not there. ${edit}` };
}

function fileOf(path: string): string {
  return path.endsWith("/") ? `${path}index.html`.slice(1) : path.slice(1);
}
