/** A CPU profile as V8 writes it (Chrome DevTools Protocol, `Profiler.Profile`), as far as it is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      /** From 0. */
      readonly lineNumber: number;
    };
  }[];
  /** The node that ran at each look. */
  readonly samples: readonly number[];
  /** Before each look, in microseconds. */
  readonly timeDeltas: readonly number[];
}

/** A function with its own time, without that of what it calls. */
export interface FunctionCost {
  readonly name: string;
  readonly milliseconds: number;
  /** Of the time in which threads did something, from 0 to 1. */
  readonly share: number;
}

const IDLE = "(idle)";

/** The functions of some threads that cost most, most first. */
export function listCosts(profiles: readonly CpuProfile[], most: number): readonly FunctionCost[] {
  const times = new Map<string, number>();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
    samples.forEach((id, index) => {
      const name = names.get(id) ?? IDLE;
      if (name !== IDLE) times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0));
    });
  }
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([name, time]) => ({ name, milliseconds: time / 1000, share: time / total }));
}

/** Its file without folders and its line; V8's own have no file. */
function nameOf({ functionName, url, lineNumber }: CpuProfile["nodes"][0]["callFrame"]): string {
  const name = functionName === "" ? "(anonymous)" : functionName;
  return url === "" ? name : `${name} ${url.slice(url.lastIndexOf("/") + 1)}:${lineNumber + 1}`;
}
