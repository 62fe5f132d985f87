/** Lists of an invented board, each with the titles of its cards: a tram depot that is opened again for a while. */
export const SAMPLE_LISTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Ideas',
    [
      'Repair café in the paint shop',
      'Seed library behind the gatehouse',
      'Open-air cinema against the north wall',
      'A map of what grows between the rails',
      'Night walk with the former drivers',
      'Rehearsal rooms under the sand tower',
      'Swap shelf for tools',
      'Winter garden in the washing hall',
      'Kids draw the new timetable',
      'Sound archive of the depot',
      'Letterbox for wishes at the tram stop',
    ],
  ],
  [
    'Permissions',
    [
      'Agreement with the owner, second reading',
      'Fire inspection of halls 1 and 2',
      'Noise limits for the yard',
      'Insurance for volunteers',
      'Heritage office: what may be painted',
      'Water meter in the right name',
      'Street works: keep the gate free',
      'Data protection note for the visitor list',
    ],
  ],
  [
    'Repairs',
    [
      'Roof over track 4',
      'Drain in the yard',
      'Two toilets by May',
      'Ramp to the canteen',
      'Handrails on the inspection pits',
      'Lights along the east passage',
      'Windows: count the broken panes',
      'Stove in the drivers’ room',
      'Door closer of hall 2',
      'Ground the generator',
      'Fix the bell',
      'Paint the fence',
      'Sand out of the gutters',
      'Move the old seats',
    ],
  ],
  [
    'This month',
    [
      'Opening weekend',
      'Poster and programme',
      'Ask the neighbours',
      'Rota for the gate',
      'Cash box and card reader',
      'Borrow forty chairs',
      'First-aid kit',
      'Signs in three languages',
      'Photographs of every hall before we begin',
      'Tell the tram company',
      'Breakfast for the building team',
      'Number plates for the bicycles',
    ],
  ],
  [
    'Waiting for others',
    [
      'Quote for the roof',
      'Keys to the transformer house',
      'Answer from the school',
      'Old plans from the city archive',
      'Spare parts from Kaunas',
      'Translation of the lease',
    ],
  ],
  [
    'Done',
    [
      'Walk through with the fire officer',
      'Name for the place',
      'Bank account',
      'First clean-up day',
      'Survey of the trees',
      'Rubbish container ordered',
      'Neighbours’ evening',
      'Logo drawn',
      'Mailing list begun',
      'Electricity switched on again',
    ],
  ],
  ['Last year', ['Letter to the mayor', 'Season of 2021 in numbers', 'What we would do differently']],
]

/** Full name, user name. The last one left the board and is named by comments only. */
export const SAMPLE_PEOPLE: readonly (readonly [string, string])[] = [
  ['Madara Vītola-Ūdre', 'madaravu'],
  ['Tomas Šimkūnas', 'tsimkunas'],
  ['Kristīne Zaļkalne', 'kzalkalne'],
  ['Pekka Mäkinen', 'pekkam'],
  ['Rita Oliveira', 'ritaoli'],
  ['Andris Grīnfelds', 'andrisg'],
]

export const SAMPLE_COMMENTS: readonly string[] = [
  'I called them, they answer on Thursday.',
  'See the notes of the meeting. @tsimkunas can you bring the ladder?',
  'The measurements are in the sheet:\n\n- north wall 18.4 m\n- door 2.10 m',
  'Better after the holidays 🙂',
  'Write to office@example.org, not to me.',
  'Paldies! Man viss skaidrs.',
]
