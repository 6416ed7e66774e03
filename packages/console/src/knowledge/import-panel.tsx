// Where knowledge comes in: files dropped or chosen, or an address on the web.

import { type FormEvent, type ReactNode, useState } from 'react'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Field } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../settings/preferences.tsx'
import { languageName } from '../text/language.ts'
import { kindOfAddress } from './import-kind.ts'
import { ImportLine } from './import-line.tsx'
import { useImports } from './imports.ts'

/** Languages that an article may be in: those of the European Union. */
const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')

/** The import panel with its line. */
export function ImportPanel(): ReactNode {
  const { text, lang } = useWords()
  const imports = useImports()
  const [language, setLanguage] = useState('')
  const [address, setAddress] = useState('')
  const [fault, setFault] = useState<string>()

  const read = (event: FormEvent): void => {
    event.preventDefault()
    const source = kindOfAddress(address)
    setFault(source === undefined ? text.knowledge.notAddress : undefined)
    if (source === undefined) return
    imports.add([source], language)
    setAddress('')
  }
  const takeFiles = (files: readonly File[]): void => {
    imports.add(
      files.map((file) => ({ file })),
      language,
    )
  }

  return (
    <section className="import" aria-labelledby="import-title">
      <div className="section-head">
        <h2 id="import-title">{text.knowledge.import}</h2>
        <Choice
          label={text.knowledge.language}
          value={language}
          onChange={setLanguage}
          options={[
            { id: '', words: text.knowledge.languageAuto },
            ...LANGUAGES.map((code) => ({ id: code, words: languageName(code, lang) })),
          ]}
        />
      </div>
      <div className="import-ways">
        <DropZone
          className="drop"
          aria-label={text.knowledge.drop}
          onDrop={(event) => {
            const dropped = async (): Promise<void> => {
              const files = event.items.filter((item) => item.kind === 'file')
              takeFiles(await Promise.all(files.map((item) => item.getFile())))
            }
            void dropped()
          }}
        >
          <Icon name="upload" />
          <p>
            <strong>{text.knowledge.drop}</strong>
          </p>
          <p className="help">{text.knowledge.dropHelp}</p>
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={['.md', '.markdown', '.txt', '.html', '.htm', '.pdf', '.json']}
            onSelect={(files) => {
              takeFiles([...(files ?? [])])
            }}
          >
            <Button>{text.knowledge.choose}</Button>
          </FileTrigger>
        </DropZone>
        <div className="import-web">
          <form onSubmit={read} noValidate>
            <Field
              label={text.knowledge.address}
              help={text.knowledge.addressHelp}
              kind="url"
              value={address}
              onChange={setAddress}
              fault={fault}
              maxLength={2000}
            />
            <Button type="submit" icon="globe">
              {text.knowledge.read}
            </Button>
          </form>
        </div>
      </div>
      <ImportLine items={imports.items} onRemove={imports.remove} onClear={imports.clear} />
    </section>
  )
}
