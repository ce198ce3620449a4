import type { Message } from "./message.ts";

/** The name of a static file has letters that addresses write otherwise. */
export function wrongStaticName(): Message {
  const message = "The name has other characters than Latin letters, digits, dots and hyphens.";
  return { rule: "file-name", message, fix: "Rename the file." };
}

/** A static file has the name of one that builds make. */
export function reservedStaticName(file: string): Message {
  const message = `The site has a file of its own at "/${file}".`;
  return { rule: "file-name", message, fix: "Give this one another name." };
}

/** A static file is of a kind that hosts and browsers are not told of. */
export function unknownStaticType(extension: string, known: readonly string[]): Message {
  const message =
    extension === ""
      ? "The name has no ending that says what the file is."
      : `No browser is told what a file is whose name ends in "${extension}".`;
  return { rule: "file-type", message, fix: `Use one of ${known.join(", ")}.` };
}

/** A static file is a page. */
export function staticPage(): Message {
  const message = "A page in src/static has no layout, no policy and no place in the sitemap.";
  return { rule: "file-type", message, fix: "Put it into src/pages." };
}
