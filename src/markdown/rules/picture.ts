import type { MarkdownIt, StateBlock } from "markdown-it";
import {
  PICTURE_IN_TEXT,
  PICTURE_WITH_ID,
  decorativeWithAlt,
  emptyPictureAttribute,
  missingAlt,
  missingCredit,
  titleOfPicture,
  unknownPictureAttribute,
  unreadablePicture,
} from "../../messages/pictures/lines.ts";
import {
  type Attribute,
  type Attributes,
  type LocatedWord,
  parseAttributes,
} from "../attributes.ts";
import { type Problem, addNotes } from "../located-token.ts";
import { createAttribute, findMeantAttributes } from "./meant-attributes.ts";
import type { PictureAttribute } from "../prose.ts";

/** What authors say of a picture, in the order in which messages list it. */
const ATTRIBUTES: readonly PictureAttribute[] = ["caption", "credit", "source", "taken", "focus"];

/** The word for a picture that shows nothing which matters. */
const DECORATIVE = "decorative";

/** The parts of a line such as `![alt](file){…}`. */
interface PictureParts {
  readonly alt: LocatedWord;
  readonly file: LocatedWord;
  /** What is between the braces; undefined where there are none, or no end of them. */
  readonly inside: LocatedWord | undefined;
  /** Offset of the first brace. */
  readonly brace: number;
  /** Whether there is a brace without its end. */
  readonly isOpen: boolean;
}

/** A problem, and its offset in the line. */
interface LocatedProblem {
  readonly offset: number;
  readonly finding: Problem;
}

/** `![alt](file.jpg){credit="…"}` on a line of its own: an image of CommonMark, and attributes in Pandoc's form. */
export function picture(markdown: MarkdownIt): void {
  const alt = ["paragraph", "blockquote", "list"];
  markdown.block.ruler.before("paragraph", "picture", parsePicture, { alt });
}

function parsePicture(
  state: StateBlock,
  startLine: number,
  _end: number,
  silent: boolean,
): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  if (!state.src.startsWith("![", start)) return false;
  const parts = splitLine(state.src.slice(start, state.eMarks[startLine]));
  if (parts === undefined) return false;
  if (silent) return true;
  const token = state.push("picture", "", 0);
  token.map = [startLine, startLine + 1];
  token.block = true;
  const move = <Word extends { readonly offset: number }>(word: Word): Word => {
    return { ...word, offset: start + word.offset };
  };
  const { inside } = parts;
  const attributes = inside && readInside(inside);
  const problem =
    state.level > 0 ? { offset: 0, finding: PICTURE_IN_TEXT } : findProblem(parts, attributes);
  if (problem) addNotes(token, { offset: start + problem.offset, finding: problem.finding });
  else {
    const list = attributes?.list ?? [];
    const values = list.map(
      ({ name, value }) => [name.text as PictureAttribute, move(value)] as const,
    );
    const [alt, file] = [move(parts.alt), move(parts.file)];
    addNotes(token, { picture: { offset: start, alt, file, attributes: new Map(values) } });
  }
  state.line = startLine + 1;
  return true;
}

/** The parts of a line; undefined where it has anything else. */
function splitLine(line: string): PictureParts | undefined {
  const whole = line.trimEnd();
  const altEnd = whole.indexOf("](");
  const fileEnd = altEnd === -1 ? -1 : whole.indexOf(")", altEnd);
  if (fileEnd === -1) return undefined;
  const rest = whole.slice(fileEnd + 1);
  const braces = rest.trimStart();
  if (braces !== "" && !braces.startsWith("{")) return undefined;
  const isOpen = braces !== "" && !braces.endsWith("}");
  // Behind the end of the braces there are words: the picture is inside a text.
  if (isOpen && braces.includes("}")) return undefined;
  const from = whole.length - braces.length + 1;
  const hasInside = braces !== "" && !isOpen;
  return {
    alt: { text: whole.slice(2, altEnd), offset: 2 },
    file: { text: whole.slice(altEnd + 2, fileEnd), offset: altEnd + 2 },
    inside: hasInside ? { text: whole.slice(from, -1), offset: from } : undefined,
    brace: from - 1,
    isOpen,
  };
}

/** The attributes between the braces, and whether the picture only decorates. */
interface Inside extends Attributes {
  readonly isDecorative: boolean;
}

/** The word `decorative`, at the beginning or at the end. */
const WORD = /^\s*decorative(?=\s|$)|(?<=\s)decorative\s*$/;

function readInside({ text, offset }: LocatedWord): Inside | undefined {
  const bare = text.replace(WORD, (word) => " ".repeat(word.length));
  const line = " ".repeat(offset) + bare.trimEnd();
  const attributes = parseAttributes(line, offset, line.length);
  return attributes && { ...attributes, isDecorative: bare !== text };
}

/** A file's name, and behind it words in quotation marks. */
const TITLE = /^\s*(\S+)\s+(["'«“])(.*)["'»”]\s*$/;

function findProblem(
  { alt, file, inside, brace, isOpen }: PictureParts,
  attributes: Inside | undefined,
): LocatedProblem | undefined {
  const [, name, , title] = TITLE.exec(file.text) ?? [];
  const list = attributes?.list ?? [];
  const write = (changes: Partial<WrittenPicture>): string =>
    writePicture({
      alt: alt.text.trim(),
      file: file.text.trim(),
      list,
      isDecorative: attributes?.isDecorative ?? false,
      ...changes,
    });
  if (name !== undefined && title !== undefined) {
    const caption = [...list, createAttribute("caption", title)];
    return { offset: file.offset, finding: titleOfPicture(write({ file: name, list: caption })) };
  }
  if (isOpen || (inside && attributes === undefined)) {
    const form = [createAttribute("caption", "…"), createAttribute("credit", "…")];
    const meant = isOpen ? undefined : findMeantAttributes(inside?.text ?? "");
    const hasCredit = meant?.some(({ name: each }) => each.text === "credit") ?? false;
    const whole = meant && (hasCredit ? meant : [...meant, createAttribute("credit", "…")]);
    return { offset: brace, finding: unreadablePicture(write({ list: whole ?? form })) };
  }
  return findAttributeProblem(attributes) ?? findMissing(alt, attributes, write);
}

/** Names that other systems have for what a picture says. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ...["title", "legend", "description", "text"].map((name) => [name, 'caption="…"'] as const),
  ...["author", "photographer", "photo", "by", "copyright"].map(
    (name) => [name, 'credit="…"'] as const,
  ),
  ...["date", "when", "published"].map((name) => [name, "taken=2022-01-05"] as const),
  ...["agency", "src"].map((name) => [name, "source=afp"] as const),
  ...["position", "crop", "center"].map((name) => [name, 'focus="40% 20%"'] as const),
  ["decorative", DECORATIVE],
]);

function findAttributeProblem(attributes: Inside | undefined): LocatedProblem | undefined {
  const { id, list = [] } = attributes ?? {};
  if (id !== undefined) return { offset: id.offset - 1, finding: PICTURE_WITH_ID };
  const unknown = list.find(({ name }) => !isKnown(name.text))?.name;
  if (unknown !== undefined) {
    const { text, offset } = unknown;
    const meant = OTHER_NAMES.get(text.toLowerCase());
    const known = [...ATTRIBUTES, DECORATIVE];
    return { offset, finding: unknownPictureAttribute(text, meant, known) };
  }
  const empty = list.find(({ value }) => value.text.trim() === "");
  if (empty === undefined || empty.name.text === "credit") return undefined;
  return { offset: empty.name.offset, finding: emptyPictureAttribute(empty.name.text) };
}

function isKnown(name: string): name is PictureAttribute {
  return ATTRIBUTES.some((known) => known === name);
}

function findMissing(
  alt: LocatedWord,
  attributes: Inside | undefined,
  write: (changes: Partial<WrittenPicture>) => string,
): LocatedProblem | undefined {
  const { list = [], isDecorative = false } = attributes ?? {};
  const hasAlt = alt.text.trim() !== "";
  const credit = list.find(({ name, value }) => name.text === "credit" && value.text.trim() !== "");
  if (credit === undefined) {
    const others = list.filter(({ name }) => name.text !== "credit");
    const whole = [...others, createAttribute("credit", "…")];
    return {
      offset: 0,
      finding: missingCredit(write({ list: whole, ...(hasAlt ? {} : { alt: "…" }) })),
    };
  }
  if (!hasAlt && !isDecorative) return { offset: 0, finding: missingAlt(write({ alt: "…" })) };
  if (!hasAlt || !isDecorative) return undefined;
  return { offset: alt.offset, finding: decorativeWithAlt(write({ isDecorative: false })) };
}

/** Attributes with ids and dates, which are written without quotation marks. */
const UNQUOTED: ReadonlySet<string> = new Set<PictureAttribute>(["source", "taken"]);

/** What a line with a picture says. */
interface WrittenPicture {
  readonly alt: string;
  readonly file: string;
  readonly list: readonly Attribute[];
  readonly isDecorative: boolean;
}

function writePicture({ alt, file, list, isDecorative }: WrittenPicture): string {
  const order = ({ name }: Attribute): number => ATTRIBUTES.findIndex((each) => each === name.text);
  const known = list
    .filter(({ name }) => isKnown(name.text))
    .toSorted((a, b) => order(a) - order(b));
  const values = known.map(({ name, value }) => {
    const isBare = UNQUOTED.has(name.text) && /^[\w-]+$/.test(value.text);
    return `${name.text}=${isBare ? value.text : `"${value.text}"`}`;
  });
  const inside = [...(isDecorative ? [DECORATIVE] : []), ...values].join(" ");
  return `![${isDecorative ? "" : alt}](${file === "" ? "fire.jpg" : file}){${inside}}`;
}
