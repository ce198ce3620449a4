import { ToldError } from "../messages/told-error.ts";

/** Ends a command for a reason that its user can act on; only the message is printed. */
export class CommandError extends ToldError {
  override readonly name: string = "CommandError";
}

/** Thrown for a wrong command line. */
export class UsageError extends CommandError {
  override readonly name = "UsageError";
}
