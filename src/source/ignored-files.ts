/** Names of files that programs leave in content folders. */
const FILES: readonly (readonly [program: string, name: RegExp])[] = [
  ["Emacs, gedit, Kate, nano, Vim: backup", /~\d*$/i],
  ["Emacs: file that is not saved yet", /^#.*#$/i],
  ["Flymake: copy", /_flymake\.\w+$/i],
  ["Vim: swap file", /\.sw[a-z]$/i],
  ["Vim: trial whether the folder can be written", /^\d{4,6}$/i],
  ["nano: file of an emergency", /\.save(?:\.\d+)?$/i],
  ["VS Code: file before it is renamed", /\.vsctmp$/i],
  ["JetBrains: file before it is renamed, and after", /___jb_\w+___$/i],
  ["sed: file before it is renamed", /^sed[a-z\d]{6}$/i],
  ["LibreOffice, Microsoft Office: lock, and copy", /^(?:~\$|~WR[LD]).*/i],
  ["any editor: backup, or file before it is renamed", /\.(?:bak|backup|old|tmp|temp)$/i],
  ["git, patch: what a merge leaves", /\.(?:orig|rej)$/i],
  ["browser, file sharing: part of a file", /\.(?:crdownload|download|part|partial)$/i],
  ["Syncthing: file before it is renamed", /^~syncthing~/i],
  ["Windows: pictures, and how a folder looks", /^(?:(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini)$/i],
  ["macOS: picture of a folder", /^icon\r$/i],
];

/** Folders that programs create; no story can have such a name. */
const FOLDERS = /^(?:\$RECYCLE\.BIN|System Volume Information|__MACOSX|@eaDir|nppBackup)$/i;

/** Whether a file is no content: hidden, in a hidden folder, or left by a program. */
export function isIgnoredFile(path: string): boolean {
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  if (isHidden(name) || folders.some(isIgnoredFolderName)) return true;
  return FILES.some(([, pattern]) => pattern.test(name));
}

/** Whether a folder is hidden, created by a program, or in such a folder. */
export function isIgnoredFolder(path: string): boolean {
  return path.split("/").some(isIgnoredFolderName);
}

function isIgnoredFolderName(name: string): boolean {
  return isHidden(name) || FOLDERS.test(name);
}

/** Hidden files belong to programs: `.DS_Store`, `.#x.md`, `.x.md.swp`, `.~lock.x.odt#`. */
function isHidden(name: string): boolean {
  return name.startsWith(".");
}
