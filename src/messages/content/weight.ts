import type { Message } from "../message.ts";
import { type Text, formatCount } from "../text.ts";

/** The parts of a page that are weighed, by name. */
const PART_NAMES = {
  text: { el: "κείμενο", en: "text" },
  citations: { el: "παραπομπές", en: "citations" },
  sources: { el: "πηγές", en: "sources" },
  headings: { el: "μεσότιτλοι", en: "headings" },
  tables: { el: "πίνακες", en: "tables" },
  charts: { el: "γραφήματα", en: "charts" },
  footnotes: { el: "υποσημειώσεις", en: "footnotes" },
  map: { el: "χάρτης", en: "map" },
  timeline: { el: "χρονολόγιο", en: "timeline" },
  posts: { el: "αναρτήσεις", en: "posts" },
  boxes: { el: "πλαίσια", en: "boxes" },
  pictures: { el: "εικόνες", en: "pictures" },
} as const satisfies Readonly<Record<string, Text>>;

/** A part of a page by its name, with what it weighs in bytes. */
interface WeighedPart {
  readonly name: keyof typeof PART_NAMES;
  readonly bytes: number;
}

/** What to do about the heaviest part; of text, and what comes with it, that depends on the page. */
const ADVICE: Readonly<Partial<Record<keyof typeof PART_NAMES, Text>>> = {
  tables: {
    el: "Κρατήστε στους πίνακες ό,τι χρειάζονται οι αναγνώστες.",
    en: "Keep in the tables what readers need.",
  },
  charts: { el: "Δείξτε λιγότερα γραφήματα.", en: "Show fewer charts." },
  map: { el: "Δείξτε λιγότερους τόπους στον χάρτη.", en: "Show fewer places on the map." },
  timeline: {
    el: "Κρατήστε στο χρονολόγιο ό,τι χρειάζονται οι αναγνώστες.",
    en: "Keep in the timeline what readers need.",
  },
  posts: { el: "Δείξτε λιγότερες αναρτήσεις.", en: "Show fewer posts." },
  pictures: { el: "Δείξτε λιγότερες εικόνες.", en: "Show fewer pictures." },
};

/** A page is heavier than what reaches a reader in one response; it is published all the same. */
export function heavyPage(
  path: string,
  total: number,
  limit: number,
  parts: readonly WeighedPart[],
): Message {
  const [whole, most] = [formatCount(total), formatCount(limit)];
  const listed = (language: keyof Text): string =>
    parts
      .map(({ name, bytes }) => `${PART_NAMES[name][language]} ${formatCount(bytes)[language]}`)
      .join(", ");
  const isStory = path.split("/").length === 4;
  const shorter = isStory
    ? { el: "Κάντε ένα κομμάτι του χωριστό ρεπορτάζ.", en: "Give a part of it a story of its own." }
    : { el: "Μοιράστε το σε δύο μέρη.", en: "Make two sections of it." };
  return {
    rule: "heavy-page",
    severity: "warning",
    message: {
      el: `Η σελίδα «${path}» ζυγίζει περίπου ${whole.el} byte, πάνω από τα ${most.el} που φτάνουν στον αναγνώστη με μία απάντηση: ${listed("el")}.`,
      en: `The page "${path}" weighs about ${whole.en} bytes, more than the ${most.en} that reach a reader in one response: ${listed("en")}.`,
    },
    fix: ADVICE[parts[0]?.name ?? "text"] ?? shorter,
  };
}
