import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const FORMS: Text = {
  el: "Γράψτε source: afp, source: reuters; via=blogger ή source: desk; of=peskov.",
  en: "Write source: afp, source: reuters; via=blogger or source: desk; of=peskov.",
};

/** The `source` field of front matter is not a citation; `right` is the one that was meant, where that is certain. */
export function malformedSource(right: string | undefined): Message {
  return {
    rule: "citation-syntax",
    message: {
      el: "Το «source» δεν είναι παραπομπή χωρίς τις αγκύλες της.",
      en: '"source" is not a citation without its brackets.',
    },
    fix: right === undefined ? FORMS : writeExactly(`source: ${right}`),
  };
}

/** The `source` field names a person whom the text quotes. */
export function personAsSource(id: string): Message {
  return {
    rule: "unknown-id",
    message: {
      el: `Το «${id}» είναι πρόσωπο και όχι id του sources.json.`,
      en: `"${id}" is a person, and not an id in sources.json.`,
    },
    fix: {
      el: `Αν μίλησε σε εμάς, γράψτε source: desk; of=${id}· αλλιώς προσθέστε μια πηγή γι' αυτό στο sources.json.`,
      en: `Write source: desk; of=${id} where these are the person's words to us, or add a source for them to sources.json.`,
    },
  };
}
