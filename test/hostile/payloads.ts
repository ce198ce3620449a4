/** Sets this in whatever window it runs in, should any of it ever be script. */
export const MARK = "ran=1";

/**
 * Would end, in turn, each thing that a text can be in: an attribute, an element, a comment, a script, a style, a template. Its
 * elements are written as browsers read them, but as no author would, so that the search for markup in plain text lets them pass.
 * The Greek letters keep its Latin words apart, which the rules for prose would otherwise take for another language.
 */
export const POLYGLOT = `Α"'\`><script/α>${MARK}</script/α>α</title/α></style/α></textarea/α>α<x-y/tabindex=0/autofocus/onfocus=${MARK}>α-->α]]>α&lt;script&gt;α\${${MARK}}α{{${MARK}}}α<%${MARK}%>ω`;

/** Words that a page shows as text, each of which would be script or break out somewhere. */
export const PAYLOADS: readonly (readonly [name: string, text: string])[] = [
  ["a script", `Α<script>${MARK}</script>ω`],
  ["an element with a handler", `Α<img src=α onerror=${MARK}>α<svg/onload=${MARK}>ω`],
  ["the end of an attribute", `Α" onmouseover="${MARK}" α autofocus α onfocus='${MARK}' ω`],
  ["the end of a comment", `Α--><script>${MARK}</script><!--ω`],
  ["the end of what holds it", `Α</p></a></code>α</title></script>α<script>${MARK}</script>ω`],
  ["references", `Α&lt;script&gt;${MARK}&#60;/script&#x3e;&quot;&apos;&amp;lt;ω`],
];

/** Addresses that would run script, or lead to another host while they look like a page of the site. */
export const ADDRESSES: readonly string[] = [
  `javascript:${MARK}`,
  `JaVaScRiPt:${MARK}`,
  `&#106;avascript:${MARK}`,
  `java&Tab;script:${MARK}`,
  `javascript&colon;${MARK}`,
  `java%0ascript:${MARK}`,
  `data:text/html,<script>${MARK}</script>`,
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://example.org/x",
  "//evil.example/",
  "/\\evil.example/",
  "\\\\evil.example/",
  "https:evil",
  "https://",
  "../../etc/passwd",
  "person:../../etc",
  "person:__proto__",
  "source:constructor",
  "place:toString",
];
