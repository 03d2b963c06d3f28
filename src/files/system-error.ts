const causes: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EBUSY", "it is in use"],
  ["EDQUOT", "no space left on the device"],
  ["EFBIG", "it would be too large"],
  ["EIO", "the device reports an error"],
  ["EISDIR", "it is a directory"],
  ["ELOOP", "too many symbolic links"],
  ["EMFILE", "too many open files"],
  ["ENAMETOOLONG", "the name is too long"],
  ["ENOENT", "no such file or directory"],
  ["ENOSPC", "no space left on the device"],
  ["ENOTDIR", "a part of the path is not a directory"],
  ["EPERM", "operation not permitted"],
  ["EROFS", "the file system is read-only"],
]);

/** The code of a system error, such as `ENOENT`; `undefined` where the value is no system error. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** The cause of a system error in words; `undefined` where the value is no system error. */
export function causeOf(error: unknown): string | undefined {
  const code = systemCode(error);
  return code === undefined ? undefined : (causes.get(code) ?? code);
}
