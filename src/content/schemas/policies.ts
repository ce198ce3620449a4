import { z } from "zod";
import { pathWithAnchor } from "./fields.ts";

const where = (what: string): z.ZodOptional<z.ZodString> =>
  pathWithAnchor.describe(`The page that says ${what}, such as /principles/.`).optional();

/** Where the publication says how it works, under schema.org's names (NewsMediaOrganization). */
export const policyFields = z.strictObject({
  publishingPrinciples: where("by which principles it works"),
  correctionsPolicy: where("how it puts right what it said wrong"),
  verificationFactCheckingPolicy: where("how it checks facts"),
  noBylinesPolicy: where("why texts bear no person's name"),
  unnamedSourcesPolicy: where("when it cites whom it does not name"),
  ethicsPolicy: where("what its people may and may not do"),
  missionCoveragePrioritiesPolicy: where("what it covers and why"),
  ownershipFundingInfo: where("who owns it and who pays"),
  masthead: where("who makes it"),
  actionableFeedbackPolicy: where("how readers can answer"),
  diversityPolicy: where("how its people and sources are chosen"),
});

/** The name of one of them. */
export type PolicyName = keyof z.output<typeof policyFields>;
