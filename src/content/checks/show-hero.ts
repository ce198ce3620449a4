/** The fields of a picture that front matter asks for. */
const FIELDS = ["file", "alt", "credit"] as const;

/** YAML of a hero with what was written: the name of a file, or fields with dashes before them. */
export function showHero(value: unknown): string {
  const written = new Map<string, unknown>(
    (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((each) =>
      typeof each === "object" && each !== null ? Object.entries(each) : [],
    ),
  );
  if (typeof value === "string") written.set("file", value);
  const others = [...written.keys()].filter((name) => !FIELDS.some((field) => field === name));
  const lines = [...FIELDS, ...others].map((name) => {
    const given = written.get(name);
    return `  ${name}: ${typeof given === "string" && given !== "" ? given : "…"}`;
  });
  return ["hero:", ...lines].join("\n");
}
