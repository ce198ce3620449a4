import { z } from "zod";
import { byId, language, text } from "./fields.ts";
import { liveStrings } from "./live.ts";

/** A text in singular and plural. */
const plural = z.strictObject({
  one: text.describe("Η διατύπωση για το ένα."),
  other: text.describe("Η διατύπωση για κάθε άλλον αριθμό· τον λέει το {count}."),
});

const kindOfSource = plural.describe("Το είδος των πηγών για τις οποίες λέγεται.");

/** Schema of `_data/strings.json`, the texts of the interface. Braces are placeholders. */
export const stringFields = z
  .strictObject({
    skipToContent: text.describe("Ο σύνδεσμος που προσπερνά την κεφαλίδα και οδηγεί στο κείμενο."),
    licence: text.describe("Η άδεια στο υποσέλιδο· {name} είναι το όνομά της."),
    feeds: text.describe("Ο τίτλος της σελίδας με όλες τις ροές, και ο σύνδεσμος προς αυτήν."),
    feedsDescription: text.describe("Τι είναι μια ροή."),
    feedsUse: text.describe("Πώς χρησιμοποιεί ένας αναγνώστης μια ροή."),
    feedsChoice: text.describe("Ποια ροή να πάρει, και σε ποια μορφή."),
    feedsOfSite: text.describe("Η ροή με όλα τα ρεπορτάζ."),

    developing: text.describe("Το σημάδι ενός ρεπορτάζ που έχει συνέχεια."),
    storyKinds: z
      .strictObject({
        analysis: text.describe("Η ετικέτα μιας ανάλυσης."),
        opinion: text.describe("Η ετικέτα μιας άποψης."),
        interview: text.describe("Η ετικέτα μιας συνέντευξης."),
        explainer: text.describe("Η ετικέτα ενός κειμένου που εξηγεί τι είναι πίσω από την είδηση."),
        factCheck: text.describe("Η ετικέτα ενός κειμένου που ελέγχει έναν ισχυρισμό."),
        obituary: text.describe("Η ετικέτα μιας νεκρολογίας."),
        live: text.describe("Η ετικέτα ενός ρεπορτάζ λεπτό προς λεπτό."),
      })
      .describe("Πώς λένε οι αναγνώστες κάθε είδος ρεπορτάζ· η είδηση δεν έχει ετικέτα."),
    authorRoles: z
      .strictObject({
        text: text.describe("Το κείμενο."),
        reporting: text.describe("Το ρεπορτάζ."),
        photographs: text.describe("Οι φωτογραφίες."),
        video: text.describe("Το βίντεο."),
        audio: text.describe("Ο ήχος."),
        graphics: text.describe("Τα γραφικά."),
        data: text.describe("Τα δεδομένα."),
        translation: text.describe("Η μετάφραση."),
        editing: text.describe("Η επιμέλεια."),
      })
      .describe(
        "Τι είναι στην υπογραφή πριν από το όνομα όποιου έκανε κάτι άλλο από το κείμενο, όπως «Φωτογραφίες».",
      ),
    live: liveStrings,
    claimRatings: z
      .strictObject({
        false: text.describe("Ο ισχυρισμός δεν ισχύει."),
        misleading: text.describe("Ο ισχυρισμός παραπλανά."),
        true: text.describe("Ο ισχυρισμός ισχύει."),
        unproven: text.describe("Κανείς δεν ξέρει αν ισχύει."),
      })
      .describe("Ο τίτλος πάνω από έναν ισχυρισμό, με το τι βρήκε ο έλεγχος."),
    claimBy: text.describe("Πριν από το όνομα εκείνου που λέει τον ισχυρισμό."),
    chartTypes: z
      .strictObject({
        bar: text.describe("Ράβδοι, η μία κάτω από την άλλη."),
        column: text.describe("Στήλες, η μία δίπλα στην άλλη."),
        line: text.describe("Γραμμές."),
        stacked: text.describe("Ράβδοι από μέρη."),
      })
      .describe("Πώς λέγεται κάθε είδος γραφήματος· μόνο διαβάζεται φωναχτά."),
    chartDescription: text.describe(
      "Τι δείχνει ένα γράφημα· μόνο διαβάζεται φωναχτά. {type} είναι το είδος του, {series} οι στήλες του, {least} και {most} ο μικρότερος και ο μεγαλύτερος αριθμός, {leastName} και {mostName} οι σειρές τους.",
    ),
    chartNumbers: text.describe("Ο σύνδεσμος που ανοίγει τον πίνακα με τους αριθμούς ενός γραφήματος."),
    video: text.describe("Πριν από τον τίτλο ενός βίντεο που είναι σε άλλον ιστότοπο."),
    footnotes: text.describe("Τι είναι η λίστα των υποσημειώσεων· μόνο διαβάζεται φωναχτά."),
    footnoteBack: text.describe("Ο σύνδεσμος από μια υποσημείωση στη θέση της στο κείμενο· {number} είναι ο αριθμός της."),
    draft: text.describe("Το σημάδι ενός προσχεδίου· το δείχνουν μόνο οι προεπισκοπήσεις."),
    waiting: text.describe(
      "Το σημάδι για ό,τι δεν βγαίνει πριν από την ώρα του, {date}· το δείχνουν μόνο οι προεπισκοπήσεις.",
    ),
    published: text.describe("Πριν από την ημέρα της δημοσίευσης."),
    updated: text.describe("Πριν από την ημέρα της τελευταίας αλλαγής."),
    changed: text.describe("Μετά από εκείνη την ημέρα, πριν από τα μέρη που άλλαξαν τότε."),
    readingTime: plural.describe("Σε πόση ώρα διαβάζεται ένα ρεπορτάζ· {count} είναι λεπτά."),
    keyPoints: text.describe("Ο τίτλος πάνω από τα βασικά σημεία."),
    contents: text.describe("Ο τίτλος πάνω από τη λίστα των μερών."),
    partOf: text.describe("Η θέση ενός μέρους στο ρεπορτάζ· {position} και {total} είναι αριθμοί."),
    wholeStory: text.describe("Ο σύνδεσμος από ένα μέρος στο ρεπορτάζ του."),
    parts: text.describe("Τι είναι οι σύνδεσμοι στα διπλανά μέρη· μόνο διαβάζεται φωναχτά."),
    previous: text.describe("Ο σύνδεσμος στο προηγούμενο μέρος, ή στην προηγούμενη σελίδα μιας λίστας."),
    next: text.describe("Ο σύνδεσμος στο επόμενο μέρος, ή στην επόμενη σελίδα μιας λίστας."),
    page: text.describe("Το όνομα μιας επόμενης σελίδας σε μεγάλη λίστα· {number} είναι η θέση της."),
    pageDescription: text.describe(
      "Τι λέει για τον εαυτό της μια επόμενη σελίδα σε μεγάλη λίστα· {number} και {total} είναι αριθμοί, {description} η περιγραφή της λίστας.",
    ),
    pages: text.describe("Τι είναι αυτοί οι σύνδεσμοι· μόνο διαβάζεται φωναχτά."),
    furtherReading: text.describe("Ο σύνδεσμος από το τέλος ενός ρεπορτάζ σε άλλο."),
    breaking: text.describe("Πριν από την είδηση της μιας γραμμής στο πρωτοσέλιδο."),
    frontPage: text.describe("Το όνομα του πρωτοσέλιδου σε συνδέσμους."),
    otherStories: text.describe("Τι είναι τα μικρότερα ρεπορτάζ στο πρωτοσέλιδο· μόνο διαβάζεται φωναχτά."),
    noStories: text.describe("Το πρωτοσέλιδο όσο δεν υπάρχει ρεπορτάζ."),
    stories: text.describe("Τι είναι μια λίστα με ρεπορτάζ· μόνο διαβάζεται φωναχτά."),
    storyCount: plural.describe("Πόσα ρεπορτάζ έχει ένας μήνας· {count} είναι ο αριθμός."),
    topics: text.describe("Ο τίτλος της λίστας των θεμάτων, και ο σύνδεσμος προς αυτήν."),
    topicsDescription: text.describe("Για τι είναι η σελίδα με όλα τα θέματα."),
    archive: text.describe("Ο τίτλος του αρχείου, και ο σύνδεσμος προς αυτό."),
    archiveDescription: text.describe("Για τι είναι το αρχείο."),
    archiveYearDescription: text.describe("Για τι είναι η σελίδα ενός έτους· {year} είναι το έτος."),
    archiveMonthDescription: text.describe("Τι δείχνει η σελίδα ενός μήνα· {month} είναι το όνομά του."),
    months: text.describe("Τι είναι οι σύνδεσμοι στους διπλανούς μήνες· μόνο διαβάζεται φωναχτά."),
    previousMonth: text.describe("Ο σύνδεσμος στον προηγούμενο μήνα με ρεπορτάζ."),
    nextMonth: text.describe("Ο σύνδεσμος στον επόμενο μήνα με ρεπορτάζ."),
    about: text.describe("Ο σύνδεσμος για το ποιοι φτιάχνουν τον ιστότοπο, στο υποσέλιδο κάθε σελίδας."),
    correction: text.describe("Το σημάδι μιας διόρθωσης."),
    corrections: text.describe("Ο τίτλος της λίστας των διορθώσεων, και ο σύνδεσμος προς αυτήν."),
    correctionsDescription: text.describe("Για τι είναι η σελίδα με όλες τις διορθώσεις."),
    noCorrections: text.describe("Τι υπάρχει εκεί όσο δεν υπάρχει καμία."),
    moved: text.describe("Ο τίτλος της σελίδας σε διεύθυνση που είχε πριν ένα ρεπορτάζ."),
    notFoundTitle: text.describe("Ο τίτλος της σελίδας για διεύθυνση που δεν υπάρχει."),
    notFoundText: text.describe("Τι λέει αυτή η σελίδα."),

    citationSource: text.describe("Πριν από το όνομα μιας πηγής· μόνο διαβάζεται φωναχτά."),
    citationVia: text.describe("Πριν από το όνομα εκείνου από τον οποίο το έχει η πηγή."),
    citationOf: text.describe("Πριν από το όνομα εκείνου που επικαλείται η πηγή."),
    citationInterview: text.describe("Μετά από το όνομα εκείνου που απαντά σε συνέντευξη."),
    sources: text.describe("Ο τίτλος στις λίστες πηγών."),
    sourcesDescription: text.describe("Για τι είναι η σελίδα με όλες τις πηγές."),
    sourceCount: plural.describe("Πόσες πηγές έχει ένα ρεπορτάζ· {count} είναι ο αριθμός."),
    sourceKinds: z
      .strictObject({
        agency: kindOfSource,
        nationalAgency: kindOfSource,
        stateAgency: kindOfSource,
        newspaper: kindOfSource,
        broadcaster: kindOfSource,
        ministry: kindOfSource,
        authority: kindOfSource,
        court: kindOfSource,
        company: kindOfSource,
        organisation: kindOfSource,
        expert: kindOfSource,
        eyewitness: kindOfSource,
        document: kindOfSource,
        primary: kindOfSource,
        desk: kindOfSource,
      })
      .describe("Τα είδη των πηγών, όπως τα λέει το sources.json."),
    sourceSite: text.describe("Ο σύνδεσμος στον ιστότοπο μιας πηγής."),
    sourceClaims: text.describe("Πριν από τους συνδέσμους από μια πηγή πίσω στις πληροφορίες της."),
    sourceClaim: text.describe(
      "Ένας από αυτούς, όπως διαβάζεται φωναχτά· {number} είναι ο αριθμός του, {source} το όνομα της πηγής.",
    ),
    restingOnSource: text.describe("Ο τίτλος για ό,τι στηρίζεται σε μια πηγή."),
    claimCount: plural.describe("Πόσες πληροφορίες έχει μια πηγή σε ένα μέρος."),

    people: text.describe("Ο τίτλος της λίστας των προσώπων."),
    peopleDescription: text.describe("Για τι είναι η σελίδα με όλα τα πρόσωπα."),
    places: text.describe("Ο τίτλος της λίστας των τόπων."),
    placesDescription: text.describe("Για τι είναι η σελίδα με όλους τους τόπους."),
    peopleAndPlaces: text.describe("Ο τίτλος για τα πρόσωπα και τους τόπους ενός ρεπορτάζ."),
    placeKinds: z
      .strictObject({
        country: text.describe("Μια χώρα."),
        region: text.describe("Μια περιφέρεια."),
        capital: text.describe("Μια πρωτεύουσα."),
        city: text.describe("Μια πόλη."),
        town: text.describe("Μια κωμόπολη."),
        village: text.describe("Ένα χωριό."),
        district: text.describe("Μια συνοικία."),
        island: text.describe("Ένα νησί."),
        sea: text.describe("Μια θάλασσα."),
        building: text.describe("Ένα κτίριο."),
      })
      .describe("Τα είδη των τόπων, όπως τα λέει το places.json."),
    coordinates: text.describe("Πριν από τις μοίρες ενός τόπου."),
    hemispheres: z
      .strictObject({
        north: text.describe("Βόρεια."),
        south: text.describe("Νότια."),
        east: text.describe("Ανατολικά."),
        west: text.describe("Δυτικά."),
      })
      .describe("Τι ακολουθεί τις μοίρες ενός τόπου."),
    appearances: text.describe("Ο τίτλος για το πού αναφέρεται ένα πρόσωπο ή ένας τόπος."),
    noAppearances: text.describe("Τι υπάρχει εκεί για όποιον δεν αναφέρεται πουθενά."),

    picture: text.describe(
      "Το πλαίσιο μιας εικόνας· {alt} είναι τι δείχνει, {size} πόσο ζυγίζει σε kilobyte.",
    ),
    pictureWithoutAlt: text.describe("Το ίδιο για μια εικόνα που δεν δείχνει τίποτε· {size} είναι kilobyte."),
    pictureCredit: text.describe("Ποιος έφτιαξε μια εικόνα· {credit} είναι το όνομά του."),
    picturesClosed: text.describe("Ο διακόπτης που κρατά τις εικόνες κλειστές ώσπου να τις πατήσει ο αναγνώστης."),

    postAccountUnknown: text.describe("Στη θέση ενός λογαριασμού που κανείς δεν ξέρει."),
    postDateUnknown: text.describe("Στη θέση της ημέρας μιας ανάρτησης που κανείς δεν ξέρει."),
    postLanguage: text.describe("Η γλώσσα μιας ανάρτησης· {language} είναι το όνομά της στο languages."),
    postStates: z
      .strictObject({
        live: text.describe("Φαίνεται ακόμη."),
        deleted: text.describe("Διαγράφηκε."),
        unknown: text.describe("Κανείς δεν ξέρει."),
      })
      .describe("Αν φαίνεται ακόμη μια ανάρτηση."),
    postCaptured: text.describe("Πότε είδε κάποιος από εμάς μια ανάρτηση· {date} είναι μια ημέρα."),
    postNotCaptured: text.describe("Στη θέση του όπου κανείς δεν ξέρει."),
    languages: z
      .record(language, text)
      .describe("Ονόματα γλωσσών με τον κωδικό τους, όπως en, όπως ακολουθούν το «στα»."),

    share: text.describe("Το κουμπί που κοινοποιεί μια σελίδα, με το φύλλο του συστήματος ή με αντιγραφή."),
    shareByMail: text.describe("Ο σύνδεσμος που αρχίζει ένα email με τη διεύθυνση μιας σελίδας."),
    shareCopied: text.describe("Τι λέγεται μόλις αντιγραφεί η διεύθυνση."),

    search: text.describe("Ο τίτλος της σελίδας αναζήτησης."),
    searchDescription: text.describe("Για τι είναι η σελίδα αναζήτησης."),
    searchQuery: text.describe("Το όνομα του πεδίου για ό,τι ψάχνουν."),
    searchButton: text.describe("Το κουμπί που αρχίζει μια αναζήτηση."),
    searchFilters: text.describe("Τι είναι τα πεδία που περιορίζουν μια αναζήτηση· μόνο διαβάζεται φωναχτά."),
    searchTopic: text.describe("Το όνομα του πεδίου για ένα θέμα."),
    searchStory: text.describe("Το όνομα του πεδίου για ένα ρεπορτάζ."),
    searchDate: text.describe("Το όνομα του πεδίου για έτος ή μήνα."),
    searchAll: text.describe("Η επιλογή που δεν περιορίζει την αναζήτηση."),
    searchRunning: text.describe("Τι λέγεται όσο γίνεται μια αναζήτηση."),
    searchCount: plural.describe("Πόσα αποτελέσματα υπάρχουν· {count} είναι ο αριθμός."),
    searchNone: text.describe("Τι λέγεται όταν δεν βρεθεί τίποτα, και τι μπορεί να βοηθήσει."),
    searchCommon: text.describe("Τι λέγεται για λέξεις που υπάρχουν σχεδόν σε κάθε κείμενο."),
    searchInstead: text.describe("Τι αναζητήθηκε στη θέση όσων γράφτηκαν· {words} είναι οι λέξεις."),
    searchLiteral: text.describe("Ο σύνδεσμος για αναζήτηση όσων γράφτηκαν· {words} είναι οι λέξεις."),
    searchNear: text.describe("Πριν από λέξεις που μοιάζουν με ό,τι δεν βρέθηκε."),
    searchNames: text.describe("Τι είναι τα ονόματα που προτείνονται όσο γράφει ο αναγνώστης· μόνο διαβάζεται φωναχτά."),
    searchNamesCount: plural.describe("Πόσα ονόματα προτείνονται· μόνο διαβάζεται φωναχτά· {count} είναι ο αριθμός."),
    searchKinds: z
      .strictObject({
        person: text.describe("Ένα πρόσωπο."),
        place: text.describe("Ένας τόπος."),
        source: text.describe("Μια πηγή."),
        topic: text.describe("Ένα θέμα."),
        author: text.describe("Ποιος γράφει."),
      })
      .describe("Τα είδη όσων βρίσκονται με το όνομά τους."),
    searchFailed: text.describe("Τι λέγεται όταν δεν φορτώνει το ευρετήριο."),
    searchResults: text.describe("Ο τίτλος των αποτελεσμάτων· μόνο διαβάζεται φωναχτά."),
    searchMore: text.describe("Το κουμπί που δείχνει κι άλλα αποτελέσματα."),
    searchNewest: text.describe("Ο τίτλος για τα νεότερα ρεπορτάζ στη σελίδα αναζήτησης."),
    searchArchive: text.describe("Ο σύνδεσμος από εκεί στο αρχείο."),
    searchWithoutScript: text.describe("Τι λέει η σελίδα αναζήτησης όπου δεν τρέχουν scripts."),

    timeline: text.describe("Ο τίτλος ενός χρονολογίου."),
    dayUnknown: text.describe("Τι ακολουθεί ένα διάστημα του οποίου κανείς δεν ξέρει την ημέρα."),
    map: text.describe("Ο τίτλος ενός χάρτη."),
    mapCredit: text.describe("Κάτω από έναν χάρτη: με ποιανού δεδομένα σχεδιάστηκε."),
    mapDescription: text.describe("Ένας χάρτης με λόγια· μόνο διαβάζεται φωναχτά· {places} είναι τα ονόματα."),

    words: byId(text).describe(
      "Λέξεις με id που μπορεί να ονομάζει μια πηγή, όπως blogger στο [@reuters; via=blogger].",
    ),
  })
  .describe("Κάθε λέξη του ιστότοπου που δεν είναι σε ρεπορτάζ. Όσα είναι σε άγκιστρα συμπληρώνονται.");

/** The texts of the interface. */
export type Strings = z.output<typeof stringFields>;
