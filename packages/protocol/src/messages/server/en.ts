// What the server says to people, in English: the truth that the other languages translate.

export const en = {
  disclosure: (site: string) =>
    `You are talking to the automated assistant of ${site}. It is a machine, not a person. You can ask for a person at any time.`,
  answers: {
    greeting: 'Hello! What can I help you with?',
    thanks: 'You are welcome. Is there anything else?',
    goodbye: 'Goodbye, and thank you for your visit.',
    identity:
      'I am an automated assistant, not a person. If you would rather talk to a person, choose “Talk to a person”.',
    unsure:
      'I have not found an answer to that in our help articles, and I do not want to guess. A person can help you: choose “Talk to a person”.',
    suggestions: 'These articles may come close:',
    rights:
      'You can see, download or delete your data yourself, at once: open “My data” in the menu of this window. Shall I open a request for you?',
    articlesOnly:
      'You chose not to have an assistant read your messages. These help articles may fit; a person has been told and will answer here.',
    humanOffered: 'A person will answer here as soon as somebody is free.',
    failed: 'The assistant cannot answer at the moment. Your message is kept, and a person can help you.',
    modelAway: 'The language model is not available at the moment, so this comes straight from our articles.',
    source: 'From our help article',
  },
  system: {
    handover: 'You asked for a person. The assistant is silent now; somebody will answer here.',
    taken: (name: string) => `${name} has joined and will answer you. The assistant is silent.`,
    returned: 'The assistant answers again. You can ask for a person at any time.',
    resolved: 'This conversation was marked as solved. Write again at any time.',
    ended: 'You ended this conversation.',
    stopped: 'Stopped.',
  },
  purposes: {
    support: {
      title: 'Keep this conversation',
      text: 'We store what you write here, so that we can answer you and you can come back to it. It is sealed with a key of your own.',
      refused: 'We answer from our help articles and store nothing. It is gone when you close the window.',
    },
    ai: {
      title: 'Let the assistant read along',
      text: 'An automated assistant reads your messages and answers at once. Names, addresses and numbers that we recognise are replaced by labels first.',
      refused: 'A person answers you. No automated assistant reads your messages.',
    },
    remember: {
      title: 'Recognise me next time',
      text: 'You find your earlier conversations here when you come back.',
      refused: 'This window forgets you when you close it.',
    },
    contact: {
      title: 'Reach me by e-mail',
      text: 'We write to your address if the answer comes after you have left.',
      refused: 'The answer waits for you here.',
    },
    improve: {
      title: 'Help us improve',
      text: 'We look at labelled copies of conversations, without the values we recognised, to write better help articles.',
      refused: 'Your conversations are not used for this.',
    },
    accountability: {
      title: 'Prove that we kept the rules',
      text: 'We keep your choices and your requests about your data, because the law asks us to be able to prove them.',
      refused: '',
    },
  },
  bases: {
    'eu-gdpr:A6-1-a-explicit-consent': 'your consent (Art. 6(1)(a) GDPR)',
    'eu-gdpr:A6-1-b': 'a contract with you, or steps you asked for before one (Art. 6(1)(b) GDPR)',
    'eu-gdpr:A6-1-c': 'a legal obligation (Art. 6(1)(c) GDPR)',
    'eu-gdpr:A6-1-f': 'our legitimate interest in answering quickly, to which you can object (Art. 6(1)(f) GDPR)',
  },
  categories: {
    'pd:Communication': 'what you write to us',
    'pd:Identifier': 'a random number that stands for you',
    'pd:EmailAddress': 'your e-mail address',
  },
  retention: {
    conversation_closed: (period: string) => `${period} after the conversation ended`,
    session_expired: (period: string) => `${period} after your visit`,
    case_closed: (period: string) => `${period} after the case was closed`,
    consent_ended: (period: string) => `${period} after you gave it, or until you withdraw it`,
    recorded: (period: string) => `${period} after it was recorded`,
  },
  notice: {
    title: 'How we handle your data in this chat',
    summary: (controller: string) =>
      `${controller} is responsible for what you write here. Nothing you write is stored before you agree. You can say no and still get help, change your mind at any time, and see, download or delete everything yourself.`,
    who: {
      title: 'Who is responsible',
      text: (name: string, address: string, contact: string, officer: string) => [
        `${name}, ${address}.`,
        `Questions about privacy: ${contact}. Data protection officer: ${officer}.`,
      ],
    },
    what: {
      title: 'What is collected, and what is not',
      text: [
        'What you write, when you wrote it, the language you chose, and your choices. You need not tell us who you are.',
        'Your network address, your browser and your movements on this site are not stored. On your device only a key for this window is kept, until you close the tab.',
        'Card numbers and passwords are blanked out before anything is stored. Please do not send us details about your health, beliefs or private life unless your question needs them.',
      ],
    },
    why: { title: 'Why, on which basis, and for how long' },
    recipients: {
      title: 'Who receives data',
      none: 'Nobody outside. The assistant runs on our own servers and no data leave them.',
      some: 'These companies work for us under contract:',
    },
    transfers: { title: 'Transfers outside the European Economic Area', none: 'There are none.' },
    machine: {
      title: 'The assistant',
      text: [
        'Answers marked “Assistant” come from a machine. They are quoted from our help articles, with a link to the source. It can be wrong.',
        'It takes no decision that has legal effects for you or similarly significantly affects you. A person is always available.',
      ],
      worded:
        'Answers marked “Assistant” come from a machine. A language model words them from our help articles, with a link to the source; values that we recognise are replaced by labels before it reads them. It can be wrong.',
    },
    required: {
      title: 'Do you have to?',
      text: [
        'No. No law and no contract obliges you to give us data here. If you store nothing with us, we answer from our help articles.',
      ],
    },
    rights: {
      title: 'Your rights',
      intro: 'You can use all of them in this window, under “My data”, or by writing to us. It costs nothing.',
    },
    security: {
      title: 'How it is protected',
      text: [
        'Everything you write is sealed with a key of your own before it is stored. When you delete your data, rows and key are destroyed, and you get a signed certificate.',
      ],
    },
    complaint: {
      title: 'Complaint',
      text: (authority: string, url: string) => [
        `You can complain to a supervisory authority, for example ${authority} (${url}), and you can go to court.`,
      ],
    },
    change: {
      title: 'Changing your mind',
      text: [
        'Open “My data” in this window and switch a choice off. It takes effect within five seconds, and what was stored only for it is deleted.',
      ],
    },
  },
  rights: {
    access: { title: 'See and download', text: 'A complete copy of your data, for people and for machines (Art. 15).' },
    rectification: { title: 'Correct', text: 'Have wrong data corrected or completed (Art. 16).' },
    erasure: { title: 'Delete', text: 'Have everything deleted, with a certificate (Art. 17).' },
    restriction: { title: 'Freeze', text: 'Have your data kept but not used (Art. 18).' },
    portability: { title: 'Take along', text: 'Get what you gave us in a format that others can read (Art. 20).' },
    objection: { title: 'Object', text: 'Object to what we do in our own interest (Art. 21).' },
    review: {
      title: 'Have a person decide',
      text: 'Have an automated decision explained and reviewed by a person (Art. 22).',
    },
    withdrawal: {
      title: 'Take back consent',
      text: 'Take back every consent at once; what is kept only because of it is deleted (Art. 7).',
    },
    complaint: { title: 'Complain', text: 'Learn where you can complain and which court can decide (Art. 77).' },
  },
  problems: {
    'bad-request': 'Something in the request does not fit.',
    'not-signed-in': 'Please sign in, or start again.',
    'second-factor-required': 'A second factor is needed.',
    'not-allowed': 'You are not allowed to do that.',
    'consent-required': 'Please choose first whether we may keep this conversation.',
    'purpose-not-permitted': 'That is not permitted for this purpose.',
    'origin-not-allowed': 'This site may not use this window.',
    'not-found': 'There is nothing here.',
    'method-not-allowed': 'That cannot be done here.',
    conflict: 'That does not fit how things stand now.',
    held: 'Your message contains something that needs your decision first. Nothing was stored.',
    'notice-outdated': 'The privacy notice has changed. Please look at it and choose again.',
    'not-verified': 'The deletion could not be verified yet. It goes on by itself.',
    gone: 'This is gone.',
    'decision-refused': 'These rules cannot be used as they are.',
    'decision-rules-changed': 'The rules of this decision are not as they were stored. Nothing was decided.',
    'too-large': 'That is too large.',
    'wrong-media-type': 'That kind of content is not accepted here.',
    'reason-required': 'Please give a reason.',
    restricted: 'These data are frozen at the person’s request.',
    'too-many-requests': 'That was too fast. Please wait a moment.',
    internal: 'Something went wrong on our side. Nothing was lost.',
    'sealed-data-damaged': 'Some data could not be opened, because they were changed. They are not shown.',
    unavailable: 'Not available at the moment. Please try again shortly; nothing was lost.',
    'storage-full': 'Storage is full. Please try again later; nothing was lost.',
  },
  findings: {
    CARD: 'a card number',
    SECRET: 'a password or key',
  },
}

/** The shape that every language fills. A missing sentence is a type error. */
export type ServerMessages = typeof en
