import type { VNode } from "preact";
import type { Part } from "../../../src/model/paginate.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import { fillIn } from "../fill-in.ts";
import { Pager, type PagerLink } from "../pager/pager.tsx";

/** Links to the previous and next page of a list; nothing where it has one page. */
export function Parts({
  strings,
  part: { number, total, start },
}: {
  readonly strings: Strings;
  readonly part: Part;
}): VNode | null {
  const linkTo = (target: number, label: string, rel: "prev" | "next"): readonly PagerLink[] => {
    if (target < 1 || target > total) return [];
    const path = target === 1 ? start : `${start}page/${target}/`;
    return [{ label, title: fillIn(strings.page, { number: target }), path, rel }];
  };
  const links = [
    ...linkTo(number - 1, strings.previous, "prev"),
    ...linkTo(number + 1, strings.next, "next"),
  ];
  return links.length === 0 ? null : <Pager label={strings.pages} links={links} />;
}
