import { StepError } from "./steps.ts";

/** What finding a browser may ask of the machine and do to it. */
export interface BrowserEffects {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isDebian: boolean;
  readonly isRoot: boolean;
  /** Where Playwright would keep its own Chromium, whether or not it is there. */
  readonly playwrightPath: string;
  /** Says whether a path is a browser that starts. */
  readonly isWorking: (path: string) => boolean;
  /** Runs a program and says whether it exited with 0. */
  readonly run: (program: string, args: readonly string[]) => boolean;
}

type Attempt = (effects: BrowserEffects) => boolean;

const browserNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const usualFolders = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/homebrew/bin"];

const usualPlaces = [
  "/opt/google/chrome/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const installAttempts: readonly Attempt[] = [installWithPlaywright, installWithApt];

/** Finds a Chromium for the tests, installing one as the last resort; throws a StepError that says what to do. */
export function findBrowser(effects: BrowserEffects): string {
  const chosen = effects.environment["CHROMIUM_PATH"];
  if (chosen !== undefined && chosen !== "") return checkChosen(chosen, effects);
  const present = findPresent(effects);
  if (present !== undefined) return present;
  for (const attempt of installAttempts) {
    const installed = attempt(effects) ? findPresent(effects) : undefined;
    if (installed !== undefined) return installed;
  }
  throw new StepError(
    "There is no Chromium to test with, and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of one.",
  );
}

function checkChosen(path: string, effects: BrowserEffects): string {
  if (effects.isWorking(path)) return path;
  throw new StepError(
    `CHROMIUM_PATH is "${path}", and no browser starts from there. Correct it, or unset it to let one be found.`,
  );
}

function findPresent(effects: BrowserEffects): string | undefined {
  const pathFolders = (effects.environment["PATH"] ?? "").split(":").filter(Boolean);
  const folders = [...pathFolders, ...usualFolders];
  const named = browserNames.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  const places = new Set([effects.playwrightPath, ...named, ...usualPlaces]);
  return [...places].find((path) => effects.isWorking(path));
}

function installWithPlaywright(effects: BrowserEffects): boolean {
  return effects.run("npx", ["playwright", "install", "--with-deps", "chromium"]);
}

function installWithApt(effects: BrowserEffects): boolean {
  if (!effects.isRoot || !effects.isDebian) return false;
  return (
    effects.run("apt-get", ["update"]) && effects.run("apt-get", ["install", "-y", "chromium"])
  );
}
