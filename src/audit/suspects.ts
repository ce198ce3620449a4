/** Words that a program leaves where a value is missing, placeholder texts, and paths of a writer's machine; authors may have a reason to write them. */
const SUSPECTS =
  /\[object \w+\]|\{\w+\}|\b(?:undefined|NaN|null|Invalid Date(?:Time)?|[Ll]orem ipsum|TODO|FIXME|localhost|127\.0\.0\.1)\b/g;

const NONE: readonly string[] = [];

/** The words of a text that are probably mistakes, unless an author wrote them. */
export function findSuspects(text: string): readonly string[] {
  return text.match(SUSPECTS) ?? NONE;
}
