/** Says how to get the part of a link back that was lost on its way. The page's own small script shows it where something says that there was one (`lib/boot`). */
export const LostFragment = () => (
  <div hidden role="note" data-lost="" className="print:hidden my-4 rounded-md border-2 border-warn bg-warn-wash p-4">
    <p className="font-semibold">Did somebody send you a link to a case?</p>
    <p>
      Its last part, behind the #, did not arrive: mail filters and sign-in pages often drop it. Click the link in the message again. If that leads here once
      more, copy the whole link and paste it into the box on the <a href="/">first page</a>.
    </p>
  </div>
)
