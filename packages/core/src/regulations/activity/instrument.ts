/** What rules of activity monitoring share: practice since e-kinerja applications are in use, read at the period's end. */
export const ACTIVITY = { kind: 'computation', from: '2014-01-01', date: 'period-end' } as const;

/** Words of what they read and give. */
export const ACTIVITY_LABELS = {
  minutes_per_day: { id: 'menit kerja per hari', en: 'minutes a day' },
  hours_per_day: { id: 'jam kerja per hari', en: 'hours a day' },
  working_days: { id: 'hari kerja', en: 'working days' },
  holidays: { id: 'hari libur', en: 'holidays' },
  leave_days: { id: 'hari cuti', en: 'days of leave' },
  days_counted: { id: 'hari yang dihitung', en: 'days counted' },
  target_minutes: { id: 'target menit', en: 'target minutes' },
  target_hours: { id: 'target jam', en: 'target hours' },
  approved_minutes: { id: 'menit disetujui', en: 'approved minutes' },
} as const;
