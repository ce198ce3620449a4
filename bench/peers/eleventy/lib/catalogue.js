import { readFileSync } from "node:fs";

/** The data files, read once; as global data Eleventy would merge them into every page. */
const read = (name) => JSON.parse(readFileSync(`data/${name}.json`, "utf8"));

export const site = read("site");
export const strings = read("strings");
export const people = read("people");
export const places = read("places");
export const sources = read("sources");
export const posts = read("posts");
export const authors = read("authors");
export const topics = read("topics");
export const styles = read("styles");
