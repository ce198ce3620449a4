import { type Report, createOverlay } from "./overlay/overlay.ts";

// Runs in the pages that `npm run dev` serves, and in no other: reloads them after a good build, and shows what is wrong.

const EVENTS = "/.dev/events";

/** The build that this page is from. */
const ownBuild = Number(document.currentScript?.dataset["build"]);
const show = createOverlay(document);
let events: EventSource | undefined;

/** A browser has six connections to a server, so pages that nobody sees give theirs back. */
function followVisibility(): void {
  if (document.visibilityState === "hidden") disconnect();
  else connect();
}

function connect(): void {
  if (events !== undefined) return;
  events = new EventSource(EVENTS);
  events.addEventListener("message", ({ data }: MessageEvent<string>) => {
    const report = JSON.parse(data) as Report;
    if (report.build === ownBuild) show(report);
    else location.reload();
  });
}

function disconnect(): void {
  events?.close();
  events = undefined;
}

document.addEventListener("visibilitychange", followVisibility);
addEventListener("pagehide", disconnect);
addEventListener("pageshow", followVisibility);
followVisibility();
