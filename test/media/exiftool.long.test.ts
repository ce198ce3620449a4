import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { clean, examine } from "../../src/metadata/examine.ts";
import { createFilm, createHeif } from "../support/media/boxes.ts";
import { bytesOf } from "../support/media/bytes.ts";
import { createGif, createJpeg, createPng, createWebp } from "../support/media/pictures.ts";
import { PLANTS } from "../support/media/plants.ts";
import { createProfile, localised } from "../support/media/profile.ts";
import { createMp3, frame } from "../support/media/sound.ts";

/** What exiftool may say of a file: what the file system knows, and how pixels and sound are coded. */
const HARMLESS =
  /^(?:SourceFile|(?:ExifTool|System|JFIF|ICC-header|ICC_Profile|Composite|MPEG|Meta|Track\d*|RIFF|PNG-pHYs|IFD0):\w+|File:(?!Comment)\w+|PNG:(?:Image|Bit|Color|Compression|Filter|Interlace|Profile|Pixel)\w*|GIF:(?!Comment)\w+|QuickTime:(?!.*(?:GPS|Location|Make|Model|Artist|Author|Software|Comment))\w+)$/;
/** Directories of which only some tags are harmless. */
const TAGS: ReadonlyMap<string, RegExp> = new Map([
  ["IFD0", /^(?:Orientation|XResolution|YResolution|ResolutionUnit|YCbCrPositioning)$/],
  ["Composite", /^(?:ImageSize|Megapixels|Rotation|AvgBitrate|Duration)$/],
  ["ICC-header", /^(?!DeviceSerial)/],
]);
const NO_TIME = "0000:00:00 00:00:00";
const MISSING =
  "exiftool is not installed, so no second opinion was asked: apt-get install libimage-exiftool-perl";
const isMissing = spawnSync("exiftool", ["-ver"]).status !== 0;

const PROFILE = createProfile([["desc", localised("Acme 27")]], "ACME");
const BEHIND = bytesOf("\0\0\0\x0cmpvdhush");

/** Each plant in each format of pictures, and recordings with one of each kind. */
const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...[createJpeg, createPng, createWebp, createGif, createHeif].flatMap((create) =>
    PLANTS.map((plant): [string, Uint8Array] => [
      `${create.name} ${plant.name}`,
      create({ ...plant, profile: PROFILE, behind: BEHIND }),
    ]),
  ),
  ["createFilm", createFilm({ handlerName: "Darkroom", time: 3_724_000_000, encoder: "Darkroom" })],
  ["createMp3", createMp3([frame("TPE1", "Melissanthi"), frame("TSSE", "Darkroom")])],
];

function ask(paths: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  if (paths.length === 0) return [];
  const options = ["-json", "-G1", "-s", "-a", "-u", "-ee"];
  const { stdout } = spawnSync("exiftool", [...options, ...paths], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout) as readonly Record<string, unknown>[];
}

/** What exiftool says that is not harmless. */
function listPrivate(said: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(said).flatMap(([name, value]) => {
    const [group = "", tag = ""] = name.split(":");
    const isHarmless = HARMLESS.test(name) && (TAGS.get(group)?.test(tag) ?? true);
    const isTime = tag.includes("Date") && !/^(?:System|ICC-header)$/.test(group);
    return isHarmless && (!isTime || value === NO_TIME) ? [] : [`${name}: ${String(value)}`];
  });
}

suite("exiftool", { skip: isMissing && MISSING }, () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "exiftool-"));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  test("reads what is planted, so that it would find it", () => {
    const paths = PLANTS.map((plant, index) => {
      const path = join(folder, `planted-${index}`);
      writeFileSync(path, createJpeg(plant));
      return path;
    });
    for (const [index, said] of ask(paths).entries()) {
      assert.notDeepEqual(listPrivate(said), [], PLANTS[index]?.name);
    }
  });

  test("finds nothing private in cleaned files of all formats", () => {
    const paths = FILES.map(([name, bytes], index) => {
      const cleaned = clean(bytes);
      assert.ok(cleaned, name);
      const path = join(folder, String(index));
      writeFileSync(path, cleaned);
      return path;
    });
    const found = ask(paths).map((said, index) => [FILES[index]?.[0], listPrivate(said)]);
    assert.equal(found.length, FILES.length);
    assert.deepEqual(
      found.filter(([, told]) => told?.length !== 0),
      [],
    );
  });

  test("finds nothing private in the files that git has, and in the site where it is built", () => {
    const tracked = spawnSync("git", ["ls-files", "-z"], { encoding: "utf8" }).stdout.split("\0");
    const site = existsSync("_site")
      ? readdirSync("_site", { recursive: true, encoding: "utf8" }).map((name) => `_site/${name}`)
      : [];
    const media = [...tracked, ...site].filter(
      (path) => /\.\w+$/.test(path) && existsSync(path) && isMedia(path),
    );
    const told = ask(media).flatMap((said) =>
      listPrivate(said).map((each) => `${String(said["SourceFile"])} ${each}`),
    );
    assert.deepEqual(told, []);
  });
});

function isMedia(path: string): boolean {
  try {
    return examine(readFileSync(path)) !== undefined;
  } catch (error) {
    // A folder with a stop in its name.
    if (error instanceof Error && "code" in error && error.code === "EISDIR") return false;
    throw error;
  }
}
