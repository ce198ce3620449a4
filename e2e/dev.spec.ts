import { copyFileSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { type RunningDev, startDev, writeOnlyStory } from "../test/support/commands/dev.ts";
import { type Checkout, createCheckout } from "../test/support/commands/checkout.ts";
import { drawPicture } from "../test/support/pictures/draw-picture.ts";
import { findViolations } from "./support/axe.ts";
import { test as base, expect as baseExpect } from "./support/fixtures.ts";

// `npm run dev` in a browser. Each test leaves the checkout as it was.

/** A build takes its time on a busy machine. */
const PATIENCE = 60_000;
const expect = baseExpect.configure({ timeout: PATIENCE });

const STORY = "src/stories/night-trains";
const INDEX = `${STORY}/index.md`;

interface Desk extends Pick<Checkout, "edit" | "read" | "write"> {
  readonly root: string;
  readonly dev: RunningDev;
}

/** One checkout and one `npm run dev` for all tests, because starting takes longer than they do. */
const test = base.extend<object, { readonly desk: Desk }>({
  desk: [
    async ({}, use) => {
      const checkout = createCheckout();
      writeOnlyStory(checkout.root, "night-trains");
      const dev = await startDev(checkout.root);
      await dev.waitForLine("pages, ");
      await use({ ...checkout, dev });
      await dev.stop();
      checkout.remove();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: async ({ desk }, use) => {
    await use(desk.dev.origin);
  },
});

test.use({ allowedProblems: /\b(?:404|503)\b|^request elsewhere|\/\.dev\/events/ });
test.describe.configure({ mode: "default", timeout: 300_000 });

function overlay(page: Page, name: string): ReturnType<Page["getByRole"]> {
  return page.getByRole("region", { name });
}

test("the first build fails, its problem shows, and the site follows", async ({ page }) => {
  const checkout = createCheckout();
  writeOnlyStory(checkout.root, "night-trains");
  checkout.edit(INDEX, "status: closed", "status: close");
  const dev = await startDev(checkout.root);
  try {
    await page.goto(`${dev.origin}/stories/night-trains/`);
    await expect(page.getByRole("heading", { name: "Not built yet" })).toBeVisible();
    await expect(overlay(page, "1 error")).toContainText(`${INDEX}:5:9`);
    checkout.edit(INDEX, "status: close", "status: closed");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Τα τρένα της νύχτας");
    await expect(page.getByRole("region", { name: "error" })).toHaveCount(0);
  } finally {
    await dev.stop();
    checkout.remove();
  }
});

/** Pages that differ in their policy or in how they are served; a browser holds six connections to a server, and each page keeps one. */
const KINDS = ["/stories/night-trains/", "/", "/about/", "/search/", "/nowhere/"];

test("a save reloads every kind of page, and a mistake shows on it and goes", async ({
  context,
  desk,
}) => {
  const pages = await Promise.all(
    KINDS.map(async (path) => {
      const page = await context.newPage();
      await page.goto(path);
      await page.evaluate(() => {
        document.documentElement.classList.add("before");
      });
      return page;
    }),
  );
  const text = desk.read(INDEX);
  desk.edit(INDEX, "Τα τρένα", "Όλα τα τρένα");
  for (const page of pages) await expect(page.locator("html.before")).toHaveCount(0);
  desk.write(INDEX, text.replace("status: closed", "status: close"));
  for (const page of pages) {
    await expect(overlay(page, "1 error")).toContainText(
      `"status" cannot be "close". Did you mean "closed"?`,
    );
  }
  desk.write(INDEX, text);
  for (const page of pages) await expect(overlay(page, "1 error")).toHaveCount(0);
});

test("new words show", async ({ page, desk }) => {
  await page.goto("/stories/night-trains/");
  desk.edit(INDEX, "Τα τρένα", "Όλα τα τρένα");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Όλα τα τρένα της νύχτας");
  desk.edit(INDEX, "Όλα τα τρένα", "Τα τρένα");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Τα τρένα της νύχτας");
});

test("a file that is deleted goes, and comes back", async ({ page, desk }) => {
  const file = `${STORY}/2-tickets.md`;
  const text = desk.read(file);
  await page.goto("/stories/night-trains/tickets/");
  rmSync(join(desk.root, file));
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Τα εισιτήρια");
  desk.write(file, text);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Τα εισιτήρια");
});

test("a picture that is added shows, and so does another in its place", async ({ page, desk }) => {
  const file = `${STORY}/train.png`;
  const text = desk.read(INDEX);
  const image = page.getByRole("img", { name: "Ένα τρένο" });
  await page.goto("/stories/night-trains/");
  desk.write(file, await drawPicture({ width: 600, height: 400 }).png().toBuffer());
  desk.write(INDEX, text.replace("\n---\n", '\n---\n\n![Ένα τρένο](train.png){credit="AFP"}\n'));
  await expect(image).toHaveAttribute("height", "400");
  desk.write(file, await drawPicture({ width: 600, height: 600 }).png().toBuffer());
  await expect(image).toHaveAttribute("height", "600");
  await image.evaluate((each: HTMLImageElement) => each.decode());
  desk.write(INDEX, text);
  await expect(image).toHaveCount(0);
  rmSync(join(desk.root, file));
});

test("a folder that is renamed has its new address", async ({ page, desk }) => {
  const [from, to] = [join(desk.root, STORY), join(desk.root, "src/stories/sleepers")];
  await page.goto("/stories/sleepers/");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Τα τρένα της νύχτας");
  renameSync(from, to);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Τα τρένα της νύχτας");
  renameSync(to, from);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Τα τρένα της νύχτας");
});

test("_data that is removed shows as mistakes, and is still watched when it is back", async ({
  page,
  desk,
}) => {
  const [data, aside] = [join(desk.root, "_data"), join(desk.root, "data-aside")];
  await page.goto("/");
  renameSync(data, aside);
  await expect(page.getByRole("region", { name: "error" })).toBeVisible();
  renameSync(aside, data);
  await expect(page.getByRole("region", { name: "error" })).toHaveCount(0);
  const strings = desk.read("_data/strings.json");
  desk.write("_data/strings.json", "{");
  await expect(overlay(page, "error")).toContainText("_data/strings.json:1:");
  desk.write("_data/strings.json", strings);
  await expect(page.getByRole("region", { name: "error" })).toHaveCount(0);
});

test("errors come first, warnings are folded, and the panel closes to a marker", async ({
  page,
  desk,
}) => {
  const text = desk.read(INDEX);
  await page.goto("/stories/night-trains/");
  desk.write(INDEX, `${text.replace("status: closed", "status: close")}\nΤέλος χωρίς τελεία\n`);
  const panel = overlay(page, "1 error");
  await expect(panel.getByRole("alert")).toContainText(`${INDEX}:5:9`);
  await expect(panel.getByRole("link", { name: "wrong-value" })).toHaveAttribute(
    "href",
    "/.dev/rules#wrong-value",
  );
  const warning = panel.getByText("uncited-paragraph");
  await expect(warning).toBeHidden();
  await panel.getByText(/^\d+ warnings?$/).click();
  await expect(warning).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toBeHidden();
  const marker = page.getByRole("button", { name: "1 error" });
  await expect(marker).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(marker).toBeFocused();

  desk.write(INDEX, `${text}\nΤέλος χωρίς τελεία\n`);
  const small = page.getByRole("button", { name: /^\d+ warnings?$/ });
  await expect(small).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await small.click();
  await expect(overlay(page, "warning")).toContainText("uncited-paragraph");
  desk.write(INDEX, text);
  await expect(overlay(page, "warning")).toHaveCount(0);
  await expect(small).toHaveCount(0);
});

test("each rule of a report leads to its examples", async ({ page, desk }) => {
  mkdirSync(join(desk.root, "docs"));
  copyFileSync("docs/rules.md", join(desk.root, "docs/rules.md"));
  await page.goto("/.dev/rules#wrong-value");
  const heading = page.getByRole("heading", { name: "wrong-value" });
  await expect(heading).toBeInViewport();
  await expect(page.getByText("Το «status» δεν μπορεί να είναι «developping».")).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test("neither the page's styles nor a source called dev meet what is shown over it", async ({
  page,
  desk,
}) => {
  const sources = desk.read("_data/sources.json");
  const text = desk.read(INDEX);
  const known = JSON.parse(sources) as Record<string, object>;
  desk.write(
    "_data/sources.json",
    JSON.stringify({
      ...known,
      dev: { ...Object.values(known)[0], name: "Πηγή Dev", shortName: "Dev" },
    }),
  );
  desk.write(INDEX, text.replace("\n::sections", "\nΆλλο [@dev].\n\n::sections"));
  await page.goto("/stories/night-trains/");
  await expect(page.locator("#_dev")).toBeVisible();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { visibility: hidden !important; opacity: 0 !important; font-size: 0 !important }",
    );
    document.adoptedStyleSheets.push(sheet);
  });
  desk.write(INDEX, text.replace("status: closed", "status: close"));
  await expect(overlay(page, "error")).toContainText(`${INDEX}:5:9`);
  desk.write(INDEX, text);
  desk.write("_data/sources.json", sources);
  await expect(page.locator("#_dev")).toHaveCount(0);
});

test("an old address still leads to the new one", async ({ page, desk }) => {
  const text = desk.read(INDEX);
  await page.goto("/stories/night-trains/");
  desk.write(INDEX, text.replace("status:", "formerly: [old-trains]\nstatus:"));
  await expect
    .poll(async () => (await page.request.get("/stories/old-trains/")).status())
    .toBe(200);
  await page.goto("/stories/old-trains/");
  await expect(page).toHaveURL(/\/stories\/night-trains\/$/);
  desk.write(INDEX, text);
});
