import { partnerName } from '@meanwhile/domain/partner/partner-name'
import { useMessages } from '../../lib/use-messages.ts'
import { useRow } from '../../project/use-project.ts'
import { Swatch } from '../../ui/swatch.tsx'
import css from './partner-mark.module.css'

/** A partner by colour, pattern and name; nothing for nobody. */
export function PartnerMark({ partnerId }: { partnerId: string | null }) {
  const { locale } = useMessages()
  const partner = useRow('partners', partnerId)
  if (!partner) return null
  return (
    <span className={css.mark}>
      <Swatch colour={partner.colour} pattern={partner.pattern} />
      <bdi>{partnerName(partner, locale)}</bdi>
    </span>
  )
}
