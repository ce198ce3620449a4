import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import type { Post } from "../../../src/model/newsroom.ts";
import { januaryDay, site, strings } from "../../test-props.ts";
import { PostCard } from "./post.tsx";

const POST: Post = {
  id: "blackout",
  platform: "Twitter",
  account: "NetBlocks",
  date: januaryDay(5),
  language: "en",
  quote: "nation-scale internet blackout",
  summary: "Η χώρα είναι χωρίς ίντερνετ.",
  links: [{ label: "έκθεση", address: "https://t.co/Op5GwzXKbh" }],
  state: "deleted",
  captured: januaryDay(6),
};

function render(post: Post): string {
  return renderToString(<PostCard site={site} strings={strings} post={post} />);
}

test("a post's own words are a quotation, what we say of them is none; with its account, platform, day, links and state", () => {
  assert.equal(
    render(POST),
    '<figure class="post"><figcaption class="note"><b>Twitter</b> · NetBlocks · <time datetime="2022-01-05">Τετάρτη 5 Ιανουαρίου 2022</time></figcaption>' +
      '<p>Η χώρα είναι χωρίς ίντερνετ.</p><p>Στα αγγλικά:</p><blockquote><p>«<span lang="en">nation-scale internet blackout</span>»</p></blockquote>' +
      '<p class="note">έκθεση <a href="https://t.co/Op5GwzXKbh">t.co</a> · Έχει διαγραφεί. Καταγράφηκε: Πέμπτη 6 Ιανουαρίου 2022.</p></figure>',
  );
});

test("what is not known of a post is said, not guessed", () => {
  const html = render({ ...POST, account: null, date: null, captured: null, state: "unknown" });
  assert.ok(html.includes("Twitter</b> · λογαριασμός που δεν κατονομάζεται · άγνωστη ημερομηνία<"));
  assert.ok(html.includes("Άγνωστο αν υπάρχει ακόμη. Άγνωστο πότε καταγράφηκε."));
});

test("a quotation that is written from right to left says so", () => {
  const html = render({ ...POST, language: "ar", direction: "rtl", quote: "سلام" });
  assert.ok(html.includes('«<span lang="ar" dir="rtl">سلام</span>»'));
});

test("a language without a name of its own is shown by its tag", () => {
  assert.ok(
    render({ ...POST, language: "uz" }).includes('<p>Στα uz:</p><blockquote><p>«<span lang="uz">'),
  );
});
