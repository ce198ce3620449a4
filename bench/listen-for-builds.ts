/** What the development server tells of its builds. */
export interface BuildEvents {
  /** Resolves with the next build; rejects where it failed. */
  readonly next: () => Promise<void>;
  /** Whether a build ends within so many milliseconds; it then counts as told. */
  readonly nextWithin: (milliseconds: number) => Promise<boolean>;
}

/** Connects to an event stream (HTML Standard, 9.2) of builds; what it tells first is of builds before. */
export async function listenForBuilds(address: string): Promise<BuildEvents> {
  const { body } = await fetch(address);
  if (body === null) throw new Error(`${address} gives no events.`);
  const events = readEvents(body);
  await events.next();
  let pending: Promise<IteratorResult<string, undefined>> | undefined;
  const peek = (): Promise<IteratorResult<string, undefined>> => (pending ??= events.next());
  const next = async (): Promise<void> => {
    const { value = "nothing more" } = await peek();
    pending = undefined;
    if (!value.includes('"errors":[]')) {
      throw new Error(`The development server told: ${value}`);
    }
  };
  const nextWithin = async (milliseconds: number): Promise<boolean> => {
    const late = Symbol("late");
    const { promise, cancel } = startTimer(milliseconds, late);
    const first = await Promise.race([peek(), promise]);
    cancel();
    if (first === late) return false;
    await next();
    return true;
  };
  return { next, nextWithin };
}

function startTimer(
  milliseconds: number,
  value: symbol,
): { readonly promise: Promise<symbol>; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<symbol>((resolve) => {
    timer = setTimeout(() => {
      resolve(value);
    }, milliseconds);
  });
  return {
    promise,
    cancel: () => {
      clearTimeout(timer);
    },
  };
}

async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let pending = "";
  for await (const chunk of body) {
    const parts = (pending + decoder.decode(chunk, { stream: true })).split("\n\n");
    pending = parts.pop() ?? "";
    yield* parts;
  }
  return undefined;
}
