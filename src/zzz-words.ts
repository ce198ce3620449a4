import { cpSync } from "node:fs";
import { join } from "node:path";
import { readSourceFiles } from "./content/read-source-files.ts";
import { parseNewsroom } from "./content/parse-newsroom.ts";
import { createCheckout } from "./cli/test-checkout.ts";
import { gzipSync } from "node:zlib";
const c = createCheckout();
try {
  cpSync("src/cli/fixtures/long-story", join(c.root, "src/stories/long-story"), {
    recursive: true,
  });
  const { newsroom, problems } = parseNewsroom(readSourceFiles(c.root));
  console.log(JSON.stringify(problems, null, 1));
  console.log("words", newsroom?.stories.find(({ slug }) => slug === "long-story")?.words);
  if (process.argv[2]) {
    const { status, stdout, stderr } = c.run("build");
    console.log(status, stdout.slice(-1500), stderr);
    const html = c.read("_site/stories/long-story/index.html");
    console.log(
      "gzip",
      gzipSync(html, { level: 9 }).length,
      html.match(/<figure class=post>/g)?.length,
      html.includes("<section class=timeline"),
      html.includes("<figure class=locator-map>"),
    );
  }
} finally {
  c.remove();
}
