import type { ScannedPage, Verdict } from "./scanned-page.ts";

/** Directives by name, each with its sources; all in small letters. */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

const ANYWHERE = [
  ...["ftp:", "http:", "https:", "*"],
  ...["http://*", "http://*.*", "https://*", "https://*.*"],
];
const INLINE = ["'unsafe-inline'", "data:"];
const PASSIVE = ["img-src", "media-src"];
const NONE: ReadonlySet<string> = new Set(["'none'"]);

/** What a browser does not heed in a `<meta>` (HTML Standard, 4.2.5.3). */
const HEADER_ONLY = ["frame-ancestors", "report-uri", "sandbox"];

/**
 * Parses the policies of a header or a `<meta>`, which commas part (CSP Level 3, 2.2); undefined where one is empty, and where
 * one names a directive twice.
 */
export function parsePolicies(text: string): readonly Policy[] | undefined {
  const policies = text.split(",").map(parsePolicy);
  const sound = policies.filter((policy) => policy !== undefined);
  return sound.length === policies.length ? sound : undefined;
}

/** Content-Security-Policy: what the policies of header and page together let in. */
export function judgeContentPolicy({ headers, metaPolicies }: ScannedPage): Verdict {
  const header = headers["content-security-policy"];
  const texts = [...(header === undefined ? [] : [header]), ...metaPolicies];
  const lists = texts.map(parsePolicies);
  if (lists.includes(undefined)) return { finding: "cannot be parsed", points: -25 };
  const all = lists.flatMap((list, index) =>
    (list ?? []).map((policy) => (index === 0 && header !== undefined ? policy : asMeta(policy))),
  );
  const [first, ...others] = all.filter(({ size }) => size > 0);
  if (first === undefined) return { finding: "no policy", points: -25 };
  return judge(others.reduce(join, first));
}

/** Whether the header says who may frame the page. */
export function saysWhoFrames({ headers }: ScannedPage): boolean {
  const policies = parsePolicies(headers["content-security-policy"] ?? "");
  return policies?.some((policy) => policy.has("frame-ancestors")) ?? false;
}

/** The first rule that holds decides. */
function judge(policy: Policy): Verdict {
  const scripts = withoutIdle(sourcesOf(policy, "script-src"));
  const styles = withoutIdle(sourcesOf(policy, "style-src"));
  const objects = sourcesOf(policy, "object-src");
  const passive = PASSIVE.flatMap((name) => [
    ...(policy.get(name) ?? policy.get("default-src") ?? []),
  ]);
  const active = [...policy]
    .filter(([name]) => name !== "script-src" && !PASSIVE.includes(name))
    .flatMap(([, sources]) => [...sources]);
  const formTargets = [...(policy.get("form-action") ?? [])].join(" ");
  const defaults = [...(policy.get("default-src") ?? [])].join(" ");
  const rules: readonly (readonly [holds: boolean, finding: string, points: number])[] = [
    [has(scripts, ["'strict-dynamic'"]) && !scripts.some(isPinned), "cannot be parsed", -25],
    [has(scripts, [...ANYWHERE, ...INLINE]) || has(objects, ANYWHERE), "scripts let in", -20],
    [[...active, ...scripts].some(isUnencrypted), "unencrypted active content", -20],
    [has([...scripts, ...styles], ["'unsafe-eval'"]), "code from text", -10],
    [passive.some(isUnencrypted), "unencrypted pictures or media", -10],
    [has(styles, [...ANYWHERE, ...INLINE]), "styles let in", 0],
    [defaults === "'none'" && /^'(none|self)'$/.test(formTargets), "nothing by default", 10],
  ];
  const [, finding, points] = rules.find(([holds]) => holds) ?? [true, "nothing unsafe", 5];
  return { finding, points };
}

function parsePolicy(text: string): Policy | undefined {
  const directives = text
    .toLowerCase()
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", ...sources] = part.split(/\s+/);
      return [
        name,
        sources.length === 0 && name.endsWith("-src") ? NONE : new Set(sources),
      ] as const;
    });
  const policy = new Map(directives);
  return policy.size > 0 && policy.size === directives.length ? policy : undefined;
}

function asMeta(policy: Policy): Policy {
  return new Map([...policy].filter(([name]) => !HEADER_ONLY.includes(name)));
}

/** What two policies let in together: of a directive that both have, the sources that both have. */
function join(one: Policy, other: Policy): Policy {
  const joint = [...other].map(([name, sources]) => {
    const shared = [...sources].filter((source) => one.get(name)?.has(source));
    return [name, shared.length === 0 ? NONE : new Set(shared)] as const;
  });
  return new Map([...one, ...joint]);
}

function sourcesOf(policy: Policy, name: string): readonly string[] {
  return [...(policy.get(name) ?? policy.get("default-src") ?? ["*"])];
}

/** Leaves out what browsers do not heed beside a hash, a nonce or `'strict-dynamic'`. */
function withoutIdle(sources: readonly string[]): readonly string[] {
  if (!sources.some(isPinned)) return sources;
  const isDynamic = sources.includes("'strict-dynamic'");
  return sources.filter((source) => {
    if (source === "'unsafe-inline'") return false;
    return !isDynamic || (source !== "'self'" && !/^(ftp:|https?:|\*)/.test(source));
  });
}

function isPinned(source: string): boolean {
  return /^'(sha(256|384|512)|nonce)-/.test(source);
}

function isUnencrypted(source: string): boolean {
  return /^(http|ftp):/.test(source);
}

function has(sources: readonly string[], wanted: readonly string[]): boolean {
  return sources.some((source) => wanted.includes(source));
}
