import { type Option, autocompleteMultiselect, isCancel, select, text } from "@clack/prompts";
import { NOTHING_MADE } from "../../messages/commands/new.ts";
import type { Language } from "../../messages/text.ts";
import type { Questions } from "./complete-request.ts";
import { RequestError } from "./request.ts";

/** Questions at the terminal; cancelling one throws a RequestError. */
export function createTerminalQuestions(language: Language): Questions {
  return {
    choose: async (question, choices) => {
      // As plain text: the library's option type cannot be resolved for a generic value.
      const options = choices.map(({ value, label }): Option<string> => ({
        value,
        label: label[language],
      }));
      const answer = answered(await select({ message: question[language], options }));
      return choices.find(({ value }) => value === answer)?.value ?? cancel();
    },
    write: async (question, check, suggestion = "") => {
      const validate = (answer = ""): string | undefined => findProblem(answer, check, language);
      return answered(
        await text({ message: question[language], initialValue: suggestion, validate }),
      );
    },
    pick: async (question, known, isRequired) => {
      const options = known.map(({ id, name }) => ({ value: id, label: name, hint: id }));
      const asked = { message: question[language], options, required: isRequired };
      return answered(await autocompleteMultiselect(asked));
    },
  };
}

/** The library returns a symbol for a cancelled question. */
function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  return isCancel(answer) ? cancel() : (answer as Exclude<Answer, symbol>);
}

function cancel(): never {
  throw new RequestError(NOTHING_MADE);
}

function findProblem(
  answer: string,
  check: (answer: string) => unknown,
  language: Language,
): string | undefined {
  try {
    check(answer);
    return undefined;
  } catch (error) {
    if (error instanceof RequestError) return error.text[language];
    throw error;
  }
}
