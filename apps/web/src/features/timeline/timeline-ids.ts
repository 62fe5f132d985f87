export const TIMELINE_HELP_ID = 'timeline-help'
