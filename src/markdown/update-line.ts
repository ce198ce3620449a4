const UPDATE = /^ {0,3}:{2,}[ \t]*(?:updates?|ενημ[εέ]ρωση)(?![\p{L}\d-])/iu;

/** Whether a line begins an update of a live story, or was meant to. */
export function isUpdateLine(line: string): boolean {
  return UPDATE.test(line);
}
