// Tables of the console: real ones, whose rows fold into small sheets where a screen is narrow.
import type { ReactNode } from 'react'

/** A table with its column heads; a head of `unseen` words is only for screen readers. */
export function Table(props: {
  className?: string
  heads: readonly (string | { readonly unseen: string })[]
  children: ReactNode
}): ReactNode {
  return (
    <div className="table-frame">
      <table className={`table ${props.className ?? ''}`}>
        <thead>
          <tr>
            {props.heads.map((head) =>
              typeof head === 'string' ? (
                <th scope="col" key={head}>
                  {head}
                </th>
              ) : (
                <th scope="col" key={head.unseen}>
                  <span className="unseen">{head.unseen}</span>
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  )
}

/** A row whose first cell, `head`, names it. */
export function Row(props: { head: ReactNode; className?: string; children: ReactNode }): ReactNode {
  return (
    <tr className={props.className}>
      <th scope="row">{props.head}</th>
      {props.children}
    </tr>
  )
}

/** A cell; `name` is its column, shown beside it where the heads are folded away. */
export function Cell(props: { className?: string; name?: string; children?: ReactNode }): ReactNode {
  return (
    <td className={props.className} data-name={props.name}>
      {props.children}
    </td>
  )
}
