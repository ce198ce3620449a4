import { busyPort, refusedPort } from "../messages/dev.ts";
import type { Message } from "../messages/message.ts";
import { startBuilder } from "./dev/builder.ts";
import { formatMessage } from "./dev/format-message.ts";
import { parsePort } from "./dev/parse-options.ts";
import { type DevServer, startDevServer } from "./dev/server.ts";
import { watchCheckout } from "./dev/watch-checkout.ts";
import { runMain } from "./run-main.ts";

await runMain("npm run dev", async () => {
  serve(await startOn(parsePort(process.argv.slice(2), process.env)));
});

function serve(server: DevServer): void {
  const builder = startBuilder({ onBuilt: server.tell, say });
  watchCheckout({
    onReady: () => {
      builder.build([]);
    },
    onChange: (paths) => {
      if ([...paths].some(isCode)) builder.restart();
      else builder.build(paths);
    },
    onProblem: (message, isFatal) => {
      if (isFatal) stop(message);
      else say(formatMessage(message));
    },
  });
  process.stdout.write(`${server.origin}/ (stop with Ctrl+C)\n`);
}

async function startOn(port: number): Promise<DevServer> {
  try {
    return await startDevServer("_site", port);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
    const code = String(error.code);
    return stop(code === "EADDRINUSE" ? busyPort(port) : refusedPort(port, code));
  }
}

/** Styles and content are read at each build; modules that Node has imported are not. */
function isCode(path: string): boolean {
  return /\.tsx?$/.test(path);
}

function stop(message: Message): never {
  say(formatMessage(message));
  process.exit(1);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
