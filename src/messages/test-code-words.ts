/** What Greek texts have in Latin letters: what is typed as it is, and names. A word of English is none of these. */
export const CODE_WORDS: ReadonlySet<string> = new Set(
  [
    "Markdown HTML XML JSON YAML UTF ASCII UTC ISO U T C n t u",
    // Names, and words that Greek has taken over.
    "GPS JPEG PNG MP CMYK RGB sRGB",
    "Linux Cloudflare Pages MiB byte Byte gzip email emoji tab commit git npm localhost",
    // Commands, variables, files and folders.
    "run new check dev report fix add restore staged config unset core hooksPath main slug story section lang el en ru BUILD_TIME DEPLOY_PRIME_URL Ctrl",
    "index timeline md txt json data src static stories pages site next cache style strings people places sources posts",
    "addTemplate addPassthroughCopy",
    // Fields and their values, directives, schemes and parts of citations.
    "id title published updated developing closed draft date from to name address state deleted links languages words text timeZone",
    "latitude longitude corrections allow missing stop captured allowedWords unaccentedWords true false null",
    "type bar column line stacked esoda table chart video csv CSV Excel kind live update order at key related source person place post sections role pull aside interview claim rating misleading unproven guest hero alt caption credit taken focus decorative png webp avif",
    "link lead name byline topics kazakhstan world via of on https http mailto subject body",
    // Examples.
    "afp AFP reuters ria desk blogger peskov popular anger about who example org news unrest protests exit poll fire jpg",
    "br KZ Europe Athens E mc B FE",
  ].flatMap((line) => line.split(/[ _]/)),
);
