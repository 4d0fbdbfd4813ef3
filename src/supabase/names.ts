/** How a door spells the settings of a project, so that a message names what its reader has set. */
export interface ProjectNames {
  url: string;
  key: string;
  databaseUrl: string;
}

/** The settings' own names, as action.yml declares them. */
export const PROJECT_NAMES: ProjectNames = {
  url: 'supabase-url',
  key: 'supabase-key',
  databaseUrl: 'database-url',
};
