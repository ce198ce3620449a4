/** A name in Greek, and as it is written in Latin letters. */
export interface Name {
  readonly greek: string;
  readonly latin: string;
}

/** What bears a name; each kind has endings of its own. */
export type NameKind = "place" | "person" | "source" | "account";

/** The name with a number; every number has its own, and none is declined. */
export function createName(kind: NameKind, number: number): Name {
  const endings = ENDINGS[kind];
  const size = FIRST.length * MIDDLE.length * endings.length;
  // A prime step reaches every name, and makes neighbours sound different.
  let rest = (number * STEP + 13) % size;
  const take = (syllables: readonly Syllable[]): Syllable => {
    const syllable = syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
    return syllable ?? ["", ""];
  };
  const [first, middle, ending] = [take(FIRST), take(MIDDLE), take(endings)];
  const round = Math.floor(number / size);
  const further = round === 0 ? [] : [MIDDLE[(round + 4) % MIDDLE.length] ?? middle];
  return join([first, ...further, middle, ending]);
}

const STEP = 7919;

/** A first name, with the article of anyone who bears it. */
export interface FirstName extends Name {
  readonly isFeminine: boolean;
}

type Syllable = readonly [greek: string, latin: string];

function join(parts: readonly Syllable[]): Name {
  return {
    greek: parts.map(([greek]) => greek).join(""),
    latin: parts.map(([, latin]) => latin).join(""),
  };
}

const FIRST: readonly Syllable[] = [
  ["Καρ", "Kar"],
  ["Μπελ", "Bel"],
  ["Ταρ", "Tar"],
  ["Σαμ", "Sam"],
  ["Νουρ", "Nur"],
  ["Ζαν", "Zhan"],
  ["Ορ", "Or"],
  ["Αλ", "Al"],
  ["Τεμ", "Tem"],
  ["Κιζ", "Kyz"],
  ["Ρουντ", "Rud"],
  ["Σεμ", "Sem"],
  ["Παβ", "Pav"],
  ["Κουλ", "Kul"],
  ["Ντζερ", "Dzher"],
  ["Ουσ", "Us"],
  ["Μερ", "Mer"],
  ["Γκορ", "Gor"],
  ["Τσιμ", "Chim"],
  ["Λεν", "Len"],
  ["Βολ", "Vol"],
  ["Χαν", "Khan"],
  ["Ιλ", "Il"],
];

const MIDDLE: readonly Syllable[] = [
  ["α", "a"],
  ["ι", "i"],
  ["ο", "o"],
  ["ου", "u"],
  ["ε", "e"],
  ["αμα", "ama"],
  ["ανι", "ani"],
  ["ορο", "oro"],
  ["ιλι", "ili"],
  ["ουντα", "unda"],
  ["εσα", "esa"],
  ["αλι", "ali"],
  ["οτα", "ota"],
];

const ENDINGS: Readonly<Record<NameKind, readonly Syllable[]>> = {
  place: [
    ["γκάν", "gan"],
    ["ντάρ", "dar"],
    ["κόλ", "kol"],
    ["τάου", "tau"],
    ["μπάτ", "bat"],
    ["ζέκ", "zek"],
    ["νόρ", "nor"],
    ["ρίν", "rin"],
    ["λίκ", "lik"],
    ["τέν", "ten"],
    ["μίρ", "mir"],
    ["κούλ", "kul"],
    ["βάρ", "var"],
    ["πόλ", "pol"],
    ["σούν", "sun"],
    ["χάν", "khan"],
    ["μέτ", "met"],
  ],
  person: [
    ["γκίνοφ", "ginov"],
    ["ντάροφ", "darov"],
    ["κόλεφ", "kolev"],
    ["μπάγεφ", "bayev"],
    ["ζέκοφ", "zekov"],
    ["νόροφ", "norov"],
    ["ρίνεφ", "rinev"],
    ["λίκοφ", "likov"],
    ["τένοφ", "tenov"],
    ["μίροφ", "mirov"],
    ["σούνεφ", "sunev"],
  ],
  source: [
    ["μέντια", "media"],
    ["βίζιον", "vizion"],
    ["νιούς", "news"],
    ["ράδιο", "radio"],
    ["πόστ", "post"],
    ["γκαζέτ", "gazet"],
    ["τσάνελ", "channel"],
  ],
  account: [
    ["μπλόγκ", "blog"],
    ["λάιβ", "live"],
    ["νάου", "now"],
  ],
};

const name = (greek: string, latin: string, isFeminine: boolean): FirstName => {
  return { greek, latin, isFeminine };
};

/** First names that are not declined. */
export const FIRST_NAMES: readonly FirstName[] = [
  name("Τιμούρ", "Timur", false),
  name("Ντανιάρ", "Daniyar", false),
  name("Ερλάν", "Yerlan", false),
  name("Μαράτ", "Marat", false),
  name("Ασκάρ", "Askar", false),
  name("Μπερίκ", "Berik", false),
  name("Ρουσλάν", "Ruslan", false),
  name("Ταλγκάτ", "Talgat", false),
  name("Σερίκ", "Serik", false),
  name("Αϊγκούλ", "Aigul", true),
  name("Ασέλ", "Assel", true),
  name("Γκουλνάρ", "Gulnar", true),
  name("Ζανάρ", "Zhanar", true),
  name("Ντινάρ", "Dinar", true),
  name("Σαλτανάτ", "Saltanat", true),
  name("Κουραλάι", "Kuralai", true),
];
