import { slugify } from "../../markdown/slug.ts";
import { foreignPicture } from "../../messages/pictures/files.ts";
import { findKindOfName, isAccepted } from "../../pictures/picture-kind.ts";
import { foreignFile, moveFile, wrongFileName } from "../../messages/content/story-files.ts";
import type { Finding } from "../../source/source-text.ts";

const KINDS = [
  { kind: "film", form: /\.(?:mp4|mov|avi|webm|mkv)$/i },
  { kind: "document", form: /\.(?:docx?|odt|rtf|pages|pdf|html?)$/i },
  { kind: "copy", form: /(?:\.orig|\.bak|\.rej|~)$/ },
] as const;

/** Describes a file that no story can have, by its path below the folder of stories; `meant` is the name that it nearly has. */
export function describeFileName(written: string, meant: string | undefined): Finding {
  const parts = written.split("/");
  if (meant !== undefined && parts.length === 2) return wrongFileName(written, meant);
  const picture = findKindOfName(written);
  if (picture !== undefined && isAccepted(picture)) {
    const [story = "", ...inside] = parts;
    return moveFile(written, `src/stories/${inside.length > 0 ? story : "…"}/${parts.at(-1)}`);
  }
  if (picture !== undefined) return foreignPicture(written, picture);
  const foreign = KINDS.find(({ form }) => form.test(written));
  if (foreign) return foreignFile(written, foreign.kind);
  const [first = "", ...deeper] = parts;
  const slug = slugify(first.replace(/\.md$/, ""));
  const last = deeper.at(-1) ?? "index.md";
  const isText = written.endsWith(".md") && slug !== "" && deeper.length !== 1;
  return isText ? moveFile(written, `src/stories/${slug}/${last}`) : wrongFileName(written, meant);
}
