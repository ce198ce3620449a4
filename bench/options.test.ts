import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { UsageError } from "../src/cli/command-error.ts";
import { parseOptions } from "./options.ts";

suite("the benchmark's arguments", () => {
  test("are all sizes, three runs and both peers where nothing is said", () => {
    assert.deepEqual(parseOptions([]), {
      sizes: [100, 1000, 10_000, 50_000],
      runs: 3,
      peers: ["hugo", "eleventy"],
      seed: 1,
      peerLimit: 10_000,
      devLimit: 60,
      isHostile: false,
      isProfile: false,
      isNetwork: false,
    });
  });

  test("may be quick, and still say how often and with whom", () => {
    assert.deepEqual(parseOptions(["--quick", "--runs", "2", "--peers", "hugo", "--all"]), {
      sizes: [1000],
      runs: 2,
      peers: ["hugo"],
      seed: 1,
      peerLimit: Infinity,
      devLimit: 15,
      isHostile: false,
      isProfile: false,
      isNetwork: false,
    });
    assert.deepEqual(parseOptions(["--peers", "none"]).peers, []);
  });

  test("may ask for a profile, of a thousand pages where nothing else is said", () => {
    const { isProfile, sizes } = parseOptions(["--profile"]);
    assert.deepEqual({ isProfile, sizes }, { isProfile: true, sizes: [1000] });
    assert.deepEqual(parseOptions(["--profile", "--sizes", "100"]).sizes, [100]);
  });

  test("may ask for hostile newsrooms, and for a slow connection", () => {
    assert.equal(parseOptions(["--hostile"]).isHostile, true);
    assert.equal(parseOptions(["--network"]).isNetwork, true);
  });

  test("are refused where they say nothing that is known", () => {
    assert.throws(() => parseOptions(["--peers", "jekyll"]), {
      message: 'No peer is called "jekyll". There are hugo, eleventy, and none.',
    });
    assert.throws(() => parseOptions(["--sizes", "1000,0"]), UsageError);
    assert.throws(() => parseOptions(["--fast"]), UsageError);
  });
});
