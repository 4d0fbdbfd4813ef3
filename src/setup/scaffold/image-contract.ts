/** What is known of the place of a product's image: how to read it, and how to write it. */

export interface ImagePlace {
  /** The product's own column that an image is written to; null = it is written to another table. */
  column: string | null;
  /** It is not there yet. */
  isNew: boolean;
  /** Its address, as SQL over `p`. */
  shown: string;
  /** Statements of the publishing function, when the product shows what was expected; `v_key` conditions are in WHERE_KEY. */
  set: string[];
  /** Variables that `set` needs. */
  declare: string[];
  /** Other tables that the view reads, as `schema.name`. */
  reads: string[];
  grants: string[];
  indexes: string[];
}

/** Stands for "the product in question" inside of `set`. */
export const WHERE_KEY = '/*key*/';

/** A place that needs nothing but itself. */
export const PLAIN = { isNew: false, declare: [], reads: [], grants: [], indexes: [] };

/** Tables of files, by their names in lower case. */
export const FILES = /asset|image|media|file|photo|picture|upload/;
