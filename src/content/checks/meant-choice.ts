/** Words for the choices of fields: in Greek, and other ones in English; without accents, spaces, hyphens and capitals. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  news: "ειδηση ειδησεις ρεπορταζ νεα report reportage article".split(" "),
  analysis: "αναλυση αναλυσεις".split(" "),
  opinion: "αποψη αποψεις γνωμη γνωμες αρθρογνωμης σχολιο editorial oped column comment".split(" "),
  interview: "συνεντευξη συνεντευξεις".split(" "),
  explainer: "επεξηγηση εξηγουμε εξηγηση οδηγος background backgrounder guide faq".split(" "),
  factCheck: "ελεγχος ελεγχοςγεγονοτων επαληθευση ελεγχοςισχυρισμων verification".split(" "),
  obituary: "νεκρολογια θανατος obit".split(" "),
  live: "ζωντανα λεπτοπροςλεπτο liveblog ticker".split(" "),
  developing: "σεεξελιξη εξελισσεται ανοιχτο open ongoing".split(" "),
  closed: "κλειστο εκλεισε τελος ολοκληρωθηκε done finished".split(" "),
  country: "χωρα κρατος".split(" "),
  region: "περιφερεια περιοχη νομος".split(" "),
  capital: "πρωτευουσα".split(" "),
  city: "πολη".split(" "),
  town: "κωμοπολη".split(" "),
  village: "χωριο".split(" "),
  agency: "πρακτορειο".split(" "),
  stateAgency: "κρατικοπρακτορειο".split(" "),
  organisation: "οργανωση οργανισμος μκο organization ngo".split(" "),
  primary: "πρωτογενης πρωτογενηςπηγη".split(" "),
  desk: "συνταξη".split(" "),
};

/** The choice that a word in another language most likely means; undefined where it is none of these. */
export function findMeantChoice(word: string, known: readonly string[]): string | undefined {
  const plain = word
    .normalize("NFD")
    .replace(/[\p{M}\s_-]/gu, "")
    .toLowerCase()
    .replaceAll("ς", "σ");
  return known.find((choice) =>
    OTHER_WORDS[choice]?.some((each) => each.replaceAll("ς", "σ") === plain),
  );
}
