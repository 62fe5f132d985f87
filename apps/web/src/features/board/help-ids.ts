/** Elements of the board that say how to use the keyboard; once per board, referred to by every card and list. */
export const CARD_HELP_ID = 'board-card-help'
export const LIST_HELP_ID = 'board-list-help'
