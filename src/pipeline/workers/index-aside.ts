import { once } from "node:events";
import type { IndexRecords } from "../place/search-index.ts";
import { startThread } from "./start-thread.ts";
import type { IndexPart } from "../../search/index-part.ts";

/** Indexes records in a thread, so that pages are made meanwhile. */
export const indexAside: IndexRecords = async (records) => {
  const thread = startThread({ job: "index", data: { records } });
  const [part] = (await once(thread, "message")) as [IndexPart];
  return part;
};
