/** Kilobits in a second, by the four bits of a frame's head, for each layer of MPEG 1 and of MPEG 2. */
const RATES: Readonly<Record<string, readonly number[]>> = {
  "1 1": [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  "1 2": [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  "1 3": [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  "2 1": [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  "2 2": [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  "2 3": [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
/** Samples in a second for MPEG 1; MPEG 2 has half as many, and 2.5 a quarter. */
const SAMPLES = [44_100, 48_000, 32_000];

/** Bytes of the frame of MPEG audio that begins at a place; 0 where none does. */
export function findFrameSize(bytes: Uint8Array, at: number): number {
  const [sync, second = 0, third = 0] = bytes.subarray(at, at + 4);
  if (at + 4 > bytes.length || sync !== 0xff || (second & 0xe0) !== 0xe0) return 0;
  const version = (second >> 3) & 3;
  const layer = 4 - ((second >> 1) & 3);
  const rate = RATES[`${version === 3 ? 1 : 2} ${layer}`]?.[third >> 4] ?? 0;
  const samples = (SAMPLES[(third >> 2) & 3] ?? 0) / ([4, 1, 2, 1][version] ?? 1);
  if (version === 1 || rate === 0 || samples === 0) return 0;
  const padding = (third >> 1) & 1;
  if (layer === 1) return (Math.floor((12_000 * rate) / samples) + padding) * 4;
  const factor = layer === 3 && version !== 3 ? 72_000 : 144_000;
  return Math.floor((factor * rate) / samples) + padding;
}
