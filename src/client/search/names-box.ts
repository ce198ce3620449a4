import type { Suggestion } from "./suggest.ts";

/** The elements of a combobox of names, by the ARIA pattern for one with a list that completes nothing by itself. */
export interface NamesBoxParts {
  readonly query: HTMLInputElement;
  readonly list: HTMLElement;
  /** Where their number is told to those who listen. */
  readonly told: HTMLElement;
  /** Says how many names there are. */
  readonly describeCount: (count: number) => string;
}

/** The list of names that are suggested. */
export interface NamesBox {
  /** Shows names while a reader is in the field, or has them ready for the arrow keys; none closes the list. */
  readonly show: (names: readonly Suggestion[]) => void;
  readonly close: () => void;
}

/** Makes a field and a list a combobox: arrow keys choose a name, Enter goes to it, Escape closes the list. */
export function openNamesBox({ query, list, told, describeCount }: NamesBoxParts): NamesBox {
  let chosen = -1;
  const choose = (next: number): void => {
    chosen = next;
    [...list.children].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === chosen));
    });
    query.setAttribute("aria-activedescendant", list.children[chosen]?.id ?? "");
  };
  const toggle = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    query.setAttribute("aria-expanded", String(isOpen));
    told.textContent = isOpen ? describeCount(list.children.length) : "";
    choose(-1);
  };
  const close = (): void => {
    toggle(false);
  };
  const move = (step: number): void => {
    if (list.hidden) toggle(true);
    // One place more than there are names: that of the field.
    const places = list.children.length + 1;
    choose(((chosen + 1 + step + places) % places) - 1);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      move(1);
    },
    ArrowUp: () => {
      move(-1);
    },
    Escape: close,
    Enter: () => {
      goTo(list.children[chosen]);
    },
  };
  query.onkeydown = (event) => {
    const isUseful = event.key.startsWith("Arrow") ? list.firstChild : !list.hidden;
    if (event.key === "Enter" && chosen < 0) return;
    if (!isUseful || event.isComposing || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]?.();
  };
  query.onblur = close;
  list.onmousedown = (event) => {
    // The field keeps the focus, or else the list would close before the click.
    event.preventDefault();
  };
  list.onclick = ({ target }) => {
    goTo(target);
  };
  return {
    show: (names) => {
      list.replaceChildren(
        ...names.map((name, index) => createOption(name, `${list.id}-${index}`)),
      );
      // They may come when the reader has gone on.
      toggle(names.length > 0 && document.activeElement === query);
    },
    close,
  };
}

function createOption({ name, path }: Suggestion, id: string): HTMLElement {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.dataset["path"] = path;
  option.textContent = name;
  return option;
}

function goTo(option: unknown): void {
  const path = option instanceof HTMLElement ? option.dataset["path"] : undefined;
  if (path !== undefined) location.assign(path);
}
