import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import os from "node:os";
import { isMainThread } from "node:worker_threads";

// Loaded ahead of a build (`--import`), it lets the build find another machine: so many cores, files of a folder in another order, another umask.

const { PRETEND_CORES, PRETEND_REVERSED, PRETEND_UMASK } = process.env;
const { readdirSync } = fs;

if (PRETEND_CORES) os.availableParallelism = () => Number(PRETEND_CORES);
if (PRETEND_REVERSED) fs.readdirSync = (...args) => readdirSync(...args).reverse();
if (PRETEND_UMASK && isMainThread) process.umask(Number.parseInt(PRETEND_UMASK, 8));
syncBuiltinESMExports();
