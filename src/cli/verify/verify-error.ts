import { CommandError } from "../command-error.ts";

/** A reason why nothing can be compared, in words for the person who asked. */
export class VerifyError extends CommandError {
  override readonly name = "VerifyError";
}
