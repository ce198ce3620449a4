import type { BrowserContext } from "playwright/test";
import { expect, test as base } from "playwright/test";

/** What a test may say about its pages with `test.use`. */
export interface SiteOptions {
  /** Matches problems that the test brings about itself, such as the status of a page that is not found. */
  readonly allowedProblems: RegExp | undefined;
}

/** Playwright's test for pages of the built site: fails when a page logs an error, throws, breaks its content policy, or asks another origin. */
export const test = base.extend<SiteOptions>({
  allowedProblems: [undefined, { option: true }],
  baseURL: async ({}, use) => {
    await use(process.env["SITE_ORIGIN"]);
  },
  context: async ({ context, baseURL, allowedProblems }, use) => {
    const problems = watchProblems(context, baseURL);
    await context.addInitScript(tellViolations);
    await use(context);
    const unforeseen = problems.filter((problem) => allowedProblems?.test(problem) !== true);
    expect(unforeseen, "problems of the pages").toEqual([]);
  },
});

export { expect };

/** Runs in the page: what breaks its content policy becomes an error that nobody catches. */
function tellViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    reportError(new Error(`policy: ${effectiveDirective} by ${blockedURI}`));
  });
}

function watchProblems(context: BrowserContext, origin: string | undefined): readonly string[] {
  const problems: string[] = [];
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (failure) => {
    problems.push(`uncaught: ${failure.error().message}`);
  });
  context.on("request", (request) => {
    if (isForeign(request.url(), origin)) problems.push(`request elsewhere: ${request.url()}`);
  });
  return problems;
}

function isForeign(address: string, origin: string | undefined): boolean {
  const url = new URL(address);
  return /^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin;
}
