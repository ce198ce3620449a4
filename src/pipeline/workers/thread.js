import { register } from "tsx/esm/api";

// How a thread starts when the code runs as it is: Node hands its loaders on to no thread.
register();
await import("./thread.ts");
