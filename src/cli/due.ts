import { isError } from "../source/problem.ts";
import { readSourceFiles, requireReadFiles } from "../source/read-source-files.ts";
import { formatSiteAddress } from "../links/site-address.ts";
import { listOwnPaths } from "../site/own-paths.ts";
import { openSite } from "../site/open-site.ts";
import { BUILD_TIME_FILE, createBuildTimeFile } from "../discovery/site-moment.ts";
import { readBuildClock } from "../site/read-clock.ts";
import { listFrontMoments } from "../model/front-choice.ts";
import { parseCommandLine } from "./command-line.ts";
import { runMain } from "./run-main.ts";
import { createFetchFile } from "./verify/fetch-file.ts";
import { parseMoment } from "./verify/parse-moment.ts";
import { findSiteAddress } from "./verify/read-subject.ts";
import { VerifyError } from "./verify/verify-error.ts";

const syntax = {
  usage: "npm run due -- [address of the site] [--since moment]",
  options: { since: "string" },
  words: 1,
} as const;

/** Timeout for the site, in seconds. */
const TIMEOUT = 30;

await runMain("npm run due", async () => {
  const isDue = await findDue(process.argv.slice(2));
  process.stdout.write(isDue ? "due\n" : "not due\n");
});

/** Whether time alone has changed the site since its last build. Future moments are not printed: they may be embargoes. */
async function findDue(args: readonly string[]): Promise<boolean> {
  const clock = readBuildClock(process.env, Date.now());
  const files = requireReadFiles(readSourceFiles("."));
  const { opened, read, problems } = openSite(files, clock, { ownPaths: listOwnPaths(".") });
  const { options, words } = parseCommandLine(syntax, args, process.env);
  const [address = opened.address ? formatSiteAddress(opened.address) : ""] = words;
  const said: Said =
    options.since === undefined ? await fetchMoment(address) : [options.since, "--since"];
  const built = parseMoment(...said, clock.now, "Name the moment of the last build: --since ….");
  if (problems.some(isError)) {
    process.stderr.write("The content has errors (npm run check), so a build would stop.\n");
    return false;
  }
  return (
    Date.parse(
      createBuildTimeFile(
        read.map(({ report }) => report),
        listFrontMoments(opened.front),
        clock,
      ).text.trim(),
    ) > Date.parse(built)
  );
}

/** A moment, and where it comes from. */
type Said = readonly [text: string, name: string];

async function fetchMoment(site: string): Promise<Said> {
  const address = `${findSiteAddress(site)}${BUILD_TIME_FILE}`;
  const { isFound, bytes } = await createFetchFile(TIMEOUT)(address);
  if (!isFound) throw new VerifyError(`There is nothing at ${address}. Deploy the site first.`);
  return [new TextDecoder().decode(bytes), address];
}
