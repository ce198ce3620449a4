// Opens the pictures of a page at once, unless the connection is slow, the browser saves data, or the reader wants them closed.
const pictures = document.querySelectorAll("details");
const [box] = document.querySelectorAll<HTMLInputElement>(".picture input");

interface Reporting {
  readonly connection: { readonly saveData?: boolean; readonly effectiveType?: string };
}

/** Browsers that report nothing have no such object. */
const { saveData, effectiveType } = (navigator as Partial<Reporting>).connection ?? {};

if (box) {
  const show = (): void => {
    for (const each of pictures) {
      each.open = !box.checked;
      // Images are lazy from here on, so that those in closed frames are not loaded.
      each.append(each.querySelector("template")?.content ?? "");
    }
  };
  // "true" or "false" once a reader has chosen.
  const kept: Partial<Record<"pictures" | "length", string | number>> = localStorage;
  box.checked = (kept.pictures ?? `${/true|[23]g/.test(`${saveData}${effectiveType}`)}`) === "true";
  box.onchange = () => {
    kept.pictures = `${box.checked}`;
    show();
  };
  box.parentElement?.toggleAttribute("hidden");
  show();
}

export {};
