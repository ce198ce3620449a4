import assert from "node:assert/strict";
import { test } from "node:test";
import { SiteAddressError, chooseAddress } from "./site-address.ts";

const ADDRESS = "https://antapokrisi.internal";
const PREVIEW = "https://deploy-preview-7--antapokrisi.netlify.app";

test("a site stands at the address of site.json, by hand, while writing and for readers", () => {
  for (const CONTEXT of [undefined, "dev", "production"]) {
    assert.equal(chooseAddress(ADDRESS, { CONTEXT, DEPLOY_PRIME_URL: PREVIEW }), ADDRESS);
  }
});

test("a preview stands at its own address where the host says it", () => {
  for (const CONTEXT of ["deploy-preview", "branch-deploy"]) {
    assert.equal(chooseAddress(ADDRESS, { CONTEXT, DEPLOY_PRIME_URL: PREVIEW }), PREVIEW);
    assert.equal(chooseAddress(ADDRESS, { CONTEXT }), ADDRESS);
  }
});

for (const own of ["", "deploy-preview-7", "http://a.netlify.app", `${PREVIEW}/`, `${PREVIEW}/a`]) {
  test(`a preview at "${own}" is refused with what to write`, () => {
    assert.throws(
      () => chooseAddress(ADDRESS, { CONTEXT: "deploy-preview", DEPLOY_PRIME_URL: own }),
      new SiteAddressError(
        `DEPLOY_PRIME_URL is "${own}", which is no address of a site. It should be an address such as https://example.org, without a slash at its end.`,
      ),
    );
  });
}

for (const host of [
  "antapokrisi.example",
  "example.com",
  "www.example.net",
  "example.org:8443",
  "news.test",
  "news.invalid",
  "localhost",
]) {
  test(`readers are not sent to ${host}; a build by hand and a preview may stand there`, () => {
    const address = `https://${host}`;
    assert.throws(
      () => chooseAddress(address, { CONTEXT: "production" }),
      new SiteAddressError(
        `_data/site.json: "address" is "${address}", which is an example. Write the address at which readers find the site.`,
      ),
    );
    assert.equal(chooseAddress(address, {}), address);
    assert.equal(chooseAddress(address, { CONTEXT: "branch-deploy" }), address);
  });
}

for (const host of ["example.gr", "myexample.com", "example.com.gr", "test.gr"]) {
  test(`readers may be sent to ${host}`, () => {
    assert.equal(chooseAddress(`https://${host}`, { CONTEXT: "production" }), `https://${host}`);
  });
}
