// Opens the pictures of a page at once, unless the connection is slow, the browser saves data, or the reader wants them closed.
const box = document.querySelector<HTMLInputElement>(".picture input");

interface Reporting {
  readonly connection: { readonly saveData?: boolean; readonly effectiveType?: string };
}

if (box) {
  // What a reader chose, "true" or "false"; where the browser does not let pages keep anything, it is asked for on each page.
  let kept: { pictures?: string; readonly length?: number } = {};
  try {
    kept = localStorage;
  } catch {}
  // Browsers that report nothing have no such object.
  const { saveData, effectiveType } = (navigator as Partial<Reporting>).connection ?? {};
  const show = (): void => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>(".picture details")) {
      each.open = !box.checked;
      // Images are lazy from here on, so that those in closed frames are not loaded.
      each.append(each.querySelector("template")?.content ?? "");
    }
  };
  box.checked = /true|[23]g/.test(kept.pictures ?? `${saveData}${effectiveType}`);
  box.onchange = () => {
    show();
    kept.pictures = `${box.checked}`;
  };
  box.parentElement?.toggleAttribute("hidden");
  show();
}

export {};
