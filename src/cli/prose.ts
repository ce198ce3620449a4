import { parseDataFiles } from "../content/parse-data-files.ts";
import { openStyle } from "../content/create-style.ts";
import { ContentError, type Problem } from "../source/problem.ts";
import { readSourceFiles, requireReadFiles } from "../source/read-source-files.ts";
import { noTextFolder, wrongSampleCount } from "../messages/commands/prose.ts";
import type { HouseStyle } from "../prose/house-style.ts";
import { UsageError } from "./command-error.ts";
import { parseCommandLine } from "./command-line.ts";
import { formatMeasures } from "./prose/format-measures.ts";
import { measureRules } from "./prose/measure-rules.ts";
import { readTexts } from "./prose/read-texts.ts";
import { runMain } from "./run-main.ts";

const syntax = {
  usage: "npm run prose -- <folder of texts> [--newsroom folder] [--samples 5]",
  options: { newsroom: "string", samples: "string" },
  words: 1,
} as const;

await runMain("npm run prose", () => {
  const { options, words } = parseCommandLine(syntax, process.argv.slice(2), process.env);
  const [folder] = words;
  if (folder === undefined) throw new UsageError(noTextFolder(syntax.usage));
  const { newsroom = ".", samples = "5" } = options;
  if (!/^\d{1,4}$/.test(samples)) throw new UsageError(wrongSampleCount(samples, syntax.usage));
  const measures = measureRules(readTexts(folder), readStyle(newsroom));
  process.stdout.write(formatMeasures(measures, Number(samples)));
});

/** The lists and names of a newsroom's data files; throws a ContentError where they cannot be told. */
function readStyle(newsroom: string): HouseStyle {
  const files = requireReadFiles(readSourceFiles(newsroom));
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const data = files.filter(({ path }) => path.startsWith("_data/"));
  const { style } = parseDataFiles(data, { report });
  if (style === undefined) throw new ContentError(problems);
  return openStyle(style);
}
