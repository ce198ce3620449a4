import type { SiteAddress } from "../links/site-address.ts";
import { findAddresses } from "./addresses.ts";
import { checkControls } from "./characters.ts";
import type { CodeRequests } from "./code-requests.ts";
import type { Problem } from "./facts.ts";
import type { KnownTags } from "./known-tags.ts";
import { type Findings, addProblem } from "./page-findings.ts";
import { findSuspects } from "./suspects.ts";
import type { TagFacts } from "./tag-facts.ts";

const COMMENT: Problem = {
  rule: "comment-in-code",
  message: `It holds "<!--", after which browsers look for another end. Leave it out.`,
};
const NO_JSON: Problem = {
  rule: "wrong-data",
  message: "What it holds cannot be read as JSON.",
};

/** Collects the facts of an inline script or style sheet. */
export function readCode(
  code: string,
  tag: string,
  { name, attributes }: TagFacts,
  findings: Findings,
  known: KnownTags,
): void {
  if (code.includes("<!--")) addProblem(findings, tag, COMMENT);
  if (name !== "script") addRequests(findings, tag, known.readStyle(code));
  else if (attributes.get("type") === "application/ld+json")
    readData(code, tag, findings, known.site);
  else addRequests(findings, tag, known.readScript(code));
}

/** The property `url`, which may be on any site. */
const URL_OF_THING = /^"url"/;

/** Fragments in structured data are ids of things, not anchors on pages. */
function readData(json: string, tag: string, findings: Findings, site: SiteAddress): void {
  const { addresses, problems } = findAddresses(json, site, URL_OF_THING);
  for (const address of addresses) findings.addresses.add(address.replace(/#.*/, ""));
  for (const problem of problems) addProblem(findings, tag, problem);
  for (const suspect of findSuspects(json)) findings.suspects.add(suspect);
  const control = checkControls(json);
  if (control) addProblem(findings, tag, control);
  if (!isJson(json)) addProblem(findings, tag, NO_JSON);
}

function addRequests(findings: Findings, tag: string, { addresses, problems }: CodeRequests): void {
  for (const address of addresses) findings.addresses.add(address);
  for (const problem of problems) addProblem(findings, tag, problem);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
