import type { PictureFile, ReadPicture } from "../../../src/model/picture.ts";

/** A picture of the tiny newsroom's story, and a line of a section that shows it. */
export const FIRE = "src/stories/unrest/fire.jpg";
export const PICTURE = '![Ένα σπίτι](fire.jpg){credit="AFP"}';

const NAME = "0123456789ab";

function createFile(kind: PictureFile["kind"], width: number, size: number): PictureFile {
  const file = `pictures/${NAME}-${width}.${kind === "jpeg" ? "jpg" : kind}`;
  return { file, kind, width, height: (width * 2) / 3, size, digest: "d" };
}

/** What was found in it: a picture in two widths. */
export const READ = {
  facts: {
    width: 1440,
    height: 960,
    colour: "#8a6d4b",
    files: [
      createFile("avif", 360, 9_400),
      createFile("avif", 720, 38_200),
      createFile("avif", 1440, 120_000),
      createFile("jpeg", 720, 60_000),
      createFile("jpeg", 1440, 180_000),
    ],
  },
} as const satisfies ReadPicture;
