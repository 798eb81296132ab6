/** The shortest password we take. Length is what counts: no rules about signs and digits. */
export const PASSWORD_LENGTH = 12
const LONGEST = 200
const FEWEST_DIFFERENT = 5

/** What is wrong with a new password, as a sentence; null when it will do. `email` is whose it becomes. */
export function passwordProblem(password: string, email: string): string | null {
  const length = Array.from(password).length
  if (length < PASSWORD_LENGTH) {
    return `The password needs at least ${PASSWORD_LENGTH} characters; this one has ${length}. Four plain words do well.`
  }
  if (length > LONGEST) return `The password may have at most ${LONGEST} characters.`
  if (new Set(password.toLowerCase()).size < FEWEST_DIFFERENT)
    return 'The password repeats the same few characters. Choose four plain words.'
  const own = email.split('@')[0]?.toLowerCase() ?? ''
  if (own.length > 3 && password.toLowerCase().includes(own))
    return 'The password holds your email name. Choose something else.'
  return null
}
