import { type Text, same } from "./text.ts";

/**
 * An error whose text tells its user all that there is to know; as an error's own `message` it is in English. Eleventy knows the property,
 * and prints no trace then.
 */
export class ToldError extends Error {
  readonly skipOriginalStack = true;
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
  }
}

/** One that only those meet who maintain the code or the host; it is in English. */
export class MaintainerError extends ToldError {
  constructor(message: string, options?: ErrorOptions) {
    super(same(message), options);
  }
}
