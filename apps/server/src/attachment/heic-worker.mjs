// Decodes one HEIC and ends. Plain JavaScript, because a worker starts from this file in development, in tests and in what is built.
import { parentPort, workerData } from 'node:worker_threads'

/** @type {{ source: Uint8Array, wants: 'size' | 'pixels', maxPixels: number, maxBytes: number }} */
const { source, wants, maxPixels, maxBytes } = workerData

const PAGE_BYTES = 65_536
const grow = WebAssembly.Memory.prototype.grow
// The decoder may ask for two gigabytes; refused, it gives the picture up.
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * PAGE_BYTES > maxBytes) throw new RangeError('a picture too large')
  return grow.call(this, pages)
}
const { default: heif } = await import('libheif-js/wasm-bundle.js')

const context = heif.heif_context_alloc()
const read = heif.heif_context_read_from_memory(context, source)
const handle =
  read.code === heif.heif_error_code.heif_error_Ok && heif.heif_js_context_get_primary_image_handle(context)
const answer = handle && !handle.code ? answerOf(handle) : null
parentPort?.postMessage(answer, answer?.pixels ? [answer.pixels.buffer] : [])

/** Width and height as a person sees it; with the pixels, three bytes each, if they are asked for. */
function answerOf(picture) {
  const [width, height] = [heif.heif_image_handle_get_width(picture), heif.heif_image_handle_get_height(picture)]
  if (width * height > maxPixels) return null
  if (wants === 'size') return { width, height }
  const decoded = heif.heif_js_decode_image2(
    picture,
    heif.heif_colorspace.heif_colorspace_RGB,
    heif.heif_chroma.heif_chroma_interleaved_RGB,
  )
  const plane = decoded.channels?.[0]
  return plane ? { width: plane.width, height: plane.height, pixels: withoutGaps(plane) } : null
}

/** Rows in the decoder's memory may be longer than what is in them. */
function withoutGaps({ width, height, stride, data }) {
  const pixels = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) pixels.set(data.subarray(y * stride, y * stride + width * 3), y * width * 3)
  return pixels
}
