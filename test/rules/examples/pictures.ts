import { ANIMATED, TRUNCATED, tooNarrow } from "../../../src/messages/pictures/files.ts";
import type { Message } from "../../../src/messages/message.ts";
import { FIRE, PICTURE, READ } from "../../support/pictures/read-pictures.ts";
import { changeText } from "../../support/newsroom.ts";
import { type RuleExample, type Shown, inFiles } from "./rule-example.ts";

/** Examples of pictures, with a file beside the text that shows them. */
export const PICTURE_EXAMPLES: readonly RuleExample[] = [
  inPicture("picture", "Κάηκε ![Ένα σπίτι](fire.jpg) χθες [@afp].", PICTURE),
  inPicture("picture-alt", '![](fire.jpg){credit="AFP"}', '![](fire.jpg){decorative credit="AFP"}'),
  inPicture("picture-syntax", "![Ένα σπίτι](fire.jpg){credit=Νίκος Παππάς}", PICTURE),
  inPicture("missing-picture", '![Ένα σπίτι](fier.jpg){credit="AFP"}', PICTURE),
  inFile("broken-picture", "Ένα αρχείο που κόβεται στη μέση.", TRUNCATED),
  inFile("picture-kind", "Ένα αρχείο με κινούμενη εικόνα.", ANIMATED),
  inFile("picture-size", "Ένα αρχείο με πλάτος 120 εικονοστοιχεία.", tooNarrow(120, 360)),
];

function inPicture(rule: string, wrong: string, right: string): RuleExample {
  return inFiles(rule, "στο κείμενο", show(wrong), show(right));
}

function inFile(rule: string, text: string, refusal: Message): RuleExample {
  const right = { text: "Μια φωτογραφία όπως βγήκε από τη μηχανή.", files: show(PICTURE).files };
  return inFiles(rule, "στο fire.jpg", { text, files: { [FIRE]: { refusal } } }, right);
}

function show(text: string): Shown {
  return { text, files: { [FIRE]: READ, ...changeText(`${text}\n`) } };
}
