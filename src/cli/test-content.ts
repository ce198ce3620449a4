import { parseCommandLine } from "./command-line.ts";
import { runMain } from "./run-main.ts";
import { createLiveStep, createScriptStep, runTestSteps } from "./test-steps.ts";

const command = "npm run test:content";

// What a change to content alone has to pass: nothing of it is a test of the code.
await runMain(command, async () => {
  parseCommandLine({ usage: command, options: {} }, process.argv.slice(2), process.env);
  await runTestSteps([createScriptStep("check"), createScriptStep("build"), createLiveStep()]);
});
