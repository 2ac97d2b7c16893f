import { Article } from '@/components/frame/article'
import type { Artefact } from '@/machines/artefacts/artefact'
import { trees } from '@/machines/trees'
import { ArtefactWords } from './artefact'

/** How to get one thing, as reading matter. */
export const ArtefactPage = ({ artefact }: { artefact: Artefact }) => (
  <Article title={artefact.title}>
    <ArtefactWords artefact={artefact} />
    <h2>What it is for</h2>
    <ul>
      {artefact.trees.map((id) => (
        <li key={id}>
          <a href={`/${id}/`}>{trees[id].symptom}</a>
        </li>
      ))}
    </ul>
    <h2>When you have it</h2>
    <p>It is read in your browser, and nothing of it is sent.</p>
    <p className="mt-3">
      <a href="/" className="inline-flex min-h-11 items-center rounded-md bg-accent px-4 font-semibold text-on-accent no-underline">
        Paste it on the home page
      </a>
    </p>
    <p className="pt-6 text-sm">
      <a href="/evidence/">Other things to paste</a>
    </p>
  </Article>
)
