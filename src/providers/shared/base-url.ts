/** Reads the address of a server that the user names, where a key is going to be sent. */
import { UserError } from '../../errors.ts';
import { mayCarrySecrets } from './hosts.ts';

/**
 * The address where an API begins, without slashes at its end.
 * @param setting How the setting is called, for the error.
 * @param example Such an address.
 * @throws {UserError} `input_invalid` for one that a key must not go to, or that no path can stand behind.
 */
export function parseBaseUrl(text: string, setting: string, example: string): URL {
  const url = URL.parse(text.replace(/\/+$/, ''));
  const isBare = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (url !== null && isBare && mayCarrySecrets(url)) return url;
  throw new UserError(
    'input_invalid',
    `Expected an https URL without user name, password, query and fragment for ${setting}.`,
    `Set ${setting} to where the API begins, such as ${example}; http only works within a private network.`,
  );
}
