import { importTests } from "./import-tests.ts";

await importTests(["src/content", "src/source", "src/model", "src/site"]);
