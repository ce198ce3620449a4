/** The size of share images in pixels, as social networks show them. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
