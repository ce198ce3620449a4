/** What befalls a file on its way: a byte order mark, another encoding, an end that is missing, a field twice or not at all, a value of another type. */
export const DAMAGES = [
  "cut",
  "mark",
  "UTF-16",
  "twice",
  "dropped",
  "type",
  "CRLF",
  "NUL",
] as const;

/** A kind of damage. */
export type Damage = (typeof DAMAGES)[number];

/** The bytes of a file of JSON, or of front matter in JSON, after a damage at a place. */
export function damageFile(text: string, damage: Damage, place: number): Uint8Array {
  const bytes = Buffer.from(text);
  const at = place % (bytes.length + 1);
  if (damage === "cut") return bytes.subarray(0, at);
  if (damage === "mark") return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
  if (damage === "UTF-16") return Buffer.from(`\uFEFF${text}`, "utf16le");
  if (damage === "CRLF") return Buffer.from(text.replaceAll("\n", "\r\n"));
  if (damage === "NUL")
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(1), bytes.subarray(at)]);
  return Buffer.from(changeField(text, damage, place));
}

/** A field with its value, where that is a text. */
const FIELD = /"[^"]+": ?"[^"]*"[,\n]?/g;

function changeField(text: string, damage: "twice" | "dropped" | "type", place: number): string {
  const fields = [...text.matchAll(FIELD)];
  const field = fields[place % Math.max(1, fields.length)];
  if (field === undefined) return text;
  const [written] = field;
  const changed = {
    twice:
      written.endsWith(",") || written.endsWith("\n") ? written + written : `${written},${written}`,
    dropped: "",
    type: written.replace(/: ?"[^"]*"/, ": 5"),
  };
  return text.slice(0, field.index) + changed[damage] + text.slice(field.index + written.length);
}
