import { createLiveStep, createStep, runTestSteps } from "./test-steps.ts";

// What a change to content alone has to pass: nothing of it is a test of the code.

process.exitCode = await runTestSteps([
  createStep("check", process.execPath, ["src/cli/run.js", "check"]),
  createStep("build", process.execPath, ["src/cli/run.js", "build"]),
  createLiveStep(),
]);
