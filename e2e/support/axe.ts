import axe from "axe-core";
import type { Page } from "playwright/test";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Checks a page as it is with axe-core, and describes each element that breaks a rule in one line. */
export function findViolations(page: Page): Promise<readonly string[]> {
  return runAxe(page, { type: "tag", values: tags });
}

/** Describes each text that has too little contrast with its ground: of axe's rules the only one that colours decide. */
export function findFaintText(page: Page): Promise<readonly string[]> {
  return runAxe(page, { type: "rule", values: ["color-contrast"] });
}

async function runAxe(page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (only) => {
    const results = await window.axe.run(document, {
      runOnly: only,
      resultTypes: ["violations"],
    });
    return results.violations.map(({ id, impact, help, nodes }) => ({
      rule: `${id} (${impact ?? "unrated"}): ${help}`,
      targets: nodes.map(({ target }) => target.flat().join(" ")),
    }));
  }, runOnly);
  return violations.flatMap(({ rule, targets }) => targets.map((target) => `${rule}: ${target}`));
}
