import { INSTALMENT_KINDS, INSTALMENT_STATES, type Instalment, type Share } from '@meanwhile/domain/funding/funding'
import { percentOf } from '@meanwhile/domain/money'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import css from './funding.module.css'
import { MoneyField } from './money-field.tsx'

interface ShareDialogProps {
  partner: string
  share: Share
  onSave: (share: Share) => void
  onClose: () => void
}

/** What a partner gets and gives, and when the funder pays. */
export function ShareDialog({ partner, share: before, onSave, onClose }: ShareDialogProps) {
  const { t } = useMessages()
  const [share, setShare] = useState(before)
  /** Rows keep their fields when one above them goes. */
  const [keys, setKeys] = useState(() => before.instalments.map((_, n) => n))
  const set = (change: Partial<Share>) => setShare((now) => ({ ...now, ...change }))
  const setInstalment = (at: number, change: Partial<Instalment>) =>
    set({ instalments: share.instalments.map((one, n) => (n === at ? { ...one, ...change } : one)) })
  return (
    <EditDialog
      title={t('funding.editShare', { partner })}
      width="wide"
      onClose={onClose}
      onSave={() => {
        onSave(share)
        return null
      }}
    >
      <div className={css.row}>
        <MoneyField label={t('funding.eu')} cents={share.eu} onChange={(eu) => set({ eu })} />
        <MoneyField label={t('funding.own')} cents={share.own} onChange={(own) => set({ own })} />
        <MoneyField label={t('funding.other')} cents={share.other} onChange={(other) => set({ other })} />
      </div>
      {share.instalments.map((instalment, at) => (
        <div key={keys[at]} className={css.row}>
          <Select
            label={t('funding.kind')}
            value={instalment.kind}
            options={INSTALMENT_KINDS.map((kind) => ({ value: kind, label: t(`funding.kind.${kind}`) }))}
            onChange={(event) => setInstalment(at, { kind: event.target.value as Instalment['kind'] })}
          />
          <TextField
            label={t('funding.percent')}
            type="number"
            min={0}
            max={100}
            step="any"
            value={instalment.percent ?? ''}
            onChange={(event) => {
              const percent = event.target.value === '' ? null : Number(event.target.value)
              setInstalment(at, { percent })
            }}
          />
          <MoneyField
            label={t('funding.amount')}
            cents={instalment.cents}
            onChange={(cents) => setInstalment(at, { cents })}
          />
          <Select
            label={t('funding.state')}
            value={instalment.state}
            options={INSTALMENT_STATES.map((state) => ({ value: state, label: t(`funding.state.${state}`) }))}
            onChange={(event) => setInstalment(at, { state: event.target.value as Instalment['state'] })}
          />
          <IconButton
            label={t('funding.removeInstalment')}
            onClick={() => {
              setKeys(keys.filter((_, n) => n !== at))
              set({ instalments: share.instalments.filter((_, n) => n !== at) })
            }}
          >
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        onClick={() => {
          setKeys([...keys, Math.max(-1, ...keys) + 1])
          const rest = share.eu - share.instalments.reduce((sum, { cents }) => sum + cents, 0)
          const first = share.instalments.length === 0
          const begun: Instalment = first
            ? { kind: 'advance', percent: 60, cents: percentOf(share.eu, 60), state: 'expected' }
            : { kind: 'balance', percent: null, cents: Math.max(0, rest), state: 'expected' }
          set({ instalments: [...share.instalments, begun] })
        }}
      >
        <Plus aria-hidden /> {t('funding.addInstalment')}
      </Button>
    </EditDialog>
  )
}
