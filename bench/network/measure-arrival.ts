import type { Browser } from "playwright";

/** A connection: both rates in bits a second, the latency of a request in milliseconds. */
export interface Connection {
  readonly download: number;
  readonly upload: number;
  readonly latency: number;
}

/** The compiler that runs this file marks functions by one that pages lack. */
export const NAME_FUNCTIONS = "globalThis.__name = (each) => each";

declare global {
  interface Window {
    /** When the awaited words were first laid out, in milliseconds after the navigation began. */
    wordsShownAt?: number;
  }
}

/** Opens an address with an empty cache over a slow connection, and gives the milliseconds until a paragraph with `words` is laid out. */
export async function measureArrival(
  browser: Browser,
  address: string,
  words: string,
  { download, upload, latency }: Connection,
): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: download / 8,
      uploadThroughput: upload / 8,
    });
    await page.addInitScript(NAME_FUNCTIONS);
    await page.addInitScript(watchFrames, words);
    await page.goto(address);
    const shownAt = await page.waitForFunction(() => window.wordsShownAt);
    return (await shownAt.jsonValue()) ?? Number.NaN;
  } finally {
    await context.close();
  }
}

/** Runs in the page: looks at each frame whether the words are there and have a box. */
function watchFrames(words: string): void {
  const look = (): void => {
    const isShown = [...document.querySelectorAll("p")].some(
      (paragraph) => paragraph.textContent.includes(words) && paragraph.getClientRects().length > 0,
    );
    if (isShown) window.wordsShownAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
