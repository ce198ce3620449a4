import type { VNode } from "preact";
import type { Post } from "../../../src/model/newsroom.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { fillIn } from "../fill-in.ts";
import { formatDate } from "../news-date/format-date.ts";
import { NewsDate } from "../news-date/news-date.tsx";

/** A social media post as text: author, platform, date, quotation, summary and state. */
export function PostCard({ site, strings, post }: SiteProps & { readonly post: Post }): VNode {
  const { platform, account, date, language, quote, summary, links, state, captured } = post;
  return (
    <figure class="post">
      <figcaption class="note">
        <b>{platform}</b>
        {` · ${account ?? strings.postAccountUnknown} · `}
        {date === null ? strings.postDateUnknown : <NewsDate date={date} site={site} />}
      </figcaption>
      <p>{summary}</p>
      {language !== site.language && (
        <p>
          {`${fillIn(strings.postLanguage, { language: strings.languages[language] ?? language })}:`}
        </p>
      )}
      <blockquote>
        <p>
          «
          <span lang={language} dir={post.direction}>
            {quote}
          </span>
          »
        </p>
      </blockquote>
      <p class="note">
        {links.map(({ label, address }) => (
          <>
            {label} <a href={address}>{new URL(address).host}</a>
            {" · "}
          </>
        ))}
        {`${strings.postStates[state]} `}
        {captured === null
          ? strings.postNotCaptured
          : fillIn(strings.postCaptured, { date: formatDate(captured, site) })}
      </p>
    </figure>
  );
}
