import fc from "fast-check";

/** What a text is put together from: grammar of the dialect, and what it may be mistaken for. */
const PIECES: readonly string[] = [
  ...'Α λέξη, και άλλη. [@afp] [@reuters; via=afp] [@desk] [@afp,σ.4;address=https://a.example.com/b;on=2022-01-04;title="α"] **έντονα** *πλάγια* `κώδικας` «λόγια» – … [α](https://a.b/) [Αλμάτι](place:almaty) [τον](person:tokayev) [AFP](source:afp) [words]{lang=en} [α](/about/) &amp; \\[ <https://a.b/> #α @α 5 😀 & < > " \' $& {title}'.split(
    " ",
  ),
  "\n\n",
  "\n\n## Τίτλος\n\n",
  "\n\n- ένα [@afp]\n- δύο [@afp]\n\n",
  "\n\n> λόγια [@afp]\n\n",
  "\n\n1. ένα\n2. δύο\n\n",
  "\n\n```\nκώδικας\n```\n\n",
  "\n\n::post{#blackout}\n\n",
  '\n\n::video{address=https://example.com/ title="Φωτιά" length=2:14}\n\n',
  '\n\n::chart{data=esoda.csv type=stacked title="Έσοδα" source=afp}\n\n',
  '\n\n::table{data=esoda.csv caption="Έσοδα" source=afp}\n\n',
  "\\\n",
];

/** Pieces that are wrong, or may be. */
const WRONG_PIECES: readonly string[] = [
  ...'[@ [@nobody] [@afp,σ. [@afp;address=javascript:1] [@afp;on=1] [@afp;title="<b>"] [ ] ]( ]{lang= ]{lang=en} ( ) ` * _ <b> ![α](/β) [α](javascript:1) [α](/nowhere/) [α](#nothing) &#x202e; ??'.split(
    " ",
  ),
  "\n# Α\n",
  "\n\n#### Α\n\n",
  "\n::map{places=nowhere}\n",
  "\n::post{#nobody}\n",
  "\n:::update{at=2022-01-05T21:10+02:00}\n",
  "\n:::pull\n",
  '\n:::aside{title="Τίτλος"}\n',
  "\n:::interview{guest=tokayev}\n? ",
  "\n:::claim{by=tokayev rating=false}\n",
  "\n:::\n",
  "\n? Γιατί;\n",
  "\n<!-- allow: nothing -->\n",
  "\n---\n",
  "\u0000",
  "\u202e",
];

/** Hosts and addresses of all kinds, sound and wrong. */
export const ADDRESSES: readonly string[] = [
  "http://localhost:8080/",
  "http://10.0.0.1/x",
  "https://[::1]/",
  "https://172.32.0.1/",
  "https://printer.local/",
  "https://intranet/",
  "https://example.org/",
  "https://example.org/a/b/",
  "http://example.org/stories/riots/",
  "https://example.org.evil.com/",
  "https://www.reuters.com@evil.com/",
  "https://a.b:99999/",
  "https://a..b/",
  "https://ελλάδα.gr/",
  "https://xn--hxakic4aa.gr/άρθρο/",
  "mailto:a@b.gr?subject=x",
  "mailto:a@b.gr?bcc=c@d.gr",
  "mailto:a@b.gr?body=https://example.org/nowhere/",
  "/feed.xml",
  "/rss.xml",
  "/topics/world/feed.json",
  "/stories/unrest/feed.xml",
  "/robots.txt",
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/SHA256SUMS",
  "/build-time.txt",
  "/404.html",
  "/page/2/",
  "/archive/2022/01/",
  "/archive/2022/02/",
  "/search/",
  "/corrections/",
  "/people/../about/",
  "/about/./",
  "/about/?a=b#__epikoinonia",
  "/stories/unrest/#protests",
  "/stories/unrest/blackout/",
  "/stories/riots/",
  "/search/index/engine.js",
];

/** Those that no text may link to. */
const WRONG_ADDRESS =
  /localhost|10\.0\.0|::1|172\.|local\/|intranet|http:\/\/example|\/\/example\.org\/|@evil|99999|\.\.|ελλάδα|άρθρο|bcc|\/\.\/|page\/2|2022\/02|riots|engine/;

/** The same address as a link, as code, and in words. */
const LINKS: readonly string[] = ADDRESSES.filter(
  (address) => !WRONG_ADDRESS.test(address),
).flatMap((address) => [`[α](${address})`, `\`${address}\``, address, `<${address}>`]);

/** Links of all kinds, those that are refused among them. */
const ANY_LINKS: readonly string[] = ADDRESSES.flatMap((address) => [
  `[α](${address})`,
  `\`${address}\``,
]);

/** Words that a program leaves where a value is missing, in many ways to write them. */
const LEFTOVERS: readonly string[] =
  "null|undefined|NaN|Invalid Date|Invalid\nDate|nu\\ll|n&#117;ll|\\[object Object\\]|TODO|localhost|127.0.0.1|{x}|&#123;x}|null\u0301".split(
    "|",
  );

/** Words of a field that are refused. */
export const WRONG_WORDS: readonly string[] = [
  "<b>",
  "-->",
  "`α`",
  "\u200d",
  "\u2028",
  "\u00ad",
  "[@afp]",
];

/** Spaces that HTML knows, and those that it takes for letters. */
const SPACES: readonly string[] = ["\u2003", "\u00a0", " \u2003 ", "\u3000", "\u1680"];

export const DATES: readonly string[] = [
  "1900-01-01",
  "1999-12-31T23:59:59+14:00",
  "2022-01-01T00:00:00+14:00",
  "2021-12-31T23:30:00-11:00",
  "2022-03-27T03:30:00+03:00",
  "2022-01-06T13:59:00+02:00",
  "2022-02-01",
  "2022-01-07T00:00:00Z",
];

/** Dates at the edges: of years, of zones, of leap years, and of the hour that clocks leave out or take twice. */
export const EDGE_DATES: readonly string[] = [
  ...DATES,
  "0000-01-01",
  "0000-01-01T00:00:00+14:00",
  "0001-01-01T00:00:00Z",
  "1899-12-31T23:59:59Z",
  "1900-01-01T00:00:00+14:00",
  "2020-02-29",
  "2021-02-29",
  "1900-02-29",
  "2000-02-29T24:00:00Z",
  "2021-03-28T03:30:00+02:00",
  "2021-03-28T03:30:00+03:00",
  "2021-10-31T03:30:00+02:00",
  "2021-10-31T03:30:00+03:00",
  "2022-01-05T12:00:00-12:00",
  "2022-01-05T12:00:00+14:01",
  "2100-12-31",
  "2101-01-01",
  "9999-12-31T23:59:59-14:00",
  "9999-12-31",
];

/** Any characters. */
export const anyUnicode = fc.string({ unit: "binary", maxLength: 12 });
/** A text of which most would be published. */
export const soundText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      fc.constantFrom(...LINKS, ...LEFTOVERS),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => `Αρχή ${parts.join(" ")}\n`);
/** A text of which most would be refused. */
export const wildText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, ...WRONG_PIECES, ...ANY_LINKS), anyUnicode), {
    maxLength: 15,
  })
  .map((parts) => parts.join(""));

/** Words of a field, of which most would be published. */
export const words = fc
  .array(
    fc.constantFrom(
      ...LEFTOVERS,
      ...SPACES,
      ...ADDRESSES.slice(0, 8),
      ..."Α λέξη \" ' & &amp; «λόγια» 😀 ά\u0301 {count} $& ]]> \\ שלום".split(" "),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => `Α ${parts.join(" ")} ω`);
