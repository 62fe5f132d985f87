// What this product uses of pdfmake. Its published types bring the DOM's along, which a server does not have.
declare module 'pdfmake' {
  type Content =
    | {
        text: string
        fontSize?: number
        bold?: boolean
        color?: string
        alignment?: 'right'
        margin?: [number, number, number, number]
        headlineLevel?: number
      }
    | { stack: Content[] }
    | { columns: Content[]; margin?: [number, number, number, number]; fontSize?: number; color?: string }
    | {
        table: { widths: string[]; headerRows?: number; dontBreakRows?: boolean; body: Content[][] }
        layout?: object
        margin?: [number, number, number, number]
      }

  interface Definition {
    pageSize: 'A4'
    pageOrientation: 'landscape' | 'portrait'
    pageMargins: [number, number, number, number]
    info: { title: string; creator: string; producer: string; creationDate: Date }
    /** Of the text, for screen readers. */
    language: string
    displayTitle: boolean
    defaultStyle: { font: string; fontSize: number; lineHeight: number }
    content: Content[]
    footer(page: number, pages: number): Content
  }

  const pdfmake: {
    setFonts(fonts: Record<string, Record<string, string>>): void
    setUrlAccessPolicy(allows: (url: string) => boolean): void
    setLocalAccessPolicy(allows: (path: string) => boolean): void
    createPdf(definition: Definition): { getBuffer(): Promise<Buffer> }
  }

  export { type Content, type Definition }
  export default pdfmake
}

declare module 'pdfmake/fonts/Roboto.js' {
  const fonts: { Roboto: Record<'normal' | 'bold' | 'italics' | 'bolditalics', string> }
  export default fonts
}
