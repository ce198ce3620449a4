import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Checkout, createCheckout } from "./checkout.ts";

/** `npm run eleventy`. */
export const ELEVENTY = [
  "--import",
  "tsx",
  "node_modules/@11ty/eleventy/cmd.cjs",
  "--config=.eleventy.ts",
];

/** A page that links to what `createProject` adds. */
export const ABOUT = "src/standing/about.md";
const MOVED = "src/stories/stopped-clocks/index.md";

/** Runs `npm run eleventy`. */
export function runEleventy({ root }: Checkout): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, ELEVENTY, { cwd: root, encoding: "utf8" });
}

/** What a refused site is told, before the command's own last lines, as by npm run build; the site that is there has to stay. */
export function expectRefusal(checkout: Checkout, lines: string): void {
  const sums = checkout.read("_site/SHA256SUMS");
  const { status, stderr } = runEleventy(checkout);
  assert.equal(status, 1);
  assert.ok(stderr.startsWith(lines), stderr);
  assert.match(stderr, /The build stopped; the site is as it was\./);
  assert.equal(checkout.read("_site/SHA256SUMS"), sums);
}

/** A checkout with what a project may add: a filter, a plugin, files to copy, data, and pages in Nunjucks and Markdown. */
export function createProject(): Checkout {
  process.env["BUILD_TIME"] = "2022-01-07T12:00:00+02:00";
  const checkout = createCheckout();
  const { root, write } = checkout;
  // A moved story, so that there are pages that lead on and copies of feeds.
  checkout.edit(MOVED, "---\n", "---\nformerly: [frozen-clocks]\n");
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
  return checkout;
}
