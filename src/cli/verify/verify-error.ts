/** A reason why nothing can be compared, in words for the person who asked. */
export class VerifyError extends Error {
  override readonly name = "VerifyError";
}
