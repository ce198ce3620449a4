import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// A preload for tests: the system has no more file watchers.
const code = process.env["WATCHERS_CODE"];

fs.watch = (path) => {
  throw Object.assign(new Error(`${code}: no more watchers, watch '${path}'`), {
    code,
    syscall: "watch",
    path,
  });
};
syncBuiltinESMExports();
