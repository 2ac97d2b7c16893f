import { Rich } from '@/components/ui/rich'
import type { CauseLink, Pointed } from '@/machines/knowledge/codes/pointing'
import { trees } from '@/machines/trees'

/** What a code means in one tree: the cause that it names, or those that it leaves. */
export function CodeCauses({ pointed: { tree, means, also }, isOnly }: { pointed: Pointed; isOnly: boolean }) {
  return (
    <section className="space-y-2">
      {isOnly ? null : <h3 className="mt-5">{trees[tree].symptom}</h3>}
      {means ? (
        <>
          <p>{also.length > 0 ? 'Most likely it means:' : 'It means:'}</p>
          <Cause {...means} />
          {also.length > 0 ? <p>What else it may be:</p> : null}
        </>
      ) : (
        <p>{also.length > 0 ? 'By itself it leaves these causes:' : 'By itself it rules out no cause here.'}</p>
      )}
      {also.length > 0 ? (
        <ul>
          {also.map(({ cause, title, href }) => (
            <li key={cause}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

const Cause = ({ title, because, href }: CauseLink) => (
  <div className="border-l-4 border-accent pl-4">
    <p className="font-semibold">
      <a href={href}>{title}</a>
    </p>
    <p>
      <Rich>{because}</Rich>
    </p>
  </div>
)
