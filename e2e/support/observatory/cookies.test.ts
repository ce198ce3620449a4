import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeCookies } from "./cookies.ts";
import { SOUND_PAGE, withHeader } from "./test-page.ts";

for (const [cookies, finding, points] of [
  [[], "no cookies", 0],
  [["a=1; Secure; SameSite=Lax"], "sound cookies, for this site alone", 5],
  [["a=1; Secure"], "sound cookies", 0],
  [["a=1"], "not Secure, but only https is spoken", -5],
  [["a=1; Secure; SameSite=maybe"], "wrong SameSite", -20],
  [["a=1; SameSite=None"], "wrong SameSite", -20],
  [["a=1; Secure; SameSite=None"], "sound cookies, for this site alone", 5],
  [["csrf=1; Secure"], "token without SameSite", -20],
  [["login=1; HttpOnly"], "session not Secure, but only https is spoken", -10],
  [["SESSION=1; Secure"], "session not HttpOnly", -30],
  [["a=1; Secure", "session=1; Secure"], "session not HttpOnly", -30],
] as const) {
  test(`the cookies ${JSON.stringify(cookies)} give ${points} points`, () => {
    assert.deepEqual(judgeCookies({ ...SOUND_PAGE, cookies }), { finding, points });
  });
}

for (const [cookie, finding, points] of [
  ["a=1", "not Secure", -20],
  ["login=1; HttpOnly", "session not Secure", -40],
] as const) {
  test(`where http is spoken too, the cookie ${cookie} gives ${points} points`, () => {
    const page = { ...withHeader("strict-transport-security", undefined), cookies: [cookie] };
    assert.deepEqual(judgeCookies(page), { finding, points });
  });
}
