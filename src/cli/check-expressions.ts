import { parseCommandLine } from "./command-line.ts";
import { CommandError } from "./command-error.ts";
import { BOUNDED } from "./expressions/bounded.ts";
import { judgeExpressions } from "./expressions/judge-expressions.ts";
import { formatExpression, listExpressions } from "./expressions/list-expressions.ts";
import { runMain } from "./run-main.ts";

const ROOTS = ["src", "_includes", ".eleventy.ts"];
const TABLE = "src/cli/expressions/bounded.ts";

// Tells which regular expressions of the code can take more time than in proportion to a text, and are not known to read bounded texts alone.
await runMain("check-expressions", async () => {
  const syntax = { usage: "tsx src/cli/check-expressions.ts", options: {} };
  parseCommandLine(syntax, process.argv.slice(2), process.env);
  const expressions = await listExpressions(ROOTS);
  const judged = judgeExpressions(expressions);
  const slow = expressions.filter((each) => judged.has(formatExpression(each)));
  const found = new Set(expressions.map(formatExpression));
  const problems = [...slow.map((each) => ({ ...each, text: formatExpression(each) }))]
    .filter(({ text }) => !BOUNDED.has(text))
    .map(({ place, text }) => `${place}: ${judged.get(text) ?? ""}: ${text}`);
  const unused = [...BOUNDED.keys()]
    .filter((text) => !found.has(text) || !judged.has(text))
    .map((text) => `${TABLE}: nothing is slow in ${text}. Take it out.`);
  process.stdout.write(
    `${expressions.length} regular expressions, ${slow.length} of which take more than linear time and read bounded texts.\n`,
  );
  if (problems.length + unused.length > 0) {
    throw new CommandError([...problems, ...unused].join("\n"));
  }
});
