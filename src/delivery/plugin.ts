import type { EleventyConfiguration, WrittenPage } from "@11ty/eleventy";
import { type BudgetFinding, checkBudget } from "./check-budget.ts";
import { type PageWeight, weighPage } from "./page-weight.ts";
import { type SiteFolders, prepareStaging, publishSite } from "./publish.ts";
import { formatSummary } from "./summary.ts";

/** Thrown when a built page breaks the budget; its message lists every such page. */
export class BudgetError extends Error {
  override readonly name = "BudgetError";
}

/** Builds beside the site, weighs every page, and puts the finished site in place in one step. */
export function deliveryPlugin(
  folders: SiteFolders,
): (configuration: EleventyConfiguration) => void {
  return (configuration) => {
    let start = 0;
    configuration.on("eleventy.before", () => {
      start = performance.now();
      prepareStaging(folders);
    });
    configuration.on("eleventy.after", ({ results }) => {
      const pages = results.map(weigh).sort((a, b) => (a.path < b.path ? -1 : 1));
      const findings = pages.flatMap(({ path, weight }) => checkBudget(path, weight));
      stopOnErrors(findings);
      publishSite(folders);
      const summary = formatSummary(
        pages.map(({ path, weight }) => ({ path, total: weight.total })),
        performance.now() - start,
      );
      const warnings = findings.map(({ message }) => `warning: ${message}`);
      process.stdout.write(`${[...warnings, summary].join("\n")}\n`);
    });
  };
}

function weigh({ url, content }: WrittenPage): { path: string; weight: PageWeight } {
  return { path: url, weight: weighPage(content) };
}

function stopOnErrors(findings: readonly BudgetFinding[]): void {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new BudgetError(errors.map(({ message }) => message).join("\n"));
}
