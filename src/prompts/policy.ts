/** Whether image providers forbid a picture of a product: rules that are data, read in its name and its categories. */
import type { Product } from '../queue/contract.ts';
import { askInOwnWords } from './own-words.ts';
import { read } from './reading.ts';
import { safeName } from './text.ts';
import { POLICY_RULES, type PolicyRule } from './vocabulary/policy.ts';
import { indexOf, type PhraseIndex, type Word } from './words.ts';

export interface PolicyHit {
  rule: string;
  /** Why it is skipped and what a person can do. */
  message: string;
}

interface Index {
  forbidden: PhraseIndex<PolicyRule>;
  unless: PhraseIndex<PolicyRule>[];
}

let built: Index | null = null;

function index(): Index {
  built ??= {
    forbidden: indexOf(POLICY_RULES.map((rule) => [rule, rule.words] as const)),
    unless: POLICY_RULES.map((rule) => indexOf([[rule, rule.unless] as const])),
  };
  return built;
}

/** null: no rule forbids it. A description tells too much beside the product to be read for this. */
export function policyOf(product: Product): PolicyHit | null {
  const { name, kinds } = read(product, safeName(product.name));
  for (const { source, words } of [name, ...kinds]) {
    for (const { value: rule, from, to } of index().forbidden.find(words)) {
      if (meansElse(rule, name.words) || meansElse(rule, words)) continue;
      const said = words.slice(from, to + 1).map(({ norm }) => norm);
      return { rule: rule.id, message: messageOf(product, rule, `${source}: "${said.join(' ')}"`) };
    }
  }
  return null;
}

function meansElse(rule: PolicyRule, words: readonly Word[]): boolean {
  return (index().unless[POLICY_RULES.indexOf(rule)]?.find(words).length ?? 0) > 0;
}

function messageOf({ id }: Product, { what }: PolicyRule, where: string): string {
  return `Skipped: image providers forbid pictures of ${what} (${where}). Nothing was paid, and it is not tried again until the product changes. ${askInOwnWords(id)}`;
}
