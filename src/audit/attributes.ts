/** Attributes that every element may have. */
const GLOBAL: ReadonlySet<string> = new Set(
  "class id lang dir hidden title role aria-hidden".split(" "),
);

/** Space is what HTML says it is: five characters. */
const NAMES = /^[^ \t\n\f\r]+( [^ \t\n\f\r]+)*$/;
const WORD = /^[^ \t\n\f\r]+$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const COUNT = /^\d+$/;
const MEDIA_TYPE = /^[a-z]+\/[a-z.+-]+$/;
const PAINT = /^(none|currentColor)$/;
const ANY = /^/;

/** What values look like, by attribute; where elements differ, by element and attribute. */
const VALUES: Readonly<Record<string, RegExp>> = {
  action: ANY,
  alt: ANY,
  "aria-current": /^(page|step|location|date|time|true|false)$/,
  "aria-describedby": NAMES,
  "aria-hidden": /^(true|false)$/,
  "aria-label": /[^ \t\n\f\r]/,
  "aria-labelledby": NAMES,
  autocomplete: /^(on|off)$/,
  "button type": /^(button|submit|reset)$/,
  charset: /^utf-8$/i,
  class: NAMES,
  content: ANY,
  cx: NUMBER,
  cy: NUMBER,
  d: /^[MmLlHhVvCcSsQqTtAaZz\d \t\n\f\r.,eE+-]+$/,
  dir: /^(ltr|rtl|auto)$/,
  fill: PAINT,
  "font-size": /^\d+(\.\d+)?$/,
  for: WORD,
  height: COUNT,
  hidden: /^$/,
  href: /^[^ \t\n\f\r]/,
  "http-equiv": /^(refresh|content-security-policy)$/i,
  id: WORD,
  "input type": /^(search|text|checkbox|radio)$/,
  name: /^[\w:-]+$/,
  property: /^[a-z]+:[a-z_:]+$/,
  r: /^\d+(\.\d+)?$/,
  rel: NAMES,
  role: /^(img|list|note|region|search|status)$/,
  "script type": /^(application\/ld\+json|module)$/,
  src: WORD,
  start: /^-?\d+$/,
  stroke: PAINT,
  "stroke-dasharray": /^\d+$/,
  "stroke-width": /^\d*\.?\d+$/,
  tabindex: /^-?\d+$/,
  "text-anchor": /^(start|middle|end)$/,
  title: ANY,
  type: MEDIA_TYPE,
  value: ANY,
  viewBox: /^-?\d+(\.\d+)?( -?\d+(\.\d+)?){3}$/,
  width: COUNT,
  x: NUMBER,
  y: NUMBER,
};

/** Whether the attribute is one that every element may have. */
export function isGlobal(name: string): boolean {
  return GLOBAL.has(name) || /^data-[a-z][a-z-]*$/.test(name);
}

/** Whether a value, with its character references decoded, is one that an attribute of an element may have. */
export function isValueOf(element: string, name: string, value: string): boolean {
  if (name === "lang" || name === "hreflang") return isLanguage(value);
  if (name === "datetime") return isDate(value);
  const pattern = VALUES[`${element} ${name}`] ?? VALUES[name];
  return pattern?.test(value) ?? true;
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const DATE =
  /^(\d{4})-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d))?)?$/;

/** Whether a value names a month, a day or a moment that there is (HTML, 2.3.5). */
function isDate(value: string): boolean {
  const [, year = "", month = "", day = "01"] = DATE.exec(value) ?? [];
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
