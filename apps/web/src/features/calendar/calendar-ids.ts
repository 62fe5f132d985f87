export const CALENDAR_HELP_ID = 'calendar-help'
