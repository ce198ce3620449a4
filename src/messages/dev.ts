import type { Message } from "./message.ts";

const RULE = "dev";
const OTHER_PORT = "npm run dev -- --port 3000";

/** What follows `--port` is no port. */
export function wrongPort(value: string): Message {
  const fix = `Give a whole number from 1 to 65535, such as: ${OTHER_PORT}`;
  return { rule: RULE, message: `${quote(value)} is not a port.`, fix };
}

/** Another program listens on the port. */
export function busyPort(port: number): Message {
  const message = `Port ${port} is in use by another program, perhaps another npm run dev.`;
  return { rule: RULE, message, fix: `End that program, or choose another port: ${OTHER_PORT}` };
}

/** The system does not let the server listen on the port; `code` is the system's. */
export function refusedPort(port: number, code: string): Message {
  const message = `The system does not allow a server on port ${port} (${code}).`;
  return { rule: RULE, message, fix: `Choose another port: ${OTHER_PORT}` };
}

/** The system gives no more file watchers; `code` is the system's. */
export function noMoreWatchers(code: string): Message {
  const message = `The system has no more file watchers (${code}), so saves would go unnoticed.`;
  const limits =
    code === "ENOSPC"
      ? "sudo sysctl fs.inotify.max_user_watches=524288"
      : "sudo sysctl fs.inotify.max_user_instances=1024, and: ulimit -n 8192";
  const fix = `Close other programs that watch files, such as editors, or on Linux raise the limit: ${limits}`;
  return { rule: RULE, message, fix };
}

/** A file or folder cannot be watched; `code` is the system's. */
export function unwatchedPath(path: string, code: string): Message {
  const message = `${quote(path)} cannot be watched (${code}), so changes there go unnoticed.`;
  return { rule: RULE, message, fix: "Check who may read it." };
}

/** The build's process was ended by a signal and is started again. */
export function restartedBuild(signal: string): Message {
  const message = `The build's process was ended from outside (${signal}).`;
  return { rule: RULE, message, fix: "It is started again, once." };
}

/** The build's process was ended by a signal again. */
export function stoppedBuild(signal: string): Message {
  const message = `The build's process was ended from outside again (${signal}), perhaps for lack of memory.`;
  return { rule: RULE, message, fix: "Close other programs. The next save starts it again." };
}

/** The build's process ended by itself, or did not start. */
export function failedBuild(reason: string): Message {
  const message = `The build's process ended (${reason}); the terminal says more.`;
  return { rule: RULE, message, fix: "The next save starts it again." };
}

/** The answer to a request for another host than this machine. */
export function foreignHost(): Message {
  const message = "This server answers requests for localhost and loopback addresses alone.";
  return { rule: RULE, message, fix: "Open the address that npm run dev prints." };
}

/** A name or value from outside, without what could change a terminal. */
function quote(text: string): string {
  return JSON.stringify(text.slice(0, 60)).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e]/g,
    "?",
  );
}
