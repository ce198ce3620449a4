import assert from "node:assert/strict";
import { test } from "node:test";
import { siteAt } from "../links/test-site-address.ts";
import { chooseAddress } from "./site-address.ts";

const ADDRESS = siteAt("https://antapokrisi.internal");
const PREVIEW = "https://deploy-preview-7--antapokrisi.netlify.app";

test("a site is at the address of site.json, by hand, while writing and for readers", () => {
  for (const CONTEXT of [undefined, "dev", "production"]) {
    assert.equal(chooseAddress(ADDRESS, { CONTEXT, DEPLOY_PRIME_URL: PREVIEW }), ADDRESS);
  }
});

test("a preview is at its own address where the host says it", () => {
  for (const CONTEXT of ["deploy-preview", "branch-deploy"]) {
    assert.deepEqual(
      chooseAddress(ADDRESS, { CONTEXT, DEPLOY_PRIME_URL: PREVIEW }),
      siteAt(PREVIEW),
    );
    assert.equal(chooseAddress(ADDRESS, { CONTEXT }), ADDRESS);
  }
});

for (const own of [
  "",
  "deploy-preview-7",
  "http://a.netlify.app",
  `${PREVIEW}/?a`,
  `${PREVIEW}//a`,
]) {
  test(`a preview at "${own}" is refused with what to write`, () => {
    assert.throws(
      () => chooseAddress(ADDRESS, { CONTEXT: "deploy-preview", DEPLOY_PRIME_URL: own }),
      {
        name: "SiteAddressError",
        message: `DEPLOY_PRIME_URL is "${own}", which is no address of a site. It should be an address such as https://example.org, or https://example.org/news below a path.`,
      },
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
  test(`readers are not sent to ${host}; a build by hand and a preview may be there`, () => {
    const address = `https://${host}`;
    const site = siteAt(address);
    assert.throws(() => chooseAddress(site, { CONTEXT: "production" }), {
      name: "SiteAddressError",
      message: `_data/site.json: "address" is "${address}", which is an example. Write the address at which readers find the site.`,
    });
    assert.equal(chooseAddress(site, {}), site);
    assert.equal(chooseAddress(site, { CONTEXT: "branch-deploy" }), site);
  });
}

for (const host of ["example.gr", "myexample.com", "example.com.gr", "test.gr"]) {
  test(`readers may be sent to ${host}`, () => {
    const site = siteAt(`https://${host}`);
    assert.equal(chooseAddress(site, { CONTEXT: "production" }), site);
  });
}

test("a preview can be below a path", () => {
  const environment = { CONTEXT: "deploy-preview", DEPLOY_PRIME_URL: `${PREVIEW}/news/` };
  assert.deepEqual(chooseAddress(ADDRESS, environment), { origin: PREVIEW, base: "/news" });
});
