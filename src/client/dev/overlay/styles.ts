/** Rules for the host element are `!important`, to override any page's styles. */
export const STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto 0 0 !important;
  z-index: 2147483647 !important;
  display: block !important;
  visibility: visible !important;
  opacity: 1 !important;
  font-size: 16px !important;
  color-scheme: light dark !important;
  pointer-events: none !important;
  --paper: #fff;
  --ink: #1d1d1b;
  --faint: #5b5b57;
  --error: #a8071a;
  --warning: #7a4d00;
}
@media (prefers-color-scheme: dark) {
  :host {
    --paper: #1d1d1b;
    --ink: #f2f1ec;
    --faint: #b3b1a9;
    --error: #ff9c93;
    --warning: #f0c26a;
  }
}
@media print {
  :host { display: none !important; }
}
.panel, .marker {
  pointer-events: auto;
  box-sizing: border-box;
  color: var(--ink);
  background: var(--paper);
  font: 15px/1.5 system-ui, sans-serif;
  box-shadow: 0 0 1rem rgb(0 0 0 / 40%);
}
.panel {
  max-block-size: 60vh;
  overflow: auto;
  padding: 0.75rem 1rem 1rem;
  border-block-start: 4px solid var(--warning);
}
.panel--error { border-block-start-color: var(--error); }
.marker {
  position: absolute;
  inset: auto 0.75rem 0.75rem auto;
  padding: 0.35rem 0.8rem;
  border: 2px solid var(--warning);
  border-radius: 1rem;
  color: var(--warning);
  font-weight: 600;
  cursor: pointer;
}
.marker--error { border-color: var(--error); color: var(--error); }
.panel > button {
  position: sticky;
  inset-block-start: 0;
  float: inline-end;
  margin-inline-start: 1rem;
  min-block-size: 2rem;
  padding: 0.2rem 0.9rem;
  border: 1px solid var(--faint);
  border-radius: 0.25rem;
  color: var(--ink);
  background: var(--paper);
  font: inherit;
  cursor: pointer;
}
:focus-visible { outline: 3px solid var(--error); outline-offset: 2px; }
.panel:focus { outline: none; }
h2 { margin: 0; font-size: 1.1rem; line-height: 1.8; }
.panel--error h2 { color: var(--error); }
p { margin: 0; }
div > p { color: var(--faint); }
ul { margin: 0.75rem 0 0; padding: 0; list-style: none; }
li { margin-block-start: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
b, i { font: 600 0.875rem/1.5 ui-monospace, monospace; }
i { color: var(--faint); font-weight: 400; }
a { color: var(--faint); }
summary { margin-block-start: 1rem; color: var(--warning); font-weight: 600; cursor: pointer; }
`;
