import assert from "node:assert/strict";
import { test } from "node:test";
import { element, formatXml } from "./xml.ts";

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

test("elements keep their order and their attributes; an empty one closes itself", () => {
  const root = element("a", { b: "1", c: "2" }, element("d", {}), "text", element("e", {}, "f"));
  assert.equal(formatXml(root), `${HEAD}<a b="1" c="2"><d/>text<e>f</e></a>\n`);
});

test("marks of XML are escaped in text and in attributes", () => {
  assert.equal(
    formatXml(element("a", { b: `<"&'>` }, `<i>"&amp;'</i> ]]>`)),
    `${HEAD}<a b="&lt;&quot;&amp;'&gt;">&lt;i&gt;&quot;&amp;amp;'&lt;/i&gt; ]]&gt;</a>\n`,
  );
});

test("what a parser would take for a space or a line feed goes as a reference", () => {
  assert.equal(
    formatXml(element("a", { b: "1\n2\t3\r4" }, "1\n2\t3\r4")),
    `${HEAD}<a b="1&#10;2&#9;3&#13;4">1\n2\t3&#13;4</a>\n`,
  );
});

test("characters that XML 1.0 forbids are left out, half a surrogate pair too; all others stay", () => {
  assert.equal(
    formatXml(
      element(
        "a",
        { b: "x\u0000y" },
        "1\u0008\u000b\u001f\ufffe\uffff\ud83d2\u{1f6a8}\u007f\ue000",
      ),
    ),
    `${HEAD}<a b="xy">12\u{1f6a8}\u007f\ue000</a>\n`,
  );
});
