/** A problem of a file of the site: its rule, and a message with the fix. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
}

/** Facts about one file, for checking all files against each other later. */
export interface FileFacts {
  /** The ids of its elements, one a line. */
  readonly ids: string;
  /** The addresses on this site in the file, without duplicates, one a line: a path from the root with an optional fragment. */
  readonly addresses: string;
  /** Words that are allowed only where authors wrote them, without duplicates. */
  readonly suspects: readonly string[];
  readonly problems: readonly Problem[];
}
