/** The widths in pixels that layouts show: a phone's column, the same on a dense screen, a wide column, and that on a dense screen. */
export const WIDTHS = [360, 720, 1080, 1440] as const;

/** What a picture may be. */
export const PICTURE_LIMITS = {
  /** Width in pixels, the right way up. */
  leastWidth: WIDTHS[0],
  /** Width times height: more than any camera's sensor, and little enough to read line by line. */
  mostPixels: 120_000_000,
  /** Height for each pixel of width, and the other way round. */
  steepest: 3,
  flattest: 6,
} as const;

/** How files are encoded. Where any of this changes, or the library, all are made anew. */
export const ENCODING = {
  avif: { quality: 50, effort: 4, chromaSubsampling: "4:2:0" },
  jpeg: { quality: 74, mozjpeg: true },
  /** What shows through where a picture is transparent. */
  background: "#ffffff",
} as const;
