import { readFileSync, writeFileSync } from "node:fs";
import { checkLicences, formatLicences } from "./packages/licences.ts";
import { parseLockFile } from "./packages/lock-file.ts";

const packages = parseLockFile(readFileSync("package-lock.json", "utf8"));
writeFileSync("docs/licences.md", formatLicences(packages));
const problems = checkLicences(packages);
process.stderr.write(problems.map((problem) => `${problem}\n`).join(""));
if (problems.length > 0) process.exitCode = 1;
