export { en as lv } from './en.ts'
