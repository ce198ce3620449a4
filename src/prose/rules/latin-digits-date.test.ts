import { testRule } from "../test-rule.ts";
import { latinDigitsDate } from "./latin-digits-date.ts";

testRule(latinDigitsDate, [
  { title: "a month in words is right", text: "Στις 5 Ιανουαρίου 2022.", problems: [] },
  {
    title: "ISO dates are fixed",
    text: "Στις 2022-01-05.",
    problems: [
      '5+10 "2022-01-05" is not how a date is written in Greek text. Write «5 Ιανουαρίου 2022». → Στις 5 Ιανουαρίου 2022.',
    ],
  },
  {
    title: "a day that is no month is certain",
    text: "Στις 25/01/2022 και στις 01/25/2022.",
    problems: [
      '5+10 "25/01/2022" is not how a date is written in Greek text. Write «25 Ιανουαρίου 2022». → Στις 25 Ιανουαρίου 2022 και στις 01/25/2022.',
      '25+10 "01/25/2022" is not how a date is written in Greek text. Write «25 Ιανουαρίου 2022». → Στις 25/01/2022 και στις 25 Ιανουαρίου 2022.',
    ],
  },
  {
    title: "two numbers that may both be the month are told",
    text: "Στις 5/1/2022.",
    problems: [
      '5+8 "5/1/2022" is not how a date is written in Greek text. Write the month as a word, as in «5 Ιανουαρίου 2022».',
    ],
  },
  {
    title: "English dates are fixed, with the ending that the article asks for",
    text: "Την January 5, 2022 και της 5th May.",
    problems: [
      '28+7 "5th May" is not how a date is written in Greek text. Write «5ης Μαΐου». → Την January 5, 2022 και της 5ης Μαΐου.',
      '4+15 "January 5, 2022" is not how a date is written in Greek text. Write «5η Ιανουαρίου 2022». → Την 5η Ιανουαρίου 2022 και της 5th May.',
    ],
  },
  {
    title: "the first of a month is never «στις»",
    text: "Στις 2022-01-01 ή την 2022-01-01.",
    problems: [
      '5+10 "2022-01-01" is not how a date is written in Greek text. Write the month as a word, as in «5 Ιανουαρίου 2022».',
      '22+10 "2022-01-01" is not how a date is written in Greek text. Write «1η Ιανουαρίου 2022». → Στις 2022-01-01 ή την 1η Ιανουαρίου 2022.',
    ],
  },
  {
    title: "a year, a score and a version are no dates",
    text: "Το 2019-2023, 2-1, 24/7 και 10.15.2022.1.",
    problems: [],
  },
  {
    title: "a month that does not exist is no date",
    text: "Το 2022-13-45 και 32/13/2022.",
    problems: [],
  },
]);
