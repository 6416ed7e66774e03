// What a person reads about decisions that rules make about them, in English: the truth that the other languages translate.

export const en = {
  heading: 'Decisions about you',
  none: 'No decision about you has been made by rules.',
  lines: {
    proposed: 'A decision was prepared by fixed rules. A person checks it before it takes effect.',
    effective: 'A decision was made by fixed rules.',
    confirmed: 'A person has checked and confirmed the decision.',
    changed: 'A person has decided otherwise than the rules proposed.',
    contested: 'You asked for a person. Somebody who was not involved looks at the decision again.',
    upheld: 'A person has reviewed the decision. It stays as it was.',
    overturned: 'A person has reviewed the decision and changed it.',
  },
  states: {
    proposed: 'Waiting for a person',
    effective: 'In effect',
    contested: 'Under review by a person',
    upheld: 'Reviewed: it stays',
    overturned: 'Reviewed: changed',
    suspended: 'On hold until your correction is settled',
  },
  rules: 'Fixed rules work this out, not the assistant. The same facts always give the same result.',
  why: 'Why',
  facts: 'What it rests on',
  sources: { person: 'from you', staff: 'from our staff', system: 'from our systems' },
  change: 'What would change it',
  without: {
    missing: 'Facts are missing, so a person decides:',
    child: 'Rules are not applied to children. A person decides.',
    'no-rule': 'No rule fits, so a person decides.',
    fault: 'The rules could not be applied, so a person decides.',
  },
  person: 'What the person said',
  review: 'Your objection',
  ask: 'Ask for a person',
  askHelp: 'Somebody who was not involved looks at everything again. It costs nothing.',
  statement: 'What should they know?',
  send: 'Send',
  due: (date: string) => `Answer by ${date} at the latest`,
  version: (number: string, date: string) => `Version ${number} of the rules, ${date}`,
  law: 'Where the rules come from',
  yes: 'Yes',
  no: 'No',
  more: 'Show why',
  failed: 'That did not work. Please try again.',
  notice: {
    proposed: 'Fixed rules prepare these decisions, and a person confirms them before they take effect:',
    automated: 'Fixed rules make these decisions without a person, or a person nearly always follows them:',
    rights: 'You can see why, say what you think, and have a person decide.',
  },
}

/** The shape that every language fills. */
export type DecisionMessages = typeof en
