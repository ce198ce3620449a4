import type { VNode } from "preact";

/** Words of the text in large letters. They are there a second time, so that only who sees the page gets them. */
export function Pull({ html }: { readonly html: string }): VNode {
  return <blockquote class="pull" aria-hidden="true" dangerouslySetInnerHTML={{ __html: html }} />;
}
