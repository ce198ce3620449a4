import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";

import type { BrowserEffects } from "./find-browser.ts";
import { findBrowser } from "./find-browser.ts";

const ownPath = "/cache/playwright/chrome";
const playwrightInstall = "playwright install chromium";
const playwrightWithLibraries = "playwright install --with-deps chromium";
const aptUpdate = "apt-get update";
const aptInstall = "apt-get install -y chromium";

interface Machine {
  readonly environment?: Readonly<Record<string, string>>;
  readonly present?: readonly string[];
  /** What each install command that succeeds puts on the machine. */
  readonly installs?: Readonly<Record<string, readonly string[]>>;
  readonly isDebian?: boolean;
  readonly isRoot?: boolean;
  readonly platform?: "linux" | "darwin" | "win32";
  /** What is there and does not start. */
  readonly broken?: readonly string[];
}

interface Found {
  readonly browser: () => string;
  readonly commands: readonly string[];
}

interface Choice {
  readonly title: string;
  readonly machine: Machine;
  readonly browser: string;
  readonly commands: readonly string[];
}

const everywhere = [
  ownPath,
  "/tools/chromium",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const presentChoices = everywhere.map((path, index): Choice => ({
  title: `${path} is taken when nothing before it is there`,
  machine: { environment: { PATH: "/tools:/usr/bin" }, present: everywhere.slice(index) },
  browser: path,
  commands: [],
}));

const choices: readonly Choice[] = [
  {
    title: "CHROMIUM_PATH comes before all others",
    machine: { environment: { CHROMIUM_PATH: "/mine" }, present: ["/mine", ...everywhere] },
    browser: "/mine",
    commands: [],
  },
  {
    title: "an empty CHROMIUM_PATH is none",
    machine: { environment: { CHROMIUM_PATH: "" }, present: everywhere },
    browser: ownPath,
    commands: [],
  },
  ...presentChoices,
  {
    title: "Playwright installs its own when there is no browser",
    machine: { installs: { [playwrightInstall]: [ownPath] }, isDebian: true, isRoot: true },
    browser: ownPath,
    commands: [playwrightInstall],
  },
  {
    title: "apt-get installs Chromium for root on Debian when Playwright cannot",
    machine: {
      installs: { [aptUpdate]: [], [aptInstall]: ["/usr/bin/chromium"] },
      isDebian: true,
      isRoot: true,
    },
    browser: "/usr/bin/chromium",
    commands: [playwrightInstall, playwrightWithLibraries, aptUpdate, aptInstall],
  },
  {
    title: "only root has Playwright add libraries to the system, where its own does not start",
    machine: {
      installs: { [playwrightInstall]: [], [playwrightWithLibraries]: [ownPath] },
      isRoot: true,
    },
    browser: ownPath,
    commands: [playwrightInstall, playwrightWithLibraries],
  },
  {
    title: "on Windows folders are parted by semicolons, and Path is PATH",
    machine: {
      platform: "win32",
      environment: { Path: String.raw`C:\Tools;D:\b` },
      present: [String.raw`D:\b\chrome.exe`],
    },
    browser: String.raw`D:\b\chrome.exe`,
    commands: [],
  },
  {
    title: "on Windows browsers are below the folders of programs",
    machine: {
      platform: "win32",
      environment: { "ProgramFiles(x86)": String.raw`C:\Program Files (x86)` },
      present: [String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`],
    },
    browser: String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
    commands: [],
  },
];

for (const { title, machine, browser, commands } of choices) {
  test(title, () => {
    const found = find(machine);
    assert.equal(found.browser(), browser);
    assert.deepEqual(found.commands, commands);
  });
}

const failures: readonly Omit<Choice, "browser">[] = [
  {
    title: "without root apt-get is not tried",
    machine: { isDebian: true, isRoot: false },
    commands: [playwrightInstall],
  },
  {
    title: "on another system apt-get is not tried",
    machine: { isDebian: false, isRoot: true },
    commands: [playwrightInstall, playwrightWithLibraries],
  },
  {
    title: "apt-get installs nothing when it cannot update",
    machine: { isDebian: true, isRoot: true },
    commands: [playwrightInstall, playwrightWithLibraries, aptUpdate],
  },
];

for (const { title, machine, commands } of failures) {
  test(`${title}, and the error says what to do`, () => {
    const found = find(machine);
    assert.throws(found.browser, {
      name: "BrowserError",
      message:
        "There is no Chromium to test with, and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of one.",
    });
    assert.deepEqual(found.commands, commands);
  });
}

test("a CHROMIUM_PATH without a browser is an error, whatever else is there", () => {
  const found = find({ environment: { CHROMIUM_PATH: "/none" }, present: everywhere });
  assert.throws(found.browser, {
    name: "BrowserError",
    message:
      'CHROMIUM_PATH is "/none", and no browser starts from there. Correct it, or unset it to let one be found.',
  });
  assert.deepEqual(found.commands, []);
});

test("a browser that lacks libraries of the system is an error that says which command brings them", () => {
  const found = find({ broken: [ownPath], installs: { [playwrightInstall]: [] } });
  assert.throws(found.browser, {
    name: "BrowserError",
    message:
      "Playwright's Chromium is installed and does not start: libraries of the system are missing. Have an administrator run: npx playwright install-deps chromium",
  });
  assert.deepEqual(found.commands, [playwrightInstall]);
});

function find(machine: Machine): Found {
  const present = new Set(machine.present);
  const commands: string[] = [];
  const run = (program: string, args: readonly string[]): boolean => {
    const command = [program, ...args].join(" ");
    commands.push(command);
    const installed = machine.installs?.[command];
    installed?.forEach((path) => present.add(path));
    return installed !== undefined;
  };
  const { platform = "linux", broken = [] } = machine;
  const effects: BrowserEffects = {
    environment: machine.environment ?? {},
    platform,
    path: platform === "win32" ? path.win32 : path.posix,
    isDebian: machine.isDebian ?? false,
    isRoot: machine.isRoot ?? false,
    playwrightPath: ownPath,
    isWorking: (path) => present.has(path),
    exists: (path) => present.has(path) || broken.includes(path),
    playwright: (args) => run("playwright", args),
    run,
  };
  return { browser: () => findBrowser(effects), commands };
}
