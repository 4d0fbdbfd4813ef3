import { describe, expect, it } from '@jest/globals';
import { parseWhere, productsWhere } from '../../../src/doors/where.ts';

describe('products that are chosen by conditions', () => {
  it('are told by name and value, each name once', () => {
    expect(parseWhere([])).toBeNull();
    expect(
      parseWhere([
        'industry= Food & Beverage ',
        'Part=Seed',
        'sub-industry=a=b',
        'provider=DALL_E',
        'older-than=90d',
      ]),
    ).toEqual({
      ...{ industry: 'Food & Beverage', plantPart: 'Seed', subIndustry: 'a=b' },
      ...{ provider: 'openai', olderThanDays: 90 },
    });
    expect(parseWhere(['provider=unknown'])).toEqual({ provider: 'unknown' });
  });

  it.each([
    ['colour=red'],
    ['industry'],
    ['industry='],
    ['=x'],
    ['older-than=soon'],
    ['older-than=-1'],
    ['older-than=1.5'],
  ])('are not told by %s', (text) => {
    expect(() => parseWhere([text])).toThrow(expect.objectContaining({ code: 'input_invalid' }));
  });
  it('are not told twice by one name', () => {
    expect(() => parseWhere(['part=Seed', 'part=Leaf'])).toThrow(/each name once, but received "part=Leaf"/);
  });

  it('are read until there are enough, or the catalogue ends', async () => {
    const asked: (string | null)[] = [];
    const images = {
      productsWhere: async ({ after }: { after: string | null }) => {
        asked.push(after);
        return { ids: [`${after}1`, `${after}2`], after: asked.length < 5 ? String(asked.length) : null };
      },
    };
    const { signal } = new AbortController();
    expect(await productsWhere(images, {}, 3, signal)).toEqual(['null1', 'null2', '11']);
    expect(asked).toEqual([null, '1']);
    asked.length = 0;
    expect(await productsWhere(images, {}, Number.POSITIVE_INFINITY, signal)).toHaveLength(10);
  });
});
