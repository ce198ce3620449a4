import { z } from "zod";

/** A package of the lock file. */
export interface LockedPackage {
  /** Its folder, such as `node_modules/a/node_modules/b`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string | undefined;
  /** Digest of the package. */
  readonly integrity: string | undefined;
  /** Address of the package. */
  readonly resolved: string | undefined;
  readonly hasInstallScript: boolean;
  /** Whether only tests use it. */
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

/** Parses a `package-lock.json`; throws a ZodError where it has another structure. */
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
