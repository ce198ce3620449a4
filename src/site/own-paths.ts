import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

const PAGES = "src/pages";
const TEMPLATE = /\.(?:md|njk|liquid|html|11ty\.\w+)$/;
/** A permalink in a template, where it is not computed. */
const PERMALINK =
  /^[ \t]*(?:export const )?permalink(?::| =)[ \t]*["']?(\/[\w./-]*)["']?[,;]?[ \t\r]*$/m;
/** Marks the newsroom's own templates, which paginate over its pages. */
const OF_NEWSROOM = 'data: "pages.';

/** The addresses of the project's own pages, as far as they can be read from templates without running them; the audit checks the real ones. */
export function listOwnPaths(root: string): readonly string[] {
  const folder = join(root, PAGES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile() || !TEMPLATE.test(entry.name)) return [];
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, "utf8");
    if (text.includes(OF_NEWSROOM)) return [];
    const stem = `/${relative(folder, file).split(sep).join("/").replace(TEMPLATE, "")}/`;
    return [PERMALINK.exec(text)?.[1] ?? stem.replace(/\/index\/$/, "/")];
  });
}
