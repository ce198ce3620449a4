import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";

const INDEX = "src/stories/oi-times-tou-psomiou/index.md";

suite("npm run new", () => {
  let checkout: Checkout;
  before(() => {
    checkout = createCheckout();
  });
  after(() => {
    checkout.remove();
  });

  test("makes a story, and the sections of it, and says what to do next", () => {
    const story = checkout.run("new", "story", "Οι τιμές του ψωμιού");
    assert.equal(story.status, 0);
    assert.match(story.stdout, new RegExp(`^Made ${INDEX}\n\nNext:\n  Write the description`));
    assert.match(checkout.read(INDEX), /^---\ntitle: Οι τιμές του ψωμιού\n/);

    const section = checkout.run("new", "section", "oi-times-tou-psomiou", "Η αγορά");
    const path = "src/stories/oi-times-tou-psomiou/1-i-agora.md";
    assert.equal(section.status, 0);
    assert.match(section.stdout, new RegExp(`^Made ${path}\n`));
    assert.match(checkout.read(path), /^---\ntitle: Η αγορά\n/);
  });

  test("makes each kind of story, of which the check tells what its author has to write", () => {
    const fields = ["description", "keyPoints", "keyPoints", "keyPoints"].map(() => "empty-field");
    // The newsroom has several authors and topics.
    const common = [...fields, "wrong-count", "wrong-count"];
    const rules = {
      analysis: [...common, "empty-text"],
      opinion: [...common, "empty-text"],
      interview: [...common, "container-syntax"],
      explainer: [...common, "empty-text"],
      factCheck: [...common, "container-content", "container-syntax"],
      obituary: [...common, "empty-text"],
      live: [...common, "update-text"],
    };
    for (const kind of Object.keys(rules)) {
      const slug = `n-${kind.toLowerCase()}`;
      const { status } = checkout.run("new", "story", "Νέο", "--slug", slug, "--kind", kind);
      assert.equal(status, 0);
    }
    const { stdout } = checkout.run("check", "--format", "json");
    const problems = JSON.parse(stdout) as readonly {
      readonly file: string;
      readonly rule: string;
    }[];
    for (const [kind, expected] of Object.entries(rules)) {
      const path = `src/stories/n-${kind.toLowerCase()}/index.md`;
      const told = problems.filter(({ file }) => file === path).map(({ rule }) => rule);
      assert.deepEqual(told.toSorted(), expected.toSorted(), kind);
    }
  });

  test("leaves what is there as it is", () => {
    const before = checkout.read(INDEX);
    const { status, stderr } = checkout.run("new", "story", "Οι τιμές του ψωμιού");
    assert.equal(status, 1);
    assert.match(stderr, /^There is a story "oi-times-tou-psomiou" already/);
    assert.equal(checkout.read(INDEX), before);
  });

  test("says what is missing where nobody can be asked", () => {
    const { status, stderr } = checkout.run("new");
    assert.equal(status, 1);
    assert.equal(
      stderr,
      'What to make is missing. Write one of:\n  npm run new -- story "Title"\n  npm run new -- section <story> "Title"\n',
    );
  });

  test("refuses a BUILD_TIME that is none, and makes nothing", () => {
    process.env["BUILD_TIME"] = "soon";
    const { status, stderr } = checkout.run("new", "story", "Αργότερα");
    delete process.env["BUILD_TIME"];
    assert.equal(status, 1);
    assert.equal(
      stderr,
      'BUILD_TIME is "soon", which is not a time. Write a time with its offset, such as 2022-01-05T17:30:00+02:00.\n',
    );
    assert.ok(!existsSync(join(checkout.root, "src/stories/argotera")));
  });
});
