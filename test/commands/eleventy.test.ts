import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { createWaiter, writeOnlyStory } from "../support/commands/dev.ts";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";

/** `npm run eleventy`. */
const ELEVENTY = [
  "--import",
  "tsx",
  "node_modules/@11ty/eleventy/cmd.cjs",
  "--config=.eleventy.ts",
];
const ABOUT = "src/standing/about.md";
const MOVED = "src/stories/stopped-clocks/index.md";
/** The only story after the first test: what the others are about is the same with fewer pages. */
const STORY = "src/stories/night-trains/index.md";

process.env["BUILD_TIME"] = "2022-01-07T12:00:00+02:00";

let checkout: Checkout;

function runEleventy(): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, ELEVENTY, { cwd: checkout.root, encoding: "utf8" });
}

/** Builds from nothing with both commands, and then again, and expects the same list of checksums each time. */
function expectSameSite(): string {
  checkout.clear();
  const { status, stderr } = checkout.run("build");
  assert.equal(stderr, "");
  assert.equal(status, 0);
  const sums = checkout.read("_site/SHA256SUMS");
  assert.match(checkout.run("build").stdout, / 0 written/);
  assert.equal(checkout.read("_site/SHA256SUMS"), sums);
  checkout.clear();
  assert.deepEqual([runEleventy().status, checkout.read("_site/SHA256SUMS")], [0, sums]);
  return sums;
}

/** What a refused site is told, before the command's own last lines, as by npm run build; the site that is there has to stay. */
function expectRefusal(lines: string): void {
  const sums = checkout.read("_site/SHA256SUMS");
  const { status, stderr } = runEleventy();
  assert.equal(status, 1);
  assert.ok(stderr.startsWith(lines), stderr);
  assert.match(stderr, /The build stopped; the site is as it was\./);
  assert.equal(checkout.read("_site/SHA256SUMS"), sums);
}

suite("Eleventy's own command", { skip: process.platform === "win32" }, () => {
  before(() => {
    checkout = createCheckout();
    // A moved story, so that there are pages that lead on and copies of feeds.
    checkout.edit(MOVED, "---\n", "---\nformerly: [frozen-clocks]\n");
  });
  after(() => {
    checkout.remove();
  });

  test("publishes what a project adds with plugins, templates and files, as npm run build does", () => {
    const { write, root } = checkout;
    for (const folder of ["src/static", "src/pages/_data", "documents"])
      mkdirSync(join(root, folder));
    checkout.edit(
      ".eleventy.ts",
      "  eleventy.addPlugin(newsroomPlugin",
      '  eleventy.addFilter("loud", (text: string) => text.toUpperCase());\n  eleventy.addPlugin((own) => {\n    own.addPassthroughCopy({ documents: "documents" });\n    own.addTemplate("made.njk", "{{ \'made\' | loud }}", { permalink: "made.txt" });\n  });\n  eleventy.addPlugin(newsroomPlugin',
    );
    write("documents/rules.txt", "Κανόνες.\n");
    write("src/static/badge.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
    write("src/pages/_data/team.json", '["Άννα", "Νίκος"]\n');
    write(
      "src/pages/team.njk",
      '---\nlayout: plain\ntitle: Η ομάδα\ndescription: Ποιοι γράφουν.\npermalink: /team/\n---\n<ul>{% for name in team %}<li>{{ name | loud }}</li>{% endfor %}</ul>\n<p>{{ collections.stories.length }}</p>\n<p><img src="/badge.svg" alt="Σήμα"></p>\n',
    );
    write(
      "src/pages/thanks.md",
      "---\nlayout: plain\ntitle: Ευχαριστίες\ndescription: Σε ποιους οφείλουμε.\n---\n\nΣτο **{{ site.name }}**. Δείτε τους [κανόνες](/documents/rules.txt).\n",
    );
    checkout.edit(
      ABOUT,
      "\n---\n",
      "\n---\n\nΔείτε το [σήμα](/badge.svg) και την [ομάδα](/team/).\n",
    );
    const sums = expectSameSite();
    for (const file of ["badge.svg", "documents/rules.txt", "made.txt", "team/index.html"]) {
      assert.ok(sums.includes(`  ${file}\n`), file);
    }
    assert.equal(checkout.read("_site/made.txt"), "MADE");
    const team = checkout.read("_site/team/index.html");
    assert.match(team, /<title>Η ομάδα – .*<meta property=og:title content="Η ομάδα">/s);
    assert.match(team, /<h1>Η ομάδα<\/h1><div class=\w+><ul><li>ΆΝΝΑ<li>ΝΊΚΟΣ<\/ul><p>\d+<p><img/);
    assert.match(team, /content-security-policy content="default-src 'none';img-src 'self' data:/);
    const sitemap = checkout.read("_site/sitemap.xml");
    for (const path of ["/team/", "/thanks/"]) assert.ok(sitemap.includes(`${path}</loc>`), path);
    assert.match(checkout.read("_site/thanks/index.html"), /Στο <strong>[^<]+<\/strong>/);
  });

  test("stops on wrong content, and on what the audit finds in a project's own page, and leaves the site alone", () => {
    writeOnlyStory(checkout.root, "night-trains");
    assert.equal(checkout.run("build").status, 0);
    const text = checkout.read(ABOUT);
    checkout.write(ABOUT, `${text}\n[α](/nowhere/)\n`);
    expectRefusal(`${ABOUT}:${text.split("\n").length + 1}:1  broken-link  `);
    checkout.write(ABOUT, text);
    const page = "src/pages/thanks.md";
    const own = checkout.read(page);
    checkout.write(page, `${own}\n<img src="https://elsewhere.example/a.png" alt="α">\n`);
    expectRefusal("/thanks/  foreign-request  <img src=https://elsewhere.example/a.png alt=α> in ");
    checkout.write(page, own);
  });

  test("names the template in which something is wrong", () => {
    const page = "src/pages/thanks.md";
    const text = checkout.read(page);
    checkout.write(page, `${text}\n{{ title | unheard }}\n`);
    const own = "src/pages/thanks.md: undefined filter: unheard";
    assert.ok(checkout.run("build").stderr.startsWith(`${own}\n`));
    assert.match(runEleventy().stderr, /template \.\/src\/pages\/thanks\.md/);
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
    for (const { status, stderr } of [checkout.run("build"), runEleventy()]) {
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
});

async function findPort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}
