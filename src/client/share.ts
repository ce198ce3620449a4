// Turns the button on that hands a page on; without it the address and the letter beside it do the work.
const [share] = document.getElementsByClassName("share");
// What the component has, in its order.
const [button, , address, status] = (share?.children ?? []) as Iterable<HTMLElement>;

if (button && address && status) {
  const url = address.innerText;
  button.hidden = false;
  button.onclick = async () => {
    try {
      // Browsers without a share sheet have no such function.
      if (typeof navigator.share === "function") {
        await navigator.share({ title: document.title, url });
      } else {
        await navigator.clipboard.writeText(url);
        status.innerText = button.dataset["copied"] ?? "";
      }
    } catch (error) {
      // Who closes the sheet wants nothing more. Without permission, or by http, the reader can copy what is selected.
      if ((error as Error).name === "AbortError") return;
      getSelection()?.selectAllChildren(address);
      status.innerText = button.dataset["selected"] ?? "";
    }
  };
}

export {};
