import { NOTICE_KINDS } from '@meanwhile/domain/notice'
import { DIGESTS, LETTER_MODES, type LetterMode, type NoticeSettings } from '@meanwhile/domain/notice-settings'
import { useId, useState } from 'react'
import { noticeSettingsQuery } from '../../lib/queries.ts'
import { queryClient, trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/toast.ts'
import css from './notice-settings-form.module.css'
import { hourOptions, weekdayOptions, zoneOptions } from './time-options.ts'

/** What a switched-on pause begins with. */
const NIGHT = { from: 21, to: 7 }

export function NoticeSettingsForm({ settings }: { settings: NoticeSettings }) {
  const { t, locale } = useMessages()
  const [chosen, setChosen] = useState(settings)
  const change = (changed: Partial<NoticeSettings>) => setChosen((before) => ({ ...before, ...changed }))
  const { letters, digest, quiet } = chosen
  const quietId = useId()
  const { busy, failure, submit } = useSubmit(async () => {
    await trpcClient.inbox.setSettings.mutate(chosen)
    queryClient.setQueryData(noticeSettingsQuery().queryKey, chosen)
    toast({ message: t('inbox.saved') })
  })
  const hours = hourOptions(locale)
  const modes = LETTER_MODES.map((mode) => ({ value: mode, label: t(`inbox.mode.${mode}`) }))
  return (
    <form className={css.form} onSubmit={submit}>
      <div className={css.kinds}>
        {NOTICE_KINDS.map((kind) => (
          <Select
            key={kind}
            label={t(`inbox.kind.${kind}`)}
            options={modes}
            value={letters[kind]}
            onChange={(event) => change({ letters: { ...letters, [kind]: event.target.value as LetterMode } })}
          />
        ))}
      </div>
      <p className={css.note}>{t('inbox.mine')}</p>
      <div className={css.row}>
        <Select
          label={t('inbox.digest')}
          options={DIGESTS.map((one) => ({ value: one, label: t(`inbox.digest.${one}`) }))}
          value={digest}
          onChange={(event) => change({ digest: event.target.value as NoticeSettings['digest'] })}
        />
        {digest === 'weekly' && (
          <Select
            label={t('inbox.digestWeekday')}
            options={weekdayOptions(locale)}
            value={String(chosen.digestWeekday)}
            onChange={(event) => change({ digestWeekday: Number(event.target.value) })}
          />
        )}
        {digest !== 'off' && (
          <Select
            label={t('inbox.digestHour')}
            options={hours}
            value={String(chosen.digestHour)}
            onChange={(event) => change({ digestHour: Number(event.target.value) })}
          />
        )}
      </div>
      <div className={css.check}>
        <input
          id={quietId}
          type="checkbox"
          checked={quiet !== null}
          onChange={(event) => change({ quiet: event.target.checked ? NIGHT : null })}
        />
        <label htmlFor={quietId}>{t('inbox.quiet')}</label>
      </div>
      {quiet && (
        <div className={css.row}>
          {(['from', 'to'] as const).map((end) => (
            <Select
              key={end}
              label={t(end === 'from' ? 'inbox.quietFrom' : 'inbox.quietTo')}
              options={hours}
              value={String(quiet[end])}
              onChange={(event) => change({ quiet: { ...quiet, [end]: Number(event.target.value) } })}
            />
          ))}
        </div>
      )}
      <div className={css.row}>
        <Select
          label={t('inbox.timeZone')}
          options={zoneOptions(chosen.timeZone)}
          value={chosen.timeZone}
          onChange={(event) => change({ timeZone: event.target.value })}
        />
      </div>
      {failure && <p role="alert">{t(`refusal.${failure}`)}</p>}
      <Button type="submit" busy={busy} disabled={JSON.stringify(chosen) === JSON.stringify(settings)}>
        {t('inbox.save')}
      </Button>
    </form>
  )
}
