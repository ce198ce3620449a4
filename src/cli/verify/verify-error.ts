import { MaintainerError } from "../../messages/told-error.ts";

/** Thrown where nothing can be compared; the message is for the user. */
export class VerifyError extends MaintainerError {
  override readonly name = "VerifyError";
}
