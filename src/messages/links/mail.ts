import type { Message } from "../message.ts";

/** An address of mail that is none. */
export function wrongMailAddress(address: string): Message {
  return {
    rule: "wrong-address",
    message: {
      el: `Το «${address}» δεν είναι διεύθυνση email.`,
      en: `"${address}" is not an address of mail.`,
    },
    fix: {
      el: "Γράψτε μία, όπως mailto:desk@example.org.",
      en: "Write one such as mailto:desk@example.org.",
    },
  };
}

/** A field of a letter that a link cannot fill in. */
export function wrongMailField(field: string): Message {
  return {
    rule: "wrong-address",
    message: {
      el: `Ένας σύνδεσμος δεν μπορεί να συμπληρώσει το «${field}» ενός email.`,
      en: `A link cannot fill in "${field}" of a letter.`,
    },
    fix: { el: "Κρατήστε μόνο «subject» και «body».", en: 'Keep "subject" and "body" alone.' },
  };
}

/** A letter's field with a line break, which can begin another field. */
export function lineBreakInMail(field: string): Message {
  return {
    rule: "wrong-address",
    message: {
      el: `Το «${field}» του email έχει τέλος γραμμής ή χαρακτήρα ελέγχου.`,
      en: `"${field}" of the letter has a line break or a control character.`,
    },
    fix: { el: "Γράψτε το σε μία γραμμή.", en: "Write it in one line." },
  };
}
