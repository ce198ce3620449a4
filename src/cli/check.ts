import { parseArgs } from "node:util";
import { parseNewsroom } from "../content/parse-newsroom.ts";
import { formatReport, isError } from "../content/problem.ts";
import { readSourceFiles } from "../content/read-source-files.ts";

const FORMATS = ["text", "json"];

const { values } = parseArgs({ options: { format: { type: "string", default: "text" } } });
if (FORMATS.includes(values.format)) check(values.format);
else {
  process.stderr.write(`Unknown format "${values.format}". Known are ${FORMATS.join(", ")}.\n`);
  process.exitCode = 2;
}

function check(format: string): void {
  const { problems } = parseNewsroom(readSourceFiles("."));
  const report = format === "json" ? JSON.stringify(problems, null, 2) : formatReport(problems);
  process.stdout.write(`${report.trimStart()}\n`);
  if (problems.some(isError)) process.exitCode = 1;
}
