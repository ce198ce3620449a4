import { z } from "zod";

/** A published warning about a package that is used. */
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

/** The advisories that `npm audit --json` tells of, sorted; undefined where the registry gave no answer to it. */
export function parseAudit(output: string): readonly Advisory[] | undefined {
  const { data } = audit.safeParse(parseJson(output));
  if (data === undefined) return undefined;
  return Object.entries(data.vulnerabilities)
    .flatMap(([name, { via }]) =>
      via.flatMap((each) => {
        // A text names another package whose advisories stand under its own name.
        if (typeof each === "string") return [];
        return [{ name, severity: each.severity, title: each.title, address: each.url }];
      }),
    )
    .sort((one, other) => (formatAdvisory(one) < formatAdvisory(other) ? -1 : 1));
}

/** One line on an advisory. */
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
