import { HUGE_FILE } from "../../src/messages/source/file-limits.ts";
import type { Message } from "../../src/messages/message.ts";
import { missingFormerly, tooManyRedirects } from "../../src/messages/content/moves.ts";
import { NO_FILE, refusedFile } from "../../src/messages/content/story-files.ts";
import { heavyPage } from "../../src/messages/content/weight.ts";
import { DATA_EXAMPLES } from "./examples/data.ts";
import { FILE_EXAMPLES } from "./examples/files.ts";
import { EXHIBIT_EXAMPLES } from "./examples/exhibits.ts";
import { PICTURE_EXAMPLES } from "./examples/pictures.ts";
import type { RuleExample } from "./examples/rule-example.ts";
import { TEXT_EXAMPLES } from "./examples/text.ts";
import { UPDATE_EXAMPLES } from "./examples/updates.ts";

/** An example of each rule that a tiny newsroom can break. */
export const RULE_EXAMPLES: readonly RuleExample[] = [
  ...TEXT_EXAMPLES,
  ...DATA_EXAMPLES,
  ...FILE_EXAMPLES,
  ...UPDATE_EXAMPLES,
  ...EXHIBIT_EXAMPLES,
  ...PICTURE_EXAMPLES,
];

/** The rules about what a tiny newsroom cannot have, with what is told. */
export const OTHER_RULES: readonly Message[] = [
  NO_FILE,
  HUGE_FILE,
  heavyPage("/stories/unrest/", 15_000, 14_600, [{ name: "text", bytes: 9_000 }]),
  missingFormerly("/stories/unrest/", "formerly: [unrest]"),
  tooManyRedirects({ ofStories: 120, ofSections: 40 }, { stories: 100, sections: 2_000 }),
  refusedFile("EACCES"),
];
