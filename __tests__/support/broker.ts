/** What a whole Jest run shares is made once, by its parent process; test files, in processes of their own, ask for it. */

/** `cluster`: the port of a PostgreSQL · `embedded`: the file of an embedded database (see embedded.ts). */
export interface Shared {
  cluster: number;
  embedded: string;
}

export const BROKER_VARIABLE = 'HEMP_TEST_BROKER';

/** Waits until it is there: the first one to ask has it made. */
export async function askBroker<What extends keyof Shared>(what: What): Promise<Shared[What]> {
  const broker = process.env[BROKER_VARIABLE];
  if (!broker) throw new Error('Nobody to ask: run through Jest, whose global set-up starts a broker.');
  const response = await fetch(`${broker}/${what}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text) as Shared[What];
}
