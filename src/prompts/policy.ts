/** Whether image providers forbid a picture of a product: rules that are data, read in its name and its categories. */
import type { Product } from '../queue/contract.ts';
import { askInOwnWords } from './own-words.ts';
import { read } from './reading.ts';
import type { SkipRule } from './settings.ts';
import { safeName } from './text.ts';
import { POLICY_RULES, type PolicyRule } from './vocabulary/policy.ts';
import { indexOf, type PhraseIndex, type Word } from './words.ts';

export interface PolicyHit {
  rule: string;
  /** Why it is skipped and what a person can do. */
  message: string;
}

interface Index {
  forbidden: PhraseIndex<Rule>;
  unless: ReadonlyMap<Rule, PhraseIndex<Rule>>;
}

/** A rule with what is said of a product that it fits. */
interface Rule extends Pick<PolicyRule, 'id' | 'words' | 'unless'> {
  why: string;
}

const OURS: readonly Rule[] = POLICY_RULES.map((rule) => ({
  ...rule,
  why: `image providers forbid pictures of ${rule.what}`,
}));

const built = new WeakMap<readonly SkipRule[], Index>();

function indexWith(own: readonly SkipRule[]): Index {
  const known = built.get(own);
  if (known !== undefined) return known;
  const owners = own.map((rule, at): Rule => {
    return { ...rule, id: `own-${at + 1}`, why: `the settings skip ${rule.what}` };
  });
  const rules = [...owners, ...OURS];
  const index: Index = {
    forbidden: indexOf(rules.map((rule) => [rule, rule.words] as const)),
    unless: new Map(
      rules.map((rule) => [rule, indexOf(rule.unless === '' ? [] : [[rule, rule.unless] as const])]),
    ),
  };
  built.set(own, index);
  return index;
}

const NONE: readonly SkipRule[] = [];

/** null: no rule forbids it. A description tells too much beside the product to be read for this. */
export function policyOf(product: Product, own: readonly SkipRule[] = NONE): PolicyHit | null {
  const index = indexWith(own);
  const { name, kinds } = read(product, safeName(product.name));
  for (const { source, words } of [name, ...kinds]) {
    for (const { value: rule, from, to } of index.forbidden.find(words)) {
      if (meansElse(index, rule, name.words) || meansElse(index, rule, words)) continue;
      const said = words.slice(from, to + 1).map(({ norm }) => norm);
      return { rule: rule.id, message: messageOf(product, rule, `${source}: "${said.join(' ')}"`) };
    }
  }
  return null;
}

function meansElse({ unless }: Index, rule: Rule, words: readonly Word[]): boolean {
  return (unless.get(rule)?.find(words).length ?? 0) > 0;
}

function messageOf({ id }: Product, { why }: Rule, where: string): string {
  return `Skipped: ${why} (${where}). Nothing was paid, and it is not tried again until the product changes. ${askInOwnWords(id)}`;
}
