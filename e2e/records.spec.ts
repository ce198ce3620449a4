import { expect, test } from "./support/fixtures.ts";
import { noSignal, clocks, neighbours, story, mayorAddress } from "./support/story.ts";

const people = [
  {
    path: "/people/ypodeigmataki/",
    name: "Ευφαντία Υποδειγματάκη",
    latin: "Efantia Ypodeigmataki",
    role: "δήμαρχος της Δοκιμαστικής Πολιτείας",
    sections: [clocks, mayorAddress],
  },
  {
    path: "/people/paradeigmatidis/",
    name: "Πρόδρομος Παραδειγματίδης",
    latin: "Prodromos Paradeigmatidis",
    role: "εκπρόσωπος του Κάτω Πρόχειρου",
    sections: [neighbours],
  },
];

const places = [
  {
    path: "/places/epinoia/",
    name: "Επινοία",
    latin: "Epinoia",
    role: "χώρα",
    sections: [clocks, neighbours, noSignal],
  },
  {
    path: "/places/dokimastiki-politeia/",
    name: "Δοκιμαστική Πολιτεία",
    latin: "Dokimastiki Politeia",
    role: "πόλη",
    sections: [clocks, mayorAddress],
  },
  {
    path: "/places/kato-procheiro/",
    name: "Κάτω Πρόχειρο",
    latin: "Kato Procheiro",
    role: "μικρή πόλη",
    sections: [clocks],
  },
  {
    path: "/places/megalo-paradeigma/",
    name: "Μεγάλο Παράδειγμα",
    latin: "Megalo Paradeigma",
    role: "πρωτεύουσα",
    sections: [mayorAddress],
  },
  {
    path: "/places/oreini-eparchia/",
    name: "Ορεινή Επαρχία",
    latin: "Oreini Eparchia",
    role: "περιφέρεια",
    sections: [clocks],
  },
];

const sources = [
  { path: "/sources/phantom/", name: "ΦΑΠ", role: "διεθνές πρακτορείο", sections: [clocks] },
  {
    path: "/sources/second/",
    name: "Δευτερολέκτης",
    role: "διεθνές πρακτορείο",
    sections: [clocks],
  },
  {
    path: "/sources/state/",
    name: "Κρατικά Νέα Επινοίας",
    claim: "ΚΝΕΠ",
    role: "κρατικό πρακτορείο",
    sections: [neighbours],
  },
  { path: "/sources/signalwatch/", name: "SignalWatch", role: "ΜΚΟ", sections: [noSignal] },
  {
    path: "/sources/mayor-tv/",
    name: "διάγγελμα",
    role: "πρωτογενής πηγή",
    sections: [mayorAddress],
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

for (const { path, name, claim: label = name, role, sections } of sources) {
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
      const claim = page.getByRole("link", { name: new RegExp(`^πηγή: .*${label}`) });
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
