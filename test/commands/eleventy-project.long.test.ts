import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { after, before, suite, test } from "node:test";
import { createWaiter, writeOnlyStory } from "../support/commands/dev.ts";
import type { Checkout } from "../support/commands/checkout.ts";
import { ELEVENTY, createProject, runEleventy } from "../support/commands/eleventy-project.ts";

/** The only story: what the tests are about is the same with fewer pages. */
const STORY = "src/stories/night-trains/index.md";

let checkout: Checkout;

suite(
  "Eleventy's own command, in a project that has more than a newsroom",
  { skip: process.platform === "win32" },
  () => {
    before(() => {
      checkout = createProject();
      writeOnlyStory(checkout.root, "night-trains");
      assert.equal(checkout.run("build").status, 0);
    });
    after(() => {
      checkout.remove();
    });

    test("names the template in which something is wrong", () => {
      const page = "src/pages/thanks.md";
      const text = checkout.read(page);
      checkout.write(page, `${text}\n{{ title | unheard }}\n`);
      const own = "src/pages/thanks.md: undefined filter: unheard";
      assert.ok(checkout.run("build").stderr.startsWith(`${own}\n`));
      assert.match(runEleventy(checkout).stderr, /template \.\/src\/pages\/thanks\.md/);
      checkout.write(page, text);
    });

    test("refuses a file that a plugin writes by itself, by name", () => {
      const code = checkout.read(".eleventy.ts");
      checkout.edit(
        ".eleventy.ts",
        "  eleventy.addFilter(",
        '  eleventy.on("eleventy.after", async ({ directories }) => {\n    const { writeFileSync } = await import("node:fs");\n    writeFileSync(`${directories.output}/stray.txt`, "α");\n  });\n  eleventy.addFilter(',
      );
      const line = "The site has files that no template and no copy has made: stray.txt.";
      for (const { status, stderr } of [checkout.run("build"), runEleventy(checkout)]) {
        assert.equal(status, 1);
        assert.ok(stderr.startsWith(line), stderr);
      }
      checkout.write(".eleventy.ts", code);
    });

    test("follows edits of content, templates, components and styles with --serve", async () => {
      const port = await findPort();
      const args = [...ELEVENTY, "--serve", "--port", String(port)];
      const child = spawn(process.execPath, args, {
        cwd: checkout.root,
        stdio: ["ignore", "pipe", "pipe"],
      });
      const waitForLine = createWaiter(child);
      const read = async (): Promise<string> => (await fetch(`http://localhost:${port}/`)).text();
      try {
        await waitForLine("Server at");
        for (const [path, before, after, seen] of [
          [STORY, "title: ", "title: Νέος. ", /Νέος\. /],
          ["_data/strings.json", '"skipToContent": "', '"skipToContent": "Πρώτα ', />Πρώτα /],
          [
            "src/pages/front-page.11ty.tsx",
            "site={site}",
            'site={{ ...site, name: "Νέα" }}',
            /<title>Νέα<\/title>/,
          ],
          [
            "_includes/components/masthead/masthead.tsx",
            'nameplate"',
            'nameplate" id="top_"',
            /id=top_/,
          ],
          ["_includes/layouts/base.css", "body {", "body {\n  outline: 9px solid;", /outline:9px/],
        ] as const) {
          checkout.edit(path, before, after);
          await waitForLine(" Wrote ");
          assert.match(await read(), seen, path);
        }
      } finally {
        child.kill();
        await once(child, "exit");
      }
    });
  },
);

async function findPort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}
