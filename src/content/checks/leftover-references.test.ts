import { testTexts } from "../../../test/support/newsroom.ts";

testTexts("citations that are none", {
  "Η αστυνομία έριξε δακρυγόνα [afp; reuters].":
    "7:30  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp; @reuters].",
  "Η αστυνομία [αφπ; x, y] [@desk].": [],
  "Η αστυνομία έριξε δακρυγόνα [afp].":
    "7:30  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
  "Η αστυνομία έριξε δακρυγόνα (@afp).":
    "7:31  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
  "Η αστυνομία έριξε δακρυγόνα @afp.":
    "7:30  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
  "Το @afp μεταδίδει πυρά [@desk].":
    "7:5  citation-syntax (warning)  This is no citation, so readers would see it as it is. Write [@afp]; if readers should see it, put a backslash before it.",
  "Ο λογαριασμός @afp έγραψε [@desk].": [],
  "Έριξε δακρυγόνα (afp).":
    "7:18  citation-syntax (warning)  This is no citation, so readers would see it as it is. Write [@afp]; if readers should see it, put a backslash before it.",
  "Μίλησε ο πρόεδρος @tokayev.":
    "7:20  citation-syntax  This is no citation, so readers would see it as it is. Write [@desk; of=tokayev].",
  "Έριξε δακρυγόνα \\[@afp\\].":
    "7:17  citation-syntax (warning)  The backslash keeps this from being a citation, so readers would see the brackets. Remove the backslashes: [@afp].",
  "Έριξε δακρυγόνα [@afp.":
    '7:17  citation-syntax  The citation is not closed. Put a "]" behind it, as in [@afp].',
  "Έριξε δακρυγόνα [ @afp].":
    "7:17  citation-syntax  This is no citation yet: there is something between the bracket and the @. Write [@afp].",
  "Έριξε [@AFP].":
    "7:7  citation-syntax  The citation is not in a form that is known. Write [@afp].",
  "Έριξε [@afp, @reuters].":
    "7:7  citation-syntax  The citation is not in a form that is known. Write [@afp; @reuters].",
  "Έριξε [@afp via blogger].":
    "7:7  citation-syntax  The citation is not in a form that is known. Write [@afp; via=blogger].",
  "Ο ίδιος [@tokayev].":
    '7:11  unknown-id  "tokayev" is in people.json: no source, but one whom a source quotes. Write [@desk; of=tokayev], or the source\'s id in place of desk.',
  "Έτσι [sic] το έγραψε [@desk].": [],
  "Έριξε δακρυγόνα [@afp](https://www.example.com/).":
    "7:19  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
  "Έριξε δακρυγόνα [@afp]{lang=en}.":
    "7:19  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
  "Έριξε δακρυγόνα [**@afp**].":
    "7:21  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
  "Έριξε δακρυγόνα [-@afp].":
    "7:20  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
  "Έριξε δακρυγόνα [ afp ].":
    "7:19  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
  "Έριξε δακρυγόνα [πηγή: AFP].":
    "7:24  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
  "Το [@afp](https://x.com/afp) το έγραψε [@desk].": [],
  "Το [\\@afp](https://www.example.com/) το έγραψε [@desk].": [],
  "Έριξε δακρυγόνα @afp].":
    "7:18  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
  "Έριξε δακρυγόνα [via=blogger].":
    "7:17  citation-syntax  This is no citation yet: it names no source. Write the source first, as in [@reuters; via=blogger] or [@ria; of=peskov].",
});

testTexts("links that are none", {
  "[Τοκάγεφ] (person:tokayev) μίλησε [@desk].":
    "7:1  link-syntax  This is no link yet: there is a space between the bracket and the parenthesis. Write [words](address), with no space between ] and (.",
  "Περισσότερα [εδώ](https://example.org/a [@desk].":
    '7:13  link-syntax  This is no link yet: the parenthesis is not closed. Put ")" behind the address.',
  "[εδώ](https://a.b c) [@desk].":
    "7:1  link-syntax  This is no link yet: there is a space in its address. Remove the space; one that belongs to an address is written %20.",
  "Δείτε την [έκθεση][1] [@desk].":
    "7:11  link-syntax  No address is given for [1], so readers would see the brackets. Write [έκθεση](https://…).",
  "(εδώ)[https://a.b] [@desk].":
    "7:1  link-syntax  This is no link yet: brackets and parentheses have changed places. Write [εδώ](https://a.b)",
  "[εδώ(https://a.b) [@desk].":
    '7:1  link-syntax  This is no link yet: a "]" is missing behind its words. Write [words](address).',
  "εδώ](https://a.b) [@desk].":
    '7:4  link-syntax  This is no link yet: nothing opens the "]". Put "[" before the first of its words.',
  "[person:tokayev] μίλησε [@desk].":
    "7:1  link-syntax  This is no link yet: it has no words. Write [words](person:tokayev).",
  "[Έκθεση]\n(https://other.example.com/a) [@desk].":
    "7:1  link-syntax  This is no link yet: there is a space between the bracket and the parenthesis. Write [words](address), with no space between ] and (.",
  "Δείτε <https://other.example.com/a [@desk].":
    '7:7  link-syntax  This is no link yet: nothing closes the "<". Put ">" behind the address, or write [words](address).',
  "Δείτε [ ](https://other.example.com/a) [@desk].":
    "7:7  link-syntax  The link has no words, so readers would not see it. Write them between the brackets: [words](address).",
  "[](https://other.example.com/a) [@desk].":
    "7:1  link-syntax  The link has no words, so readers would not see it. Write them between the brackets: [words](address).",
  "[εδώ]https://a.b [@desk].":
    "7:1  link-syntax  This is no link yet: its address is not in parentheses. Write [words](address).",
  "Έτσι [το έγραψε [@desk].":
    '7:6  unclosed-pair (warning)  There is no "]" to this "[". Write it, or remove the "[".',
  "![](fire.jpg)":
    '7:1  missing-attribute  The picture does not say who made it (credit). Write ![…](fire.jpg){credit="…"}',
});

testTexts("languages", {
  "Μιλά για [popular anger]{lang=en [@desk].":
    "7:25  unknown-attribute  These braces say nothing of any words, so readers would see them. Write [popular anger]{lang=en}: the braces are closed, and right behind the bracket.",
  "Μιλά για [popular anger] {lang=en} [@desk].":
    "7:26  unknown-attribute  These braces say nothing of any words, so readers would see them. Write [popular anger]{lang=en}: the braces are closed, and right behind the bracket.",
  "Μιλά για [popular anger]lang=en} [@desk].":
    "7:25  unknown-attribute  These braces say nothing of any words, so readers would see them. Write [popular anger]{lang=en}: the braces are closed, and right behind the bracket.",
  "Μιλά για [popular anger]{lang=EN} [@desk].":
    "7:10  unknown-attribute  The braces behind the brackets do not say a language. Write {lang=en}.",
  "Μιλά για [λαός]{lang=gr} [@desk].":
    '7:10  unknown-language  "gr" is no language. Did you mean el?',
  "Μιλά για [народный гнев]{lang=en} [@desk].":
    "7:10  wrong-language (warning)  These letters are Cyrillic, but lang=en is not written in them. Write the language of the words, such as lang=ru.",
  "Μιλά για [narodny gnev]{lang=ru-Latn} [@desk].": [],
});

testTexts("marks without a partner", {
  "**Προσοχή!**Μην πλησιάζετε [@desk].":
    '7:1  unmatched-mark  Readers would see the "**": Markdown cannot tell where the words between them begin or end. Put a space before the first "**" and behind the second, or take the punctuation out from between them.',
  "** λέξη ** μόνη [@desk].":
    '7:1  unmatched-mark  Readers would see the "**": there is a space between it and the words. Write **λέξη**, with no space inside.',
  "Ο **δήμος ανακοίνωσε [@desk].":
    '7:3  unmatched-mark  Readers would see this "**": nothing in its paragraph closes it. Put "**" behind the last of the words too, or write \\* if readers should see it.',
  "Ο δήμος** ανακοίνωσε [@desk].":
    '7:8  unmatched-mark  Readers would see this "**": nothing in its paragraph opens it. Put "**" before the first of the words too, or write \\* if readers should see it.',
  "Ο *δήμος ανακοίνωσε [@desk].":
    '7:3  unmatched-mark  Readers would see this "*": nothing in its paragraph closes it. Put "*" behind the last of the words too, or write \\* if readers should see it.',
  "*Δήμος [@desk].":
    '7:1  unmatched-mark (warning)  Readers would see this "*": nothing in its paragraph closes it. For a list write "* " with a space, for stress close it, and for a star that readers should see write \\*.',
  "Ο _δήμος ανακοίνωσε [@desk].":
    '7:3  unmatched-mark  Readers would see this "_": nothing in its paragraph closes it. Put "_" behind the last of the words too, or write \\_ if readers should see it.',
  "Ο `δήμος ανακοίνωσε [@desk].":
    '7:3  unmatched-mark  Readers would see this "`": nothing in its paragraph closes it. Write `…` for code, and ’ for an apostrophe.',
  "Ο **δήμος*** ανακοίνωσε [@desk].":
    '7:12  unmatched-mark  Readers would see this "*": nothing in its paragraph opens it. Put "*" before the first of the words too, or write \\* if readers should see it.',
  "**Δήμος* [@desk].":
    '7:1  unmatched-mark  Readers would see this "*": nothing in its paragraph closes it. Put "*" behind the last of the words too, or write \\* if readers should see it.',
  "Ο **δήμος**\\* ανακοίνωσε, και ο δήμαρχος* μίλησε [@desk].": [],
  "Σ`αυτό [@desk].": '7:2  unmatched-mark (warning)  A "`" is no apostrophe. Write ’.',
  "``Λέξη'' [@desk].":
    "7:1  unmatched-mark  Readers would see these marks: they are no quotation marks. Write « and ».",
  "Είπε «ναι και έφυγε [@desk].":
    '7:6  unclosed-pair (warning)  This "«" is not closed. Write "»" where it ends.',
  "Είπε ναι» και έφυγε [@desk].":
    '7:9  unclosed-pair (warning)  This "»" closes nothing. Write "«" where it begins, or remove it.',
  "Είπε (ναι και έφυγε [@desk].":
    '7:6  unclosed-pair (warning)  This "(" is not closed. Write ")" where it ends.',
  "Είπε <<ναι>> [@desk].":
    "7:6  unmatched-mark  Readers would see these marks: they are no quotation marks. Write « and ».",
  "Είπε ,,ναι'' [@desk].":
    "7:6  unmatched-mark  Readers would see these marks: they are no quotation marks. Write « and ».",
  "Ένα << δύο >> τρία, και τέσσερα [@desk].": [],
  "«Πρώτη [@desk].\n\n»Δεύτερη [@desk].\n\n»Τρίτη» [@desk].": [],
});
