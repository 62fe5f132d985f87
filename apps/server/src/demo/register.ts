import type { Organisation, StatedFigures } from '@meanwhile/domain/organisation/organisation'
import { demoId } from './demo-id.ts'
import type { Seed } from './seed.ts'
import { textsIn } from './seed-things.ts'
import { sourceLines } from './source-text.ts'

export const organisationId = (seedId: string): string => demoId('organisation', seedId)

/** The organisations of the file, as the register has them. */
export function organisationsOf(seed: Seed): Organisation[] {
  return seed.organisations.map((one) => ({
    id: organisationId(one.id),
    name: one.names.en,
    names: one.names,
    aliases: one.aliases,
    kind: one.kind,
    country: one.country,
    place: seed.places.find(({ id }) => id === one.placeId)?.names.en ?? null,
    parentId: one.parentId === null ? null : organisationId(one.parentId),
    website: null,
    source: sourceLines(one).join('\n') || null,
  }))
}

/** The numbers that the sources say of the networks, with the networks that they name. */
export function statedFiguresOf({ seedFacts }: Seed): StatedFigures[] {
  const { cohort, latvianNetworks2018, networks, openCallNote } = seedFacts
  return [
    {
      id: demoId('figures', 'cohort'),
      names: {
        en: 'URBACT transfer networks, phase 2',
        lv: 'URBACT pārneses tīkli, 2. fāze',
        lt: 'URBACT perkėlimo tinklai, 2 etapas',
      },
      figures: [
        { figure: 'networks', qualifier: '=', value: cohort.networks },
        { figure: 'partners', qualifier: '=', value: cohort.partners },
        { figure: 'countries', qualifier: '=', value: cohort.countries },
        { figure: 'newcomers', qualifier: '≈', value: cohort.newcomerPercentApprox },
      ],
      types: [{ type: 'transfer', count: cohort.networks }],
      rule: cohort.newcomerRule,
      note: {},
      on: cohort.approvedOn,
      source: sourceLines(cohort).join('\n'),
      networks: networks.filter(({ type }) => type === 'transfer').map(networkOf),
    },
    {
      id: demoId('figures', 'latvian-networks'),
      names: {
        en: 'URBACT networks with Latvian municipalities',
        lv: 'URBACT tīkli ar Latvijas pašvaldībām',
        lt: 'URBACT tinklai su Latvijos savivaldybėmis',
      },
      figures: [{ figure: 'networks', qualifier: '=', value: latvianNetworks2018.total }],
      types: [
        { type: 'action_planning', count: latvianNetworks2018.actionPlanning },
        { type: 'implementation', count: latvianNetworks2018.implementation },
        { type: 'transfer', count: latvianNetworks2018.transfer },
      ],
      rule: {},
      note: textsIn(openCallNote),
      on: '2018',
      source: [...sourceLines(latvianNetworks2018), ...sourceLines(openCallNote)].join('\n'),
      networks: networks.filter(({ type }) => type !== 'transfer').map(networkOf),
    },
  ]
}

type SeedNetwork = Seed['seedFacts']['networks'][number]

const networkOf = ({ name, type, participant, role, theme }: SeedNetwork): StatedFigures['networks'][number] => ({
  name,
  type,
  participant,
  role,
  theme,
})
