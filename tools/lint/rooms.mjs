// Who may import whom (docs/architecture.md, "Where a line lives"). The first law that an import breaks is reported, and its
// message names the room where the line belongs.

/**
 * `from` and `to` are tested against paths below the repository's root; a package keeps its name. `values: true` lets types
 * pass. Tests are outside the product and only bound by laws with `tests: true`.
 */
const BELOW = { date: 'date/', thing: 'date/|thing/', stage: 'date/|thing/|stage/', sheet: 'sheet/' }

const laws = [
  {
    from: /^packages\/domain\//,
    to: /^(?!packages\/domain\/|zod\/mini$|fractional-indexing$)/,
    message:
      'The domain knows only zod/mini, fractional-indexing and itself. What needs more lives in apps/server or apps/web.',
  },
  {
    from: /^packages\/messages\//,
    to: /^(?!packages\/messages\/)/,
    message: 'Texts depend on nothing: pass what they speak about as parameters.',
  },
  {
    from: /^packages\/wording\//,
    to: /^(?!packages\/(domain|messages|wording)\/)/,
    message: 'How a date or a number is said knows the domain and the texts, no screen and no server.',
  },
  {
    from: /^apps\/web\//,
    to: /^apps\/server\//,
    values: true,
    tests: true,
    message:
      'Pages know the server only as `import type { AppRouter }`. What both sides need lives in packages/domain.',
  },
  {
    from: /^apps\/server\//,
    to: /^apps\/web\//,
    tests: true,
    message: 'The server does not know the pages. What both sides need lives in packages/domain.',
  },
  {
    from: /^apps\/web\/src\/ui\//,
    to: /^(apps\/web\/src\/(features|pages|project|lib)\/|packages\/)/,
    message: '`ui` could ship in another product. What knows a noun lives in features/<noun>.',
  },
  {
    from: /^apps\/web\/src\/lib\//,
    to: /^apps\/web\/src\/(features|pages|project)\//,
    message: '`lib` knows the protocol and the texts, no noun. What knows a noun lives in features/<noun>.',
  },
  {
    from: /^apps\/web\/src\/(features|project)\//,
    to: /^apps\/web\/src\/pages\//,
    message: 'Pages are made of features, not the other way round.',
  },
  {
    from: /^apps\/web\/src\/project\//,
    to: /^apps\/web\/src\/features\//,
    message: 'The live project is below the features: pass in what it needs.',
  },
  {
    // Board, list and card are one screen: a board shows lists, a list shows cards, and all three take part in a drag.
    // A card shows its files, which know nothing of it. What an open card is made of (checklists, fields, links, copies, the thing that it is)
    // are parts of the card in folders of their own.
    from: /^apps\/web\/src\/features\/(board|list|card|checklist|field|card-link|card-copy|card-thing)\//,
    to: /^apps\/web\/src\/features\/(?!board\/|list\/|card\/|attachment\/|checklist\/|field\/|card-link\/|card-copy\/|card-thing\/|date\/|thing\/|stage\/)/,
    message:
      'The board screen knows boards, lists, cards and their files. What joins it with other nouns lives in pages.',
  },
  {
    // The other views of a board show the same cards and fields, above the board screen and through the same filter.
    // The calendar also shows what else has days (activities, sessions, phases): its rows come from the project, how they are
    // moved from the domain, how dates are said from date/. It needs no other feature for that.
    from: /^apps\/web\/src\/features\/(filter|view|table|calendar|feed)\//,
    to: ([, feature]) =>
      new RegExp(`^apps/web/src/features/(?!board/|list/|card/|field/|filter/|date/|thing/|stage/|${feature}/)`),
    message:
      'A view of a board knows boards, lists, cards and the filter. What joins it with other nouns lives in pages.',
  },
  {
    // Dates, texts in several languages, stages and papers are of every noun: below all of them, each above the one before.
    from: /^apps\/web\/src\/features\/(date|thing|stage|sheet)\//,
    to: ([, feature]) => new RegExp(`^apps/web/src/features/(?!${BELOW[feature]})`),
    message: 'What every noun uses knows no noun. What joins several lives in pages.',
  },
  {
    // An activity is shown with its programme and its evidence, and to its trainers by what waits for them: one screen in
    // folders of its own. It names places, partners and people, and puts rows in order as a board does.
    from: /^apps\/web\/src\/features\/(activity|programme|evidence|training)\//,
    to: /^apps\/web\/src\/features\/(?!activity\/|programme\/|evidence\/|training\/|visit-note\/|place\/|partner\/partner-mark|card\/(use-card-people|face-row)|board\/place\.|date\/|thing\/|stage\/|sheet\/)/,
    message:
      'Activities know their programme, evidence, notes, places and people. What joins them with other nouns lives in pages.',
  },
  {
    // A note is shown by the visit and by the site that it is of, and is written as comments are: by people, with drafts.
    from: /^apps\/web\/src\/features\/visit-note\//,
    to: /^apps\/web\/src\/features\/(?!visit-note\/|card\/(use-card-people|focus-back|text\/text-draft)\.|date\/|thing\/|stage\/|sheet\/)/,
    message: 'Notes of a visit know people and drafts. What joins them with other nouns lives in pages.',
  },
  {
    // A site is somewhere: it is shown with its town and on the map, and with what visitors noted.
    from: /^apps\/web\/src\/features\/(site|map)\//,
    to: /^apps\/web\/src\/features\/(?!site\/|map\/|visit-note\/|place\/|partner\/partner-mark|date\/|thing\/|stage\/|sheet\/)/,
    message: 'Sites and the map know places and partners. What joins them with other nouns lives in pages.',
  },
  {
    from: /^apps\/web\/src\/features\/(?!(?:date|thing|stage|sheet|board|list|card|checklist|field|card-link|card-copy|card-thing|filter|view|table|calendar|feed|activity|programme|evidence|training|visit-note|site|map)\/)([^/]+)\//,
    to: ([, feature]) => new RegExp(`^apps/web/src/features/(?!date/|thing/|stage/|sheet/|${feature}/)`),
    message: 'A feature shows one noun. What joins several lives in pages; what could serve any noun lives in ui.',
  },
  {
    from: /^apps\/server\/src\/(?!database\/|(main|start|services|live-part)\.ts$|.*\/(data|store)\.ts$)/,
    to: /^(pg|@prisma\/.*|apps\/server\/src\/(generated|database)\/.*)$/,
    values: true,
    message:
      "Only project/store.ts, a feature's data.ts and database/ speak to PostgreSQL; start.ts and services.ts hand it round.",
  },
  {
    from: /^apps\/server\/src\/.*\/(data|store)\.ts$/,
    to: /^(@trpc\/|socket\.io|express)/,
    message: 'Reading and writing tables knows no transport: that is router.ts or fanout.ts.',
  },
  {
    from: /^apps\/server\/src\/([^/]+)\/router\.ts$/,
    to: ([, feature]) => new RegExp(`^apps/server/src/(?!${feature}/)[^/]+/data\\.ts$`),
    message: "A router uses its own feature's data.ts; another feature is asked through its service.ts.",
  },
  {
    from: /^e2e\//,
    to: /^apps\//,
    tests: true,
    message: 'Browser tests see what a person sees: they import no part of the application.',
  },
]

const isTest = (path) => /\.test\.tsx?$|\/test\//.test(path)

/** The message of the broken law, or undefined. */
export function brokenLaw(from, to, typeOnly) {
  for (const law of laws) {
    const origin = law.from.exec(from)
    if (!origin || (law.values && typeOnly) || (!law.tests && isTest(from))) continue
    const target = typeof law.to === 'function' ? law.to(origin) : law.to
    if (target.test(to)) return law.message
  }
  return undefined
}
