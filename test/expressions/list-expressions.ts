import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/** A regular expression of the code. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** Where it first is: `file:line`. */
  readonly place: string;
}

/** Lists the regular expressions below some files and folders, each once, without those of tests. */
export async function listExpressions(roots: readonly string[]): Promise<readonly Expression[]> {
  const found = new Map<string, Expression>();
  for (const file of roots.flatMap(listCode)) {
    const { written, isComposed } = findExpressions(file, readFileSync(file, "utf8"));
    for (const expression of [...written, ...(isComposed ? await recordComposed(file) : [])]) {
      const key = formatExpression(expression);
      if (!found.has(key)) found.set(key, expression);
    }
  }
  return [...found.values()];
}

/** What a module makes of parts with `new RegExp` when it is loaded. */
async function recordComposed(file: string): Promise<readonly Expression[]> {
  const { href } = pathToFileURL(file);
  // What it imports makes its own then.
  await import(href);
  const made: Expression[] = [];
  const { RegExp } = globalThis;
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, args, newTarget) => {
      const expression = Reflect.construct(target, args, newTarget) as RegExp;
      made.push({ source: expression.source, flags: expression.flags, place: file });
      return expression;
    },
  });
  try {
    await import(`${href}?again`);
  } finally {
    globalThis.RegExp = RegExp;
  }
  return made;
}

/** The expression as the code has it: `/α+/gu`. */
export function formatExpression({ source, flags }: Pick<Expression, "source" | "flags">): string {
  return `/${source}/${flags}`;
}

/** The regular expressions of one file. */
export interface WrittenExpressions {
  /** Literals, and what `new RegExp` is given where that is a literal too. */
  readonly written: readonly Expression[];
  /** Whether `new RegExp` is given anything else. */
  readonly isComposed: boolean;
}

/** Finds the regular expressions in a file's text, in TypeScript. */
export function findExpressions(file: string, text: string): WrittenExpressions {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const written: Expression[] = [];
  let isComposed = false;
  const visit = (node: ts.Node): void => {
    const expression = readLiteral(node) ?? readConstructor(node);
    if (expression === "composed") isComposed = true;
    else if (expression) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      written.push({ ...expression, place: `${file}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { written, isComposed };
}

type Written = Pick<Expression, "source" | "flags">;

function readLiteral(node: ts.Node): Written | undefined {
  if (!ts.isRegularExpressionLiteral(node)) return undefined;
  const end = node.text.lastIndexOf("/");
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
}

function readConstructor(node: ts.Node): Written | "composed" | undefined {
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!isCall || node.expression.getText() !== "RegExp") return undefined;
  const [source, flags] = node.arguments ?? [];
  const written = source && readText(source);
  const letters = flags === undefined ? "" : readText(flags);
  return written === undefined || letters === undefined
    ? "composed"
    : { source: written, flags: letters };
}

function readText(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== "String.raw") return undefined;
  const { template } = node;
  return ts.isNoSubstitutionTemplateLiteral(template) ? template.rawText : undefined;
}

/** Types, tests, and what only tests use. */
const NOT_RUN = /\.d\.ts$|\.test\.tsx?$|(?:^|[\\/])test-[^\\/]*$/;

function listCode(root: string): readonly string[] {
  if (!statSync(root).isDirectory()) return [root];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => join(root, name))
    .filter((file) => /\.[jt]sx?$/.test(file) && !NOT_RUN.test(file))
    .toSorted();
}
