import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument, XmlLibError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

/** A published schema of an XML format. */
export type SchemaName = "atom" | "rss" | "sitemap" | "siteindex" | "sitemap-news";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS_NAMESPACE = "http://www.google.com/schemas/sitemap-news/0.9";

/** A sitemap with news in it is checked against two schemas at once, each for its own elements. */
const SITEMAP_WITH_NEWS = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="${NAMESPACE}" schemaLocation="sitemap.xsd"/>
  <xsd:import namespace="${NEWS_NAMESPACE}" schemaLocation="sitemap-news.xsd"/>
</xsd:schema>`;

interface Validator {
  /** Throws an XmlLibError where a document is not valid. */
  readonly validate: (document: XmlDocument) => void;
}

const validators = new Map<SchemaName, Validator>();

/** What is wrong with an XML document by a published schema, line by line; nothing where it is valid. */
export function validateAgainst(schema: SchemaName, xml: string): readonly string[] {
  const validator = validators.get(schema) ?? createValidator(schema);
  validators.set(schema, validator);
  try {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.message.trim().split("\n");
    throw error;
  }
}

function createValidator(schema: SchemaName): Validator {
  if (schema === "atom" || schema === "rss") {
    // libxml2 means to drop RELAX NG one day; the version here is fixed, and nothing else that needs no Java has it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return RelaxNGValidator.fromDoc(readSchema(`${schema}.rng`));
  }
  if (schema !== "sitemap-news") return XsdValidator.fromDoc(readSchema(`${schema}.xsd`));
  const url = locate("all.xsd");
  xmlRegisterFsInputProviders();
  return XsdValidator.fromDoc(XmlDocument.fromString(SITEMAP_WITH_NEWS, { url }));
}

function readSchema(name: string): XmlDocument {
  return XmlDocument.fromString(readFileSync(locate(name), "utf8"), { url: locate(name) });
}

function locate(name: string): string {
  return fileURLToPath(new URL(`schemas/${name}`, import.meta.url));
}
