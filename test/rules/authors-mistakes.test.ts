import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { formatProblem } from "../../src/source/problem.ts";
import { parseFiles } from "../support/newsroom.ts";
import { BYLINE_MISTAKES } from "./mistakes/bylines.ts";
import { CITATION_MISTAKES } from "./mistakes/citations.ts";
import { DATE_MISTAKES } from "./mistakes/dates.ts";
import { DIRECTIVE_MISTAKES } from "./mistakes/directives.ts";
import { FIELD_NAME_MISTAKES } from "./mistakes/field-names.ts";
import { FIELD_MISTAKES } from "./mistakes/fields.ts";
import { NAME_MISTAKES } from "./mistakes/file-names.ts";
import { FILE_MISTAKES } from "./mistakes/files.ts";
import { ID_MISTAKES } from "./mistakes/ids.ts";
import { LINK_MISTAKES } from "./mistakes/links.ts";
import { MARKUP_MISTAKES } from "./mistakes/markup.ts";
import { PEOPLE_MISTAKES } from "./mistakes/people.ts";
import { PLACE_MISTAKES } from "./mistakes/places.ts";
import { POST_MISTAKES } from "./mistakes/posts.ts";
import { REFERENCE_MISTAKES } from "./mistakes/references.ts";
import { SOURCE_MISTAKES } from "./mistakes/sources.ts";
import { DATA_VALUE_MISTAKES } from "./mistakes/data-values.ts";
import { FIELD_ID_MISTAKES } from "./mistakes/field-ids.ts";
import { FIELD_LINE_MISTAKES } from "./mistakes/field-lines.ts";
import { FRONT_STORY_MISTAKES } from "./mistakes/front-stories.ts";
import { FRONT_TOPIC_MISTAKES } from "./mistakes/front-topics.ts";
import { JSON_MARK_MISTAKES } from "./mistakes/json-marks.ts";
import { OTHER_EXHIBIT_MISTAKES } from "./mistakes/other-exhibits.ts";
import { OTHER_LINK_MISTAKES } from "./mistakes/other-links.ts";
import { PASTED_MISTAKES } from "./mistakes/pasted.ts";
import { SHAPE_MISTAKES } from "./mistakes/shapes.ts";
import { TEXT_MISTAKES } from "./mistakes/texts.ts";
import { WORD_MISTAKES } from "./mistakes/words.ts";

/** Mistakes as authors make them, and some that are none. */
const MISTAKES = [
  ...MARKUP_MISTAKES,
  ...REFERENCE_MISTAKES,
  ...WORD_MISTAKES,
  ...FIELD_MISTAKES,
  ...FILE_MISTAKES,
  ...CITATION_MISTAKES,
  ...DATE_MISTAKES,
  ...DIRECTIVE_MISTAKES,
  ...FIELD_NAME_MISTAKES,
  ...NAME_MISTAKES,
  ...BYLINE_MISTAKES,
  ...ID_MISTAKES,
  ...LINK_MISTAKES,
  ...PEOPLE_MISTAKES,
  ...PLACE_MISTAKES,
  ...POST_MISTAKES,
  ...SOURCE_MISTAKES,
  ...PASTED_MISTAKES,
  ...OTHER_LINK_MISTAKES,
  ...OTHER_EXHIBIT_MISTAKES,
  ...JSON_MARK_MISTAKES,
  ...FRONT_TOPIC_MISTAKES,
  ...FRONT_STORY_MISTAKES,
  ...FIELD_LINE_MISTAKES,
  ...FIELD_ID_MISTAKES,
  ...DATA_VALUE_MISTAKES,
  ...TEXT_MISTAKES,
  ...SHAPE_MISTAKES,
];

suite("what authors get wrong is told in both languages", () => {
  for (const { title, changes, lines } of MISTAKES) {
    test(title, () => {
      const { problems } = parseFiles(changes);
      assert.deepEqual(
        problems.map((problem) => [formatProblem(problem, "el"), formatProblem(problem, "en")]),
        lines,
      );
    });
  }
});
