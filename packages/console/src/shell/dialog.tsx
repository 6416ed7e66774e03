// A dialog in the middle of the page: title, content, a way out by Escape, by button and by pressing beside it.

import type { ReactNode } from 'react'
import { Dialog as Box } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from '../parts/button.tsx'
import { useWords } from '../settings/preferences.tsx'

/** A modal dialog, drawn only while open. `grave` asks for an answer and does not close by pressing beside it. */
export function Dialog(props: {
  open: boolean
  title: string
  grave?: boolean
  onClose: () => void
  children: ReactNode
}): ReactNode {
  const { text } = useWords()
  return (
    <ModalOverlay
      className="veil"
      isOpen={props.open}
      isDismissable={props.grave !== true}
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
    >
      <Modal className="modal">
        <Box className="dialog" role={props.grave === true ? 'alertdialog' : 'dialog'}>
          <div className="dialog-head">
            <Heading slot="title">{props.title}</Heading>
            <Button look="quiet" icon="close" label={text.app.close} onPress={props.onClose} />
          </div>
          {props.children}
        </Box>
      </Modal>
    </ModalOverlay>
  )
}
