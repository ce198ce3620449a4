import type { ScannedPage, ScannedScript, Verdict } from "./scanned-page.ts";

/** Subresource Integrity: what holds scripts of other hosts to what they were. */
export function judgeScripts({ scripts, route }: ScannedPage): Verdict {
  const host = new URL(route.at(-1) ?? "https://localhost/").hostname;
  if (scripts.length === 0) return { finding: "no scripts", points: 0 };
  const foreign = scripts.filter(({ source }) => isForeign(source, host));
  const [worst] = foreign.flatMap(findFault).toSorted((one, other) => one.points - other.points);
  if (worst !== undefined) return worst;
  if (foreign.length > 0) return { finding: "scripts of others, all held", points: 5 };
  return scripts.some(({ source, integrity }) => source !== null && integrity !== null)
    ? { finding: "own scripts, held", points: 5 }
    : { finding: "own scripts", points: 0 };
}

function findFault({ source, integrity }: ScannedScript): readonly Verdict[] {
  if (source?.startsWith("https://")) {
    return integrity === null ? [{ finding: "scripts of others, not held", points: -5 }] : [];
  }
  return integrity === null
    ? [{ finding: "scripts of others without https, not held", points: -50 }]
    : [{ finding: "scripts of others without https", points: -20 }];
}

/** An address without a scheme counts as foreign, even where it names the same host. */
function isForeign(source: string | null, host: string): boolean {
  if (source === null) return false;
  if (source.startsWith("//")) return true;
  return /^https?:\/\//.test(source) && new URL(source).hostname !== host;
}
