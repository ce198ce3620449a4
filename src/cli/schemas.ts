import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createJsonSchemas, formatJsonSchema } from "../content/json-schemas.ts";

for (const file of createJsonSchemas()) {
  mkdirSync(dirname(file.path), { recursive: true });
  writeFileSync(file.path, formatJsonSchema(file));
  process.stdout.write(`${file.path}\n`);
}
