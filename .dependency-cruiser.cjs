/** The import rules of docs/architecture.md; `npm test` holds the code to them. */

const CAPABILITIES =
  "^src/(audit|build|cache|content|discovery|links|markdown|messages|prose|map|render|delivery|search|site)/";

/** The one place where a path of the site becomes an address; whatever writes addresses imports it. */
const SITE_ADDRESS = "^src/links/(test-)?site-address\\.ts$";

/** A module in one folder may import, of the project's own, only from the folders named, and how addresses are written. */
const allow = (name, from, to) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: "\\.test\\.tsx?$" },
  to: { path: "^(src|_includes|e2e|bench)/|^\\.eleventy\\.ts$", pathNot: `${to}|${SITE_ADDRESS}` },
});

const TYPES_OF_CONTENT =
  "^src/content/(build-clock|newsroom|entities|outline|list-archive|news-date|paginate|site-pages|schemas/strings|tease)\\.ts$";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: "\\.d\\.ts$|^(src/client|bench/peers)/|\\.test\\.tsx?$" },
      to: {},
    },
    {
      name: "no-undeclared-packages",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "undetermined", "unknown"] },
    },
    {
      name: "no-test-packages-in-the-build",
      severity: "error",
      from: { path: "^(src|_includes)/", pathNot: "^src/cli/|\\.test\\.tsx?$|/test-[^/]+\\.ts$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    allow(
      "configuration-imports-plugins",
      "^\\.eleventy\\.ts$",
      "^src/[^/]+/plugin\\.ts$|^src/site/site-build\\.ts$|^src/discovery/describe-pages\\.ts$|^src/delivery/content-security-policy\\.ts$",
    ),
    allow(
      "pages-import-layouts-and-types",
      "^src/pages/",
      `^_includes/|^src/pages/|${TYPES_OF_CONTENT}`,
    ),
    allow(
      "includes-import-types-only",
      "^_includes/",
      `^_includes/|${TYPES_OF_CONTENT}|^src/map/map-types\\.ts$`,
    ),
    {
      name: "includes-import-no-logic",
      severity: "error",
      from: { path: "^_includes/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^src/", pathNot: SITE_ADDRESS, dependencyTypesNot: ["type-only"] },
    },
    allow("messages-stand-alone", "^src/messages/", "^src/messages/"),
    allow("markdown-imports-messages", "^src/markdown/", "^src/(markdown|messages)/"),
    allow("prose-imports-messages", "^src/prose/", "^src/(prose|messages)/"),
    allow("links-import-messages", "^src/links/", "^src/(links|messages)/"),
    allow("map-stands-alone", "^src/map/", "^src/map/"),
    allow(
      "content-imports-its-leaves",
      "^src/content/(?!test-newsroom\\.ts$)",
      "^src/(content|links|markdown|map|messages|prose)/|^src/audit/suspects\\.ts$|^src/delivery/content-type\\.ts$",
    ),
    allow(
      "site-imports-content",
      "^src/site/",
      "^src/(content|links|messages|site)/|^src/delivery/content-type\\.ts$",
    ),
    allow("render-stands-alone", "^src/render/", "^src/render/"),
    allow(
      "delivery-imports-messages",
      "^src/delivery/(?!plugin\\.ts$)",
      "^src/(delivery|messages)/",
    ),
    allow(
      "search-imports-records-and-parts",
      "^src/search/",
      "^src/search/|^src/content/(outline|search-parts|search-records)\\.ts$",
    ),
    allow("audit-imports-links", "^src/audit/(?!plugin\\.ts$)", "^src/(audit|links|messages)/"),
    allow(
      "plugins-import-the-site",
      "^src/(audit|delivery|discovery)/plugin\\.ts$",
      "^src/(audit|content|delivery|discovery|messages|search|site)/",
    ),
    allow("cache-stands-alone", "^src/cache/", "^src/cache/"),
    allow(
      "discovery-imports-components-and-types",
      "^src/discovery/(?!plugin\\.ts$)",
      `^src/(discovery|site)/|^_includes/components/|^_includes/layouts/page\\.tsx$|^src/delivery/redirects\\.ts$|^src/site/list-redirects\\.ts$|${TYPES_OF_CONTENT}|^src/markdown/prose\\.ts$`,
    ),
    allow(
      "build-imports-what-it-puts-together",
      "^src/build/",
      "^src/(audit|build|cache|content|delivery|discovery|messages|search|site)/|^\\.eleventy\\.ts$|^src/render/ask-minifier\\.ts$",
    ),
    {
      name: "only-the-build-imports-the-cache-and-the-configuration",
      severity: "error",
      from: { path: "^(src|_includes)/", pathNot: "^src/(build|cache)/|\\.test\\.tsx?$" },
      to: { path: "^src/cache/|^\\.eleventy\\.ts$" },
    },
    {
      name: "only-commands-import-the-build",
      severity: "error",
      from: {
        path: "^(src|_includes)/|^\\.eleventy\\.ts$",
        pathNot: "^src/(build|cli)/|\\.test\\.tsx?$",
      },
      to: { path: "^src/build/" },
    },
    {
      name: "nobody-imports-the-ends",
      severity: "error",
      from: {
        path: "^(src|_includes)/",
        pathNot: "^src/(cli|pages)/|^src/pipeline/emit/page-templates\\.ts$|\\.test\\.tsx?$",
      },
      to: { path: "^(src/(cli|pages)|bench|test)/" },
    },
    {
      name: "browser-and-node-apart",
      severity: "error",
      from: { path: "^src/client/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(src/(?!client/)|_includes/|node:)", dependencyTypes: ["core", "local"] },
    },
    {
      name: "node-imports-no-browser-code",
      severity: "error",
      from: { path: `${CAPABILITIES}|^src/(cli|pages)/|^_includes/` },
      to: { path: "^src/client/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types"],
    },
  },
};
