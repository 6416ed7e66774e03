// Controllers, their sites, and the visits to them.

export { attachSubject, insertSession, setChoices } from './session.sql.ts'
export { createSite, createTenant, findSite, findSites, type Site } from './site.sql.ts'
export { issueToken, readToken } from './token.ts'
export { deleteExpiredSessions, findVisit, type Visit, type VisitConsent } from './visit.sql.ts'
