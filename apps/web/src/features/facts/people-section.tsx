import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { TextField } from '../../ui/text-field.tsx'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { ItemListField } from '../thing/item-list-field.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import css from './facts.module.css'
import { FactsSection } from './facts-section.tsx'
import { isBlank } from './is-blank.ts'

/** Whom the project is for, and what its participants are when they are counted. */
export function PeopleSection() {
  const { t } = useMessages()
  const { targetGroups, profiles } = useProject().facts
  return (
    <FactsSection
      title={t('facts.people')}
      empty={targetGroups.length === 0 && profiles.length === 0}
      tidy={(fields) => ({
        ...fields,
        ...(fields.targetGroups && { targetGroups: fields.targetGroups.filter((group) => !isBlank(group)) }),
      })}
      renderForm={({ row, set }) => (
        <>
          <ItemListField
            legend={t('facts.targetGroups')}
            items={row.targetGroups}
            blank={{}}
            addLabel={t('facts.addGroup')}
            removeLabel={(number) => t('facts.remove', { number })}
            onChange={(next) => set({ targetGroups: next })}
          >
            {(group, number, setGroup) => (
              <TranslatedField label={t('facts.group', { number: String(number) })} texts={group} onChange={setGroup} />
            )}
          </ItemListField>
          <ItemListField
            legend={t('facts.profiles')}
            hint={t('facts.profilesHint')}
            items={row.profiles}
            blank={{ code: '', names: {} }}
            addLabel={t('facts.addProfile')}
            removeLabel={(number) => t('facts.remove', { number })}
            onChange={(next) => set({ profiles: next })}
          >
            {(profile, number, setProfile) => (
              <>
                <TextField
                  label={t('facts.profileCode')}
                  pattern="[a-z_]{1,40}"
                  required
                  maxLength={40}
                  value={profile.code}
                  onChange={({ target }) => setProfile({ ...profile, code: target.value })}
                />
                <TranslatedField
                  label={t('facts.profile', { number: String(number) })}
                  texts={profile.names}
                  onChange={(names) => setProfile({ ...profile, names })}
                />
              </>
            )}
          </ItemListField>
        </>
      )}
    >
      <FactList>
        <Fact label={t('facts.targetGroups')}>
          {targetGroups.length > 0 && (
            <ul className={css.bullets}>
              {targetGroups.map((group) => (
                <li key={JSON.stringify(group)}>
                  <TranslatedText texts={group} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact label={t('facts.profiles')}>
          {profiles.length > 0 && (
            <ul className={css.bullets}>
              {profiles.map(({ code, names }) => (
                <li key={code}>
                  <TranslatedText texts={names} empty={code} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </FactList>
    </FactsSection>
  )
}
