import { failsElsewhere } from '@/lib/evidence/text/fails-elsewhere'
import { defineFormat, type SeenFact } from '@/lib/evidence/types'
import { lastResort, symptomSource } from './facts'
import { type Phrases, type SymptomKey, symptoms } from './phrases'

/**
 * What people say of a failure in their own words: who, where, since when, how far it came. Read in texts of a few sentences; a log or a capture has other ways
 * to say it. Symptoms point and never prove.
 */
export const symptom = defineFormat<'symptom', SymptomKey>({
  ...symptomSource,
  reads: 'log',
  keeps: 'last',
  recognise: (text) => ownWords(text).trim().length < longest,
  read(pasted) {
    const text = ownWords(pasted)
    const sentences = [...text.matchAll(/[^.!?\n]+/g)]
    const seen = (Object.entries(symptoms) as [SymptomKey, Phrases][]).flatMap(([fact, { said, about }]): SeenFact<SymptomKey>[] => {
      if (!about.every((pattern) => pattern.test(text))) return []
      const sentence = sentences.find(
        ([words]) => said.every((pattern) => pattern.test(words)) && !(lastResort.has(`symptom.${fact}`) && failsElsewhere(text, words)),
      )
      return sentence ? [{ fact, from: sentence.index, to: sentence.index + sentence[0].length }] : []
    })
    return { seen }
  },
})

/** A text with the lines of a log in it blanked: what a person says of it stands before or after. */
const ownWords = (text: string) =>
  text.length < longest ? text : text.slice(0, 100_000).replace(/^.*\d\d:\d\d:\d\d.*\n?/gm, (line) => ' '.repeat(line.length))

/** In characters: more is no longer somebody's own words. */
const longest = 6000
