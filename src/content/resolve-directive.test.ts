import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, changeFile, changeText, listProblems } from "../../test/support/newsroom.ts";

interface Case {
  readonly title: string;
  readonly changes: Files;
  readonly problems: readonly string[];
}

const story = "src/stories/unrest/index.md";

const cases: readonly Case[] = [
  {
    title: "a directive may stand right behind a paragraph's line",
    changes: changeText("Κείμενο [@afp].\n::post{#blackout}\nΚι άλλο [@afp]."),
    problems: [],
  },
  {
    title: "an unknown post is told at its id, with the nearest",
    changes: changeText("::post{#blackot}"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:9  unknown-id  "blackot" is not an id in posts.json. Did you mean "blackout"?',
    ],
  },
  {
    title: "an unknown directive is told with those known",
    changes: changeText("::tweet{#blackout}"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  unknown-directive  "::tweet" is not a directive. Known are ::post, ::timeline, ::map, ::sections.',
    ],
  },
  {
    title: "an unknown attribute is told where it stands",
    changes: changeText("::map{places=almaty zoom=3}"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:21  unknown-attribute  "zoom" is not an attribute of "::map". Write ::map{places="…"}.',
    ],
  },
  {
    title: "an id where none belongs is told where it stands",
    changes: changeText("::map{#almaty places=almaty}"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:7  unknown-attribute  "#almaty" has no place in "::map". Write ::map{places="…"}.',
    ],
  },
  {
    title: "a post without an id is refused",
    changes: changeText("::post"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  missing-attribute  "::post" does not say which post. Write ::post{#id}.',
    ],
  },
  {
    title: "a map without places is refused",
    changes: changeText('::map{places=" "}'),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  missing-attribute  "::map" does not say which places. Write ::map{places="…"}.',
    ],
  },
  {
    title: "an attribute that cannot be read is refused",
    changes: changeText("::post{blackout}"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  directive-syntax  The id of a post is written between braces, behind "#". Write ::post{#blackout}.',
    ],
  },
  {
    title: "an attribute that stands twice is refused",
    changes: changeText("::post{#blackout #blackout}"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  directive-syntax  What stands between the braces of "::post" cannot be read. Write ::post{#id}.',
    ],
  },
  {
    title: "a line that begins with two colons and is no directive is refused",
    changes: changeText("::post {#blackout}\n:: timeline\n::post{#blackout} εδώ"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  directive-syntax  The id of a post is written between braces, behind "#". Write ::post{#blackout}.',
      'src/stories/unrest/2-blackout.md:8:1  directive-syntax  A line that begins with "::" has to be a directive. Known are ::post{#id}, ::timeline, ::map{places="…"}, ::sections.',
      'src/stories/unrest/2-blackout.md:9:1  directive-syntax  A line that begins with "::" has to be a directive. Known are ::post{#id}, ::timeline, ::map{places="…"}, ::sections.',
    ],
  },
  {
    title: "a directive in a list or a quotation is refused",
    changes: changeText("- ::post{#blackout}\n\n> ::post{#blackout}\n"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:3  directive-place  "::post" stands inside a list or a quotation. Put it on a line of its own, between empty lines, without indentation.',
      'src/stories/unrest/2-blackout.md:9:3  directive-place  "::post" stands inside a list or a quotation. Put it on a line of its own, between empty lines, without indentation.',
    ],
  },
  {
    title: "a directive on a standing page is refused",
    changes: changeFile("src/standing/about.md", "Γράφουμε.", "::post{#blackout}"),
    problems: [
      'src/standing/about.md:6:1  directive-place  "::post" can stand in a story only. Remove it.',
    ],
  },
  {
    title: "::sections in a section is refused",
    changes: changeText("::sections"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  directive-place  "::sections" can stand in a story\'s index.md only. Remove it.',
    ],
  },
  {
    title: "::sections, ::timeline and ::map stand in a story once",
    changes: {
      ...changeFile(story, "::timeline", "::timeline\n\n::sections\n\n::map{places=almaty}"),
      ...changeText("::timeline\n\n::map{places=almaty}"),
    },
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  directive-repeated  The story has "::timeline" already, at src/stories/unrest/index.md:20. Keep one of the two.',
      'src/stories/unrest/2-blackout.md:9:1  directive-repeated  The story has "::map" already, at src/stories/unrest/index.md:24. Keep one of the two.',
      'src/stories/unrest/index.md:22:1  directive-repeated  The story has "::sections" already, at src/stories/unrest/index.md:18. Keep one of the two.',
    ],
  },
  {
    title: "a post may stand in a story twice",
    changes: changeText("::post{#blackout}\n\n::post{#blackout}"),
    problems: [],
  },
  {
    title: "an unknown place on a map is told at its id",
    changes: changeText('::map{places="almaty almati"}'),
    problems: [
      'src/stories/unrest/2-blackout.md:7:22  unknown-id  "almati" is not an id in places.json. Did you mean "almaty"?',
    ],
  },
  {
    title: "a place without coordinates on a map is told at its id",
    changes: changeText('::map{places="almaty  mangystau"}'),
    problems: [
      'src/stories/unrest/2-blackout.md:7:23  place-without-coordinates  "mangystau" cannot stand on a map: it has no coordinates in places.json. Add its "latitude" and "longitude", or take it off the map.',
    ],
  },
  {
    title: "a place that stands on a map twice is refused",
    changes: changeText('::map{places="almaty almaty"}'),
    problems: [
      'src/stories/unrest/2-blackout.md:7:22  map-places  "almaty" stands on the map already. Remove it.',
    ],
  },
  {
    title: "more places than a map has room for are refused",
    changes: changeText(`::map{places="${"almaty ".repeat(21)}"}`),
    problems: [
      "src/stories/unrest/2-blackout.md:7:1  map-places  A map cannot hold 21 places: it has room for 20. Name fewer.",
    ],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}
