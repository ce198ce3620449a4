import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { parseRequest } from "./parse-request.ts";

function refuses(words: readonly string[], message: string): void {
  assert.throws(() => parseRequest(words, {}), { message });
}

suite("the words behind npm run new", () => {
  test("say what to make, for which story, and its title", () => {
    assert.deepEqual(parseRequest(["story", "Τίτλος"], {}), {
      kind: "story",
      story: undefined,
      title: "Τίτλος",
      slug: undefined,
    });
    assert.deepEqual(parseRequest(["section", "unrest", "Η νύχτα", "--slug", "night"], {}), {
      kind: "section",
      story: "unrest",
      title: "Η νύχτα",
      slug: "night",
    });
  });

  test("say of which kind a story is", () => {
    assert.equal(parseRequest(["story", "Τ", "--kind", "interview"], {}).storyKind, "interview");
    assert.equal("storyKind" in parseRequest(["story", "Τ"], {}), false);
    refuses(
      ["story", "Τ", "--kind", "συνέντευξη"],
      '"συνέντευξη" is no kind of story. Write interview.',
    );
    refuses(
      ["story", "Τ", "--kind", "oppinion"],
      '"oppinion" is no kind of story. Did you mean "opinion"?',
    );
    refuses(
      ["interview", "Τ"],
      '"interview" is a kind of story. Write: npm run new -- story "Title" --kind interview',
    );
    refuses(
      ["section", "unrest", "Τ", "--kind", "live"],
      "A section has the kind of its story. Remove --kind.",
    );
  });

  test("may leave anything out", () => {
    assert.deepEqual(parseRequest([], {}), { slug: undefined });
    assert.equal(parseRequest(["story"], {}).title, undefined);
    assert.equal(parseRequest(["section", "unrest"], {}).title, undefined);
  });

  test("are refused where nothing of that name can be made", () => {
    refuses(["stroy", "Τ"], '"stroy" is nothing that can be made. Did you mean "story"?');
    refuses(["page", "Τ"], '"page" is nothing that can be made. Known are "section", "story".');
  });

  test("are refused where a title is not in quotes", () => {
    const advice = "A title of several words has to be in quotes:";
    refuses(["story", "Δύο", "λέξεις"], `${advice} npm run new -- story "Δύο λέξεις"`);
    refuses(["section", "a", "Δύο", "λέξεις"], `${advice} npm run new -- section a "Δύο λέξεις"`);
  });

  test("are refused where an option is not known, or has no value", () => {
    const usage =
      'Write: npm run new -- story "Title" [--kind live] [--slug address] [--lang el|en]';
    refuses(
      ["story", "Τ", "--slg", "a"],
      `--slg is not an option here. Did you mean --slug? ${usage}`,
    );
    refuses(["story", "Τ", "--slug"], `--slug needs a value. ${usage}`);
  });
});
