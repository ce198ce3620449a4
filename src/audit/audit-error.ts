import { MaintainerError } from "../messages/told-error.ts";
import type { SiteProblem } from "./audit-site.ts";

/** Thrown when a site may not be published; its message lists all problems. */
export class AuditError extends MaintainerError {
  override readonly name = "AuditError";

  constructor(problems: readonly SiteProblem[]) {
    super([...problems.map(formatProblem), "", count(problems.length, "error")].join("\n"));
  }
}

/** How many further addresses of a problem are listed. */
const MOST_NAMED = 3;

/** One line: `address  rule  message`, and further addresses. */
function formatProblem({ paths, rule, message }: SiteProblem): string {
  const [first = "", ...others] = paths;
  const named = others.slice(0, MOST_NAMED);
  const left = others.length - named.length;
  const rest = left === 0 ? [] : [count(left, "other address", "other addresses")];
  const also = others.length === 0 ? "" : ` Also: ${[...named, ...rest].join(", ")}.`;
  return `${first}  ${rule}  ${message}${also}`;
}

function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
