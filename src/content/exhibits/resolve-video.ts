import type { LocatedWord } from "../../markdown/attributes.ts";
import type { ProseDirective } from "../../markdown/prose.ts";
import { filmElsewhere, wrongLength } from "../../messages/exhibits/videos.ts";
import type { Block, Video } from "../../model/newsroom.ts";
import { type ExhibitContext, resolveWords } from "./resolve-table.ts";

const LENGTH = /^(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)$/;

/** The block of a film elsewhere; none where anything about it is wrong, which is reported here or with all links. */
export function resolveVideo(
  { directive: { attributes } }: ProseDirective,
  context: ExhibitContext,
): readonly Block[] {
  const title = resolveWords(attributes.get("title"), context);
  const host = resolveHost(attributes.get("address"), context);
  const length = resolveLength(attributes.get("length"), context);
  const address = attributes.get("address")?.text.trim();
  if (title === undefined || host === undefined || address === undefined) return [];
  return [{ kind: "video", video: { title, address, host, length } }];
}

/** Links to this site are reported with all links. */
function resolveHost(
  word: LocatedWord | undefined,
  { report }: ExhibitContext,
): string | undefined {
  if (word === undefined) return undefined;
  const address = word.text.trim();
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return new URL(address).host;
  report(word.offset, filmElsewhere(address));
  return undefined;
}

function resolveLength(word: LocatedWord | undefined, { report }: ExhibitContext): Video["length"] {
  if (word === undefined) return undefined;
  const match = LENGTH.exec(word.text.trim());
  if (match === null) {
    report(word.offset, wrongLength(word.text));
    return undefined;
  }
  const [text, hours = "0", minutes = "0", seconds = "0"] = match;
  return { text, seconds: (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds) };
}
