import { LIVE, formatNewsroom, withText } from "../full-newsroom.ts";
import { FULL } from "../full-newsroom.ts";
import type { HostileInput } from "../hostile-input.ts";
import { PAYLOADS } from "../payloads.ts";

const AT = "at=2022-01-05T20:00+02:00";
const NO_CORRECTIONS = { ...(FULL.fields[LIVE] as object), corrections: [] };

/** The live story with another text, and without the correction of an update that it no longer has. */
function withUpdates(text: string): HostileInput["files"] {
  const { fields, texts } = FULL;
  return formatNewsroom({
    fields: { ...fields, [LIVE]: NO_CORRECTIONS },
    texts: { ...texts, [LIVE]: text },
  });
}

function repeat(text: (index: number) => string, count: number): string {
  return Array.from({ length: count }, (_, index) => text(index)).join("");
}

/** Each place of an update, with what refuses script in it. */
const PLACES: readonly (readonly [string, (words: string) => string, string])[] = [
  ["the id", (words) => `:::update{#${words} ${AT}}\nΈνα [@afp].\n:::\n`, "update-id"],
  ["the time", (words) => `:::update{at="${words}"}\nΈνα [@afp].\n:::\n`, "update-time"],
];

/** Updates that are broken, endless, or many. */
export const UPDATE_INPUTS: readonly HostileInput[] = [
  ...PLACES.map(([place, write, expected]) => ({
    name: `script in ${place} of an update`,
    files: withText(LIVE, write("<script>x</script>".replace(/["{}\s=]/g, ""))),
    expected,
  })),
  ...PAYLOADS.map(([payload, words]) => ({
    name: `${payload} in the code of an update`,
    files: withUpdates(`:::update{${AT}}\nΈνα \`${words.replace(/[`\n:]/g, "")}\` [@afp].\n:::\n`),
    expected: "builds",
  })),
  {
    name: "20,000 ends of updates",
    files: withUpdates(`:::update{${AT}}\nΈνα [@afp].\n:::\n${":::\n".repeat(20_000)}`),
    expected: "update-end",
  },
  {
    name: "500 updates inside each other",
    files: withUpdates(repeat((at) => `:::update{#a${at} ${AT}}\nΈνα [@afp].\n`, 500)),
    expected: "update-end",
  },
  {
    name: "20,000 boxes in an update",
    files: withUpdates(`:::update{${AT}}\n${":::a\n".repeat(20_000)}:::\n`),
    expected: "unknown-container",
  },
  {
    name: "a note without an end before updates",
    files: withUpdates(`<!-- \n:::update{${AT}}\nΈνα [@afp].\n:::\n`),
    expected: "comment-syntax",
  },
  {
    name: "500 updates of one time",
    files: withUpdates(repeat(() => `:::update{${AT}}\nΈνα [@afp].\n:::\n`, 500)),
    expected: "update-id",
  },
];
