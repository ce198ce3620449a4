import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { createFilm, createHeif } from "../../test/support/media/boxes.ts";
import { bytesOf } from "../../test/support/media/bytes.ts";
import { createGif, createJpeg, createPng, createWebp } from "../../test/support/media/pictures.ts";
import { PLANTS, SECRETS, createXmp } from "../../test/support/media/plants.ts";
import { drawPicture } from "../../test/support/pictures/draw-picture.ts";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";

const [GPS] = PLANTS;
const XMP = createXmp('aux:SerialNumber="SN-7731" xmp:CreatorTool="Darkroom"');

/** Files with something private in them, what an author reads then, and the same picture without it. */
const FILES = [
  {
    path: "src/static/a.jpg",
    bytes: createJpeg({ ...GPS, comment: "hush", behind: bytesOf("Acme") }),
    told: "where it was taken (GPS), what somebody noted (a title, comments) and what is hidden beside or behind what it shows",
  },
  {
    path: "src/static/b.png",
    bytes: createPng({ ...GPS, xmp: XMP }),
    told: "where it was taken (GPS), the serial number of the device and with which program or on which computer",
  },
  {
    path: "src/static/c.webp",
    bytes: createWebp({ xmp: XMP }),
    told: "the serial number of the device and with which program or on which computer",
  },
  {
    path: "src/static/d.gif",
    bytes: createGif({ comment: "hush" }),
    told: "what somebody noted (a title, comments)",
  },
  {
    path: "src/static/e.avif",
    bytes: createHeif({ ...GPS, hasThumbnail: true }),
    told: "where it was taken (GPS) and what it was before it was cropped (thumbnail)",
  },
  {
    // What a file is called does not matter.
    path: "src/static/f.txt",
    bytes: createJpeg({ comment: "hush" }),
    told: "what somebody noted (a title, comments)",
  },
];

const line = (path: string, told: string): string =>
  `${path}:1:1  private-metadata  The file tells ${told}. Run npm run check -- --fix, which takes that out and changes nothing else.`;

suite("the check of what files tell", () => {
  let checkout: Checkout;
  before(() => {
    checkout = createCheckout();
    mkdirSync(join(checkout.root, "src/static"), { recursive: true });
  });
  after(() => {
    checkout.remove();
  });

  test("refuses each file with one line, and with --fix writes it clean", () => {
    for (const { path, bytes } of FILES) checkout.write(path, bytes);
    const refused = checkout.run("check");
    assert.equal(refused.status, 1);
    assert.equal(
      refused.stdout,
      [...FILES.map(({ path, told }) => line(path, told)), "", "6 errors, 0 warnings", ""].join(
        "\n",
      ),
    );
    assert.equal(checkout.run("build").status, 1);

    const { status, stdout } = checkout.run("check", "--fix");
    assert.equal(status, 0);
    assert.equal(
      stdout,
      [
        ...FILES.map(
          ({ path, told }) => `${path}:1:1  private-metadata  The file no longer tells ${told}.`,
        ),
        "",
        "0 errors, 0 warnings",
        "",
      ].join("\n"),
    );
    for (const { path, bytes } of FILES) {
      const cleaned = readFileSync(join(checkout.root, path));
      assert.ok(cleaned.length <= bytes.length);
      for (const secret of SECRETS) assert.ok(!cleaned.includes(secret));
    }
    assert.equal(checkout.run("check").stdout, "0 errors, 0 warnings\n");
  });

  test("says in Greek what to write", () => {
    checkout.write("src/static/a.jpg", createJpeg(GPS ?? {}));
    const { stdout } = checkout.run("check", "--lang", "el");
    checkout.write("src/static/a.jpg", createJpeg({}));
    assert.equal(
      stdout,
      "src/static/a.jpg:1:1  private-metadata  Το αρχείο λέει πού τραβήχτηκε (GPS). Τρέξτε npm run check -- --fix, που τα βγάζει χωρίς να αλλάξει τίποτε άλλο.\n\n1 λάθος, 0 προειδοποιήσεις\n",
    );
  });

  test("refuses a picture in a story's folder too", async () => {
    const path = "src/stories/stopped-clocks/a.jpg";
    const drawn = drawPicture().withExif({ IFD0: { ImageDescription: "hush" } });
    checkout.write(path, await drawn.jpeg().toBuffer());
    const { stdout } = checkout.run("check");
    assert.ok(stdout.split("\n").includes(line(path, "what somebody noted (a title, comments)")));
    const fixed = checkout.run("check", "--fix");
    assert.match(fixed.stdout, /no longer tells what somebody noted/);
    assert.doesNotMatch(readFileSync(join(checkout.root, path), "latin1"), /hush/);
    assert.equal(checkout.run("check").status, 0);
  });

  test("says what to do with what cannot be cleaned, and leaves it as it is", () => {
    const damaged = createJpeg({ comment: "hush" }).subarray(0, -2);
    const scan = bytesOf("II*\0\x08\0\0\0\0\0\0\0\0\0");
    const film = createFilm({ handler: "meta" });
    checkout.write("src/static/a.jpg", damaged);
    checkout.write("src/static/b.png", scan);
    checkout.write("src/static/c.webp", film);
    const { stdout } = checkout.run("check", "--fix");
    assert.deepEqual(
      stdout.split("\n").filter((each) => each.startsWith("src/static/")),
      [
        "src/static/a.jpg:1:1  damaged-file  The file begins as a JPEG, but it is cut off or damaged; what else it tells cannot be checked. Save it again from the original.",
        "src/static/b.png:1:1  private-metadata  A TIFF file such as this one can tell where, when and with which device it was made, and it cannot be cleaned here. Save the picture as JPEG or PNG.",
        "src/static/c.webp:1:1  private-metadata  A MPEG-4 file such as this one can tell where, when and with which device it was made, and it cannot be cleaned here. Convert sound to MP3, a film to MP4 with pictures and sound alone.",
      ],
    );
    assert.deepEqual(
      new Uint8Array(readFileSync(join(checkout.root, "src/static/a.jpg"))),
      damaged,
    );
  });
});
