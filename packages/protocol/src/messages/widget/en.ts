// What the chat window says, in English: the truth that the other 23 languages translate.

export const en = {
  title: 'Support chat',
  close: 'Close chat',
  closePanel: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  allRight: 'All right',

  // Who speaks. `ai` stands in the mark: the two letters that are usual for "artificial intelligence".
  ai: 'AI',
  assistant: 'AI assistant',
  person: 'our team',
  you: 'You',
  humanBy: (name: string) => `${name}, a person`,
  draftBy: (name: string) => `AI draft, checked by ${name}`,

  // The conversation.
  conversation: 'Conversation',
  suggestions: 'People often ask',
  followUps: 'You could ask next',
  aiTyping: 'The assistant is looking it up',
  humanTyping: 'A person is writing',
  newest: 'Newest message',
  sending: 'Sending…',
  notYetSent: 'Not sent yet',
  notSent: 'Not sent.',
  stop: 'Stop',
  stopped: 'You stopped this answer.',
  sources: 'From our help pages',
  rate: 'Was this answer helpful?',
  helpful: 'Helpful',
  unhelpful: 'Not helpful',

  // Writing.
  yourMessage: 'Your message',
  placeholder: 'Write your question',
  send: 'Send',
  care: 'Please leave out passwords and details about your health.',
  noticeLink: 'How we handle your data',

  // A person.
  talkToPerson: 'Talk to a person',
  waiting: 'Waiting for a person',
  waitingHow: (hours: string) =>
    `We have told our team. They are here: ${hours}. You can write on, and close this window meanwhile.`,
  notStored: 'Not stored',

  // Consent.
  consentTitle: 'Before we send this',
  consentLead: 'Your text has not been sent yet. Please choose:',
  consentForHuman: 'A person can answer if we keep this conversation',
  consentLeadHuman: 'Our team answers one after the other, so your messages have to be kept until then.',
  agree: 'Agree',
  notNow: 'Not now',
  oneLeft: 'One choice left, then your text is sent.',
  changeLater: 'You can change this at any time under “My data”.',
  noticeMore: 'More about this',
  backToText: 'Back to my text',
  purposes: {
    support: { title: 'Keep this conversation', ifNot: 'If not: we help you from our articles and store nothing.' },
    ai: { title: 'Let an AI read it and answer', ifNot: 'If not: a person answers you instead.' },
    remember: { title: 'Recognise me next time', ifNot: '' },
    contact: { title: 'Reach me by e-mail', ifNot: '' },
    improve: { title: 'Help us improve', ifNot: '' },
    accountability: { title: 'Prove that we kept the rules', ifNot: '' },
  },

  // Something found in a text.
  foundTitle: 'One moment',
  foundHere: 'This has not left your device. We do not need it to help you.',
  foundHeld: 'We have stored nothing yet. What shall we do with this part?',
  found: {
    card: 'This looks like a card number',
    secret: 'This looks like a password or a code',
    id: 'This looks like an identity number',
    health: 'This seems to be about health',
    religion: 'This seems to be about religion or belief',
    union: 'This seems to be about a trade union',
    orientation: 'This seems to be about love or sexuality',
    politics: 'This seems to be about a political opinion',
    ethnicity: 'This seems to be about origin',
    offence: 'This seems to be about an offence',
    other: 'This needs a decision from you',
  },
  options: {
    mask: 'Blank it out',
    remove: 'Take it out',
    keep: 'Send it as it is',
    consent: 'Use it for this answer',
    human: 'Only a person may read it',
  },
  specialHint: 'The law protects such details specially, so we ask first.',

  // My data.
  myData: 'My data',
  storedNow: 'This conversation is stored, sealed with a key of your own. Here you decide what happens with it.',
  nothingStored: 'Nothing you wrote is stored at the moment. Here you decide what may be.',
  yourChoices: 'Your choices',
  withdraw: 'Withdraw',
  object: 'Object',
  states: {
    undecided: 'Not decided yet',
    given: 'You agreed',
    refused: 'You said no',
    withdrawn: 'You withdrew it',
    expired: 'Your agreement has run out',
    not_optional: 'Required by law',
    legal_basis: 'Does not need your consent; you can object',
  },
  receipt: 'Save a receipt of my choices',
  yourCopies: 'Your data',
  download: 'Download my data',
  erase: 'Delete my data',
  opensTab: 'opens in a new tab',
  whoLooked: 'Who has looked at my data?',
  nobodyLooked: 'Nobody has looked at your data.',
  thisWindow: 'This chat',
  language: 'Language',
  endChat: 'End this chat',
  endSure: 'Really end this chat?',
  closed: {
    ended: 'This chat has ended.',
    erased: 'Your data have been deleted.',
    restricted: 'Your data are locked at your request, so nothing more can be sent here.',
  },
  newChat: 'Start a new chat',

  // The full notice.
  noticeTitle: 'How we handle your data',
  notice: {
    who: 'Who is responsible',
    officer: 'Data protection officer',
    why: 'What for, and for how long',
    basis: 'Basis',
    kept: 'Kept',
    recipients: 'Who receives data',
    rights: 'Your rights',
    complaint: 'You can complain to',
    version: 'Version',
  },

  // When something does not work. The keys are the codes of the problems (RFC 9457) that a visitor can meet.
  troubles: {
    offline: 'There is no connection at the moment. Your text is kept here.',
    lost: 'The connection was interrupted. We are trying again by ourselves.',
    expired: 'Your earlier session had ended, so we started a new one. Your text is still here.',
    'notice-outdated': 'The privacy notice has changed meanwhile. Please choose again.',
    'too-many-requests': 'That was a lot at once. Please wait a moment and try again.',
    'too-large': 'This text is too long. Please shorten it.',
    restricted: 'Your data are locked at your request, so nothing can be sent.',
    'purpose-not-permitted': 'Your choices do not allow this. You can change them under “My data”.',
    unavailable: 'This does not work at the moment. Nothing is lost; please try again soon.',
    internal: 'Something went wrong on our side. Nothing is lost; please try again.',
  },
}

/** The form of a catalogue: the same keys, text for text, function for function. */
export type WidgetMessages = Form<typeof en>

type Form<T> = {
  readonly [K in keyof T]: T[K] extends (...gaps: infer G) => string
    ? (...gaps: G) => string
    : T[K] extends string
      ? string
      : Form<T[K]>
}
