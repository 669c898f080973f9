import { laravelPortal } from './laravel.mjs';
import { plainPortal } from './plain.mjs';
import { wordPressPortal } from './wordpress.mjs';

/** The five portals by name: what each runs on, and how it is started. */
export const PORTALS = {
  trenggalek: { needs: ['php', 'sqlite'], start: plainPortal },
  'manggarai-barat': { needs: ['php', 'pgsql', 'postgres'], start: plainPortal, database: 'postgres' },
  smko: { needs: ['php', 'pgsql', 'postgres'], start: plainPortal, database: 'postgres' },
  kalbar: { needs: ['php', 'mbstring', 'mysql', 'laravel', 'mariadb'], start: laravelPortal },
  pmk: { needs: ['php', 'mysql', 'wordpress', 'mariadb'], start: wordPressPortal },
};
