import { type Thing, listThings } from "./graph.ts";
import { absences, absencesByType, searchFeatures } from "./search-features.ts";

/** Which properties that search engines ask for are not there, but for those that cannot be. */
export function findAbsent(graph: readonly Thing[]): readonly string[] {
  return graph.flatMap((thing) => {
    const feature = searchFeatures.find(({ type }) => type === thing["@type"]);
    const asked = [...(feature?.required ?? []), ...(feature?.recommended ?? [])];
    return asked
      .filter((property) => absences[property] === undefined && !hasProperty(thing, property))
      .map((property) => `${String(thing["@type"])} lacks ${property}`);
  });
}

function hasProperty(thing: Thing, property: string): boolean {
  const [name = "", ...rest] = property.split(".");
  const value = thing[name];
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) {
    return false;
  }
  if (rest.length === 0) return true;
  const excepted = absencesByType[property]?.type;
  return listThings(value).every(
    (each) => each["@type"] === excepted || hasProperty(each, rest.join(".")),
  );
}
