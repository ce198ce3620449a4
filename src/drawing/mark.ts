import type { Polygons } from "./polygons.ts";

/** The colours of drawings, which are those of a page in daylight. */
export const COLOURS = {
  paper: "#fdfcf9",
  ink: "#1c1a17",
  muted: "#544e45",
  accent: "#b22222",
} as const;

/**
 * The newspaper's mark on a square of 32: its first letter, and the rule of a source in the margin. The nameplate, icons and share images are
 * all drawn from these points.
 */
export const MARK: Readonly<Record<"letter" | "rule", Polygons>> = {
  letter: [
    // prettier-ignore
    [[10, 3], [16, 3], [24, 25], [26, 25], [26, 28], [16, 28], [16, 25], [18, 25], [16, 19], [8, 19], [6, 25], [8, 25], [8, 28], [0, 28], [0, 25], [2, 25]],
    // prettier-ignore
    [[12, 8], [9, 16], [15, 16]],
  ],
  // prettier-ignore
  rule: [[[29, 3], [32, 3], [32, 28], [29, 28]]],
};

/** The middle of the mark. */
export const MARK_CENTRE = { x: 16, y: 15.5 } as const;
