/** An option that a command does not have; `nearest` is the one that was most likely meant. */
export function unknownOption(option: string, nearest: string | undefined, usage: string): string {
  const meant = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  return `${option} is not an option here.${meant} Write: ${usage}`;
}

/** An option that needs a value and has none. */
export function missingValue(option: string, usage: string): string {
  return `${option} needs a value. Write: ${usage}`;
}

/** An option that takes no value and was given one. */
export function unwantedValue(option: string, value: string, usage: string): string {
  return `${option} takes no value, so "${value}" is not understood. Write: ${usage}`;
}

/** A word behind the command that it has no use for. */
export function unexpectedWord(word: string, usage: string): string {
  return `"${word}" is not understood here. Write: ${usage}`;
}

/** An option that npm took for its own, because the two hyphens that part its options from the command's are missing. */
export function optionTakenByNpm(option: string, usage: string): string {
  return `npm took ${option} for an option of its own. Put -- before it: ${usage}`;
}

/** An error that nobody foresaw, with the file that holds its trace. */
export function bug(command: string, error: string, file: string | undefined): string {
  const trace = file === undefined ? "The trace could not be written" : `The trace is in ${file}`;
  return `${command} ended with a bug in the program, not in what you wrote: ${error}. ${trace}; send it to those who maintain the code, and say what you did.`;
}

/** A form of a report that a command does not know. */
export function unknownFormat(format: string, known: readonly string[]): string {
  return `"${format}" is not a format that is known here. Write one of: ${known.join(", ")}.`;
}

/** A command that measures texts, without the folder that they are in. */
export function noTextFolder(usage: string): string {
  return `Say in which folder the texts are: ${usage}`;
}

/** A folder that does not exist or cannot be read. */
export function noReadableFolder(folder: string): string {
  return `"${folder}" is not a folder that can be read.`;
}

/** A folder in which there is nothing to measure. */
export function noTexts(folder: string): string {
  return `There are no texts in "${folder}": files of plain text whose names end in .txt.`;
}

/** A number of samples that is none. */
export function wrongSampleCount(count: string, usage: string): string {
  return `"${count}" is not a number of samples. Write: ${usage}`;
}
