import type { Message } from "./message.ts";

const RULE = "folders";
const MOST_PATHS = 3;

/** A folder or file that builds write is a symbolic link, so they would write and delete elsewhere. */
export function linkedFolder(path: string): Message {
  const message = `${path} is a symbolic link. A build would write and delete where it leads.`;
  return { rule: RULE, message, fix: "Remove the link, and run the command again." };
}

/** A finished site has files that the build knows nothing of, as where a plugin writes them past Eleventy. */
export function unknownFiles(paths: readonly string[]): Message {
  const named = paths.slice(0, MOST_PATHS).join(", ");
  const others = paths.length > MOST_PATHS ? `, and ${paths.length - MOST_PATHS} more` : "";
  const message = `The site has files that no template and no copy has made: ${named}${others}.`;
  const fix = "Have the plugin that writes them add them with addTemplate or addPassthroughCopy.";
  return { rule: RULE, message, fix };
}

/** Two things would be one file of the site. */
export function madeTwice(file: string): Message {
  const message = `Two files of the site would be ${file}: one of the newsroom's own, and one of src/static, of a template in src/pages or of a plugin.`;
  return { rule: RULE, message, fix: "Give the other one another name." };
}

/** A finished site is not as the build wrote it; `paths` are where it differs. */
export function changedFolder(paths: readonly string[]): Message {
  const named = paths.slice(0, MOST_PATHS).join(", ");
  const others = paths.length > MOST_PATHS ? `, and ${paths.length - MOST_PATHS} more` : "";
  const message = `_site.next was changed by another program while the site was built: ${named}${others}.`;
  return { rule: RULE, message, fix: "Run the command again." };
}
