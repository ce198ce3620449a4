import assert from "node:assert/strict";
import { test } from "node:test";
import { findAddressProblem } from "./check-address.ts";
import { siteAt } from "./test-site-address.ts";

const ORIGIN = "https://news.example";
const SITE = siteAt(ORIGIN);

const SOUND = [
  "https://www.reuters.com/",
  "http://a.b:8080/x?y=https://user@host/#z",
  "https://a_b.example/@user",
  "https://172.32.0.1/",
  "https://11.0.0.1/",
  "https://[2606:4700::1111]/",
  "https://localhost.example/",
  "https://local.example/",
  "https://a--b.example/",
  "https://xn--hxakic4aa.gr/άρθρο/",
  "https://news.example.evil.example/",
  "https://news.example:8443/",
  "mailto:desk@example.org",
  "mailto:a.b+c@example.org?subject=%CE%98%CE%AD%CE%BC%CE%B1&body=x@y",
];

for (const address of SOUND) {
  test(`${address} is sound`, () => {
    assert.equal(findAddressProblem(address, SITE), undefined);
  });
}

const WRONG: readonly (readonly [address: string, rule: string, part: string])[] = [
  ["https:/example.org", "link-scheme", '"https:/example.org" is not a whole address.'],
  ["https://", "link-scheme", "is not a whole address."],
  ["https://www.reuters.com@evil.example/", "wrong-address", 'leads to "evil.example"'],
  ["https://a:b@evil.example/", "wrong-address", 'leads to "evil.example"'],
  ["https://%40evil.example@x.example/", "wrong-address", 'leads to "x.example"'],
  ["https://evil.example\\@x.example/", "wrong-address", "has a backslash"],
  ["https://x.example\\.evil.example/", "wrong-address", "has a backslash"],
  ["https://a.b:0/", "wrong-address", '":0" is not a port'],
  ["https://a.b:65536/", "wrong-address", '":65536" is not a port'],
  ["https://a.b:x/", "wrong-address", '":x" is not a port'],
  ["https://a.b:/", "wrong-address", '":" is not a port'],
  ["https://a..b/", "wrong-address", "cannot be the name of a host"],
  ["https://-a.b/", "wrong-address", "cannot be the name of a host"],
  ["https://a b.c/", "wrong-address", "cannot be the name of a host"],
  ["https://*.example.org/", "wrong-address", "cannot be the name of a host"],
  [`https://${"a".repeat(64)}.org/`, "wrong-address", "cannot be the name of a host"],
  ["https://256.1.1.1/", "wrong-address", "cannot be the name of a host"],
  ["https://[::x]/", "wrong-address", "cannot be the name of a host"],
  ["https://ελλάδα.gr/", "wrong-address", "letters that are not ASCII"],
  ["https://%CE%B5.gr/", "wrong-address", 'The host "ε.gr" has letters that are not ASCII'],
  ["https://reuterѕ.com/", "wrong-address", "letters that are not ASCII"],
  ["http://localhost:8080/", "private-address", "localhost is known"],
  ["https://LOCALHOST/", "private-address", "localhost is known"],
  ["https://localhost./", "private-address", "localhost. is known"],
  ["https://news.localhost/", "private-address", "is known"],
  ["https://printer.local/", "private-address", "is known"],
  ["https://intranet/", "private-address", "intranet is known"],
  ["https://127.1/", "private-address", "127.0.0.1 is known"],
  ["https://2130706433/", "private-address", "127.0.0.1 is known"],
  ["https://0x7f.0.0.1/", "private-address", "127.0.0.1 is known"],
  ["http://10.0.0.1/x", "private-address", "10.0.0.1 is known"],
  ["https://172.16.0.1/", "private-address", "is known"],
  ["https://172.31.255.255/", "private-address", "is known"],
  ["https://192.168.0.1/", "private-address", "is known"],
  ["https://169.254.1.1/", "private-address", "is known"],
  ["https://0.0.0.0/", "private-address", "is known"],
  ["https://[::1]/", "private-address", "[::1] is known"],
  ["https://[fd00::1]/", "private-address", "is known"],
  ["https://[fe80::1]/", "private-address", "is known"],
  ["https://[::ffff:10.0.0.1]/", "private-address", "is known"],
  ["https://deploy-preview-7--news.netlify.app/", "preview-address", "is a preview"],
  ["https://news.example", "own-address", "The address is one of this site."],
  ["http://NEWS.example/a/?b#c", "own-address", "The address is one of this site."],
  ["https://news.example.:443/a/", "own-address", "The address is one of this site."],
  ["mailto:desk", "wrong-address", '"desk" is not an address of mail.'],
  ["mailto://desk@example.org", "wrong-address", "is not an address of mail."],
  ["mailto:a@b.gr,c@d.gr", "wrong-address", "is not an address of mail."],
  ["mailto:a@b.gr?bcc=c@d.gr", "wrong-address", 'cannot fill in "bcc"'],
  ["mailto:a@b.gr?CC=c@d.gr", "wrong-address", 'cannot fill in "CC"'],
  ["mailto:a@b.gr?subject=x&attach=/etc/passwd", "wrong-address", 'cannot fill in "attach"'],
  ["mailto:a@b.gr?%62cc=c@d.gr", "wrong-address", 'cannot fill in "bcc"'],
  ["mailto:a@b.gr?subject=x%0ABcc:c@d.gr", "wrong-address", '"subject" of the letter has a line'],
  ["mailto:a@b.gr?body=x%0D%0Ay", "wrong-address", '"body" of the letter has a line break'],
  ["mailto:a%0A@b.gr", "wrong-address", "is not an address of mail."],
  ["mailto:a@ελλάδα.gr", "wrong-address", "letters that are not ASCII"],
  ["mailto:root@localhost", "private-address", "localhost is known"],
];

for (const [address, rule, part] of WRONG) {
  test(`${address} is refused`, () => {
    const problem = findAddressProblem(address, SITE);
    assert.equal(problem?.rule, rule);
    assert.ok(problem.message.en.includes(part), problem.message.en);
    assert.ok(problem.fix);
  });
}

test("the form in ASCII of a host in letters, and the path of an address of the site, are told", () => {
  assert.equal(
    findAddressProblem("https://ελλάδα.gr/α/")?.fix?.en,
    'Write "https://xn--hxakic4aa.gr", which is the same address.',
  );
  assert.equal(findAddressProblem(`${ORIGIN}/α/?b#γ`, SITE)?.fix?.en, 'Write "/α/?b#γ".');
});

const BELOW = siteAt("https://news.example/press");

for (const [address, fix] of [
  ["https://news.example/press", 'Write "/".'],
  ["https://news.example/press/", 'Write "/".'],
  ["http://news.example/press/about/?b#γ", 'Write "/about/?b#γ".'],
  ["https://news.example./press/about/", 'Write "/about/".'],
  ["https://news.example/", undefined],
  ["https://news.example/about/", undefined],
  ["https://news.example/pressroom/", undefined],
  ["https://news.example:8443/press/", undefined],
] as const) {
  test(`of a site below a path, ${address} is ${fix === undefined ? "no address" : "one"}`, () => {
    assert.equal(findAddressProblem(address, BELOW)?.fix?.en, fix);
  });
}

test("letters in the path of a site are the same however they are written", () => {
  const greek = siteAt("https://news.example/νέα");
  for (const path of ["νέα", "%CE%BD%CE%AD%CE%B1", "%ce%bd%ce%ad%ce%b1"]) {
    assert.equal(
      findAddressProblem(`https://news.example/${path}/about/`, greek)?.fix?.en,
      'Write "/about/".',
    );
  }
});
