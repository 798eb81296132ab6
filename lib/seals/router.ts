import { z } from 'zod'
import { procedure, router } from '#lib/platform/rpc/trpc.ts'
import { addKey } from './commands/add-key.ts'
import { attest } from './commands/attest.ts'
import { destroySeal } from './commands/destroy-seal.ts'
import { handOut } from './commands/hand-out.ts'
import { keepOutside } from './commands/keep-outside.ts'
import { retireKey } from './commands/retire-key.ts'
import { sealIdentity } from './commands/seal-identity.ts'
import { shareSeal } from './commands/share-seal.ts'
import { withdrawAttestation } from './commands/withdraw-attestation.ts'
import { withdrawCopy } from './commands/withdraw-copy.ts'
import {
  attestInput,
  destroyInput,
  keepOutsideInput,
  keyInput,
  retireInput,
  sealInput,
  shareInput,
  withdrawInput,
} from './model/inputs.ts'
import { accessLog } from './queries/access-log.ts'
import { myKeys } from './queries/my-keys.ts'
import { sealPeople } from './queries/seal-people.ts'
import { sealView } from './queries/seal-view.ts'

const sourceInput = z.object({ sourceId: z.uuid() })

/** The doors of the seals room. What passes through them is sealed: no identity, passphrase or open key ever does. */
export const sealsRouter = router({
  myKeys: procedure.query(({ ctx }) => myKeys(ctx)),
  people: procedure.query(({ ctx }) => sealPeople(ctx)),
  addKey: procedure.input(keyInput).mutation(({ ctx, input }) => addKey(ctx, input)),
  retireKey: procedure.input(retireInput).mutation(({ ctx, input }) => retireKey(ctx, input)),
  ofSource: procedure.input(sourceInput).query(({ ctx, input }) => sealView(ctx, input)),
  log: procedure.input(sourceInput).query(({ ctx, input }) => accessLog(ctx, input)),
  seal: procedure.input(sealInput).mutation(({ ctx, input }) => sealIdentity(ctx, input)),
  open: procedure.input(sourceInput).mutation(({ ctx, input }) => handOut(ctx, input)),
  share: procedure.input(shareInput).mutation(({ ctx, input }) => shareSeal(ctx, input)),
  withdraw: procedure.input(withdrawInput).mutation(({ ctx, input }) => withdrawCopy(ctx, input)),
  destroy: procedure.input(destroyInput).mutation(({ ctx, input }) => destroySeal(ctx, input)),
  keepOutside: procedure.input(keepOutsideInput).mutation(({ ctx, input }) => keepOutside(ctx, input)),
  attest: procedure.input(attestInput).mutation(({ ctx, input }) => attest(ctx, input)),
  withdrawAttestation: procedure
    .input(z.object({ id: z.uuid() }))
    .mutation(({ ctx, input }) => withdrawAttestation(ctx, input)),
})
