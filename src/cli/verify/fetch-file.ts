import { nameInvisible } from "../name-invisible.ts";
import { VerifyError } from "./verify-error.ts";

/** A host's response for an address. */
export interface FetchedFile {
  /** Whether the file exists; otherwise the bytes are those of the error page. */
  readonly isFound: boolean;
  readonly bytes: Uint8Array;
}

/** Fetches a file; throws a VerifyError where there is no usable response. */
export type FetchFile = (address: string) => Promise<FetchedFile>;

/** The most bytes of a response, decompressed, or of a list; no file of a site has as many. */
export const MOST_BYTES = 16 * 2 ** 20;

const MOST_REDIRECTS = 5;

/** Returns a function that fetches files, with a timeout for each in seconds. */
export function createFetchFile(timeout: number): FetchFile {
  return async (address) => {
    const signal = AbortSignal.timeout(timeout * 1000);
    try {
      const response = await follow(address, signal);
      if (!response.ok && response.status !== 404) {
        throw new VerifyError(`${address} answers with status ${response.status}.`);
      }
      return { isFound: response.ok, bytes: await readBody(response, address) };
    } catch (error) {
      if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
      const reason = signal.aborted ? `no whole answer in ${timeout} seconds` : "no answer";
      throw new VerifyError(`${address} gives ${reason}.`, { cause: error });
    }
  };
}

/** Follows redirects on the same host only; another host is another site. */
async function follow(address: string, signal: AbortSignal): Promise<Response> {
  let current = new URL(address);
  for (let count = 0; count <= MOST_REDIRECTS; count += 1) {
    const response = await request(current, signal);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, current) ? new URL(location, current) : undefined;
    if (next === undefined || !isSameHost(current, next)) {
      const target = nameInvisible(next?.href ?? location);
      throw new VerifyError(`${address} redirects to another host: ${target}`);
    }
    current = next;
  }
  throw new VerifyError(`${address} redirects more than ${MOST_REDIRECTS} times.`);
}

/** The connection may have been closed since the last request, for example during a build, so a failed request is tried once more. */
async function request(address: URL, signal: AbortSignal): Promise<Response> {
  const options = { signal, redirect: "manual" } as const;
  try {
    return await fetch(address, options);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fetch(address, options);
  }
}

/** A redirect from http to https stays on the same host. */
function isSameHost(one: URL, other: URL): boolean {
  if (one.origin === other.origin) return true;
  return one.hostname === other.hostname && one.protocol === "http:" && other.protocol === "https:";
}

async function readBody({ body }: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new VerifyError(`${address} has more than 16 MiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
