import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { privacyIssue } from './privacy-issues.js';
import type { WithheldTable } from './withhold.js';

/** Says what was withheld from a table, for those who publish it; null where nothing was. */
export function withheldIssue(table: WithheldTable, name: string, minimum: number, locale: Locale): TableIssue | null {
  if (table.withheld === 0) return null;
  const why = table.why.flat();
  const so = (reason: string): number => why.filter((each) => each === reason).length;
  return privacyIssue(
    'privacy/withheld',
    locale,
    { path: '' },
    {
      table: name,
      withheld: table.withheld,
      cells: why.length,
      minimum,
      small: so('small'),
      shared: so('shared'),
      edition: so('edition'),
      complement: so('complement'),
    },
  );
}
