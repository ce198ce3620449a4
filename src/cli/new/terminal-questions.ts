import { type Option, autocompleteMultiselect, isCancel, select, text } from "@clack/prompts";
import type { Questions } from "./complete-request.ts";
import { RequestError } from "./request.ts";

/** Questions at the terminal; cancelling one throws a RequestError. */
export const terminalQuestions: Questions = {
  choose: async (question, choices) => {
    // As plain text: the library's option type cannot be resolved for a generic value.
    const options = choices.map(({ value, label }): Option<string> => ({ value, label }));
    const answer = answered(await select({ message: question, options }));
    return choices.find(({ value }) => value === answer)?.value ?? cancel();
  },
  write: async (question, check, suggestion = "") => {
    const validate = (answer = ""): string | undefined => findProblem(answer, check);
    return answered(await text({ message: question, initialValue: suggestion, validate }));
  },
  pick: async (question, known, isRequired) => {
    const options = known.map(({ id, name }) => ({ value: id, label: name, hint: id }));
    const asked = { message: question, options, required: isRequired };
    return answered(await autocompleteMultiselect(asked));
  },
};

/** The library returns a symbol for a cancelled question. */
function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  return isCancel(answer) ? cancel() : (answer as Exclude<Answer, symbol>);
}

function cancel(): never {
  throw new RequestError("Nothing was made.");
}

function findProblem(answer: string, check: (answer: string) => unknown): string | undefined {
  try {
    check(answer);
    return undefined;
  } catch (error) {
    if (error instanceof RequestError) return error.message;
    throw error;
  }
}
