import assert from "node:assert/strict";
import { test } from "node:test";
import { findAddresses, resolveAddress } from "./addresses.ts";
import { siteAt } from "../links/test-site-address.ts";
import { ORIGIN, SITE, auditBody, listBodyFaults } from "./test-page.ts";

const PRIVATE =
  "is known to one machine or network only. Write the address that readers reach, or put it between backquotes as code.";

test("a path from the root, and an address at the site's origin, lead to the site, without their query", () => {
  for (const value of ["/a/?b#c", `${ORIGIN}/a/#c`]) {
    assert.deepEqual(resolveAddress(value, SITE), { kind: "own", address: "/a/#c" });
  }
  assert.deepEqual(resolveAddress("/a/#%CE%B1", SITE), { kind: "own", address: "/a/#α" });
});

test("an address at a host that begins like the site's leads elsewhere", () => {
  const value = `${ORIGIN}.evil.example/a/`;
  assert.deepEqual(resolveAddress(value, SITE), {
    kind: "elsewhere",
    host: "news.example.evil.example",
  });
  assert.deepEqual(listAddresses(`<loc>${value}</loc>`), []);
});

const WRONG = ["x/", "javascript:x", "http://", "ftp://a.example/", ""];

for (const value of WRONG) {
  test(`"${value}" is no address`, () => {
    assert.deepEqual(resolveAddress(value, SITE), {
      kind: "fault",
      fault: {
        rule: "wrong-address",
        message: `"${value}" is no address that pages use. Write a path from the root, such as /about/, or an address with https.`,
      },
    });
  });
}

test("a link of a template to a machine or a network is a fault", () => {
  const fault = `private-address  <a href=http://localhost:8080/a/> in <body>: localhost ${PRIVATE}`;
  assert.deepEqual(listBodyFaults("<a href=http://localhost:8080/a/>α</a>"), [fault]);
});

test("a preview is a fault, unless the site stands there itself", () => {
  const preview = "https://deploy-preview-7--news.netlify.app";
  assert.deepEqual(listBodyFaults(`<a href=${preview}/a>α</a>`), [
    `preview-address  <a href=${preview}/a> in <body>: deploy-preview-7--news.netlify.app is a preview, which is not there for readers. Write the published address.`,
  ]);
  assert.deepEqual(resolveAddress(`${preview}/a/`, siteAt(preview)), {
    kind: "own",
    address: "/a/",
  });
});

test("addresses of the site are found where the formats of files have them", () => {
  const text = `<loc>${ORIGIN}/a/b.xml</loc> <link>${ORIGIN}</link> <link rel="self" href="${ORIGIN}/e/?x=1"/> {"url":"${ORIGIN}/c/#d"}\nSitemap: ${ORIGIN}/s.xml`;
  assert.deepEqual(listAddresses(text), ["/a/b.xml", "/", "/e/", "/c/#d", "/s.xml"]);
});

test("an address in the words of authors is text", () => {
  const text = `<title>${ORIGIN}/x/</title> "${ORIGIN}/c/" \\"url\\":\\"${ORIGIN}/y/\\" &lt;loc&gt;${ORIGIN}/z/`;
  assert.deepEqual(listAddresses(text), []);
  assert.deepEqual(auditBody("", `<meta name=description content="${ORIGIN}/x/">`).addresses, "");
});

test("words about one machine are no address", () => {
  assert.deepEqual(auditBody("<p>localhost, 127.0.0.1").faults, []);
});

/** The addresses of the test's site in a text, which has no fault. */
function listAddresses(text: string): readonly string[] {
  const { addresses, faults } = findAddresses(text, SITE, /^$/);
  assert.deepEqual(faults, []);
  return addresses;
}
