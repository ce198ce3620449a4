import { foldWord } from "./fold.ts";
import { keyOf } from "./keys.ts";

/**
 * Beginnings of words that are one family though no rule of endings joins them, a family a line: irregular pasts, nouns of verbs.
 * A word belongs to the family whose beginning it has.
 */
const FAMILIES: readonly string[] = [
  "εισβάλλ εισέβαλ εισέβαλλ εισβολ",
  "επιβάλλ επέβαλ επέβαλλ επιβολ",
  "προσβάλλ προσέβαλ προσβολ",
  "υποβάλλ υπέβαλ υποβολ",
  "καταβάλλ κατέβαλ καταβολ",
  "αναβάλλ ανέβαλ αναβολ",
  "συλλαμβάν συνέλαβ συλλάβ συλλήψ σύλληψ συνελήφθ",
  "καταλαμβάν κατέλαβ καταλάβ κατάληψ",
  "αναλαμβάν ανέλαβ αναλάβ ανάληψ",
  "παραλαμβάν παρέλαβ παραλάβ παραλαβ",
  "εκλέγ εξέλεξ εκλέξ εκλογ εκλέχτ",
  "διαλέγ διάλεξ διαλέξ",
  "ανοίγ άνοιξ ανοίξ άνοιγμ",
  "κλείν έκλεισ κλείσ",
  "γράφ έγραψ γράψ",
  "περιγράφ περιέγραψ περιγράψ",
  "υπογράφ υπέγραψ υπογράψ",
  "στέλν έστειλ στείλ",
  "αποστέλλ απέστειλ αποστείλ αποστολ",
  "καταγγέλλ κατήγγειλ καταγγείλ",
  "παραγγέλν παρήγγειλ παραγγείλ",
  "ανακοινών ανακοίνωσ",
  "χτίζ έχτισ χτίσ χτίστηκ",
  "σπά έσπασ σπάσ σπασμέν",
  "φεύγ έφυγ φύγ φυγ",
  "βρίσκ βρήκ βρεθ βρέθηκ",
  "παίρν πήρ πάρ",
  "δίν έδωσ δώσ",
  "βγαίν βγήκ",
  "μπαίν μπήκ",
  "μέν έμειν μείν",
  "παραμέν παρέμειν παραμείν",
  "πεθαίν πέθαν",
  "πέφτ έπεσ πέσ πτώσ",
  "σκοτών σκότωσ",
  "αποφασίζ αποφάσισ απόφασ",
  "διαμαρτύρ διαμαρτυρ",
  "πυροβολ πυροβόλησ",
  "συγκρού συγκρούσ",
  "φωνάζ φώναξ φωνάξ",
  "αλλάζ άλλαξ αλλάξ αλλαγ",
  "παύ έπαυσ παύσ",
  "εκρήγνυ εξερράγ έκρηξ εκρήξ",
  "απορρίπτ απέρριψ απορρίψ απόρριψ",
  "συντρίβ συνέτριψ συντριβ",
  "καταστρέφ κατέστρεψ καταστρέψ καταστροφ",
  "επιστρέφ επέστρεψ επιστρέψ επιστροφ",
  "κόβ έκοψ κόψ διακοπ",
  "διακόπτ διέκοψ διακόψ διακοπ",
  "ρολόι ρολόγ",
  "κηρύσσ κήρυξ κηρύξ",
  "παραδίδ παρέδωσ παραδώσ παράδοσ",
  "χάν έχασ χάσ",
  "καί έκαψ κάψ κάηκ",
  "τρέχ έτρεξ τρέξ",
  "τρίζ έτριξ τρίξ",
  "βλέπ είδ είδα",
];

/**
 * Words that only their endings tell apart, all forms of one a line; without them «χώρα» would find «χώρος», and «ώρα» «όρος». A genitive that two
 * of them have is where it is met more often.
 */
const WHOLE_WORDS: readonly string[] = [
  "χώρα χώρας χώρες χωρών",
  "χώρος χώρου χώρο χώροι χώρους",
  "χωριό χωριού χωριά χωριών",
  "ώρα ώρας ώρες ωρών",
  "όρος όρου όρο όροι όρους",
  "όριο ορίου όρια ορίων",
  "φορά φοράς φορές",
  "φόρος φόρου φόρο φόροι φόρων φόρους",
  "μέρα μέρας μέρες",
  "μέρος μέρους μέρη μερών",
];

/**
 * Suffixes by which words of one family differ behind their common beginning, with their ending gone: of nouns of verbs, participles
 * and pasts. What is before has to have so many letters.
 */
const SUFFIXES: readonly (readonly [suffix: RegExp, least: number, instead: string])[] = [
  [/(?:[iaeo]?qik|[iaeo]qis|[iao]?men)$/, 4, ""],
  [/mat$/, 2, "m"],
  [/ad$/, 3, ""],
  [/(?:stik|sm|st|z)$/, 3, "s"],
  [/ks$/, 4, "h"],
  [/(?:ps|pt)$/, 4, "p"],
  [/ht(?:ik|is)?$/, 3, "h"],
  [/vt(?:ik|is)?$/, 3, "v"],
  [/(?:omast|omun|osun|um|am|et|ot|od|ud)$/, 4, ""],
  [/(?:[io]tr|[io]s|[io]t|im|on)$/, 4, ""],
  [/us$/, 5, ""],
  [/([^t])as$/, 4, "$1"],
  [/ik$/, 6, ""],
];

/** A vowel or more that end a word, and what may follow them. */
const ENDING = /^(..+?)[aeiou]{1,6}(?:ne|n|s)?$/;
const SHORT_ENDING = /^(..+?)[ns]$/;

const BEGINNINGS: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((line) => {
    const keys = line.split(" ").map((word) => keyOf(foldWord(word)));
    return keys.map((key) => [key, keys[0] ?? key] as const);
  }),
);
const WHOLE: ReadonlyMap<string, string> = new Map(
  WHOLE_WORDS.flatMap((line) => {
    const keys = line.split(" ").map((word) => keyOf(foldWord(word)));
    return keys.map((key) => [key, keys[0] ?? key] as const);
  }),
);
const LENGTHS = [...new Set([...BEGINNINGS.keys()].map(({ length }) => length))].sort(
  (a, b) => b - a,
);

/** The family of a word by its key: what all its forms, and words that are derived from it, have in common. */
export function familyOf(key: string): string {
  if (/[^a-z]/.test(key)) return key;
  const irregular = WHOLE.get(key) ?? findIrregular(key);
  if (irregular !== undefined) return irregular;
  return dropSuffixes(stemOf(key));
}

/** A word's key without its ending: what all cases of a noun have in common. */
export function stemOf(key: string): string {
  const stem = ENDING.exec(key)?.[1] ?? SHORT_ENDING.exec(key)?.[1] ?? key;
  return stem.replace(/^(.{3,})mat$/, "$1m");
}

function dropSuffixes(stem: string): string {
  for (const [suffix, least, instead] of SUFFIXES) {
    const shorter = stem.replace(suffix, instead);
    if (shorter !== stem && stem.length - (suffix.exec(stem)?.[0].length ?? 0) >= least) {
      return dropSuffixes(shorter);
    }
  }
  return stem;
}

/** Only a beginning that is almost the whole word counts: «μέν» is not the beginning of «μενού», but of «μένουν». */
function findIrregular(key: string): string | undefined {
  for (const length of LENGTHS) {
    const family = BEGINNINGS.get(key.slice(0, length));
    const ending = length <= SHORT ? VERB_ENDING : IRREGULAR_ENDING;
    if (family !== undefined && ending.test(key.slice(length))) return family;
  }
  return undefined;
}

/** Letters of beginnings that other words have too, so that only endings of verbs count: «είδε» is one of «βλέπω», «είδος» is not. */
const SHORT = 4;
const VERB_ENDING =
  /^(?:(?:i?qi?k?|ik|k)?(?:o|i|is|e|es|a|an|ane|ame|ate|ume|ome|ete|ite|un|une|ode|ote|te)?|im[aou]+[ns]?|men[aeiou]+[ns]?)$/;

const IRREGULAR_ENDING =
  /^(?:i?q?i?k?[aeiou]*(?:n|s|ne|me|te|im[aou]+[ns]?|un|une|ume|ode|ote|ome|men[aeiou]+[ns]?)?)$/;
