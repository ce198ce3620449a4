import { testRule } from "../test-rule.ts";
import { secondAccent } from "./second-accent.ts";

const LEAVE = "Leave one; a second belongs only before a small word such as «μου» or «τους».";

testRule(secondAccent, [
  { title: "one accent is right", text: "Οι πιθανότητες του δρόμου.", problems: [] },
  {
    title: "a second one is right before a small word that leans on it",
    text: "το αυτοκίνητό μου, ο πρόεδρός της, η «δύναμή» τους, παράδωσέ το.",
    problems: [],
  },
  {
    title: "anywhere else it is told",
    text: "Οι πιθανότητές να βρέξει, ο διάλογός.",
    problems: [
      `3+11 "πιθανότητές" has two accents. ${LEAVE}`,
      `28+8 "διάλογός" has two accents. ${LEAVE}`,
    ],
  },
  {
    title: "a mark between the two words parts them",
    text: "Ο πρόεδρός, του είπαν, έφυγε.",
    problems: [`2+8 "πρόεδρός" has two accents. ${LEAVE}`],
  },
  {
    title: "an accent that is written as two characters is one",
    text: "Ο δρο\u0301μος έκλεισε.",
    problems: [],
  },
  { title: "a diaeresis with an accent is one", text: "Το γαϊδουράκι, η αϋπνία, ΐ.", problems: [] },
  {
    title: "a foreign word, in parentheses or not, may be between the two words",
    text: "Το στιγμιότυπό (snapshot) του και η διεύθυνσή e-mail μας.",
    problems: [],
  },
  {
    title: "any other word parts them",
    text: "Το μήνυμά υποβολής μας.",
    problems: [`3+6 "μήνυμά" has two accents. ${LEAVE}`],
  },
  {
    title: "of a small word with a Latin letter another rule tells",
    text: "Ο πρόεδρός τoυ.",
    problems: [],
  },
]);
