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
  "Το ποσό [αυξήθηκε[^1]](/about/) [@afp].\n\n[^1]: Σε τιμές του 2020.": [
    "7:18  footnote  The footnote is inside a link. Put it behind the link.",
    '9:1  footnote  Nothing in the text marks the footnote "1", so readers would not see it. Write [^1] where it belongs, or remove it.',
  ],
  "Το ποσό[^1] αυξήθηκε [@afp].\n\n[^1]: Σε τιμές του 2020[^1].":
    "9:24  footnote  A footnote cannot be here. Put it into the text, or remove its mark.",
});

testTexts("the words of a footnote are read as other text is", {
  "Το ποσό[^1] αυξήθηκε [@afp].\n\n[^1]: Σε  τιμές του [@afpp].": [
    "9:9  double-space (warning)  There are 2 spaces in a row here. Leave one.",
    '9:23  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?',
  ],
  "Το ποσό[^1] αυξήθηκε [@afp].\n\n[^1]: Του [@afpp].\u2009":
    '9:13  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?',
});

testReports({
  "a key point has no footnotes": [
    changeFile("src/stories/unrest/index.md", "- Ένα.", "- Ένα[^1]."),
    "src/stories/unrest/index.md:11:8  footnote  A footnote cannot be here. Put it into the text, or remove its mark.",
  ],
});
