import type { PictureFocus } from "../../model/picture.ts";

const FOCUS = /^(\d{1,3})%\s+(\d{1,3})%$/;

/** The point that a text such as `40% 20%` names; undefined for any other. */
export function parseFocus(text: string): PictureFocus | undefined {
  const [, x, y] = FOCUS.exec(text.trim()) ?? [];
  const focus = { x: Number(x), y: Number(y) };
  return focus.x <= 100 && focus.y <= 100 ? focus : undefined;
}
