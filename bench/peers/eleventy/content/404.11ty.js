import { strings } from "../lib/catalogue.js";

export const data = {
  layout: "base.11ty.js",
  permalink: "/404.html",
  title: strings.notFoundTitle,
  description: strings.notFoundText,
};

export function render() {
  return `<h1>${strings.notFoundTitle}</h1><p class="prose">${strings.notFoundText}</p><p><a href="/">${strings.frontPage}</a></p>`;
}
