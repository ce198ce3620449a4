import type { VNode } from "preact";
import type { CitedSource, Claim, Site } from "../../../src/model/newsroom.ts";
import type { Source } from "../../../src/model/entities.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import { CitedWorks, type WorkEntry, nameAddress } from "../cited-works/cited-works.tsx";
import { fillIn } from "../fill-in.ts";

interface SourceListProps {
  readonly site: Pick<Site, "language" | "timeZone">;
  readonly strings: Strings;
  readonly sources: readonly CitedSource[];
}

/** The sources of an article, each with links back to its claims, and with what of it is cited. The desk, which is not a source, has a list of its own. */
export function SourceList({ site, strings, sources }: SourceListProps): VNode {
  const isDesk = ({ source }: CitedSource): boolean => source.kind === "desk";
  const lists = [sources.filter((each) => !isDesk(each)), sources.filter(isDesk)];
  return (
    <section class="source-list" aria-labelledby="sources_">
      <h2 id="sources_">{strings.sources}</h2>
      {lists.map(
        (list) => list.length > 0 && <Entries site={site} strings={strings} sources={list} />,
      )}
    </section>
  );
}

function Entries({ site, strings, sources }: SourceListProps): VNode {
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
              <a href={source.address}>{nameAddress(source.address)}</a>
            </>
          )}
          {". "}
          <ClaimsOfSource site={site} strings={strings} source={source} claims={claims} />
        </li>
      ))}
    </ul>
  );
}

/** A claim with its number among those of its source. */
type NumberedClaim = Claim & { readonly number: number };

interface ClaimsProps {
  readonly strings: Strings;
  readonly source: Source;
}

/** The claims that cite the source as a whole, then those of each of its works. */
function ClaimsOfSource({
  site,
  strings,
  source,
  claims,
}: ClaimsProps & {
  readonly site: SourceListProps["site"];
  readonly claims: readonly Claim[];
}): VNode {
  const numbered = claims.map((claim, index) => ({ ...claim, number: index + 1 }));
  const whole = numbered.filter(({ work }) => work === undefined);
  const works = new Map(claims.flatMap(({ work }) => (work ? [[work.anchor, work]] : [])));
  const entries = [...works.values()].map((work): WorkEntry => {
    const own = numbered.filter((claim) => claim.work?.anchor === work.anchor);
    return { work, claims: <Claims strings={strings} source={source} claims={own} /> };
  });
  return (
    <>
      {whole.length > 0 && <Claims strings={strings} source={source} claims={whole} />}
      {entries.length > 0 && <CitedWorks site={site} entries={entries} />}
    </>
  );
}

function Claims({
  strings,
  source,
  claims,
}: ClaimsProps & { readonly claims: readonly NumberedClaim[] }): VNode {
  return (
    <span class="note">
      {`${strings.sourceClaims} `}
      {claims.map(({ anchor, number, locator }, index) => (
        <>
          {index > 0 && " "}
          <a
            href={`#${anchor}`}
            aria-label={fillIn(strings.sourceClaim, { source: source.shortName, number })}
          >
            {number}
          </a>
          {locator !== undefined && ` (${locator})`}
        </>
      ))}
    </span>
  );
}
