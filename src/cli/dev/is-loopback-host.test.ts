import assert from "node:assert/strict";
import { test } from "node:test";
import { isLoopbackHost } from "./server.ts";

const LOOPBACK = [
  "localhost",
  "localhost:8080",
  "LOCALHOST:8080",
  "localhost.:8080",
  "news.localhost:8080",
  "127.0.0.1",
  "127.0.0.1:8080",
  "127.1.2.3:8080",
  "[::1]",
  "[::1]:8080",
];
const FOREIGN = [
  undefined,
  "",
  "evil.example",
  "evil.example:8080",
  "localhost.evil.example:8080",
  "127.0.0.1.evil.example",
  "evil-localhost",
  "notlocalhost:8080",
  "localhost@evil.example",
  "evil.example@localhost",
  "localhost/evil.example",
  "localhost:8080:80",
  "localhost evil.example",
  "0.0.0.0:8080",
  "192.168.1.2:8080",
  "[::2]:8080",
  "[fe80::1]",
];

for (const host of LOOPBACK) {
  test(`${host} is this machine`, () => {
    assert.equal(isLoopbackHost(host), true);
  });
}

for (const host of FOREIGN) {
  test(`${host === undefined ? "no host" : `"${host}"`} is not this machine`, () => {
    assert.equal(isLoopbackHost(host), false);
  });
}
