import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";

/** A program with its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/**
 * The command that runs a package's program with this Node, without a shell, which the scripts in `node_modules/.bin` need on Windows.
 * Throws where the package is not installed or has no such program.
 */
export function packageProgram(
  name: string,
  args: readonly string[],
  packageName: string = name,
): Command {
  const folder = resolve("node_modules", packageName);
  const { bin } = manifest.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const file = typeof bin === "string" ? bin : bin[name];
  if (file === undefined) throw new Error(`${packageName} has no program "${name}".`);
  return { program: process.execPath, args: [join(folder, file), ...args] };
}

/** The process's data from which npm is found. */
export interface NpmSurroundings {
  readonly node: string;
  readonly npmScript: string | undefined;
  readonly platform: NodeJS.Platform;
}

const thisProcess: NpmSurroundings = {
  node: process.execPath,
  npmScript: process.env["npm_execpath"],
  platform: process.platform,
};

/** The command that runs npm: the npm that started this process, or else the one that is installed with Node. */
export function npmCommand(
  args: readonly string[],
  { node, npmScript, platform }: NpmSurroundings = thisProcess,
): Command {
  if (npmScript?.endsWith("npm-cli.js") === true)
    return { program: node, args: [npmScript, ...args] };
  if (platform !== "win32") return { program: "npm", args };
  // Without a shell, Windows cannot run `npm.cmd`; the script that it runs is in Node's folder.
  return { program: node, args: [join(dirname(node), "node_modules/npm/bin/npm-cli.js"), ...args] };
}
