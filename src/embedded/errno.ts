const SYSTEM_CODE = /^E[A-Z0-9]+$/;

/** The system's code of a failed file operation (`ENOENT`), or undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && SYSTEM_CODE.test(code) ? code : undefined;
}
