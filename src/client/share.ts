// Turns the button on that hands a page on; without it the address and the letter beside it do the work.
const [share] = document.getElementsByClassName("share");
// What the component has, in its order.
const [button, , address, status] = (share?.children ?? []) as Iterable<HTMLElement>;

if (button && address && status) {
  const url = address.innerText;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(url);
    status.innerText = button.dataset["copied"] ?? "";
  };
  button.hidden = false;
  button.onclick = async () => {
    try {
      // Browsers without a share sheet have no such function.
      await (typeof navigator.share === "function" ? navigator.share({ url }) : copy());
    } catch {
      // The sheet was closed, or nothing may be copied: then the address is there to copy by hand.
      getSelection()?.selectAllChildren(address);
    }
  };
}

export {};
