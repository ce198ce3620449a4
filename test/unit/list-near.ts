import { spawnSync } from "node:child_process";

import { z } from "zod";

import { MaintainerError } from "../../src/messages/told-error.ts";
import { isLong } from "./test-files.ts";
import { packageProgram } from "../../src/cli/packages/programs.ts";

const ROOTS = ["src", "_includes", ".eleventy.ts", "e2e", "bench", "test"];

const graph = z.object({ modules: z.array(z.object({ source: z.string() })) });

/**
 * Lists the unit tests that import, by however many steps, a module that has changed since a commit, but for the long ones. Those that
 * start commands as processes import none of what they run. Throws a MaintainerError where git knows no such commit.
 */
export function listNear(commit: string): readonly string[] {
  const options = ["--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const { program, args } = packageProgram(
    "depcruise",
    [...options, "--affected", commit, ...ROOTS],
    "dependency-cruiser",
  );
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new MaintainerError(`No changes can be found since ${commit}: ${stderr}`);
  return graph
    .parse(JSON.parse(stdout))
    .modules.map(({ source }) => source)
    .filter((file) => /\.test\.tsx?$/.test(file) && !isLong(file))
    .toSorted();
}
