import {
  changeFile,
  changeText,
  type Files,
  KNOWN_PAGES,
  testReports,
} from "../../../test/support/newsroom.ts";

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

testReports({
  "links to pages, and to headings on them, that exist have no problem": [
    changeText(
      "[α](/) [β](/about/#__epikoinonia) [γ](/people/tokayev/) [δ](/stories/unrest/#protests_nychta) [ε](/stories/unrest/#protests) [ζ](/stories/unrest/protests/?a=b) [@afp]",
    ),
  ],
  "links to topics and to the archive's years and months have no problem": [
    changeText(
      "[α](/topics/) [β](/topics/world/) [γ](/archive/) [δ](/archive/2022/) [ε](/archive/2022/01/) [@afp]",
    ),
  ],
  "a link to a month of the archive that has no story is told with the nearest": [
    changeText("[α](/archive/2022/02/) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no page "/archive/2022/02/" on this site. Did you mean "/archive/2022/01/"?',
  ],
  "a link to a file that is not there is told without a list of pages": [
    changeText("[α](/files/report.pdf) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no file "/files/report.pdf" on this site, which publishes no files of authors. Link to the place where it is published, with https://, or to a page.',
  ],
  "a whole address of the site is told to be written as a path": [
    changeText("[α](https://example.org/about/) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  own-address  The address is one of this site. Write "/about/".',
  ],
  "below a path, so is one that has it; on the same host without it is another site": [
    below(
      "[α](https://example.org/news/about/) [β](https://example.org/none/) [γ](https://example.org/) [@afp]",
    ),
    'src/stories/unrest/2-blackout.md:7:1  own-address  The address is one of this site. Write "/about/".',
  ],
  "below a path, a whole address that would be a page of the site is a warning": [
    below("[α](https://example.org/about/#x) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  own-address (warning)  The address is outside this site, which is at https://example.org/news and has a page "/about/". Write "/about/", if that is meant.',
  ],
  "below a path, paths of the site are written without it": [
    below("[α](/about/) [β](/news/about/) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:14  broken-link  There is no page "/news/about/" on this site. Write "/about/": the build puts "/news" before it.',
  ],
  "below a path, so are those of data files": [
    below("[@afp]", '"path": "/news/sources/"'),
    '_data/site.json:7:46  broken-link  There is no page "/news/sources/" on this site. Write "/sources/": the build puts "/news" before it.',
  ],
  "a link to a heading of the same text has no problem": [
    changeText("[α](#blackout_telos) [@afp]\n\n## Τέλος\n\nΤέλος [@afp].\n"),
  ],
  "a link to a page that does not exist is told with the nearest": [
    changeText("[α](/stories/unrest/protest/) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no page "/stories/unrest/protest/" on this site. Did you mean "/stories/unrest/protests/"?',
  ],
  "a page's address ends in a slash": [
    changeText("[α](/about) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no page "/about" on this site. Write "/about/".',
  ],
  "a link to a heading that does not exist is told with those that do": [
    changeText("[α](/stories/unrest/protests/#nothing) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no heading "#nothing" on the page "/stories/unrest/protests/". Known are "protests_nychta".',
  ],
  "a link to a heading on a page without one says so": [
    changeText("[α](#nothing) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no heading "#nothing" on the page "/stories/unrest/blackout/". The page has none.',
  ],
  "a heading of another section is not on the section's own page": [
    changeText("[α](#protests_nychta) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no heading "#protests_nychta" on the page "/stories/unrest/blackout/". The page has none.',
  ],
  "a link to an address in Greek is told as it is written": [
    changeText("[α](/Αλμάτι/) [@afp]"),
    `src/stories/unrest/2-blackout.md:7:1  broken-link  There is no page "/Αλμάτι/" on this site. ${KNOWN_PAGES}`,
  ],
  "a link between slashes goes nowhere else": [
    changeText("[α](/people/../secret/) [@afp]"),
    `src/stories/unrest/2-blackout.md:7:1  broken-link  There is no page "/secret/" on this site. ${KNOWN_PAGES}`,
  ],
  "a link of a key point is checked": [
    changeFile("src/stories/unrest/index.md", "- Τρία.", "- 'Τρία [α](/nowhere).'"),
    `src/stories/unrest/index.md:13:11  broken-link  There is no page "/nowhere" on this site. ${KNOWN_PAGES}`,
  ],
  "a link of a standing page is checked": [
    changeFile(about, "Γράφουμε.", "Γράφουμε [α](#nothing)."),
    'src/standing/about.md:6:10  broken-link  There is no heading "#nothing" on the page "/about/". Known are "__epikoinonia".',
  ],
  "schemes outside the list are refused, however they are written": [
    changeText(
      "[α](javascript:x) [β](DATA:x) [γ](vbscript:x) [δ](//evil.example) [ε](java&#x73;cript:x) [ζ](java%73cript:x) [η](javascript&colon;x) [θ](<java&Tab;script:x>) <file:///etc/passwd> [@afp]",
    ),
    'src/stories/unrest/2-blackout.md:7:1  link-scheme  A link cannot begin with "javascript:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
    'src/stories/unrest/2-blackout.md:7:19  link-scheme  A link cannot begin with "data:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
    'src/stories/unrest/2-blackout.md:7:31  link-scheme  A link cannot begin with "vbscript:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
    'src/stories/unrest/2-blackout.md:7:47  link-scheme  "//evil.example" is not an address that a link can have. Write https://evil.example',
    'src/stories/unrest/2-blackout.md:7:67  link-scheme  A link cannot begin with "javascript:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
    'src/stories/unrest/2-blackout.md:7:90  link-scheme  "javascript:x" is not an address that a link can have. Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
    'src/stories/unrest/2-blackout.md:7:110  link-scheme  A link cannot begin with "javascript:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
    'src/stories/unrest/2-blackout.md:7:134  link-scheme  "java%09script:x" is not an address that a link can have. Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
    'src/stories/unrest/2-blackout.md:7:159  broken-link  There is no file "file:///etc/passwd" on this site, which publishes no files of authors. Link to the place where it is published, with https://, or to a page.',
  ],
  "a scheme outside the list is refused in a reference": [
    changeText("[α][r] [@afp]\n\n[r]: javascript:x"),
    'src/stories/unrest/2-blackout.md:7:1  link-scheme  A link cannot begin with "javascript:". Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
  ],
  "a relative address is refused": [
    changeText("[α](protests.html) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  link-scheme  "protests.html" is not an address that a link can have. Write /stories/unrest/protests/',
  ],
  "a link without an address is refused": [
    changeText("[α]() [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  link-scheme  The link has no address. Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
  ],
  "an address without a host is refused": [
    changeText("[α](https:/example.org) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  link-scheme  "https:/example.org" is not a whole address. Write https://example.org',
  ],
});
