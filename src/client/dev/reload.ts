import { type Report, createOverlay } from "./overlay/overlay.ts";

// Runs only in pages that `npm run dev` serves: reloads them after a successful build, and shows errors.

const EVENTS = "/.dev/events";

/** The build that this page is from. */
const ownBuild = Number(document.currentScript?.dataset["build"]);
const show = createOverlay(document);
let events: EventSource | undefined;

/** Browsers allow six connections to a server, so hidden pages close theirs. */
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
