/** Decodes UTF-8 and drops a byte order mark; undefined where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return tryDecode(bytes, { stream: false });
}

/** Decodes UTF-8 and keeps a byte order mark, so that the text can be written back. */
export function decodeUtf8Exactly(bytes: Uint8Array): string | undefined {
  return tryDecode(bytes, { stream: false }, true);
}

/** Decodes the longest valid UTF-8 prefix of the bytes, found by bisection. */
export function decodeUtf8Start(bytes: Uint8Array): string {
  let readable = 0;
  let unreadable = bytes.length;
  while (unreadable - readable > 1) {
    const middle = (readable + unreadable) >> 1;
    // With `stream`, a truncated character at the end is not an error.
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
