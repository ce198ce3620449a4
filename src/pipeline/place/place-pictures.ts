import type { Site } from "../../model/newsroom.ts";
import { makeShare } from "../../pictures/make-shares.ts";
import { planShares } from "../../site/plan-shares.ts";
import { keyOfShare } from "../../pictures/share-image.ts";
import type { StoryWorker } from "../workers/make-stories.ts";
import { type SiteTree, writeTreeFile } from "../../delivery/site-tree.ts";
import { type KnownDrawing, openDrawingStore } from "../../pictures/drawing-store.ts";
import { type PlannedFiles, listIcons, makeDrawing } from "../../pictures/make-drawings.ts";
import { planPictureFiles } from "../../pictures/plan-files.ts";
import { type PictureStore, openPictureStore } from "../../pictures/picture-store.ts";
import { readPictures } from "../../pictures/read-pictures.ts";
import type { SourceFile } from "../../source/source-text.ts";
import type { BuildOptions } from "../build-options.ts";
import type { StorySummary } from "../../site/open-newsroom.ts";

/** The files of pictures and drawings that a site is to have. */
export interface SitePictures {
  readonly files: readonly KnownDrawing[];
  /** Writes those that a folder lacks. */
  readonly place: (folder: string, present: SiteTree) => Promise<void>;
}

/** The pictures of a checkout, with what builds have stored of them. */
export interface Pictures {
  /** Looks into those among its files. */
  readonly read: (files: readonly SourceFile[]) => Promise<readonly SourceFile[]>;
  /** Plans what its site shows of them, and draws what code draws. */
  readonly plan: (
    sources: readonly SourceFile[],
    reports: readonly StorySummary[],
    site: Pick<Site, "name">,
    workers: Pick<StoryWorker, "drawShares">,
  ) => Promise<SitePictures>;
}

/** Opens the pictures of a checkout; a check wants no files made of them. */
export function openPictures(
  cacheFolder: string,
  wantsFiles: boolean,
  { threads, onProgress }: Pick<BuildOptions, "threads" | "onProgress">,
): Pictures {
  const store = openPictureStore(cacheFolder);
  const drawings = openDrawingStore(cacheFolder);
  const progress = (done: number, total: number): void => {
    onProgress("pictures", done, total);
  };
  const options = { store, wantsFiles, most: threads, onProgress: progress };
  return {
    read: async (files) => readPictures(files, options),
    plan: async (sources, reports, site, { drawShares }) => {
      const stores = { drawings, pictures: store };
      const icons = listIcons();
      const pictures = planPictures(sources, reports, store);
      const tasks = planShares(sources, reports, site);
      const due = tasks.filter(({ image }) => drawings.find(keyOfShare(image)) === undefined);
      if (due.length > 0) {
        // The files of photographs have to be in the store.
        const heroes = new Set(due.map(({ image }) => image.hero?.file));
        const used = pictures.filter(({ files }) => files.some(({ file }) => heroes.has(file)));
        for (const { readBytes } of used) await readBytes();
        await drawShares(due);
      }
      const shares = await Promise.all(tasks.map(async (task) => makeShare(task, stores)));
      drawings.prune([icons.key, ...tasks.map(({ image }) => keyOfShare(image))]);
      return placeFiles([await makeDrawing(icons, drawings), ...shares, ...pictures]);
    },
  };
}

/** Plans the pictures that the stories of a site show; what waits for its time is not among them. */
function planPictures(
  sources: readonly SourceFile[],
  reports: readonly StorySummary[],
  store: PictureStore,
): readonly PlannedFiles[] {
  const shown = new Set(reports.flatMap(({ pictures }) => pictures));
  return planPictureFiles(sources, shown, store);
}

function placeFiles(planned: readonly PlannedFiles[]): SitePictures {
  return {
    files: planned.flatMap(({ files }) => files),
    place: async (folder, present) => {
      for (const picture of planned) await place(picture, folder, present);
    },
  };
}

async function place(
  { files, readBytes }: PlannedFiles,
  folder: string,
  present: SiteTree,
): Promise<void> {
  const missing = files.filter(({ file, digest }) => present.get(file) !== digest);
  if (missing.length === 0) return;
  const known = await readBytes();
  for (const { file } of missing) {
    const bytes = known.get(file);
    if (bytes) writeTreeFile(folder, file, bytes);
  }
}
