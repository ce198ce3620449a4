import { parseArgs } from "node:util";
import { parseNewsroom } from "../content/parse-newsroom.ts";
import { formatReport, isError } from "../content/problem.ts";
import { readSourceFiles } from "../content/read-source-files.ts";
import { BuildTimeError, readBuildClock } from "./build-clock.ts";

const FORMATS = ["text", "json"];

const { values } = parseArgs({ options: { format: { type: "string", default: "text" } } });
if (FORMATS.includes(values.format)) tryCheck(values.format);
else {
  process.stderr.write(`Unknown format "${values.format}". Known are ${FORMATS.join(", ")}.\n`);
  process.exitCode = 2;
}

function tryCheck(format: string): void {
  try {
    check(format);
  } catch (error) {
    if (!(error instanceof BuildTimeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

function check(format: string): void {
  // Drafts and what waits for its moment are checked like the rest.
  const clock = { ...readBuildClock(process.env, Date.now()), isPreview: true };
  const { problems } = parseNewsroom(readSourceFiles("."), clock);
  const report = format === "json" ? JSON.stringify(problems, null, 2) : formatReport(problems);
  process.stdout.write(`${report.trimStart()}\n`);
  if (problems.some(isError)) process.exitCode = 1;
}
