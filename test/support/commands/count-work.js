// Loaded before a command (`node --import`): counts the work that the command does, and writes the counts as JSON to the file COUNT_WORK.
import fs from "node:fs";
import { Session } from "node:inspector";
import { syncBuiltinESMExports } from "node:module";
import { relative, sep } from "node:path";

/** Content and what builds write; Node opens files of code in other ways in each version. */
const COUNTED = /^(?:_data|src\/(?:stories|standing|static)|_site|_site\.next|\.cache)(?:\/|$)/;
/** Compiled code and the list of packages are there before a checkout is built. */
const NOT_COUNTED = /^\.cache\/(?:code|packages\.json)/;

/** What is counted by the calls of a function; V8 counts an async one again where it goes on. */
const CALLS = {
  pagesFinished: ["/.cache/code/", ["fillInStyles"]],
  minifierCalls: ["/html-minifier-terser/", ["processOptions"]],
  digests: ["/.cache/code/", ["digestBytes"]],
  textsParsed: ["/.cache/code/", ["parseProse", "parseInlineProse"]],
};

const counts = { filesRead: 0, filesWritten: 0, filesAskedFor: 0 };

/** Counts a call, unless it is made inside another counted one, as `readFileSync` may call `openSync`. */
let depth = 0;
function count(owner, name, kindOf) {
  const original = owner[name];
  owner[name] = function counted(path, ...rest) {
    const kind = depth === 0 && isCounted(path) ? kindOf(rest[0]) : undefined;
    if (kind !== undefined) counts[kind] += 1;
    depth += 1;
    try {
      return original.call(this, path, ...rest);
    } finally {
      depth -= 1;
    }
  };
}

function isCounted(path) {
  if (typeof path !== "string") return false;
  const name = relative(process.cwd(), path).split(sep).join("/");
  return COUNTED.test(name) && !NOT_COUNTED.test(name);
}

const isRead = () => "filesRead";
const isWritten = () => "filesWritten";
const isAskedFor = () => "filesAskedFor";
const isOpened = (flags = "r") => (/^r\+?$/.test(String(flags)) ? "filesRead" : "filesWritten");
for (const owner of [fs, fs.promises]) {
  const suffix = owner === fs ? "Sync" : "";
  count(owner, `readFile${suffix}`, isRead);
  count(owner, `writeFile${suffix}`, isWritten);
  count(owner, `open${suffix}`, isOpened);
  for (const name of ["stat", "lstat", "readdir"]) count(owner, `${name}${suffix}`, isAskedFor);
}
for (const name of ["readFile", "open", "stat", "lstat"]) {
  count(fs, name, name === "readFile" ? isRead : name === "open" ? isOpened : isAskedFor);
}
count(fs, "writeFile", isWritten);
count(fs, "createReadStream", isRead);
count(fs, "createWriteStream", isWritten);
syncBuiltinESMExports();

const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
process.on("exit", () => {
  session.post("Profiler.takePreciseCoverage", (error, coverage) => {
    if (error) throw error;
    for (const [key, [folder, names]] of Object.entries(CALLS)) {
      const scripts = coverage.result.filter(({ url }) => url.includes(folder));
      const called = scripts.flatMap(({ functions }) =>
        functions.filter(({ functionName }) => names.includes(functionName)),
      );
      counts[key] = called.reduce((sum, { ranges }) => sum + ranges[0].count, 0);
    }
  });
  fs.writeFileSync(process.env["COUNT_WORK"], JSON.stringify(counts));
});
