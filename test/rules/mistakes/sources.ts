import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

const STORY = "src/stories/unrest/index.md";

/** The field for the source. */
export const SOURCE_MISTAKES: readonly Mistake[] = [
  {
    title: "status: developing\nsource: [afp]",
    changes: changeFile(STORY, "status: developing", "status: developing\nsource: [afp]"),
    lines: [
      [
        "src/stories/unrest/index.md:6:9  wrong-type  Το «source» πρέπει να είναι κείμενο, όχι λίστα. Γράψτε source: afp",
        'src/stories/unrest/index.md:6:9  wrong-type  "source" should be text, not a list. Write source: afp',
      ],
    ],
  },
  {
    title: "status: developing\nsource: https://afp.com",
    changes: changeFile(STORY, "status: developing", "status: developing\nsource: https://afp.com"),
    lines: [
      [
        "src/stories/unrest/index.md:6:9  citation-syntax  Το «source» δεν είναι παραπομπή χωρίς τις αγκύλες της. Γράψτε source: afp, source: reuters; via=blogger ή source: desk; of=peskov.",
        'src/stories/unrest/index.md:6:9  citation-syntax  "source" is not a citation without its brackets. Write source: afp, source: reuters; via=blogger or source: desk; of=peskov.',
      ],
    ],
  },
  {
    title: "status: developing\nsource: afp, reuters",
    changes: changeFile(STORY, "status: developing", "status: developing\nsource: afp, reuters"),
    lines: [
      [
        "src/stories/unrest/index.md:6:9  citation-syntax  Το «source» δεν είναι παραπομπή χωρίς τις αγκύλες της. Γράψτε source: afp; reuters",
        'src/stories/unrest/index.md:6:9  citation-syntax  "source" is not a citation without its brackets. Write source: afp; reuters',
      ],
    ],
  },
  {
    title: "status: developing\nsource: afp και reuters",
    changes: changeFile(STORY, "status: developing", "status: developing\nsource: afp και reuters"),
    lines: [
      [
        "src/stories/unrest/index.md:6:9  citation-syntax  Το «source» δεν είναι παραπομπή χωρίς τις αγκύλες της. Γράψτε source: afp; reuters",
        'src/stories/unrest/index.md:6:9  citation-syntax  "source" is not a citation without its brackets. Write source: afp; reuters',
      ],
    ],
  },
  {
    title: "status: developing\nsource: afp; via blogger",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\nsource: afp; via blogger",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:6:9  citation-syntax  Το «source» δεν είναι παραπομπή χωρίς τις αγκύλες της. Γράψτε source: afp; via=blogger",
        'src/stories/unrest/index.md:6:9  citation-syntax  "source" is not a citation without its brackets. Write source: afp; via=blogger',
      ],
    ],
  },
  {
    title: "status: developing\nsource: desk; of=Τοκάγεφ",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\nsource: desk; of=Τοκάγεφ",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:6:9  citation-syntax  Το «source» δεν είναι παραπομπή χωρίς τις αγκύλες της. Γράψτε source: desk; of=tokayev",
        'src/stories/unrest/index.md:6:9  citation-syntax  "source" is not a citation without its brackets. Write source: desk; of=tokayev',
      ],
    ],
  },
];
