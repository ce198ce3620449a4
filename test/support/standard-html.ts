import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from "html-validate";

/**
 * Its `standard` preset is the HTML standard without matters of style: what the minifier leaves out may be left out. The configuration is
 * resolved once, because the package reads all elements of HTML again for every page, which takes longer than the page.
 */
export const standardConfig: ResolvedConfig | Promise<ResolvedConfig> = resolveStandard();

/** Checks HTML against the standard. */
export const standardHtml = new HtmlValidate(createLoader());

function resolveStandard(): ResolvedConfig | Promise<ResolvedConfig> {
  const loader = new StaticConfigLoader({ root: true, extends: ["html-validate:standard"] });
  return loader.getConfigFor("page.html");
}

function createLoader(): StaticConfigLoader {
  const loader = new StaticConfigLoader({ root: true });
  loader.getConfigFor = () => standardConfig;
  return loader;
}
