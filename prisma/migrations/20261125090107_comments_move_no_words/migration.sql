-- AlterTable
ALTER TABLE "story" ADD COLUMN     "words_seq" INTEGER NOT NULL DEFAULT 0;

-- What was written so far may all be words.
update story set words_seq = doc_seq;
