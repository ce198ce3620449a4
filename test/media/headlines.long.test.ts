import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { encodeCanvas } from "../../src/pictures/encode-canvas.ts";
import { drawShareImage } from "../../src/drawing/draw-share-image.ts";

const MISSING =
  "tesseract or its Greek is not installed, so no second reader was asked: apt-get install tesseract-ocr tesseract-ocr-ell";
const isMissing = spawnSync("tesseract", ["--version"]).status !== 0 || !hasGreek();

function hasGreek(): boolean {
  const { stdout } = spawnSync("tesseract", ["--list-langs"], { encoding: "utf8" });
  return /^ell$/m.test(stdout);
}

const HEADLINES = [
  "Σεισμός στη Θεσσαλία",
  "Έφοδος διαδηλωτών στο δημαρχείο του Αλμάτι",
  "Η Μόσχα προειδοποιεί για «εξωτερική παρέμβαση» στο Καζακστάν, ενώ οι διαδηλωτές μπαίνουν στο δημαρχείο και το αεροδρόμιο",
  "Ώρες αγωνίας στον Έβρο: άνοιξε η προϋπόθεση για τη Ρωσία",
];

/** What is told apart badly by a reader of images, and makes no difference here. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .toUpperCase();
}

for (const title of HEADLINES) {
  test(
    `another program reads «${title}» in its share image`,
    { skip: isMissing && MISSING },
    async () => {
      const image = drawShareImage({ siteName: "Ανταπόκριση", kicker: "Διεθνή", title });
      const input = await encodeCanvas(image, "jpg");
      const { stdout } = spawnSync("tesseract", ["stdin", "stdout", "-l", "ell", "--psm", "6"], {
        input,
        encoding: "utf8",
      });
      assert.ok(fold(stdout).includes(fold(title)), stdout);
    },
  );
}
