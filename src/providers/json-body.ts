/** A JSON body of what is given: a field that is null is left to the service. */
export function jsonBody<T extends Readonly<Record<string, unknown>>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], null> } {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return given as { [K in keyof T]?: Exclude<T[K], null> };
}
