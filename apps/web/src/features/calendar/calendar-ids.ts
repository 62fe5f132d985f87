export const CALENDAR_HELP_ID = 'calendar-help'
/** What opens and closes the cards without a date. */
export const CALENDAR_TRAY_ID = 'calendar-tray'
