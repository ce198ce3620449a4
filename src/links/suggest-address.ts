/** What authors write for `https://`: letters left out or doubled, and other marks behind them. */
const SCHEME = /^(?:h+t*p+s*|h*t+p+s*|htt+s*)\s*(?:[:;·][\\/]*|[\\/]{1,3})\s*/i;
const HOST = /^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*[.,][a-z]{2,}(?=[/?#:]|$)/i;
/** Marks around an address that are no part of it. */
const AROUND = /^[\s<"'“”„«‘’([]+|[\s>"'“”»’)\]]+$/gu;
/** `[words](address)`. */
const MARKDOWN_LINK = /^\[[^[\]]*\]\(([^()\s]*)\)$/;
/** Names of files, which look like hosts. */
const FILE = /\.(?:md|html?|pdf|jpe?g|png|docx?)$/i;

/** The web address that a text certainly means; undefined where there is none, or where it is whole already. */
export function suggestWebAddress(written: string): string | undefined {
  const inner = (MARKDOWN_LINK.exec(written.trim())?.[1] ?? written).replace(AROUND, "");
  const scheme = SCHEME.exec(inner)?.[0] ?? "";
  const rest = inner.slice(scheme.length);
  const host = HOST.exec(rest)?.[0];
  if (host === undefined || (scheme === "" && FILE.test(rest))) return undefined;
  const right = `https://${host.replace(",", ".")}${encodeSpaces(rest.slice(host.length))}`;
  return right === written || !URL.canParse(right) ? undefined : right;
}

function encodeSpaces(path: string): string {
  return path.replaceAll("\\", "/").replace(/\s/g, "%20");
}
