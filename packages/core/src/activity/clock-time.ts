/** Minutes after midnight of a time of day: `08:30`, `8.30`, `08:30:00`; 24:00 ends a day. Null for anything else. */
export function minuteOfDay(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})(?:[:.]00)?$/.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const minute = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && minute <= 1440 ? minute : null;
}
