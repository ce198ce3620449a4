import { parseArgs } from "node:util";
import { createNewsroom } from "./newsroom/create-newsroom.ts";
import { writeFiles } from "./newsroom/write-files.ts";

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
  writeFiles(values.out, createNewsroom(options));
}
