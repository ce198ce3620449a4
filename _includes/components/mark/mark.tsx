import type { VNode } from "preact";

/**
 * The newspaper's mark: its first letter, and the rule of a source in the margin. It is drawn here alone, for icons, images and print too;
 * the colours are attributes, so that it needs no styles.
 */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
      <path
        fill="currentColor"
        fill-rule="evenodd"
        d="M10 3h6l8 22h2v3H16v-3h2l-2-6H8l-2 6h2v3H0v-3h2zm2 5-3 8h6z"
      />
      <path fill="#b22" d="M29 3h3v25h-3z" />
    </svg>
  );
}
