import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// A preload for tests, where no disk can be mounted: each thread of the command has a disk with this many bytes left.
let room = Number(process.env["DISK_ROOM"]);
const { writeFileSync } = fs;

fs.writeFileSync = (path, data, options) => {
  room -= Buffer.byteLength(data);
  if (room < 0) {
    const message = `ENOSPC: no space left on device, open '${path}'`;
    throw Object.assign(new Error(message), { code: "ENOSPC", syscall: "open", path });
  }
  writeFileSync(path, data, options);
};
syncBuiltinESMExports();
