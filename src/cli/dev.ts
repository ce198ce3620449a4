import { busyPort, refusedPort, serving } from "../messages/commands/dev.ts";
import type { Message } from "../messages/message.ts";
import type { Language } from "../messages/text.ts";
import { startBuilder } from "./dev/builder.ts";
import { formatMessage } from "./dev/format-message.ts";
import { parsePort } from "./dev/parse-options.ts";
import { type DevServer, startDevServer } from "./dev/server.ts";
import { watchCheckout } from "./dev/watch-checkout.ts";
import { runMain } from "./run-main.ts";

await runMain("npm run dev", async (language) => {
  const port = parsePort(process.argv.slice(2), process.env);
  serve(await startOn(port, language), language);
});

function serve(server: DevServer, language: Language): void {
  const builder = startBuilder({ onBuilt: server.tell, say }, language);
  watchCheckout({
    onReady: () => {
      builder.build([]);
    },
    onChange: (paths) => {
      if ([...paths].some(isCode)) builder.restart();
      else builder.build(paths);
    },
    onProblem: (message, isFatal) => {
      if (isFatal) stop(message, language);
      else say(formatMessage(message)[language]);
    },
  });
  process.stdout.write(`${serving(`${server.origin}/`)[language]}\n`);
}

async function startOn(port: number, language: Language): Promise<DevServer> {
  try {
    return await startDevServer("_site", port, language);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
    const code = String(error.code);
    return stop(code === "EADDRINUSE" ? busyPort(port) : refusedPort(port, code), language);
  }
}

/** Styles and content are read at each build; modules that Node has imported are not. */
function isCode(path: string): boolean {
  return /\.tsx?$/.test(path);
}

function stop(message: Message, language: Language): never {
  say(formatMessage(message)[language]);
  process.exit(1);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
