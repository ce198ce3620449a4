import type { VNode } from "preact";
import type { Person, Place } from "../../../src/model/entities.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";

/** The people and places of an article, each with its role. */
export function Names({
  strings,
  people,
  places,
}: {
  readonly strings: Strings;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
}): VNode {
  const names = [
    ...people.map(({ path, name, role }) => ({ path, name, role })),
    ...places.map(({ path, name, kind }) => ({ path, name, role: strings.placeKinds[kind] })),
  ];
  return (
    <section class="names" aria-labelledby="names_">
      <h2 id="names_">{strings.peopleAndPlaces}</h2>
      <ul>
        {names.map(({ path, name, role }) => (
          <li key={path}>
            <a href={path}>{name}</a>
            {`, ${role}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
