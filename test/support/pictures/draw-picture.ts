import sharp, { type Sharp } from "sharp";

/** A picture that tests draw: an orange left and a blue right half, and a green square in the upper left corner. */
export interface DrawnPicture {
  readonly width?: number;
  readonly height?: number;
}

/** Draws a picture; the caller chooses the format, and what else is in its file. */
export function drawPicture({ width = 480, height = 320 }: DrawnPicture = {}): Sharp {
  const half = Math.floor(width / 2);
  const corner = Math.floor(Math.min(width, height) / 4);
  return sharp({ create: { width, height, channels: 3, background: "#e07020" } }).composite([
    { input: fill(width - half, height, "#2040a0"), left: half, top: 0 },
    { input: fill(corner, corner, "#20a040"), left: 0, top: 0 },
  ]);
}

function fill(
  width: number,
  height: number,
  background: string,
): { readonly create: { width: number; height: number; channels: 3; background: string } } {
  return { create: { width, height, channels: 3, background } };
}
