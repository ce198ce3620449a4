import { busyPort, refusedPort } from "../messages/dev.ts";
import type { Message } from "../messages/message.ts";
import { startBuilder } from "./dev/builder.ts";
import { formatMessage } from "./dev/format-message.ts";
import { parseDevOptions } from "./dev/parse-options.ts";
import { type DevServer, startDevServer } from "./dev/server.ts";
import { watchCheckout } from "./dev/watch-checkout.ts";

const options = parseDevOptions(process.argv.slice(2));
if ("message" in options) stop(options, 2);
else serve(await startOn(options.port));

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
      if (isFatal) stop(message, 1);
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
    return stop(code === "EADDRINUSE" ? busyPort(port) : refusedPort(port, code), 1);
  }
}

/** Styles and content are read at each build; what Node has imported is not. */
function isCode(path: string): boolean {
  return /\.tsx?$/.test(path);
}

function stop(message: Message, status: number): never {
  say(formatMessage(message));
  process.exit(status);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
