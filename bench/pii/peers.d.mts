// Types of the adapters in peers.mjs.

import type { Engine } from './detectors.ts'

/** By package name: opens an engine with a function that imports a package from where it is installed. */
export declare const PEERS: Readonly<Record<string, (load: (name: string) => Promise<unknown>) => Promise<Engine>>>
