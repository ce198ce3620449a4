import { testRule } from "../test-rule.ts";
import { foreignNumber } from "./foreign-number.ts";

testRule(foreignNumber, [
  {
    title: "stops part thousands, and a comma the fraction",
    text: "Κάηκαν 5.000 στρέμματα, δηλαδή 12,5%.",
    problems: [],
  },
  {
    title: "commas between thousands",
    text: "Κάηκαν 5,000 στρέμματα.",
    problems: [
      '7+5 Greek does not write "5,000": a stop parts thousands, and a comma the fraction. Write "5.000". → Κάηκαν 5.000 στρέμματα.',
    ],
  },
  {
    title: "commas between thousands, and a point",
    text: "Ζημιές 1,234,567.5 ευρώ.",
    problems: [
      '7+11 Greek does not write "1,234,567.5": a stop parts thousands, and a comma the fraction. Write "1.234.567,5". → Ζημιές 1.234.567,5 ευρώ.',
    ],
  },
  {
    title: "a point before the fraction of an amount",
    text: "Άνοδος 3.5% σήμερα.",
    problems: [
      '7+3 Greek does not write "3.5": a stop parts thousands, and a comma the fraction. Write "3,5". → Άνοδος 3,5% σήμερα.',
    ],
  },
  {
    title: "times, dates, versions and lengths of three digits may be right",
    text: "Στις 17.30, στις 5.1, η έκδοση 2.0, το 1,234 μ.",
    problems: [],
  },
]);
