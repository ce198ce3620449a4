/** Parameters by which others follow readers from page to page; no page needs them. */
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igsh|igshid|mc_cid|mc_eid)$/i;

/** An address without parameters that follow readers; undefined where it has none. */
export function findWithoutTracking(address: string): string | undefined {
  const [, path = "", query = "", hash = ""] = /^([^?#]*)\?([^#]*)([^]*)$/.exec(address) ?? [];
  const all = query.split("&");
  const kept = all.filter((part) => !TRACKING.test(part.split("=")[0] ?? ""));
  if (kept.length === all.length) return undefined;
  return `${path}${kept.length > 0 ? `?${kept.join("&")}` : ""}${hash}`;
}
