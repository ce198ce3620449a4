import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";

import { CLOUDFLARE_HEADERS } from "./cloudflare-pages.ts";
import { readConfiguredHeaders } from "./netlify-rules.ts";

/** How each configuration writes a header that is the same for all addresses. */
const CONFIGURATIONS: readonly (readonly [
  file: string,
  write: (name: string, value: string) => string,
])[] = [
  ["docs/hosts/nginx.conf", (name, value) => `add_header ${name} "${value}" always;`],
  ["docs/hosts/Caddyfile", (name, value) => `${name} "${value}"`],
  [CLOUDFLARE_HEADERS, (name, value) => `${name}: ${value}`],
];

/** Headers that differ from address to address; what is sent of them is compared in `e2e/hosts.spec.ts` and in `test/hosts`. */
const DIFFERENT: ReadonlySet<string> = new Set(["cache-control", "cross-origin-resource-policy"]);

for (const [file, write] of CONFIGURATIONS) {
  test(`${file} has every header that netlify.toml gives to all addresses`, async () => {
    const listHeaders = await readConfiguredHeaders(resolve("."));
    const same = Object.entries(listHeaders("/")).filter(([name]) => !DIFFERENT.has(name));
    const text = readFileSync(file, "utf8").toLowerCase();
    const missing = same.filter(
      ([name, value]) => !text.includes(write(name, value).toLowerCase()),
    );
    assert.deepEqual(missing, []);
    assert.equal(same.length, 6);
  });
}
