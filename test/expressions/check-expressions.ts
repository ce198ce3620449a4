import { parseCommandLine } from "../../src/cli/command-line.ts";
import { MaintainerError } from "../../src/messages/told-error.ts";
import { BOUNDED } from "./bounded.ts";
import { judgeExpressions } from "./judge-expressions.ts";
import { formatExpression, listExpressions } from "./list-expressions.ts";
import { runMain } from "../../src/cli/run-main.ts";

const ROOTS = ["src", "_includes", ".eleventy.ts"];
const TABLE = "test/expressions/bounded.ts";

// Tells which regular expressions of the code can take more time than in proportion to a text, and are not known to read bounded texts alone.
await runMain("check-expressions", async () => {
  const syntax = { usage: "tsx test/expressions/check-expressions.ts", options: {} };
  parseCommandLine(syntax, process.argv.slice(2), process.env);
  const expressions = await listExpressions(ROOTS);
  const judged = judgeExpressions(expressions, (text) => BOUNDED.has(text));
  const slow = expressions.filter((each) => judged.has(formatExpression(each)));
  const found = new Set(expressions.map(formatExpression));
  const problems = [...slow.map((each) => ({ ...each, text: formatExpression(each) }))]
    .filter(({ text }) => !BOUNDED.has(text))
    .map(({ place, text }) => `${place}: ${judged.get(text) ?? ""}: ${text}`);
  const unused = [...BOUNDED.keys()]
    .filter((text) => !found.has(text))
    .map((text) => `${TABLE}: no code has ${text}. Take it out.`);
  process.stdout.write(
    `${expressions.length} regular expressions, ${slow.length} of which take more than linear time and read bounded texts.\n`,
  );
  if (problems.length + unused.length > 0) {
    throw new MaintainerError([...problems, ...unused].join("\n"));
  }
});
