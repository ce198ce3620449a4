import type { Message } from "./message.ts";

/** A part of a page by its name, with what it weighs in bytes. */
interface WeighedPart {
  readonly name: string;
  readonly bytes: number;
}

/** What to do about the heaviest part; of text, and what comes with it, that depends on the page. */
const ADVICE: Readonly<Record<string, string>> = {
  map: "Show fewer places on the map.",
  timeline: "Keep in the timeline what readers need.",
  posts: "Show fewer posts.",
};

/** A page is heavier than what reaches a reader in one response; it is published all the same. */
export function heavyPage(
  path: string,
  total: number,
  limit: number,
  parts: readonly WeighedPart[],
): Message {
  const listed = parts.map(({ name, bytes }) => `${name} ${formatBytes(bytes)}`).join(", ");
  const isStory = path.split("/").length === 4;
  const shorter = isStory ? "Give a part of it a story of its own." : "Make two sections of it.";
  return {
    rule: "heavy-page",
    severity: "warning",
    message: `The page "${path}" weighs about ${formatBytes(total)} bytes, more than the ${formatBytes(limit)} that reach a reader in one response: ${listed}.`,
    fix: ADVICE[parts[0]?.name ?? ""] ?? shorter,
  };
}

/** 12,288: the same in every locale. */
function formatBytes(bytes: number): string {
  return String(bytes).replace(/\B(?=(\d{3})+$)/g, ",");
}
