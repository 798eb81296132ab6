import { tell } from '#components/ui/toaster.tsx'

/** Says that pictures of a pasted page were left out, and the way to have them. */
export function tellPictures(count: number): void {
  tell(
    count === 1
      ? 'One picture stayed behind. Add it from Photos, with its credit.'
      : `${count} pictures stayed behind. Add them from Photos, each with its credit.`,
  )
}
