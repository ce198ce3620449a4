import { write } from "../fixes.ts";
import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const KEEP_WORDS: Text = {
  el: "Κρατήστε μόνο τις λέξεις· οι παράγραφοι χωρίζονται με κενή γραμμή.",
  en: "Keep the words alone; an empty line parts paragraphs.",
};
const EMBED: Text = {
  el: "Ό,τι έρχεται από άλλον ιστότοπο δεν μπαίνει στο κείμενο: προσθέστε το στο posts.json και γράψτε ::post{#id}, ή βάλτε σύνδεσμο.",
  en: "What comes from another site cannot be put into the text: add it to posts.json and write ::post{#id}, or link to it.",
};
const LIST: Text = {
  el: "Αρχίστε κάθε γραμμή της λίστας με «- ».",
  en: 'Begin each line of a list with "- ".',
};
const TABLE: Text = {
  el: "Γράψτε κάθε σειρά σε δική της γραμμή, | α | β |, και κάτω από την πρώτη | --- | --- |.",
  en: "Write each row on a line of its own, | a | b |, and below the first one | --- | --- |.",
};
const PICTURE: Text = {
  el: "Σβήστε την ή βάλτε σύνδεσμο: [τι δείχνει](https://…).",
  en: "Remove it, or link to it: [what it shows](https://…).",
};
const PLAIN_MARK: Text = {
  el: "Σβήστε τη: το κείμενο δεν έχει τέτοιο σημάδι.",
  en: "Leave it out: text has no such mark.",
};

const FOOTNOTE: Text = {
  el: "Γράψτε [^1] στη θέση της και, σε δική τους γραμμή κάτω από την παράγραφο, [^1]: και τα λόγια της.",
  en: "Write [^1] in its place and, on a line of their own below the paragraph, [^1]: and its words.",
};

/** What to write in place of each tag. */
const FIXES: Readonly<Record<string, Text>> = {
  ...share(write("**…**"), "b", "strong"),
  ...share(write("*…*"), "i", "em", "cite", "dfn", "var"),
  ...share({ el: "Γράψτε [λέξεις](https://…).", en: "Write [words](https://…)." }, "a"),
  ...share(
    {
      el: "Τελειώστε τη γραμμή με ανάποδη κάθετο ή αφήστε μια κενή γραμμή για νέα παράγραφο.",
      en: "End the line with a backslash, or leave an empty line for a new paragraph.",
    },
    "br",
  ),
  ...share(
    {
      el: "Γράψτε μια γραμμή ---, ανάμεσα σε κενές γραμμές.",
      en: "Write a line of ---, between empty lines.",
    },
    "hr",
  ),
  ...share(
    {
      el: "Αρχίστε τη γραμμή με «## » και τις λέξεις.",
      en: 'Begin the line with "## " and the words.',
    },
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
  ),
  ...share(LIST, "ul", "ol", "li", "dl", "dt", "dd"),
  ...share(
    {
      el: "Αρχίστε κάθε γραμμή του παραθέματος με «> ».",
      en: 'Begin each line of a quotation with "> ".',
    },
    "blockquote",
  ),
  ...share(write("«…»"), "q"),
  ...share(write("`…`"), "code", "kbd", "samp", "tt", "pre"),
  ...share(write("^…^"), "sup"),
  ...share(write("~…~"), "sub"),
  ...share(write("~~…~~"), "s", "del", "strike"),
  ...share(TABLE, "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "col"),
  ...share(PICTURE, "img", "figure", "figcaption", "picture", "source", "svg"),
  ...share(EMBED, "iframe", "embed", "object", "video", "audio", "form", "input", "button"),
  ...share(
    { el: "Σβήστε τη, μαζί με ό,τι περιέχει.", en: "Remove it, with what is inside it." },
    "script",
    "style",
    "noscript",
    "template",
  ),
  ...share(FOOTNOTE, "ref", "footnote", "fn"),
  ...share(PLAIN_MARK, "u", "ins", "mark", "small", "big", "abbr"),
  ...share(KEEP_WORDS, "p", "div", "span", "font", "center", "section", "article", "aside"),
  ...share(KEEP_WORDS, "html", "head", "body", "main", "header", "footer", "nav", "title", "meta"),
  ...share(KEEP_WORDS, "link", "label", "details", "summary", "time", "address", "wbr", "nobr"),
};

/** A tag, whose name is in small letters; one that HTML does not have may be intended. */
export function describeTag(name: string, isCertain: boolean): Message {
  const fix = Object.hasOwn(FIXES, name) ? FIXES[name] : undefined;
  const message = {
    el: `Η HTML εμφανίζεται όπως γράφεται: οι αναγνώστες θα έβλεπαν την ετικέτα <${name}>.`,
    en: `HTML is shown to readers as it is written, so they would see the tag <${name}>.`,
  };
  if (fix !== undefined) return { rule: "html", message, fix };
  if (isCertain || name.includes(":")) return { rule: "html", message, fix: KEEP_WORDS };
  return {
    rule: "html",
    severity: "warning",
    message,
    fix: {
      el: "Αν πρέπει να τη δουν, γράψτε \\< στην αρχή της.",
      en: "If they should, write \\< for its first mark.",
    },
  };
}

/** A declaration or an instruction, such as `<!DOCTYPE html>`. */
export const DECLARATION: Message = {
  rule: "html",
  message: {
    el: "Η HTML και η XML εμφανίζονται στους αναγνώστες όπως γράφονται.",
    en: "HTML and XML are shown to readers as they are written.",
  },
  fix: KEEP_WORDS,
};

const WRITE_CHARACTER: Text = {
  el: "Γράψτε τον ίδιο τον χαρακτήρα.",
  en: "Write the character itself.",
};

/** `&amp;nbsp;`, where a program has written a reference twice. */
export function describeDoubleEntity(entity: string): Message {
  return {
    rule: "entity",
    message: {
      el: `Οι αναγνώστες θα έβλεπαν «${entity}»: ο κωδικός γράφτηκε δύο φορές.`,
      en: `Readers would see "${entity}": the reference is written twice.`,
    },
    fix: WRITE_CHARACTER,
  };
}

/** `&nbsp` without its semicolon. */
export function describeOpenEntity(entity: string): Message {
  return {
    rule: "entity",
    message: {
      el: `Οι αναγνώστες θα έβλεπαν «${entity}»: ένας τέτοιος κωδικός τελειώνει με ερωτηματικό.`,
      en: `Readers would see "${entity}": a reference ends with a semicolon.`,
    },
    fix: WRITE_CHARACTER,
  };
}

/** `&foo;`, which HTML does not know. */
export function describeUnknownEntity(entity: string): Message {
  return {
    rule: "entity",
    severity: "warning",
    message: {
      el: `Το «${entity}» δεν είναι κωδικός χαρακτήρα, και οι αναγνώστες θα το έβλεπαν όπως είναι.`,
      en: `"${entity}" names no character, so readers would see it as it is.`,
    },
    fix: WRITE_CHARACTER,
  };
}

function share(fix: Text, ...names: readonly string[]): Readonly<Record<string, Text>> {
  return Object.fromEntries(names.map((name) => [name, fix]));
}

/** `<br>` in a cell. */
export const LINE_IN_CELL: Message = {
  rule: "html",
  message: {
    el: "Ένα κελί έχει μία γραμμή: οι αναγνώστες θα έβλεπαν την ετικέτα <br>.",
    en: "A cell has one line, so readers would see the tag <br>.",
  },
  fix: {
    el: "Γράψτε κόμμα στη θέση της ή μοιράστε τις λέξεις σε δύο σειρές.",
    en: "Write a comma in its place, or put the words into two rows.",
  },
};
