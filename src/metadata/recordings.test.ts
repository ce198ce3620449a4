import assert from "node:assert/strict";
import { suite, test } from "node:test";
import {
  FILM_DATA,
  type PlantedFilm,
  box,
  createFilm,
  fullBox,
} from "../../test/support/media/boxes.ts";
import { bytesOf } from "../../test/support/media/bytes.ts";
import { SECRETS } from "../../test/support/media/plants.ts";
import { SOUND, createMp3, frame } from "../../test/support/media/sound.ts";
import { clean, examine } from "./examine.ts";
import type { PrivateKind } from "./private-kind.ts";

function includes(bytes: Uint8Array, words: string | Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from(words as string, "latin1"));
}

function cleanSurely(bytes: Uint8Array): Uint8Array {
  const cleaned = clean(bytes);
  assert.ok(cleaned);
  assert.deepEqual(examine(cleaned)?.tells, []);
  assert.deepEqual(clean(cleaned), cleaned);
  for (const secret of SECRETS) assert.ok(!includes(cleaned, secret), secret);
  return cleaned;
}

suite("a film", () => {
  const bare = createFilm({});

  test("that has nothing but pictures tells nothing, and stays as it is", () => {
    assert.deepEqual(examine(bare), { format: "MPEG-4", tells: [] });
    assert.deepEqual(clean(bare), bare);
  });

  const cases: readonly (readonly [string, PlantedFilm, readonly PrivateKind[]])[] = [
    [
      "Apple's place",
      { userData: box("udta", box("\xa9xyz", "\0\x12\x15\xc7+38.17+020.49/Kefalonia")) },
      ["place"],
    ],
    [
      "3GPP's place",
      { userData: box("udta", fullBox("loci", 0, "Kefalonia\0", new Uint8Array(12))) },
      ["place"],
    ],
    [
      "a device and a program",
      { userData: box("udta", box("\xa9mak", "Acme"), box("\xa9swr", "Darkroom")) },
      ["device", "software"],
    ],
    [
      "an artist, as iTunes writes",
      { userData: box("udta", fullBox("meta", 0, box("ilst", box("\xa9ART", "Melissanthi")))) },
      ["person"],
    ],
    ["something unknown", { userData: box("uuid", "hush") }, ["other"]],
    ["a time", { time: 3_724_000_000 }, ["time"]],
    ["the name of an encoder", { encoder: "Darkroom" }, ["software"]],
    ["the name of a handler", { handlerName: "Darkroom" }, ["software"]],
    ["something in a free box", { behind: box("free", "hush") }, ["trailing"]],
  ];
  for (const [name, planted, tells] of cases) {
    test(`with ${name} tells it, and does not when it is cleaned`, () => {
      const bytes = createFilm(planted);
      assert.deepEqual(examine(bytes)?.tells, tells);
      const cleaned = cleanSurely(bytes);
      assert.equal(cleaned.length, bytes.length);
      assert.equal(Buffer.from(cleaned).indexOf(FILM_DATA), Buffer.from(bytes).indexOf(FILM_DATA));
    });
  }

  test("with a track that is neither seen nor heard is not cleaned", () => {
    const bytes = createFilm({ handler: "meta" });
    assert.deepEqual(examine(bytes), { format: "MPEG-4", tells: [], obstacle: "format" });
    assert.equal(clean(bytes), undefined);
  });

  test("that ends too early, or has no list of tracks, is damaged", () => {
    for (const bytes of [bare.subarray(0, -1), bare.subarray(0, 40), box("ftyp", "isom")]) {
      assert.deepEqual(examine(bytes), { format: "MPEG-4", tells: [], obstacle: "damaged" });
    }
  });
});

suite("an MP3", () => {
  test("that has nothing but sound tells nothing, and stays as it is", () => {
    assert.deepEqual(examine(SOUND), { format: "MP3", tells: [] });
    assert.deepEqual(clean(SOUND), SOUND);
  });

  const cases: readonly (readonly [string, Uint8Array, readonly PrivateKind[]])[] = [
    ["an artist", createMp3([frame("TPE1", "Melissanthi")]), ["person"]],
    ["a program", createMp3([frame("TSSE", "Darkroom")]), ["software"]],
    ["a time", createMp3([frame("TDRC", "2022:01:05")]), ["time"]],
    [
      "a comment and a picture",
      createMp3([frame("COMM", "hush"), frame("APIC", "THUMBNAIL")]),
      ["thumbnail", "comment"],
    ],
    ["something unknown", createMp3([frame("GEOB", "hush")]), ["other"]],
    ["a tag behind it", createMp3([], bytesOf("TAG", "hush", new Uint8Array(121))), ["comment"]],
  ];
  for (const [name, bytes, tells] of cases) {
    test(`with ${name} tells it, and does not when it is cleaned`, () => {
      assert.deepEqual(examine(bytes)?.tells, tells);
      assert.deepEqual(cleanSurely(bytes), SOUND);
    });
  }

  test("with something else between its frames, or without any, is damaged", () => {
    for (const bytes of [bytesOf(SOUND, "hush", SOUND), bytesOf("ID3\x03\0\0\0\0\0\x02AB")]) {
      assert.deepEqual(examine(bytes), { format: "MP3", tells: [], obstacle: "damaged" });
    }
  });
});

suite("other files", () => {
  const refused: readonly (readonly [string, string])[] = [
    ["TIFF", "II*\0"],
    ["TIFF", "MM\0*"],
    ["PSD", "8BPS\0\x01"],
    ["JPEG XL", "\xff\x0a"],
    ["WAV", "RIFF\0\0\0\0WAVE"],
    ["Ogg", "OggS\0"],
    ["FLAC", "fLaC\0"],
    ["Matroska", "\x1aE\xdf\xa3"],
    ["PDF", "%PDF-1.7\n"],
    ["PDF", "\n%PDF-1.7\n%%EOF\n"],
  ];
  for (const [format, start] of refused) {
    test(`that begin with ${JSON.stringify(start)} are ${format}, which nothing cleans`, () => {
      assert.deepEqual(examine(bytesOf(start)), { format, tells: [], obstacle: "format" });
    });
  }

  test("that are texts are not examined, whatever they are about", () => {
    for (const text of [
      "",
      "The wide river",
      "A %PDF-1.7 head",
      "ID3 tags",
      "<svg/>",
      "RIFF and WAVE",
    ]) {
      assert.equal(examine(bytesOf(text)), undefined);
    }
  });
});
