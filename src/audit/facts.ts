/** Something that is wrong with a file of the site: the rule that it breaks, and what is wrong, with a mend. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
}

/** What is known of a file of the site by itself; enough to check later how all of them fit together. */
export interface FileFacts {
  /** The ids of its elements, in lines. */
  readonly ids: string;
  /** The addresses on this site that it names, each once, in lines: a path from the root, and a fragment where there is one. */
  readonly addresses: string;
  /** Words, each once, that it may hold only where authors wrote them. */
  readonly suspects: readonly string[];
  readonly problems: readonly Problem[];
}
