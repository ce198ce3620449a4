import type { HostileInput } from "./hostile-input.ts";
import { BYTE_INPUTS } from "./inputs/bytes.ts";
import { DATA_SYNTAX_INPUTS } from "./inputs/data-syntax.ts";
import { ADDRESS_INPUTS, FIELD_INPUTS } from "./inputs/fields.ts";
import { EXHIBIT_INPUTS } from "./inputs/exhibits.ts";
import { CONSTRUCT_INPUTS, LINK_INPUTS, TITLE_INPUT, WORK_INPUTS } from "./inputs/markdown.ts";
import { PATH_INPUTS } from "./inputs/paths.ts";
import { SIZE_INPUTS } from "./inputs/sizes.ts";
import { UPDATE_INPUTS } from "./inputs/updates.ts";

/** All hostile newsrooms, by the kind of what is hostile in them; no two have one name. */
export const CORPUS: Readonly<Record<string, readonly HostileInput[]>> = {
  fields: FIELD_INPUTS,
  addresses: ADDRESS_INPUTS,
  constructs: [...CONSTRUCT_INPUTS, TITLE_INPUT, ...WORK_INPUTS, ...EXHIBIT_INPUTS],
  links: LINK_INPUTS,
  bytes: BYTE_INPUTS,
  "data syntax": DATA_SYNTAX_INPUTS,
  paths: PATH_INPUTS,
  sizes: SIZE_INPUTS,
  updates: UPDATE_INPUTS,
};
