import { ToldError } from "../messages/told-error.ts";

/** What ends a command for a reason that its user can act on; the message is all that is shown. */
export class CommandError extends ToldError {
  override readonly name: string = "CommandError";
}

/** A command line that cannot be understood. */
export class UsageError extends CommandError {
  override readonly name = "UsageError";
}
