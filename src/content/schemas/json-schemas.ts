import { z } from "zod";
import { dataFiles } from "./data.ts";
import { sectionFields, standingPageFields, storyFields, timelineFields } from "./story.ts";

/** A JSON Schema (draft 7), its path, and a glob of the files that it is for. */
export interface JsonSchemaFile {
  readonly path: string;
  readonly files: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** JSON Schemas for editors, created from the schemas of the checks. */
export function createJsonSchemas(): readonly JsonSchemaFile[] {
  return [
    describe("story", "src/stories/*/index.md", storyFields),
    describe("section", "src/stories/*/[0-9]*-*.md", sectionFields),
    describe("standing-page", "src/standing/*.md", standingPageFields),
    describe("timeline", "src/stories/*/timeline.json", timelineFields),
    ...Object.entries(dataFiles).map(([name, fields]) =>
      describe(name, `_data/${name}.json`, fields),
    ),
  ];
}

/** The text of a schema's file. */
export function formatJsonSchema({ schema }: JsonSchemaFile): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function describe(name: string, files: string, fields: z.ZodType): JsonSchemaFile {
  // Draft 7 is the newest that editors support in full.
  const schema = z.toJSONSchema(fields, { target: "draft-7" });
  return { path: `schemas/${name}.json`, files, schema };
}
