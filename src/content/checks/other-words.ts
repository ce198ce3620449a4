import { slugify } from "../../markdown/slug.ts";

/** Words that authors write for the ones that a field knows, folded as in addresses; the first of two fields with the same word counts. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  developing: "anoichto open ongoing live active trechon se-exelixi exelissetai exelixi",
  closed: "kleisto kleisti published final finished done complete completed oloklirothike telos",
  live: "active online available zontani zontano yparchei",
  deleted: "removed gone diegrammeni diegrammeno diagrafike svismeni svismeno svistike",
  unknown: "agnosto agnosti",
  country: "chora",
  region: "perifereia nomos periochi eparchia",
  capital: "protevousa",
  city: "poli",
  town: "komopoli",
  village: "chorio",
  agency: "praktoreio news-agency eidiseografiko-praktoreio",
  stateAgency: "kratiko-praktoreio state",
  organisation: "organismos organosi ngo organization etaireia company",
  primary: "protogenis idios",
  desk: "syntaxi",
};

/** The one of some known words that another word means, whatever its language, marks and capitals. */
export function findMeantWord(written: string, known: readonly string[]): string | undefined {
  const plain = slugify(written);
  return known.find(
    (word) => slugify(word) === plain || OTHER_WORDS[word]?.split(" ").includes(plain),
  );
}
