import type { VNode } from "preact";
import type { Site } from "../../../src/model/newsroom.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import { fillIn } from "../fill-in.ts";

/** The footer of every page: links to the about page, topics, archive, corrections and feeds, and the licence. */
export function Colophon({
  site,
  strings,
}: {
  readonly site: Site;
  readonly strings: Strings;
}): VNode {
  return (
    <footer class="colophon note">
      <p>
        {site.policies?.masthead !== undefined && (
          <>
            <a href={site.policies.masthead}>{strings.about}</a>
            {" · "}
          </>
        )}
        <a href="/topics/">{strings.topics}</a>
        {" · "}
        <a href="/archive/">{strings.archive}</a>
        {" · "}
        <a href="/corrections/">{strings.corrections}</a>
        {" · "}
        <a href="/feeds/">{strings.feeds}</a>
        {" · "}
        <a rel="license" href={site.licence.address}>
          {fillIn(strings.licence, { name: site.licence.name })}
        </a>
      </p>
    </footer>
  );
}
