/** An error whose message tells its user all that there is to know. Eleventy knows the property, and prints no trace then. */
export class ToldError extends Error {
  readonly skipOriginalStack = true;
}
