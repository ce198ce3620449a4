import { CommandError } from "../command-error.ts";

/** Thrown where nothing can be compared; the message is for the user. */
export class VerifyError extends CommandError {
  override readonly name = "VerifyError";
}
