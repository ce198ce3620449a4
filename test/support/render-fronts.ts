import { listSources } from "./list-sources.ts";
import { renderNewsroom } from "../hostile/render-newsroom.ts";
import { type Files, TINY_NEWSROOM } from "./tiny-newsroom.ts";

// Prints the front pages of newsrooms with so many stories, as JSON by that number: node --import tsx test/support/render-fronts.ts 1 30

const TOPICS = ["world", "economy", "health"];
const SHORT = "Νέος νόμος για ενοίκια";
const LONG =
  "Συμφωνία για τα φάρμακα στο νοσοκομείο της Λαμίας ύστερα από τρεις εβδομάδες διαπραγματεύσεων με όλους τους προμηθευτές";
const HOURS = 24;

/** The files of a story; the first is the newest, and every third has a headline of 120 letters. */
function createStory(index: number): Files {
  const hour = String(HOURS - 1 - (index % HOURS)).padStart(2, "0");
  const published = `2022-01-0${5 - Math.floor(index / HOURS)}T${hour}:10:00+02:00`;
  const fields = (title: string): string =>
    `title: ${title} ${index}\ndescription: ${title} έγινε, ρεπορτάζ ${index}.\npublished: ${published}\n`;
  const title = index % 3 === 2 ? LONG : SHORT;
  const folder = `src/stories/story-${index}`;
  return {
    [`${folder}/index.md`]: `---
${fields(title)}status: ${index % 2 === 0 ? "developing" : "closed"}
byline: [desk]
topics: [${TOPICS[index % TOPICS.length] ?? ""}]
people: []
places: []
keyPoints: [Ένα., Δύο., Τρία.]
---

Κείμενο ${index} [@desk].

::sections
`,
    [`${folder}/1-first.md`]: `---\n${fields("Πρώτο μέρος")}---\n\nΜέρος ${index} [@desk].\n`,
  };
}

function createNewsroom(count: number): Files {
  const others = Object.fromEntries(
    Object.entries(TINY_NEWSROOM).filter(([path]) => !path.startsWith("src/stories/")),
  );
  const topics = TOPICS.map((id) => [
    id,
    { name: `Θέμα ${id}`, description: `Όσα αφορούν ${id}.` },
  ]);
  const stories = Array.from({ length: count }, (_, index) => createStory(index));
  return Object.assign(
    { ...others, "_data/topics.json": JSON.stringify(Object.fromEntries(topics)) },
    ...stories,
  ) as Files;
}

const pages: Record<string, string> = {};
for (const count of process.argv.slice(2)) {
  const { site, problems } = await renderNewsroom(listSources(createNewsroom(Number(count))));
  const html = site?.get("index.html");
  if (html === undefined) throw new Error(JSON.stringify(problems));
  pages[count] = html;
}
process.stdout.write(JSON.stringify(pages));
