// The one face of the package: everything that crosses the wire.
export * from './desk.ts'
export * from './wire.ts'
