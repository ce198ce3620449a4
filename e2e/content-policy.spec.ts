import { expect, test } from "./support/fixtures.ts";

test.describe("a page that holds what its policy does not name", () => {
  test.use({
    allowedProblems: /^uncaught: policy: (style|script)-src-elem|violates the following Content/,
  });

  test("breaks it, and that is told", async ({ page }) => {
    const told: string[] = [];
    page.on("pageerror", ({ message }) => told.push(message));
    await page.route("**/about/", async (route) => {
      const response = await route.fetch();
      const body = `${await response.text()}<style>b{color:red}</style><script>1</script>`;
      await route.fulfill({ response, body });
    });
    await page.goto("/about/");
    await expect
      .poll(() => [...new Set(told)].toSorted())
      .toEqual(["policy: script-src-elem by inline", "policy: style-src-elem by inline"]);
  });
});
