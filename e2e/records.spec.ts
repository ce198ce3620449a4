import { expect, test } from "./support/fixtures.ts";
import {
  internetBlackout,
  protests,
  russianWarning,
  story,
  tokayevAddress,
} from "./support/story.ts";

const people = [
  {
    path: "/people/tokayev/",
    name: "Κασίμ-Γιομάρτ Τοκάγεφ",
    latin: "Kassym-Jomart Tokayev",
    role: "πρόεδρος του Καζακστάν",
    sections: [protests, tokayevAddress],
  },
  {
    path: "/people/peskov/",
    name: "Ντμίτρι Πεσκόφ",
    latin: "Dmitry Peskov",
    role: "εκπρόσωπος του Κρεμλίνου",
    sections: [russianWarning],
  },
];

const places = [
  {
    path: "/places/kazakhstan/",
    name: "Καζακστάν",
    latin: "Kazakhstan",
    role: "χώρα",
    sections: [protests, russianWarning, internetBlackout],
  },
  {
    path: "/places/almaty/",
    name: "Αλμάτι",
    latin: "Almaty",
    role: "πόλη",
    sections: [protests, tokayevAddress],
  },
  {
    path: "/places/zhanaozen/",
    name: "Τζαναοζέν",
    latin: "Zhanaozen",
    role: "πόλη",
    sections: [protests],
  },
  { path: "/places/aktau/", name: "Ακτάου", latin: "Aktau", role: "πόλη", sections: [protests] },
  {
    path: "/places/nur-sultan/",
    name: "Νουρ-Σουλτάν",
    latin: "Nur-Sultan",
    role: "πρωτεύουσα",
    sections: [tokayevAddress],
  },
  {
    path: "/places/mangystau/",
    name: "Μανγκιστάου",
    latin: "Mangystau",
    role: /περιφέρεια|περιοχή/,
    sections: [protests],
  },
  {
    path: "/places/almaty-region/",
    name: /^περιοχή του Αλμάτι$/i,
    latin: "Almaty region",
    role: /περιφέρεια|περιοχή/,
    sections: [protests],
  },
];

const sources = [
  { path: "/sources/afp/", name: "AFP", role: "διεθνές πρακτορείο", sections: [protests] },
  { path: "/sources/reuters/", name: "Reuters", role: "διεθνές πρακτορείο", sections: [protests] },
  { path: "/sources/ria/", name: "RIA", role: "κρατικό πρακτορείο", sections: [russianWarning] },
  {
    path: "/sources/netblocks/",
    name: "NetBlocks",
    role: "ΜΚΟ",
    sections: [internetBlackout],
  },
  {
    path: "/sources/tokayev-tv/",
    name: "διάγγελμα",
    role: "πρωτογενής πηγή",
    sections: [tokayevAddress],
  },
];

for (const { path, name, latin, role, sections } of [...people, ...places]) {
  test(`${path} gives both forms of the name, the role and where it is mentioned`, async ({
    page,
  }) => {
    await page.goto(path);
    const article = page.getByRole("article");
    await expect(article.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(article.locator("[lang=en]")).toHaveText(latin);
    await expect(article.getByRole("paragraph").filter({ hasText: latin })).toContainText(role);

    const mentions = article.getByRole("listitem");
    for (const section of sections) {
      const mention = mentions.filter({ hasText: section.title });
      await expect(mention).toContainText(story.title);
      await expect(mention.getByRole("time")).toHaveText("Τετάρτη 5 Ιανουαρίου 2022");
      await expect(mention.getByRole("link")).toHaveAttribute("href", section.path);
    }
  });
}

for (const { path, name, role, sections } of sources) {
  test(`${path} says what the source is, and leads to the claims that rest on it`, async ({
    page,
  }) => {
    for (const section of sections) {
      await page.goto(path);
      const article = page.getByRole("article");
      await expect(article.getByRole("heading", { level: 1 })).toContainText(name);
      await expect(article).toContainText(role);
      await article.getByRole("link", { name: section.title }).click();
      await expect(page).toHaveURL(new RegExp(`^[^#]+${section.path}#.`));
      const claim = page.getByRole("link", { name: new RegExp(`^πηγή: .*${name}`) });
      await expect(claim.and(page.locator(":target"))).toBeInViewport();
    }
  });
}

for (const { path, records } of [
  { path: "/people/", records: people },
  { path: "/places/", records: places },
  { path: "/sources/", records: sources },
]) {
  test(`${path} lists them all with their roles, linked to their pages`, async ({ page }) => {
    await page.goto(path);
    const items = page.getByRole("main").getByRole("listitem");
    for (const { path: address, name, role } of records) {
      const item = items
        .filter({ has: page.getByRole("link", { name }) })
        .filter({ hasText: role });
      await expect(item.locator(`a[href="${address}"]`)).toBeVisible();
    }
  });
}
