import { MaintainerError } from "../../messages/told-error.ts";

/** A reason why nothing can be compared, in words for the person who asked. */
export class VerifyError extends MaintainerError {
  override readonly name = "VerifyError";
}
