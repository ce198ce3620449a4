import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";

const STORY = "src/stories/stopped-clocks";
const INDEX = `${STORY}/index.md`;

suite("the content check", () => {
  let checkout: Checkout;
  before(() => {
    checkout = createCheckout();
  });
  after(() => {
    checkout.remove();
  });

  test("finds nothing wrong with the test newsroom", () => {
    const { status, stdout } = checkout.run("check");
    assert.equal(stdout, "0 errors, 0 warnings\n");
    assert.equal(status, 0);
    assert.equal(checkout.run("check", "--format", "json").stdout, "[]\n");
  });

  test("prints one line a problem, counts them, and exits with 1", () => {
    checkout.edit(INDEX, "byline: [desk]", "byline: [dsk]");
    const { status, stdout } = checkout.run("check");
    assert.equal(
      stdout,
      `${INDEX}:6:10  unknown-id  "dsk" is not an id in authors.json. Did you mean "desk"?\n\n1 error, 0 warnings\n`,
    );
    assert.equal(status, 1);
  });

  test("speaks the language of the option, else of the variable", () => {
    const greek = `${INDEX}:6:10  unknown-id  Το «dsk» δεν είναι id του authors.json. Μήπως εννοείτε «desk»;\n\n1 λάθος, 0 προειδοποιήσεις\n`;
    process.env["NEWSROOM_LANG"] = "el";
    assert.equal(checkout.run("check").stdout, greek);
    assert.match(checkout.run("check", "--lang=en").stdout, /\n1 error, 0 warnings\n$/);
    delete process.env["NEWSROOM_LANG"];
  });

  test("gives the same as an array for machines, in the language that is asked for", () => {
    const { status, stdout } = checkout.run("check", "--format", "json", "--lang", "el");
    checkout.edit(INDEX, "byline: [dsk]", "byline: [desk]");
    assert.deepEqual(JSON.parse(stdout), [
      {
        file: INDEX,
        line: 6,
        column: 10,
        rule: "unknown-id",
        severity: "error",
        message: "Το «dsk» δεν είναι id του authors.json.",
        fix: "Μήπως εννοείτε «desk»;",
      },
    ]);
    assert.equal(status, 1);
  });

  test("refuses a language that messages do not have", () => {
    const { status, stderr } = checkout.run("check", "--lang", "fr");
    assert.equal(
      stderr,
      'There are no messages in the language "fr". Write --lang el or --lang en.\n',
    );
    assert.equal(status, 2);
  });

  test("fixes what is certain, says so, and reports what is left", () => {
    const path = `${STORY}/3-mayor-address.md`;
    const text = checkout.read(path);
    checkout.write(path, `${text}\r\nΤο  "διάγγελμα" ειναι μικρό [@desk].\r\n`);
    const { status, stdout } = checkout.run("check", "--fix");
    assert.equal(
      stdout.split("\n").slice(0, 4).join("\n"),
      [
        `${path}:15:3  double-space  Το  "διάγγελμα" → Το "διάγγελμα"`,
        `${path}:15:5  straight-quote  "διάγγελμα" → «διάγγελμα»`,
        "",
        `${path}:15:16  missing-accent (warning)  "ειναι" has no accent. Add it; if the word takes none, add it to "unaccentedWords" in style.json.`,
      ].join("\n"),
    );
    assert.equal(status, 0);
    const fixed = `${text}\r\nΤο «διάγγελμα» ειναι μικρό [@desk].\r\n`;
    assert.equal(checkout.read(path), fixed);
    const again = checkout.run("check", "--fix").stdout;
    assert.doesNotMatch(again, /→/);
    assert.match(again, /\n\n0 errors, 1 warning\n$/);
    assert.equal(checkout.read(path), fixed);
    checkout.write(path, text);
  });

  test("checks drafts as well", () => {
    const path = `${STORY}/4-no-signal.md`;
    const text = checkout.read(path);
    checkout.write(path, `${text.replace("title:", "draft: true\ntitle:")}\nΆλλο [@nobody].\n`);
    const { status, stdout } = checkout.run("check");
    checkout.write(path, text);
    assert.match(stdout, /unknown-id {2}"nobody" is not an id in sources\.json\./);
    assert.equal(status, 1);
  });

  test("refuses a format that it does not know", () => {
    const { status, stderr } = checkout.run("check", "--format", "xml");
    assert.equal(stderr, '"xml" is not a format that is known here. Write one of: text, json.\n');
    assert.equal(status, 2);
  });
});
