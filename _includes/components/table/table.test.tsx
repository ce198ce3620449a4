import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { Table } from "./table.tsx";

test("a table scrolls in a region that keys reach, and its caption names both", () => {
  const rows = '<thead><tr><th scope="col">Έτος</th></tr></thead>';
  const table = { kind: "table", id: "s__table-1", caption: "Τα <em>έσοδα</em>", rows } as const;
  assert.equal(
    renderToString(<Table table={table} />),
    '<figure class="table"><figcaption id="s__table-1">Τα <em>έσοδα</em></figcaption>' +
      '<div class="table__region" role="region" aria-labelledby="s__table-1" tabindex="0">' +
      `<table aria-labelledby="s__table-1">${rows}</table></div></figure>`,
  );
});
