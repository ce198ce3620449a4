/** The paths of all code of the commands, below a checkout, with forward slashes, sorted; without tests. */
export function listCode(root: string): readonly string[];

/** Those of them that decide, beside content, which bytes a build gives. */
export function listSiteCode(root: string): readonly string[];
