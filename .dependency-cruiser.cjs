/** The import rules of docs/architecture.md, which `npm run imports` enforces. */

/** What each folder may import of the project's own, from the ground up: folders, and single modules of others. Itself and ANYWHERE go without saying. */
const MAY_IMPORT = {
  "src/messages": [],
  "src/map": [],
  "src/chart": [],
  "src/render": [],
  "src/metadata": [],
  "src/drawing": [],
  "src/links": ["src/messages"],
  "src/markdown": ["src/messages", "src/links/suggest-address.ts"],
  "src/prose": ["src/messages"],
  "src/delivery": ["src/messages"],
  "src/store": [],
  "src/audit": ["src/links", "src/messages"],
  "src/source": [
    "src/messages",
    "src/delivery/known-files.ts",
    "src/markdown/control-characters.ts",
    "src/model/picture.ts",
    "src/pictures/picture-kind.ts",
    "src/prose/prose-rule.ts",
  ],
  "src/model": [
    "src/messages",
    "src/content/schemas/data.ts",
    "src/content/schemas/strings.ts",
    "src/chart/chart-types.ts",
    "src/map/map-types.ts",
    "src/markdown/prose.ts",
  ],
  "src/pictures": [
    "src/source",
    "src/drawing",
    "src/messages",
    "src/model/picture.ts",
    "src/store",
  ],
  "src/content": [
    "src/source",
    "src/model",
    "src/links",
    "src/chart",
    "src/map",
    "src/markdown",
    "src/messages",
    "src/metadata",
    "src/prose",
    "src/audit/suspects.ts",
    "src/pictures/picture-kind.ts",
    "src/search/words/layout.ts",
    "src/delivery/content-type.ts",
  ],
  "src/site": [
    "src/content",
    "src/model",
    "src/pictures",
    "src/source",
    "src/links",
    "src/messages",
    "src/delivery/content-type.ts",
  ],
  _includes: [
    "src/drawing",
    "src/model",
    "src/content/schemas/strings.ts",
    "src/chart/chart-types.ts",
    "src/map/map-types.ts",
  ],
  "src/pages": ["_includes", "src/model"],
  "src/search": [
    "src/model",
    "src/site/search-names.ts",
    "src/site/search-parts.ts",
    "src/site/search-records.ts",
  ],
  "src/discovery": [
    "src/drawing",
    "src/pictures/share-image.ts",
    "src/site",
    "src/model",
    "_includes/components",
    "_includes/layouts/page.tsx",
    "src/content/schemas/strings.ts",
    "src/delivery/redirects.ts",
    "src/markdown/prose.ts",
  ],
  "src/pipeline": [
    ".eleventy.ts",
    "src/audit",
    "src/content",
    "src/delivery",
    "src/discovery",
    "src/messages",
    "src/model",
    "src/pictures",
    "src/search",
    "src/site",
    "src/source",
    "src/store",
    "src/render/ask-minifier.ts",
  ],
};

/** A folder's plugin.ts may import what carries the build, and the folders below. */
const PLUGIN_MAY_IMPORT = [
  "src/content",
  "src/links",
  "src/messages",
  "src/model",
  "src/search",
  "src/site",
  "src/source",
];

/** How an address is written, which whatever writes addresses imports. */
const ANYWHERE = "^src/links/(test-)?site-address\\.ts$";

const OWN = "^(src|_includes|e2e|bench|test)/|^\\.eleventy\\.ts$";
const TESTS = "\\.test\\.tsx?$|/test-[^/]+\\.ts$";

function match(paths) {
  return paths.map((path) => `^${path.replaceAll(".", "\\.")}${/\.tsx?$/.test(path) ? "$" : "/"}`);
}

function allow(name, from, to) {
  return {
    name,
    severity: "error",
    from: { pathNot: TESTS, ...from },
    to: { path: OWN, pathNot: [...to, ANYWHERE] },
  };
}

const CAPABILITIES = "^src/(?!client/)|^_includes/";

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
      from: { path: "^(src|_includes)/", pathNot: `^src/cli/|${TESTS}` },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    allow("eleventy-imports-plugins", { path: "^\\.eleventy\\.ts$" }, [
      "^src/[^/]+/plugin\\.ts$",
      ...match([
        "src/site/site-build.ts",
        "src/discovery/describe-pages.ts",
        "src/delivery/content-security-policy.ts",
      ]),
    ]),
    ...Object.entries(MAY_IMPORT).map(([folder, others]) =>
      allow(
        `${folder}-imports`,
        { path: match([folder]), pathNot: ["/plugin\\.ts$", TESTS] },
        match([folder, ...others]),
      ),
    ),
    allow("plugin-imports", { path: "^(src/[^/]+)/plugin\\.ts$" }, [
      "^$1/",
      ...match(PLUGIN_MAY_IMPORT),
    ]),
    {
      name: "includes-import-no-logic",
      severity: "error",
      from: { path: "^_includes/", pathNot: TESTS },
      to: {
        path: "^src/",
        pathNot: [ANYWHERE, "^src/drawing/"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "nothing-imports-commands-and-tests",
      severity: "error",
      from: { path: "^(src|_includes)/", pathNot: `^src/cli/|${TESTS}` },
      to: { path: "^(src/cli|bench|test|e2e)/" },
    },
    {
      name: "browser-and-node-apart",
      severity: "error",
      from: { path: "^src/client/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^(src/(?!client/|search/words/)|_includes/|node:)",
        dependencyTypes: ["core", "local"],
      },
    },
    {
      name: "node-imports-no-browser-code",
      severity: "error",
      from: { path: CAPABILITIES },
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
