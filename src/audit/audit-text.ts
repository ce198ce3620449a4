import type { AuditedFile } from "./audit-site.ts";
import { findAddresses } from "./addresses.ts";
import {
  type CodeRequests,
  findDrawingRequests,
  findScriptRequests,
  findStyleRequests,
} from "./code-requests.ts";
import type { FileFacts } from "./facts.ts";
import { findSuspects } from "./suspects.ts";

/** What is known by itself of a feed, a sitemap or another file that is no page, on a site at an origin. */
export function auditText(text: string, origin: string): FileFacts {
  return {
    ids: "",
    addresses: findAddresses(text, origin).join("\n"),
    suspects: [...new Set(findSuspects(text))],
    faults: [],
  };
}

/** A file of a site that is no page, such as a sitemap or the host's list of redirects. */
export function auditFile(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  origin: string,
): AuditedFile {
  const text = new TextDecoder().decode(bytes);
  const facts = file === "_redirects" ? auditRedirects(text) : auditText(text, origin);
  const { addresses, faults } = findRequests(file, text, origin);
  return {
    path: `/${file}`,
    file,
    facts: {
      ...facts,
      addresses: [...new Set([...facts.addresses.split("\n"), ...addresses])]
        .filter((address) => address !== "")
        .join("\n"),
      faults,
    },
  };
}

/** What a file would fetch that the project serves as it is: a style sheet, a script or a drawing. */
function findRequests(file: string, text: string, origin: string): CodeRequests {
  if (file.endsWith(".css")) return findStyleRequests(text, origin);
  if (file.endsWith(".js")) return findScriptRequests(text, origin);
  if (file.endsWith(".svg")) return findDrawingRequests(text, origin);
  return { addresses: [], faults: [] };
}

/** The addresses that redirects lead to, one a line behind the old address; what `:splat` repeats is not known. */
function auditRedirects(text: string): FileFacts {
  const targets = text
    .split("\n")
    .flatMap((line) => line.split(" ")[1]?.replace(/:splat$/, "") ?? []);
  return { ids: "", addresses: [...new Set(targets)].join("\n"), suspects: [], faults: [] };
}
