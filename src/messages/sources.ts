import type { Message } from "./message.ts";

/** The `source` field of front matter is not a citation. */
export const MALFORMED_SOURCE: Message = {
  rule: "citation-syntax",
  message: '"source" is not a citation without its brackets.',
  fix: "Write source: afp, source: reuters; via=blogger or source: desk; of=peskov.",
};

/** The `source` field names a person whom the text quotes. */
export function personAsSource(id: string): Message {
  return {
    rule: "unknown-id",
    message: `"${id}" is a person, and not an id in sources.json.`,
    fix: `Write source: desk; of=${id} where these are the person's words to us, or add a source for them to sources.json.`,
  };
}
