import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

/** A country's code that is none. */
export function unknownCountry(code: string): Message {
  return {
    rule: "wrong-value",
    message: {
      el: `Το «${code}» δεν είναι κωδικός χώρας.`,
      en: `"${code}" is not the code of a country.`,
    },
    fix: {
      el: "Γράψτε τα δύο κεφαλαία του ISO 3166-1, όπως KZ.",
      en: "Use the two capitals of ISO 3166-1, such as KZ.",
    },
  };
}

/** One coordinate without the other. */
export function loneCoordinate(given: string, missing: string): Message {
  return {
    rule: "missing-field",
    message: {
      el: `Λείπει το «${missing}» δίπλα στο «${given}».`,
      en: `"${missing}" is missing beside "${given}".`,
    },
    fix: {
      el: "Δώστε και τις δύο συντεταγμένες ή καμία.",
      en: "Give both coordinates or neither.",
    },
  };
}

/** A coordinate that no point on earth has. */
export function wrongCoordinate(
  field: string,
  value: number,
  limit: number,
  fix: Text | undefined,
): Message {
  return {
    rule: "coordinate-range",
    message: {
      el: `Το «${field}» δεν μπορεί να είναι ${value}: πηγαίνει από -${limit} έως ${limit}.`,
      en: `"${field}" cannot be ${value}: it goes from -${limit} to ${limit}.`,
    },
    fix: fix ?? { el: "Διορθώστε τον αριθμό.", en: "Correct the number." },
  };
}

/** A place that lies outside of the country that it is said to be in. */
export function outsideCountry(
  place: {
    readonly id: string;
    readonly latitude: number;
    readonly longitude: number;
    readonly country: string;
  },
  fix: Text,
): Message {
  const { id, latitude, longitude, country } = place;
  return {
    rule: "place-outside-country",
    message: {
      el: `Το σημείο με πλάτος ${latitude} και μήκος ${longitude} είναι έξω από τη χώρα ${country} του «${id}».`,
      en: `Latitude ${latitude}, longitude ${longitude} lies outside ${country}, the country of "${id}".`,
    },
    fix,
  };
}

/** The two coordinates as they would be right. */
export function swappedCoordinates(latitude: number, longitude: number): Text {
  const right = `"latitude": ${latitude}, "longitude": ${longitude}`;
  return {
    el: `Ίσως το πλάτος και το μήκος μπήκαν ανάποδα: δοκιμάστε ${right}.`,
    en: `Latitude and longitude may be swapped: try ${right}.`,
  };
}

/** A coordinate with the other sign. */
export function otherSign(field: string, right: number): Text {
  return {
    el: `Ίσως το πρόσημο είναι λάθος: δοκιμάστε "${field}": ${right}.`,
    en: `The sign may be wrong: try "${field}": ${right}.`,
  };
}

/** Where coordinates lie: in another country, or in none. */
export function otherCountry(code: string | undefined): Text {
  if (code === undefined) {
    return {
      el: "Δεν είναι σε καμία χώρα: διορθώστε τα δύο.",
      en: "It lies in no country: correct the two.",
    };
  }
  return {
    el: `Είναι στη χώρα ${code}: διορθώστε τα δύο ή τη χώρα.`,
    en: `It lies in ${code}: correct the two, or the country.`,
  };
}
