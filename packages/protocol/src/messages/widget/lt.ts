export { en as lt } from './en.ts'
