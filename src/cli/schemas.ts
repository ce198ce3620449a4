import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createJsonSchemas, formatJsonSchema } from "../content/schemas/json-schemas.ts";
import { parseCommandLine } from "./command-line.ts";
import { runMain } from "./run-main.ts";

const command = "npm run schemas";

await runMain(command, () => {
  parseCommandLine({ usage: command, options: {} }, process.argv.slice(2), process.env);
  for (const file of createJsonSchemas()) {
    mkdirSync(dirname(file.path), { recursive: true });
    writeFileSync(file.path, formatJsonSchema(file));
    process.stdout.write(`${file.path}\n`);
  }
});
