import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ContentError, type Problem } from "./problem.ts";
import { readSourceFiles, requireReadFiles, rereadSourceFiles } from "./read-source-files.ts";
import { FILES, inCheckout, textsOf } from "./test-source-files.ts";

test("content files are read sorted by path, without others and those whose names begin with a dot", () => {
  inCheckout(({ root, write }) => {
    write("src/stories/.draft.md", "x");
    write("src/stories/.drafts/index.md", "x");
    write("src/cli/build.ts", "x");
    const files = readSourceFiles(root);
    assert.deepEqual(textsOf(files), FILES);
    assert.deepEqual(
      files.map(({ path }) => path),
      Object.keys(FILES).toSorted(),
    );
  });
});

test("a checkout without content has no files", () => {
  inCheckout(({ root }) => {
    assert.deepEqual(readSourceFiles(join(root, "nowhere")), []);
  });
});

test("where nothing is named as changed, no file is read again", () => {
  inCheckout(({ root, write }) => {
    const files = readSourceFiles(root);
    write("src/stories/a/index.md", "changed behind our back");
    const again = rereadSourceFiles(root, files, new Set());
    assert.deepEqual(
      again.map((file, index) => file === files[index]),
      [true, true, true, true],
    );
  });
});

test("a file that is named as changed is read again, and no other", () => {
  inCheckout(({ root, write }) => {
    const files = readSourceFiles(root);
    write("src/stories/a/index.md", "α");
    write("src/stories/b/index.md", "β");
    const again = rereadSourceFiles(root, files, new Set(["src/stories/a/index.md"]));
    assert.deepEqual(textsOf(again), { ...FILES, "src/stories/a/index.md": "α" });
    assert.equal(again[0], files[0]);
  });
});

test("new files and folders are read, named or not, and are in their order", () => {
  inCheckout(({ root, write }) => {
    const files = readSourceFiles(root);
    write("src/stories/a/1-new.md", "new");
    write("src/stories/aa/index.md", "folder");
    const again = rereadSourceFiles(root, files, new Set(["src/stories/a/1-new.md"]));
    assert.deepEqual(again, readSourceFiles(root));
    assert.equal(again.length, 6);
  });
});

test("files and folders that are gone are gone, named or not", () => {
  inCheckout(({ root }) => {
    const files = readSourceFiles(root);
    rmSync(join(root, "src/stories/a"), { recursive: true });
    rmSync(join(root, "src/standing/about.md"));
    const again = rereadSourceFiles(root, files, new Set(["src/standing/about.md"]));
    assert.deepEqual(
      again.map(({ path }) => path),
      ["_data/site.json", "src/stories/b/index.md"],
    );
  });
});

test("a file that comes back in a folder's place is read", () => {
  inCheckout(({ root, write }) => {
    const files = readSourceFiles(root);
    rmSync(join(root, "src/stories/a"), { recursive: true });
    write("src/stories/a", "file");
    assert.deepEqual(rereadSourceFiles(root, files, new Set()), readSourceFiles(root));
  });
});

function listRefused(read: () => unknown): readonly Pick<Problem, "file" | "rule">[] {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, rule }) => ({ file, rule }));
  }
  return [];
}

test("links are refused, all of them together, wherever they lead", () => {
  inCheckout(({ root }) => {
    symlinkSync("/etc", join(root, "src/stories/c"));
    symlinkSync("site.json", join(root, "_data/other.json"));
    rmSync(join(root, "src/standing"), { recursive: true });
    symlinkSync("stories", join(root, "src/standing"));
    assert.deepEqual(
      listRefused(() => requireReadFiles(readSourceFiles(root))),
      ["_data/other.json", "src/standing", "src/stories/c"].map((file) => {
        return { file, rule: "file-kind" };
      }),
    );
  });
});

test("what cannot be read is among the files, and is not read again until it can be", () => {
  inCheckout(({ root, write }) => {
    const path = "src/stories/a/index.md";
    rmSync(join(root, path));
    symlinkSync("../b/index.md", join(root, path));
    const files = readSourceFiles(root);
    assert.deepEqual(
      files.map(({ refusal }) => refusal?.rule),
      [undefined, undefined, "file-kind", undefined],
    );
    assert.deepEqual(rereadSourceFiles(root, files, new Set(["_data/site.json"])), files);
    rmSync(join(root, path));
    write(path, "α");
    assert.deepEqual(
      textsOf(rereadSourceFiles(root, files, new Set([path]))),
      textsOf(readSourceFiles(root)),
    );
  });
});

test("a link that takes a file's place is refused when the file is read again", () => {
  inCheckout(({ root }) => {
    const files = readSourceFiles(root);
    const path = "src/stories/a/index.md";
    rmSync(join(root, path));
    symlinkSync("../b/index.md", join(root, path));
    assert.deepEqual(
      listRefused(() => requireReadFiles(rereadSourceFiles(root, files, new Set([path])))),
      [{ file: path, rule: "file-kind" }],
    );
  });
});

test("a file of 64 MiB is read, and one of a byte more is not", () => {
  inCheckout(({ root }) => {
    const path = "_data/site.json";
    truncateSync(join(root, path), 64 * 1024 * 1024);
    assert.equal(requireReadFiles(readSourceFiles(root))[0]?.bytes.length, 64 * 1024 * 1024);
    truncateSync(join(root, path), 64 * 1024 * 1024 + 1);
    assert.deepEqual(
      listRefused(() => requireReadFiles(readSourceFiles(root))),
      [{ file: path, rule: "file-size" }],
    );
  });
});

test("a file in a folder's place is refused with what the system says", () => {
  inCheckout(({ root, write }) => {
    rmSync(join(root, "_data"), { recursive: true });
    write("_data", "x");
    assert.throws(
      () => readSourceFiles(root),
      /^ContentError: _data:1:1 {2}unreadable-file {2}The system does not let this be read \(ENOTDIR\)\. Look at who may read it\.$/m,
    );
  });
});

const isLinux = process.platform === "linux";

test("what the system cannot name is refused, with what to do", { skip: !isLinux }, () => {
  inCheckout(({ root }) => {
    const start = process.cwd();
    const name = "a".repeat(200);
    process.chdir(join(root, "src/stories/a"));
    for (let depth = 0; depth < 25; depth += 1) {
      mkdirSync(name);
      process.chdir(name);
    }
    process.chdir(start);
    const refusal = catchRefusal(root);
    // Node cannot name it either.
    spawnSync("rm", ["-r", join(root, "src/stories/a", name)]);
    assert.match(
      refusal,
      /unreadable-file {2}The system .* \(ENAMETOOLONG\)\. Give it a shorter path\.$/m,
    );
    writeFileSync(Buffer.concat([Buffer.from(`${root}/src/standing/`), Buffer.of(0xff)]), "x");
    assert.match(
      catchRefusal(root),
      /unreadable-file {2}The system .* \(ENOENT\)\. Give it a name in UTF-8\.$/m,
    );
  });
});

function catchRefusal(root: string): string {
  try {
    requireReadFiles(readSourceFiles(root));
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return "";
}
