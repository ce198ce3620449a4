import type { BuildResults, Series } from "./measure-builds.ts";
import type { DevResults } from "./measure-dev.ts";
import type { SearchResults } from "./measure-search.ts";
import { findMedian, fitExponent } from "./statistics.ts";

/** All that was measured at one size. */
export interface SizeResults extends BuildResults {
  /** Pages of stories and sections. */
  readonly size: number;
  readonly dev: DevResults;
  readonly search: SearchResults;
}

const COLD = "ours, cold";
const HEADINGS = [
  "build",
  "pages",
  "median",
  "min–max",
  "computing",
  "to ours, cold",
  "pages a second",
  "peak memory",
];

/** The results of one size as a Markdown table, and below it what has one number only. */
export function formatSize({ size, series, isSame, dev, search }: SizeResults): string {
  const cold = series.find(({ name }) => name === COLD);
  const base = cold === undefined ? undefined : findMedian(secondsOf(cold));
  return [
    `### ${formatCount(size)} pages of stories and sections`,
    "",
    formatRow(HEADINGS),
    formatRow(["---", ...HEADINGS.slice(1).map(() => "---:")]),
    ...series.map((each) => formatSeries(each, base)),
    "",
    ...(cold === undefined ? [] : series.flatMap((each) => formatRatio(each, cold))),
    `- same bytes warm and cold: ${isSame ? "yes" : "NO"}`,
    formatSearch(search, base),
    ...(dev.length === 0 ? [] : [formatDev(dev)]),
    "",
  ].join("\n");
}

/** How time and memory of cold builds grow with the pages; one line for each tool and measure. */
export function formatGrowth(results: readonly SizeResults[]): string {
  const names = new Set(results.flatMap(({ series }) => series.map(({ name }) => name)));
  const lines = [...names]
    .filter((name) => name.endsWith(", cold"))
    .flatMap((name) => {
      const found = results.flatMap(({ series }) => series.filter((each) => each.name === name));
      const time = fitExponent(
        found.map((each) => ({ size: each.pages, value: findMedian(secondsOf(each)) })),
      );
      const cache = fitExponent(
        found.flatMap((each) => {
          const value = findCached(each);
          return value === undefined ? [] : [{ size: each.pages, value }];
        }),
      );
      return time === undefined
        ? []
        : [`- ${name}: time ${time.toFixed(2)}, memory ${cache?.toFixed(2) ?? "not known"}`];
    });
  if (lines.length === 0) return "";
  return ["### Growth (exponent over pages)", "", ...lines, ""].join("\n");
}

function formatSeries(series: Series, base: number | undefined): string {
  const seconds = secondsOf(series);
  const median = findMedian(seconds);
  const cache = findCached(series);
  return formatRow([
    series.name,
    formatCount(series.pages),
    `${median.toFixed(2)} s`,
    `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)}`,
    formatComputing(findComputing(series)),
    base === undefined ? "" : (median / base).toFixed(2),
    formatCount(Math.round(series.pages / median)),
    cache === undefined ? "not known" : `${formatCount(Math.round(cache / 1e6))} MB`,
  ]);
}

/** How our cold build compares with that of a peer. */
function formatRatio(series: Series, cold: Series): readonly string[] {
  if (series.name.startsWith("ours")) return [];
  const ratio = findMedian(secondsOf(cold)) / findMedian(secondsOf(series));
  const [own, other] = [findComputing(cold), findComputing(series)];
  const computing =
    own === undefined || other === undefined ? "" : `, computing ${(own / other).toFixed(2)}`;
  return [`- ${COLD}, to ${series.name}: ${ratio.toFixed(2)}${computing}`];
}

/** The median of the seconds that all processors together were busy. */
function findComputing({ runs }: Series): number | undefined {
  const known = runs.flatMap(({ computing }) => computing ?? []);
  return known.length === 0 ? undefined : findMedian(known);
}

function formatComputing(seconds: number | undefined): string {
  return seconds === undefined ? "not known" : `${seconds.toFixed(2)} s`;
}

function formatSearch(
  { seconds, files, bytes, largest }: SearchResults,
  base: number | undefined,
): string {
  const share = base === undefined ? "" : ` (${(seconds / base).toFixed(2)} of ${COLD})`;
  const sizes = [bytes, largest].map((each) => `${formatCount(Math.round(each / 1000))} KB`);
  return `- search index: ${seconds.toFixed(2)} s of one thread${share}; ${formatCount(files)} files of ${sizes[0] ?? ""}, the largest ${sizes[1] ?? ""}`;
}

function formatDev(dev: DevResults): string {
  const [median, least, most] = [findMedian(dev), Math.min(...dev), Math.max(...dev)].map((each) =>
    formatCount(Math.round(each)),
  );
  return `- \`npm run dev\`, from a save to the new page: ${median ?? ""} ms (${least ?? ""}–${most ?? ""}, ${dev.length} saves)`;
}

function secondsOf({ runs }: Series): readonly number[] {
  return runs.map(({ seconds }) => seconds);
}

function findCached({ runs }: Series): number | undefined {
  const known = runs.flatMap(({ bytes }) => bytes ?? []);
  return known.length === 0 ? undefined : findMedian(known);
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
