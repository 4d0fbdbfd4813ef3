/** Names within the local folder, for who looks at it without loading Postgres. */
export const DATABASE = 'database';
/** The store. */
export const IMAGES = 'images';
