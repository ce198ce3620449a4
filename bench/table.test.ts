import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type SizeResults, formatGrowth, formatSize } from "./table.ts";

const createResults = (size: number): SizeResults => ({
  size,
  isSame: true,
  dev: [300, 100, 200],
  search: { seconds: 2, files: 1234, bytes: 5_000_000, largest: 75_400 },
  series: [
    {
      name: "ours, cold",
      pages: size,
      runs: [
        { seconds: size / 50, computing: size / 40, bytes: 100e6 },
        { seconds: size / 100, computing: size / 50, bytes: 200e6 },
        { seconds: size / 25, computing: size / 20, bytes: 300e6 },
      ],
    },
    {
      name: "hugo, cold",
      pages: size,
      runs: [{ seconds: size / 100, computing: size / 80, bytes: undefined }],
    },
    { name: "eleventy, cold", pages: size, runs: [{ seconds: size / 10, bytes: undefined }] },
  ],
});

suite("the table of a size", () => {
  test("gives medians, spread, ratio, speed and memory", () => {
    assert.equal(
      formatSize(createResults(1000)),
      `### 1,000 pages of stories and sections

| build | pages | median | min–max | computing | to ours, cold | pages a second | peak memory |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| ours, cold | 1,000 | 20.00 s | 10.00–40.00 | 25.00 s | 1.00 | 50 | 200 MB |
| hugo, cold | 1,000 | 10.00 s | 10.00–10.00 | 12.50 s | 0.50 | 100 | not known |
| eleventy, cold | 1,000 | 100.00 s | 100.00–100.00 | not known | 5.00 | 10 | not known |

- ours, cold, to hugo, cold: 2.00, computing 2.00
- ours, cold, to eleventy, cold: 0.20
- same bytes warm and cold: yes
- search index: 2.00 s of one thread (0.10 of ours, cold); 1,234 files of 5,000 KB, the largest 75 KB
- \`npm run dev\`, from a save to the new page: 200 ms (100–300, 3 saves)
`,
    );
  });

  test("says aloud when warm is not cold, and leaves out what was not measured", () => {
    const lines = formatSize({ ...createResults(100), isSame: false, dev: [] }).split("\n");
    assert.deepEqual([lines.at(-3), lines.slice(-1)], ["- same bytes warm and cold: NO", [""]]);
  });
});

suite("the growth", () => {
  test("has one line for each tool", () => {
    assert.equal(
      formatGrowth([createResults(100), createResults(1000)]),
      `### Growth (exponent over pages)

- ours, cold: time 1.00, memory 0.00
- hugo, cold: time 1.00, memory not known
- eleventy, cold: time 1.00, memory not known
`,
    );
  });

  test("of one size is not told", () => {
    assert.equal(formatGrowth([createResults(100)]), "");
  });
});
