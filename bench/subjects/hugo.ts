import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import type { NewsroomFile } from "../newsroom/newsroom-file.ts";
import { writeFiles } from "../newsroom/write-files.ts";
import { readPageStyles } from "../peers/page-styles.ts";
import type { Subject } from "./subject.ts";

const TEMPLATES = new URL("../peers/hugo/", import.meta.url).pathname;

/** Hugo 0.158 or newer with `--minify`, from the same Markdown. */
export const hugo: Subject = {
  name: "hugo",
  findVersion: () => {
    const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
    return status === 0 ? /^hugo v([\d.]+)/.exec(stdout)?.[1] : undefined;
  },
  prepare: (folder, files) => {
    cpSync(TEMPLATES, folder, { recursive: true });
    writeFiles(folder, arrange(files));
    const styles = JSON.stringify(readPageStyles("_includes"));
    writeFiles(folder, [{ path: join("data", "styles.json"), text: styles }]);
  },
  command: () => ({ program: "hugo", args: ["--minify", "--quiet"] }),
  remains: ["public", "resources"],
  site: "public",
};

const DATA_FILE = /^_data\/(\w+)\.json$/;
const INDEX_FILE = /^src\/stories\/([^/]+)\/index\.md$/;
const SECTION_FILE = /^src\/stories\/([^/]+)\/(\d+)-(.+)\.md$/;

/** Kinds of things with a page each, and the words that head their lists. */
const RECORDS: Readonly<Record<string, string>> = {
  people: "Πρόσωπα",
  places: "Τόποι",
  sources: "Πηγές",
};

/** Puts files where Hugo looks for them; the text of the Markdown stays as it is. */
function* arrange(files: Iterable<NewsroomFile>): Generator<NewsroomFile> {
  yield { path: "content/stories/_index.md", text: "---\nbuild: { render: never }\n---\n" };
  for (const { path, text } of files) {
    const [, data] = DATA_FILE.exec(path) ?? [];
    const [, number = "", slug = ""] = SECTION_FILE.exec(path)?.slice(1) ?? [];
    if (data !== undefined) {
      yield { path: `data/${data}.json`, text };
      yield* listRecords(data, text);
    } else if (slug !== "") {
      const fields = `---\nslug: ${slug}\nweight: ${number}\n`;
      yield { path: moveToContent(path), text: text.replace("---\n", fields) };
    } else {
      yield { path: moveToContent(path.replace(INDEX_FILE, "src/stories/$1/_index.md")), text };
    }
  }
}

function moveToContent(path: string): string {
  return path.replace(/^src\/standing\//, "content/").replace(/^src\//, "content/");
}

/** Hugo makes no pages from data, so each record has an empty file of its own. */
function* listRecords(kind: string, json: string): Generator<NewsroomFile> {
  const title = RECORDS[kind];
  if (title === undefined) return;
  const page = (path: string, fields: object): NewsroomFile => {
    return { path: `content/${kind}/${path}_index.md`, text: `${JSON.stringify(fields)}\n` };
  };
  yield page("", { title, layout: "records", description: title });
  const entries = JSON.parse(json) as Readonly<
    Record<string, { readonly name: string; readonly description: string }>
  >;
  for (const [id, { name, description }] of Object.entries(entries)) {
    yield page(`${id}/`, { title: name, layout: "record", id, description });
  }
}
