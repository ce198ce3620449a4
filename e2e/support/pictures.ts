import { cpSync } from "node:fs";
import { join } from "node:path";

import { createCheckout } from "../../test/support/commands/checkout.ts";
import { startBuild } from "../../test/support/commands/commands.ts";
import { drawPicture } from "../../test/support/pictures/draw-picture.ts";
import { netlify } from "../../test/server/netlify.ts";
import { serveHost } from "../../test/server/serve-host.ts";

import { test as base } from "./fixtures.ts";
import { HOST_PARTS } from "./global-setup.ts";

/** The story that shows two pictures, the first of which is its hero. */
export const STORY = "/stories/dry-fountain/";

const FOLDER = "src/stories/dry-fountain";
const HERO = "hero: { file: hero.png, alt: Η πλατεία, caption: Η πλατεία το πρωί., credit: AFP }";
const LINE = '![Η βρύση](fountain.jpg){credit="Άννα Παππά" taken=2022-01-05}';

/** Tests of the test newsroom with pictures in one of its stories, which is built once for all of them. */
export const test = base.extend<object, { readonly origin: string }>({
  origin: [
    async ({}, use) => {
      const { root, edit, write, remove } = createCheckout();
      for (const part of HOST_PARTS) cpSync(part, join(root, part), { recursive: true });
      write(
        `${FOLDER}/hero.png`,
        await drawPicture({ width: 1500, height: 1000 }).png().toBuffer(),
      );
      write(
        `${FOLDER}/fountain.jpg`,
        await drawPicture({ width: 480, height: 360 }).jpeg().toBuffer(),
      );
      edit(`${FOLDER}/index.md`, "\n---\n", `\n${HERO}\n---\n\n${LINE}\n`);
      const { status, stdout, stderr } = await startBuild(root).ended;
      if (status !== 0) throw new Error(`The site does not build:\n${stdout}${stderr}`);
      const server = await serveHost(netlify, { root, folder: join(root, "_site"), base: "" });
      await use(server.origin);
      await server.close();
      remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ origin }, use) => {
    await use(origin);
  },
});
