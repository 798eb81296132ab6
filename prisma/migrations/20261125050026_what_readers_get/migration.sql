-- AlterTable
ALTER TABLE "newsroom" ADD COLUMN     "contact" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "comment_request" ADD COLUMN     "public_reply" TEXT NOT NULL DEFAULT '';
