/** A number as it is written in Greek: `1.234,5`, `−3 %`. */
export function formatNumber(value: number, decimals: number, unit = ""): string {
  const [whole = "", rest] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const digits = rest === undefined ? grouped : `${grouped},${rest}`;
  const isZero = !/[1-9]/.test(digits);
  const sign = value < 0 && !isZero ? "−" : "";
  if (unit === "€") return `${sign}${digits} €`;
  return `${sign}${digits}${unit}`;
}
