import { MaintainerError } from "../../messages/told-error.ts";
import { listCauses } from "../list-causes.ts";

/** An error in a template of the newsroom, or in what it uses; its message names the template. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
}

/** An error in a template, a layout or a plugin of the project's own; its message names the template where that is known. */
export class OwnTemplateError extends MaintainerError {
  override readonly name = "OwnTemplateError";
}

/** How Eleventy names a template in its errors. */
const TEMPLATE = /\.\/((?:src\/pages|_includes)\/[\w./-]*\w)/;

/** What is wrong, in one line, behind the template in which it is wrong; an error of Eleventy tells that in several. */
export function describeTemplateError(error: unknown): string {
  const causes = [...listCauses(error)].filter((cause) => cause instanceof Error);
  const template = causes.flatMap(({ message }) => TEMPLATE.exec(message)?.[1] ?? [])[0];
  const [line = ""] = (causes.at(-1)?.message ?? String(error)).split("\n");
  return template === undefined ? line : `${template}: ${line}`;
}
