/**
 * Words that a template leaves where a value is missing, that whoever wrote a page meant to replace, or that name the
 * writer's own machine. An author may have reason to write any of them.
 */
const SUSPECTS =
  /\[object \w+\]|\{\w+\}|\b(?:undefined|NaN|null|Invalid Date(?:Time)?|[Ll]orem ipsum|TODO|FIXME|localhost|127\.0\.0\.1)\b/g;

const NONE: readonly string[] = [];

/** The words of a text that stand there by mistake unless an author wrote them. */
export function findSuspects(text: string): readonly string[] {
  return text.match(SUSPECTS) ?? NONE;
}
