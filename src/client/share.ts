// Turns the button on that hands a page on; without it the address and the letter beside it do the work.
const button = document.querySelector<HTMLButtonElement>(".share__button");
const address = document.querySelector(".share__address");
const status = document.querySelector(".share__status");

if (button && address && status) {
  const { dataset } = button;
  const url = address.textContent;
  const canShare = typeof navigator.share === "function";

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(url);
      status.textContent = dataset["copied"] ?? "";
    } catch {
      // Without permission, or on a page that is not served by https: the reader can copy what is selected.
      getSelection()?.selectAllChildren(address);
      status.textContent = dataset["failed"] ?? "";
    }
  };

  const share = async (): Promise<void> => {
    try {
      await navigator.share({ title: document.title, url });
    } catch (error) {
      // Who closes the sheet wants nothing more.
      if (!(error instanceof DOMException && error.name === "AbortError")) await copy();
    }
  };

  if (canShare) button.textContent = dataset["share"] ?? "";
  button.hidden = false;
  button.onclick = () => {
    status.textContent = "";
    void (canShare ? share() : copy());
  };
}

export {};
