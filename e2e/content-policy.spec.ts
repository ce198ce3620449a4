import { expect, test } from "./support/fixtures.ts";
import { noSignal, clocks } from "./support/story.ts";

test("the search and the share control work without breaking their content policy", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-write"]);
  await page.goto("/search/?q=ιντερνετ");
  await page.getByRole("link", { name: noSignal.title }).click();
  await page.goto(clocks.path);
  const share = page.getByRole("complementary", { name: "Κοινοποίηση" });
  await share.getByRole("button").click();
  await expect(share.getByRole("status")).toHaveText("Η διεύθυνση αντιγράφηκε.");
});

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
