import { slugify } from "../../markdown/slug.ts";

/** Words that authors write for the ones that a field knows, folded as in addresses; the first of two fields with the same word counts. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  news: "eidisi eidiseis reportaz nea report reportage article",
  analysis: "analysi analyseis",
  opinion: "apopsi apopseis gnomi gnomes arthro-gnomis scholio editorial op-ed oped column comment",
  interview: "synentefxi synentefxeis",
  explainer: "epexigisi exigoume exigisi odigos background backgrounder guide faq",
  factCheck: "elenchos elenchos-gegonoton elenchos-ischyrismon epalithefsi fact-check verification",
  obituary: "nekrologia thanatos obit",
  text: "keimeno syntaxi syntaktis syntaktria writer author words",
  reporting: "reportaz reporter repoter erevna research",
  photographs:
    "fotografia fotografies fotografos photo photos photograph photographer photography pictures images eikones",
  video: "vinteo kamera camera cameraman film eikonoliptis videos",
  audio: "ichos ichografisi sound podcast",
  graphics:
    "grafika grafistas graphic graphics-design infografika illustration illustrator skitsa skitso",
  data: "dedomena stoicheia statistics",
  translation: "metafrasi metafrastis metafrastria translator translated",
  editing: "epimeleia epimelitis epimelitria editor edit edited diorthosi",
  ["el"]: "ellinika greek gr",
  ["en"]: "anglika english",
  false: "psevdes psevdis lathos psema no wrong fake",
  misleading: "paraplanitiko paraplanitikos misled",
  true: "alithes alithis alitheia sosto nai yes correct",
  unproven: "anapodeikto anapodeiktos unverified unclear anepivevaioto",
  developing: "anoichto open ongoing live active trechon se-exelixi exelissetai exelixi",
  bar: "ravdoi ravdogramma bars horizontal",
  column: "stiles columns vertical histogram",
  line: "grammi grammes lines area",
  stacked: "stivagmeno stivagmena stack parts",
  closed: "kleisto kleisti final finished done complete completed oloklirothike ekleise telos",
  live: "zontana lepto-pros-lepto liveblog live-blog ticker active online available zontani zontano yparchei",
  deleted: "removed gone diegrammeni diegrammeno diagrafike svismeni svismeno svistike",
  unknown: "agnosto agnosti",
  country: "chora kratos",
  region: "perifereia nomos periochi eparchia",
  capital: "protevousa",
  city: "poli",
  town: "komopoli",
  village: "chorio",
  agency: "praktoreio news-agency eidiseografiko-praktoreio",
  stateAgency: "kratiko-praktoreio state",
  nationalAgency: "ethniko-praktoreio national-agency ape ape-mpe",
  newspaper: "efimerida efimerides paper magazine periodiko typos press",
  broadcaster: "kanali tileorasi radiofono stathmos tiletheasi tv television radio channel station",
  ministry: "ypourgeio department",
  authority:
    "ypiresia dimosia-ypiresia archi dimos organismos agency-of-state service police astynomia meteorologiki-ypiresia municipality government kyvernisi",
  court: "dikastirio eisangelia prosecutor",
  company: "etaireia epicheirisi business firm corporation",
  expert: "eidikos eidiki kathigitis kathigitria epistimonas epistimon scientist professor analyst",
  eyewitness: "aftoptis aftoptis-martyras martyras witness",
  document: "engrafo ekthesi report study meleti porisma paper-document apofasi",
  district: "synoikia dimotiko-diamerisma geitonia neighbourhood neighborhood quarter",
  island: "nisi nisos",
  sea: "thalassa pelagos kolpos ocean okeanos lake limni",
  building: "ktirio landmark",
  organisation: "organosi mko ngo organization",
  primary: "protogenis protogenis-pigi idios",
  desk: "syntaxi",
};

/** The one of some known words that another word means, whatever its language, marks and capitals. */
export function findMeantWord(written: string, known: readonly string[]): string | undefined {
  const plain = slugify(written);
  return known.find(
    (word) => slugify(word) === plain || OTHER_WORDS[word]?.split(" ").includes(plain),
  );
}
