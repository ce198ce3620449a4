import { testRule } from "../test-rule.ts";
import { missingSpace } from "./missing-space.ts";

testRule(missingSpace, [
  {
    title: "a space behind each mark is right",
    text: "Ο δήμος, λένε, πλήρωσε. Ποιος; Εμείς!",
    problems: [],
  },
  {
    title: "behind a comma it is missing",
    text: "Ο δήμος,λένε, πλήρωσε.",
    problems: ['7+1 A space is missing behind ",". Put it there. → Ο δήμος, λένε, πλήρωσε.'],
  },
  {
    title: "behind a stop it is missing where a sentence begins",
    text: "Η πόλη κάηκε.Η νύχτα έπεσε.",
    problems: ['12+1 A space is missing behind ".". Put it there. → Η πόλη κάηκε. Η νύχτα έπεσε.'],
  },
  {
    title: "behind the abbreviation of a title it is missing",
    text: "Ο κ.Ιωάννου ήρθε.",
    problems: ['3+1 A space is missing behind ".". Put it there. → Ο κ. Ιωάννου ήρθε.'],
  },
  { title: "one word has a comma in it", text: "Ό,τι έγινε, έγινε· πάρε ό,τι θες.", problems: [] },
  {
    title: "abbreviations have none",
    text: "Η Ε.Ε., π.χ. στις 9 π.μ., και ο Ν.Κ. έφυγαν.",
    problems: [],
  },
  {
    title: "numbers, addresses and names in Latin letters have none",
    text: "Το 3,5 στο www.gov.gr και το in.gr.",
    problems: [],
  },
]);
