export { en as mt } from './en.ts'
