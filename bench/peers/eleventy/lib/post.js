import { posts, strings } from "./catalogue.js";
import { escape, fillIn, formatDay, hostOf, renderDate } from "./text.js";

export function renderPost(id) {
  const { platform, account, date, language, quote, summary, links, state, captured } = posts[id];
  const when = date === null ? strings.postDateUnknown : renderDate(date);
  const where = fillIn(strings.postLanguage, { language: strings.languages[language] });
  const captureNote =
    captured === null
      ? strings.postNotCaptured
      : fillIn(strings.postCaptured, { date: formatDay(captured) });
  return `<figure class="post">
<figcaption class="note"><b>${platform}</b> · ${escape(account ?? strings.postAccountUnknown)} · ${when}</figcaption>
<blockquote><p>${escape(summary)}</p><p>${where}: «<span lang="${language}">${escape(quote)}</span>»</p></blockquote>
<p class="note">${links.map(({ label, address }) => `${label} <a href="${address}">${hostOf(address)}</a> · `).join("")}${strings.postStates[state]} ${captureNote}</p>
</figure>`;
}
