/** The containers that the dialect knows, each with the attributes that it needs. */
export const CONTAINERS = {
  pull: [],
  aside: ["title"],
  interview: ["guest"],
  claim: ["by", "rating"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of one. */
export type ContainerName = keyof typeof CONTAINERS;

/** Whether a name is that of a container. */
export function isContainerName(name: string): name is ContainerName {
  return Object.hasOwn(CONTAINERS, name);
}

/** Names that authors write for those of containers, in Greek and in other systems, without accents. */
const OTHER_NAMES: Readonly<Record<ContainerName, string>> = {
  pull: "pullquote pull-quote quote blockquote αποσπασμα παραθεμα",
  aside: "box note info tip warning sidebar details callout πλαισιο σημειωση κουτι",
  interview: "qa q-a συνεντευξη ερωταποκρισεις",
  claim: "fact-check factcheck claims ισχυρισμος ισχυρισμοι ελεγχος",
};

/** The container that a name means, whatever its language, accents and capitals; undefined where it means none. */
export function findMeantContainer(written: string): ContainerName | undefined {
  const plain = written
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  if (isContainerName(plain)) return plain;
  const names = Object.keys(OTHER_NAMES).filter(isContainerName);
  return names.find((each) => OTHER_NAMES[each].split(" ").includes(plain));
}

/** The first line of a container, with the values that are known: `:::aside{title="…"}`. */
export function writeContainer(
  name: ContainerName,
  values: ReadonlyMap<string, string> = new Map(),
): string {
  const written = CONTAINERS[name].map((attribute) => {
    const given = values.get(attribute) ?? "";
    const value = given.trim() === "" ? "…" : given;
    return /^[\w-]+$/.test(value) || (value === "…" && attribute !== "title")
      ? `${attribute}=${value}`
      : `${attribute}="${value}"`;
  });
  return written.length === 0 ? `:::${name}` : `:::${name}{${written.join(" ")}}`;
}
