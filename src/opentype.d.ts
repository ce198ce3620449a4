/** The part of opentype.js 2 that this project uses; the package itself has no types. */
declare module "opentype.js" {
  /** A step of an outline; what it has depends on its type. */
  export interface OutlineCommand {
    readonly type: "M" | "L" | "Q" | "C" | "Z";
    readonly x?: number;
    readonly y?: number;
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
  }

  export interface Glyph {
    readonly index: number;
    readonly advanceWidth: number;
    /** In units of the font, upwards. */
    readonly path: { readonly commands: readonly OutlineCommand[] };
  }

  export interface Font {
    readonly unitsPerEm: number;
    /** 0 where the font has no such letter. */
    readonly charToGlyphIndex: (character: string) => number;
    readonly charToGlyph: (character: string) => Glyph;
    readonly getKerningValue: (left: Glyph, right: Glyph) => number;
  }

  const opentype: { readonly parse: (bytes: ArrayBuffer) => Font };
  export default opentype;
}
