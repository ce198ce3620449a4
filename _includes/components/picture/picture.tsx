import type { VNode } from "preact";
import type { Picture as Value, PictureFile } from "../../../src/model/picture.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { fillIn } from "../fill-in.ts";
import { PictureCaption } from "./picture-caption.tsx";

/** The width of a column of text, after which a picture grows no more, and what is beside it on a phone. */
const SIZES = "(min-width:38em)34em,91vw";

/**
 * A picture that is loaded when its frame is opened: by its script at once, or by the reader. The frame is a drawing as large as the
 * picture, so that nothing moves then. The image waits in a template, because browsers load it at once where scripts are off, however
 * lazy it is; there, an open frame has a link in the place of its label.
 */
export function Picture({
  site,
  strings,
  picture,
  hasSwitch = false,
}: SiteProps & {
  readonly picture: Value;
  /** Whether the choice to keep pictures closed is offered here. */
  readonly hasSwitch?: boolean;
}): VNode {
  const { alt, colour, files } = picture;
  const shown = findShown(files);
  const { width, height } = shown ?? picture;
  const label = alt === "" ? strings.pictureWithoutAlt : strings.picture;
  const describe = (file: PictureFile | undefined): string =>
    fillIn(label, { alt, size: formatKilobytes(file?.size ?? 0) });
  return (
    <figure class="picture">
      <details>
        <summary>
          <svg viewBox={`0 0 ${width} ${height}`} fill={colour}>
            <circle r="9e3" />
          </svg>
          <span class="picture__label">{describe(findWeighed(files))}</span>
        </summary>
        <noscript>
          <a href={`/${shown?.file ?? ""}`}>{describe(shown)}</a>
        </noscript>
        <template>
          <picture>
            <source type="image/avif" srcset={listCandidates(files)} sizes={SIZES} />
            <img
              src={shown && `/${shown.file}`}
              alt={alt}
              width={width}
              height={height}
              loading="lazy"
            />
          </picture>
        </template>
      </details>
      <PictureCaption site={site} strings={strings} picture={picture}>
        {hasSwitch && (
          <label class="picture__switch" hidden>
            <input type="checkbox" /> {strings.picturesClosed}
          </label>
        )}
      </PictureCaption>
    </figure>
  );
}

/** The file for browsers without AVIF. */
function findShown(files: readonly PictureFile[]): PictureFile | undefined {
  return files.find(({ kind }) => kind === "jpeg");
}

/** The width in pixels of a column on most phones. */
const PHONE = 720;

/** The file that most phones load. */
function findWeighed(files: readonly PictureFile[]): PictureFile | undefined {
  const own = files.filter(({ kind }) => kind === "avif");
  return own.find(({ width }) => width >= PHONE) ?? own.at(-1);
}

/** Kilobytes as readers count them, at least one. */
function formatKilobytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1000));
}

function listCandidates(files: readonly PictureFile[]): string {
  const own = files.filter(({ kind }) => kind === "avif");
  return own.map(({ file, width }) => `/${file} ${width}w`).join();
}
