import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { editSection, listSections, pickSection } from "./edit-section.ts";
import { createNewsroom } from "./newsroom/create-newsroom.ts";
import { type Run, runMeasured } from "./run-measured.ts";
import { digestSite } from "./site-digest.ts";
import { ours } from "./subjects/ours.ts";
import type { Subject } from "./subjects/subject.ts";

/** The runs of one kind, such as "ours, cold". */
export interface Series {
  readonly name: string;
  readonly runs: readonly Run[];
  /** Pages that the build wrote. */
  readonly pages: number;
}

/** All that was measured of builds at one size. */
export interface BuildResults {
  readonly series: readonly Series[];
  /** Whether a warm build after an edit gave the bytes of a cold one. */
  readonly isSame: boolean;
}

/** What to measure, and where. */
export interface BuildOptions {
  readonly stories: number;
  readonly seed: number;
  readonly runs: number;
  readonly peers: readonly Subject[];
  /** An empty folder; each subject gets one in it. */
  readonly root: string;
  readonly note: (line: string) => void;
}

/** One kind of run: what to do before it, and what to run. */
interface Kind {
  readonly name: string;
  readonly subject: Subject;
  readonly before: (round: number) => void;
}

/** Runs each kind of build once a round, in turn and in every second round the peers first, so that noise meets them all alike. */
export async function measureBuilds(options: BuildOptions): Promise<BuildResults> {
  const { stories, seed, runs, peers, root, note } = options;
  for (const subject of [ours, ...peers]) {
    mkdirSync(folderOf(subject, root));
    subject.prepare(folderOf(subject, root), createNewsroom({ stories, seed }));
  }
  const kinds = listKinds(peers, root);
  const peersFirst = kinds.toSorted(
    (a, b) => Number(a.subject === ours) - Number(b.subject === ours),
  );
  const found = new Map<string, Run[]>(kinds.map(({ name }) => [name, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const { name, subject, before } of round % 2 === 0 ? kinds : peersFirst) {
      before(round);
      const run = await runMeasured(subject.command(), folderOf(subject, root));
      found.get(name)?.push(run);
      note(`${name}: ${run.seconds.toFixed(1)} s`);
    }
  }
  const series = kinds.map(({ name, subject }) => {
    const { pages } = digestSite(join(folderOf(subject, root), subject.site));
    return { name, runs: found.get(name) ?? [], pages };
  });
  return { series, isSame: await isWarmLikeCold(root) };
}

/** The folder of a subject. */
export function folderOf({ name }: Subject, root: string): string {
  return join(root, name);
}

function listKinds(peers: readonly Subject[], root: string): readonly Kind[] {
  const sections = listSections(folderOf(ours, root));
  const cold = (subject: Subject): Kind => ({
    name: `${subject.name}, cold`,
    subject,
    before: () => {
      removeRemains(subject, root);
    },
  });
  const edit = (round: number): void => {
    editSection(pickSection(sections, round), round);
  };
  return [
    cold(ours),
    { name: "ours, nothing changed", subject: ours, before: () => undefined },
    { name: "ours, one section edited", subject: ours, before: edit },
    ...peers.map(cold),
  ];
}

/** The last of our runs was a warm one after an edit. */
async function isWarmLikeCold(root: string): Promise<boolean> {
  const site = join(folderOf(ours, root), ours.site);
  const warm = digestSite(site);
  removeRemains(ours, root);
  await runMeasured(ours.command(), folderOf(ours, root));
  return digestSite(site).digest === warm.digest;
}

function removeRemains(subject: Subject, root: string): void {
  for (const path of subject.remains) {
    rmSync(join(folderOf(subject, root), path), { recursive: true, force: true });
  }
}
