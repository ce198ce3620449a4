import { expect, test } from "./support/fixtures.ts";
import type { SectionNames } from "./support/story.ts";
import {
  findSection,
  findSourceList,
  noSignal,
  clocks,
  neighbours,
  story,
  mayorAddress,
} from "./support/story.ts";

const unnamedAccount = "λογαριασμός που δεν κατονομάζεται";

const posts = [
  {
    quote: "every hand stood still",
    section: clocks,
    account: unnamedAccount,
    summary: /#UPDATE.*#Dokimastiki.*δείκτες/,
    links: ["https://posts.example/still-hands", "https://pictures.example/still-hands"],
  },
  {
    quote: "borrowed time",
    section: clocks,
    account: unnamedAccount,
    summary: /δημόσια κτίρια.*κουρδιστή.*ελατηρίων/,
    links: ["https://posts.example/borrowed-time", "https://pictures.example/borrowed-time"],
  },
  {
    quote: "town-scale silence",
    section: noSignal,
    account: "SignalWatch",
    summary: /#Dokimastiki.*κινητής.*έκθεση/,
    links: ["https://signalwatch.example/reports/silence", "https://pictures.example/silence"],
  },
];

interface Moment {
  readonly days: readonly string[];
  readonly when: RegExp;
  readonly text: RegExp;
  readonly section: SectionNames;
}

const moments: readonly Moment[] = [
  moment(["2022-01-02"], /2 Ιανουαρίου/, /Κάτω Πρόχειρο.*ελατηρίων/, clocks),
  moment(
    ["2022-01-02", "2022-01-05"],
    /2 Ιανουαρίου – 5 Ιανουαρίου, χωρίς ακριβή ημέρα/,
    /Λιμάνι του Δείγματος.*Δοκιμαστική/,
    clocks,
  ),
  moment(["2022-01-05"], /τη νύχτα προς Τετάρτη/, /παραίτηση.*Υπόθεσης.*Ορεινή Επαρχία/, clocks),
  moment(["2022-01-05"], /5 Ιανουαρίου, μετά το μεσημέρι/, /ρολόγια της πλατείας/, clocks),
  moment(["2022-01-05"], /5 Ιανουαρίου/, /Παραδειγματίδης.*απέξω.*κλειδιά/, neighbours),
  moment(["2022-01-05"], /5 Ιανουαρίου/, /Συμβούλιο Ωρών.*διάγγελμα/, mayorAddress),
  moment(["2022-01-05"], /5 Ιανουαρίου/, /SignalWatch.*κινητή/, noSignal),
];

test.beforeEach(async ({ page }) => {
  await page.goto(story.path);
});

for (const { quote, section, account, summary, links } of posts) {
  test(`the post “${quote}” stands in its section as quoted text`, async ({ page }) => {
    const card = findSection(page, section).getByRole("figure").filter({ hasText: quote });
    const quotation = card.getByRole("blockquote");
    await expect(quotation).toHaveText(`«${quote}»`);
    await expect(card.getByRole("paragraph").first()).toHaveText(summary);
    await expect(card.getByText("Στα αγγλικά:")).toBeVisible();
    await expect(quotation.locator("[lang=en]")).toHaveText(quote);

    const origin = card.locator("figcaption");
    await expect(origin).toContainText("Twitter");
    await expect(origin).toContainText(account);
    await expect(origin).not.toContainText("@");

    await expect(card.getByRole("link")).toHaveCount(links.length);
    for (const [index, address] of links.entries()) {
      const link = card.getByRole("link").nth(index);
      await expect(link).toHaveText(new URL(address).host);
      await expect(link).toHaveAttribute("href", address);
    }
  });
}

test("a post whose account the reports leave open names nobody", async ({ page }) => {
  const origins = page.getByRole("figure").locator("figcaption", { hasText: unnamedAccount });
  await expect(origins).toHaveCount(2);
  for (const origin of await origins.all()) {
    await expect(origin).not.toContainText(/ΦΑΠ|Δευτερολέκτης|ΚΝΕΠ|SignalWatch|Πρακτορείο/);
  }
});

test("words of another language say which it is, and no Greek ones do", async ({ page }) => {
  const foreign = page.getByRole("article").locator("[lang=en]:not(.share__address)");
  await expect(foreign).toHaveText(posts.map(({ quote }) => quote));
});

test("the timeline lists what happened in order, and each entry leads to its section", async ({
  page,
}) => {
  const list = page.getByRole("region", { name: "Χρονολόγιο" }).locator("ol");
  const entries = list.getByRole("listitem");
  await expect(list).toHaveCount(1);
  await expect(entries).toHaveCount(moments.length);
  for (const [index, { days, when, text, section }] of moments.entries()) {
    const entry = entries.nth(index);
    await expect(entry).toContainText(when);
    await expect(entry).toContainText(text);
    const times = entry.getByRole("time");
    await expect(times).toHaveCount(days.length);
    for (const [position, day] of days.entries()) {
      await expect(times.nth(position)).toHaveAttribute("datetime", day);
    }
    await entry.getByRole("link", { name: section.title }).click();
    await expect(page).toHaveURL(new RegExp(`#${section.slug}$`));
    await expect(page.getByRole("heading", { level: 2, name: section.title })).toBeInViewport();
  }
});

test("people and places stand with their roles, linked to their pages", async ({ page }) => {
  const names = page.getByRole("region", { name: "Πρόσωπα και τόποι" }).getByRole("listitem");
  await expect(names).toHaveText([
    "Ευφαντία Υποδειγματάκη, δήμαρχος της Δοκιμαστικής Πολιτείας",
    "Πρόδρομος Παραδειγματίδης, εκπρόσωπος του Κάτω Πρόχειρου",
    "Επινοία, χώρα",
    "Δοκιμαστική Πολιτεία, πόλη",
    "Κάτω Πρόχειρο, μικρή πόλη",
    "Λιμάνι του Δείγματος, πόλη",
    "Μεγάλο Παράδειγμα, πρωτεύουσα",
    "Λόφος της Υπόθεσης, περιφέρεια",
    "Ορεινή Επαρχία, περιφέρεια",
  ]);
  await expect(names.getByRole("link")).toHaveCount(9);
});

test("the list of sources says once what each of them is", async ({ page }) => {
  const sources = findSourceList(page).getByRole("listitem");
  const kinds = [
    /^Φανταστικό Πρακτορείο \(ΦΑΠ\).*διεθνές πρακτορείο/,
    /^Δευτερολέκτης.*διεθνές πρακτορείο/,
    /^Κρατικά Νέα Επινοίας.*κρατικό πρακτορείο, Επινοία/,
    /^SignalWatch.*ΜΚΟ/,
    /^Τηλεοπτικό διάγγελμα.*πρωτογενής πηγή/,
    /^Σύνταξη · \S/,
  ];
  await expect(sources).toHaveCount(kinds.length);
  for (const kind of kinds) await expect(sources.filter({ hasText: kind })).toHaveCount(1);
});

function moment(
  days: readonly string[],
  when: RegExp,
  text: RegExp,
  section: SectionNames,
): Moment {
  return { days, when, text, section };
}
