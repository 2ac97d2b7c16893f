// The package has types of its own that its list of exports does not name. This is what is used of them.
declare module 'tesseract-wasm' {
  export type TextItem = {
    rect: { left: number; top: number; right: number; bottom: number }
    /** Of `layoutFlags`. */
    flags: number
    /** From 0 to 1. */
    confidence: number
    text: string
  }
  export type OCREngine = {
    setVariable(name: string, value: string): void
    loadModel(data: Uint8Array): void
    loadImage(image: ImageData): void
    clearImage(): void
    /** `onProgress`: per cent. */
    getTextBoxes(unit: 'word', onProgress: (percent: number) => void): TextItem[]
  }
  export function createOCREngine(options: { wasmBinary: Uint8Array }): Promise<OCREngine>
  export function supportsFastBuild(): boolean
  export const layoutFlags: { StartOfLine: number; EndOfLine: number }
}
