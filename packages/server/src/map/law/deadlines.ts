// The figures of the law that deadlines of rights are made of, each with its source; ours stand beside them and say so.

/** When the tables of this folder were last read against their sources; every case says by which of them its clock was set. */
export const lawVersion = '2026-11'

/** Months within which a request is answered: Art. 12(3) GDPR, first sentence. */
export const answerMonths = 1

/** Further months by which the answer may be put off, for complex or many requests: Art. 12(3) GDPR, second sentence. */
export const extensionMonths = 2

/** Days before the end of a period on which the office is warned; ours. */
export const alarmDays = [10, 5, 2, 0] as const

/** Days between the notice that a restriction will be lifted and the lifting: Art. 18(3) GDPR asks for a notice before it; the number is ours. */
export const liftNoticeDays = 3
