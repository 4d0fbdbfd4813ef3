/** GitHub's own evaluator of `${{ … }}`, which the language service brings along. */
import { data, Evaluator, Lexer, Parser, wellKnownFunctions } from '@actions/expressions';

/**
 * The value of an expression where these contexts hold; what a context lacks is null, as on GitHub.
 * @param text With or without `${{` and `}}` around it.
 */
export function evaluate(text: string, contexts: Readonly<Record<string, unknown>>): unknown {
  const source = text
    .trim()
    .replace(/^\$\{\{/, '')
    .replace(/\}\}$/, '');
  const always = { ...Object.values(wellKnownFunctions)[0], name: 'always', minArgs: 0, maxArgs: 0 };
  const functions = [{ ...always, call: () => new data.BooleanData(true) }];
  const { tokens } = new Lexer(source).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const given = JSON.parse(JSON.stringify(contexts), data.reviver);
  const byName = new Map(functions.map((one) => [one.name, one]));
  const result = new Evaluator(parsed, given, byName).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer));
}
