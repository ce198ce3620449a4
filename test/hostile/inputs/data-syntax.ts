import type { HostileInput } from "../hostile-input.ts";
import { BLACKOUT, INDEX, PROTESTS, withFiles, withText } from "../full-newsroom.ts";

const FIELDS = "title: Διακοπή\ndescription: Χωρίς ίντερνετ.\npublished: 2022-01-05\n";

const BOMB = Array.from({ length: 9 }, (_, level) => {
  const inner = level === 0 ? "λέξη" : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array.from({ length: 9 }, () => inner).join(", ")}]`;
}).join("\n");

const YAML: readonly (readonly [name: string, lines: string, rule: string])[] = [
  ["a bomb of aliases", BOMB, "yaml-syntax"],
  ["an alias", "dateline: *x", "yaml-syntax"],
  ["an anchor", "dateline: &x α", "yaml-syntax"],
  ["an anchor that holds itself", "dateline: &x [*x]", "yaml-syntax"],
  ["a merge key", "<<: {draft: true}", "unknown-field"],
  ["a merge of an alias", "a: &a {draft: true}\n<<: *a", "yaml-syntax"],
  ["a function's tag", 'dateline: !!js/function "function(){ran=1}"', "yaml-syntax"],
  ["an expression's tag", 'dateline: !!js/regexp "/(a+)+$/"', "yaml-syntax"],
  ["an object's tag", "dateline: !!python/object/apply:os.system [id]", "yaml-syntax"],
  ["a binary tag", "dateline: !!binary R0lGODlhDAAM", "yaml-syntax"],
  ["a set", "people: !!set {tokayev, desk}", "yaml-syntax"],
  ["a tag of its own", "dateline: !secret α", "yaml-syntax"],
  ["a directive", "%YAML 1.1", "yaml-syntax"],
  ["two documents", "...\ntitle: β", "yaml-syntax"],
  ["a key twice", "title: β", "duplicate-key"],
  ["a key that is a list", "? [a, b]\n: c", "unknown-field"],
  ["a key that is a group", "? {a: b}\n: c", "unknown-field"],
  ["a key that is nothing", ": c", "unknown-field"],
  ["the key __proto__", "__proto__: {draft: true}", "unknown-field"],
  ["the key __proto__ twice", "__proto__: α\n__proto__: β", "duplicate-key"],
  ["the key constructor", "constructor: {prototype: true}", "unknown-field"],
  ["groups in the key constructor", "constructor: {prototype: {draft: true}}", "yaml-syntax"],
  ["the key toString", "toString: α", "unknown-field"],
  ["the key hasOwnProperty", "hasOwnProperty: α", "unknown-field"],
  ["the key then", "then: α", "unknown-field"],
  ["the id __proto__", "people: [__proto__]", "unknown-id"],
  ["the id constructor", "people: [constructor]", "unknown-id"],
  ["the id toString", "people: [toString]", "unknown-id"],
  ["a tab in front", "\tdateline: α", "yaml-syntax"],
  ["a number without end", "dateline: .inf", "wrong-type"],
  ["a number that is none", "dateline: .nan", "wrong-type"],
  ["a very large number", "dateline: 1e999", "wrong-type"],
  ["an old octal", "dateline: 0o17", "wrong-type"],
  ["a date of old YAML", "updated: 2022-1-5", "wrong-date"],
  ["a year of ten thousand", "updated: 12022-01-05", "wrong-date"],
  ["an open quote", 'dateline: "α', "yaml-syntax"],
  ["an open bracket", "people: [tokayev", "yaml-syntax"],
  ["an escape that is none", 'dateline: "\\q"', "yaml-syntax"],
  ["a NUL by an escape", 'dateline: "\\0"', "control-character"],
  ["a bell by an escape", 'dateline: "\\a"', "control-character"],
  [
    "10,000 fields",
    Array.from({ length: 5000 }, (_, at) => `a${at}: b`).join("\n"),
    "unknown-field",
  ],
  ["an address that was a path outside", "formerly: [../../etc]", "wrong-value"],
  ["an absolute address", "formerly: [/etc/passwd]", "wrong-value"],
  ["an address with a line end", 'formerly: ["a\\nb"]', "wrong-value"],
  ["an address that another page has", "formerly: [protests]", "formerly-taken"],
];

const TOPIC = '{"name":"α","description":"β"}';

const JSONS: readonly (readonly [name: string, text: string, rule: string])[] = [
  ["a comment", '{"world": /* */ {}}', "json-syntax"],
  ["a comma behind the last", `{"world": ${TOPIC},}`, "json-syntax"],
  ["a key twice", `{"world": ${TOPIC}, "world": ${TOPIC}}`, "duplicate-key"],
  [
    "a key twice, once by an escape",
    `{"world": ${TOPIC}, "wor\\u006cd": ${TOPIC}}`,
    "duplicate-key",
  ],
  ["the key __proto__", `{"world": ${TOPIC}, "__proto__": ${TOPIC}}`, "wrong-value"],
  [
    "the key __proto__ in a group",
    '{"world": {"name":"α","description":"β","__proto__":{"a":1}}}',
    "unknown-field",
  ],
  ["the key toString", `{"world": ${TOPIC}, "toString": ${TOPIC}}`, "wrong-value"],
  ["the key hasOwnProperty", `{"world": ${TOPIC}, "hasOwnProperty": ${TOPIC}}`, "wrong-value"],
  ["a key without letters", `{"world": ${TOPIC}, "": ${TOPIC}}`, "wrong-value"],
  ["a path outside as an id", `{"world": ${TOPIC}, "../../etc": ${TOPIC}}`, "wrong-value"],
  ["an absolute path as an id", `{"world": ${TOPIC}, "/etc/passwd": ${TOPIC}}`, "wrong-value"],
  ["a path of Windows as an id", `{"world": ${TOPIC}, "C:\\\\x": ${TOPIC}}`, "wrong-value"],
  ["an id of points", `{"world": ${TOPIC}, "..": ${TOPIC}}`, "wrong-value"],
  ["an id with a line end", `{"world": ${TOPIC}, "a\\n": ${TOPIC}}`, "wrong-value"],
  ["an id in Greek that looks Latin", `{"world": ${TOPIC}, "wοrld": ${TOPIC}}`, "wrong-value"],
  ["an id in capitals", `{"world": ${TOPIC}, "World": ${TOPIC}}`, "wrong-value"],
  ["a list", "[]", "wrong-type"],
  ["a number", "1", "wrong-type"],
  ["nothing", "null", "wrong-type"],
  ["two values", "{} {}", "json-syntax"],
  ["a value that is none", '{"world": NaN}', "json-syntax"],
  ["quotes of JavaScript", "{'world': 1}", "json-syntax"],
  ["a line end in a text", '{"world": "\n"}', "json-syntax"],
  ["an escape that is none", '{"world": "\\x41"}', "json-syntax"],
  ["a name that is a list", '{"world": {"name": ["α"], "description": "β"}}', "wrong-type"],
  ["a name that is nothing", '{"world": {"name": null, "description": "β"}}', "empty-field"],
  ["a name of spaces", '{"world": {"name": " \\u00a0 ", "description": "β"}}', "empty-field"],
];

/** Ids that any object of JavaScript has, or that a system keeps for itself; they are ids like any other. */
const PROTOTYPE_IDS = ["constructor", "then", "con", "nul", "aux", "com1", "index", "404"];

/** Data that means more than it says, or nothing. */
export const DATA_SYNTAX_INPUTS: readonly HostileInput[] = [
  ...YAML.map(([name, lines, expected]) => ({
    name: `${name} in YAML`,
    files: withFiles({
      [BLACKOUT]: `---\n${FIELDS}${lines}\n---\n\nΑ [@afp].\n\n::post{#blackout}\n`,
    }),
    expected,
  })),
  ...JSONS.map(([name, text, expected]) => ({
    name: `${name} in JSON`,
    files: withFiles({ "_data/topics.json": text }),
    expected,
  })),
  ...PROTOTYPE_IDS.map((id) => ({
    name: `the topic ${id}`,
    files: withFiles({ "_data/topics.json": `{"world": ${TOPIC}, "${id}": ${TOPIC}}` }),
    expected: "builds",
  })),
  {
    name: "a topic of 200 letters",
    files: withFiles({
      "_data/topics.json": `{"world": ${TOPIC}, "${"a".repeat(200)}": ${TOPIC}}`,
    }),
    expected: "too-long",
  },
  {
    name: "a story's files without end of front matter",
    files: withFiles({ [INDEX]: "---\ntitle: α", [PROTESTS]: "---" }),
    expected: "missing-front-matter",
  },
  {
    name: "a citation of __proto__",
    files: withText(PROTESTS, "Α [@__proto__].\n"),
    expected: "unknown-id",
  },
  {
    name: "a citation of constructor",
    files: withText(PROTESTS, "Α [@constructor; via=constructor].\n"),
    expected: "unknown-id",
  },
  {
    name: "a language of __proto__",
    files: withText(PROTESTS, "[α]{lang=__proto__} [@afp].\n"),
    expected: "unknown-attribute",
  },
];
