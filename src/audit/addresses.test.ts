import assert from "node:assert/strict";
import { test } from "node:test";
import { findAddresses, resolveAddress } from "./addresses.ts";
import { ORIGIN, auditBody, listBodyFaults } from "./test-page.ts";

const PRIVATE =
  "is known to one machine or network only. Put the address there that readers reach.";
const PREVIEW = "is a preview, which is not there for readers. Put the published address there.";

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
  assert.deepEqual(findAddresses(value, ORIGIN), { own: [], faults: [] });
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

const PRIVATE_HOSTS = [
  "localhost",
  "LOCALHOST",
  "news.localhost",
  "printer.local",
  "127.0.0.1",
  "0.0.0.0",
  "10.1.2.3",
  "192.168.0.1",
  "172.16.0.1",
  "172.31.0.1",
  "[::1]",
];

for (const host of PRIVATE_HOSTS) {
  test(`a link to ${host} is a fault, wherever it stands`, () => {
    const address = `http://${host}:8080/a/`;
    const shown = host.toLowerCase();
    const fault = `private-address  <a href=${address}> in <body>: ${shown} ${PRIVATE}`;
    assert.deepEqual(listBodyFaults(`<a href=${address}>α</a>`), [fault]);
    assert.deepEqual(findAddresses(`"${address}"`, ORIGIN).faults, [
      { rule: "private-address", message: `${shown} ${PRIVATE}` },
    ]);
  });
}

test("hosts that only resemble those of one machine are no fault", () => {
  for (const host of [
    "localhost.example",
    "172.32.0.1",
    "11.0.0.1",
    "local.example",
    "a--b.example",
  ]) {
    assert.deepEqual(listBodyFaults(`<a href=https://${host}/>α</a>`), []);
  }
});

test("a preview is a fault, unless the site stands there itself", () => {
  const preview = "https://deploy-preview-7--news.netlify.app";
  assert.deepEqual(findAddresses(`${preview}/a/`, ORIGIN).faults, [
    { rule: "preview-address", message: `deploy-preview-7--news.netlify.app ${PREVIEW}` },
  ]);
  assert.deepEqual(findAddresses(`${preview}/a/`, preview), { own: ["/a/"], faults: [] });
  assert.deepEqual(findAddresses("https://news.netlify.app/a/", ORIGIN).faults, []);
});

test("a site that is said to stand on one machine is a fault on every page", () => {
  assert.deepEqual(findAddresses("https://localhost/a/", "https://localhost").faults, [
    { rule: "private-address", message: `localhost ${PRIVATE}` },
  ]);
});

test("addresses of the site are found in running text, up to where a path cannot go on", () => {
  const text = `Δες ${ORIGIN}/a/b.xml. "${ORIGIN}/c/#d" <${ORIGIN}> ${ORIGIN}/e/?x=1 ${ORIGIN}/f/&quot;`;
  assert.deepEqual(findAddresses(text, ORIGIN), {
    own: ["/a/b.xml", "/c/#d", "/", "/e/", "/f/"],
    faults: [],
  });
});

test("words about one machine are no address", () => {
  assert.deepEqual(auditBody("<p>localhost, 127.0.0.1").faults, []);
});
