import type { SeedStory } from '../types.ts'

export const schoolMeals: SeedStory = {
  key: 'school-meals',
  section: 'city',
  topics: ['Schools', 'Trains'],
  state: 'draft',
  author: 'teodor',
  bylines: [],
  slug: 'school-kitchens-without-the-6-12',
  slugline: 'rail-612-kitchens',
  headline: 'Without the 6:12, school dinners in Eskerby may be cold',
  dek: '',
  keyPoints: [],
  dateline: 'ESKERBY',
  body: [
    'The bread for 1,900 school dinners is baked in Eskerby by six people, four of whom come by a train that will not run after next month.',
    'County says it will pay for a minibus “if somebody can be found to drive it at that hour”. TK who said this, get it again with a name.',
    'Head of kitchens: two menus have been written, one with bread. TK photograph of both.',
    'The railway has not answered the Ledger’s question of <day -3> about its count. Ask again.',
  ],
  plannedWords: 350,
  deadlineMinutesFromNow: 1600,
  createdMinutesAgo: 1000,
}
