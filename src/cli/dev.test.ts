import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import { SLUG } from "../markdown/slug.ts";
import { type RunningDev, startDev, writeOnlyStory } from "../../test/support/commands/dev.ts";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";
import { startNode } from "../../test/support/commands/commands.ts";

const INDEX = "src/stories/night-trains/index.md";
const REFUSAL =
  "This server answers requests for localhost and loopback addresses alone. Open the address that npm run dev prints.\n";

suite("npm run dev", () => {
  let checkout: Checkout;
  let dev: RunningDev;
  let titles = 0;

  before(async () => {
    checkout = createCheckout();
    writeOnlyStory(checkout.root, "night-trains");
    dev = await startDev(checkout.root);
    await dev.waitForLine("pages");
  });
  after(async () => {
    await dev.stop();
    checkout.remove();
  });

  /** Saves another title, and gives the line that says how many pages were built. */
  const save = async (): Promise<string> => {
    titles += 1;
    const text = checkout.read(INDEX);
    checkout.write(INDEX, text.replace(/^title: .*$/m, `title: Τίτλος ${titles}`));
    return dev.waitForLine("pages, ");
  };

  test("a request for another host is refused, drafts and reports included", async () => {
    const address = new URL(dev.origin);
    for (const path of ["/", "/stories/night-trains/", "/.dev/events", "/nowhere"]) {
      assert.deepEqual(await get(address, path, "evil.example"), { status: 403, text: REFUSAL });
    }
    const { status } = await get(address, "/", `localhost:${address.port}`);
    assert.equal(status, 200);
  });

  test("no address of the site begins as those of the server do", () => {
    assert.equal(SLUG.test(".dev"), false);
    assert.equal(existsSync(join(checkout.root, "_site/.dev")), false);
  });

  test("what is built has nothing of the server's own", () => {
    for (const file of listFiles(join(checkout.root, "_site"))) {
      const text = readFileSync(file, "latin1");
      assert.doesNotMatch(text, /\/\.dev\/|dev-report|data-build|EventSource/, file);
    }
  });

  const REMOVED = [["_site"], ["_site", "_site.next"], ["_site.next/stories", "_site/about"]];
  for (const paths of REMOVED) {
    test(`after ${paths.join(" and ")} went, each save publishes the whole site`, async () => {
      const pages = countPages(checkout.root);
      for (const path of paths) rmSync(join(checkout.root, path), { recursive: true });
      for (let saves = 0; saves < 2; saves += 1) {
        assert.match(await save(), new RegExp(`^${pages} pages, `));
        assert.deepEqual(listMissing(checkout.root), []);
        assert.equal(countPages(checkout.root), pages);
      }
    });
  }

  test(
    "a build's process that is killed is started again once, and then with the next save",
    { skip: !existsSync("/proc/self/task") },
    async () => {
      process.kill(findBuildProcess(dev), "SIGKILL");
      assert.equal(
        await dev.waitForLine("SIGKILL"),
        "The build's process was ended from outside (SIGKILL). It is started again, once.",
      );
      await dev.waitForLine("pages, ");
      process.kill(findBuildProcess(dev), "SIGKILL");
      assert.equal(
        await dev.waitForLine("SIGKILL"),
        "The build's process was ended from outside again (SIGKILL), perhaps for lack of memory. Close other programs. The next save starts it again.",
      );
      assert.throws(() => findBuildProcess(dev));
      assert.match(await save(), /^\d+ pages, /);
    },
  );

  test("a busy port ends another one with a line that says what to do", async () => {
    const { port } = new URL(dev.origin);
    assert.deepEqual(await runDev(checkout.root, ["--port", port]), {
      status: 1,
      stdout: "",
      stderr: `Port ${port} is in use by another program, perhaps another npm run dev. End that program, or choose another port: npm run dev -- --port 3000\n`,
    });
  });

  test("a wrong port ends it with a line that says what to do", async () => {
    assert.deepEqual(await runDev(checkout.root, ["--port", "abc"]), {
      status: 2,
      stdout: "",
      stderr:
        '"abc" is not a port. Give a whole number from 1 to 65535, such as: npm run dev -- --port 3000\n',
    });
  });

  for (const [code, limit] of [
    ["ENOSPC", "sudo sysctl fs.inotify.max_user_watches=524288"],
    ["EMFILE", "sudo sysctl fs.inotify.max_user_instances=1024, and: ulimit -n 8192"],
  ] as const) {
    test(`without file watchers (${code}) it ends with a line that says what to do`, async () => {
      const preload = pathToFileURL("test/support/commands/pretend-no-watchers.js").href;
      const options = { WATCHERS_CODE: code, NODE_OPTIONS: `--import=${preload}` };
      const { status, stderr } = await runDev(checkout.root, ["--port", "0"], options);
      assert.equal(status, 1);
      assert.equal(
        stderr,
        `The system has no more file watchers (${code}), so saves would go unnoticed. Close other programs that watch files, such as editors, or on Linux raise the limit: ${limit}\n`,
      );
    });
  }
});

async function runDev(
  root: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> {
  const command = startNode(root, ["--import", "tsx", "src/cli/dev.ts", ...args], environment);
  const { status, stdout, stderr } = await command.ended;
  return { status, stdout, stderr };
}

/** Asks with a `Host` header that `fetch` does not let be chosen. */
function get(
  { hostname, port }: URL,
  path: string,
  host: string,
): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers: { host } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode, text });
      });
    })
      .on("error", reject)
      .end();
  });
}

/** The process that builds, among those that a dev server started. */
function findBuildProcess({ process: { pid } }: RunningDev): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
  const found = children.find(
    (id) => id !== "" && readFileSync(`/proc/${id}/cmdline`, "utf8").includes("build-process"),
  );
  if (found === undefined) throw new Error("No process builds.");
  return Number(found);
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function countPages(root: string): number {
  return listFiles(join(root, "_site")).filter((file) => file.endsWith(".html")).length;
}

/** The files that the site's own list names and that are not there. */
function listMissing(root: string): readonly string[] {
  const list = readFileSync(join(root, "_site/SHA256SUMS"), "utf8").trimEnd().split("\n");
  const files = list.map((line) => line.replace(/^\w+ +/, ""));
  return files.filter((file) => !existsSync(join(root, "_site", file)));
}
