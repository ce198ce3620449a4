import assert from "node:assert/strict";
import { test } from "node:test";
import {
  changeText,
  parseFiles,
  testReports,
  type FilesWithPictures,
} from "../../../test/support/newsroom.ts";
import { FIRE, PICTURE, READ } from "../../../test/support/pictures/read-pictures.ts";
import { TRUNCATED } from "../../messages/pictures/files.ts";

/** A section with a line, beside a picture. */
function withLine(line: string, files: FilesWithPictures = { [FIRE]: READ }): FilesWithPictures {
  return { ...files, ...changeText(`${line}\n`) };
}

const TEXT = "src/stories/unrest/2-blackout.md";

test("a picture is a block with its words, its source, its date and its file", () => {
  const line =
    '![Ένα σπίτι](fire.jpg){caption="Χθες." credit="Νίκος Παππάς" source=afp taken=2022-01-05 focus="40% 20%"}';
  const { newsroom, problems } = parseFiles(withLine(line));
  assert.deepEqual(problems, []);
  const section = newsroom?.stories[0]?.sections.find(({ slug }) => slug === "blackout");
  const [block] = section?.body ?? [];
  assert.equal(block?.kind, "picture");
  const { citation, taken, ...picture } = block.picture;
  assert.deepEqual(picture, {
    ...READ.facts,
    path: FIRE,
    alt: "Ένα σπίτι",
    caption: "Χθες.",
    credit: "Νίκος Παππάς",
    focus: { x: 40, y: 20 },
  });
  assert.match(citation, /^<a id="blackout__1" href="#_afp">/);
  assert.equal(taken?.iso, "2022-01-05");
  assert.deepEqual(
    section?.sources.map(({ source, claims }) => [source.id, claims.length]),
    [["afp", 1]],
  );
});

testReports({
  "a picture that only decorates needs no words": [
    withLine('![](fire.jpg){decorative credit="AFP"}'),
  ],
  "a picture in another form of its name, as macOS writes accents": [
    {
      ["src/stories/unrest/φωτιά.jpg".normalize("NFD")]: READ,
      ...changeText('![Ένα σπίτι](φωτιά.jpg){credit="AFP"}\n'),
    },
  ],
  "a name that is nearly right": [
    withLine('![Ένα σπίτι](fier.jpg){credit="AFP"}'),
    `${TEXT}:7:14  missing-picture  There is no picture "fier.jpg" in the story's folder. Write "fire.jpg".`,
  ],
  "a name with another end": [
    withLine('![Ένα σπίτι](Fire.png){credit="AFP"}'),
    `${TEXT}:7:14  missing-picture  There is no picture "Fire.png" in the story's folder. Write "fire.jpg".`,
  ],
  "a name that no picture has": [
    withLine('![Ένα σπίτι](flood.jpg){credit="AFP"}', {}),
    `${TEXT}:7:14  missing-picture  There is no picture "flood.jpg" in the story's folder. Put the file into the story's folder, and write flood.jpg.`,
  ],
  "a picture in another folder": [
    withLine('![Ένα σπίτι](images/fire.jpg){credit="AFP"}'),
    `${TEXT}:7:14  missing-picture  "images/fire.jpg" is in another folder: pictures are in the folder of the story. Write fire.jpg.`,
  ],
  "a picture at another address": [
    withLine('![Ένα σπίτι](https://example.com/a/flood.jpg?w=9){credit="AFP"}'),
    `${TEXT}:7:14  missing-picture  "https://example.com/a/flood.jpg?w=9" is at another address, and pages load nothing from elsewhere. Put the file into the story's folder, and write flood.jpg.`,
  ],
  "a drawing": [
    withLine('![Ένα σπίτι](plan.svg){credit="AFP"}'),
    `${TEXT}:7:14  picture-kind  "plan.svg" is SVG, and such pictures cannot be read here. Save the picture as JPEG or PNG in the story's folder, and write the name of that file.`,
  ],
  "no name of a picture": [
    withLine('![Ένα σπίτι](notes.txt){credit="AFP"}'),
    `${TEXT}:7:14  picture-kind  "notes.txt" does not end in .jpg, .png, .webp or .avif, as the name of a picture does. Save the picture as JPEG or PNG in the story's folder, and write the name of that file.`,
  ],
  "a file that is refused is told of once, at the file": [
    withLine(PICTURE, { [FIRE]: { refusal: TRUNCATED } }),
    `${FIRE}:1:1  broken-picture  The picture cannot be read to its end: the file is cut off or damaged. Get it again from where you have it.`,
  ],
  "a date that is none": [
    withLine('![Ένα σπίτι](fire.jpg){credit="AFP" taken=2022-02-30}'),
    `${TEXT}:7:43  wrong-date  "2022-02-30" is not a day or time that exists. This month has 28 days: correct the day.`,
  ],
  "a source that is not known": [
    withLine('![Ένα σπίτι](fire.jpg){credit="AFP" source=apf}'),
    `${TEXT}:7:44  unknown-id  "apf" is not an id in sources.json. Did you mean "afp"?`,
  ],
  "a source that cannot be read": [
    withLine('![Ένα σπίτι](fire.jpg){credit="AFP" source="το AFP!"}'),
    `${TEXT}:7:45  citation-syntax  The "source" of a picture is a citation without its brackets. Write source=afp`,
  ],
  "a point outside of the picture": [
    withLine('![Ένα σπίτι](fire.jpg){credit="AFP" focus="40% 120%"}'),
    `${TEXT}:7:44  wrong-value  "focus" is the point that is not cut off: how far it is from the left and from the upper edge, from 0% to 100%. Write focus="40% 20%"`,
  ],
  "markup in a caption": [
    withLine('![Ένα σπίτι](fire.jpg){caption="Το **σπίτι**." credit="AFP"}'),
    `${TEXT}:7:36  markup-in-text  This is plain text, and readers would see the marks of "**σπίτι**". Write σπίτι`,
  ],
  "the rules for prose hold for all words of a picture": [
    withLine('![Ένα  σπίτι](fire.jpg){caption="Το  σπίτι." credit="Νίκος  Παππάς"}'),
    ...[6, 36, 59].map(
      (column) =>
        `${TEXT}:7:${column}  double-space (warning)  There are 2 spaces in a row here. Leave one.`,
    ),
  ],
  "a picture on a standing page": [
    { "src/standing/about.md": `---\ntitle: Α\ndescription: Β.\n---\n\n${PICTURE}\n` },
    `src/standing/about.md:6:1  picture  Pictures are for stories alone: a standing page has no folder for them. Remove the line.`,
  ],
});
