import type { z } from "zod";
import type { DataPath } from "../../source/located-data.ts";

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Object.hasOwn(value, step)
      ? (value as Record<string | number, unknown>)[step]
      : undefined;
  }, root);
}

/** The field names that a schema knows at a path. */
export function fieldNames(schema: z.ZodType, path: DataPath): readonly string[] {
  return Object.keys(unwrap(findField(schema, path)).shape ?? {});
}

/** The schema of the value at a path. */
export function findField(schema: z.ZodType, path: DataPath): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, step) => {
    const { shape, element, valueType } = unwrap(current);
    return shape?.[step] ?? element ?? valueType;
  }, schema);
}

/** What a schema consists of, by its kind. */
export interface SchemaParts {
  readonly shape?: Readonly<Record<string | number, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  /** The forms that a value can have, or the words. */
  readonly options?: readonly (z.ZodType | string)[];
  readonly unwrap?: () => z.ZodType;
}

/** The parts of a schema without what makes it optional. */
export function unwrap(schema: z.ZodType | undefined): SchemaParts {
  const parts = (schema ?? {}) as SchemaParts;
  const group = parts.options?.find((each) => typeof each !== "string" && "shape" in each);
  if (group !== undefined) return group as SchemaParts;
  const isWrapped = typeof parts.unwrap === "function" && parts.element === undefined;
  return isWrapped ? unwrap(parts.unwrap()) : parts;
}
