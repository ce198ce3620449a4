import { importTests } from "./import-tests.ts";

await importTests([
  "_includes",
  "e2e/support",
  "src/audit",
  "src/client",
  "src/delivery",
  "src/discovery",
  "src/links",
  "src/map",
  "src/markdown",
  "src/pages",
  "src/prose",
  "src/render",
  "src/search",
  "test/server",
]);
