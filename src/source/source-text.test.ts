import assert from "node:assert/strict";
import { test } from "node:test";
import { NOT_UTF8 } from "../messages/content/story-files.ts";
import type { Problem } from "./problem.ts";
import { type SourceText, createSourceText, parseSourceText } from "./source-text.ts";

const PATH = "src/a.md";

function parse(bytes: Uint8Array): {
  readonly source: SourceText | undefined;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const source = parseSourceText({ path: PATH, bytes }, (problem) => problems.push(problem));
  return { source, problems };
}

function describeWrongByte(line: number, column: number): readonly Problem[] {
  return [
    {
      file: PATH,
      line,
      column,
      rule: "not-utf-8",
      severity: "error",
      message: NOT_UTF8.message,
      fix: NOT_UTF8.fix ?? null,
    },
  ];
}

test("a byte order mark, CRLF, CR and decomposed Greek are accepted and normalised", () => {
  const { source, problems } = parse(Buffer.from("\uFEFFΝυ\u0301χτα\r\nΤε\u0301λος\rα"));
  assert.deepEqual(problems, []);
  assert.equal(source?.text, "Ν\u03cdχτα\nΤ\u03adλος\nα");
});

test("an empty file is an empty text", () => {
  assert.equal(parse(new Uint8Array()).source?.text, "");
});

test("a byte order mark inside the text stays", () => {
  assert.equal(parse(Buffer.from("α\uFEFFβ")).source?.text, "α\uFEFFβ");
});

test("a wrong byte is told at its line and column", () => {
  const bytes = Buffer.concat([Buffer.from("Νύχτα\r\n😀α"), Buffer.from([0xe9]), Buffer.from("β")]);
  assert.deepEqual(parse(bytes), { source: undefined, problems: describeWrongByte(2, 4) });
});

test("a wrong byte at the start of the file is told there", () => {
  assert.deepEqual(parse(Buffer.from([0xff, 0xfe, 0x41, 0])).problems, describeWrongByte(1, 1));
});

test("a character that is cut off at the end of the file is told where it begins", () => {
  const bytes = Buffer.from("αβγ").subarray(0, 5);
  assert.deepEqual(parse(bytes).problems, describeWrongByte(1, 3));
});

test("of a large file the first wrong byte is told", () => {
  const bytes = Buffer.concat([Buffer.from("α\n".repeat(100_000)), Buffer.from([0x80, 0x80])]);
  assert.deepEqual(parse(bytes).problems, describeWrongByte(100_001, 1));
});

test("columns count UTF-16 code units, as editors do", () => {
  const { text, placeAt } = createSourceText(PATH, "Ωμέγα\n😀😀 αβ\n");
  const placeOf = (part: string): readonly number[] => {
    const { line, column } = placeAt(text.indexOf(part));
    return [line, column];
  };
  assert.deepEqual(placeOf("Ω"), [1, 1]);
  assert.deepEqual(placeOf("α\n"), [1, 5]);
  assert.deepEqual(placeOf("\n"), [1, 6]);
  assert.deepEqual(placeOf("😀 α"), [2, 3]);
  assert.deepEqual(placeOf("β"), [2, 7]);
  assert.deepEqual(placeAt(text.length), { file: PATH, line: 3, column: 1 });
});

test("places asked for in any order are the same, and many on one line take no time", () => {
  const { placeAt } = createSourceText(PATH, `α😀β\n${"😀".repeat(100_000)}`);
  const offsets = [5, 9, 7, 0, 3, 9, 1, 5];
  assert.deepEqual(
    offsets.map((offset) => [placeAt(offset).line, placeAt(offset).column]),
    [
      [2, 1],
      [2, 5],
      [2, 3],
      [1, 1],
      [1, 4],
      [2, 5],
      [1, 2],
      [2, 1],
    ],
  );
  const start = process.cpuUsage();
  for (let offset = 5; offset < 200_005; offset += 2) placeAt(offset);
  assert.ok(process.cpuUsage(start).user < 1_000_000);
});
