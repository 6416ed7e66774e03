// The one face of the package: everything that crosses the wire.
export * from './decisions.ts'
export * from './desk.ts'
export * from './office.ts'
export * from './wire.ts'
