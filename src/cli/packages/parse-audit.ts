import { z } from "zod";

/** A published advisory about a used package. */
export interface Advisory {
  readonly name: string;
  readonly severity: string;
  readonly title: string;
  readonly address: string;
}

const audit = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      via: z.array(
        z.union([
          z.string(),
          z.object({ title: z.string(), url: z.string(), severity: z.string() }),
        ]),
      ),
    }),
  ),
});

/** The advisories in the output of `npm audit --json`, sorted; undefined where the registry did not respond. */
export function parseAudit(output: string): readonly Advisory[] | undefined {
  const { data } = audit.safeParse(parseJson(output));
  if (data === undefined) return undefined;
  return Object.entries(data.vulnerabilities)
    .flatMap(([name, { via }]) =>
      via.flatMap((each) => {
        // A string names another package, whose advisories are listed under its own name.
        if (typeof each === "string") return [];
        return [{ name, severity: each.severity, title: each.title, address: each.url }];
      }),
    )
    .sort((one, other) => (formatAdvisory(one) < formatAdvisory(other) ? -1 : 1));
}

/** Formats an advisory as one line. */
export function formatAdvisory({ name, severity, title, address }: Advisory): string {
  return `${name}  ${severity}  ${title}  ${address}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
