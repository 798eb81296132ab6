import { testRule } from '../../testing/test-rule.ts'
import { headingOrder } from './heading-order.ts'

testRule(headingOrder, {
  passes: {
    'no headings': { body: ['It rained.'] },
    'a heading with text below it': { body: ['It rained.', '## The flood', 'It rose.'] },
    'a smaller heading below a larger one': {
      body: ['## The flood', 'It rose.', '### The first night', 'It fell.'],
    },
    'a smaller heading right below a larger one': {
      body: ['## The flood', '### The first night', 'It rose.'],
    },
    'back to a larger one': { body: ['## A', '### B', 'It rose.', '## C', 'It fell.'] },
    'a list below it': { body: ['## The flood', '> It rose.'] },
    'an empty paragraph between': { body: ['## The flood', '', 'It rose.'] },
  },
  fails: {
    'a smaller heading first': {
      story: { body: ['### The first night', 'It rose.'] },
      findings: [{ severity: 'warn', words: 'The first night', says: /larger/ }],
    },
    'nothing below the last one': {
      story: { body: ['It rained.', '## The flood'] },
      findings: [{ words: 'The flood', says: /Nothing stands below/ }],
    },
    'only empty paragraphs below': { story: { body: ['## The flood', '', ' '] }, findings: [{}] },
    'another heading right below': {
      story: { body: ['## The flood', '## The fire', 'It burned.'] },
      findings: [{ words: 'The flood' }],
    },
    'a larger heading right below a smaller one': {
      story: { body: ['## A', '### B', '## C', 'It rose.'] },
      findings: [{ words: 'B' }],
    },
    'an empty heading': { story: { body: ['## ', 'It rose.'] }, findings: [{ says: /empty/ }] },
  },
})
