import { describe, expect, it } from '@jest/globals';
import { parseProducts } from '../../../src/catalogue/products-file.ts';
import { SAMPLE_ID_PREFIX, sampleCatalogue } from '../../../src/embedded/sample-catalogue.ts';

const products = sampleCatalogue();
const distinct = (field: 'id' | 'name' | 'industry' | 'plant_part') =>
  new Set(products.map((product) => product[field]));

describe('the sample catalogue', () => {
  it('has at least 60 products of at least 10 industries', () => {
    expect(products.length).toBeGreaterThanOrEqual(60);
    expect(distinct('industry').size).toBeGreaterThanOrEqual(10);
    expect(distinct('name').size).toBe(products.length);
    expect(distinct('id').size).toBe(products.length);
  });

  it('has products of every part of the plant', () => {
    expect([...distinct('plant_part')].sort()).toEqual(
      ['Fibre', 'Flower', 'Hurd', 'Leaf', 'Root', 'Seed', 'Seed Oil', 'Stalk', 'Whole Plant'].sort(),
    );
  });

  it('describes each product', () => {
    for (const { id, description, sub_industry, attributes } of products) {
      expect(id.startsWith(SAMPLE_ID_PREFIX)).toBe(true);
      expect(description?.length).toBeGreaterThan(20);
      expect(sub_industry).not.toBeNull();
      expect(Object.keys(attributes).length).toBeGreaterThan(0);
    }
  });

  it('keeps the rules of a products file', async () => {
    expect((await parseProducts(JSON.stringify(products), 'sample.json')).products).toEqual(products);
  });
});
