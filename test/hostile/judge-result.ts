import { isError } from "../../src/source/problem.ts";
import type { HostileInput } from "./hostile-input.ts";
import type { RunResult } from "./run-inputs.ts";

/** Of computing. */
const MOST_SECONDS = 5;

/** What is wrong with what became of an input; nothing where it is as it has to be. */
export function judgeResult(input: HostileInput, result: RunResult): readonly string[] {
  return listWrong(input, result).map((problem) => `${input.name}: ${problem}`);
}

function listWrong(input: HostileInput, result: RunResult): readonly string[] {
  if (result.kind !== "done") return [result.kind === "hung" ? "hangs" : result.stack];
  const { problems, seconds, site } = result;
  const errors = problems.filter(isError);
  const rules = new Set(errors.map(({ rule }) => rule));
  const outcome = site ? "builds" : [...rules].join(", ");
  const isExpected = site ? input.expected === "builds" : rules.has(input.expected);
  const places = problems.filter(
    ({ file, line, column }) =>
      !(file in input.files || file.endsWith("/index.md")) || line < 1 || column < 1,
  );
  return [
    ...(isExpected ? [] : [`${outcome}, not ${input.expected}`]),
    ...(seconds > MOST_SECONDS ? [`takes ${seconds} s`] : []),
    ...places.map(({ file, rule }) => `${rule} has no place: ${file}`),
  ];
}
