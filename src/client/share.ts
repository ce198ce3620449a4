// Enables the share button; without it the address and the e-mail link work.
const [share] = document.getElementsByClassName("share");
// The component's children, in order.
const [button, , address, status] = (share?.children ?? []) as Iterable<HTMLElement>;

if (button && address && status) {
  // Not innerText, for which a browser would lay out the page first.
  const url = address.textContent;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(url);
    status.innerText = button.dataset["copied"] ?? "";
  };
  button.hidden = false;
  button.onclick = async () => {
    try {
      // Browsers without a share sheet do not have this function.
      await (typeof navigator.share === "function" ? navigator.share({ url }) : copy());
    } catch {
      // The sheet was closed, or copying is not allowed: select the address to copy by hand.
      getSelection()?.selectAllChildren(address);
    }
  };
}

export {};
