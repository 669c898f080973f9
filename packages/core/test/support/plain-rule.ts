/** What a rule of a test is beside its id, inputs, parameters and formula: of no regulation, since 2020. */
export const PLAIN_RULE = {
  kind: 'computation',
  title: { id: 'uji', en: 'test' },
  citation: { instrument: 'Takar' },
  confidence: 'default',
  from: '2020-01-01',
  date: 'period-end',
} as const;
