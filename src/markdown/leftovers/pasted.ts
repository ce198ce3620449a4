import { describeWordlessLink, describeInlineDirective } from "../../messages/markdown/brackets.ts";
import * as messages from "../../messages/markdown/pasted.ts";
import { type LeftoverRule, always, matchRule } from "./leftover.ts";

/** `{timeline}`, `[timeline]`, `<timeline>`, `:timeline:` or `[post:blackout]`, alone in a paragraph. */
const BRACKETED_DIRECTIVE =
  /^[[{<:]{1,2}[ \t]*(?<name>post|timeline|map|sections)(?:[ \t]*[:=#][ \t]*#?(?<id>[a-z\d-]+))?[ \t]*[\]}>:]{1,2}$/i;

/** A directive in brackets of another kind. */
export const bracketedDirective: LeftoverRule = ({ text, source }) => {
  const { name, id } = BRACKETED_DIRECTIVE.exec(source.trim())?.groups ?? {};
  if (name === undefined) return [];
  const form = writeForm(name.toLowerCase(), id);
  return [{ offset: 0, length: text.length, message: describeInlineDirective(form) }];
};

function writeForm(name: string, id: string | undefined): string {
  if (name === "map") return `map{places="${id ?? "…"}"}`;
  return name === "post" ? `post{#${id ?? "id"}}` : name;
}

/** Bold words that are the whole of a paragraph, without a stop, and headings whose marks have no effect. */
const headingLines: LeftoverRule = ({ text, source, isHeading }) => {
  const line = source.trim();
  if (isHeading || line.includes("\n")) return [];
  const { bold } =
    /^(?<mark>\*\*|__)(?<bold>[^*_[\]:][^*_[\]]{1,80})\k<mark>:?$/.exec(line)?.groups ?? {};
  if (bold !== undefined && !/[.;!…·]$/.test(bold.trim())) {
    return [{ offset: 0, length: text.length, message: messages.describeBoldHeading(bold.trim()) }];
  }
  const words =
    /^\\#{1,6}[ \t]+([^#\s][^#\n]*)$/.exec(line)?.[1] ??
    /^([^#[\]\n]+)[ \t]#{2,6}$/.exec(line)?.[1];
  if (words === undefined) return [];
  return [{ offset: 0, length: text.length, message: messages.describeNoHeading(words.trim()) }];
};

/** An address alone in a paragraph. */
const loneAddress: LeftoverRule = ({ text, source }) =>
  /^<?https?:\/\/[^\s<>]+>?$/i.test(source.trim())
    ? [{ offset: 0, length: text.length, message: messages.LONE_ADDRESS }]
    : [];

/** A citation that the parser read as code; code is U+FFFC in the text. */
const codeCitations: LeftoverRule = ({ text, source }) =>
  // Beside a citation, code shows how one is written.
  source.replace(/`[^`]*`/g, "").includes("[@")
    ? []
    : [...source.matchAll(/(?<!`)`{1,3}[ \t]*(\[@[a-z\d-][^[\]`\n]*\])[ \t]*`{1,3}/gi)].flatMap(
        ({ 0: { length }, 1: citation = "", index: offset }) =>
          text.startsWith("\uFFFC", offset)
            ? [{ offset, length, message: messages.describeCitationAsCode(citation) }]
            : [],
      );

const FORWARDED =
  /^[ \t]*\[?(?:Forwarded (?:from|message)|Προωθήθηκε από|Προωθημένο μήνυμα)(?![\p{L}])[^\n]*$/gimu;
const STAMP =
  /^[ \t]*\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[πμ]\.?μ\.?| ?[AP]M)?\]?(?: -)? [^\s:][^:\n]{0,40}:(?=\s)/gimu;
const SEE_MORE =
  /(?<![\p{L}])(?:See (?:more|translation)|Show more|Read more|Translated from \w+)[ \t.]*$|(?<=…|\.{3})[ \t]*(?:Δείτε περισσότερα|Εμφάνιση περισσότερων|Διαβάστε περισσότερα)[ \t.]*(?=\uFFFC|$)/giu;

/** What is left of a page, an application or an editor from which a text was copied. */
export const pasted: readonly LeftoverRule[] = [
  loneAddress,
  headingLines,
  codeCitations,
  matchRule(FORWARDED, always(messages.APPLICATION_WORDS)),
  matchRule(STAMP, always(messages.MESSAGE_STAMP)),
  matchRule(SEE_MORE, always(messages.APPLICATION_WORDS)),
  matchRule(/^[ \t]*={4,}[ \t]*$/gm, always(messages.EQUALS_LINE)),
  matchRule(
    /(?<![\p{L}\p{M}-])(?<start>[\p{L}\p{M}]{2,30})-\n(?<end>\p{Ll}[\p{L}\p{M}]{0,30})/gu,
    ({ groups = {} }) => messages.describeDividedWord(`${groups["start"]}${groups["end"]}`),
  ),
  matchRule(/(?<![\p{L}\]\uFFFC])\[[ \t]*\](?![[({:])/gu, always(messages.EMPTY_BRACKETS)),
  matchRule(
    /(?<![\p{L}\p{N}([/:.@\uFFFC-])(?<address>(?:person|place|source):[a-z\d]+(?:-[a-z\d]+)*)(?![\p{L}\p{N}\])])/gu,
    ({ groups }) => describeWordlessLink(groups?.["address"] ?? ""),
  ),
];
