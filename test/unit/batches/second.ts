import { importBatch } from "../import-batch.ts";

await importBatch(1);
