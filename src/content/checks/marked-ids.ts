import { markBeforeValue, markedIds, wrongBullet } from "../../messages/source/yaml-values.ts";
import type { Message } from "../../messages/message.ts";
import { findValueProblem, quoteYaml } from "../../source/yaml-values.ts";
import { ID_FILES, meansNobody, showIds } from "./written-ids.ts";

/** A problem of a line of front matter, and its index there. */
export interface LineProblem {
  readonly index: number;
  readonly message: Message;
}

/** Ids, or a source, with marks that YAML would take for its own: `byline: @desk`, `topics: #world`, `people: [[tokayev]]`, `source: [@afp]`. */
export function findMarkedIds(
  value: string,
  before: string,
  field: string,
): LineProblem | undefined {
  if (field === "source") return findMarkedSource(value, before);
  if (field === "byline" && value.includes(":")) return findMarkedCredits(value, before);
  const isEmpty = meansNobody(field, value);
  if (!isEmpty && (!ID_FILES.has(field) || PLAIN_IDS.test(value))) return undefined;
  const list =
    showIds(field, value) ?? showIds(field, /^(\[[^[\]]*\])[ \t]+\S/.exec(value)?.[1] ?? "");
  return list === undefined ? undefined : { index: before.length, message: markedIds(list) };
}

/** Ids in brackets or without, a quoted list, a block, and what another check describes. */
const PLAIN_IDS =
  /^(?:\[[^[\]{}@#:'"]*\]?|\[(?:[ ,]*(?:"[^"]*"|'[^']*'))*[ ,]*\]|\([^()]*\)|\{[^{}:]*\}|["'].*["']|[^-\s#@*[\]{}:'"•][^#@*[\]{}:'"•]*)(?:[ \t]+#.*)?$/u;

/** Authors with what they did, without the brackets of the list: `byline: maria, { id: nikos, role: video }`. */
function findMarkedCredits(value: string, before: string): LineProblem | undefined {
  const ids = value.replace(/\{[^{}:]*:[^{}]*\}/g, "x");
  if (ids === value || !/^[a-z\d, -]+$/.test(ids)) return undefined;
  return { index: before.length, message: markedIds(`byline: [${value}]`) };
}

function findMarkedSource(value: string, before: string): LineProblem | undefined {
  const [, source] = /^\[?[ \t]*@([a-z\d-]+(?:[ \t]*;[^[\]@#:]*)?)\]?$/.exec(value) ?? [];
  if (source === undefined) return undefined;
  return { index: before.length, message: markBeforeValue(value.charAt(0), before, source) };
}

/** An entry of a list without its hyphen; a line that goes on with an entry begins further in. */
export function findBareEntry(
  text: string,
  field: string,
  indent: number | undefined,
): LineProblem | undefined {
  const start = text.search(/\S/);
  if (field !== "keyPoints" || indent === undefined || indent === 0 || start !== indent) {
    return undefined;
  }
  return {
    index: start,
    message: wrongBullet(
      findValueProblem(text.trim(), "", false) ? quoteYaml(text.trim()) : text.trim(),
    ),
  };
}
