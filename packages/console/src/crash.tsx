// The last net: a fault in a screen shows a sentence and a way on, instead of an empty page.
import { Component, type ReactNode } from 'react'
import { Button } from './parts/button.tsx'
import { Empty } from './parts/notice.tsx'
import { useWords } from './settings/preferences.tsx'

/** Catches what its children throw while drawing; React offers this to classes only. */
export class CrashNet extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true }
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crashed /> : this.props.children
  }
}

function Crashed(): ReactNode {
  const { text } = useWords()
  return (
    <main className="page" id="content" role="alert">
      <Empty isPage icon="warn" title={text.app.crashed} help={text.app.crashedHelp}>
        <Button
          look="main"
          onPress={() => {
            location.reload()
          }}
        >
          {text.app.reload}
        </Button>
      </Empty>
    </main>
  )
}
