/** Achievement by polarity in ordinary doubles, as somebody writes it who has the data in a database; `target` is never 0. */
export const PLAIN_ACHIEVEMENT = `CASE polarity
      WHEN 'maximise' THEN realisation / target * 100
      WHEN 'minimise' THEN (2 * target - realisation) / target * 100
      WHEN 'stabilise' THEN 100 - abs(realisation - target) / abs(target) * 100 END`;
