/** The moment and the audience of a build; they decide which articles are published, scheduled or drafts. */
export interface BuildClock {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Whether the site is for authors: then drafts and scheduled articles are shown, with a mark. */
  readonly isPreview: boolean;
}

/** A clock that shows everything: a preview in the far future. */
export const ALL_SHOWN: BuildClock = {
  now: Date.parse("9999-12-31T00:00:00Z"),
  isPreview: true,
};

/** A period in which files parse to the same result: `from` ≤ now < `until`; null where there is no bound. */
export interface Period {
  readonly from: number | null;
  readonly until: number | null;
}

/** The period around now, from the nearest earlier moment to the nearest later one. */
export function findPeriod(moments: readonly number[], { now }: BuildClock): Period {
  const past = moments.filter((moment) => moment <= now);
  const future = moments.filter((moment) => moment > now);
  return {
    from: past.length === 0 ? null : Math.max(...past),
    until: future.length === 0 ? null : Math.min(...future),
  };
}

/** Whether now lies within a period. */
export function isWithin({ from, until }: Period, { now }: BuildClock): boolean {
  return (from === null || from <= now) && (until === null || now < until);
}
