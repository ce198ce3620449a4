import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { SourceFile } from "../../source/source-text.ts";
import { type ClaimChange, compareClaims } from "./compare-claims.ts";

const PATH = "src/stories/unrest/1-protests.md";

function createFile(text: string, path = PATH): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

function section(text: string): SourceFile {
  return createFile(`---\ntitle: Α\n---\n\n${text}\n`);
}

function compare(before: string, after: string): readonly ClaimChange[] {
  return compareClaims([section(before)], [section(after)], "el");
}

suite("a claim", () => {
  test("that lost or gained a source is found", () => {
    assert.deepEqual(compare("Έφοδος [@afp]. Φωτιά [@ria].", "Έφοδος [@afp; @reuters]. Φωτιά."), [
      { file: PATH, text: "Έφοδος.", lost: [], gained: ["reuters"] },
      { file: PATH, text: "Φωτιά.", lost: ["ria"], gained: [] },
    ]);
  });

  test("of several sentences is one", () => {
    assert.deepEqual(compare("Έφοδος. Φωτιά [@ria].", "Έφοδος. Φωτιά [@afp]."), [
      { file: PATH, text: "Έφοδος. Φωτιά.", lost: ["ria"], gained: ["afp"] },
    ]);
    assert.deepEqual(compare("Α [@ria]. Β [@afp]. Γ [@ria].", "Α. Β [@afp]. Γ."), [
      { file: PATH, text: "Α.", lost: ["ria"], gained: ["afp"] },
      { file: PATH, text: "Γ.", lost: ["ria"], gained: [] },
    ]);
  });

  test("is known again when it was edited", () => {
    assert.deepEqual(
      compare("Πλήθος μπήκε στο δημαρχείο [@afp].", "Πλήθος μπήκε σήμερα στο δημαρχείο [@ria]."),
      [
        {
          file: PATH,
          text: "Πλήθος μπήκε σήμερα στο δημαρχείο.",
          lost: ["afp"],
          gained: ["ria"],
        },
      ],
    );
  });

  test("that is new, gone, moved or as it was has changed nothing", () => {
    assert.deepEqual(compare("Έφοδος [@afp].", "Έφοδος [@afp].\n\nΆλλο [@ria]."), []);
    assert.deepEqual(compare("Έφοδος [@afp].\n\nΆλλο [@ria].", "Άλλο [@ria]."), []);
    const other = createFile("---\n---\nΈφοδος [@afp].", "src/stories/unrest/2-b.md");
    assert.deepEqual(compareClaims([section("Έφοδος [@afp].")], [other], "el"), []);
  });

  test("may be in a key point or a timeline", () => {
    const index = (point: string): SourceFile => createFile(`---\nkeyPoints:\n  - ${point}\n---\n`);
    assert.deepEqual(compareClaims([index("Έφοδος [@afp].")], [index("Έφοδος.")], "el"), [
      { file: PATH, text: "Έφοδος.", lost: ["afp"], gained: [] },
    ]);
    const path = "src/stories/unrest/timeline.json";
    const timeline = (text: string): SourceFile => createFile(JSON.stringify([{ text }]), path);
    assert.deepEqual(compareClaims([timeline("Αρχή.")], [timeline("Αρχή [@ria].")], "el"), [
      { file: path, text: "Αρχή.", lost: [], gained: ["ria"] },
    ]);
  });

  test("in a file that cannot be read is passed over", () => {
    const broken = { path: PATH, bytes: new Uint8Array([255]) };
    assert.deepEqual(compareClaims([section("Έφοδος [@afp].")], [broken], "el"), []);
    const timeline = createFile("{", "src/stories/unrest/timeline.json");
    assert.deepEqual(compareClaims([timeline], [createFile("no front matter")], "el"), []);
  });
});
