import { PACK_CODES, type PackCode, PROJECT_STATUSES, type ProjectFacts } from '@meanwhile/domain/facts/facts'
import { GRANT_NUMBER_EXAMPLES, looksLikeGrantNumber } from '@meanwhile/domain/facts/grant-number'
import { CircleAlert } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { Badge } from '../../ui/badge.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import css from './facts.module.css'
import { FactsSection } from './facts-section.tsx'
import { isBlank } from './is-blank.ts'

/** Who pays, under which number, and how far the project is. */
export function ProgrammeSection() {
  const { t } = useMessages()
  const { pack, programme, grantNumber, hashtag, status, period } = useProject().facts
  const starts = period.start !== null || period.from !== null
  return (
    <FactsSection
      title={t('facts.programme')}
      empty={pack === 'plain' && isBlank(programme) && !grantNumber && !hashtag && !status}
      renderForm={({ row, set }) => (
        <>
          <TranslatedField
            label={t('facts.programmeWords')}
            texts={row.programme}
            onChange={(next) => set({ programme: next })}
          />
          <div className={css.pairs}>
            <Select
              label={t('facts.pack')}
              value={row.pack}
              options={PACK_CODES.map((code) => ({ value: code, label: t(`facts.pack.${code}`) }))}
              onChange={(event) => set({ pack: event.target.value as PackCode })}
            />
            <Select
              label={t('facts.status')}
              value={row.status ?? ''}
              options={[
                { value: '', label: t('facts.noStatus') },
                ...PROJECT_STATUSES.map((one) => ({ value: one, label: t(`facts.status.${one}`) })),
              ]}
              onChange={(event) => set({ status: (event.target.value || null) as ProjectFacts['status'] })}
            />
            <TextField
              label={t('facts.hashtag')}
              maxLength={60}
              value={row.hashtag ?? ''}
              onChange={(event) => set({ hashtag: event.target.value.trim() || null })}
            />
          </div>
          <TextField
            label={t('facts.grantNumber')}
            maxLength={80}
            value={row.grantNumber ?? ''}
            hint={<OddNumber pack={row.pack} number={row.grantNumber} />}
            onChange={(event) => set({ grantNumber: event.target.value.trim() || null })}
          />
        </>
      )}
    >
      <FactList>
        <Fact label={t('facts.status')}>
          {status && (
            <>
              <Badge>{t(`facts.status.${status}`)}</Badge>
              {status === 'running' && !starts && <Odd>{t('facts.runningNeedsStart')}</Odd>}
            </>
          )}
        </Fact>
        <Fact label={t('facts.programmeWords')}>{!isBlank(programme) && <TranslatedText texts={programme} />}</Fact>
        <Fact label={t('facts.pack')}>{t(`facts.pack.${pack}`)}</Fact>
        <Fact label={t('facts.grantNumber')}>
          {grantNumber !== null && (
            <>
              {grantNumber}
              <OddNumber pack={pack} number={grantNumber} />
            </>
          )}
        </Fact>
        <Fact label={t('facts.hashtag')}>{hashtag}</Fact>
      </FactList>
    </FactsSection>
  )
}

/** Tells of a number that does not look like one of its programme; it is kept all the same. */
function OddNumber({ pack, number }: { pack: PackCode; number: string | null }) {
  const { t } = useMessages()
  const example = GRANT_NUMBER_EXAMPLES[pack]
  if (number === null || example === undefined || looksLikeGrantNumber(pack, number)) return null
  return <Odd>{t('facts.grantNumberOdd', { example })}</Odd>
}

/** Something that is told, and not refused. */
function Odd({ children }: { children: string }) {
  return (
    <span className={css.odd}>
      <CircleAlert aria-hidden />
      {children}
    </span>
  )
}
