import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isKnownLicence, LICENCES } from './licences.ts'

const OWN = 'own'

interface LicenceFieldProps {
  licence: string | null
  onChange: (licence: string | null) => void
}

/** One of the open licences, or another one in words. */
export function LicenceField({ licence, onChange }: LicenceFieldProps) {
  const { t } = useMessages()
  const [own, setOwn] = useState(licence !== null && !isKnownLicence(licence))
  return (
    <>
      <Select
        label={t('result.licence')}
        value={own ? OWN : (licence ?? '')}
        options={[
          { value: '', label: t('result.noLicence') },
          ...LICENCES.map((one) => ({ value: one, label: t(`result.licence.${one}`) })),
          { value: OWN, label: t('result.ownLicence') },
        ]}
        onChange={(event) => {
          const { value } = event.target
          setOwn(value === OWN)
          onChange(value === OWN || value === '' ? null : value)
        }}
      />
      {own && (
        <TextField
          label={t('result.licenceWords')}
          maxLength={80}
          value={licence ?? ''}
          onChange={(event) => onChange(event.target.value.trim() === '' ? null : event.target.value)}
        />
      )}
    </>
  )
}
