import { WrongValue } from './cli-error.ts'

/** A parser for commander: a whole number between two bounds. */
export const wholeNumber = (option: string, least: number, most: number) => (text: string): number => {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  if (number >= least && number <= most) return number
  throw new WrongValue(`${option}: "${text}" is not a whole number from ${least} to ${most}`, `Give a number, such as ${option} ${least}.`)
}

/** A number from 0 to 1. */
export const share = (option: string) => (text: string): number => {
  const number = /^(0|1|0?\.\d{1,9}|1\.0{1,9})$/.test(text) ? Number(text) : NaN
  if (number >= 0 && number <= 1) return number
  throw new WrongValue(`${option}: "${text}" is not a number from 0 to 1`, `Give a number, such as ${option} 0.5.`)
}
