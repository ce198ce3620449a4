import { changeFile, testReports, testTexts } from "../../../test/support/newsroom.ts";

testTexts("a footnote", {
  "Το ποσό[^1] αυξήθηκε [@afp].\n\n[^1]: Σε τιμές του 2020.": [],
  "Το ποσό[^a] αυξήθηκε[^a] [@afp].\n\n[^a]: Σε τιμές του 2020 [@reuters].": [],
  "| Έτος |\n| --- |\n| 2020[^1] |\n\nTable: Έσοδα [@afp]\n\n[^1]: Προσωρινά.": [],
});

testTexts("a footnote in another form is told with what to write", {
  "Το ποσό^[σε τιμές του 2020] αυξήθηκε [@desk].":
    "7:8  footnote  A footnote is not written in this way here: readers would see the brackets. Write [^1] in its place and, on a line of its own below the paragraph: [^1]: Its words.",
  "Το ποσό[^1] αυξήθηκε [@afp].":
    '7:8  footnote  There is no footnote "1". Write it on a line of its own below the paragraph: [^1]: Its words.',
  "Το ποσό[^1] αυξήθηκε [@afp].\n\n[^2]: Σε τιμές του 2020.":
    '7:8  footnote  There is no footnote "1". Did you mean "[^2]"?',
  "Το ποσό αυξήθηκε [@afp].\n\n[^2]: Σε τιμές του 2020.":
    '9:1  footnote  Nothing in the text marks the footnote "2", so readers would not see it. Write [^2] where it belongs, or remove it.',
  "Το ποσό[^1] αυξήθηκε [@afp].\n\n[^1]: Σε τιμές του 2020.\n[^1]: Σε τιμές του 2019.":
    '10:1  footnote  There is a footnote "1" already. Give this one a mark of its own.',
  "Το ποσό[^1] αυξήθηκε [@afp].\n\n[^1]:":
    "9:1  footnote  The footnote has no words. Write them, or remove it.",
  "Το ποσό[^1] αυξήθηκε [@afp].\n\n[^1] Σε τιμές του 2020.":
    "9:1  footnote  The colon is missing between the footnote's mark and its words. Write [^1]: and then its words.",
  "Το ποσό\n[^1] αυξήθηκε [@afp].\n\n[^1]: Σε τιμές του 2020.": [],
  "Το ποσό [αυξήθηκε[^1]](/about/) [@afp].\n\n[^1]: Σε τιμές του 2020.":
    "7:18  footnote  The footnote is inside a link. Put it behind the link.",
  "Το ποσό[^1] αυξήθηκε [@afp].\n\n[^1]: Σε τιμές του 2020[^1].":
    "9:24  footnote  A footnote cannot be here. Put it into the text, or remove its mark.",
});

const WORDS = "\n\n[^1]: Σε τιμές του 2020.";
const OTHER_FORM =
  "footnote  A footnote is not written in this way here: readers would see the mark. Write [^1] in its place and, on a line of its own below the paragraph: [^1]: Its words.";

testTexts("a mark in another form is told once, with how all are written", {
  [`Το ποσό[^ 1] αυξήθηκε [@afp].${WORDS}`]: `7:8  ${OTHER_FORM}`,
  "Το ποσό[1] αυξήθηκε[2] [@afp].\n\n[1]: Σε τιμές του 2020.\n\n[2]: Προσωρινά.": `7:8  ${OTHER_FORM}`,
  "Το ποσό[1] αυξήθηκε [@afp].\n\n[1] Σε τιμές του 2020.": `7:8  ${OTHER_FORM}`,
  "Το ποσό(^1) αυξήθηκε [@afp].\n\n(^1): Σε τιμές του 2020.": `7:8  ${OTHER_FORM}`,
  "Το ποσό^1 αυξήθηκε [@afp].\n\n^1: Σε τιμές του 2020.": `7:4  ${OTHER_FORM}`,
  "Το ποσό¹ αυξήθηκε [@afp].\n\n¹ Σε τιμές του 2020.": `9:1  ${OTHER_FORM}`,
  [`Το ποσό[1^] αυξήθηκε [@afp].${WORDS}`]: `7:8  ${OTHER_FORM}`,
  "Το ποσό<sup>1</sup> αυξήθηκε [@afp].\n\n<sup>1</sup> Σε τιμές του 2020.": `7:8  ${OTHER_FORM}`,
  "Το ποσό[^σημείωση 1] αυξήθηκε [@afp].\n\n[^σημείωση 1]: Προσωρινά.": `7:8  ${OTHER_FORM.replaceAll("[^1]", "[^σημείωση-1]")}`,
  "Το ποσό[^σε τιμές του έτους 2020] αυξήθηκε [@afp].":
    "7:8  footnote  A footnote is not written in this way here: readers would see the brackets. Write [^1] in its place and, on a line of its own below the paragraph: [^1]: Its words.",
  "Το ποσό<ref>Προσωρινό.</ref> αυξήθηκε [@afp].":
    "7:8  html  HTML is shown to readers as it is written, so they would see the tag <ref>. Write [^1] in its place and, on a line of their own below the paragraph, [^1]: and its words.",
  [`Το ποσό[^1,2] αυξήθηκε [@afp].${WORDS}\n\n[^2]: Προσωρινά.`]:
    "7:8  footnote  Each footnote has a mark of its own. Write [^1][^2]",
  "Το ποσό[^@afp] αυξήθηκε [@afp].":
    "7:8  footnote  A source is no footnote, and is written without the mark ^. Write [@afp].",
  "Το ποσό[^Α] αυξήθηκε[^β] [@afp].\n\n[^A]: Σε τιμές του 2020.\n\n[^b]: Προσωρινά.": [
    '7:8  footnote  The mark "Α" has Greek letters in one place and Latin ones in the other, so it does not match its footnote. Write a number in both places, such as [^1].',
    '7:21  footnote  There is no footnote "β". Write it on a line of its own below the paragraph: [^β]: Its words.',
    '11:1  footnote  Nothing in the text marks the footnote "b", so readers would not see it. Write [^b] where it belongs, or remove it.',
  ],
  [`Το ποσό[^1] αυξήθηκε [@afp].${WORDS}\n\n    Και με άλλη μέθοδο.`]:
    "11:5  footnote  A footnote has one paragraph, and this is the second. Remove the empty line before it, and its indentation.",
  "Το άρθρο \\[1\\] και η λέξη `a[1]`, 5 m² και «[…]» [@afp].": [],
});

testTexts("the words of a footnote are read as other text is", {
  "Το ποσό[^1] αυξήθηκε [@afp].\n\n[^1]: Σε  τιμές του [@afpp].": [
    "9:9  double-space (warning)  There are 2 spaces in a row here. Leave one.",
    '9:23  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?',
  ],
  "Το ποσό[^1] αυξήθηκε [@afp].\n\n[^1]: Του [@afpp].\u2009":
    '9:13  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?',
});

testTexts("raised, lowered and deleted characters in another form are told with what to write", {
  "Το ~~ βράδυ ~~ πρωί [@afp].":
    '7:4  unmatched-mark  Readers would see the "~~": there is a space between it and the words. Write ~~λέξη~~, with no space inside.',
  "Το --βράδυ-- πρωί [@afp].":
    "7:4  unmatched-mark  Readers would see the hyphens around the words. Write ~~βράδυ~~ if they are deleted, or – βράδυ – if they are an aside.",
  "~~~Το βράδυ~~~ το πρωί [@afp].":
    "7:1  unmatched-mark  Three ~ at the start of a line begin code. Write ~~Το βράδυ~~",
  ...Object.fromEntries(
    ["CO_2", "CO_2_", "CO_{2}", "CO~2"].map((form) => [
      `Το ${form} έφυγε [@afp].`,
      "7:4  unmatched-mark  Readers would see the mark: ~ lowers what is between two of them, without a space. Write CO~2~",
    ]),
  ),
  ...Object.fromEntries(
    ["m^2", "m ^2^", "m^{2}", "m^(2)"].map((form) => [
      `Με ${form} λιγότερα [@afp].`,
      "7:4  unmatched-mark  Readers would see the mark: ^ raises what is between two of them, without a space. Write m^2^",
    ]),
  ),
  "Από 10~15 ή ~5 km, ένα (^_^), `CO_2` και SARS_2 [@afp].": [],
});

testReports({
  "a key point has no footnotes": [
    changeFile("src/stories/unrest/index.md", "- Ένα.", "- Ένα[^1]."),
    "src/stories/unrest/index.md:11:8  footnote  A footnote cannot be here. Put it into the text, or remove its mark.",
  ],
});
