/** A noun with its article in the three cases that the sentences need; all are singular. */
export interface Noun {
  readonly nominative: string;
  readonly genitive: string;
  readonly accusative: string;
}

/** What a story can be about; the slug is in its address. */
export interface Subject extends Noun {
  readonly slug: string;
}

const noun = (forms: string): Noun => {
  const [nominative = "", genitive = "", accusative = ""] = forms.split(" | ");
  return { nominative, genitive, accusative };
};

/** Those who act in the news. */
export const INSTITUTIONS: readonly Noun[] = [
  "η κυβέρνηση | της κυβέρνησης | την κυβέρνηση",
  "ο δήμος | του δήμου | τον δήμο",
  "το υπουργείο Υγείας | του υπουργείου Υγείας | το υπουργείο Υγείας",
  "η αντιπολίτευση | της αντιπολίτευσης | την αντιπολίτευση",
  "η πυροσβεστική | της πυροσβεστικής | την πυροσβεστική",
  "το κοινοβούλιο | του κοινοβουλίου | το κοινοβούλιο",
  "η εισαγγελία | της εισαγγελίας | την εισαγγελία",
  "ο σύλλογος των εργαζομένων | του συλλόγου των εργαζομένων | τον σύλλογο των εργαζομένων",
  "η εταιρεία ύδρευσης | της εταιρείας ύδρευσης | την εταιρεία ύδρευσης",
  "το περιφερειακό συμβούλιο | του περιφερειακού συμβουλίου | το περιφερειακό συμβούλιο",
  "η αστυνομία | της αστυνομίας | την αστυνομία",
  "το πανεπιστήμιο | του πανεπιστημίου | το πανεπιστήμιο",
  "η ένωση των αγροτών | της ένωσης των αγροτών | την ένωση των αγροτών",
  "το κρατικό νοσοκομείο | του κρατικού νοσοκομείου | το κρατικό νοσοκομείο",
  "ο οργανισμός σιδηροδρόμων | του οργανισμού σιδηροδρόμων | τον οργανισμό σιδηροδρόμων",
  "η επιτροπή των κατοίκων | της επιτροπής των κατοίκων | την επιτροπή των κατοίκων",
  "το λιμεναρχείο | του λιμεναρχείου | το λιμεναρχείο",
  "η τοπική διοίκηση | της τοπικής διοίκησης | την τοπική διοίκηση",
].map(noun);

/** What the news is about, by slug. */
export const SUBJECTS: readonly Subject[] = Object.entries({
  "power-prices":
    "η αύξηση της τιμής του ρεύματος | της αύξησης της τιμής του ρεύματος | την αύξηση της τιμής του ρεύματος",
  "water-cut": "η διακοπή της ύδρευσης | της διακοπής της ύδρευσης | τη διακοπή της ύδρευσης",
  "forest-law": "ο νόμος για τα δάση | του νόμου για τα δάση | τον νόμο για τα δάση",
  "bus-strike": "η απεργία στα λεωφορεία | της απεργίας στα λεωφορεία | την απεργία στα λεωφορεία",
  "factory-closure":
    "το κλείσιμο του εργοστασίου | του κλεισίματος του εργοστασίου | το κλείσιμο του εργοστασίου",
  "bridge-collapse":
    "η κατάρρευση της γέφυρας | της κατάρρευσης της γέφυρας | την κατάρρευση της γέφυρας",
  "warehouse-fire":
    "η πυρκαγιά στις αποθήκες | της πυρκαγιάς στις αποθήκες | την πυρκαγιά στις αποθήκες",
  "port-plan": "το σχέδιο για το λιμάνι | του σχεδίου για το λιμάνι | το σχέδιο για το λιμάνι",
  "supply-inquiry":
    "η έρευνα για τις προμήθειες | της έρευνας για τις προμήθειες | την έρευνα για τις προμήθειες",
  budget: "ο νέος προϋπολογισμός | του νέου προϋπολογισμού | τον νέο προϋπολογισμό",
  evacuation: "η εκκένωση των οικισμών | της εκκένωσης των οικισμών | την εκκένωση των οικισμών",
  "river-pollution": "η ρύπανση του ποταμού | της ρύπανσης του ποταμού | τη ρύπανση του ποταμού",
  "fuel-shortage": "η έλλειψη καυσίμων | της έλλειψης καυσίμων | την έλλειψη καυσίμων",
  "medicine-shortage": "η έλλειψη φαρμάκων | της έλλειψης φαρμάκων | την έλλειψη φαρμάκων",
  resignation:
    "η παραίτηση του συμβουλίου | της παραίτησης του συμβουλίου | την παραίτηση του συμβουλίου",
  "miners-deal":
    "η συμφωνία με τους μεταλλωρύχους | της συμφωνίας με τους μεταλλωρύχους | τη συμφωνία με τους μεταλλωρύχους",
  "road-blockade":
    "ο αποκλεισμός του δρόμου | του αποκλεισμού του δρόμου | τον αποκλεισμό του δρόμου",
  "vote-count": "η καταμέτρηση των ψήφων | της καταμέτρησης των ψήφων | την καταμέτρηση των ψήφων",
}).map(([slug, forms]) => ({ slug, ...noun(forms) }));

/** What people are in the news for; each is the same for men and women, with its genitive in the text. */
export const ROLES: readonly string[] = [
  "υπουργός Υγείας",
  "υπουργός Ενέργειας",
  "βουλευτής της αντιπολίτευσης",
  "δήμαρχος της πρωτεύουσας",
  "εκπρόσωπος της κυβέρνησης",
  "δικηγόρος των κατοίκων",
  "γιατρός στο κρατικό νοσοκομείο",
  "δημοσιογράφος",
  "πρόεδρος της ένωσης των αγροτών",
  "μηχανικός του λιμανιού",
];

/** What a story and its posts quote in English. */
export const ENGLISH: readonly string[] = [
  "no more silence",
  "we were never asked",
  "a line was crossed",
  "open the gates",
  "three nights without power",
  "water before profit",
  "nobody told us anything",
  "count every vote",
  "the river is not yours",
  "we will stay here",
  "out of options",
  "a promise is not a plan",
];

/** Parts of a day, as they follow a verb. */
export const MOMENTS: readonly string[] = [
  "νωρίς το πρωί",
  "μετά το μεσημέρι",
  "αργά το βράδυ",
  "λίγο πριν από τα μεσάνυχτα",
  "το απόγευμα",
  "ύστερα από πολύωρη συνεδρίαση",
  "χωρίς προειδοποίηση",
  "για δεύτερη φορά μέσα σε έναν μήνα",
  "παρά τις αντιδράσεις",
  "την ώρα που έβρεχε ασταμάτητα",
];

/** Verbs of saying, in the past. */
export const SAID: readonly string[] = [
  "ανακοίνωσε",
  "δήλωσε",
  "επιβεβαίωσε",
  "υποστήριξε",
  "διευκρίνισε",
  "παραδέχτηκε",
  "επανέλαβε",
  "προειδοποίησε",
];

/** What a story can be filed under, by id. */
export const TOPICS: Readonly<Record<string, string>> = {
  world: "Διεθνή",
  politics: "Πολιτική",
  economy: "Οικονομία",
  energy: "Ενέργεια",
  environment: "Περιβάλλον",
  health: "Υγεία",
  education: "Παιδεία",
  justice: "Δικαιοσύνη",
  labour: "Εργασία",
  transport: "Συγκοινωνίες",
  farming: "Γεωργία",
  science: "Επιστήμη",
  technology: "Τεχνολογία",
  culture: "Πολιτισμός",
  media: "Ενημέρωση",
  housing: "Κατοικία",
  migration: "Μετανάστευση",
  elections: "Εκλογές",
  security: "Ασφάλεια",
  weather: "Καιρός",
};

/** Who signs stories beside the desk, by id. */
export const AUTHORS: Readonly<Record<string, string>> = {
  "eleni-markou": "Ελένη Μάρκου",
  "nikos-dimas": "Νίκος Δήμας",
  "anna-vergi": "Άννα Βέργη",
  "petros-lalas": "Πέτρος Λάλας",
};
