import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { createFiles } from "../../../test/support/newsroom.ts";
import { type Questions, completeRequest } from "./complete-request.ts";
import { readKnownContent } from "./known-content.ts";

const known = readKnownContent(createFiles());

/** An author who gives one answer after the other; what was asked is noted with what was offered. */
function createAuthor(answers: readonly (string | readonly string[])[]): {
  readonly questions: Questions;
  readonly asked: readonly string[];
} {
  const asked: string[] = [];
  const left = [...answers];
  const answer = <Answer>(question: string): Promise<Answer> => {
    asked.push(question);
    return Promise.resolve(left.shift() as Answer);
  };
  const questions: Questions = {
    choose: (question, choices) =>
      answer(`${question.en} ${choices.map(({ label }) => label.en).join(", ")}`),
    write: async (question, check, suggestion = "") => {
      const written = await answer<string>(`${question.en} ${suggestion}`.trim());
      check(written);
      return written;
    },
    pick: (question, ids, isRequired) =>
      answer(
        `${question.en} ${ids.map(({ id, name }) => `${id} ${name}`).join(", ")} ${String(isRequired)}`,
      ),
  };
  return { questions, asked };
}

suite("a request that says all", () => {
  test("is asked nothing", async () => {
    const { questions, asked } = createAuthor([]);
    const request = { kind: "section", story: "unrest", title: "Η νύχτα" } as const;
    assert.deepEqual(await completeRequest(request, known, questions), request);
    assert.deepEqual(asked, []);
  });
});

suite("a request that leaves something out", () => {
  test("is asked for it at a terminal, with the ids of the newsroom", async () => {
    const { questions, asked } = createAuthor([
      "story",
      "opinion",
      "Οι τιμές",
      "oi-times",
      ["tokayev"],
      [],
    ]);
    assert.deepEqual(await completeRequest({}, known, questions), {
      kind: "story",
      storyKind: "opinion",
      title: "Οι τιμές",
      slug: "oi-times",
      ids: { people: ["tokayev"], places: [] },
    });
    assert.deepEqual(asked, [
      "What do you want to make? A new story, A section of a story",
      "What kind of text is it? News, Analysis, Opinion, Interview, Explainer, Fact-check, Obituary, Live",
      "Its title",
      "The last part of its address oi-times",
      "Who is it about? tokayev Κασίμ-Γιομάρτ Τοκάγεφ false",
      "Where does it happen? The first is the dateline almaty Αλμάτι, mangystau Μανγκιστάου false",
    ]);
  });

  test("is asked for the byline where there is a choice", async () => {
    const authors = '{ "desk": { "name": "Σύνταξη" }, "anna": { "name": "Άννα" } }';
    const two = readKnownContent(createFiles({ "_data/authors.json": authors }));
    const { questions, asked } = createAuthor(["Α", "a", ["anna"], [], []]);
    const request = await completeRequest({ kind: "story", storyKind: "live" }, two, questions);
    assert.deepEqual(request.ids, { byline: ["anna"], people: [], places: [] });
    assert.equal(asked[2], "Who writes it? desk Σύνταξη, anna Άννα true");
  });

  test("is asked of which story a section is", async () => {
    const { questions, asked } = createAuthor(["unrest", "Η νύχτα", "night", [], []]);
    assert.deepEqual(await completeRequest({ kind: "section" }, known, questions), {
      kind: "section",
      story: "unrest",
      title: "Η νύχτα",
      slug: "night",
      ids: { people: [], places: [] },
    });
    assert.equal(asked[0], "Of which story? Έφοδος");
  });

  test("is told what is missing where nobody can be asked", async () => {
    const refuses = (request: object, message: string): Promise<void> =>
      assert.rejects(completeRequest(request, known, undefined), { name: "RequestError", message });
    await refuses(
      {},
      'What to make is missing. Write one of:\n  npm run new -- story "Title"\n  npm run new -- section <story> "Title"',
    );
    await refuses({ kind: "story" }, 'The title is missing. Write: npm run new -- story "Title"');
    await refuses(
      { kind: "section" },
      'The story and the title are missing. Write: npm run new -- section <story> "Title"',
    );
    await refuses(
      { kind: "section", story: "unrest" },
      'The title is missing. Write: npm run new -- section unrest "Title"',
    );
    await refuses(
      { kind: "section", story: "unrset" },
      'There is no story "unrset". Did you mean "unrest"?',
    );
  });
});
