import assert from "node:assert/strict";
import { test } from "node:test";
import { agency, januaryDay, site } from "../../_includes/test-props.ts";
import { citeWorks } from "./entities.ts";

const BASE = "https://antapokrisi.example";

test("what of a source is cited is a work of who published it, beside the source where that is cited as a whole", () => {
  const work = {
    anchor: "_afp_1",
    address: "https://www.afp.com/a",
    date: januaryDay(4),
    title: "Fire",
    language: "en",
  };
  const only = { ...work, anchor: "_afp_2", date: undefined, title: undefined };
  const claims = [work, work, only].map((each) => ({ anchor: "a", label: "AFP", work: each }));
  const report = { ...agency, id: "report", path: "/sources/report/", kind: "document" as const };
  const sources = [
    { source: agency, claims },
    { source: report, claims: [{ anchor: "b", label: "R" }, ...claims.slice(2)] },
  ];
  const { name } = agency;
  const publisher = { "@type": "Organization", "@id": `${BASE}/sources/afp/#source_`, name };
  const isPartOf = { "@type": "CreativeWork", "@id": `${BASE}/sources/report/#source_`, name };
  assert.deepEqual(
    sources.flatMap((each) => citeWorks(each, site)),
    [
      {
        "@type": "CreativeWork",
        name: "Fire",
        url: "https://www.afp.com/a",
        datePublished: "2022-01-04",
        inLanguage: "en",
        publisher,
      },
      { "@type": "CreativeWork", url: "https://www.afp.com/a", publisher },
      isPartOf,
      { "@type": "CreativeWork", url: "https://www.afp.com/a", isPartOf },
    ],
  );
});
