import { readFileSync } from "node:fs";

import { startBuilding } from "../../src/pipeline/build-site.ts";
import { emitWithEleventy } from "../../src/pipeline/emit/emit-with-eleventy.ts";
import type { EmitPages } from "../../src/pipeline/emit/emit-pages.ts";
import {
  createTestOptions,
  emitAddresses,
  writeCheckout,
} from "../../test/support/pipeline/checkout.ts";
import { type Files, createFiles } from "../../test/support/newsroom.ts";

import { type ArchivedStory, archive } from "./long-archive.ts";

// Builds, below the folder that is named, what the search of a long archive needs: its index, and the page itself.

const [folder = ""] = process.argv.slice(2);
writeCheckout(folder, listFiles());
await startBuilding(createTestOptions(folder, { emitPages: emitSearch() }))();

/** Makes the search's page; of the others, no more than that they are there. */
function emitSearch(): EmitPages {
  return async (pages, context, output, answers) => {
    const own = pages.filter(({ kind }) => kind === "search");
    const others = pages.filter(({ kind }) => kind !== "search");
    const stubs = await emitAddresses(others, context, output, answers);
    return own.length === 0
      ? stubs
      : [...stubs, ...(await emitWithEleventy(own, context, output, answers))];
  };
}

function listFiles(): Files {
  const shared = createFiles().filter(({ path }) => !path.startsWith("src/stories/"));
  const topics = Object.entries({ world: "Διεθνή", economy: "Οικονομία" }).map(([id, name]) => [
    id,
    { name, description: `${name}.` },
  ]);
  return {
    ...Object.fromEntries(shared.map(({ path, bytes }) => [path, bytes])),
    "_data/strings.json": readFileSync("test/newsroom/_data/strings.json"),
    "_data/topics.json": JSON.stringify(Object.fromEntries(topics)),
    ...Object.fromEntries(archive.flatMap(listStoryFiles)),
  };
}

function listStoryFiles(story: ArchivedStory): readonly (readonly [path: string, text: string])[] {
  const { slug, title, day, topic, text } = story;
  const index = `---
title: ${title}
description: Τι έγινε στο ${title}.
published: ${day}
status: closed
byline: [desk]
topics: [${topic}]
people: []
places: []
keyPoints: [Ένα., Δύο., Τρία.]
---

Αρχή [@afp].

::sections
`;
  const section = `---
title: Μέρος του ${title}
description: Η συνέχεια στο ${title}.
published: ${day}
---

${text} [@afp].
`;
  return [
    [`src/stories/${slug}/index.md`, index],
    [`src/stories/${slug}/1-part.md`, section],
  ];
}
