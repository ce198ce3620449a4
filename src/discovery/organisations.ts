import type {
  ImageObjectLeaf,
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  WebSiteLeaf,
} from "schema-dts";
import type { Author } from "../model/entities.ts";
import type { Policies, Site } from "../model/newsroom.ts";
import { DESK } from "../markdown/prose.ts";
import { LOGO } from "./manifest.ts";
import { addressOf, identify } from "./thing-ids.ts";

/** The publisher, as every page refers to it. */
export function namePublisher(site: Site): NewsMediaOrganizationLeaf {
  return {
    "@type": "NewsMediaOrganization",
    "@id": identify(site, "/", "publisher"),
    name: site.name,
    url: addressOf(site, "/"),
  };
}

/** The publisher, with its logo and its policy pages. */
export function describePublisher(site: Site): NewsMediaOrganizationLeaf {
  const policies = Object.entries(site.policies ?? {}).flatMap(([name, path]) =>
    path === undefined ? [] : [[name, addressOf(site, path)] as const],
  );
  const addresses: Readonly<Partial<Record<keyof Policies, string>>> = Object.fromEntries(policies);
  const logo: ImageObjectLeaf = { "@type": "ImageObject", url: addressOf(site, LOGO) };
  return { ...namePublisher(site), logo, description: site.description, ...addresses };
}

/** The site as a whole. */
export function describeWebSite(site: Site): WebSiteLeaf {
  return {
    "@type": "WebSite",
    "@id": identify(site, "/", "website"),
    name: site.name,
    description: site.description,
    url: addressOf(site, "/"),
    inLanguage: site.language,
    publisher: { "@id": identify(site, "/", "publisher") },
  };
}

/** An author: the desk is part of the publication, others are people. */
export function describeAuthor({ id, name }: Author, site: Site): OrganizationLeaf | PersonLeaf {
  if (id !== DESK) return { "@type": "Person", name };
  return {
    "@type": "Organization",
    "@id": identify(site, "/", "desk"),
    name,
    url: addressOf(site, site.policies?.masthead ?? "/"),
  };
}
