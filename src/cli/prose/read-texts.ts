import { type Dirent, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { noReadableFolder, noTexts } from "../../messages/commands/prose.ts";
import { CommandError } from "../command-error.ts";

/** A paragraph of a text, and the place where it begins. */
export interface TextParagraph {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Reads all `.txt` files below a folder, sorted by path, as paragraphs; throws a CommandError where there is none. */
export function readTexts(folder: string): readonly TextParagraph[] {
  const paths = listTexts(folder);
  if (paths.length === 0) throw new CommandError(noTexts(folder));
  return paths.flatMap((path) => splitParagraphs(path, readFileSync(join(folder, path), "utf8")));
}

/** The paragraphs of a plain text: what is between empty lines, or each line where no line is empty. */
export function splitParagraphs(path: string, text: string): readonly TextParagraph[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const isEmpty = (line: string | undefined): boolean => line === undefined || line.trim() === "";
  const isWrapped = lines.some((line, index) => isEmpty(line) && !isEmpty(lines[index + 1]));
  const found: TextParagraph[] = [];
  for (const [index, line] of lines.entries()) {
    if (isEmpty(line)) continue;
    const last = found.at(-1);
    if (isWrapped && last !== undefined && !isEmpty(lines[index - 1])) {
      found[found.length - 1] = { ...last, text: `${last.text}\n${line}` };
    } else {
      found.push({ path, line: index + 1, text: line });
    }
  }
  return found;
}

function listTexts(folder: string): readonly string[] {
  return readFolder(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith(".txt"))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}

function readFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CommandError(noReadableFolder(folder), { cause: error });
  }
}
