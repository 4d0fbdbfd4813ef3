/** What never goes from a product's name into a prompt: instructions to a model, brands, claims, measures and codes. */

const list = (words: string) => new Set(words.split(/[\s,]+/));

/** What only an instruction to a model holds, in the languages that such texts are seen in. */
const ORDER =
  /^(?:ignor|disregard|override|bypass|jailbreak|\u0438\u0433\u043d\u043e\u0440\u0438\u0440)|\u5ffd\u7565|\u7121\u8996|\u65e0\u89c6/u;
/** What leads to words in the picture: "saying SALE". */
const SAYING = list('saying says captioned inscribed');
/** Whom a chat's text is said by: `system:`. */
const SPEAKERS = list(
  'system assistant user human ai developer prompt instruction instructions negative response output',
);
/** `draw a …`: an order when one of FOLLOWERS comes next. */
const VERBS =
  list(`draw show render generate depict paint illustrate write print say output repeat reveal execute run forget
  pretend imagine add include make create act behave respond return`);
const FOLLOWERS =
  list(`a an the me my your instead only as that this these it all everything previous previously above prior text word
  words letters instructions system to like any no some`);

/** What leads over to an order: "and now draw a …". */
const FILLERS = list('and now then please just also instead but so');

/** Whether the name ends before this word: from here on it speaks to the model. Takes back what led over to that. */
export function startsInstruction(before: string[], word: string): boolean {
  const bare = bareWord(word);
  const last = bareWord(before.at(-1) ?? '');
  const isOrder = VERBS.has(last) && FOLLOWERS.has(bare);
  const isAddress = (last === 'you' && /^(?:are|must|will|should)$/.test(bare)) || last === "you're";
  if (
    !isOrder &&
    !isAddress &&
    !ORDER.test(bare) &&
    !SAYING.has(bare) &&
    !(word.endsWith(':') && SPEAKERS.has(bare))
  )
    return false;
  if (isOrder || isAddress) before.pop();
  while (FILLERS.has(bareWord(before.at(-1) ?? ''))) before.pop();
  return true;
}

/** Well-known marks that are no word of their own: models draw their logos. */
const BRANDS =
  list(`nike adidas reebok asics skechers vans converse gucci prada chanel dior hermes vuitton rolex cartier versace
  burberry balenciaga zara uniqlo lacoste coca-cola cocacola pepsi nestle nescafe nutella kellogg kellogg's heineken starbucks
  lavazza nespresso mcdonald's disney pixar marvel pokemon barbie nintendo playstation xbox samsung iphone ipad macbook airpods sony
  panasonic philips bosch dyson makita dewalt milwaukee black+decker siemens miele kitchenaid tefal ikea lego playmobil mattel
  hasbro nerf tesla bmw mercedes audi volkswagen toyota ferrari porsche honda michelin microsoft google huawei xiaomi lenovo asus
  nvidia logitech razer corsair canon nikon gopro fitbit garmin kindle alexa l'oreal loreal nivea maybelline garnier gillette pampers
  yamaha fender gibson stanley tupperware yeti thermos barilla heinz purina pedigree whiskas ugg crocs birkenstock timberland levi's
  patagonia wrangler moleskine crayola rubik's hello-kitty dell hp lg bose jbl sennheiser intel amd`);

/** Claims, and what a moderator may take for a drug: neither can be seen, and both must not be hinted at. */
const CLAIMS =
  list(`cbd thc cannabis marijuana weed vape cures cure curing heals heal healing miracle logo logos text lettering caption slogan watermark anti-cancer anticancer cancer
  anxiety arthritis inflammation inflammatory anti-inflammatory insomnia depression diabetes covid covid-19 pain relief therapeutic
  medicinal medical clinically dermatologist dermatologically proven tested guaranteed fda certified approved patented bestseller
  best-selling bestselling #1 no.1 nr.1 award-winning sale discount free-shipping limited-time exclusive genuine authentic official licensed
  detox slimming weight-loss fat-burning anti-ageing anti-aging hypoallergenic antibacterial eco-friendly sustainable`);

export function isLeftOut(word: string, brands: ReadonlySet<string>): boolean {
  const bare = bareWord(word);
  return BRANDS.has(bare) || CLAIMS.has(bare) || brands.has(bare);
}

function bareWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll('\u2019', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const AMOUNT = /^[x\u00d7]?\d[\d.,/-]*$/u;
const NUMBER = /^\d+[).,]*$/;
const AGE = /^\d[\d+\u2013-]*(?:yrs?|years)?[).,]*$/i;
const UNIT =
  /^(?:ml|cl|l|ltr|liter|litre|liters|litres|g|gr|gram|grams|kg|mg|mcg|oz|fl|lb|lbs|pcs|pc|pack|packs|count|ct|piece|pieces|tablets|capsules|caps|servings|%|w|watt|v|mah|gb|tb|mhz|ghz|g\/m[2\u00b2]|gsm)[.,)]?$/i;
const WHOLE =
  /^[(x\u00d7]?\d[\d.,]*(?:ml|cl|l|g|kg|mg|mcg|oz|lb|lbs|pcs|pc|pack|ct|%|w|v|mah|gb|tb|hz|mhz|ghz|gsm|er|-pack|-piece|-count)[.,)]?$/i;
/** Model numbers: models take them for lettering. "3D", "4K", "A4", "12mm" and "2-in-1" are words. */
const CODE = /^(?=(?:[^\d]*\d){2})(?=(?:[^\p{L}]*\p{L}){2})[\p{L}\d./-]{5,}$/u;
const LENGTH = /\d-?(?:mm|cm|m|in|inch|ft|er|er-pack|"|st|nd|rd|th)$/i;

/** "Pack of 12", "(Box of 100)", "Ages 3+": where it begins, how many words of it go. A set is seen as one, and stays. */
export function countAt(words: readonly string[], at: number): number {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3);
  if (/^\(?(?:pack|box|case|bag|bundle|lot)s?$/i.test(first) && second === 'of' && NUMBER.test(third))
    return 3;
  if (NUMBER.test(first) && /^[x\u00d7]$/i.test(second) && WHOLE.test(third)) return 3;
  // "Filter Papers Size 4 Pack 100"
  if (/^\(?pack$/i.test(first) && NUMBER.test(second) && at + 2 === words.length) return 2;
  return /^\(?ages?$/i.test(first) && AGE.test(second) ? 2 : 0;
}

/** How much a pack weighs, holds or counts: not seen, and drawn as letters. Lengths stay: they tell how big it is. */
export function isMeasure(word: string, next: string | undefined, before: string | undefined): boolean {
  if (WHOLE.test(word)) return true;
  if (AMOUNT.test(word)) return next !== undefined && UNIT.test(next);
  return UNIT.test(word) && before !== undefined && AMOUNT.test(before);
}

export function isCode(word: string): boolean {
  return CODE.test(word) && !LENGTH.test(word) && !/^\d+-\p{L}+/u.test(word);
}
