import type { VNode } from "preact";
import type { CitedSource } from "../../../src/model/newsroom.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import { fillIn } from "../fill-in.ts";

/** The sources of an article, each with links back to its claims. The desk, which is not a source, has a list of its own. */
export function SourceList({
  strings,
  sources,
}: {
  readonly strings: Strings;
  readonly sources: readonly CitedSource[];
}): VNode {
  const isDesk = ({ source }: CitedSource): boolean => source.kind === "desk";
  const lists = [sources.filter((each) => !isDesk(each)), sources.filter(isDesk)];
  return (
    <section class="source-list" aria-labelledby="sources_">
      <h2 id="sources_">{strings.sources}</h2>
      {lists.map((list) => list.length > 0 && <Entries strings={strings} sources={list} />)}
    </section>
  );
}

/** An address as people write it, so that print needs no other: «www.afp.com», without `https://` and a slash at its end. */
function nameSite(address: string): string {
  return address.replace(/^https:\/\//, "").replace(/\/$/, "");
}

function Entries({
  strings,
  sources,
}: {
  readonly strings: Strings;
  readonly sources: readonly CitedSource[];
}): VNode {
  return (
    <ul>
      {sources.map(({ source, claims }) => (
        <li key={source.id} id={`_${source.id}`}>
          <a href={source.path}>{source.name}</a>
          {` · ${strings.sourceKinds[source.kind].one}`}
          {source.country !== undefined && `, ${source.country}`}
          {source.address !== undefined && (
            <>
              {" · "}
              <a href={source.address}>{nameSite(source.address)}</a>
            </>
          )}
          {". "}
          <span class="note">
            {`${strings.sourceClaims} `}
            {claims.map(({ anchor }, index) => (
              <>
                {index > 0 && " "}
                <a
                  href={`#${anchor}`}
                  aria-label={fillIn(strings.sourceClaim, {
                    source: source.shortName,
                    number: index + 1,
                  })}
                >
                  {index + 1}
                </a>
              </>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
