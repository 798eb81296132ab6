import { AppError } from '#lib/platform/errors/app-error.ts'

const NAME_LENGTH = 80

/** A person's or byline's name with its spaces put right; throws bad_input when nothing is left or it is too long. */
export function requireName(text: string): string {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (name === '') throw new AppError('bad_input', 'The name is missing.')
  if (Array.from(name).length > NAME_LENGTH)
    throw new AppError('bad_input', `The name may have at most ${NAME_LENGTH} characters.`)
  return name
}

/** An email in the form in which it is compared; throws bad_input when it cannot be one. */
export function requireEmail(text: string): string {
  const email = text.trim().toLowerCase()
  if (email.length > 200 || !/^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(email)) {
    throw new AppError('bad_input', 'This is not an email address. It looks like name@place.example.')
  }
  return email
}
