import { z } from "zod";
import { text } from "./fields.ts";

/** The words of live stories. */
export const liveStrings = z
  .strictObject({
    updates: text.describe("Τι είναι οι ενημερώσεις ενός ρεπορτάζ λεπτό προς λεπτό· μόνο διαβάζεται φωναχτά."),
    key: text.describe("Ο τίτλος πάνω από τη λίστα με τις κυριότερες ενημερώσεις."),
    page: text.describe(
      "Ο τίτλος μιας σελίδας με ενημερώσεις· {from} και {to} είναι οι αριθμοί της πρώτης και της τελευταίας.",
    ),
    pageDescription: text.describe(
      "Τι έχει μια σελίδα με ενημερώσεις· {from} και {to} είναι οι αριθμοί τους, {title} ο τίτλος του ρεπορτάζ.",
    ),
    older: text.describe("Ο σύνδεσμος στις παλαιότερες ενημερώσεις."),
    newer: text.describe("Ο σύνδεσμος στις νεότερες ενημερώσεις."),
  })
  .describe("Οι λέξεις ενός ρεπορτάζ λεπτό προς λεπτό.");
