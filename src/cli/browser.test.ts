import assert from "node:assert/strict";
import { test } from "node:test";

import type { BrowserEffects } from "./browser.ts";
import { findBrowser } from "./browser.ts";

const ownPath = "/cache/playwright/chrome";
const playwrightInstall = "npx playwright install --with-deps chromium";
const aptUpdate = "apt-get update";
const aptInstall = "apt-get install -y chromium";

interface Machine {
  readonly environment?: Readonly<Record<string, string>>;
  readonly present?: readonly string[];
  /** What each install command that succeeds puts on the machine. */
  readonly installs?: Readonly<Record<string, readonly string[]>>;
  readonly isDebian?: boolean;
  readonly isRoot?: boolean;
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
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
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
    commands: [playwrightInstall, aptUpdate, aptInstall],
  },
  {
    title: "apt-get has its turn when Playwright installs a browser that does not start",
    machine: {
      installs: { [playwrightInstall]: [], [aptUpdate]: [], [aptInstall]: ["/usr/bin/chromium"] },
      isDebian: true,
      isRoot: true,
    },
    browser: "/usr/bin/chromium",
    commands: [playwrightInstall, aptUpdate, aptInstall],
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
    commands: [playwrightInstall],
  },
  {
    title: "apt-get installs nothing when it cannot update",
    machine: { isDebian: true, isRoot: true },
    commands: [playwrightInstall, aptUpdate],
  },
  {
    title: "an install that fails is an error",
    machine: { installs: { [aptUpdate]: [] }, isDebian: true, isRoot: true },
    commands: [playwrightInstall, aptUpdate, aptInstall],
  },
];

for (const { title, machine, commands } of failures) {
  test(`${title}, and the error says what to do`, () => {
    const found = find(machine);
    assert.throws(found.browser, {
      name: "StepError",
      message:
        "There is no Chromium to test with, and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of one.",
    });
    assert.deepEqual(found.commands, commands);
  });
}

test("a CHROMIUM_PATH without a browser is an error, whatever else is there", () => {
  const found = find({ environment: { CHROMIUM_PATH: "/none" }, present: everywhere });
  assert.throws(found.browser, {
    name: "StepError",
    message:
      'CHROMIUM_PATH is "/none", and no browser starts from there. Correct it, or unset it to let one be found.',
  });
  assert.deepEqual(found.commands, []);
});

function find(machine: Machine): Found {
  const present = new Set(machine.present);
  const commands: string[] = [];
  const effects: BrowserEffects = {
    environment: machine.environment ?? {},
    isDebian: machine.isDebian ?? false,
    isRoot: machine.isRoot ?? false,
    playwrightPath: ownPath,
    isWorking: (path) => present.has(path),
    run: (program, args) => {
      const command = [program, ...args].join(" ");
      commands.push(command);
      const installed = machine.installs?.[command];
      installed?.forEach((path) => present.add(path));
      return installed !== undefined;
    },
  };
  return { browser: () => findBrowser(effects), commands };
}
