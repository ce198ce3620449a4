import { changeFile, changeText, testReports } from "../../test/support/newsroom.ts";

const story = "src/stories/unrest/index.md";

testReports({
  "a directive may be right behind a paragraph's line": [
    changeText("Κείμενο [@afp].\n::post{#blackout}\nΚι άλλο [@afp]."),
  ],
  "an unknown post is told at its id, with the nearest": [
    changeText("::post{#blackot}"),
    'src/stories/unrest/2-blackout.md:7:9  unknown-id  "blackot" is not an id in posts.json. Did you mean "blackout"?',
  ],
  "an unknown directive is told with those known": [
    changeText("::tweet{#blackout}"),
    'src/stories/unrest/2-blackout.md:7:1  unknown-directive  "::tweet" is not a directive. Write ::post{#blackout}.',
  ],
  "an unknown attribute is told at its place": [
    changeText("::map{places=almaty zoom=3}"),
    'src/stories/unrest/2-blackout.md:7:21  unknown-attribute  "zoom" is not an attribute of "::map". Write ::map{places="almaty"}.',
  ],
  "an id where none belongs is told at its place": [
    changeText("::map{#almaty places=almaty}"),
    'src/stories/unrest/2-blackout.md:7:7  unknown-attribute  "#almaty" has no place in "::map". Write ::map{places="almaty"}.',
  ],
  "a post without an id is refused": [
    changeText("::post"),
    'src/stories/unrest/2-blackout.md:7:1  missing-attribute  "::post" does not say which post. Write ::post{#id}.',
  ],
  "a map without places is refused": [
    changeText('::map{places=" "}'),
    'src/stories/unrest/2-blackout.md:7:1  missing-attribute  "::map" does not say which places. Write ::map{places="…"}.',
  ],
  "an attribute that cannot be read is refused": [
    changeText("::post{blackout}"),
    'src/stories/unrest/2-blackout.md:7:1  directive-syntax  The id of a post is written between braces, behind "#". Write ::post{#blackout}.',
  ],
  "an attribute that is there twice is refused": [
    changeText("::post{#blackout #blackout}"),
    'src/stories/unrest/2-blackout.md:7:1  directive-syntax  What is between the braces of "::post" cannot be read. Write ::post{#blackout}.',
  ],
  "a line that begins with two colons and is no directive is refused": [
    changeText("::post {#blackout}\n:: timeline\n::post{#blackout} εδώ"),
    'src/stories/unrest/2-blackout.md:7:1  directive-syntax  The id of a post is written between braces, behind "#". Write ::post{#blackout}.',
    'src/stories/unrest/2-blackout.md:8:1  directive-syntax  A line that begins with "::" has to be a directive. Write ::timeline.',
    'src/stories/unrest/2-blackout.md:9:1  directive-syntax  A line that begins with "::" has to be a directive. Write ::post{#blackout}.',
  ],
  "a directive in a list or a quotation is refused": [
    changeText("- ::post{#blackout}\n\n> ::post{#blackout}\n"),
    'src/stories/unrest/2-blackout.md:7:3  directive-place  "::post" is inside a list, a quotation or a box. Put it on a line of its own, between empty lines, without indentation.',
    'src/stories/unrest/2-blackout.md:9:3  directive-place  "::post" is inside a list, a quotation or a box. Put it on a line of its own, between empty lines, without indentation.',
  ],
  "a directive on a standing page is refused": [
    changeFile("src/standing/about.md", "Γράφουμε.", "::post{#blackout}"),
    'src/standing/about.md:6:1  directive-place  "::post" can be in a story only. Remove it.',
  ],
  "::sections in a section is refused": [
    changeText("::sections"),
    'src/stories/unrest/2-blackout.md:7:1  directive-place  "::sections" can be in a story\'s index.md only. Remove it.',
  ],
  "::sections, ::timeline and ::map are in a story once": [
    {
      ...changeFile(story, "::timeline", "::timeline\n\n::sections\n\n::map{places=almaty}"),
      ...changeText("::timeline\n\n::map{places=almaty}"),
    },
    'src/stories/unrest/2-blackout.md:7:1  directive-repeated  The story has "::timeline" already, at src/stories/unrest/index.md:20. Keep one of the two.',
    'src/stories/unrest/2-blackout.md:9:1  directive-repeated  The story has "::map" already, at src/stories/unrest/index.md:24. Keep one of the two.',
    'src/stories/unrest/index.md:22:1  directive-repeated  The story has "::sections" already, at src/stories/unrest/index.md:18. Keep one of the two.',
  ],
  "a post may be in a story twice": [changeText("::post{#blackout}\n\n::post{#blackout}")],
  "an unknown place on a map is told at its id": [
    changeText('::map{places="almaty almati"}'),
    'src/stories/unrest/2-blackout.md:7:22  unknown-id  "almati" is not an id in places.json. Write almaty.',
  ],
  "a place without coordinates on a map is told at its id": [
    changeText('::map{places="almaty  mangystau"}'),
    'src/stories/unrest/2-blackout.md:7:23  place-without-coordinates  "mangystau" cannot be on a map: it has no coordinates in places.json. Add its "latitude" and "longitude", or take it off the map.',
  ],
  "a place that is on a map twice is refused": [
    changeText('::map{places="almaty almaty"}'),
    'src/stories/unrest/2-blackout.md:7:22  map-places  "almaty" is on the map already. Remove it.',
  ],
  "more places than a map has room for are refused": [
    changeText(`::map{places="${"almaty ".repeat(21)}"}`),
    "src/stories/unrest/2-blackout.md:7:1  map-places  A map cannot show 21 places: it has room for 20. Name fewer.",
  ],
});
