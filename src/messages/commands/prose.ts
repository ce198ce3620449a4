import type { Text } from "../text.ts";

/** A command that measures texts, without the folder that they are in. */
export function noTextFolder(usage: string): Text {
  return {
    el: `Γράψτε σε ποιον φάκελο είναι τα κείμενα: ${usage}`,
    en: `Say in which folder the texts are: ${usage}`,
  };
}

/** A folder that does not exist or cannot be read. */
export function noReadableFolder(folder: string): Text {
  return {
    el: `Το «${folder}» δεν είναι φάκελος που διαβάζεται.`,
    en: `"${folder}" is not a folder that can be read.`,
  };
}

/** A folder in which there is nothing to measure. */
export function noTexts(folder: string): Text {
  return {
    el: `Στο «${folder}» δεν υπάρχουν κείμενα: αρχεία απλού κειμένου με όνομα που τελειώνει σε .txt.`,
    en: `There are no texts in "${folder}": files of plain text whose names end in .txt.`,
  };
}

/** A number of samples that is none. */
export function wrongSampleCount(count: string, usage: string): Text {
  return {
    el: `Το «${count}» δεν είναι αριθμός δειγμάτων. Γράψτε: ${usage}`,
    en: `"${count}" is not a number of samples. Write: ${usage}`,
  };
}
