import { digestBytes } from "../../delivery/site-tree.ts";
import type { SourceFile } from "../../source/source-text.ts";

/** SHA-256 of a file's bytes in hexadecimal, which are not read where it is known. */
export function digestFile(file: SourceFile): string {
  return file.digest ?? digestBytes(file.bytes);
}
