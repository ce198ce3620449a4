import {
  backslashInAddress,
  hostInLetters,
  noWholeAddress,
  ownAddress,
  userInAddress,
  wrongHost,
  wrongPort,
} from "../messages/links/addresses.ts";
import { suggestWebAddress } from "./suggest-address.ts";
import { lineBreakInMail, wrongMailAddress, wrongMailField } from "../messages/links/mail.ts";
import type { Message } from "../messages/message.ts";
import { findHostProblem } from "./host.ts";
import { type SiteAddress, removeBase } from "./site-address.ts";

const WEB = /^https?:\/\/([^/?#\\]+)/i;
const PORT = /:([^:\]]*)$/;
const LABEL = /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/;
const MAIL = /^mailto:([^?]*)(?:\?(.*))?$/is;
/** The local part of an e-mail address that needs no quotes (RFC 5322); after two slashes browsers would see a host. */
const MAILBOX = /^(?!\/\/)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const MAIL_FIELDS: readonly string[] = ["subject", "body"];

/** Finds the problem of a web or e-mail address; content and audit both use this. With `site`, whole addresses of the site itself are problems. */
export function findAddressProblem(address: string, site?: SiteAddress): Message | undefined {
  if (/^mailto:/i.test(address)) return findMailProblem(address);
  // Browsers read a backslash as a slash and other programs do not, so the address would have two hosts.
  if (/^[a-z]+:\\/i.test(address)) return noWholeAddress(address, suggestWebAddress(address));
  if (address.includes("\\")) return backslashInAddress(address);
  const authority = WEB.exec(address)?.[1];
  if (authority === undefined) return describePart(address);
  const at = authority.lastIndexOf("@");
  if (at !== -1) {
    return userInAddress(decodePart(address), decodePart(authority.slice(at + 1)));
  }
  const port = PORT.exec(authority)?.[1];
  const host = port === undefined ? authority : authority.slice(0, -port.length - 1);
  if (port !== undefined && !isPort(port)) return wrongPort(decodePart(port));
  if (isInLetters(host)) return describeLetters(address, host);
  const url = parse(address);
  if (url === undefined || !isHost(url.hostname)) {
    return wrongHost(decodePart(host), suggestWebAddress(decodePart(address)));
  }
  const path = site === undefined ? undefined : findOwnPath(address, site);
  if (path !== undefined) return ownAddress(decodePart(path));
  return findHostProblem(url.hostname, site && parse(site.origin)?.hostname);
}

function describePart(address: string): Message {
  const written = decodePart(address);
  return noWholeAddress(written, suggestWebAddress(written));
}

/** The path on the site of a whole address; undefined where the address is of another site. */
export function findOwnPath(address: string, site: SiteAddress): string | undefined {
  const url = parseOnHost(address, site);
  const path = url && removeBase(site, pathOf(url));
  return url && path !== undefined ? path + url.search + url.hash : undefined;
}

/** The path on the host of an address that is on the site's host and outside its base path; undefined for any other. */
export function findPathBeside(address: string, site: SiteAddress): string | undefined {
  const url = parseOnHost(address, site);
  if (url === undefined || removeBase(site, pathOf(url)) !== undefined) return undefined;
  return url.pathname + url.search + url.hash;
}

function parseOnHost(address: string, { origin }: SiteAddress): URL | undefined {
  const url = parse(address);
  return url?.host.replace(/\.(?=:|$)/, "") === parse(origin)?.host ? url : undefined;
}

/** The path with percent-encoded bytes in upper case, as in a site's address. */
function pathOf({ pathname }: URL): string {
  return pathname.replace(/%[\da-f]{2}/gi, (byte) => byte.toUpperCase());
}

function findMailProblem(address: string): Message | undefined {
  const [, to = "", query = ""] = MAIL.exec(address) ?? [];
  const decoded = decodePart(to);
  const [mailbox = "", host = "", ...others] = decodeFully(to).split("@");
  if (!MAILBOX.test(mailbox) || host === "" || others.length > 0) return wrongMailAddress(decoded);
  if (isInLetters(host)) {
    const ascii = parse(`https://${host}`)?.hostname;
    return hostInLetters(host, ascii && `${mailbox}@${ascii}`);
  }
  const name = parse(`https://${host}`)?.hostname;
  if (name !== host.toLowerCase() || !isHost(name)) return wrongMailAddress(decoded);
  return findHostProblem(name, undefined) ?? findMailFieldProblem(query);
}

function findMailFieldProblem(query: string): Message | undefined {
  if (query === "") return undefined;
  for (const part of query.split("&")) {
    const [field = "", ...value] = part.split("=").map(decodePart);
    if (!MAIL_FIELDS.includes(field.toLowerCase())) return wrongMailField(field);
    if (/\p{Cc}/u.test(decodeFully(part))) return lineBreakInMail(field);
    if (value.length === 0) return wrongMailField(field);
  }
  return undefined;
}

function isPort(port: string): boolean {
  return /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535;
}

/** Whether a host has non-ASCII letters, percent-encoded or not. */
function isInLetters(host: string): boolean {
  return /[^\0-\x7f]/.test(decodePart(host));
}

function describeLetters(address: string, host: string): Message {
  const url = parse(address);
  const isKnown = url !== undefined && isHost(url.hostname);
  return hostInLetters(decodePart(host), isKnown ? url.origin : undefined);
}

function isHost(host: string): boolean {
  if (host.startsWith("[")) return true;
  const labels = host.replace(/\.$/, "").split(".");
  return host.length <= 254 && labels.every((label) => LABEL.test(label));
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Percent-decodes a part of an address for a message; returned as it is where it cannot be decoded or contains control characters. */
function decodePart(text: string): string {
  const decoded = decodeFully(text);
  return /\p{C}/u.test(decoded) ? text : decoded;
}

function decodeFully(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
