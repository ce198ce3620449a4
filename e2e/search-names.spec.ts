import type { Page } from "playwright/test";

import { findViolations } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";

async function typeName(page: Page, text: string): Promise<ReturnType<Page["locator"]>> {
  const field = page.getByRole("combobox", { name: "Τι ψάχνετε;" });
  await field.pressSequentially(text);
  return field;
}

/** The names that are suggested. */
function options(page: Page): ReturnType<Page["locator"]> {
  return page.getByRole("option").and(page.locator("[data-path]"));
}

test("names are suggested while a reader types, in any letters", async ({ page }) => {
  await page.goto("/search/");
  const field = await typeName(page, "dokimas");
  await expect(options(page)).toHaveText(["Δοκιμαστική Πολιτεία", "Δοκιμάστρια Γραφή"]);
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByText("2 ονόματα ταιριάζουν")).toHaveAttribute("aria-live", "polite");
  await field.pressSequentially("trik");
  await expect(options(page)).toHaveCount(0);
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await field.press("ArrowDown");
  await expect(field).toHaveAttribute("aria-expanded", "false");
});

test("arrow keys choose a name and come back to the field, and Enter goes to it", async ({
  page,
}) => {
  await page.goto("/search/");
  const field = await typeName(page, "δοκιμ");
  await expect(options(page)).toHaveCount(2);
  const chosen = page.getByRole("option", { selected: true });
  await expect(chosen).toHaveCount(0);
  for (const [key, name] of [
    ["ArrowDown", "Δοκιμαστική Πολιτεία"],
    ["ArrowDown", "Δοκιμάστρια Γραφή"],
    ["ArrowDown", undefined],
    ["ArrowUp", "Δοκιμάστρια Γραφή"],
    ["ArrowUp", "Δοκιμαστική Πολιτεία"],
  ] as const) {
    await field.press(key);
    await expect(chosen).toHaveText(name === undefined ? [] : [name]);
    await expect(field).toBeFocused();
    const id = name === undefined ? "" : await chosen.getAttribute("id");
    await expect(field).toHaveAttribute("aria-activedescendant", id ?? "");
  }
  expect.soft(await findViolations(page)).toEqual([]);
  await field.press("Enter");
  await expect(page).toHaveURL("/places/dokimastiki-politeia/");
});

test("Escape closes the names and keeps what is typed; an arrow opens them, and leaving the field closes them", async ({
  page,
}) => {
  await page.goto("/search/");
  const field = await typeName(page, "δοκιμ");
  const list = page.getByRole("listbox", { name: "Ονόματα που ταιριάζουν" });
  await expect(list).toBeVisible();
  await field.press("Escape");
  await expect(list).toBeHidden();
  await expect(field).toHaveValue("δοκιμ");
  await field.press("ArrowUp");
  await expect(page.getByRole("option", { selected: true })).toHaveText("Δοκιμάστρια Γραφή");
  await field.press("Tab");
  await expect(list).toBeHidden();
  await expect(page).toHaveURL("/search/");
});

test("Enter without a chosen name searches, and closes the names", async ({ page }) => {
  await page.goto("/search/");
  const field = await typeName(page, "δοκιμ");
  await expect(options(page)).toHaveCount(2);
  await field.press("Enter");
  await expect(page.getByRole("status")).toHaveText(/αποτελέσματα$/);
  await expect(options(page)).toHaveCount(0);
});

test("a click goes to a name", async ({ page }) => {
  await page.goto("/search/");
  await typeName(page, "παραδειγμ");
  await page.getByRole("option", { name: "Πρόδρομος Παραδειγματίδης" }).click();
  await expect(page).toHaveURL("/people/paradeigmatidis/");
});

test("names that come when the reader has left the field stay closed, until an arrow key in it opens them", async ({
  page,
}) => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route("**/search/index/names.json", async (route) => {
    await opened;
    await route.continue();
  });
  const asked = page.waitForRequest("**/search/index/names.json");
  await page.goto("/search/");
  const field = await typeName(page, "δοκιμ");
  await page.getByRole("button", { name: "Αναζήτηση" }).focus();
  await asked;
  open();
  // The names are in the list, which stays closed.
  await expect(page.locator("[data-path]")).toHaveCount(2);
  await expect(page.locator("[role=listbox]")).toBeHidden();
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await expect(page.locator(".search__told")).toHaveText("");
  await field.press("ArrowDown");
  await expect(page.getByRole("listbox")).toBeVisible();
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("option", { selected: true })).toHaveText("Δοκιμαστική Πολιτεία");
});

test("a page that opens with a query shows its results and no names, and nor does the field's focus", async ({
  page,
}) => {
  await page.goto("/search/?q=δοκιμ");
  const field = page.getByRole("combobox", { name: "Τι ψάχνετε;" });
  await expect(page.getByRole("status")).toHaveText(/αποτελέσματα$/);
  await expect(options(page)).toHaveCount(0);
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await field.focus();
  await expect(options(page)).toHaveCount(0);
  await expect(field).toHaveAttribute("aria-expanded", "false");
});
