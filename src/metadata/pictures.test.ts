import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { createHeif } from "../../test/support/media/boxes.ts";
import { bytesOf } from "../../test/support/media/bytes.ts";
import { createGif, createJpeg, createPng, createWebp } from "../../test/support/media/pictures.ts";
import { PLANTS, type Plant, SECRETS } from "../../test/support/media/plants.ts";
import { createProfile, localised } from "../../test/support/media/profile.ts";
import { clean, examine } from "./examine.ts";
import type { PrivateKind } from "./private-kind.ts";

type Form = "exif" | "xmp" | "iptc" | "comment";

/** The formats, the forms of metadata that each has a place for, and how many bytes of the picture end it. */
const FORMATS = [
  {
    name: "JPEG",
    create: createJpeg,
    forms: ["exif", "xmp", "iptc", "comment"],
    turn: "\0\x06\0\0",
  },
  { name: "PNG", create: createPng, forms: ["exif", "xmp", "iptc", "comment"], turn: "\0\x06\0\0" },
  { name: "WebP", create: createWebp, forms: ["exif", "xmp"], turn: "\0\x06\0\0" },
  { name: "GIF", create: createGif, forms: ["xmp", "comment"], turn: "" },
  { name: "HEIF", create: createHeif, forms: ["exif", "xmp"], turn: "irot\x01" },
] as const satisfies readonly {
  readonly name: string;
  readonly create: (planted: Partial<Plant>) => Uint8Array;
  readonly forms: readonly Form[];
  readonly turn: string;
}[];

/** The kinds that a plant tells once PNG's way of keeping IPTC, as a text of its own, is taken into account. */
function toldBy(format: string, { tells, iptc }: Plant): readonly PrivateKind[] {
  return format === "PNG" && iptc ? ["history"] : [tells];
}

function includes(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes).includes(Buffer.from(words, "latin1"));
}

function cleanSurely(bytes: Uint8Array): Uint8Array {
  const cleaned = clean(bytes);
  assert.ok(cleaned);
  assert.deepEqual(examine(cleaned)?.tells, []);
  assert.deepEqual(clean(cleaned), cleaned);
  for (const secret of SECRETS) assert.ok(!includes(cleaned, secret), secret);
  return cleaned;
}

for (const { name, create, forms, turn } of FORMATS) {
  suite(`a ${name}`, () => {
    const bare = create({});

    test("that has nothing but a picture tells nothing, and stays as it is", () => {
      assert.deepEqual(examine(bare), { format: name, tells: [] });
      assert.deepEqual(clean(bare), bare);
    });

    for (const plant of PLANTS) {
      if (!forms.some((form) => plant[form] !== undefined)) continue;
      test(`with a ${plant.name} tells it, and does not when it is cleaned`, () => {
        const bytes = create(plant);
        const before = Uint8Array.from(bytes);
        assert.deepEqual(examine(bytes)?.tells, toldBy(name, plant));
        const cleaned = cleanSurely(bytes);
        assert.deepEqual(bytes, before);
        if (plant.exif && turn !== "") assert.ok(includes(cleaned, turn));
        if (!plant.exif && name !== "HEIF" && name !== "WebP") assert.deepEqual(cleaned, bare);
      });
    }

    test("with bytes behind its end tells that, and does not when it is cleaned", () => {
      const bytes = create({ behind: bytesOf(name === "HEIF" ? [0, 0, 0, 12] : "", "mpvdhush") });
      assert.deepEqual(examine(bytes)?.tells, ["trailing"]);
      assert.deepEqual(cleanSurely(bytes), bare);
    });

    test("that ends too early is damaged", () => {
      for (const length of [bare.length - 1, Math.floor(bare.length / 2)]) {
        // The last byte of a GIF is its end.
        const examined = examine(bare.subarray(0, length));
        assert.deepEqual(examined, { format: name, tells: [], obstacle: "damaged" });
        assert.equal(clean(bare.subarray(0, length)), undefined);
      }
    });

    if (name === "GIF") return;
    test("keeps a well-known colour profile byte by byte", () => {
      const profile = createProfile([["desc", localised("Display P3")]]);
      const bytes = create({ profile });
      assert.deepEqual(examine(bytes)?.tells, []);
      assert.deepEqual(clean(bytes), bytes);
    });

    test("keeps of a display's profile what colours need", () => {
      const profile = createProfile(
        [
          ["desc", localised("Acme 27 of Melissanthi")],
          ["mmod", bytesOf("mmodSN-7731")],
        ],
        "ACME",
      );
      const bytes = create({ profile });
      assert.deepEqual(examine(bytes)?.tells, ["serial", "device"]);
      cleanSurely(bytes);
    });
  });
}
