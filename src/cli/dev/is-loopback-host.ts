/**
 * Whether a `Host` header (RFC 9110, 7.2) names this machine by a loopback name or address. A page elsewhere can have its own name
 * lead to this machine (DNS rebinding) and would then read drafts; what it cannot change is the name that the browser sends.
 */
export function isLoopbackHost(header: string | undefined): boolean {
  const [, name] = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(header ?? "") ?? [];
  return name !== undefined && LOOPBACK.test(name);
}

/** RFC 6761, 6.3; RFC 1122, 3.2.1.3; RFC 4291, 2.5.3. */
const LOOPBACK = /^(?:(?:[\w-]+\.)*localhost\.?|127(?:\.\d{1,3}){3}|\[::1\])$/i;
