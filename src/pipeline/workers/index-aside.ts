import { once } from "node:events";
import type { IndexRecords } from "../place/search-index.ts";
import { startThread } from "./start-thread.ts";
import type { IndexFile } from "../../search/index-records.ts";

/** Indexes records in a thread, so that pages are made meanwhile. */
export const indexAside: IndexRecords = async (records, language) => {
  const thread = startThread({ job: "index", data: { records, language } });
  const [files] = (await once(thread, "message")) as [readonly IndexFile[]];
  return files;
};
