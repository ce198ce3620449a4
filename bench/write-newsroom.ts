import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { createNewsroom } from "./newsroom/create-newsroom.ts";
import type { NewsroomFile } from "./newsroom/newsroom-file.ts";

const { values } = parseArgs({
  options: {
    stories: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    out: { type: "string" },
  },
});
if (values.out === undefined) {
  process.stderr.write("Usage: tsx bench/write-newsroom.ts --stories 200 --seed 1 --out DIR\n");
  process.exitCode = 2;
} else {
  const options = { stories: Number(values.stories), seed: Number(values.seed) };
  for (const file of createNewsroom(options)) writeFile(values.out, file);
}

function writeFile(root: string, { path, text }: NewsroomFile): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
