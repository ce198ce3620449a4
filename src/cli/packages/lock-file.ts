import { z } from "zod";

/** A package of the lock file, as far as its supply is concerned. */
export interface LockedPackage {
  /** Where it is installed, such as `node_modules/a/node_modules/b`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string | undefined;
  /** Digest of what the registry gives. */
  readonly integrity: string | undefined;
  /** Address that it would be taken from, whatever registry is set. */
  readonly resolved: string | undefined;
  readonly hasInstallScript: boolean;
  /** Whether it is of no use to the build. */
  readonly isForTests: boolean;
}

const lockFile = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});

const FOLDER = "node_modules/";

/** Reads a `package-lock.json`; throws a ZodError where it has another shape. */
export function parseLockFile(text: string): readonly LockedPackage[] {
  const { packages } = lockFile.parse(JSON.parse(text));
  // The package without a path is the project itself.
  return Object.entries(packages).flatMap(([path, entry]) =>
    path === ""
      ? []
      : [
          {
            path,
            name: path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
            version: entry.version ?? "",
            licence: entry.license,
            integrity: entry.integrity,
            resolved: entry.resolved,
            hasInstallScript: entry.hasInstallScript ?? false,
            isForTests: entry.dev ?? false,
          },
        ],
  );
}
