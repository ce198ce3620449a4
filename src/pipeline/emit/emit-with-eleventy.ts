import type { EmitOwn } from "./emit-own.ts";
import type { EmitPages } from "./emit-pages.ts";

/** Makes pages with Eleventy, which is loaded once there are any: that takes longer than a build in which nothing has changed. */
export const emitWithEleventy: EmitPages = async (pages, context, folder, answers) => {
  const { emitPages } = await import("./emit-pages.ts");
  return emitPages(pages, context, folder, answers);
};

/** Makes what a project adds to the newsroom with Eleventy, which is loaded then. */
export const emitOwnWithEleventy: EmitOwn = async (run, folder) => {
  const { emitOwn } = await import("./emit-own.ts");
  return emitOwn(run, folder);
};
