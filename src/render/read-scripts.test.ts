import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readScripts } from "./read-scripts.ts";

function withFolder(files: Readonly<Record<string, string>>, run: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "scripts-"));
  try {
    mkdirSync(join(folder, "share"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("each script of the folder holds what it imports, and nothing of tests", () => {
  const files = {
    "share.ts": 'import { word } from "./share/word.ts";\nalert(word satisfies string);\n',
    "share/word.ts": 'export const word: string = "λέξη";\n',
    "share.test.ts": "alert(0);\n",
    "plain.js": "alert(1);\n",
    "early.ts": "alert(2);\n",
  };
  withFolder(files, (folder) => {
    assert.deepEqual(readScripts(folder), [
      { block: "early", code: "(()=>{alert(2);})();" },
      { block: "share", code: '(()=>{var r="λέξη";alert(r);})();' },
    ]);
  });
});

test("no text in a script can end it", () => {
  withFolder({ "share.ts": 'alert("</script>");\n' }, (folder) => {
    assert.doesNotMatch(readScripts(folder)[0]?.code ?? "", /<\/script/);
  });
});

test("a script that does not parse stops the build", () => {
  withFolder({ "share.ts": "const = 1;\n" }, (folder) => {
    assert.throws(() => readScripts(folder), /share\.ts:1:6: ERROR: Expected identifier/);
  });
});

test("a folder without scripts gives none", () => {
  withFolder({}, (folder) => {
    assert.deepEqual(readScripts(folder), []);
  });
});
