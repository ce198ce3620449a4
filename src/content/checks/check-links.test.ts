import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Files,
  changeFile,
  changeText,
  listProblems,
} from "../../../test/support/newsroom.ts";

interface Case {
  readonly title: string;
  readonly changes: Files;
  readonly problems: readonly string[];
}

const about = "src/standing/about.md";

/** The tiny newsroom below a path, with a text, and where its header leads. */
function below(text: string, path = '"path": "/sources/"'): Files {
  const [first, last] = ['"https://example.org"', '"path": "/sources/"'];
  const site = Object.values(changeFile("_data/site.json", first, '"https://example.org/news/"'));
  return {
    ...changeText(text),
    "_data/site.json": String(site[0]).replace(last, path),
  };
}

const cases: readonly Case[] = [
  {
    title: "links to pages, and to headings on them, that exist have no fault",
    changes: changeText(
      "[α](/) [β](/about/#__epikoinonia) [γ](/people/tokayev/) [δ](/stories/unrest/#protests_nychta) [ε](/stories/unrest/#protests) [ζ](/stories/unrest/protests/?a=b) [@afp]",
    ),
    problems: [],
  },
  {
    title: "links to topics and to the archive's years and months have no fault",
    changes: changeText(
      "[α](/topics/) [β](/topics/world/) [γ](/archive/) [δ](/archive/2022/) [ε](/archive/2022/01/) [@afp]",
    ),
    problems: [],
  },
  {
    title: "a link to a month of the archive that has no story is told with the nearest",
    changes: changeText("[α](/archive/2022/02/) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no page "/archive/2022/02/" on this site. Did you mean "/archive/2022/01/"?',
    ],
  },
  {
    title: "a link to a file that is not there is told without a list of pages",
    changes: changeText("[α](/files/report.pdf) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no file "/files/report.pdf" on this site, which publishes no files of authors. Link to the place where it is published, with https://, or to a page.',
    ],
  },
  {
    title: "a whole address of the site is told to be written as a path",
    changes: changeText("[α](https://example.org/about/) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  own-address  The address is one of this site. Write "/about/".',
    ],
  },
  {
    title: "below a path, so is one that has it; on the same host without it is another site",
    changes: below(
      "[α](https://example.org/news/about/) [β](https://example.org/none/) [γ](https://example.org/) [@afp]",
    ),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  own-address  The address is one of this site. Write "/about/".',
    ],
  },
  {
    title: "below a path, a whole address that would be a page of the site is a warning",
    changes: below("[α](https://example.org/about/#x) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  own-address (warning)  The address is outside this site, which is at https://example.org/news and has a page "/about/". Write "/about/", if that is meant.',
    ],
  },
  {
    title: "below a path, paths of the site are written without it",
    changes: below("[α](/about/) [β](/news/about/) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:14  broken-link  There is no page "/news/about/" on this site. Write "/about/": the build puts "/news" before it.',
    ],
  },
  {
    title: "below a path, so are those of data files",
    changes: below("[@afp]", '"path": "/news/sources/"'),
    problems: [
      '_data/site.json:7:46  broken-link  There is no page "/news/sources/" on this site. Write "/sources/": the build puts "/news" before it.',
    ],
  },
  {
    title: "a link to a heading of the same text has no fault",
    changes: changeText("[α](#blackout_telos) [@afp]\n\n## Τέλος\n\nΤέλος [@afp].\n"),
    problems: [],
  },
  {
    title: "a link to a page that does not exist is told with the nearest",
    changes: changeText("[α](/stories/unrest/protest/) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no page "/stories/unrest/protest/" on this site. Did you mean "/stories/unrest/protests/"?',
    ],
  },
  {
    title: "a page's address ends in a slash",
    changes: changeText("[α](/about) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no page "/about" on this site. Did you mean "/about/"?',
    ],
  },
  {
    title: "a link to a heading that does not exist is told with those that do",
    changes: changeText("[α](/stories/unrest/protests/#nothing) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no heading "#nothing" on the page "/stories/unrest/protests/". Known are "protests_nychta".',
    ],
  },
  {
    title: "a link to a heading on a page without one says so",
    changes: changeText("[α](#nothing) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no heading "#nothing" on the page "/stories/unrest/blackout/". The page has none.',
    ],
  },
  {
    title: "a heading of another section is not on the section's own page",
    changes: changeText("[α](#protests_nychta) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no heading "#protests_nychta" on the page "/stories/unrest/blackout/". The page has none.',
    ],
  },
  {
    title: "a link to an address in Greek is told as it is written",
    changes: changeText("[α](/Αλμάτι/) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no page "/Αλμάτι/" on this site. Known are "/", "/about/", "/archive/", "/archive/2022/", "/archive/2022/01/", "/corrections/", "/people/", "/people/tokayev/", "/places/", "/places/almaty/", "/places/mangystau/", "/search/", ….',
    ],
  },
  {
    title: "a link between slashes goes nowhere else",
    changes: changeText("[α](/people/../secret/) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no page "/secret/" on this site. Known are "/", "/about/", "/archive/", "/archive/2022/", "/archive/2022/01/", "/corrections/", "/people/", "/people/tokayev/", "/places/", "/places/almaty/", "/places/mangystau/", "/search/", ….',
    ],
  },
  {
    title: "a link of a key point is checked",
    changes: changeFile("src/stories/unrest/index.md", "- Τρία.", "- 'Τρία [α](/nowhere).'"),
    problems: [
      'src/stories/unrest/index.md:13:11  broken-link  There is no page "/nowhere" on this site. Known are "/", "/about/", "/archive/", "/archive/2022/", "/archive/2022/01/", "/corrections/", "/people/", "/people/tokayev/", "/places/", "/places/almaty/", "/places/mangystau/", "/search/", ….',
    ],
  },
  {
    title: "a link of a standing page is checked",
    changes: changeFile(about, "Γράφουμε.", "Γράφουμε [α](#nothing)."),
    problems: [
      'src/standing/about.md:6:10  broken-link  There is no heading "#nothing" on the page "/about/". Known are "__epikoinonia".',
    ],
  },
  {
    title: "schemes outside the list are refused, however they are written",
    changes: changeText(
      "[α](javascript:x) [β](DATA:x) [γ](vbscript:x) [δ](//evil.example) [ε](java&#x73;cript:x) [ζ](java%73cript:x) [η](javascript&colon;x) [θ](<java&Tab;script:x>) <file:///etc/passwd> [@afp]",
    ),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  link-scheme  A link cannot begin with "javascript:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
      'src/stories/unrest/2-blackout.md:7:19  link-scheme  A link cannot begin with "data:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
      'src/stories/unrest/2-blackout.md:7:31  link-scheme  A link cannot begin with "vbscript:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
      'src/stories/unrest/2-blackout.md:7:47  link-scheme  "//evil.example" is not an address that a link can have. Write https://evil.example',
      'src/stories/unrest/2-blackout.md:7:67  link-scheme  A link cannot begin with "javascript:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
      'src/stories/unrest/2-blackout.md:7:90  link-scheme  "javascript:x" is not an address that a link can have. Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
      'src/stories/unrest/2-blackout.md:7:110  link-scheme  A link cannot begin with "javascript:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
      'src/stories/unrest/2-blackout.md:7:134  link-scheme  "java%09script:x" is not an address that a link can have. Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
      'src/stories/unrest/2-blackout.md:7:159  link-scheme  A link cannot begin with "file:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
    ],
  },
  {
    title: "a scheme outside the list is refused in a reference",
    changes: changeText("[α][r] [@afp]\n\n[r]: javascript:x"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  link-scheme  A link cannot begin with "javascript:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
    ],
  },
  {
    title: "a relative address is refused",
    changes: changeText("[α](protests.html) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  link-scheme  "protests.html" is not an address that a link can have. Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
    ],
  },
  {
    title: "a link without an address is refused",
    changes: changeText("[α]() [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  link-scheme  The link has no address. Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
    ],
  },
  {
    title: "an address without a host is refused",
    changes: changeText("[α](https:/example.org) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  link-scheme  "https:/example.org" is not a whole address. Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
    ],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}
