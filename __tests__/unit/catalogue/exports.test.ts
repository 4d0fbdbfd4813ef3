/** Exports as shops and table programs write them: how many products, and which of them have an image. */
import { describe, expect, it } from '@jest/globals';
import { type ProductsFile, parseProducts } from '../../../src/catalogue/products-file.ts';

const U = 'https://shop.example';

interface Export {
  of: string;
  file: string;
  text: string;
  /** id, name, address of the image. */
  products: [id: string, name: string, image: string | null][];
  also?: (file: ProductsFile) => void;
}

const EXPORTS: Export[] = [
  {
    of: 'Shopify, CSV',
    file: 'products_export.csv',
    text: [
      'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src,Image Position,Image Alt Text,Variant Image,Status',
      `soap,Soap Bar,"<p>With <strong>oil</strong> &amp; oat.</p>",Ex,Soap,"vegan, body",TRUE,Size,100 g,HS-1,6.50,${U}/2.jpg,2,,,active`,
      'soap,,,,,,,,200 g,HS-2,11.00,,,,,',
      `soap,,,,,,,,,,,${U}/1.jpg,1,Label,,`,
      'twine,Hemp Twine 1/2" Ball,<p>Natural.</p>,Ex,Garden,,TRUE,Title,Default Title,HT-1,4.00,,,,,active',
      'tee,Tee,,Ex,Apparel,,TRUE,Colour,Blue,T-1,20,,,,,active',
      `tee,,,,,,,,Red,T-2,20,,,,${U}/red.jpg,`,
    ].join('\n'),
    products: [
      ['soap', 'Soap Bar', `${U}/1.jpg`],
      ['twine', 'Hemp Twine 1/2" Ball', null],
      ['tee', 'Tee', `${U}/red.jpg`],
    ],
    also: ({ products: [soap], notes, warnings }) => {
      expect(soap).toMatchObject({
        description: 'With oil & oat.',
        industry: 'Soap',
        attributes: { Size: '100 g' },
      });
      expect(notes).toContain(
        'Read 3 products from 6 rows: variants and further images belong to their product.',
      );
      expect(warnings).toEqual([]);
    },
  },
  {
    of: 'Shopify, CSV with the newer names',
    file: 'products_export.csv',
    text: [
      'Title,URL handle,Description,Vendor,Product category,Type,Status,SKU,Option1 name,Option1 value,Price,Product image URL,Image position,Image alt text,Variant image URL',
      `Soap Bar,soap,<p>Oil.</p>,Ex,Health & Beauty > Bath > Soap,Soap,Active,HS-1,Size,S,6,${U}/1.jpg,1,,`,
      ',soap,,,,,,HS-2,,L,9,,,,',
      'Twine,twine,,Ex,,Garden,Active,HT-1,Title,Default Title,4,,,,',
    ].join('\n'),
    products: [
      ['soap', 'Soap Bar', `${U}/1.jpg`],
      ['twine', 'Twine', null],
    ],
    also: ({ products: [soap, twine] }) => {
      expect(soap).toMatchObject({ industry: 'Health & Beauty', sub_industry: 'Bath > Soap' });
      expect(twine?.industry).toBe('Garden');
    },
  },
  {
    of: 'Shopify, products.json',
    file: 'products.json',
    text: JSON.stringify({
      products: [
        {
          id: 632,
          title: 'Soap',
          handle: 'soap',
          body_html: '<p>a</p>',
          product_type: 'Soap',
          variants: [{ id: 1, image_id: null }],
          images: [{ id: 9, position: 1, src: `${U}/1.jpg` }],
          image: { src: `${U}/1.jpg` },
        },
        {
          id: 633,
          title: 'Twine',
          handle: 'twine',
          body_html: null,
          product_type: '',
          variants: [{ id: 2, featured_image: null }],
          images: [],
          image: null,
        },
        {
          id: 634,
          title: 'Tee',
          handle: 'tee',
          variants: [{ id: 3, featured_image: { src: `${U}/v.jpg` } }],
          images: [],
        },
      ],
    }),
    products: [
      ['632', 'Soap', `${U}/1.jpg`],
      ['633', 'Twine', null],
      ['634', 'Tee', `${U}/v.jpg`],
    ],
  },
  {
    of: 'Shopify, GraphQL',
    file: 'answer.json',
    text: JSON.stringify({
      data: {
        products: {
          edges: [
            {
              node: {
                id: 'gid://shopify/Product/1',
                title: 'Soap',
                descriptionHtml: '<b>x</b>',
                images: { edges: [{ node: { url: `${U}/1.jpg` } }] },
              },
            },
            {
              node: {
                id: 'gid://shopify/Product/2',
                title: 'Twine',
                featuredImage: null,
                images: { edges: [] },
              },
            },
          ],
        },
      },
    }),
    products: [
      ['gid://shopify/Product/1', 'Soap', `${U}/1.jpg`],
      ['gid://shopify/Product/2', 'Twine', null],
    ],
  },
  {
    of: 'Shopify, bulk operation',
    file: 'bulk.jsonl',
    text: [
      { id: 'gid://shopify/Product/1', title: 'Soap' },
      { id: 'gid://shopify/ProductImage/9', url: `${U}/1.jpg`, __parentId: 'gid://shopify/Product/1' },
      { id: 'gid://shopify/Product/2', title: 'Twine' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
    products: [
      ['gid://shopify/Product/1', 'Soap', `${U}/1.jpg`],
      ['gid://shopify/Product/2', 'Twine', null],
    ],
  },
  {
    of: 'WooCommerce, CSV',
    file: 'wc-product-export.csv',
    text: [
      '\ufeffID,Type,SKU,Name,Published,"Short description",Description,"Regular price",Categories,Tags,Images,Parent,"Attribute 1 name","Attribute 1 value(s)"',
      `101,variable,TEE,"Hemp &amp; Cotton T-Shirt",1,"<p>Soft tee</p>","<p>55&#37; hemp.</p>",,"Clothing > T-Shirts, Sale",organic,"${U}/a.jpg, ${U}/b.jpg",,Colour,"Blue, Green"`,
      '102,variation,TEE-B,"Hemp & Cotton T-Shirt - Blue",1,,,29.00,,,,id:101,Colour,Blue',
      '103,simple,OIL,"Oil 250 ml",1,,,9.90,"Food > Oils",,,,,',
      `105,"variation, virtual",CAP-S,"Cap - S",1,,,9,,,${U}/s.jpg,CAP,Size,S`,
      '104,variable,CAP,Cap,1,,,,Uncategorized,,,,Size,"S, M"',
      '190,variation,GONE-S,"Gone - S",1,,,9,,,,GONE,Size,S',
    ].join('\n'),
    products: [
      ['101', 'Hemp & Cotton T-Shirt', `${U}/a.jpg`],
      ['103', 'Oil 250 ml', null],
      ['104', 'Cap', `${U}/s.jpg`],
      ['190', 'Gone - S', null],
    ],
    also: ({ products: [tee], warnings }) => {
      expect(tee).toMatchObject({
        description: '55% hemp.',
        industry: 'Clothing',
        sub_industry: 'T-Shirts',
        attributes: { SKU: 'TEE', Colour: 'Blue, Green' },
      });
      expect(warnings).toEqual([
        expect.stringContaining('1 variant belongs to a product that the file does not have, such as "GONE"'),
      ]);
    },
  },
  {
    of: 'WooCommerce, REST',
    file: 'products.json',
    text: JSON.stringify([
      {
        id: 7,
        name: 'Rope',
        type: 'variable',
        sku: 'R',
        description: '<p>Strong.</p>',
        parent_id: 0,
        categories: [{ id: 3, name: 'Rope' }],
        images: [{ id: 9, src: `${U}/rope.jpg`, alt: '' }],
        attributes: [],
      },
      {
        id: 8,
        name: 'Bedding',
        type: 'simple',
        sku: '',
        description: '',
        parent_id: 0,
        categories: [],
        images: [],
        attributes: [{ name: 'Weight', options: ['10 kg'] }],
      },
      { id: 9, name: 'Rope - 12 mm', type: 'variation', sku: 'R-12', parent_id: 7, image: null },
    ]),
    products: [
      ['7', 'Rope', `${U}/rope.jpg`],
      ['8', 'Bedding', null],
    ],
    also: ({ products: [, bedding] }) => expect(bedding?.attributes).toMatchObject({ Weight: ['10 kg'] }),
  },
  {
    of: 'Google Merchant, TSV',
    file: 'feed.tsv',
    text: [
      'id\ttitle\tdescription\timage_link\tadditional_image_link\tgoogle_product_category\tproduct_type\titem_group_id',
      `A1\tHose 1/2"\tFits 3/4" taps\t${U}/hose.jpg\t\tHome & Garden > Plumbing\t\t`,
      'A2\t"Twine" 3 mm\tNatural\t\t\t499972\tGarden > Twine\t',
      `A3-S\tTee S\t\t\t${U}/tee.jpg\t\t\tA3`,
      'A3-M\tTee M\t\t\t\t\t\tA3',
    ].join('\n'),
    products: [
      ['A1', 'Hose 1/2"', `${U}/hose.jpg`],
      ['A2', '"Twine" 3 mm', null],
      ['A3', 'Tee S', `${U}/tee.jpg`],
    ],
    also: ({ products: [hose, twine] }) => {
      expect(hose).toMatchObject({ industry: 'Home & Garden', sub_industry: 'Plumbing' });
      expect(twine).toMatchObject({ industry: 'Garden', sub_industry: 'Twine' });
    },
  },
  {
    of: 'Google Merchant, RSS',
    file: 'feed.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title><link>${U}</link>
<item><g:id>A1</g:id><title><![CDATA[Hose 1/2" & tap]]></title><description>&lt;p&gt;Long&lt;/p&gt;</description><link>${U}/hose</link>
  <g:image_link>${U}/hose.jpg</g:image_link><g:additional_image_link>${U}/b.jpg</g:additional_image_link><g:additional_image_link>${U}/c.jpg</g:additional_image_link>
  <g:shipping><g:country>DE</g:country><g:price>4 EUR</g:price></g:shipping></item>
<item><g:id>A2</g:id><g:title>Twine</g:title><g:image_link/></item>
</channel></rss>`,
    products: [
      ['A1', 'Hose 1/2" & tap', `${U}/hose.jpg`],
      ['A2', 'Twine', null],
    ],
    also: ({ products: [hose] }) => {
      expect(hose?.description).toBe('Long');
      expect(hose?.attributes).toEqual({ link: `${U}/hose`, 'g:shipping': ['DE', '4 EUR'] });
    },
  },
  {
    of: 'Google Merchant, Atom',
    file: 'feed.xml',
    text: `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>Shop</title>
<entry><id>tag:shop,2026:1</id><g:id>A1</g:id><title>Hose</title><summary>x</summary><link href="${U}/hose"/><g:image_link>${U}/hose.jpg</g:image_link></entry>
<entry><id>A2</id><title>Twine</title></entry></feed>`,
    products: [
      ['A1', 'Hose', `${U}/hose.jpg`],
      ['A2', 'Twine', null],
    ],
  },
  {
    of: 'a list of products in XML',
    file: 'products.xml',
    text: `<products><product id="7"><name>Rope</name><images><image>${U}/a.jpg</image><image>${U}/b.jpg</image></images></product><product id="8"><name>Twine</name><images/></product></products>`,
    products: [
      ['7', 'Rope', `${U}/a.jpg`],
      ['8', 'Twine', null],
    ],
  },
  {
    of: 'BigCommerce, the older export',
    file: 'bigcommerce.csv',
    text: [
      'Item Type,Product ID,Product Name,Product Type,Product Code/SKU,Brand Name,Product Description,Category,Product Image ID - 1,Product Image File - 1,Product Image Description - 1,Product Image Is Thumbnail - 1',
      'Product,77,Rope,P,R-1,Ex,<p>Strong</p>,Shop All/Rope,9,a/rope__1.jpg,,Y',
      '  SKU,501,[S]Size=12,,R-1-12,,,,,,,',
      'Product,78,Twine,P,T-1,Ex,,Garden,,,,',
    ].join('\n'),
    products: [
      ['77', 'Rope', 'a/rope__1.jpg'],
      ['78', 'Twine', null],
    ],
    also: ({ products: [rope] }) => expect(rope?.industry).toBe('Rope'),
  },
  {
    of: 'BigCommerce, the newer export',
    file: 'bigcommerce.csv',
    text: [
      'Item,ID,Name,Type,SKU,Options,Categories,Description,Variant Image URL,Internal Image URL (Export),Image URL (Import),Image Description,Image is Thumbnail,Image Sort Order',
      'Product,77,Rope,physical,R-1,,Rope,<p>Strong</p>,,,,,,',
      'Variant,501,,,R-1-12,Size=12,,,,,,,,',
      `Image,,,,,,,,,${U}/2.jpg,,,FALSE,2`,
      `Image,,,,,,,,,${U}/1.jpg,,,TRUE,1`,
      'Product,78,Twine,physical,T-1,,Garden,,,,,,,',
    ].join('\n'),
    products: [
      ['77', 'Rope', `${U}/1.jpg`],
      ['78', 'Twine', null],
    ],
  },
  {
    of: 'Magento',
    file: 'catalog_product.csv',
    text: [
      'sku,store_view_code,attribute_set_code,product_type,categories,name,description,base_image,small_image,thumbnail_image,additional_images,configurable_variations',
      'TEE-S,,Top,simple,,Tee-S,,,,,,',
      'TEE,,Top,configurable,"Default Category/Men,Default Category/Men/Tees",Tee,<p>Soft</p>,/t/e/tee.jpg,/t/e/tee.jpg,/t/e/tee.jpg,"/t/e/tee.jpg,/t/e/b.jpg","sku=TEE-S,size=S|sku=TEE-M,size=M"',
      'TEE,de,,,,T-Hemd,,,,,,',
      'ROPE,,Default,simple,"Default Category/Rope",Rope,,,,,,',
    ].join('\n'),
    products: [
      ['TEE', 'Tee', '/t/e/tee.jpg'],
      ['ROPE', 'Rope', null],
    ],
    also: ({ products: [tee] }) => expect(tee?.industry).toBe('Men'),
  },
  {
    of: 'PrestaShop',
    file: 'products.csv',
    text: [
      'ID;Active (0/1);Name *;Categories (x,y,z...);Price tax excluded;Reference #;Short description;Description;Image URLs (x,y,z...);Image alt texts (x,y,z...)',
      `1;1;Rope;Rope,Garden;9;R-1;Short;<p>Long</p>;${U}/1.jpg,${U}/2.jpg;a,b`,
      '2;1;Twine;Garden;4;T-1;;;;',
    ].join('\n'),
    products: [
      ['1', 'Rope', `${U}/1.jpg`],
      ['2', 'Twine', null],
    ],
    also: ({ products: [rope] }) => expect(rope).toMatchObject({ description: 'Long', industry: 'Rope' }),
  },
  {
    of: 'Etsy',
    file: 'EtsyListingsDownload.csv',
    text: [
      'TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1,IMAGE2,VARIATION 1 TYPE,VARIATION 1 NAME,VARIATION 1 VALUES,SKU',
      `Rope,Strong &amp; soft,9,USD,3,"rope,hemp",hemp,${U}/1.jpg,${U}/2.jpg,Size,Size,"S,M",R-1`,
      'Twine,,4,USD,1,,,,,,,,T-1',
    ].join('\n'),
    products: [
      ['R-1', 'Rope', `${U}/1.jpg`],
      ['T-1', 'Twine', null],
    ],
  },
  {
    of: 'Square',
    file: 'catalog.csv',
    text: [
      'Reference Handle,Token,Item Name,Variation Name,SKU,Description,Categories,Reporting Category,GTIN,Item Type,Option Name 1,Option Value 1',
      '#rope,AAA,Rope,12 mm,R-12,Strong,Rope,Rope,,Physical good,Size,12',
      '#rope,BBB,Rope,16 mm,R-16,Strong,Rope,Rope,,Physical good,Size,16',
      '#twine,CCC,Twine,Regular,T-1,,Garden,,,Physical good,,',
    ].join('\n'),
    products: [
      ['#rope', 'Rope', null],
      ['#twine', 'Twine', null],
    ],
  },
  {
    of: 'Square, the older export',
    file: 'catalog.csv',
    text: 'Token,Item Name,Variation Name,SKU,Description,Category\nT1,Tee,S,a,,Shirts\nT1,Tee,M,b,,Shirts\nT2,Mug,Regular,c,,Home\n',
    products: [
      ['T1', 'Tee', null],
      ['T2', 'Mug', null],
    ],
    also: ({ products: [, mug] }) => expect(mug?.industry).toBe('Home'),
  },
  {
    of: 'Airtable, CSV',
    file: 'Grid view.csv',
    text: `Name,Notes,Attachments,Category,Record ID\nRope,Strong,rope.jpg (https://v5.airtableusercontent.com/v3/u/1/abc),Rope,rec1\nTwine,,,Garden,rec2`,
    products: [
      ['rec1', 'Rope', 'https://v5.airtableusercontent.com/v3/u/1/abc'],
      ['rec2', 'Twine', null],
    ],
  },
  {
    of: 'Airtable, API',
    file: 'records.json',
    text: JSON.stringify({
      records: [
        {
          id: 'rec1',
          createdTime: 'x',
          fields: { Name: 'Rope', Photo: [{ id: 'att1', url: `${U}/1`, filename: 'rope.jpg' }] },
        },
        { id: 'rec2', createdTime: 'x', fields: { Name: 'Twine' } },
      ],
    }),
    products: [
      ['rec1', 'Rope', `${U}/1`],
      ['rec2', 'Twine', null],
    ],
  },
  {
    of: 'Notion',
    file: 'Products 1a2b.csv',
    text: '\ufeffName,ID,Category,Files & media,Tags\nRope,P-1,Rope,Products/rope%20photo.jpg,a\nTwine,P-2,Garden,,',
    products: [
      ['P-1', 'Rope', 'Products/rope%20photo.jpg'],
      ['P-2', 'Twine', null],
    ],
  },
  {
    of: 'Wix',
    file: 'catalog_products.csv',
    text: `handleId,fieldType,name,description,productImageUrl,collection,sku\nProduct_1,Product,Rope,<p>x</p>,${U}/1.jpg;${U}/2.jpg,Rope,R-1\nProduct_1,Variant,,,,,R-2\nProduct_2,Product,Twine,,,Garden,T-1`,
    products: [
      ['Product_1', 'Rope', `${U}/1.jpg`],
      ['Product_2', 'Twine', null],
    ],
  },
  {
    of: 'Squarespace',
    file: 'products.csv',
    text: `Product ID [Non Editable],Variant ID [Non Editable],Product Type [Non Editable],Title,Description,SKU,Categories,Hosted Image URLs\np1,v1,PHYSICAL,Rope,<p>x</p>,R-1,/rope,${U}/1.jpg ${U}/2.jpg\n,v2,,,,R-2,,\np2,v3,PHYSICAL,Twine,,T-1,,`,
    products: [
      ['p1', 'Rope', `${U}/1.jpg`],
      ['p2', 'Twine', null],
    ],
  },
];

describe('an export', () => {
  it.each(EXPORTS)('of $of', async ({ file, text, products, also }) => {
    const found = await parseProducts(text, file);
    expect(found.products.map(({ id, name, image_url }) => [id, name, image_url])).toEqual(products);
    also?.(found);
  });

  it('in XML that is broken is told where', async () => {
    await expect(parseProducts('<rss>\n<item><id>1</id>\n<title>x</item></rss>', 'f.xml')).rejects.toThrow(
      /f\.xml: line 3, column \d+: Unexpected close tag/,
    );
    await expect(parseProducts('<rss><channel/></rss>', 'f.xml')).rejects.toThrow(
      /expected a list of <item>/,
    );
  });
});
