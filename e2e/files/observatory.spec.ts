import { expect, test } from "playwright/test";

import { scanPage } from "../support/observatory/scan-page.ts";
import { scorePage } from "../support/observatory/score.ts";
import { listPages } from "../support/pages.ts";
import { listVisits } from "../support/visits.ts";

const addresses = new Map(listVisits().map(({ path, address }) => [path, address]));

for (const page of listPages()) {
  test(`${page.path} has all that the Observatory gives for what is not its content policy`, async () => {
    const scanned = await scanPage(
      page,
      process.env["SITE_ORIGIN"] ?? "",
      addresses.get(page.path),
    );
    expect(scorePage(scanned).verdicts).toMatchObject({
      cookies: { finding: "no cookies", points: 0 },
      sharing: { finding: "no header", points: 0 },
      redirection: { finding: "to https on the same host", points: 0 },
      referrer: { finding: "private", points: 5 },
      transport: { finding: "six months or more", points: 0 },
      scripts: { finding: expect.stringMatching(/^(no|own) scripts$/) as unknown, points: 0 },
      sniffing: { finding: "nosniff", points: 0 },
      embedding: { finding: "same-origin", points: 10 },
    });
  });
}

test("the header fits the terms of the list that browsers know beforehand", async () => {
  const { headers } = await fetch(process.env["SITE_ORIGIN"] ?? "");
  const [age = "", ...rest] = (headers.get("strict-transport-security") ?? "").split("; ");
  expect(Number(age.replace("max-age=", ""))).toBeGreaterThanOrEqual(63_072_000);
  expect(rest).toEqual(["includeSubDomains", "preload"]);
});
