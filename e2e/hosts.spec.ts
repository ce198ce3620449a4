import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";

import { createCheckout } from "../test/support/commands/checkout.ts";
import { startBuild } from "../test/support/commands/commands.ts";
import type { Reply } from "../src/delivery/server/http-server.ts";
import { HOST_FILES } from "../src/delivery/server/static-server.ts";
import { githubPages } from "../test/server/github-pages.ts";
import type { Deploy, Host } from "../test/server/host.ts";
import { HOSTS } from "../test/server/hosts.ts";
import { netlify } from "../test/server/netlify.ts";
import { readNetlifyRules } from "../test/server/netlify-rules.ts";
import { serveHost } from "../test/server/serve-host.ts";

import { expect, test as base } from "./support/fixtures.ts";
import { expectFile, expectMissing } from "./support/host-expectations.ts";
import { readSiteFolder, readSiteRoot } from "./support/pages.ts";
import { clocks, noSignal } from "./support/story.ts";

/** Old addresses of the test newsroom and what they lead to; a section of a story that moved has two old names. */
const MOVES = [
  ["/stories/bridge/", "/stories/night-bridge/"],
  ["/stories/wooden-bridge/planks/", "/stories/night-bridge/planks/"],
  ["/stories/night-bridge/thirty-planks/", "/stories/night-bridge/planks/"],
  ["/stories/bridge/thirty-planks/", "/stories/night-bridge/planks/"],
  ["/stories/bridge/feed.xml", "/stories/night-bridge/feed.xml"],
  ["/stories/bridge/rss.xml", "/stories/night-bridge/rss.xml"],
  ["/stories/wooden-bridge/feed.json", "/stories/night-bridge/feed.json"],
] as const;

interface HostFixtures {
  readonly host: Host;
  readonly deploy: Deploy;
  readonly ask: (path: string) => Promise<Reply>;
}

/** Tests of a host: pages come from a server that acts as it, with the site that is built for it. */
const test = base.extend<HostFixtures, { readonly plainFolder: string }>({
  plainFolder: [
    async ({}, use) => {
      const checkout = createCheckout();
      checkout.edit("_data/site.json", '"redirects": true', '"redirects": false');
      const { status, stderr } = await startBuild(checkout.root).ended;
      if (status !== 0) throw new Error(`The test newsroom does not build:\n${stderr}`);
      await use(join(checkout.root, "_site"));
      checkout.remove();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  host: [netlify, { option: true }],
  deploy: async ({ host, plainFolder }, use) => {
    const folder = host.redirects === false ? plainFolder : readSiteFolder();
    await use({ root: readSiteRoot(), folder });
  },
  ask: async ({ host, deploy }, use) => {
    const answer = await host.open(deploy);
    await use((url) => answer({ method: "GET", url, headers: { host: "news.example" } }));
  },
  baseURL: async ({ host, deploy }, use) => {
    const server = await serveHost(host, deploy);
    await use(server.origin);
    await server.close();
  },
});

test.describe.configure({ mode: "default" });

for (const host of HOSTS) {
  test.describe(`on ${host.name}`, () => {
    test.use({ host });

    test("every file has its type and is valid as long as it should be", async ({
      deploy,
      ask,
    }) => {
      const answers = [];
      const paths = listPaths(deploy.folder);
      for (const path of paths) {
        const { status, headers } = await ask(path);
        answers.push([path, status, headers["content-type"], headers["cache-control"]]);
      }
      const expected = paths.map((path) => {
        const { type, life } = expectFile(host, path);
        return [path, 200, type, life];
      });
      expect(answers).toEqual(expected);
    });

    test("every file has the headers that guard it, and every page its policy", async ({
      deploy,
      ask,
    }) => {
      const { listHeaders } = await readNetlifyRules(deploy.root);
      for (const path of listPaths(deploy.folder)) {
        const { headers, body } = await ask(path);
        const wanted = Object.keys(listHeaders(path)).filter((name) => !isLost(host, name));
        const found = wanted.map((name) => [name, headers[name]]);
        expect(found, path).toEqual(wanted.map((name) => [name, listHeaders(path)[name]]));
        if (!path.endsWith("/")) continue;
        expect(body.toString()).toContain("<meta http-equiv=content-security-policy content=");
      }
    });

    test("what is missing is not found, and that is not kept for long", async ({ deploy, ask }) => {
      const paths = listPaths(deploy.folder).map(spoil);
      for (const path of new Set([...paths, "/none", "/stories/none/", "/search/index/none/"])) {
        const { status, headers, body } = await ask(path);
        const answer = [path, status, headers["cache-control"]];
        expect(answer).toEqual([path, 404, expectMissing(host, path)]);
        expect(body.toString()).toContain("Η σελίδα δεν βρέθηκε");
      }
    });

    test("pages have one address, with a last slash", async ({ deploy, ask }) => {
      const pages = listPaths(deploy.folder).filter((path) => /.\/$/.test(path));
      for (const path of pages) {
        const { status, headers } = await ask(path.slice(0, -1));
        const isPermanent = status === 301 || status === 308;
        const location = new URL(headers["location"] ?? "", "http://news.example");
        expect([isPermanent, location.href]).toEqual([true, `http://news.example${path}`]);
      }
    });

    test("old addresses lead to the new ones", async ({ ask }) => {
      for (const [from, to] of MOVES) {
        const reply = await follow(ask, from);
        expect([from, reply.status, isCopyOf(reply, await ask(to), to)]).toEqual([from, 200, true]);
      }
    });

    test("the files for hosts are shown by GitHub Pages alone", async ({ ask }) => {
      const shown = host.name === "github-pages" ? 200 : 404;
      expect((await ask("/_headers")).status).toBe(shown);
    });

    // To a browser, hosts differ in how old addresses lead on: by a status, or by a page.
    if (host !== netlify && host !== githubPages) return;
    test("a browser opens a story, the search and an old address", async ({ page }) => {
      await page.goto(clocks.path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(clocks.title);
      await page.goto("/search/?q=ιντερνετ");
      await page.getByRole("link", { name: noSignal.title }).click();
      await expect(page).toHaveURL(noSignal.path);
      await page.goto("/stories/bridge/thirty-planks/");
      await expect(page).toHaveURL("/stories/night-bridge/planks/");
    });
  });
}

/** The address of each file of a built site, without files for hosts, `404.html` and pages that only lead on. */
function listPaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !readFileSync(file, "latin1").includes("http-equiv=refresh"))
    .map((file) => file.slice(folder.length).split(sep).join("/"))
    .map((path) => path.replace(/\/index\.html$/, "/"))
    .filter((path) => !HOST_FILES.has(path) && path !== "/404.html")
    .toSorted();
}

/** An address of the same kind at which there is nothing. */
function spoil(path: string): string {
  return path.endsWith("/")
    ? `${path}missing-0/`
    : path.replace(/[^/]*?(\.[a-z_]+)?$/, "missing-0$1");
}

/** Whether a host does not send a header; the policy is in the pages, too. */
function isLost({ name: host, redirects }: Host, header: string): boolean {
  return host === "github-pages" || (header === "content-security-policy" && redirects === false);
}

/** Follows what leads on, by status or by a page. */
async function follow(ask: HostFixtures["ask"], path: string): Promise<Reply> {
  const reply = await ask(path);
  const inPage = /http-equiv=refresh content="0; url=([^"]+)"/.exec(reply.body.toString())?.[1];
  const next = reply.headers["location"] ?? inPage;
  return next === undefined ? reply : follow(ask, next);
}

/** Whether an answer is that of an address: the same page, or the same feed. */
function isCopyOf(reply: Reply, original: Reply, path: string): boolean {
  expect(original.status, path).toBe(200);
  return Buffer.from(reply.body).equals(Buffer.from(original.body));
}
