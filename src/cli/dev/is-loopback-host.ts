/**
 * Whether a `Host` header (RFC 9110, 7.2) has a loopback name or address. Another site can have its own name resolve to this machine (DNS
 * rebinding) to read drafts, but it cannot change the `Host` header.
 */
export function isLoopbackHost(header: string | undefined): boolean {
  const [, name] = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(header ?? "") ?? [];
  return name !== undefined && LOOPBACK.test(name);
}

/** RFC 6761, 6.3; RFC 1122, 3.2.1.3; RFC 4291, 2.5.3. */
const LOOPBACK = /^(?:(?:[\w-]+\.)*localhost\.?|127(?:\.\d{1,3}){3}|\[::1\])$/i;
