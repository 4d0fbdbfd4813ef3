/** What of a secret setting may never be shown: its text, and the parts of it that give it away. */
import type { Settings } from './settings.ts';
import { SECRET_SETTINGS, type SettingName, settingRow } from './table.ts';

/** A shorter path is no secret, and as one it would blank out other texts. */
const SHORTEST_SECRET_PATH = 12;

/** The text, the password of a connection string as it is written and decoded, and the path of a webhook. */
export function secretParts(text: string): string[] {
  const whole = text.trim();
  const url = URL.parse(whole);
  const path = url === null || url.protocol !== 'https:' ? '' : `${url.pathname}${url.search}`;
  const parts = [whole, ...passwordsOf(url), ...(path.length >= SHORTEST_SECRET_PATH ? [path] : [])];
  return parts.filter((part) => part !== '');
}

function passwordsOf(url: URL | null): string[] {
  const written = url?.password ?? '';
  try {
    return [written, decodeURIComponent(written)];
  } catch {
    // A stray % sign: there is no decoded form.
    return [written];
  }
}

/** The texts of these settings that may never be shown. */
export function secretsIn(settings: Settings): string[] {
  const texts = [...SECRET_SETTINGS].map((name) => String(Reflect.get(settings, name) ?? ''));
  return [...new Set(texts.flatMap(secretParts))];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Every text that must be masked: the secret settings wherever they stand. */
export function secretsOf(
  layers: readonly { values: Readonly<Partial<Record<SettingName, string | undefined>>> }[],
  environment: Environment,
): string[] {
  const texts = [...SECRET_SETTINGS].flatMap((name) => [
    ...layers.map(({ values }) => values[name]),
    // All variables, not only the one that wins: the others are no less secret.
    ...settingRow(name).environment.map((variable) => environment[variable]),
  ]);
  return [...new Set(texts.flatMap((text) => secretParts(text ?? '')))];
}
