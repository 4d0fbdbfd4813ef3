/** How a person asks for a product in words of their own: where ours are of no use. */
import { plainText } from '../text.ts';

export function askInOwnWords(productId: string): string {
  const id = plainText(productId, 200);
  const quoted = /^[\w.:-]+$/.test(id) ? id : `'${id.replaceAll("'", String.raw`'\''`)}'`;
  return `To ask in your own words: queue --product ${quoted} --prompt "..."`;
}
