import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { editSection, listSections, pickSection } from "./edit-section.ts";
import { writeFiles } from "./newsroom/write-files.ts";

suite("an edit to a section", () => {
  const folder = mkdtempSync(join(tmpdir(), "edit-"));
  const write = (name: string, text: string): void => {
    writeFiles(folder, [{ path: `src/stories/unrest/${name}`, text }]);
  };
  after(() => {
    rmSync(folder, { recursive: true });
  });

  test("adds a sentence to the first paragraph, and the next adds another", () => {
    write("index.md", "---\ntitle: Α\n---\n\nΑρχή.\n");
    write("1-night.md", "---\ntitle: Β\n---\n\nΈνα [@afp].\n\nΔύο.\n");
    const [section] = listSections(folder);
    assert.deepEqual(listSections(folder), [section]);
    assert.equal(section?.path, "/stories/unrest/night/");
    assert.equal(editSection(section, 0), "Η ενημέρωση με αριθμό 1 ήρθε αργότερα");
    editSection(section, 1);
    assert.equal(
      readFileSync(section.file, "utf8"),
      "---\ntitle: Β\n---\n\nΈνα [@afp]. Η ενημέρωση με αριθμό 1 ήρθε αργότερα [@desk]. Η ενημέρωση με αριθμό 2 ήρθε αργότερα [@desk].\n\nΔύο.\n",
    );
  });

  test("meets another section each time", () => {
    const sections = Array.from({ length: 80 }, (_, index) => ({ file: "", path: String(index) }));
    const picked = Array.from({ length: 20 }, (_, number) => pickSection(sections, number).path);
    assert.equal(new Set(picked).size, 20);
  });

  test("needs a section", () => {
    assert.throws(() => pickSection([], 0), new RangeError("The newsroom has no sections."));
  });
});
