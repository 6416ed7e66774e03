export { en as ga } from './en.ts'
