export { en as et } from './en.ts'
