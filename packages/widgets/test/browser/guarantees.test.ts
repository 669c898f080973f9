import '#src/widgets/bullet.js';
import '#src/widgets/explain.js';
import '#src/widgets/table.js';
import { guarantees } from './support/guarantees.js';
import { BulletHarness, ExplainHarness, TableHarness } from './support/harness.js';
import { INDICATOR_SAMPLE } from './support/sample.js';

const says = { id: /[Cc]apaian/, en: /[Aa]chievement/ };

guarantees({ kind: BulletHarness, sample: INDICATOR_SAMPLE, says });
guarantees({ kind: TableHarness, sample: INDICATOR_SAMPLE, says });
guarantees({ kind: ExplainHarness, sample: INDICATOR_SAMPLE, says, showsAll: false });
