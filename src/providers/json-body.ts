/** A JSON body of what is given: a field that is null is left to the service. */
export function jsonBody(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
