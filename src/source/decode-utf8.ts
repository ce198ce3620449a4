/** The text of UTF-8 bytes without a byte order mark; undefined where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return tryDecode(bytes, { stream: false });
}

/** The text of UTF-8 bytes with their byte order mark, if they have one, so that it can be written back. */
export function decodeUtf8Exactly(bytes: Uint8Array): string | undefined {
  return tryDecode(bytes, { stream: false }, true);
}

/** The longest start of the bytes that is whole UTF-8 characters, by bisection. */
export function decodeUtf8Start(bytes: Uint8Array): string {
  let readable = 0;
  let unreadable = bytes.length;
  while (unreadable - readable > 1) {
    const middle = (readable + unreadable) >> 1;
    // With `stream`, a character that is cut at the end is no fault.
    if (tryDecode(bytes.subarray(0, middle), { stream: true }) === undefined) unreadable = middle;
    else readable = middle;
  }
  return tryDecode(bytes.subarray(0, readable), { stream: true }) ?? "";
}

function tryDecode(
  bytes: Uint8Array,
  options: TextDecodeOptions,
  ignoreBOM = false,
): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM }).decode(bytes, options);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
