import { useState } from 'react'
import type { Person } from '../../lib/person.ts'
import { AddressStep } from './address-step.tsx'
import { CodeStep } from './code-step.tsx'
import { NameStep } from './name-step.tsx'
import { PasswordStep } from './password-step.tsx'

type Step =
  | { name: 'address' }
  | { name: 'password' }
  | { name: 'code'; email: string }
  | { name: 'name'; email: string; code: string }

/** From an address to a session: by a code from an e-mail, or by a password. */
export function SignInForm({ onSignedIn }: { onSignedIn: (person: Person) => Promise<void> }) {
  const [step, setStep] = useState<Step>({ name: 'address' })
  const [email, setEmail] = useState('')
  switch (step.name) {
    case 'address':
      return (
        <AddressStep
          email={email}
          onEmail={setEmail}
          onSent={() => setStep({ name: 'code', email })}
          onPassword={() => setStep({ name: 'password' })}
        />
      )
    case 'password':
      return (
        <PasswordStep
          email={email}
          onEmail={setEmail}
          onSignedIn={onSignedIn}
          onCode={() => setStep({ name: 'address' })}
        />
      )
    case 'code':
      return (
        <CodeStep
          email={step.email}
          onSignedIn={onSignedIn}
          onNameNeeded={(code) => setStep({ name: 'name', email: step.email, code })}
          onOtherAddress={() => setStep({ name: 'address' })}
        />
      )
    default:
      return <NameStep email={step.email} code={step.code} onSignedIn={onSignedIn} />
  }
}
