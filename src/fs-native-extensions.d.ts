/** The part of fs-native-extensions 1 that this project uses; the package itself has no types. */
declare module "fs-native-extensions" {
  /** Has two paths change places, at once; throws a system error without a path. */
  export function swapSync(from: string, to: string): void;

  /** Locks an open file for this file descriptor alone, up to its end; false where another one holds it. */
  export function tryLock(descriptor: number): boolean;
}
