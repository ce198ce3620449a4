import axe from "axe-core";
import type { Page } from "playwright/test";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Checks a page as it stands with axe-core, and describes each element that breaks a rule in one line. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values) => {
    const results = await window.axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    });
    return results.violations.map(({ id, impact, help, nodes }) => ({
      rule: `${id} (${impact ?? "unrated"}): ${help}`,
      targets: nodes.map(({ target }) => target.flat().join(" ")),
    }));
  }, tags);
  return violations.flatMap(({ rule, targets }) => targets.map((target) => `${rule}: ${target}`));
}
