/**
 * Products of which image providers forbid pictures. They are skipped before anything is paid, and wait for a person.
 *
 * Only what the policies of the large providers forbid for what it is stands here: drugs, what is smoked or vaped in their
 * place, and sexual products. Hemp fibre, seed, oil, CBD balm and tea of hemp flowers are none of these; neither are knives,
 * alcohol or medicine, of which shops may show packshots. What a provider refuses all the same climbs down the wording ladder.
 */
export interface PolicyRule {
  id: string;
  /** For people: "pictures of …". */
  what: string;
  /** Whole words in the singular, of a name or a category; `word*` stands for all that begin with it. */
  words: string;
  /** With one of these beside them they mean something else. */
  unless: string;
}

export const POLICY_RULES: readonly PolicyRule[] = [
  {
    id: 'thc',
    what: 'products with THC',
    words: 'thc, thca, thcp, thcv, thc-o, delta 8, delta 9, delta-8, delta-9, hhc',
    unless:
      'thc free, thc-free, no thc, zero thc, without thc, 0 thc, thc 0, free of thc, 0 2 thc, 0 3 thc, non thc, thc remover, thc test, test kit, drug test, test strip, faucet, tap, kite, shower head, showerhead, drone, table saw',
  },
  {
    id: 'flower',
    what: 'hemp or cannabis flowers to smoke',
    words:
      'hemp flower, hemp bud, cbd flower, cbd bud, cbg flower, cannabis flower, cannabis bud, marijuana, marihuana, ganja, smokable*, smokeable*, pre-roll, pre-rolled, preroll, hemp joint, cbd joint, cannabis joint, hemp cigarette, cbd cigarette, hashish, kief, cannabis resin, cannabis concentrate, dab rig, bong',
    unless:
      'tea, infusion, seed, oil, balm, cream, soap, shampoo, lotion, honey, bath, water, hydrosol, essence, candle, pillow, wreath, bouquet, print, poster, shirt, t-shirt, sock, book, beer bong, pre-rolled pastry, pastry, dough, fondant, icing, turf, lawn, paper cone',
  },
  {
    id: 'vape',
    what: 'vapes and what is filled into them',
    words:
      'vape, vaping, vaper, vape pen, e-cigarette, e cigarette, ecigarette, e-cig, ecig, e-liquid, eliquid, e-juice, ejuice, nic salt, nicotine salt, nicotine pod, dry herb vaporizer, dry herb vaporiser, herbal vaporizer, herbal vaporiser',
    unless: 'detector, sensor, alarm, sign, no vaping, anti vape, anti-vape',
  },
  {
    id: 'drugs',
    what: 'illegal drugs',
    words:
      'cocaine, heroin, mdma, ketamine, methamphetamine, crystal meth, psilocybin, magic mushroom, magic truffle, ayahuasca, kratom, salvia divinorum, anabolic steroid',
    unless:
      'test, test kit, book, novel, poster, print, shirt, t-shirt, night light, lamp, card game, puzzle',
  },
  {
    id: 'sexual',
    what: 'sexual products',
    words:
      'sex toy, adult toy, dildo, vibrator, butt plug, anal plug, anal bead, masturbator, cock ring, penis ring, sex doll, bdsm, porn*',
    unless: 'concrete, cement, motor, screed, toy motor, vibrator motor, book',
  },
];
