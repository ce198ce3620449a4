import type { AuditedFile } from "./audit-site.ts";
import type { SiteAddress } from "../links/site-address.ts";
import { findAddresses, resolveAddress } from "./addresses.ts";
import {
  type CodeRequests,
  findDrawingRequests,
  findScriptRequests,
  findStyleRequests,
} from "./code-requests.ts";
import type { FileFacts } from "./facts.ts";
import { findSuspects } from "./suspects.ts";

/** Collects the facts of a feed, a sitemap or another file that is not a page, on a site at an address. */
export function auditText(text: string, site: SiteAddress): FileFacts {
  const { addresses, problems } = findAddresses(text, site, LICENCE);
  return {
    ids: "",
    addresses: addresses.join("\n"),
    suspects: [...new Set(findSuspects(text))],
    problems,
  };
}

const LICENCE = /rel="license"/;

/** Collects the facts of a file by its name, such as a sitemap or the host's list of redirects. */
export function auditFile(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  site: SiteAddress,
): AuditedFile {
  const text = new TextDecoder().decode(bytes);
  const facts = file === "_redirects" ? auditRedirects(text, site) : auditText(text, site);
  const { addresses, problems } = findRequests(file, text, site);
  return {
    path: `/${file}`,
    file,
    facts: {
      ...facts,
      addresses: [...new Set([...facts.addresses.split("\n"), ...addresses])]
        .filter((address) => address !== "")
        .join("\n"),
      problems: [...facts.problems, ...problems],
    },
  };
}

/** Finds what a static file would load: a style sheet, a script or a drawing. */
function findRequests(file: string, text: string, site: SiteAddress): CodeRequests {
  if (file.endsWith(".css")) return findStyleRequests(text, site);
  if (file.endsWith(".js")) return findScriptRequests(text, site);
  if (file.endsWith(".svg")) return findDrawingRequests(text, site);
  return { addresses: [], problems: [] };
}

/** The targets of redirects, the second column of each line; targets with `:splat` are not checked. */
function auditRedirects(text: string, site: SiteAddress): FileFacts {
  const lines = text.split("\n").filter((line) => line !== "");
  const [from, to] = [0, 1].map((position) =>
    lines.map((line) =>
      resolveAddress((line.split(" ")[position] ?? "").replace(/:splat$/, ""), site),
    ),
  );
  const targets = to?.flatMap((each) => (each.kind === "own" ? each.address : [])) ?? [];
  const problems = [...(from ?? []), ...(to ?? [])].flatMap((each) =>
    each.kind === "problem" ? each.problem : [],
  );
  return { ids: "", addresses: [...new Set(targets)].join("\n"), suspects: [], problems };
}
