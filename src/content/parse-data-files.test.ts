import { changeFile, type Files, testReports } from "../../test/support/newsroom.ts";

const posts = "_data/posts.json";
const site = "_data/site.json";

/** The site's file with pages that say how the publication works, on line 9. */
function addPolicies(policies: Readonly<Record<string, string>>): Files {
  const end = '"https://creativecommons.org/" }\n';
  return changeFile(site, end, `${end.trim()},\n  "policies": ${JSON.stringify(policies)}\n`);
}

testReports({
  "a missing data file is told": [
    { "_data/topics.json": undefined },
    "_data/topics.json:1:1  missing-file  The file is missing. Add it.",
  ],
  "an unknown data file is told with the nearest known one": [
    { "_data/topic.json": "{}" },
    '_data/topic.json:1:1  unknown-file  "topic.json" is not a data file that is known. Did you mean "topics.json"?',
  ],
  "an unknown data file is not read, so it may hold any bytes": [
    { "_data/logo.png": new Uint8Array([0xff, 0xd8]) },
    '_data/logo.png:1:1  unknown-file  "logo.png" is not a data file that is known. Known are "authors.json", "front.json", "people.json", "places.json", "posts.json", "site.json", "sources.json", "strings.json", "style.json", "topics.json".',
  ],
  "sources without the desk are refused": [
    changeFile("_data/sources.json", '"desk": {', '"dusk": {'),
    '_data/sources.json:1:1  missing-field  "desk" is missing, the source of each paragraph that cites no other. Add it.',
  ],
  "a link of the navigation to a page that does not exist is refused": [
    changeFile(site, "/sources/", "/source/"),
    '_data/site.json:7:46  broken-link  There is no page "/source/" on this site. Did you mean "/sources/"?',
  ],
  "a link of the navigation that is no address of this site is refused": [
    changeFile(site, "/sources/", "sources"),
    '_data/site.json:7:46  wrong-value  "path" cannot be "sources". Write "/sources/".',
  ],
  "a link of the navigation to a standing page is one to a page": [
    changeFile(site, "/sources/", "/about/"),
  ],
  "what the publication says of its work is on pages, and at anchors on them": [
    addPolicies({ masthead: "/about/", ownershipFundingInfo: "/about/#__epikoinonia" }),
  ],
  "such a link that leads nowhere is refused at its place": [
    addPolicies({ masthead: "/abut/", ethicsPolicy: "/about/#nothing" }),
    '_data/site.json:9:27  broken-link  There is no page "/abut/" on this site. Did you mean "/about/"?',
    '_data/site.json:9:51  broken-link  There is no heading "#nothing" on the page "/about/". Known are "__epikoinonia".',
  ],
  "such a link away from this site is refused, and a name that schema.org lacks": [
    addPolicies({ masthead: "https://example.org/", mastead: "/about/" }),
    '_data/site.json:9:27  wrong-value  "masthead" cannot be "https://example.org/". It should be an address on this site such as "/about/" or "/about/#who".',
    '_data/site.json:9:50  unknown-field  "mastead" is not a field that is known here. Take it out: "masthead" is there already.',
  ],
  "a post's wrong date is refused": [
    changeFile(posts, "2022-01-05", "2022-02-30"),
    '_data/posts.json:5:13  wrong-date  "2022-02-30" is not a day or time that exists. This month has 28 days: correct the day.',
  ],
  "a post's language needs a name": [
    changeFile(posts, '"en"', '"fr"'),
    '_data/posts.json:6:17  unknown-id  "fr" has no name among the "languages" of strings.json. Add it there.',
  ],
});
