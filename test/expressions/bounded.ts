/** A backtick, which ends a template. */
const TICK = "`";

/** Regular expressions that can take more than time in proportion to a text, and what bounds the texts that they read. */
interface Bounded {
  readonly bound: string;
  readonly expressions: readonly string[];
}

/** At worst, the square of a paragraph, they take half a second. */
const TABLE: readonly Bounded[] = [
  {
    bound: "Reads a field, which has at most 2,000 characters.",
    expressions: [
      String.raw`/\s*\([^()]*\)\s*$/`,
      String.raw`/,\s+|;\s*|\s+(?=[-\d])|(?<=\.\d{1,9}),/`,
      String.raw`/^(?<sign>[-+]?)(?<degrees>\d+(?:[.,]\d+)?)\s*°?\s*(?:(?<minutes>\d+(?:[.,]\d+)?)\s*['′’]\s*)?(?:(?<seconds>\d+(?:[.,]\d+)?)\s*(?:["″”]|''|′′)\s*)?(?<side>[NSEWΒΝΑΔ])?$/iu`,
      String.raw`/<!--[^]*?(?:-->|$)|<\/?[a-z][a-z\d]*(?:\s[^<>]*|\/[^<>]*=[^<>]*)?\/?>/gi`,
      String.raw`/[\n\r\u0085\u2028\u2029](?=[^]*\S)/`,
      String.raw`/!?\[([^\]\n]+)\]\([^)\n]*\)/g`,
      String.raw`/\[([^\]\n]+)\]\{[^}\n]*\}?/g`,
      String.raw`/\[\^[^\]\n]+\]/g`,
      String.raw`/(\*\*\*|\*\*|__|~~)(?=\S)([^\n]*?\S)\1/g`,
      String.raw`/${TICK}+([^${TICK}\n]+)${TICK}+/g`,
      String.raw`/^(?<day>\d{1,2})\s*[-/.–—\s]\s*(?<month>\d{1,2})\s*[-/.–—\s]\s*(?<year>\d{4}|\d\d)(?!\d)/u`,
      String.raw`/\s*(?:^|\s)[-–—•*+·](?=\S)\s*|\s+[-–—•*+·]\s+|^[-–—•*+·]\s+/u`,
    ],
  },
  {
    bound: "Reads a citation, of at most 400 characters.",
    expressions: [
      String.raw`/[;,]?[ \t]*(?:(?:address|url|uri|link|href|διεύθυνση|σύνδεσμος)[ \t]*[=:]?[ \t]*)?["'«“<(]?((?:https?:\/\/|www\.)[^\s;,"'»”<>()]+)["'»”>)]?/iu`,
      String.raw`/[;,]?[ \t]*(?:title|τίτλος)[ \t]*[=:][ \t]*(?:["«“]([^"«»“”;]+)["»”]|([^"«»“”;=]+))/iu`,
      String.raw`/[;,]?[ \t]*(?<![\p{L}\p{N}-])(§|\p{L}{1,10})\.?[ \t]*[=:]?[ \t]*(\d{1,6}[α-ω]?(?:[ \t]*[-–][ \t]*\d{1,6})?)(?![\p{L}\p{N}/.-])/u`,
      String.raw`/[\s;,]+$/`,
    ],
  },
  {
    bound: "Reads the end of a text, of 2,000 characters.",
    expressions: [String.raw`/"(?:\\.|[^"\\\n])*"\s*$/`],
  },
  {
    bound: "Reads a line of a Markdown file, which has at most 10,000 characters.",
    expressions: [
      String.raw`/[([][ \t]*(?:(?:πηγή|πηγές|source|via)[ \t]*[:=]?[ \t]*)?(?<name>[^()[\]@\n]{2,60})[)\]]/giu`,
      String.raw`/(?<name>\p{L}{2,20})\s*[=:]\s*(?:["“”„«'‘](?<quoted>[^"“”«»'’]{0,400})["“”»'’]|(?<bare>[^,;{}="“”«»]{1,200}?))(?=\s*(?:[,;]|$|\p{L}{2,20}\s*[=:]))/gu`,
      String.raw`/^["'“”«]([a-zA-Z]+)[ \t]*:[ \t]+([^"“”«»]*)["'“”»],?$/`,
      String.raw`/(?<![\p{L}\p{N}])(?<base>[\p{L}\p{N})]{1,12})[ \t]+(?:(?<mark>\^)(?<words>[\p{L}\p{N}+−-]{1,12})\^|~(?<low>\d{1,3})~)(?![\^~])/gu`,
      String.raw`/^[^\S\t\n]*(?<first>[^\s\t│┃¦｜∣][^\n\t│┃¦｜∣]*)(?<mark>[\t│┃¦｜∣])[^\n]*\n[^\n\t│┃¦｜∣]*\k<mark>/mu`,
      String.raw`/^(?:(?:π[ίι]νακ(?:ας|α|ες)|tables?|λεζ[άα]ντα|caption|τ[ίι]τλος)(?:[ \t]*\(?(?:[a-zα-ω]|\d{1,3}[a-zα-ω]?)\)?(?![\p{L}\p{N}]))?(?:[ \t]*[:：;.,·–—−-]|[ \t]+(?=\S))|:[ \t])[ \t]*(?<words>.*)$/iu`,
      String.raw`/^(?:πηγ[ήέηε]ς?|sources?)[ \t]*[:：;.·–—-][ \t]*(?<words>.*)$/iu`,
      String.raw`/(?:[ \t]*\[@[^[\]]*\])+[ \t]*$/`,
      String.raw`/^(?:\[[^[\]{}@#:'"]*\]?|\[(?:[ ,]*(?:"[^"]*"|'[^']*'))*[ ,]*\]|\([^()]*\)|\{[^{}:]*\}|["'].*["']|[^-\s#@*[\]{}:'"•][^#@*[\]{}:'"•]*)(?:[ \t]+#.*)?$/u`,
      String.raw`/^([a-zA-Z]+)[ \t]*(?:[=;:：–—][ \t]*|(?<=[ \t])|$)(.*)$/`,
      String.raw`/"(?:\\.|[^"\\\n])*"|'[^'\n]*'|[[\]{}]|(?:[-?:][ \t]+){33}/g`,
      String.raw`/^#\p{L}[^\n[.!;:]*\s[^\n[.!;:]*$/u`,
    ],
  },
  {
    bound:
      "Reads a paragraph, which has at most 20,000 characters, 500 spaces in a row, and no line end but LF.",
    expressions: [
      String.raw`/^[\s<"'“”„«‘’([]+|[\s>"'“”»’)\]]+$/gu`,
      String.raw`/\[[ \t]*(?<address>https?:\/\/[^[\]\s|]+)(?:[ \t]*\||[ \t])[ \t]*(?<words>[^[\]|\n]{1,200})\](?![[(])/g`,
      String.raw`/^\s*(?:(?:xml:)?(?:lang|language|γλώσσα)?\s*[=:]\s*)?["'“”«]?([\p{L}\w-]+)["'“”»]?\s*$/iu`,
      String.raw`/(?<=;\s*)(via|of)\s*[=:]\s*["'«]?([^;"'«»=]*[^;"'«»=\s])["'»]?\s*(?=;|$)/u`,
      String.raw`/(?<=[.!;…»)\uFFFC][ \t]+)#{2,6}(?=[ \t]+[\p{Lu}«])/gu`,
      String.raw`/^[^|\n]*[^\s|][ \t]+\|[ \t]+[^\s|][^\n]*\n[^|\n]*[^\s|][ \t]+\|[ \t]+[^\s|]/m`,
      String.raw`/^[ \t]*\|[^\n]*\n[ \t]*\|/m`,
      String.raw`/^[ \t]*\|(?:[^|\n]+\|){2,}[ \t]*$/m`,
      String.raw`/(?:https?:\/\/|www\.)[^\s<>«»"“”\uFFFC]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+\p{L}*|(?<![\w.@-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|edu|gov|int|eu|gr|cy|ru|kz|uk|de|fr|co|io|tv|ly|me|be)(?![\w-])(?:\/[^\s<>«»"“”\uFFFC]*)?|(?<![\p{L}\d])[@#][\p{L}\d_]+/giu`,
      String.raw`/(?<![-\p{L}\d]-*)-{2,3}(?![-\p{L}>])|(?<=\p{L})-{2,3}(?=\p{L})/gu`,
      String.raw`/(?<=\/\/t\.co\/[A-Za-z0-9]{10})(?=[A-Za-z0-9-]+\.[a-z]{2,}\/)/`,
      String.raw`/(?<=\p{Script=Greek}\p{Mn}*[∆∑∏Ω⍺∂∊∈µϐϑϒϕϖϰϱϲϴϵϹɑɛɩʋɣɸß𝚨-𝟋]{0,4})[∆∑∏Ω⍺∂∊∈µϐϑϒϕϖϰϱϲϴϵϹɑɛɩʋɣɸß𝚨-𝟋]|[∆∑∏Ω⍺∂∊∈µϐϑϒϕϖϰϱϲϴϵϹɑɛɩʋɣɸß𝚨-𝟋](?=[∆∑∏Ω⍺∂∊∈µϐϑϒϕϖϰϱϲϴϵϹɑɛɩʋɣɸß𝚨-𝟋]{0,4}\p{Script=Greek})|[\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D6A7}\u{1D7CC}-\u{1D7FF}]/gu`,
    ],
  },
  {
    bound: "Reads the few characters before a place.",
    expressions: [
      String.raw`/\S*$/`,
      String.raw`/(?:λογαριασμ|χρήστ|προφίλ|κανάλι|account|twitter|instagram|facebook|tiktok)\S*\s+$/iu`,
      String.raw`/(?:βιταμίν\p{L}*|αίματος|ομάδ\p{L}*|τύπ\p{L}*|κατηγορί\p{L}*|γράμμα|σημεί\p{L}*|σχέδιο|όμιλο\p{L}*|τμήμα|ηπατίτιδ\p{L}*|γενιά|κύριο\p{L}*|μέγεθος)\s*[«"]?$/iu`,
      String.raw`/(?:^|[.!;…·:«"“”—–(\n])[\s«"“—–(]*$/`,
    ],
  },
  {
    bound: "Reads a file's name, a host's, or an address of the command line.",
    expressions: [
      String.raw`/\/*$/`,
      String.raw`/___jb_\w+___$/i`,
      String.raw`/^0*(?<digits>\d{0,6})[\s._–—‐‑-]*(?<name>.*?)\s*(?:\.(?:md|markdown|txt|mdown|mdx))+$/iu`,
      String.raw`/--[a-z\d-]+\.netlify\.app$/`,
    ],
  },
  {
    bound: "One character, of which the checker does not know the flag v.",
    expressions: [
      String.raw`/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u115F\u1160\u202A-\u202E\u2066-\u206F\u2800\u3164\uFFA0\uFFF9-\uFFFC\u{E0001}\p{Cs}\p{Co}[\p{Cn}--[\u{1F000}-\u{1FBFF}]]]/v`,
      String.raw`/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u115F\u1160\u202A-\u202E\u2066-\u206F\u2800\u3164\uFFA0\uFFF9-\uFFFC\u{E0001}\p{Cs}\p{Co}[\p{Cn}--[\u{1F000}-\u{1FBFF}]]]/gv`,
    ],
  },
  {
    bound:
      "Reads what this code wrote: tags that are closed, numbers, style sheets, scripts, and authors' words with their marks escaped.",
    expressions: [
      String.raw`/(?:<(?:loc|link)>|<(?:atom:)?link\b[^>]*\bhref="|"(?:url|@id|item|home_page_url|feed_url)":"|^Sitemap: )(https?:\/\/[^ \t\n\f\r"<>\\&]+)/gm`,
      String.raw`/\?.*$/`,
      String.raw`/<(?:feImage|image|script|use)\b[^>]*?\shref=(?:"([^"]*)"|'([^']*)')/gi`,
      String.raw`/(?<=(?:="|,) *)\/(?!\/)[^ ,"]*/g`,
      String.raw`/\burl\([ \t\n\f\r]*(?:"([^"]*)"|'([^']*)'|([^)"']*))[ \t\n\f\r]*\)/gi`,
      String.raw`/[ \t\n\f\r]+([^ \t\n\f\r"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^ \t\n\f\r"'=<>${TICK}]+)))?/g`,
      String.raw`/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su`,
      String.raw`/<a id="[^"]*" href="#_[^]*?<\/a>/g`,
      String.raw`/<[^>]*>/g`,
      String.raw`/\B(?=(\d{3})+$)/g`,
      String.raw`/<style>([^]*?)<\/style>/g`,
      String.raw`/<script>([^]*?)<\/script>/g`,
      String.raw`/([a-z-]+)="([^"]*)"/gi`,
      String.raw`/<\/?([a-z]+)[^>]*>|[^<]+/g`,
      String.raw`/<(?:pre|textarea)\b|<(?:script|style)\b[^>]*>(?!<)/`,
      String.raw`/(?<=>)(?:[^<>]|<\/(?:a|abbr|b|em|i|small|span|strong|sub|sup|time)>|<(?:a|abbr|b|em|i|small|span|strong|sub|sup|time)(?: [^<>]*)?>)+|<[^>]*>/g`,
    ],
  },
];

/** What bounds the texts that an expression reads, by the expression. */
export const BOUNDED: ReadonlyMap<string, string> = new Map(
  TABLE.flatMap(({ bound, expressions }) => expressions.map((each) => [each, bound] as const)),
);
