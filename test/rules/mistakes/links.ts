import { changeText } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** Links. */
export const LINK_MISTAKES: readonly Mistake[] = [
  {
    title: "Δείτε [εδώ](https:/in.gr) [@afp].",
    changes: changeText("Δείτε [εδώ](https:/in.gr) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  link-scheme  Το «https:/in.gr» δεν είναι ολόκληρη διεύθυνση. Γράψτε https://in.gr",
        'src/stories/unrest/2-blackout.md:7:7  link-scheme  "https:/in.gr" is not a whole address. Write https://in.gr',
      ],
    ],
  },
  {
    title: "Δείτε [εδώ](https//in.gr) [@afp].",
    changes: changeText("Δείτε [εδώ](https//in.gr) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  link-scheme  Το «https//in.gr» δεν είναι διεύθυνση που μπορεί να έχει ένας σύνδεσμος. Γράψτε https://in.gr",
        'src/stories/unrest/2-blackout.md:7:7  link-scheme  "https//in.gr" is not an address that a link can have. Write https://in.gr',
      ],
    ],
  },
  {
    title: "Ο [Τοκάγεφ](person/tokayev) μίλησε [@afp].",
    changes: changeText("Ο [Τοκάγεφ](person/tokayev) μίλησε [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:3  link-scheme  Το «person/tokayev» δεν είναι διεύθυνση που μπορεί να έχει ένας σύνδεσμος. Γράψτε person:tokayev",
        'src/stories/unrest/2-blackout.md:7:3  link-scheme  "person/tokayev" is not an address that a link can have. Write person:tokayev',
      ],
    ],
  },
  {
    title: "Ο [Τοκάγεφ](tokayev) μίλησε [@afp].",
    changes: changeText("Ο [Τοκάγεφ](tokayev) μίλησε [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:3  link-scheme  Το «tokayev» δεν είναι διεύθυνση που μπορεί να έχει ένας σύνδεσμος. Γράψτε person:tokayev",
        'src/stories/unrest/2-blackout.md:7:3  link-scheme  "tokayev" is not an address that a link can have. Write person:tokayev',
      ],
    ],
  },
  {
    title: "Δείτε [πριν](1-protests.md) [@afp].",
    changes: changeText("Δείτε [πριν](1-protests.md) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  link-scheme  Το «1-protests.md» δεν είναι διεύθυνση που μπορεί να έχει ένας σύνδεσμος. Γράψτε /stories/unrest/protests/",
        'src/stories/unrest/2-blackout.md:7:7  link-scheme  "1-protests.md" is not an address that a link can have. Write /stories/unrest/protests/',
      ],
    ],
  },
  {
    title: "Δείτε [πριν](/protests/) [@afp].",
    changes: changeText("Δείτε [πριν](/protests/) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  broken-link  Σε αυτόν τον ιστότοπο δεν υπάρχει σελίδα «/protests/». Γράψτε «/stories/unrest/protests/».",
        'src/stories/unrest/2-blackout.md:7:7  broken-link  There is no page "/protests/" on this site. Write "/stories/unrest/protests/".',
      ],
    ],
  },
  {
    title: "Δείτε [πριν](../unrest/index.md) [@afp].",
    changes: changeText("Δείτε [πριν](../unrest/index.md) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  link-scheme  Το «../unrest/index.md» δεν είναι διεύθυνση που μπορεί να έχει ένας σύνδεσμος. Γράψτε /stories/unrest/",
        'src/stories/unrest/2-blackout.md:7:7  link-scheme  "../unrest/index.md" is not an address that a link can have. Write /stories/unrest/',
      ],
    ],
  },
  {
    title: 'Δείτε "εδώ":https://in.gr [@afp].',
    changes: changeText('Δείτε "εδώ":https://in.gr [@afp].\n'),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  link-syntax  Δεν είναι ακόμη σύνδεσμος: έτσι τον γράφουν άλλα συστήματα. Γράψτε [εδώ](https://in.gr)",
        "src/stories/unrest/2-blackout.md:7:7  link-syntax  This is no link yet: it is written as other systems do. Write [εδώ](https://in.gr)",
      ],
    ],
  },
  {
    title: "Δείτε [εδώ|https://in.gr] [@afp].",
    changes: changeText("Δείτε [εδώ|https://in.gr] [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  link-syntax  Δεν είναι ακόμη σύνδεσμος: έτσι τον γράφουν άλλα συστήματα. Γράψτε [εδώ](https://in.gr)",
        "src/stories/unrest/2-blackout.md:7:7  link-syntax  This is no link yet: it is written as other systems do. Write [εδώ](https://in.gr)",
      ],
    ],
  },
  {
    title: "Δείτε [https://in.gr εδώ] [@afp].",
    changes: changeText("Δείτε [https://in.gr εδώ] [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  link-syntax  Δεν είναι ακόμη σύνδεσμος: έτσι τον γράφουν άλλα συστήματα. Γράψτε [εδώ](https://in.gr)",
        "src/stories/unrest/2-blackout.md:7:7  link-syntax  This is no link yet: it is written as other systems do. Write [εδώ](https://in.gr)",
      ],
    ],
  },
  {
    title: "Δείτε [[εδώ]](https://in.gr) [@afp].",
    changes: changeText("Δείτε [[εδώ]](https://in.gr) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:8  link-syntax  Οι λέξεις του συνδέσμου έχουν διπλές αγκύλες, και οι αναγνώστες θα έβλεπαν το ένα ζεύγος. Γράψτε [εδώ](…).",
        "src/stories/unrest/2-blackout.md:7:8  link-syntax  The words of the link have two pairs of brackets, so readers would see one. Write [εδώ](…).",
      ],
    ],
  },
  {
    title: "Ο [Τοκάγεφ](πρόσωπο:tokayev) [@afp].",
    changes: changeText("Ο [Τοκάγεφ](πρόσωπο:tokayev) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:3  link-scheme  Το «πρόσωπο:tokayev» δεν είναι διεύθυνση που μπορεί να έχει ένας σύνδεσμος. Γράψτε person:tokayev",
        'src/stories/unrest/2-blackout.md:7:3  link-scheme  "πρόσωπο:tokayev" is not an address that a link can have. Write person:tokayev',
      ],
    ],
  },
  {
    title: "Ο [Τοκάγεφ]{person:tokayev} [@afp].",
    changes: changeText("Ο [Τοκάγεφ]{person:tokayev} [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:3  link-syntax  Δεν είναι ακόμη σύνδεσμος: η διεύθυνση είναι σε άγκιστρα. Γράψτε [Τοκάγεφ](person:tokayev)",
        "src/stories/unrest/2-blackout.md:7:3  link-syntax  This is no link yet: its address is in braces. Write [Τοκάγεφ](person:tokayev)",
      ],
    ],
  },
  {
    title: "Δείτε [εδώ](/stories/unrest/protests.html) [@afp].",
    changes: changeText("Δείτε [εδώ](/stories/unrest/protests.html) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  broken-link  Σε αυτόν τον ιστότοπο δεν υπάρχει σελίδα «/stories/unrest/protests.html». Γράψτε «/stories/unrest/protests/».",
        'src/stories/unrest/2-blackout.md:7:7  broken-link  There is no page "/stories/unrest/protests.html" on this site. Write "/stories/unrest/protests/".',
      ],
    ],
  },
  {
    title: "Δείτε [εδώ](C:\\a.pdf) [@afp].",
    changes: changeText("Δείτε [εδώ](C:\\a.pdf) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  broken-link  Σε αυτόν τον ιστότοπο, που δεν δημοσιεύει αρχεία των συντακτών, δεν υπάρχει αρχείο «C:\\a.pdf». Βάλτε σύνδεσμο εκεί όπου είναι δημοσιευμένο, με https://, ή προς μια σελίδα.",
        'src/stories/unrest/2-blackout.md:7:7  broken-link  There is no file "C:\\a.pdf" on this site, which publishes no files of authors. Link to the place where it is published, with https://, or to a page.',
      ],
    ],
  },
  {
    title: "Δείτε [εδώ](https://in.gr]) [@afp].",
    changes: changeText("Δείτε [εδώ](https://in.gr]) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  wrong-address  Το «in.gr]» δεν μπορεί να είναι όνομα ιστότοπου. Γράψτε https://in.gr",
        'src/stories/unrest/2-blackout.md:7:7  wrong-address  "in.gr]" cannot be the name of a host. Write https://in.gr',
      ],
    ],
  },
  {
    title: "Δείτε [εδώ](hhtps://in.gr) [@afp].",
    changes: changeText("Δείτε [εδώ](hhtps://in.gr) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  link-scheme  Το «hhtps://in.gr» δεν είναι διεύθυνση που μπορεί να έχει ένας σύνδεσμος. Γράψτε https://in.gr",
        'src/stories/unrest/2-blackout.md:7:7  link-scheme  "hhtps://in.gr" is not an address that a link can have. Write https://in.gr',
      ],
    ],
  },
];
