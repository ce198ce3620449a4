import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMain } from "../run-main.ts";
import { MaintainerError } from "../../messages/told-error.ts";
import { PARTS } from "../../../test/surroundings/build-in.ts";
import { npmCommand } from "./programs.ts";

/** A version of Node, one of npm, and whether they are shipped together, so that users build with them. */
interface Installation {
  readonly node: string;
  readonly npm: string;
  readonly builds: boolean;
}

const INSTALLATIONS: readonly Installation[] = [
  { node: "20", npm: "10.8.2", builds: true },
  { node: "22", npm: "10.9.9", builds: true },
  { node: "24", npm: "11.6.4", builds: true },
  { node: "24", npm: "latest", builds: false },
];

/** The package with Node's binary for this system; the package `node` would need an install script. */
const NODE_PACKAGE = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

const BUILD_TIME = "2022-01-06T12:00:00+02:00";

// Every supported npm installs from the lock file; with the combinations that users have, the README's first command builds the same site.
await runMain("trying installs", () => {
  const sums = INSTALLATIONS.flatMap((installation) => tryInstallation(installation) ?? []);
  if (new Set(sums).size > 1)
    throw new MaintainerError("The sites differ between versions of npm.");
});

/** The checksums of the site that is built; undefined where none is built. */
function tryInstallation({ node, npm, builds }: Installation): string | undefined {
  const root = mkdtempSync(join(tmpdir(), "install-"));
  try {
    for (const part of [...PARTS, ".npmrc"]) cpSync(part, join(root, part), { recursive: true });
    const script = builds ? "npm ci && npm run build" : "npm ci --dry-run";
    const versions = ["--package", `${NODE_PACKAGE}@${node}`, "--package", `npm@${npm}`];
    // The newest npm is installed by an npm on an older Node than it requires.
    const engines = builds ? [] : ["--engine-strict=false"];
    const options = ["--yes", ...engines, ...versions, "--call", script];
    const { program, args } = npmCommand(["exec", ...options]);
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, BUILD_TIME },
    });
    if (status !== 0) {
      throw new MaintainerError(
        `${script} fails with npm ${npm} on Node ${node}:\n${stdout}${stderr}`,
      );
    }
    process.stdout.write(`${script} passes with npm ${npm} on Node ${node}\n`);
    return builds ? readFileSync(join(root, "_site/SHA256SUMS"), "utf8") : undefined;
  } finally {
    rmSync(root, { recursive: true });
  }
}
