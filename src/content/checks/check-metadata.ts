import {
  CONVERT,
  RUN_FIX,
  cleanedFile,
  damagedFile,
  privateMetadata,
  uncleanableFormat,
} from "../../messages/content/metadata.ts";
import type { Message } from "../../messages/message.ts";
import type { Text } from "../../messages/text.ts";
import { type Examination, clean, examine } from "../../metadata/examine.ts";
import type { FormatName } from "../../metadata/find-format.ts";
import type { Problem } from "../../source/problem.ts";
import { type SourceFile, problemOfFile } from "../../source/source-text.ts";
import { STATIC_FOLDER } from "../static-files.ts";

/** Formats other than those of pictures. */
const KINDS: ReadonlyMap<FormatName, keyof typeof CONVERT> = new Map<
  FormatName,
  keyof typeof CONVERT
>([
  ["PDF", "document"],
  ["MPEG-4", "recording"],
  ["MP3", "recording"],
  ["WAV", "recording"],
  ["AVI", "recording"],
  ["Ogg", "recording"],
  ["FLAC", "recording"],
  ["Matroska", "recording"],
]);

/** Finds pictures, recordings and documents that tell where, with what or by whom they were made, whatever their names are. */
export function checkMetadata(files: readonly SourceFile[]): readonly Problem[] {
  return files.filter(canTell).flatMap(({ path, bytes }) => {
    const finding = findMetadata(bytes, RUN_FIX);
    return finding ? [problemOfFile(path, finding)] : [];
  });
}

/** What is wrong with the bytes of a file; `fix` is what helps where they can be cleaned. */
export function findMetadata(bytes: Uint8Array, fix: Text): Message | undefined {
  const examined = examine(bytes);
  if (examined === undefined) return undefined;
  const { format, tells, obstacle } = examined;
  if (obstacle === "damaged") return damagedFile(format);
  if (obstacle === "format") return uncleanableFormat(format, adviceFor(examined));
  if (tells.length === 0) return undefined;
  return privateMetadata(tells, clean(bytes) === undefined ? adviceFor(examined) : fix);
}

/** A file that was cleaned, and what is no longer told. */
export interface CleanedFile {
  readonly file: SourceFile;
  readonly change: Text;
}

/** Cleans the files that can be cleaned and need it. */
export function cleanFiles(files: readonly SourceFile[]): readonly CleanedFile[] {
  return files.filter(canTell).flatMap(({ path, bytes }) => {
    const { tells = [] } = examine(bytes) ?? {};
    const cleaned = tells.length > 0 ? clean(bytes) : undefined;
    return cleaned ? [{ file: { path, bytes: cleaned }, change: cleanedFile(tells) }] : [];
  });
}

/** Whether a file of the content is examined: others are read as text, or not at all. */
function canTell({ path, refusal }: SourceFile): boolean {
  return refusal === undefined && (isNoText(path) || path.startsWith(STATIC_FOLDER));
}

/** Whether a file of the content, outside of the static ones, is not read as Markdown or JSON. */
export function isNoText(path: string): boolean {
  return !path.endsWith(".md") && !path.endsWith(".json");
}

function adviceFor({ format }: Examination): Text {
  return CONVERT[KINDS.get(format) ?? "picture"];
}
