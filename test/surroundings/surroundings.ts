/** What is around a build, and must not show in what it makes. */
export interface Surroundings {
  readonly name: string;
  /** Where the checkout is below a temporary folder. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Options of Node, such as V8's seeds. */
  readonly options: readonly string[];
  /** When all files were last changed (ISO 8601). */
  readonly modified: string;
  /** Whether a build of other content has left its site and its cache. */
  readonly isWarm: boolean;
  /** The version of Node that the `node` package brings; without it, the one that runs. */
  readonly node?: string;
}

const NEAR: Surroundings = {
  name: "C, UTC, many cores",
  folder: "near",
  environment: { TZ: "UTC", LANG: "C", LC_ALL: "C", PRETEND_CORES: "8" },
  options: [],
  modified: "2022-01-05T00:00:00Z",
  isWarm: false,
};

const EAST: Surroundings = {
  name: "Greek, the far east, one core, deep in the tree, folders backwards",
  folder: "far/and wide/and/deep",
  environment: {
    TZ: "Pacific/Kiritimati",
    LANG: "el_GR.UTF-8",
    LC_ALL: "el_GR.UTF-8",
    PRETEND_CORES: "1",
    PRETEND_REVERSED: "yes",
    PRETEND_UMASK: "077",
  },
  options: ["--hash-seed=1", "--random-seed=1"],
  modified: "1999-12-31T23:59:59Z",
  isWarm: false,
};

const WEST: Surroundings = {
  name: "Turkish, the far west, another user, after another build",
  folder: "west",
  environment: {
    TZ: "Pacific/Pago_Pago",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    HOME: "/nowhere",
    USER: "somebody",
    LOGNAME: "somebody",
    PRETEND_CORES: "3",
    PRETEND_UMASK: "002",
  },
  options: ["--hash-seed=20220105", "--random-seed=20220105"],
  modified: "2037-12-31T00:00:00Z",
  isWarm: true,
};

/** Surroundings that have nothing in common; the first is what the others are compared with. */
export const SURROUNDINGS: readonly Surroundings[] = [NEAR, EAST, WEST];

/** Every version of Node that builds are made with. */
export const NODE_VERSIONS: readonly string[] = ["20", "22", "24"];

/** The far ones again on each version of Node. */
export const ALL_SURROUNDINGS: readonly Surroundings[] = [
  ...SURROUNDINGS,
  ...NODE_VERSIONS.flatMap((node) =>
    [EAST, WEST].map((each) => {
      return {
        ...each,
        node,
        name: `Node ${node}, ${each.name}`,
        folder: `${each.folder}-${node}`,
      };
    }),
  ),
];
