/** Characters that the domain takes as a title (`CardTitle`; `ListTitle` and `BoardTitle`). A test holds them against it. */
export const MAX_CARD_TITLE = 500
export const MAX_TITLE = 200
