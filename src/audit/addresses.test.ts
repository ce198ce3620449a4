import assert from "node:assert/strict";
import { test } from "node:test";
import { findAddresses, resolveAddress } from "./addresses.ts";
import { ORIGIN, auditBody, listBodyFaults } from "./test-page.ts";

const PRIVATE =
  "is known to one machine or network only. Write the address that readers reach, or put it between backquotes as code.";

test("a path from the root, and an address at the site's origin, lead to the site, without their query", () => {
  for (const value of ["/a/?b#c", `${ORIGIN}/a/#c`]) {
    assert.deepEqual(resolveAddress(value, ORIGIN), { kind: "own", address: "/a/#c" });
  }
  assert.deepEqual(resolveAddress("/a/#%CE%B1", ORIGIN), { kind: "own", address: "/a/#α" });
});

test("an address at a host that begins like the site's leads elsewhere", () => {
  const value = `${ORIGIN}.evil.example/a/`;
  assert.deepEqual(resolveAddress(value, ORIGIN), {
    kind: "elsewhere",
    host: "news.example.evil.example",
  });
  assert.deepEqual(findAddresses(`<loc>${value}</loc>`, ORIGIN), []);
});

const WRONG = ["x/", "javascript:x", "http://", "ftp://a.example/", ""];

for (const value of WRONG) {
  test(`"${value}" is no address`, () => {
    assert.deepEqual(resolveAddress(value, ORIGIN), {
      kind: "fault",
      fault: {
        rule: "wrong-address",
        message: `"${value}" is no address that pages use. Write a path from the root, such as /about/, or an address with https.`,
      },
    });
  });
}

test("a link of a template to a machine or a network is a fault", () => {
  const fault = `private-address  <a href=http://localhost:8080/a/>: localhost ${PRIVATE}`;
  assert.deepEqual(listBodyFaults("<a href=http://localhost:8080/a/>α</a>"), [fault]);
});

test("a preview is a fault, unless the site stands there itself", () => {
  const preview = "https://deploy-preview-7--news.netlify.app";
  assert.deepEqual(listBodyFaults(`<a href=${preview}/a>α</a>`), [
    `preview-address  <a href=${preview}/a>: deploy-preview-7--news.netlify.app is a preview, which is not there for readers. Write the published address.`,
  ]);
  assert.deepEqual(resolveAddress(`${preview}/a/`, preview), { kind: "own", address: "/a/" });
});

test("addresses of the site are found where the formats of files have them", () => {
  const text = `<loc>${ORIGIN}/a/b.xml</loc> <link>${ORIGIN}</link> <link rel="self" href="${ORIGIN}/e/?x=1"/> {"url":"${ORIGIN}/c/#d"}\nSitemap: ${ORIGIN}/s.xml`;
  assert.deepEqual(findAddresses(text, ORIGIN), ["/a/b.xml", "/", "/e/", "/c/#d", "/s.xml"]);
});

test("an address in the words of authors is text", () => {
  const text = `<title>${ORIGIN}/x/</title> "${ORIGIN}/c/" \\"url\\":\\"${ORIGIN}/y/\\" &lt;loc&gt;${ORIGIN}/z/`;
  assert.deepEqual(findAddresses(text, ORIGIN), []);
  assert.deepEqual(auditBody("", `<meta name=description content="${ORIGIN}/x/">`).addresses, "");
});

test("words about one machine are no address", () => {
  assert.deepEqual(auditBody("<p>localhost, 127.0.0.1").faults, []);
});
