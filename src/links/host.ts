import { BlockList } from "node:net";
import { previewHost, privateHost } from "../messages/links/addresses.ts";
import type { Message } from "../messages/message.ts";

/** Addresses that are not on the public internet: loopback, private, link-local and multicast (IANA's special registries). */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["224.0.0.0", 3],
] as const) {
  PRIVATE.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8],
] as const) {
  PRIVATE.addSubnet(network, bits, "ipv6");
}

const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;
/** Names of one label, and names without public servers (RFC 6761, RFC 6762, RFC 8375). */
const PRIVATE_NAME =
  /^[^.]*$|\.(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)$/;
/** Netlify's previews of a commit, a branch or a pull request. */
const PREVIEW = /--[a-z\d-]+\.netlify\.app$/;

/** Finds why readers cannot reach a host, which is in the form of the URL standard: `127.0.0.1`, IPv6 in brackets; `own` is the site's host, which may be a preview. */
export function findHostProblem(host: string, own: string | undefined): Message | undefined {
  const name = host.replace(/\.$/, "");
  if (isPrivate(name)) return privateHost(host);
  return PREVIEW.test(name) && name !== own ? previewHost(host) : undefined;
}

function isPrivate(name: string): boolean {
  if (name.startsWith("[")) return PRIVATE.check(name.slice(1, -1), "ipv6");
  return IPV4.test(name) ? PRIVATE.check(name, "ipv4") : PRIVATE_NAME.test(name);
}
