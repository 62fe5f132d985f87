import type { List, ListItem, Nodes, Root, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import styles from './markdown-view.module.css'
import { TextLink } from './text-link.tsx'
import { WithMentions } from './with-mentions.tsx'

interface MarkdownViewProps {
  markdown: string
  lang?: string
  /** Called with the place of a task's list item; without it the boxes are only shown. */
  onTask?: ((offset: number) => void) | undefined
}

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/**
 * Markdown as elements. Raw HTML is shown as the text it is, and nothing is fetched: a picture from elsewhere is a link,
 * because loading it would tell a stranger who reads this card.
 */
export function MarkdownView({ markdown, lang, onTask }: MarkdownViewProps) {
  const root = useMemo(() => parse(markdown), [markdown])
  return (
    <div className={styles.text} lang={lang} dir="auto">
      <Children of={root} onTask={onTask} />
    </div>
  )
}

type OnTask = MarkdownViewProps['onTask']

function Children({ of, onTask }: { of: Nodes; onTask: OnTask }) {
  if (!('children' in of)) return null
  return of.children.map((child, place) => {
    // The tree is made anew from each text, and its parts have no other name than their place.
    return <Node key={`${place} ${child.type}`} node={child} onTask={onTask} />
  })
}

/** A card's title is the second level, so a text's first one is the third. */
const heading = (depth: number, children: ReactNode) => createElement(`h${Math.min(depth + 2, 6)}`, null, children)

function Node({ node, onTask }: { node: Nodes; onTask: OnTask }): ReactNode {
  const inner = <Children of={node} onTask={onTask} />
  switch (node.type) {
    case 'text':
      return <WithMentions text={node.value} />
    case 'html':
      return node.value
    case 'paragraph':
      return <p>{inner}</p>
    case 'heading':
      return heading(node.depth, inner)
    case 'emphasis':
      return <em>{inner}</em>
    case 'strong':
      return <strong>{inner}</strong>
    case 'delete':
      return <del>{inner}</del>
    case 'inlineCode':
      return <code>{node.value}</code>
    case 'code':
      return (
        <pre dir="ltr">
          <code>{node.value}</code>
        </pre>
      )
    case 'blockquote':
      return <blockquote>{inner}</blockquote>
    case 'list':
      return <ListOf list={node} onTask={onTask} />
    case 'listItem':
      return <Item item={node} onTask={onTask} />
    case 'link':
      return <TextLink url={node.url}>{inner}</TextLink>
    case 'image':
      return <TextLink url={node.url}>{node.alt || node.url}</TextLink>
    case 'break':
      return <br />
    case 'thematicBreak':
      return <hr />
    case 'table':
      return <TableOf table={node} onTask={onTask} />
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'yaml':
      return null
    case 'imageReference':
      return node.alt ?? ''
    case 'linkReference':
    case 'root':
    case 'tableCell':
    case 'tableRow':
      return inner
  }
}

function ListOf({ list, onTask }: { list: List; onTask: OnTask }) {
  const items = <Children of={list} onTask={onTask} />
  return list.ordered ? <ol start={list.start ?? 1}>{items}</ol> : <ul>{items}</ul>
}

function Item({ item, onTask }: { item: ListItem; onTask: OnTask }) {
  const offset = item.position?.start.offset
  if (item.checked === null || item.checked === undefined) {
    return (
      <li>
        <Children of={item} onTask={onTask} />
      </li>
    )
  }
  return (
    <li className={styles.task}>
      <label>
        <input
          type="checkbox"
          checked={item.checked}
          disabled={!onTask || offset === undefined}
          onChange={() => offset !== undefined && onTask?.(offset)}
        />
        <span>
          <Children of={item} onTask={onTask} />
        </span>
      </label>
    </li>
  )
}

function TableOf({ table, onTask }: { table: Table; onTask: OnTask }) {
  const [head, ...rows] = table.children
  const cells = (row: Table['children'][number] | undefined, tag: 'th' | 'td') =>
    row?.children.map((cell, place) =>
      createElement(
        tag,
        { key: `${place} ${tag}`, ...(tag === 'th' && { scope: 'col' }) },
        <Children of={cell} onTask={onTask} />,
      ),
    )
  return (
    <div className={styles.table}>
      <table>
        <thead>
          <tr>{cells(head, 'th')}</tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <Fragment key={`${place} row`}>
              <tr>{cells(row, 'td')}</tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
