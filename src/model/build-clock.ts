/** When a site is built and for whom; what is out, waits or is a draft follows from it. */
export interface BuildClock {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Whether it is built for authors: then drafts and what waits for its moment are shown, and marked. */
  readonly isPreview: boolean;
}

/** A clock by which everything that is written can be seen, and all of it in its time. */
export const ALL_SHOWN: BuildClock = {
  now: Date.parse("9999-12-31T00:00:00Z"),
  isPreview: true,
};

/** The stretch of time in which what was read says the same: `from` ≤ now < `until`; null where it has no end. */
export interface Period {
  readonly from: number | null;
  readonly until: number | null;
}

/** The stretch around now that the nearest of some moments bound. */
export function findPeriod(moments: readonly number[], { now }: BuildClock): Period {
  const past = moments.filter((moment) => moment <= now);
  const future = moments.filter((moment) => moment > now);
  return {
    from: past.length === 0 ? null : Math.max(...past),
    until: future.length === 0 ? null : Math.min(...future),
  };
}

/** Whether now lies within a stretch of time. */
export function isWithin({ from, until }: Period, { now }: BuildClock): boolean {
  return (from === null || from <= now) && (until === null || now < until);
}
