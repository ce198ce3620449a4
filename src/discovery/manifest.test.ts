import assert from "node:assert/strict";
import { test } from "node:test";
import { siteAt } from "../links/test-site-address.ts";
import { site } from "../../_includes/test-props.ts";
import { createManifest } from "./manifest.ts";

test("a manifest names the site, and its icons below the path where it is", () => {
  const address = siteAt("https://example.gr/news/");
  const { file, text } = createManifest({ ...site, name: 'Τα «νέα» & "άλλα"', address });
  const { icons, ...names } = JSON.parse(text) as { readonly icons: unknown } & object;
  assert.equal(file, "manifest.webmanifest");
  assert.deepEqual(names, {
    name: 'Τα «νέα» & "άλλα"',
    short_name: 'Τα «νέα» & "άλλα"',
    description: site.description,
    lang: "el",
    id: "/news/",
    start_url: "/news/",
    scope: "/news/",
    display: "browser",
    background_color: "#fdfcf9",
    theme_color: "#fdfcf9",
  });
  const icon = { type: "image/png" };
  assert.deepEqual(icons, [
    { ...icon, src: "/news/icon-192.png", sizes: "192x192", purpose: "any" },
    { ...icon, src: "/news/icon-512.png", sizes: "512x512", purpose: "maskable" },
  ]);
});
