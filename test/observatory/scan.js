import { existsSync, realpathSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

// Runs MDN's HTTP Observatory, which `npm exec` puts on the path, over some paths of this machine's own host; prints a line of JSON each.
const [httpsPort, httpPort, ...paths] = process.argv.slice(2);
const program = findProgram("mdn-http-observatory-scan");
const load = (file) => import(pathToFileURL(join(dirname(program), "../src", file)).href);
// It would ask the network which hosts browsers know beforehand; this one is none.
const preloaded = join(dirname(program), "../conf/hsts-preload.json");
if (!existsSync(preloaded)) writeFileSync(preloaded, "{}");
const { retrieve } = await load("retriever/retriever.js");
const { ALL_TESTS } = await load("constants.js");

for (const path of paths) {
  const requests = await retrieve("localhost", { httpsPort, httpPort, path });
  const status = requests.responses.auto?.status;
  const tests = ALL_TESTS.map((test) => test(requests));
  const failed = tests.filter(({ pass }) => !pass).map(({ result }) => result);
  process.stdout.write(`${JSON.stringify({ path, status, tests: tests.length, failed })}\n`);
}
// Its connections stay open.
process.exit();

function findProgram(name) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    try {
      return realpathSync(join(folder, name));
    } catch (error) {
      if (!["ENOENT", "ENOTDIR"].includes(error.code)) throw error;
    }
  }
  throw new Error(`${name} is not on the path.`);
}
