import { site, strings, styles } from "../lib/catalogue.js";
import { escape, fillIn } from "../lib/text.js";

export function render({ title, description, style, page, content }) {
  const isHome = page.url === "/";
  const name = isHome ? "h1" : "p";
  const links = site.navigation.map(({ path, label }) => `<li><a href="${path}">${label}</a></li>`);
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<title>${isHome ? site.name : `${escape(title)} – ${site.name}`}</title>
<meta name="viewport" content="width=device-width">
<meta name="description" content="${escape(description)}">
<link rel="canonical" href="${site.address}${page.url}">
<link rel="icon" href="data:,">
<style>${styles[style]}</style>
</head>
<body>
<a class="skip" href="#main_">${strings.skipToContent}</a>
<header class="masthead"><${name} class="masthead__name"><a href="/"${isHome ? ' aria-current="page"' : ""}>${site.name}</a></${name}><nav><ul>${links.join("")}</ul></nav></header>
<main id="main_" tabindex="-1">
${content}
</main>
<footer class="colophon note"><p>${site.description}</p><p><a rel="license" href="${site.licence.address}">${fillIn(strings.licence, { name: site.licence.name })}</a></p></footer>
</body>
</html>`;
}
