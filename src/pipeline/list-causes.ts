/** An error and, from the outside in, the errors that it wraps; Eleventy names them `originalError`. */
export function* listCauses(error: unknown): Generator {
  yield error;
  if (!(error instanceof Error)) return;
  const inner = "originalError" in error ? error.originalError : error.cause;
  if (inner !== undefined && inner !== null) yield* listCauses(inner);
}
