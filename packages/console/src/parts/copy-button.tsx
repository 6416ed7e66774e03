// Copies a text and says that it did; where the browser refuses, the text beside it can still be selected.
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../settings/preferences.tsx'
import { Button } from './button.tsx'

/** A button that copies `value`. */
export function CopyButton(props: { value: string; children: string }): ReactNode {
  const { text } = useWords()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return undefined
    const timer = setTimeout(() => {
      setCopied(false)
    }, 4000)
    return () => {
      clearTimeout(timer)
    }
  }, [copied])
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(props.value)
    setCopied(true)
  }
  return (
    <span className="copy">
      <Button onPress={() => void copy().catch(() => undefined)} icon={copied ? 'check' : 'file'}>
        {props.children}
      </Button>
      <output>{copied ? text.app.copied : ''}</output>
    </span>
  )
}
