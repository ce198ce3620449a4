// Opens the pictures of a page at once, unless the connection is slow, the browser saves data, or the reader wants them closed.
const pictures = document.querySelectorAll<HTMLDetailsElement>(".picture>details");
const choice = document.querySelector<HTMLLabelElement>(".picture__switch");
const box = choice?.querySelector("input");

/** Browsers that report nothing have no such object. */
const { saveData, effectiveType = "4g" } = (navigator as Partial<Reporting>).connection ?? {};

interface Reporting {
  readonly connection: { readonly saveData?: boolean; readonly effectiveType?: string };
}

if (choice && box) {
  const show = (): void => {
    for (const each of pictures) each.open = !box.checked;
  };
  // "true" or "false" once a reader has chosen.
  const chosen = localStorage.getItem("pictures");
  box.checked = chosen ? chosen === "true" : saveData === true || effectiveType !== "4g";
  box.onchange = () => {
    localStorage.setItem("pictures", String(box.checked));
    show();
  };
  choice.hidden = false;
  show();
}

export {};
