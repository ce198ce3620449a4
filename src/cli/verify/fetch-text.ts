import { VerifyError } from "./verify-error.ts";

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

/** The text at an address, undefined where the host has none; throws a VerifyError where it gives no answer. */
export async function fetchText(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 404) return undefined;
    if (answer.ok) return await answer.text();
    throw new VerifyError(`${address} answers with status ${answer.status}.`);
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
    throw new VerifyError(`${address} gives no answer.`, { cause: error });
  }
}
