import type { PlatformPath } from "node:path";

/** Why there is no browser to test with, and what to do. */
export class BrowserError extends Error {
  override readonly name = "BrowserError";
}

/** What finding a browser may ask of the machine and do to it. */
export interface BrowserEffects {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** How this machine writes paths: `path.posix` or `path.win32`. */
  readonly path: Pick<PlatformPath, "delimiter" | "join">;
  readonly isDebian: boolean;
  readonly isRoot: boolean;
  /** Where Playwright would keep its own Chromium, whether or not it is there. */
  readonly playwrightPath: string;
  readonly exists: (path: string) => boolean;
  /** Says whether a path is a browser that starts. */
  readonly isWorking: (path: string) => boolean;
  /** Runs Playwright's own command and says whether it exited with 0. */
  readonly playwright: (args: readonly string[]) => boolean;
  /** Runs a program of the system and says whether it exited with 0. */
  readonly run: (program: string, args: readonly string[]) => boolean;
}

const UNIX_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const UNIX_FOLDERS = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/homebrew/bin"];
const UNIX_PLACES = [
  "/opt/google/chrome/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const WINDOWS_NAMES = ["chromium.exe", "chrome.exe"];
/** Variables that name folders of programs, and what browsers based on Chromium have below them. */
const WINDOWS_ROOTS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
const WINDOWS_PLACES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Finds a Chromium for the tests, installing one as the last resort; throws a BrowserError that says what to do. */
export function findBrowser(effects: BrowserEffects): string {
  const chosen = effects.environment["CHROMIUM_PATH"];
  if (chosen !== undefined && chosen !== "") return checkChosen(chosen, effects);
  const present = findPresent(effects);
  if (present !== undefined) return present;
  for (const install of [installWithPlaywright, installSystemLibraries, installWithApt]) {
    const installed = install(effects) ? findPresent(effects) : undefined;
    if (installed !== undefined) return installed;
  }
  throw new BrowserError(describeMissing(effects));
}

function checkChosen(path: string, effects: BrowserEffects): string {
  if (effects.isWorking(path)) return path;
  throw new BrowserError(
    `CHROMIUM_PATH is "${path}", and no browser starts from there. Correct it, or unset it to let one be found.`,
  );
}

function findPresent(effects: BrowserEffects): string | undefined {
  const places = effects.platform === "win32" ? listOnWindows(effects) : listOnUnix(effects);
  return [...new Set([effects.playwrightPath, ...places])].find(effects.isWorking);
}

function listOnUnix(effects: BrowserEffects): readonly string[] {
  return [...listInFolders(effects, UNIX_NAMES, UNIX_FOLDERS), ...UNIX_PLACES];
}

function listOnWindows(effects: BrowserEffects): readonly string[] {
  const roots = WINDOWS_ROOTS.flatMap((name) => findVariable(effects, name) ?? []);
  const installed = WINDOWS_PLACES.flatMap((place) =>
    roots.map((root) => effects.path.join(root, place)),
  );
  return [...listInFolders(effects, WINDOWS_NAMES, []), ...installed];
}

function listInFolders(
  effects: BrowserEffects,
  names: readonly string[],
  usual: readonly string[],
): readonly string[] {
  const { delimiter, join } = effects.path;
  const listed = (findVariable(effects, "PATH") ?? "")
    .split(delimiter)
    .filter((each) => each !== "");
  return names.flatMap((name) => [...listed, ...usual].map((folder) => join(folder, name)));
}

/** Windows knows `Path` and `PATH` as one; a copy of its environment does not. */
function findVariable({ environment, platform }: BrowserEffects, name: string): string | undefined {
  if (platform !== "win32") return environment[name];
  return Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
}

function installWithPlaywright({ playwright }: BrowserEffects): boolean {
  return playwright(["install", "chromium"]);
}

/** Only root may add to the system what Playwright's Chromium needs of it. */
function installSystemLibraries({ isRoot, playwright }: BrowserEffects): boolean {
  return isRoot && playwright(["install", "--with-deps", "chromium"]);
}

function installWithApt({ isRoot, isDebian, run }: BrowserEffects): boolean {
  if (!isRoot || !isDebian) return false;
  return run("apt-get", ["update"]) && run("apt-get", ["install", "-y", "chromium"]);
}

function describeMissing({ exists, playwrightPath }: BrowserEffects): string {
  if (exists(playwrightPath)) {
    return "Playwright's Chromium is installed and does not start: libraries of the system are missing. Have an administrator run: npx playwright install-deps chromium";
  }
  return "There is no Chromium to test with, and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of one.";
}
