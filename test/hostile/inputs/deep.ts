import type { HostileInput } from "../hostile-input.ts";
import { PROTESTS, withFiles, withText } from "../full-newsroom.ts";

const TEN_THOUSAND = 10_000;

const deep = (open: string, close: string, depth = TEN_THOUSAND): string =>
  `${open.repeat(depth)}α${close.repeat(depth)}`;

/** Things inside things inside things. */
export const DEEP_INPUTS: readonly HostileInput[] = [
  {
    name: "10,000 brackets",
    files: withText(PROTESTS, deep("[", "]")),
    expected: "too-long",
  },
  {
    name: "as many brackets as a line may hold",
    files: withText(PROTESTS, deep("[", "]", 4990)),
    expected: "nesting",
  },
  {
    name: "800 spans",
    files: withText(PROTESTS, deep("[", "]{lang=en}", 800)),
    expected: "nesting",
  },
  {
    name: "1,600 emphases",
    files: withText(PROTESTS, deep("*α **β ", "** α*", 800)),
    expected: "builds",
  },
  {
    name: "400 list levels",
    files: withText(
      PROTESTS,
      Array.from({ length: 400 }, (_, level) => `${"  ".repeat(level)}- α`)
        .join("\n")
        .slice(0, 90_000),
    ),
    expected: "nesting",
  },
  {
    name: "runs of backticks, each longer than the one before",
    files: withText(
      PROTESTS,
      Array.from({ length: 130 }, (_, at) => `${"`".repeat(at + 1)}α`).join(" "),
    ),
    expected: "unmatched-mark",
  },
  {
    name: "a JSON file of 10,000 lists",
    files: withFiles({ "_data/topics.json": deep("[", "]").replace("α", "") }),
    expected: "json-syntax",
  },
  {
    name: "a JSON file of 10,000 groups",
    files: withFiles({ "_data/topics.json": deep('{"a":', "}").replace("α", "1") }),
    expected: "json-syntax",
  },
];
