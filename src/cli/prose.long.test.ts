import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";

const USAGE = "npm run prose -- <folder of texts> [--newsroom folder] [--samples 5]";

suite("npm run prose", () => {
  let checkout: Checkout;
  before(() => {
    checkout = createCheckout();
    mkdirSync(join(checkout.root, "archive/2020"), { recursive: true });
    checkout.write("archive/2020/a.txt", "Οταν έφυγε, το Δοκιμαστηκή έμεινε.\n");
    checkout.write("archive/b.txt", "Το πληθος έφυγε.\n");
    checkout.write("archive/notes.md", "Το πληθος.\n");
  });
  after(() => {
    checkout.remove();
  });

  test("measures the texts of a folder with the newsroom's own lists", () => {
    const { status, stdout, stderr } = checkout.run("prose", "archive", "--samples", "1");
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.deepEqual(stdout.split("\n").slice(0, 6), [
      "8 words in 2 paragraphs",
      "",
      "rule                                 alarms   per 10,000 words",
      "missing-accent (warning)                  1            1250.00",
      "name-variant (error)                      1            1250.00",
      "unaccented-capital (warning)              1            1250.00",
    ]);
    assert.ok(stdout.includes("\n  2020/a.txt:1  …⟦Οταν⟧ έφυγε, το Δοκιμαστηκή έμεινε.…\n"));
  });

  test("takes the lists of another newsroom", () => {
    mkdirSync(join(checkout.root, "other/_data"), { recursive: true });
    for (const name of ["sources", "people", "places", "topics", "authors", "posts", "strings"]) {
      checkout.write(`other/_data/${name}.json`, checkout.read(`_data/${name}.json`));
    }
    checkout.write("other/_data/site.json", checkout.read("_data/site.json"));
    const style = JSON.parse(checkout.read("_data/style.json")) as object;
    checkout.write("other/_data/style.json", JSON.stringify({ ...style, wrongNames: {} }));
    const other = checkout.run("prose", "archive", "--newsroom", "other", "--samples", "0");
    assert.equal(other.status, 0);
    assert.doesNotMatch(other.stdout, /name-variant \(error\)/);

    checkout.write("other/_data/style.json", "{}");
    const broken = checkout.run("prose", "archive", "--newsroom", "other");
    assert.equal(broken.status, 1);
    assert.match(broken.stderr, /^_data\/style\.json:1:1 {2}\S/m);
  });

  test("refuses what it cannot measure", () => {
    const told = (...args: readonly string[]): string => checkout.run("prose", ...args).stderr;
    assert.equal(told(), `Say in which folder the texts are: ${USAGE}\n`);
    assert.equal(told("none"), '"none" is not a folder that can be read.\n');
    const empty = 'There are no texts in "_data": files of plain text whose names end in .txt.\n';
    assert.equal(told("_data"), empty);
    const many = `"many" is not a number of samples. Write: ${USAGE}\n`;
    assert.equal(told("archive", "--samples", "many"), many);
    assert.equal(checkout.run("prose").status, 2);
    assert.equal(checkout.run("prose", "none").status, 1);
  });
});
