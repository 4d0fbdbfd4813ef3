import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./lib/images/errors.js
/** Bytes that came as an image and cannot be used as one; the message says what was expected and what came. */
class ImageError extends Error {
    name = 'ImageError';
    fault;
    constructor(fault, message) {
        super(message);
        this.fault = fault;
    }
}
/** The end is missing. @param expected At least so many bytes were needed, as far as they tell. */
function truncated(type, received, expected) {
    return new ImageError('truncated', `Expected a whole ${type} image of at least ${expected} bytes but it ends after ${received}.`);
}
/** Its parts do not fit together. @param what Goes on after "but". */
function damaged(type, what) {
    return new ImageError('damaged', `Expected a valid ${type} image but ${what}.`);
}
function animated(type, what) {
    return new ImageError('animated', `Expected a ${type} image with one picture but ${what}.`);
}
function unsupported(type, what) {
    return new ImageError('unsupported_type', `Expected a ${type} image that browsers show but ${what}.`);
}

;// CONCATENATED MODULE: ./lib/images/types.js
/**
 * The one list of image types: what we sniff, check, decode and store, what a bucket of ours takes, what the docs name.
 * What we cannot decode is not on it.
 */
const IMAGE_TYPES = {
    png: { name: 'PNG', contentType: 'image/png', extension: 'png' },
    jpeg: { name: 'JPEG', contentType: 'image/jpeg', extension: 'jpg' },
    webp: { name: 'WebP', contentType: 'image/webp', extension: 'webp' },
    gif: { name: 'GIF', contentType: 'image/gif', extension: 'gif' },
    avif: { name: 'AVIF', contentType: 'image/avif', extension: 'avif' },
};
/** As a bucket's rules name them. */
const IMAGE_CONTENT_TYPES = Object.values(IMAGE_TYPES).map((t) => t.contentType);
/** For people: "PNG, JPEG, WebP, GIF or AVIF". */
const IMAGE_TYPE_NAMES = Object.values(IMAGE_TYPES)
    .map((t) => t.name)
    .join(', ')
    .replace(/, (\w+)$/, ' or $1');

;// CONCATENATED MODULE: ./lib/images/reader.js
/** Reads numbers and tags of an image file, and fails as truncated where its bytes end too early. */


function createReader(bytes, type) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const need = (end) => {
        if (end > bytes.length)
            throw truncated(type, bytes.length, end);
    };
    const at = (offset, count) => {
        need(offset + count);
        return offset;
    };
    return {
        bytes,
        length: bytes.length,
        type,
        u8: (o) => view.getUint8(at(o, 1)),
        u16: (o) => view.getUint16(at(o, 2)),
        u16le: (o) => view.getUint16(at(o, 2), true),
        u24le: (o) => view.getUint16(at(o, 3), true) | (view.getUint8(o + 2) << 16),
        u32: (o) => view.getUint32(at(o, 4)),
        u32le: (o) => view.getUint32(at(o, 4), true),
        tag: (o) => String.fromCharCode(...bytes.subarray(at(o, 4), o + 4)),
        need,
    };
}
/**
 * What an image may carry besides its picture: colour profiles are up to 3 MB, content credentials with thumbnails some
 * hundred kilobytes. More is something else in disguise.
 */
const MOST_METADATA_BYTES = 4 * 1024 * 1024;
/** @throws {ImageError} `metadata` */
function guardMetadata(type, bytes) {
    if (bytes <= MOST_METADATA_BYTES)
        return;
    throw new ImageError('metadata', `Expected a ${type} image with at most ${MOST_METADATA_BYTES} bytes besides its picture but received ${bytes}.`);
}
/** Some writers fill a file up with zeros; these few are let through. */
const MOST_PADDING_BYTES = 4096;
/**
 * Nothing may follow the end of the image: it would be stored and served with it.
 * @throws {ImageError} `trailing_data`
 */
function guardEnd({ bytes, type }, end) {
    const rest = bytes.length - end;
    if (rest <= 0)
        return;
    if (rest <= MOST_PADDING_BYTES && bytes.subarray(end).every((byte) => byte === 0))
        return;
    throw new ImageError('trailing_data', `Expected nothing after the end of the ${IMAGE_TYPES[type].name} image but received ${rest} more bytes.`);
}

;// CONCATENATED MODULE: ./lib/images/formats/gif.js


const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const HEADER_BYTES = 13;
/** The logical screen. */
function readGifSize(r) {
    return { width: r.u16le(6), height: r.u16le(8) };
}
function paletteAt(r, flags, at) {
    const end = at + ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
    r.need(end);
    return r.bytes.subarray(at, end);
}
function subBlocks(r, at) {
    const blocks = [];
    let bytes = 0;
    let offset = at;
    for (let size = r.u8(offset); size > 0; size = r.u8(offset)) {
        r.need(offset + 1 + size);
        blocks.push(r.bytes.subarray(offset + 1, offset + 1 + size));
        bytes += size;
        offset += 1 + size;
    }
    return { blocks, bytes, end: offset + 1 };
}
function readPicture(r, at, screen, shared) {
    const frame = { width: r.u16le(at + 5), height: r.u16le(at + 7) };
    const flags = r.u8(at + 9);
    const own = paletteAt(r, flags, at + 10);
    const palette = own.length > 0 ? own : shared;
    const codeBits = r.u8(at + 10 + own.length);
    const { blocks: data, end } = subBlocks(r, at + 11 + own.length);
    if (palette.length === 0)
        throw damaged('gif', 'its palette is missing');
    if (codeBits < 1 || codeBits > 8)
        throw damaged('gif', `its codes begin with ${codeBits} bits`);
    if (data.length === 0)
        throw damaged('gif', 'it holds no pixels');
    const [right, bottom] = [r.u16le(at + 1) + frame.width, r.u16le(at + 3) + frame.height];
    if (right > screen.width || bottom > screen.height)
        throw damaged('gif', 'its picture leaves its screen');
    // A frame that covers only a corner belongs to an animation, or claims a size that it does not have.
    if (2 * frame.width * frame.height < screen.width * screen.height) {
        throw new ImageError('metadata', `Expected a gif image that fills its ${screen.width} × ${screen.height} but its picture has ${frame.width} × ${frame.height}.`);
    }
    return { picture: { frame, palette, codeBits, data }, end };
}
/** @throws {ImageError} for whatever is not in order. */
function readGif(r) {
    const screen = readGifSize(r);
    const shared = paletteAt(r, r.u8(10), HEADER_BYTES);
    let picture = null;
    let transparentIndex = null;
    let metadataBytes = 0;
    let offset = HEADER_BYTES + shared.length;
    while (true) {
        const kind = r.u8(offset);
        if (kind === TRAILER)
            break;
        if (kind === IMAGE) {
            if (picture !== null)
                throw animated('gif', 'it has more than one');
            const read = readPicture(r, offset, screen, shared);
            picture = read.picture;
            offset = read.end;
        }
        else if (kind === EXTENSION) {
            const { blocks, bytes, end } = subBlocks(r, offset + 2);
            const [control] = blocks;
            if (r.u8(offset + 1) === GRAPHIC_CONTROL && control?.length === 4 && picture === null) {
                transparentIndex = (control[0] & 1) === 0 ? null : control[3];
            }
            metadataBytes += bytes;
            offset = end;
        }
        else {
            throw damaged('gif', `byte ${offset} begins no block`);
        }
    }
    guardEnd(r, offset + 1);
    guardMetadata('gif', metadataBytes);
    if (picture === null)
        throw damaged('gif', 'it holds no picture');
    return { ...screen, ...picture, transparentIndex };
}

;// CONCATENATED MODULE: ./lib/images/crc32.js
const TABLES = createTables();
function createTables() {
    const tables = Array.from({ length: 8 }, () => new Uint32Array(256));
    const [first = new Uint32Array(256)] = tables;
    for (let n = 0; n < 256; n += 1) {
        let crc = n;
        for (let bit = 0; bit < 8; bit += 1)
            crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
        first[n] = crc;
    }
    for (let k = 1; k < 8; k += 1) {
        const before = tables[k - 1];
        for (let n = 0; n < 256; n += 1) {
            const crc = before[n];
            tables[k][n] = (crc >>> 8) ^ first[crc & 255];
        }
    }
    return tables;
}
const entry = (table, index) => table[index];
const byteAt = (bytes, index) => bytes[index];
/** @returns An unsigned number of 32 bits. */
function crc32(bytes) {
    const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
    let crc = -1;
    let i = 0;
    for (const end = bytes.length - 7; i < end; i += 8) {
        const first = byteAt(bytes, i) |
            (byteAt(bytes, i + 1) << 8) |
            (byteAt(bytes, i + 2) << 16) |
            (byteAt(bytes, i + 3) << 24);
        const low = crc ^ first;
        crc =
            entry(t7, low & 255) ^
                entry(t6, (low >>> 8) & 255) ^
                entry(t5, (low >>> 16) & 255) ^
                entry(t4, low >>> 24) ^
                entry(t3, byteAt(bytes, i + 4)) ^
                entry(t2, byteAt(bytes, i + 5)) ^
                entry(t1, byteAt(bytes, i + 6)) ^
                entry(t0, byteAt(bytes, i + 7));
    }
    for (; i < bytes.length; i += 1)
        crc = (crc >>> 8) ^ entry(t0, (crc ^ byteAt(bytes, i)) & 255);
    return (crc ^ -1) >>> 0;
}

;// CONCATENATED MODULE: ./lib/images/formats/png.js
/** PNG, chunk by chunk to its end, with every checksum: https://www.w3.org/TR/png-3/ */



/** https://www.w3.org/TR/png-3/#table111 */
const BIT_DEPTHS = {
    0: [1, 2, 4, 8, 16],
    2: [8, 16],
    3: [1, 2, 4, 8],
    4: [8, 16],
    6: [8, 16],
};
const PALETTE = 3;
const HEADER_END = 33;
function readPngSize(r) {
    if (r.u32(8) !== 13 || r.tag(12) !== 'IHDR')
        throw damaged('png', 'it does not begin with its header');
    return { width: r.u32(16), height: r.u32(20) };
}
function readChunk(r, offset) {
    const length = r.u32(offset);
    const tag = r.tag(offset + 4);
    if (!/^[A-Za-z]{4}$/.test(tag))
        throw damaged('png', `a chunk at byte ${offset} has no valid name`);
    const end = offset + 12 + length;
    r.need(end);
    if (crc32(r.bytes.subarray(offset + 4, end - 4)) !== r.u32(end - 4)) {
        throw new ImageError('checksum', `Expected a valid png image but the checksum of its chunk ${tag} at byte ${offset} is wrong.`);
    }
    return { tag, data: r.bytes.subarray(offset + 8, end - 4), end };
}
function readHeader(r) {
    const size = readPngSize(r);
    readChunk(r, 8);
    const [bitDepth, colourType, compression, filter, interlace] = [24, 25, 26, 27, 28].map(r.u8);
    if (!BIT_DEPTHS[colourType]?.includes(bitDepth)) {
        throw damaged('png', `its header has colour type ${colourType} with ${bitDepth} bits`);
    }
    if (compression !== 0 || filter !== 0 || interlace > 1) {
        throw damaged('png', 'its header names an unknown compression, filter or interlacing');
    }
    return { ...size, bitDepth, colourType, isInterlaced: interlace === 1 };
}
/** @throws {ImageError} for whatever is not in order. */
function readPng(r) {
    const header = readHeader(r);
    const data = [];
    let palette = null;
    let transparency = null;
    let metadataBytes = 0;
    let before = 'IHDR';
    let offset = HEADER_END;
    while (before !== 'IEND') {
        const chunk = readChunk(r, offset);
        if (chunk.tag === 'IDAT') {
            if (data.length > 0 && before !== 'IDAT')
                throw damaged('png', 'its pixel data is not in one piece');
            data.push(chunk.data);
        }
        else if (chunk.tag === 'PLTE') {
            if (palette !== null || data.length > 0)
                throw damaged('png', 'its palette is not in its place');
            palette = chunk.data;
        }
        else {
            if (chunk.tag === 'tRNS')
                transparency = chunk.data;
            else
                metadataBytes += chunk.data.length;
            judgeOther(chunk);
        }
        before = chunk.tag;
        offset = chunk.end;
    }
    guardEnd(r, offset);
    guardMetadata('png', metadataBytes);
    if (data.length === 0)
        throw damaged('png', 'it holds no pixels');
    if (palette !== null && (palette.length === 0 || palette.length % 3 !== 0 || palette.length > 768)) {
        throw damaged('png', `its palette has ${palette.length} bytes`);
    }
    if (header.colourType === PALETTE && palette === null)
        throw damaged('png', 'its palette is missing');
    return { ...header, palette, transparency, data };
}
function judgeOther({ tag, data }) {
    if (tag === 'acTL' || tag === 'fdAT')
        throw animated('png', 'it is animated');
    if (tag === 'IEND') {
        if (data.length > 0)
            throw damaged('png', 'its end is not empty');
        return;
    }
    // A small letter in front: a reader that does not know the chunk may leave it out.
    if (tag.charCodeAt(0) < 0x61)
        throw damaged('png', `it has an unknown chunk ${tag}`);
}

;// CONCATENATED MODULE: ./lib/images/formats/av1.js
const SEQUENCE_HEADER = 1;
const TEMPORAL_DELIMITER = 2;
class Bits {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Zeros beyond the end. */
    read(count) {
        let value = 0;
        for (let i = 0; i < count; i += 1, this.#at += 1) {
            value = 2 * value + (((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1);
        }
        return value;
    }
}
/** @returns null when the data does not begin with a picture whose header is a simple one. */
function readCodedSize(data) {
    let at = 0;
    while (at + 2 < data.length) {
        const header = data[at];
        const type = (header >> 3) & 15;
        const [hasExtension, hasSize] = [(header & 4) !== 0, (header & 2) !== 0];
        const start = at + 1 + (hasExtension ? 1 : 0);
        const { value, bytes } = hasSize ? leb128(data, start) : { value: data.length - start, bytes: 0 };
        const from = start + bytes;
        if (type === SEQUENCE_HEADER)
            return sequenceSize(new Bits(data.subarray(from, from + value)));
        if (type !== TEMPORAL_DELIMITER)
            return null;
        at = from + value;
    }
    return null;
}
function leb128(data, at) {
    let value = 0;
    for (let i = 0; i < 4; i += 1) {
        const byte = data[at + i] ?? 0;
        value |= (byte & 127) << (7 * i);
        if (byte < 128)
            return { value, bytes: i + 1 };
    }
    return { value, bytes: 4 };
}
function sequenceSize(bits) {
    bits.read(4); // profile, still picture
    if (bits.read(1) === 1) {
        bits.read(5); // level
    }
    else {
        // Timing is for films; a still picture has none.
        if (bits.read(1) === 1)
            return null;
        const hasDelay = bits.read(1) === 1;
        for (let points = bits.read(5) + 1; points > 0; points -= 1) {
            bits.read(12);
            if (bits.read(5) > 7)
                bits.read(1);
            if (hasDelay && bits.read(1) === 1)
                bits.read(4);
        }
    }
    const [widthBits, heightBits] = [bits.read(4) + 1, bits.read(4) + 1];
    return { width: bits.read(widthBits) + 1, height: bits.read(heightBits) + 1 };
}

;// CONCATENATED MODULE: ./lib/images/formats/avif.js



/** The only path of boxes in boxes that leads to a picture's extent, and the bytes before a box's first child. */
const CONTAINERS = {
    meta: { parent: '', skipped: 4 },
    iprp: { parent: 'meta', skipped: 0 },
    ipco: { parent: 'iprp', skipped: 0 },
};
/** `uuid` and `jumb` carry content credentials; the others are of the format itself. */
const TOP_LEVEL = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip', 'uuid', 'jumb', 'moov', 'mini']);
const METADATA = new Set(['free', 'skip', 'uuid', 'jumb']);
function* boxes(r, from, to, parent) {
    let offset = from;
    while (offset < to) {
        if (parent === '' && !isBox(r, offset))
            throw foreign(r, offset);
        const short = r.u32(offset);
        const tag = r.tag(offset + 4);
        const header = short === 1 ? 16 : 8;
        const long = short === 1 ? r.u32(offset + 8) * 2 ** 32 + r.u32(offset + 12) : short;
        const size = short === 0 ? to - offset : long;
        if (size < header)
            throw damaged('avif', `its box ${JSON.stringify(tag)} claims a size of ${size}`);
        if (offset + size > to) {
            if (parent === '')
                r.need(offset + size);
            throw damaged('avif', `its box ${JSON.stringify(tag)} leaves its parent`);
        }
        yield { tag, parent, from: offset + header, to: offset + size };
        const container = CONTAINERS[tag];
        if (container?.parent === parent)
            yield* boxes(r, offset + header + container.skipped, offset + size, tag);
        offset += size;
    }
}
/** Bytes that end too early may still be a box: then they are told as truncated. */
function isBox(r, offset) {
    if (offset + 8 > r.length)
        return offset + 4 > r.length || r.u32(offset) < 2 ** 24;
    return TOP_LEVEL.has(r.tag(offset + 4)) && (offset === 0 || r.tag(offset + 4) !== 'ftyp');
}
function foreign(r, offset) {
    return new ImageError('trailing_data', `Expected nothing after the end of the AVIF image but received ${r.length - offset} more bytes.`);
}
function brands(r, from, to) {
    const found = [];
    for (let at = from; at + 4 <= to; at += 4)
        found.push(r.tag(at));
    return found;
}
/** Items are named in `meta` by four letters: a grid, which is put together from tiles, is one of them. */
function isGrid(r, all) {
    const meta = all.find(({ tag }) => tag === 'meta');
    if (meta === undefined)
        return false;
    for (let at = meta.from; at + 4 <= meta.to; at += 1)
        if (r.tag(at) === 'grid')
            return true;
    return false;
}
/** A picture that claims more than it holds would be blown up by whoever shows it. */
function guardCodedSize(r, all, claimed) {
    const data = all.find(({ tag }) => tag === 'mdat' || tag === 'idat');
    if (data === undefined || isGrid(r, all))
        return;
    const coded = readCodedSize(r.bytes.subarray(data.from, data.to));
    if (coded === null || avif_area(coded) >= avif_area(claimed))
        return;
    throw damaged('avif', `it claims ${claimed.width} × ${claimed.height} and its picture has ${coded.width} × ${coded.height}`);
}
const avif_area = ({ width, height }) => width * height;
/** The largest `ispe` is the picture's; thumbnails and the tiles of a grid are smaller. */
function largest(r, all) {
    let found = null;
    for (const { tag, parent, from } of all) {
        if (tag !== 'ispe' || parent !== 'ipco')
            continue;
        const extent = { width: r.u32(from + 4), height: r.u32(from + 8) };
        if (found === null || avif_area(extent) > avif_area(found))
            found = extent;
    }
    if (found === null)
        throw damaged('avif', 'it does not tell its size');
    return found;
}
function readAvifSize(r) {
    return largest(r, boxes(r, 0, r.length, ''));
}
/** @throws {ImageError} for whatever is not in order. */
function readAvif(r) {
    const all = [...boxes(r, 0, r.length, '')];
    const hasData = all.some(({ tag, from, to }) => (tag === 'mdat' || tag === 'idat') && to > from);
    for (const { tag, from, to } of all) {
        const isSequence = tag === 'ftyp' && brands(r, from, to).includes('avis');
        if (tag === 'moov' || isSequence)
            throw animated('avif', 'it is an image sequence');
    }
    const sum = (some) => some.reduce((bytes, { from, to }) => bytes + to - from, 0);
    guardMetadata('avif', sum(all.filter(({ tag, parent }) => parent === '' && METADATA.has(tag))));
    const size = largest(r, all);
    guardCodedSize(r, all, size);
    if (!hasData) {
        throw new ImageError('truncated', `Expected a whole avif image but its ${r.length} bytes hold no picture data.`);
    }
    return size;
}

;// CONCATENATED MODULE: ./lib/images/formats/jpeg.js


const SOF0 = 0xc0;
const SOF1 = 0xc1;
const SOF2 = 0xc2;
const DHT = 0xc4;
const EOI = 0xd9;
const SOS = 0xda;
const DQT = 0xdb;
const DRI = 0xdd;
const SOI = 0xd8;
const DNL = 0xdc;
const isFrameHeader = (marker) => marker >= 0xc0 && marker <= 0xcf && marker !== DHT && marker !== 0xc8 && marker !== 0xcc;
/** RST0–7 lie in a scan and have no length. */
const isRestart = (marker) => marker >= 0xd0 && marker <= 0xd7;
const isMetadata = (marker) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
/** The segment at an offset; its end is where the next marker, or a scan's data, begins. */
function readSegment(r, at) {
    let offset = at;
    if (r.u8(offset) !== 0xff)
        throw damaged('jpeg', `byte ${offset} is not a marker`);
    // Any number of 0xff may stand before a marker.
    while (r.u8(offset + 1) === 0xff)
        offset += 1;
    const marker = r.u8(offset + 1);
    if (marker === EOI || marker === 0x01)
        return { marker, from: offset + 2, to: offset + 2 };
    if (marker === SOI) {
        throw new ImageError('trailing_data', 'Expected one jpeg image but a second one begins inside of it.');
    }
    if (marker === 0 || isRestart(marker))
        throw damaged('jpeg', `byte ${offset} is not a marker of a segment`);
    const length = r.u16(offset + 2);
    if (length < 2)
        throw damaged('jpeg', `a segment claims a length of ${length}`);
    return { marker, from: offset + 4, to: offset + 2 + length };
}
function readJpegSize(r) {
    let offset = 2;
    while (true) {
        const { marker, from, to } = readSegment(r, offset);
        if (isFrameHeader(marker))
            return { height: r.u16(from + 1), width: r.u16(from + 3) };
        if (marker === SOS || marker === EOI)
            throw damaged('jpeg', 'it has no frame header before its first scan');
        offset = to;
    }
}
function readFrame(r, { marker, from, to }) {
    if (marker > SOF2)
        throw unsupported('jpeg', 'it is lossless, hierarchical or arithmetically coded');
    if (r.u8(from) !== 8)
        throw unsupported('jpeg', `its samples have ${r.u8(from)} bits`);
    const count = r.u8(from + 5);
    if (to - from !== 6 + 3 * count)
        throw damaged('jpeg', 'its frame header has a wrong length');
    if (count !== 1 && count !== 3 && count !== 4)
        throw damaged('jpeg', `it has ${count} colour components`);
    const components = Array.from({ length: count }, (_, i) => {
        const at = from + 6 + 3 * i;
        const [id, sampling, table] = [r.u8(at), r.u8(at + 1), r.u8(at + 2)];
        const [h, v] = [sampling >> 4, sampling & 15];
        if (h < 1 || h > 4 || v < 1 || v > 4 || table > 3)
            throw damaged('jpeg', 'its frame header makes no sense');
        return { id, h, v, table };
    });
    const size = { height: r.u16(from + 1), width: r.u16(from + 3) };
    return { ...size, isProgressive: marker === SOF2, components };
}
/** Where the data of a scan ends: at the first marker that is no restart. */
function endOfScan({ bytes, length }, from) {
    let at = bytes.indexOf(0xff, from);
    while (at >= 0 && at + 1 < length) {
        const next = bytes[at + 1];
        if (next !== 0 && next !== 0xff && !isRestart(next))
            return at;
        at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
    }
    throw new ImageError('truncated', `Expected a whole jpeg image but its ${length} bytes have no end marker.`);
}
/** @throws {ImageError} for whatever is not in order. Scans are passed over, not read. */
function readJpeg(r) {
    let frame = null;
    let scans = 0;
    let metadataBytes = 0;
    let offset = 2;
    while (true) {
        const segment = readSegment(r, offset);
        const { marker, from, to } = segment;
        r.need(to);
        if (marker === EOI)
            break;
        if (marker === DNL)
            throw unsupported('jpeg', 'it tells its height after its first scan');
        if (isMetadata(marker))
            metadataBytes += to - from;
        if (isFrameHeader(marker)) {
            if (frame !== null)
                throw damaged('jpeg', 'it has two frame headers');
            frame = readFrame(r, segment);
        }
        offset = to;
        if (marker !== SOS)
            continue;
        if (frame === null)
            throw damaged('jpeg', 'it has no frame header before its first scan');
        offset = endOfScan(r, to);
        if (offset === to)
            throw damaged('jpeg', 'a scan is empty');
        scans += 1;
    }
    if (frame === null || scans === 0)
        throw damaged('jpeg', 'it ends before its first scan');
    guardEnd(r, offset + 2);
    guardMetadata('jpeg', metadataBytes);
    return frame;
}

;// CONCATENATED MODULE: ./lib/images/formats/webp.js


const ANIMATION_FLAG = 0x02;
/** The size is in the extended header, or else in the frame of either codec. */
function readWebpSize(r) {
    const tag = r.tag(12);
    if (tag === 'VP8X')
        return { width: r.u24le(24) + 1, height: r.u24le(27) + 1 };
    const size = frameSize(r, tag, 20);
    if (size === null)
        throw damaged('webp', `its first chunk is ${JSON.stringify(tag)}`);
    return size;
}
/** null for a chunk that is no frame. */
function frameSize(r, tag, at) {
    if (tag === 'VP8L') {
        if (r.u8(at) !== 0x2f)
            throw damaged('webp', 'its lossless frame lacks the signature byte');
        const bits = r.u32le(at + 1);
        return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    if (tag === 'VP8 ') {
        if ((r.u8(at) & 1) !== 0)
            throw damaged('webp', 'its frame is not a key frame');
        if (r.u24le(at + 3) !== 0x2a019d)
            throw damaged('webp', 'its lossy frame lacks the start code');
        return { width: r.u16le(at + 6) & 0x3fff, height: r.u16le(at + 8) & 0x3fff };
    }
    return null;
}
/** @throws {ImageError} for whatever is not in order. */
function readWebp(r) {
    const end = r.u32le(4) + 8;
    r.need(end);
    const canvas = readWebpSize(r);
    const isExtended = r.tag(12) === 'VP8X';
    if (isExtended && (r.u8(20) & ANIMATION_FLAG) !== 0)
        throw animated('webp', 'it is animated');
    let frame = null;
    let metadataBytes = 0;
    let offset = 12;
    while (offset < end) {
        const tag = r.tag(offset);
        const size = r.u32le(offset + 4);
        const next = offset + 8 + size + (size % 2);
        if (next > end)
            throw damaged('webp', `its chunk ${JSON.stringify(tag)} leaves the file`);
        if (tag === 'ANIM' || tag === 'ANMF')
            throw animated('webp', 'it is animated');
        const found = frameSize(r, tag, offset + 8);
        if (found !== null && frame !== null)
            throw damaged('webp', 'it holds two pictures');
        frame ??= found;
        if (found !== null)
            guardFilled(r.bytes.subarray(offset + 8, offset + 8 + size));
        else if (tag !== 'ALPH')
            metadataBytes += size;
        if (found !== null && !isExtended && next !== end)
            throw damaged('webp', 'chunks follow its only frame');
        offset = next;
    }
    guardEnd(r, end);
    guardMetadata('webp', metadataBytes);
    if (frame === null)
        throw damaged('webp', 'it holds no picture');
    if (frame.width !== canvas.width || frame.height !== canvas.height) {
        throw damaged('webp', `it claims ${sizeText(canvas)} and its picture has ${sizeText(frame)}`);
    }
    return canvas;
}
/** Compressed pixels do not repeat a byte for long: a flat picture of any size does so on 5.4 % of its bytes at most. */
const MOST_REPEATED_SHARE = 1 / 8;
const FEWEST_REPEATED_BYTES = 256;
/** Its codes have no checksum and any bytes decode to something: a part that was never written is found by this alone. */
function guardFilled(frame) {
    const most = Math.max(FEWEST_REPEATED_BYTES, MOST_REPEATED_SHARE * frame.length);
    let run = 1;
    for (let at = 1; at < frame.length; at += 1) {
        run = frame[at] === frame[at - 1] ? run + 1 : 1;
        if (run > most)
            throw damaged('webp', `a part of its pixel data repeats one byte (${frame[at]})`);
    }
}
const sizeText = ({ width, height }) => `${width} × ${height}`;

;// CONCATENATED MODULE: ./lib/images/dimensions.js
/** Width and height of an image from its header alone. */






const READERS = {
    png: readPngSize,
    jpeg: readJpegSize,
    webp: readWebpSize,
    gif: readGifSize,
    avif: readAvifSize,
};
/**
 * In stored pixels: nothing is decoded, so a small file that would unpack to gigabytes costs nothing. A JPEG's EXIF
 * orientation does not change them.
 * @throws {ImageError} `truncated` where the header's end is missing, `damaged` where it makes no sense.
 */
function readDimensions(bytes, type) {
    return READERS[type](createReader(bytes, type));
}

;// CONCATENATED MODULE: ./lib/images/guards.js

/** What a run on a whole machine takes; a 4096 × 4096 PNG is some 20 MB, and no provider makes more. */
const DEFAULT_LIMITS = { maxBytes: 25 * 1024 * 1024, maxPixels: 40_000_000 };
/** @throws {ImageError} when there are more bytes than allowed. */
function guardBytes(byteLength, limits) {
    if (byteLength > limits.maxBytes) {
        throw new ImageError('too_large', `Expected an image of at most ${limits.maxBytes} bytes but received ${byteLength}.`);
    }
}
/** @throws {ImageError} when a side is zero or there are more pixels than allowed. */
function guardDimensions({ width, height }, limits) {
    if (width < 1 || height < 1) {
        throw new ImageError('damaged', `Expected an image with pixels but received one of ${width} × ${height}.`);
    }
    if (width * height > limits.maxPixels) {
        throw new ImageError('too_large', `Expected an image of at most ${limits.maxPixels} pixels but received ${width} × ${height}.`);
    }
}

;// CONCATENATED MODULE: ./lib/errors.js
/**
 * The one error shape that every door shows to people: what is wrong, what was expected, what came and
 * what to do next. The codes are listed in docs/errors.md (held to this table by a test).
 */
/** What each code means and, where it does not depend on the case, what to do about it. */
const ERROR_CODES = {
    input_invalid: 'An input has a value that cannot be used.',
    input_missing: 'A setting that the command needs was not given.',
    key_not_secret: 'The Supabase key is a publishable or anonymous one; it may not drive the queue.',
    unauthorized: 'The server refused the key.',
    host_unreachable: 'The server could not be reached.',
    not_json: 'The server answered with something other than JSON.',
    sql_missing: "The queue's SQL is not installed in this database.",
    sql_unsupported: "The queue's SQL in this database has a version that this program cannot work with.",
    no_grant: 'The key may not use a table or function of the queue.',
    original_schema: 'The database holds the tables of the Python system that this one replaces.',
    catalogue_invalid: 'The catalogue file does not keep the contract, or grants what it must not.',
    catalogue_refuses: 'The catalogue would not show an image on a product.',
    database_error: 'The database answered with an error.',
    database_timeout: 'The database did not answer in time.',
    bucket_missing: 'The storage bucket does not exist.',
    bucket_private: 'The storage bucket is not public, so products could not show its images.',
    storage_failed: 'The storage did not accept an image.',
    embedded_busy: 'Another process owns the embedded database.',
    products_file: 'The products file could not be read.',
    provider_config: 'An image provider is not set up rightly.',
    reports_unusable: 'The reports of the workers cannot be joined.',
    setup_failed: 'The SQL could not be applied; nothing was changed.',
    jobs_held: 'Workers hold jobs, or the tables of the queue are in use.',
    interrupted: 'The run was interrupted.',
    defect: 'An error of the program itself; please report it.',
};
/** An error that a person can act on. `message` tells what happened, `hint` what to do next. */
class UserError extends Error {
    name = 'UserError';
    code;
    hint;
    constructor(code, message, hint, options) {
        super(message, options);
        this.code = code;
        this.hint = hint;
    }
}
/** The only way an invalid parameter is reported: "Expected X for NAME but received Y". */
function invalidInput(name, expected, received, hint) {
    return new UserError('input_invalid', `Expected ${expected} for ${name} but received ${describeValue(received)}.`, hint ?? `Set ${name} to ${expected}.`);
}
/** A short, single-line rendering of a value that came from outside, for an error message. */
function describeValue(value) {
    if (value === undefined || value === null || value === '')
        return 'nothing';
    const text = 
    // JSON has no word for a number without end: it would be shown as null.
    typeof value === 'string'
        ? JSON.stringify(value)
        : `${typeof value === 'number' ? value : JSON.stringify(value)} (${typeof value})`;
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
/** What a person is told of an error that nobody foresaw; the stack is for whoever mends it. */
function defect(error) {
    return new UserError('defect', `This is an error of the program itself: ${messageOf(error)}`, 'Please report it with the lines above.', { cause: error });
}
/** The message of anything thrown, for logs and ledgers. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
const SYSTEM_CODE = /^E[A-Z0-9]+$/;
/** The system's code of a failed file operation (`ENOENT`), or undefined for any other error. */
function codeOf(error) {
    const code = error?.code;
    return typeof code === 'string' && SYSTEM_CODE.test(code) ? code : undefined;
}

;// CONCATENATED MODULE: ./lib/images/sniff.js
/** What bytes really are, by how they begin. */



/** First match wins. Sources: the formats' specifications; "ftyp" brands from ISO/IEC 14496-12 and AV1's AVIF. */
const SIGNATURES = [
    { label: 'a PNG image', type: 'png', magic: [[0, '\x89PNG\r\n\x1a\n']] },
    { label: 'a JPEG image', type: 'jpeg', magic: [[0, '\xff\xd8\xff']] },
    {
        label: 'a WebP image',
        type: 'webp',
        magic: [
            [0, 'RIFF'],
            [8, 'WEBP'],
        ],
    },
    { label: 'a GIF image', type: 'gif', magic: [[0, 'GIF87a']] },
    { label: 'a GIF image', type: 'gif', magic: [[0, 'GIF89a']] },
    { label: 'an AVIF image', type: 'avif', magic: [[4, 'ftypavif']] },
    { label: 'an AVIF image sequence', type: 'other', magic: [[4, 'ftypavis']] },
    { label: 'a HEIC image', type: 'other', magic: [[4, 'ftyphe']] },
    { label: 'a HEIF image', type: 'other', magic: [[4, 'ftypmif1']] },
    { label: 'a video', type: null, magic: [[4, 'ftyp']] },
    { label: 'a JPEG XL image', type: 'other', magic: [[0, '\xff\x0a']] },
    { label: 'a JPEG XL image', type: 'other', magic: [[4, 'JXL \r\n\x87\n']] },
    { label: 'a JPEG 2000 image', type: 'other', magic: [[4, 'jP  \r\n\x87\n']] },
    {
        label: 'a BMP image',
        type: 'other',
        magic: [
            [0, 'BM'],
            [6, '\0\0\0\0'],
        ],
    },
    { label: 'a TIFF image', type: 'other', magic: [[0, 'II*\0']] },
    { label: 'a TIFF image', type: 'other', magic: [[0, 'MM\0*']] },
    { label: 'a Windows icon', type: 'other', magic: [[0, '\0\0\x01\0']] },
    { label: 'a PDF document', type: null, magic: [[0, '%PDF-']] },
    { label: 'a ZIP archive', type: null, magic: [[0, 'PK\x03\x04']] },
    { label: 'gzip-compressed data', type: null, magic: [[0, '\x1f\x8b']] },
    { label: 'an audio or video file', type: null, magic: [[0, 'RIFF']] },
    { label: 'a PNG image in base64 that was not decoded', type: null, magic: [[0, 'iVBORw0KGgo']] },
    { label: 'a JPEG image in base64 that was not decoded', type: null, magic: [[0, '/9j/']] },
    { label: 'a WebP image in base64 that was not decoded', type: null, magic: [[0, 'UklGR']] },
    { label: 'a data: URL that was not decoded', type: null, magic: [[0, 'data:']] },
];
/** What text is, by its beginning (lower case, after blanks and a byte-order mark). */
const TEXTS = [
    {
        label: 'an SVG document',
        type: 'other',
        begins: /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype svg[^>]*>\s*)?<(\w+:)?svg[\s/>]/,
    },
    { label: 'an HTML page', begins: /^(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)[\s>]/ },
    { label: 'an XML document', begins: /^<(\?xml|[a-z])/ },
    { label: 'a JSON text', begins: /^[{[]/ },
];
const SAMPLE_BYTES = 1024;
const EXPECTED = `a ${IMAGE_TYPE_NAMES} image`;
function has(bytes, offset, text) {
    for (let i = 0; i < text.length; i += 1) {
        if (bytes[offset + i] !== text.charCodeAt(i))
            return false;
    }
    return true;
}
/** The text at the beginning of the bytes, or null when they are not text. */
function beginningAsText(bytes) {
    const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE_BYTES));
    // A sample may end in the middle of a character; other bytes that are no UTF-8, or control characters, are not text.
    const body = text.replace(/\ufffd{1,3}$/u, '');
    return /[\p{Cc}\ufffd]/u.test(body.replace(/\s/gu, '')) ? null : body.trim();
}
function signatureOf(bytes) {
    return SIGNATURES.find(({ magic }) => magic.every(([offset, text]) => has(bytes, offset, text)));
}
/** "a PNG image", by its signature alone; null for what has none. */
function knownKind(bytes) {
    return signatureOf(bytes)?.label ?? null;
}
/** Tells what the bytes really are, in words for people. */
function describeBytes(bytes) {
    if (bytes.length === 0)
        return { label: 'nothing', type: null };
    const signature = signatureOf(bytes);
    if (signature)
        return signature;
    const text = beginningAsText(bytes);
    if (text !== null) {
        const known = TEXTS.find(({ begins }) => begins.test(text.toLowerCase()));
        const label = `${known?.label ?? 'a plain text'} that begins with ${describeValue(text)}`;
        return { label, type: known?.type ?? null };
    }
    const first = Array.from(bytes.subarray(0, 8), (b) => b.toString(16).padStart(2, '0')).join(' ');
    return { label: `data of an unknown kind that begins with ${first}`, type: null };
}
/**
 * The type of an image by its first bytes; a declared type is never trusted.
 * @throws {ImageError} that names what came when it is not an image that we keep. SVG is refused for good: it can
 * carry script, which would run on the storage's origin.
 */
function sniffImage(bytes) {
    const { label, type } = describeBytes(bytes);
    if (type !== null && type !== 'other')
        return type;
    const fault = type === 'other' ? 'unsupported_type' : 'not_an_image';
    throw new ImageError(fault, `Expected ${EXPECTED} but received ${label}.`);
}
/** A picture of a type that we never keep: whoever sends one sends them all so. */
function isNeverKept(bytes) {
    return describeBytes(bytes).type === 'other';
}

;// CONCATENATED MODULE: ./lib/images/inspect.js










const inspect_READERS = {
    png: readPng,
    jpeg: readJpeg,
    webp: readWebp,
    gif: readGif,
    avif: readAvif,
};
/**
 * What every image has to pass first, whoever made it: its true type, its size, and its structure to the last byte.
 * No pixel is decoded: `checker/` does that.
 * @throws {ImageError} that says what was expected and what came.
 */
function inspectImage(bytes, limits = DEFAULT_LIMITS) {
    guardBytes(bytes.length, limits);
    const type = sniffImage(bytes);
    guardDimensions(readDimensions(bytes, type), limits);
    const { width, height } = inspect_READERS[type](createReader(bytes, type));
    const { contentType, extension } = IMAGE_TYPES[type];
    return { type, contentType, extension, width, height };
}

;// CONCATENATED MODULE: ./lib/images/pixels/blank.js
/** Whether a picture shows anything at all. */
/** What shows in fewer pixels than this share is dust: 0.2 % of 1024 × 1024 is a spot of 46 × 46. */
const VISIBLE_SHARE = 0.002;
/**
 * A channel that differs by more is another colour. Measured: a flat colour after JPEG at quality 20 stays within 6, with
 * noise of a standard deviation of 3 within 12 but for 0.05 %; a white product on white, in soft light, passes 12 on 3 %.
 */
const SAME_COLOUR = 12;
/** Less than this is not seen. */
const OPAQUE = 8;
const BLACK = 16;
/** The middle of the commonest colour: of its bin of sixteen levels a channel. */
function commonestColour(pixels) {
    const bins = new Uint32Array(65_536);
    const binAt = (at) => ((pixels[at] >> 4) << 12) |
        ((pixels[at + 1] >> 4) << 8) |
        (pixels[at + 2] & 0xf0) |
        (pixels[at + 3] >> 4);
    let fullest = 0;
    for (let at = 0; at < pixels.length; at += 4) {
        const bin = binAt(at);
        bins[bin] = bins[bin] + 1;
        if (bins[bin] > bins[fullest])
            fullest = bin;
    }
    const sums = [0, 0, 0, 0];
    for (let at = 0; at < pixels.length; at += 4) {
        if (binAt(at) !== fullest)
            continue;
        for (let channel = 0; channel < 4; channel += 1)
            sums[channel] += pixels[at + channel];
    }
    const count = Math.max(1, bins[fullest]);
    return [sums[0] / count, sums[1] / count, sums[2] / count, sums[3] / count];
}
/**
 * @param pixels Red, green, blue, alpha bytes of a choice of its pixels, as they appear on black.
 * @returns What it is instead of a picture, as in "the image is …"; null for one that shows something.
 */
function blankness(pixels) {
    const count = pixels.length / 4;
    let visible = 0;
    for (let at = 3; at < pixels.length; at += 4)
        if (pixels[at] > OPAQUE)
            visible += 1;
    if (visible <= VISIBLE_SHARE * count)
        return 'fully transparent';
    const colour = commonestColour(pixels);
    let other = 0;
    for (let at = 0; at < pixels.length; at += 4) {
        for (let channel = 0; channel < 4; channel += 1) {
            if (Math.abs(pixels[at + channel] - colour[channel]) <= SAME_COLOUR)
                continue;
            other += 1;
            break;
        }
    }
    if (other > VISIBLE_SHARE * count)
        return null;
    const [red, green, blue] = colour;
    if (Math.max(red, green, blue) <= BLACK)
        return 'all black';
    const hex = [red, green, blue].map((level) => Math.round(level).toString(16).padStart(2, '0')).join('');
    return `of one colour, #${hex}`;
}

;// CONCATENATED MODULE: ./lib/images/pixels/sample.js
/** A small, even choice of an image's pixels: enough to tell whether it shows anything. */
/** At most about so many pixels are kept, of an image of any size. */
const MOST_PIXELS = 65_536;
class PixelSample {
    /** Every so many pixels of a row, and every so many rows. */
    step;
    #pixels;
    #used = 0;
    /** @param pixels That the image has, or the part of it that is looked at. */
    constructor(pixels) {
        this.step = Math.max(1, Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
        this.#pixels = new Uint8Array(4 * 4096);
    }
    /** The first column that is kept of a row: another one in each, so that no even pattern hides between them. */
    startOf(row) {
        return Math.floor(row / this.step) % this.step;
    }
    /** What is transparent has no colour: colours are kept as they appear on black. */
    add(red, green, blue, alpha) {
        if (this.#used === this.#pixels.length) {
            const more = new Uint8Array(2 * this.#pixels.length);
            more.set(this.#pixels);
            this.#pixels = more;
        }
        const share = alpha / 255;
        this.#pixels[this.#used] = red * share;
        this.#pixels[this.#used + 1] = green * share;
        this.#pixels[this.#used + 2] = blue * share;
        this.#pixels[this.#used + 3] = alpha;
        this.#used += 4;
    }
    /** Red, green, blue and alpha of each pixel. */
    get data() {
        return this.#pixels.subarray(0, this.#used);
    }
}
/** A choice from a whole picture of red, green, blue, alpha bytes. */
function sampleRgba(data, width, height) {
    const sample = new PixelSample(width * height);
    for (let y = 0; y < height; y += sample.step) {
        for (let x = sample.startOf(y); x < width; x += sample.step) {
            const at = 4 * (y * width + x);
            sample.add(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, data[at + 3] ?? 0);
        }
    }
    return sample;
}

;// CONCATENATED MODULE: ./lib/images/pixels/gif.js
/** The pixels of a GIF: https://www.w3.org/Graphics/GIF/spec-gif89a.txt, appendix F. */


const MOST_CODES = 4096;
/** The codes, which begin anywhere in a byte and get longer. */
class Codes {
    #pieces;
    #piece = 0;
    #at = 0;
    #held = 0;
    #count = 0;
    constructor(pieces) {
        this.#pieces = pieces;
    }
    /** null where the data ends. */
    read(bits) {
        while (this.#count < bits) {
            const byte = this.#next();
            if (byte === null)
                return null;
            this.#held |= byte << this.#count;
            this.#count += 8;
        }
        const code = this.#held & ((1 << bits) - 1);
        this.#held >>>= bits;
        this.#count -= bits;
        return code;
    }
    #next() {
        const piece = this.#pieces[this.#piece];
        if (piece === undefined)
            return null;
        const byte = piece[this.#at];
        this.#at += 1;
        if (this.#at === piece.length) {
            this.#piece += 1;
            this.#at = 0;
        }
        return byte;
    }
    /** True when more than the rest of a byte is left. */
    get hasMore() {
        return this.#pieces[this.#piece] !== undefined;
    }
}
/**
 * Unpacks all pixels as entries of the palette.
 * @throws {ImageError}
 */
function unpack({ frame, codeBits, data }) {
    const pixels = new Uint8Array(frame.width * frame.height);
    const prefixes = new Int16Array(MOST_CODES);
    const suffixes = new Uint8Array(MOST_CODES);
    const lengths = new Uint16Array(MOST_CODES);
    const clear = 1 << codeBits;
    const end = clear + 1;
    for (let code = 0; code < clear; code += 1)
        [suffixes[code], lengths[code]] = [code, 1];
    const codes = new Codes(data);
    let bits = codeBits + 1;
    let next = end + 1;
    let before = -1;
    let filled = 0;
    let first = 0;
    while (true) {
        const code = codes.read(bits);
        if (code === null || code === end)
            break;
        if (code === clear) {
            [bits, next, before] = [codeBits + 1, end + 1, -1];
            continue;
        }
        if (code > next || (code === next && before < 0))
            throw damaged('gif', 'its pixel data has an unknown code');
        // A code that is only just being made is the one before, with its own first pixel once more.
        const isNew = code === next;
        const source = isNew ? before : code;
        const length = lengths[source];
        if (filled + length + (isNew ? 1 : 0) > pixels.length)
            throw damaged('gif', 'it has more pixels than its size');
        for (let at = filled + length - 1, step = source; at >= filled; at -= 1) {
            first = suffixes[step];
            pixels[at] = first;
            step = prefixes[step];
        }
        filled += length;
        if (isNew) {
            pixels[filled] = first;
            filled += 1;
        }
        if (before >= 0 && next < MOST_CODES) {
            prefixes[next] = before;
            suffixes[next] = first;
            lengths[next] = lengths[before] + 1;
            next += 1;
            if (next === 1 << bits && bits < 12)
                bits += 1;
        }
        before = code;
    }
    if (filled < pixels.length) {
        throw new ImageError('truncated', 'Expected a whole gif image but its pixel data ends before its last row.');
    }
    if (codes.hasMore)
        throw damaged('gif', 'bytes are left over in its pixel data');
    return pixels;
}
/** @throws {ImageError} */
function decodeGif(layout) {
    const { frame, palette, transparentIndex } = layout;
    const pixels = unpack(layout);
    const colours = palette.length / 3;
    if (pixels.some((index) => index >= colours)) {
        throw damaged('gif', 'a pixel has a colour that is not in its palette');
    }
    const sample = new PixelSample(pixels.length);
    for (let y = 0; y < frame.height; y += sample.step) {
        for (let x = sample.startOf(y); x < frame.width; x += sample.step) {
            const index = pixels[y * frame.width + x];
            const [red = 0, green = 0, blue = 0] = palette.subarray(3 * index, 3 * index + 3);
            sample.add(red, green, blue, index === transparentIndex ? 0 : 255);
        }
    }
    return sample;
}

;// CONCATENATED MODULE: ./lib/images/pixels/jpeg-bits.js
/** The bits of a JPEG's scan, and its Huffman codes: ITU T.81, annexes C and F. */


/** Codes of up to so many bits are found at once; longer ones are rare. */
const QUICK_BITS = 9;
/** @param counts How many codes there are of each length from 1 to 16. */
function createHuffmanTable(counts, symbols) {
    const quick = new Uint16Array(1 << QUICK_BITS);
    const greatest = new Int32Array(17).fill(-1);
    const offset = new Int32Array(17);
    let code = 0;
    let index = 0;
    for (let length = 1; length <= 16; length += 1) {
        offset[length] = index - code;
        for (let n = counts[length - 1]; n > 0; n -= 1) {
            if (code >= 1 << length)
                throw damaged('jpeg', 'a Huffman table holds too many codes');
            if (length <= QUICK_BITS) {
                const first = code << (QUICK_BITS - length);
                quick.fill((length << 8) | symbols[index], first, first + (1 << (QUICK_BITS - length)));
            }
            greatest[length] = code;
            code += 1;
            index += 1;
        }
        code <<= 1;
    }
    return { quick, greatest, offset, symbols };
}
/** Beyond the data of a scan it gives zeros, and knows that it does. */
class ScanBits {
    #bytes;
    /** Of the next byte. */
    #at;
    #held = 0;
    #count = 0;
    /** How many of the last bits held are not from the file. */
    #invented = 0;
    constructor(bytes, from) {
        this.#bytes = bytes;
        this.#at = from;
    }
    #fill() {
        const bytes = this.#bytes;
        while (this.#count <= 24) {
            let byte = 0;
            if (this.#at >= bytes.length) {
                this.#invented += 8;
            }
            else {
                byte = bytes[this.#at];
                if (byte !== 0xff) {
                    this.#at += 1;
                }
                else if (bytes[this.#at + 1] === 0) {
                    this.#at += 2;
                }
                else {
                    byte = 0;
                    this.#invented += 8;
                }
            }
            this.#held = (this.#held << 8) | byte;
            this.#count += 8;
        }
    }
    /** @param count At most 16. */
    read(count) {
        if (count === 0)
            return 0;
        if (this.#count < count)
            this.#fill();
        this.#count -= count;
        return (this.#held >>> this.#count) & ((1 << count) - 1);
    }
    /** A signed number of so many bits, as differences and coefficients are written. */
    readSigned(count) {
        const value = this.read(count);
        return count > 0 && value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
    }
    readSymbol({ quick, greatest, offset, symbols }) {
        if (this.#count < 16)
            this.#fill();
        const found = quick[(this.#held >>> (this.#count - QUICK_BITS)) & ((1 << QUICK_BITS) - 1)];
        if (found !== 0) {
            this.#count -= found >> 8;
            return found & 255;
        }
        for (let length = QUICK_BITS + 1; length <= 16; length += 1) {
            const code = (this.#held >>> (this.#count - length)) & ((1 << length) - 1);
            if (code > greatest[length])
                continue;
            this.#count -= length;
            return symbols[code + offset[length]];
        }
        this.guardEnough();
        throw damaged('jpeg', 'its pixel data has a code that no table knows');
    }
    /** @throws {ImageError} `truncated` when bits were read that the file does not have. */
    guardEnough() {
        if (this.#count >= this.#invented)
            return;
        throw new ImageError('truncated', 'Expected a whole jpeg image but its pixel data ends before its last row.');
    }
    /**
     * The end of a scan, or of its part up to a restart marker: nothing but the rest of a byte may be left.
     * @returns Where the marker is.
     */
    end() {
        this.guardEnough();
        const { length } = this.#bytes;
        let at = this.#at;
        // The last byte may be all rest, and a scan may be filled up with 0xff.
        while (at + 1 < length && this.#bytes[at] === 0xff && this.#bytes[at + 1] === 0xff)
            at += 1;
        if (this.#count - this.#invented >= 8 || (at < length && this.#bytes[at] !== 0xff)) {
            throw damaged('jpeg', 'bytes are left over in its pixel data');
        }
        return at;
    }
    /** Passes over the restart marker that has to come now. @param number 0–7, in turn. */
    restart(number) {
        const at = this.end();
        const marker = this.#bytes[at + 1] ?? 0;
        if (!isRestart(marker)) {
            throw new ImageError('truncated', 'Expected a whole jpeg image but its pixel data ends before its last row.');
        }
        if ((marker & 7) !== number)
            throw damaged('jpeg', 'its restart markers are not in order');
        this.#at = at + 2;
        this.#held = 0;
        this.#count = 0;
        this.#invented = 0;
    }
}

;// CONCATENATED MODULE: ./lib/images/pixels/jpeg-blocks.js
/** Decodes one block of a JPEG's scan, in each of the five ways: ITU T.81, F.2 and G.2. */

/** A mean lies within ±1024; some writers go a little beyond. */
const MOST_MEAN = 2048;
/** A dequantised coefficient from here on moves pixels by eleven levels or more. */
const STRONG = 64;
function tableOf(table) {
    if (table === null)
        throw damaged('jpeg', 'a scan uses a Huffman table that is not there');
    return table;
}
/** Beyond the end of the data nothing makes sense: then it is told that it ends too early. */
function senseless(bits, what) {
    bits.guardEnough();
    return damaged('jpeg', what);
}
function readMean(bits, component, low) {
    const size = bits.readSymbol(tableOf(component.dc));
    if (size > 11)
        throw senseless(bits, 'its pixel data makes no sense');
    component.prediction += bits.readSigned(size);
    const mean = component.prediction << low;
    if (Math.abs(mean * component.quantisation[0]) >
        MOST_MEAN + component.quantisation[0]) {
        throw senseless(bits, 'its pixel data leaves the range of colours');
    }
    return mean;
}
const sequential = (bits, component, block) => {
    const { plane, quantisation } = component;
    plane.means[block] = readMean(bits, component, 0);
    const table = tableOf(component.ac);
    let k = 1;
    while (k < 64) {
        const symbol = bits.readSymbol(table);
        const size = symbol & 15;
        if (size === 0) {
            if (symbol !== 0xf0)
                break;
            k += 16;
            continue;
        }
        k += symbol >> 4;
        if (k > 63)
            throw senseless(bits, 'a block of its pixel data is too long');
        bits.read(size);
        if (2 ** (size - 1) * quantisation[k] >= STRONG)
            plane.textured[block] = 1;
        k += 1;
    }
    if (k > 64)
        throw senseless(bits, 'a block of its pixel data is too long');
};
const firstMean = (bits, component, block, { low }) => {
    component.plane.means[block] = readMean(bits, component, low);
};
const refineMean = (bits, { plane }, block, { low }) => {
    plane.means[block] = plane.means[block] | (bits.read(1) << low);
};
const firstBand = (bits, component, block, { from, to, low }, eob) => {
    if (eob.run > 0) {
        eob.run -= 1;
        return;
    }
    const { plane, quantisation } = component;
    const table = tableOf(component.ac);
    for (let k = from; k <= to; k += 1) {
        const symbol = bits.readSymbol(table);
        const [run, size] = [symbol >> 4, symbol & 15];
        if (size === 0 && run < 15) {
            eob.run = (1 << run) + bits.read(run) - 1;
            return;
        }
        k += run;
        if (k > to)
            throw senseless(bits, 'a block of its pixel data is too long');
        if (size === 0)
            continue;
        bits.read(size);
        plane.setNonZero(block, k);
        if (2 ** (size - 1 + low) * quantisation[k] >= STRONG)
            plane.textured[block] = 1;
    }
};
const refineBand = (bits, component, block, { from, to }, eob) => {
    const { plane } = component;
    let k = from;
    if (eob.run === 0) {
        const table = tableOf(component.ac);
        while (k <= to) {
            const symbol = bits.readSymbol(table);
            let run = symbol >> 4;
            const isNew = (symbol & 15) !== 0;
            if (isNew) {
                if ((symbol & 15) !== 1)
                    throw senseless(bits, 'its pixel data makes no sense');
                bits.read(1);
            }
            else if (run < 15) {
                eob.run = (1 << run) + bits.read(run);
                break;
            }
            // Passes `run` zeros, and corrects what is none on the way.
            for (; k <= to; k += 1) {
                if (plane.isNonZero(block, k))
                    bits.read(1);
                else if (run === 0)
                    break;
                else
                    run -= 1;
            }
            if (isNew) {
                if (k > to)
                    throw senseless(bits, 'a block of its pixel data is too long');
                plane.setNonZero(block, k);
            }
            k += 1;
        }
    }
    if (eob.run === 0)
        return;
    for (; k <= to; k += 1)
        if (plane.isNonZero(block, k))
            bits.read(1);
    eob.run -= 1;
};
/** @param high The bit that earlier scans sent down to; 0 = this is the first one. */
function blockDecoder(isProgressive, { from }, high) {
    if (!isProgressive)
        return sequential;
    if (from === 0)
        return high === 0 ? firstMean : refineMean;
    return high === 0 ? firstBand : refineBand;
}

;// CONCATENATED MODULE: ./lib/images/pixels/jpeg-colour.js

const grey = ([y = 0]) => [y, y, y];
const rgb = ([r = 0, g = 0, b = 0]) => [r, g, b];
/** JFIF, from ITU-R BT.601. */
const yCbCr = ([y = 0, cb = 0, cr = 0]) => [
    y + 1.402 * (cr - 128),
    y - 0.344136 * (cb - 128) - 0.714136 * (cr - 128),
    y + 1.772 * (cb - 128),
];
/** Adobe writes inks inverted: 255 is none. */
const cmyk = ([c = 0, m = 0, y = 0, k = 0]) => [(c * k) / 255, (m * k) / 255, (y * k) / 255];
const ycck = (values) => cmyk([...yCbCr(values), values[3] ?? 0]);
/** @param adobe What Adobe's segment says: 0 = as they are, 1 = YCbCr, 2 = YCCK; null without one. */
function colourTransform({ components }, adobe) {
    if (components.length === 1)
        return grey;
    if (components.length === 4)
        return adobe === 2 ? ycck : cmyk;
    const letters = String.fromCharCode(...components.map(({ id }) => id));
    return adobe === 0 || (adobe === null && letters === 'RGB') ? rgb : yCbCr;
}
const clamp = (value) => Math.min(255, Math.max(0, value));
/** A block with strong texture counts as a darker and a brighter pixel: its mean alone would hide it. */
const TEXTURE = 16;
function samplePlanes({ components }, planes, quantisation, toRgb) {
    const hMax = Math.max(...components.map(({ h }) => h));
    const vMax = Math.max(...components.map(({ v }) => v));
    const columns = Math.max(...planes.map((plane) => plane.ownColumns));
    const rows = Math.max(...planes.map((plane) => plane.ownRows));
    const levels = components.map(({ table }) => (quantisation[table]?.[0] ?? 1) / 8);
    const sample = new PixelSample(columns * rows);
    for (let y = 0; y < rows; y += sample.step) {
        for (let x = sample.startOf(y); x < columns; x += sample.step) {
            let isTextured = false;
            const values = planes.map((plane, i) => {
                const { h, v } = components[i] ?? { h: 1, v: 1 };
                const block = Math.floor((y * v) / vMax) * plane.columns + Math.floor((x * h) / hMax);
                isTextured ||= plane.textured[block] === 1;
                return clamp((plane.means[block] ?? 0) * (levels[i] ?? 1) + 128);
            });
            const [red, green, blue] = toRgb(values).map(clamp);
            if (!isTextured) {
                sample.add(red, green, blue, 255);
                continue;
            }
            for (const by of [-TEXTURE, TEXTURE])
                sample.add(clamp(red + by), clamp(green + by), clamp(blue + by), 255);
        }
    }
    return sample;
}

;// CONCATENATED MODULE: ./lib/images/pixels/jpeg-plane.js
/** What is kept of one colour component of a JPEG: each block's mean, and what later scans have to know of it. */
class JpegPlane {
    /** Blocks in a row and rows of blocks, with those that only fill up the last units. */
    columns;
    rows;
    /** Those that show something: what a scan of this component alone has. */
    ownColumns;
    ownRows;
    /** The quantised mean of each block. */
    means;
    /** 1 where a block has strong texture: its mean alone does not show it. */
    textured;
    /** A bit for each coefficient that is not zero, two words a block; only progressive images look back at them. */
    nonZero;
    /** The bit down to which each coefficient has been sent; -1 = not at all. */
    sentTo = new Int8Array(64).fill(-1);
    constructor({ h, v }, size) {
        const { width, height, hMax, vMax, isProgressive } = size;
        this.columns = Math.ceil(width / (8 * hMax)) * h;
        this.rows = Math.ceil(height / (8 * vMax)) * v;
        this.ownColumns = Math.ceil(Math.ceil((width * h) / hMax) / 8);
        this.ownRows = Math.ceil(Math.ceil((height * v) / vMax) / 8);
        const blocks = this.columns * this.rows;
        this.means = new Int16Array(blocks);
        this.textured = new Uint8Array(blocks);
        this.nonZero = new Uint32Array(isProgressive ? 2 * blocks : 0);
    }
    isNonZero(block, k) {
        return ((this.nonZero[2 * block + (k >> 5)] >>> (k & 31)) & 1) === 1;
    }
    setNonZero(block, k) {
        const word = 2 * block + (k >> 5);
        this.nonZero[word] = this.nonZero[word] | (1 << (k & 31));
    }
}

;// CONCATENATED MODULE: ./lib/images/pixels/jpeg.js
/**
 * Decodes every code of a JPEG to its last block, and keeps each block's mean colour: an eighth of its size tells what it
 * shows. So one of any size takes a few megabytes, and each fault in the data is found that can be found.
 */






const APP14 = 0xee;
/** @throws {ImageError} */
function decodeJpeg(r) {
    const none = [null, null, null, null];
    const state = {
        frame: null,
        planes: [],
        quantisation: [...none],
        dc: [...none],
        ac: [...none],
        restartInterval: 0,
        adobe: null,
    };
    let offset = 2;
    while (true) {
        const segment = readSegment(r, offset);
        if (segment.marker === EOI)
            break;
        offset = segment.to;
        if (segment.marker === SOS)
            offset = decodeScan(r, segment, state);
        else
            readTables(r, segment, state);
    }
    const { frame, planes } = state;
    if (frame === null)
        throw damaged('jpeg', 'it ends before its first scan');
    for (const { sentTo } of planes) {
        if (sentTo.some((bit) => bit !== 0))
            throw damaged('jpeg', 'some of its scans are missing');
    }
    return samplePlanes(frame, planes, state.quantisation, colourTransform(frame, state.adobe));
}
function readTables(r, segment, state) {
    const { marker, from, to } = segment;
    if (marker >= SOF0 && marker <= SOF2) {
        const frame = readFrame(r, segment);
        const hMax = Math.max(...frame.components.map(({ h }) => h));
        const vMax = Math.max(...frame.components.map(({ v }) => v));
        state.frame = frame;
        state.planes = frame.components.map((component) => new JpegPlane(component, { ...frame, hMax, vMax }));
    }
    if (marker === DRI)
        state.restartInterval = r.u16(from);
    if (marker === DQT)
        readQuantisation(r, from, to, state);
    if (marker === DHT)
        readHuffman(r, from, to, state);
    if (marker === APP14 && to - from >= 12 && r.tag(from) === 'Adob')
        state.adobe = r.u8(from + 11);
}
function readQuantisation(r, from, to, { quantisation }) {
    let at = from;
    while (at < to) {
        const [bytes, id] = [r.u8(at) >> 4, r.u8(at) & 15];
        if (bytes > 1 || id > 3 || at + 1 + 64 * (bytes + 1) > to) {
            throw damaged('jpeg', 'a quantisation table makes no sense');
        }
        const start = at + 1;
        quantisation[id] = Uint16Array.from({ length: 64 }, (_, k) => bytes === 0 ? r.u8(start + k) : r.u16(start + 2 * k));
        at = start + 64 * (bytes + 1);
    }
}
function readHuffman(r, from, to, { dc, ac }) {
    let at = from;
    while (at < to) {
        const [kind, id] = [r.u8(at) >> 4, r.u8(at) & 15];
        r.need(at + 17);
        const counts = r.bytes.subarray(at + 1, at + 17);
        const symbols = counts.reduce((sum, count) => sum + count, 0);
        const end = at + 17 + symbols;
        if (kind > 1 || id > 3 || end > to)
            throw damaged('jpeg', 'a Huffman table makes no sense');
        (kind === 0 ? dc : ac)[id] = createHuffmanTable(counts, r.bytes.subarray(at + 17, end));
        at = end;
    }
}
function readScan(r, { from, to }, state) {
    const { frame, planes } = state;
    if (frame === null)
        throw damaged('jpeg', 'it has no frame header before its first scan');
    const count = r.u8(from);
    if (count < 1 || count > 4 || to - from !== 4 + 2 * count)
        throw damaged('jpeg', 'a scan header makes no sense');
    const range = { from: r.u8(to - 3), to: r.u8(to - 2), low: r.u8(to - 1) & 15 };
    const high = r.u8(to - 1) >> 4;
    const scan = { components: [], units: [], range, high };
    for (let i = 0; i < count; i += 1) {
        const id = r.u8(from + 1 + 2 * i);
        const tables = r.u8(from + 2 + 2 * i);
        const index = frame.components.findIndex((component) => component.id === id);
        const [component, plane] = [frame.components[index], planes[index]];
        const quantisation = state.quantisation[component?.table ?? 0];
        if (!component || !plane)
            throw damaged('jpeg', 'a scan is of a colour component that is not there');
        if (!quantisation)
            throw damaged('jpeg', 'a quantisation table is missing');
        noteSent(plane, frame.isProgressive, range, high);
        const [dc, ac] = [state.dc[tables >> 4] ?? null, state.ac[tables & 15] ?? null];
        scan.components.push({ plane, dc, ac, quantisation, prediction: 0 });
        scan.units.push(component);
    }
    return scan;
}
/** Each coefficient is sent once, or from its high bits to its low ones. */
function noteSent({ sentTo }, isProgressive, { from, to, low }, high) {
    const [first, last] = isProgressive ? [from, to] : [0, 63];
    const isMixed = isProgressive && first === 0 && last > 0;
    if (first > last || last > 63 || isMixed || low > 13)
        throw damaged('jpeg', 'a scan header makes no sense');
    for (let k = first; k <= last; k += 1) {
        const expected = high === 0 ? -1 : high;
        if (sentTo[k] !== expected || (high > 0 && low !== high - 1)) {
            throw damaged('jpeg', 'its scans are not in order');
        }
        sentTo[k] = isProgressive ? low : 0;
    }
}
/** @returns Where the next marker is. */
function decodeScan(r, segment, state) {
    const { components, units, range, high } = readScan(r, segment, state);
    const decode = blockDecoder(state.frame?.isProgressive ?? false, range, high);
    const bits = new ScanBits(r.bytes, segment.to);
    const eob = { run: 0 };
    const { restartInterval } = state;
    const [only, onlyUnit] = components.length === 1 ? [components[0], units[0]] : [];
    const [first, firstUnit] = [components[0], units[0]];
    if (!first || !firstUnit)
        throw damaged('jpeg', 'a scan header makes no sense');
    if (range.from > 0 && !only)
        throw damaged('jpeg', 'a scan header makes no sense');
    const columns = only && onlyUnit ? only.plane.ownColumns : first.plane.columns / firstUnit.h;
    const rows = only && onlyUnit ? only.plane.ownRows : first.plane.rows / firstUnit.v;
    let untilRestart = restartInterval;
    let restarts = 0;
    for (let y = 0; y < rows; y += 1) {
        for (let x = 0; x < columns; x += 1) {
            if (restartInterval > 0 && untilRestart === 0) {
                if (eob.run > 0)
                    throw damaged('jpeg', 'its pixel data makes no sense');
                bits.restart(restarts & 7);
                restarts += 1;
                untilRestart = restartInterval;
                for (const component of components)
                    component.prediction = 0;
            }
            untilRestart -= 1;
            if (only) {
                decode(bits, only, y * only.plane.columns + x, range, eob);
                continue;
            }
            for (let i = 0; i < components.length; i += 1) {
                const component = components[i];
                const { h, v } = units[i];
                for (let b = 0; b < h * v; b += 1) {
                    const row = y * v + Math.floor(b / h);
                    decode(bits, component, row * component.plane.columns + x * h + (b % h), range, eob);
                }
            }
        }
        bits.guardEnough();
    }
    if (eob.run > 0)
        throw damaged('jpeg', 'its pixel data makes no sense');
    return bits.end();
}

;// CONCATENATED MODULE: ./lib/images/pixels/png.js
/** The pixels of a PNG, row by row, so that one of any size takes the memory of two rows. Web APIs only. */



/** https://www.w3.org/TR/png-3/#8InterlaceMethods: first column and row of a pass, and the steps to the next. */
const ADAM7 = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
];
const WHOLE = [[0, 0, 1, 1]];
const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
function bitsPerPixel({ bitDepth, colourType }) {
    return bitDepth * CHANNELS[colourType];
}
function passesOf(layout) {
    const { width, height, isInterlaced } = layout;
    return (isInterlaced ? ADAM7 : WHOLE)
        .map(([x, y, dx, dy]) => {
        const [columns, rows] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)];
        return { columns, rows, rowBytes: Math.ceil((columns * bitsPerPixel(layout)) / 8) };
    })
        .filter(({ columns, rows }) => columns > 0 && rows > 0);
}
/** Takes the bytes of all rows in pieces of any length, and looks at each row's filter. */
class Rows {
    #passes;
    #onRow;
    #pass = 0;
    #row = 0;
    /** Bytes of this row that have come. */
    #filled = 0;
    #line;
    /** @param onRow Gets the row with its filter byte, in memory that is used again. null = rows are only counted. */
    constructor(layout, onRow) {
        this.#passes = passesOf(layout);
        this.#onRow = onRow;
        this.#line = new Uint8Array(onRow === null ? 0 : 1 + Math.max(...this.#passes.map((p) => p.rowBytes)));
    }
    get isComplete() {
        return this.#pass === this.#passes.length;
    }
    take(bytes) {
        let offset = 0;
        while (offset < bytes.length) {
            const pass = this.#passes[this.#pass];
            if (pass === undefined)
                throw damaged('png', 'it has more pixels than its size');
            if (this.#filled === 0 && bytes[offset] > 4) {
                throw damaged('png', `a row names the unknown filter ${bytes[offset]}`);
            }
            const count = Math.min(1 + pass.rowBytes - this.#filled, bytes.length - offset);
            if (this.#onRow !== null)
                this.#line.set(bytes.subarray(offset, offset + count), this.#filled);
            this.#filled += count;
            offset += count;
            if (this.#filled > pass.rowBytes)
                this.#endRow(pass);
        }
    }
    #endRow(pass) {
        this.#onRow?.(this.#line.subarray(0, 1 + pass.rowBytes), pass, this.#row === 0);
        this.#filled = 0;
        this.#row += 1;
        if (this.#row < pass.rows)
            return;
        this.#row = 0;
        this.#pass += 1;
    }
}
/** Unpacks the pixel data into `take`. The stream's own checksum is part of it. */
async function inflate(data, take) {
    const stream = new DecompressionStream('deflate');
    const writer = stream.writable.getWriter();
    const written = (async () => {
        for (const piece of data)
            await writer.write(piece);
        await writer.close();
    })();
    // What is wrong with the data is told by the reading side as well.
    written.catch(() => undefined);
    const reader = stream.readable.getReader();
    try {
        for (let next = await reader.read(); !next.done; next = await reader.read())
            take(next.value);
        await written;
    }
    catch (error) {
        await reader.cancel().catch(() => undefined);
        if (error instanceof ImageError)
            throw error;
        const reason = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
        throw damaged('png', `its pixel data cannot be unpacked${reason}`);
    }
}
async function readRows(layout, rows) {
    await inflate(layout.data, (bytes) => rows.take(bytes));
    if (!rows.isComplete) {
        throw new ImageError('truncated', 'Expected a whole png image but its pixel data ends before its last row.');
    }
}
/**
 * Unpacks all pixel data and counts its rows.
 * @throws {ImageError}
 */
function checkPngRows(layout) {
    return readRows(layout, new Rows(layout, null));
}
/**
 * Decodes the whole picture.
 * @throws {ImageError}
 */
async function decodePng(layout) {
    const sample = new PixelSample(layout.width * layout.height);
    const pixelBytes = Math.max(1, bitsPerPixel(layout) / 8);
    const readPixel = pixelReader(layout);
    let above = new Uint8Array(0);
    let y = 0;
    const rows = new Rows(layout, (line, { columns, rowBytes }, isFirst) => {
        const row = Uint8Array.from(line.subarray(1));
        unfilter(line[0], row, isFirst ? new Uint8Array(rowBytes) : above, pixelBytes);
        above = row;
        y = isFirst ? 0 : y + 1;
        if (y % sample.step > 0)
            return;
        for (let x = sample.startOf(y); x < columns; x += sample.step)
            readPixel(row, x, sample);
    });
    await readRows(layout, rows);
    return sample;
}
/** https://www.w3.org/TR/png-3/#9Filters; in place. */
function unfilter(filter, row, above, bpp) {
    if (filter === 0)
        return;
    const { length } = row;
    if (filter === 1)
        for (let i = bpp; i < length; i += 1)
            row[i] = png_byteAt(row, i) + png_byteAt(row, i - bpp);
    if (filter === 2)
        for (let i = 0; i < length; i += 1)
            row[i] = png_byteAt(row, i) + png_byteAt(above, i);
    if (filter === 3) {
        for (let i = 0; i < length; i += 1) {
            const left = i < bpp ? 0 : png_byteAt(row, i - bpp);
            row[i] = png_byteAt(row, i) + ((left + png_byteAt(above, i)) >> 1);
        }
    }
    if (filter !== 4)
        return;
    for (let i = 0; i < length; i += 1) {
        const left = i < bpp ? 0 : png_byteAt(row, i - bpp);
        const corner = i < bpp ? 0 : png_byteAt(above, i - bpp);
        const up = png_byteAt(above, i);
        const toLeft = Math.abs(up - corner);
        const toUp = Math.abs(left - corner);
        const toCorner = Math.abs(left + up - 2 * corner);
        const nearest = toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
        row[i] = png_byteAt(row, i) + nearest;
    }
}
const png_byteAt = (bytes, index) => bytes[index];
function pixelReader(layout) {
    const { bitDepth, colourType, palette, transparency } = layout;
    const channels = CHANNELS[colourType];
    const most = 2 ** bitDepth - 1;
    /** The value as it lies in the file. */
    const raw = (row, x, channel) => {
        const at = (x * channels + channel) * bitDepth;
        const byte = row[at >> 3];
        if (bitDepth === 16)
            return (byte << 8) | row[(at >> 3) + 1];
        return (byte >> (8 - bitDepth - (at & 7))) & most;
    };
    if (colourType === PALETTE && palette !== null) {
        return (row, x, into) => {
            const index = raw(row, x, 0);
            if (3 * index >= palette.length)
                throw damaged('png', 'a pixel has a colour that is not in its palette');
            const [red, green, blue] = palette.subarray(3 * index, 3 * index + 3);
            into.add(red, green, blue, transparency?.[index] ?? 255);
        };
    }
    const level = (row, x, channel) => (255 * raw(row, x, channel)) / most;
    const isGrey = colourType === 0 || colourType === 4;
    const hasAlpha = colourType === 4 || colourType === 6;
    return (row, x, into) => {
        const red = level(row, x, 0);
        const [green, blue] = isGrey ? [red, red] : [level(row, x, 1), level(row, x, 2)];
        into.add(red, green, blue, hasAlpha ? level(row, x, channels - 1) : 255);
    };
}

;// CONCATENATED MODULE: ./lib/assets/generated/avif-decoder.js
// Generated by scripts/embed-assets.ts from icodec 0.6.0, dist/avif-dec.js. Licence: src/assets/THIRD-PARTY.md.
// @ts-nocheck: third-party code, minified.
/** Starts libavif's decoder from the bytes of its wasm; it hands pixels to globalThis._icodec_ImageData. */
const startAvifDecoder = /* @__PURE__ */ (() => {
    var Module = (() => {
        var _scriptName = '';
        return (function (moduleArg = {}) {
            var moduleRtn;
            var Module = moduleArg;
            var readyPromiseResolve, readyPromiseReject;
            var readyPromise = new Promise((resolve, reject) => { readyPromiseResolve = resolve; readyPromiseReject = reject; });
            var ENVIRONMENT_IS_WEB = true;
            var ENVIRONMENT_IS_WORKER = false;
            var moduleOverrides = Object.assign({}, Module);
            var arguments_ = [];
            var thisProgram = "./this.program";
            var quit_ = (status, toThrow) => { throw toThrow; };
            var scriptDirectory = "";
            function locateFile(path) { if (Module["locateFile"]) {
                return Module["locateFile"](path, scriptDirectory);
            } return scriptDirectory + path; }
            var readAsync, readBinary;
            if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
                if (ENVIRONMENT_IS_WORKER) {
                    scriptDirectory = self.location.href;
                }
                else if (typeof document != "undefined" && document.currentScript) {
                    scriptDirectory = document.currentScript.src;
                }
                if (_scriptName) {
                    scriptDirectory = _scriptName;
                }
                if (scriptDirectory.startsWith("blob:")) {
                    scriptDirectory = "";
                }
                else {
                    scriptDirectory = scriptDirectory.substr(0, scriptDirectory.replace(/[?#].*/, "").lastIndexOf("/") + 1);
                }
                {
                    readAsync = url => fetch(url, { credentials: "same-origin" }).then(response => { if (response.ok) {
                        return response.arrayBuffer();
                    } return Promise.reject(new Error(response.status + " : " + response.url)); });
                }
            }
            else { }
            var out = Module["print"] || console.log.bind(console);
            var err = Module["printErr"] || console.error.bind(console);
            Object.assign(Module, moduleOverrides);
            moduleOverrides = null;
            if (Module["arguments"])
                arguments_ = Module["arguments"];
            if (Module["thisProgram"])
                thisProgram = Module["thisProgram"];
            var wasmBinary = Module["wasmBinary"];
            var wasmMemory;
            var ABORT = false;
            var EXITSTATUS;
            var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
            function updateMemoryViews() { var b = wasmMemory.buffer; Module["HEAP8"] = HEAP8 = new Int8Array(b); Module["HEAP16"] = HEAP16 = new Int16Array(b); Module["HEAPU8"] = HEAPU8 = new Uint8Array(b); Module["HEAPU16"] = HEAPU16 = new Uint16Array(b); Module["HEAP32"] = HEAP32 = new Int32Array(b); Module["HEAPU32"] = HEAPU32 = new Uint32Array(b); Module["HEAPF32"] = HEAPF32 = new Float32Array(b); Module["HEAPF64"] = HEAPF64 = new Float64Array(b); }
            var __ATPRERUN__ = [];
            var __ATINIT__ = [];
            var __ATPOSTRUN__ = [];
            var runtimeInitialized = false;
            function preRun() { var preRuns = Module["preRun"]; if (preRuns) {
                if (typeof preRuns == "function")
                    preRuns = [preRuns];
                preRuns.forEach(addOnPreRun);
            } callRuntimeCallbacks(__ATPRERUN__); }
            function initRuntime() { runtimeInitialized = true; callRuntimeCallbacks(__ATINIT__); }
            function postRun() { var postRuns = Module["postRun"]; if (postRuns) {
                if (typeof postRuns == "function")
                    postRuns = [postRuns];
                postRuns.forEach(addOnPostRun);
            } callRuntimeCallbacks(__ATPOSTRUN__); }
            function addOnPreRun(cb) { __ATPRERUN__.unshift(cb); }
            function addOnInit(cb) { __ATINIT__.unshift(cb); }
            function addOnPostRun(cb) { __ATPOSTRUN__.unshift(cb); }
            var runDependencies = 0;
            var runDependencyWatcher = null;
            var dependenciesFulfilled = null;
            function addRunDependency(id) { runDependencies++; Module["monitorRunDependencies"]?.(runDependencies); }
            function removeRunDependency(id) { runDependencies--; Module["monitorRunDependencies"]?.(runDependencies); if (runDependencies == 0) {
                if (runDependencyWatcher !== null) {
                    clearInterval(runDependencyWatcher);
                    runDependencyWatcher = null;
                }
                if (dependenciesFulfilled) {
                    var callback = dependenciesFulfilled;
                    dependenciesFulfilled = null;
                    callback();
                }
            } }
            function abort(what) { Module["onAbort"]?.(what); what = "Aborted(" + what + ")"; err(what); ABORT = true; what += ". Build with -sASSERTIONS for more info."; var e = new WebAssembly.RuntimeError(what); readyPromiseReject(e); throw e; }
            var dataURIPrefix = "data:application/octet-stream;base64,";
            var isDataURI = filename => filename.startsWith(dataURIPrefix);
            function findWasmBinary() { if (Module["locateFile"]) {
                var f = "avif-dec.wasm";
                if (!isDataURI(f)) {
                    return locateFile(f);
                }
                return f;
            } return "avif-dec.wasm"; }
            var wasmBinaryFile;
            function getBinarySync(file) { if (file == wasmBinaryFile && wasmBinary) {
                return new Uint8Array(wasmBinary);
            } if (readBinary) {
                return readBinary(file);
            } throw "both async and sync fetching of the wasm failed"; }
            function getBinaryPromise(binaryFile) { if (!wasmBinary) {
                return readAsync(binaryFile).then(response => new Uint8Array(response), () => getBinarySync(binaryFile));
            } return Promise.resolve().then(() => getBinarySync(binaryFile)); }
            function instantiateArrayBuffer(binaryFile, imports, receiver) { return getBinaryPromise(binaryFile).then(binary => WebAssembly.instantiate(binary, imports)).then(receiver, reason => { err(`failed to asynchronously prepare wasm: ${reason}`); abort(reason); }); }
            function instantiateAsync(binary, binaryFile, imports, callback) { if (!binary && typeof WebAssembly.instantiateStreaming == "function" && !isDataURI(binaryFile) && typeof fetch == "function") {
                return fetch(binaryFile, { credentials: "same-origin" }).then(response => { var result = WebAssembly.instantiateStreaming(response, imports); return result.then(callback, function (reason) { err(`wasm streaming compile failed: ${reason}`); err("falling back to ArrayBuffer instantiation"); return instantiateArrayBuffer(binaryFile, imports, callback); }); });
            } return instantiateArrayBuffer(binaryFile, imports, callback); }
            function getWasmImports() { return { a: wasmImports }; }
            function createWasm() { var info = getWasmImports(); function receiveInstance(instance, module) { wasmExports = instance.exports; wasmMemory = wasmExports["L"]; updateMemoryViews(); wasmTable = wasmExports["O"]; addOnInit(wasmExports["M"]); removeRunDependency("wasm-instantiate"); return wasmExports; } addRunDependency("wasm-instantiate"); function receiveInstantiationResult(result) { receiveInstance(result["instance"]); } if (Module["instantiateWasm"]) {
                try {
                    return Module["instantiateWasm"](info, receiveInstance);
                }
                catch (e) {
                    err(`Module.instantiateWasm callback failed with error: ${e}`);
                    readyPromiseReject(e);
                }
            } wasmBinaryFile ??= findWasmBinary(); instantiateAsync(wasmBinary, wasmBinaryFile, info, receiveInstantiationResult).catch(readyPromiseReject); return {}; }
            function ExitStatus(status) { this.name = "ExitStatus"; this.message = `Program terminated with exit(${status})`; this.status = status; }
            var callRuntimeCallbacks = callbacks => { callbacks.forEach(f => f(Module)); };
            var noExitRuntime = Module["noExitRuntime"] || true;
            var stackRestore = val => __emscripten_stack_restore(val);
            var stackSave = () => _emscripten_stack_get_current();
            var UTF8Decoder = new TextDecoder;
            var UTF8ToString = (ptr, maxBytesToRead) => { if (!ptr)
                return ""; var maxPtr = ptr + maxBytesToRead; for (var end = ptr; !(end >= maxPtr) && HEAPU8[end];)
                ++end; return UTF8Decoder.decode(HEAPU8.subarray(ptr, end)); };
            var ___assert_fail = (condition, filename, line, func) => { abort(`Assertion failed: ${UTF8ToString(condition)}, at: ` + [filename ? UTF8ToString(filename) : "unknown filename", line, func ? UTF8ToString(func) : "unknown function"]); };
            var __abort_js = () => { abort(""); };
            var __embind_register_bigint = (primitiveType, name, size, minRange, maxRange) => { };
            var embind_init_charCodes = () => { var codes = new Array(256); for (var i = 0; i < 256; ++i) {
                codes[i] = String.fromCharCode(i);
            } embind_charCodes = codes; };
            var embind_charCodes;
            var readLatin1String = ptr => { var ret = ""; var c = ptr; while (HEAPU8[c]) {
                ret += embind_charCodes[HEAPU8[c++]];
            } return ret; };
            var awaitingDependencies = {};
            var registeredTypes = {};
            var typeDependencies = {};
            var BindingError;
            var throwBindingError = message => { throw new BindingError(message); };
            var InternalError;
            var throwInternalError = message => { throw new InternalError(message); };
            var whenDependentTypesAreResolved = (myTypes, dependentTypes, getTypeConverters) => { myTypes.forEach(type => typeDependencies[type] = dependentTypes); function onComplete(typeConverters) { var myTypeConverters = getTypeConverters(typeConverters); if (myTypeConverters.length !== myTypes.length) {
                throwInternalError("Mismatched type converter count");
            } for (var i = 0; i < myTypes.length; ++i) {
                registerType(myTypes[i], myTypeConverters[i]);
            } } var typeConverters = new Array(dependentTypes.length); var unregisteredTypes = []; var registered = 0; dependentTypes.forEach((dt, i) => { if (registeredTypes.hasOwnProperty(dt)) {
                typeConverters[i] = registeredTypes[dt];
            }
            else {
                unregisteredTypes.push(dt);
                if (!awaitingDependencies.hasOwnProperty(dt)) {
                    awaitingDependencies[dt] = [];
                }
                awaitingDependencies[dt].push(() => { typeConverters[i] = registeredTypes[dt]; ++registered; if (registered === unregisteredTypes.length) {
                    onComplete(typeConverters);
                } });
            } }); if (0 === unregisteredTypes.length) {
                onComplete(typeConverters);
            } };
            function sharedRegisterType(rawType, registeredInstance, options = {}) { var name = registeredInstance.name; if (!rawType) {
                throwBindingError(`type "${name}" must have a positive integer typeid pointer`);
            } if (registeredTypes.hasOwnProperty(rawType)) {
                if (options.ignoreDuplicateRegistrations) {
                    return;
                }
                else {
                    throwBindingError(`Cannot register type '${name}' twice`);
                }
            } registeredTypes[rawType] = registeredInstance; delete typeDependencies[rawType]; if (awaitingDependencies.hasOwnProperty(rawType)) {
                var callbacks = awaitingDependencies[rawType];
                delete awaitingDependencies[rawType];
                callbacks.forEach(cb => cb());
            } }
            function registerType(rawType, registeredInstance, options = {}) { return sharedRegisterType(rawType, registeredInstance, options); }
            var GenericWireTypeSize = 8;
            var __embind_register_bool = (rawType, name, trueValue, falseValue) => { name = readLatin1String(name); registerType(rawType, { name, fromWireType: function (wt) { return !!wt; }, toWireType: function (destructors, o) { return o ? trueValue : falseValue; }, argPackAdvance: GenericWireTypeSize, readValueFromPointer: function (pointer) { return this["fromWireType"](HEAPU8[pointer]); }, destructorFunction: null }); };
            var emval_freelist = [];
            var emval_handles = [];
            var __emval_decref = handle => { if (handle > 9 && 0 === --emval_handles[handle + 1]) {
                emval_handles[handle] = undefined;
                emval_freelist.push(handle);
            } };
            var count_emval_handles = () => emval_handles.length / 2 - 5 - emval_freelist.length;
            var init_emval = () => { emval_handles.push(0, 1, undefined, 1, null, 1, true, 1, false, 1); Module["count_emval_handles"] = count_emval_handles; };
            var Emval = { toValue: handle => { if (!handle) {
                    throwBindingError("Cannot use deleted val. handle = " + handle);
                } return emval_handles[handle]; }, toHandle: value => { switch (value) {
                    case undefined: return 2;
                    case null: return 4;
                    case true: return 6;
                    case false: return 8;
                    default: {
                        const handle = emval_freelist.pop() || emval_handles.length;
                        emval_handles[handle] = value;
                        emval_handles[handle + 1] = 1;
                        return handle;
                    }
                } } };
            function readPointer(pointer) { return this["fromWireType"](HEAPU32[pointer >> 2]); }
            var EmValType = { name: "emscripten::val", fromWireType: handle => { var rv = Emval.toValue(handle); __emval_decref(handle); return rv; }, toWireType: (destructors, value) => Emval.toHandle(value), argPackAdvance: GenericWireTypeSize, readValueFromPointer: readPointer, destructorFunction: null };
            var __embind_register_emval = rawType => registerType(rawType, EmValType);
            var floatReadValueFromPointer = (name, width) => { switch (width) {
                case 4: return function (pointer) { return this["fromWireType"](HEAPF32[pointer >> 2]); };
                case 8: return function (pointer) { return this["fromWireType"](HEAPF64[pointer >> 3]); };
                default: throw new TypeError(`invalid float width (${width}): ${name}`);
            } };
            var __embind_register_float = (rawType, name, size) => { name = readLatin1String(name); registerType(rawType, { name, fromWireType: value => value, toWireType: (destructors, value) => value, argPackAdvance: GenericWireTypeSize, readValueFromPointer: floatReadValueFromPointer(name, size), destructorFunction: null }); };
            var createNamedFunction = (name, body) => Object.defineProperty(body, "name", { value: name });
            var runDestructors = destructors => { while (destructors.length) {
                var ptr = destructors.pop();
                var del = destructors.pop();
                del(ptr);
            } };
            function usesDestructorStack(argTypes) { for (var i = 1; i < argTypes.length; ++i) {
                if (argTypes[i] !== null && argTypes[i].destructorFunction === undefined) {
                    return true;
                }
            } return false; }
            function newFunc(constructor, argumentList) { if (!(constructor instanceof Function)) {
                throw new TypeError(`new_ called with constructor type ${typeof constructor} which is not a function`);
            } var dummy = createNamedFunction(constructor.name || "unknownFunctionName", function () { }); dummy.prototype = constructor.prototype; var obj = new dummy; var r = constructor.apply(obj, argumentList); return r instanceof Object ? r : obj; }
            function createJsInvoker(argTypes, isClassMethodFunc, returns, isAsync) { var needsDestructorStack = usesDestructorStack(argTypes); var argCount = argTypes.length - 2; var argsList = []; var argsListWired = ["fn"]; if (isClassMethodFunc) {
                argsListWired.push("thisWired");
            } for (var i = 0; i < argCount; ++i) {
                argsList.push(`arg${i}`);
                argsListWired.push(`arg${i}Wired`);
            } argsList = argsList.join(","); argsListWired = argsListWired.join(","); var invokerFnBody = `return function (${argsList}) {\n`; if (needsDestructorStack) {
                invokerFnBody += "var destructors = [];\n";
            } var dtorStack = needsDestructorStack ? "destructors" : "null"; var args1 = ["humanName", "throwBindingError", "invoker", "fn", "runDestructors", "retType", "classParam"]; if (isClassMethodFunc) {
                invokerFnBody += `var thisWired = classParam['toWireType'](${dtorStack}, this);\n`;
            } for (var i = 0; i < argCount; ++i) {
                invokerFnBody += `var arg${i}Wired = argType${i}['toWireType'](${dtorStack}, arg${i});\n`;
                args1.push(`argType${i}`);
            } invokerFnBody += (returns || isAsync ? "var rv = " : "") + `invoker(${argsListWired});\n`; if (needsDestructorStack) {
                invokerFnBody += "runDestructors(destructors);\n";
            }
            else {
                for (var i = isClassMethodFunc ? 1 : 2; i < argTypes.length; ++i) {
                    var paramName = i === 1 ? "thisWired" : "arg" + (i - 2) + "Wired";
                    if (argTypes[i].destructorFunction !== null) {
                        invokerFnBody += `${paramName}_dtor(${paramName});\n`;
                        args1.push(`${paramName}_dtor`);
                    }
                }
            } if (returns) {
                invokerFnBody += "var ret = retType['fromWireType'](rv);\n" + "return ret;\n";
            }
            else { } invokerFnBody += "}\n"; return [args1, invokerFnBody]; }
            function craftInvokerFunction(humanName, argTypes, classType, cppInvokerFunc, cppTargetFunc, isAsync) { var argCount = argTypes.length; if (argCount < 2) {
                throwBindingError("argTypes array size mismatch! Must at least get return value and 'this' types!");
            } var isClassMethodFunc = argTypes[1] !== null && classType !== null; var needsDestructorStack = usesDestructorStack(argTypes); var returns = argTypes[0].name !== "void"; var closureArgs = [humanName, throwBindingError, cppInvokerFunc, cppTargetFunc, runDestructors, argTypes[0], argTypes[1]]; for (var i = 0; i < argCount - 2; ++i) {
                closureArgs.push(argTypes[i + 2]);
            } if (!needsDestructorStack) {
                for (var i = isClassMethodFunc ? 1 : 2; i < argTypes.length; ++i) {
                    if (argTypes[i].destructorFunction !== null) {
                        closureArgs.push(argTypes[i].destructorFunction);
                    }
                }
            } let [args, invokerFnBody] = createJsInvoker(argTypes, isClassMethodFunc, returns, isAsync); args.push(invokerFnBody); var invokerFn = newFunc(Function, args)(...closureArgs); return createNamedFunction(humanName, invokerFn); }
            var ensureOverloadTable = (proto, methodName, humanName) => { if (undefined === proto[methodName].overloadTable) {
                var prevFunc = proto[methodName];
                proto[methodName] = function (...args) { if (!proto[methodName].overloadTable.hasOwnProperty(args.length)) {
                    throwBindingError(`Function '${humanName}' called with an invalid number of arguments (${args.length}) - expects one of (${proto[methodName].overloadTable})!`);
                } return proto[methodName].overloadTable[args.length].apply(this, args); };
                proto[methodName].overloadTable = [];
                proto[methodName].overloadTable[prevFunc.argCount] = prevFunc;
            } };
            var exposePublicSymbol = (name, value, numArguments) => { if (Module.hasOwnProperty(name)) {
                if (undefined === numArguments || undefined !== Module[name].overloadTable && undefined !== Module[name].overloadTable[numArguments]) {
                    throwBindingError(`Cannot register public name '${name}' twice`);
                }
                ensureOverloadTable(Module, name, name);
                if (Module.hasOwnProperty(numArguments)) {
                    throwBindingError(`Cannot register multiple overloads of a function with the same number of arguments (${numArguments})!`);
                }
                Module[name].overloadTable[numArguments] = value;
            }
            else {
                Module[name] = value;
                if (undefined !== numArguments) {
                    Module[name].numArguments = numArguments;
                }
            } };
            var heap32VectorToArray = (count, firstElement) => { var array = []; for (var i = 0; i < count; i++) {
                array.push(HEAPU32[firstElement + i * 4 >> 2]);
            } return array; };
            var replacePublicSymbol = (name, value, numArguments) => { if (!Module.hasOwnProperty(name)) {
                throwInternalError("Replacing nonexistent public symbol");
            } if (undefined !== Module[name].overloadTable && undefined !== numArguments) {
                Module[name].overloadTable[numArguments] = value;
            }
            else {
                Module[name] = value;
                Module[name].argCount = numArguments;
            } };
            var dynCallLegacy = (sig, ptr, args) => { sig = sig.replace(/p/g, "i"); var f = Module["dynCall_" + sig]; return f(ptr, ...args); };
            var wasmTableMirror = [];
            var wasmTable;
            var getWasmTableEntry = funcPtr => { var func = wasmTableMirror[funcPtr]; if (!func) {
                if (funcPtr >= wasmTableMirror.length)
                    wasmTableMirror.length = funcPtr + 1;
                wasmTableMirror[funcPtr] = func = wasmTable.get(funcPtr);
            } return func; };
            var dynCall = (sig, ptr, args = []) => { if (sig.includes("j")) {
                return dynCallLegacy(sig, ptr, args);
            } var rtn = getWasmTableEntry(ptr)(...args); return rtn; };
            var getDynCaller = (sig, ptr) => (...args) => dynCall(sig, ptr, args);
            var embind__requireFunction = (signature, rawFunction) => { signature = readLatin1String(signature); function makeDynCaller() { if (signature.includes("j")) {
                return getDynCaller(signature, rawFunction);
            } return getWasmTableEntry(rawFunction); } var fp = makeDynCaller(); if (typeof fp != "function") {
                throwBindingError(`unknown function pointer with signature ${signature}: ${rawFunction}`);
            } return fp; };
            var extendError = (baseErrorType, errorName) => { var errorClass = createNamedFunction(errorName, function (message) { this.name = errorName; this.message = message; var stack = new Error(message).stack; if (stack !== undefined) {
                this.stack = this.toString() + "\n" + stack.replace(/^Error(:[^\n]*)?\n/, "");
            } }); errorClass.prototype = Object.create(baseErrorType.prototype); errorClass.prototype.constructor = errorClass; errorClass.prototype.toString = function () { if (this.message === undefined) {
                return this.name;
            }
            else {
                return `${this.name}: ${this.message}`;
            } }; return errorClass; };
            var UnboundTypeError;
            var getTypeName = type => { var ptr = ___getTypeName(type); var rv = readLatin1String(ptr); _free(ptr); return rv; };
            var throwUnboundTypeError = (message, types) => { var unboundTypes = []; var seen = {}; function visit(type) { if (seen[type]) {
                return;
            } if (registeredTypes[type]) {
                return;
            } if (typeDependencies[type]) {
                typeDependencies[type].forEach(visit);
                return;
            } unboundTypes.push(type); seen[type] = true; } types.forEach(visit); throw new UnboundTypeError(`${message}: ` + unboundTypes.map(getTypeName).join([", "])); };
            var getFunctionName = signature => { signature = signature.trim(); const argsIndex = signature.indexOf("("); if (argsIndex !== -1) {
                return signature.substr(0, argsIndex);
            }
            else {
                return signature;
            } };
            var __embind_register_function = (name, argCount, rawArgTypesAddr, signature, rawInvoker, fn, isAsync, isNonnullReturn) => { var argTypes = heap32VectorToArray(argCount, rawArgTypesAddr); name = readLatin1String(name); name = getFunctionName(name); rawInvoker = embind__requireFunction(signature, rawInvoker); exposePublicSymbol(name, function () { throwUnboundTypeError(`Cannot call ${name} due to unbound types`, argTypes); }, argCount - 1); whenDependentTypesAreResolved([], argTypes, argTypes => { var invokerArgsArray = [argTypes[0], null].concat(argTypes.slice(1)); replacePublicSymbol(name, craftInvokerFunction(name, invokerArgsArray, null, rawInvoker, fn, isAsync), argCount - 1); return []; }); };
            var integerReadValueFromPointer = (name, width, signed) => { switch (width) {
                case 1: return signed ? pointer => HEAP8[pointer] : pointer => HEAPU8[pointer];
                case 2: return signed ? pointer => HEAP16[pointer >> 1] : pointer => HEAPU16[pointer >> 1];
                case 4: return signed ? pointer => HEAP32[pointer >> 2] : pointer => HEAPU32[pointer >> 2];
                default: throw new TypeError(`invalid integer width (${width}): ${name}`);
            } };
            var __embind_register_integer = (primitiveType, name, size, minRange, maxRange) => { name = readLatin1String(name); if (maxRange === -1) {
                maxRange = 4294967295;
            } var fromWireType = value => value; if (minRange === 0) {
                var bitshift = 32 - 8 * size;
                fromWireType = value => value << bitshift >>> bitshift;
            } var isUnsignedType = name.includes("unsigned"); var checkAssertions = (value, toTypeName) => { }; var toWireType; if (isUnsignedType) {
                toWireType = function (destructors, value) { checkAssertions(value, this.name); return value >>> 0; };
            }
            else {
                toWireType = function (destructors, value) { checkAssertions(value, this.name); return value; };
            } registerType(primitiveType, { name, fromWireType, toWireType, argPackAdvance: GenericWireTypeSize, readValueFromPointer: integerReadValueFromPointer(name, size, minRange !== 0), destructorFunction: null }); };
            var __embind_register_memory_view = (rawType, dataTypeIndex, name) => { var typeMapping = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array]; var TA = typeMapping[dataTypeIndex]; function decodeMemoryView(handle) { var size = HEAPU32[handle >> 2]; var data = HEAPU32[handle + 4 >> 2]; return new TA(HEAP8.buffer, data, size); } name = readLatin1String(name); registerType(rawType, { name, fromWireType: decodeMemoryView, argPackAdvance: GenericWireTypeSize, readValueFromPointer: decodeMemoryView }, { ignoreDuplicateRegistrations: true }); };
            var stringToUTF8Array = (str, heap, outIdx, maxBytesToWrite) => { if (!(maxBytesToWrite > 0))
                return 0; var startIdx = outIdx; var endIdx = outIdx + maxBytesToWrite - 1; for (var i = 0; i < str.length; ++i) {
                var u = str.charCodeAt(i);
                if (u >= 55296 && u <= 57343) {
                    var u1 = str.charCodeAt(++i);
                    u = 65536 + ((u & 1023) << 10) | u1 & 1023;
                }
                if (u <= 127) {
                    if (outIdx >= endIdx)
                        break;
                    heap[outIdx++] = u;
                }
                else if (u <= 2047) {
                    if (outIdx + 1 >= endIdx)
                        break;
                    heap[outIdx++] = 192 | u >> 6;
                    heap[outIdx++] = 128 | u & 63;
                }
                else if (u <= 65535) {
                    if (outIdx + 2 >= endIdx)
                        break;
                    heap[outIdx++] = 224 | u >> 12;
                    heap[outIdx++] = 128 | u >> 6 & 63;
                    heap[outIdx++] = 128 | u & 63;
                }
                else {
                    if (outIdx + 3 >= endIdx)
                        break;
                    heap[outIdx++] = 240 | u >> 18;
                    heap[outIdx++] = 128 | u >> 12 & 63;
                    heap[outIdx++] = 128 | u >> 6 & 63;
                    heap[outIdx++] = 128 | u & 63;
                }
            } heap[outIdx] = 0; return outIdx - startIdx; };
            var stringToUTF8 = (str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite);
            var lengthBytesUTF8 = str => { var len = 0; for (var i = 0; i < str.length; ++i) {
                var c = str.charCodeAt(i);
                if (c <= 127) {
                    len++;
                }
                else if (c <= 2047) {
                    len += 2;
                }
                else if (c >= 55296 && c <= 57343) {
                    len += 4;
                    ++i;
                }
                else {
                    len += 3;
                }
            } return len; };
            var __embind_register_std_string = (rawType, name) => { name = readLatin1String(name); var stdStringIsUTF8 = name === "std::string"; registerType(rawType, { name, fromWireType(value) { var length = HEAPU32[value >> 2]; var payload = value + 4; var str; if (stdStringIsUTF8) {
                    var decodeStartPtr = payload;
                    for (var i = 0; i <= length; ++i) {
                        var currentBytePtr = payload + i;
                        if (i == length || HEAPU8[currentBytePtr] == 0) {
                            var maxRead = currentBytePtr - decodeStartPtr;
                            var stringSegment = UTF8ToString(decodeStartPtr, maxRead);
                            if (str === undefined) {
                                str = stringSegment;
                            }
                            else {
                                str += String.fromCharCode(0);
                                str += stringSegment;
                            }
                            decodeStartPtr = currentBytePtr + 1;
                        }
                    }
                }
                else {
                    var a = new Array(length);
                    for (var i = 0; i < length; ++i) {
                        a[i] = String.fromCharCode(HEAPU8[payload + i]);
                    }
                    str = a.join("");
                } _free(value); return str; }, toWireType(destructors, value) { if (value instanceof ArrayBuffer) {
                    value = new Uint8Array(value);
                } var length; var valueIsOfTypeString = typeof value == "string"; if (!(valueIsOfTypeString || value instanceof Uint8Array || value instanceof Uint8ClampedArray || value instanceof Int8Array)) {
                    throwBindingError("Cannot pass non-string to std::string");
                } if (stdStringIsUTF8 && valueIsOfTypeString) {
                    length = lengthBytesUTF8(value);
                }
                else {
                    length = value.length;
                } var base = _malloc(4 + length + 1); var ptr = base + 4; HEAPU32[base >> 2] = length; if (stdStringIsUTF8 && valueIsOfTypeString) {
                    stringToUTF8(value, ptr, length + 1);
                }
                else {
                    if (valueIsOfTypeString) {
                        for (var i = 0; i < length; ++i) {
                            var charCode = value.charCodeAt(i);
                            if (charCode > 255) {
                                _free(ptr);
                                throwBindingError("String has UTF-16 code units that do not fit in 8 bits");
                            }
                            HEAPU8[ptr + i] = charCode;
                        }
                    }
                    else {
                        for (var i = 0; i < length; ++i) {
                            HEAPU8[ptr + i] = value[i];
                        }
                    }
                } if (destructors !== null) {
                    destructors.push(_free, base);
                } return base; }, argPackAdvance: GenericWireTypeSize, readValueFromPointer: readPointer, destructorFunction(ptr) { _free(ptr); } }); };
            var UTF16Decoder = new TextDecoder("utf-16le");
            var UTF16ToString = (ptr, maxBytesToRead) => { var endPtr = ptr; var idx = endPtr >> 1; var maxIdx = idx + maxBytesToRead / 2; while (!(idx >= maxIdx) && HEAPU16[idx])
                ++idx; endPtr = idx << 1; return UTF16Decoder.decode(HEAPU8.subarray(ptr, endPtr)); };
            var stringToUTF16 = (str, outPtr, maxBytesToWrite) => { maxBytesToWrite ??= 2147483647; if (maxBytesToWrite < 2)
                return 0; maxBytesToWrite -= 2; var startPtr = outPtr; var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length; for (var i = 0; i < numCharsToWrite; ++i) {
                var codeUnit = str.charCodeAt(i);
                HEAP16[outPtr >> 1] = codeUnit;
                outPtr += 2;
            } HEAP16[outPtr >> 1] = 0; return outPtr - startPtr; };
            var lengthBytesUTF16 = str => str.length * 2;
            var UTF32ToString = (ptr, maxBytesToRead) => { var i = 0; var str = ""; while (!(i >= maxBytesToRead / 4)) {
                var utf32 = HEAP32[ptr + i * 4 >> 2];
                if (utf32 == 0)
                    break;
                ++i;
                if (utf32 >= 65536) {
                    var ch = utf32 - 65536;
                    str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
                }
                else {
                    str += String.fromCharCode(utf32);
                }
            } return str; };
            var stringToUTF32 = (str, outPtr, maxBytesToWrite) => { maxBytesToWrite ??= 2147483647; if (maxBytesToWrite < 4)
                return 0; var startPtr = outPtr; var endPtr = startPtr + maxBytesToWrite - 4; for (var i = 0; i < str.length; ++i) {
                var codeUnit = str.charCodeAt(i);
                if (codeUnit >= 55296 && codeUnit <= 57343) {
                    var trailSurrogate = str.charCodeAt(++i);
                    codeUnit = 65536 + ((codeUnit & 1023) << 10) | trailSurrogate & 1023;
                }
                HEAP32[outPtr >> 2] = codeUnit;
                outPtr += 4;
                if (outPtr + 4 > endPtr)
                    break;
            } HEAP32[outPtr >> 2] = 0; return outPtr - startPtr; };
            var lengthBytesUTF32 = str => { var len = 0; for (var i = 0; i < str.length; ++i) {
                var codeUnit = str.charCodeAt(i);
                if (codeUnit >= 55296 && codeUnit <= 57343)
                    ++i;
                len += 4;
            } return len; };
            var __embind_register_std_wstring = (rawType, charSize, name) => { name = readLatin1String(name); var decodeString, encodeString, readCharAt, lengthBytesUTF; if (charSize === 2) {
                decodeString = UTF16ToString;
                encodeString = stringToUTF16;
                lengthBytesUTF = lengthBytesUTF16;
                readCharAt = pointer => HEAPU16[pointer >> 1];
            }
            else if (charSize === 4) {
                decodeString = UTF32ToString;
                encodeString = stringToUTF32;
                lengthBytesUTF = lengthBytesUTF32;
                readCharAt = pointer => HEAPU32[pointer >> 2];
            } registerType(rawType, { name, fromWireType: value => { var length = HEAPU32[value >> 2]; var str; var decodeStartPtr = value + 4; for (var i = 0; i <= length; ++i) {
                    var currentBytePtr = value + 4 + i * charSize;
                    if (i == length || readCharAt(currentBytePtr) == 0) {
                        var maxReadBytes = currentBytePtr - decodeStartPtr;
                        var stringSegment = decodeString(decodeStartPtr, maxReadBytes);
                        if (str === undefined) {
                            str = stringSegment;
                        }
                        else {
                            str += String.fromCharCode(0);
                            str += stringSegment;
                        }
                        decodeStartPtr = currentBytePtr + charSize;
                    }
                } _free(value); return str; }, toWireType: (destructors, value) => { if (!(typeof value == "string")) {
                    throwBindingError(`Cannot pass non-string to C++ string type ${name}`);
                } var length = lengthBytesUTF(value); var ptr = _malloc(4 + length + charSize); HEAPU32[ptr >> 2] = length / charSize; encodeString(value, ptr + 4, length + charSize); if (destructors !== null) {
                    destructors.push(_free, ptr);
                } return ptr; }, argPackAdvance: GenericWireTypeSize, readValueFromPointer: readPointer, destructorFunction(ptr) { _free(ptr); } }); };
            var __embind_register_void = (rawType, name) => { name = readLatin1String(name); registerType(rawType, { isVoid: true, name, argPackAdvance: 0, fromWireType: () => undefined, toWireType: (destructors, o) => undefined }); };
            var __emscripten_memcpy_js = (dest, src, num) => HEAPU8.copyWithin(dest, src, src + num);
            var __emscripten_runtime_keepalive_clear = () => { noExitRuntime = false; runtimeKeepaliveCounter = 0; };
            var __emscripten_throw_longjmp = () => { throw Infinity; };
            var emval_methodCallers = [];
            var __emval_call = (caller, handle, destructorsRef, args) => { caller = emval_methodCallers[caller]; handle = Emval.toValue(handle); return caller(null, handle, destructorsRef, args); };
            var emval_symbols = {};
            var getStringOrSymbol = address => { var symbol = emval_symbols[address]; if (symbol === undefined) {
                return readLatin1String(address);
            } return symbol; };
            var emval_get_global = () => { if (typeof globalThis == "object") {
                return globalThis;
            } return function () { return Function; }()("return this")(); };
            var __emval_get_global = name => { if (name === 0) {
                return Emval.toHandle(emval_get_global());
            }
            else {
                name = getStringOrSymbol(name);
                return Emval.toHandle(emval_get_global()[name]);
            } };
            var emval_addMethodCaller = caller => { var id = emval_methodCallers.length; emval_methodCallers.push(caller); return id; };
            var requireRegisteredType = (rawType, humanName) => { var impl = registeredTypes[rawType]; if (undefined === impl) {
                throwBindingError(`${humanName} has unknown type ${getTypeName(rawType)}`);
            } return impl; };
            var emval_lookupTypes = (argCount, argTypes) => { var a = new Array(argCount); for (var i = 0; i < argCount; ++i) {
                a[i] = requireRegisteredType(HEAPU32[argTypes + i * 4 >> 2], "parameter " + i);
            } return a; };
            var reflectConstruct = Reflect.construct;
            var emval_returnValue = (returnType, destructorsRef, handle) => { var destructors = []; var result = returnType["toWireType"](destructors, handle); if (destructors.length) {
                HEAPU32[destructorsRef >> 2] = Emval.toHandle(destructors);
            } return result; };
            var __emval_get_method_caller = (argCount, argTypes, kind) => { var types = emval_lookupTypes(argCount, argTypes); var retType = types.shift(); argCount--; var functionBody = `return function (obj, func, destructorsRef, args) {\n`; var offset = 0; var argsList = []; if (kind === 0) {
                argsList.push("obj");
            } var params = ["retType"]; var args = [retType]; for (var i = 0; i < argCount; ++i) {
                argsList.push("arg" + i);
                params.push("argType" + i);
                args.push(types[i]);
                functionBody += `  var arg${i} = argType${i}.readValueFromPointer(args${offset ? "+" + offset : ""});\n`;
                offset += types[i].argPackAdvance;
            } var invoker = kind === 1 ? "new func" : "func.call"; functionBody += `  var rv = ${invoker}(${argsList.join(", ")});\n`; if (!retType.isVoid) {
                params.push("emval_returnValue");
                args.push(emval_returnValue);
                functionBody += "  return emval_returnValue(retType, destructorsRef, rv);\n";
            } functionBody += "};\n"; params.push(functionBody); var invokerFunction = newFunc(Function, params)(...args); var functionName = `methodCaller<(${types.map(t => t.name).join(", ")}) => ${retType.name}>`; return emval_addMethodCaller(createNamedFunction(functionName, invokerFunction)); };
            var __emval_incref = handle => { if (handle > 9) {
                emval_handles[handle + 1] += 1;
            } };
            var __emval_new_cstring = v => Emval.toHandle(getStringOrSymbol(v));
            var __emval_run_destructors = handle => { var destructors = Emval.toValue(handle); runDestructors(destructors); __emval_decref(handle); };
            var timers = {};
            var handleException = e => { if (e instanceof ExitStatus || e == "unwind") {
                return EXITSTATUS;
            } quit_(1, e); };
            var runtimeKeepaliveCounter = 0;
            var keepRuntimeAlive = () => noExitRuntime || runtimeKeepaliveCounter > 0;
            var _proc_exit = code => { EXITSTATUS = code; if (!keepRuntimeAlive()) {
                Module["onExit"]?.(code);
                ABORT = true;
            } quit_(code, new ExitStatus(code)); };
            var exitJS = (status, implicit) => { EXITSTATUS = status; _proc_exit(status); };
            var _exit = exitJS;
            var maybeExit = () => { if (!keepRuntimeAlive()) {
                try {
                    _exit(EXITSTATUS);
                }
                catch (e) {
                    handleException(e);
                }
            } };
            var callUserCallback = func => { if (ABORT) {
                return;
            } try {
                func();
                maybeExit();
            }
            catch (e) {
                handleException(e);
            } };
            var _emscripten_get_now = () => performance.now();
            var __setitimer_js = (which, timeout_ms) => { if (timers[which]) {
                clearTimeout(timers[which].id);
                delete timers[which];
            } if (!timeout_ms)
                return 0; var id = setTimeout(() => { delete timers[which]; callUserCallback(() => __emscripten_timeout(which, _emscripten_get_now())); }, timeout_ms); timers[which] = { id, timeout_ms }; return 0; };
            var getHeapMax = () => 2147483648;
            var alignMemory = (size, alignment) => Math.ceil(size / alignment) * alignment;
            var growMemory = size => { var b = wasmMemory.buffer; var pages = (size - b.byteLength + 65535) / 65536 | 0; try {
                wasmMemory.grow(pages);
                updateMemoryViews();
                return 1;
            }
            catch (e) { } };
            var _emscripten_resize_heap = requestedSize => { var oldSize = HEAPU8.length; requestedSize >>>= 0; var maxHeapSize = getHeapMax(); if (requestedSize > maxHeapSize) {
                return false;
            } for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
                var overGrownHeapSize = oldSize * (1 + .2 / cutDown);
                overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
                var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
                var replacement = growMemory(newSize);
                if (replacement) {
                    return true;
                }
            } return false; };
            var _fd_close = fd => 52;
            var convertI32PairToI53Checked = (lo, hi) => hi + 2097152 >>> 0 < 4194305 - !!lo ? (lo >>> 0) + hi * 4294967296 : NaN;
            function _fd_seek(fd, offset_low, offset_high, whence, newOffset) { var offset = convertI32PairToI53Checked(offset_low, offset_high); return 70; }
            var printCharBuffers = [null, [], []];
            var UTF8ArrayToString = (heapOrArray, idx = 0, maxBytesToRead = NaN) => { var endIdx = idx + maxBytesToRead; var endPtr = idx; while (heapOrArray[endPtr] && !(endPtr >= endIdx))
                ++endPtr; return UTF8Decoder.decode(heapOrArray.buffer ? heapOrArray.subarray(idx, endPtr) : new Uint8Array(heapOrArray.slice(idx, endPtr))); };
            var printChar = (stream, curr) => { var buffer = printCharBuffers[stream]; if (curr === 0 || curr === 10) {
                (stream === 1 ? out : err)(UTF8ArrayToString(buffer));
                buffer.length = 0;
            }
            else {
                buffer.push(curr);
            } };
            var _fd_write = (fd, iov, iovcnt, pnum) => { var num = 0; for (var i = 0; i < iovcnt; i++) {
                var ptr = HEAPU32[iov >> 2];
                var len = HEAPU32[iov + 4 >> 2];
                iov += 8;
                for (var j = 0; j < len; j++) {
                    printChar(fd, HEAPU8[ptr + j]);
                }
                num += len;
            } HEAPU32[pnum >> 2] = num; return 0; };
            embind_init_charCodes();
            BindingError = Module["BindingError"] = class BindingError extends Error {
                constructor(message) { super(message); this.name = "BindingError"; }
            };
            InternalError = Module["InternalError"] = class InternalError extends Error {
                constructor(message) { super(message); this.name = "InternalError"; }
            };
            init_emval();
            UnboundTypeError = Module["UnboundTypeError"] = extendError(Error, "UnboundTypeError");
            var wasmImports = { a: ___assert_fail, E: __abort_js, v: __embind_register_bigint, r: __embind_register_bool, K: __embind_register_emval, p: __embind_register_float, m: __embind_register_function, e: __embind_register_integer, c: __embind_register_memory_view, q: __embind_register_std_string, h: __embind_register_std_wstring, s: __embind_register_void, B: __emscripten_memcpy_js, x: __emscripten_runtime_keepalive_clear, z: __emscripten_throw_longjmp, l: __emval_call, g: __emval_decref, i: __emval_get_global, k: __emval_get_method_caller, t: __emval_incref, f: __emval_new_cstring, j: __emval_run_destructors, y: __setitimer_js, A: _emscripten_resize_heap, C: _fd_close, u: _fd_seek, D: _fd_write, n: invoke_ii, d: invoke_iii, F: invoke_iiiii, I: invoke_v, o: invoke_vi, H: invoke_vii, b: invoke_viiii, G: invoke_viiiiiii, J: invoke_viiiiiiiii, w: _proc_exit };
            var wasmExports = createWasm();
            var ___wasm_call_ctors = () => (___wasm_call_ctors = wasmExports["M"])();
            var ___getTypeName = a0 => (___getTypeName = wasmExports["N"])(a0);
            var _malloc = a0 => (_malloc = wasmExports["P"])(a0);
            var _free = a0 => (_free = wasmExports["Q"])(a0);
            var __emscripten_timeout = (a0, a1) => (__emscripten_timeout = wasmExports["R"])(a0, a1);
            var _setThrew = (a0, a1) => (_setThrew = wasmExports["S"])(a0, a1);
            var __emscripten_stack_restore = a0 => (__emscripten_stack_restore = wasmExports["T"])(a0);
            var _emscripten_stack_get_current = () => (_emscripten_stack_get_current = wasmExports["U"])();
            var dynCall_iiijii = Module["dynCall_iiijii"] = (a0, a1, a2, a3, a4, a5, a6) => (dynCall_iiijii = Module["dynCall_iiijii"] = wasmExports["V"])(a0, a1, a2, a3, a4, a5, a6);
            var dynCall_jiji = Module["dynCall_jiji"] = (a0, a1, a2, a3, a4) => (dynCall_jiji = Module["dynCall_jiji"] = wasmExports["W"])(a0, a1, a2, a3, a4);
            function invoke_viiiiiiiii(index, a1, a2, a3, a4, a5, a6, a7, a8, a9) { var sp = stackSave(); try {
                getWasmTableEntry(index)(a1, a2, a3, a4, a5, a6, a7, a8, a9);
            }
            catch (e) {
                stackRestore(sp);
                if (e !== e + 0)
                    throw e;
                _setThrew(1, 0);
            } }
            function invoke_viiii(index, a1, a2, a3, a4) { var sp = stackSave(); try {
                getWasmTableEntry(index)(a1, a2, a3, a4);
            }
            catch (e) {
                stackRestore(sp);
                if (e !== e + 0)
                    throw e;
                _setThrew(1, 0);
            } }
            function invoke_iii(index, a1, a2) { var sp = stackSave(); try {
                return getWasmTableEntry(index)(a1, a2);
            }
            catch (e) {
                stackRestore(sp);
                if (e !== e + 0)
                    throw e;
                _setThrew(1, 0);
            } }
            function invoke_vi(index, a1) { var sp = stackSave(); try {
                getWasmTableEntry(index)(a1);
            }
            catch (e) {
                stackRestore(sp);
                if (e !== e + 0)
                    throw e;
                _setThrew(1, 0);
            } }
            function invoke_v(index) { var sp = stackSave(); try {
                getWasmTableEntry(index)();
            }
            catch (e) {
                stackRestore(sp);
                if (e !== e + 0)
                    throw e;
                _setThrew(1, 0);
            } }
            function invoke_vii(index, a1, a2) { var sp = stackSave(); try {
                getWasmTableEntry(index)(a1, a2);
            }
            catch (e) {
                stackRestore(sp);
                if (e !== e + 0)
                    throw e;
                _setThrew(1, 0);
            } }
            function invoke_viiiiiii(index, a1, a2, a3, a4, a5, a6, a7) { var sp = stackSave(); try {
                getWasmTableEntry(index)(a1, a2, a3, a4, a5, a6, a7);
            }
            catch (e) {
                stackRestore(sp);
                if (e !== e + 0)
                    throw e;
                _setThrew(1, 0);
            } }
            function invoke_ii(index, a1) { var sp = stackSave(); try {
                return getWasmTableEntry(index)(a1);
            }
            catch (e) {
                stackRestore(sp);
                if (e !== e + 0)
                    throw e;
                _setThrew(1, 0);
            } }
            function invoke_iiiii(index, a1, a2, a3, a4) { var sp = stackSave(); try {
                return getWasmTableEntry(index)(a1, a2, a3, a4);
            }
            catch (e) {
                stackRestore(sp);
                if (e !== e + 0)
                    throw e;
                _setThrew(1, 0);
            } }
            var calledRun;
            var calledPrerun;
            dependenciesFulfilled = function runCaller() { if (!calledRun)
                run(); if (!calledRun)
                dependenciesFulfilled = runCaller; };
            function run() { if (runDependencies > 0) {
                return;
            } if (!calledPrerun) {
                calledPrerun = 1;
                preRun();
                if (runDependencies > 0) {
                    return;
                }
            } function doRun() { if (calledRun)
                return; calledRun = 1; Module["calledRun"] = 1; if (ABORT)
                return; initRuntime(); readyPromiseResolve(Module); Module["onRuntimeInitialized"]?.(); postRun(); } if (Module["setStatus"]) {
                Module["setStatus"]("Running...");
                setTimeout(() => { setTimeout(() => Module["setStatus"](""), 1); doRun(); }, 1);
            }
            else {
                doRun();
            } }
            if (Module["preInit"]) {
                if (typeof Module["preInit"] == "function")
                    Module["preInit"] = [Module["preInit"]];
                while (Module["preInit"].length > 0) {
                    Module["preInit"].pop()();
                }
            }
            run();
            moduleRtn = readyPromise;
            return moduleRtn;
        });
    })();
    return Module;
})();

;// CONCATENATED MODULE: ./lib/assets/generated/avif-decoder-wasm.js
const avifDecoderWasm = {
    source: 'icodec 0.6.0, dist/avif-dec.wasm',
    bytes: 1466925,
    deflated: `
7L0JlCVVlTZ6xoi4N+7NGzlWVt0qakeImGAxrLfo0i569atTv9QAVEHb/ffrf/mv9eDZ3fript1mVVZq/2LdBBHRdkBFxRkVZSoUFZxa20JtZwUV5wkVFWdUVJS65uPbJyLuzako0L+77WfmyozpjPvss/c+++y9
jzhv3xOkEEJ+XZ90rul2u11xru36q+b/qtuV3XNlV5wbdrvFF4lX+Cy75wblS4V/cbf/I3yBsnuuWPxBds+tDaSK+re2/N7oLk5vu90Dg9XJ7rlD3e6SRK3uslf1weY0F33td0h2+22Q3XOHu0t/xLlieYVo7QGf
Q3cPdOWBorvnn6u658vuuerASm1isB4ARA/IAwNgkN1zR7vdFWoeWeklQ+FAARh/0+guBf2BA+JcdX7RIKG+Lh8qz5PnCSHPk/+PkPI8+Vih5Hnyb0Uoz5N/x2/+XgTyPPk4YeR58vH89f/lNzm/6XDKabFRnief
IFryPPkPQsvz5D+KmjxPPpHTz/D9Xq5lH9/Pct79IpHnyTlh5XnySfzmyaIhz5P/JEieJ/8X3zuuaxuX89/4/lEilufJ0/nrdi5hB9e7k9Ps4nLOEBPyPHmmMPry6MWRUIE2JtRBEGgdahVYrVRstNZShToMtbVS
hmEYWqvDoBYOyQmpw1AWPzY0tSCKItsMrVlvdWqkDOMhEw6Fo+HatdZGUSzUxKjRsRrO4nVh+JDYJIlp1Vq1RpiYmo0itW6dWDsRxUoZq0bXrLHhUFT8DkV8rdfssbGpGSGFaTQajXpQC9REIKWSKorGxsbGlF6/
Rut4jY6FMXVhh0aVEbYWGKODURtPxsqoUCsVmFC3hDHGSDsUWGPskE3Ch5rjHhZFYRBFshEqpUwYhlrrJJhKNpgNQWiPj0fNCfXABC37cCVUQ29SQSKUDhuyXdONtqkJ/inB0hBLfiL8jI+Pjw/rYfw08aMnx8aa
xc8oQH50P7GOdRgEwhgRK2ttTVuralZro4Qw/To1RrXWaJiGtlqrtq0XP1EkW/63wa1d1HTZf1X9/MGlCv4gmq/+N/z06xpZXmFt0Q9QIZk05sRICiGjMAzCKAiPCTA7QvlE+Q37DWtDKa9T8/MqGFJd6e5669Uy
7kon4vBPG/IsJeRu8Tkp94i3R/JsKeQ54iT5F+IE+WhxdST/UvxQyb8SP1Dyv4vvK/nX4vWR/L/ElVHt/bEUTsa324Xw5fJe+1r9cn25fql+mX6hvkxfo1+lr9XX6YP6Cv1q/Qr9Sn2l/r78gXyRfol+vn6Bfr1+
g75aX6Vfp++U35OXmIvM08zL1MvUL/Rbo9dFr41eE10RvTp6efTi6AXRq6JXRC+LXhK9KHph9Mro8uil0WXR86PnRJdEF0WXRs+Nnh09M3pG9PToedGzon+OLo6eFv02/HX4i/DCaD7qhb8J7wl/GV4Q3RseDn8V
3h3+PPxZ+NPwrvAn4Y/DH4U/DH8Qfj/8Xnhn+N3wO+G3wzvCb4XfDL8R3h5+Pfxa+NXwK+GXwy+FXwy/EH4+/Fz42fC28DPhp8NPhbeGt4SfDD8Rfjz8WPjR8CPhh8MPhR8M/y38QPj+8H3hzeGh8L3hv4bvCd8d
/kv4rvCd4TvCt4dvC28KbwzfGr4lfHN4Q/im8I3h9eHB8Lrw2vCa8OrwqvAN4evDK8PXha8NXxO+0b7J3mDfbN9i32pvtDfZt9m323fYd9p32X+xN9v32ffbD9h/sx8KPhx8JPho8LHg48Engk8GtwS3Bp8KPh18
Jrgt+FLw5eArwVeDrwU/Cn4c/CS4K/hp8LPg58HdwS+CXwa/Cu4Jfh38JpgPLwgvDJ8WXhTeZj9rP2c/b79gv2i/ZL9sv2K/ar9mv25vt9+w37V32u/Z79sf2N/Yw7Znf2sX7HxwQXBh8LTgouDpwcXBM4JLgucG
zwsuDZ4fvCB4TfDa4HXBlcHrgzcEVwVXB9cE1wbXBQeD64M3BjcGNwVvC94evCN4Ufji8KXhy8JXhq8KXxheFr4kvDx8efiK8NXhFeE15lpznTlorjffNN8yd5hvm++Y75o7zffM980PzA/Nj8yPzU/ML8wvza/M
PebX5t3mPeZfzXvNIXOzeZ95v/mA+TfzQfMh82HzEXOLudV8ynzafMZcYp9pn2X/2T7bPsc+1z7PXmqfb19gX2gvsy+yL7evsK+0r7KvtlfY19jX2tfZK+3r7RvsVfZqe4291l5nD9rr7bvte+y/2vfaQ/adwbuC
fwneHbwn+NfgvcGh4ObgfcH7gw8E/xZ8MPhs8Lng88EXgi8GXw9uD74RfDP4VnBH8O3gO8F3gzuD7wXfD34Q/DC4Nzgc9ILfBgvBB+2H7IftR+xH7cfsx+0n7CftLfZW+yn7afsZ+037LXuH/bb9jv2h/ZH9sf2J
vcv+1P7M/tzebX9hf2l/Ze+xv7bPDJ4V/HPw7OA5wQuDy4IXBS8OXhJcHrw0eFnw8uAVwSuDVwWvDq4I3hTcELw5eEvw1uAZ4SXhP4fPDp8XXho+Pbw4fGb4rPA54XPD54cvCK80rzdvMFeZq81t5rPmc+bz5gvm
i+ZL5svmK+ar5mvm6+Z28w1zl/mp+Zn5ubnbvNG8ydxg3mzeYt5qbjQ3mbeZt5t3mHead5l/MR81HzMfN58wnzS/Mfeaw6ZnfmsWzLy9wF5on2Yvsk+3F9tn2Bfbl9jL7Uvty+zl5iXmxeZF5jLzQvMC83zzHPNs
8yzzBvVNfaFZ0L/VPX1Y/1zfq3+jf63v0b/Sv9R365/qu/RP9DPVj/WP9A/1D/T39ff0P5tLjXixvlM/13xXv0ZfIm+V0z/Td+jv6G/rU+6RD32meYa52NykXme+oW/XX9fXqaebe9XzzLf0m/S8ucD8SH5ef05/
Vt+mP6M/rT+lb9W36E/qT+ifyo/rj+mP6o/oD+u75If0B/W/6Q/o9+v36Zv1T+Uh/V79r/o9+t36X/S79Dv1O/Tb9dv0TfpG/Vb9Fn2XfLO+QX9Nf1V/RX9Zf0l/UX9Bv1Ffry/QPbWgnqGfqf9ZP10/TV+qn6ef
q3+mfqzuUr9Uv1C/UfeoeX1Y/VZdrC/Rz9IX6Qv1c/Sz9U/Vj9RP1N3q5+rX6lfqe+pO9V31ruid0TuiO9Rbohujm6K3RW+OXi6vVFeqG6KXyzdF10TXRtdFL5dvjK6PDkZviK6KGuoLuv69W7a9OHqslN2HCJd0
MnOsIEN6s2qQcGKzMiRIblaClNlKwkl+46LcfUiSIp18WiLdFnGLjElMqVslJ7tN5ngSyeNETMYl+bEi/vOqDn2sUFtJnN4UJE4UoilIk/I1ziuSpKpSF2RM2mf/C6m6XCb+RZl0ei7PFB7MLrOV1IlCoKlO5ptV
RNJ197lwZs7JmRY3LMm4ZVOqQXLYiNiJ+GVS6i5Jt/Ess5WkE2eYrXorydSorQ+qolQ2ZOxEKn19ivuHChUqJEnGyU4mZ0nvTTUezmyKOCbdit0lP5Pumc+X7mHudR8SiRDxsCDBkDQdgPGEOJ5vyLBbgc1FnUyX
nzPlnjyTiTy1aispJ2eagpRTM6c3JWnSSGE6mXZ3Xz01pcSupiRBJk+F2opfdw+/Jr3DbEXiRoqWLsjdgApeRJna0VTujqun8DelhDtAxum5J81sVqJhY6SZTAMkLoqIMgWkaWAsN6uoYTjNWKZMl7Qbyy0eGUKa
hzdOjd5KJg1JZdKN5akhyembAHRSPCd4jikEWoqGjslOKZMpp2ec3tHU7odXTxE+kSXlDswAUwEiuRd3lj+1YlrcMsUDFlNwehM4qafU+sw4Nesuu24qzxTDZTtG3U8C2ZTuzqun8FfAwQNBxchMwZRKkDpA6qSB
cnE3FpM8vSmBAsFmNVl0nsGrNqvEFz5Zwgjjyx/G+h/Int0Uvr/GyRlurP8lg4E2W91hP4p2u7/HFBburqun8MfInGcMnD5IdDHyO5oBYMdgxSvnIVXiBZd4T1kiEv5wtRIF6byEs3FPniGRp9zsQZyyBX6g2NVx
ahkC2RLJ7I6BQgbSeITwSGYZyWyBZIrsg0QyFZMlswyZqn429GL8sSvgjz1a/LFHiz92Ffyxq+PPspYPjL6oZg5IZTFKwj15xj37mqk8VapbjBFwj4TTc7OZYJy7A/nI7GX+gOaqKRXFqQBnAHEUnpEU1F2jjqgV
u40gkW5hYSH0NR0Hejb3uEx1QEZBwWY77s9zwFWjB+tJbxOPUAnJErKpUV21VXULQGahkyRnMz8T7rx6ihSF3CrjsXYylS5CA4VbC9I913EY9I072rPAzCklPHJgxDzibm8qkm7DHLDCSaRSZJyZybMQ0DeMJCg8
QeGkUuO45zqrAJEVfNQDw02mwkUpFl5pCFqZk/Gzx7M+vAjR1ouumcIf8EN2MuG6JNqblYjjX0vmAMW8Zx4TuGQuC0mcLMcy5k4S0OtkkZOz+clSNKXrpvc1/GYn9jTRgWgurZFJtd5KOrUUUs1nyTNVZHHB3LST
cxSR6jg1m2d6F/rKJEiTIburCTQKQLhnO2RJd5IbJalW7H755+6uV0v3CelecKcEF3OvfpXiV5/sv/q+T3TLwJsJfvOl/ptv+TRfrt68Aqy6Lzx4QSAzU8BoZgIdp3eX/B2QwUg4U8xaQPXqr0rSyXFONHgeYchJ
5VNCZGozM3SU40yOLIDI5CwpN/9bPeOi2b2kXDTHT/gytxeo5fqiyVOlYc6MUSiZv0vmzsR4MOTlfeLF/IEZJ+ecyTMALjOk8J2nSnKjdBJzDzjWAW4ApE70QXqNdIe/uwh+11Zvvjwl4wI29WMrvjD4S8LdjUnd
n8YJCRfn7h49g5td7Sxwei4Tc5B2ZgyysFwjQcHBYWczycQgw6y57JqpHMVI4LgtyDioJClPzWTs2S2w2m5WUUzSReAEAKyeRYF7CzjnmQTVNZ48NeKYgoK9ZNFuwA2NcYoEcglSnb0kSczOPB4tnc2Eb5UiUbVK
LGuVfNJMZqp2KT8lfbsEBUVbBAV5FhKXKinoZLaimDJHakGR2UpRRRZlQT9BHyHMUcSEUVeEUReEUTLGMWHUBa8qJ33BwDyBiFmuTpkFe0oAsoyaG3FcEroYMl38+JIOsvBXkKygk2pSqdQ8fEBCcbrZ6nmcYPYh
qpQZBENJelcm26lmxJPtVJFgGZbJ12RaI4WbRibAcZmiyXJYJThunROOZdJ0STHHVSxoQ6xTzHGt3koW5C4T4LgWTRjLJEuwSfGc4LniuLXYddOAhHtv90xOFueZdE+eSYOK1p/eFG5jGjnhuyzc3QUnCdxxwLS5
x2XCcxJRcpIoLmZCNAg5iaESqfBiO3BhLUUFc4g8c1AlNEvAGdIQxWRqyWS6KZzAqKYsjwoPbEOehGyYA7/gDm5vg0+2wRnBTBRJFv0F2b2+DdYpioDPgkRnL4UzGDJNYnCkUxETD6TeOjiUivQuZk+aisG0uClh
a7okPdzjTHCtFhKCLqW4oFOIlpNpRCwzFQNulw94VMgYcrGIxQPuRSylt4IXlgOulgy4Ghhw4wc8HJjydrcplyOp8BJRJ5MuOZspZYCJLqtpaXMvU1VzmPk72WpC28XExYlUsbDG80oWwi4moihmXqOGtnh5OVO7
zFbck+JGIPnhq6cKMTvzrWG5Z6BJFTEpiyvQ6uQ806rr3n0Qec1W9wG+Adp9+ODUtu4jlHCHDk5tm79ifn5+3uDx3QenqO4auXvijPvCtZ+91u5DA249WEjpV5Q38xRnMs8MxJlOFs6Adu1uRu4VBz1AzVZ3mb+N
SOZZjaLdzRpZqu1q1mK1FQWdKIQzoFoluyj7iMxXHpxKhcc3FGFZgKeI8S/f1dSxXyQzYjmRPD5Trru9iRlh0CUGFQQSS2rGiycdEN+c8XwmT01MBi3WZYtFv8WWDEiy3c0CR7iricTJ4zNBakdTYpFgUFw4k+Gt
qtbsJt/ehESG6YLWSArcKTkZFhBS1TBxMQCYOmQ6OTOWmUwlj/fJFVbHhtPqmJTr7miqmGF+BedzTNhjksnjgVLJ43led7c3ra/QgqDu9hdQjMBN5bubNkbHis6hazyAl/tHAWy7/KAXw+P+GOiBMfA99BKGyWwO
EbWCPnp1d4GbAC6p3W2QlrsLFGdUdFcfnGKpE2Xya5Y2u7i55JqpAkHxdEOBYBh6z/7BX6mQApgdSnc5Xlk/f2SeCUc7miLmSWPcFGTXJ0OIBFZ2OA8vTD3X5xKoz2RV7qYwSeevmXIfL5uBdZ8ivRuyOOkzfX8b
LprBHWRRiGt+teueTJqrEr7wwaWvYQmh41ersloLKdIrVsprOtEI/KWCKwtsfXh6LLF+dBQ0R7YYnx1eEMW4yIYCmT9RoNGnN3VcDmahYgIfBlqCGTPmZnZXwakj5kurQTNcCZrhkaEJGd49jCzKyN3JnQxoAhF2
VzuTrs0SmTt4cOp4VSy2rizuI7xlGY4l6WU4VCLLfSgxmXty4cKSDkJJxVoAXkZI0tt5fcp0uVxXQ+LFAqSUCjcryPiqWIqqSuYS/aWodCxMzpWLvjs8LFjiYklPsMQl/Ro0QhWbVcM1UsULQbeR52y5BlXuOJbx
l0sOvPQRA2tQUa1BJRPLQiqxWBrPZqZagRqyXvzjFSivCd1alMvihfDiBUsMwotJWSllKJ7YWHtabkfqZwrWngbc0zL35LVnsUCedFGqSGcyFa5RiptZsfqWHgB+9c1UYDJVrhFjwek1u6VOIC55nwBJ5ikEpvYg
uZ+J3e1XT7lTkFeUApLntozr5BdbqkTrPIuqIqR7Mkn/0lBAUZ7pThpWZJHMalqucKlOCmN9z0CmlRRZ4eqKLAATy8xMQM0InRVrRrCIhlZL8eLKo6nx8pJaptcSlV5LxR67C8k/KkqfTAMobsnsKIsRZSrhUyl+
P5YJg7UGBC/jBfymZPV6DLGfhVIog8dyr4MeA2dgSRzyIWcA6lhX9AwSUaW6MlBdVcgNZPQQK+YjqaWqKzGgujIDqitVqa4Uq64Urz2UV135ZrNCTEB1xR2djIveQTDlD2PVh5BqeRqSoRpjv0kZ90VFOkqapyn0
+hMKi/EIVyMb4QMmG37yNPxkK8iHQkUF+QjdcRSuSD5U7Nd6FflQFfkQg+SDydlsZivyIQvyISryEbq1WD0w+VDF6oSZiB/7rFwShCAfWH2kslxtgDKDfNhK+LYV+RCskS67qQus9FsfxT5QQUBckXQAFDFFfrIz
FkQDSlC5ohKUp5nwmERhsTYPBzSgUYFGEaMHWsJ3Y8XKhwRFlQaUN3RYU0q8TCk1oJJ3SFhxWn6Adt61vPCqQbzE4CqhUP6U9ALLjuKzRVpoykskMzmPB+kCyfRqSKaPDsmMRzIDkBoPWTOAZFxRgWTaHUd6NR5l
PI8yK/IoTBLWoCxTj0qvg+QqJxus0VqNR3kkK5UNuuJRsuRRqkCysL+kR+kJpHQ/x8tumgLJlCd1xpM6BoXxSGY8/eNeYdHpkYzpYM0jmVqMZJYFtO08wIuQLPZIVqGYolqBYrUKxWpLUKyGJqhVUEzdL4qppSim
lqOYqlBMIa0dQDFboNhidZMo18VSdStlU0imQjBTDOkAghV7t5Ef3wYVi3ke9IjZIkvvvB7WXqZlQMdUZ8Umifj/kJJVm+4XC/cuhKVGJjkpK7Yh4xxbj9KZjpcgSMbPlZwHuZhbPuVsbDi636KAs5uKdYs9PJDo
nOnBmDuNMkuo4tEvEDOFkqVvWyt2d/xauue8WLoxd+sdvE/qfnibfzNevTn0VcFvNrpvDePF/5SqWzRG+m6Q+Icz/UjL6Uz2uyZ917TXj/iuYYvVj0fRY0HycCyIWaeKfwidfLVzrny/1elmazEKBrosDFvkZXpW
vEMtF0ECCrBUhuAk8yzYrEyM1yKtEW8LuAhisQY+7WpnYZ7xNkKXwlnX3UcB1XInO1i9I93cDCZ1J1OzaQgy4SWVQuTD1hiFe1NLijVAkuwWIZwsGlmpzI3f3zdeZf6br0gyUJlXW/jPltIUvVXHCtffKs90pYq3
HSeXquKVUx7VK1W8Qrmp8cp4zRwiP1mITJ/WV8arQhmvXTTLlG/vaZJxlHHTxH8JiwDJJgRbhPAbH9j4zTTv5Reb9CDfybdBa8E8c6bhTiTf5ppVzu/VE3JfSPw0tgkouB+6sN13RTAXZbGVcUbOAlGYE7ACr8X9
yCvsmPKy8eF62Z2Gk7NM55ITPCZ4/CusCCrVBcnpPP78Rj3WtU/RBx4i3K2ikzW9Wp+a2D0IIW9sE4+QIxTyMFLYW2ar2ovlOgwapl6ILeLZrO7efedIzivBiEKqu8PfLR4NWZ/g0GvX5B5XQ/fsydNkQiHYbYOL
uOuOEQDpPtJw6Xc4IzaH3OX+bRZtESdQ3R36dvGpk9bvo+Xz3+avqaHIsQQQuhd+e2RKiM1inEJ3aXE/EnOD1Ky74o6RnAyXaLaIh5NZmi0dyHYMcxh34x0j+SYhNqtT0Nz+4yZs7r/iU9J9/1XSXSndbV9j+sDA
U8ZdeaFyn7hNYLfqQ8WXJrB1DSvBuk5Q80TBkDPudt/jDPzpBg+2LN7eFOsoovgMsxUEmWInZ7c35Tpocil2yj/ccZ2v5ivSPe9mT6C6UDLPki8gZpX0jqZ0B+J0CE041TV3mq24O6W4c4/M04Sa7gMiT4fJuiu+
zV1Mxz1G8Epk1CVpzSVYJBWq7iCru6gzZLUUUsnYjaQhIPKqH3iIfES6O3/sGzSWhm4krZU6coOaxVlNQXUaz7OAzCZxTE4h9rGGKQTKcRK1synInCge7nhLntNt5HQq9gmlU6ktEqM8447J0wmNtJYm0AefnCwN
575k6+pnNlkxBK6IrDuZZJkptQmNkmorjW4Sg20byXOq7WkKSqhWNG4TGqfQuBN84zgLpx71qWXsk1dN3IQmYot0JE9DXeWwFHI7fSaylOS+Fm6oHmjoJjQUEP7BvwmG8B19CL9/mN98rnoD5DopM66BTdvmieLk
LCjuN4lxDOwmMZZO8sx1h/28TdeSBroAu3a2GTHzbNQroSTFwL+z2mnCuBjx/fA2sU1S3UV5Zq7ftiCftk0+9eKMnpqmRNvkU1Micygdo2Cwkgm1lYZoyG3cn5l9ZDp+zRu582fSFg2730IanUlHaBgGTw2i3kja
prQ3kq53Ig3JpgHUPxSCOqRDoPFOpDVwPe5MTkNkKJ7G7alKbLt14sC2+eT8bY1L/pwX4BCRsnVFwpjWrZIQzCE1VHMKOu0RqB2pYY6qEqx6wbbGGMX7DctqtJ5qPaFEdkzvQzLbQG3aQO3eF2Tv0bSeNvS+6G+O
oXavGdXqcaM51BJSafytmqHXxGckT4ZHRifXrmv3Ym4/5i21uOGtzFC0fUlbUqqdqkSWEX6y/96mFP9935mpRTu89RgFNO5pA00MM8piZ2zNJiE6yfMkP2IoAiwCoE5PkA98d8xzSR7agIbd4f7Q6pl0bHBosYfH
w9o6imGtlI08lo1qLBtLv6ojftWrfgXwePBNNfhoDI2x/d6qDQLcOBvvg4zt8FsWbPfxH4gCAaNAwAM62P4HhALhYhQIF6NAWKBASC3ka/VRoBr0MT/oQyvM4dYKg91aZbBHiq8xjaww2Ef4qlf9uniwx6rBHlo0
2K0jD/bQ7zJX4l5jQQsx+NdrLLSEGPzrNRaEEIN/VO8NZ+1eA7LZ4F/vEb1HU7vXqAshBv/wPt1ASTkkgmLMzJASjAz27HzjxmmUpYs8m3CNTjq2Tbo61anu6me1XbCY0m+TT80wgdvbBNFTM+K5bA45cVY6ghwd
HvEWb0c0pxQo6Di1YPmBmurFyAcDgK6ToWjVaV6n6AjTfMWvetWvxcgHGPmARDHyARQA8kgtKobeL6qoVuK6LYjXf95eiQfYq5KTjSxiHQGtp4Bp2EaQpGOozfSqIEnHlDRs42o0bMUMR6ZhIdOwMDMs0y5qC1Hg
aVjqqZenZAM0LC6n5ihNsqRLazEzgeM8MyXPTAnShcHziBqxzQT2DiCd6K0AF75nwfKlEG2gMTIFTgMu6Dg6jd4YG4ToGQU9I0XvjTI7pvd2iRRCGhvVGk0h/S8ds8Iq609XStl7dO8xUlTA4SEmkRlKtjcVbDcm
quZg1VeH6muaW984WQpQn4YqzPxoaEhLAZllAdQpcAvy7DZEzIXQP4Znt6EoXNjoHzee3QbYAif2tE+TFYxLev9AYDbqh5AB9u8EHDZsKer994RMXPLFYW5N090q8mNFC1vq2At+zy1+wXRYum9e4m3wLite3dt/
Va7zbu+v87DCRKp56d57AacqPQ7oP97j4HXf9x4Hp7iLvcfBpHfGcDRzut/0IZG8Rq6L4/9RqFlOlgKQYzWLhppF9dUsCsBUybdYzZITY9ks1Czf8goePPFms3pCYWYKVc4lWgZdjKjTpGZJ7mkWljgRbIj0VoqS
E3lxbWbZGC0EBQRrZgNaKMBgt0hmNj+j2Gk3JUyj5ETfeTFLFoovdJ5EarwFFAW51ybD1M8tLGj0Ru0q6w9JPc5t3JdF3IrwCGWRN9yCnYfAchhpLVb3opOn1tcU8/h6KGTqbNYQG1+pd8aART92/txvF7DJOEc6
T01DFXbbOdTxrCpja3+fD9jApl+wj1rgbLNeO7u0LLANr2brl8XGC3z15cUnSFnY1ELjLZMTYhIraZWUiP9vqfoqwMISt1L+6Q7JXUuVfyQHlH9QKqrSDpd3x9mGQ5Z6vfhsr3Hmdji121TWzg2nO0NKGBk7ycpX
bzFBag7KN7iA8DQ4tTJ19Brac1YvT3WGtFhSoFi9wELl2/F+TPOqk1l2ZFKkvXJj/pCB643l2QPVLdyZ8A9mlslj1hEMDlm0tm5eJY/kb0i2UExM5NXJI2P+DmDcqGQAQwi1h40UZCeNkB86NYuLhHr5RKF4QogT
hc70FsH2FBROuwWZu2hui2DrGQr6LyS/sP0XPPeNL9P6MoOyzBBlhkvLDJaWaZeWabzVryzsAXjNjkWL1+fATckUXVG+K9p3xZRdEb4rAkxgsCuC9OKuCFIDXYnjswSJ0qGM1Z0C7gGYMrvbmSyMeklNZwqbDrwP
dnqpLm94XS72WA/HMPI+KNmE0h1T0Ow9fJF5YepoF5FuxaRbV6Rbe9KtCtKtBki3KjbgPenWFenWTLrhsoIJPktmbwoFbYEhxm0kT4nE/pX8xnaxZ92JQhRbKW5BzoCfnigukt5xCAyz2BGezU+ShvemmH3ylp/Y
0/ZoPntki3vbIbV0pvNO9xEt7m1Oqq8TN6TKyV9Y0v9N5SPIxMX5PojkPWBt65w3G1pEcjq7oUX1TI/bgapf8IaCyFRU5TMnKvOUsMubLcFszjQ6d1vzlHcBIFZ3pmGWCCGzMeBbVe8MaakEaHFvOIWzRLyLBDV2
wROArTVn3DFze7FDuWtv2iLrHjmTNVyyPU2o4Sa3p8N6ayGmt5ivrkBVGwSRa/CvRqInpMii3lWyd5PMwt6bpQt618veayTU/Usz9N7oP6+4FfCnvUeT5OLC3jUSYlx9hfXr2+WK7YhWqGxg2VAIdb6V0WAroyO0
MlqlleFRVeb7EK7ch4sl1VeURVeGTCWfJsNj45Nr12/oPboXS8yhhovYUO0BjFfy+x2v5I/jdZTjlVDyAIeKfr9DRX8cqqMcKqLhBzhUp/x+h+qUPw7VUQ7VKTE1MkPWL8xVF3ydVQZZnJ8kxXTW9MJQ01HugjkW
ZxxRs+OCuU6cNsEr84yX4E2KsYDPsEmFpbiDcnPxStz6lbhwWzuFoxhYsaQhfB7yavLGfz02vFSx/IeIgCv04b8sG/7jeP3BsOE/DtUfDBv+41D9O7DhcDEbDh88G5b/5djwkr3bP0gEXKEP/2XZ8B/H6w+GDf9x
qP5g2PAfh+p3Y8M7YZZQ8V6wyYIpD7JhuZgNywfNhuP446EMsTUbIBqcnL05C0mdDEZJGpd6J6tRDZactX1U6+yBvTjex2RwaXSykEJ8DvdR2NkDW6PIzXMgJdm5OatRTLjGnTSiBt82qM7Xesfp6bRJqtqOD1hT
LpRU2KOYP98taGq4w09x92IPk59dcWXz1AW9p80bD/Pnn9WmsE3NYh9i8P0M392LV4aMO/yUs9rO5E7vRzg73tbHJ9xwKTIHBHVRW+8p7jDGSLjDZZk9FKBRANVXqK4owBbNjHkwnNzvBIXtTMAVQ/scmmspcxTp
BfajlxXa8AB5oltoASD/6O5t4QueXXH1AGmVmZ64GCCD7wuAtEqA/OMygLRKgDxxECBcW+8f3eGWB0hZZu8flwFkUTMqgHAzVwFIqwTIE/sA4fR9gAwWyj6vbr7rFgQAcsDdy1/w7IqrB4goM3UXA2TwfQEQUQLk
wDKAiBIg3UGAcG29A+6w8AApy+wdWAaQRc2oAMLNXAUgogRItw8QTt8HyGChsU8T38IbjX5rDjYvmKtsdeH0dO5U7tQc2194awof9UvwjF6cgE0VAhhomMpAA1vI8K/WZJJv+vCPBDtxtgCCZ2fyzcIpDZM/Zw9I
NtXIVJ5pbgh7sS2rTMLtlhuil36Lb+53KM/siaIwMKnSsNMOae4KvtplX7krCBOQBYNdkb4rQXKH9ER4Lmd7kMh35Q7pgzNw6D71BMRHKU1o8mx5Ewx3AQnU0m/x30nZdTd8UKe62hNUhVOFkkLG7oZP6lTD7ugX
B5W75AXSfVG6H73fmwTd8FENzyts7xd1L9loBfBPkmUt7zpCLe9bUssnpPtKWcu/HmUtb5IyGHBVW8lxa1kMNeNjqJn+ji47hLEvZum2lekThU4D7HXDDkFjKz/inW8fjKgMqubDiQKqTsIsxDt7h3Duilwyu5cC
H1XFlL6HmwR70hV+UVPKbOcYaRw4Uvqorv59cs7p8dtDFXVrT2FWBMP+gitFsOnx0b12cciQgA0Tw10zHIUi3MWxmoKcn5V/VuWz9c/WXSj9C+1f6H6GoDDXzSJsJWuK8hQOllGeNuGrnKdDZHuRPBfiUAOx3Af/
ejfJFO6xpXk2Us5DcoKXTy8UrvdMiDbpCD+lxdMoP1HxNMZPongaRxBDuEVgVoPa1J3O4VqFfxJmpaBBvf9ZZqCkd5N0CQSwYUhQLRonWaZozC/56f1F7xloXjbRu0l6ye3gSsLrO+QKgtjbJLVoFP6391f6mt5N
ksaoqMQLkA+knl4TphBmTIhoUojGeiGoRSO05kE1Omv12qK3RvX+SghNrV5b9tYEeAjxoHpr6niI8aB7a4bw0OrFkJO9xXrk7fvh4MGBIUU6RDJtchxSnTZIpTHMHkH7UolLmipcKNVwAhJs8bYgyZ4k5yUNMZ08
SZ477S5Q0y6Zw3SPNwlwkn1ZDRnddO6C/VndwVVPnNHOYBu+IPe0YTwTeiqhqDbNRrrIpabzDnJoB9aIHMzFOIcsc8BchssVnqyc0S7oDFLB46DBDpSIx2CAyg1YyDTgk4R50cSlydJrOgTnJI714YXYw01V6zaP
MHHBhWqLZm9UzN7Iz95aORkjP3tr5eyNls7eyM/eWn/23uNnL7wzs3qe1khTHU01xPbbKZzz62i0wKXuh6E3nI7zKPSG04lFM3XNopk6uWimrl00U9dxQCf4DGatHPqodAQ+DJ46wdOGX2ajvWtklrigd52kxBks
pM7hmeEn7Tgm7TDMozm5U73nMBov/u29RGZjlPTYCheW3sYKCcNnN9m7Dv8wIeYXFhYG/3p/kbVp3YObM0mvLWEAFlLSawuPIEmvrbaIyN/pLQJepaMrlLnS4u7+IDBKYyuXJGQ9FhLmxyjvfro79jt0V2wRie+a
3CLGqu5OVt1dTyEN08gRRmhkpS48wBFb/2CpnO+C4kaup0lQ4DatfbAUOBvm4uB6NMwQsf5ObRE1f6e3iCYQgEZ+DwM34hs89js3eLhq8HjV4LVVgzf4Bj9YEPtCjqkKXldVNuHvxBYxUuHLUIVD9QqvAkQcvv+p
nvTWSlhsIttaT5Rxp7ZwSI6kt1ZvES1/Z7aIUX9nt4g1/i7YItr+LtwiNlIM99GYGgUfa1R8rE4yHSIDWQ+qgLRW8LHU8zHyfAxC4NDJ0vuAV3wMxJPq0EIIF8wiRNjc3oKdIVENawk1x/oJiLKHmFGFA+wt9kqT
M9qFFsWzt8gzK5aFDQowHHW8LMD4vCsxOlHmlRROs9+BZ4orsTvp0zaLRpbyNgAdgftF1IR7apPdU+GqhssQS2FpnTlj1ii53242rmcj2MJw05uCKtI72JVGQpz2BrL4Ir3tqTfm9oG2txcONKoTv92osGufUpg7
c/Q1GEI+3Fv0EtsQD+9pKleEiUb/4ShsShVTFmJMas7MIbjaGbkP3RYcQrRVbqF20R42L/eMM1UU9YbTZq+BQ6usEHxsUyiESAuVG44vUjjJCu8aiEWhS1t4+E1b5nLxfWnn70s98Ecx6P5Q782SBM+zhQUhBv96
e1bKRPWVGUh8xIIuljREAuwk5kvvYtm7QFKDmr0/pTr+r6gVfK7E9gg1eo0I54MN/PXeKNMGtI4rfagDirASVjynFJnC96UcBKzpU41YxRTt5CMT5mFI3iGxH0cnQPU414kLZwx4ihivLgwJw0c1R7tYo0BBK3Zv
/ZR0l31auOuk++TVfsn4ou9Id/fnhPuJcJffzmbDry3ia1Mnkz6MydLV4UoRtqVfHcr+6lAmx1UrQ5WXS0Dll4CIinR6U65bXAaCq0zCyLeKpZO4T45yRP7kOBzTAX8ZjrItOHQMGzFzEcX1FN+qSR9YY72/0Oou
DJPe0PsUEggEMYXyOTapmFJ/5i+ncmYk+jOf6NQ4vtDAdUe5eXN2qYdI2iR81O4cK3e83Oe0j6SKoG/siCFSHw9+4F5403Ge9qA8xYwuorBrPrYDMV/8vIYTqOGZd0jsYspg3NY8s2c2fUxQWTgI8p3xnhYI/8f2
5rhrFPHm2DY68XdjxekAU2qSYx3hbj0CSPEdbVbk747drI71d1Ob1ZS/27RZbfJ3pwCKfHfqZnWqv3vkZvVIf/dnAJ+EBht92wpvFbvb2/6TOZt9OPutl6A0kjEF+Lyr3GZ2bEZfAE47g3CqYtfqsOQ7CRrNdwpc
ge+8X8TiWsrW6F3slrHKiDAlhjI+/pqBmwyfqeIQ0hkFLizIM9ocsUexa10bCq/irVc/b9yfqX2kOkw/A9UdsC6XnSGtpNCYuur6bcnFpA924RwZkTyIx5p/9BH7HGIoIkoaYmOSBh0eyHYVB2QEpeBwtnD0uQ9d
xU5MOES+wZeOPwJB7cTBMPB3kmUJ2y6YN09FtzrXo0YnYh/NiWp7OBpb1ZyrfDBIX4301UhUo9fxwQq+Gs2zamcTyn7ZL7+G8ue5/CLg279fV5b1Ac3dz4H17g/2UO+yb1TZXbhVObGzzYOCYOErfvX1Ct4X8pG1
fTnctuncxyr0rzp8wMO3lLRd0iXr1s4kD0/DknXrk2WURc7MOQtXSOhbU0t6AKHCQ1nNibM4DoaFDneuc5rXzKrU8gSC6npeke1QsD/vf6PQTc7CgCPa0fTJytwKKczKuctvkHM4nlaRi72tB1LGp0msuqHUZ8YU
xRzwXLCf/W/hn8JBlki7eg4Pvj3sxpc8S6UBoh72ZBl4k7S7TC5JYtmBA2wvyL1CWp0sEWH6NKlW5H6/jKTtelnr5fDN9FR6k0g4ukwZA6dW+NGBmmTQn2z3zkpJ1mQqkdW3F8MEAZSARCy8xe7Qz1ocv6hOsbu9
uI+pTvGuNjvjRLsgs8LTKWu4NTvaiG7hWjvaFFHzkDt2Oj9RkFO72vA3g3c+B61DIU0fKb7u/YbqGnFaLNWdZm9ZH3uzzvJDzBuMVGOAIG/KprPQAGZ1anov1yxO6ygb0vNMFjuOgFZnf+yyWBoCjhalUs3vPrCS
XOaFz5hKGzHbh0ye2YSXVQNodEfMPNog/k6RFtij+zlZ4q0zGIZZPTWzg4NnNzhkO4RwD05ZgRNHM5Tg5ARn9sEpPThjBqekuABnfSk4QyfSqASnXAzOIoJzCU5E0ZQlxCRDTGYRp67ALEkuAXPEUTAZoNIDVFJ9
EKDhUQA0josxEQAqH7lTALWpERCbsTBmEO5AZHQGYXGn0oZ3t/NxHxmGzQqGQ9SsYNikJg2d2fZ6NiAgARsLrThCDC0FXrwEoiC4YKd1DuzrGljbcKBIxjX/ArD9xbxyl7xQuk8J9547feyjOgcZg99yORjhUtxW
1WD4SLSMluz8BYXqEYZADmB6GZdAekyXqw9MJhHoDKJsfFQo7xFeLkJ4GR8B4+P4UonIjV0O9evXPwgc1vWkVfFO3MALeOeR3lm9wIXdqs3sGezZh50tUm5oNifzhAwBMp3ZX0RrxSfJn/QTsqD8xMed2CJUM/jN
hVLprjyw1Jl3QOg3HRcuj+UXrRTLbyCSn8mPFyKzj+hH8ouKSH42+YR8hBYD3r63KaW76sDAuYDFcRun+/Fu8AkbqohpTfAyB7DObAMY7erILt/Gy/y6g7Rr5MnfZYhYXMNZG8frySzYtrCwsND66yY3spFxsPZL
sZYKruKAwpfKPOkiD+njtUgD9s2U3n9UUvAIzVG4p9QlCKXJ7Tle+8DNXFCmjtdJFp7DyBn+TVOgah/1mwOPYYE+pczwiOADxwxagXjPbqwQZFEIQkFzUFbu7I4iZufp7MLqt8+O1wIALEFSADyZZwdm70RJKv6Z
UqorD3AoSu8HukUUW7iQPfyjcnpX+VH5C4etLT5rp6qEYZVQsxBevq/tKkJiio7TM4hHpguX0wsuvCia9mKWZmdzdz5/r+J5kvG5fRxhfzG87VkEJXeNKuHaKuGkv4z5S+IvDSBTlW2supus7taXRaH1M25yL8wD
lCOUK6/fdsH8/HxyAMIUoqlxoFuyj9CT/pL4S+QvgpejvDgglLGx8NyOf25Uoxs8BQauRcQGaFjik4XoJdmo1/qzmpGVfjgRw2JpYPchID8CBjjVybCLkgVe29NcmmYuP5spSsZu2t5bGkY+g1Y8Z5NwFiZCwulO
FvraR7ArVe74DdNwr1nGPakCv7xZ9q6Q2VivLcnu5nMlsxY6EaK+pJNBeNu4P4v2UdRBigRh4WFXsXF/FuyjAC9nZkhwhVVNcCPvrRdF6eO+9BkQXVrSu7NnZmY6TD1xdkAns77lEzTSa0JsW7SGH+jIYCfwl434
ygCGThYMNqf4gt0DqvfWyGyERnv/RPj/pN6MT9Q7B13QA10ogDUIsKKGlcB4Do31zqHx3jm9hioUX+Vfb0s23PuQ7LUV63oRp9gFHQoIqtgGFE+s0wMe4J/2BydAL+WCPLnem1Gkoghp5bzK5+NWbezap/BSDBuL
7qnTaYuke8p0igMc/td0OkzS/dN0OuK8WUk22knH+F5PZ+OddILv1Wy2ppNO8r2dztZ20nV8H0xn7U66fgCnaSjPNnDATy9c1FdAZBrLs2O8jMEGCRtxX1sVm7HbNZ5n5AVlQaN5ljKW43C5mP/tap9Ngtp5lmEH
jWq9NbIYoKjX8oN5bDHDHkrHLh+x7LgCBR8GFAx3k6DJPKujlofwXhv3aAlCh7shki97OUOC1iJqDlrS7LekqniFeTXlq50B6tc6VCPuW+3MNr+sEJ+Gcy41WlLqMiR/aInklPgcDxnIUaG56MEGayTPMIl7awRZ
AAol/hOXuwjraU2e8f4kxf2yjqvKmuqdQw9bBa2PLdD6WKA1RnM9Yr2s89YGEzkdQxtI0EZKibBApIyx2euvvTa8wOYXadnqLiGgQ4w8qyMbqGarQCNQzcb9UM0s8XSzuZimne1p3jASjnjiOboSUlggRbic9OGc
gsWUmE8umqEG1RenzoKCBjapsRoNdIh8kNCS/lJz2ZuIlswrGln6Zu/evRTCuMaHgtjVpmEapRYIyxKCk3xUlkQG+/ZZXAzLxyIZdxcNSq1iU6sPylBFJe53UFTGsFjKx8DAkKZFUYe3eTbuz+J9TBIwCsHiEeTT
qQDXxlIoZXYJZC21+IS/I8J2L0V79zK8QhqC9XUfWslT+/SQzz1SgyCRy0EyN4DLBeFcBpLZZSCpHwkkwXKQBBStgmr1pai2IkiiZSBpLAVJUIGkthiB/giSowJJhJYWu3kWpzBKlCT3eU2qB0lj8eRanKYCSaHz
0Gj5oJV3AZKaX++rDhb6+NjcR80Oyd3+ODvoqku9NA7V2z0D6ZaWVJfJJSDBNlmwOA0MZha/2UuqAEkNwQ8XgyT+uJaT3cXySimaJJ10uBRNRjrpaCGadNKxJQLI+P3wBBrOs4lStJB5tmZF7BqkQeCSk7hfyzw1
W8fiyzIWAcmmjU/rV5Ua/h0ZxNoHxSDW3z+DaLMURhM0DrmA1tEkswa3nDV8UMmRYjSbfjSHytFsddJkcNyaueeu9UJRutK4JXk2UmA/xm30/setlWdjuB9fgYEAVZg0TCzlFZ40rAb3BsX3SxomlkF6fGmuQdIw
gsUQjdJY8tQSjovk+FtCOdT125s+CnBlMs4ddfNy36EsdvcuNZTvc9rAp2l52hL5p8TTBjY3xw1bpAeezAwXUjnMAzfuz+r70KM69zELd7MO0C5F2LNnshEorGtFg+AGAmOGhq8CN6iiHPQaw27JKAdLiSqPKPKE
xbDubjOI62e3OR2s+53JD8GqvxhHrg03XNu83Ad1xHBplQ+rfmSEVb/TnJFNDXw2y+b7/WwlKBOOrYrdJUEj7UMgz8scCHweuOH4PBb4t3rJXpaC8WPW9APNmh5YddqBMf4PG17Wh/7/epALKXBJnu6+zA4Oc4Bh
XgUZVhzmOL5by+GSzRUUsYNAy0c9sVFlMjDyw54kMnkshn90leEH3Rt7cLN7/D/twI89uIEfKbKNDgz8+BFnt6Ckmt3DR0Sp5cP+LitrIOPWaQ47y+5pezg2pIR7nYLqEOrKSZiH8cF8Q6TcFA5GxkYPnG/c0+BF
L3Z04E9Q7EJqp2ZTTWFhpmCLCLkpVibWiTOgwKkVR7fUqMl3dfa9eEd9GpsbNWrwoSU12HhIqrPJDbY8YHIT+uOtIMBqNh3ZP53Dt4n18JnEURMk9+dQtBanXcB4raFjdtZQs2m8uFVmoFVh7g80CotWRYOtCotW
hb5VkW9VzbfK+FYZtnnstwptWtYWbytC0j19PvKwqx0ZWFEBoqhoVmuwWVHRrMg3q+WbVV8CrKgCV1ZnENWPDmzq6MEWVWCrHwFsiwdzAGxV+yJuyxEBGMcfUP4Yd1HGw3QbWtgN75bxUqPMFBZXnn1hwaCLxmfB
lOJDw/msvDxD7FQOyMvHPvJZk+tIJH+CItiI40Y5eH6S3yeKOFjxouOQEOh2ms8CQzDOdS1MCeFu5DOWDDZURFGI+4rI3YeFSxLHr1MuVicnNNg36ocid4mTiz8iT3IavynSkSjOo/UHJsetuATIUTYwTjyAYIQG
wzERHy/cbXwALyD6hYNT/Uik2D67rTzxOVkbPxr7g3e8bk1xxrML+fwxxQdF8i6SIMlnOpP4P4VLZncjPG2yrikHzlnt4oy0163xR+DJ+OqmqnvfCtv3rbB+z9f7ZrHbwy7yZwMv8YzS7PvQ94zCRk7xbPyzqXwr
gMeDvhQxtoN14UQRsvMze0TFcAcxlROFKZ0ozCInCrPIicIscqIwy5woIu8hUjhRaO9OxWuI2gNzoqj9p3SiCConiqByoggqJ4rgv5oTRVA5UQSVE0VQOVEEfwhOFMHv14kiqJwogsqJIqicKIL/fE4UQeVEEVRO
FEHlRBH8PpwogsqJIqicKILKiSKonCiCyokiqJwocFgA/CP8VRfXjcW1XVzXFNfR4toqrv7I2ywqPCLsgEdEzJ59GoJeWgd3N94bwnhvCOPtoeE3kAZ4cmnEThA4TRokEe4UJ8lz0xbbb6X+KGPvVLcA1RsiByzx
lvCuCDX4IfBaoPJ1qHlfB5xvE7H/AkvWi90A2U8iQN7yBAWfNziSn0TlEFiDn0RwRD+Jwhmw8HwovCJiXOLSD8JHuoivgvtufRmnMhWnqpgU1iRLmJRdwqTsEZjUoLuu9O667Kcbkjmin65nLHoaHTGVn+7oIsY1
tohxjS9iXBOLGNcaZlzeEzYdgksi9ytY6p47UpHoUc+k1hyNe27rd2E4egWGEzBJG6ehI1Q6BOoxQa0HTT1aFbnzkxdErlXxwBa/q3NDxmjowfVwqCLQLe4XzgoZqmjrEFcR+ztms4t8eO2AD29I8O/Qab303+W5
HfgJX/MTXlNjEwe3r7M7Evs9QR3Jc7zvv9vs++8ypXCr+9kWRTX95MMJsZzriFOwyhEcyX8XbuJpvXTXLZx3i5M2CnfdYqL+IFT1o5uoK0iTD2Ki1vxErfmJWmPf3CNO1DGeTV7s7E/U8UUTdWLRRF2zaKJOLpqo
a72E6SfqMJMKvk2YePDtgMi5iKGEFcOoGAiVdiVjS0WvteDhq86tkQc9oQsZcZHcuEyqHKU1NHyE6ocxtSdp5EFP7aSSVZJKfkmqeZdUE3+UJmj4d+nrKgyfSskM/nlZ5I/PggVGNaGbxYQOF01o6Se0WjShg4JZ
+4kMbz82ZvYMfYhnc9pazLrhVFAfdNkfohbP3eionPUjTPbg9+es77ny4sleuOgXB+YVk/2Ok9i86CHCnVKdQrz6L1k3sctsdQsybS/9koVDiQ0CEQQyCFQQ6CAwAQKBhA0TO5WGOGlJ+xNqTRpCYWDTEOb/b3ne
BDuStYsDWg49Jsv2NKEUElPqA4/JNuLBukt/Nc77ceudnMs24ASdcVK0IU8noPmbyY49nU/auf3zglegsJGGk9kNWZ4+lKS7Nc2hBHJ3vV/mKQxALr1FQrFxotgNZo1T1mid2zSNY7gfgtV8E+ayTajuatR0x3oQ
Up4mTqRjxWnNm/JsEioTnO1G7K6W4AAOQfGUuuFJ2AxeD0irdRSfKA7Bp4hPvr39/d51DuqgQ8U9vJDjPAvdK34oWCM0TKG7org/hkJ3WXFPztA6OIF0nbBwTPlbJ3akY7g714kd8VyaovpTKHZbO/AbYNtrStGE
ndNpGtMkjpt0ehYhjerQeADW6XRO9SdAq9AgwssNztDYXBYB1Yj4C/RNQzml0wioU39CFhKcnY9hNxlKCO5oa/Np2oD0GRzNQxre2YYaCzCZhEqlNqXEHgCkwTb4O4EOr/ypdJ94kXQX1N1rXusdGH90LL95evUG
sG1OqWOzY3ChLNrjX0xlIS6bcD7PQ2C/vJYeSutcYzpPx6hF65ydzbFNST5Z1kCQobV0zLQLZtMNGEa9FRkFH7stThRXPAajpPBujBp8lMiGPK0NoHrIXl1SCRPTKLRtd5+aTbrXfkvkTicPh4jv3XkmT5ZXP9b7
8xgc6zx5snztY9M6TRYatyE3OZuF3p1nEgc80jAccl77WKS88rHeFWHyPrIBR5t6h4bhktP/SmHfn6fIjAyDyePT5JWPpcm+Y87Vj41hxLBZif4ha4FASLfaSp6UJlnlPTlv3l+ndf4sKhxKnMBd2uZ83lSyxdkO
/D9qVMcx43xZTzUyjpxCUuXWVEnXdLLwNDlCNQpPk+s41SHhNJIZN1wlG+ZkYz7ZJNWcgB/5CP4lFOY426VzmpxY0qZkcZsitCk6TZK/bBps08iyNmW+shMWtWlsWZuO9cmmyjZl+Ef9Nh2Ho6h7whDD1N8nvdiI
ho1pNDkxhS53NDkRWtzQ6dm9/CD9dS8m0ClUU10Q9ll36B2I9OUVjqgQnpkGZ9AZGjtZRghIWDSOGCNqA1+Nu12Un7PQ3Q6/tFNBOgy0l+e6r+N8O2+6ELqvY1cEN+dWQd1WrCSGR+gYpvYjoTodo9rx6pRHKAHC
/7LPS3fvy6R7UdM9fRP7hpRTZthdiymjBqfMMCPv8Mny2sdmQOGT5RurGZSFCNnGqB7OdWjoENjeafLax9JwH8Hf+NiYhsAIao7twf+I1v8xaK0Gx/mG1cf5hnKcb7y/cb5h0Tjf6McZRhbwJP0vPIdQOe9QVAoV
z/V2NmVDx7E7VEywC8sJBt6JFxdVMw4MEwhyDPIfU57PtqapaZ1Tu2gdBMN1xdH2v/yUL+57NffV93lnLnak+cJj8P/2x2QxjmLj6GM+UhOLUCJbu91sxQ7L2lJOS9fQWnfrcyYqQae8HxmQJnlROUEZmPkI5LqQ
dE4b8YitserA5zSmNbQeHpAjCLYxiwBxUdpoRDFCTs3iiHDlpLOQcQSt3d5OG40Q/mwbBvcGR1DAelpTFFDzBaxBAet3NLVTLvTr97IAh/hd5fegqgoH8KKisqsozPgMOK0SRZS9pREuKuD270L+IRrZtTcLT29C
/H/xZR4mDZDKZ31SuJffKtzFQ+4WD3rX+6l/9fz+q4ULFL+6tnoFldku9q5rYN5Zd0MhKcMA5Abfjh1N6yTZWXfhvJlpBpia9xDpHEsZ9q91G2dyd5j4RahwhG2G0y7HaePOpgAcUDRPaIJ+FI4vOOQOgzTn5KxT
M3s5ttVeNzGdu7d8X+RpyxezJ4t9QRjVUWo54yJXJ+ta29to+vZ2FiUPTxtMG0C6W7zfk2cIKgMplN2hR6hxKF3ruHF+/70z1JQD5FsK3y73ZOzDr+0Np8evELPkuBVilkwVzratvnMtbyo9bIXwIw/DNssJCDUy
cvQxSx5Gx628X/OwIxZ0saQTaAQqhIfxpYhZMkXH9/6UjsP/I8UsmVo5NMkUHbfyh+OoDq134VMJWCp/FiVWugwWaKzXECYMiPeaDo3sz2kNraGRuQ6FtHYnxzcOKdpRKJawBB/i2EC0oYhY4s84BTJkYVMQi/XA
gWZErZPlEP7xnclCXFQnJ76p552cgwIgiKJrYSO6BR7JH5NOjpVk04nT5En3XebnD1DYOU1uctpJGuV1GvhP22NxSPHpM6c3I19xDSU0uDL8Ex1k38dt6OSLakt8bUNHqE0tqU2CaMPocgErv/j3s2L2JQZYhLkr
/No5g+afVwKSmB/KKfWBP6Em1pf3MjHAtjcerygfhQvdZxYENZOHNmoY7omzmxHyfbyexU6d7YnErfUsxEPICjA3/w2Vc0i7nEIUU7jNL6k06lc6xo9VpYkL3UU/hU1NkicPjWm9U3NpvKq6gXs6VK9jcw+ON1HN
nyir/PHtcBFAqy593oQ3URi2BTepc7KJfrJhKxr1wcxqxcxMpWpFsvEyGTIP1ox3yXQ/1cDzxJLvE/3vjWiwfkPtFervV8zfy1cTRZaiLeFgQXbFjvRz2cUFjQ+8AlvqFxSs2qKJ/vfFjQzKFtnBgsJVW+Rzhctb
VL5i7/eqoGhpQSFyKahJAq8o2tPUnD6o0nMSYChcYe8vlZ6+31Ts+161qLZii3TVog88Zk9TFemDIn2/Rfr+U+np+00FcnDwoGIp7cf1SkrrN1IsaeSwLWSEpqBjoZ6SKWKmISLCItUeOKqxVlgrrVXWagsqZDwV
Mp4KGU+F+FzpUm9XxzyWc54zL567KNMKTF6OGKJ3NG1cyR7erEO4K7wQROth8zMgipBwryk+VdLj4ZhxpCqivriIqNISBlwYismsL3KguKgsLjOcbJUGcRmWjyVfUgCycQicVXL+ju2oP6B2qKOBh10CXERZWqEd
alE7wmUds94uq58VGQrf/fuBxINtQf0oWgB2fEp+rGjF7qPvkSwfP73hvriGJeZnH/ZvLq7efOYOv8j5XM39uBCrn34Cv/lK/02Z6Kv9V7+4S7p3fk64N9Tcj7/hX32ieHVV/xWWUHj1+urVq4wyB6KuU2nibe0g
9gRuI3bCwoMI9VHYgg37YLhjuduYu3Nnshbp/dnIQTjo8/dRMvszGF2Y/dkE2PDBA+en3s7vILUOwv8gP3iA4vPhb7dNXnz+gSzeNn9oYUH8NTbyqIZQT6c3NcLAbNt4fjZ0Fawch0OEMGoqH+WohqXJEEV/osxf
MwGq+cZsVo/CQMck/kTt/BtvJ/io5HhvBvcowrEY8VVZlJwCG9RHQSXO2yKb1U5WH0Q8THxq9ySIFawYBUwvCX4TbHJHw94Qz2xWf4Mtxs3qr2BQ9ufqHB/Q4iy48SBemaBxHwhjmPR+H++Cw8EjCMb64sx5/jLm
sJHHIZ52OD27WV3EXi6Io8dHhXOMRD4D/lEZoswjmjAOGgioNZ1TkOccnipTM4iNxvHi5qW/nsommM2rchqhCaQlWCnrnNRM6k8f19S4KsczR6JDpzbFlLRi97FPSde7XLrvCHfNvYwfzwtko6sK95BZ2Nd1shrr
BrLYTe72sI5Sf+o4rOx86CCdGt64aNIQwjrM5VlQxPJIfCTJ6rhxDmrjvXTYejPgiAz9s8qZK5CZRfxjbBTzeeR5ailIcUxGhLMSIqfJzOZnFHafxm08ixedzHLOYFtcU0bLKA5LN9woWx2W7o8I4DMV0AAzcFi6
9YFhrG+9qQ5LN3xYuuXzuzNETNmbYqesOCwd4djBmJadkg5ch6G6ZigimA0bwwCiwePcxn1ZjcNUag6812+wXrnBumiwXrXBS093t/5kA+yx7MU2tW8whU5RbRauSBqr65Clgs4KTQiqJgSrNyH0TQhXbkLIy5SQ
ojxmA1NeG+R85rwHipzNONSh4XB2eibTuzjUWhEwy/2WE80h+CEzGT6XAhb2nbRYx5X5YAWKuH1qoOwzGeIrliUXlwWLasFXH28uvzm+OZDD1cEzQ0oKz+Pu0BzCyyPnMBsRwGI6rSHUWBlt8IYnYdeNY4nDwD/5
Wx96ZoRPRPCFSOjZTBbNOrk/p2g/nBrmOlndEUUck5bqZ7SzUTZ/QJbbiyxRFvss8X6E8i6yxP0sYz5LbUo10nFc1mcTMARfw/bgFM+lDRbNKJpjRXNTYxcR5uCwUEIc4PGcY4LBkWRkm0BQkhEO8jql5g3Fsz6w
ENWphVIaOAGjllyrsqRYiY04sUWg5ARL74kq8w1PysIptRO6qbOcSF4KU/Q1lEBKPPR07UXZafgqhHBLadHYTg4hxq4PNOo1AiM++EzgCPjJkNxZWOZXYyP82Iwe1diMlmMTl2PTB3TDA7oBQDcKQDeWAXrJcGbj
RxzQiWp01qeJH6RiYBpHGBiOe8WRk6f7YxP7sUHoZD5QAbv1PCQRNNfFoAwXgxKXgzKMQUl8ruWD8jIMyjAvsy8qhoStXKpBmRgclDE/KPHKgxLHF0tPDTxD+J1DqB4pdioJ9wGRJ39Pwl0i/fVSf01OiJ83JCe6
HIWOgV/3l4YTO6BC2TGDIaAa6JnTs+6Gd+o83QDfJU+lO7yaqe1ppwihbfhl1GFno2hPO10LF5zZLMhCd9s7dM775LfiBraet+OmDX3/Xn9Peiutc5fK6TRliWHddBbkacbna+H0rYc4kU6CK9AkpXDdhNpr5CTJ
MeWKTduGj2MG0ksj1OblbXH+SjoMwyQKOuVzQhtY9ay6ZJALW+SVR2prH7U6WYsMtWjtXCeDE9kQW3IMwXjkzHbW6iCKAeJMIlYVdj+QvoXMQ/toqJMNETAGmeFJPcqZR2mIRne1s6EOm6CInW0Kpz2fCBybvmGe
h7QGyqIoC7JhajblOtB3LHmxxTJ8Rps3aOR29pwittg+ow2vKbxLgzLdznY2TNj3GT6jHafDNEIbAY9Wv/+AR6uCR8tDLMlGyzdsGEmjVYpRWoPdIWgNUWiGQBbDNDpYUTZMLWrhLoUdcgCHdRo6ow1fvqrJo/g7
o30fTFbtBr+DxVbrjDZsdXzXYrKmy0E7hwDuIRoCuMf20VgnGyOLQ0vmOtk4fMwY3OM0RuO72tlYBzaLADe6gtFA9sL7rhwtC5K8+miFA9mTgezJPko6WUKWEs6+GFOSM9tZ0qGknx1REH1kg4SSQVRDvIOJ1VEt
KQqwTsQpn3UACaJczvPeC93P+G6AfDqEyLeM79yIURodhKGBAfrqMBxlfB/lIWAgjNEYso/vo/FOBmXaOGdf7wSt5+zraZzW72pn4/DQHmOMHwKKe6QfjTm6x2gf6ZsswNJRowStiHqY/cccDbaPZUPlmxFOMVSl
qBXYDt/xEcbxGtWKilbDdpi+j5zRhttj1WQY29XOaMOt88Fi+whAPUIjDwBdRwBq4GptAFc5QgXMy6jGeRGVaoTzYht8ZFc74+hIYZk3ebB5+0hexMYY2Ucj6ILFgmyukyUonXMDlCNntrMRjp2D3IzhcFmssYwc
UXgzN6K1P+dYinMI8e/HJsIXAC88o+3NmXwMUMFGO1lO0RbBEu1DaJL14hHHZZ8Ek57kCJQxb7Bm6zjCJRhzTTUGQvf5M3G8/ygieo1Ne4F+Ei6BU+rWjdmw32JNIz6TEjJ1NnJ6U6xDYA5/hY57tnKNhBwdsjXt
lBpLY3AfNktbB5nVX32G0g81hlEk9oiHcJmE4yosqSJcptKWd30EvFiG3c/7g5Z3bjAB6q673d+bLPb3dUaw+1g+LjNNoQ5wEE43Px91DlL9IIUHD5yfjW4Tf2m2bhPb5iWNPnVbdMlTAcfRbfPy/G3RJfFVLkBV
B6AVLbPGB6l2tFlrMTVg6rQVUf4hrDSgjHgkNaB0OBUXTMZp6Jgg6AQw+xIDA3BrPa1TCfsmw3452JtLwY6cH6+vCvXmIqi7O+vsLTyljvWwX+9hP+Zhv+l/K+z/h9laQawh40Fg3h/s7zdrCfvEw77hYR952Jsl
sMccUBXsWWtxyXhaq2APncJIZWUJqAd9qKdeP89wv2icF7oJL4RP95MKaSt/axO7K8ZzD9xjPdKvTwMPcYnLKaliuwaq7We9hpolsZ91BH2YiwGYW38vPMztAMxFH3DiIJmjBZxRB6CBKbPag6SPNqtmQgaYR1CW
NRDmHDCPoHIzbJypIfwRjmoQcfx8rcIqOKw+VrhJf0IJ+ljqX0wWFHeRi87MoMgQOwuD/tnMXE/B9Qe20SVX8Ztg2oe+HTjAIYv8kAm0R/tQq4jdmlonUVshXGCvuYiTj8Cn7Bbvc0Q54n9bNubCqkNuVqf4Rk56
r2Lj9YFBclJmoVm0HKZXQfulT1UNBBH6EyXOp9olV6HJCm8j/9bw22K2r/fFKVb0UeiLW18Uh7USazMVTkbwnxUfoQDf3HUcqpV7rnzP0cw/47VSs9BnPrJoI2sORVMUmcreFlFdL5RKHtAcu3wb7POTv6rOQdAM
WFZWbqvPZ2rbL+UBEudf5U7Zy7EKOPjtq+Vfk0qFP/Rgm3g0joO5yp/H4vNqV/+HzLhfSmwzFVm1q51JJtWcS8aplN1SRY1+Z7IIMMtKJazoPhWosGue0j/lwJQHm2A5FbKJ03bWJImzmsbNIzgszl1z4W6/oYX4
EUHHJbua0BLwBakL7+LIH0qKE22gLvL7HrDQ7w2nDarhMBpE2fD7AnFO/uBlttgYQqjDm3CsS1i+avlX8GpoLLHL4KOpIxhWrGB9wUrVxsoHUXMNrdW/PuDKYNkBm43CAsN7I2lcdbkjinDSh+tCeAf5s5rFUT1F
2F5WvsEmD9AE3Uu8wrM4wweh+BUDjUeJj4Y1Hj4NPh2Vb5u9c/hAnL9wEt63z/dtUmiT8v4C8PrZ3tQ8IfcyqZR8rop3My+KhbkHysQJ2F7HxzG2MY/5LCPfEOtHmXWSJ3MM7qU5hD/S9ohpLFJYf34Hm3bgIKXU
koRsG6GRomwkpMrgZCmmEVYA19zNy9xFVTkpH4nLeAcOgVuEOefjl/T95fcfVfFRDXxUfD4q0BgXnEhoUEdUHNfrZcKnBSpYYUrlmU2jlecTjhhq+flki6nE2tNqNt3lZxPPSBydgKqhZLRkekmKY5SStMFDUctx
+Df7xiMmGhyYXiRZ61+8GvKvYFl0H1ov/u09F2j9HD5KieKBGTEQypdLG1r96xEL7v19cdhmAreVoEDDYHBqLJoX0Mnz3EiKuUEq71QPnXJm3LVsZng84w7H3iMMt43eOTi/gSfFE3oz3BaEdbn/KZGzOxxvWf5/
7L17lGVXWS8651yPvfZee+296v3Y3V3fWtXpVEI6CRI60EHoGel3pzsiQbzDPzxjOLx3rF0cqU51w7nmUoVG5CpHcwUxCgPjA4lH4ISHCoja4aGiPMLLg4oYuaCoUaLgADRFLr/vm2vttat29TPx3DOGyehac881
13w/vu+b3/f9KMLTzVt2rL15NZwvschUy4XAV55b0mxeCOzaHLxNOLQIDJRq9yqexLjbqOap5MFXPs4oEGZQgMcZWgTn/d691O6lrr3Ubj2VC62BR4PXWx6Wi+BTRofsoP6hl0DIppnWVUvmvS9xwl78gFXNEu4M
l8xjL8Hfr7+kv4yzGmoNnkuuT/Ap/PWvqYJlz+xdxye2liFc1bEHE6caCsoFz/5yzu7aMZXYy4oinz2Gc54sVJX6nHP1Ma4+oavP+v/Jtfovm+pzDvUpAY3tY99QBa7tpE6a+GN/U42wjUqNNAWH2LtGcJgxowTW
pqzWOakWNbjKasl89iUCFAVV3ZdwHeJXeka/TAOXICiPdQFmhgQbfmCkJU9V6tbH1Y/k/s2eMmuApIDNqjoJxkWL3RKn0kh1a+MV5N/Naa1BSl2lNFVKwyk7g5QeUpoqpVel9Djl1CClj5ReldKvUvqccscgZYCU
fpUyqFIGnHJxkDJEyqBKGVYpQ0557SBlAynDKmWjStnglE+tUiJdg1GLbBRjkTEuD+tqsxNB3yES9JiGjX952pAQ3Odwv7sbDM9rYK22U7C0t+jBYV7coF6n88Q2ICDPu6f5njZezVvMAEHIcZhpL3YcNLZkZvM2
C9UBRgi2B0KUw+CkJiHGObySt6hz2iEvPLTAQjg4EIJEvdNjhe5JGPOvwnAMXjUFQCdRNOPwcxS1/AM0ideT1WtNkzV4HVHMR9atfuk9qFNL2ynTMh9NU8zI1t63qrzgyeYkoIJPIj6GiqIh7zo1ZtWxxIPupV5J
gKnr9A35WiEPzsJIs1Q6hOjqcB6eFb8EToWRRfay4eZ++TWs+8uvshkGdRjnPov7mc8uzVLpwn4G5oq7iYIzfDMR84/wTDZrv9q0X28KUlg2R8q+yhTZPJ58G6HsZ3WR7SBtX0m4r/AyYD0ETGBEuLcIaLrIiPyM
RfZsntaT0eKRorZo38dlz3p7Fa7xaEdhfR61rHzTWjKPNLMcYCxfaGaLeH62me2mFs2xSvxVwJaIsi6mxw78uS6bwEyczqbwmMw8lnAumbt1djXPoSzFYzYbZwWdm7IWvCZjhrr5ubTP/ApckbX2mXvwHN9nXoln
yooXEFPOFvvMMjWJ9pn/QyzRvh/+zPaZ76Mm7pIAbb5O9j5D6VnbWu3vM2/WVdS4i7ofeV1tPZS5z7xG0zxl1l8tsnGzRkvwwvRvU1mKv4Ip563mqT332FRBqX34sakiT4EScbhHKXVscLSXpTSFRJ4k8iSRR1Oc
CPMsONqLM09a9CrXou+FOSQ0VZqUs15Ikxb3mbuoSbv3mZdSk67aB0ECmN4XU8vG2Ea4jUeoCUbyufLuGRJ5IzXtFBYMLPhax3Kvt491GFq20bce4eezcGXKains3rtr07Psv4B1FhsFLVhFO1NAXIrdbwiPrCHN
AGqvNAIO4DowoMmjiW5HcdxmReZ1vcI7AVYWtolj+XjvW4QmA8CWe0vH7uANBnJuVNh7l8YkMXliu4cosTOHTmeJBe7oeA921vB8hxsRdoCnl8wfPh264+XyyqcHizafpWmaddhZjePZtAeLnHdpRrVfBX83Qy2a
hGVCiU2kj6/Q9AqOOocDJJ5aIvIP5olskHEpIaIOO3DDyl3hRdo6kwG+GduBEwwhiS8bpyRpn8lmaCzj81oX+XQ2S1OMFbZk1imbpQ7sgONY1s8cpPZL5l16n3kAk8Dbq2atObTPvFPLapqXxV4upR2yuHpuDSW4
NHDrJnHrZkYWyaQsklAWSVBfJLSjNv2b1JYF5tZJu7Z0sBZfOXjVqi+hWZnMZo26btG0y0Uzj/XQlvXQlvXQpnleD1A3C45gkHtI1JJELUnUoh4nalGIRLEsk7Ysk5gBKnmlxBvK4J75xbhYxRYNCilmE+sYOvl6
yTz2AjiOzmKLBRgDGtBOUdLnNA0YZVmdxWLnF8lnuvqskbX5s0afEts60YuxVWG1nUDZ+2pLEHU7IN30LPaLyStSRMRNdwXO/iYeUhDoN+2nFGT5TfthVeQ9Gk/fbsgXIzK/oKZ9QBfsRttL3wnJzl51fACAx3ND
7Vf38TS5xjz3ZnMvgnrJfObp+8y9OsaOhM14juZqqxvK925ps05KWM3Guymb5mnY5nnUXDLv3XYatoan4ZxMwzZP/qzLyySbcJMSBm9ebWPf4SZo7CbohNvYu25jP8+EtWx6UM6/7tZdfaI+Jedq03qMOvamgqZ6
2ZhZox1uinbLKdrG7OvK7OvK7OtSm2dfV2Zf1mXRdx5KolASAfoLiUKZxzw1aNrt612ZsC2ZsGODCTtWTthyxsWYccrNuICat+qhnb3B06qaT4HMJ81GiNajGFMzxtRkSSGrHMzTNvNJX3g+YTZl15QztknXyNSC
cWQ0cobBafzwDNM8w9ph3A5j+7df1PbTL9f2G9q+8qpttFrtJ7+iONEjyt7zBbHb/9SrDUf9wyDqsz8vUf9d2088k1XVm/acFmXdh+8z9n2fVvYTyr7nK5zpz4VwUokrgLtEQIzwqzyRQvICV4xwlfviFZLpSF8G
4r18QWCYg7LvbRYIRmMeU/Fqn/lAkzS2z/c2nf7Kq7wK2+vJyP4el/1rnpzsX+Oyv/fJyf5el/3rn5zsX++yv+/Jyf4+l/2vPDnZ/4rL/v4nJ/v7vW5sf/TftP0fH1f25z370Xksjde1dOogvKPdLJx/6K6sS9E2
Ju6j4ysPL4y8QHAp8hmda3ePxZFFteAMw6N+ttXxNNtXYrPTOV8sP+w5vMZ1oHYo6J0ddr6iKqnIEtRX4XTDA2rtkcQ5zg0QhrNlttIvVnP/ZCI2xlruMdWRBHh6MU46L/flUyT3OXmI5Fp0ZTmpRyGsoUPmmHBW
4uYmQo9Oju4FAzMW3vL81dwXDygBef3cW4EFzUqfwQxxf+VJ4R6FJxOfbZI3pYsEn/CC6doMyn3hdClDdl843SQDel843aygKg6nA+oW1NaouQott/4KFEhW+qzZ5XIIViDFQw472gqkVsAshNXsmQhygMT9dIp9
Tq3NvxNQgAvHZXIcydoAAbVgTRgKzVhzSDxtL5zq2f/Efr7/04keu0Xu8cWOLu+BUlz+jbFoOl4GhCcgzsAps6uegEE9/euUnzsNCjF6EoOzoSqx83OuklmzCxJ7CsIO++hXuixvS5ZxtcnGDw8uY8KdZE8L6wf6
tnOWr+ns+jmFhnXO9uPMhxcBSKTPLMN/C2Nbb0nccIkbwI+2L4fD8ccZMRfPk+IH6uVwN563+jY826eWDc/y/WoPNSAfiNjmaN7qwSs8LwK2exEl2TMnEzWUMdRXJGPorEnGHcm4g4xZayZnNOo+tXoUwNUQ59mQ
1St5QmlBCho7ye8qp78tG/UlecumxakE2jcQeorZxLKA38qgoGv45sMXfFWfwv1wluPcUbMeDM8ooLDjVrK0OCZcgwbd2H7xK9p+7BPKXms/N8tExAM/ZTjiKWXEa13EdS7iJ33QDZBJw1dPTc4JQJ5MYA7h7Yv1
6fNI/OT77B0Zu9CqAMZ7gvDsLRdFYT2RisMPHNJ5bHlIrcErBjHBKy3mJ97gFTwqNQvWS0Bu1ncvujG7+WLMAbZ2Ek/8nv23AYSBV/rn9+CfvwIM8GtYAZHANrZKP/5bffhjRW/CqNG3wd0zlPTrYD6nVnLdKxgv
iDMw7HTwRG+FPYrVnfeb83jUD8q6w3k/Phxy3s++yfCZNHLwWaP0+c9XDeK8X/fO5UrqyN8gUP/GrwAUou1zjr+odWNNdBt8lrRCLAsselFi9sVwwxlPRGIMcpCvCRtLxj+0CRLXtwxe6gsk7r9+VpPPkLh8AyXT
ep/xY0Z6z5pMzxsb8U6Ma56jvTwq4Mc8+laj1qB6tXYn7gxhjQEraqQ8u4JrnX5uVik8DQMddGYkGOTQm4ClTUwGK8WyHxFG172/ZZqCrnuf7ufhsAM31P4uuJpgYuGVWhw4Lpl1netTjCaOLmCWLrD/SBSy2vYe
sfXQ5PUFBtgTLR2rMp8NfZeARXCw9j26YGORwnRPW2zcuduEjPeh4s6u2RqWCla8Y+fqbb7d0YDU7d7Om0njLf8b79mSZ0qBfcPnoJmdokrsu71Rr/SLyzo/qlwCBhJgDAxqHYUIwu/lCfzEDRu6NgVrPkrYImEW
Ius1auS+9AxugOZZwaMBR/YQwrv+W9c5k3E8YyDmw3xoHu/h9pF75S5o1ePiCDZi0MS5Cx7mcz9pkxIE2pvZ/mzJrB5MuLi7siZF6MlW1vC415YphiQTd1wRsI+5f25Vz4Oq4zWeytPnr4D4Yc1JtBeONeH5N7T3
arYpYPxhP+ngOFwyr9e5fzhp2p0Zl3e3Pph0oEYFuLtwCSxihOqD/+ujwQlf+mZNhwHFdYX4EJbiLfZEIMotr9QW87xW7eYFq+1dRLXb9WrzvfU13r36ZnOXWBKu66qmcenIsKqiX9WNa5RrFNxlvzy5/5YXiHOD
CC5YqfsmwAM3jsOtgcAwhBiv12vGcQaW9b16uHBsnBrTCugA6/yrnzcSr92MhwfugqW2q1KhuN6uSu0UeRvl1seqhbGCeKLNPLrmXtNuxDT3Q1Ncp24dMVZxlqVyIwX2T/4Ca+nGIt1jm5kPXwStg0mIEYxlI1TS
B7vxFVSbAvvq69msRDaEMq917BU//1Xo7K1js2DT8KCWhw/pWojReq5kBdPyT+6l0B7op3tiO8kW5VV+30eBfcW3QzajyrrVSrudAvuxZ1EI6Zt7K+pYd0FfD/JSX7aqooJwaFPrsJugPg7b+yBqID/+YaCz8/bP
16PlFs8KAuhRvvc1wKzA5TOAKAQgXe705J7YIZNXK55RIES9js1VGcO6lt0QUIRV8c+T7qzxjhqCVkp/SWcdKJYKDenBEw8TkOQBG0bUftbuXGalfsVYQ3HWFqM4HJfAhz+cY1vvWA12LLa6n8GvEO9wrEDzIlwY
4bLLpzB9JmoFgpzMm29NX8GeDN+89qYMhongV+3jj+vMq1QiPJueGfqcPR1AMZLVd2AmalgzQXzGYGgaUq8M/LGcN6D2qGNftmLNYYZ6ZwNadlMQpkdqWcHpCBtLmb4oCqzyFZjHVYGaUuA+iAu2sG1Lt6A7D/P9
uVNha1i+RawVwmPRzjQFzI54QhakULnLI2KbGOpgMKDlG8tgxFCgkMGIUR8MRrxlMFqljSJFMhDSFaQyzYPEbEhD1Lz1ahZypdlhtF7NAnZGxqUZUKhSmulnMtUaKK3gm8dGP4YJEgmUC3YmPAKKlrPQajZYgyKL
EmtQTf4hkCXQRIVRLu6HeM9QAD/3WdMk0zxUsDtk4tspMDJbB10PaKdTg6smM+XNa2+Cq/kj/gG44YFVVp+tN9mWIgLlxt55pMs4dyM+qSI29xz+hSxvffm6/39VMzCKnd5Ow+lW2HTVvnzdx8W0sfpYLzOUHBQj
Y+fqQpM50ss15mhL5iguHVQKI+62m1Ps/1077QoeGkbnuVAupG10FvdRF8gsxjYrGqyCPSigmh0KT3L3sfFrg8daOhgcKvCHAIDJAhQDjx/Q7cba+M3A/kZASS+L7W+VQdZngtUc+O3DPWBEWU84TtNnAbdZZatE
LdvGuKxctrA0YzzorCgZ4az0XGtyVbCRe4wEEZ/5eROW7Jghee1Tni9N6mCdaeuBWes6TRgeK+8H4QvVaMWeZLaUiqsQ13+uND4qrKoS4tSWDpJNbZXnI4lyFTedJ4TvesCc6mXavjuw7wrQH4d69j3SS5xpixIx
gIqQJ7w2ce+AzfimqHvFsgCxp0RswF9VN8IFF4z26x3gSQco2IBGpY6VmHG4ukHV2R/Kq+3LQHurVB9hb1Ua5NkHA/t7XGldG1bjhtWeK9/GMsKiZ8ADHS4LqCAOIcxRqXhQAAV208DyO77rxbtqVOPaqHaoW7Bi
mIfZHFWjOjyurPw1VB7qMTyueMHHshtX/I7ZO4oMJpsuGJYOUtLxlTHKxIOx9ex7A/vbQz2CYXZDim+T3tCQetsP6VBNeUjNYEj1xQ+pN5QX2pJYz03ME+4US0WrPRWt9lTuuVIBk4rYZ08DfjVtG2oHEf74BaXp
HezAME/sc4r0+nzCPqewB1by2D/AbkF5fcObAu+AWdf+TmB/NyCvB4hcGIWBmDR4KAxblzzqHukxa4ndFacXJQCq0nJ6G5sy4852Qyd6cHwNPT05xVjrJDMU85k/xi6JzRE+rgHuLOdxE3u7LuzLVrIpto31QAtB
A7YQgsdbMqL0Wgi0Fi7F8dsXfwV8O4nfYSEq/SkoCGgVZwbWzkU+RlMiAGpas5KoCxeBbz2nT8sOIFf8LRWDC4aWtLLENxhnJQGY0KWoUopMwTVOjkWqvs2LUMq5wZuAtXN8MAt4p6/oLnfcJ0J3wY2InKhCd2kk
adUIp7ab8HqI7DKyAAyTXRg/zcs7qh1GQnZB3xOKwCPryHrPm8guI3tPUiO7vE1kV7ui4HiYDTYbzXBejvoDH93mxKZcMy1HcukRJJf4eahKcBRFIuqFDRYtlpQXVN+asnqasnqqW+LB6sm71Mg7BIf1bVyERoW7
Ek3vEA8BWoiE9XW/n/vH+DrUZ68imY5hJc0OdNic/jmn0+vzSbfSAv8AtTPYCWKc0jO5dn2dw0ASTgHYm4B9f2DfF5TnuoiQH39cH+/l0RgrfI+53a8lFMrx3tY8iJOWScxxZ53LHlDSM3m7XIcxN4itbxKZQgHU
VhkULj0DALpD3Iv1VsJmr+18ZhxiuUljVNFcyyxkqS17PojQYQX5NVPhsT5wLzIGWAzZjwGIKNYmiNhfe5EbWcrj/I1HE5h+E9Qpqf6Lq66fmcurMqSk5600wUrWDGi2i617TJNY3k2xvwlklVPiH6iMorbYLgl+
IM9TFmFDNCxbeae2lbv9nxK2duIdCypnBXnpHbxBsjOwcvbqY7x/sVqBzoK4IoPLSYiZJyQwTw9Hvga1fSKUbVY2SvSj24c97gLIsDUFx3oQU9b3kS46ozsgjMv5zsa07P0z3lRQi2GFa9Rx/ASUHcfUSa/FDlka
Q8mG6fYLXQpw2/KI5OE7qW512iJVuwDxjj9QbEjv4Gs82WmP+QfsBwL7wcB+AL2/vm6O9MoGmzvJCLwtE2OQ2ciN1yobSWztbmTLgitpshblTC1Ndg1FK4e4BWw4kNpKS1M37TCJdfzNnu44gXVntxoWErTrQoKo
JiSIBkKCrUypoVBOKWHyhhnSAe/ZAGMsOTb6fEUS1HnPoB/zzhSyMTNnyhfeofCekLO02IxNzhjwnoZaFe+pHO85OEOE6uRe0Zt4z3bJezYoAipCNOA9TZ33NDXe05yH9zRyzTv0ayvvKVUf8J5RjfeMmPeM2O1H
xTWC3I8GXGPJeL4EXSeMogGj6ASUW7nOUd8PWM7zZDPgN9FBEEcNmM6Ewhq/6Q3xm+BBckDiMOdZ8Zu/EthfDqjdy5r2jWVQ8zBi520PMSbCjSQiueiKn3zIKtKtHEkL1zKGW8F0d7MW3SpYAhzUKHLXWiX8SAR+
JKJkey5zU1lWcnDl1PlLXecvvZK/BDkktnVCFdX4y7bjL98U2F/lxX+oZ+/nXokcf9nuFSJfE05ED3EiLfFyxGVHUj3Yr3GMa3A01GC2iPFAAnviKSB2NRKusp5Xjausj2PJVTbtA4F9qwzgiMGz/718Gw2PI7ip
ZSdiG+pXb9MYbhMdbR3AJgawWRvACzOU3nJtFM/DTZqKm3T7WbvGTXolN/nfAvtrQz2BQXUDiAmwaQzNiDGM6vXjMYy2m7TnHUNvKC80oi1spEeMX9ORQ60jh1pHDrWOHGrseZhZyA4OtQ4OtQ4OtU56B+gAqOcy
3THm6A7tHxBdzvKw440s66JDfj2wb5Yzzz/UI/HR1mNHXd4BONthZRo8QC+BlmKuMhKu0vDFTVu4SmZOwFrmnmC5g6tMWfgDb1/iVA9kDPx+jTNFyyxlApayEvFWLCW42iZQJeSiHi7C5bfBb11Ai4B/+/htilu0
L79D/PaKW3TIvAEu0sAPwl2aKfLxgXssZikvWAS+bbJRJoASEmEpN30FUrMlnCcLvVPHT7JGpejR8oqdEH6SJ8gUkk6Vx/8YqE19MPOGmUknxG8LMxmNZiaFF7zJEUabOMmozkmaipM05QHDnwobaarj5QI8pOyR
1N5GdH+0zCeSQY1Kub0TxggDGXBKb+jwx0Lm0jO9Dfd41NEEbblvjdhBSpZUzuIg5sDCiWXhxLJw4trCwYEJdWCKsXjY4VqMxROnd0ANPWIhbEl/e1gsMfH9vJcx4MZCwW69hllHnzmzVE7xknUEhcuq7W388e3b
A/u2oDya63zjxJiowjBbWpAIdSNwjphMtSyIUxr33hzvQYYhtzG54VXW4DbwlUBbponvOLCoxoFBqjdoWAMmyEPcV7C10JDGwHpJ3eKKW/TgcCcY4roSZhWbTPbEnBR/VMGbBiXwHZWA58Ja7JZ84sXVEvvHpdc0
P29dCb6VogGJdVFVduyhc7Hny7qFJ6yLE2MY2Z9TN3sSf63c1Km9rVTDq81LLQy04wu9Gl/oJpnjCyM3CxyB6ZWrPtzMXA/zxcyYmWMiPSxX8xaO0M3k+E6+B4NbxHoRLfbkWaNckwuU6nGp3valxjGl4AUDq9nk
6tLZwfLk3J4djEp28B2BfWdg3wEWW9hB19roTr7fEnZQrvC57X59U60zgdEWJtDUmrcdE+jFbCEFMUN8T2pmBHY1tOYI3wnGBPwZn4/TDqmsW6rXhDhMIxseFZVAiniPLvKYoVl9vo/LYR9RMJC1g2iNjvJdIKMI
jZcwrBxpyP0O5HdQ4bR6EoF7X/fBuL2rjtnaoeC8YK05q7Pp1XwM5mdYGx5f0Cis3y5/LPitixTU8Ft3868Sv/Uq/lXit+7hXyV+69Vill7kE4zVugDtH1ZDbJRXX4kNT+dpkU8TyBD/dD5Z5DMcNqfzKVj1KFjK
zXGmz1dK44/BH8+BueYVmOsiwFyJroYySJHPXwCmObs8pNNdjGoKVdxdDsGVQ2a/SiXk7Vez1CCiq2jhPMUvwFPJHsouG9V1l8Nt5UI1UF3LioxVFZnjiuymhctuK+O2lkW0qiLGqyLgcist8pRBQsmjyQK2xwqW
dBg4RmfdySqXU0U+xSYx8Pq3k9FZaQcQ3hvUA/B7OUcaNG11AWingl21EQZfX/TgP3nj7u1XO6oemKx6pV3NBf/fady9/WpnVZGpqiJJVZHgisddA823zC6sCpuuxn0XpXsVINgn8UgBw6sz1GBqr2K45QYlQGFu
ULpfwUPvxH61AOsu2CEKAnCTxisE4C5vo9hOsa0CBZi9ijOtzIrDBo8s8/AgXJEyGBbEr5oCRvfusoeOIXRvNUD3buFDh+7dFOroWI/9E5aAv5HA94JXgg4cf+U5wF9fyN9j8D/vV4C/UQkR7J0P8DeiNk977xIa
oi+/IeElNyS4qIb40hCG1o4s33m1wZK1S5PmDh7wa2tweLjbQy1OMELn50cUvQOBdQ4E1pk7wL/4kQxrHQBaks0T2Gxh00gaCpcZdOXC0M3RRUE3VyMZx/+00+xYS7alCBJSWWeIIohtp6QIYqEADOu1J44s2I4i
iAfkwxBREF+IKEjKD5immANCBdyh5inGymOH2HlHzv2uO/e1kNkKOiUdGYuNsWyJhwKYbUNUwLVDVMBThqiA64aogL3OJRhUk+2O0/kYjHQxcWdP5+Mw1EV48nQ+UeQ7OJwyGbDzW+SH2rgDnrvu0Mrgj5ftIVHQ
Am2wC56xsquGiIqmbZ/Op4t8gcPR6XymyInD/ul8tsgz9qmU5yPyBujbog03fl3TovXhDex2uqY6X5ZwvuwmzccYCrYGDpDaj6vh/zd+VudX0yLQ34CMBQw4pcOG0nZ249fxBzvx+uOPP17/t/Gd+fW09/I268WK
IFmsCJLFiiBZrAiS3XTVeap81YgSL7UJN9BTcLhdT9dd9uG2WBE1ixVRs1gRNYsVUbObbqBrL7u/HFGzByO+W0Z89zYjvoeuHtUzUVPpVqx0O1EaHuYu0DNXX+7g7ubKElrM/bEkIbNf3Sghb796BppCVz0B1bxK
BvDqKxhAqXBWVfiaqsJPrSr8TKnw5Q6gZLK/yvjbqsKulZDar/JqtsxXM2i8mlUtpkfHcD55NA6RgkcTuHgW8pU8mgZH4tEMmBGPZsGHeKyIN2rfuEMrH38C/Anxp3Gelba4MaeFBl7cmFNCBi9uzBmhhBc35jwQ
wxzy96tFCQX71VMkFO5XT5NQY7+6hRasKYjwJ8Mf7Gtm655Z7pQNgMoW1MOfHfizc0T6i9oHL7gFPgHT8Uq2RG+/elY18jdVI39dtU3uLjeACzR1mw3gErfGq6+sKTuqpkxWTWlXTfEvb3e/xNF4YnZ3b7/69qox
T68as7dqzFXb72aX2OdPwG62WPFaixWvtVjxWosVr3UFu9lixWstVrzWFZxusjk+u9oc91Wb4/XV5rin2hx3VS0DYweSna9oaAJ/JvFnGn9m8GcWf5qj9ovL2f+61f7XqPa/mWr/W6j2v6ur/e+Gav+7udr/nlN6
ZWWRMMA6Koayw1T4tgxljf9gpsSnBBC6Q3wYyF5GyM2VDVdJWf/saceNIBEwd60561ivU71zzGc0a9xJi681wUXAoHgTdwLuCxemDIFTy6Ah345i1NSAs2kui8Po/nbciuNp2q6S8uJUz7Ghl9J880Q2P7yC5vuX
0Pygar4Zbn6NefWFeTVgiBI8Er7EzTrAXoIjsi3MaybMK0nv4aqPu82/jFnD1rpVqy+apwXLCt/nZ12/lBn48u0o7lYNuNtwGdf7lzVr4vh1PdMWljcoWd6mu09uk8qSkt0NREGZ2V2PWS/H7sLS+igLJkYxu7h8
aDpmt1ljdnFP73778tuvmF3H3HbB3MaOuYUlRVxnaNvMcgOsKSHf8bQzCIGnnSW/xtPO8a+Sp53nXyVP2+NfJU+7o+JpYau/A+b1s/gziT9pMYp1nSpZ106RjzFBBkpTWFdcibTxaYQ/fkGNbRjUcaFWxktqZbai
VmZArUyQZsOCC1Bn0zR+ycfpTtpxeUfSuGNQQxp3DCqHmEHlEDOowAWaPE+VJ58AimAXzYMi2Em9y6YIxh2DyhVnBrVszFjVmDluzC6au+z+YgY1pCmM+ISM+MQ2Iz5F008AcTd9uYM74RjUkCYcg8ohZlA5xAxq
CPSfJ6CakzKA01cwgBOOQS0rfE1V4adWFX6mVPhyB3DCMahlxt9WFXathJhBLWfLfDWDxqtZ1eLDAVyiPD33vMU9n+aeT3HPRffsuScgmjrYSVr4E8p2YrZuSOU2hO1nF5LO4880/owXl7sDXXDzeQImwpVsRswa
ln1+U9Xn11Ub1O5y6V2gqdssvUvclKavrCk7qqZMVk1pV03xL29fvcTReGL2VWYNy8Y8vWrM3qoxV22/j1xinz8B+8i4Yw3LCk9VFU6qCgdXto+MO9awzC68snNlwrGG5ba0r9qWrq+2pT3VtrSratm021S67tlw
z+e4583ueYN7Xu2eC+45UzJpbMlHMXUrJi1h2lF0iprsg0gYNF84FF84FJ+BhpgohaXKXmXhFhK/YiHosi6Tc1lHyHEheLFrMjHbpQ5tIcWZIQFZeDaHEtGAkI4vgnULz8+7QPkq5G+FyN/EusUXZt2upP2man/j
CW5/eAXt9y+h/UHJojXBlDXLa8YEvFmyiTcLhDfzhTfzhTfzhTfjDgukw9rSYU3XYaF0mD9ywoSMury5w9p41dyW8zr/nTKzh/hWWLry2+CiuDYfXFtwvgkTx3/eNW3RUKqYsxZ5cDgwgjlriHYSmLOGfdlKYY3j
yxpg1Volc9ZwzFlDmDN259wpGa+GcGadkjNrbObMOtBFYuBkts1vk39eXSSI2yNm2xqsNCXMXMJfiRLSzBCrNjvEqs0NsWrzQ6xaT4BU2AQwBjEkyqYQZ8Uj1IqycWY48y6ro0ywJlU+xj8mWV+K+bWR5NnEgAyj
caehMr2ZZujhBNtWPWTySmiB2c2c1Ra+a4rmaOI8xU/gWJynySs8Fuc2c0UDTslxT1M0SxNX0tZtyGYquafYNjDIAf54MtJ660iXg1yO7+iTbmZwov1PGdcL03j/TuN6MeTOFY7rEN1BW0kgaOTmTQfDFVFnCy3R
wNY3TEsoORMyOUsJZyl0TsrTU8lh0CRWVovkwOgA6gJ6SQ23xBuyHUfUrGulQN+F5Z6yk0esFo7dOeL9W06BRqmQ01yGo4chhZxRh6Uuv7iAZtGlNU1v07TG5TctvOSmBRfVNJ8lYVmDz5ysVQIkOCHtdhSAyjZT
TtwXwXBftGWYE+kLX/qitXmY25TU+wIqJqx8tb102gxa1gKFE1yE2lHjYtSO4vh6rdesZqhLZK//Mzy4emyA4h1PWGf7eML2lX5MfvwGo7210pEwgIjIHHMwgBBXBnb9XxWDjEBvCJhHCIcCeg/szUD8ZsFwKKRg
FdrS7JkEYXa9+7CXg0YK4Q1VvHz5J4GBxu6UX3LSgZyhLGMf+1pZlmHMJ4SNeOSa5NZIAVFZALum/YKXc78c6eWsSq7InEjgd/mnF+2HXq3tq7X9mTF2NfrmOY54XRXxjms54he0/bMPiif0T0iSN1Ux72jrmbXS
FSKXp5zDMdEmB5oTO3mz0UrOjeLgYcC4YVrCcspjtwzsR1oDcGKCFB6TpO1SkU2RwgNWpYxqfBi6T16Rt5fgakwsyicKRoqaFOMbjw1HQF8iITopYZVZ9kXnPG0Bq5qty9iVpcMcpA4jn+LWImE3uVghTqcdxR1x
3jvYTtWUxh7GoXb9u1WdEq705dV4E/gSaQDrnHCWSaU5+2wfNrs8DzGq3pJJ+7lCDNvIHUnYyQY7WrazRTYrrkrmxOkJ3NJ6exWP82BkPfQL0i+xXwPulEaF7kNs1XQ4h1vuvM0xTeInuAWa5VCAipwgDXsk4PDN
OQyxoF/gHsT9Un0YWQbpj+vSVeDmkfJkpLgqsMubxM2sOFTWBxOos0yjLgp1aRSuA06QOpM7015YcNCEeGA+lkSAg3NVHOtnuNcW3KGEkaEYJn5MSlYMxc2t6gN5xeoVvmTgbUIXeYqDNuL0bO2kMzYRHSutNuHV
bRyxDKME0GBqPRYzujjCMwgHFMJUC1CIuV+lCKFY3mBkxFxVaQGnk6X8SSafsPeVENZrzr6QEWdiBgUeXSDMjqYKdsfWKXhfbTmkb5jSL/fZq5d/im1QH5NmwPY64ib41OVpzJVW1U91wZ/skcKHBbUujVHhQcpb
yeEReUveA+c4yi2C0gjeR1/3KVwucj9L4VqroDG7dmdhvVNsDb6pztyRl1LTPK1+bq1xo1ZjzrmeuFZfVuPPp90Sbjdi+6MvN/afXq/tz2j7+R8RAIq3/o3mqNcOov7ERf3sIOrn/k2i7h1E/f5jEvVzg6jf+7hE
zdt//jvZ+u/7Z8UxO8uYbmz/9MMS94/anvsx9+EujvnyIOYn7pOafqWK+mRkkjX9Q+yXLgA2dj52ku0i9Sp8n1PQzybY11wTxsPjYHrFc02bcV2LvCW23QG7ARCfuy9dydkkswNy52jWhQEXi3XgL5Ba7Nqhe5C9
YnZgHBpvpNmMd4BaXGxBMwwCizMpVw7xMsgVARQvZsubmNFdBd1RYTRUaefUEufYCtQVLGyypBy8ZrnztNleFM4uGzypXrqS4wTKJikolYmzKfgbOcqwUCxtSbnm4pRiWmo+hcJTV/N4VM2d8gbaUNU83VrzQGqe
DMqRHmrYiJ0k4TwalDSyj9ixDHWG+ii9yD6KC3b7mYiGdBv06OYe435pyIgG5Yhyv7Rq/VIf0db5+oWrQY2hfmlt2y9xVdt4VP1iGod7HbiIgt9k2UjgzoflLRAy8WAb8mXj88tNJBKsMfYDyFVQ1HBeQwIYKl78
T/at6VcgyvCT7a0wnLlD2asn11xXU/ql98stMKzVXAwqdZ+0LDWIPkOpflhWPxhUXyyfSzcJbrO7hJ+u8q6/Q1TeG1Re3M3X07uqiwf97mA3+pCyb/gob0ff8EwoqJM3soNwtI7d/OJB4igGjQGmW8TUPxwFR4BL
2l2k/4X9fF/jRXnbIZKDCWiIK+g2DM9DkPMMNKuANoF8TCqu8dnhG0LwHx6ZNc43a8Dd+cFEzdsG00Twt86EWz9vlYQIw5w20qsTkRj66RIYNg9R7I0JgTyGewKYWsen4aobcfDXDWdE4p3jENAimVSz2nmSg0Od
JfAdCBoEJyVunqECufLYGpsxNeO8geMdvneWDLvpNgcTD40ncW6UK4Atw2hF9dlBOuch3EcoXA5365JjqoISxLdPoV0qxLty2cNLo3rYp/azjWKQWMmZ8y2cO3bu9RthPtroxvZfflHb33+ttl9V9kc+z0N/k9Zr
pA76B8QV8RFhQJ6bXhOLP3h2GaHTt4u3DfsqDbLldzwdrJHmc4cNZxvpU+DYZ68ipL5Bd3Lf+mctrzUtom1t1jZjl/LE8s5B0+gEM4bsSuNsH3uL5hsEdBYcCqyvG1J9MmeKwTvQz8DtWl9fB6sU17/nUv3R35fv
IIM+vuk7H+/C0d+V74iLnN1cZIjX0ehPy3eA+d5cZIR3rdHfle+kyCUu0n0o7k8GieNbdIs9S/iWjha36A6DWva7sX3Hx7V9zSeU/XVtP3o/0xB/EunmGlB7Pr2QMWCPDxLUwRIIxM4J8SEN5L3BuOGTTy0cFO8c
7LqEUUEyhziS4YImw72CuPAd8TLiL9livXUsgXv8xpGkSWL0q/vLIGgE7yCPbHQqwRJDSlDWjRNJNJwSyQIkgxwoC12tNH9zMmlI7g35pp51iG8aMYuP4OAFVT6UiHAIz4CAqWANFjEkKxQeSoJ5uPGIDoEkPnSa
k5xuM6T34xqMunzLK67ts49lAA21PXG3zG/FZx9HwdVdELOrGJ+iQ70sxJnisZvIiJ3df/UmKD8sF/azfwVvYTbiFWZkhQU36DRvVissEOW/YPQKK1dZJKssYEwCt8oCrCT2lx7APo1h48tVJu9klTUGq6z2PZfs
j/6+fMfeKTZ95+NdOPq78h01Bqus9mmI19HoT8t34BU2FxnhXWv0d+U7KXJpc5EtvG6P/rR8R5ENuUj3FTuyqKWMb9Ft9lDRlNWZ8up4+LZMsDjW4MgNxx0fAuEJ5ws8F9rqKNNp3hH27BbCW5UnsEpAeQVoe2Lm
BbD8TB8HAu7TQngmOCbn5FBSPUjKm4nXjyEgPSJbS3iSd6cl84Gn24b9m6dZlV4VU9iN7dtfb+xHP6lANPzDvwpX8yN/pDnqOvtv/8IxPxJ4Zs38kHmZ4WOQHYS7rV08z8Ab2FugD2m921hi5YijgTt5EQ365ANK
MQ82/kBT9Kbc3/hjnYcb7ccff3wNsvvySSPiNj6jN56HxN/6ATWLx8snjYjb+FO98TwKRuSSRM1W3E6gdQKFDuOhKlyPEalH5sD1CEbUI9imHlAfMR7KTcfGJ2bn5nsbMbsIEdghpsIZCIl92nGX6ls1O5Z9yyug
u/AWbONCdw66lqKNcaY+hzs4cF0cbvyB3viopgZ6+cMa2xsFI1uPVEhykdU8lJjYIQSwBBYeGG8y6i5q/NizzbB3v7YeSskkzksZF73B31D0CtzwS8z39DjMab67tzmrOH5/avQPtWs7ITrotHABesm8a+EIu4uB
P0SrVwDIJLLVc/yC07x34SQTlVgHHGQYvQGSFdwJCpgVamxfulLkcLbMLkh/eP2l4p7Qt5EghAH7yb7tK12GDO+Stg+4MC7DcXB1yc8TLEFGTgH097iDAp+oEO/EfbuDzZtcMkv5lECsX5c7oWJHhIodIIEyBN4Y
UNwmKGHMZLNK4w7828nrAFzhCcqeByCvgDqMRYTvUWMgvmnyVvoZwG/sAuzsfb41GAZGy6ftAjFYFIO1IQSwNo3rg+U8IfNgPrPMlYSDRYY90wx7xgSPg0SLhXp8jwc3YXvVuz2Gc03EWezshT/PzcYYeRs7cKX3
HKXq/zZ+Ezf95x5/vP6PL/9GqW9BcWvwP4ggSn1s0O2NOQ156sasttEPMvIhjId1P2efLg/abukgFH7TbHAUzEtkXyodQaqIM3w9B6l0e2NWuUw0JaQhjxmdh65lAY6f5SEbc3qQ1xhjvAExCpB7PWpvtLUa/n/j
5Ii27s3b0IH4A73RM1avoIacaU/hlJAcDeeIckGddIWGEYiJ01gVD1Ljeq2GocJs9zb/ACX8ahOKmE2P4nSJeU3ArRg4Axudhts0iKyYnDvIbjixX2khcdEVwKFdPS1OyxjtHr6wNFYg7kwSXfopc7In+bTlGGHD
/r6tYaKGkd4CIMt1mXRbyY1tHOebIoOLFZftULn7DIhzs0ZT/lptyQWy5MLakvNOJlCN626z3OCfNGngLD+ZNOwCdYCzZoYXnFlxnbZ1NQEYi6aXc0MXs6C6QLKhi1073UtaO9S+8FrxNq0VD2vFu5i14hXYDnh+
d4bXSgdrpXMRawWOA6q1UuU1WCvdK1srXsGZbl0rKDeuVgioudFrBBeno9cIv/L4lT/qVYdfhVe+sjyZ4R1ZWcMLza8WmlsPQGqF216mREMgIyVMglzZqtOy6nRVihmqlVzpblqJVQnWcM6ct9UFLqip243tr/6p
wEK+Qdt3/70QqpeOFPnNhm6tWY+l6dYjv59NU5s6EDrHeLQJcmp1uJ9NOSIj6hil2QMZ/KaakyJdEqyVJt+WFnm8V5msS/FehXMu3qs0+57PZ6CyIKiS4Wo+WxRsOrQ+vozrFB+YmTRb0Azcer6bpV4pvgI/2sUH
Y/xBVz5I3QdjBYAoyw+gsZAnNC53mi3hk+GFbVAzBR9Yq3m3kIrhdjFPkXEiGccu425BaZUx8zkQCyt3c2XPvduzD7/bI7+XlZ3hnKi6e7hxvq4pC4a/JhuuFuzFh8m/MYqBqV7um6h9iLemTCZUYkoxI1zUkjm1
DDh+ybuC5FC2VdWKTMoik7LIhGJKhvKKqYMLg9RGFJzNAhuRfxZDTcp3d3SaJg/CLyzwZrs8xl1Ze1Bw8SEpAb3Wxn0G37SQ5jL98rY0tufUKX/NpnaRYhue+d/zpE+J3XGnbZ/qBdaPAaoVFdY/A9+FvSyJKTkI
177jp+36e+R+G30/vZqPsTx2YhXaGwU7Bdf2Hr1ME6ssyxcQgoQmqe2vsRPpekX4UEnhn5SmgPk71lKlp71WeZ/gRK6DBsfc4FjkzNJgJRCqbYBNS4PVcIOTWoMTbnC3T91tGpz0sm5M3bLB97ynvNDXgyZLg7lx
aLPa2uZu1WZ1vjYnaLO77xb3vPGnNMSiztEfwxWzkF+zX3LxQ8rOx31783EITm37Nv51tfxKh37N3uYfsJ7FlUbjOPm2e7xHvl043uO3VL41Vh3GVcTgrYW2jpFkKI6zuBpZPMd9jII4dgKxN7hYV6CS3Kp84h//
FW2evdb6oUVl75nu52PDSKCX/z+FNoGQAnRPNsXYNdn0t+r8ShLK525tvbNWr2Q7GLItH7fn/tHwgE7QuH30HyQ8zmzWAoKzaFqRzVAkgGA0Y++P7aOK0h7rFGAHVIf5FPj6n6gCcC6ZplnZ/OwnmJTdgfNO0wRu
m070gKtC0wXc0dM4HHiegGt1xyNjcXormY9bMoooWUZuwLmeKqAdxnQnNrMOoKexrbL6eMEHz2rBrpgE+k2fBkQWGwaPeGvO+9bb9i30hNmvlQ+oJr6NQ2XIZ2+e21ao5g4r77iLq/Iqjo/s9u54RAcJoEFjVD81
B/3U4H7iu7HzdRUvw6HK3aAVi/Clt1pVgtaIBOZCCbzzJRjutubWbtu2chfuucWYZii174JrX8YznbE661mofHdle/iTBfupBZrpMac/HzPYZzZHHXn7PxbspxdoTt72Ypogn6b6WACPLdCM9YozLASjiWM9q6gH
/6JwDjPNSb66QHOSZJHGafFIL99pFc33smlxLbCLAWxRUdrFzH8ELfsd/gHo5kBUEImoQC2Zr9+UTVFoH3nUcE1SCm2zb/1T0JjsJYKOlHOHrAJIri13ygoqBA27rmnKRn0QRan1V3CfetoycbKSG5o+3RtegYBX
eelKzlegvtUUrNpfPKdWGOIQt4vT2EFu0PDjSpNWn2YkBpwkiNMc1wezkman3JnbEQ0F0NvoVkZ9jFnLS26xT9VvsbUIpnIFb38scIrJyGiz5b27xXZkQ0eIBfYjx4chy7XaV0Gh6D5AIzoRJ41xXTfS/NRG7D/Q
oDGU6t9XBu4pA+tl4NHQBR4uAw+VgXNl4IEycF8ZuKcMrJeBR4MynzLwUBk4VwYeKAP3lYF7ysB6wJurptI/O2SwoPubQs5aoL1h4A9zI1Xf/lJQgM+AvO3rbj9A7/NaUiytxkHcKGB2+a0Cqo4XJ4seNQ/x1Yzg
ya3kxi1DGSpc/sfLtTWI4RBQbawE48C/yOvbu44n6nxfahlK496arW/Ned96275V2EpUCUXv0cRJUXoVhseaPpv2uCk5IdK06Kg45WMdum913UtXclUCOrmp7LNAw69NWR8954v+EuSiTpYaU3PrhPVKKm0a0xEL
iDdhRTqLZZU9uC4aijDerhVvasXrQfH+luInzrdeJpw7Zpuu0Jh9GAohUGOrlkbfLY1H/XK6loGHysC5MvBAGbivDNxTBtbLwKNemU8ZeKgMnCsDD5SB+8rAPWVgvQw8asp8ysBDZeCc4b0IGAfTvP+xFsU4TYPq
Z6wHb9NYj9N0P/dlrD0ZaxghjRjrFsPjtWpj7YwSy872zzfWfjnWETu9RxU8HmtTjjV2VL6glc22LN4bPdW2jvVgb/S22xt9ofl4unE9uq43JnkWul1cfg3qORljPtyiP2fk+YaAN1kGMJmiEFS6/bBaZgKxsA/c
P1MEzGHbe/Uy65TibeFer//qTAG37GNatXfHcqwFcqyFteNMDR9nDeHIAcwd9xnrzl+BCcdp1nY3K7nvDi2zBiLBvlyjkXoeGrmKZfXS4Hnm7uJMDw63XNnGSmaG15sq90nP7ZMADx2HCmgbLon98pf/JP2CxZ1s
wW7HMgeT3aOqwgl5hI2jC0F/Yz3fEwgC40OmyBoVuc9o92N2PSjsy7W9DyohjlIH6I/vDhA+K+ISr+JR6QrflY9lxAzVBgRsclqk1RTnS3G+ThW0n5W8w6cFf6V5wy+pXHdOuFPaIbb58MzuzokR3ziVNXh7B9Ew
FG+2ifdGxLvzwGmRRXIeGFYTRgnQNaAJivqPxcpt0HjtcTRr/zYPJujdc6awjyvXkZyKFakH2w68RE7Xc8WGg1wN56E35TFYeTxTeaCBODcGBYHawvUkt3LZltN8Xdenea72q58C1aD2q49BoQsq9JACblqy595+
3iV7zwNuySoF6pn5wCn70JcNNM5BiS70bXAmIwYu8Wmin+8WNX+F+ziasvc9ymwi5E8zq0TFMXjGV0vm0YUMyvtZhh8fWMhymsXan8JDZ1eZAzRDc6fR3DlrTiXgJc2ppFnjXqc640qboP6f5wcxM+UzVh/Kp3rW
0BxCsz1YlvWyKeh44KoMsfjpDZL38qmtyU1sfZtWyXVsAztWJR/blBw4a36/tpPNmgOOlm8cx0KjWRutMJGfhz3GOpy1tEJhL9vDCOsU2m/Ip0U+ad+pj2V7aNL+mTqSNWJ084Jdy3y7loWGlYChthLSvNV3Em4l
Mqi7z60WlJ88DfE2Tdl7/olzoznxGKVv64HVkRGast/UK7YDlZmU5s5m8zalmbPURYRmkMb5QwlgDGj+BykraP5IFjKYjIR0XKY6wqYgD0hR+bzV/bxBtEJT9lGJO5NnVWWpQQt49ZBL3jiT5/DS3liFrCqzATX6
q5TDRjZ6kVmjq7iW4SGucHoqadMUbjHv+WdToMv4x0P/bHiS5vMHk5jmucWhbayw8IJVdPZI+dAz7K3w3saIuCwfc/0AGBz0g+Xr6oI6QJrHfB9MYe6gXP9gQVNlcxHhcC+O946ItknHqmPofzaQqn9fQAN687ce
RmW4C7HAc3+oC/PGGcbvG+q77pl8TijExirNnKEO5L4zZ6Ua3FwtXYubKxQQULe/SnNFrkd3bkf684Gv1Dr30a+4zvUPJgn5XHFddq4f0yLgJCE2fHjBfmbBiXqymtogKfuFBfvZ8hUrvVLqr2Hjep2261CEIe86
laLbjPUCC2UY5u3bfV48j+nb0J9QodGJtoy2JQETU4qWQc7clMTeUQE81FXuah4/XQGyP3qD1HE2TxO0G/+O9FgRTx3rZR2Cv9cGjR+DNTabIWZzzIwL+93DKj4kixvswqmVpIOzVVMPvDXY5dN5+r8kET2GWdPP
Vckcl6/uKwP3lIH1MvCoLjMsAw+VgXNl4IEycF8ZuKcMrJeBF7vn97nn7e55wD1vdE9yz9Q9FYNoYo+lWZuu4BSx/koWwuvkiggh/pxvU3U2hV3LOsnEO/VRRrqcEkAaJki7NGdfdiJJhS4dow5+jYtIhZxIZdbB
h8J1bh9CJLbsDw7nXi/bYSFZ83r5gpCo07RDqNMDIsvBuT/LRghieJzKoT7DUXXJnqkJXrya4MVnIwWwBSEowkqY4rM5WylMaV+sMCXdVpjSdsKUNqOZ5eGAzBSOEXZEBDOoHQeTjPXkYcnSsWuHe7DxS0FcllKJ
o3WpBPXt542TSkQltd1yJKYvUgmP97ItUomWM9xuMZ3ZKulMj8nYsPq8oJltJBOuKV5pozGgOLf90pd+8dxbb+tbc9633rZvN1GiWVfOpAxEKTblDvqxSxOAOUAfZtKH2VAfZoS30ot5WFRsC24+JnDRkrcA5lT2
5WA2hA7krnM4ydp5bN/Ytb/0i9q+I7a/cBVuU5m6TA8mucxXYVn9DFIDNpnxKR3FrMoohDVmFbYBeVgxq+mhZHFbZpWR99p5TAtWHc5ChGo7reKddnwzFzNMR5s1UuVm4K9kqewJvRGbAUS/aX0zSCUSSj+8GUzI
ZjApm8GUbAbTwpCGwpBC5K5k9ate1rKaUlK9fEZWf2vAm7bqvGljM28a/i/Lmy5eDG+6GDu21HNsqQ9h0xxrxw3tGlO1XWMkKwqrxJTFMWnBBoQVKwrQZRj2O1VGYUUBLsNbhBJOd/BlTGnFEqbYHNKSHXUGiLq2
OYz4xuOvclWwHUw8FG+2ifdGxKfYBNLBJqBlE5iD4K/aBDRNZOil9GgyJ10yB6AN1yl5lyGiy36BN/pZFDPrOkdVnSPGch0859rz1Zq/u2l/dbDmPZ6eNAWedD6mGazEFKlf+RHNyd+U2Pv+SJQ0vvavEvVLbfsp
zsF+ycX8chXzis9KzBurmPKrv2/aPx/+6pEqpvzqH6uYf3lUYv6mbf/pYSn+Iy7qS4Oot35Yon5b2wf+QaLek3HMuUFMmeirxj44nOgbg5hf+7LiqG+23I5Y1fveco+0P/4Vifm5KqZsyc9XMW9waV5XxZQ5fyxy
/V7l/LdVTJnz31UxZc5/X8WUOT9SxvBsyTuk8rSPWT978bN+Viagos6/46zX5VKbYg5FLOZKcckU6T4LXGZECYoppgkLkQB2i3Gc59N8EDVE7ILtnOaEvR2n6cMJZBLjuBIYL2jOCWbmimwnmrkTcmGfdrLilStR
0U4n9uGsmDLzeW8mhZqYA9Q7yAcSvFRtFsw0hgUzjc2CmXCrYIbzStSisg9FDH8oPBPv+rmyX/7LLqvBKPvlL89wiCUwprp9Dyw0yd29fF6SjozaTsr+vz8cgIttlXunqd/8nLbZcsFGitgk8lMbL1TKXbTIK47R
crlSizEc49diPI4JajE+x4S1mIBjGrWYkGOiWkyDY5q1mIhjWrWYJsfEtZgWx7RrMWKRldRi2hzTqcUkHNOtxXQ4BtLMQVyX3AGGi2rR4Lef+DtZc18I7efvZsMsls57Dv9WLrG4ays5ZKuc5T7MTWHYyXOxCc0t
Zf/x700BLzIzpOw/uPAcKfuIC/dI2b934Z2k7N+5MNQt/taF50nZL7nwLlL2r114Byn7RRcmcOIuvIDZ4cKLpOznXXg3KftXLpyBqXfhq0jZz7nwHlL2L1w4h+q7C19Nyv65Cy+Rsn/mwteQsn/qwteSsp9x4afg
vt2FryNlP+3Ce0nZT7nw9aTsJ134BlL2Ey58Iyn7cRd+Kin7kAt/Gyn7URd+Gin7ERe+iZT9sAs/nZT9YxfeR8r+kQvfTMp+yIWfQcr+oQs/k5T9fRfeT8p+0IVvIWU/4MLPImXf78LfTsq+z4WfTco+6MLPIWXP
uTBIud91YUvK/o4L30rKvteFv4OU/W0Xfi4p+x4XPkjKvtuFD5Gy73Lhw6Tsb7rwEVL2N1z4KCn7Thc+Rsq+w4WPk7Jvd+ETpOzbXPg2UvYBFz5pNbOT4lkE0zoHvBpcciCmj5isY7XbVmJOkQrTM1XAP9Ez5V6/
n0csszLL9AyGCGNB13JBN8v7Ip/kKH+5oH0cZYp8mqPC5YKezpp9LAhbLugmiijlX9FyQU+jcWYO4GmKNdFyUJTj7AhpnN+Jv6uUprlGhg7Aw9JzGDz72Yz2+u2wM6RnLRcU0S3LBTVp/wUzm3SZHUZmhzizg5zZ
czmz7+DMbuXM7AUyU5S6zE4is9s4sxOc2XHO7BhndpQzO1JllrLaBjJLKa0y69KUy2wXMpvnzGY5s52cWY8zm+PMZs6TWT4u2ZW9dhWyyzi73ZzdIme3wNkRZ7fjgnUre+0pyOxazuwazmyJM7uaM8s5sz0XyAwS
Vcns25DZUzmzGzmzGziz6zmzvZzZdVVmbM/GmUF5r8pMWPHgBDuZZcg8muAflQ8XBopzrJczzGrXjlKIWgPe15kXC2tH6eBVOHjljX6F04d0YX+0eoGqZfIeWCRisCUXbiL3ME7eIx/m9Wo4Pgx3zYJs75VAxQ9F
AF+O4lLZ6FQiyjGc4xTaKEDtuH+AojAYZDx7BxN4vEmtvhPymIOn2V/JRGFnj7BwZ2yv+pix4TICECvuVfcEhQ1c95/NNZM9Y6RBBuF2jdRpsLbCw3dP0zSTeHzt0ePuGWcf1H+m+jSf/rRO323cNVlrcJ/ZPU0R
85F8ayKfTdA4/xx8VjbMtarPJg7kNPLFKuFqKOun0qCmHaP53pFcMeE1qBQwv7QdO5m0yubm7JaSSTrGrz6RK2mSOQ0URowGTv8xvol05sxw+cafqzzarz4K9QuF9kDZvIOHzlLYbtv0KA9JLNYfjpKLKdroZt9J
6UY3+y7qbHSzUxttmEAkSqmOUqqrlMru2GhHSqmmUqqllIoR94KNtq+UCpRSoVKqgbjvFusJrZQySikPcS90/KRPL7R649d1/ryNngJxpPv0XXSKUhoD4ejlt28kXZgUTk5Nz8CscMfOXfl3jYh7vnN9+V3yhCPJ
dtPVrvwHP5PfSc/f+rX79vbBt2/T0rj6P7iN9C/JbSR9F92+kYz7QTiU2pWGd97Id9vW/nbUXk9OTW+Xnx+EjdH5PTEt2niFa1Qjara2q8Tod9s26vkXyg9mpU9mo6RFMG3drgaj352/RefLj61on9xh2viB/DuF
6fLpeRs9UX7r03cK28VxBvegZZyROA+QMWUcGNzvrq/PqHrlV9k2q7igyrZTxYVVtt0qDk4YXlDPdrp6FVXZzlRxzSrbuSquVWXbq+Kg4nFHPdud1at2le1sFZdU2e6q4jpVtjuqOHBpjl0zdLt0aSgB6GTcLp0X
ScCjpgR86kggoK4EQpqWQINmJBDRnASa1JNAi3ZKIKZZCbRplwQS2iGBDr1wo50qper/Nt6qsxfSd49+8d30gtEvXkB3jH5xB92enaLn4wgQyV7sxJ4xDCtPbUwnWYRHJ0vx6GYdkPEphIgwYqKxAuZMHfZCKIZf
KfOqoOnhVRREAdNaK4VtLlOHvW6sFP3zE1HiKQS0k/P4pjMlsvVtD1sctbl2h21ujmRTcrBrMuwKrTrUkc7g2G3KuflTAWgJLaQE1+ZErqtj1yMjx67BsQv2fNSx+5MBjtgRx64ZOnbNv/+x6w0fu/o/jt3/OHb/
49h9Yo9dz504Ye3Y9dyJ06gdu547caLasesNH7vN2rFbZtuqHbveiGPXG3HsesPH7lTt2C2zna4du2W2M7Vjt8x2rnbsesPHbq927JbZ7qwdu2W2s7Vjt8x2vnbs6vLYDctjt1Eeu1F57DbLY7e1/bE7VR670+Wx
O1Meu3Plsdsrj92d5bE7Wx678//Tj11zoWNXbzp2PXfshnLshu7Y1Rc4dkdjw+jBsWvKY3dKeHcNTwV/qk757BGMr7779jPqNtZGnIS3Ifuur5nieiifCFPs7j6spkn7GxqJjyd63v6kock+6mwf+iqnjzMIu/+r
gQX/p78mIvEfC+xP3MzXUM5iXepQfQOyAXczE2yKa0NSfWCqCLut+6RWAfkB7cZxToir9dWsRYadL3rUBKZkdDIxluAifdXqs3ZhJY/77GelwQZu7QL3/8ReXEJ3G9OBhr5ILpeBILRX6eXCpoUNzsYiSWpBRNJA
HzZE/UUk+l4pRHE282w2AfUz49Shm2dRH7EvyNTI1LC4Zx1jti7RfC1nDlaujtnRmHY36GGp91tKbVyGrmamvEeY4Cs6vekbljvpWoS+qAiWEfmVVQjq9FPfkAF9vW/f/V/5jqMdDQuD3qFBvInRCquYs4Cu9Bml
ZYihwsQepEKa6mctGfDYrtHUataxaxjcLvsraNhwNZu0RCk17Nqdy/D7W45uAA0rViuBNxMKAa0zXVB8JmcfVTMytvAnsJw1KShd8oWcj6LJglpn8og6MKHzoOXNrgeIFE2VRaj+MtxChtTGhViE6UFNN0Hc8sRS
lYkxPCTljLC/1eEe+7Rv75YeqzrxdwdRL3dRv1dFQQKHhXaKbVB8ng2pc4XtLjLRhS3pUKiXTK1yT0712ZC8XDpTAAaFnyJeKlgG7GQ9PpspXixVW8M++2Q1RjTzO0fYuZyB+SxF0pdNXichNWvrpLZMnCRxQu7D
sFImQKnzvUDIk9z0c6e9kYj2BvtvTaFkb1+8kjdhnRCCeK7MClLWFVKVPUHT6Xmx9RnbEk+QyRUvniYbFcB5N+oc1swJhj3WGrdM1ObUAacf/m02/faKeu5+zWZKy8ZQ3yzarcHQ/p1vP/YqGe1vutv5v62iaNKp
Mb2TvSso+2fqMLtHBKvribrwq94xUziN+ygefvWZwatGbF8tuhuvLXU37O84rYJ3VjEfIlGFaA6pB7TIc13ZuVS9uU5pRNf6/4HeXFcq06X0JN/TiyuH0sqr40S9KXXhfnbYyqtV11zr1DTXvIHmmt6iudaqtCY7
WzXX3CXvgkjQwy26Ci2xv6q062fZTI0l9XWVBRiNjIsrZlJwIDJXpipVF1pQXfCoQTu3thcvh1rrXUFrDycGdcXuhipHMHtp4c/MQB+wkcXs/140PIdLqmsENs6nEYiucyVt1gvkkus9jCt4N/M/WOrTbB6SLR/F
pc1IpbyxyRhu1nWiLpU3ZqtfA/Vc4BKQvkXvksfnSu2NUl9Dj9LYqGn0ihtvzdp86MpSmU853xx8l5GLjb19n+L7LCYTN5QPBY3v0ewfwPBL0ujM79FKLOqHooBf5Q9HgeAMhqOQeTgcFQD4ajgK/lkjQJ/VI9l6
tzZNMEVKvYjXNuxvMRFYGb9gMg7ulpSTqoy4W5o6mHjsl4LvlnZsvVu6Qe/iq6UbNOHPw2boZqk2MkMXS7uKC14qvau8VNohl0qfM8UFb5TexTdK3JwL3SiFwzdK8YqYeQ3dKVEv/S2st/hSBWau0k5g5g+LzMpc
1YX4AWkATAGH+QJn6DOSH8i60JUNeeM9H1/w6tDezVNC7AyHeQK9iSeI+7w9loRNvMooBwWDhFRsQbwKtxaOLQjBFgQlWxCXlE5L2AK5HWXbcOYMAnAGkfNO0GGPN9hGYf26TC1YwZqKOeDDhpo1qme8dJTpmAOn
Ie8M3iv+QDu6JjyLiunSCc02H7A7cDZDHId5wEDvP6BxAAFgA43KPddQm8+1kBWCQVgp2WkH7XT7OZwSw32m0/o3lda/kh0WB/CmlsXbVbHGFLwxsK9zxGuwPVMQORcz52MKFEaIR7wr3EBq1zC0U1yHLGEaNSp5
AwCICm9QDbEnvEHAvAHQJIQ36Fa8QTm6gO9cZkxLxx4EA/agcyZvUnqElQWbVWrmEEydQ2iVoBY4mJuYJtRyE4UdL4u//iEmwRGkm5mEvwzsX79qmEn4w0FUSUl+qIpqBwMmQTjrCJvkZiahIR3cELY5dh08zF8z
jZSl1drpnOVpGXF0OMxXN/psKl+yCl2wCiGzCtwJzZL0y1u8dhrUqq0dWTrxeRiGlBFpS4ahKSSEYxhCmcjZFBzrYDm0wDM0HEGBtTU1ysBFzEOaQqjBK0aNbWgx2xAyIyCOImrkrcOLam3lHDZ/EJbMw3CU2Rrl
FZtKGsFFuAkiXERjMPb/Eti3beIivlpFjeQiAmfi61NPmIXH7hdmQStMn00v//DXqpf+gHH4YqWg7BiHR2oUFmPVaCFSHHElRAp0GkrCvOxBScVHLxOzHWtG6jzurOk8ztZ0HudrOo+7ajqPO2o6j1TTeVyo6Twu
1nQed9f0HLOanuNVNT3HPTU9x7ym53h1Tc/xSvUZP17TZ3yops/4kZo+44dr+ox/XNNn/KOaPuOHavqMf1jTZ/xgTZ/x/TV9xvfV9BkfrOkznqvpM/5OTZ/xPTV9xnfX9BnfVdNn/I2aPuPbavqMD1T6jD3b6mfK
qQ6yW6YeMQGZu/lT5JE4v4/s+xQT3h4OuFsZU2ussL/rF2yLw4rr7Eky12SXgZaIsGHlPdZcX80nMfnygA6UGl6wkGOldrydLgS4GTEex8wUUl7KLgcRM8cxUxTRZFHarZLqeFoZBVfPVEI2g/d4vCE/G6d6bMCz
ID8XTvVigXU82ROXNM8G7jKUCQNWL2xCvbCqYETTQ0UpozflbYbyFp/TVUU2FbUfRe3jop7JRT1juaApunmowLknsMCno8AbucCbuMCncYHftlyIIl6t2JknpNjcl4JvWAbqJeZAAyp9ZFi9L4CqnyszpEm3+/R4
e8onR1eABeiDCvDPQQVEvC4VCAftfsqy01E0rK8YsAZjExqMtdKnn8ACcxS4yAXu5gL3cIFXcXdnQ8XOPYHFLqDYnVzsLBdbqXfSFO3iUZ6vCtc0ud0o843GoHD+OShc7jukcM2jzAdlFwdll8bPo4ppRBVTO7d1
LSZ9S7YZG8gPBwV1Si1Ikabk3oB3HkqhxJl8xUWPfune/Hij/iZrl/7qHLqTGAtocTegXLXcpx+oMnWe6gaktpNV6PLwvGe62K26sf2J9zuDq8i+9ZV89n8t0K21RWXTfu7tZvTRdga3+AogqPxok2fbBSwRa75f
Qmv6Hc9oJcgmsQAxtQXFssX+VuE/1c5CTMWgMrD3XTJR7oMqgy97wGkumXYOv88IqRzg4H7/uPz0c/hqDfhnQ4A12xStCKBmROFKItgybbGhv1Ees+m1eOyQB6XXxqRG3ObGBsSB2mduJAUgpyXO6lmSx03ptTwJ
JMWzJMVNJNCsAj6L+sMvsSK9oUy0ETNirF4yB/YJLtYN+sQt+oSETt6iT0ro9lv07ZxOP2+ffp588cJ95oUIXWO+92bzvRL6/pvN90to+Waz7EpZ3YjNKrEjgrv1fnW3lvCP6v3qR/nCaMlEUjt0K2oH9FiWoOsl
M5s32f+tjY4Lys/u3Id3K/gjDLj7M5bWA+9LMSkesAC/sVrsM7OMKAVMFYwCOGVADwQ+57wDmBPIJpZsgI8b7DNLDOEck3+Wc2rjaosz28HIItflwUGZCDT6++u2+574+5tyOCyRD3350EiHPiPX+8wzGCgUOHLY
c9BqfHpTzPiquxW14ge1DtzE98VMivF3cw9TLyD21B6CDRUsLdilBxT2mVsSVoeRh/i2Q6AnHDti4WqcgUHTv9C5KhhQzCf2XG4Osqu4BolmFB5He86zGFh6C41fB5oEDTa1ZFIAeH39M4r8dA+KhndvboIX3+9r
D014SPHilR2TzK3RCxJVB754k9X9TqRN4AVB4GM/AdQYPGCEsTQ0kLb7S8YHBwBPOhQUT1XSqUHZBDL1z9pcvcyBsE3C+e4+k9r7/0JzL6d74GCjytcV1Lfm1KCEG5Rij7qBNa4E30ar+HP2NB/Lb5ECg80FGsxT
LpBcgYQCvVEF+rUCl6oC/arAWRS4/k1vxUarp7ls/oU3Z0+fdjXwN9fA32dukhrc6GpwI2pgRtUgqtXgmqpTo7JT049oKcTbXEi0zzxXCjngCjnQT/dUE6RMh3GJJJ2yX/xvmrx0D+ClyLMPqWK3il/ryUwhN9nF
yMAczcVjpv2Xz2oruxpcEe1jHJe/3clTrlsq7itBsNXVwvDt/R8UiHDOq4c5UGYVSj4pGfv/vF/xlE332FikJXysuO/0bfDcYnen1+fKhwhx9HadbhOPXH4x2GfAu/1SwCDedim9Pg/Qtdw4lV4rFvnBNhkE2N5p
m9cpqRh+onPuWmXnSfUC241z5XYG1sy389IwBiovAf+wOc/uV213cPBKZqBQrGDCClbxf9Zo8ZKJxK/ZknHIPAykbD+rivQW0vYRecKDsmD6qCL9gZh0em0pCkEWR8XcNr2F7zz5QUX6A99ipG7kX+m18U8bLs9O
FnmYPp038IA0d1X614bBzWUjhHzdzvKYHNi+5wW/UdkbrU4thJI4bgMeXKyDgPz9ahbbI8YlEBD3gCcpBd2YYbdz3hGFMBBpvseHEsb1xuUi19w3pNMf4ERwEFQ6QZT2mvQWMlwuaAmeoyp9Me7ewyUTseMZDEko
/qKBWZCrZXY2Bvtbq+KvNkxjzcAZ9sOqnwebnWGTXlKR/ZsvvPGX2a2REYDCJXMPrlBvKqwSv2Wv8ZbM13W6lpskYsoDLozkbKzeAqKNgmvMTTeb51JgP8zWD799Tgu2vWFkeXSp7E8fUIWc5oF9Pw6R9LkA1g72
qu/I5dBh6sXYc2+D8JH3nigus6XAvm/wEX4+OPzzQL/85SFPW6FeBnvVAdnu4U93r7rV+qs2XclL6bB9dpE+7WDS5PCzXNgD/tmzpac5/Kw83GfaWBKhWMDS4bLORMb++W+gztix7Xhm2q1BvUE/ptcdRCcy2Slh
z1GlmAFKgDUU/M7BZ1NAYcwzWCaWsX/5m5oCl3OT0cxAxqQ/puWovsZEN3vYl37qt1CJtKiS4oFpdAJbd7Bkbu8nkWx38O0sC10J8hqjJLbgzVkYBkb5g4jutgR20nfBmXhrYyxLhGIHuQwx8JJp23t1QU1MTRfw
y4Da+F5zr954gVH8x+CPR8nGzRtv0+wzx8cVZ8OJg9sAX9kCz/VWnbtXrJ/qot2rjR5XElnwBdvOzPBWxbNgyfh4Vs3N2CuWz9M/V/avHnnw//YOYQ/cyZbg/Ptw4m5YYdLfqBBu7tXUOgQX4k6lwbm/4PFjClIt
H06wkJkYEsqNexK3EZpF74Je4DbCEFli8YVYilITwakTvSjQXR7j9wrPoTLDNyC8EfHYah5bzLKHcRySiUPFu9XHA91Ys4ZE+TxPymGahdfeNrWtOdljNU0IHI8ynkF40NXL+hQATQCAtBGAeFfzUFyh+xhOymNE
NclbpmpXX2INBKyRnvOkSdoe6DPdia648TC7y2C4vDXMbQ2kryXzfVYdjvkG/0wOgTowRMVRG4DIuOlnqQV9mPSNAgtHDUQP4ri/EqlFiqsmuUFxmUVWr8CDnUxxw9fU1gjaspFRAaIhMN7Z6yNwNIVq9RlXDSgk
/KoJlwzulcOF1uC4tfNHIg4QRmQUwwXWYXGPgE51kXBd5xrrW9MnH7I5zRod1u+TC4VVKCpD7I4555IrD1D4VjEMKykGcsXDyEMKzuHTnFRViKoKUVUhqiqEnQBrZtzPm3U3ltr6UBR7+Q/fHS3vY21hv2D9qKFY
roXmYofiId9nFqEe243tyx/V9iM/o+1ftey568HQH9F8E6vtwm3CzorrBr8Qez+C51sV83Jjr/d6VY4Zj/Qq4cZT988Ccyf+kNEN0IyPwtZ6N5gxf595BJq43j7zJTyFJhIwpvBgFg9gRgXsBZ6RddYSv2QcJJ/v
80KB+mtSQ9yC5m3GdMbmZMY8JWCRTXEPGdu1O7MEsl9zgBKkP3Laiveito36wjE2qQP8ltB9fpIB1dr9egR7+UJhFKLBkf2ShtjJTz9vci/9BXi10IBW93ADGmBDegQeF8OsifCXNFYuQIp8t9s0RSUnPihAvhG1
0r8ywFWBcho10k/yGnpUg/w+7sg8H0OxaXA8MrWRMdgEY1yynhX5gowItgx9loGPApXuUvH7tfbgLMQsmTT3QEIHZNKHtRBTKbPSkzlmkcCG8nX+ktk91lDdWLjCJXM7nFApEr2AAR55IJYttsWbETY/r7poY2ZD
8sl98o4yZJrHNV8yk+KvUm4U+fQISKfPnweCypKZZJTvSbmp8mPy459leBWnkRDcCZglRkQe/FQDZ8MQOBmtTMw3eaROiufaVdInE2U9RjzRhxJt5X84WfeWSR/qMQolsNPgc9XnvfKQv8aOOMggjTq8gm8PrwTk
AxhdxSnTdJPpNSICmoz34ayJeE5jP3uR8HiKMeL0i3JtU653erKXMyN/BDxUHL9/Uu9wbNf8bmjuBNXGruobO9+QAs1myRwoKDiTz1rzonySOOZGjhmzndW8UdDsi+C/Y8m89yXOL+5edSTbSWM027fJKq6fZ19E
s9RbpkbfvuxFhV3XhX38cbWSTVJYgi8B7EGvlEARMxTaYDnbRaFtLWcL1qDnyTtA8wAhVjSePqJpfsmkRKt5QDuXbfSirIGYScTESL7D1Un385TGD/trFEvCgGZjavSzMRaY8H1MUMhl/nmQZATgMtjLG8EOHFXQ
LFMnEvgIVCeSAPTZkWyC75nzGNdDbYjsGGpq3EGc0UJ6Q54cTDCxsXEwSgdUGihY5jvEIm9eo9XNjB/WvEFHwABuQvOLt/MIW3yT/j/23j5KkuuqE4z34iMjM/IjMrOquqqzP25Et6SU1K3qbolSI7Xsfhr3l9SS
NR5z1ruYWf/hc5YTWT5LdVf36KxlVdkII48Fp5Hbi8zwoR08g2dHNrKFz3rOmLW0a0AwMojBPusz48FiECAGLQjwgMBKev2790VkZFZWf0lm4Kyl05Xx+eK+9+6777777v3dEHKcfzz5CeQnzDfoA1FvItombiUI
9z4mQKoggB3cQuA6xuJZQDVLSxO5UC0trREtzRItLYqZlqbQ0hRamkJLU2hpTqEFn/OhHKyyy0pLPCdOsisS//gmgL9vFy3XZST4JOGBlaQuQyPRDNPqI7v0K5UV8/STCGK5STUJalTzTO7X0Fzm9HXWfwFJ7oh9
IzJOXYdjT44DHAdyLM0txzUc1+S4juP6cpZhfVI5k1SoCefl1dFmQLe0GVDB1s1oM4BPR5sBfGo3Ayr5ToRPPQh3hpyKqW3ByxIk+IgohQ3dglfZhuw0mjZZXpW2NIJ6IxJuDKQ5K9KcyJ3hi3MQ/BsacCxC1hVh
P21LqNMWXuWDFf1lhinn7k/hQdt3nCXGs6jtdbzbHChuIXUFlVdOWyNdACVw1pxRMTUpxr7corzAixUDo1viQ8nN0jrNSo3ZhTEnsZaTWM9SvyjRt1/xKaQ6l12T01pRNgeOsouqjIaubQ5GKWe0w7ptldi2SrVo
lZp8ciFLo6JVIvtJrHwWRtWJytWpSqtEpWIiKaZolbzAixVjW4XRx+KxVslJjHIS41GrRKVWqVssmbo9LbUKlhJc7Wkj0h1gf7s0+CoWxmV8EIajQZil9b1OZZlCjMA6hxmEGIF1ONxnOPZwrOU4wLErxyGOPTmu
4diX4zqOg2IEIls8sCrv6qUhhw5JgNC0YeSJeNcMGLthGEWjQdCoYsHfiK9nI+Yeo81X/8hBhvF6PTJ//FfK/N8fU+bXKualhD1Hftle+XfFlWf/Wq48l18RRzWRpFhw5sK+aSVqhZpWotaFRyqk5VmknqjwsxX7
RJMq9i3LCFUwQlUYoR6MKPwvnvmTcQr/qLiSU/hyfoWzEYHCnDyfM0YJ71QQIcK80xyRh6kKtPEr9nZIFfvK9KHrTfuKX3zFcqht+24hmBp2CNaKd6ubUlgbp7B6KQptxskShRu/MoXCanw9dH88P7Vn/aJnfek3
W6kF3ie18porFZZfz2feRvF6w3Z7OMEYDapNMEbjYowhpE791hRSayB1hraZ5uqA2sBPSmbg1pSlHVGjJD/nVrYSR7/R0vW1xnth9TL6OKcRqpKbBASrkKQP56nRN3qQBibg3Ewwe5kHVzKjsxOstAfQMKsmWM5M
kKXBiRX28A1OYGEh3mrNjC9quajJnnty7pkPqPyBpnlgBYF1wM4L2bNzGKp3ITduXSnHKf8bflYlCLcI8WW2PoWi7iQNfmtdDX9OJfPkDSuOkeDcZIHPEnu2lc/InvX4zIbxJtts4rs0Hr7TQRpBbKwHzFyODYis
mSDjzXQs/jKq8dtvdxyFPxp/XBsvvGX4WWXi4ScVzcOO1qEFFmZpG2UP6+sT/w3/4fCHQXw6M/wsAopNcEWBw+nssOfe5sywZ/JWQiHUo+5FvtOV7ww/fcWfmuFPdflT26h7dfRu50KAYl8zFbSmjz+uNKm6zCbd
SpdqzR3SEPElHpu76sbocj3m4C0/7OnbnNg2y9zVNcscFzfLhSzQjqsrpMOFwLu4wzS14S1DM8MGxwk73gz+hvMMYdoZNhwvHCs7xZPw5nAEk6DecIATP+3JWTyp47Enu1Of7PKTblx+sjP1yY486cWlJ2fsNT+o
tPNrs6NrYTv/dulatW2/Ur5Wa0+WJ0bvznh5YgjvcMgfPGjSSAyOFFLzaEOLWaLBIhOiUyM80+c0ULBs7uU9WW+vkyDrzF4Huzd1uB7W2J2JvJvUukKiYAeH71o279fLJj7LgYV7HMesr51OI7wIYL5gutakpSiH
Y894FOEtdzkb4I2KrFLu6qWybsEbKn9DI6cmnpLdVjzlMKKKaGOXT766evL9KybfuyzyMTMFmBkwByVVWIExo4wncVYyIfpGrXi2u5TUV0t9Xamvf/ndVS3V1xOvwLt6qfgJjnUXbNQcL4m3tK0vMum6/AYSrkx0
l+KExJt1V1TY7nxW/PnAXUk5XbIvRkWfIzRgbfMEyk/w4TmEXOexH3Z3xeJ8+9h7csbewuOpPJ5ezbXRpwLjIw2RN0gC8yDvu0Yvu8pnO3NfvyOtHBFXoLenNivyBzWbhhPXfLCT+Gae3SLMD/HVH8IVSVZhPoAr
/Gbimg/gRj2SFMt9/S7rYNXX717K3au+nzdJYRpfll1T1dc/wEbFvl7lHbhQHJiCJXh4WY+tbXIUspsAjmJxT4JblDgaqb6+H9upqq8fkD0ydvyCpfuglGb9v/rWv6uv98A1g4/2LenjckRL+qQc7U7dJf12KeE+
cdky4YpsoRYuZO8UWlGsgRk+L5lP8sL5JC+fT/JP8Ml95ZO3iyXHs54I3y8OXe/EA29Bb2J3+Qfk3rK8dx+8z77VNg8r77B5+WeVOfdbjvn3jnn4TxzBXYD98/7oS7FeWKu+F9rpxxH9xYbJ55QY6pGu1gOmexsI
rsmc2Lpf89LOEbn7smfWtbURvuSZdTWAn35fvyjHO3D8NTneieOvyjHh+AV+Fzadp51kO/7sNE6UIFrj4zrjXClzq3Dv7+v74YXf19/w0l3IOuatJnOa3cWpOVhNE1lm141C0qJ0Xk47yLbt9PXj2P87laTmj5R5
RVHcw1De1Utis66pgRQ8qFqD2ryogIV/YTntwA8dmv7CMlC0Z7JkNylaoOYq/M6SrnGStj5MKe/pdbLkWvYIT65DaCb1snSG5mg34KVW0z5ndCKageHg+mXaqdeohSg2alNrNUs7jLCw14ETembU2TrHjrJlJ0o7
LG5oFiU2kOKd0wXPwOiF2IwXHuPSl2lrRlv62jlD1+NJZD6fuasHB+PjPI+06Vqh6ToScnYIOTPL1IHzLr6xDWsUfKPD3+gU33h88hszeBLfQMqjTvENCK22YMPLJtBES5TbYWb5CloBuLG2FaZT+NiVUxghWDpL
FyjJM26mnOlSME3ZCdCn2WXYPUKq0SzYIGMs49mcCZCSos22nDaE7Bx1RtXcQRrV7C7Tgq0gznExr2Cp2TVnyWwc7wlS2mbN3mXoNdIUH++RnlYpmsXJ7KhOLhOfcCznMs1nIO8EtvkQLS6L9daJFUxXx09h3l9f
X9crZvtZgKI55hNYYbZoy90rp5KdND/yqFY0nyVE8bCd7KG5YTu5kbYO28leagzbyU20bdhOFmnHsJ3so+3DdrIf2VVOJOlEy3bKLbswatm0m7HXRZvXvimvebtE2QmqEKjdiVjfLZxcnpmsk6U9uhENjZKGjp7i
1UT7qMfrDl69pAewFNnPPTe6WlLwaRGLmhvoJiBb3TBF3f/u4dvSG4Y9N+8pumHY0+UTVT5x8pPhO7Uz4QYCSvYOP6Woi+8ekO/u4e/SjfgO3bBRMR/+Dw53vYeut6jzYAIbtMlt0qW5vE2EI7vgyN4ybed6sx3R
MmCXR5WkIu9uzoA9PIlR1UW88PRRVeZAbOteI8IYK3aoklZOr0LNOikWHXILxoKIZuGchhtYS+UMuYVzdFbY/wvhBVlaO7FCAdVOeNhxxBRfZZ6iOjbxTsDHDzrg8VNULXH4KTh6nsB+c1KX/MgYDgye7NsCeNMJ
EH91zHbMcZGFIEkbdCPVYEoWjqNGibsKxjhXZoxzZcY4V2aMcxdnjAiMccOVMIbNmJEzRkxuEc0bY/00l5MOxojAFlFOyHiPR7zagrP2XT2K8h63xmE3V095f4q9l6LoD2ua1rz3GiUT9wZFYmvEc27SEYUjmS1U
inahUlBn1ShqrKZdqzW8VNIarGaRlDSLtKRZ7BLNgjqr1M11C8KfFLrFdeDPQTIjH/0G/BL/SFFnNZ2DatBZpbiXdE1MnVXOxqGZkkE6hwk/EqSrVSRfgEbSL2kg149rIDcU5v+yBnIjKmWqg9Vkt1lDyWunk2uK
jyQLbNKs0TxrHE6W7GFJOc+biO0MsYGww9/EMJXJIoSwyEvem7xWHCztrHotYnBX2UrWXlQOABB0aWK9VgJiFxGCP0NbvcO0ixZtgG4Pm5LblmkG0OqQD9dhdGMWW+AJqs3RN9upcybdkU++6T6MDShEHUyigHKA
F/E+OIW1B7SdrllZpt0Zdc6A9HYEKxAhvtGyYHuZtmQ0y7KozSpB9zgead+Frb2IbvQOU0J7N1BIQuHOaRS2QeH2XJClO0DhTE7hdkvhDlA4A0vtiMKZDKms8fk9IwpnLkGh9Vy9gUfcPE7m6fpcBvZLMtDfIAOp
wzAFwhlhwRk1i0cQ8DKVxVHEHii2w+tF1JC0SgOtUqHOWfizyVhOWzxJUoNiapoLCnv3LdS4O4Buu7JMIde4m/nUxTZ3Xt28shWsQmFPmzsObTg+3svjoPO0XrmXsl9oHCMtAdL7ZlYSDtCWYTu5BXM6S91EPAur
1JaKcTgHTniX3YLxREesld8GjtMBDtHPBW5t6Ckn3V8WtfvLonZ/WdTuv7SovQWidhaidj9E7X66GaJ2Px1gUbsfBinPD6v1hqPk/+H3qhHgUy5qnULUjuiOc7rBSIh/T2tj0lbauoZHIZjR1rVpbR3lU60vovbJ
morWxKPi8Z+eaTgmjP+jSj1xkeCForeEO+KZZR761ExmtPnXDWzIRXrNAmxozhONKLQYzvU2EoAducmNb0qVRLjAgsHu9lq40GVbgm/Yt5n9wEPyxfcnrYulwH7wtZ9V9ouWUnh+e0mNV/BoCA+eFTW8E8Y3iX/i
4bd6h80Ln+ibfWxswD7ImkF2tigz96/g90QPuTmR6t2Eg5SDyhD8nwClt2pcdiILzDqwRdi/lvx7eH9FcaiP+eITfXxdrd7TADQLasXAYxX2QA7eyg7FwSB1gU2G+rIVa+WU0XCgwzncA13j8mkFjqKeUack6sON
vwavTPPaJ/ARqiBN8ity7LMrB1yJpxbpyleVFIWXuCtQEpqYEVZeLZX6clGqS8GJBjIDuFJA/FZ2DpvyDZ9s8WIdcqWzXXbhNQ+uLGn29NL8IrmjV13OflXUE40P9Y0JYssHqOHCOEE1esQ1mqP60Gc+e/GdYPe9
AG6FFXh+e+xSeEGhc9jZVpGHir34iT7+oY8eRDOf/ScrNvRAgasRQKWWdGi/NM8ehB5VjpWKGXtK8/WZVHlrVDEzmY/TOOXIrYqJs0hcYhKXVOqZGWwCKn6+IREuiY8gnxjneZCLTZzMfoKOlL8tZWF0/l/3ObxB
OkkoduBdaF76RB//bLXyOuFlivo6xtMRnmYbGh/NROSxH6JHEQxfQjZnMuPoAi58PrK1Ex9cJb54cqNpWsz50p+NUX82xvtTOn0qTzYtm294B6Ag8dfwIgCvVJRKEEuYSV7lML4JQSAOvARr5gFzP3brBhIA467A
b+/+FfYfxmbjiR7cCWsIfIkE9BLhn3WwEZeKQJA6B33mguVHRZIVUgW2LxCpxIGPVwBsg2QpCq+9e+GUyM7+usXvHReV8y3WY+FhlYYshj7DJkzHPMI5Qx2ReOz0CNd33HHi90RfWnG7a7X3Bg/ucsy+QbplMsBE
c2TYwwp4Ijh6VxLj553QQzgfXA2UNswaVJEaalqX44ZZX1dHqc4/vFPb199vvFVynzEKJ+sqjQZpczVL2vpBXueY9fVw8ARp+8BDKm0N0u4qjt9tvNXsCao/8eAD6XV3Ov/IO3ync+e6ouved2f48PvQ79fdua4e
uDN8OPo57PjC3tqhLWadzOOaWmdNbXWQzlLdEDwSvL6+39RWzTpl6RzVebqq0+zx3reIv1BZAevlr0b2Vf0gNUYktp+gxuWQgs81qJN/q00Nah/vUYO/1ZZvxbQFDRemHcw/fFxPZzHyI6PvbWjsMiD5St3UzsDE
h58WlseMb7WcmdoZbEq0aRaLmsEy1fNLEW2BI+KrO6m7ivXUalofmMO8qqLu6jOphsNJX7+G+5nZh5bRVGfDTHy8xwGOuP/KTujoM+X3XWqO3v8G7vP72Jd3i/fj1VNLeo9+UFhEP5H2MYutpu4TD8Kz1bZlev0l
mzG5QQrxUMiNVEEh/nghey6DLTRt0Q+ST1tuUnuyJ+jGB+ky3iI9gF0eb7p486bsCeo/SNdfxps3/NwAFvQt17uUXseswNwFiCKMqKRG191JD/MNYBZwsl4ZF4H0uIyBCk6qPAjgldDX35+0pFsS2/xJU7o5iaQ7
kzZtuXP9YdgJ1K3MU1jjVQapb9mgwt3I6gJ3Y4XaCBZBFwIb1ecujI73Um2CVfO0HRG8NAy4FGaGgEvhEK3VZzB5w0EoL8XlUlyqHO+lblEKAptaaIFvHTyTYh/NW2Wk5wYDKD6TAlzNXkLyLNa1WytR0uV8wohR
81jnOYrfH0hd/DyQxgxe6vX144rXR8xwnZJMmpXjjsikWZFJCLlpYVacOYXMz0kdEWpVOMOymptUUOI5FkX3JzMiU0KO/gmOMKJdnRP1VlYYDIx/pBC9Rl3WYHlcm/hoQ22N2NKVtIHLAvwvN0rm9ZoNaeExnz9n
ERYaeK6B5xYABCy+8CG1T7Js5bOIZu4tPkoRNaCStKk1wDYyVkzLqZ8l+kgD47IF7BeGkBlARePE7khr0YIrboNm7vXWSLNIoZgXMT672TSwQRglkXjrBlSnltl5hvwVHv0sLlIkhgoHhskD0xQ3YFMepF28OUts
G9FUh37DuJnsz9tmME22gja4dTkbRsQoNtihoyDxuTXJx7rbp+owTnbw0kvQUncwIBYC8yB+7BLGLbBLfarePnKKkkj4HLUpkDT3bsYulijMzWhWICuA7yxwVQ2a4SV5yEZFgfoMePGLfeEmR181BNm4hhi1Ud2q
Ujeg+nCFQlQGlUKHSpWqHMxxpVUKN62S0N2Qa0J3YyrdbtIo0V6xvp8d7qAGZ6v2qY2ahNJ7XCvAxSVzUqut1DaVu5NeXjmfAsHr04dpK69caA6QX35ROV2qnMXqE9zjaqqLyrnk386V13jZrszH+isDvOgqqh4x
2BajGbXky5ywljeqXd6oplmU0rIk+NNIsH4YqaZ2QUJrIwntDe2rL9q+eqx9AzRxPQSy3cSQc/Mhl/msn9nxVps60PzNBloVA03w1QbAq6A61PAqN8WRhscEJ/CMUytYPMCN2yEfemGNKzRWF4QZgfSkybUAuLZP
lQhtAdx/j5toVIJLdWbAomXGykqD4sHAPqHLbffgXT0Ja6pzY3OradtqXsSRdRV2NwhKn/QRhOcC/6OGPQCqjmqysWtQPKDON3QKXE3H2gUhINPKvKzW8aV1BHvDnyjHRxv5IHnTZqJw9PjFWsoXrPPxlnIj29mb
N1eNWhnoEqPH62+sipRYLu5K28kvF2GbaPP2KZ68mtZhrIWKLJDLX93YVRdrmbHS1aj06U0OwTXW6Pr186yOoAiVJPPWkmTuiWTeNk0kbxOR3Pu2iGQEsrrFJKrzSdSdJqnnCkndFtjuQlZvRfFzVyqr595oWa0j
aV5fpnBQmczZKHKp4KxlQ6mdLtcuzFHPSbP127V2KHQoT/MWnkdPm+rZJkp+6hbVq8lUD99gCEmZ1l9f9dSU6rW4eptWp/V3tzoRBAsn953PEobn9diycw9rV+yMRR5tAWzDU9bNUvNp4uxy2DtufV0PzLtW0spu
dlX8SQ4D7utbsNYy6wquVV5f70uQCLCypPfJJ/YcsR/gCHe7UuiZdQ7njp/S8tThBpf5z5Rxj4kF5LxKqmJGqYsZhW1yj6hyKOle5ydUUztKRxIGr8UVDz8WQd0F5C1ePIg/h+D0l6XxqlFn0vawnWzHKgYRxrK/
TD5Uf/aZqILmZXawh4FGneLNZG/F7Dh7Cmahu701Dnt2TGU1fw17z6eAByQbzV2LcI+i4DTfZKz7kDsJCGmCAcsKGSyKXdkBQQrsKR4NLYl972RDRznpDrCeHNLwY4p2EA1/XA1/TKUEd+3t2N2Ih0/AC7vnmPg9
wzbtwA5J/J7hNoVDzYcahy4fusP6tY7jlP9xsq7DjuOU/w3/D0VEO8qQFXaDZOy7VHyXRt+l0XfpKr4r+9/xzPy2olV2DOs/Nrxwofxv+N1E065ufHv4tuH3Ok4BESw7XC4wV4r982Zmni61PTZX0fCLyhlwnu6d
Z9LOaeoMkEowRhLv+D3mWnhEzJqnnbeK29KPvTdPJM2bO76dDiRtRj2H+bYwDn7+8/ecfw9P/PffiH/TnVM46d8o2jn89N8GG1/s8/+tuNlsvTJ+HqSzxmF+vqfH3Hz8UtysIvPxD2jzw+eU+XVtvvhhhqe0BrvE
EVtdEolQD3JLec288H4X6l5StROBxga2Z86rDAGp3qp5+a81b6p6e5yPKRMAsmWP8xijyzAMhi9zi1jfH1ESSM5jJ2nx6MH+UxlOj00aFB5FsqtjvIfoUuUoKbOujmEnK5bJJJCw9ZiNxmlzpeExOqoarDR8s0bY
d2qx+cYzjWzVgOhmxgOjSXqQAL/WXIAzPQzTR3tUN/WjvaTOXsLRKdm6fDXfRm/Boo/xnaXRsJ3soPqwnRD2XElRc5kCHqqpc0LWKlVqwivq7hVs862miqqn2PfJoRAjHLKheIncu9k7ShnneNo6xfsOuUjAGywT
KtSERBh/o3XqFEa+iIUWh7Y61jLDmqUjUfhg4El250QEw+9znHT78EMYEP8KsT74jAz/RFzxEN4hF1LaOfw/R7E3n1K0aSJHImzaT/vodgztKZk90+32+8kmYx+kpNPu0fYrogrpJEvw8yOHgaBQx/NGi7gxkFjg
aWkteGi1B8vcJOzOw34vGXln0qZxqMmBCE2GjmreVfYbsEG61lZWpKNa1+LX2rCwBsBHgaNC7sQxYrmkKYiCx1ItHiyMuD9iTg4vbA3bScJsmVJz2E52UXXYTnYzg8Z2HrJcWmNawFY+VRkAgPdhbMafgh2B/MAJ
FtI2uDdVp7D0PMGvwb1vkn9PncLa8ATzNzD4J+5Htoxx/q7IG3bG21hiUJ72agWPY1abkqF3x5QMvTTqVpXRrils6RNJtk3E4AE9eTuyacqvsr9Otnlko0/babfMK/L+Tvv+Tvv+zou+D7bFN+rKkp7/G973+kqk
BERdXaVY29O2HfN/GGh6+EmU+WnGWRXZcI0dods5XpUvXTvuynvxkZlCXkzvmB3f6Zgr75hraPumUnQ7Xbv53cvvrlyQ0tQkvwl0uKk3dlxS9KqMmsxaVvRCYrYytjgB2kZiFHCxyhcziVdAILbRZ9POAMEUYEMG
SckFtBLE8rt6qaI6KZicpwnotk3CeHkCmjP+QBixVB4XyXWWxk2WxlbIDtJaScZa1aFWCOXoxAqkqugJIUUiR2sb5agDOepslKORyNHaRjnqjOkJY3K0dVVyNMoonTZch61015g0ddBFwy1Ozt18pnKe5zMtZ66c
uaMxv7N43cvHF5/5+ajjs0DO7OuVdDft2nTMXi1BOy9RmjdWmj9WWjBWWiXdPryPdtP24T80avie4cqk+hWJ+NxlR+tOcIJcunz1K4E4TaeqX9svrn7tuqjg2Dn17pVQ9e2TGlHGqcGikdQAsgBERXsU7cPqW5ub
dEw6YEsrYukQMZroJtKhKtJBsTi4HAExIQ92sDxAiCQrVS1Wqtpiae+OKWLu3SO1rSQhRG1bgRoWnSC8Ulu243yF2qe+rWKjPSY22mNLjChDj15kiSEKYyZnO4f3gZkuMQKS1zMCdmAE0Bu9AMEI2PE6RsCOK1iA
TPKzXYDkDYmJz/J0d7BM3avm6daV8DTj8/zix7T5xceUeViZL35QMl595TG59KHRpT/5c8WXPlx6yl56ZHTpv3xEXvyR0aU/+hG59KPFpTqnbayLxcAVi0Ft3GIwZizQE8YCV4wFbslY4E0YC8wcNoSz1B2smjUz
S+6A446aQF5sTjMIwP7XxNoMb7V5bGtZ+XuAXD3BGZqDTBIkpM6JFZo0AWjgfY5G6YmRCaC2iQkAXk7eaJTKG7WxJRJvZCgYGBOP1Q4c1bDDUNgH65vaB73NDAU1GbdUHifRmN1wpx0hrdx6mGxYlzevCLFjKiW0
2eAlS9TOiwzeqQOb6HVROcXaN93WFxS2Po8Bx9qj9ivGN2+qprODZW5FGBhm7WhuwuLHkbZ39dgcmANTjA9mIDuk9WL2yU0G7hSTwRj7dobtZGfOrtZSgDySuY1AT7MSWH7lmeyU5VqP/Pz5knlgxKfeiPOdy+N8
b8T5zkU5f7bE+a2C39tlfu8yVBwyC2GE8vhAggQ+qdmxMHtl2rCDzfEptmTyygYFyHKPNcJ0zh6pdN4eOenCRdavNYrg9zCHP/P4s3DxpaW3ueL7OshAyVdIyaVWqO18lhub67dTRF1rbty4IL1CCTK9X3Z8p18u
1i/JRRcA6eVZDt4YIXrVa4RpYrfFYrcDSevlrLeX3X4iMSJw4u5T6ZycoUFZxRKjwtyAImqzfkVzzKMjVas5rmpFlyecx8QtYAyckkRmb7Lo1Ji+wdkOdpQFbmQ1jrRVls4nWGyTc2LlFFxmWR2RvUeH/LtXKDp1
GRpIdCUaSFSWw50xDWS63jEuh9tlOdy1crhzSZ2kbXUSciAxZB/jPqLSwnqaujI7rq5spxbZS3/X1BWSpcol1hp/S+pKbdR+hbrC2AXc+qW1yNwAAwSNOjZAZKcSAwQ78Jc3QCZYP2H+tdoF69gTeshlKtdvDGtH
hXI9YvJWmcnbJUaeolDQFIViBzd4lFEybeIattJ0bPoqDFnemCHLGzNkeWOGrEIrKVvWvDHLmjdmWfPGLGu7KL3YRHZVBF3asuaNWda8Mcuat8Gytmszy5rdWx/XLmgno9tMNS5coQBIrsbclr5uc9sbIwA2nVE3
nYMvIjIiERmlqbabpbMQFrMlS9zsgFp2HqVZ7oUxidEVDJS7emmXupchMdgy8UPWMrHf/AtrTPgpa5g4UFz5wB+KEeKW4so3X5Ir31Vcya0SS8WV3Chxa34FzhSP/o1iZ4oP++ZLS7i424loi9knmUA/8ZvKXPiK
Y37FMf/73zDWl3npL5R57Dcd86I2P/zPpeA/s5d+t7j0m5rjyW1E+W+otCH4BE5f/+RvqLRuzzj8MgnZ7bGOPBtVU7WL+hpn+PEouIujyANOQUGcFTA0FfPaw1oiNjUSi9hQa8QWcUKtR85104izDNxjn//Q7zo2
crywt8RND6lJa8jT5HAeI8XbM3sdheyCaq+jETt3iiOFFyXhIp6IBFFPC6asGtwj4Ufmd/+zfAK46kCLSSM4KgI3XEnoaCVLlHizJEFukWKnFotrmFapwWzQiswHn9Dmmz+hzKfb5gsvcMO/WFdzyBLxpC7yjxWN
m7crtKST7GliA7HROjbAmp17zT7kIlvXHIra14+d60oGsvPnuklsWy7h+NVz57pJEynK/x8nI9/swZ9+Ft9fisevmK88ZHvB7+s+HLP7eg/yrNikE9K9Lf4sajhIO4zR0CWVeDwRAStQA+Cgc4z9opuIom2Zinn2
dzb0F5xNmx7SVNUi8haly7y9Am3JXeaVu8zrS5d5DH4G6AsP6V+8wd3sMsowf/jSh/6rI1nGrpH2kcAzzrBj48+7iAZm7PIg4+ThikGt7filGtVglzQIdeXwa3i+VTlqT3IKpAEAL+EUTVUKemmLo8UYJym+qwd2
6BJj4tXzJqtxayVz1DHv58DiyLirqQbYzSynBE22ACwMzbzGKbWQs1Lv8YljpWFynTua6l6WKEFjgrMRggl7ALRD13BF81xcPM8DBsldTWYY8kkNqH4Px4dVzKefK3pirdQbdemKhh0bFx89/dLoSUPactZwpq6Q
Zs+aCw5CazzpFS05ABG2zh8fXnAk+9o1EQdN6wEEBDDZOKUrp4R1BOeBO6Utg1JzJ9dGg5JC0BGmAbLBbTUOkEEixN1h7AG22pa6AL7wgOksQzbK0OdI/6lgTLLAVBZTszWCp7uarpjZrCtC6YrZi3dFuSO0AllX
IcZ03mJqcA/H2zukkRpjrO2UNFLIjTSLduDoeE9SJCnSqJztgJmNLYRgzhZEczVvnT4aowCyGUAECd87JUavCaPHJelRzVupiRBSfRc74XmMmq8GVOFkSePNlDdSRbi1csXcmgTS2BxkGlB81togqbaRcz3hXIeJ
YM6dYNsqTwvMuUHBuda7sSn9EDLnOqXW5/RWQapJC+cGYFph34JzpeAWOgQJLMKCeXWJeRs5xtaTGtnt1NRZ5jM+AFtt9sp9R22qa9KSSs982c0AiyJTz4vYcXEzo8/cK8+9gNAPudBQDNKCF1LOdiUJMM95bceR
R83ODP7+Ls7WveXEE1CXV1xsHu11vuGa9S+yjvyeZXnoZfckB+kC4ssl716O0g0Ya8Fre5yczDyu4v1pZUm/hNhOTv3M2KovA+neM168H4Crr7oMUsOXlFx6yCsuLenXXEFxCQSdYYzuhz1OiB0QPokWeQRpVn9T
GYWsdYrBU919ecqK//c6zljBYTXjbYArfl8fFMK1RY5d0vuivHW/qoD7cZxRL4BD8ZqSdjsmp+tauoA7RsfXk72d6iU8quRu+i1+XNckPAC7jJbfZRPG+/HocdIWKw30/vIumc5VX5/Mi3zRlYKXua0UgGWVaHJ4
46GnnQI54wWkV8ZHuEfxlURJXZ5/INXylS8/gExclmROlyV0PP/AGCE/ZwnhNvnyA1HeIMyVS/ohLbTdsqQf1tGLbpGjG8npOSsUo8FYb10vkRhqhKzH/ZQHnKShxzo87qcsrXzAPnicNP4uTuHo9XX9eEPb/CMV
8809eWfy9l2Yl+FxevolHUYC2/sWobpIULXXuZNzkMfXMbCvNm7cN9UsVbc5xzl7KQGpcCX+uOSsB7GAs5FkjCa8zTnO7UB+/CTnPbvePXyre7BUXhz3GZTk4NjZobzRtHkWtrS+3idjWbJmATqZUZMh506yNaSv
n8MA/rw8/fADLKlYTsXvGXXNv72j6HAUjjKOL+mP1wQt5b4l/Ql7+PYl/YQ9fMeSfpIP9zr33Ob8gr36/Uv6c/bwnUv68zh0+vrgkn7aHh5a0l+s2VzsUabcNXKEDsFx4exqGonSGJ8d10fpQF2owYxVgc1UgL24
8Q020WFkU4KSBko1v4j5mhFh4hui6IIIwfEEv3sdSis2HojxjpGwUbCjTeNs6kqqRwa0aZxNPeTg0kfAHrC7rGDz9kgDw8F9xoT/s8DrcDrFQarxqiL1jGmdSd3T5A4Y88P4J3iNFJr7xeuLdMYAcV5eAkdv2BL0
JiWoDSUAr8Y15/68ww7xaN9X/kyOGT0IrvEM0z2TcLLROOH0tnXk8QB7VnhuBEQQ3w6PNVxyE84JGzMmPB5OqwNO3ormgBULM39k1NnMWoo5oSPWQHLF5wAwb7CcyTehN+OcvGVG0MyyRFmlh9MZiqpyLxL7mnVk
PjSNswOeu3FV4+rTyDhpmmcHPNkD9sU0zkaJfcPlN4C+dLyht+LrfF+KWD+MFwGxlyh+BCzGJbpcIlNbPBMJADp6wCHuykBAnDR3k51WNFLF8l0XHNA6k3qnydvY0W65oxWXoKUERXqQ8mc0it6UVTSXoNDRWEj+
9o9p8+JvOOYRbb5yqxgG/i/FV368uPLz9spj+ZV/qZW3ZsMY1tc9Tg4p7KZJ/08mPp3q1dvVDKTRopoDYe7tas6m2iXNQJc+dHj3GcDmH/eKfH11keFhyrhoiiMZTYh1IAAKtVl4ayPgUuAjgfhATzQ1aI6nEfNr
QkYjg4YIiCk3VXc3VASZDEAwDI5v9fH6umJ8eBEJA5wjVzXj2AmhvgDDu0u6jlb6wrPKvPIzcLcwn39R7ByPfUCb337eMTeaC/+bmDn++vfkof/kmF//ZX7oP3VUg5OfIi3pNMgmU+VUPMY5iZ49uQIJYHOfyhJZ
0gCQm0k2TURpG+cuBpoj5Jl1zLNIQY4o6lXi3NcOQ93x2tSN+Gk7DagBKS4K5ThcQP66aDPj52OvpEpeUkKGfF2Nf52jRN3i6/aS5Ga2oFj8HicxWOGErWVqoXmuf+DheeRwCjZajoeRh6XeQ//0sYNLSAqx0d48
jLwYqdkJyD1G38vJfrHPb9yVhGUMVgjuCQaoUdRMHE5SzLngH1gREEy+qni64CqKBpvmyMZpJHmIW6icy1fqMlfEoysNnmTsCRRLh9zjqSs5PRvH04Yc1Y+ndTmKjqdRLwFyeotiwf/qUaNH9R5FPU597EFN7wD+
sSMR3ejaoK93Jy5ScP/Yl5X5y3+mzHrF/PQWZsVP/rVceX9+hULea+L2H82BI+ISCzwm31P43nhmCJ4mxT2LI7g14n2ECWXJpYWPWc542HFQEkzPAGzAOkOCc1IMJAo/L9kRG6Qqz/3Hqya2rXAKdrUhOYXOk1Mo
eV1x7wrceRpKAWKcYeuW5kf0AFHvIR6pyCOV0TdCfsTlUjY+okePeDmdWh7QozIco+62MfZN2Ix8cuUZ4PNlrAhEBmCQ0l/gQ1nsuiuc2dDD99s5X2pyE172VcGTVW4zl3lS5zwZCk9GeS+2hCfrYLqQr8QMu8h5
yO2VjvCknITc7eHxNBT+6xxPO3IUH09jOWodT1tgChiwGswaYY86PYp71CrxZAU8WcltXTXp5A18Vvqg5bNwI5/V8k5WRxtewWrhFFZj9jvegA9heEq4DT2UZwuHvQCiC2xXBaBmwrnMA9gVwroXWTBbLUykN+FB
MfBw0ms2x1dzw4V7YlMeHOOeDTxYwSNVeaQ64p9KiQc3PqJHj1yUB3XOgy6wzHwKOZOMDAdJaG8bAMvc40h1nChqgwerzIPeQDhQJ5pC4cB2LhUruII7OQd6F5GK3gap6JWlopzw3Eve8dS7EqnoTZOKlgMt91Q3
4cDSBy0Hehs5sJpzIA/QnAM9KYpbm2Wci60GbdyBnAHUQx8VwFfB6bwS7qpa/jpt2Ek2+jvKXi6zFwYf5KHHiY1Ya88M275FZ6GQwcuarJiIhb/6VuTSJmfVvOiuIIexYCP/RZuDaQPziiMbSa/+lUxYXyimsJ/4
LbnydHHlt+yk9kv5lfO+qq7lhqVB2oYq+JU0hR21fVcvaQJ4mDzGlNtqYF9RKwwR2jDq7ogxxJuSGiCmJjWRd5u3NM79VyfjdMZrp5MOfGYGgqjTYKRb6WDj2Y/xGub5nbzUYYcByQfg5ZzHKUhmzeN/3pJMsUAn
OdEDjca7p4ckrYj7tTHzAdWoq9eMBqbkCVANmI/W3SAaGFKzZt2WE1nkPwRQs7JFnK/5ZC8CLBx0/vi/Ewh+h5rHbWC0g8Bns3aUVQEh3yuTH+XkW+jUFr4UF7Q34G1wopd0qDWVZq+g2aNGQXNc0MzrHKSxEoJZ
bIHgTkEwapNGTHBdR0h4anTRqdMIvUg7N7id+SMXaedGQXNjajsXNBftXJAdl8iOc7KjKPqQr8I1axkDtBEq8GXhyualuTKezpWlyntSc06qgE25MX5tF/wajfjVc1mwC89+OU2xu1Q0XIdz5BQVbkAcn+ilLSA8
3tPjFMMONxJu3A04RQAaFg3NovouQSFNwf+lVrqnB1tKZ7Lh4bJVtB2Hr3tlHtVjPPpl8Ggs0qjgyU6JXOHJ9hXwJIBzppM/RnsElHhLpZa8OxsYc5K6DY3J1BVc2NrYGBeh8nIbOSo1p2Y0gJwV//9gqHrhz1qF
oeppe/wdQ9V3DFV85dfm1BYYYNY9sf27U9yIIg97SlNvvADkKce84DKAovm4myVz5JonOKuka15RiCJyzS8oZJhyzatOhjTF5lDGQSouK3vIeo9EQTXzOLJdA/GN9FkkkEk96OQOBjPVkXKrSlWGGLFXtuDFYHSl
A/COjPPFY28ovwzXvG1ZOo+VYTi63DAu82XaHLCtZewmG2pe0nz2EvKJNac9Iz4okpQOmssi+iwnvZWTPkb1GMEbyJzP0oWJajaMR5bCsetM4ctC4cvwdAwxAnEGKPg6PLOqaIhoUXkjovycqC5268e+P0ZZFYpG
i+tQIm8mS2eB/t0uk+fn5I1dZ/JeEfJeseSFfIaMZzGejhZVMKKsnVO2OVEb6EFPT5DZMEFOz9h1pucbQs83LD11PqszeKK0VDilpargvM2J6tDMhpaKNzRSZfNGelWIetUSFfMZoMlnAVUVLaraiKjZK26k6gZ2
Cjdnp9eElNcsKTN8Br2QmTJaVPURKdWclHjDyByjpw5OiikuEzXJeg1TzYkau85Erbt8tu4KUfN8Ns9p81IPRDVzohi1aGzMRWV6IktuPDoBmmc6drthajkpY9eZlIcACpAGSzhgYrbx3W3AqxQfSEbGc/B7jm1V
DHUU4vdhTorM6EoNrpaCaEQi1CbLGjfx8Hs/8MOZLawISmsEwAAe7KPjV0rH3ygdv1o6fq10vO7a4wBgYeYPkdgVX4A2TNEywkwBVVShynIGP5vlDAg2y4D5DJeRnhBGdoec/N2XmLpzWur6sJa6ntdwdOnrh7TU
+TEtdV7XUuef1FLn15RU+nGdcJu9qqTyr7hJjN9PaGgrff2KwrTBucm6XFOgDvKXX+C/B8Euy2xT56PMPBtIfW8p7nj2zsddubOvuBPaO49pubOnuFO3d/69kjv94k5s73zC3tld3Jmxdx6xd6i4M2/vvOrInW18
jnbMlrgiFMMHDogVnbwKXeoug4lzwtFJ5CGMVMhFR0mfCZHoLOk3IQ3dLH0nBKHrpBcLMh5BvLGT08FuI25fv5sv4uhQKv39cZdPX+Tbx+UiDk+ODu8bHb59dPiOtGAYPn9XUfRheydv33cWd95i74DoJf4mrn5N
FQ/8ghon62V+4Gk1+uwXS8fPlo6fKx0/ryZo++roC59TE9R9eXTv82qMvpctfc+5xRMfd8fpe40feNIdffsXSsefKx1/vnT8tDtB37OjL3zCnaDvi6N7T7gl+rBce81S+GUNByh5Rg4LCr/BD3zOXmVKSsdPl46/
WDp+Ni8lp/D50ReezO/lFD43uvcL+T2mUC/h85zvHBIv5S0WyIE0kM5NQxGOaV14MG3I6B9PhW7tozgS+yiOxH5fgUHwLutBiiONI4UjhSMHR04P6yQXHrmB8Y1nXLZ31Hsw6gdwNiTVI6eXOsY7bZeyA1M7wxOD
WffgDuZE15az04Txv+Uk5XAsIyXJavhi9Jqn2mtY9ADLcZA2Vk18BksurEJiQCtwulpqrD6D1euAkwZi0xc/0QCzEoAAg9NInaVWYd4fpB1JOOcsKp3WJp85m91Lri0SmvaiCtIufjzkpalTHc/WT1N9cC9WFoN0
BqUh9XMwSOdwXB9wivqdZ9LwNIUDCk4CMXbDxRWqYI2K3PQ7z6SV03ikwtdrFI0/nYZ8PYCv9zi9966srAzY6diw/nISxoCTK8DrGX+Qr7YomnJ1duqz3WnPDjh5PGjAumOCenzdgVYYbbi+Qo6pD9KKfatGNdyt
naaavQu9LZp2wzQHac2+9q2VPO6q0/C/tK/V8drkjQEhfj9AFmmkNhbLRsYZ79BPGYdioCL4U8/Ij5/QbN5MsPmssrRpPLaf7xpn0l9U8uaIQ39RRY8GKlkjZc4uJ21SZnUZuZbNqWX4nZv/ZTmZMcLYg2R2Ax8b
Xo0jvQI/BBA9Pt0i7yyn83y6wKd6Nd06SAGNnGzjC/5yup3v7+DTYDndyac0MS5oLkuT0rioTRkX1MvsqIDBPZ06fCaHBtJFrmbpLjyMnPFNPr0Gp/GGoSLxbSnye85kb8gwiTAYpg6TeJJ3r2yYxJOjjK9eO/XZ
3dOe5WEiwa9TXiKHtnJL8SCqTRssFsxATb23nV+u2JdhqN95Jo1OU5Q/0LV2galDhnby68q+PjniELXrENwqaAf+bMOfBfzZkhECClO6hnYx9ys7boDr7QB5EXt2Mm4mhPsXpgn3L6jorzzVKQn3GR4UDRHuCDlg
Fp7JRbsIV2FhuGdTFZRXT1N1JNpZ/DdFtFfHa1fi35mRaO+IaJ9oSBHtKKslgr1rB8Qkx0bUnMKxTapP5cwqugRwKjvPpPFpinEiHFuj6kaORbAK4iE38EEDUUotfGTj5dr0p6PpT4fy06AY25Cw0FGX6tgE7RI7
ireMu8z5XzNqZplxz8JW1+Z47rRNTdiHAY9PKsuomt+fY/g5eIQzfDuCq2uZ8fLbDkPNp3XsG2Y2u0vHFo6t1YCa7IK/iteQ2Aw3IKCbwPJVoyKpY4uUrH2BDHFq01wu8v34WMS8mzg2wfd0Dn1mGoc+o6IvuapV
4tC4zKHdnEPjnEM7JSFbHeeAgkObuBkKh9Y3lbBxzqFeyv1cZuR7mSVZkIO1xjo1gGSbLi6RxWmCydKZEpu1cHdMmoz4aePlSs44MwXjNLlZwDvwFMBchsi0ZfRV3vMdQfGqShfXsqJ3ebNemIJBCpnvCpbRzBTV
DFl/6xmACab0epM6E73eRa9L5tnp8/kvbZjPf0lNPvPFDc98UUXv91R3rTy96/HpvSV8snF6jwdjsq2VT89lzqlP4Rw7e1ZkE5alUbgp87Ts9BzbhA5pE3xSlpf3FrNwFQwyNgkEJ6fMuDXLQiFN8Gw6zyxUkUEm
nMTibyPLVKdzUi3npHlwEkdRBISpEa7zq1h+WK5CmJqLRIdldsq5pgYDLvijMmKogPO6qdU0LAuvLuLR+dFmmccsN1UsNwXMTV3LSjLFjbHSV321YFlgS8EC84WutzBihg4zQ7Nghq05M3T5tJfretv4dHvOGx3m
ja1ZOmvnoc3mPZoveKObySw5MZJLvNGxvLEt5w34pXIOkHSHnePgTLDzTNo4TQ1mlAV+rsE9fIWKW2uCjUrT4Nj1tmWvaPo0yOopwm4RR7thAdEU9mlNuxxNf7pOE2s5uRzKT5PahVBzaDs2MirMj9jExrTHMdQN
lm0hD0W0X85f2I9tZ7xshiALqMHoCPbuLA8iRY3MppWpYp7MxmZHdklelTsUZyWenuM0SAyOXrczZDQaDjswHDI7W8cZqalyskKzkDljnD0Dzp6ZPjX+yrSp8VdU9DE4JuTrDGb0Wj4PRtJauTQrd3UxD1ZE+vA8
2JiUeAW71lafQfArBM0YW8DeMKFYhydzHR8YgKWpIKeRybPY8vAp8sqE6o2EnpXKjAh1NhK6Ok5osIF/4fC4OaHAS9+U0L9HNGI1kWqhceOyUWgMSup7ZYMYK9OIQKn6AJYvPKFPkx7cCzLGL5E7ohHOiaW5f2IK
/9UNU/ivquhf+iqawr6yzm7ZZq+UGCaYOjefJV5nhaUOiOGl08QzzdPUnKwcYnSr492IDognFLlmuQNCFgqTrQ8nyYhFrHAIR3TWrWow3rxnRRBWrcBHNzXHBf0ElQ0Imkk2wV7YOJs0ymOuyu69G6j0rp5K72+P
Sk7c1hqkLZ4EOczYUjw+UYBKzSvrgp2D1LnokHNl8TWuwgfkDNiRZ+eZ1DlNzhg7t5h5K8zLv+MhEq2S+6E4HNyHPzVxU6niR1EoERUe+ex0SQE7DKHx60xJ6vJ0heJTj6crgI64Z2+z+KieJOLTHBsi04q9G5BE
4ngM8p1lgnKaz1i3caPW7DO+nX2y4u3QZlvlGkX4CNvgpAR5pEo1Qa1SQpdrb7TgH72+Zi4gTntdnX461eabaDK+ZuyvVNiVBzwSv3s5swaAC869PT5YXzuJ5MTcNO6EWqDuIQbSHTeZvHUlVT3OcybfH6AROYEY
F8qZxNZO9la4J7+JvGVe9rRxz6B4DGd+qsLVOIk8Yae5QS3h2rzmsNR6DS+6/CIHschrUtPRa6F9rcop1Iw6C72x9zSYDyTzOzgov+Pbd9C8m5YcvU9pG9CqEVUEiWZ9nZ5XDYm44ey18FriqFl2Y7HRqXB7DnnT
F5c/vUSacVI4irIVmX/1fmU+8bgyTyjzhTp71fzlm/nCJ/MLH1ZKsVPNOiay3WifuRMe+5aZhwmbB3udh5QJV2wAU8BgVsjAljrxz2t7BbLeiT8l2d5GT40/UIk/pZmp1rVQ9xe/KXA056rmMfbw+R6HnDsPfpCc
O9f/xv3BO/sffAiH669VfvDOeb66vv5q6wfvDD/4EG6ED9sL5Nw5/7A8h+v9h/l1FPXwQw89FJ37F8q9ca3+Pv+9uxxkz65bQBV2Cas0PYXgJBAWHEu8iDxp/G1H0M7HTiU+p9Ra0oeMSmbzF+cbDrnij3nRso5w
KH3i7XLM42qQbtvt5IUtMJANfNV4P16ijKumfncDwHrVVbN+Aye89hbVfWloAmzvhBJ/3DTe0R4nbvb6OmZ4DXPud+eS7eaV35kDLgmTFIoTlho0657j+47j+8r3tR+Zc7/Nz35tLukg4ujcS3z6+zgFlsqiOsko
3uKhGMLtW5unNIVn2btVsyeUee1CCzdf+1+3cBzHdgrNV+1xByrv8y+g1Ce/PpUg1/E8x/E85Xnai8zz/5Gf/Q9CgXn+9/j0xTkuaSpBqkSQGiPoiz8+Iuhxe9yBq/TBLNlBnrkFkEOKkWj8I9Lut9jfg0eSIBrz
r6ya6gmO76kdyx0OxdNcHWVvuoDhgB5Ry2b93JaM2mYG7gm5AynSaiMkTZ544Uc2PiEhDrW6z06JsdGDpgvQrGis7KfPb3wzPsLeq/aJxx/d+ETjSANBcbH1jGTKS9g6CuF4+Xfwqnnyn24pvb7Tvm4cWFI4dgQR
TAHyVvPjj3+o/PgursmGp42T7MQbRe0qTmX8q88/Ui4mmPJVtA4/+vSHy4/OH2kEUwn08LheNesfkt6fm/YUzAmDpuf5vof80EkNf6r4E+DPTuMku2xqy1vSpmALHMRgriMC55BtUfDV7ow98eezpGK04UCcQbpg
vBOIkOoaZThCaoY6tB0HPWmL960YdYztEWAzKX8ef3ZLcssZKMIc4sVA6Rx2ievdqddVX+/Bn33UY78iRkKgrVRtt53EY4yX1/uJJrfAph8zDm2lWnsWMTbSRPhq49tTsUa7YasVf/urFbdnxivFkrpjqohN9pIW
bYP/omcc85iCa6ln9O3qvm/9fGA9BICGhxdj+MYPHe0MI5QMv7fYXu3rGTiu8dHhJcZBay2qk7erk3J07+3qXjm6j8ulVl+9bUm9Td54x5J+B46u1++8Vb9Tjt59q363HC3fqpftl1eHEUK2qIX5/DbnISXHP6Ru
c34IkCEhQ2KYC4jwCWjnKeMcS8NefDqtHPEOw82ALDvP47PhYDWpIAbFhek6it+UNrzDeg1hK0DmaZGNaJxHg0XGPeqt4bVbAFIZJdUpT+4ef/IgP2nU2WRm9LA3rVivKLY25cnd409KsUmTib6D51ALThTCP3rt
W3qeg2DjMImpKZabELhENWp+a/5aOy3I29QcSMhRgzGQEKIkP/Fy0jCKpQ3AnWYgSnbAvsNgW8aBHbL0UT4IeYaBITY7QVXR76l29woKzBFFm1QZtpM73MOcyprusKZVwYE8JPiLJmZkxWlQj3fQIbpjM9zGzd/b
DHwxBMOH1GQ3wgY1GZamadSphJMwQFWsIUXkBcUrvqY1di6b+AyvzXNwxDBpYnXdOMpRcpu+gsVd/kpNPATC4slwsyebWKA3cyCkGhIl1ahKM1lSBSZplu6wOIxgD4VVcheniDiMqNLQtM0cHiQ7aBs8wDHI90DO
bzOUJZXI5puusM8l/kyXU3PteSundo097ZlthojniEpPMlGavtlDxQmZbaOTPaafn2wm53cVcn7nG/Mh9svdseknWdrvnJT289/OSs4XMj+AQFqT47+VqgblGQABR6wUQuybCyr+R5HxEQTWA+NsM48reFhVUs8s
IPLUQzhIMhvl6ma9rw+xCRzrOjh08xFj4PFRuKT7crRnSe+Ro31Leh9C2XimuEWOvCV9UFA2bkkF+4pdTO1RyOQ6CGGvA/5iG/YI4IlcB+bVjBSxZ0nvhggHy1tdrQHwM/EPrcOV1EMsbB3hNkB0CCFZI6wA6tB+
PJZoPi+Y6mi6el/fkuHvPrjmJjUczuMP8dVtfDW0MG589yC8RLGt1de7cbjXcTB2LYhZnb1bGbZHaIjIZ+xCjvCNTtiEx4zFxc969siSksQlCpIWU5Y0mRTkhuWQaITsryQNJiaZY0IQJ2q8EwxVGmOvFDDf1ILp
djnDjmPiSyC1QH4jS8PcckbAMuwsQxbJPtcc+Qjc9/iWt+GW3vyWO+2WjxBpfzxEmsloXIQKH8GDft5ijbEUu1GeYncNOTvXTqcLTyX7zRr5OHkqWcw7HE2fdoo2nsPRnLl/JfFoYdhO3kz7h93kTbQ47Ca3czOm
NaOOcUtia+bYKZoDIHWpX9JuqV/SGaQCQJ+kDXgmDFIfmPAzaAthpjRml2SVIQE1xQybfYrjwruwQHL+jBnOIp3x/OozHBy3CrIFpdUpSdDfTD7SxAKF/dBwznlq2KVDwzn11JAUDvRTQ9I4cJ8akku3D/9A0ZuG
vy/AxW8u/xu+qIavqvQOTJf1Cxccp/xveC+9GaV4tnw/Lz/Iy69cZvmHNil/+EFFd0wJd/puOjTt6rDhKM8Pq/VG3J6ZnV/Ytn34tvTQ8L9XDmf4yoiPAdmv7TFStbr2GJC9nj32qGp8e+xTFW59fIxg9Io9roCF
YNfknS2Cd/ucBV0GpD5c/BeoCYADHvlP0eJHaf/5f4BqP/oaDPpVWrgLG7RV49zby/kZpYwxcicHYGchgVB25tsgZ9nEZ0HlkT9FUEUQSRsEFa5CJvqscbGg8pnaiogqn0fYJMGAyRSCPRAsJkAmWKTTSJIFEQGo
zioewYkcQd7OEPV0K462QkLJKLudR9kdPMoOyShrFaOsyaNsq/HGR1mnPMq6tNWOshlOIpXaIUVd6thbYwMtphk70KounKAaPNDmqQuddznjRTUGWjUfaPPZlGF2ey7Palku9MIsl4wVgCLMZcNQOcPvgTr6PcrR
+ONCMf0mBsofgLsvMizeBO32TSOuLrIkvWnqmJjy5PBt6ZuE/yvIRvIm4f+wONaSpeRNwv8QwmP8vNXy8zxEDXPIHCTLVPaAo7ewR2WCn7cKPzdw1rBg4RI/XZEJuZ96JWFccPYR4DGASVm7YAuMbwfChtk4sPNu
YC4o2VgAF2U8XqbOtkGB7FrwJ3+9VTAptI189kiC8sTblLm2Sj4mihr5prIis/HBpAGpILMr78YhJQHrEXY+9ShA03jUAFVv+HHi5VKpmEN9mBHGv8xPcd/EU0BuI068xJYqmwgeSlffKl97ONLWQqCVbG0GkUNs
/FEw82ml+VJkDcn+poZkP4LuqASYQ/f1O5paOYJVycZjVZiRlf2mPYr5iGUfAykGHr/vIfO6KLrecsoR1Ign0n0dZpkgghNXBCpZUsPhNq4gn4c4nMcfVtkEU1wwo0C8CY5Kdah5pAHsLaCfcqYwE66a9VfcFfKp
wufuqnmhhdNQTs+eOoX2j5DiL8rbv5lL9+YRBofXfR3Db4PTsOi+rvNJYIV18TFhcful29gt0X7nNt7ia6OAAF8KJj6I2hRQkSypZXzwKGCwLo449wXCFjZ7tgT51iAEM4jVpiNpbCJ9g+4n+/GzO7kFP5Qsmq3G
o+pq6qVhfBMPpa1s95dEgZiB72FomkOAJ/ezE6TNs0BnZ8NATWYGPazqtyR38O+h5NCUFB23s2wOGGTidpGpvweZ+geKDVG3C/Ja+R+yJdxOgTgSennjVxmV+sEVVrvyAoOnUJdDH8Hft3z0IId6BqzzCpzHhtsB
/F0CmGYYMN/C/Ajm//QSWeO3XM9Gd0Jr8T6YH99gttZ1VG6s55AX6W5G4Ts8gBZP1dWMoQK5xSrcUsdtix2e3mLoPBEGV9tqlVE+u6pI5UBgth9c4eVPYA1n3litD3Otj3NDedKOgg5U2XB7vB3DUTtuWmKkLZbq
biuknLTHe9k36G3Jd9H+b01S62+m/R9J959PDtCinC5+JF08n+wT+VCRkZdso4oMu2SHHIVZspP20/5Hk5tpkRYfTfazaEkWWIQkW1mcJCww+skcC5Okw+Ij6bIoSWZQzNuTmPSiOpgkOLuP80K03cO0jdq0sJxW
MEIrtAP1rtBOxOzPIAkHdH6ap63UpvhsiomuSh0AsdscebPczjWapdZZcUYUz5KEKpScAJB/doN2kiVqYJ52bDvAcYWqUx9NF89jhoc/8+r0B259ND1IB7mkf9zjA8f5vh59V64JKIZjKH3uVtpHi+fpAC2dfzRF
E9ItH/0IDvIyFqeXEY2VcXP++qXeIkJbBvgJqIGfhvXOph4rNuJpSbuFrzzysR/tATEXY44BC0XGiXzriHy7WeTb/rJ8YwEZrsY3YdnIAi5ctTumYT5mIdXmZMweymjOeBTaMetdtpSz0p9VzCscs2WVTsZsWNKk
PJZ5E8X7GwRbvtbfRO75GK8s4wrxEFHYcDYvsRivM8V4bRTj9ZbSAD3Afeucp5vl0s0fSffZS5aX9n80uVmGsGeHMLYdZAi35CjMBJUIGhsPzJoMzFBGZJfnsgN04FEpONlP+2hffrLIZpIqRcspWygAAsTQRU3w
FxI756spjMVgbJjNwR8yH0gedcmj7mggHXg03Uf7cnbel7PzLWPs3C4VeICrf8lX/NIri3RZX/Gpg7q18QO9oYO62UHDZpV8LWdzIszJQNHRNIWgO6YQHNwwYKqrl9AJRBHIh4w/Oc19RzH4jmJwxYpBpRA0wWaK
wS3jisEBmfX3yax/s8iKDsa5UVyNyFsrrRVmlzNJO0Q0yxP+2ZSXDnvYgDdaY1SWc2lEs8tpTURXmK9O4N8tWn8N81Zo1wM1me0j93BpbO+DECIedPfx5C8zekgdJCEayZn9mNFj8Z2b+sDSpebVZKb02ZuR7Y9a
04taPE9Lj6a30q15abdOKa1aKm2JDkA5uIX25wL94CWVA95iLBZjWGQXa68wX3XN5Ost3kYhRpJsUCibbDO3SQYMeEMA2AyrwAZ+GthIRy+UTVeyUqpQgM3VJMrlYuXEZvqDFv0BZnSPbdgsFhuX0COq0COCkVAM
NwrFoBCKQWmIh1ciFIPXr0OwUAwxqGulAjdqDYFoDQJzHG6mNXgYzF4BitpwNi+xGMxeMZij16M18IiGt5RfnvD3l1UBzP7+2DiXrR8ldqc0LKkeGL9+rntQmCWzZFUSnMRioBrTDxCa6Y2GJRJWtq5AP0iaV6Yc
jA28y9AMJsaZj51xO86q+ThrlseZLwNsVoZbTM1inMH8R6ybNWgWLePDCuXnxodoNM48inicFds6noyzQMYWZ367ClPEdzSP72ge3zFJTJgkGiNbRIVtERXYIkJZ2OyQNNE7MwakrZRsERVqnE1Da4sIC1tE29oi
2tQ6m4rNszA/xFPMD6MHcqNDu3ztsuwM0RtgZwiuys5gDQzW3BDjJ85NC2JnsPJrczuDHrMzzFyOnaF7UTtDtxBd3ddjZ+h+e+0M3U01hu5V2hm6l9QYGsUgjN8wO0OrsDM0CztDVUZiTUab7CWIJ+FFDQwtNiPk
BoamGBiqYgwM2cDgTTUwwKIwWx40f6dsCjNiU5gRm8JMyaYQl20K1m+jW0zw37EpfGdm//sws0eFUGlfnU2BXdMUN1GwYZHRFGNCxRoTwtyYUC0ZE8KxxUhrwpgQFcaEFian3JjQyjhWINhgTKhRIMaEsdlb7AfA
1Chdu3KTwcYZ/9KGgtYbayiIqHUJQ0FELVm5hGIvGBkK2lFuIQDIahIzSE1SOOm0RwuYiNq+JOMte/JNVQDUVENB63IMBY2LGgoahaRrXK2hoPFGGwoam077jas0FDT+lgwFV2EhCItBWdvUQlArWwhq0y0EQOUP
r2iCHzMKXM4iv3qFRoTahFFgZHyrbWIUqIpRoDbFKNASo0ArNwq0rswo0OBxFMEb+RhnYi0pCd+VDxw7bFqraTW+KWW1dGviITRQUWsVnh0AKCoPn7AYPqHxqGWHTxPDx79MPdpj1zrvioeQhyEEUVFMey2Z9tgf
vMmDyYoLv/SJjfoB7kxMe+XbGE3sBaRHvkLUajiblxhRaCF4RgpElU2WtkFZfWiV1YegUB+C6e14afWBfbq+/e0YjNV6TD/Y2I5j2sVm7bhpieKAlFwrMmpbegMk07VWUNWNdyy5Ubg+nZXEsAdlDb9b1vC3JHtk
VdGV2eI6kWrfLQmZ96R7B4waBfUgvWmAtT07w6fRIGmO6yZL47rJraKbHBTd5Baxjm6xvqU3eocpFU0ELl0sUvveYdpDc5QuZ8ahPb0koWvJo73LWUrGoWt7yW66gTy6aTlLAUZ5A6ID4Y+ZLsOowQIyXU79CQE5
WwhIH5b4XED6WbKdUqNWAEgpw8u6KJnwWHr9EY6K2gZRiQ7eNrKr+rSFfNpyohfl5ohFfZhuxAuL6b7kAK84RO9J5vX7JLOnz2HHFOg14qLnaTdn62jTPPXyj+xmjMq0Nv6ZpE01C3i58dMHKODoTZyICyQCqWIO
MkA0lkd9owbHegjcM2qll8R4pkEppwvfCz47mvq0g1JmEaMGR1dOpbUeO8bvOJX6PQYGu4lqPTgh96C3AJRifjmdz5Jr8uq06Rquzk6K6ZosBcpBskDzRFnKyA+7yBdjDFemwUdbqQZ4MH42Zvstjhp0jW0NlDne
ELb02vhV+5358au7OIZpsiEbFn5qdG0rxUCbnygzZirHrzXomvE+GLkgiosi/GOjfLch75xdo84pdRXGyR3nETg4unD4TedLL/8Dx4nfjAsLY088+uijXGxjsqCtkwXtmiwoniwoSvaVxO+gqTXoxxSPP9CF930k
OQAj2KPJvmQRNViiA+eTm2EZg9ZykA6cx80DdAvt4yMsRPbTzVbX+a6PfiRZjMbUgQO5JnDAagLJbWPqxQbtO7l5bFGxQZNI9uv3ISHPkYYzejBnS4+SfGwl0wbwU6j7wc98dJran+wDdMVRT/SnRC4nQrb9+vci
7YxQ9H3wMb4ZzYIl2b7zySLdRvvO13V0sddV6XUHr380zUWoXO5JcRsvc/EfTXP5ay+jovuTRbo5OUC3RcnNdIC+2ypayf4CPgGC6ObixmsqiWmxfFqj/a9BQx0pZbPIgpB7o+ZKWVwoZTrKtbEK+fjZTnGhlPVB
1OzYFwR4bL8cbB+jhVPmbKfrIJwr+AEA2HUsxEWJ64+UuNkI8jtLU5o9YV2TPQCWQZEIsCoKoc0lboSosqhILgxORwIoXio5NsjdNz5QQ6SN4JHM00numcxexrrwMtbwMnYiMw+AG73VLCROGZsi12fhyuwoFgrW
WUhJFkFEsCUaMXn2e6lj/QmOMIgBB9hqCbDVEmCrE5eqEmCrB4nLsZxaAmwBl14dRInGoo2zXqZYMAEEBz8uhctJaFTiIr9YHrWP+Q54UWEMnJIqYNU0VdDc1q3XFW9vG6qHJk9dKMXwYEdNU4eDoLynZLOgzp93
eCfNJse2ntycA4mTzR9psD+3k1YbnHo4v+raq0carrE5cr21UnRhbTnjfnLZcR/ALS6yiQDLSJP3Vm4r9ih2gMjqG2cpXyjop9JF8hFbcJ72f1R47EdzayLf0ZN3dH7Hm7wjxCfViCFtUpeqzIrSmVTl9QSTaXMH
kbYRd3qzFqnmLdJQRXtU8/aQ1tCsLzmSLWusRXTRIlrS7WImRY4A7yhzkrQIslWiYRzbIg63CKKHxmonwEp8R03eUfkdPXlHF03BHeiM2oN5zCUktLONUbWNceV1cjbWyZU6qfE6XQnl+R138o57OXWq2lrdbUMC
r4hrnY1cGwjX6nGuvSLetHeCyTvBVXFtRJx83ok4RrReEpYdRga5cmHJsu0yJWU6I7OPA1R6EOqaNU4OybJSpyNYsa7ISldkpSuyEul2fJGV7oBz3SPZG8tKIKr7g4jhbGYE4sIVIRkwqBB1lwHawMu4IEckiNG3
yLzMhrUWPnoXB8AAqgxZa/Y6mDTdvY7mFLEuxmFFuPQCgqOw1jNP/uGcwNsum/Cs4G2pt/ZkfF5QiNSfuKHkRnXDjSK41cWPa8HMJR4fEFczGWezCyDUbYyUN5Lm8cWl+b4rlub+VGnubybNO1PHRWVSmldEmlcK
ab6PYU2fOs/DI+fw5Ga5jgExurifKnJZly9Dn6VF2vd9PRlLFShctI9u/se9QiXhC/vlgpX3fjFy/PLI8Usjp4P7nUvLe3+KvPcvR953rlLe78tFvTPZZlYoltvMl8tqszYTeVpqM5k0Sm12sRnBH0lP21z+pWaE
zlXOCEU1ptXanV5rvXmt9WSt1WSt3cuptW/rfbE5Y9Ox4WwcG4GMDV2MDb3J2Aimjw1v87HhTY4NPTk2gqsaG6VZhRVyPL/bTh/zR7xcvicynyQer2qshOIo+48mizK9uCa4x1tjjjAff1IDmMI3MqSc5SQYzRqV
MRTKYDRdYD1xhqPSLjVrYNlYTBxAFvRlsijmjGA5CeycAR3bF5wBHyg2DH+4mvvaksNbjI6NBbbU8Jqucp4XaIHA22jgcsYnmGILaeNwRPMhSa/OIJUZHeK04wxqc8dwgaPy7xguSFT+HcMFicq/Y7jAUfnD31em
Mfzk9LB74N0seLYAPy8gyAuoXKqA4QfVMOIAXQ4VdXg73qGAoW4cQN242NkC1I1mQM3UyWg/1h8c+Xv+86bBoNAu5iYX70kiecfWdD/XdOxRlgfZJjcZbtaxocGkscDRjAWUOLmXgJ0SAYJe6YnBXwvyW+oIdzkT
3CV8ySo6h7JKkltnOUXkJjXN/Supw729kW+li1MJRweXsw+HS00O7WV2hwVZW4iQCq8MQzFh1DK7WvMlFwodIvV3t88RgmqDvD1aBBhhqVsK4/YoVDXK1525eppHGXvAjjs82O2QF51RsiHmpApSIn6MuYqVH1hX
2Q6P2FmXYWlMsJqlMOykHu+P/rJmp49DKaYXzS8rfEyif61gim8nJ/51cNxMxsc3REfBR8g0DJgy7vt3LelzCQ7enSjJH/1YIr+PINuMWtLn+fw25wOE39vVOkUfdlWFqZ/hUQ9buwx8n/VIWxG3qAODOmepx7EF
sBlziu20AjaMrxeknUrGyavzevjYrIpKLSSvePYVR9Ju8iv8VLzJU/HoKY2SNVNr05O7hzd8wC1/wN3sA275A+4mH4jGmkPbxtC2MVwpwZ2stWNrjdLlHj6Cs2k5jXUcfcwV+Figi3rgLaDNmp9WGale6i/p88B5
UwB8cDgtkrqnt6QfA+CbY86p+HtTx6wBpc4xX/KX9G7i0/sYGPdnVAYIIhyex+HbRTNhUbHLMc8Dhnk30F7dJf0csG8fB8Mbx/Tj791KHJT+nFrSzyrNCbFImWdBlnneyciNv66R5prrd9I4x8luQ/vmf1xZ0g5n
1eb+2ceYt+Z5ByBI3CbbyLnTudWNxZnTEz7dw9CzfR03GNHGiV9QDbU1oskPM5Xx1zUSZHssEx3ZDNrdrjhb5QP70IZcdfu5vp7Zaj9qHJ90tNWSS76hlVNL2mFlwTzP2E+OYEBFP69UgK55BUmogKxLnJNe8Rzu
Gn0cUpfUAA4rvMeGGZrzIHu4PeBszZy+Dx4rbdeReZ2D4OUMAj4g2XnDQi0c3UI+QZ/Txhqb2FohL1vYS12j7mI+A85fJf4dTQGSX+92oj/2hODnc166U93qsocI6eU0ZCWDtMAWasBI6VQlgdFMvGfizLobKM5f
GGRZqjj/rwUhghpDUAci7EshBQggh8m5xzsMBwKjkAddNEk+cQEo6Bt3Beh9hyVdOSn+UPxbDFmYGR3/DDhPZ7KFiXsIOQC/B7b1YBYcvLUowGcMXeRkpzD+aSWIxWMlszTFF/kLKv4pIYtPKcCpihIMKwBBYuvT
B3SiQzxDc9ALfyLCghvGzbD4csCf5c/8tOKHAL8haAIAXFbHWIryD0A+Im4CZdRJSw3KiP+zTitcbapkOV2pb3T8UwVRldMgyTcKz6Gp4V6HtkHuRrR6zlmC0s/prqVVkCSFqiDP56qXqqlQZpC3FR6v5M9W0CD4
TuKMV2uyUuLoIwMlekkpvWZe+Ex/r4OFj14DKoV5/JP9LNVyCUIVqzIITfP4p/oia82Ln+ljzDuGTfUiPc26Yvy+IPIOx/8BcBsvfKbPb0f6sPmd/CNmWwJ59OJn+pA22lxw7ubdeHwVXiRMpi4+9+Jn+vydBFzR
UChHyjT1+KZUsa4PmjxAsIsof4mLXtIhjpjMKPonjnnlib75ZYxI840n+lKNv/hTx2jz5J/Omc/96Zz5Fd886zOyd50feeSTUo6DI7yOw3Of7JvnuJTzn5RS4hc1H48/fu6TfZm6zMtP9M37f07FIW699ETfvPSz
W3D47/z4Kyra6ZgXn+ibLzXk/guj+7/G92cc87Un+ubr9v6v8sWvJ3r7mv9eMY5BNFxnPvvH1eMYYslW0sk8heb5f3NdltAuxzz5l/4g3bGb1Rje1Tb1ZdqRmS87WbJdH6aadPN7jwPGhH/Mg6SNK4jpD57sJVvM
+3iI84X3newBXDdL6+aBlRRYu4mmBfPeu5OGeV/SdA/TVnIZsg14u03atgxWlxBm8z621jVy3LYISL3sOMQ5/4bvdJzhhxgVE54TkeROaLMaiDVcndpWEezS6K29jkzTtHAM2n2WOMzjksiStuSeXvOomiM1lAyE
Sdc8SPMXrWivqOiCVLRXrmipem3qcq15adfZWNd2ua4dyQAw9JRTruhCqaILtqJtGntlUdm69jata24s8oy3ap7+nM7ShE0I6OWkrwGH+Csf1+ZLH1XmtwLzz39IAfcdEy0UyO2kaJ62UZXVE0U7zON/7YK2Hebc
ENpV/HWoqRrwNlbnVKaaoYFiww7nmmJTXzbPITVKlswQUqIns6TMa7LqxP12lqQUm1aW7AIiKymA/fWQZOfuZMG1CNlY2Sl8QiHNHrKKIm9Q03JTue23sKVnwfIU2iutA4cPzIGTdsa4v/XAcZzyv+FnFSAsjHcq
bWRDx3PkbJBG2dBx4aUzrPuO45T/DT+rhp9C9qEtXCjHivGrER9s/ha1+YFN6MBb8re+/i3Nsvxv+CllQgDEglM4nYhDWjgldUgd/f/Ye/sgSa7qTjTvzazMqsrKqqyP/qye6ZOpkdT6GEkYqYUF+5jLhuZTHnkd
L57ZR7wI/tjYF5HV4NdN99gR2EwbZCwWwQxG2FosbG2sEfIDC3mNV/Jafh6MbAtbXrRGIMVbHoxt2Za9shnbAgYzvfP4nXMzK6u7ujWjkQBHGNFTmTdv3rwf555z7vmMdLjtuBFi2V+SYWVpxMS4GOOCdjJT4XTg
HKabx8LRPOUXD7nX0kq2lJl1lZkqJzIG8OHz+e5SAgy8UnvKK3VFeaXmeaX6siWukC63pct7snQSme30atqRqUX22tYABV2ZOMzO+DWcpMv4zSleAi6I+c3QPOYM0kb+PvUoNK8b8HLnBZOU8rshr+NOi96meenZ
BNkPNfI1fVBZSJDr0ELFtsDQsZWpO3zrxQCDLc9KfwCM2k6AwQhkyyyHxSwLNITFJPOaM7iEdk6mijoyv43ivjy9DFdZPrcCWAJZmLEFO2ElyOJ5K0FcxtV5UhbsnNi+MNDpzNS2AF2B9KYt0mPkthWLgd8bi8Us
xG7CYg6w2CTLiYZYrCVYLC5hsSHeuoLDqE0uJQnREOzTMtgDy4EWXCGAn8qSzGeEhhMQGDVIYX+T9gWuWtTA3UwBUChQK2mYozMvL6XJwXDLFGXZyK4xeuPjeBDZBxZ1ccFAlnX4dmjLohybSVmxRSyGc60FZP5n
t8g8XSaNxzmCbFBc2iJx0Wo4vB7bGsVkJyOm4TzENBx9TJ1S+ehoL3nbbFmjCGu0R9ZoQWZPlohhvyVqsbBAu1lpejulgqy01fRqaW6nbKthsSZyP0l7MlkPud9jn4f5xkFaI0z7gp31BTvpsr9iu+/iYXWeLKnd
sb9t+9u3vzO2Nr58wVuQdoPVzPbwCfIfv6qYxfjzivnD33fAYujjJZZE5yyJWVdUWdDegBXV0ABcLuagHnsPrCu6nJ9ngzDpyGbVsnW1GJdipzqHOcZeBaYttyURsoUMWDoOTrTCDikciY6t3rFJK7IvtTVbYUc2
qHvrLOlQq9eLgtDZi3MG5zxxTLiaNCjyjlMDyXS8/GzrGG91QB3k5QxNZZVz6yDfpcNm8UlD5Ch6H4VN1+GIg+cln9z54PY+dFXn5+V2/nYYW0E/y7fq9n7I2eado31GHuhbg9MHWqv1BkEWVETH4yXJBaG8Imj9
4d+TdfgL35y/Q1g9TBLLNxujE9WwExXwVYWJeOMiJgq4c3V0ajjdDObn8iVTWc1GJqeSJdHLOjlReXKicZPTMJy5cjpnWuo2TiJPQwNnX6osJVEBNmEBNnU7AcSxKbH/ahLHHFnEeBpSbbzV1GFQgCMRTwAGTtqE
yI65CTbqeK8Yf+Olj1+k4NuBgAo3Guddxyn/bTTOtxyn/Lc1+QDVNtrpwkYDMs/y38bNGz9ECxuNuuM45T+UJ1dZAlmBcqmz0U6upss32sk1nENtNiMX1siDVCO8NOSTfgZR/VKW6kPLSE/F8W45QeiVgCE+wh6C
6urIMlSTB1eQ3mt9fV0vm13HVlaY/q4U+x12d7yG9aWky2sIg5kphmhcNWzmGW94KkO+0DFBc68iohp1eZ21kLEa6FlxPE2vNd7Gx1W6sPGriq4GtdKsNtMOcdE1KLrWhJYSPahMBZcNZxNzjydI/pAubDysaEHS
PYx0ZWFsGN0xNTd+aON/53UDRasVuhOvoGgA3e4I6E7h6JxWALd6BG41w21lC9xqTpM3dtMiM2UJaPl2CLR8a4FW55GZy0Ab5rZCQkrCQ1odV++A/PlXUv2xVEH1RfoNdOfH+qz8Q3bhQ/1UxdeJ6Q6ycHIE02W5
c0jFb4LwOfx4qPzjnKrTGlez34I2alnETJy+igXfGnVUHk0WolHHnH0AMp0D4uXQgMWOOa8QBtgVjx3vQKTNsw8s4A/HJBacHPtRCNCRNIm9IJCa07VNVFMNYX2DXMhvqw1xVOilIgjvZRVRdXgw4QArGkKBRxpO
Bqlr2AzH5frQFoNV5fsY9yFr77WD+KgVGSMEtwci1zz/gIjBIJw271iGsIxVHiu4qvCjFjwMbM889EyHYujqsxGW+IGwVO7ujy+IKokcFtHiLYfcSJnnHljAn50HmQT2uHHIX9AxeyugdiyW6+6i7oXQnCtW0C6K
c1rMOjVXpNw8WdN2jljf7lq5tzwo0oTZAetlsBTnuA9U2S/XIvQ/88AC/lidZ8XiwzkoFjryMVkiHDxrL1qhfSotns1bRMXnt22RoPCQidXmx5YZttDNMhBVGIQIwvUdgGh0XTxeXUCVK96ala1QJRAgUFVhqKpY
qIKm/6VBlQ7HQk8xTjirlQGmMgZgKhcKMJULBZjKNgBT2QZgxvW8tPpOsVVaEGnIKinzY8vmrl9eyBKtj9s1gg4H8qpjq6limHsW75ELTRSxAQ1chSCT1wCWqginG0Ar8gNRfis08wmUszhTypeuQDbJY/9nqgfI
rAfh++rA/C8Z5tXBCETzBqVnPrOwq9P77DQitSm5q2nAfXrugQXkgJQ+kRUc6kXJ3aTMDFRSxwawTjHzB/qrAEww4AwbKWdeAdzuj2AXsesYgAJCU+QU1sZbztKAJ59hBK3HorTjSbaDdXiUkq/LzoAn88GKvWl5
I5+PMPwJ5Vq1Y6osLldWa+C0QlZOsKbBZayNR4UiWYEByxJl1t95B7uRI8cpuStm/SffecePLcvP/sgJeXRoJ9F5C9DEOYPw1Q4p2MeLPtSm29Txf1B5Uk1chynQXosL3jobPuyqGjZZfrAJKdd6pRXjHrTZQleX
MtNAIl2I4NMIFqw4N7GJGdLBi/AB6iEnfkojHzXJU9h6osgcZzshbY5DZ4kkd0E/CUiZd9wmdqMUwNRB38Y5CR14VLEAo7GSuuDqXT6LGNbZDdLqKiyVIrQOa5jmKrJ8xWwNAimDS+5Sygn8Hv0dLekbqRhXNfHh
ZsDKUm8pCdEzdx81ODsuuItKhjyRiup8lMyouUZt+BiLZpVPpRlV19IWtZYGKZz/6tS6vU/+kllfp8z0jknWWnU7woyZU/9FSypHoV9owKxrqg+WqLNk1uPMNI6x2ofcA2zxkbis/8OEeDwhYdgKzb0fF5H3T1bM
r8/hGPSvlTouOuSDgIYBASsctPYIRbZVQ9g95jjWGxvPI+vDqHgvAmx7DBrQk2eLOjZOeG9FV4+rt2uO/8WnJMTPEVMERhrwDlZyjnYoONjnpM+w9YExEXt6uhSyJoGNu5Oq+Qme8Io4HFF1yPIzvy+Jg9OG0QOu
Top53JoJ4Nxa3Yg5mILHqyQtRGxmw2pL666OFKkwQrfM4phPUSBGFdbYSecZQPyBKBlXTQPbDw6rP8HDQFpll4eBLp6rO45VWdgGjStSF+OirMLWrfYFO1ydv+/Z93MLD2s/Ypl5bd1bDKft1eZ/iozOZxh1ESIf
e3HAlqvGhemNogqOSBWjBkUZd2uF3Aurbe2OAiiLgsIqjLOhOsVXPbTjldphh1+v1A4UL+7Ahlf4icTq6FQxexc3deV5Gz9pYfjClK6+ffI4K4jUWjph545xezqF6BFFynfkjaUJQ7AanAKvnKW9tInoURM4xrGt
eyvjwBIQ/GfUPMQhD1oZRYfYlP78+fPnXVbv8vS+YzltZ2nrUDrDCvkJNDCJ4ehB2jzEDDm8s7N09pDY23UpL8bstbMsbR9K4XnaOSLFbdSaO0SKulk6XdT2DlGTepLBj5o4QmqapCnYQ+BbLldTpI9QkzRNZekk
56rjFxy83bJvO+QewogOyY1Cu3LjUfcIzcgXZg+RS90j0mj3CKR2R6RO5wiiC9mOtFFNet7EjbI3Hk0fob7UmUOdadvUNN6WplzqHYHswT7hm6a9iY5A9cg3E7lxZyxe5xWrSQjgKlgf48BeK8yiakbhSOtv9NlE
sp3lgNDMUpetAytQzDZqjuOU/0SdUZPXkF+mlaUe1w9Q/0Go7zpZ2uSi6sYvQ4TRytIW34dSZTt58kaj6jhO+Q8nZm87+8PKmPpjcy6OHURwoW8/qKh6gXUpvPBGX55J2Hi3SiuST0eTv9HnJexmVJG8OlwGtjLt
2TItZbz/p22ZS+xlBXgILDxM2kceRDa22RlbVpEybnbWlvlSxs32bRkbJW00NgnknY0fLKBuLqPWi8DaEJCwEF4BRiRA2vgegqjqRUDUhQIKNb4nIGpqDETtGgNRu0sQFey49PMlAMu/QiUAy7+SlAAs/0paAFhE
7TIIWWjxt1uiIQgFQxCqfldACDvjpcMaBnKhCOxi4PJlByGEqMpBJ6IhEkIchRxUoCfLgSGiIZaJaIhdIuqXFn0uoyGNsiu646I3h4ve+udFf+UXfaq06LtKi767tOjzpUWn0qInpUUf7vTa2N4kNaqPf1CHaAVG
3hLZMaYJe9bRHMcCnGyHYpEvWK7nevh9oGw1jbMUjgemtpSx3jSN5WEzS5vXK4fVsDBW9awnSQucUDsjrtbM3+QWva31mWdGLa7/IlXbGZdzDelP/o1NVVUa04TI03+tqv23e8fFh3AtrefJr+viHQQukm2dD4Ex
N+9YzpB+UtlMV5alrI1hKYMxLCW8XDUrYnxhITzB8GAoLbJnTbm4GbnCEWo5wpZo/3YgqO238j9R+W+zD11yx++GyjYPXp7vAvRdAX1gIyZmwFC8AbhED0u0lLjDEpj3BjJ3lXzuXNkZiiojzVWkpNScLyWl5gL+
wDjaW6xMY7gW4YajtKDDV3gNqt/ra1DZedKKJfG2LIm3ZUm8TUvij8dS/liE/qBC5EWgLy3uTCVRDeeKxY4iySCb2q0k+KnGNzWgCuAGnRl9THJQoYwamx5o0mnNxggLvzqjG2+/ohAVTBWiApi7skZtQu+jKREQ
sJRhOu3QFB8DBzhzdPCgDYLPMgIXeLND+QMc6qeytHsonWNxAMsHZiEOUIO0Y0/yXTS765DYnUxSpyQOwHF+5lC6G3ZjVhwwg1rzOFlPZmm/qO0doo49VLepI+IAl2ZZHKBGxAEdiY/dGUoCusWL3UPpLAsECllA
h7pWFjB5hOak1i4c4CftyXzyCM3iappmDiEOsm1p5lAKa2G57eCZsjce9Y/Qbqk1j5b6tqX+EeqKHGAaR//2UELgWSmCovaRQr4wZc4I0u6JCj9yHKfpOE4LCNoeNWpWdR+irDEGuUdjkHtuCFGcD4HRcTiEO1iq
NhxolKEkb9Sc0f82PqQQ04c3z0raZaGCAxbsPWrj/YqjRKcdLqpuvAckoZulXb6vSRWghdH/Nj4k5VVn9L+N94MreR/QgjP6H1gzqpSwTq49367HwXa13w/8Nf4Z1bZ/6eUZxMa/TSsbb3SKE5mcxN/oFMcxOcm/
0SnOYnIGf6PDB7FoeLTHiZvL83O9HODf6BSHejnWvdEpTvRypnujw8f5hjRVRVPztrwKawg0RbagJgVazm5vdJy6FLhycHsjWyVBsIymIElKL7PlDQim0NQeWxBJgU4vtwVNKXDTK2xBa0chQ3plRt0XgVKBwqZd
ZQHTFtZVwDv+LoJjcwdwbG0HjvF3HBwXNoPjVZvB8eoSOG4vF0ivKUEnt3xtCTq55b0l6OSWrytBZ3X7lq8vASu3fEMJWLnlV5WAlVv+vhKw1rZv+dUl2OWWbyzBLrd8Uwl2ueXFAnbbOPoOAdTCor8dQAwBNBgC
aPU7AqCwjbtwyEVHt8Ol2yLSVwBA2zRElW0aYsk2DRFkm4ZIsU1DfNimISps0xALtmmI+do0RHptGuK7Ng1RXZuG6K1NQ8yG8JQ5YLTpihJMXJnRkLTaBd8RJjpDmOj+M0y8KEwslGDiqhJMXF2CiWtKMHFtCSb2
lmDiuhJMXF+CiRtKMPGqEkx8XwkmXl2CiRtLMHFTCSaGeKK+0Ygdxyn/iZAjGv8ggtx43IMGJM/jHoTir+pJQk3q0VQhL+lZncIErrIUTud7oaKkXpayuhNSiR4Yup6Ug6Xe65TlE7c4lrtfAfPI1Tr5m9yYt7U+
nyRQi+u/SNXJjMu5hvQn/8amqirtWce58Ot1XS9JSZq5lKQpkVP4jADhyCEW/BiVi0iaObcdjeG2a2O47foYbju8UFFKLkfJUoTp4t3tCsesszQu8Tbb7RLtjP6HXaK32+qjp/fSBq1s8+Dl+e7Gv01d2Z1yvMa5
mTeonK3tbX5st7c4s4dDuYktzYUm9jaXmNjbXFxibwOWhBXssS2F/VYwbKImt3kTdbnNmwj5SF6wxba0Adf7YROR3OZNNOU2b6K1o8Qmo3i46q0Nx1Fp4zuw4I3vzQWv7DBPxfp7o+vvja6/N7r+wYu1WB1tsTba
Yn20xZCX9kVabIy2GI222BxtsYXzzTiU7W+Py7elF7XxDxALNoa4SXIrR0UIHsV+FogOaEMBAukIlo+yNGLDllyeBPTaIpRRvOmBIp1GNl5P+N9bunG8DoupitEHOTZtnVzYtyUNcpKoIbF28RSRE3wRJiGyhkiq
D7HFTWDUsRQJHoDc08AKdYJDHC2BzcubmRUIcaEme+/JvWfeqfIKSACALHNYS1jOkbdRVW/e+JjaaCjE3yv9bfy6SiZhYIcvJxwBVxQGScRvrauNj6lkiryNwDHiPpBM811i72b4juzdLN9ZR4Okz0ZMNSsz9zP2
FedUQBRytf/VcRT+0fjHRSp42Nm14KuAWJe4afNNj1zOiZmlvjmvbnGqJL+O/Y3t7zSSa8vXaXLj1+Gg8CuKpjYeVEhPT72Nxvqm/238q42fxiDTnshpjQ/3uq1+C4+orX4mG/9ZpZ2NvnuLM8Pf7etbnLZcqVuc
mlw5gBefJmiGujt8vgud+yzZXmz86kvsyGzRkU7RkXrREc0dmabupYy1X3yiW3wiLD7hUmgCLHIF/7iy0mrrSueLnK+vrF/D/nr2Ny+f+y6t665irBPFWKNirJXv3LruLjoyWXSkWXTEfznWdb74xFTxiVbxiSB3
zuEUXlQFTmVbceQoAKoDytNJnV24BmyWBRYWbjd7nQSG13sdSnxqXAt2kbzr1LqCSeB16s1JjdFsUkUdkzSpjjotDvDKUdTFdaxKtSXzk3rJxMdgfdqkllk//ra0tpQZfy2tGg4VfrifVqlqziu46bj5qy7VlghJ
yPCCu5QN8Abi6/j8hs9QdpSjz9o32AoRtRxxVTvcT8V57SiHor24oalthua99KEFFz00/4KGhgxAVVAC0Jykzl6HcB2FxWgEXXOWxqTyCGUc54LnQslcaJkLV+aiMjoXDVnmSObCk7mob17mBkXlufCozkOrS589
joCEPsMWddMya6ovseU5XtB2Llz2EcAbLrmblxnxZ7Zf5jD8x7auH2+NEPeGJe4ROUltE3Fv7kDcWdGFLbSJuNculriLrTWYLs5h74rym4l3HcS7BZt5TDhmcaOd9GQVNtrIGvCS6bjLofShqetZLgG02OdU6Rln
+SN/DE23EXFyjD0BjB3TjLgc/h9w3tyKOdO2xZ2TgjvVTnU7tu6UoL507uJRLIHKNDGIBv6p459qdoGD6dIMtcd8K/IqfjBSIv1sy5g6F/FKxw5t18UPTVwt4970XF7T6I23bLwHPp3v5TAFhIlLpy6ealCX+oSu
pZ2Lf3lMv1zu18YPIgEN0/h08iV1apowxWn7ZevUmIXCKUg7ruM5Fcd3AseEG+9VGz+Y7mZQCgBAFfzjyqZQF7QpXirktvClCP+E+Kd24ZD7SgDUS4Oklx2EXhrsfFeAJt6IHBW3tdvpepXehB9MTrGHS0i7KYbQ
YnqmHs72G9HcrmZr9/xGqGKq4pRYtd4v9RIvVmPKJLxYo8SL1YRhYbLH5CB1CxqR+niscooL0s0UlJmWZImivKDO1H0pS5tMWeEQHTLNhGMNaKbNhSO0lSWY9aW0nm1X+dhKUdNQFZnRx5PiPNnOCofexjugkX7B
LnFvtLhnH+6n4rC9qTfSi3GV8l5cwNdB2D2Q2oItUhm78GvQXPb+aG3ijoYzzmvAk17mb4rZVptnW9vZ3oaL2TrXlpXZaYw802rpAkYahh/WiK94HAkcSzHDOeWnz4l58E8odjUNyTjRkBijjaSVZ+dpDJIW2Ftq
SMaJqs3O00QIj2EsAzZ04eAJdQrjO6BBaSLeiSdRnpFVlZ18JJWDkhjkHLwUV34eHKN1wLoQjm+ySmG87xKa5kDMzZCa4cNaua/Y3MQc3mT7mYkzDgq6pasc1gmr3zBqeZDWyF2244KjfG3ZDvfi5url+xhC7oTv
/K4B1buUxG3xxAhMixEYjwjLbKHiRSfnXcPJubjmhsDzi98l4HmX2tLJmF/cspLDZbwggCnNyaV+gIHk5xS7UiME9KM/SvpwETsbAaLPfcNht15EOT5rrzk9zkM/iiSerriJ9yRhwWqqJbquh2sOWv6sm/I8HOyn
uVf7bZFqhebXrjaf/aAyv6jM//u7HPTJ/PEMl3ysKLlVIX6IjbjBsRM4IgcHc2oHThGS2kulCi+uBIj2SN3ehyu8G/67ga68fddxNhtOuuJky1EmPGRt9MQpfut/qOGk/vXKM1p8RTlCkd4fVSmES3kDaSMiF79e
5Jr7n1Tm//mwMj9VNw//vWOjJ8krB6KAwghZfzjPWo39PpPqZY5Z/1k9SPUeZ9OnG/CWr+OnkYZZ6pjWQLzMAyQuwiG2eiDSZDsXuTRdXDmmeSDCYX1dHY7giMq/yAlhT848aR67GBtFIbt3TxuI6qvZatLjKz9b
TSZIIwY0ZmsS6UnhLgwPQIdj4VTFylLlWQ1rmfFXocVt4AMIONU7GkFMaW2GYT4RromluSPZDyQX7aoA7mTGyYuC/TYE9q1C1CVVBramOU4RhYiz0oQXbX3A9pirCPayCl9iRXUeim8UR0NZTWrwfF9NOEqqcSSv
OLCVqQ+artIOYmFiXsQ9HUHt1Wp2HVvCAummEW54WKEdVgX7/7aowo4pCF0DSTNSX69hPzU4ig3vOxtqKc/uzKPtWrLXFe9hRu9VVKjatL4X3x9P+uPZ/gRb+hNcSn/URffHlf64tj9qS3/UJfQH22n9ZzVixlVD
88GPat5tT/jm7/4dxyozv/8t2YD3D4s+++dS9LFh0SO26IFh0f1flaJfHhZ95A+k6P8eFn30C1L0qWHRt2wnHi2KWiEFHFlZl/dyI62aamn75vtW80YHJ9w8ELmyO28bQrwyAVUHacBwXUcEBg6+wFPFR43UX0LK
BJkrqDuLe+aQtwI8ebmDhk/1jXbSpHCjDSIHT2SH9JFlDkzCgbO8ZbP72Aoc/xE3C/GwJE1SOSYzO+ONDYulqSEuGjqNxRMRTgNt8RkyPgeZFOfYX4GDFTsnfQKyja3xxh7GObc53i2gvc2DHT8Sj/3IxrvVWDHR
91M8rhSnSK9SrTWiuN2bmJ6Z27XxQ3yOdHBWtMlfyJdcUUUcap4uCXol0REt/uT5ur7YTlQ9RvWMgrWxaMXiz/KW0ZZj1CLfrBUo5Z/Eim+OOfeKrPjWj3wnVzy4uBUPXuqKq38aK75ZsPOKrPjWj3wnV1xd3Iqr
l7jiYcMbkr6v++Y/bSJ93xgWfcXSubPDopzOfbMoaoVUi5TRiQ6pZpwDCRJIOgegOKLaCq7CgvMNI00OmETJmCNMlmkyyWPSlqUO9DR8mKpIfHambWDXInLAzUXZKnNszWwVQp0GogZNM0+d9PDDseg94y7DsCKH
bBchJ5Mm5LGSkGyQOjnpO+QdJ5+1JtNFETLCkabprVBv1HLSdZGOs0rTEk+mzo1W5Sa0A8OW6MqWqEuoC7atC8UxsQUQBVhqFxDjKD9wAIgfF5Ac6+rWErB2VD10VCNyFIB753fynFfWOVUCu7g5+CE1KkE12Ch3
cyLjSNqAv2CVahmz4IYjzNnsnA2byIi8gfnxI5z6bHSII+/WJdpKhGajrY+87R/52dgGFd5RObhv4oiZhTdqjWqDZALgMJdMMkOTRLzbVB4EaIp6cHGSmxkOIqrlpg+wdPdRX2xt6sOvJ+jXDO4TRBye9JhZ22Nj
0S7hhihcyoy3xtJeLuYgrscwpRSscQtTwyiX0aWFZrWDF364nGYKL+V7/Der5ql35lvVMpo4ECICXn4MVJt5SQnHlkuW0lrGkSYRwjZnIOvMQI5uJWY1EVqo4DK3spScbdDDNhrZn1VGFgfTiOpCd/wjyysUDmlQ
tJLTnXpBc+ojNIcjvvqywZrix8e9kB238YPQ22/8K6NgJPgBlTbZG3Qc99jcjoBswwaWUfymPSbZBH1ssbyboeXnQovj824ypsflsTRfe6yxn3DEMZtjsBiqtOFv3wZbFtg2ukJY/HGfR6TcHV61qQnz3UZdoSyc
odAex4q99z22smO4xB1Wdiy7d/ErG1zAygYvsrLBBaxsMH5lgwtY2eAiV1Z9z63sGG5wh5Udy9Zd/MqqC1hZ9SIrqy5gZdX4lVUXsLLq4laWN20u3/iyb/7hPcLkPWb5vq8URYhYCiNPRC1PJqiaTEIWeY83SPuQ
RVoWLp0VQeSubJDuFiYOBAaCt2NQdM4It3a5cGtXUJ3JxxLVMlNfgx/HlRLIEPLEVJn5/YiDusrhUFnYmC4cXUmuYmlIOgXJRlo6u4w5b7gbczDmmjLnzrvLTMx6NAMiP0jmQeBoFqwC3AVn19JrNuIkJs8ER5Jr
aQrZgva6kupIyCLNLSUEl3RvH01AqH0dzUNqcr1xkoQCdqW4nrSprzHlu4yuQyTOY6a1TFPCWOwhV1hDarFuYS9vhMvIoXSQp2yiPTZ9k6tsQKoHVdLMU0mIbV9zM7CDidQubAbsIzZUscX20UYfnF41dQpXm+GH
rx9+9zrlLEk4YZuMQbxXaMpUJYgsS+0ULRyN3JD6RJQwJJIinkYJUDIJSEvQQCJQCMHCVZyG1qFredh9cojk1XjbIxJnHyrVvEagWxXQDdz0tftFqPa1qvniT0sWgnn2IsqSebqS5lB9rkhela+n5Xb65AlIZMkE
S4xnrcRY0a4Boh2wxBiWYYp2A1qQEUrRLhaxzReiY9oKfQK7voDgNAAmEUZ01jgsIO/SpPDMCUIUXJElKRhPqnHIUx/BwmX3QD44QS62iCc9jSgh18JWIEU9k3N2gfEOSb5o5LoLBPZ1DnbuPpyjaGaQAxkOPtsD
nL5UgNMUMEoNoG3H/GqaGdhxXMdf16Ngp41aQQ5OFlAGRg0Eh0qnR14swyueC/u7qZLKKwlISxJHAenAVI9Ekl0KknFFdDRCTm44XO5aY1qFc6uHfC1VJJlgvQEfMbETcApARF+cMcYeBNTmg4CSg8BURrtxEJiD
So5bLY4Ds5d0HOBsiUWSiin72VfqawiTXUdK4/IJDGE3kZFtUiJqWArUB6mAHF6H5uN2t95Vy3drcVD582IDQyp+K1VXkDZy35C8hEJedJZWB2lPCIwWQTlvZ1c2N9MLCMKrVlhQFWHBtAmQsHNCqNCkUKEpVtsJ
TQHAtZZloaEM0ghhnehC68X0y4EMQ6CWsz5IgOLiXBnRFGJ0yE1X1CHQDaL9KseaTmwOEVHUI+aF7M6qcTmkrt2xWzEK7966MBM9oRY16r0yO5eTultCgTOrjep4vf2m7Kgi/Gs1Fz0FNhTTDJR3NLFK09kWvY3N
nC28pTtc/q8E5t53CUR82hZ9eVikqMfn+ulB0i/mf1ZO+HOCWHfZgztbpMoC7GbVh72ZpykoDuWGRpemXlqa3XZpomJp6rI09Z2XJpKlSfKlSV65pakXSxORDVx4vf3mpqWp58Ka0pIkDpGo5Fi4gdDzNMRhFn3p
IfoinRm1FsKLvScijPkhFtl1aSKMEdAYUd9BsHgr1Vc4Q3QhNKwOEUKc9gQvOFmqBumMTaC8HUJAQmuLEJQghAmD5MFJXxDCrCCEOSbWQnrhHFVGCA4jhF05MCa7LUKw2WHqtIvzrYHdnqM6zcqbkxYuIU5Kopys
uwJxgaQfiKzkkHNHe4eKR3zy0kLLXQE/pDdrcMPBOEC0GvdAgHEqB8apbYBRXRowQoXsMoV3hcKDBDUyK0sTmCxoMIxOODr5SoUUKLzixNVC4UOOyjPyokRzU9cpvcSPR9pVtkW2rBfC7gqsc4THgPqrCKPQW6OJ
bIuszCaE2YKDTlTNt945ioPePyxSNMM4aALnB8Y8JJgnwepi8dngMC0jncuY8lpI2GNZPzB+yVQOCfURSJgaQkJ9O0ioDyEhulBIuDyHhMtfOUhgtITJzSEhunBIqI9AQrozJEQvAgkW640AQYJA43uynG+jzQiv
xK8xq7YWghOcWeP3LhsivOTSEF6ZNdqC8ALYCdU4/0RSJTep5yY/vfIxe1Kw31Q2SPulY/Ys5ADzOGjPCUYjwWgJJz2ZzQxjQEkVYDiz9eF+km4+bevitH3Z0ZVkj5DHEKfty9kTao4P0GDzrhDWCTyTZS2TXSXx
0DgFoJyGQgFfJC5QNMln8CszmlxLF+wZ3LktuYoFR8nVcFI8klzDlPoqPodPLCUzFHrIPlqliSW6nM8yybXW9ORaS713kx45bV/Dx87dshmUbAZFu7bZDP6lHnxwgg0Lt2b72b0Mr7tob+lIwofZ8IBNfzA8ZUMj
cdnRyIdDT0Az+SmbJ2oz4QTQ7olcHu3VIl/rMcnfer7eJOsarbmw+XwNhl5l6QSlwwP0qJ6AiSWoZI7jatRjYYkoVvhMPVmcqac2n6n7cqaeNYqmmKTOFWfqXdudqa1YhzHvbrvqAc1zAmxgX85mwNwo1XMknFBA
NCTHUAYBcyYTkMnkiNjnk/aMmETKadofOU37lgHEWUqOg6VztZI13iPH6hrteeXO1D7jWV/wbJUFg6VTb23HM7Vf4Nmq4Nnyi4JnNePZKqveSo+1bbF0lPbzRB2bjtK77FF6LqOpNU7qaI/NEzSZveST82xGfW7N
YuLdl5LYkS7DByZZMedw8FvRbgpiHhGTUi83JHOHB9jfCMw/3Cl8QS6Bun9YlHMP/74oaoUUWkJf3kRqNYFC2rudeVabAbgqUmPSnGNDNPqppN4TfZzPgMRPkTaTH1xAGdvK+aCEAXs65ge3inGXU9hO2gCMm78t
L+Y25jZlS4lo5Uf1Eds1n21lhVTVTPUoZwA0zQNIHyXj14JENB+0k+kSOdG5Mt2atAm7PVGYtE0yACZTVrVrkQDYriDX6E7BhXOJpgeFUrc2/rjXlwgIfJi/mONeQ/b7rJASQOd34LjXIJsI4Xr7ze2Oe5PIgwTY
5hPbjIzx5dI7W3uSrVsFbXzyI7IbfrNi3nnHqITnN4qi/HCXH9E8gQivRE/EGFqWs8GZd+DCcCyZkEWfLA5dEyAqDA1a/H26nJ7TEqDS2asnaL6GfIjUEz47V4dbTtsXTpvtmIHxaznGzzltfxtOO+DcSoFkpGCI
aCDH9ChE2F13iRABa5MaU4BazmlrcMSq4IgbJQrgZ8JoCQUIJBlLwWkHEEeWXwxKFACPR9rVtkU0abMT1XIKsG9ggjXYzSQaapYhrE2+9EyeO5/bvNA80WS4+u2aOf0P4hPwyP90uOjvarlVfWGue6YoehE+m7UE
MIOHmuAn1dHI2cR5N7JC3MAQ1QfnvRuc9yxVqF/mtJm71sJd6zJ3PX90JaESI56UOO2UOe3ZgtO+bCunPfdSOe09zGlfPuS0rxCl15XCaS8wkrwi57RxSAWvfZnw2qIvSq6yAH+V5bV3beK1F5gF3bWJ1577zvDa
9rNXM8TO0dUXwGtDozXPGq0e7wjLa+8Zy2vrkMiqsq4sWO2pF2O1dTha8/KdVFnnKuZXbUJty38nL85/98v8t2XGpzbx343N/PeM8N+TRlGDaWy/4L9nL4T/niv4792W/941hv+efxGWe+rSWG7KWW76p8By73pl
WO5ZZrknEc47o8aalVxMlEW1c5dG9S+SQX6/nwNxQf+/WsB14R3x10URMilafP50zdz5N4yp//MPav323nHxvpoDRzk53vtqnAfWZOGBVd/RA+uznjn5Gt5tk4UDVo3CqLrJAatO3tAJyyk7YUGZCHu62mZ/jblR
zw0QEXHesBTGsw5X3lZnqyGCF44ELnVVyERq4HrgL46DRM07bhAVZqPFbDASzXsiHqY6NWAdgtAcHHAagdY2oiBud7q9icnNYU9zm5nCdub9YiPTRHhPILSGYE5sxP2RomhjMkgCCsORb8Kdepnq1mWQc4AHmVnX
IoLNTUc5NEqdPIlTksDT0N+PbZIlfsmRqyooTkJVigVRg9msRr4/4AnWyP2MMrMOM1dzfv5I5LLxNLsUmSaSjP/PcGDitbSgt6niHLySLdw6OIp5hfUX9W3n/BGmA0dSC+p+aP7ulwTU/1qZD7131Iz694ZFuYXN
7w+Lcpbk8WFRbln92WFRvkc+XxRZdyF2C6qOgBRnP8Z8RUIgAAyTYrMFC38bQ7QqyRKz3HLTXwKEHBJ/0QyJj5eyQ9be3zkI4624MN7y7dHVGnDBkElOmIGENKeAo0VGbLQVsdHWWzaWN0IOAhdnqZ+HpgIlzY0C
YGcF/kJTgNaCTKL9+RnHUuVzP0eRS4KSQdWmyoyKalnqj74Dgyfy8ypgVjc16uWWAKMewlZAKzxmNFyYu7X5gpi8W4P3SWvwHm42eK8WiKbKBu8IR+QDdwCMx3htTY4awK8aZSbIGaxmScs0oaGK2Z0OAZDF3Nba
IXjpFAt60x45JccuEbUYRTFrK1oDhgB3ucwzetRig3iHgiNId3FkGTh8aOvu8/JXc9s9Csin/hLOUwg+BONpy25MDL3WHF5Hl+tx6kc5S8HeBeySonqEUBcTIkggRTOCmyIbOC7e0fw9Kgh02eXiAt7cZAQv5MsT
ayrFTpTcFQ4kuUqtDBSGZr2ioxBXORzs0JzfLLaaLIutnEJsJcXkiNgqzCgeH8GK5Q/5fEyyUYW14q7uF5LhJLMNh1O5Jgo62k3zV3S6ZKU/ixZmaS6XBFQLK/1t35ywKYML7f2Wp3rHp+62T62xfjU3BFFInVJ4
HlUBlTWq5lCpLwIqXQuV9SWIB6aoTr2tHhiu4KqwGHjjuwFywn5qgJz1u/B4PWtbOjduPa24rbZ1Pbd9MxxdzzFP9Y5P3W2fjq7nCGWESAd0yRPEVhM0B0RQG9oOF3TIkhgke5b0LnX2LsgO5ZSIUV2wBLoBxAzL
Yod8POaQyEynwpVREhWATJVJlKUTlkBxVLdM7saRqQBkKijIlG/JlA8yFbA5cEH0bOhxyEJGiUqQ+JwgPKdUL1afTwegTSWCxr3cRACxYn6ulBklWCP+fDVY6k6SBs5PpnIr3aTMrObCjFQoziCdttEroDOcEZ1h
nznXwnJ311Zb3XZJggsDi5SPj12RYrTS3beWOVhEY19fVxmla6lvc4ZXRcPn8bFoaokXL9+3nixgwlNRyiq+ZUPlxqwJTx/X9Esn66kRJ6G2VfdDPEq7lgZswLmbbTo6fHZIYmrxuYpaRu3nJN8dmgeDOkW0BOtp
7mHP3aePIwW2gaP6BG8QJNdmg8zdklx9Fic3HjPObJEzSxN7HUWzfM5zUNjCwUTKNcq9otzNy12U+0W5l5d7KK8W5ZW8vILyelHu5+U+yhtFeZCXByhvojz8Nn1aX4cWohBCvM8zX7P2tAni8mcWI3SxiowLEL1Y
SZh+G+aeJjFd80QoIzvhengAPOsWbe62B/t8jmdljnvYQVYNMYtof2tZ0iLEDy5PbzKx0XD2bWPwgBTQiFprMfXEJRm4RhRRtJNkIHVo9wEbzaXFG3hiG1Pq3QKMCXn5ZKrhZPqYTD9H9ttOJiyxS/bLRtF0rhox
05QOVpPqOLGNmaR0kM6upiwXhP3wFO2SmWwZhx0aQ7gJTFIfeRNgUcJnzprk40p6kB5gY7e9fdQiDzjAWrV3aA4iKM+uT1tKYzFh0fuoLeKcKRHntK3lCgtxIhbidCATGdojxzst1yXaqMDlr804vS2CnA7khQM7
lOuU7ON87XpZ0hu1UWkXghzp9MiLTulFPBdGbrvW0baV6NiFbVuJTk8kOlXq3RZ5MDpikbNiXr6XkVrj1bCmyeCArP16zviTIxzrpBzntjKtvfFMa6/MtJrjMKMcpA5itJjjGM1gNctoejtGVgOr9qzt8fDT49ux
39q+OZDQOvAuE0ffGhcjgFvSkrR93Ry3J7lxsRqKnn6pQF2ingytenL04BVY3SSk9kMj4GrJCNg6rEzl7sVV1j0albss17I0GKRzWBreY4E9uwUDRGIdJHWRhdZcORi1EAcKZlDUWqLJAeyVetTKNxJUlPFQRTkh
Ksou5jNAnCacoToooQnRT07IXhrjn87CVmDqEhqckY2d76tIErd0sa+61LGB+BnXXTwa7CJNYqGj7DAWnKFOsSHYAanDyQ9t0lh0xhpvsgSanDWahZc7p320gNzn9Lj2AIZYVVtheWILGDsANBhv1TOa2+HYZRun
CT52cW7e2B4OkfokbW01Qx0PQY00gGsTY0HGkX7JajQWCOoLBIGgqWPwILEWrBRkqW/V2wxBvoUgHxA0OUgkRsDUIAUDyD63LnVxvhZpWYtmEec1d2BxkmkGIEHVAkBVmZTpjIHHtxi5eMSMmFV2tqgDALU4epym
MyrE/dUybMWiB9oEW1bb6V8abFXJ34yzfWQ0VktyMsFEWDCrovc+I2wfqk5/BGEHgIjiLdFz+syO4dmwRd+2lXEkA1ZytnNPOqhLBGv4Arb+GpydgiHMTtB0DrM+1Wh6DMwGFmb9AmZ95l3XWFTQGx8e3IoKpkXK
yjA7zVlR82hIghS3sST02M8gzGXX83scgcsJgUvGc7G4RDSStsAPmxP2wf1PlQwI41HZFbWZ/WgJzppO1QjbDz6a2f72WhqA7R+y/HUKl1gg5o+y/PPMCZVYfsR6Tn1L+RELLDeGmJeYoPl85FxWPVfvKQTDjnNR
w1CBan3+u6xjnVoagIfKjQsGQvJZM9i9Dn7+mOX9DPN12rWUeBz4YdeS6KF8PgjgVMcpqKCbtRx/AA67A46/O+T4py3H3wHH3x1y/NOW4++A4+8OOf5py/F3wPF3hxz/tOX4O+D4u0OOf9py/B1w/N0hxz9tOf4O
OP7u9hz/p7X50HtyDzrP+pgyW0ttYVKFGktY212cPXc4w9OWtcunKiimCkvcYcF9J+NUVNtz7mEZrXQviRXcGa14DEvTOece8tbvlpg4D+yHhalpgal5Cqgjk+INJ8XSta2TElrRqKUZkhdd6ETZYLJL8wgKITez
TBqQYWyQikFkjzn79mA1mdyGs28P0nA1VczZCwmgaepbdWyNScY0cx7MjHRoBnhkyPzvgqoeitkYYuqceuz29lFMs1nSxmFMzO2Ek68LsbDnN2Ss6xQnhpynD3KXZ2bpfXAiYxfRu1RLGI92M23YLbShjYzFmVU7
X8de1N6oJYzH5MEDP+/hLUsekHO6NvqiKGY93r5tZmtKj72SJYxl4+3xbrdl431h432aPFpi4z1m4/2MvDWea0s1WhQXbM6uMSTDH8+y+5tY9pA8ZrV7ZZZ9agcmCN9lgUkBuQLGlrRYldd8rvIqsdifL3BFK6Qq
++gghAqyIVAl/pgaZbyZTaqX7AJrMh1VsQusb2MXWAO3NFfC3bXchBd2gXXAPYe6G2WzZws2e3aJ5gYCmVNDzronjNGMcNZTwlmD+56hnnDWPYHt/rac9UwZTU0iNfgW7mcGED5D/UvjfmagaSk46z5jqUnI0S1M
z+CQYsXqvZxLmWLF58xWDrsOH7Dx0IADepZO2R1pdQhbbPo+psxHNun0P1oUFTZ9FVk/X1bTL6G8yZJN3yxNFjZ9vdxMj3qW1Q2FwZ3iFa0uiaNkjUOJ1nl4jKVm2JSvJocntgzAvAt32xDutpFzt1PUx26dkbWd
3IG7BTtWWt/ZnbjbyUtb3waghzHYjGCwPk2KSR4v9Sy7CslSN6DnmGT0NQnulsHOoq8+BeAdi7fK3G0/N/IrcbeNDI1Z7nZG4KYxNOEbz4GOmn2OBF7yQ/OXMYPDn3jmL3NTPKv3/kdlfnZTkLGfKXSphcHeyYr5
wiaDvRNF0Sg7W2Zlu7lkm7y0Pmq0N8LUxluY2oKlnSjjnFxtiphQ41naGWFp4wtmabsXzNJ2L4Slncil2FtY2vZOLC2k2u0tLG0nZ2k7W1na1hiWtgWWtr2VpW2BpW1vZWlbYGnbW1naFlja9laWtgWWtr2VpW2B
pW1vZWlbYGnb27O0f+uYP7KWdN0ySzuDBdzC0pZFFEB7uQHG08NWRrjcTs7ldiyX22Ls0booLrf9neZy2ztzuV0+DVsut5gnKxPZOk8XyOVOUHczlxtv4XLjHbjceJTL7fCZfpTL7Qy53BkRppU5WoiuZ0Xow3yv
VxZP10fE0x61hKbvyNROvHJM7YjAoyXrMGQ+J3Zkaocyj9ZmpnZihKltyT7YkandJJseZWpzmRxznsLeYj3EvtRh+9ISv5t9GuLr7bjRXAI3AmCVXFa4lf9cV/mWLNkNnvXMCbEbfDXHkncYeZsqAt8t6AdOqBTR
IQ2YU44MHy9oZ0G/8KZF7Rgn9BzjhWdD1Th+mWP2ZakH0gJrsdvQRlIBv6iNg4D1+g3OzVB6vMG52X0NsuluiQUaugugKIt6j/yQ8McLukeeWWBdrtkDrbdnKEvD+L0qrUScAORao/d7+0yQcDJZcP/egqYsbRyK
OP8aowVY8trmfI7xz+9zB2OWE5qGWEL4bqkpgri6wY1KY0EGe23+LzcS5R6oQdN3KqpSURUwBvpQFMgw5njMGAQ1EZ3fYyX0ooYteSNLVfwuPWsq+F58JUwBYTEcX5m2cJ06/VujgDh6iqnEC7Psb+GF8qovL4DE
+4bim+XfxOFX8I+tgBNE/B+0Ob4/qob5V4tXuWFSeHXWfmX4MRhFQFEB7oZ71L+VUxcE+y9weE58ZQR0qeMFGRCbWSHug97fT6JGJUSGiApWQS3qKjwUFL4asrK7kaUV6WkCHqUijSQwlGjEC4kvZbAWw2lKzPw4
EGp85WxYdMDOgWO8eGEW7VfAF0GNKjXQ1iw53Dy/7uzwOlI87IdmP0tgccnG7fareAFv5l9QL/aFzU1B7DwcRN7clo5QFUuV/1zAUNXFDvWCv4AhHLBDsCO4+N7n3XRehm5umtJQHzdV5ixDmMfWJSMJe6qpRY2c
JIoxmcRi5BwlKK7LT0ghK7lM9ZhRy5yKLL+o5xchX/BLVJfa8kDlNXR+4eYXXn5RyS/8/CLImwvJCbFXkorsCV9GH2DeE0Xy6xCHBMikiOk4l3IcY+6UBEhe1B7yRQCLIVywYuNsagpeLDAs41fGrowbb2VbP8xL
hdxbOQ1kxB3zzL7BHocq4X/USoHzxceWOFQHGnNSxV48zmEYWjPfJ5lFkO5kQTvxVbnJniSzxkPoi+OrhFbAA6RohcneCgjgsDV3fGuOOI8MW3Nta4FUC2RRq3JXlbua3NXsustdvvxyZ2GiIXcNufPkzpO7itxV
5M6XO18+/2rMkbOgz5zophq09DjTUiR/gRjqSye6GIZ5vJaZuxQ8SI0TvtO16WJM8AMiJ5LR3uWmisMtLuhrjTI/97xjnPhyoc5oASlkoKTg7DFP1piT0zYkFCzGwbCh5zxLuFEL+qka7hr27gm+s0Ed5StfWMBH
gOdggq8MEqA8JGlq9jo/0I/fo4qcoRfxBXv3HN+RvXue7/bYu7vruLuNA7ks6DsUv11/m6mCbm3uHhw7UOFMbVGvw95NXaVfqN2s78C1u6AXFvWZmlxeu6hf4A/dkPBGWdTn8EQv6rM1aXZBO+EHlFI2Zc+T84BH
b6/z8+CiOI3ptU5snMPCfrxT2fgQmtw271xz8nPKzo8M5cl5WEPsdRpGwc3C4WfvUrdGynzovDJ/+AFlXlDm9/5Sju7Dx2zSmLcb7nWYPjgCXw7gKyZnHCuF2n/kKch6GFmfvreXxXfBrubMUyoz535uakE7bY/z
+Kx/QaG1BX3P0yp1Gecwq3f30wquT4e94+4++5iUOauXspT3pwcsH9+heamlhbufVghqbjekRto4+2aF3DC+iu+euamoLClyZFd/m7k8yV+YWyp3MN/cXF/y0DkL+rET7U3vnjrRJmVO3w9P+Efvh2evx3jHy9EK
kR47U/E25UPLYvle8e1TJ9oygJNPq9GRkGPu+gJe8RhsesBNFkVJR9SCrsrPHOMtZ1EvkAL/RKS26Z3arneOeeQLKov/o0YXHj/RZZB45kQ3Eyw0Hi4eP9HlQTz/EfTOwaef/wjsau57WmVYTGdB3/cLvfg/AVZO
P+1k8R9rcuKrwvDdVRUc3+JBdJwABi68Vhpm8vYIkVY980h9KUvDBd1LI6NvRxj7BT2dhriG24teNet/ojPxD5Yjdhri7Ypxke7M8tWhOX1i0j70Bs2Wq/l/Lv8qBMauJw1Q7hpLLimU/JCnvjWBl5IQ83xuPo0k
r1NU9GxBTxs3W4PpBHvyT97Oprf3yXtphPdemE+bxjkaqVlqll7s8YtRJiroijn9Qe7gGnyS7ubLVQrQB1uO4FbxUU4StX23xvSnSi7bEb8beci36ZrDXRv2KeRIWaHRa2lIPkQKEa6bFLD6+VbOrHZeLYvaQHQP
OJgGEPwv6LseabUrztbyk1JuuRtMBfwgH3qaCQDf43zsmEefRlCx65WD5wizy0BoHniapU8ORyUyejV1zKn3T/K7jjnzPr5aylJHzCMdcwYyOO/Ya5XD1tH3fYAnMvGoxudQqq2aP3OWb40C9uUesPOUh8MWN14z
6ye5SfhekT9Aak5qHO5jtkUJr1fNuWA5beUVE5F418yT9sUaNSkYpE2qUfNgH1ONnQ0Tl7xGawnuJSxaR+4l0fe5hTrHIE9bW/xPoFSpx98schxCCZp61GTMGHJyD4oO5qmgRkpwSP/6f1PmN77omI/WzN/+iUh6
v3ZGiu4fFv2RLfrYsOiMffF03fzyaSn65H+Vosdq5pMxl6z/rDbf+rAyj2hzpil1bMlvFCXowc8/6Zh7GuYDIlh+IVKE4348SCf2OJYfGNI7uGUL5kjiEU/Dgo5GJToaFXTUNZOHLNpMK0bb6+nUk2u3QBoVkbOx
XM7dz4/s1rIbq2rm1winRzdbQ8rytW9DBZQqJqYa1Ux8tM+BK6rk5vvK7ioXL8KMvniRRXMVUpAQNE2MTcDvQzwMeE8mSTGEJ1PfJlz33pSxsgsOdmkbH6P24XS6z6I1Xt50lnoQSNchgDic9vu5N/DQKxLj3us0
bo08wCGjncQVLCHTV7ke0xcsW/6XaWAF3FkFGKJiJo5EbeawUs+oI1HMHCGCYh+JWsjqbqfRE8tvRiseXtLGTSq5RKPAvB5jXk8wr8e/jmKUW4Hnal0+7Ymop9RLd1Mv2eXS3ev8lAqTCjWRNrAqPfOOoXNW7DUD
sVe66yinL5FBcPkcq3/RfwgROtjqlXw/JruBfe31PE1KSAkvS4g86Cq7QL7vn0ScowpjnKTCkr5Z/sCx1DvMst6Ydy9MoDwYuS7oOwTxbSm/U8q71AVOSxcs/7+UpZcBiRFdVkJiUJljx7eEfdhFPs1nqX/Yuq9v
3ae5m3ByIFLw/wGiaCdVmrZKo6+8V7bozwTmf3yW32hU7P+5qy5zzo+02ppTDO117lCRQxPgCRocKnFStpMFfchOGPgrQo4qQ4qCgHPhcHfxYUJ2WEW8H7A/Ew8LX8n3Kt6DfDUc2ch2D2PnwufuoT/RaNA0sHv9
4T4rbbAONG1rSHmHCCe8/yZNTEjjg8f5bptmnNnBbsOWah9OZ/qs2ITwuZnO0lSWNvEWNQ+nc32Od1phtXal2Gc4u9AkVYRp8QBzvlE4dnkAzxo2TrOEf9h4jmo8JV0Jr0nTBeCPgn3kUDffSpCes5OucSUkJ3lb
uRq7t6oNZm7YENFLqiAVtWNpIORPHYO/eu1Y2jsaIVKvXk29Av4B1v4x9Jp8rrorw/3uowzjUFOkAfUORvA756N8TtTmqbXEIV7hwiFG7AL5EVVYwSHJUScg1vkmkg4Si9EBzR7tZnrWs+1b4G40OWV0llZyYJ4T
YA5pJmKwNY/eJcD82BCYfYbyrWQnX+mQ6rKVYjnv3fNIq11zhHwy4q1SzbLqfMp+2ou/rmjCxNkepzWWVo6hqFvp7tfqKjoOiHHSar4j0hrCJ/KOqMvuqeNWmLkadg8vc1W2HAA6aVC1YObq8vYLJVbQyfdeXd6G
kzjUshV++6gk1tVUNQ99QwhXNYeunFECk72aBubUB3hZjR6kjQHr3k/+TF6StAHO+/nQ+m4lkWlyXAoDzhyWaiykSN3iYf3bzE2ZbYJDoQvfs/YaRauloD4V8D6NNWpmGWn28aIqpxRlOHFhBe5SyDcKFX6KD1n3
JnLwvC9Bm3qEWeTY0qd/RsaozZPvkyukDlc/0D8XOpCKYzZvTFpFG9h1HWko4IZQ0JRPUUV2MAVME3AdG5WnMLV0sM5EvH6oj3Bcg+aMq+R/Wo3+z3NC4yXgQU85+5Ez1Kyr/bBheuKzAsenI/M7UwxaOgk46RLr
ydic2AWahYIbtkXIBNKkzhGwjto8aZc5OLDMVG1g3CXDBrLLmYEx7Lv/uwOZoI6vgX3zXgchOgMO1wUhowdz5wBWUlVw86dYiEZVs76uqTqg1lpW4TTHrWODkIO2MP6lQ9lrlRfC1zKfuyEADKEDCZBz7pxDfwtj
ziEdOGxPXhGhlfIGODF5lrjWeMWDAXJUZEBVVIOQUcDHj7/FhHcIN3Z7M/PMkdst9IajUFrdGUrjLVAaZ5lxxkBpCChtWiitjYfS2sVD6QV0+2J3XmvLmFoXufOGI2qODMIpBsEx53gQVMmgewTbL/DJWkl5lp9a
RpG3eeI5xYj+fVXz//HBAq6r2fAEyN8c09r7RIZFlUUNxZLLZ0pwOQfT8BbnKRg0h7c4X5zncAyVg2ntFucL85CMkWsqq4NFfVbuKnJ3BhUDnrmBqawu6nNsEg3BJSLkc9ELKKqx7ybpwwg3A6lj2uiD8h/pp8Et
ztPzKHyyjvyvxFx2HvCEozOTOpxyr0LbV48FwE/yW6DXA8iojRMu6i/Ns5u/9D6vZrxhhWfmLSpCsGiJ8bPM8VWiXOYq5b4tR371VN3iNEhFih03De7CUgfSOuBgeYkq1MAxZ3XAZixIYA0H2dCDSL9B9YFlYqQj
z/LU8bMaFOAQApT6eXpegk868jH8Pncj/HhvcZ5CbC7vFucLKRM0HyJRHM/UAB3n/j13o33nr26UOrfLkAbkFnX+6sYw/KKrKrnW1ZEhgXcJwHWl1YLvuvcmNrT3IA84+dD0ciQRytgsyVnQz/E8PD+PgO3kCm8r
IuzjotMFilTLKRjn4FonBnXHETXY67gIC3U7azTPCLSaP/vGRNHEaOsCJKv4iADRqlSEhheCpWCvEyf1kOpAzCGHTr/zLn85cmDsocnpUwXXd9w1TawxYlOEFfPBs/zBkJXF/io46NXM3Hd2gjlOtkgChfn7J4SH
+bI2H/mqHC180zrC7MO6Wk4UiBDijPK0BHIQRxaml6Uft0bQGrdC8zu2Gx+um8/8lSCD878lRfcWRZ/UImvXRi2nrGtyFnTD/t4gqzYdX42fOfmh+OpwGxHntEjGbxDp5gJUy3qZxcHOgn6d/NzIr6Pa66TajSG5
IhVb0NOLaANXe2CMwFdz0HTz1QJktnxF1kaBNQrXihx3YRt5rW2wARU5X92AHrIE+IaQdP7pGxf1jXL1mkX9GmnSFrwOfeUXXheGd1RYGGuFz7zvwYie6KaQn8fXp+4iS9NdC/J3vdFo8/AV0JQwUjJndfwqVLpn
c6Vv/pLiWkYlLltyyCLcA8m+FXqnnnmukM975ne+H/YdTi4Ih7bx7qeVCN2fUYX9h5UxL7LuTu3nbX3Hgz05jVv1gtUBuNABpLr0FW2/os3zUuY7YvuszM+ec/JhbeqBK8oKbcjc90grviH1WHPnHSevUoz35/6B
X2ctZGgc1ASJ29R7m4FDHciVAJhqbbSkT2BpV8Wcus/jEXxO7XVuS/3VxMMkMptjx2d7FLB6c0Gfebh1QM7Rzz7cgq5lFZrbBf3Cw61+rh949uEW68nGVoAxzRlUQM3npObZh1v5u2el5PlhyfNScm5Yck5K1h8p
StYfaYGNYBdl8uN1bccLzY6dB9bshOG3sG1NTDq+gU+32EGeBaZrjTZ/8RW7NB6UY5hWFhcf41HJe+mF1X/u4ZZo+DyZkeEi4r1f+C2GWTuRYfFy/gmZm23feW74Dj7hLmJ+RSEok0vgmOMbUi1TqktdPjMtPVYm
HlZ6flOl//K4U67lS61zm2r97qNqcy0lq6HG1Ar/9H8o9+bj7tv1Oy5zDA3SmT0WC9z1xkX92E05WEI8gQhhQjMX9JnPKNnR9z5mLx7PL05+TklKhWpJvwtquKDvfgsHF4vNff/wX534htRf1He/BUEa8BDd+qsv
yxCl+j1S/fSe+HpUvWek6q/dKMOsmgeed7KUQ/YEQnYX9GkWtPy+k5lTzls4jypK96V1c2Vm3rycTi2Ve3dbOrmKKFnmU89zCefvkjhon5ASDprF6n4UpEGuxCfC/DZYsY/ZzYfxrF2pwNYIUCMo1Vjv5L3HN8ln
C4OqeQg3U4uSS7lqnsLHJoYjq1F92O8F/WbjHEAiR3/NDquxRHYkp7eM5JnNI3mmNJIJ288J9HPiJY7kdHkkX8INT0zVrP/NxQ2jXgzjrr/ZPIw7/mbTMFCweRg1tsl4icPAN4th3ImbuhjSmDOfURlHwIaegr1+
fY5+w8B1I7sU+OZaYGZkQ4YIsI7Ar1MMexCl4di8oB/60XR6Qf8bBCyrIYwoxs/G/4gocQy++RnV35JOw1z8tn46DfU8WmzkgruMamvwLKi/JYUqApVq4AigapteAqEJRG0cmBiXVeOvyph7I2P+6KftrMja8MmE
rQBFmrPX+QE2fmKKFAgxSlnYdPJEe79s9jtOtCElXJUDzt0n2v3cpOCOE20U3Tm2AijOSVRAzTul5j2iEEfJPVJy17DkLim5d1hyr5TcNyy570QbgTyZP4CkPV7Xo0YUyRV44/Tn2TbZ2l1u1kWP3OckeoJJtNVU
+4JFnzrZRaA5WCIUV/ec7CJq0oK+93MqrZFPtYN9ZFWHEc/RNOyLUOnuvNZ9n1NpTD7FB/s4HEgtv5+0Ob4TPKz7CWRH8RJLslVGNQr79oDAX1XDZvKvom6M18JkEsLs26IJasFseAKKpCW4T1YORxOc9oVqS4hX
7qFObD7tHI1cqvGvB2+yw+JQhJQYFeocjWCc/PiJNjxYnJhd5WQ6iwmBLXfNKjAb8SeVzemCO/ZOe1AhTDXCkxw3jjWCSEFWZhG3g+0jUqQt5IDe4Blnc6GOWGYEYpmR+gv61P2KjaO+dL+ylgq+eeJ+lY03cyB/
bPmj96tcUTK0zrAfC3OweozhlKjDHxeqhc74ZX73Ny2/C3fFRbErSXxYUw+MiwwDHfPjy6y8syPx7UiCHfo1HFqw09CKFtXKK9CofiUadV/GRn3IJ/08noaNMd1BXoVQnC9e9gm3+NFG5Q3z6KTOon7hI71QsMYz
N/HJJOfm/EX9zE3MveQA82eWmUOAZmLf/g6xgrkjYYGsCsX2XjY3RUsyiuFoqEoR+fGdyMMMisMMtzn+tgx5eoXYwFozhIHM2m1s+hCugnaEa0kz5IP5yGvllwJ4Q60Ztb8vcUSsx05NHO9k9OKE3kXYmIo9xXxe
IXaSxRSzFh8n7RxTNUuYasoiTSAUxotJ0IjDvGaU12wsJXWK4LraqPKXDiI7zyV/Cgxt1AhC86ufFbHif9tlnuizbOGOJ6Tkj4uSD/yjlHy+KPnMDVzwxaLg3V+TKl/OS3Iy8bLMiw63UJgGDEfKFKbVT8ItFCZC
lruD0D0MKUzMLoUAnT6mlaIlFsqrjBrU6odJC1Tntggaw9bRCEa/8RL8HCuHIzGYoQZTEg91IqYY4E/wq6kCZ+hAwrt74rdSofpRFnfx4Ds7kI/AEozOCPnojJKPgnTkyrLHTojjjh9fJSGby4i7niPutiDu9jaI
uy6v1AukXQfSRrqL9lY80twWjzRLeKR5cYj75WxUvxKNui9joxZxt4G42+LOi8CW7nI6ydYor8ykW+TdBvoqvvpSkTcFNHEwafPO0WysDjlXQ0K0MOcyFo0Hm9A4VZldvVPlKLZRjvQe2Xxg1O5zjgfGCc+c6O63
++ZElyIxtDaPn+hm8TfYWWkRVZCwb5FrOLzJjbsqR+nHT3RHBvRbf5FLvyAqfAIvcFcF+q1laDrBvFhMk0tJRB2KTY0zxITsu7qPk2mmXfIOsqq5i5+AGoCaVZbXBfk0RKPDF6WMrMgifzww1UzUmTwdLZ4O66cm
5GcCnnHmd7z4qVzcl/i58bEnVoGnn3Yk/xLL9rHCJ3+YAlC6Zx9uLeq7f9g+QclzKLlnWHKVe/bh1s363P9WqrP+SGtR3/HD5JszufBwlnxyFtkVzMMpzTef8RZ1A2pZKMAO5AzISRFKQnYXiOxuXB9920cfpv8j
feSSkT765A/7yI+fx+Nnbiq9kHc4YDnoi3c7B7hmIZ5Ev5scDlaaQOAsjeXirk7nUfo5xzhscF4oG4TLy3q7l0M8FHfJ8ouoLLTr5NOIyGga0A7Ji7B0sX4TZm5Qeqmob14z2PIhGD0M0sAmbzhbvDTDMll3H80M
ewuj8bnBcKZupZkFXV3Bkbpp1BGejKTJhwR+AgHcyR8WwTuLoU1gPvPRnKLk1I19XBsW+s101igswGH7y7bm01mjDulhg00FYGoK9z/nIIh1x2DvNPF3sJ+2cDQ6mNb7SR/HQdBsv59MUpM9haneTyaEJq6f7EKw
Ei4nV5JP4XKyYDh2fs7t/Ps5sz43wu18uCjJuZ2fL0ost/MLRUHO7fxSXmK/mS4kV1INHUJszDDxaYL6yAjcwSHUpRr1lxDSpXI4cpFkpXQIdeVsvde5501GvS2JASKfZpuWmvzK+fvW4QGcDWKY0WjkPy4kRwjE
UFtNgywjdtCa5dASGavSwBsBOuBqL9ETwWHMjvAbs9vzG1Ob+I1RXmPqAg+JU/yK3mejisJ4mBmXKUlIN5UnpKv/85HxFTsyRuA8ojzIwxQ4j7q4D75iZ0ab76J+iWxHjKjeN5BjHvMW9ScY9H7XW9S/xFe/5y3q
R/jq971F/Sm+etxb1A/x1We9Rf0AmOAS9eF+PPQg1PbOVRDc3aw/JXcslVvU9+bP7sWz+3Bn1r/azJJX4eKTdUk+tP65ZpZ8H5f4WfJqCEyfV1mCHXLP36gsuRG+Jn+qsuRqfBsXUC+chHoBriPrJ+IsWeSLVpbc
zO00s+Q15Jh7zyrklXXMI99QWXINOebcXTpLvh91nlFZci08BHBxCznm+Q8pGO065q4vORmbkT/xYZUlryXHfAIlr8PFL6os2YtHKLku1yEihekzX1dZsoe/rrPkenipPagz5OAVsS/izT6G/kxzoOQm9XFupj5d
2U/nmCP6FzRnNLwYO9i+srZg+5iw1ajO9eu00E8bnNxK+KXgYK5/LYEeNSwIXmamv81DrZ9o0/UGsTYa0EztQVZgaoBx5BfhT/+lu1jRtn6inQT0LxgfMu3lBGcDRD1n/mAALNOmPQuaYTc1gfnVJwqJRNeiWUgL
IjULPtcXDs6HOVML6DN4w/lvo6ifXj/9YzeDxqJCjwKzIoJon6XQ1FrUsXXCYWd+vBIkLfN3591EogPC9mFqVR68LWnp4yBpcMP/JqrwvrH1lGmtUuttnFzNPcgOZiGHZ2enHeMegIhir6NNINVMjZ+7GWhQV9Ke
/P15h8LBp8Gjra+rhDNVh69Vu6Wr+TAQkqA8OzPi5ZsabT61rmhGOP8bbnGIYp7Nvc4P0LV0HYKh73UeelqlYT9tbTha9v61hOuY3bBuob1EFPbNaQ9bD9ThanqdvPjcn6g06Kdh8eLVFBYv3kSvJaIgf5Guyj93
3/Ob3rqq9NaN/LniLavdPv2mRf3A02qo53v2Lk3fT378pOIBYTj87MznkUmcZ+ET3xD1IcPZsPihb9hmzg7LPvUNZT/0/LDwnrO24rlh2aNnFV1m9g2E37v7c8qc+6gSjIR1uPsunXcnuYxmcCbwcwXfqR+lOTjU
VHmvQeOy/o+O2LVRYM5907FmzLkwi4OSzjGzSy0KVgHD4BtDXAeiMkwZGiBPYfim1m3sumx+5jLz2Q8q80FlPtRm1ucTM1zw83mBZEOKn5fZS6E4QZCnBf1mGClz0NKR2cwMc4898gfmOOrtgXUksEKwnAbnQnGH
uayftHDcg9J1ZNbT3KSlmHPcQxgUrqXw28Mw1tIQKKJci/gZiq0K4dm7tAnMl64r2NVivRCvx6HAtnCuXHzKlrdhaPXETdQ2f3RTZhyjjYc40QdhcAdHFWqJy1PbPJQi4HLbPJlknEaqQaGpACsZVwIBvWv938gx
pPVa1SPffPP86xeVJv8Nf33+t9dPnj+vblaTI3fwKgtNYyl7w2kgDvdm7eVBmlrDfH3MoAf4aaRdWD1jzlNZEXHWuMY45rSD0ezexm1y9zb0fPoNp9Z/8p133HnyvlMO8N/ofbzpvrrpniMJCGQ0bkO8R9aDUtJq
2Hhzr1nUTzLNvX5RP8rk1nmt+lJ+8fiDmi6T3fh9i/oprvjqRX2KL161qJ/hi12L+jF5Y1F9Ob/4gwe15Tvu4UqLi/qZP8XOvHlR3/cMLtp8aBcSYrffnHHjJVsU/7Rm1Nto+GHe77QlDmcyv6xDwaQn3TB3FYAw
oKFhGIFXWCTyXZt7UEASg+Bu4Y27Du5+ODa2amuYdYXKDcRu2z3AZQ//VAcgqgYtmGD5GAjrKmirDQvmHmMF8GCv4yyzdkBy6PkUHBHvib2OE+n8sO0fYhWrA6fTy+lyNNFYAW7qyU1vQTtyb/d5Wj5i2jwwEgvP
RiPk4FA0L/Etp6xMtTh6+uOOnpXQfOicHOe+0DFfeu3IqXBjwvzVDVySnxzPFSUO1pgl1y98pAcjpCY4n/BFtXZPXqym7tT9UAo2F5nr9imMr0+jRS6Nyies9/6e5ZB99t7mYDD5TEuodQeNgOemLmR3PpsjbBGo
xVsEarVcoBbnAjXoZUWgFohALRgnUOvShAjZN0vWYD4QsxuLla5N8ZyFSP4aMY4ELzlNrbJ0bTbnFmdFujZ9odI1EZ6Nla4J8Fj0KVGgpiguS9cee5NlftOIN/ye1F+DrAEffBPxtZXZnPlI77DM4hbPcCLfrJ9u
LqWhmCKgFIbAwdCI7o+fEyM6eT20xEqYgTNYMrbgvusXkM3VW9R38sXkor6DL75N0df5or6oz+GT1F7UZ3ExFqJO/kJPoBVOXi3xnsw59TaGE2A+7HSHB6MtrHkB1sCmXwJYYrBP4QLJX2WmVtPQHH8btPzQsgFD
DDIKlxf1EwzHjF0QCRZYhcufvB+mt2wABdZ4g82yq3ud33QlUFp1r/MoTFuZ3jJ3A/zc2t8HM+tTuKgfv99yWhihv4AvZYv5zan7kXyRmmykZjeGAICViDMA6H3UZYZdSMXJH7YMw/eMmPUPCjFr7Z+SmPUPymLW
2oiYtXYpYtbaTmLW2veamLW2k5gVjpI8GUltq5j11sLcd6yctYMtokvETo0hdiHi7is4seBQh5Tblpu+k2CanJsLpe5e5zaJVxzAqncOcjobhOha/IN0Ahk4BAQ+Apqyy4q6qRLXGH7HEkO9oG94sfesC7+0YbVJ
muPTrCbWlfkgovwlLr+N2CnWBbQqoXcjsraXsHj9seU0kliK5G7EyettHF+GtdWMXs8hUWsIiVqzMZQ80SSxi6cr+bc1Xi8nIJbeJaz3hVUUdiG3asdm8yuhf0at8rYrz4wEJaDh4G7gweXjOf5dGk+FotDAHvni
hnOwHIczpx6id18yanAgcop4NnmWPAQrhWuxmNt6e5yhKWSqcHKsSDioaQlyGMtdVe7kZFiBml+sXFuZid/CETvUXudf3sq+dupw4krIRFyh4h0/Lnazz7rf/j4EH8gktb7OUg2PPS7Q0P+1jIkz3qq5gdx+Wl+C
CDI267+sk8AgzGYlcsw6GbYdf3MKOKwguMca1Zfgu8cxdDwOMpXWM5BqYJA4Q/TrmjXYRyAcazFTXdBnfiRhe5Mn30r+AbFL/NRb86han3prCCzbQ+lTb7WPHykePyKPp1H6TP740eLxo2/lL3zprRTYZ6eKZ6fe
ymbDf+vA/KK6oB97K7EFfVusSNs24Bc7cceo8Hje/ieKNj4hn6+mHZQ/kVd4qKjw0FvBQJ79ImLIUdU8hq8hB61j7gLGrTH94NBMpO3LZ34Eef8kUlJNopOpQeqae11B7L08HJgcQ/K7KrMR+V0Dd3F+h8RX+ggS
v2M/1DiqmR8WocoAJuwoo3nxNn808ctzONKDUAK5tOyDYWdCmTCK7ZNhx0KZKerYJ8NOcmLMw7aXWJsnMVuuiHqe/xHsYomOIDHnVBEkDd6cwSJ6WOfVwGTUybvK5YOeywDCjhcoi1FWZXv8H4Hd1KJ+/kf0Pmqy
WbtAiJinUyBG86feSmpocP6HXynko4qZxbaAui/mx5GIR+scTY6V7E7ZXP3Z3y7M8oebAObfGKlftOlLm0GWtqTNFrkU2DbFaHnY5k+dGtemZjymZTXh40fa3OvGr0p5u5cG9MJr+G3+Lq+8LoEbAi9E4vzAICAK
iV55SPmEcHLInccQFPOyeQzj50Ub9yC5CQh+yAvPXDgDg/HGDOV0P/f4oGxPjnNnNSsT732TYOFnP69yUdqTn8l9IZ76jMqjwD3yrzn2XcQo9oq+mD2A453McbiykbkKRO6VkPlJlyPZCCSdGVgz6xcGt0pAYedw
0gw57LFzGzVXbpW+nxsY5wC1jT68nE5RE0VnbZE6vJxOr+QVT7tJLBQj3MMF60sw6DpMNeMdRkrSqjnzR3bP1CSmWY1qAyaQLvnmhqUMxujkkz6WdljJ3DncTzvgmW7rp51fecN59a43WCnJunpHam52p6nOYSqQ
esXLttR4w80uNpsBjarTG252Hf6SWkk7xec6+NxQp43AG/hcQzKXjGvVFK0iWFRju37xVyU3qznlHChCH+VjreVjhSs6Plkf31JNRljffoQ1+VZtZIT14iN1mVA7jfjYDuOqybhq1NmuN1vHBRs8hqiUsP9CgZG0
Dw4hFBhK2a2QoS3ZTaHIuUPqgxiEtHtRVxnw3Nu8fRYCGc+d+XMn4yTQp55gRVnVnAIIpbyJW5FDhGwzcMHEvVEHqG+cAwyRLaMP0NzwrrrK2cYRGzwlxNWBCm2WOqayms7Dd661klxO2jRXkitIm2gluRKRkleS
BdImXEkQXK++klxN2tRWkmtIm+pKci1pE6wke0kbfyW5jrSprCTXkzbeSnIZUMRKcgOw3UryKnjIIcc7jvKIiBmaXkYhgiG4fdYE+HKgfvQ29HcPUy677l9/lyuO6cfE99m8nnxKqGO8VUSPkAjdGfutv/72vmGf
vqP9xLdH9DuWOFYBzWY0n1Edb6Wa/HHrC/dsgAGILiqmOn8vM6+n6rXOu5cQzHUt/f/Zex8ouY6zTrSq7u3u2327e3r+aDRWjz3V10qYJJrIAWeS9eQRVx76a9kGlrNwFg4vZ+Hs43VPgJmM9HIgiwY/rVGMcYRR
HGO8RlGE0Rqvn/B6jTDCUYxWGEcYxQhHeI3XGGGEIxThGOM1kvXy+76693490zOSAwfO28U6nvr1rb+36qvvVn311fdV5nCRHJOFa6yiRvIDYY1936xP/TPTyRDCO6aTattynkE76PMMyjzXUB5K/enpZDBNPWSH
fOohmfpqSl1F6p3TyZWXSL2WUg/aS6V7b17qpy5d6sRllromL/W2S5f6nsss9d15qT87nQylqZcYkXf5Ui+VbjwduTumk0GEt09fIse3pDk+7cf6kjne6dsSrVE/J/pjidTv8HSRpVtA5XAI6jSZjVCtILcP77wb
cu+boD91k2G9rfg/Pqnd0V3afVa7+SshKDbbIYHEPY8G1AY3EoJtYzj3gN1/F9mGC7bZhvtddWMzhpX2NtlF0Hw7lnc7Y21X2NoybOLMX+0mBfYG2XoFGtlCJ73+/pM32ctmM0u8TC2x2cwSm80ssdnM0hJnEKUl
pNQRzL4GtoTVZIPMJx9ZjQvTFfDoirhj9eDndaoqqvmEmWxyVBprk5isA4u0P3MoS+vjw+XiK7Ta7R1v3IvKt2e0K80df5HdsAzcfGEjaVDpSUOmLwP30xVvZMg/KTkMTeB+2m7C5wQH5jj3G+cLAxfZAHFC92TR
y/TE/4jyH9zHRRKHUP/T6snYkO4110moxVsXpISJqIBF2gYEZiYpc4MMgo3IxPoSiVfKxOYSiQP4AwjY7NPCVs3Pz883OH94WS376cvI0NW6Wy4jA3ksCLmF7IWMOlQhWvsm12wEA5iQGjjV+LGu37rxY9zM/KFe
kEhzopVdicyCRIYTlX2DNqdG593tK7CgUO5EBa4QNHyMk1U0v7Eg+STNTRtgvrRxpxri0RKLR//f0Jv+nzQH4AcxImkkmQvH0wvKjF6IyUeAImMJqxkN+Vy012vAgbHXhTgGJw/PV9rYqjZ8ITCgMWmOVBgfr0ya
J4HLPssOuPjYvaKNDVGeZceKSXPe17tzxaSZX5EKPcnogRB38rC8JiwOaOxrDRkuG4Z1O0O+SochTzrRartzhhUzzDrMBeot2oAb6q0wl5GSnS1zA3bqNYNNO9llWUEiElESJQK3poSa5Sxr7IrGl+DG1O0K2qvp
3K7EO6H992GXpybUL38/y77oNOp30zvdRz3Y+bsa11VLmP7bPw4p6Unlja/uYbR+hgxfVZe5Ho4SqrFtoMuqvP3iPRcEJo0/pmVmaV0mMks868fp0Fd0q5xux4KrlTsHUfNq0pZre/lZYrx1bVoJnyRD5pgDjmVm
IRkZ/2Fb+Ij6gCpTYEIy1wCZG25ZkgAA9Ehw/49m3LXMkh9QWZllPBBZsC0Y1nHQZOiuTNZoEuPlNfx9KbovhaBUOgog43eseEKiLlAQVVFk2RaYdZHlWJPGQkbNZBCzdlUMmVrDxu7XeaKAtkwrrNGAwg8PUU5I
WQpehkj2LVqGzGtCw7FIhyUFQaIBN7srG/Me9iAcg35BVh1nbiQR+MLcbGYjPTQw3YcGxtks4oPdER/KIk6o7phzqpO9gQs7SUhmp1oG9gBJsplNODLVz7OqBDjk1mSTipcPLAzRfHii2cSo76rCwklGQpywqxTn
bZH7Q5SATDqRfZSunKSK3DMrcpgedS2dA1OYJdP+u21LNH1L7pz3xuNFAlpOAJC/Afln80qQv/Hk7wnWy52CVAwKqW1f24XbyIaTISOINLY8K6xxx8iYRuN+k9IGGzGJe/GCDazFvef7YaCFmObpP9QkLKlBUIKO
T53Hedk5llNQw3LXdzg/NbrrvW5s8j37YwE5bAkhYFDwdRArnvAJ+y4ILG6yldo4LiDFrmsxyz+KPz+Mbtji9hhbbDyo8zXR5/6bF2QFVLAtNz6lIXUasqUNNULEU67dUDM4nGCbnjDUF7KlZ+Y3h8rkVWjcRP2B
ygv/yvNZ4f71EPMdvRqFltty42O41+1z3825vXXUC8rsq1yIzUfxY0I9UrlO/ThbTT1YmTRzDA9VJs0nLqO2ri74StoF2hYuKPPRC7HZB5cHhQn149epRwiOm7lJc9DDT0yaQxWyz3qynJhs5GpkOPZF6pPv2FAL
raGxXU+2y0fbrbB7YGlYIUc9XYawWbtzMHhpC251m9zzrGH3k5oIssJyxZiIrQxS3kCLT/oNN4wkw7RFb1Hc2JBkjr+iU9liP59tC7pj08HMQjQcYDawIA74MDqAfpbpJDD2TGYR1EZyjUoXDYJx832tFQi+pzVI
Dibo0D6ApVwXzYRezsJOI8g5BWzuwBeMDcljZIc9R5qOg0D7Ng2RH66+B24cXRDbwa0tfANWbCUDQJoOsVJ3JeTfgthdQi4oRrFhsuRDoQrre8UOWSW2pm3LqKCICmQvVFkouYVMZo/gPmoAIW7TBlhMjtJiuHUV
N2aMfH7XfNWJWVeD3uSgU7bW3JoMwNaiHwo6OcUabwBncNpeRRnCzTW8zwrO0IJNHBLKJEPwFEuo3oHRWDvALs/r3LCi1XaUz8U6uE8Cm2EGpphLGF0SMHZIsFMnjWEsePBadfcW351I4JPZn2yUyOiqHQC3qJDW
sR0GDlkRTNuwneQpQluhuYwtsUxLy9qQTBpTJEgWG1V4fTTw25sQU6TD+t4VwvOvxQ1YehFNgjV6WQ2j7tOdVsn28RWQvvQKiPF3CNHKMqsxpI2+3J9k2yPEwJgNXt2saPuwHDB84aFHcp0nNzhaz1qJO1A4IGhV
bB9kHnW6N+6tHCxoM3Xk22p4Jfu5uMUDosV+iPLEor3p+S7LJXDn6aG/0O6v79XukHZf+iqbj3vWP/rt/NEv/h0/ejx/dPQ8P/pC/ugLX+ZHq9yrr/CTPa8qenJl+oQ+I43bwbTdLo1PdiF2548p9zu/qN0XK+6B
s5zxc2P05In8yf2/z4n+Nn906ip68kb+5E99or/LHsW26o2BZCtq3fhj49UahB8WWlGTH4FUG8N4DyBWudNwBLKX1oo+CT96EesuW831JN5ugXpRgf7Ky67vXcdrhQPfD90NKnfffUOZt5SbePmwm0/VpXOW6zup
sjhtdjhRot35WtuxFwj3Wg7P5PBUDp/P4YkcHsvhkRweyuEjOXwwh/tyeG8Od+fw9hzuyOH5at7eHJ7J4akcPp/DEzk8lsMjOTyUw0dy+GAO9+Xw3hzuzuHtOdyRw/Nx3t4cnsnhqRw+n8MTOTyWwyM5PJTDfTm8
XdRWycvN4dEcHsjhPTnckcNz5byEHD6Zw0dyuDeHu3L4VpS/cQ6fz+GxHB7K4YM5vC+Hu3J4Sw7VlH6txOFpHz7vw+M+POLDx3140IcP+/BBH97vwz0+vMeHu314hw93+vAWH54vcvi6D8/58BUfnvLhCz486cNn
fHjMh0d9eNiHj/nwER8+5MP9Ptzrw3t9eJcPd/nwNh/u8OFbBQ7f8OGrPjzjw5d9+KIPn/PhCR8+7cMnffiEDw/58FEfHvDhAz7c58P7fHi3D+/04e0+vNWH8z58M/Tj68OzPjztw5d8+LwPn/XhcR8+5cMjPnzc
hwd9+LAPH/Th/T7c48N7fLjbh3f4cKcPb/Hh+cCPvw/P+fAVH57y4Qs+POnDZ3x4zIdHfXjYh4/58BEfPuTD/T7c68N7fXiXD3f58DYf7vDhW8aPvw9f9eEZH77swxd9+JwPT/jwaR8+6cMnfHjIh4/68IAPH/Dh
Ph/e58O7fXinD2/34a0+nPfhm9qPvw/P+vC0D1/y4fM+fNaHx334lA+P+PBxHx704cM+fNCH9/twjw/v8eFuH97hw50+vMWHn+RgGwc/zkGbgx/m4Ac5+D4OvpuDLRystxpf55yfXcfBtRy8l4NxDhIORjkY5qDB
QYUDUOWt9XbLXKiGSqmCUqqolCrBs/eH+XhGK6WMUirAM8i3jL3+QrWilJL/X/gvOvn2C03lea2x336hqeUPI38E2Y8P/0MVdf2FaqSUkv/Df/X1qKFXxIdpU5YEbk/AHuvdqfdmH4rncng8h0dzePa9vfvs+h59
9mFvDP4f8GX/AYdgye5ZskN9vx3Xvt/u+UOV9ctOgV9/JsenBH5G4H1P5/hOgecFPvv7OX5e4GcFPirwowLfL/BdAt8q8OvHcvyywM8KfFTgRwW+X+C7BL5V4Ne/lONzAr8i8CmBXxD4pMDPCHxM4KMCHxb4MYEf
EfghgfcLvFfgewW+S+BdAt8m8A6B33oqx28I/KrArwj8ksDPCfyMwE8J/ITAjwn8sMAPCLxX4HsEvlPg2wS+ReA3f0+0X+BXBH5J4OcEfkbgpwR+QuCDAj8k8D6B7xF4t8B3CLxT4FsEPv+koEOBzwn8isCnBH5B
4JMCPyPwMYGPCnxY4McEfkTghwTeL/Bege8V+C6Bdwl8m8A7BH7rdwXfEPgxge8W+PWjOT4h8MMC7xL47H8V/SDwAwLvFPjlIzk+IvBegecFfuF3cnxI4HsEfuMJwa8EfkTgOwW+XeBbBZ4X+M0v5vg1gc8KfFrg
lwR+XuBnBT4u8FMCHxH4cYEPCvywwA8KfL/AewS+R+DdAt8h8PnDgv4FPinwUYEfEXivwLsEfuvD+bDk8NUcnsnhyzl8MYfP5fBEDp/O4ZM5fCKHh3L4aA4P5PCBHO7L4X05vDuHd+TwdfExPyXwMwIfFvghgef/
QBCO+Jg/L/BTAh8U+JkTonyBHxL4XoFvE/h5Ue9TAh8U+H6Bdwv80B+J8gW+TeA3RF0vC3zwuChf4N0C3yLwOVHvbc+K8kVdLwt8QuAnBN79ZVG+wOdEXS8IfEzgl0W9JwR+QuADAt8n8DlR1wsCHxP4MYH3C3z4
dTEpBd4h8Pm/EUxI4DMCnxL4eYFPCHxM4CMCPybwwwI/IPA+gXcLvEO27TXRHoFPCHxE4EcE3ifwToHPfF0wToEfEfhugc+/muMXBT4i8H6Bbxf43F+LNgt8UOB7BZ4X+NS5HD8p8IMC7xL4ta8JRivwIYH3CLxD
4NNnxTsKfFLg4wI/KfBhgQ8KfEDg/QLvEfhugXcJvFPgeYHf+CvRtwKfEvhpgQ8KvFfgXQK/eUaUI/DTAh8UeK/Atwv8+ldFHwr8lMCPCHyfwOdfEXxD4OMCPybwAYHvFPi1vxQLBIEPCnyPwOdPCz4j8GGB9wq8
Q+CX/0LQg8D7Bb5N4DMvi74V+IDAdwr82p+LdxH4oMD3CHz+lHgXgQ8LvE/gnQKf+TPR5wI/IvBDAu8XeI/AuwW+Q+CdAt8i8PmXBP0IfE7gVwQ+JfALAp8U+BmBjwl8VODDAj8m8CMCPyTwfoH3CnyvwHcJvEvg
t/5U9LPAzwl8QuCnBX5S4CcEPiTwowIfEPgBgfcJfJ/Adwt8p8C3C3yrwPMCv/mioFWBzwp8SuDnBD4u8EGBHxb4QYHvF3iPwPcIvFvgOwTeKfAtAp//74L2BD4n8CsCnxL4OYGPC3xU4IcE3ifwfQLfLfCdAt8u
8K0Czwv85gui/wU+K/BpgV8S+HmBnxX4uMBHBT4k8MMC3yPwboHvEHinwLcIfP5PRP8LfE7gVwQ+JfALAp8U+BmBjwl8VOBDAj8s8H6Bdwl8q8DzAr/5vOh/gc8KfFrglwR+XuBnBT4u8FMCHxH4cYEPCvywwA8K
fL/AewS+R+DdAt8h8E6BbxH4/H8TYyfwOYFfEfiUwC8IfFLgZwQ+JvBRgQ8L/JjAjwj8kMD7Bd4r8L0C3yXwLoFvE3iHwG89J9ZjAr8q8BmBXxb4RYGfE/iEwE8L/KTATwh8SOBHBT4g8AMC7xP4PoHvFvhOgW8X
+FaB5wV+848F/Qt8VuDTAr8k8PMCPyvwcYGfEviIwI8LfFDghwV+UOD7Bd4j8D0C7xb4DoF3CnyLwOdPCvoX+JzArwh8SuAXBD4p8DMCHxP4qMCHBX5M4EcEfkjg/QLvFfhege8SeJfAtwm8Q+C3viLoX+BXBT4j
8MsCvyjwcwKfEPhpgZ8U+AmBDwh8n8C3C/ymkCccE4dCjwm8X+C7BN4h8Ou/ovN2CvywwLsEPrsvx8cEfkDg85/P8XMCHxT4LoF3Cvzy3hwfEXivwDsFfvlzIr3AewV+6ZdzfFjg+wQ+f59os8AHBb5L4Nf+Q46f
EfiAwHcIfObeHD8l8H6BbxX41C/l+AmB9wj81j05fl7gxwS+W+DXf1GMtcAPC7xL4LN3i7EW+AGBdwr88mfFWAi8V+B5gV+4K8eHBL5H4Dc+k+NnBX5E4DsFPrc7x08L/KDAtwl8+hdyfFTgfQLfIvCLd+b4cYHv
FfitnxfjIvBjAt8t8Ou7xLgI/LDAuwQ++2kxLgI/IPBOgV++Q4yLwHsFnhf4hZ8T4yLwPQK/cbsYF4EfEfhOgc/9rBgXgR8U+DaBT98mxkXgfQLfIvCLnxLjIvC9Ar+5M8cnBX5U4N0Cv/ozOT4u8EMC3y7wK7fm
+EmB7xd4h8Av/XvBlwS+T+DzOwRfEvigwI8K2e+DAu8V+O4U84VIb6rsxE4jTZWtyy6/na+0F5g+pjS3fz9bOvO2yMbNeGob/Nz3kl/ic98b2yvounVf7P5qNVnlvH8cElFSEH6dnTVceJf71Q/jwVsFxd6fd+hJ
swOXOPVaHUK1hlBxShcZRVM6YlSB/g2h6pSuMqpP6TqjBpR0CA1M6QEue6eeNDt92UMw5EtoGFo9hEam9AijVVN6FaNRqP4QugpWuAnZKW0ZJdAPorJv15Pmdl/26im9mtE7p/Q7GY1DoYjQu6f0uxmtmdJrGL0X
WkeErpnS1zD61in9rVz2Lj1pdvmyr4WaEqHJKT3J6INT+oOMroMuE6EPTekPMfr2Kf3tjK6f0tcz+siU/giXvVtPmt2+7O+Y0t/BaD2UpAhtnNIbGW2e0psZbYEmFaGbpvRNjL5zSn8no++GuhWVfbeeNHf7sr9n
Sn8Po381pf8Vo++Dfhahfz2l/zWjH5jSP8DoB6HEReijU/qjjP7NlP43XPa9etLc68v+YWh9Efq3U/rfMvqRKf0jjNpQDSM0PaWnGf3olP5RRj8O/TFCs1N6lsveoyfNHl/23JSeY7QNCmeEPjGlP8HoJ6b0TzD6
JLTSCP3UlP4pRvN6Ss/7cm7RpL6mcOliv75O7ddc1z49afbpuIzJFDTGD8ef1VqT3zG4ytYwAUKa5d4TtkpdZSt2lb04QeoqW6WuslXqKlulrrJV6ipbpa6yVeoqW6WuslXqKlt5V9nxE1oH273n1E+mvkfnP8mc
gs0JKTIn1NJx6j3z9I+Rh0yCPwqTCrjQ+2PrYrICBO36adbYP+TD09Pr6HqhDWaSYB3U7r8QOL1+Bnr3E+pwgKu9ZpbMoMA2tLHBDFoT98Xu0d2GWMrFhvvUOWYyn7mTH833p4/Wom+1i9DzkSvNJLrTGHfQKix9
fG5DiNcrTZodDw257fB3G7+XWkUa/qqDv1WryNIyLnXjT2Zp2QXbNsbPBrqwPXXMSre3x+ii1lr1SzpBfXxD6d734yazDeeSstt1YGTGO61Oue7pMRqhMWum25ZMv7SKVR2T61e2Phi5eT2T4N5yaY1q4JrhZuAJ
FSTK1W8mP3a7vr4CWd08h1REd+l8vXwOlfCt8zlOiP6o6VUor9GqxLZy2KnNcQLLhTtvL85gROGVUTVhbm+V23H7iA1hmsYqp+dm3R6uMHYX9YwrzpHxvrY78PUV7BUZ92Rgs/7VY9r95rPKvWDcf/ga30kpur4b
aobfrkUGrpXZzt2C94SFKjK4+Q/QDtgMssW+2D3hm3FPxf3OXzLZXPxtfnRv9ujXf9iMby/85NXK7al0klXdV0O7/4GyeNQT2OwpueFNdP0kcAcr02RUbyipOHNzTeMC/0gSAcPWtplz839q2myfyUY0FCtt2TXa
ydXjZgsucVXs1eNmoy3A2bnwAmyL9VBpE4QxWeRNym7k5lrdVrh+wmUXbHP3n1nRXqPYAHj6o+2On2H6uJIsBThlV66rFVa50JYxP+C9Oby56QrTLsSl1exJ283/FWWsFmDAVW1wFVeyK5uwOqw2tKsLGhNNKJ2U
3Mob0oY1skbqpMbPa7KRDflj6ea3e72AC9bXQrxCyZZnF71FzTZme74ImrxWK/8uTtuVc+7cxa/rmWbbVjiiDYsGS71XNKFM0shwkL4XvW9dvG+cPTdJX4aDZIjxkHzbPvkjlj/q8sc313ftJfqvuL4WpP1nG7O2
trgXY1uftX2zdqh3XwZ0Aby7L+cv/g73JUeQa6u325fRhAqTeoYLaV9GE6qY9mU0oUppX1LfD4i+HxR93xR9vyLDYXJFhgtJNcPFZCzDpeQqxlfJ3h2TP6ryxxXyxwr5oyl/DMofA/LHPy5NtJehjfL6mummDVBC
vJgYmE4G7OCsbc7aFbP2illbnbVjs/aq3jQDcnhXoD6ivpt5iat0XHETCIaftsnpAfHxpOyOv0KMHCa5YdmOHMbu+So9a9W8KdsyXRwlXsoTENZgZR/hDrc3lkt+gp22NdzN3NLkMih/Jc9fXDo/2/MtL+6yojv3
VXpkV66v6VVp0wx8FxXn3J990czgC9dIb6ai0Wup2Rd+QKkLn9IX/qO+8J2ttbB0lFnltmvx70ItKlfiaq3eB/6P/y98Z+JjwkKxlD7lmAtNWIous+sA7hlbRsNm2Uo5bkQ30ruseftuKVD7aln7Fhucaq2lNlds
vLDNMdoc//3aDDs+qZVk4Aq3OU7bzO5HF3yfPJfqSWhYny79BV/wPS/WBweLpahMX9gCt7zRP8Csi0zOpB8HOJn2HxA85OjqQNdDZn3V/ow9iuyNrodM89W+bFKI7PWuMn32Wld2n7Lald2XGdPDiGJ2ZFERxeN3
tbIgl4gq98xLxUZdfeIbUOpqle+TYlf7ffZCV6X+pcIFfSJaEvRoia/UxO71/2Tc/j9Qbr92t62k1aVoG6MYk9eW257b7OKJm8/X9MkNzXbcqtsEq/jWOxHPdETOu457PEBrPJjW3P8V1V6rVetb6AnWnPd+hZ09
jWNx+Ma1rXchfO3a1pArtMqu0Ypc2Go426q5oFVxdx8asUWsY92uaxi0W+92AewhSbKE0Zm+ep/mGagpDGBvuMhGkMyc23WWWWQDsxkX+Xsnr8Qo3VaQ5UWfpdaKqIp6X2Dov4BCrUzsKuTr25VbJRu1arbcapBN
KVQ7tK5W47oPfI1ZMSz1RDDBB+NAA20HlyfbkkH3tJrGxfwiGSk1jfe0KrD7YcmT5vy8seW1WiWlDsIwiVy4DYykvtWW2nDdYOvbOrwvaUKqVbaRjZzd1J7SIcykqQ2tMfCwbAQO8AhkY3SIx4gcczXhdUjZCsxq
1GhneHoMf8+M2XC6bQttmJNToG4wdLHChwGxRYmTAUoOGtuBDVol2/vBPhTse5JXpDKqnlCHb3SH1UyNbp+XeXN4/tp13s4V7YPAeit+81Oiz1++a7QlNzINVuZ3RP6m+heDmqbdEBEPvk9zs+6vzsLixYRS6+Dh
1H9uS9hGl+iz6owtNeNkBXZLCTXFzX9tgGghIgNiB84OEKHXPfHGdsBstyWy5x61YejV7dQ0psl02735y7qd1Omd3PGzXE6p8R6YlaBRdnCAoTvJCjhY3QJr8XVqaDu5AgN/lQu3kaMFWKptRXbgMHkfhXXyFS7C
hf6YDDPC/6itXuhvfWuPa2Rre1wje5//qqe1rbArLiitkmu+kXb+G6nF//aaC/9RJ9924de1jS48qC9UL15USv5/4aZembq/cPwPBV2zbEG3avttNrrwn7S9hoILt+oLP63t++y3XvgXdi3+XqgpHRaicrXW6B9a
MXLF6JUXvvvCHZpcCryv9y2z99m1vSPWkoedpOSd6VRs7D+vdd5+JivAwEp2xTc2c5iMpY6NtvLEizDxbHUjzTvv3Mmby7/CYuzsVTwRaTFUnGNbu+7A1wbI2UVKX8U5a4hmTteIZh4LpttmO2YNubWfUDe502c5
S8WZdgx2DLp64nXV7qKqxndl5cfjhmaqjt0dtxh3/Oe0u63g/vAvvf0JbWGxrwA7Z5gjjZ0mKbvyDbT22eO5OKzmlebcnodgXw+SHUzzK0D9PkGFuQtIX7ndsMTUqruA+WvGl3szzTIzzTIzyzLMwEQ3CtlAxlfA
MSArOgYW6bnCTjIcw/PyBNmmiVtXLVqrVOpFXqYUYcVlyA64EXIDVIWLWHe01HaFxntaZZqDsJFTWquPl5IquGsB4oXSWn201IpsqXt9ZMuHk372toM1Y2Qr2zpT+mgJ6Z8ssZtMYlfzxkYdW9nalrG27EbmEsTO
RxvI9CnZGKIynqRUT2VlxFRG7MvIY2GA/IYFeZ+i2GNL5M1jqWHzI1S1z8z+OPPk8ZQ+ViKvclUm3uOlataFo9SFderC10vtpOqKohMLtrpWV5N+2Yev9+jDtB+HF/Xj69TSN5boxzx2uX58g1K9uURf5LF2eHE/
vkmx55fIm8fKfhTZz1OCt5bInsfaYRfesPwYvIUR6Lf9PAZVrAh5CApzGIJwru0eisinnRiAEBXUu4lY9e7/pWlZIZfpPQJp3HL9b5Am7N0FaVwvGqbGF3vnS+OW6HeavVHvrGmc7fd9LvJFiKv0zpfGcZXjl5gy
FTlj6liq82itpgkzMN12Z2m0IjFaAWpodE+XZUYrHbHqP82IVf/xR6z69x8xkZX6t9o7axpnq654iYkJf8nZvGxg58UjPU4jPTTddo+WMdJlMdLUiQNva6TT0Y6XGu1omdGOeLSrcrSz/H5Ee+ZP42ycjXaWz49o
z3xpnK3K0c6y+hHtmTWNg3hkYZV+RHvmS+O4yvGFVfoR7Zk1jbOxH22Rr0ostHe+NI6r/CBV6TOSlU+ROMbhuyCUAWwxmFDWEKEMT7fdrTC35iqCUDRqGHrbhPLPxPL/D2IRWevE/HtnTePgE+OG5YmsIYlsCAmY
yK4hIhuZbrsXiMhiQWQ07sPfFJH9M6H9z01oIl+Dvlm986VxXOWT6hKccEAS6XBqz7xM8i/Qw4FXVsBtC87ut5ADqiE76M5gxzfgJmnfx6KxN02bxGPRIvHYm8bLx94ySewFZP2ZgKx/W8dGXkD2Jty4kPcLNOYt
AzESTJPOOWWjJon+9Ho4bLXwRWS2NFuR0ziHcJBKbf+4rbSRtK8x0WTbm17w7n1sNHHka6tul3+lsjObm9/ICL8Z7aRMAjr31sUAJmehDDICC8Y1F7anXaMNi6Mk7brC54BUqOyd2rTgFqjsfVzSBhint3NJxUUf
21JTLnB4s4oLP7a5CfEj92Jxrp3tGaCc8XiMjgwa72nFWSeu1cWkxp0G0+os7ih79YqYpyxN9zL1pp/uZUxp35BMMuKnO8fZrpleSolDJo4xuct0zkTjAWG4bWxt1cjDMQzrwiI4uQPiNyeJAd67VXElcjlSd+Ub
4CDJVjpOQ/Wjhiw6hiltW4dH3/njZsbWmjXlSq6OhOubro5l3X4904TwoQ9HihbeeIKbm25fQIT3jCbKq0y33cvvRaeFjfe0qqLTIsFBqdPitNOo46rZ/racr0F918Tcbd1r0DTOVt3IXN5zZblOL2fr9PKidTrH
ZbvapVewoS3n0zHC2FTbNFpmc60A+6uvf1m7P9uj3ZeN+9PPadID+ZtzrAdyf9md/VNWDfl9/+hX80cPnNPujhPKPWjcb/xu96P/nD2yffZ/hc4MNhIr++dX/Z/nVWO7ig1r26htSzjZaK5lHg9BLdjtk0XiHWAh
7q0aHJYuwVnAU1rD5Aq6VQEPg/SzEl7vDHjbqNNg7avBkavs8XXX51e2W+8gx8yV7JuQkO3tAkQbLrCrbN02tiUxtbDeTgah1wGVANSNVqxuJyXodODL5p9BDcT/bLsAam6FNEub8oy2J1SUPUrPrPAbB8sQ1b4D
h0l1aADgZ1JaV4Op6RIRQy0lBqymkpFlVpy2djix39yqstZFDG93TWk9MSy9fIF+x4gdSYkBbWWSH3ZH4dPA1m1sG3OdpGTjWWc2Ntuu6PrsKhvbKpbhWH/rtq2S6gQ6u+/mputDX2v50ydA1/Yt6OoidzUpS+Bo
Iu3e+uV3b/2b7t76P2732pqtt1s1qJZsrGkbu/Im6PW0WzEtsAZtjfyhwZp8BcFmr6RRgdZDY6612gUI3sEzSc4e67bbxpzb/vHWe3h+rcEycQQerSfsiF3Vbr03uN6uwgzL5pdtbE0G2Y8BphTGzM2f48Pxkl3T
TqCElT6BD7RU5XVFPVBGm5idWNf88EZZ5jKpbGU5SQEMSi1IOqECka40oYxIR529ug3D/yj1He0JVZWpu+tpt+NWxCostm5XwAGkC+FOl9RhfRpPaTg3Dm9uYqGZvYI2UC2wNpvjbTq7Ab98lQ61bdTmRVndvmeG
FDfFc3zr+3kR5RdQta6vw6in2Ji/DlHX16F2OGmlXwdQTyy+DhHz94ySYvF1WMgQRG7/BeiZO42zLUGx8QKKjbOvw6gdXcwQ3mvrdhCUFXeSUTtoR/De7aTFQ7OKqEVDT2pYvGfazQ4KVS0k8OMBXZ3izc2kDKfH
wSo7CGI3dpSDsitBA5NyRXZCDmRXRrPKDkLBFsmNTz6hTM+0GjyrDu98lJxO2ertmHhPOeM9PJKDPUey3mskBxeMZH2Zkax3jeRgj5GsLzOS9SVHsr5gJOu9RtLW7CCm1WBv3lNi3gMVc9oztio4McYaAKTOWzax
TckOM9/ptd3diwrf83H7LeRztZ+2KO9ypfZcUuq0BkkLoLWC5DcD02175WHse93eUrtVB4NziqbykGdSEZ1OXwk2NWAbW+mrT2oJSS283jbRLpOU7QA7D57Sxu+ibJ+t0zY6zoSOdeqVOi1mOgjDpOR30cNbbblN
LoGHt3VsnKmZQLpZ8momJHZqTLTIl0PfzdwDeBJud6pA9x/6GhOko54Ck4IgBWEKCikopqCUgigF5RRUUhCnoJqCWgrqKehLQSMF/SkY8ADBKpw+H3m/K+GuLW6CucG4NYyNOci/McHqEqQ+OLyB9v+tMggBwxfb
WrtVw0G9srWOxT4Wh/ylJoQLFVu1NF4xdIH9tr5sa+7ixQ/PJDU71G4N2X7WEiCPLVeF2+ESmFk7JASusLVgy7GtTTvS+LDv3oYRK9sSZvAKW7YrNjZt2Q5ubMJVV0qaEWQUkafQTdDtLFk4Uy3d1EzgvNcaOKYy
ttJEwzc20WbkS5Xto0zZvsQqp8Yd/pu+Nuv9GHfuNcbs6rNMdxTgf+p8rPiuBukJvTaWNJyCx56Vbpj0/Mmr6Up3/PU+esNGNmPgZStob207s9UWOknDGtvY2Ewa5J7SNtoo3DY6XD6XQ95a9Lg5P5bAGSp8MkEc
Yle6c754I4ofyYoPO3Cjaiubm+wX01hY94ejaCre8G74l44rd3fV/fyrvIOlolGjud4mE1BR8NpJCWknbWElpoUqFi1lA7rsUpwjpSVIYn1vpsq6cCHnlXnhxQ26VOR8s0Y+VGptW5zOlHlZ36oERStMUcXLohDC
KHhRi0mslNQsvkxxbFe5PRW+gbjzf/CW/Kx2v3Wxe5f+G4H71dO669HBwD10qvvRbwbucy93P3oscF//S370n7+s3e5nlPs17Z7eT49+I9YxdEQi8gHjJlmKV+OrQfwRwX29pOCFUEW60gc3Z7YGhhNutyFxqLBj
i1vbBQs/k8VtnRi3/rSFsypiRNcR1yUX7qiHZd55BcOsO1dotwr4qVDB5Yu8i/wF01R5gb9gGl+pkHl91sICf8E4jkXepfwbJvIbutfZO38aBwK5YUG+kG6B9s6XxpGUzYu8RVbq2ah31jQOajsLq4zokmnvfGkc
Vzm+sMoK3UrtnTWNs0Uv8hb5qnSHtXe+NI6r/ODCKut06bV31jTOFr3IW+Rr0BXZ3vnSOK7Si7x9TqSXqUnkrXM9zGGvY23LJLNWm+nmFxRHiU5hYRgTAldDFJ8Xr6Krpd0TYiNNiNIlJsRGOSG2OE3ugdzTitcQ
Ba/yV7F1WyCpetFL1P00KeLb7yXo2DzxNCmy+FxWW02rrVK18P+VSdWhqGwLc7Y0S97hdDspsNZ7DBm1M+05p2djMDZbNNutwZpJtwqOruWhR9a08aYkex1p2zI+UqFspcGSM84ms+FWGrHkjDI9CSMnrMkmrFk0
YTnORl1LTiOnq8mmq1k0XTku05JYmjJCUvaL0yUnXhye6PAxwKs/odyHbLkJF50YmIKnCGpemAR+ZDS/Mz5XBT8yiqpRHasxMnSD3I8MfI0G+cg4PQf3hDgPmJ1tJ7jLaWvNvp6MO+A7orqDD9nsDFygUfeG+KDC
o/TMelrtFfBkB1zd6prxXFg51ReT61tWey7agEYxTDcOAUbR+FFU+Kla2gZiFMPD32CdNIqB1bjay6MYYKQyz6B4bd2xikeR42zYNYoBpgTnNkgRprkLlLvgc6dx2LPTKPpc5M9RpKRRDCyca6Ybh9AF0MQtNiZa
iv5qfOcbE5YuJUO5enY2UZgKwRx2XqBX5dRN5N8V6QKc9ag5G862Qvy4wbIP9xjrrzAm17DoUKdASiHyNFuF2BZ6Dtz/qJnKdv2T6Rf20BbvDexFcviokmInKeS3Myt88ez4qwNeAlWwpY1N9i58KkhIDzzEnrZg
y+6AT1W2BVve2GxhhRNN27jtFevVhPrtLf727kkNT4uG7zefvjEJ/NIQnhaNhftP+C+Fy0iSJ1Kkv1lT8T7pMPDRNJZkBSzPyBXs7MInZtGToOuJ5jnjfdRV+KiuRA5215GP3AW1wPci5pjwq8uzPlhP91NxTOlb
rTdQq9/qbrWh8my5DblRAM+RBXJ8Z9LmL47SkBPRja6uNmpaJublwbWLDXym2PerXlfDJXJu2DdI1Xv/I/+qhczLHw9nK8LW4WKJPLySb9ZNtJwMaBzbLZV+qfCCxL8u9NO3IySdaGVDea/pUd2qw+kvPJ2TOz9b
x78eF5se1YmPWnSz6VGNq02hNYm2Ba99TcYuvMQ0tJWNTfJ6Sy4xC9w33olgiWoNXbSxFsZQvDOs+X/qxnW1gD6x4Ezr+Nb8F8BLKnwRwf3txWBmSv0SroLzZYjGHZqcPPp+TAkY/ajIZ/NCIg38cMMbYgStZSYf
cs0+u/CJWfQk6HqCXuTVF/FKQaQBO1FcUEsIIg1TIvXpNXhyX+y+8G2k8/1Hxv3F39ASP52bXyBWoN3JMdpkhH4CwknX8/QoiXGjgDoowJ0JuLKHgxa+6mBDLALyWFgGsMU2CSqe+lOVfrZiuFb1X+qQ9VFpGZN+
qVmQsMwyBiSf6VOGcdeYQSQz56KZWQweDopnPHejmUCEG1bZP/niCVFZPCHixROiSmukoo2n2zDPYMgFeu8JEfyjTQjNBhCSGraClzUhTAz9RKZuBeoO42XIuycfzkmcOCSWNUy+KR+WT8yiJ0HXk24+3JPEdXd6
yYd9+pCkE/gk9sXu3O9pIvT/YtzfMqF/LtTF7d3WBwoTyoAMJtQtmkOVBO4i9Dysyp0bf4guG9lgLlHu4qfPKyYrd/GzhzwTxiom8vMgIJK/8yXVThSRfLasUSD5oif5En6Sy0sbepIPiOSDji2B5AMb2JIneSyi
ixnJF2x4nbqZX5d8THPNiXZ3wZwybi8EaZ16rd7zQ0no11K0ebzrh1pq4f7WBmIfi/oMlkR3/RDS3/1DLcUbn2wlabAoymPhe3jBXjYr425Kdc8SZeSxYj+b5b2HYu9dIm8eK/e0PjPbbcqTx1P63h/iLR33454f
QkcG16mb+rCGU9epm+P4p3SIi2LKs41P4PupeJGDjwetkALILsm3uibXzKk/5dSfeBJgVdp4d2zDxrspSyuIM0rdVGNpVFiwJkYi3Xg3m4v5RBx/aqVubL9auWs6SWWBZ/WMZGOmUTKYEbhgE7mavnLG1djp9FUz
rr6eP2m/RStsQcY32tg9Q4LmwM2/Ros1V+y0GlDm4YmQcf9CzvUDUCYmiFMbwNRJFBVBfsT03iCRdAGpeCLBakHB4gBiuu2OfEXBgxftYsXyPp8HIS/vQe/pDjZbUYeYB/gX+nkQdM2DEgYnbwZuPrzxJaoOVx+K
oro6Dpn8njBgNaZgiZsPxcNJlO4soJtUEDuLkPcGmZ5SQews8H3ungSB3CEG2Q4xWLRD5Dgb+QkQSIFOkAl0gkUCnWCRQCeQAp0gE+gEiwQ6HIdjvYVVRoir9M6XxkmBztL72YoNcDzgbz5ApQJL2OvULYIox81G
+rqSa01bcY124y4oiMUgpAQWU8gzuP8wlWnvSB7uao0JWrAVyBAMMvKl1bWaLLhBtkCbIFve2ML+EvsrWyL/7/xJpK929I02q82YuGmhvN0qzdlothXxdqvkt1tVriwJbMTXaUmA0YfstcYEuRKv+TOA2bYLOiS2
CecSpnB416YFgO60+gNyjr6xVnSapLiRLSUBtUS2IpStCKkVJLDHwqtq+3xj8HamgxOaED/7bWD7NzYdmLK6qZkEdGDvrMXmEVL+Do6r4fz7/4RH+bozSASqhnYgSsU9ZBbKoMO1LawjqVRkC/TNDwO/BbeFm0g0
Efp+Rz/bMsT41WwsbNGfLBB5YFnKdFW+qVYRyfwQgVFW+fjKFtHu9Hgi3WdVLZ3sz9EWp1YAmQS1AqyFVeF3utD9JY49NyJG9MTJjBGFPRlRKWdE4UJGVEoZUaknIwpxwy3qYkSnj2WMqNzFiErZpzitbukrWMWU
EaFqs5gRZe0zXYyIJMuFhYzILMOITBcjKnYxIrMMIzJdjKiwkBGZZRiR6WJExS5GZJZhRKaLERW6GZFZwIhMxoiyM0liRBA1JrXr1P+jiffU6CjOELfp5k0Kn15SBCbOlGhmRCZnRNHlMSJjC5uTUs6KNFhRCZMM
3xxiRqiamFFWMLMBPWeLs5zzBqsFM4raxAI0z5WCK2Pm0gxoYBZGjQlaXvqCBFNScwlKxreXzjs6rXrKkUrUEMGNLtWMvrQNWOUTGwrwE5uSkNiQJjakUzYEGcxSbAiSvC42xIZWeHxSVmRj95JqtzTvyYgllTxL
KtjSFmJJpZSvYEcZbPb3hz1LCnOWVCJdYi/B2VKriGQsbCOWhH0JBjckaTbvpUzKkqg1OBVM2RJ6jE3BUKOLRGGK1PECP8yXHF+iJlslLmhTQTlXWaQKWgX6W3q7ZBOjxFmc9+oZd0HfUINAmETxII+wQ9JJNdcq
8KE2iqdTeg2C2FJTq2QNStbAQkkI7texNcNiB3KjxkQzpgUDvU8CSYVaq6/C3mhsqy3MWGyTsP62yhZuanbwvt5WEL9vIXZ3PMP6xM/H7pG/4GPJ+z7DV9d/K3Q7n+BHZ87zhu9s4D5X73qyK3RfGaDj2diRPyoe
LJwLV9w1fPR5yzsp6VcC99l3IukvDOFkUvPJpHL3wF43XdEEQ4DgHQc2h729wLX6gX2az2QKWNGqtfqefRqTb/kLm56/K9rrhbTj2aeR+17kpqLzTWFIex4Rv+gEUZRzL6e7b6lyZHzG70X++zh+z1L5ZXz37isr
Yg8n2btUETI+4/8i/16O37dUfhkvF6SiiH2c5P6lipDx2Umjz02fHZE6nkI6UGl6hvbAPu1FKzUXTyeBK2xtxTTbA2fJQIMtumTaqrY7/XndTkLXoKMqzauBcK222YXsAn5CGhBevtGlRRQVZRQV0lv4rUuIVQG9
f5i/kd+6cBwdbUlKEvkN0oS986dxGQWJfCHiir3zpXGSckTWIqKj3lnTuIxiRL4IcZXe+dK47q1LlrWC6GrvrGlcRiEiXxVx9d750jh5Fi2y1hHd6J01jcvOokW+BuIGeudL4xacRWd5BxA/1DtvGmeLrrKwziHE
DffOl8ZxnScX1TmM+JHeedM4W3TVhXWOIG5V73xpHNd5elGdqxA/2jtvGmeLrp5N+MKCCc872FGcYqeyZjLEEs5hMRe7fzdta22S9FQsskGtn6f6UUx1RVO9lE51hameqpjoTPD395jqpcNJKD8emqe6yqa6YHWa
pzrH4e7n3DfYxIKPhuaprrKpvjB/GofjihsW5KMPXrF3vjTOFhd+JDRPdZVN9YVZ0zgIzRdWGSGu0jtfGsdVji+ssoLoau+saZwN/VQX+aqIq/fOl8ZxlR9cWGUd0Y3eWdM4yOUXVtlA3EDvfGkcV+mnusg7gPih
3nnTOBv6qS7yDSFuuHe+NI7rPLmozmHEj/TOm8bZ0E91kW8Ecat650vjuM7Ti+pchfjR3nnTOBuKqa4XTHXtp7rK1XIsqUH4fVsZ6nMFLJjjXy/qwnarMevo3MvVMkUMFrWvYmlCKmlXiwXtl5zZhcO01O4WxHul
sZ5i8DTOFjCzw55CeK801jN/Ggcx0kIBvFca65kvjaPddqZQlmX1SmM9s6Zx0PtYWKVXGuuZL43jKscXVumVxnpmTeNwPLOwSq801jNfGsdVfnBhlV5prGfWNA6HpAur9EpjPfOlcVyln9ki7wB5ZuidN42zgZ/Z
It8QqTr2zpfGcZ3ZzF7qKGUYe+JUALYq5unRU9/k/qIub2c1j/Nz6+SxWlIYNxbbSNI8CWfoqMQGM7PrWoG3nlcks31d2ig4Yhhdz9bPduh1NpiBcBKn+dCgpXcjCUj5G6u1W+HEI5QnD8W1+o5t2UYtwu9bt0H8
JFSLStkELJJMKULf3boNaXduY3FUMZcwRei9PJY+r/kUFCXspDS3LVFCHptNQ5+zS54VUe/fts0W823IHdvopBRKRmVIfHAdvTGB/TasOs7ix2xCUqcCFIzopkCJhMMk3yk3JrD97yRBrpZ3gw1aBX+xIcL1Rqfo
sAXb+lIHatW0rYfQHmoFGKFD7ydHB1ttYRriLRyislwZhgsnffSOrf447bVreYxx55JOyIrkLmUrrjm60NNIUuJTq2YLt9c/i6bbwO16XbXpgPv3389aQgVSUSm0E+2c+7DVZK0Z5KIn1ChKt6SrV6AriVitFRs/
Swf8O7dOQ1Kl3YdZ9OTclmaiidvjGicjoaNI8yat49j7BSXLmgJ38HXVoyJQPipCiIrUdSijAu3su3Qc/5rxR49w5oBpMqEOwamDd3bwY5DBn7nA8oz3wKUpyTOMnxqYC/ihEvLCcOD/Torp5JqBPhodS87MriM7
lGpSffn9JPFy7AkghMaGmZmF0GZCjbq+9c22+/L720lxQqma4rPQN8j9wTzOT89dhABtmi4jBP6XPwVthdzcBAIvuuRBMhRW58JANSbgeICkU2YWihYsnVIQehkXz7n5c3ombpGcyKuTXPy08RodRYdBieP/Xevt
rBJ79lr8/Sv6e4b+fvXadhvDqibUX9ODc/T3a9e224m62bGfkvXN+PN60Vkvn/D+oxz1Mkec5vNlNW5+nCZG412kt8V8svHuOP50CdyTeBP7B3ljrOPeCGZSLboxv+5hiPD5sUTVyCtEgbkhJjsJYTe0cRwS03Gb
sgGrTqaPW8WYjnSKuAdoA0cu72zQxOUuW8JPW2jSlQ7TgQjDBXOkEBWCZppojhexaAghWb6ViVKTAimw+h+lTbR+IpElTk2Uj1gPZxOGf9oC7VjArviiSJqh1JVB5xlKeYaYD9nCVEmkAMUXFtV0xEFTuC49DOT3
2AIHI8hKvQtlT82iYc0GJ6hQ+SbYyXGr9FKt0gtaBb0SWOokDSEWUycxl5W/42WWZr/JjHTtFGwe21wMZ8H91Kb0ICLthqLvBhzrBKzcFHBvFrlv89EF3XH9wVL1B7L+IncDjmBIf6hMHZoUuKz8bS6vtIItfnMZ
vVZliG4I0Q2h7warXP/GmnIPn9DuU7u1+2vlnjnL7FbFnzWkQ4Tcm8LrXcCT7vgYfasSs0b14wqggU+Y0Gx3AVjPH43hbFKtggZVx2sdNWy4AfmxnOm34YYar6KG3ZDVTXLIgh0EZlnBmTk6A1cT6gSXZEn/NnJm
jopTaXFIwoXhJfKyQO3Q0iat8IA+Kda0+8Cp6FfgSHtV2QAPAyeTKBfM9sXur1/jzkjcl8gTmfuzL/GDSf/gN4q6tP1qlUQtHODuOaw67qMzScRaLDjgoqVcgL0fq1K5XddAd8rN46amm8e6p79DxxJmEzorIPvY
f0nma2Nb3Eh6TsVJM2ojaO3gxqe5TuECp/AhVCQ70mXhQ2jSVJEEFsUnTYMoY6fl070dXlMxqUyaIbjRgdUgT/a5I50I5x+s/FX0FqXh9Ky40LtOKfWuE0jvOmwOOsbXfoTV4smoL9353PPVAe9kh8xqa7oUFrmo
3fhFY6t0KsGWuRPljr/C1qGhWQ5L0BVHK3j/lKh6SzMpp+aeS9zFnzusZkghEfOs6IpzrZhvnk23yXMDFPsw2+vr+KjPWdz1i+lY0Rpba18wSl2IQ6/hZrwGYQlejrzyIeVRaR5la3jfdJ4hXZcGIltS1pTL6W3u
sMpeOGu7Fm2PZduDrO0l0faY225w382/QECNuaBCtdgJw4WaMmExqlTr2ZPvVyp7Qc0NFC+osoKVL3hC0Y26pV8w9qP34meM+907tPuvxu14yp9bfUHTo6eyR39+jR5mrcRgQjVAHQG7JBIkEl6++CCYULo+WNNq
MCITx6Vypa/e6I/hYSEYN1EruFpB/Fem+Rmu9gqbc7RGLjljg8akLa6mCxp58sOmd3K9RHLdO3nh7SUv9k4+X+idvPT2kkdLJB/onbz89pJXRPJSrUpRWHwgJ1Zg+mpFu6P5Hdy1wWpoueI3nX1qF81BkQVllmBl
npxKkrH7tlP4yUqws0nkojlYEsF2PZJp4wVpDXZIlug7cPNHOO6w4puzRdoOwAJE2JikRlODQ25w4WpFG6T5HTptLF6BG3xEgfC5wfHCBseLGxyjwcV2AmeUsUxbXbrB2Ecb0ryLbcE3kFpWvFpB5JW3K20Rjtzn
LZUbuPlTigq2KLiQDhOKq9piY9KGiwo8omSBq315Oi3vHXk7Azf/zjZFtkWCb+lKME4JjEzwrq4E76YEgUzwnq4EayhBKBNMdCV4LyUoyARruxJcQwmKMsH7uhJ8KyUoyQTf1pXgWkoQyQTv70owSQnKMsEHuhJ8
kBJUZIJ/0ZXgOkoQywRTXQk+RAmqMsH/1pXg2ylBTSb4cFeC6ztIUJcJvqi6UjyhqIw+meR3RJIuAup/WwTUSMu7loprLCpuYGFxgwiw3yzVyoBDztzEm78hZ7YmtPwMndkKpkHLwtW4u67GzbWILnWSasfprUls
Sx3c7aIkDUSVyV0j5YSkSUFewDmvQXTYSSqUs4aL8EMdegFcjzdbk7pffuZZx33WD/qsfZS1gawr8HwUz2kZVpXZ1vhsH0K06iT9lG3Eqg4KGWh3EkVPrkDrh61qt1byZgEnaLZgr7ADnWSgg3X8iI1wC60fQqKG
rXeSuu1rt/psFcdznSSG1nPNlmEyoALrW/jiF6eTADZXFC3IkhLugLBuSALLPLmVElfppEZ7lLtYwo1Dd7F0c6bdhPVODREDtrZWK5YqLUxQQYJh8tnTO0EZCVaSmZTeCahuHOPZoh2iJHYFurhMnVQBDDu9smID
BG5qofWGQkLfTkhzfNIwrUXja4LH0F/oJHT6TSy+mCYt5kmh60U9spY0Yivt5VsOj3gNbnkd9htCankZsNiz5ZAFhr7lBRRStIVlmlPCteWLMPtAdxKLl9vy0BYu0fIijO5zy/tAakVqeUhU17PlUMsqYoFofEVs
WmCJWtByzSNThd2J5ZIGOF/mVmFDV2yzcNEnVD5hlYl1jIl1bBGxjnUT69giYh3rJtaxRcQ61k2sY4s6buxyiXVsGWId6ybWsd7EOtaDWMd6D/nYImJdouWXQ6xjyxDrWDexjvUm1rEexLp8ywWxLtHyyyHWsWWI
daybWMd6E+tYD2Id602sY4uIdaybWEligZMEuqe4iFh1N7HqRcSqu4lVLyJW3U2selHH6cslVr0MsepuYtW9iVX3IFbde8j1ImJdouWXQ6x6GWLV3cSqexOr7kGsy7dcEOsSLb8cYtXLEKvuJlbdm1h1D2LVvYlV
LyJW3UWssd8dJfSCii5lYSETu2BrUu2wNAbrGVyy1rzOKNGZFa8zimRmJltnRD3XGfQxoHM0ZutB2sqIWD95BvQHbQsSFDhBYckEISdg4uvx5eC6qzBwTqsy0hE3vRYLhndpYfZ1TqstUCsoaSGrFpu+y0iVrj7S
FvZco3DvQHGhV4KQ7pP+k7ar2KvvsU0u+jlnuCxDZUGs55OafCIVLytVunJQnrSXWAsQw6YmjS0iqLFughpbRFBj3QQ1toigxroJamwRQY0tRVBjyxDUWPeQjPUeuEulSlcIXQM3tmjgxroJamwZgvqnaFexV98v
IKixblIZ601Ql0qVft27CGrx95qYKp/0LyIo3U1QehFB6W6C0osISncTlF5EUHopgtLLEJTuHhLde+AulSr9incNnF40cLqboPQyBPVP0a5ir75fQFC6m1R0b4K6VKr0C9xFUIu+qRCIuhdZbFKU4tQi2QwcbEza
YJH0Negtfa0vIaxdInltieSV3sn73l7yRp7cHf01PhLYZ9yTO0lBqquEpHcJgSjhxcf5BOHPdVqCu+/3+NFx7T5ze/ejb3N/97P0ZAL2miB/ITUHCIFIhmR1f0AH2STcsXrd7KQZiUn1C/Yy/u64dn/7S9r9fOT2
vZ+PQJ2aUip+p09w2ifYEblP+QQf+en5+flzv3z9B5SKf0TD/hRXqHDBju6UsfIDpgBcLgakUUFqB+MmqhGtktCLLEWQvcM4tWdB5gvjvtj94nHt5j+t3fvcrm9BtV+CPSoc37PvWZjSDF30Ywlpd2DtB5ESL/LU
F13f1qTwcVvosCuNwia6+R65T9AJctOG5JiTyzE9yzGXXY7x5YQ9ywkvu5wwRinFrBQtSikuUYpeVApfV6rxRITVKXgbgRLXdqu+SDo7TavYLSk46jIpDKUIl0kRUooipWDLMouSFHE2D7UZmCRlhbBJo+ILRV3E
3auT5xUsQJs1yqs5TKhGavcLvUrHkVDEUYlmDx9k8gnnkOMmQpkhxTrdRrE4locZk4t6ZkNNswIP5dML8kWcL6R8pK7HrqLbcK3LKom2tJ51gFQSsVcRW8SPMptgVuwiqMC+SCFrXasrsDtnqx3yv21jrnHcqPWJ
brKzkwieZjpWE9ss8r3XqPt94oS07dJXMtfTSyURv9b6VC9J522CwV56R2oTacNQm0rcJuj3lLM2RYezRlWa7LsQ9/J1x+JnBJ3Prn5Zrt+6B67/sgeu+k0OXHVhA/q+qXGrLhy3+t9v3KrLjZtZbtyCbNyqNG7k
pBsSf7RJ4eOZtcnk46aafOHZj5taNG598bK9FsefGjertuufulrha5yUV7MBlFYfK7j1k01CKJt+RH3AkJltNaEeCyA7n1C/GbAhd9jEClyJLHs7HLnYAB4v3a6/UW1bs4bMv1caByFQKI+b65MVaEcZynFVti5+
PUT4ijIkpHxE/qC+3kfuJOA8c8lS4HSh6n79EklHJk0VanKV3MTKhDqRJHWEf5QkIJ76JhiYbMADh/m/oHrTZU5l1M1/nQwIJ4PQaKzY/pmkas3MOluxfTOwTTyzbhbHCFBPSCp28CYybteYYcOH2P3TD7JohRDa
DjWq94aQmnP6Wqc/bmuz/ukmfvqX19raDB7pTPtTu+L6cDtcTs+sI0Pts7Y2U7C12OmPtyoxd+z3cfA9BpaGyD04K3ElhvqV1Bp+0BrquQnyEI1V4UZYlIfGzQ+6izpuXWH74Xpp00xryJbtFdep/8Op1qCNWB0s
qTnF5hHCNmxZQ09Cs97SelaqPDhm+ztJ6P6d+6QdarqfdD9hh5rc5c6gu612h8jwjO2HyQz0KBxpYyW0sdkagENos8n2zbSGKVdasjvMmfrSwoe58OEmj2tW+BGfjgqvW2PrWeGDeOEQh9OtBu4JzMGudRW9dp36
lxx8NwffZQdCtkkFo/cvqLbbbqu2QZYFniHf21+mv1EbVtbdSdVu/IaO7aDP1L8o0x92Zxq0ZXdCtRuPku5jxWn4se/n/mNHaEystLXR4+bw2MY0waEx8FN6emTsJla3Pj6Gv6QwlimxchMWtBjNoQbwxHNh43tj
O+DGtrZWWTI8BH8DsDhv6650Y83YuntDs3FDqGE3vIUUYw38xV+ozpvuf6krdtgugFaod6xe31Az8Fjw4q8Yt/MXtPsF4379KlrH3v/H2v3BM8rdp91vfpX0ZaiaSloNDKvMF9rCzXqdNXAG0eimLU9gyCbUv2xd
ZQfsqo/zx+hxMqrquxCCOZrxRWdYAa2+ifRcPZ5hDTbyj+GMLbq+G5qtla5BFyAaNzdbo2QBMAyvdw0yL4VnLUobUtqEewfdRopKTAF9ZNajwt0dU89HjV3g85XZZgtO5hK8Tou0iAt2JfprlH4YMqRKRa1EJ4yy
2mKNJM8umsXybR05qkNrzI0ord/1zSQr0Xzc1b2xmYRtsi7bh+cVUrmzBdcHf2l580L3UwubtypmZUnoi1Tou5pmqyzKjbtTi3IX7cr2EhmKPTMM2ubHW6Fd1WkZnnvfaa5fMBVA/1u66b+P6X/zIvpnFcxFxH98
KeIPbROqocZpO9xMCu6Ts6SMaZyiZ0PNJHKfnE0qnWQIfVgeN99nh27y7+WZA/hyF3M43oM5pMrUnaTiC/oeW7kp6yAuqLiAYRzvwTCc2mCvcmoDtbIIMTq1bIjatmVByyJX7FxG49p4aVfEaYKx4Q30yUILtyxo
X0EWt3QTeUYamp2tEF5SMu84xbpRmhTBw1kY0WCi1kTU6KAN6PoNUHaliMZslVW5A9hkCfihnYXA02c1LkA939WcTQosfLpmVhQEzyYhVDAN/hTcYTVLjgSRNXQFn9UdV7Ox3xTWwTvqpMEdYuJo2yBDPlBVxHpC
MCiIwBKUih3ZDSHYPbyDJAYeF5Piu4xqXU1jWskefMDA1t/VCBq0SGiTII3kaqwVX4HZE1wpgDI687yQlaRwJXiz1+Qmbl209RvRWKg8G6hFkHuKYWIdRaxGhtkEkQFDTyJyJpC2fYgsSnW1PaJWhtzsMGt26Jsd
ps1mA05DvtlDabNraHZIzU4ibnjR28GsJUX2RUB2N/ERN67hGTQcYTVubkJWhq90Yry5YlpGNDzvhkAMiaAoVtyYJQbZmuvtFYfZvUQAheoh6ptWaAfoAgDbHFa02UzqvMhu9duQFEzRIYaMA0XO3Fwz6W00tjoX
ddILIYU1qpE6KS2w8WplTcfWoe3Pn9t+Wp0bXKIoYOPVB98nHWuarT4bkZlzY6tIWKEet32uMTdL6utpxxvbR/bEbQX96bvZGfyI6Z3QpyGWXGGLxA6FNaqfjNmRsSKqt5q3LFrUsj6kqCd+O2OarQE29MUdALLv
47YNoG10L8akVIAyajolyCi9LxW2DNx7beh+jwF+j77LeQ9bI7Oc6VobdgeJVvhaCCU3N4NhfkR9IBjnwJrrMbrK32fwX14euUr3yOFzzLyL9illNw50Df7YduOX8R02XdVXuHpUPrhEFajAVuh+lNf4v9xa9iys
hcyJlMfNeMKXG1jb3On1TWI4qLMMk1M0Blx4SnGTJlsTsRlY+lbrG/jjYkkMQ/cwGuDblH3cXDNpFN2k4BUB4vH42kkzgitFcWrPSpSV51+BKjnPCogRcQlo3Kzhu2BkDB6q/su+ARpvy+1xs3HShMs0f3Xv5n9w
0oQ9mv+hSTN66eaPoErOMzJpRuNsYwgiqxujVexufU3TCvUPC+6hEZJ3lsfNECmil8dNI+E5vIE+i9VxA8Zsq4gawc60yvTqGzsKIYrBvDALIpUXr1DOBnq1O+cQWtrwc2Xx3KFtV9VfN/BZRhaXMkpCmksUw4WQ
G0vitK0Cs+VWBWO5+2vcHaez7ii4wpx78cMziWKfO1CibLPHmjfGrOq4ed1pBbbSlew1n4wsz5/LkmlvSrmKWzpzODfQVkEkS7dfbXFzE0cQm1kNwwaIwzcPrAVxAcfxCkVBeLooXzHNF0KdAMcYG5t4tJGOaEJi
RNQfmzw/K9mhdvfMTz8dXj4Dk5ILPh0BGJQ2XdyhJrmDEl8PJb4ehfzrEeVfDxLb1WEzjXh0HVf5Fn096uLrEXiuW+/6egSX+noofD2C/OuhxNfDv2xXy+osmAogvaeW9YuvB2246ty2/kt9PQL59Qiyr0f6Hv38
HvXLeQ9bw35PMNZaxlhtqdlSuUMJNDMlcleAbEbQb+Dp1zBhhl6mkCZbSL8+WdFfHq1aXvCRkTzQb4ltSW5u4myL6Zcs5oF+SaYJCmQDemTwnC+U0pJO0xZQweCkptUnDNurdTWcJID/shkMFu8RP9Z8k38FTXYU
sY4fVP0ngrvsxpRjRZSuDId0q1V8RuvCdpMd2dB5TJTgvnCb12FkElwR5yNjw+Omak1/yPfwyRWIZbkiLK1u/7grzeB2VC070WH9fre9L3bbrYYLTpjXwJc0dQ7h6wyoTqoh9HIw0tjxhQd54XQP1Sm+mdfIbthW
re4PcdyG7qT7x4VZLH3pMxDHttCOP1PXwzC/fM50kji1v4yaDgfszaFIrMQ47SBBpTvqyt9Rb/w5P/a/k2qTTFoPQb9Yu11nVLvVx+SAXbc1bs10UmknEV0AU3SVBkpeZOYAcyrEEnlr20YfS+ADXW9pbqaLcxWb
PYdJS9wFK2VXjvHhYXv+hXFTpXKBGiwRKoybkc00zoVxM0SuyAqNzxt4Mpk0QyBI3JCDh5T5oPG+xOCunVnHYrs1zrivs887sj8+aUYy07m4EFrO3s2QCVjXcHu+/rRqXNOKvrHPmg+m8RkfN6NtS+cYkSj2Z/+7
omLdi6sbayF8HzejtkIJQxvVdJruD65FMvK4ghRUqrf1uvtjVCjg3R/jowfukHCDv9HJl4dxlTLyk7LAkjAbNdYmZWQvizb9yW/5V5UdixdXtjTtRqcbaxM1aSydgaZ5Tr+sfPc4TbJlRTZZ1HVqDVpMimUlcuqG
g80qchYgdb+oyUcdfkTpj9iTF8hheELd2DKItthCQeq+mgzltxpEcabZWmljsx3t2DUdXm8bdLuxSm48t+IKo7IGlxYhHEF8cdxck8VDqZ6SwGncNGw8IP4HZHyc9GMoYgiP8SmoehqugoZV21NwNdxuh8fND6dW
wqFW3+D5kVRAzwMumHbmY61BnpfepDN05kvwSpgoW9pcC2xMZzO2f3MttDUbudFpDEAV9zhhusBEdJ03suVtyRBZjSxtbHaSsgs6oEljy5N0U594m0FnNXBIUk0qLCgu4cIe1gglrFAtG1SmdSttk5P6pFmNQsm0
MSgb6154QSlZlRgo9w1YhfZCQ4KaHFKT0eACvDrCPvFMsoLOaq7Au6yiV4j4FSK0D5dWV/jbqDZ9iaTZ7OAmKnzwGjvU4U8tTm6TUV6UrwDJRPhg0qtGdtQFbczcsoX1HVvClxJl49XIpSnS4oOKqyGVzU3K5dg9
UbClSeUMxfYKu6pHH7D3Stvk+4x4XLUrvQMJvruPWRiSHVCeiiU6vcFlMuLIVvHY4ekId/gQzODixY07ECKtCrfTMum1z64cN6o/VFyq+nuWSnfcICJxb6QFk57FSFKCCxO+R9Nou3OGLLbS5x+qBf7+P13/N6nd
YZLXoE7lznFpRZygx3wHJysFBlNJOLqe/FX4zwy3NsxzrqMGhD2yBiR09nVdVg4FSzFkpcVzIRs3vkQmac8Ztmr6V6vd7+3W7o9LbtcoydN3/YGiJ39ScJ+/lp5c+DZ68GfZgzee5iSvpU++oLXJtTga76JvMAcR
B5aD0VS3ZMTpzWQ6A1cEEYG7gxhMwwUYLsArdXCGDnmmROKC1TFZwuhxezfGeqDnc7vE80YcGxUff4ce3e4a3m9VDSblyC17yTVuaqLv9odzrTIneBGOrQoLEzwYziUN2AwYI3vAhvy8kq2VluKT0QquuePRR1tX
wWaxmXN9bffjM3bM7dLTrVFYpWm0ViEIcTTBYtEQnnHbrvExkEuyvpkMOuU+YYMmPP+usFEW2bKo5uRQMgTTZNXUyrE7HrZbVyLqxBDOxMbN80MtkoSPQrUYy1+cwrLzUbuCg5Id7LRW2hV20JVmkpEO3ahW9kqS
xSQ122+Hp5PIDtqhdtsO24bTnWm6+7yJeDLEe1WSEg7Yim24PWYabmnRmgOmvWnGDsME0nw4467aNmtXuGjTLHmIvtIqStu6grjo8DTJI/u9++Jafpv7Ct8QHN32t+ksKdZ8Vxy6DnwLvVWzI1jMOtWCc+1aEnXg
MKZPllBtk3Z5KkEl+0eeydk+b1waJxKfvIFmbc9cV8B3XzttjHgY9npYXPgwQrrIrkiXInRrvJFucRr8GVyRfg0HO62BdFziTgv2TjAYbRhP7uvV2eF2DJsdbNshGirb36bR2kQOmIad2uhHAEvjKg3CCA8CTl2G
4Ym8tdKPABhglUeg3w9zZFd6KwCL+1/ZWPS/8v1fW5TfWwTo7v2a7w87kPV+jzz97AJAeesCXc/NEs+DHs+7B2EEZY6k1sWv2toCGY9SlzbardQnZ8Ham5K+deyZE7NmlR2iy4ftVhXvDDtabOnGNSBuoqHBylXZ
Ve0O5iU/F1YZVAvvSVQwl0R402pO3eQGV6W9ywYIqJfLebd2Z/UUxiZNFnRsyZY7acf2zBVzF5battT9MOz1sLjwId0eycwfxG6Pga5W1Q7QnBYdtKh7BuwQeAl10rlir06KqM0Rdzb2pUuxAHSSQSdF3Z0ks/ac
+ws6See5Fr56ieisqyg8DHs9LLYXVRpK/xWeWkiQq2hgSzfWdP7uyjthjZm1X6iq67v/UReU0AUl3pNYGgHy5YplWatWDeJswNtufl4vtsXBY0X9jE/QzUTgvgWRJ9ESF7BECzylkpQfS1pvKqPkRfm+Vum8I22e
N7Rk+7CZbdXSaZdEfnJhvdfo0P1ePvIquXqHfhj6UeUfIf2o8I8i/Yj4B61/XZF/VOhHyD+q9MPwjzqtvYlWfWV7UAGugE3pvR6GU3qfh8Upfb+H0ZTe72FlSj/gYXVKP0j6Y3V2VTvqX4b64kFDhop/ej6cRN7S
R4B3zO+aP6w+gIpLvfsZmWEKLSvNqin9ELlHZ/pOSqTVFtrkpqTKvYqRS/syfbWGLfk3G2AUwuBjyb/XMKMIplZL/q1WMarCLiqh+pS+ioqWXXbAZAU/bLKSHzFZ0Y+arOyDJiv8MZOVfijvMt9Vh0RXHVzYVQeW
6qoGddWUftyQB46chfNWxfPvZsa/+3rxb1z+brY7WGUvy7dDLNr6LpdvR5Jv+6w9+Xa0JN8mltS3gCV1F+VZ0uKHxfaiSiXfrmAN0Yptn+fbfYv5diVj2OicA+ZyGHbf5TLscBHD7uvNsMMlGfbCdw4zht31MOz1
sNheVGkXw/aU45dGC5nlN8euPbNclkXzsITLsujwm2HR4XIsugZtQ7jEnKVhb3qOHEqODHdPGUfGj4wj40fGkfEj48j4kXFk/Mg4coW0iTxHrizmyJWcI1dyjlzJOXIl58iVnCNXenDkjBNXBCeuLOTEleU4MRSD
7foWXjUiRlxJGXGLGbF3J1r1bLj5vyYbbuFYZsyG8ABNn6zH6UQusxAKBWLIj9x2GHWjE1mTeZ8v0d4kCejeS5i9Ix3T0SsaRiF72uYXLDKKyDGUf70KoyrILPB9B3XP0gbv9YclumiE8gPJTpFFc9I2kHNCblja
nELWnELWnELWnELWnELWnELWnMJSzeEzwkfoMkzD/buNdPJWJy7QcJ+EGnLFvUjXhyvuMPlOrNBaLkD0jOjFCI1N1JLMwQZLR4VLRxWWigLbhKSfXydMe7cBFq/Ygatv1NIlSG6vNuTdcUh0RzpQ+MYXFvZNgfoG
KkvoGwwl+sZw32jfN4VL9435h+023zd6mb4pvP2+iR9v6FE6rBrqwMyijdz+xwI604MZ+z2PBdDKCpT3ZFxhB7pQdqArZTgG7y9AxM2WQ9GhMFC4/2sK0hnlTp9V7dYqEoO1oBLW13bhtqQJIdUonuFDcqoKIULk
ToXt1oCN3DVYSbCCfGsQtgFt37pJcySEk0OvCdRnRzeE21M1LxdC+bzRXl9wOp40x0I60Bj0R2ilZmsFrc/o1nyFjRAnNTZDnFRtg87QwVPITLCe+2JSdFWyvv2JGfoLO6Or4FtkK0qo03FK0QVtV9rkQlKFDT+W
XAm1UDJlEKxvJletmzHbIVB1qjXsVGulI+OndXtF79zDXblXrpuJk7EZkiSzllqjkxQzr8qnAms6OLvHmbpXIL6p2RqyFVtrtywZ5q67wsZWy9ZdeWMrsXUXb2xdbeuutrG12htDLDm9ja0TWWtLttG2VeoJHLMo
dmmucOYRZhgCLFxnEfFlH1/T7JgTnxNSr8U5ZA3H50X2NAmNRxeQcJxU0aPucnC2kpV52fXoxfXYVlZFY1EVQ2+/CtOjiror5S8ysqiW0bdfS9CjliSrwi6qYvXbryLsUcXVWRXji6pY8/arKPSoYnVWxTWLqrj2
7VdR7DkcfXzoUnEfXFTHhxbW0Yu6ZR0VV0Idle46aK9UskMbeR1cnDQvhlDm1zyZcre/fLh21aR5HsKFKyfNyZBPlEcnzRpGaybNqSGGQ0lp0hzwKUZwbvcIOfCFobLSpDnIp3iluUlzeoieV+j5ITxv0PMzQ2Sw
Ee4iSYfG9mH52PgVg1/IhPOcaNycGkpKCM8MTbdhoIy54xZ6A1LVtRTdgLwRAI3CGsIO2H73/7H37lF2FdW+8Kpaj712r727VyfdqU53ILUWLafBBKJCEwElE00ChNf1PMY5fv7hH94xztjd9wwSA9dzjUkLQaKC
RggahaNBMJ1gHp0H0gGUoKhRQYOiJ2r0BEENGjEielDT5PM3Z629dz/Cw+MZd3xjfGh616pVq2rWrFlVs2bNB8vu+tDluI871Mfd69P7+e/jQfoRlh3Nlt4b1/sZrvddNqLRlkH2xF8RNJQYIYwG3GOg54yGEpQ0
SnU0tPBdpkNDSwMNpRdFgzCJ7EsZ6LDRlOhoaaCjUqAD6zVfSdiWE2LDRi8HGwFuO73/cjV+UnSHr6Lx3AKdo//aWCU2xsVfCRoGXt3pLEu1MYwx2joUcMLiCppVCVwszR455MV0tAOqPX8IVewCc4z8b7kjcrrQ
EflLcZlVHDgTFxUTcRo52C/p2mBNZt3F0CsZZK/6uCBW7DWHXyzFreyy5nugiO+BoBeHYmW5/IGjmbB44KMtyRGhKvcQIojMfaaPSTKXhI+3SR7YaFHVaf0glE1L87etEHu3ThC6uDCszl9vYKO60GV8i+4rBMwo
hC7jMoOpMuFaYdznTugSuajKaLtM9RCijkGYjHfgFk6JxiE2WIXxsFFNRqNWXPXoZlyHfO/TwDiQHA86J0Q2drh36C5PRHdN+Nni2mcCsstNyC5PQLZ82eQCehKqy5NQPe6bkkhCfHHYPj5fnyDfnyJ/PMZFziEY
T5L7fVxoS3CJ0lLYQck8WH013JQXkUg4cJxfOOse+oAPBrCGOCQSkuWjqpZk9ehO1neGK5774OgvvZr44HseKXZwduyXXi3hEAT+FVVNF7DtMUcscYFIGg6pCrvpBy5dKCpbcnzeexlPRatr9PvrfDY+1deIgT3i
knDBAM67+ZS09xGvdoaaqnI22l09yDp7NoD+qa7R+454MJnNfLqANU+CVTg522Cuhy7RhgIFH5JytdAiOC6F1yy3ygU4aTj1kKABE77llSRGfAcKGUrAiuZZTkJDXeyu3jmXQUCh3UcVfWWtou97dPQrbP/3Jtbm
pb3v595fbT06JMnlrBi0weVzDL7LgwW0/ZsSPPbhMm1PnRf/T7YguKvH9qkTY2jCKUYIdcgYDjGiy6pQ3Mo41MrzsFGLsdFVlpO+xlaWId4yTiMSCyUUxb0qv6wug7rA8lo+ne3LFwo71RRniFVifVt2ZFg4rF9Y
dREvoNRRxgC30IwrqqxQcEUV0Qj1FdUqawbT0BO6BqkdruOZFlpRtJV8sWq2rTQk6MhbKRhobQsU/xfwr+erhMpZC7am1qwFtFqe612v8haafkW1jIfbVOEQv8wO8S+tSiEwXg42SCLWcBukBmzbUkgoGs/p0nSz
tuXaXO99XC/0VeOEWmCTDClJ0JOLiUwe0tHVPuhi7fv8mg162FZ+YGk1YG2lo496tbydD67ldJN2QYnLjh3sJtWAFhpsAu0lSTYN1lrKTmeFWIm9sLAaNpAfTkY+tFbcALCKHqNEASUKDw2UhA4lCK7AKNFsqMJz
rRklsPJdDhc8PbWlVo3DDnm0ylaX8ysgKhREKSBKV2Io9UmVNONijijdTAFqSgrwCwpQDUKrU4HPVOBr/s/nX+XphFoqQUJlEILPk6+ikkpLInCopAIFUyvYD4F9LR0OVjUQEqyy00KHkkvstKUJtqSFiMohNyxo
PZRe8BxJpCs8mWLpT1jvTyJaADX30RXM6mobLZOI2iGCQ+xf7dOh9/k26GGsMT5bly5cBiv9gPbf4NPQDXiLjacetqdwfMCOJ6BffUkP+74pBasoosCqHmhVh5dX2X3CRdVAkLxhDS9eSR7zyQKg9GSIxF1pSej3
j8kKdaemuzhyNH3qEcnZXc+57pjk3FPk2CjJeAn2sjhhh1lLZZmHcf28QXGf0ZLhsrYtoe+5Jr6r6J4nJI7A913WNxtZAAQL3WfK9IzL+t1RydrYyHrUZQ03so66Dw+10GaJK7U61HpliXfCoUEOBQ9O5xLWeOK5
yJpFEiIejvEHJPK4DQB7HhKU2UvX5BHHW4wu6WH5CAJURFsvPK6uu/C9165es3bD3iG1Mlfn+F2OrQSDE9QmldDn+BCjqnN8KCdryLTQklqWR/XmIjRX5ubKl/TkUK3ieBjCpE5Vq6rXCq62fCK4uFW+UQpor+cY
tqa++kVfYYCIJsOpa/Klh+GJe+hLW/64Hob1RkJBqEOj2NmfsF++9Mu30Ymgmdwv8CcbvoWhxRh/06txXJ+1SITODifkTuclDuNOwTVTVT4PgkaWO+JnvvwAIv6q8Sbm0HITsviWrg7QsUgl9Qhdmhds/GmXmENs
dNtu2/AzzbZKsM2qhGWq4AeS+QRGrNNtCT+dbEibz2Q3sPmMWt5dy3vYkWnO18Kz2LcayGl5fhI7k80NGF+ONQx3UqXBGv6j4Br282K1nW67bSfKRxbq8OFgzZ5Us7Oai5WY4Z5ujZ1hZ/JlbuH8IGCeYVYNbkab
v4jFyEC+YbUdmNDCBGqwhsK2NL58mXXp3BcCTKf7AkxVjeOXjP+kxbY3PhKgZvJH7K21hvIToYJ+av0jvnaFq1zbg/NnWJsEVKUozKGdbGS7GI6AyzibHSlZlZIC+HTbBWlND0o6UCS2spRtRVlpHPFecm27UYxh
FYskV7DNtkvDCFQJN7GMuIBLhfXqUgDomoK3muJFWzKO6lqFmpppC6PEFNIKivWFzgKhrBAoYYorAXShulgYXN+NGI6G8C7EbdtSrfltC7Px8NlTqtXEZBtoLV4nzoNEWLPlWjHG7l1FhiYsDojeuLdVK2ZyQAPH
MEO/5V0bWwDAAoWdL0xLFye3hKoy1ezjeFI2xU+7bcPPNNuKH89WmXm3FXH/E4rB0nRbwk+njfEzU1iB+uzDQzH7ZLuX2Yd0MfuQbp59xSb8ErMPxV7Z7MMXr2T2ofwrnH345BXOPnzyCmaf2H6+nNmHki939qHs
y5p9KPjSsw+lppx953oFLWqO9VdQZNW2pl9XySdbdeuq0rtP4Qv5gbziwos5/hhH70Jc2ZFrNruEYLILwpYrqrqJZRbPCuWakGqpT8/JqizbzFob0cRKczzKYlvCISGTIIQSOwzcL8VLOZrm0LXMW3NsxEPvlXQk
AceyFPFvYvGPFyCM16E/anzPJym4PYAhJStyHJEXDaN8VVRmIw45eOg6d2xYbqNFOGE0nlsW2TT9lsYBTtMGB07cHCx+rreA1ECr7zO3Dxl5CynEVSVl9XL61FAHQm1JSF91WU/eRkfV0kzZeKw962TvNhVcnjZF
3LJ6rD2bMVaBxn3V8zxE02rzPC8zY5XY87yy53ktnuclyOsaqwSe54We50We55WQN1OU9ZXnedrzPB953UW4rRnWjN2rbOfYPSrvGOvxae+1fs12jPXoekrVU56kZtiuv+CbmX/BN92v9JuxkueN/Z3nKfzR+OPj
T4A/If5E+FPCnxh/yvjTgj8J/lTwp4o/rfjTNpZ4nu0eq6Se5zX/G9umsm47c+oXM23X1C+6rJn6hfkz+5cyh1aPiRY1x0TTEh96SQ/EiXuF7JriojnteuxiiL8sdnSiV+UnDbpbaDVVB8i/eGnW3kSZ05qoMYFc
tA1WLWppVrYVmO85ySWEZO0sfsS1vXXoRuC3hCFJ6zpVtgzzWye3LCHirG1r+nCKPmRslYkF0XVF2aQuuZzyKy2ySFXDVfukN/qEb9SUb8ZLMCH+zXi/qOXT7bRC4l8h28CajQaPJR77WCiyco+OMdY8IJEV2YBA
pwyhx3XBRjBD1OzUF1AtO/E7/SLv/Mnv0JXMK/rAmoolNyxKRC4ngsYNRP1LCY4mKGmsnxXQCu5XyJOlkKOAFytzuWll9savyLp5RVZNNeoXW5E9jlnatCJ7E1bk8qJ0vxa1gaJCXoOHRtSg1dQC0ez+vMYTqAyo
0/08lkNDSuy2/tKz/L9LFOmmtV/L1gi5a2NrjKfYGushNOdCpgXO7LJqgJ8rqiF+nHQtsspFmIYHRIgw3oC+rVb4e71EOJAtNm5ssXTouJYxBRa+Jw/oN4UsZYeYtDD1rtiQhhQPpZ/eov4LyKBvHFd0w1pFP4/p
lmHxi/w7l3W4kfWjFyTr6UbWQy7rF/Wsz6mGpN9z3EZBD3DJWRAby5iCi3tEsV+JG88CwTH8e17Brqowhxye5OpCMUr8i5c2dXgkoW8dch1epxmi0Yg+da16+Tj4N4VQ2UMv6IY8sE4akJm1LihFoReGoQrlPx2O
/88PX/y/IExo9Qu6LaE1/Hct/93Af/fy37uuFdA/EtEHvyZwXgt4EquSP4WOXq1fR2/9rAGFSrH0v12RXsp+CzSx/bgvPwHfrbZxaGWxTfZZMKzmeimOEuLCr7REItdDwGhhr3xA5SGtWiSBXN3Fyo1+wteOaq7X
DueyjU+Zayy+U/xd4WEBn2U+dhTFjnqKuODwNMMBtpFWidwpjfzvPOjTfQtZtUhJcO4A7nECcbLJEkcOBsfXestz//Iqx1w7wGTk4TX7K7kcP/Du54qE8sa34aXViGbj++U5263Ck4Q3kKulkHUuHWDR9Oyrc/VO
q9zDFRCA4pInHMi9pTiQLh2AAidW3tlX58E7EfomtOoK3BzCQxrC1ZKEW1Y2XMKSIMQ0oUNjsl6qwbxECCAUonYOe6eX53HxfjAvX7SU3RGUbPmSpWwG4nM83cNNFdi4/hhO/kKzU7eIjja+gG7b0cYX4SU9xNJf
3HeGF/WAx+7h2Ox8p0d7x9h6Oyr8JHk2roEteXC/TPy7Qtr4sNDqT38rHihPpx+LhxvNPaYD0hq72LDhkiIrkby2hEY+rPnDV7sP6aMuY47L2NCrX7eqsrJpRgZ9+s1CQvOY2gOaUxMbBXnptWpPc/7jXg3GNLA1
bcfP27Lp+Fmr5PM5WGfYq++NKquwN4hsJnsYyGawMwI4m48XsQMCRCuMF0lIeT53+Xa6bbdVO8NGdiZoEQZR6TOqDeaE0dV5SClIcCbSAdKlCR+GcIRJKas7uA9LHGsQMP2XYUl/PR6SsAmS6MSQ8Gf09S2yGL3g
0e5+Hk7BUSt+r4KaYp9eLih9l6B0RTbf6mwGkv+csfPpd2SeoNwNQGj9bCaSQyr7G/yuVlmfLWUVGTQeE8ihs7l87Mxm2+AMZTOLnzzL8NObdeHn1KwbXpf9gXxarwecVbIOaCNin87hvACOE3z2DAVTYp9abcdA
ks1yFIIicDrFtINXeUTlGqWXsPchp5xeddqI8G17Cq2CgGlgOX6X17Iz+LlVFJ47arkPc3R5jdO9QlyFgfzM5fBAks1jqXTHwPKsF8w6xbXl2Wtw8h/gc2UrRbXl2WvBsQ5kr7KzKa5lr7MKio6n8mtdW56dRcrO
QnVZD5xpcups22W7a3DV0W+tzTh1ju3bmr3R/s3W7AIbnKUr2QL8zMoIP13ZhfiJszfhpyN7M37S7FzbSi0D2WnWw+0EBfYUy/0J4AM3vqQnOwkL3wBY09MtsSqH7Vu+JX/9SrtgRXaefb1980r7phXZ+fBF4y+w
5+K6umb/Roqcv8JecEP+hgvTNcP5dPJhqft6e+FKe94K+8Yb8tcP0zG4OuofoAVLs1fbN7jnc/h5hn09vssi+tdGlEl2Ez3XRrYKn1OvsoF91UX1yB12vmhspLaK5et8qIBXAU02aGfAgnpF1gYDWg4R23I1nGcH
tFctqWq2dM9badvDGqoA0LqybfDNjGAhtmwDW+ZmEvrXy3vQxpnKG7SttKFeHiobZZtcIqW8plKvhXjy042C4i6ruc5VjdIoe1dTWT2x7MrxZTfWy7bZ6ePLBs1QoOympnqDifWuGF/27qay4cSy7x5fdktT2Whi
2f/TVLZmz67ZjqtlKwe7/xrcIU6zoW2rsaARcQ1su7Vsdc36WCROO6t4qJLY6ZwEJfeAAnsq9IRhJwMzmkt68jn8AsESBrKQVmQBz/WQNcvZD6m/PO+k+YiP2ilq2J3UB3LhG5UIbi9bbSd1YdPohK53uzg3g+O7
bLqNbPegfTXCpSKm3+k4Y80UgpuBxnz4CW5QVsSUFdppNqBeuBcxteKMFIHYooLYBi3sqjub3m4oXvTW+N30pneOkAblTXvTm7vGvak2vdk47k1r05tN496kTW/uHvcmaXqzpXhTgwx01tXZyazYJcJRLKzsIAse
gCDaZefHFY7OzncBUN2yM2p6FTJnyVLca08exK+1LRBvXi22oSfDsU5i59XsmVdnLXXG9zQX+01Cr7ZwEK8KHmfL4+wrenC2Py6HewTQSVgFtBGSqcWezH5y22wXBtP5r5vDuq9hHtiT2HFmmNjXyQViZgriiUE8
iejwwyNnXw1bYp144PShS5T90xr2xTrxlJqIxzDxvDTpBA3SSV6EdGLbckLSKY17N550pp+QdNpPSDrVE5JO6wlJJ30R0oHSP7j5yJ51Of+cUcsiO0NuBaYc8SJKrRvxIg6oG/Ei0mLSHGrxxYc5SOj9Tyv64K2K
fqDp1hvk1HjvBzVnPdnIKkr9upH1hc9IqXV+kYU9E/KdUy+SAPIxrr1OEae90+iQX+tFlDna90n5cEejrmM/k+rvqWfxyQcs0EnCAp0sLNBsYYGsY4E6etkhXSXrEsUpPHQ5Dgc/oMSMGaF8VnPT6wPa5mDG7Kwq
V5RabddANou/SOBdrs52T8EZ5Y6REfblFDsDS+1pwr70MiOkbVdtID+dWZZX19mYV5GiGbZrYHk2hxSlnGohZbv47Vw721pmaM6wJ2EZ0MuzM8HanAfW5vw6p5JP4FROrXMq8+p8Snau40vA+jDjY89d2cSiMBO0
csUKe37BprSCTaky/8TcE8qDfbKvR7HzGlzLGcylvKbOtZzJz+2Oa5lO/5qlPpzhpdiYQ3uKDe0pF9Vjkdn58CgC+yZmVEo2BUwnDyI2d6djVDqb1oTQbSdQXMyTOuNhbBWMCq6AYrfnxqgecpJBm9T5DiPKnaEt
Q4/DlVvlykGX6K6mgnpiwZVNBTfWCyJ2+LiCYb1lFNzUVGMwscYVTQXvbioYTiz47qaCW5oKRhML/p+mgtuaCpYmFvzXesG5bOFbs104I7F0IIQzedwZlgqWJARL0mlPqmWd41mSFA+psCR6gT1VDBFXZCUKbC8Y
kxCUGTJj8loxyzuNWZM8BIvPXMlZbKfkL8+7sbGcbbuxsfTbbmws54gEGM6gM2O7sbEkthtzNBUJbyj8yutsyc6Dx86ZHD+13ZbA6yLWiB20r4Gt+oqsc8IGU2Jiwp1tJzaY2J5dX6RhypmXGhsMTBi6m97WN5g5
NX7X2vSuscHgTdr05q5xb5KmNxvHvTFNbzaNe3NO05u7x73pb3rT2GCyHuE7irVQmJIqb7q2054FrxOsTG977KuYjekp2BSoIuBCE1vkcTWBU+lxnEpc51Ri2yOcyqtrtIpm2Ayg4Ip4YDkyOi0S9vSr4aMNMfou
6WGHWcfV5T3nehx0NLYFa+JgyUt0vLSkiivwTsBAQz6809GQf1kPwvO5Cq5ABeBjZmOD6wRRdNrXug2uJJtQfUvqbd6ScnnV4baksLG9PVTfF+qb4CONrKLU9xtZxSY41si64xOS9fF6FvTzVn9KhAqPF0IFGv2d
ovWPebRe06/G51yn6TnJ2fgNyfmDoq/1Cgwu549Fzoe0kzqzVzGKLxIzwrdJyu/Te8+WnDUKiq2QfAS1OV4KFfM+ve9sFtOFEnqP5ZYsYxHZJ9sLcEij0CUSUfTXtH5IDEntnzG8Zsgf8zQ7UrOanj+u3ZO7eGdp
A6uIv4Ej982qZey5WrFXSFZDQQSmPJjrZSy/tUFRAdJ92nIznJtyI57YtrQltOkxRce/69FXPbr7BRbGPXOSR3fdB794kKKuv8/QZ1nuu+4+Q1s4tfY+Q1s5deN9hrZxas19hrZzavV9hkY4NXSfoR2cOrbH0E5O
Pb/H0C5OPbfH0G5OHd1j6B5OHdlj6HOcOrzH0L2cemqPoVFOHdpjaA+nDu4xdB+nDuwxdD+nHt9j6AFO7d9j6POc2rDb0Bc4dftuQw9yav1uQ3ulR7sNPSQ92m3oi9Kj3Ya+JD3abehh6dFuQ1+WHu029BXp0S5D
X5Ue7TK0T3q0y9DXpEe7DH1derTL0DekR7sMPSI92mXoUenRLkPflB7tMvQt6dEuQ/ulR7sMPSY92mXo25x6ZJeh73Bq3y5Dj3Pq4V2GvsupvbsMfY9TD+wy9O+cGt1l6ACndu8y9H1Ojewy9ANObdll6Iec2rTL
0EFO3bXL0I8Ef7sM/Vjwt8vQfwj+dhk6JPjbZegJwd8uQz8R/O0y9KRAusfQUwLpHkM/FUj3GPqZQLrH0M8F0j2GDgukeww9LZDuMfQLgXSPoV8KpHsMHRFI9xj6lUC6x9AzAukeQ78WSPcYOiqQ7jH0G4F0j6Fn
BdI9hn4rkO4x9JyM9B5Dv5OR3mPo9zLSewz9p4z0qKHnZaRHDf1BRnrU0B9lpEcN/UlGetTQMRnpUUNjMtKjhl6QkR41dFxGetTQkOaRHjX0Xk49PmroWk7tHzV0HaceGTW0mlP7Rg1dz6mHRw29j1N7Rw3dwKkH
Rg2t4dToqKH3c2r3qKEPcGpk1NAHObVl1NCNnNo0augmTt01auhDnNowaujDnLp91NBaTq0fNfQRTq0bNXQzp9aOGrqFUzeOGlrHqTWjhm7l1OpRQx/l1NCooY9x6ti9htZz6vl7DX2cU8/da+gTnDp6r6HbOHXk
XkO3S492Gvo36dFOQ5+UHu009Cnp0U5DG6RHOw3dIT3aaejT0qOdhu6UHu00dJf0aKehz0iPdhraKD3aaWhYerTT0Cbp0U5Dm6VHOw3dLT3aaeiz0qOdhrZIj3YY2io92mFom/Roh6Ht0qMdhkakRzsM7eDU4R2G
dnLqqR2GdnHq0A5Duzl1cIehe4Qidhj6nFDEDkP3CkXsMDQqFLHD0B6hiB2G7hOK2GHofqGIHYYeEPztMPR5wd8OQ18Q/O0w9KDgb4ehvYK/HYYeEvztMPRFwd8OQ18S/O0w9LDgb4ehLwv+dhj6iuBvh6GvCv52
GNon+Nth6GuCvx2Gvi7422HoG4K/HYYeEfyNGHpU8Ddi6JuCvxFD3xL8jRjaL/gbMfSY4G/E0LcFfyOGviP4GzH0uOBvxNB3BX8jhr4n+Bsx9O+CvxFDBwR/I4a+L/gbMfQDwd+IoR8K/kYMHRT8jRj6keBvxNCP
BX8jhv5D8Ddi6JDgb8TQE4K/EUM/EfyNGHpS8Ddi6CnB34ihnwr+Rgz9TPA3Yujngr8RQ4cFayOGnhasjRj6hWBtxNAvBWvbDR0RrG039CvB2nZDzwjWthv6tWBtu6GjgrXthn4jWNtu6FnB2nZDvxWsbTf0nGBt
u6HfCda2G/q9YG27of8UrG039LxgbbuhPwjWthv6o2Btu6E/ST/uNnRM6OBuQ2PSo7sNvSA9utvQcenR3YaGfO7RZkPv5dTzmw1dy6nnNhu6jlNHNxtazakjmw1dz6nDmw29j1NPbTZ0A6cObTa0hlMHNxt6P6cO
bDb0AU49vtnQBzm1f7OhGzn1yGZDN3Fq32ZDH+LUw5sNfZhTezcbWsupBzYb+ginRjcbuplTuzcbuoVTI5sNrePUls2GbuXUps2GPsqpuzYb+hinNmw2tJ5Tt2829HFOrd9s6BOcWrfZ0G2cWrvZ0O2cunGzoX/j
1JrNhj7JqdWbDX2KU0ObDW0Q/G0ydIdAut3QpwXS7YbuFEi3G7pLIN1u6DMC6XZDGwXS7YaGBdLthjYJpNsNbRZItxu6WyDdbuizAul2Q1sE0u2Gtgqk2w1tE0i3G9oukG43NCKQbje0QyDdZminjPQ2Q7tkpLcZ
2i0jvc3QPTLS2wx9TkZ6m6F7ZaS3GRqVkd5maI+M9DZD98lIbzN0v4z0NkMPyEhvM/R5Gelthr4gI73N0IMy0tsM7ZWR3mboIcHfNkNfFPxtM/Qlwd82Qw8L/rYZ+rLgb5uhrwj+thn6quBvm6F9gr9thr4m+Ntm
6OuCv22GviH422boEcHfNkOPCv62Gfqm4G+boW8J/rYZ2i/422boMcHfVkPfFvxtNfQdwd9WQ48L/rYa+q7gb6uh7wn+thr6d8HfVkMHBH9bDX1f8LfV0A+kR5sM/VB6tMnQQenRJkM/kh5tMvRj6dEmQ/8hPdpk
6JD0aJOhJ6RHmwz9RHq0ydCT0qNNhp6SHm0y9FPp0SZDP5MeDRv6ufRo2NBh6dGwoaelR8OGfiE9Gjb0S+nRsKEj0qNhQ7+SHg0bekZ6NGzo10IRw4aOCkUMG/qNUMSwoWeFIoYN/VYoYtjQc0IRw4Z+JxQxbOj3
QhHDhv5TKGLY0PNCEcOG/iAUMWzoj4K/YUN/EvwNGzom+Bs2NCb4Gzb0guBv2NBxwd+woaGA8Tds6L2cWjts6FpO3Ths6DpOrRk2tJpTq4cNXc+poWFD7+PUsY2GbuDU8xsNreHUcxsNvZ9TRzca+gCnjmw09EFO
Hd5o6EZOPbXR0E2cOrTR0Ic4dXCjoQ9z6sBGQ2s59fhGQx/h1P6Nhm7m1CMbDd3CqX0bDa3j1MMbDd3Kqb0bDX2UUw9sNPQxTo1uNLSeU7s3Gvo4p0Y2GvoEp7ZsNHQbpzZtNHQ7p+7aaOjfOLVho6FPcur2jYY+
xan1Gw1tEPxtNHSH4G+joU8L/jYaulPwt9HQXYK/jYY+I/jbaGijtHGfkTNw8iWlAvh4SgfyoJd9CuHcG3OEE6tcGqf2fg7ELHKCQILtwKs6hAIsJ+jIRaHKZ50kL2dvJz4f3hGKxUaLOTpeXOOq4XhAsyN9rgX6
FH06aPe93EdDUCHnZhV8TYX0IB/SWO20ng0dlbTW61k/2d2iW96doBvzBvK2RlgVakdIvjboB8EDYF6FM7U2W8XNhiLv0rwdQLZRsMxZMrCvfrFpgGjYenxrU7gf9CCUhDVYnrIj6KqPp0BMxHQGe1nWyUNzCPIM
/agOqCZNr9nWi9kOfnrNekh10PHjx4/7S6pqrHLc97zmf2OV422e1/xvrHLc87zmf1COz0NRjm/+N3bO2FtsOFZpccrxxT/kZxWrCscP02w6lmaBrY6lWWjbx9IsmkKDvjSFBj0caKSsnhyTHvusystjPV4N0SgG
JjvHZ7XZNsu292OeinJ/rNralrZPm97ROcN0zezumXVS3jK2mWPSTvEqGdusxrapsUrZKfwX/8bugVFkMvkT1OW7r3YosRRo/je2TVEwtkXlAVTs4bfPH6tGpbjcklSqnpL/oZIWvOjonPTihOD4AEf7AkZzTdyE
1NPaNqGmFwUxHLtXjb1P2WCKqAOvxyhPzh2reioI43KlmrZ3dHbNnHXS2FvyYOyflOgUj/WoGvyJDVjOU5Kna4jb6/K05Pm1vLWeB+25kox2yKPdUX+FoFAhVzu9nhdKnq7l7fW8SPJ8aCIUeSXbaSNJzLC+AGkk
AUVpX8DpkAT0rXxpsV0SiIXiS93xlFiEHHrqFyXrZ5FtyUKbZIFNIZNMRePdKjttURVDNjNEiO6xmVGGZmaWsnYsSx/8kqJP36Ho2y100xoRz0LdeoC90VURBjmvSgwyzT81Kg+ySRM7gI3ydptK/gDFEILDGMhO
Y/XkVBamlPRA/fp2eisMajy+oG1FdDPlrm9L8lhy17ez5XG2XN+2Fte3OkvReC3X2TRorYlWexvNg3ueD8e6ZVUMS6e1eiD3efUXzdim1RBaqCwTtpo6BnNNN/5ai5s6qDnKGocwdv4VUFVZxko7mla7QiXrn6n0
IP6yNNhlI2DTsWckXYajH01r3KsW6GpLVOlGjbUaI+sajmLG4U8ILgIU1tmEOEBYQiuW5hXSyzJto7F2OBQca8eFzlg7HAeOtWfTbXmsPeuwwVh71jZWKRa0YtHLWnlRK6yeEfbNtkqx5n9j25RtG/ucyqswzBGP
MFVY5tSTqpEU77mx8sb+HlP+75Wn8YfXp3sQ0pibUG6JLf79NZuYhib+arVNF4CPT/jvrwlwhzTxwvHjx5v//RWbwLJb//8JFt+tyrY2ltL6mv3/YIVqlY2y+R+WlFa+lcxDWxEfRrZSt2RyMZaLgD0wSAgs9IcL
LbdyEZln0iu45fbZnyYHG25kt0httak+iaQ6jk424btiHnk2RFxBWQ98WotgPsnDpfqCoCYvCK9wNVjGl+jjloK5nhrE379kKeDqinUATvj+u9eBGumXtwgUpFjQYUGEU9rkvV+9grn/l9U8Ycr/ZZW8nJn+l9X8
cib4X1TzK5jXQTyOdRp7q/eXzeupJrUoj0ye0U5tYtx0dnmT57J7MXkiy4tiFkycxTDtSi5R/io+xbXhtKSKE5uun9icYyLdp9P2CGYrcFAjwc48RLOTWH04Yd3t62Clz6YlXl7aAucgF15wQ+5fb/33SPDLIPe2
ZCFH7gptiJfB9TZ4D2vl+TbI/Wvz4ELvLQLghfqtHOHSXzWcwT0wfj25yM3jSbWzSYpC7eoV1x672uXAajmyptqS+7a0ZeWfP4EXu3jFhaDotn/gK2RvS+6vzMMp3sRbVub+5Hy0EXA3uA+lLTbe8p5JFbDxJUcL
tOEbOfpdOA6BW2DHzVBHL9o7BAhED/+Oa0Qf3yiVcgqmp///WL3ssYq32NKWFf83x2pPoMNVeiW0ED3ZaN24wbJLhioaIP8yifVW4WiW7OUwAHy+5SiZm36krJ+eWrfyYlsjz8sCNnUK4ODJBtS1HMFWX/CXUrx8
GVS9r+EnvLlm2bIskHbDerulE7XbIe2m0i6ltaJpxeoftoTG+71YJDpBzgpYoQChFgcrbbA1bOpkOEClye3ECAvJ7VjXjpV2tOtiWDuNT7IlqqCD6aMcM0H1eTH97hefuTNa5EII1vsTDFDb5HbSfn2WtDOP/ngQ
7cyrt+OxXAnuseCr70o4IlhYVCABf/v1Avrk8/hqwQB/BR+FF6pzXGhktB0N5HprXrbxP0K18D1MaunfLZ1U0ZV089MAaL9Xb1+Rs/iKh60eAByEMJEuXPLNymuyrowHWkPPV772+YQIl4aDdN1sBIX8ofpfueRc
Lg4TN668vKeNT46KjpcG6QPHfJQ7ErlyJVfu1n+VcrOROXuQNh29AOVGely52a7cY+8QL48quandb1nV+h4NzvGox4JECiUyYJ/uwm6j+nQflAQ9sVH1KV3CoYb95TR0d7C08FzI2j69LCdMF8M1GqKqlilaLDGo
i0eOflOmaElVImhCj5BN1jSx88clue6BD+AO0llEQd1FHL5vLXlKeUpplRAMKy0vXjHFS5bDl3MA981dk+xY+cvYU9oPwijmIJxev+6Tn1mwG4SOUcBBWvp1byVK6q8QDHU5l51YKGyqRgr1SqFZ9UIW3Q4kHu+E
72eB6vj73hM3MstF7aq/6m1UXf9qFi8gU0a2nIWvOexvjMDZEM7OgTn1rvl6ng3orBo8mxbRsyeNKZN6HsHS1V8ij2ku0bCFfs9UV+Ylal2S+/xlaTmtOYDQ3Qhos1h8AskIw5Kc3deqgdaABxBxNebU/rzag2GB
n7h+HVPQ0LmGY+SBVl8rD2PsnBnzb0AxorZr69ckW6TfUa9He28wmX7THQtnXJBV3nTDjI+/MWt903ff9fQbmk2oirl3proS0FSiUglkUQpLJa+UWLiNXLPa4P2lEtcV0p7cp042EV6z2tAfPjWkrO9cqnY7OZE4
ATTsKCCuJbl/uu7I0zd53tAF1j9dd+UGP7Py6Tffks9E0ssr+Knk7evwG+dt+AnyaetuWWeNnSafttn2m2/JO9bZdnmu2Gk335K3rrslr66z022bbV1nK7Zj3S3rbr4ZGf7pOs07bRW57pNOm958S961zqYol1fW
QaCL76bZLvkur96at87XkPVOszPxep3ttO0CSAXVdtoOfObK2+qteXU+VklpoXqLbb1lvo5tdLquZFX8xFkFP0HWWokS2o9xgbXBIU74CR3lhE5oaI3hOLq0FolEKtTAR+st+K3k1VuyCuJqt87nTb2ChkNb5fbk
AiEUCtYcm5wXEU3xkp7+YsdAnA+YJ2IGtIBNDq3P4cz1e6yPK5JD/MVA7kMTP7X+8p3ZDPohpsJOtpnZlczXvTa0M+brWZB075yv+0hlLZA28fFh+c752ia2RTxVxDJlB0mJ42BHbq1lJW41NVzs6KxYP86XFeIs
HB369aC7ozlL6orq61futwYKp0zMg2ixxF2IJKzvLLbn9Pr0goVZ7JQrrXCNC/geh7zF8sJfCPvSmEv0FdONJzr5i2V9T+EEtL4WdC4Vo3rIDUhRzM5W48t76u4M2ZNRQOqayxgG2JFTB4Kmf1NJkxEdUoO5n56R
YyOmbslF7Gqf/Xewj3gb/QuCPsDtBoLcOwfY/5KFLlg9O1ueKnzvP2hPsw8oGPPnpZ6xWf5YEkB06rNvi4B9R6frFLNzyqmW3q44iVi7+LUZB/Cdl+FwF/frx9lCuF8/gt+esUQ/gET3WKK3IKH7dNyvN7AyLXXU
8qhf71cEF8AhqUWwqJQY4+J8gBkaeB1H7CJbHhywZazhi5hAAzQDIcohdmk9NbTHEB0J8PXrLb7Lt+hF8QC92Bt96YInXdjtC6BQThxy6U0QBJXhO3QTcqJ+PeJLIPQHeJUN+/UBrMzw482auIw+TberGj7fr/D3
cZVC6fMAu8mJMTIuijMEOYfUIPvpOOjCPHvd4CQS8VGQs++0HjB8EtY5dI5r0tMxFY6CQbJx8pFObYS7TgfyUq8LlLLOZ7ZwQV7m7cwxiqvZJYKLIb3Oz+F1VsNuYEmwgE7KgorPXCA2s5B64bBy+sJggag8r9G5
llIIdj6AfU0O7LNcGGrwvQtoZhbAvW0Jn3Tw0KMAJqTm00ZVgV3gQM9z2ClrDBpQ0saNf4U24oltsD9YvajKnPvayS2EJ2ghOlELFaurGvxM0UJFroodkrCC1PuHtbq5sYCbggt63afnNxoLmxtbMB5lC6sFmrwT
oik8Qb3RieoVNIWT0eSdAE2vGPIKtxA0oQl+OzhgU5m3nek9HKnaJy8DkloL1fq2Pj0/Zy34NszQkB2lJlTBCIn77rYlVed9xbZQRRbfluV047ylVQXv+XDVBEV8PdeLnecRG19RDZknwpW85tRluPmCOZovaz2u
7tnmOpHoiHiJVb4dkZ41ZgaOR+zqyEvfCAce5KVvYG+uMDMrZ62QhPHtFpOSl74RFQXWPb0BUzgo3PezORD7/FekXHUK1fkLxlejxlWjXqQa7arRU1Wjx1Wjp6omse3iF8bV57v6fKlvcg99qdO37onr9MfVybtX
gbNuQVm3dFl++EnLk07f0F0A4QkA3dJ+d0LdoIf5pK7B9ftyCmrpGXllYVV12zIFA1kXAogPZHETB88Bp0JoaegFTHIhgkrZdqndhukbM8O/b2B/8gTXm4YjiCF6uo8JgIBoHeAsuPGF1UBC3DBp2o4GUaZMhzAk
kiAluNMkZVOmSiwJ6cIqosrBm7ZeZbuENl0EPx+STdI4ufsS7aBPd8m27y9C0IA+fRb8f2MC1cs5Pzu9FT4dFOXmczkb2c4l1cROG4SXL5+PfJexOUvVXY5gCkQLqy31GDEBA4K52MT343a2NfF1IP8pL8Ck0BdV
4Z4aUyXDc3AxRvyaDKLWhA9q1qdV74QOSwnvvcsl+IPLCFgbpHShZ/0t78m7h233hZCJl/6hBwWiRF6D4Rn4c2PXIu7YRT0ZK9EkKBFgr61CNoxHF5iI+4NOl4oRAE0GTQWYt9IXV6OiABuEcgBF4WcRDylzvnim
+h/sLgdaK+W4FIWB39KildeSFOLtS3oyv1JOGtLuzK/EzAnCtZWWpwAcnXJpG8AhkP9OmKb6pBY1imlahdUVXld80pf1ZAErAukteXc2019gZ9rulfnMC98LzPztnxkKiFvelfmVlsTOFFT+fbBAsCi5bj7KojZz
mFuhVSw+UEsBKTukD96Z+dgwtA2WZT4Wdm2DpZnPp/KFDjxGfvC/Mr/Czn+CQVlNtQ3cMgqLKUgaWni8+RALUUMHQOjgSXRxVSLtYPWpsCVdru0Mq+0MNrvUuM7v15AS1meFmmpWqMmzQk01K1R9VmA6+NwiL+dO
FMKzSVz+a2dc59tqzWo2mRN/EtYw7li7YFoR3jUU28rArcCtia2AN2tN8qBa9yzIbNelUqLODqiGpGie+/UkO4BUGUbaLRIwGJKEFjlgrFfpGe46gzpq5NFqhROBT/o8dSXPlLhfXyrHflzltfSz6K2Mzd63oQhT
eUb4LBKQ40UgzIuG7SA7WDurJ31nHsi1Z7pXcxKCtfRvrXK8fMwDclylL2CnAEmkVyGIEp8vg2RDRbVAPW0/LiqdR1k+XXUIysFrVYSb8cEsYOKxZXqOuF2LXTgyjmvgHmIObOAeOMpBxT2kHP+JH85Ul8Ig81L3
cDkeLncPV+LhykXu3Pe8omtfS156Kk2TqCoJjcLHJgHJ4iWRceoVOPUEpwkC0L10KZxP4eaFu8T0zddNnBHk5X49yx1SFxZHSByFET/ZtvxLXrHlwTzGiZszbGVwwHqDeQVVc6A0iLwrNSwrKFAZ4NoTiZumIICt
XcG1KRsPcGu4xyuDGBLL0SwZQI9OypT0CCtWAhk3H6QcLnhobCJ5nswUEKWIHfl00QG/bvDUGA6QvnhZT14RKY8ThYqyJB9YY5fqFRdPveIU2LMty7MyMrqyCKbfuNKOEVzUZ3P40Jb5Gj6yrbgUDOHJR7k8LXnq
5eRlkfgZCAtPmX4RxMhfmjf5yxzfYhZxi/xVk5dMxN5kf3OKGb9SQ0YGqQCkcEr7PNsj/AmdiDys2fCarCTdjmo2uiYr9EtnCaJKDkd9gqO+rNUqQVAJrkZjZM7KIvQBeCoxnqaE/L8FVy8bTfFfHU14suORNEeQ
NGcqJNn/zyAJ7KLjdSHDapowhcYxTxGO1DpfOjc/q+DnLA56xX30i0jFgWu2xTVbYaGBBIWQPCV53svJw/2fjQGyBJEo1On8IszulC1yR91X7ERFIk8Qx6BKaD80b6xKVp8RZKvUu/VKvUIEF129WE7XsusmOOuV
eDtOTMGX+RoTBWihzow9pq71BV+hmExjD+vTffjTu1jKv5mPpO7h7fjzNvewAn/e5R7W87a2TrnH3fw4UjyKGOcReZS7Bf5BPn53u9/17neF/Lxdft6cyNciCqpZfzEfq5W7OpsnUHf06ZgRGnI32Y2y5rhZvFfy
Jqn4DIVtOGGGHhnsM1L36SOQDUjyqCTTqxN3TVCwKVzzxc7M/+XDX+8zWhEg0qsl84hKpMXx2Ucl+zBUlpxYq5BIdSBkAh1RtfRjKkd8J+3kBkdY851LZdyNWcI3KxZ7Sx3Y+2hWjas4OrkKmAH3uio08zSC21nM
XBeb0ll8ooemCNMGfJouYpJBQIlFfGZ4GySri5axOzBvMXykLIaAFX9BNEVinSpSI/XUI5yCtETkCdxIB+6bWbIeIyRDV1ZmgYbioZ0+1+sCO6k47iazM4v5cl9kfsUB2s0DFl3zCcVljsds7jfjtvENtl8BBa4V
gW1eE8usCxNTLNvuu5ayVq+DTASt7D112fhnPeHZn/AcTHgOJzxHE55LTc8KFhPi+xDhE4pturSUuzAROuAoU074XZc2+I7mmDB8xrKyVa66QI07DzUwdLFsWewblJeRnEUavWCkSjRvkKUpdVRr+ANlKETc5eWK
3ZhdFiygNONQpcLSQ6/OS9+aK7lV4EalWs1WIYoMRhvjjhFSY+1Znuh3O8D8Pv3mnE/vCy7mvWwiHH6fvojh0FPDEUyCg9cQg4OXtAnPSGpsFoPsPMpzc4z3nLyxWSrJ8maI3i5F3nZCiN7xV4FIj4fobU0Q6QkQ
rZAi7zohREPqrwKSPx6kdzWB5CdZTmIsEtZ3LYWdJeebiHWqTkh+M3CqT98+AbhwMiWxwokvwIW8LBloDYUCfCi7YVptRhm3ebEcOsOkGaTdDqSRE4M0OgGkeDJIcRNIMa8eDFIsIMUnAGmkAClOXJDUOlj7HViP
nBisxyeAVZ4MVrkJrDLuxgSssoBVPgFYjxRglRNpebZIDKV1O1OWECwKxio4QUr7tAcwU3ha6rYpddR46axDm7pTrjX8bRuLOADbbK6ID/r2Ytkc06pmhiBMbBe2zwpkJDEIuyMLRBdZdpFxZy3bRZUaSlZs0D4d
+o+2Sje8ACnzqcjm05kH0X1wcbCA8gxXIlQhuKRRi6xXHNm4YRFnTj7QgbvqcsdUNAUZ4fks9mdwmRttEW60Ur+VJZ2+M1fiKzkQ/74QPmJSuSDhpDL2VOPxks6iZgiIcaHewvJK1Mi122iwliXuwkzZpMa1cQyc
uZ6XfgESmuJ2DBXmPsuWpGXEXtRFRGceYjHyk4viJiC8VwCEM5fzHSRQqzhTARIxsnu5kCTAZwf7R2/D+T8S/GIZWsSyUlBJIa2YJQcAm1UQOeYUjzbU9dUjW3zCZCWfRBwbk7cc61ToIkh9qrRjiyjRdTGHZCOR
L6Q3qKLsOiWF1ypbpS9vVaJmm55KM+ULXJ5n7SxqyFqswpB3sRZT1iFX5HwxPCebJZer1qopFW165ca9U7S/LEvospNY+ASzPaEk1afPlwLni2BM9DGzVndfMs3dlyAmEndTSTdbbGWZnAda6b1Dio9IeMOq2BCi
VOn9o3WlPtexpFE0EK28BIBV6YF763p5M+t8Je6d5IJCpe/ETRmL7fMlwSr6wzmhhGw4ei2rtyT9egjI/OXZCBvKuOxm7Q53iaTdJdLJhTyyDChaIC+9xrZaEeswipGh7cnpexUORLyitdiO8WW4wLUq11WNWd1e
ACntAFtOBMcTst322GmIKdWnecD6rLYd8jkzmO22B42OKyJQdDAUiNTaKU1o14Se0ESnnVV8z8M8p9EE473TzmpqQoqMa0InEi5poUSbSt+ZT1sYNKOqYk9qQhWTDe6IQNyoQWH/9qHgPc9W6aO360L7ETFusdr1
yGhU7Enj6+AKruUKfKkAS+zYbbpQhGyugDXrpjUoYNp4CrjSVunD/XXFx+7iC92vr6pXetQrwNKuVuXKvL0O+aGJZZKCFC3+tKSn2/b0dNsJMTSWbWSyTNqnDVCXFwOXV7o/2BQ7Gg70mGYpa9cEq5BIyVsM0Tof
1otqtVTLam+r6pt8hd/Ox5FKLRPVFZbjBNbwKKY2sG3WpA9poDzEtUWleS8Vv74SMy9l1Tqs5NMyRc/eofn0lLezdDhHDPA8sXpwSTXo5rfdyOlEcPAgb7W+vPjpr2CXwozAwOBlRU4nTDGLHDs98/FVJZsGYJ5X
2Yw/L7+W1edcPOgLltiE9npX8B1fhAUGkeT4YmoGHTyibJSeKpbc2k6jlUsRMl3ZxLYDB/hmGjSJELusk3OqfI/VCrVIrqYLt1pYvCLbjsVrBg3/UrEqV3oqTw2s9xZD24379u5KktgWuH5EmN4Ojp6QscAAOxzQ
wzcfLVNt9ywKBa8BymGepIVP8nHWCmmei5jAsi7e2Dh+veyDrVCwEgN6HK3Z638lb+fKcr14GWYvlK8CuUcI0MFY7vMCdzPIIZEXcxkpAmD7dAV6A0D+kK5qW4GEfUi7t7k+U116nroUV25nqsvPU5dL6srz1JUV
VhpTuONUTCW/6UMWZN6mGoOCoOpRjRtSyTngubzGRrxYLP1lL3YPsWjTiI4XJAcOdXKImyO947qYs2R9Jk4Fomqv3PWJmyqZyDbmYGVzc7peZU/6Aq/xVdr+DWbrqJIpuThU6TvRq+5M0R8Oe4guwsRpuRhu8IRx
5RlFHs8o6D4YMCCGuy48yExkzKSSu79qErj9dwrSFongGzxHPgV3MH/sb9G5kxxPjxOYE5mxclI+1uPlHhkOGlPQafFG5Vre6IlvIBvhN/7EN35ekjelcW9CyQzHZcaSGTcy3RGD6apc9RMydBIuzpZZf5ktLbPh
Mhsvs2VeSB35hZIjEhksiRybA2SA27a65IZpA0rM81DuGKR9q/iMWcgtfNan9WjBQKYo5WldEq1zFp+fdXlxwXYMviz5ctQb8/wFY4mPM4V3mv/2c3zrcq8cS/yUhUqn+f+c9TIP5qdW2V6O59ynL8p8WwpW8AqM
g/bW7BTRRlcD2XQUWABpsIsip/VKdo0BJxL+8hqipdnp0MCK5YgGGy/2ECGR7Vh6fiHLRMtnQyfslBXZKeKFOLalIlbcKQDolPvCNxekkmSvulBlp9SDzwOUWEApF4DwOa7swIClfsxDLWdqAYMNPhkQKN5r3Oue
rYPsFNemtb0Xem9h9J1yn+29Lz/1ztf7XVbZV1mkRH8U2OqSn9ityjrBWPK8QpEqPTXG8xPHvFSk4D+OdbxKvVsceZTclhJcyaF51Nm68lbWw/vxZxRP/7JI/UpTcdSBnajA/468wvIQC4fz8TL40qdgGbx2INBK
UujK8pEmon3eYC2P+zyPnvjJyJdKi6qK7XrckaXiFgjuayLxlmIUcEeCShbpVRJ6vizabxFMWpTcLJc4glRky5eBXku4ibR4HMCdH9s48OmVmXfSEstwXOneptJpHi9k/phLs0gmsvGSqiKdiELzhp94fBPtMNYC
/bMYEmx4hI8H+vUcChIW1ZQdFppx0AIcHPnZrU+yA5eKw4AjDJASWk/AUypcK8d5BH32Rf16BJvy8eP+YtE04XPLCLAYoXiYcGkuwJHO+KKYJSdSDWtgenxlJuJJUaQPyb+sCpcwcBueRb6MKIyIFXToOTKjbRXD
TWif5lrCG8I/Amw/G344tI9/Y9tU7l4FYVQqst2rsR4JMxwtrsbQZWHEIUoUa3KENLxW21IDrzzymnVHFtpIuBdWECmzfrVDgRj5KMYQzi1Jfb5CJQ/VHvyorhN4mDjk8Ik8XlgNSHRyIDT30rN5JaNuUVTh4yBf
tG2V4PIRsOow5FSr8FovxPiHdFyd6/VKMabAGkcyZDGQCI8hC0zPzr2ijcC1odlU1O/Cyu6u4StsRqpQsecqZjNSW9FJMUwRhzxzHqc1a2I5gsKLKyRGfHN72rWnpCHbaJbphSlFFdq6XLwAwQICVgNkGZY4Cnqv
1mqVWinrS8iq/74o9Ot+uVyCDtQNX1R0x/3Kqh60oXH+rViNMzjb8VFHjZVxqGx1+hbsOUghEFQtnYPHwuc/y0o90RxcyFdYaIDtiVEwkGU14h7zoUrZCJuLk4vj+4ur0Evzksa3cS39J5R1H+EuNjzNjyd/hztG
7LDdYLbLuPRirx+PzFAlqKKMqCYM/LNg4B02pM/Cn/AKRJfu1++yIXp9FYdae8qr9etB3/VskO+m+/RVi3iatnAjbNFwxAOYB7xaupCvbNOzc1+Gs0XObyHLzPu1dwKlMk0/OXD9daVLA0nu+EYkySeOfPnjwSJW
u33iF0/cFkBRXtPTP3vos9HiasUBxVvzVTWetWGfflu/vlFJ59ZAFep20Db94EE19ciuwYHOk2GtciS3mIdK0pVaOqdaqVTB6j4JuBZVMV2OfvsJJBGBVtbJajIBmIhByUpyVNI4dYKPiUWHHh2qYAo8eD+DFQlY
kYAV8TImBIdNg0F6HVOdgl8VWF65xZHCi9mgSFangP4DCwzMCgEwTkTVpFJB+vAPPnOLw++TQLVD6k8eQBLGBEe/+Oh1pcn9eFGkfvG+l0BqHZuVBjYLgJ76/J0OoKcB26Iquv3kj3fcUkBxVa4zRGR3AL0ELJ94
CVh8Mc6T+2B+MaRqFKRvXsiE5A2pvETP3nzTJ4LFtkRHn/r8rmjxUrkmE90xfbaI17auWAEmzHecK6sSBwP9uqvCt8pPo18Fdke+VFpcbTkxacxrIo0uIY0OCPdBGj/bdALS4LWI4w1rqAlMZxGopuk1UuiNB63a
6bi/vaxwvwa7zDIfzeN0TtVddM3CBpEyYWkb48iY4gSK2TjXm84DM6tWDNpU3/jum8rkb9KX+iaFMKAkqpJlId0bdzDp4hNeukvVFmD0FZDjjx56GXO8xVEl7fXSW1W1jE2ch5+e+coODFdc1Cciz9ctxIy3PuVN
6d56OqT1Coh/LR593G2vx/03awv8ed9Yp2pUkpfhXG+dYjkpw40uXzcCvetTnXYqzDLjKdYR+t1BltzVqSYtqAbre85KbdzHPKYWWnufsuX024qRzot9qV+vVrLjD9WRBa5mKlQNFTO36NjKhVU+T6zn+9sQ06ej
gAmRwNbdo2QfPLXCOw4Mf4p+F9+i32wsIV3vLb6HQeq9/L1t/j53I+QDcXy/gICDYeOpxWFcnpJxT5VxT9VxT63jntrGPSH8hnsilZ5fLU0eixclvpvuf7lrYam+FhbptCnd0ZTuakrPakrbpnQvploEBvQVAHt4
z0sBK8tjBIxEIN0hFrgHUhPkU9/djuogBAYX+gra3nbfy2ubp01YtF3QzpU2oB2YNiJG5raZ5phiVPraKlvjnHDFXVBrrLh9suL2Wg274lIe0Y4HTrDm9ro1FwLAEnOAOBEIsb1ZLlr8uR4sn0OJ8fsntaRYfXEO
d0tdJPP+mW1ul+ZzEksMIgYCZz1MY65U2RhGFbEt4ydZxHLFqFCeQ3OFCoWGDLHDukkd0HdHZfrLarpgoNezkZxK/gImBXi57kXZFCcYLRVjgGiz/lwPbIq9uKoa3Mknt8sSzwqPjkGxkVxF/0Xs0/0PvBhcddYp
WMXJllr6OierL7gjPpk1ERAvAaw1zzxtn35ben5VsZr7CN8dtCRvVWqV9dLzWL2XWXxWWVLUgRA3tfS84goU70XG6GEszrMeJi5+5snPggH+ASGfZ7309OQrp+s2MWNc6zex6uu10P46TI3bIbChB0+01a3TPCJl
MWW1Id2isR7fqGvppS769VzvFt2YUEdhfPsUlnTok53K4i/WwOWbDhzs5tSyCsOepXVpksAR8zUDO7+AeJhP8iENaT4HBGILKKTBFwN0eB9zd4pVJzDY0G4XdcmwTyP2w/NaNqrnAPoxjTG+674pxzik57QMMqZj
xDn7NC+MTDz7NIvR79orAmGsj1KhDWlUO84PJb1R8PM33VlaxBxSSCO6lpdkgY3spARiyKe3qoXVEpuE0MPD2kmcx51oIvr1tx/7JR9jInr6wOdvgwsLJJ+6dVcEXjeip7+9Z1e0mM8T6VJe6mj1IY8tiUN65tOK
1RMD+ukm4GI/D04FMpqfA4tS8VG0gUNRRE8f+hr4d9QWL2Xs01cu6NcP1yvb26hsb6Oyp/ddD3ZVN0YHpuif2CydYo6Wr6lCuue9iu/GXXVrG9Xx7bjj1W7XbhJv0C81sPc89BIDa0P6rYYiy6Vg28K53m81Akde
waTrltKf7hQWiqeod673a900zs/yOL8WX+PxN+Mfj9YfZVb8VhcB2plzRpFfS5GqArK4XhvSYc5cubCaOEPzud6zACwWG8xoOX1E1JnDud5vTvTi6Ile/HrSC3F08uiTnhuSBrSX8cAIVD/TzJPCFDs8U/1Mw3HH
IS0WQFLikMwOPo4c0hJhvoSI8v6CF62y2lzlwXFVHtTudPfnlfKgZt8q47hEphnsSM/srnOJFSwwsNw7oGvp/8x9+fqAxlqyXFxJoTJmVgP6eK+wA/zhpHECmsrsrKExNBUMTRWVHNaslxViW7zKBnQ7A8FXzJXW
Rif2FXRQRe37YAuuryi+A4v6s111FrWVjZAXi2MSHGMctQGE7xUj4EulNnyNd1SnH1VF3lfqQ3Sm+ormCXzEE7WauHkMGp1zBOGLMbqAOwofeVsvPK6u46qLjuRl9y58jfestFpl3JRlSUP+byS/1Sbp2SxxZoFb
WwJx0qjOO/C7T+edF666/h94GBcM2A6++yjGZJ4Nbec5/nwb0KHPKj6ApKeihjKC463gsqf5IzrvEP9Hb20e0CsR2fsc/x9tQHd8tsHCydfDOdtoRWwLRaveacsXN3/7dkg4WVwFk65/xsHjblRxqKgiYicQWEnc
nQkjWfZfxzIx3Rfa32qZE9uSlvXt2i97/fqu+vq2obG+bWDya5lqfXMh8AI69JxMz5bkxde8+196zRst1jw+M47qhW4x2ifk02Ir6BtHoAH0rh9CHhVMx3KRzUxWIN27P2c1d9e7kUbvRlRx9prUO09cMwU0Ooc7
J4VW65z384Cue14V+SlvkUOKz08BGg/ZT9jZeoNekXVMqtyXmljYH/+ZL9+r+PZHrk2uEnH7oC3Rc14tj3Kf/nCfM+hjxPmCON+WMIMaDA+440OFGLLUp/+Znj50058iuVF/5D6BVglDhqiVUv3ZOlhhI8eSgJOp
4dt32CD9smY/RZhGEeel57OqHNLLwfeU+vS7RBwKSTQXdJXaEj0skOBKudSnL6WnD93zQXZXNq4tsPR4f1G/3qSk/3cpxGZkGfnXpt4kS3SXcgRTojtVzZbAw4JofNR1u8qqtjTXu1NxgfWKl2l+tV4FC6iNSrDp
XNqTTXPOB1p5AeJP+PYKzdsSb+2vw0JRFqvcki2dqdYquC9Zx1d6RcF13IQrCL8UOPWDy4+kOnazV6LvDyt3BNqt6tcoEZbH6AoepG//sHHRh0t8hh9QYKcIUe1alSd9eoviOzZuRg6kX0ONopXkPk6wRG9RdRg/
rOS45qCEW4i53ocVu5A96NWy6eRxHNmi/IecZKfefTe+8naNqtlp2GtKMr5rFNvP4wgHtzJlPvSyCWCLLV/WDO08udI7C/Gm+zXW0ms/ovnGgueSdieKctNtHIu8F7G1p+fl5UIa7tmyiEwl6cTlSLI41xUQeS+S
TjjJSRG6clmRZnMNIhBGkgXbRS7fh0plO6Rsaa73ISizCpY3yT0nayfJG1xQyl3qA+BLFT17Ac5aLfX7VSj81FFibYn+LRXHZje9mm+OhKlruousKnrvV72kmC/reGKURGYa0PMz3Y0nVqPpjRsINkiHHtA+T0I9
8JgXsWmPq6VLeEOIMt+2Iq9VJoncpnQtt9VlvEbxPZzie1JQ5H6vJi4goCPD5x65iSluzwP6xLMNQmbXJQEOPgHtPrOezd7cHrhbWG2duGrZIYKwt9jJ4NEeKwovEen5uIQuywXXXj6Q+nwLES8TDb4pOHBeZnHV
i8P0ftGaxb0j7JpYJxRiin1Ysmjo81MuNtD147sbTl8guxNPiqiuCyr2zXO9C/KoVXuKfQPtYyRhPX6d6A/6Z6q3Y+mYL1oT8n4+r01sTjC/WDBYMuIn7G0jcuABxXN4QfXZFwQ9ffDjn+XldPxpErJ6nx0fjSrp
525orz7A8tHhvXLpLD2MpYeoebcsp0juYmHAFllOA3Rql8pjCoQtGxOxOpp4xG1JbKeM0KiK/jTd6dSKRnks5l/cegMVUYGK2E2ceoFNslCzgdImBS9IsfPFxfq4tP7XnrCkz+wuNHIrYVL0zvq0kdfrqvRpQ3HB
EcCAyx1bA9GH2aDoV9++x+FPQHMScfYb5E+lYOGvVSd4MXSiF1edIP/tfAhAJ62PtTf9n3kEXMPyLBL4mBu0/pjnr1VjiXepexjCw/nu4aqxxJvj0m8fS7xZBVX16XnYqn2WrBUSsz49/4pqIKFo6Dub6/POLw6T
H+uEZjgmGFCAMzfkU7nPV1PpsszZTFjhqN6Pw/pTdZbqUIOlOqRqdbHolNOx5NxmylQs9et/FCD+TrDBMrd1J5qMj3vNwkjr03e8CVMSNPu3coAARsGowGppEbMu3IL1HXfivtHOUtLN4r8VqpOC59dZgAhLDNPu
+ZjGC4R0pdSCgWL/j1ivFxpIxfbvy/bvC8qK7d/nZTASB6yRNAQyYMv6S+mpb99zP5On36fPx+Fwgyom3gKZBA92FlrprlE+k21goLzz1Ll12M5t6gF6eqY6V/R3uG5Wq2AQz5qi9/Oavo1c7+eh92c19/6sWqP3
Iff+rPG97yh6n9Znb1pAHiSNFbRPX5qX6En0/VJmnJ7bf88tLDsq0ZP7Hr0tgklW2Qr/Bb9SDk/sQfOJXzzxpCt79KlbfxnBDVFZGEpW00PyRhZ5lsXAQaR9kXSzPgXnAdvrlUyZBXkLGNxp0rESW75wMsK6dzsY
zBYYzibFuQvYdboIEjG6Tn+F7bR4bYuYodNkl4l9a0AjbTwjA/HkVKr6NqAfz3GzFPeF7qx/u67JPOLtUNQQIEGmtb7ofDzwBaVPWlWGIPWoz4rKzq7asF218zhA8B2jBthzzKqLnUmPSppMqyUKtYtG7cy02Mr3
W859+jrRzpzjsq+S3Dk4YHjnemuVXkDrdHpGXhIemNbpYwnrQNDDXnqGs7Lz6GEPnjQUBRSnxHlpjfZ5lKbEkbTS9cxpexIQy5YsM9Fsdl+lvfBjRcx5wiPKLNSBr0rpt/ikw2BCT1YGu4RHW7Kmn7Vl0c9M+BpF
nj2ZLKQSqsb6uu3TPOjvNYSadUPnCCA8jsGPxHB5P4SbByD3pg1vZPUgtODsWPjeHMupeDmO6GHmrD+vsReebKOz9UG1gq0/BO/qND/NZ1+Js5c92c7+R6dpGie8DPqjCqqVAs8jKg/oV19/7IPMlAb0qx9/fldJ
kj87/FPmPBPpmV6F8g/j+LMK7mW7xQu4nW1Pfk8+286Wx7f2DLNVEHZzLCij41BRxosHWLtbqhJE7FNWZYE9mXWXkLBKalhUVd3UkalKGTTqvqrG8jIPttqTIWqpgjtTF3oJjO5cp3zplERQc53CouE65dsWqWZU
ZXwqel7xMdoWe4pqdniDyxJFo3KEVpi3TQPju0scj73tYHQO+uzRR5QJVF15SSxEC2XwAShhLeUVWQmv+uXNvKazfFDaHMeYAaDYKj5Biw311f26Ap+oCS/juFxZWI1ZwRdeeKI+76BPTxz5DOTlomGFDh/2c5+8
S+QU/ZQPyRnca6Bq5sdxvJBv/EkW5PUqbystYl9ZTc9Vr6jQWbmNr/C20qI8rKribsf5ughZEVSLlUAJFRz0ISV9jl17iq2GgLNYVJddD0LyLq26OAyuVZ6Ckzuhxjm+JAmIl7DHMQc3nGo2EHMpKK5RbejMxcd1
ZEI36pVOw2CwHVC1RCqrgK48O1vIzCohs/SrbJui2UdXNRKjvOliotfpKFLLtFiNX822CkKhIK77Nyu+0eIS67QwNjfiOcLNUb9eo+3sC7/prchOkYHgy5Q1WpztFfo2mBe4s3hO8YmA5+UxRc89df0Po8WiVR7k
8BdWKJh7bFKPYghtvsW1v6kZsu9ANrfXvXnAQbZbINsEyEY0llFbZQ1M3BrIKq5Z76VYxXV9FdfjV3HNq3gotnxVW4VJj2K/RTEe4Gqqyu7rB2uwXTyWeDj/zrb+1tyuyDK5rTvfhrC3bbUW+uE5i6X5gjkV2UXT
/ROusdisuD5lFzODwtaN2EOBuFQm1V061/Tb791xp9O7+9W+z3yQiU+7ZUju1M63GVuD5GrrCls4QPJqqGGDHkceUWUaOOWf7nsM9AbDwOfk4gtXt8+hocXV0KbBAvmKrnOn4Gm89I5oJx3bzZJCGSItw4dI6I9A
HOf3632+W618+thD7jCmx8kHI9rni/oXdp1CsNreQNNc72Gd+63iNNxVBkr0a3kMrUsYTNYTEW3yeSmUhwO6/tCa/lNVVTqaqziAC1K8n85VuES9igm564rc1gtXYUNc5+fWWtmT/kfPOb5Xr5rOwhI6rfkreTii
3UMIPK3z85TSa7AazZOcIzpvR04M0VM71AeX2JSGhgKx24I1QOYJW/ePgt+/sxGcZV1pNd22lbdwlrZPBxsc2047Pb2BlVjdpyHMXVmc3afPgpCezy7vkErgS+XBbahERPYYabQBcvvITuSzLkl7IuOeqzohQJ/E
7XANEnjcrS37sQp8B4N/WAvsT7mZe1Bm7n7M3AMa7gu2rsgs5Dc8NHrc1FhUDXlqaCETTI12txfDauZXfFUre/E+Jt76usJLTa2gzn0Fdeom6tR0R3FdH4+7rq9TJ5IbfEedUOgLCw5nrrfBz/U4+tSOPn2QJVwG
1hN1GpAHUBq/iU7zN/ni+7GoYB1XMGdhtZMrcIl6BfKw13cP0dl6r59A7dFREvz9spEeW2/GdD+P4NGCPLARuiE8UAxhHT/H3NA9jyZ+Dw2Otb4M3Y2+DN1qn4fueQzdkG8tD10vDx06PnHoVH3ojsjQTZehe07T
bw+/H5JDGaXcb2wGrFY6n7023PsHubrpZLiP6qxdL6Cnmvnzpzxm2+E+Bau5WPumNeooOG9FtkaVxrt5NQoaTwsGmr/b77mXwtp/RbtNYT7z6J1gnlQ/m9629+u7HC1tAC19DRvUAYerxx2uHhFcbQAh7fNtr/W3
rshexbja50/cAQpcFWvHwoXVzvFqC336dj/X9Ozhm/7k9oInf/z9O3xRvP7t4Udvc2v4bw8/emexLczP2mVb6KhvCcV4Iw78w64PexvzYcfeE8yHvY358GAxH2ZhFjwIqNheiutaC589Wzps5JQPZmG3efbwY7eV
LnHg3fSnqAF0CbtNyAbNfXqf73aXR/xxcG5xcG5qwPm++04A5ya/oVHa0zxXulHbXn9hlW832WpD8WD8eYRHXcU4VkjpHqsbkmpVOYllUX2ao78XPBrXx54bwmTi9zOlNCR8r7IdW1dkp9p2tnsVRR05c7hPNsl4
9zAP46dn5+1ovx2HyA7HpiwsBCwNzsQXzsSfwJnMgmE8Fmg/Z+4/6tNbfDhFoCeOPPR+H2KbdnrUu4wn2PUVnl+zEtthT8VacshfIbyyG4hDfo2+6dVsO33TG7Axrt1UdVbR23bsd92FkQp3+GJnqBKynfvEQZUB
tXH6MPMifmWmK+m9aMlqFyuDvXIq+exDL4NKTDOVmIJKsHDkM9KzizgHqtLV4CG0FPVZn62Rjl1as0cVdppLKmtn62quFvNE+wvsjGba6i7q7ZDlfibC8rl6JR27tJZo3r54xFp3QFbHbnHg0Y5RaG8iymIXGMKM
XPM50Juoa5iEJ99jt5WYWcc8/A4rf/GK4b9CHB/c9MpxrBsTxSFcHNO7OSNeEIq5IlOClTKE6OZMJjpI3JJilMQrAZ92XznJPLvnZXRnRnN3ZhQkw8au7Q7o9uYh7powxKZpiE1TV2TkEtkhBEiRpGHnxg4r+6Dk
gSEDwyS7t+S1JTZdWOfdfyliO6iR6FW00raxpQqzg32cXGVbT/O93F646n/AWKWMh+xKZ9Dcnlh7Zb2uuz8g54A0oVXW2mwoBxuc2XzlW7auuFC9J7fDjisu/UNPAjtGxV4bhC/Z5Is2agqqbKtX+rRT0WudfLgo
OEu/wVmOG61je4ot15+05W6SLbfQiawfvLDtxm7Tjet6kYxYZk7Q0Bqffnrg0TtL7Iqe+cqRNQJkR3IiUlrN6lcC3AFdJ6UfF6TkTyClA7q+l+7lHQA7/qUMwFxvne9cLzDv0ceLqZjRFfuF4wSnu6ODU+Dn1kcg
NdrFc120RzqSxnlqr+NXg2L9LoMJ7eRhz2ydC3WMNp+fytgUHta55XOORVQ9eP2+/oOCkumQNKDJjdc2TonMFSHz5zsAh+jotENM3AYJshKnEI7AVzsCr74sCljtKGAIFPABXMMccRRw2FHAIaGAIVDAQb/YywLZ
y+SapcFq75NxrxYM1n4IakQ+zyPPUns+UTTOlBhPHn0KBrD9Ocb7AIJh8JJbr9190Dbhg7bGB3ETzlECr2UqNAG92K0II9od5wVhZXFo4SbS90936j6817DZ5XoxP4aARoQr8l2EyEZONFZKIAIleGOu9FQjOw1H
Roh+8WULW0u2iJV0wq5aOAfhRFBSYejFmPxkG2xdkZ08XkZcVSIhlmv3uj88Ly/16biIMyMKGp6Tg0k8woqT7W9S/OvFuRbeZbHV9POnPnMnzL+4xI2K9aYD2JPH7qu3sUNfJxlnGZueqK3x/1L3LmCWHNWZYETk
897MvDfrdetxq6siQ4VdkrtR28ZS0xKoo8b9UqOHbcYf3o/91vbHzvLdWzBUU2rYRVYVqGk334AtG7wDLDsrY2yBR+3RjM2OxottzGCb8YKNnzAeBguPwWDDjMA85B2VavnPicyb99atfkhi1it9XTczMjLyRMSJ
EycizvkPD3uWupVTPe3WMaoNwXdQCKrpEsojIC8wiE5GriJAC5+dYUPs5a4yY67wHpW2X3lYEvIJnzYqDmu1SHtyWJpzGfA+4BO5QWk+AW8wRskcrzYUtgWo3MP2p2ihfpiPl/dUj4xPxlaP8HeAW6nsu98r87t5
M+nLMr+bYLwOiVWLMHHSEUOfpwiTb0gcnAudMA49FPaPEgKQ8ZJSJUbflkdM0mEONmHEZAXNjLPueDXHwY9Ja5C6qoK0MwnZ/cCBaiw8l9DJ2PQX7ZP+8n3Sz8t9Hjy434MP7Pfgk1In+e8pPnGC2aEA4nyaf04Z
n6L0lYqAl+iUlpQ6wc+20inOTS5Kvn9SjrjfpmBEws9LVsVXpdsmpvZRN6nP04lh9eSXQ34i6YmPJ4qQqcrMwEfAjs/ncUimTlJAGeJuygQQM89jNPyWDTmIyhECUyaN1h21xVXs4hLtOicwC4rbxM4WvKGNEUvG
VeVWP7Mi1vuEcTsLEp1lD+2ho3Uc9USYMNSePsMHfonhA22TBJfOGfiXfl6ucwYEyceaNMzx47v3efySMmqicnjAhWB8xYFUipxUipxUilbJh8ZJJa8mlSKWSizV/BPZYGg4gOrM3v/V4Yrg4C/XKYwhdEPnWJ0a
kb8TWLAh4HDuLmapNXSkE+A7TuscWxz+WZ3ADDi3HxW9/GOqzD5NKJypDnDzIp3gsRbWP8tFlk13ClLdtXFs/LLqqpLLalB94aovXPWFq6RAqNe//dAfYEE/qKhfYmoLVM59Kl9Vp1jHJ8wnyaEmpE4Q4yuLmBSf
ZgadYM4qJol+MvsjYKeJGjUM5SN4feWAgUYoFLHxyw7yax1EtCOCHk4fmZwnJOh0Iu3rXxA6z7+NMMeSBCfPugnzIuNbdSZraoJdfZeEQVkT4d1BFZASuY658UpQacj3EwwoEVRw6YFDbvIp2mWaJfzaXA1R3auy
qHqWxbFZvHoWPTaLX8+yMjZLUM+yOjZLyFlgN3VXhkh3sfV6vMMANjEBMSWQJ8mOBG5J4GYGRWWebuqgxzyYMgsyLzAgpbBqU3sERTGtBcMX69gGPXpipnpmpnxgOjrHljSxfFqa4uWEH62O6Rkq7niJjoQOzFeB
/3YyI1D+wZdWYc6Lep6grqNb6qATWYYa6LbuAMe0qaeYcByuZcwT4rgOjr86I2WIIwNCthI3YxQ0j4rzilndT8qluV9Njgd4oj9MnqIptCaqEkzBmCHzLQxVIrwgQLnvLXwuvWhTsVgfNzhv4bG/ulwRjDWJk2SC
apWIZyjsP2XTdsHrEMHrEPRb6o6XfSftEudXKuiu6Zzu0Ia+lodEgl3SQ6KJqcPN11raG0tPS9vgbDei9YF7nWpBO1cUxgVbqofEjQxQgeBfA2QRn/EmpyGmqKgqkuUhIWCzqNxjaVcdWAdHMeYIduWrsSMEuiv1
AX2QF9SSUOw5sk2fVT2fzrM9VlIA/BRTnJMFwoAqJkgGTuiYYmhNws9T2DbD4IiabaUWZYQ3UUZ4E5hNBfuiTMLZUhx3rwE+RrfvIIx0ChTlkVtP7a7vor9xjDN6oMqwcNDtRWnL0zxJzo+EM3JiI6HdY2Db5Lck
tMuNSDfEQswiwKmR7GQrVgZBqxU054ab4F+KE3s66CaF0sMsTgbIBFI8MouTFkCOtU3er4l7RZt8S4ls0jVUBRZjY8JmFNrZmF9s6tLUlvBocBrcBmiumThB+El7VAYuaALnrMTHR6pin8fFIgTyX39DsA8n0FBx
rMKwcfVaTQytAhpjdBMC4DYd/xh/dpIxb+bLU1zE1C1noibNRJMnyQqG8AtfZubAnk205pRTiqbKb88MfXuu9u0wSfQUXpwBiN+EC4k5A/zkiVWVEqJfs2yESaxFWJvHCsWh7/j2ZzrszlpZNrMlte5UMS5qDQFj
dZ8N0E/SWQpN3Q3iKjuPzWRnnd51cbOG+7KEE9K+/a0mu89+G9t6CfZq9sB8ZFdBPCY5ujKaxSfws0/8rlgVtE5zQGwVz2kKhumw12RlBqG9hAeSszcihUFCRMQ3qWNASJWQpAd5FgaCYf5R1okiciGY0OmavNk7
plPapFq+2Tus07H64CnO+dpvqubb/N8Tt93svQq5pcsla/ayw9lewloL4qC1MHHN0bxI3OL5jMkpT+hWDcIaUNr8M4c1Nq/EXD1hgENYzIwP3KYl4Rz6sjnwmE9p0URmHgvVyJ7WLZorZwgvEt+ZQbv4bDjkrxtg
wBocpTlvM3KanSRU8l2pcayWsNWjzxpixEKsDA0iqB9Lixxfl8ECzRSNCc9pZ5NFBPDTd0kzpSfvygLd0FMU3A6IqHYLhz9T2GnllUURuaAJlcli5MS3nmQYw0g38huY0i028Sy6mpaRtNxEJLopiizZrLRFrgMW
pnfVimCnYFbTxUCzFPFg4aLsc4m9DGLh6b79c3FX96i4tUxvmAjeEGX6C8r0pol1PEh/YZmemKZuDtJvc0sNrWCl+TzecD7MzvQH2X0cKAhkVY7Dsltp1En73rcocpF37lLQd2n8Pv47wvlQoTOZKazksGZYrdFY
FBiLi4zMiLGIAJRs39TRMQ/BA5VrCCEicjcsDqyRhO7Q+wcOiTiBYpy/Q2LzJWTUfY6Uhj8rrNhcD5zG/N8qE5VZWrSvAnb62qekdasIPpzqOk2a6Ow4NfSlRcR+mEB8YyIXISf8VUEeHh1HZSnEIw537LNu+jEA
g5GZKpqlm38PxkCkfb3o/E60YO0EZNB20wmGSyUYn2/OVRB3QAASTt4qXq9J++73qhLLAXyO2X2K2/gR2S2mSiVkkhDvpgjeQCYFIX87dFDGlnkEwJL5DSTjsIzxj9lmuTFU40ewLmGOcoAzOtHlXvUGEhZGvbQa
514VZYP543pV1ntV0Pt+vVdFKRk8F83FG9e5NPq4gxVnQwcDOzvlgAOLeqHvcJFSrmqFfREZmcWODWiRoOd6BH17AoGlUyxGMDzv29DzXS2GZWeXJljfyUJsKqkVAcM+FlsvM5NOur6UzMgb2uemwLyjY8c7ky4Q
VMk7jUw6OGIXeTt28DAMkCsYqP6niadsg/dGqZd4gekweZ0K4b4vijnWIRZIf1gYyCbyZ9JzpTYNN0bTdfsMLy1mXAirmZJyWae8O0L5DCiPapSfAqcS5d/LlGMT5Q9janoi3iec20MiJil3kpX7Bok2d9MkeeZu
aJcwcTcpblJ3k+Emczct3LTcTRs3bXeT4yY/MUQnE/gSJvDFTDjgyN/3nVo5OPJGOlDoO6WheuzkPXF51bVRpbKeII8uCvE16eBBI1R3ikMA6qjsGgJAZvkrGIR9t0E4V4P+JeTdtKDG4NFpqcmSLgxkI+jAko28
4x6JKp9mxIj02RndpPgHI73l1WT/Qa42pP0MYd6w0M/sT/6ydKKeSLHC+Jg9N0pYw3rVwRsDdW6ErR1Nw+1UKaL1zF5CnRMX5ECbFlDhfOpeHBd61J0Ur2qBIKHR1RisSTF5nbCPwTRhBQOENnS3SrDXlM1fOUaW
iavrRTNTXa+YjhW3ZwRF+88+yxtkvM4iVGrT5DC9FI6yYcWdnPOtnxvkREjXV5op7a3rJqGYYplwHipr0wU5eAcwXTjIAb3Q0PErEQd6XTf4hfgmtYk4LYx7/8TztXCw94KPBaKzVpyinBGs5wTmGKDf/9zvQGF9
bJCV4kfEHIjCAXF+CpT4Vt5zE3aLfQcxjz0efoJkB5j5x0iIKOvH4TEyyMpPkIyl38xNCN0mnJ270OJ69UkJFZQuPyKx5SkA/shQNloQvMgHFO+nXvpGre2E7tyE7W1qg0ddYR+XN3un+PJRUp0FuXBBw9eCzhfL
sh7/er0sUPowypgix2kq4IMS2AR0+V4J3VvYIz1arGlBR4T/lyvq40NkwbeIAXveI038j8teqpYfmf3zo+XyY/Dxd0nu/be7jz8iGaZUXK/eLrFPLOxcj13Nyfuk+vhbRz7+AD5On3+bNPErTFPH6xWrVOvZzP78
UV29Jh3VsWOWzH7ms8Olvofiu7EfvUIjvZwFwcsgCLR8xU3qh8vV+cspOJf9Dx8U1TJsnTCGqyT7k99dkPXcD2PDw269+gxp+M2eRlReXn1BPecHvo57OjrDMebUsQrzH8tJkoz2bX/mPkXI/8ypsIb5nX8vGJgE
0co8hoqm9n4MvnjY/YGOJRhNy+PDI53Zp/5OOCXJNhJU2/kYySwuN/8Z4Z0jNDxCkpRw9I9giTdN23QxNgEBhZ1CND4PUSlvUkcId/+g8d0CCZXjBRLiNgcE9Xdeal8H/hYeuM29EwCZgocc/JJ06yQLkkd/l7vI
K8qDE9+dgQAC3VDwWkUArzju8Nyyx+PjDpanrMHqWTaAH6ztfT79vJVsFlOaCdzS1KfTlyJIHIhwi2e0csOYDmQYfiR2xHhETKlXOMeP2P3O0UmJi+PMhDarDZDmyMlMzdWgDBDtcyAIn8MK0L4oToiGTmjIg6R1
wlHHVOEEONGzFDCSgxgKaI+V8QufG5JifGREd+S9zv8bjeHx0c8KjC7IEA4CV60yvrwr0j/OgZuIrS9TFmdCcdNc6jE6+FpVR3DEplO7hak+dTaRZHWd0hGCkZdu9l6OG5xhL9EmgJb+vXrpV7V89Odq4O7P917F
AUIkn+BR19I8s++mwvjDp5KJBTlGCz5feB4zsSqZGA5lxQQaxN+ilTIffzhWpujefIB4UBPzrsBE8BTqjDts+kG60KOXakG325LvX+vu3+Xu3yZdwqMu4REk0NST0CkEn5lMOweWVhnvjDcJymOkuqvOYWTQbEfX
oDOvQVSLabe9S4uKi4icBXAGsBmlvJlT3iwHB8ysATqm9Mo4tRMUcpRMAOA+y2HUH/BoWAUViMYErU4Gy4AS1HZwrhk4GgmfRRAb0OqZdnFoe5DdzQLt0UYTHTvk25KSQASHFK4IJLQCiupFH6+GeeCO2PYjZnGY
GPKjSqroIuJGqTmwiLhRGg4sIm6UKwj3TfyzCuHL5OxLChZkLbdKbNVWiYQjQXuC7s1SZ8W5Nu2w4RzjJvn91QckAfNdtlDGML5MoYaq/RIrz2I5ILQPGG310mv5xmAz8wrfUOU3doSa20lI58N1vJOol13LFwm0
42q+6JdfPCTio+K83Pcjez8BMJCxn6CJsvaNeOgbb2SzHQpMQ0Jg0U0p07T1ZmoH+cJMQl2V7vupntQte6xvKAyHlqe7poW4k5mvtmgYFG1s6flwSlRbehLr3QAHPpO0Z0LuEVtueRIdBEwmwn5E7OsPvZawstQp
I7sIcoqdw3MW56tdhLWz+KoHbNyeEadN1t0oPERvIFgts7ym7qdwF2sC0dus1FkXM2qXY5iq7xRi7ciFQpP1S0EAArRnfQale1qvHbm4tivuL5Zo30SviR/KxEJV1tUX850X17Z3xf166Xyx9IwKuuHi2vazU9J1
KOnZKWqRinp2yprhsp6dwlqusGdWGpcVlWVVhWm9dtvFh5KsoZfYu+sHcfkQ6zy+3Xp1DwosUF0IOldHfYtscsOI/hnCGlpee0LcvxZ/H5kl+FCpAfsodNSjqAMG5x1bEA5roljSnsODwMnin4szWRMxllCHF3WL
b665L4H6pSriBuIotfXSmn/BXLd228VbBd++4KIxD5kZBHi4bk38kAmO66WyYtv5/XdvZA0MKBwWL60FF4plcn1FmApqMR8Dl84Yl9GOHnz5NU0x2j9OJ0KnjaCtJi26LBHKZL9LW5H+s5ysOLmQ7nSVHvrUNKBI
4LHqko0Lult1aU5tojZWFhlalvXYDIJBqy5M7zgWQ+O0kRAyAULjdYtIi+8Uwiyt3YZmgdC6rzo+WSoFjZur79MZLeVkv8j0cioT6kECW/Mcoy2Vx7RgDe1xy8GIldquiGxUZLCIPJ+YpTV5oVj+ZkeJHyI7XwRA
txqSfZZBJKncQuiIlfItHWwiWWd3DB7ojCPeZIQjz/SQzUWEo5GA6HJEJUacQdV9Ig1tQKXFd8CLfy0G7WRktUQtgqGAFoP9DnW8aziPGINaMIOth9QBhaQsfB2jtUty5mCO4Yr1xhfrlcVGTJSnI+oYzZFYiwwl
PU3K9H6UufIyu0pQROOLVRTTllmQBp72QaIsskQv2SM661+6oJfPF8uJXrYfFDroX7r40ImsA3xd4g0dXLqAp9lxN8yJflExyeBDfkW/Inb1mS19YhLmEU08kuV6aS28QBLqlosPoYCmVXzisMzZiDMDDOIfINOB
poXaSINCFE29fDfOQbG0IzUj4I4KEAieaAwAUxUMSN2PzhqN9vncFvp8oZMaYVqvBRcMigz6JrLLZzK5gI8s8/6oV/vI8t7ODLq0NeLroEuyMrKzZ4gjfB0hOjwIX0Y/LhOmGPbYUNyy68dBibJWIoW2oxJ1RDYc
2gMswVBZcxVpe8saT52ObFTSFo/Qtg9RSssac8mSuUBNZPXZpIj0sj0Cnrqgl84na/oCQW/glNEEtnGGwmpHLH2I6P6V2jMuKY65PQMrS5qfKb15f4TeYgljrAl2jGyzX1DkzUwHmdI+hG3hOanJMszFZ+sVYiBC
aZuehNSA5aLBsNDnjQa/F5ZiAPA16tQHhij4OVogbEKU9z0gRNDMGSDQ4FHxbRqYIvr82i0XbxXP4Y5kMZ013BRX+FqvNXio3XxxrX2/KR4yGVEJ2mzI2J2gD9psr4gwvfQBQJHGCeofgSQarpqAcQSN1cBWQk2B
fqSG5TRyjcOOmrs4XxQYUWcTXdC8bgMwQ4FxWEzr5iX6SAQdnIKMeDZBx6MjPBr/rILQQcpYAupMHw2GJErymIWCmlD1AMIV8IQ4TqhGNT6KmI8iLTFZQqh6NaG6ljLTBzYFkImPb/GOJDF9YP0+sXTkZjoR1Jk/
Md6Z4WlXL9sPizqLEm5bxQ9LzAyJ044o2iiZEQ60qA+KFxPHSr1MugWI44SyGQfUuHl3oA8kRo4StERVtXFRiu8lYmGIJES/1cuk3n0bvpPRLgAN237Ag55CJbpPLFfmEjSv71E5+FNLNsIQGFY6BlXRzbuoO6FU
eDrg3UOEtir8EaVCBvTlYok+WyoVXl2p8HXzroFScaXZXzJredqpZaRUEDkgxS8CCComZ64H7udi9+GyqCy2UxLVobFTVnCIX6+RMr0fZa68AEqFf0X+98re8UAibRQtlQLU8b8umP993eyX3xSYXmjAOHtH1znL
RHBDe2PGQUBsx5UQQ51Tznks8wMn86GFgh5Q56Sia0XBwj+H8t1kvSrSPs61SnKoc1yx3vhivbLYTklUvXOcXdHTpEzvR1k5u3Hn7EOZou2GUtJ61doAwwqzm6zNbkOd49F0LEvJNBACQUAf4REaXEYILNmYRCAL
ATL/JHBKzWNUOkV/CcWQCMQMznpl/XtuXA4kQjk0VU2VXLYRQeSiegZDCZriAlZ+TjCQDPJK+eC+zUE4/DNlSm3iOOs64XKyQQ0mLLC3+3xC3OITt0Cce2zuVUQ61tNkLaMIHzJSW+VsI5yChY/DOBFn2TWmXxph
+moyH5pdiOqkAIrRrRcHEzvRYpbgy903sfUGGiu8u4uYp8eAB1fFjKXyIMvv0fy8bG/VyqlvZonruISv6YeKaQh0wM32jTrNvKN9NCLH4ovxsSYrBDSq/QEr8RTBfBSA+yOej7Hp0NTZmT0iVzoJVM4PxNaDGRho
3aA7BhaYrzM0sYIFK4Ykk+PKi+00lHo1vtiIVEQWbAC7dYLNJ6dAe4SbggXbNJvpQwMr1m57I60WcMqxrMUlHlTTuglVqnm6VFCLQDdZT4StayFGJF7JciXP+8RyAdVOctsIPX1mIPECFgC+EwCweijYuxYMVaqb
QPlAbZo8HU1z2wQa6yjJ5LjymhB8gttmb7GsNI20DeaNJsuV5kCutDVtPpWNEmNXlMaijrlt6P+t2u9W7X70f5eO/aAfIJVP8UyP6MJOdqCSDdIs/IAIZ9nhUzsqN4gCHkQBCxHeH2KFBbLELaklj2KKbexEh48R
BtZxtuy8TGIynPCICDx5lAjm/LEU2OcPK4kR82ZEwiPKutrLPNYPyTGVMJuzBWbiZYoN7CfVluAybQkmUOmhvbuujwdd7zaIuOYknG3EM1RdVEvGKbWKOUSUE4GEbJRUNldPBfTp8ruQjX75Pb/8no/vLZf1LFdT
6gKNNgVuQH9mrYEGLsoWxSdDrF/j6pOj2gC3KH9yuGmX7dGhKW4gl40stwfi0aqwfqtqU9ugaNr6HOUd14bC7VCknlO40ZRBvxD00jLzjypcVF7XsNUM61kP4y3et2HlZRr2BWMaVqBhyQEm0SJj+TIofd9pdT9O
qU+0tG/j6kljRFTT6w+4yRQqOMYH36Z72rr2/aWr+j4tKrxqUQEmNZ7b2F3gDy0Vy9VKqr4vNVjzx1cxJKoO5eJ/IFMLLBZHvgsNQ3uuYcnJVKTD+k6C2QLYtlbdATcSMjUdognzdUz77az5jeNhVqa0n3ll2aoQ
NtpT02uo5nKpONDJACkOemnNQ6091liyiMZ+Xe7QRnoM5FQaRSQlXYVqtSHdib9ZVmpoPFYfxufQXbxaPYgfWDS0LUGTtBH+y9dtnqCJNhoiBF1QxCQelNtxGZULg63IfcQ9iCeojit+mRQX6sdy5frtJSO0nQmg
WVPfT7MwTmpIQxl0y7BMht4w3C6ua0vimMGxbL/tolm+Vazqtk1tk4ZVF7TVBbSnlx+iXRcrioyrgvww31x2+a3QZk1+HzQ+KJs8QujtIea5EpV72g7t4VphmU6VzPRRcf3IRO6Apa+pPYYFayVwYqfQ1wRObVJm
B63Bbm/5ISfDL/cVe0THlf4cE+cm1NNHLhr9AjnHutBSWS9k6RvPRndwpbBgoatCE7QCfbVw86/UbV1gEz1mfjdLKLV4gVwotU/olsAlwqxC7KgHWZbXclYC8r4RNr4LkGI4nyPWh3FX2ay0Rh0oipiacZhGe3h8
moTlHp8lBbyrH5cjnxVz2mdVUHiZgBfIRada6GmS3gqfTT1eu0kwe7GWfT9p5bvuP/GD2NwB+vkNcMyC8SL95BQq3pVAY13dIhe/+fOG7RiOB9MwEIiPs9V+nwQMoT+Rq6A/0qGDefkqeJTiXDyD9wdj/oVKO24f
4uwZK/stT6qGQLU8oElg3nPzO9eedChFuhTNDRnvzimXuXyMtuXxSX1cbYGPU0yWhxSTPdOEjRMzmIx/CDAlNGDK8V9TDTzrlL7bLg7aaXhO5lVQUG2+RfupPt5DdIJrleUp2ahuVf2MQNRj5w46EAZDXFv7jiq/
o8ZPVWB/yMQXXjRLLySbsiWcF3tUJ2aysu3ZTb+t46PiO3Rbi6PiBtYUnASVDAHPnw6O93TjdPc4OqptX6+Yl8njuGIEKN7kooK5PzgO6xSt8NpZEsRJiVCxrUrrlfxGuQprJrq6AdZMdHUQ1kzk+3wYo4QsEXdx
nKRbMDXRDB7N6N1k/gXgMLKEQ7lFZXDF3iWzMFOHxyGbram6kQ3NmDXzGlhskrEnGdOk/pZNA5o1fBj9JzcpbKj7h0RGZtkIAkHm4YdEy6f0NqV7DomTLJLTtDTupiB7/iGRw0mmdKjL7EPf5YLPSOAzkI0sw+cT
QtDjBJ8vk/9Fyi27mj+X9p4ApevN8U/MoGcrjPmtcXeJYqHjk6RecaR1CfdB7TlQu3YyAHYvUcTZ+19qb8KHywdBOnpWJL+rZLjFoPVvLgBOQC8WJu5vFg18gKykC9PsbxYwv1WbJrKPfUaRS398T4H9u0f+gm+b
99Dq3NP+2eOlOf35AsaKN6mLBdujN3SCM3uxqi4WBoDB/u1dPEVujeC3eHS+MMASj051UQA5a9jiFDn2Jj1b3AmdTKcwUkXop02sHkI2HNiEmwWRabc/r+xjn1P2kb9SMNk40aVAgl1QOqFEGxbdVd4HPqfs43+p
7Ac/Oz6v/eInpL3/n0r7mLL/5gsiFyKxP/NJTvpMlfRopEKOJpv3TXOFrXjRJKP/EwJZ5OyOV8kHLoQwCHHiWAIcQd0OYGMlye8AJyfrPdMgJC2EUIJDu48TKhzqfLUMchRQCFE+KFc4uwbmEBChXRSWDx2oMjYS
0CBd2Ii7ySgCEHeKt3SItICYZ4icRp0ccrSMiZzIWYxBBQ97tDfibfaAQQZXcAlL9oAj60mKC0NFH9ah85rC7psY4DJyPRgMRtldCUsYBUQmuE0mGCDBJePphOD8YbaZ3FtQPBKKBEe7jRHa01AbEz4Da4xXUcP4
CjWMrrKG/hVq2LxyDVNXQx9YXveaRHuo7WWrSTbiLzEq89j5NuSwuX/4JVH1fIB5JMCOVBNfokg8/0bqpntM+T/987LKz46CcUEVu5uc8wBQJdmd9r6Nyi44xP4lOQJHZKndN3S6Te6DDVgME+JdwrH9fDrgrZ5H
teeBVb2CYPSxVxefLENIkpOX+4T7gNThXSWuiRwUQSSGx53PJ6WlIyMlob1AxHxO3unLxhbDbQQrFWbVNJM2l7HdPRlWKoShKxrsYIKDWPZkEgNP6VGoM8h0nwyw4XjhRPO0w0Czv/U4YhVkzkD8AY+OnAgwJMq3
jE8B4IPr1erNCtJ3umd8+39SuA8f0jXVPsN+oE0I9oOuYhccZ6JAbHayD8CbDj8b8VVMiNWlXwaT7lPINZ+xCX07oUMbnIbjKMKrQwCT61uzZ0IYr37sna//OHnz092/++n3IewGGdOBLW8icpITOizglp7YCdYQ
uDIwcg8cND6TR/FS95JXIw6G2LBoA2MK9qentqN4Woxjs9izv/rbIr97qCGn6w0JINcHJMWxoeCYc1Rq5lU+6bKGcUbbx4y2kXwylq2tkiVi0yht4VPq+7Qa3oCgpI6PXcfHACuKSrCiqAZWFDugpRiuSMQ+J/nu
ZSZxJbyUnDwicvGIWKdpDUHBlUFWS8NhgJzoFqDgIoaCo/CTjAVH4ClOaDROOhkx8G4l1KUcf9J1k2LMpDTP5881TadQEFiSjlwwHdcSpaExDf+kMsePAUzGTZKRJ2xZwYwQWLhainNGZc42NcUEsrUrL9822gH6
bOgdQ8BTboepoXaYdBUr2yHHi1Noh7CCxAsHkHhtUJQFoOVd0oQ6xUTU5E6k4OqMXhBidJFnMmI/uHhmXOu7Mo9r0vZG6hBSHcgvNkQdiJQQdchcHbKyDhNDdXBdk5d1yMiav1YHDoTu+jKq4us2TrOLT8imkWEt
HbN9SOiA+Q0YZAmeJPyGTuHrg/OX/AY72U5sSpHNGvbH7iAsC4KOcNZ11L9JaXOCIL6xq0usk4r3XVDGRq0vyOUUYjziwGneseH8OuL47AOmhEkLOZthF42YlMIDIkzWcUetDtvsdcSsW+JlG498UBlNQzKahpXw
NbHyji5Hl4qZEIIbaNYGLSwT0Q4HXMmQ7UPyPEbkrndJHcOB9O0VybRMIZpIaELuqB2h0p0E20/thMMUCgZ5FZzCGTm/Fcn7WPdeVYs+OSGsUlxNwHsQ0rTkMLfsKBtQFpppPMxyYDbsGIT5P2I1kw/jKTC20wLy
W7TMb2AVQ5CPYYwyKeaQQBCpE7QiEIgxRZf5PU4hiSl3WgXZosQ0KV2vQTF/g0Cn4KyK30fc79vc72v556X8c4x/VnitscgUcCiX/B5O/CLz2+MjyY/LJPn1ZRW+LhneYVNWbpoZLL82zeQJLe22PLnB8d/kpulo
pGn/5AbtsYgXUcA28aIM5ykEt642Ml+TA0N/I4MfTnomC63UyabdvmHjeEZjQjfPHnf9ENknAIO8gcAbehLLh3Ud9bD+MI3T5NoASNj1np48s0FrEdPUIbxFz+qGnjnjb+kZrWy06V7Sk2dgSqebVpwyzbPI1EEm
gFD766OZzmqf4qb5G3bp3NmzsBE7fdbKjWKOFr4ePlwoIstbpzVRQ3ewvOKbKY3QffFmr5h10J1QROaO+8ccrIrcNEkP/n69HSGFyeC62tv574Uw6c6bpGnt/LrcSY8JIer/dGvnfXLnX8KjbIrfo4T3y51fkjup
Ro7av51fkjbcuSR30t1dIer/du5EfJ6dLG40kzRrtYXk/3WKVD8IoyH3ujdJk42nJ3P0tMaV9jRJ27kgdxLpYFabWtC4FyYhAZZQ8yXU2ej+hNAB5nVTz/ZulGKdQOZulAK7j/P99R7CVoTnbpGiFMhRCX1AQzd2
3pgkjeVJI9iD9yQh9CZ1DkRHMxdXTOjRsgQshPkrtnLTyv46IifXGIn4kuT05llmPNjJ8Evg3j18h+f7M28DZTQo0/7M29iXeYGnhJokJZd2oDryzaye0Qmx7JwOuIlpeMGajcLJ002TUYH1/HH/2E7qCyECIUQo
hADPFC32zgSwkxJCeEjDZNwgAK8GFQpIwszKnX8uTbrT9cw0EtKdrjIL7kqarrsSZrG3Ewmx82IhJP4o/PF23gTu0k09DVjBBfzp4s9lMu/8kqQiCXyq/m/n7mdIBkq+Rkp2UuVaqPyHEaF2LkmTaqXneHC33Qja
O+5SDDpVCo/86QoB2q2r+kFVDTBdNcBC1QDdy/QDZNdIEzz9fnjaZKDka6Tksv3Q1um+Qm2fLskv88rTlYPZThoLIer/dn4Jjg6t8Q9augHJ2agkp6ok5xTP4Q20ZsPKs2Ya4hM39NvQTfz2uAVxZVXPqnMGAPZz
LF8bLGghX6eH5KuLvuDkq5O2pXwdCE+oe7p5du8UX07gpaBM2Hlxaki0Tp7Rk7CVc1oAC+CNs2RChtrpcN0Jwg2dnP3W6AH5sCh1s7+qz/6NavafokiRXLN1yNgA8wuL0rmaZjDPmoGqNANMaKQOZLoJecCawd06
0+nO91m584qdDZNhZk7rysCvj+dMnqSxmUv50mekNIxVD/bRAC6rNKT/LZUGVSkN0LnA7YmeYx5HqFbwuFMd1mkcjOXxy+oQ43TWAauermb8cQrC/6eKa7K/4tpwSuuYmT4bM9O3HShtwmzc6Gm10zYI9dCu5hmB
Rt+ZBWgTRDvfSb5TfKf4zuM7mMc6daFVvQ5fpFb1esB37vWQ79zrkZnQORW4z4zztAhqXaE0f6i0YKi0cKi0iIb1RG1Y8wKAJK2b3i+7Fmg847VAillr3LBO95nQLitmWt+CObA9fqpr7z85jgiCRiUIEtZCafXQ
7Jl5iIL5Q0KWcuBq1hINjPzGODmQtBP7a+9Q9tfeLu0vKvt3FySdXf3J2znpnw+S/svfSkq6VMvlkn5pkPTXb+UX/8Ug6W/ewkmPDJJ+/G/4xX9VJf3W9arxunZt/Y4jyPqaXWjvCsv12aHl+mBtjtjrLOOABUXL
8FDPrvdOkylY1ENgbBycnd5ArGUWazB/0ARU19OzNtrs4aHdlvT0LHn5giI89qksvOu7pzTlFrMcF0HPr/cKbDv5dIXQdPMosFikVRjSEB644aI9z5Yr7umebkApFzSlNvQCX6Y7/4x4efh/jSG481MYW13OlyDh
Z+TOTxADD/+/8xNg4LeAgcXw/zRl1keD+49H3GiqycYTkzlikqH5cjBMnw5dO/9oJ4HGB+PsBkEnJnrONKtRUqnQWF43aD1zSNCQ6OICQ6JRDYmjQpTIgm5IzONufs/yulEtrwdM1CyZhphubr1nZqt1tRi3sj7N
0+ZAU2xA/5s9XeWfK+fE0241DP6brfhvbhz/zdb4b24c/2EGNY4Fl9Z7MAyDPch6D8gIeolYECGMl9x6f71XzEAtLZW9jptNDc2mmDozIURLCIGuLHKWYw0hRBO4SDSbjpl1J8bMupPE4Ms9PQOEfMyTCdZR80hI
sI464K4kVlR0hXWUntGTnD1D9kUkZG75S1fSzLkrYWbHLqNeLISPPwH+hPgT7bxJ6o6e7+mOPtDT07qDqy7+LOLPAv7M4c+1lLjzE5LoHjfnXm1ds/3fXqzeXqjenqvevlZCvxW1xzp1+H8MbrXzFokzBl04ueaE
wV4RkrAw089QmM3ovLZfQI2eVo2eVo2eVo3ervQ218qtqpVbVSu3/r4w2GU2Ja6irq39316s3l6o3p6r3v57zmDp+DlsX15Lea5Kn+25anInzYUQ9X9Q9Sb1xPgHE9Aaxz1oI4DRuAd5OR82+ayppjU6+UqqIy8f
O7yMROostlLcXZnsdk5maXTS1Inh56bO2aGpc1ibXMLd0mDnZGR2LBZID6urYbP1ybDpdDLMQYOZ8zRNqXrhNO2VLJwmwzDMlDRNbtC2s+L0/efIhSvNkbTELHW0A5WONl3paACRmR9MkIv1CbKutVXnJAfGa20J
bYQk1YqpjcVKMtDWSH0bu0hJqkXTdE1mXtXiRAhR/7dzp27r9vh1E058xz+6PFXZfm89PQJ3LkimEQNxHxrHPLoKGse99UwasS4l6gQmYx9dicB93nrajTisLM+ScJgdUpYP9EoVuVSay+Vko1SZ18tN1WvUneua
MoZuTc0dVYjLtdYzHcflblE5lLvVUF6shvJCtdyaHton2qPZTo7RbCfGaLb5uP0kEgJdTHTtSrPlHZa2niZFrdyuobtqu4buqu2a6VJtmartz0zrqdr+DN1V+zN0V+7P6OlSrR5sP8UIDFK93uA793qT79zrCAk+
Obr5lerp2u5Qxnfu9RbfudfbJqPK7KO7Pp22mLp8YdQ0yVDTJENNkww1TesKpcVDpTWGSmsOlZZQxS9fWjpUWjZUWmuotPaeSaJVThILVz9JLD7zSaKlW/tPEq2nNUm0nu1Jgmjcb5JoPa1JovWsThJE4P8vJolr
1zn3VV/3VXgvo6WSrCQbfTOL2Wi2trM5S7zvdNHFq9FF61NRfWfzi9L+5cjO5pcGSeXO5n+p5XJJjw+Syp3NLw+Syp3Nr1RJXw29eCu4T75uX+98cUjoli+kCthYVWQhfnxY7cEKzW5v+yeziAPKwNZywT64rew/
+RlpPyvt19HClDFN2GwtB3Jq/ySXMs2Y+fGJTNmPfUjSW18o37LvfJjL+WK9HMDREiqqpJgMCwiVsK3s7i4cfyR+7wJeq4fUO7omuEXOUZb77O6uZPBsPN3dlXd2DQLjbG/f96KuCW+RCDMv/yfj2+VXG7Wp4cuk
trSyjbvYFcPOar9v/E0rz/W0f49DuNGqv5kYaV+v7syCNQDHt3qXTOPCmrxYNNV9WjxP5SalUyj7yKdU77tgjHTfWn7BJORivQaNJvkx3bj4YxwcIrlXNy4mDxnURZ4q1JrUrjSqHpypDFF9exFRtdGOAH7U3sP3
6fS+K5TbpzBRu7vBnYCr3N5Wt8MRESbVv0nOAjg4tloHfRue6zOmETFvYsNNbk0PubYoV0i5AoogjTxwPwRpDJNIxQPRLaT4f+Gm8W6RCxSMsSpBuRJU7SvkWBj+JoVxC1HGhsssXWZZyyxukUva+03EP7DL9xj5
auSK1lGdoSS12bO7ux7CGEotdnKtdhbkzjaUjnmc9czLnt3elqfhYmsFBuOHHRs/VjHkv3Ipn6lSPv27zLR/WaX8lGPjz1cp9/8+p/y2tA/8NY2675WSzCQv+mSRKOwfez0t2ZHJvvlJ0cv/gFj1V16TX88mg7/y
Gtw/Wt0/+prkf5beFgdyZqvGG5z14kE2cfUQOd36hRqAmKetSEgppFQysR48JxUP4fjMZkErYRxZ8pD01/PnIrL4QV26YLnwhVYkX56UnT2gHrCl7AMlPcKwCHHcofDjUd97mwiUK1wYWtgcwNlE9dfpftpBlSnr
9Y0P/4sZiudQdMgGIIfxdkoeJ74O4VTV0qmeImPWQAfrBuciKWyQFfbSG+smc54D/nrRsBxVEuK7BScD+qTOsDQ2WY8ytsgQtHwEV80JeI7BiN5bL81m6UtNfgGPPcQsHDzmj+km4NEQAxWvJ3rGhYzoEDQPgaE2
dYMhvmrU4EBcZ1XRakzRgabAmSnODXwdwGy1SS+gKdtcTNrjaGI5ppWcLXrJm7lq15zbdcZ1gHQdwO08MWjnxt52piZGvEKTUDhWbtZsuFkTatZkXLM2dHtvozZ7OqC8bWrRwZNaU2Z4KYMxOTXlTNmUyf5NmVRl
qnqZ+7Zhin0+ajoXAlc6pwI0nLD3bhQteEpukKldW0vr9613usjJQ6hsfsPxOEzMMR8bVHJCQYqspFgcqc554yXhgWBcoBPOyuj+JuBJqtHTvsPYAam6jEwK7sQ0amI0cgoEFFgQYhIofJ1av2dShAthvw9qIWAC
D30UH/FN9WHGA+bJ1ddB0SgXzJmzNeII20ZYv08EG4/otXEftpbc1hzDU1X2SDz2SQRg0JJPQTFDIsAHx9FVut4r5isBsVAJiK7jT8/x52IJNqyA1kqcPMecfMA7ZlXh646mQJEx9XNTx3qerlJs0sHIKdYLjo9j
TW6QsN/Co2nm6J7JUI1Yz/RgN+MCDrfJpqvO3VCIEdbWBD00H9V9CqScNdkgG1wGp0c42kBC9Uxetjqe+ziMG/BnU8dFgwdJi4ArSBDMOcY/gAYAgmtSxDorWmjmKR3pFn+1SSIQXJ2DpxL3kRYE1dBHEr3IjeVD
1jX1RM84/oIwaWHIuIr4KDWvpMxslYpA3Fh198xkXcqUfTPFfTM9ImVmR8T+XNV36bi+y7jv8lrfkawfdGBjvezFSepFnaxTV7aqrmzBpKqcD5q6uU4GYW3yvhnp1my0W0lWnh3IFe7WydFudROOaaF76cVJ6tmR
LLXOHXTtlOva6VrXoilrxDV1RmFt0LdVt+4hgqYI6tm01rOtWs/6OLZAZ/PNrOvEFJ2YDuRdAHl330YxATeEjWLSikrK5etOfJCYIq8J37BzCbU6CwXtsfxKWV5xdB9FTjaZi/SoyLY70T4NpkA3jT9odY/mEAru
g0JMGy1LQ4aCtxIkNhVKgsrNDROuHScHc0PAe/vl12h0tLXPbemaEd9Aq4m6gGvqdl3AoRX5JoW088sJy82xqly6/ey/lfZjPyPtz3v217/My62dj3DSLwySylyf9+yvfmE41xcGSV/8RUVJv+Xb//ph8sT+gCf9
LR3q4HjpKeprf7MHZ6xY+3BhF+s98nnErqFH8Y/F7YYFfgznX39znVLp9VUgS1A4kS5sSj2OWPfIa1bVD1txEq438SrFDj3W59i0QU8H97D3rzjRRTCmTeNRVNKQImAAnZJuJeAYlPbJCUz1dXijFFD7ocn7fe2u
wuoqLq/YTs+De2zIVrQ+bIOwGAjhmnKL9PlH8Q+Fw+0jnIwwkm/9vnZXYXUVl1eaihaaSxVcquBSBZcqbpHwaiJCQ6zeX/+G8/H6TagVDneUDntDqfRFMZykZY+AJOqpySIHqo+1ekirNX3xIe09pD1c5DPJObcY
WKFIVIxkMFdGyxYca0q4oFDT7aTy5aUkF4aHdT3yJUWUNOlKaROWw1FxE4M7zHEYdgToTZJ3UvPIo+J7KMAPBjMVgaTn8Sdy8uwe0ODVCPNgZUKvHUacRUZC0+qE8zA2yvI1v0SLDc57khYG5StE84qjyRGbJA9G
srVlpUXcske+IXqGFCrvkLijW2Ap/d4vil6RISbFiwg0WpFWZaFofZDjKCngJ1jWxFbVy6w4adQ5eqzVOQYvlQjXJbXi9by6B+EaEeQxwCpf6QY5YWvmRsgRQc6OB9d7ppm/C9GTvOqx6ls6QNT0RDHoyeagHLfV
HxKGK0pCvtrbFDCY39aR8djnMVh3BZwi0ey89BDLNFUJrRRzuDwjqCBpp6u9om19HW9CYJdt4V2xLbyxbRFQW1jg/RCZ1AKyaoFG/ieKbF39/h1+WTngDVDt8DRlo2ATsdW6h8ro4JSL4MZ5Wyj3JOYrj9E3Ntd1
e+DJqBj9Iu7Ccz7kcF7CSSif0SJ03oMJMIRgvGkadNpqmLJmjx3oWYKR4PadBPNOdE2EF3wSWUo32NeIb2GPB6h80jZVXyvIi4At8FEHvgqrq7i8osMiE6DvCAl9SIJFLMEilmARSzAA3WjP5SHNuF8+CKuruLyC
DqBoCnIylfgJpdKP4h+ObEglDUkmxe58/rAIo096w0nI6I1kHOK/JElCkT8oRfJ6hTDR0u6KOxAb2H7kPbPsDEuoQHZ7a8Nu/4Z3IlO8JNhtO26xt23gwOyooFFgw3P2g7gTVgHGxG4f27DbH/RO4vIR7y5nTzl4
i5jSpufsY/RWWUZVqPW4mG0foW9uG/0oDVw7ec4+Pvb1qvRBeX47Sexj712181gXbPFmCOiVyZaSW/I+LX7NeGvPu/iQ3W1vGGV32yf9exlxVWpRheP7EWxkBVXC4//g3Vrmn1IFQ9rYY72EVA3GcrFPRX3SUkps
rh/f3rq/RHt//LbzvxFokSSfiFR4n7cPxqqWttFvTYq40YwbUnl+s9Fsxo0gpOgF7JRrfbf6lBQMEx/f++i7pLjZG//ou/d/dFjs++g7hx/ZqGdfu2GkjcsM3+GJ54/LkJcZAFPi4Scu4usEQk80VoSOXWPddn8R
qPt0vHb44touQnL5D31ToLz+CdG3O8SFwZp/QXtrt148j7gbdvsJ0b9EgPpVc++27zfe2utdg8f/HWAv1uS9DNntVbD7MfDT/DV5v/bvLQB0hn2nsozoBxkFXFzSwb0uDLcOzhOsA+jCuwNKyjL984W3ttvmkfzU
jyMUxpook0AqKqL9uxGaTGjVN037uLjdZeKAFQXhbKyVkQHOA007BHSP3ZaE2G4/KDZ8Dg16rHfpQhGtlTDpFCNay0smuKBplpD9SxfPFwTlfIEkr/aB2dTQ0c3eHJCdXVnhN6+O9S5dBBHkws8YDiHKIBRhTzcv
Gf/i+cIDsMrFIkRZHvBaGjoEOFTjei9GazSu94TxqXM8Nq0+ibQcf+bOr4nv37g0aOPd9v3njT/cUR46iiDE/OGO8tBR3r1AHqu6MH6j9gbdPugy4H83rO4RW5WlbG/dr/215104r73zv/F8DzvFY9j7eWpfzv8e
dQXOv95DhuQfy2CLF1feQUFILpJCq8Dz3jtmt4htP/qOX/6cwJ72FkmM5joWfFIHFPErevWZLkHGsgU9rfe8g0IS8nFQeFxmkxAUVPKV7/AWt9S9HuCejvUI7qkJXe9W3bTf3iuWdBMqxnwpWjwXckoDpiHQU+6L
t2eYfqd6xVQlg0ITwMg5hY5GCalFMDJ5vMKl19I+5yThJ6YI7HdI4B6hCRmBj7HMka6wvO0ZWaT2OSdILQp02DeDz5uJ2xHJjAR+qIP8SKKDLCorQgB1gd0icwp5UEi0QGwbZzjwu7IrFAIe8L0IhNLFit0hC90K
FAfsQiFSIAW6kXaZA90QZlpQpIBk3fxmJ73pD3zA+pDdCsXMSunbmtBUg4NClu/ru4BMUgT1F12c0MjecMJnpMrU0SmZzrSkExHa0IQ+L15tk7asaPCjCqRDIa5NiupIRgjsZiGt+HG0gne5Xawouliep17Fr4Hj
14A2YgBE2S0bMaOo5lCHEUcqttsfFGd516Jpb+3ln1YmA+ZUUzdX1a0FuW2hySM+tINS8dyTOLeT6OaqlvKgUKhlWvWGV/aGzwdxrrLpnsqmZWXLGgJliYCtEXtyoaxS6qqUUrtUPBFZcScfkElahtxaVgNZqAZW
JrQHEhSTdhHrDzMNJgjsfxV9e+J0ljjgQ2wO2aPrPfsbT3TIrB9KriUIHvcxChfTBWcHx7MUvuaIFe8q1uDDh5uUSFMKEq8bDo3rZu8wrZUARdZEJPJAq/w/kk5FIeYZGwqPE16O6o0MKEC7u6/bgI8od9JGlzZh
GvaJvGjp+SKlsHVaZ2prBKJ9RJnQrro/sIEpxbY3rHcChoaTXRPYT4p+q/A77r+80wjzPO+EuFGB1+k0O7LT8WlzJrC/KfqtKO8knTzPBcb1H4kTWZLOJLp5vXe4uM4+kacUZToYoWASEqMVC6gwi0G4mKBrDiMk
uUi79ZuF8ubhmz2Rzpd3UIvnypujQqSz9Zc6Qy/NJDYmt5z4Dg49gHFrnyC0s/lCEqnmOrNCYfdwOrpBICySsbtWHkIDffxJ4gAdkn65stb+Qb2y5l8sVniXrQj1dXfDEcjGG0A1Cqx/zj6R94qWVUUDw3DPh4a+
EG3Yw67kCCV79ZK5UKwx5iEbwZtaAnqwIKRkLpXRvZtrQl/3Y+a6m73DVhJnMI7sdr5BgDkN+3dIsf9Pbp/IsQDcMI1uUrT0dXo+38T0nWP8nNrIJhy76VjnXRKU160JzLdRJvQ8bUxFaQv4nNfdTXT1KGA9U5Ul
unlIHCaIPLXFkpx6gK7u6poU69GTKJa4AZ1lpP3ITyvSaoy0HuGoBSx1IWPQACX+3Ukg41FUZsondUBtBaxaVeYGiI1/Gq/b7TecjxlhMu7r+Kzdfv0bzr92g3+wecECiQI8mQBROGgaOs4GIrL8+kIlFIgKPo5J
sLnVRwRubKGFvSIl8YOlLWgsIox8dwlBL7I2UAPLLvt+CpnHOIc+NwMDdyKuntBxfpslZO8modvopr7uhYSIR656Ac5ut7A1kZT7hCXiF21RE7QStq0b+X9Q2As5lbWh4umgT9MOap3i9KlnAh0RHpN9ASFoilNZ
ykQgMCKIMCn1xQIVDwwqE5XFw/YFHyBszFQHZ2iXBYlHsPHWI2UiPUNwT0GC3X7Irlfnt1Hpgc5OdYsAQdVKzmsQFc3v8A4Xhc6KSR0X0zogkK0ZK4rF64R9xO+b1grArxB5XB3Txa+5EWBl0bFvmCgWdPFOU/xa
cR34f7ri/45940QByHh7ccLeP4HYIBsIDLSgO8eLxYS43GmFT+yK+2vX3+ezcJ3UHZy/BHqahkd+mxZ6QXfyI1rY3/6wsLu/J3Vu9YYJu/aNjwn7qT+SOuzqQhc/2rUeZUMheN81wyQ1w+SpbtGgk0/sAs05UOtC
t+zBXv4pZQpdPGiKat35oz5OaVswFgA/4lg/t/qsmbCfEYxtNbg/kSnKWTRsSKNQnOryGWtgD/RNAy+XJT9i310Ug2xJAYIO9+yD2DLD3NTtmYzEY6iLJz1WQV03Fzp49GepnP/xYx+z765Ty5v52I8DBlcR6RCH
mC5uZxEjyTtmD9BnD9zFIVRCGo8a062OLhXPWRPFdeSQfR0Hyb1fB9+jhH7OhXu/KVG33/Y3n/K2v8kE219828+l9+mVe19IOFZcxF2YsV2mFwO9jgLuYDSJhHDCQhNQYBykg72PE7tyA+uobyK0UUDwZeJ2kg8R
WdboxM73bOOVkAzwJfucOAG3S9sAqF/fhDq0jbu6RdtFPcWZEEq3apMR0Ygi3T5XHLBbur1pt15NQUMiHbs2jni0ad0+R7rOstYb+sA6WhBjL2QorVqpmgZmwOBwUPooJjxXpN3jirhzuFjPdk2oZ5yNBBRvq+7R
M7dTLBtIAT5yjgYxWzMdI49trBeRbWJuImQ8WnIw+hpAR7Hl11w3QL2kw2bYkqFtTnb7esL+lTihEytObqB9Ap25Am2jjwYlbjv/w/Y9P0rIPd0eDIY+InpmxjZeYdp0zNigT7fta9b1TM+0bfQimk7xUUrHwbVl
EzxwHUic1bM6fKWZ0eG6aZ/QDTTeAR2cANbhrG73i1mGDcfOlGPbY/+gKPBxdBHWMjF2fiVe7UMlA9KnTL5XVnkT995jt5WbQeXFE7fpQB840R3czmL37Zw5cKKrZ/WB093CqGN6MRN6AUUfgpps3lkYXbyzKLCk
bqM3C20e1MWPZOyJ0iYgS1FSeBf7fzB+W0xUMrIp87pDWGtQazgQTLy7+9a/+ZSb8Z5O3zYcE4J5znSLAKMpMKGO7zCN4+WACsoBpY5R90NdnrbxRjHBxvpbr7ZbAIrQSRcz0e06sq+7fcNMdHXQKxK7Ze/TE12d
94qcXjMTmbCvoZ2dRsanUCB04ngmbJMAFQI9YZuvIqoD0+C15gTiL6yb9quOEzAxRloAlNeS/YqGzu3/sGF/W5wgpJUJtnzp2QapHJgVbwd5gU5u7xYOvQKZAFihg/3yJVib6sTuQPGxT5EilOiJs2axe3sGp69F
K07C3JRkBCgws0wDrFCqJbhHYwjCp8vnoHMkKpfvMcGrEeVMz+WbJuhbySPBKUqHoVHOwfJP8ZFDYFXfzOgc6bSWOWS/gwU955yBtBx8FSt18FmgO1WarCawDvbFp4cmwMME4DGNfdpX57c55a6sDyY22ziLM16s
YHR2pmtyQpaOIccb+Sb1aaxzWk9R/jsyOVIdTj/jLBQCwmWsZ0icRU3Qz49QZDMT6+wO9PkizeDv/yfKSuwigEnRAzgXkTUijPvCnoYcfJm+YWE/kNjGnd38CH4pjCZ/LwQAZ2Ibt+ugSECpAusnJFHJx8wHAEB8
pgtIoqpVWOQ3dFgRcsIfogCFhDq++tahhsmPlNst4DsCRB00QtlWJiB2T05RZQDKnZQTTHYXt9KdXHF7WCd2smcnraCunyG2yY9ATU0IP9oeRuP0MAfmtyWOXaK6voO1QKXvLOjcLmza5XtsY6NHC43IJmcyYVMd
9YvAyczDx8iX3FS37y7MQBPXMYlNtBdkpjY/++A7C4JzJ5lpfhZSdI7VJczJI+NmtJ11x6qzBWlQG0WDR02mc9vuDQ2csBw4kErHCQsC9nikwNHsbQJdPKlMWK0eG7TGK3T4r3+2VpFCuVDsIb3bZ3f/gfb0Izrf
ICZ/Lo5XCHg6TPSwdkViJmIxA5wenfVN3jMT/dupw9EFEwR2qvkjBuKKaoYlG/SFrolAAQ/oWCfVgA6rAU16feAeYB0B8GJKznReqbZhvatDHXJXQ498xMfOawNy8s4sArh4cEhIWnKAQVNBp6BZQ3ePZ56VtBk5
gNI2gna3A+yhYAM5/4+IXj5VRrFvQu1NSMghIicepc1kqIRMjrwgkrSRYAsIoVCaOjgqvh2hk/VSEWLVBuGeYsmNi+R2nDE2BiKZlikZyX9a+manIPcnbs98aghYr8fUOC3dcG1GaVVjUiMmrgVD1+K6zMQtyBtW
QMbHfDOVerRGo6MrnWJKt1vFFBaIx/orQk8l/7klZ7cY3r/hYMLlIfFBj5HQ+YBb1Q/iZ1aVOCTuMJ2umc0/i8XwAziLb7EZ4hwt+Fo6tQdhiOWmctpFREBnPmVWWzplBFK3gzdDh73uYFdgsw5n1Ilp8ml08x7j
88l8ZGHw9AraxiJ4eDLl5lziHhNanIEQ7FSR4JtpMY+fvFhA5re/Apabq+ptryhyBsadsLFuniMbpybJUgV7ywaAb/uGA+/Ep7pa9Qytp4X2b88gAJWe7BuscGBj03U2mhzNQejJPiHLNvXCejGF7x0kBz7Fu1p6
3tlWvsg54FK8CxQZahIbiC2a3Q6rHBg8KR1iP7tBW+oai164ok1MxKKU0kqHp5xFwNWWF1+5vIRh7fxTPDVcvnEQNgQny2Bl905S2pWxL2drVdFoRF+Q1dU0GWmQJddFCWj91YIsvt4ssZ5aJQDM8JA4L228QdIW
sy4B4xYEQK2tWNcKGCSIhOnufbon24IN2lFVWuBEn0LW+JwNCFzUDOUNHy+coKmxeqOW29Rzm73PR0ojEzUT66A0imRDihrNQwRfntpB4QM6xRg6B0SOUjhUwhBtpF53OJbKB9a5c27lzjk22jkH651z8IqdszLS
OStX1zkr9eZcuVLnrNQ7Z2Vv54wr7TKds1LvnJWr6JyVQeGX7ZyVAZGjFA6VMNI56JbPr0N2eqvq5dwv6y5OBfdLuKoOIxoX9YuHG+xmeoN+8Yf6xXPVktQPck8/+VxTMoNzNQ2GG09yGbihuBOuX6o3hrtikNvs
fT5SGikpMEkv+8XJ+wHNQwRfntpB4QM6xRg6B0SOUjhUwhBttIRFhI12Yr+0QiaajzTs7l9z/JwHfl9Q0k827Cdc0vsnKeWjDfsLE0h4u5QB5ttt5eJywMToVMbTLEUZYatcwTvZFKqFLEO2YZSCn7u6xs9fDCwH
j7abvQrnn24AlObUF4180KjomraDFCJ20JrH7wOKmdSfbdVbEcn1ZPrXN+LlODfrGsFBGCVuYWVg9Vl6kCSvl9LFS1TWv4tNa85ab4O4QZQU13bKBX7YesqocsNcuQ1znFcB7R4//gl2tOOXJL8EUFMXRQDmZm1s
o/+8L+zbnurYP/qayCftg0917J/8lrAI7zJhH36qYz/9QgvjI7srct9++KmO/UQ94VHkR4KwuzL37cef6thfmLeqdBLMffuppzr2f0eSgM9Y7tvPP9WxD3ctIz++lrW63Ldffapjfw7Jwm7lvt3e7dgPfELsyfbm
3Y79ZUrnfG/f7dg/NTWTgsqUYVfkf6rse3Y79k/Mmljbwt0jux17wVg/b9sP7Hbs+74kbJy37Xu+0rG/90mR5/aLX+nYT/+FzHP7K3/bsb79zU+KPLLbX+1YZf+Mrj/6VaR/ga4//9VOvmIf+FrHCvuOv5C5so/S
9S5dP/a1jpX2X9P1xa+jhM99GtePfL1jPfvGP8f1J7+O0i7R9fY3Ojawv0vX7/0G0t/zn3D9cUr/0H8alP/IY4Pyf/KxQflfeWxQ/scfG5T/xGcG5f8pXT/xjY6N7fvp+sEnOrZh30rXH3miY0P7ONHw+BMdG9kv
4LvJ13zZ2oI++chrEGbqFPbGYDLaJEPod31J0KnIm3FwK8mGdlXNYcfrh/HnZboJ98RV9VEP6xYr8ldA4qyqg1bZn7/Vivw5ziXuIrh19SYlKkc4kl4Kpq+PruOVB9j0GqoyjAF8LuiY4e+SReyqeh6HbJk7mVGE
hFVsonLcpmb+GclBxxaB7UtWuAzmUP9PBzuLSsc7i95OQiopCkHwJbKxfbOENr7KhrwoFVGaSDPXN6mDpZzUEjYeGQ/ZFmY72GPoGPp8gPWeh9dIogTkXYBQEsJVx0rX1hHr8iZk1Ty8x1CcpWnUTLGlaeQMUSPO
Et1jaHmweDLzKfa82oThf77qPE/kqlrhZkD3FBPUQQW2lRK0RoBGmeZt7FwTUSmdxouTUFqxwYcrmETlZOQGYBxuFOyMunai3lhBCwU0D1DgJhdLxy/N/P/X97G1/h/E9n87QDL+8fdyyh+WKS9C8Lu3y/y5tAQV
HLXnvHwyIZN1ihbIQTNfxKbV+bje3EmwASuS98cq3JL3sk1OgBBsB0XCqx9R+PZBrwyyZ4V90MM3PCosF9tCiLd8O2F/7CRq0YXYS8porrS+I5N67EtwuC2fSicHYXGqm/87xRbcuv5QkvcuHhppzRl/y/7dzRTY
atM+/oZZssPIA3L9sJ//uVkcr8PUKv+IKyv/yLW996HyvQ9dy3uIHWVoDj9IoUduoulRrSqfVkFwdMP0JG5ShzHhgF0kL3AkXGhzLcf2yJyWa/Jmtapl/kdMFy6upT44V2Hi8t9QFMyL03B7teXQke+/TPemBqvq
CCy7sPL1eeUbUnioIuJQYHJF2IuXVnFC7R/DFeztRf7vZf5JmX+CUMQVBpLUPkVOgG2adw5uPzeRNwiWweqYffLhVT7S8I/ZJx5epfCV2OFW9gNf7liZNwuFPFQ4MtCiFKaMf0mZYVzb07DkzEnPTV10lEZyWeKe
9IzzxVf5FEiNIIskBrsGxRAERH+N0vOXBpRuXyJKYeNoA/vxL3esyJuFjzxM6falVfIBhTD84h5KObweGlbo+Emv3vbk7eLnjURXBCJWLsfbQqewIICHdgD2OkKM8DbPJf++5EA6b3MM4pJfxakHKczOUfEAqfcU
A1OUcao4GqZwruMefYC2dpJPSOlvsVWsWikDZjJ09mnfSQCb3AXjK+3Z6Cwt/rE7nD/X+P6W9gF5lMoE0uC4fyz/M+pAaItQbM6CSRQaK+VpjuxGlPaOilmtbIqVjUchjnxSArWXv3iB9LceqoK5cK5HGbWYaNCW
zyLH5FnU6qCY5cNSROxBlRSZYLYTsjhfFPbrXxZW2Ue+3LGPfrljfyewHwlofk4TX1wnklBosSKSZWH/mDoR3PTJh1c1RS3644dXNZ1tJW9SMkbdac9IWl4XcYQ+XIVkBoiriKqAK5iRBHTVgMU4XcFsjMBQCwZB
FzqEeT6mVvcLvya+vFH6+KPIaamH/+wv/olYtznj+2O/1L0Tu9+ofLGJPzH+hCMvKnoxcS80yxda+JMipzpHLgI2xLqGnEYEe6/72qO9muTLcqgpIo5UGPaoEYKeawGqvtejuqtewfZyVa0psAERcsi5QdEvTDbF
IZj5U9yDGuXEBlRFfiF2v43yxQB/fPzxRl50cU7dC2H5QoQ/IVcZVvwK1KLK8d4q/x+ebO/p/bDq/Yi90eD/yR3vuweNii2aFVskFVuk9BVcZeQCiis4wfPTdsU0ecU0UvsuDX7/nDbpmnSUGfyKkUq+qHjN34/B
0BpfPlJnsbZ7peV+M/ebut89nDTKevUimfkm3SsTJce733wPM9YZd5QnAzaUcR30FSXzYZ4MmScj5smYeZL7gzpD9QpniZmWvRf1qCPCnuuFok3dQigIXq9gqIVikvx8iynX7JOOr6bcrz/C2emVOHzQQCWPt90r
ufudGM/z5SDay/v1Ipn7M/dKa3gUlMOpNhrqI2d0UAy3+QNKyi2aGXj7BSdX3ispRBqwDzBN4axE+/ZJBszz3TYEM5zjsBtl6BjjRpmyd5K4UebsriRulJ1bZMxXi7fIJl/pW2TKV992i2zx1cFbZM5Xh2+Rk3x1
0y1ymq9uvUV2tLDH+gXPJtgKwwmk51R1cmO4KvIc+zlmdFjz7A/9jFrkkBCu/w8Jz3XbIRFSJ+AqhiMSXSVHhc9XraMi4Kv8qAj5auqoiPiqc1TEfDV3VDT4qntUNPlq6Sg5BWquTHqlFrkMeY45HKsMt8jXpFL3
QWl4mCLmqjvJTU72ISMfJsNCz3k7Bmv5xYd4lxb+apH2vxueb5fWdne9+39MB/R730PA9+nZ/FyPvXSxGA/vNdf+sir3mfA+dkmxb+fp+FQVatcfpYt9h7VA0fJydCXJZ6FPDdfXVdOz+T1UWoDSQoKW8jYu6QCl
hq7UMdWEMmSu/eWqmnif4qEo7BrurWZVtKtlWfRQbUer+WfX1rs942PfLkKceKmjvg4eso1zdldsrNtjfRud6zn3ulqnXs072FBRV92XPUObiJLFsBxPRZJ8+LJd2GMnlZDOmGGk6+1Tk6rfruKNqh5X01l7quGN
q8X7lAq2ANdGO8eYG7EiIVcntyer+sazS6czLve+DSAla3GGPREpVpK9d6Nn/d5pCgONlHO0yQE3JHJhDXu0ymHIFu5wjoHdINciucnhUJq6uZMh9ojylOcHQEwMI4omAkzWJvAJgVAIiGoAAbbaO4nMKZgz7LY4
QKqOnXMo+fLBWYl6Bpvfnvadbz+cXqVzkEUzOgyNEK0ZajHUmvwWMfNn/GtrKnnOQGUbaixuPtdSFC20YV+1YWJuIcA/m6hso5BHMoEFEKplc+cltC+ncSHRiEs9uhZtHdhFdw272gV3nekAKyO6hp1Dx10nFPyZ
r+FUNOmuYW2Su+tYB7blriPaZOBrOGY33XVAzc/XON0K3TW5ILhrRUcefC1JQxhcL9foP1Cjv1ujf75G/2yN/pka/VM1+idq9Ldr9Gc1+pMa/Y0a/VGN/qCiP4TFSsioijBuvByL0ZDDSPXIoZdEDbGYRBe7AbuH
xXjyTJInIVMGpzg+ryGJsUKr7uJIyBhdFFN+ZMZwOkkpVOqpyqUGgymC0v2xucNyxsYLNTFz0gEHqA0HZXB1Xy7nF5Q1dkopB9hfPd3a95zyUSOAk+RwvTlR7c3nDVN5+Rpf7muleB5b117ZzUok72io5usma7qg
C6gnsZqAXmha1ntlMeG2Vjqn6QQA9UE6Hm72IPkme6cpWlbLhus9G/aMPL1BWScBGu1uoJEeYCiyJadZmknrrRfzOteT1qPPtmgNUkBxm0RhxQS18BQet+0cYg+aGYxwgHPlZ02nZ2bL2/ismeuZBXfbM92dWIY7
/xBxpP6hFAp/PJi46umemUauHPabHb6a65k5XLV13jPtcW82gdmvFzSKFaMPAUPc0XO6Pe4hVgFTNlw3yz2zCJE3A1k0iz8L+IMS1chLxtczkF6z+LOAP8jlj+YKdu6GcRfBFb8F8X5gj4oyO/gzhz/tcaXDQM1H
Lh+5fM61p/R4525YW9ZKz3bu1pHO6t/b+SEpPL2ofcT0JKTc1HNQ3OW/Ehx337CZvg7xdvr03g6pEUIi6hKAeo2/0/WwvlqEVQLm83xCSD+YnBIybkzP6ABfazxdWmOKIvv03q53WEWr2FlQ2t/pyp2FgHSNAwgc
4e90CSMDTYvqdPQUlj5TepLmgEm95OYABWCrQuq8aJG71o1SFEK38KNwF8IiEz8wgJQ3SmWm8OObtgP5xVNlZvDjm1mX6H4gPScwLKy37uJT6FmM1/KuyufrCT0FRMEqHwIS7s0H6RFjqMM9vJB6AovUCT2PZft8
uWx/V6Kar8uHRVMlldr7SCWkG3Yc9gGyxVJJEg3eQCq1B1IpZ4E0VwqkeRzSSZBTyaF5662b2R7hqwmMq03TsulZMwlZ4/VIGMZnzVTPdMtbn+TUorvtmQM7EYdRqUVVKZoQe5BmHuTPVA/CsMfSaQpXLUii6XFv
wmC4qxf1gTHBWooUEZr0lJ4e9xABwztoDtPSC9AKu/iziD8oTI7kN6ETUPiziD/IpUZzRSQmogozPYAXSY+g9PQU/kyPKztmMTiJP1P4Mz2u7MbO3dB2qrL9nbsBalO7Jy20BRnms0bXgmboswbVgjblswbV0qGL
PJw6zO5rHr5j3sggWOJGmpVBC+Fs5b6TfUu/w00hdxZ8/KGrEH+AaTEmtSaz/Z15CX2jpf2deVIj6MrDBgxdKWzUtHRURsz+FrdXw30n+fvbXqSyUdtIbGeV7ZVU7RXTZGo6ep7D4un5Sjq3nXSeSJwjL/zk8DNH
kAAQy/iZ0m3CDzDThNtg8lI6TyBR4UcZMSydoe+1WX+qpC6pSyNSF9TDKnamlk/puTH54KbmQwA6Q6c2NszaetYhbrJ0frKhJrei141THEMW0T5EdOREdHMgopGOh6w4xr3TBCDmjyqO8YjiOEW+V2a6lNMxFMc2
OZKw4ugPBHZMimNE4hpoAyaA4tjsmYRVwwCKY9ozWXkbnwXOZe5ue2ZinPoHq7NmzzSRi2CEU75q9UwLVwiVZIJxb3bZBRnOxiyngjG6VtHRCZ5l+JPjz8S4XHMA9oIqOQOUUuAxE1ok0KT5jT2a3iwNLHgn0PNR
5fTZGm7vl7oJGgBlwnCrwThq5kmcID4EPX92qLmswrXoVMFJPavndu6mv9XI3u97el53du6mv0N5L/ulWfrStIbaOTtQOqdnoHTOzes51H3hWWzwDgrsfgvarONU0k5NJZ0C8mzHqaSTuCKVtMHu7+W2xHQl9CIS
emHh11RSv6aShrgLC6BSkEraYJU0cILIAlwP6Ql+fJNVck/x6S+wIIDRX0kwvAErq5pIU+VBcQQvhuGsybBu6rJCQNE+mNNNIz6daztgdJZ+72mqfFT6VYIv2EfwBUO6aeAE3x7dNBgIvpBlXquUeW2nm0YDUdeG
bpqxlYNwKLnQTYEwzNqnD+nW6JmJ8tYnUTjpbntmapyGucDe0QlyhXDuifmqia1CDzjjYc80x705w0IJht8Af8H21V6trug4gTVQAMflmkXIa9JWfUKmJV3dqZXjNMp5p0bkegIq8LhQhs+efvF+SYHdyZaOAqBQ
TffQNF2qNtBiKcuzRtNlh/DcTpdUPF/P7XRJxaMrUvHoilQ8X8/rWRJ0s6VGfRlysMexczf9Hc58WUqm6fuwvpommny+8nDGR1cKZ4G+nnUttfDsdlLHFTvzrWnnGaqd0r6eodoFfEWqIV2RaugQ7NvsOKTblZQM
nJSMKtUw0RF+WqwaxrjDrlXAqmGTVcOwJiUj1g6jYe1QscGIdLGQh0QfqUUjog91ALp2MpwVe3p7s+IYxa9MaHg/HWAWEGTZs33wrqqT7bA6eI+rg/dmdfDeqg7e8+rgfbI6eO9UB+9z1cH7QnXwvsQH7+6Y+ZoO
3kfIq46Zv4UH77I62faqg3e/OngPqoP3qDp4j6uD90Z18J5UB+9pdfCeVQfv7aMlGu81H7yPkFd5Sow5eH80kPMwiKHjS7QHGylVhmnj7JNqJkxJZcJUN1LCnApEGGepFLgsbWLT0lLJd/ZJpZXTZGXHNFXZMU1X
9k4zlb1Tp7Jtmq1sm+booAlX83Rkg6sFOojCVZeOdHC16IxxnAnRHqulYGALtZ8BU81cytky7bWoKg2Uwsp2im5Vb/g/G/esX1lQLbq3u+53wf3Ou9859zvrfjvud8b9TrvfKfc7Yj5VmktVZlfNfahRA6bzwS/u
PDTiwyqvdJEidNv1nlGlOSIB4tdsE428TCuQxkl/ffob9npALFb016e/SFKUpChJIalqsiR53B/HuRHbcIVswxX0nEEd2XB5bMOlesSikjdAvXW26GqzRVfOFl0TbNE1ydwO9iGX7RBRccFgCBKPDB02+Zrlw+M5
PuCbZ3G8wF7y4D55tmK9WWdRNed+50fswRbcb9f9LrrfYMRObNRSq7Ib8yrjMbqVY7v5SiZko9Zq0+53xv12Lm9qVlq1lfZild1ZsA81ciC21RWYDtqocnUmPvPKBjDyMk1Aszf9VfTXA8dRkkdJHicpSlKUpJBU
tVeS/Gd2UQPPncoYZhs4eOeq+YPsW3n+uJfnDllOV341XaXVdDVdzaaL1Wy6Us2mB6vZ9HnVbHorZtPKPC0nl0LMCbKcEwKeE/b77PDIZvQ65xtaa2R+7ZnU95BQ1WQUVpNRs5orW9VcOVnNlZ1qrlyo5solzJWV
VhBfqb57PjvMVPvVl19Lkn8hCRCU2YqUgYFsCdjXE1awpVyrpNlg6coraxJrldALazlUuaqtCPPZ71RhhRWMcPsVvpYkD5cE70MtWfy4QVCNhIEKSTnISVJVA8ar5ZB7XC3V5ai9/NfIqmEMOykXBrE80A8qBY8r
PDizUrUmHZyMqdqENjgHU9Vc16pSwwH7x/V6lDFqFK//r/7TQ504PIBGS7jG2lcNONgTrnfRYOdZ1STrYJ9ZVUI3qlK9fXhutPZX/ekhphgeTqMlPDPRqcaY2DarTm5VonOyEp2dSnQuVKJziUWnEyVXITpHPjvc
evuLTvWMRaccY0AbVN0aVaLz/2XvbeCsus564b3W3vt87XNm9nwAA8PHs3dIOLSQkJYekmlsWbQDQyA0bXMtkarxGq91z0QzZKDxlpuZpjTFlpZpi4otRmyjRUsrvReVnzfv+2LlVdS0wRYtreiLyk9pje/L1Wjx
LXN583+etfc5Z+YMMAQSvb83+TFn7b3X57Oe9axnPev5KGakM8hIZyUjne1COsNrJp2Tmm1e89OTTsXz+wtaq/flRuFVBnlZz4Vt+tTG3jg/9EiEowwr3efToxWr2g+wa25PzNQ5iBZCi8AmqcxhySdby7FLo5KY
p084MONEaN1cejISISjc/eQkjjGHClbaxb+JL8Iukz9xGGb72n6a6IUcoBC7DeHhM5t3S2D54GRj7EIhL6hbQOQBJeb3/DQYryMnrG9pnR9V77PucAChFD5wnqY29pIaeoSdoDD0Mhdr7GAXX8oWdJgoE26D52gY
RSUxnkjBMVCAetiHBPPhURlANE6UY49f3ib2wGfh3sIGkUNolSVECkO1AqhWUudbfFRExDOqtIaq/TQNVBERqWBhWpYOsgGu2F4wXhVSmBahR1ig/GCWKwWxha0NIWhhe+B60I6BqJuxT1079uUYMaCt6inn5mGf
SpuBzc302NfnNGCfmop9v+1qd1S/TyD0CHvRdET44TEgYmF2oIOtJQaUCdez6BtHjvUkt3rIQ/4GdgBGjhj8Dccuy+cnOqIigu+Ik6uE3UJ6dW1eicxtwokvKFbgLTaCRv5vyDJRcbxCOezumZ/Zx26BsivuBGBm
Zf1M2NgvmDD4+g+43+5wzMEcXRtKg7uk4Lw0O7SnELN6mNYphJZgQilxI2fQ7NjATh1z0AJkx7I+H0lY3bBeZawbK8V7LUKA1KRGXvn1V9q+cuuv3JTL4riN3qtFNtR1ko0KE46G5XAzyEaOypnB47WTDesnbyrZ
2I+wd2YU3i4Z59sQiVwpLbGKORgSS23zcmVAiO1aCc+rdvaW78DLiEMeByHBnwL+BLKqyv0cQqEs/reLUUhlRlQqDkYhV1c2o48NJfA2RuXBIOowiDIfmEWJOSvLCpdI5s1bw9vjTvPmxKweFi/aKJlOUpteTRWJ
+aoRQjK8GyEM+JczQuKMfodvgyfLhKfYz1wXudZZTnrSsRddIAPUxhdeHPkw9f519RbgqG/1y2gpCKgzfA0iaAbUHhzxVWHms/Ptmc9OOeqkosxOeRAuvptnpzgYsLOK5tkJjWtnZ1bz7ISs9NDFKYywuwFwRQ42
jVibKQA76gC0c0kFagP8BELQ/y83KHW045YOrkI7jR5kci3eh1zUTUE4wEDpsOl2bqGcTZGCNi60TxDYlT2ko7E4/Yx3EI1ROxqy/Wg5jzg0OOLLjX36Z1M/XddzWdcd6frsGXY9bSLXeggqG6HibHYoORmKuupQ
Zg9YB82dRskJKJ0zmavJ3akwSkmfAppVx9r3XxdN+c5NpikxaMY0xEQQehqCstIu95WTlvsm3uQFknZl22WNNW1JwLREZPpa02meWe3NhOPj10U4/v4VIxx6OsLhpoSjTjVWWqqhLNVYOYlqbJpKNeyquzqtWN+w
4NZPwvBNV6YVk6fftt5MQK5OJSZ3dVracOWuphVP0+WczZZjv6aTcSt3ha63pgorLVVYOaUj01KFcUsVKhYlgzpKwk0L+2rx8CfXz17d2bdeCSFERhFvA8hWQjgPQbbSIJO2PJUE2XLs4D+IwAhXrLtRdNZjNCmG
H0T8zABL58qbsuWOyqmjvFarwYYxLclCsH3LR21Ukr7lB6O2yX0rcd/AEhYbFkIpWwjtdiHkJTZcSY5hjAB5KjIVLvEvf7WD+gmZuauNyXoKDZgJbecZqQRUCWJ2W1LGn4IZfSyBr1eJUbw4duDTd1tw1FN5TFr5
+ictH1UaAFNpDRiHSW/LSatggPXBwCtsyajhwThP7rAdK1ZGftiCwE5hMOMpLEWVBvSqtEYvuEdunkK31RTWpw11gOFpy6avrWH6gvroYibwFYPQAVwKTFSYIUMHlCsH2Zdu2RKGPOOEMA1tNt3cAN8FOUw10Fbc
+J53k2mXBIeBK1OniLYrEomhYVgthpMiVzmgcvDLryrm/KqqD5ERqBlt6jjzaiCMnh5hVlqEURZhVjZBOGlAmEm44qa4cgVEWd+AKOsnVdwaUZIpG0Vj81dCkZUWRSYNoAlF/vdXZkeAy20JSwDczgIU2FTAYeHW
CSM4FBUxX/bs7xoJdR1Mt6k8paZj0hhMr8xeEpcyvnbKJpLytfWNZKXdSFY2bSSD042Dd5fp9o9WS1y/Ykv8qf8ll/jgzVrig9Ms8cEbvMQHm5b49/SryfT96v8q6zO5rvX5i7h5M6NMAWeA8FcFdx40sQW4/05d
8czaCO6AguDzSrk3o3uV6bs3Y4LxqnX2V/89dfZvX05nX2ks/duZYakckjxxEt76kHSkqNtH3fch8kfTGFLn99LznPQc9s+u9DwHmRVod056Dqi5gwEH5JYLZg6vItyJT+EQx0wOU+6EA5AYvomzQ+3gwDXsiUVH
BXIkoI9nzjpJnI86mQJz8JyCaRNjEHhYsR5YGEjwC2weH2Z7uKK1AvHMkypZT0Xq3GDt4ezt/SyzAyJ6dwTCAz5mjsQd0DbMszXV59REWSnHafw38ZuKNQTHVGLzIKQJtOR4P2SDNjZQK6XmGs5Ucw0NxXC4cjeX
FTSD5de1v132t5fymb79nOzerQfK8rmJQ63czx5VE+XLjuM0/pv4LbZAcuNKn9PDNfbquK3PCSWt4nZoLnPaibtZG50qfc5c7Ih9TgeChkGhOU/duATjb/PkW6d8K8k3TSX2tcJOVsQjzFQDjmi2HVu7/c3b3zn2
d9GNHXOpz5mfjrnS53SnY27rc8rpmNuhepGnUp+zQIY3S4ZXkeH58m2hfJst39rkW46tDONAFhuVaVbmR6YIBOaYD4O8gL3b1RgCAXXerhxxMu5E8JotE49fhO6h8pB5v8Z9V2Jy2+LsIjAWOG3qjfOAdIHymAz+
cVpUrbKq8zOrOid1+vLjIVAwlgZMj6IiGxjFHVRKQ79J4Avbune7eigqycCKkwdWpFJT60WJ/Xlvb1xEACS0XpSBFWVgRRt4TTz8W8ZOIlqFQti6gn1a6G7bNHT3SjLf9gaZb3trma/D4a+tIL1Of9ObjLaZ3I9Z
Bqe9QYg+tcYmwep11MynvLaA2oKxVw0yV7tS4LFdFRrXeoUwubY6BL50M/dknhr2OadG4DCKvbS22Kh/Iu1py1FM3qf/67+FLrPA8tr7fGK+7hitgHHomVmv5zb0em6rXiN8SY/0s1f6CTG8caJuDvvLLILHYX8V
aTg6ijpTp21FMAh5YRBy7KRObY/brK3oeo6MlvlaSm1DNeXNE8PsIipZjwumDfLeI3n27HNBWAlFBX7hyQVWCL94s8A9dMOOCxFw3RGxKe0WL0wcEhe3S6CWEx1RhNRDEx1RTIWJvGNky4tu4afIPi3mJ7JPt/KT
Y59u44nj6LVxGY7iyvAKV4Y/pLIJk1aOkxaRh1C2I3EFRvmOcqKFuFtlTgTRuMooWrCm9eVW9uSfU/F84018XtF8U8B2fD/F2SYdQQ1kAWmqJHEF1RtvYjdvzs3/T/ycionmp34BYdTtKGiNmJ6Jz+MPtvmxy5cv
N/6beHu8hG4T48KZcgLz2ZSwgNCo1niTUxo8EKdccEYBLaCFV+jywhYtznQIVVoMI8oldKs1k/zS9QyG7T+54wqcWTqYjmwwc3kwVbrluuHFRpgBLcKML5AZXzDNjC8iagWZQtFRpcBR8BgCTaGrQIaud3IXcGcJ
I2Z4VCWl+5wVknL7HAQgXUQLb0A3F8oE0suYQOlwlHV4adbhO7MO3y0dvt4JlEr6sopflzX2Gkk5fU6cYcu8DIM6M6yC5aocTQLLyMnvG+3v6+3va+3vLfa31/52URmOJsvwHcSePcot3FdEiyglQyA/C5F1Hv7M
xp/O5Hop0FWJzw1AhJdDjNw+554M5iszmC/LCNTidOldZajTLL0ZEiV6eUOZnw2lOxtKORuKd310dYazcWPoqtvnfF82mDdkg1meDebW6enIDGF+A+iIdHhB1uFZWYcrWYf9l0dHpLq2rLrcy9tXhCy9KSNLtYws
3Z6RpdsysrQwG9lsS1Ta7W/e/r7Z/q6yv3fY3yX2d5H9nQNvltApmcWn9LDhlN7JvCN4SC/K4yJNDfJ9RGG5E+H0s9yhaBbHgobTP5yvK3gyUQfl8dQlDF00m9m5aE56BleWauKXZtMcyAlGKDCFbVv5DBwH1IFP
XcbbFndRFx+Bj5mx0cfiriE+IXcYuI7CCbmDs27qZYVjFEIY6csKvo22Qe22oWxFyobGoZDLhpx1E8eUtmXbqQueXWYNJYPICx484LxC65FXvazx62z8+Rs8/tzLGL83g/H7dX81Gvw8HDBFbdQpVsRwCBp3U1mk
IEWRgjDAAgFYWQDWLgBrE4B1C8BmWYCFArCKIEy+GWFCBIEGwPJ1gMER6WUFL6bb4k7qbBh0pwy62yBsOAbSzVkbEAYedy7Dk5+3LW6jtoaybVK23eAogbLtnLUBYSA56hyCiykLMIVoj5xXcQ5GGFhKzJNbt95m
HRfVqOOiyJ+k4zJXTpI9wdGbKfG/ynm30nBfeM3aOdkZ+Jv23F6eWc+Dhp4HLc/tkHXLFX96+y8/eXY4Ihf+gVz4B5Mu/PPT3Tkn13J1EMjQyq/O0FJdhpkObXBGQzt7E4d2BWWNlzPAp9SMRvhK36E99XLu0N5f
VPlRiUDHUeZxReVxzFpc1xcREm0xX2NFuGRXNb2MigjXRQAeFWEKWjAFGLvYspDL573V5sw3Z+PeK7/OW23cKFfWgTn7zdkS8Q1hvzx+R/nW4RVxOQUxOQLH5SXsX96c/ubsmvbwg2BxuP4oINgZZ2P1BsR7y5tz
/L0j58QFqAbkEdCyJ855oxwcE8HTYNeTD39HUyHKgR/Jczy0PMLVFQLKVZSFAsYLhHGqOkQTsMkx+zQHGg5/S9t8yLDcKSOEmZeYn9dUrH9D4Pua5g0OJnHp/y6glRPgOYy6Yu6TyYhzKFuyqR75wELaql7c4QJX
9WrKxzk2fL6s1uF6EHFR1boKNCTQqxyiZboVz7gc4J6jNCPQ3JN6sM0vFAu5vC+hfvljQ2c1x2XF5oigjFHJFOq9m4e4o3q19C/I+gdZNpUZZR0Kqpo6Age3MDnMUIEKQaUARxCLeb3ZDjLoeQ0iHh3H/PRwNZrr
r/gYnY/uym0oGnOtpa0Egq6uq/i4/qzqZUj5VV3guKDrKn4gIUIR9FVSyyS6qIQNRSQDHb6T6u05Vb26plfKm401fRfM9aq6p58rAETuMSpSZQ8mu092Drb52nUd5QZGS2hFFenA2HDhYax72faRe+9mvcfqhyWz
7TsEmNJ3p7Hv/FAmRO+G4PiyCt+ZdjPKtR4XCsJ+j5TEVXUlqCpmheOqhvLQLTFYMW1vVBslVXij2iSp8hvV/Rgj6GUjbBgyPQ2wchlCi0mDOHC087dmAVs5g67q+2scH1dX9YBEbs0qe4AjJjJIV4CB4xiMKrhF
qVHBP9yUe6NsyofViXc+qSB8TfAXC1T7qJjxKRTib4gjySURed1BAMhAsuQXg+D75uw3nIQDhyKqZxvylSXK484vQpodYF+o6gJ6fUbFrhldK7GBxQButyvop0EGTpQCyetV9WklUTF5mRg1yGEmMarTfGe+65ID
8zkQ0TJvLmwTauNy55Y7Ia8kDnGhzcXDagi5WadJTChzqVaRptxa3qIlG9wh5qr6UpGDNzg1fakoIcTHSjV9gdNL9c7SKv1isd4L7gPjKFly5pELp4guumsD0k4mv2dLxMPkWTa6BnhJ6NbTv9EN20fFoVopb8qI
XW4cLINTh6rolGO+4pnf/oI2nz7pmL8umL/+jAqVDfcY6SwXQlNgRZ/mD7JSAE6uc63HJIgDXfZXXHIXA0sCANIVbTDtra43OKVyMxp519wA1mbeNiHh69dWXMHSU7/RbS78/JyqtMFVk28unFJJWJnXulk0qhsa
1dM1WlHlHN8OSTNZHd8GrYIcp5xQW7goKt2A4eUmDQ8qAxzG8yXatPOL3f2NwPyKZ05+TZk//rgyZ1zzF8+83NkrZG2DgvpVff7rSgLhHn0QHtCwtMgDvmFzUoMxolazb7lJvfrg95T5xp845lOu+eq8G9kprEpQ
5Kp+tpiWiTgadqE+7Qg782wxCd3W85679vnINTaPRbm24gn5OF4kD9Tp2WKQ4Z8kjj6IFVz2MwBiDy55q2WjOTLeJVvHzs280ZBvXviWk/CtHYztPT4q69XULt4JOHZ3ajhV5G0WgHcxTn1zAV+pA74YkIsepGAv
cKX4aQA7eK0rgL1y7WCv9FfKdbBXAHboVwjYiynYQ4uYWhoXAp9w4GFoQURssr4Bf7ZFnjVv8qt675Z+WU27tzAr6Vf1hT1dguZn9nTJt6MPgjwYTxyWNCH+Kwb/OgjKBfTdbUT8aWbgBiJ+eRLiF1ohvi/7DaiF
uDRBMOOze7r4EZNxYU9XmSMCwfFPE6h+60WhXB91zeklLxNUpTqocoEth2k8u6dLVtkrPXdBvUP54JWeudKkmcu1mjnFc0O+YDtPmo19DlrPGtuvMMyKdZj5gJlKYaZeAZhdlcyXVQNwXnmEat6aX2GEyk8CjjvN
Hnj0QbvFMYVdM7pKP/sg+ebUN53EjApD9tw3nQQfkD6epgPsj1LFi3u6AsvqpK/AcglS4BwNvt6t6iMAgbvceXajnDW1RHU/peT87Vb1WT7AXVLr5PEcP47pdXIO3oijLSpDpPvz9+Fsq7PmGMRNXBhTk73fUOxg
RJy/WG4TH8a/oeqQ98z8oWl5zpnBPTcJ7lpCJ3q2M1bF8N8Gm+bXEVSJXCZbvTefSfMmAQqesKfBUDPKM29CHGjFJTa54Y87gcgKq7qMUyjOjA4zFDW9c7wLwnEp0A9NdneUrWljD9x4oZ2PbCJSO7hHxSxHhBhK
UkqmATw88nK1EGQc20LuRvtO8Yk6y2MKkZZz8/Etm5jYOFV9egv+nt1C7hBvtKlfKXNAXSo5jghrdPB626Lqr7cnvfJWG1j+c70hHzfPvYtPhDMqs3uLlFlzzWUw2LNPd2PS+d05pL0ZNrvXNrvqmsssd3b+Urdp
Xzvz7i53fvmX0u4udz7zS7a7G2ZUxae3ZDXs34IjOCc/taWmC8YJ/gieG6S6wnTVpZXlqvrA8yrOi1hw//Mq1hGM73NVffh5GF7x+6PP8+0Np488r0Z8guwU+SAAMCrixSzibNZYhoOn08/DLRR/CO4THT+J+GDO
PK/gAIvvowrQArSBcWxgCBceflNvej7jYlzEvUkxiYsTDgSt8Ks28SUFCXHqiE+8WWl4s+KbZZVGirQ1uMYbRDWILlll8UcRvyy0EddVUHfWa1kiY8s4KJNGlsABKS3NpeDTS7w9JbGT+koq1uvU7O2TtOjFCpDy
KZB22fC4Z/5EJbzA8ymU8hZKZ/9EJeRt4HgbL0FplxYwpb7XYr8RTJ4dZCJeqVwGk9sCTOyXC7cAGZjyVo1cavDtkOFoq6pF9XsqmPICJq8BTD7AhBDQUspvABP8TU8CkzsFTNYXG6PeGaziXVgXzygIBa+8NCwu
sxc6pvDHHMDa2gvq5c7Zd7V5jqu0C1LbIa12mI/z5rF7S2/MewaKbY2gDw16jGpOOhEEWqQM4fGsEwHBljuf2WLUWok+jAOhcYKVMyA2p5lazbDQqbTQj8Os8ZophTmxpwOSRKeq941z0FEX6b3jXaY4EjtJwsJT
piQEr82YGqFHm2ZEgY+Nd2UU+FmkPUkfRRokacuUbtttzW5g+Q2yrR3co6RWkb2y+ILbsIwY6wWQY04UE+OEB7HBBh/xVQki4QN6MNaLHT1qCmlTfE9RrzcuMG6avSoJX1QVZx7QsqpXx8WaXiHpt8Yl3AFweiAO
cAvA6WrsQQLO6WWxD4E2p1fU9JiS5Mqa3mmT8+M8b/RIEzikkG0zVVXfhbXlbq+Jz4x7xLYCCwTv5rM5FRbSdhauQ1NaHrqlro3oRVXS96PeZZL2avo9kirU9JCkyjX9qKTCPmdEUt01/bikemp6hylEvuYwHcoU
+C7OiXxhWgKjtsvYS5xayQIYpACnnFHbpG3IP7hPKOTU9EMYTk2/GwSgpncrvp3Mw675oeFBox+JHeOwJ73emn5AevJ4TY/LIYzF9DBds5G/94JgMBfNiuJVDQ91zOLw/NoHBmTZPrCRnWcfiMFvH/jycrF92MjA
XCcM1E7GkJ3qMQABRNGt6mVGmT+tGie8ldWUQLyMS645/F3Gx+XOfb3hz9isVZwxtDmgk8VOcNiTa9RxJci4OsVxwXsObG5U5DYjO/zgMkbKldu74xzbSFf15tjt56u9pzSv/8g1T3VGnukRMvVBfvtBvAmFUj3J
b57shISpqjdHrikHETtsquqHZV3qqn4PX4YgNcSYCKr2KLCU340wvlX14+xXtwBUVJjOHvnsAVE5VcYy4FQ30JJT84EYnNrByFLVYyrieOs1fQ9iNgOtuLqVkm0Z8Hi1pFdgZb1V0iuxhgYkvTgu1DBpSFdxJH5A
arofHd8F7GVyzLRMV/VD8EbJt/9NeRXHgpeK8pxC9T6n0GiOU7aixeRAZcURt5i8sbxHKP67+UoLQAX3/6i8HJLOPVDTm3lXURUlhR4Hbowr8Pdue2Be+Kwy4193zNccs+v/cULHCVbPiNKOb84I7d7NQqpnVsG+
egX7bQWrZrARPTfeJXJQ4wSJUvYq7gpkl0n3PJNPq+BFziFYeFmHj+OzAA+Wo4xWpnPENsHOpRc7wYeunQ2o6vHnFZjkjdgu9Kh5ive/h2Pu0UOxsxUtso9TPr6rimM+yPe3T2rWrFJre5lIqbW9wUv0aizcit2x
d6ZHBO4H333O9BS0c7OU+cFs03Trm6aqnwW1Pbby1L60kg6NdwnVuLCnC4Qsvc9/UcthkYnOiRILsVWwzKG0TzU95mYdksMpkyVV04ee7gaD8z1XlW1f8tkIIOLwUHrfHkZ2eAZ2zD5XlBnAlbLKBfb3McYZnBfM
boWQE6CcvO9iN3PtvrtM0rzvrpA077uhpJlS9Eh6hexkLm+7OyQ1H9TDkTTFctSWy+m74kpCle1yWVnGm3vAr/q8D2OL4jz2DfbanORBEF67L7t29yVJ34+2Fkvas/se774PS6osO7LLu++QpLplR3Z59x0RZRmO
mpHtvrnG3XdFtvsuy3ZfQMvn3Xdxw+5LfEVs2Q8ezPyGLdczfCuNLXejNH+XbL4YItMrpB6v6V0qdQULOrFHREDGCdpTTKnpvW7z8ziew/rzM3tU84sDk1/s5xcNVeyeVOWuSc878dyErJf0NMh6UJD1fglLJdl5
1wXfSIPmbH4DyPJPGLWhItt6TV/UzFdOFq+k6L8FHGZDby7olxo46QrHaTf5tKXR+qaeMpDFjEXbCARfkbJuQcZkrsAWZdm7lbEnyKZ4jnZI6p46i7kYe6KXcqQ5wd688LAWe5kIv9XylfZdD7OSnrCS1MhX2o4+
gE4slvRm1FvNeMiHLQ+ZcZjdGYfZ0+dYDnN+TVsOk2r6cVPgY79a7hQzzPYaMXtlhtkrMsxelvGVVTG43cZ9snylZSiBqx4jKvurac1X3i89GVNgQLMdR1m20RNm65+VbwrZ1hz8T+9qMxoVZjKnXsOc+tc/p/as
0DSn9qzQ03hWaD2n3o2dU3/ynPozm9OUWjXOqStz6ts59a5pTvWoXEvY+BFuttZN/j4QBJFeZmdHxWvd7Pxid2KU+fkXHLD1RqXGqi/N3ckiE2/mBnC0hG6PiCjsEeEUZyjbp+f4yVvbVK+cFvgk8cVu9pkBJDYI
FDL+vGo4NNgsQRP+vUWp0XTZpJqiRkWexT+Oyapr+sK4Eqr1Aifcmj4/Dk06LyAveHJcuR9Wo977vCeEK3tNev7ozw7X9n4JZ2EML55jlaDIszcOHTnW93TBunYTi6jPjquyHHUc7iB2MmGd0lxV5JFXXhUibSQg
djET7PDTQb6z4yqwHARyXdjTtd4bpdfwnEMXweMbVYAfS+A1ZJ+PeAmLEHwzGjAY5ogfFZYj8RVsTb+obR+4rfNQngo/hggfr8HxEHtweFDRnKo+8HR37MqecVZXtIDwrKY56OCBp7sDmiOHUJ8BN6eqT8l905yq
Pvt1VoOa0zCd/ZHL5zDpkbA4tuU55uz+bpFRpFfGtn3Hcm2PixssHBGy9ssqKPsB7rQbm4lz/ZGL4ue+rmxFkOA4A+zT5TUwFn4N+GigBKaZx+3Ers0Y57np5xVua+BHpDjQOxQzQ35Es7i/hjJ85OQKDkGhi1Hv
Gb19KM6xJEcPJTV84RyHwSFB1sNvDzMg0cixLZRnZWPKD/QaHCT3apx25RA9fRa4oqnDW4ZYH+y+qw7WkzHuG++KfST2y2Bz0GrEYFkr8LwywXajhtmJRX3cjA+IP4c8B/T2IcoNiZjskG4esstjZcYXjRzfQv5g
7GIk98pIxvmjV9XHizV9Tkv6VKmmT9j06VJNP8c9LkQV1HHoadxEVlhsGZATv9Uc2qOSaJYs4PWsiF2xOthapJE4AvO5OfLorVV9ZlxFDq1H8ty4it+F3WI9vZUcUx5KzKFxlcSbaxra7FahKW+DIxX5vg+pdloP
mX2PHqVZscdKKY4ZU5cCJ8ikqHlRWB8bGzvmQFbXniVNORXZ1DObsRxun3oi34Ssvw1d45zv+a7yvSDLxUq0KpfztMPXr+b9ucE2N5/Ls0ee98+GEq/pidyyH5gVkR+Y0BRQeTgcu71RG7n9UQf5kVv2AkNRruV3
A+lDLnLLbmBCaEDW8/jI46d5bKels3HO+BsqfOMxYpZDLFTWDV3UKu0xhuDBY6Ht8lo5d/k4quUagWHrLaX1lkbMra3r5VrXQmG9Xl8ugIaWGTWj5I/EJVgErO2NYReQUGk4Lm2oaILlEDLkRtgACRm6OUP3cNy9
Affq2LbHVPjnSi4XwZXpQFSQRuyl5hCVvhCPKxpX5H4h/rh6Yo27xqOO3nhc7cJQ9HDc0Uvj6qk17q417TvWPPqB+BOKur/wRPxJRR9XTxDyvZTkEmsuX758uf37Kw710Lj6XNxh2pPwH1TcIziG45BHPaY9MY8O
xz1o3KMOcAQ9oiLSBgbGo7zVVgXL4IkcyQPLAAXtbjA/HjT+55NHn1CfA9e4kXVb/e0i/fFE+pM3H9Jr04YfkO15pKbvD8wosxBeVc+n4nrZwyjOUTunqR18jEd8VPWqeijK61G5/vYBjn52rehV9buNM2Tc7QnS
G40zlESuOeYIJwBfP75Qn7h9RLLEbchU06sNt3hP3LEdSsJI37UdHrDgJWMI1m9+2nM2XlFS/n5yUfqtLBM8we3kqGM7VhsVqR03ZhwidszjLnrUzqVi35aTcPNDCRW5ugfwOqvJ5n4gzT0wKff9Nvdx3IUngC/L
JgMo8GvzNxPKPPtpZX5HmV+/CyKudFr5unwoIC/8WW25FpiDfLWTs/+zY7ObX/+Gw2++m74B8ZllBZfvoVm0mY/aO/SoYesE8A7lCIoccBS/0KhoXhM9sto0bPDgK9/1hLCRFgrkaq0czZ5rjIryoCZpUgfmN7+o
zQpz8SJsScK/VGYU3xU7dWkrc6l5EjxnIZIByPVFD3GFq3oxZm0W8dlqFrEq4SzyJhxdjXfjUq6KR5YfsEIFzqmzgNFlyV2Qz2xxwilW3udUDw4AnLoL64BT92BhcOohCCQ49TCY/d2IAIPrwuGoh2ZBPSWnR/mt
EvGyH2nq4XnHx3bcDiKWsFfVq6MCSqyOihx+zR2OSxIUSEtQIO2upiIVqANaArhwHWT/n0U4qyrACXyBI93HIZXSYGdQe2wqleN7Xc4eh83v2im8+rtI3nEsKm8w1tyOhw2yYEeLpyrUqYYDuM4DIBZg+qmwFUZI
fB+rhqPbZKgd1NbPmvX6ER52KBn43rbDRreCAi281axjMtrGVkoF0ejMYvwgAlbosrItFYfYOd18mm/0oA23jTrU1mk/6ek/ua0/cWilHIW46M0AXsCkhf0V1dwTbCENBVVDDJkwNTuwg5V8MpyWA50PEDRVT6Up
A6y/0lNfuc2v7EDaMJA2mt8wkDYxmJjckh2ARbU2KXAbNpEOWMZJzg7M8mD6hKEhnOaOYSASHwabZlpTh0yzqs9x8SpzLPOhBm308HZQ660gm1Pf62neuy3eFwGO4lXnVSa1oZRCqcmT2i45suksXmU6E/jeaxxL
/VlPenYbnm2frzaFWW4lI5w0f47E6BjKJg/1a2FbMW0BdfdH30cuLUiiPvKpJ4neJPQ+rDjUR/O2iW7XrKq+P5INMCrQm2jhNlA4Hy/eGhXx+a0ijJUOZhQOMLJULkdF8pupXLv4QCtO7XpG5eqlOOKOZI+v5129
qWYqNyD9H4hy+HlARvmAHNQxmsKMRuM1jaaQjWY9z9mk0biikpOz79z0Xa71u2LDu3pTDaNh6vtmmY3VMijDFJzy26IlPIlI3UJ5xtG8WKt2Lnaocofa6UfanPnsHEM0bztfBJjnxquEAKLmLL9euD2+V/T/XGzS
F7zoHebUeNWMKbtnrzGFwRHWumXtj5c+OaRZSaUTPOMy+anKz2L5IfmZLz898tMtP6H8lOWnID+eOYuKzVjhUuCYs/sa0geyNDr0OG8+FRxxY81ID8IVe8YL72Q9VGFtUqVRmVVWkzfl8I4YGiwgaDq1JrOBSj12
+7jV1tOW6lV4aXS7toY6imz1OqUOowHiO407ZNwkHrJ+Em8zGiCGZXys6V5LZN0kfiSJ+xHBPcqG4zGJBa87yDEAPTZ9lmcZB+tAsQpR7AnwPHBEHnkwJIUkoG36jzjhgi1MWxvg7kfa0iCVxAWrxJn1QlvbmLTp
MBEG3xErSq7dF93SNrrCR2naKK4zsOq99RF505f07IhafsxJOMPJAOFVygO3JmmTodL40brSQAhau96AZHJr1yYyOKt0zhdnYNWdgDpxCKtSJ7GySSctMe5IeEf8BsZ1uoXuhCAl1uEd8esY7wnJFYL740h38AJg
o/u4igUK0eqdyZCgKBZF9o6qeNuOPneaXf9dhXfEi3ihUUS3cTuvDe+Ib+VFR0guxsJ7Awj86/BnBW8Y+MMbeTv+LMKfW/FnMcS1GLKgBXWaZQl1mir+LMYfwp/5+NODP934E+JPGX8KCbsfCf9JBMdcE0jrIuOg
r5cCPjhVzCkP159MUsZ8ISyDsDr1RmAqJFFRnxuvgqNiBD3lRd3SIw5XvYhcc0IPJVEPKJy7mnpkakiby5fd4Vib8nYsq+2PkX4MGLA91o+Z9hHSW2O8NpfePGwu/NxsVrIrJeRtS9EyzpuvccRGG/zU/CE/1amk
om6jBkeiblBFFvaCBooBuM+hH5kALRCUqZhDOoleTwtStsE1btRFC4y3PqrxQLpkIG+hromO6KPKuOyneRH1YCbLEiFWoqTWsuuEFmExP6Y4erDVHg2SGKbR8Ww2l457xao6FjNrf+Ld2pn4fu0o/NH449JH2b1T
eUA5TuO/id9UOIT1ugnNhrcCwLjEhyKdUG/zG5VQ3PzGSbhhDvHbos2AXs+hf+Fi6mNoP/qY4ssKXHzzHHwMH1BVy1ieu/GJv04TztMnN9a0wAb09BvhA0DgrEpdCU9ANjy8Q8eqGsIJP6XpC6y7CnoLnvKiB+9T
d8KXLNuY7ONqZqAX91ID0IOgHhTtMc8LPkEjJO6y+IRVsMicyydUMafh7bNAi8yl31HJ+uGoRN5EB0CBMLe7gRFuI8r7YssIWSzwXzgVMf2KF4CnyLPrAupOewYmwqPcvb2gr7ZndK05hRDaMaDXNrMgq9PQOIrv
VvRRRbkJR5cxQXt4Xn9L0R6eprsn3jER4OKOp9g852SRvesLTYhPlEsXu138hcmUAqyb0Jfn+MKhUtWXPFbnUGSJiPA75pnvPPEYu3QAFG8llyKWakfdlnR03zjSQVED5aDbmggHYHercei1qcAYXT6gr9z3059U
9b4vflX7vrjed7qNWV3q5x/DCmODI9HrU4pYSiliN/vPSWkirPDv3RovFSMYiZhsFM2jhUm8jIe9nCrmggtiWDG7XYTIWwiWaCXNw88q40avZVcgiymi18qWmkRQv7w1iebSKnqtcQdpHr8l5qoi37jRAvbJW2BH
vQuQYyHYVxdGPJpWwscXsD7Ayh2ES97Z8LbfK/Gpu4De7JUgbz0StFEXGq4lVp2o0KYd5Qe0mJX+aEEipOG1CUVDiSib47lGb2GSEuFy+lZ+VSauZKjM1Clb3zE3M9u497HrYN2S3lN+Yr4T7VYUE1MtFrRp1iXS
WUT13UxTd2c0tZdnuE41r4umwpWxptnUa6lqLA2yWZDwk0ETJ+kSDTBWRS5az9PyhJZti91miKSwCHA47eGQ1lHBkkxain63XOw0lxYw6dHULXDvodcnQjOYJpdw3840uZvpWdBy3dFdk6spXKUaWoCuLaB+Bulr
8fBaLBpVdoPA/O0Xtfljp1EaylegvIY9WcOxsJnAXF9oeOsBprTVpW6+W6bXZ91yEa2du+VeeXT5GdWR7ngyNGvtxvQgZehiH5xixYiDDRvsvgLJLB8Zy5FnkRHN4iCXWJ1TqdhN/fLrTeIwY5AXp8cHAC/mXB57
e27jsNpYySNiMQF/2Wobgo8nlH8kKtVNRUrUhuUHjYPBoUPRJxXlvxB9Qq1xonFcEbHs5hNqDXNhH8A7V67HuXtRnj6pJjqjj8LDR1F70R41UdZ2qbkpi7W7wYmkqvNda5zo46LF93H1OabGvO2Bo/pTlBizWe3v
xFfhGvUrSvbKK2aBu07tYpWGHZ1dPXPn9WINwkrlY2qi7NlC6e/EV5l/2j3Np924eFrj7Yg/jmurd2BuxxV9Qr3d6nI3AgNQ5C0njwspHpOL3J9UT6wZG9M71oS7PsfX+ONqjdoRcz3v4EnVqTSkQn42a7E2l9W9
YgPqvURMxzTpQUzxBq8BR+CJizzQXh8+uFxhfmSfy9l9brcMP89es6yRjke+JUV1dHPr6GbGdAPuXvK81SxOgHhhrMBWe5Ao1B+zc8tzSqRiFXPJEV2XDNF3RHnmRxQ7Qqtj+r5qQn4DpucHUgZnEFA1SoQQOMEA
OuJpDFkFVjmxCQKtZlx3M1x3H2EXFq41i2LHRLzfWFx367jutsB1nU7vvmoSuRmu6+vGdfffMa5PAgY77dI8phTX9bXhup8aY+Hmcga4vu/G4fq+1rgum0CKvifVJPQ9qQR/T03G3wP/1vH3wP+Pv5OB8crj74Eb
h78HpsHfPuEN+nC5+CDdC5M8aEv2DCWmJ4l+Uhwgd1M7jsA/xb5tox/gm5/oUVpkXuhOomFaZA7NSaJ3Ugdeb6FF5sW5SfRuuhWHxx9kSVvUSxF+ZtNivNyKorOS6DEU7UmiEYhqB6MHIMgdjLbhqDIYraIlMHj5
D7TI7Pq2k0Tb6U3o5AZaQbeArVuWRO+lN9ASpN+YRD9Ey+h1SfTDVnwXP0R3JtGP0Lz+6D8y82cWJ9Hj1E4PGUULB+OlI5Y1fO1Lkxgm0eshlMdJaqM9W8VlFg3YA1YcpICP3dV8WuNjI8XG2w5o/hF06s0X1JD5
tpOYy2p4qxnbrwYfixfgOvBNAuQOE1Mf/ajxRwZZgh5v6o1XclyQh3EAotg462JN7zDOuuHox0xID1LMCl0m3NQb/yfSg9GPUzttMw7FvfTAkJx5ove8hJBhEv0E1x5DJPb9Ugr130YrzRPD8X2DUY2Q3jEcbxqM
+ulHyOXbKHLpRxDyybjD0dtoYT+4vHXDUUL34YwU/TRt4t//TMO0Eik0+D5y6bEk2kEddB93/17qoE2cegsZimnVCN3COf8LubQ6iZ6gN9MS+v6h2EuiUb7G9UaSaJCMtYlKojElOd+v6M3ghEeS6Ekk/wNpirfG
0u4HFBnStnadRGxesDqJPoicEhLpKc6CSl/i+j9kv+9StNIU1sc/g+vXlVDE02x6mlDHenJpS0Jb1m/lk/3ly2rD1q3Rh5Wd5AWxPe+7xt1Orilvf4zcx9DW9tjl8767VaZ4gSlvN+3D8VoqDtEjOCuvxYVuMYnW
kTZF/nY/3TlEQ0m0nO633wbAAPEwYxx6G9OTVNi6gBtvF9xgfaU++n74JllEAyJVW8eHU58+DEuv99H9ZtwfogVo+aIznMQ6oQ6Ybr8zoYfXD1cU+fSfE3EC6K7mKQFd8vikASLsmZ4khhekEPelOfJaiBUnyr2O
4zT+g3wR5yj0KM6Z0/mEcmbcx98TOqFcy0o6HMdp/Gcd4JdDx3Ea/8HBvD9xSMUfTYVdH02FXfFH1cQPaAc6WpLCtYikEEJMUrj245HNl5F1Y2QeZOElHp53LT2DhTyPai+P6jk7Ku9aQHN9o/Jw5ErH12pUVuaw
ien+WyKP+iNNK2nT2gprA/9YBbPsiT9hmt9fKc2Dy5eOyIO8hW6L+LiMsAzMuvQOyRmlYygxYWL8bTG8/vlUHuglH7IbuRzi3J7p4Nye6Z0+t8fiFmygwC72NKbSG9a7+FqNbqWIljM5yyVW3qhX08J+ufoOI5fy
MC5zee+1Z6g5Q9Lf2VnLBSpTgVsu1Ps5Gy268EHu1huGlI1rjTQlrFtDixN2pCyyg6yRXttIx5UasbkZGF4zMKbk9qbrUlDvA7XhsigdtLryoFtOzrSDbs8Gbf18TjvOFvVeYZwtJn3acXbRUvCz82FnGHlUoacU
C/oS2qVS0k2aPqQSWkK30CD9BL3HaHqAftwoWgMhJn1f+OuKfox1Vdl2uUIfQB18w0sfVPi784rFf01RzBfNnnHK7LK4q8GE5A3UxdSQ7dgseDqawQM5mssDdlPwaHojpDxBunxQpNAAo1ZFZOU2teJdQytZEWml
3NAKzAk1F9FpkddRkbrs6mI9jHn9ooWx0KgN3mqjI7/sBnqUfoA9a0eaQtG5tBRhzhCFzUjXohHcB0cedUeaHg0il7oFcxsrca8Bcy1ZmWPJyuwrk5VCE1XRzYsbA/mP/XZ810XjliUx4qX4FtJAZSl9pUXCFkAp
OJqW9wq8KdgeMfA5JngG9fbJUG+fCdR/6tqgniO4cEcluWuA+pTcV4R6+2SoqxlDnUHjMYMPRiTgazMBfjF1AdV7pcFMC/83gUBsNQ519cbEVGYwgrD5TeJUV4/EcycxU4jw8QYR6EY5QzCuyOTTccEU1iPGO/0Q
kfgxgbV4fHsSY0mDrfwhUTR6QxJ7zHDl6J10+2S+jOZCiyKem8S3ryef3pnEd5Nkh7fddyexv4FyNBcpee3S7etJ090b5MHDg88PUGaLNLVRAUz+XFHviETXibd/n4+MPNS7k/h28EK386VwSzauje5O4rvl+w3g
0PiEejuIV2PDrRgstHlC3xAGihv1WVNF4opQgeYKW2RC2kBdcg4LN/WKeMY4MHXKYQuOXCpcH2f0xklUo6pP6OukGRvp7bQUmMq3Bwu3xdhPvYHeyF6uzxUG6vYGBurtCePt64hQ8m68gjP/SaeJef3xR/j6g/0d
5gSXf5Bm0/Ih6qW1xk2GgJrs9Ju35gILJeh1lKO7cdeWrIc7/xxQrkRtlAPK6QaUK9RRriAod0cS34OZv0dmfo7jOI3/BOXuEC2F8mzHcRr/vcy519YVV07mPgVCGvciZ/L3YQHRDxPxeGPNq9JdT0Q/zC4I6XVJ
7PMCLFg4xXc0Q6oEX1P3YBGXZDmSpsfpDirSWghgFqf57mDy4NMdG2SV3wNaIUU0vGu59ksuXc4M29IVYXtPEt8B2N5xpeV8TxLfc2OX8zK6o7nhVst5Nt2TTNutlzOprHdMOSqtrWB/p8X09oRuB5CjAhHvtnCt
WrCrORfdGB5g9nXzAOgkepPDkoFxCkKheKNX2q1bbPnNlUO/2qcS/DmWUt2+V4Hnagl9+oiSFeamFGbrFSiMJxRmRQsK0wY5drYKNOsKkVeXXniWGiYxARlpegpToLk3mMJYFr4BGfnQPa8CA9aKqJPx6AFpovem
A45dEBTSDKu4DT7ySuxOr0Cl9WkoBFovIYVdKtBPMpfgrqcSzeVIw5oIdKRgH1w8yJdGmuGKVz+mJahTggqxXq0vm0M8F0CbOz3pKBAlMd1Y0jEXC6ux4dakg2466WA/EIV/M/TB4560USHyA5hKgD40nv79q9IH
Vlbz0zbamD60gT60pfThCvV5VCaP6/OmnPolt3el3LijKkjrBTn1p/RhCrvFx/XITc/akUcrWDIgXERBzAteB2IyH2YzFXpSHGgl9P5GKcGYPeZ7IBFIGQgg61IChMKhnsgzKojdrTCzZnNF6toaF4SxoaUjqK1A
YI5ZtIzHXJJQjkxCBal/EWkaSBoOB6ZgHOrpRV32KkF4sRwrvq0agfKNqJ8UkgTNLE7gD0Mn5msORfSfyB0kn7zBhr5i/ivk0igG9gT+/JcrDe7XMDiPeiIXg9NbY38IygNdWxEeagTdX4ruQC9MJOZ+kpCPMeXS
MXnTjMm1Y/LqAjrdNKZcwvBhgRV52Zj04KR5xijr/YWc5R0SXMyKWzRHaMkELi51LNVjehWfA0GvlvAcdSzVu/CSijQPp2ZnHr2OkcVuB8wN0etZjwLEsspmHVibdQGUXJ7SnZYTXJGWem1zKW7Xnj+5MJ86J5cv
BhZz0wNljrvvMxjjAm2XY17cliRWIahkSE6gI4MxNOBpk+jAjcSaO+vTGxMqsZBcXswzClppsBxeiHWuaeO9ACdu0Xx2RhmXZHZ66FZaTg+lUzMXBwCPOXUBUK6+UYJ7TG1elgkzOduSIOxLMri5mNaehEq8cwBS
MymOOearCad+mi4k8Ldldat/BkzBDmpruJtw+W7CpRG5m3D4AkF2+Z+WeXL5jsIFlOFAiy+isJool0z8oHYm3gXheyBeOoFG9/FIapFP90YuraT7bHzX21Bp5FFHxEGD1KD1hJ4fjgtsbeKSt1Q74rFdDdYpmcc9
yoYqqjcmv94S1LQQp07oVbogyXEfAeI4eTq/SvdI8kBplSZJni+v0lVJHm5fpVdI8mLHKn0XuWb1IDd9rBtN+6YwGPvMbLHzg41Cbu4SlKufANsYAXhg+chnUdjb0rHZpZGOTZZG8yy+Te6F88Zbz7a1TQVRgvWv
ZwPK8k7LO3e6d17Du3pr7NZXRtMGhCskqZhCut1+fd0upRNyMzvchUuxLtogOhs/Co3LH6UYL2N6cCBTrX65dh1iwd4p0cjYT+dH/tgxX96jzPfy5pPH2Vmjt5reBV2QzfgpdLgObL/prdYRB7uAOTOuaBY8Ba8X
r+6IXQe/MWs+NDY2FrK3HYb6HPNff0MvdZxVzu4vdtMcsxd+hH7nN/QEh95ynMmeZcSATwf0Gustvj0wf/FZZX57vzKfyZm9f8kd/PpCXRpV1gFQ0ToAsr5/fPF8c24cWjK+9RtYYFc8cYktQM/u6Uo48qXPWptl
5lklhpkEHuTQgQE4qAqYlQBqLx5VJOyBRIzIs2oj3O9zCATASKKUHS9STvzlkzQalYKUzpfWW+MsRyKHOAxP9icIFyasRgkuOi8qrD6cm0DNv6mBgtTvpJVKJVIzuyA6M64gOJ0UmsCxWusglJo9CMHBEhtM4viY
+WOSOl5IfcX1e6sRdM56SJKPcESUZjLKzA/vhHuic+OKPBw8TdjnhCZEELfwTnHuBJ8tPpRIy+yeAwZffU5IfrhUajo3rowGKjhmfngH3KAe3KNYqk2O2Xs3i3D5oGvOi/8mDxbM5+7iaIuGDIUr4KQsJLbbL5hL
9VzcxM89o8T5tcM1S2UliaYHRCkLJvmL65HPzLc8Q2bsS92hGwVpfAVvUnwFmCY2RFjIW7dTmBuJsOA1RFhQlJcIC54etRbX4N7Z75PY+UDdd574pflSNwwkJdSjDezHMSs8eXP+6W646Xlvwyt46IL1Gj9w4DpP
Atd53BtxXuGxIQ1UfXPkpYH1mgKy/blUF7ZNN+YZjNjLRiwxJZTh9Z6bEgWOYX3pV9SVYD2Ddt1J7UpUSoD6iECsqo+814awYhcKDW2dASOlze88qYxTj+dxI4EQvArjPpqO++hVxv0/5ty0YWeQNw7GzPht+9T0
pmAjhtTbPsbaUmDuj41XOazjTYFWvarjWYPHX5kGT2QNnnhFGgx/U9/cAf2VF8Y3DaMNO1TNkuP15N56cl89ub+ePFBPPlNPHqwnwwwFX0RsLzhmL9cQHsgi6+H3wlf4gOT/a7jpFLps/ual7W23TZ/zanrca4ii
WdVe+Hl90wASew0+26Ncvfq/xare6yXsozHXG0Y3d9Zv0vgKU3apmzGK85NDn6Jhjn7adjPaC6SBI3fX9MVTjF0FMIrgeq07LYRUitnyxpvM1pTCpZa1+as/clqwNuAQuyXo0XNw/7unSx6OwbFw+nBB1/TYuH3Y
DR+RX1fysH+PqunDT9sadro1eFiUh11uDR4I5eEA8j2TPj2DpzNp7eNuDX4O2Ye7i/t39OkU1+nX9OnxLiqY7zBL2BgkQIJyH31QPC9e1HBOLOlLml0fy8OYy067wY8jcpefHgBeGLfOPzG8cSVz4lNenA2wCyr4
SBxX4qrXN3/vSZDsF/DNetryocTHHgKhQ12gTPme78bypjwUl7DWwqWcIy5QKak7RhDHn46c2DBH3ppwFWtVhKYc3il+cPPeqHF867TACL/+CyeVGdujTKf57SWpO7CcOF7VZpwdrwYyCAeOQnXAYXUDO1/eqIQX
YA965ST8aVYAWeo6cRtewppcD35hM9iPvHjEU7hbVNT2ucTndMCWqhw74W18DoCP8zw5MECAAwuBMJqShuBlyLblreZKvaDeouI2k1hxo/zZhXs/lDsUt61ynYDaPsfW0Ij8otjxIvsRcTIMPKcQuQAeYdDKP6rY
q/C55LRUvlW8x5Z15meeQ5Iz29stDvFCwTZIlJX1P+aI5+8U31UjhqtGDFeNWCyxCFxBXGXOjHcllDc7dyuRCmLVN66bnPhJyZmL2ZL1JHA3e0BTElO+J4tJLOEiQTl2Y76Z+Oz6Yjdk5QBbo+9ZP/U967fyPStI
8DYWWKjljlPJvJ3b6+qID9g8y3JmLMpB2wvmc8CECUeftKGUyFmqz6pVOjSOOKWFjNwJ/1EFf59X+dRrdMz4UKdN4mw4lKXHjvFTb7yHTyksB3T18CmozOJcE6vwa7BF2P0Ndm6lqvrIT4ZLJarEkZ/E89Hs+Sg/
P5s9P8vPx7LnY/x8MHs+yM+HsudD/Hw4ez78k+SZi3+mxOCFJQc4kmpxVCoDufBTuDwYkLO/IxqOYigD+YBv9rtDbHnRHS5NPQXDy3L6VGCXyumTddNrn0KIcTfALx1fHAlFyVkvqcqMv+Ak4Wcxf89mqfNpqqr3
PpIOY+8jeN6XPe97hJQ5+IIjw+K3h15wLMUSlyekzKmmDKenZhj7h8YMO/9hSob9/+AkIXSfw4uwUg2XBulZX4na4xQBh7YRE2w2G0RLQc7BUGMpR907v5VrpKd0eFZe7oQeR0VnJ98xROgcLF6nNlIbG+N6sjt0
DpLIUYOkeimHAs3xDS01DmwwsAEMG56VIfvFlwGOjtDwlvFkI+TKRYaDFcigj7K0lEy9EmkHz03ZBtqUIWGj4eWDjcYXMZjdaKDwXh4S63Np04OfSrvRWPmkyjYa4C1HanEat5JbzIXbsJWkBBIcAzcsiTOIK7/r
ssPStX3K/G2Z/Viyc+nwZzU54VLjBB9WSiQlPZhVhOcwF8dVeKdE+dDtNsRAD0cUSMOTvYAdgJ37KJDj53g+u2Mtewffvwb6GPv5Nscg+esOJOdeG4YGAkZlGX2FEKccIeERJnV9DsFTuMknRm+LtXliWPYNZd8o
GKcw9ZfIa/yO9372h8GFJGabK47YkXmZELghrFn2mD0/WCwxlQz/LOMwTMh/9jKsNyAWhz+FZfwVy98RrgtF0qfFeFqRirlWBF/Kq3KDGQZx4CeAFpbR4YANmcmQhNVWuIkd5DoDHLfUGagwcO6N4TMAvq1NIUls
/o0iCtwMT0+923CP4UASnGe5ZtuggdS6bW1vBBbipQ33AZuvCD/PsnZgv+BAZixl/EHISGG+3RuVUnfzVV2NKuw6FoK95c5OG5WowpqFbVSiIgV8feyGH0bAlwokAQVxoObdW/GNQ8XBqJ39UrqbKoLJMGeE8sUQ
1n17wpGcfFglqsEIdx56UNxWObylUVFEYwWky0h70HD3RYkJEZ88xNrLRxIOAkJqNw3lN10NHPrQ4aJxPQfqBTsHrYnG1vJoTeqe1Ki4WxHvN7h3xWDg70XoEnKXhgYjRSWxkiylboW0lfxiQeSYpZCuzOAxUk2K
aVAEgksRcX02te4oo1eZfXVQ7yVu+DEbEaTf3NVgclczkEmdM3ps7mgwqaNTMjd0sz0wX/w7Zf7HfmX+xTH/2wcUu9L9M/vqu/VXv/A9eXWx/ur3L8mrf62/+j/+RF7NM//4Hb5ZMAf+0eE3C9I3z3xdu4+Oqvfx
dcPhcDAuL3aovMZZ5Y4pKk917TERuI9aQfzT3UIFDo13CV+2gbfCPEd8N6PRLWVh363TfS50BKFybZA4ROfa9YvdSbSWHGY5o3X4tL87iebYmAzRLCqzzxWisvlDN4kGqGx+zU2i9VQ2lxTMwhxzEEVvR4NGRXeQ
YijPqmpwh2U0ull+HpBe2vBxh5jLdEHbMTO30Czee+zRAew/HMY/3Y0OOAmVzWn+e8pJwo8oPj/N4sMK8+ekqFzVj8aIc/AsToV4fABEYbCGwIp43Bxz9BF4UZw3CFDNAqhs+TLs9XEaPntKyeNOhXgf504ppqTl
5c6IcQdhJWkmcJ1Pt6dhupB5h6BXBbi/nd3hKo6FVkjsU0Bl87sevHMzKB5mG5t5CXwMl2kenHKX7bTU9HvAxkw2prv6/9xHHE8G29qV484quLq9zP+1lQML8f5KOR32vAAdH0JU93JVPxwVqWx2qYQk5pbZ186r
o0xlc4bZ6A/o2OtzvgLGWt9bgZGQCpfg1e8qm871OV/GZ8AIg7+shmOvt78C227MVxlb60FXfve6Aokx+3xJC9Zf5NqMH1Zj1ef8GnYkrscsWscHgW6Zg8L6Cnb0/6mGTWltBY5Iejfwm/9XDRu9toKYS1FFmtjr
ye8F29QfciiF+siWYN7H3LSXCHMUrkLMpDSN77tcRgp2Lt7bz9jjm+Mf1nJutsBgdgKVqPCX4aFxdK3N+NmfyTJ6fBM57gZ1CO51BWrAGjt4zrTfrfdmn9v06UDz4zMyJAFs09gAcfg3kswCEoE2VWr6okLchAHe
vJZTIeZdWAqbcli14iGeO4VSWJvr4RNJsmCWvD4HyjE8gDgn0+Q1TBNGbKepTDlME97YaWIWgPUs59k6wyUBHx8H2N4RdTNi70WECSJlVgzhsluGlwuXyBVqRVzd5zBF+924AoD18AtOwqt9LlxS0wQo2VqyUxiW
vmvX8W525W1z8IGsXgDNLnO+AhCZkz8rXrKC5Q5b25/cO9tc+NnZvOWzwc3QoTXn80/E21a5cCG57X7vCcaDv3uS8YC8pW7Bp23BKjec3L6V8lUcOTAQeWsufGbn2NjxrlVuTyDQODgdNAK4egzYVX3OeJgdRo8q
eaYELg99+E6FQ3KyZ81STVcbYLJmbGxs7IBahfBCHKe4IIT1ooorchC4nZazLG68C9HQmV1EoD9FlY296TU3KDqC7nFUPvhxlKiaBZBCUtCgUcOIjl5KE+zTnxszymaSDzrN4aYJL034aSKXJvKcCDgOcqGmLx7u
lpPDi4e70+UAkAC7+DcHYs3ehMJqFEjoSkCxGoG4BbJMsSBzHIS1bINmldn7aU3vVTIXX1YpadunhK7YVb1Ppava4bXqhVWDYCgHZJG7YRWgPcDujHi1I38IUcBixE7Nm194zrFEw7QbrrYX9T7DfTGHvzsrWe5A
7CDP4+nzQUuP+5zjWer/VFTWo43dranfV0Jxj9pd+jB+dZ/ze/b3GNz0pwPqc34/q+wPstQfZqkTqk4DD0tjLFXmmo8qUZnjHPKIoR9WErYyXBLU9LNcCBxCuITLcQ+aAHrMArSC63oFD7oqXJLWgH6b0cZqAWHc
yWZ9/KMs9cdZSk6OF/d0AR3CJZFne8ErPQ4McyssYSqbsinxJNT0SSVIHRi9kTtbMgXy+ANW7Tp8w1L79u/xDKJXJ5UpbAgo17+1zznF4aYwG19RclHPTfPu0Of8qYDPwgELJ6zWIJTM0meUpBg6a558ac3SKve0
MjoAy3JW2Z0Mldq5vYC5fj/rzrjnuSYWfzLavphF8SpD9iliwHJVn1GmgmSOB49DNypRq/S5jCVC9wfb4AAusGMsr4UGPMb+NYkR1jDv51SjjwAp3+Y6ytVBY++MgqSXUfM8W8t++dvKfO9Tyhwk8yVR0MkaEwgJ
2p1X6f4tzy/YuXCDtPuiH4AxuOchpwzYsrRc1WeVDPm8Ms468tKABhjGX30rXYT4bMn0Cypd1BrzcaG+Sl5Udks5r2IlWWNvKwuLjFoL3omVBctyWcDzIO380W9oKguH0LB3/zMwhfnb8CnWgBLuLA1gul8CPSlh
3cx5Hf6NVbJRNX0ArH76ybJz/GG/8MMPU3EQEg13eyR+w53KXGaacPOCimdlTOOslGmcmzKSFZW+6qnzltm7Odm5o8Lr6wgKwFqXh8ZRk3LrontxIIPfRWm1IVhXtIEcc+QrKjG7vjsr3VLIMc/g1cV/mWUFPByo
LHva+xUJl/5gzNL4k5Bp1PMew2M9M8JtmdNfUQnZquufjqIec2JKU1J1Q8ZTWuT+Lza3hJhV5lLLqs9w1S9cveqLtup9blPVuxAJ78BX61WPf/UKABn7ahNAnm2u65DbBJD9qPp4Q9VHrlT1M81Vn22u+mRz1cdQ
9fmGqk9fqeoTzVXv9JqqfrG56nOoevfz9aovXanqF5qrPthc9T6vqepdkOc55sJz2JtPvEH85Hcv5hq/rkSfD94M2+UQfhan8RSFo850dfK5my/Z8ubLbxJKYo/fwTUd6jqXO31cCaI2bpFD/N4tIqY8+y67VtMM
0CngHAdwBuZ+xnkEfYdsMSpQEL5PAMAKkesqZYkl6NXF3gUr8eZQ8dYnmAXaOvDCqpVEAmLYlu+7+YYGO5uVsniZ8BquTMJfZJ081ed8Zgv2iSJvWDyAXXyIVzxWJXQvHaeF5uc/ZI9UuNlzmdVtCljZAHrf/Lps
RoEAdDcTyc6q3smqilSsz1xV79c4Mhx+0OZlL+hFZO4Oq5AdsWq8b8ZPcf61rG545OnuhOUdQb1/f/pVu3Eoe3GgLe75FvisFPJssZI5qOfxHn2wORSiWu6cKUEeiP3w5O/xLV4/QjMwhFKsYAF+TZ97F99IQU/S
9+uj/7//3knjau4a7wr4HA3G0SPHnPoDLB5EiDS7RE8eN5Fb+is5ciAXf/ZBcxmR3RxzGatxcx3zzPFvOgmyYEk815A+9U0nMaM4BFgZ9E67EFLwpcADWd99SjgpYCY6tZMnvnVGrmszB2HqF1irmj7ytOXzx0/x
lbseTlfD0fTLXvniZV+eTb/sky+F7Mux9Mt++RJmX46nXw7IF8q+nEi/PCNfjjnZp+fSTwfl05jKPp1MPx06xUNx+pzDW8rFoPWcMGg2lwuC7lqkI2ffpVdnu7UjkpL+f7+0oNy4fL73VH15h0uA8Lu3MD752QhP
A4K4pUZ0Wnl16mnohbNVEo7mfKfHggh3XcoWMaEmv7+mzz3dbdxI2YV+N+ty9Nv8zrqtwkjZ7rx4e7qCdm/BakCzkYS/tvmBo+Nb0EEvIzLKEhk1HZFhfm5LpCS2JwbKtQQCZcYOz1gFFMw1mm3zHKW0iHZ3b6kI
3TTOOljfOeSDmLK4HdfzjmTiobScFV495vjT3UnLz47tlnHW9Tn7tgik7oKYaC0vaO4xf/w09qRP/7mTRF2kKqqcE9hM+dRf8QNU8samSjjfp7Y0lvrUFkSs/Ll/Fd7/+C3mQ29iCfq+F+XNiezNL/6KvPlK9uaX
/97hN9+Kzc9G9tLRQZWByMcP2g10vx1RHwLBZNS+s6p7ogKTfOtH3qliOQHxAlF6sFCVWSMIWvyMlOHbKRWpSZ9w6SQ62WpQPLnzPdSm3sSwHGJwZKBp/zjwLxnRRnU+Vzx+SkV54Bjcqo/EhUFAX9ZlfiM0kTYN
10X9CMXLt3F7T6nY2wRxx8b656PZ532tPj+bfd7f6vOx7POBVp+PZ5+fafX5RPb5YKvPz+EzDhX4SP69LEz37rW+k8gbocIg7uQUO5DPb+IjUH5jqqiCgcuk7ZUKNnIGL8twNMuwr3WGZ7MM+1tnOJZlONA6w/Es
wzOtM5zIMhxsnWESEDYKEDYKjji8f8CRVI/IIF2gFvinHkHJToiQVIJ9gtmCzqquyhVnTV94VwBK8pktFSvAnJDjrmWksDyaGKXGZT72xW4x5uis6kcloLBjDp1GtGfqNC86uGztNOd1kjrthtIbFciL6yJVZx5C
s6fSQk+CFvGB8ZSy1yXz0lfnTqn6Jcq8QEa2T4erICX2pRZxH87ySkiO0bMBuXO0ZBODjCFq0EoHlp3hBQyYQZDCq0u4HZBQy+dclb9JeZuKbuJf5EaJK46FZ8IesbaRHz37dWV3N1uDaq5BpV9ESRWjc9d5o1Kp
by6rAPWmZD72eQqFTd65GY0xmmCORZyD6Zf9DKxq1JFe783HcfRbThItsCxCtJDDSmboE83Vq2kBVaARsCiJe5kZ81bTXOY41zJSCt/A+kri38nZyHc+vqjIiK4MKzUp1pXJ1VVxRENGiYZMQL1WRWYh1wg+BfIP
KPGBWWBNL75ptnyJCOgzfoJjkOSsG1k/ywbnRqqqLxVTvvdSUTo9VqrpC5xeqneWVukXi1ZJhCPWgsk/UUwACt4LyvjzEP48jKWx0Rxghv7QFvIxqliJ22LWs3rEA9q1i3aon4Enn4GnSHmrP1SHTR0uvoWLn8Jl
vtHmv3+fPcGkx8KNYo7Mur1nEY8spY+dVT3AITfgAJ8/xjYeo1/VFxD8NmJF8tPFuM2T6tpMYT3XViBPuBFc0j8+HBfYQ6mi0kQYjVgXvnAIDGPtkYlAQSm1AC2GgnVV1GY9+CoJKgn9mEjZgGFpZD/uU1QA+cIn
PWBdgPhVfb5IKrV35y4aNSJKBaK2xUUH0lrO2ZFpPLxYH9mZV3Fk5zAyjGoTX3+odGQvNI/sTIuRYTgDqQ2fHdXFSaMafbVG5VMhwFTpGQ9qQPxEiGnYhWI2zbCwlkmG3ss0E2zjy3GTPMlZs2nxM5OKnyvG3kBj
bLq07MVrKStNd9CiRChBr7g892luTXuITaaSuGIEenzE8APmx3D7yTKHgHqoGH4JvEkXNlclJ4/x047oUpkDklqX7qy8r+7fYrf1Iw8Ka/r0lnJ6LHwaXGrKLfO5oHO580ifc9jLGgOt/zTTetW6LdXUFofWgfJ1
fY8BTbGbRDFcInsFdoZYWfFKWxrHJX3Rbl9EqknK9cI/pnKP1q8d8+w3cRQwTsTiZuNEvcaJ5t/imDE1GJfE3Favrt8VUAC7GNDwqrcalhEgnMuw8gewb0K5MQ8dKNz5wjTBDRHaHbeeJblBLbU627CL2gBXrti2
FjNDHSEWi8cnON9KbcR0J/bN6DqxLB2ozIaUAey3t6kyW/Tn5mCRbazMoRIYUrhLwM3IMDi24UHCFZ9cwj6xseIHBu6T2nujHCfaenEm5g6vhD8kqApyx8ZdxP1bQR3wwp32xoxGPnvcjDukRx3Sow7pkd/QIz/t
UQd65Gc98qVHPtrzzegADmQ+gpEatRZe2nxR0Fpb7xc0yTRCZHO/9nK/7rmJ/Vo9qV+6oV+6oV8boYSGMOzcr33cr4Gb2K+Nk/rlNvTLbejXZijg1fT90q/93K8HbmK/Nk/ql9fQL6+hXw9TyfjQNeJ+HeB+PXQT
+/XwpH75Df3yG/r1KJVMDkHpuV/PcL+GbmK/Hp3Ur1xDv3IN/dpBJUgLRqRfB7lfj9/Efu2Y1K98Q7/y0i/PjK7jwzCz+4EoCnzlhD1N5ORrrvnrV+3XkiG4yymbI154iu9iqYSY7qynNGqUz4HJ5ZCJy1FfMqxE
Br6k5jO4VFPeyjHFcgYhrZgDl42wVNWrp+S/K7GZ9ZTMG6dkPu6kud0puTdPyX0yy+1Nyf3wlNxnstz+lNyPTsl9nnOrKGdyU3LvaMjN4Io6TD5S5VKaj5/y8BxdquqRmu4xKuoV+t5jchELyABJ7g+s+CLVMi91
sdyUvQ/gRUg5b9T4PnWxYQPBVGwZzEL4a7dR0XzGrCDCRbofmL+aZ3Z9Upkvl8yvLGPh2HcvKX7ze9mb//av8ubPsjdH/kne/GX2xgmiDiArC6kU+YMSh0sNc+gWRT7fhER55kXNE8PsqZ1h7Upo3PJQvIBHzKf+
hcjehbi4MLKaG1A72VftsGJQUSVgfe8FGF68YGruBZNz29C8OahI52yQZQix+9m5HBrmTojMYXJ9HrWDH2usrwT9uDI814H/m8vBcmDe9pF/EdD8t8CCZtKFnbQVF8TuhK8J12E1rxtmXjQPWG2sKJavY6JiL8sH
ZpzDguMn4+ttbh6BMnqmBdyZFvBmWsCfaYHctRVIs+ch5WzMriS7wurKIRq4YgaQbTAYunLzZItPD2JrpmlbsxM3V4BcmDp7UOnfxBnnClwr9TwwoGXXU+3rJC5fZVNWpcC00JS50pS50JTZn0nNuWuo2RIKs3Kw
AYS20joYCwJCRJnQg1GOOsQjNuIW5+7l6ctQO5e2qLDdpMDJbarA96sH0CAHFa6Qx7uGPP415MldJY8H9GnMgdFDDbydNZW6SDWSVpiE5AKa388hSK84dG8dU416U7yiUUMdWz1BNy9Ft1xZiOdGzs0zmAOyzayA
O9MC3rUVSLNbsNeza8nO4PLqe00Grt6KNl4KrZTaQiAGol9ohpYSaInDTyWYTmpqnkqaR19DHveqeZSAYersZf1hM+v5g80w4lXEYGFvSXzjUKK8+a1/ak+W4XA/GFuFALlFZd3n/Nsq2Msl1LXizZvNTKy+cV52
Tn8tx6X0rlxXbkNFT1cXb3k3qib3htXkXUtNDF/UNC2kwAux9MRDykMRt+wF5p9Oy/57tGT+4HdFG5CxsscyTIHNLlM34biFibKycd7SfxN3TbwT/auC1cLGX4KzP/aMYP75n6X+/yvIWJ8oD7EFdBEi2LAdRaKU
ytLbUlm6l8rSc6mMo5I5ActzvBaRm6Q3H/2CLHXJSEU8hbEqE1ZlJfMchpvmNr7siFVj0e/8hS1aSgPtQWnCYdWL9DpTBMLdI3G7yPV7wqoZfSyx94oJtf8UKaGNMicNmiu+yUts3fr1M18a9fRXnOxlkfVUK0xb
hSXO1S93/IpYz+/ebPLmz0WCbUvAXcSDMy5yfOZFTsy8yHMzL3Jy5kVOXXMR0RyI2dwd4iiEzyCWZjpsABKz1Khb7ptNKm5ysCye2Wy1VjbzOWK5swbXVSziU+mNn8H1RZ9zcDN1w+8fazSEzyjqhj2mh59lolPR
ba8NbHNyt2Db8qv6WKmm921G6nhJTBib2uebtf2bgUgyHj/tkJMCZSb9YfFoAdkCwhbmhYdZhutw6JQW3xxylroHNq9y923OZJzwT2BtaPZtbnrcz9draCu9Y++WwzIuWupTdPKv5Zq+qW9s3A+XvHnxJ/Lsg+n0
luTaZRPHi4NrDwZhaRMEAW3GG9k4DCNOTsC/gRQ/NrX4NZY8ft0lT1x3yeeuu+TJ6y55avqS+eaS+bRkOoGf/xsnu1iDwZDEz+S68lX9TEkuBgbWibuJ/aWYbzoess8HSjG7gXx4bSNS7I4ZJ/BevEQ+JDc4A5FK
22ma1gIaIt6JCmiDj69IHijBtHjGNR+/aTWfuGk1P3fTaj55M2pWkxHPR93Wg0pasz9tzUGm9I07Zmj2bGaFlc11LTFceDwEruhhKIFuNMcce98sHifqasjwEsQ2Y+EjFVF9s7dC5Wwrya6P6/rPVT1QAzQ4eX9N
H7TJB2r6kE1urunDnFzu3NfnHLFv31PTR23y3TX9bEkUNfZtruljNr1/c00fL0EJwlnufGqLOCOS26egz/mFLXIX5Y0azxdlxqDP+ZUtDTdUn90SNPowOLglVia/NvZYyfEiu6TBnZ1pHzZ6hJzEHP2m1fo1o3IF
xjdpsg3IpRo84IhihvU1YG+3mOk88iBzn036V3+d6hezhoUHa0Wn8cJMjHQznqg+bX5Vr2QrvlSvxq/fq0FNT7QGca0HhvGbiB4uewTs0ziClL158+tcgQJVQx/PFhuRJdycMp/W5Y9j+QlwwKOipGl8c2ipjMSz
TFfetuNLLF5L6k4XQdAmN3DN9R6/SfWeuEn1PneT6j15k+o99WCc43qh95RroDqni8KITUIML6vVa11rAGuvWC5QRXIWVHUBBqScKuNiLTC7XYm/F8AgDNegcjLOfBr7YoDkcyUFSS2u6WogZc5etUw5K7PMljl3
1TJhVmaFLXP+qmW6szIrbZkXrlqmJytzly1z4apl5mdl7rFlXmxVxpMyHpchSS2u6dXiPkvgrihg9blG2M+T58PvhfUJyMo80SPNEI3163JgW/myOgDSefB7N1ApQuTCJ8WRuLCpUuSpj/l6qkR5yApLiM8NMYki
f4Q9pAwD24bvDWr6zI7JU9rUj8ZO+FaraVnsSR/sHTr3wRd912Qkzmd9yEkfclDmxBV6Dr6voOnJilPg2/zhe3H/FeBMcXaHACkFzrlXHzjndkzGw1cLOOcnAeeFVx84L+yYvHheLeBcYOBMXpbX0BvV0BtPeuMZ
cX43Euey3vjSGxYpghniqxFFaiSu64PUe/PijtQkSDT7+5wzJWvjokzdUkQsXEReY81c1BQzl/TzXvk82dYl/bxPPk82eEk/75fPk61e0s8H5PNk05f08zPyeYr9S/r9oHyfYgSTfoclTGb0VmHucd+W/4+994+z
qyrvhddaZ5+z9zn7/Nhn5sxkMicka28CDJAAajLQBCQrmt8h9MetSMO9V2+519s9Y3snTND3LZIDBJrrpTYVVK4GmNqIVKM3bXktfV9qB4kYvFGiRYma2mipTW3EVCNGJeT1+zxr77PPmZMQED8vf7xi5qz9rN+/
13rW83yfRExqBfRjuL3Y4q1VmcErR19ymCUnH2bJyYdZcvJhNo+0+TBLVD7MkpMPs/nMYTbfPszak19WounAPycSTQvFjo3GCvhCtPtzknUCSV2LtNmIIi9Vex63lL17rGNH4jj6mPQzp8jKiJoP3uKI2rMxJBCv
6Y3hWdo3Lc3jdUTNB78vjuSNECzd8w7iOIQls0XnJ82WG3hnP5SLaYXMaRnr/OawYMXhJIEOAMcK4vQFkpejMfnMO3DRKOiCmRYbmmE/IrlpJHrbljTHdb+NlB9VRyiSq12OVOsZvtYOf/QdmLDjPy9NqzXt6NKN
M7LQLqIk5YIIhKPza5qj6tg72ooyu5+Eyn8VtQ3ruJOxktmI2vOkhP9DT1oAzn1Pyg1kZJbYPooDPfSktKyzbLjVbBeWHnPqsa5uxpxez5K2kLfkkXfgScBJ4tvKWBZha5XE/ZE11pC1zaj0NgCjyWZUM3KMkSdW
VDwjdW1Sl8YiiA6w1D5xg7Qci7E0FPjUCAwLhnwNE5wKxgKDBSYqFIG3XblGy9Bl8wykt/akTG84KCXeAGPip9MQsgMKzT1H0xgDI3sHuHEFiLwEZosu0fBxYl3aDPlS7ZIr0UEqjKiGwxoowBiNSpOxkWO6tDmq
kdAqiyQzx6xgLmdJPye3jAQWOqX1JctZO5AqYHPDJHJpuaEYKJezuYzL0FyOIeHptU1wHBdo2NpyNuP8WNA1qgpsPwFOzV1NQYBpAnPFZB4VbEG3a+yzKom7mu2q0XEvr73xcC490lCnt1oOwlG34wf9McHVqiHR
y8MhftEZi8g6FIe3Jrld8wJjmoUp3SGM3xr6c1MUJdtMUw+NRbNh6G9tM2JvZZn58B7SzbEI1tiba5uEyDIb/1Y3sZvo/tXNSGq4m0Tp19HaJnogdCA2HkdzdEiyECsqwpre1LUYHIMhsuqkvdWcKC4ADiWRR6K4
pmIzn0vtTy3GmH7aeztZg5Lrm2h8l2SCIT48yYMXx3O01iM/leYJCJUI86EL2nIShOr1JMmG1vVZyQRbSyI0PMH4kj6i9vIkfjiZnPsxiVUyiXMc6OF0EmfDWYljwJp9CW81dqI62Yn6YGaiVrsmqpuZqFVMVDeZ
qG4yUV2fnrfSiZospwzRbCeqm05Uhyeq056oU5mJilJ2TVRCRkCDQN2rAB5Pw0q0Y+ZhuEeSZ57cTKcuZ0TNyZC8ZAYmbQvdgKRPbpPmpxE9nTlmWnEDYWaU7MxzM1MUlQEfm6doAnRsAxZGCVhBe3YCYvBASKg5
quaTaAUeKwoztgJe1wk7eY5l0ey8j6AtafkaQeOMkwQ9K07SYm272+o0zQyv5foObfvnRFs/XFmm/p3AxPBH1CPvwGPmFjj3vQMATtN0CrxE+2YZnoBXTW7IG+l3SDBPvyCyrzFWWXYcqxggK5xE52dUHUs5XLpo
CsFyiHeNquMbCdEdMmPwCM4DeQUD2c4M/fxG+yZCNKvbOaq2Xrci0ZnsDN+6rhd123U8naAvfh3PmOc3IjBtYz1VPp/f6LfLhEV31RJx584EUwZ1dFDH7Ttl8gHRxbt3Sk1oH0SxBzScgbbvlLYA91AMPqodX5Ss
Ba2nJFkPsE9CDgOANFczs20bK33v2Wi/tz6VdPcGZtYdgVqzDL5kMWT3YN4guSQdkrfiGMDGwYXetbwAi83qjao5kPiyiz6xFmGN0qqvQcOQpzkAtV4DO0BClwh82u7Kq4ix6FuYKxvM4TdYe8tPaQFD+gP0DMvC
MLW0a1U4kW01t4wzRpGghhG8Jqyx1dMSybvgCb0fcKoQVRMaTpIBFFgS7THBZd0OwwaSJAex+24mvMoGCbJBgjQIQbNYBavCKj4bYQ+jiC4XjLPgVcNIi4ps4w9n6uFy0k6yvvAHK3HNyMfXFT+jga3M985LGdgP
bjTuSgINnd4nYiPMFBl3sQwtEiolS1GUR4twjJ+X42mQvJY+wQ0dvX/ZpeJoialGLBXHS9o3J0/mRsWd49pffsutW1ut1vRJcanaOo5QD70juVXfDYXGgdW4ROMWeMUauJQBXOFPxJqmH0lzR27c7P9xLTZ35Egl
huKbO3J40NzhjJujtwWx2eG0/UhrYP54lDeH7g7iE0KKE778sEtco9b7gnhEilH5Gf4+2g7xF65N+jsXEWpAMG6Ovi+IzUNBJtsXKvA7rMfN9NNBbA7rjN+nffhNq3Fz6Ov12EyrriJdQkV6pp5k+Lgt0j+llO/Y
QrXDfNXNJHAZEpj6Tur5HKbOAx6EavZ/px6fL8WlEjvoHUTa3Q4I4vuJOJ0ltlMugNXQOpz6fRLSa9/kZA53JPNFIk51Ej9NxO2Hu9M2z3pokr1i3LS+W4/NXpFprk8B7tvsF+Nm6kg9NvuzfneU4HdAjJtDz9Zj
cyDr903yOyTGzfS/1WNzKOMXSXP8f4vYbP9x3RwVVoHqMMZ263iGcuALIja7p/rMc46lfPHLoHwkQ/nusyI2R4/XzSN5S3ngGMK8UDctaSnPHBCxefxk3Ta8NN8EYfpk/fycJew+WT8hHLTIF6G9up+91IFrUQOo
vx5AgBxD7EjzLEjfySR4NI3/HKLc8XVUpdVnaQjxfpC2d5B2gnRfqy9NZc/TKHmrz7yQtMDnUdBP3dJHUwGET97CwT+DYn4dCTx7SzuBfSAcusVmwgqoIO3vIE2nX7t+6+fnmlu/IWIzdWsfXoYolR9QUW/NFrWV
fn0bUY6gWLtv7TNHkoLeQYnclin6XgBmHt3aZ6WcpHkYhENbsyXZn349eB0aBCGmM1HuBmF3R5Sp9GsrovzfV8Zm6vZ22Vu3JwX94JVamo9dGZvtt2dr8viVsdl1e7tBd97OzfdpBP/ulbHZn0ltdxr18/D++pWx
me5I7YUrY3P09r6LpWBlwkOp77OIsOcJjIM7+szuZCge+zxq9Ad9ZmtCaS0bM9Pb+sz2hLD9UfTYf88EufszaLl395kjyRjfvheU7X00SqkltyfN0lqtpbkH/ke3Z9J4BEWZem87xi4Qtr8327at9GvHGtT+vWnt
34rafwu98952Zd/7bRT0ve1Mlv8/n/rEp9Wl8sO/raW57x9FbA7e1W7pp+7iln4/fA9Zj4/h45MI+sxd7ZS/Y313w/ch+H434/spEI7e1ddeKB54Bs1xd5+5s5AsC99DmA/2tReBv/guWv5jfebhnKV85jmE+USf
efh8S/np/TI2u5/uM1PJ8nIcI/DhHX2Zyb97BzfiUYy/g/Bv7WgX7uiHkjbcB//tO5I2/CY+n0XwqUzwd6MNX9jRnsL70wgH0ehH0OiHdmTH3PMgHe0gPfAj9OW9fckiK83Re5FktPlS+fCNWpr3oKrH70W+kUM5
682XyjvgNf2ciDXTzIMIds992dreA9K2DlLrPm6A7Yj+sZ0yNtP3tWu0+750BuKMbHYhwP77+sy+pCf2ogJTU+0oO6a4u/e81W4d2/4eQ+1Y3dyX2ZvNA//Qiwp7TB8h3t/D77AkGL8rEZKuP6JawKpOHpjShz2H
OeGST5htsyrm+VLcmUr7Ye8lx3nmZcQ5/DLiHHkZcY6+jDjHesWRDMU0Mw4+t91EAEsrUrVkgBxgWgHOYGacRDO5HZMAk3zisRH/+/6d5Fgq7iXHjp10ASDEJMZOzqegUAn42HprUocEE1qkZG5Px5a5TprTZhfO
1MwJxf37Wn4MYSYiRbE47ns2cjpW3mW9lW8YVXs/IrMiHHxkzxT6FkWlzkAfLeFasMBf+45sIyRh7qNpdNJigDnGSW8AYPPQ/QkA9FTxNo66vRs70Mynx/kCIN7pbWbTKFya5WsrZvuPa6xNQUyhQhN8QzwrwaBr
xexmX1zMtRssJ9g67QYjPsn6FbS7tqldXVrdZMtsRqymxs6PGXUV+GRgNtgcKNkNFWk+Oy3NE++V5u+E2fGnZDnA8kCTkGshFIqiO5Ok0YLb6FIJ01Tmhzbul9O45nFL+ko7OSsd7CUXwzjy+IOU4chwFDFhCDJ1
iXgQv1vZLhcpNaDJXBawoccbB5wfhAbe1IOSob3a71Kn9nZO7+2d3js4vbfOeAM1C/fhriB4m9pyyjC4GdrnqTQX9jaEwMQI0dxyFqPloWt5xjt0J4iDW5Xfnkd5kLQT3KrAbJGWySLbzJZD+yyS67GNxHC2lh32
dQKCHdwnGXRHcNBR9chivJ8xY2tyNEkG71ApewhcmWf2JYhUz+yjCuQtOmwa8/A+O7NG1ZF9WU5Mwj+x68w+ZPiFxZhqyhD3b3UT5mkSGa9RNb2YJKK2MJeeCxq8AdbHh/nz+MbU+XzbufW61NmCk7g+163wIUUP
rtHzi2BXZFTtWAx2ipHZhJNUkyST9JLEbFphwoFqLbas12xR1StW1K2Luag7uai5X6So22xRH8wW1XnFinqnLeouLmr+FynqdlvU3YsJq4eLWkhTlL9IUfGgbYv6EBfVzSZ8pkXN2y3pnsVc5IcXE+94MY3uY0Cm
Ww/s2EVxeJUWpBjNWykk/zYQlo+0m9/UYuvYmTgeTBy7EsfuxPHQ4oqy79T3Q9jvfuQ0xCjU0rJ0ib/a4UuTdLgXjMdKf4mYQtBj98s4vBrotHAAO/nI/VYn5TAc0El5Bo4awGbhAATkQThm4/USjiaQrOAAGNR+
OAAGtQ8OgEHthWMuULDgmKeFmYYjhG4LHBEUYeA4B4owcJyrhdkNx3nI9LhVhLn7QzIOR1AbOGCp6k44LoDtGTguBIcPjgU/b6gWHJegKz4o4/A1WpjjcLwWVYbjdagyHItQZTiwLB2GYxRVhuNS5A7HZagyHL+C
KsOxBFWGYymqDMflKOFxwYYoH3q/jMMr4Ph7EYe/iuqA8no4QPk1QJ2BciUcoPw6rN+A8htwgPLvgFINym/CAcqb0H+gADJ1ChQIbe4AhYYZKMB8uQeU34IDFPTy3aBcBwco/x5tCMp/gAOU/4jGBMXAAcpb0Kqg
vBUOUP4TmheU34YDlOvRzqD8ZzhA+S9o8PfJOFwOB3Tk34aWB+W/wgHK76ALQIHg8TFQxtAXoIzDAcrb0SwYAG9AXt8Ucfi7GFFo5zditCCv30PHIdYKOBAL1oz2wTGB6HBsQnXguCELmbk6fcK7gQ7bUT6OAp3X
V8Wp0c3jG7UXrMMdiszhaS9Yu1QqndebEFTyKpEJwstFO9hEGqx1XVewbUmwGQDN6xeKe1ZD+mMLpnNsdixGgej1KArsQrB9p4ykIY3L/wb+mxxnPa5ocEWlpldox+wT41E+1oPE59Fvb3vm9XhKHsuS45T8O1ny
f03Jb8uSl6fk/5Il/+eUfH2W/Nsp+T9lyW9NyW/Jkk1K/o9Z8n9Iyf8+S74uJW/Mkn8rJV+bJS9LyW/Okq9JyW/Kkn8zJf+7LPk3UvKvZ8lXpuRfy5Jfn5J/NbnQgXxFWzEv02EwaLr3HcQIoEbG94Hk2/D34eR7
GX8fT76vJMn/be9kgKnXs06e/bqCtQLoyw2lDiqU9e+RfO9OPKc+I8fZzBq0VLlE2FPeyM6MPqW+PLb40PhYysYq+WMJfZT541foI+CPy+ijwR+X0scQf4zSxxz+WEwfmj8W0cd8/ngdfYzwx2vpYwF/vIY+LuGP
S+hjEX8soI/L+ONC+ricPy7AvYeeZvn7fPJ8I3+MxFadQegCNRVJ+hMsYbCikjYJ+iuwL08O+1DbJDQvoS1t08oJbUmbFiS0X2nTGgntsjZtKKFd2qbNSWijbZpOaIvbtPkJbVGbNpLQXtemLUhor23TLklor2nT
FiW0S9q0yxLagjbt8oR2YULjVk/IF7SDvjGhnd+mrcZs8W2XkDDD75I83ekG7BtmDtjzsgP23OyAPSc7YKPsgA2zA3ZedsDOzQ7Ys7IDdk52wNazA7aZHbCzswO2Pztga9kBW80O2FLXgK20B6wkNSJmrSSDVCTN
MGOQ2vboGKS2WToGqW2djkFqG6ljkNq26hiktsk6BqltuY5BahuwY5DaduwYpLY5OwapbdWOQWobt2OQ2jbuGKS2qTsGqW3x7kFq275jkNr2zwzSivSBpZ7XV1vLERtYo3oNy/HA8DlLog4RdKwV7rQQ/FiH+xaK
N6RQvCTeSVKdqXjn55hxtlBM0Y28b6F4Yxq8t+xncoHXcpOV/QUXwRwtxcEOazrAHC/FwYcsTnrGWgrQ+b/zmIwTszAPXRuxrIZzvjpaulR+h8wGOBfL46Wl8lmugKRUzbOPSSTJUjIFCHawjQH6gMTCU49JC+UK
0arHpGZrNmnwA+3go+ogZFhJhZe04cUS8U+c9ag69FjCwnOWiGco0dQ6VkpH6JTK4i+SxVmWgIvVVhImyj8/JmfQDveg/UsP2nd70P61B+1ID9r3etCetbR22yxfIr7/mEyQ3MX56IVL1dFSQrgYPbFUHi/5dpgB
pneheMMKFnze0aFUtlBclcox5eJRNf24bBsCsBLHxMscJRFjaeaRtprZ9jmS4RJm7+MY1rigryD7z6yJAju+tutITCXzZWUxwOB9HPJ0ZeUL/9QRjegVyU8nAVfujZnKAbRnBr8pKjRDJ7UDosCoAieraWB3Md/U
skmTBeI7m1aEni6whNbRx0jKjy2PcmwgIiwYj9M0KpxGhdMQQFiF1bpNKyLZJLlOyP+RREsbTBjUVaFLwsC0PsixE3UWmgIPTwkhcuDjLYsmTzRFIrF/7DEZm5ai3W/yRDOV5J/a00FXCX1fJz1nzYcKczz1SAx0
ZZpqTpQ35bGqI1EW3/zTM4yBf9w3e7/PpmZb4HZit13ZZAniMy283bm7y94mdxS9Tc4l5OMpmR4gaivTpFk7P2PqBcSItVehJZGntPLmUUIW7x2IghR4QTr2GNsmyarMsjzS9RGDxjcjuUK7ZNGLwPchxCnHN6cC
dfv2SHZM7SGGFmYiKawmI6fpLxE7NzKf89A10OnklwkjVhk5ye8T37qGXmR8IITPgaHjUdVIcUtLVq8kC7XuLxSy/QxX0b45CG4NwE05nhP1GwEE4ZMQIQ494AyaLRAGzfG1s5ZBUOc3qErXu1UJG28VCil5ksNk
vRWSPQa+ZzwZDW2o1HS/HtpQCUCbjIYgyDwbUsVjUXMiqush3ZyImqtJkJR1CY1CwOqGSk6T6k2fLujqhkqfRrTCWFSd0FU9NLG+QjwuVzuMMNSOV9NV3X9VJdB13YS0ncdVJJwrJFgHKPGGSp0S9NIESd6P+PWA
V+Z3McCTkOxduZxIFwOnFfK6ZsvKyFkBRWEHUOAVqExuWVnJE15jjQyRJPLs/ERDjSizjQhxxnKeIRcrAIZl3Wp6+rS4HZWMhm7F8e0b56k9D5/O88jpPI+ezvMYea6suJ2eubLro9jZSnnpyHB4ZHgYGZJHhkz1
q/Ib6M5buAoIl5psGQNDKqNXBU2mDZHTBGQuCYYzNGLHy3DPEen1HpEe5Uvjo6CrV1dybOEClsKjGg+tfoyE/gky99AejR5ppIFN411dqUN4XsuxyJvAMJqAuQR+5WFQjo5H6FdJ8VRH8Q6/2oqX6yjekVdb8ZyO
4h19tRUv31G8Y79A8SpcvEpavAqKV+LiFSbg1aN4BS5eAcUrcfFgX1dXaIU2Bd6NafXIw54p4br50L6C+gLk+HX7c21zVM2BcU4qrUAJFd9TaQEhe5haTOK0WOY1mZbaniuXPN1SKk+3lMrTLaXydEupPN1SKjuW
UtXpSU827VqLTK1Laa39cskv+1Z75dg1bQGGUXX8mg4ArQ6rK+0znVnRgQl/bxsC/t6NWUNMf7KR07qPrXv0RKGQFoVCdp0+OjAu8GabQFzQyWaZtXgIYF/Sa7Mv3NqFYLITmztVDBuJOCuT0ur/3Ej4r44uEFI8
g7br1NCr1SEAOH7FsTIYRtEprFIwOTL1bW18ssJW2xwjWPiHM4YcJWzjah6tLyUGbJesYdDaorlFQ0bFg5npVkvd8Gjwu0ZOQjsrZvCCJET55yHYE/oBZWvUXq0jME2hvTHCIBhRpK0kyWx2qzUtLlWBrlRyODW0
0wrStBApoTZ6lMEHgG8pdMwtmtLtqGfrxwPnK3EpVBg6a9mRu4S4gvZNVXtjIS8e3qZJIzf5kUfgWNrZ/Gjwu9qZ5JtbURPZyZAdMAe+RNZmKbXQt1pNVnyEWRF3KmhETCkWbeo0S5CI/WT1ZN6+IjVGZs3Ypvaz
WMjhKbrDwvRdmGfbAXkjYP/OF9Dgs9BcS+WBfdIexQmOkC3BfY64DMQD3rfP4rzYdLv8YJwM45Kh+CzwisMyXIyOUkg/AGmSfuy9NvLSj33XRpX0Y/+1USn9eOraqG9lAi+lG7oPiBANXYLuSQOQwg3dgMZYoBtQ
gyjrBmOvNtgicIPuTSZvWp5usPaS7GHXkkB98ubxwJpaWCh2O1mPf/leoqt0MRrM2krKGhSEiOMB21TU6mljc6eQYg80uPdKNkCnpaltcLakWXyMDfRRa+wlnQrWnkm1oA5+TrY/Dn1O2pBGsomrg+hpqIYVdN7k
JtnQBEwmkXIIDER54Omtz9Tq+dssJI9MknUyLId9e2XG7BMpZSUCNfu7BGr272OlLXRahQbHW9h2hjOirrdWNCjBlGd37AnLqpt6Qna10NQT7Rbysy30jdvTFpp6olcL7d+baaGn9kobMmmh/Xtf4RaaeoJbKFt6
VEya0tpMIne2y33sCZmg2XUWfecTmaI/+IS0gaO08DufsLtI/hWsAOVgFRFtn4m0z4SWK2wtV6QzEAP1NtWpCAg1y+NPdDDQnn+CDFkZGcOaTZh0P6H90ZWcFblsI5jW5xNuWsoRi7m8sGGS4YRJVmWSurCJRRGT
AlrQyH1yBQkFWuNNnAONuUMvLYvUTOGZpL3nf7+04icNV4hH1YP70oYbVU/tS8as5YVSj+3alxkbu+1HER8P7WOG6LHOCA9nIzySjTC9L5m2o2pPW1RtL5Oz0gG8uPPe9JATJ4ta26btU2wkNbFLLnQRjynSuBOk
LVY0nnbGgpFhotNkdScqie6gVTVt66SmGqXbyV5tt4ZpcDvQMs0lwJQt+OarLUXcuT+pm68zZq35q08o86H9wnzbM9/+sOywbPnjyBw8lyi3/0yap78kzAdz5ovDRLn/Vk7pY4H5g89ySs8/x9E+WDUfDljRWq+l
ChqPKoMqQq2ZNNXcGyaZNeyOqq2fTGwQPvN3Vprq7u39zA/Bqx25aciAsXU3asbpkdH4ik4sl0uA2I2qbToxUUoHTdE2SmSZvnzcPfg1QW9hB4rMqTtUjEj7PHhzOorv3sgl2Mam8UDhPrjnSZnKRjN1BNLuxC61
Z9q9t/LqVSFjouahbwh6ST+yse4IKzcN89uRg9ec40CmcYhNV7QHZYdYcrTAHORl3YF6YII147BFwwykThsuhm0bihHl+CGNL4sbA+EislUkjNJycnWlwI9/CfxMF+AMIbxKnxMgRBlIA/O1I0XhIauXBe1eXckb
tglKPBqvE3/HmwCKwUlJarAFggBztLtE/OQm3+LXOR2ATr1Lwid5tiBJhXIZAYcKlaNCuQnbKMdsI4+4LmmR3MnIpSK52psAfipbYWyXKb9E/DRbpmdeHWX6WbZMh18dZXo+W6Yjr44ynciW6eiro0wvZMt07MXL
NLNEHpdIdZZIcYncdomKnSUqdpdI2RKdvKksGZeC7+4rIVrK5l8I6qFglyKflyI7O3OwtyM3w91yjNw8HrFRPBD23xR6OMtdTUABzzPcSCnHtrtx4nLBPQDqbat1a4uFiRInPXotEWX+abQ9AqbMaVOGYD2d7mVA
d5e6xOeCoslNkPT7aTNkezhWdj45UvAqWzSMylLg1TbhyxRT1ktY8NO5J7n/ihm+jGVwOKHrt2WPE/aPXZ+7wg9TBJ+5Fgkz6JTp5n1e/TsGUl8SoS+JULTnCQwk/C2qLUbpwgpWD3eha6JRHLDzjApuGjbSx7GS
uYLMn8mMOssH9NJRV9pQAVIq7SFFXYJND08Xe00F4vzljQhuCl2btiRkNthpyOaR5zzyaR4e8vB08aoKm1UuMpBamnxeu5R8AdLdyAA2QmwONul8ZhoXOveqAuYFKcAgYZndpWABC8O5wFscEOhFcBOV29qXIB9F
j0jUephFed/vevdjfIHraVARWBG9Lq9rRo49tgOOosH8tEA71rKuCWizZ7MduYkQC02BTKCY3NXEArmJZxSK8XBpnC4xzCxyCTUTLBJS5y3FifORUgqhMl2KEZxUJxup81gjDXC0kUbbPS8NsGteGuDBeTZAAVOw
QDMxyidT0HMSfafTlw+zjyLTud5LJqFiLHM0Qp5sNOcmIpeMSVvLTXmq2XhMeAnBpZwgw8LwhL7B5JLEcmtoJUiiRE47koM2ST7Rx8caHZ+75mU+eZFJ0uVjHsN7WCBgezx90t7Ee0IBZ5kmUKzze50bO/Bd7MHR
Xvi3X+PrStnxfbP7j5R58svCXGi+OUQH7vdbwoKE8E8/lES4wBLYsubdG0nRLqddPWyBfcCr2oULA11HnGV62GLV86UkQyDcv+399E2bU3lEvVm7GJHDmIrBPyqadwM4x4vygI8A11eUxnKem4TtPSoCa2m4o+ph
zpawn8sjqgWOGx4EylCDG1UHSoSeVl4oJk0BDTwAS4GUMDXHLqAeE0gK8/CsXDPacSRRTDp6Dd2AYF7cDf1yYO8WT23vt+oQfANDTUJf5zRJNtR8mymPuYqNmqOyXG9ceraHLTUEhAE3krFJ4bSRRH/C8hmmtCME
nApiXTa7gjj4P3hZKY+oqSCCvSTzf15FZlrLI2pXEDljBEM2HJNoOV2Z2XhnROofyKtcSzIAvepI5QjH59x2BRFNLJ9eVlZUHMI7KYCfflKuqtSMCvGQACf6yjz6NDHmUJtMfIfim9xV1PCuufuZFGoIL7JO8HGp
fZ4XL1LeqECtUzAtcLF6ZzMryeZf/zHNBoaShpJshnpkI0+VzcpKNR2GjTQ7ZFY2jzqj6h6pyzShpC5rn6bCnXA6o2obfvk6NqrultTAubFqTvhFH524jR75wZaorqJ9RTGIXnAe7BQG54VF/EWkYGQYT/lWr1bT
4xnWIk6jAM7xsLY/Ujur7CpmJZSKveMh5xnBV1SKNEzTEBFB+RTTzBwqjXaC8/iPTRjsZoeAfrqSZw1fx2LekHlhi7RTpHY1P+AhQ/IodmCtbIaVcsk3+09I8573SPMd13z7bFL0tNM28M2XLyOvZ4W5t5+8eG5A
TMWaUbcTbrhjuMsynrBsf1ZxrOKYpH1BmVLtyRZjopiGcw4EU3icDM8cJ44dKXI4O3FhU9DXAwQA5JXLfrJG8OhE/mW7Eh76O6nnB7cry40JHcuPCQtctqIWvDjwcBlVe4grYz/22o/AcrR5JdyLFY1YA3vIZfHD
2jlL03I2ZCl2EZjP3ceLTPBOuxR2pBr57XQjbxx3Bl4tIzqhVPQs7aHk20jl+KxxXo2mAnzNHdcE/F8h1H9nC0msGm8dHhKNNQEQ7JJUMGWeW2qNV9gyEIfCOKHPisnDUPhydGEcJ6l5oOthHCOGrPp5WQ/BHixN
0OttEzp2VJ+E2rGeb+2XSL1KF8ydcjwOfiSH8X7AjXs3Na6NMwqekWUjRUW+O/HhjVHcCLdLseWEHexGXDa5guj7t/fr2XrI5LEC6cIaDkDPixrie/OMCG5ROsewiLPX4bYYVe1rDTe3fHsUajk+Bg012u+a5mgR
ampNcKnCGmBOx/RQbPI4+LW75S3huXx+PM+IsJ9sHoQjBAB2lj7XCN3f3Bw1LFsMoG9z9XmW6tkajzNCZ1E3dDQeAp8yHMeWyZ2DbEoLxXr72r+aXtN0c6HYV7JwvAvFM/c2jEc7nse2pxv8M8vMN1r3N60xtZJu
jIXn65W6HwOmj5QES7oyHutCTBZc+/Q5RPQ0q7J72hmPY4KH1Q3jToR13cDXBbphjtOlMerD94Xa040xuBaQHv0cO+QbxltD9rwKuhGv0SWoARTWTRDpQkAdFnRfTFfYCnH7KzHKAz11wlWaCTNXEcopeKVyNaVs
FELoCmzTV3QfvTM2dB/e4kjcGWodJVqCcB0IKzDCS0brvYVCLKGYpAhpD6cebIF6eg7GwxxdX2XRRRtj5p3reO1LI5JLLRGSXc4SodhVWCJy7PJwoSVXaQlUxOEqLxEFdlWXCHrJ4HwD5Gur0UiY/+fHNBoWQEPT
QrQVaYXP+eaZ+xWt0/fnzNNlOk0+92Ve1O9LKFrqRhyWbF/04wyihFS+ngVjQ32QsVgQQt6wtlBsTXXoixsqLM0VesB1HLO9j9DzMRy0jPmpow/pzLfDB6QC7EiNsTAnKlmiY3OBgqFPURlsw5QUEaSPm+NKgtjt
FQP3/jR01DPFbGqMf5o0EvFzihsqIlub7qp01+O0leisQbv4okfx22XvLni71N1FJh7PrBF1CXfOJf9/57wKO2eEO2fkJXWOntk5+sw6R3d3jn6xztHZztEzO0dnO0e/5M7RXZ2jz6BzdGcNTts5ul327oK3Sz2j
c3yN62S/UWuw0MVhPzRxSFw5hNFbPuTwCzAfHIvl9vWj4pv/9SNBi+ffOmaaL+dPf5gX2Dty5rNL+SBsLxZ5On8H5/GVYtj+wcPjMEsQEPunwKd0/KBBbWS2n5f49viyISmTjixTyx/woOO1YO/gDoX7+4jaLulZ
EscAukvhgnNjHNJ28YVbuDZ7C+ZJC/dy/Gu8XzyakqD/sVnLCRz6GMNUMrqINa9c6Dzx0x5VWW0vhbcmxuSh1sGmj1okaUNXtoDCfP2/K102Qcx3R9gRlsHHJXdJpUAXBeZq7Oo4zhfsJaSo5ZosVXVc9sEOCJH9
MOztlkfofEoH0/TtMbYSGhn0X74KXB+W1BYrhMZMFWIsKmIsoqfBcTUFEhvgS18FVyYzfZwqbQSkG9OIUAOjIGBEcucfTMw1ZQCJIz8YCSva0X4w4rNcOcFAbO+PfF3hpvNhTacM+R9u5adbuBYvGwvO4VlKzU/+
87mhNQV7/4fQ0DpOghU2ULDCqFrEwS6hYF+iYJfYYHTsL2qe9bifUflXNUdRJGolXRqzj7iFDKMFo68nh4UawVjJoALwoJFJDkKs+mKcx51u6GY5tjKs0DFdF7Q/FkPQjwaHqytWkw5jg0wz0jEcMQ/e1yAGEn5F
eDGG+1/a4f7PynyKbrHmyw/waD+cUshaux1ZHkR67LjKEVCt9iHWD74DpFvj0LdMnSSUwgo2jNWlArLZoitU0mZ4Nvp7dxDPF/ps/4tSkoI/szZDus/tn0dSmyLKmamfDWCuhHmdM9PWXUiYRs4yrUZUI8zhZ4ht
joNAqLdMJJwQRnYyx78q4khAcguN59wYCeOsgYggCaCsjWRTC6CF5zp8QByPl0pR8832ncr89VeFec43j4xQG33tT5ny44TynJLulk79Muq9A2Qh4NDGKK/VeMSGCHL4O6r2zyNJgY1hCSz7UXVkHjhSumD2/+Eg
LRQ+oTKQUumNJPKJlwznquYScbu0Qbf/mNomKiOoRzqpHLSiKxx0Kw7iLlQ4oed2eB4et1kUkWTYRtT+EseAtQmK8TfEGdOU2r5uz0f8dsxtA+yJVw/y/NFAO+bWbs9jA7AAjhEqR9TDqOv0PLpUKQ3mZTlrTyF4
HhUMYr7ZPnwtGfVTdGN1g+s1Lfe6EPxU+i/8q8ydvaX/96s3Z14vzsddc9DiV5cs/juEBg59g4X+6lqN61zMzVblfiLWxV7ghOznUBr6nE99Q6CB04ae9fZxMyXHY53Ts95OLpb75K6uxlE107GztNR17lhd1rOo
/XWVJjGByaWYFyWdG4tmZfrzPD1Ln7e6Gc1iYGw1FlUzA2NEV/XI6mZU5UfNWbwez8IeVMabCzT3GiDbN5cy3lwgfYzunheVdYOGS4w5LqwSL9FTkjOT5HG/gpiQkJAThw1dAye1xjjZPqF5d2XWzgpLUtjQA7i2
DdhXF9iDT+qgsFdVuSpyAnRa8M3NE4SqP2B7MSxmcqhzDtpnjD+iung/FLrOnRxr1/oStQyUngGck5Ii2BfKmcnxeB9hwPD2VCzrcsdUPA8B3MwETANslXowmXCl7IRLQ9gJ52YnXOppJ1wpO+FSTzvh3OyESz2P
Dfj0YjdI9igwm3I4wNQBuqnjcACfE2GZq02ndmW1+pSZOxEWdZmKrQd0kSseg7VF0/dOrXNU183xqHqzHqR3SDmitlv6vhI8ttvJfrelbh0Ade9AO839pRtjo8Gs9tvEbQM3xmbZ2KjaN0A2knlTQEFPUZQ6aqLL
k+a2ljPRtCWLys3I1eWkgLJXOp3Zc/nreL5tJ2Y7JZPa9p5FyhQ6rXSvpLYOROUmJ7R3gDYu9EmN2zqb7sxWRl41hEeSt7e8iaZWjDiAwpl5E7rM7dJd294dg8TcbGIuN0k2taRxulLr2aG9UtuG2iZp2S6VflfH
2cTxLt7dgX7Sgbbu2p1R8WJHxUWmH/1eafvt/vTT/uTUi2nqxXZLFLtaot23p06+o497J96jYXrujCM6p8/r3hlnbopecD1PY8TKg/lWJSEYyILUzxbmkBiL5s8XWkJ5lkJFOZ27WHxImpMv5CaWig9JjUMEXo7C
KE2Kma1d+EypQCKtDiPq2KJwrq5gdJAoyIF5YYjfg/MAjbZQ7PmIdGy0HTul1Ve/F64CXPfvlBBtgJBH2zjXsNn9gz4689FQEHw8nN6oh81+6yF1RPZiRPAeGdaxQdIurCXM97B8ggdTM0LDsE1udTPMYQt6+NoR
tV4r7Y3Huopjp2RZH5nI+mDjUhD9GI8xPIHiilEnN3VT1AxKroPiYmd0dYCdMdDCsi4hDyD4ohTMzImMUyGOzMSp6Ap11PGTuQldN+7EJnSXvePt2IlXJ4gjlm0wF+/28UIx9REC58TFuUS9gsNxAPfBeZFg9vhW
GQYQNPBi0I8tIkMqEnQ8juggNoXx2HwTd7ScUcGFUD9eKDQ6MQddG50D3rMawy+EHZwbUVuxWSsMTKXFjWPanYaJKSB/5UgiXK+Jl0oH1XJpbyzTEFlBY4QrtILe0ep0P0yHSjkZKiUeKuUeQ6XEQ6Xce6hol8ze
/0LDBU2IafVLHzZNNGRzxrD5xYaMjmDpPbhLcYME71VoskcWh4LqVDFiqbxV/vy39UJuqQx0RdNJsAIBn6vRHM//nUSMvfMSaTK8V5So3c28idjsDONRNRXqkqYnGSiB7QiV7dlUirnclmIuJ1LMybIE+2jpcIyq
Zg+gvDHycjTyHBwUMfCqF8s9b8XIq14s9771FEMvZ4fenrfqanvs7X0rbqheuvjpnHEnAVJLjaSWaQaMIESLJWJIe+a2VhlqRh7aR9FDRzhATQjMi5L5zNMi1iVzIMLfe14T6/l48Bd6PvgMUwpvjHq+aYAexEYE
9yk9H/ubwE+gRTMK2NRZi/hTJAOiI2EGJgEJeOhkbhx/JtAmD8+jxtZibG0TU3e+DqiTl8oyuQNcYZlQxZqrg02QuufeCBs8QwYJ+dhDecq2pRn6fEvwJu1dLEvELasU4PYiATcGfKslx2DLZcLc0lJrWG1jBulR
PWjyk3FU59Ka/GRUJDnrR3WDPGrwmJ4XefCqribuwvYf0kQ1uUkc12keP4Koa8n36A9S31oc0ZDdMw+sP/LnBosELO9hTSwtFOVUQv4qXI+M1AOTkaAN2g61fWRvqKarRserGVIUe3MyEMm3DstmMUnrD2p/c1TU
OZPbbOSYcbQ/GeXezqVXlljYHCkaZZ7ZckNsnM30dDoe44a02Ti83hTHYzCP8XhbHTMFQ9wNsbY5rgXnhLotNq55dz+zDCsLMUpbpGVKMKqznS16dkLEBjx7gQgM41nPXigUPWqflBMwGLfjLmX+6l5pZptjjGAS
khqpDp0tOsymEbbTCLvS+M57OY1+c8imQarWei7Dae/+IT2W0jM2hF7alDnjMZlOCf5YRWKJUJAmIoE2LUxxjLQ/j8s1hPMsjDOp58bm/cdEHPyhBI+ANof1vHJQBwPKpo7uSbs3PcgQx0iZwasrdu2Yq7ZgBcrs
hoCmdZZxz0fSqKsrfdzRkcBHv1YoeutbKgEDpzv/CrJRqBUGz8k/el5MGLFKC3PyA49IOCf8SMAmUYxeUmbueExmIqK6qZoKZrUMLgxrybJFDGJhqhOEJSsndJ2zijzaQrF+5eNwUNemUyFeHBDoCjEZR2BehQzl
juVPjunBzTHhSAxij9XF1bTFUvBNkWzHARsM3DwE8ymun8QtbqA4Lt52sYMo7CBV7CBOr4xtXh0FcG0ivKJKTAdaYwW6sIYH3xp1dQVonhU9F4xZQvXerpaIX0PD5fK6RqMNjXM1yQK52bFylNeG6IxHzVXtEcNn
CNq+cr4ukWxNHYmwGHE6liDVnB1OdsoxirKdG9BDWShyprLSH1XH3qSHacC1SzpszkI1yTV3wlRXJhsd1hLebv9I+db1h8pPV/pFeOmAGKmRm4EuA+OGs+wna5jpciKDOaJW67LZw+wpGybP26+8cRzi4rTQYzC/
cyIOSUiWzydQAnAnwlk4WOFxfU0Iw4/WIKJWjGEFIwBLxOX2d5H9XWB/59vfOfa3YX/L9tch1Dgy2UgGDlnclNKflUneSd72rWXHWYlKHIm7h+ghif2jmry4VcDbhhRxXVfQfpDgC+5UUMKqZs45ye5dHlHHr1lh
zxY7ZaSIwV/tdShO+c0i2WSgwJxsR2AZa7muyaIaM5KZYtX/kjlAdzXIU5iD81htCadrKljhRrBY3Jln7LYvnbRdPmkDtjeqdp200wOPsOedFz9pV7tP2qYAi4wT3FyRMH+baTBYYE2bi2opel4iTlXRl3SN4MrV
X3rl6qesXL3zGkFDRNAQob0qcxIWpzkJ8wnYNs+0mMheSNJGiaxGw9RHEIqsI2D0O5Mxmam5SAqot7owIyGJ38w7d6ZpsAaFLpaer8wLpb2ZVflWFio+vzw1LxJW/5ZPojRpVXbHVrQqrQ/rvq5m6VVLd30DMen6
pkjoehMCy01reYTSJMRBHFdEM7ve2cVuPV7eXV+7PvXb0V/KoHRX8IpNFxDcMl7+9ULTe4YTVsHoyI1F/fNpNP/PjeEA8yXO1v3mECnkHya7htQT4bzMhQc7hC4tF5fK7y7SJfPdRXG7k5JOSY8dB+dFaP9QZPoE
Qt3rqQm1S49NOLHKGAJRaoGoA+VkfS9fVgWXydHzwLxIctLyTJKWL5I0/bfF/qN3hmSX45J3jXNaNVM2wosMdjSsKrs4O0/zKJWh4rfnSpqfOrPVlUvwrWuqOekJD+x/j0Qc7IyRobKd4doZU7QzxuNaZeeMa1uz
uEDUQ6W9BaLOb/XeAhFEwuTHsOExiTgCJrdGFxeKACZl+POGsgOYJpX6V+jWh1a5Eb2xdpPJ3YDXVAcJrYVRToQuJhkksSTS7YpF75KunYMmB2kPmoVUzLUVSceMTFlC5WvFE/GLB0QcFe1ErPKxskjzsIh56I3h
1+GzJM9DL8a5rGseFjE3k3mobCNUlRRQac+sUkHXKqVsmxeTsdR7pSKWo624XZWK6WrFQyJdb+rJQha5FFtBWgDLlrPMKLom1ZtRe5A7wwb8YmHyazD0A+OsvaGJKJhioUeJhS5lR2tp0cZcy5f5tWhwHOjbrYuz
CrtPyDWcFsJTaDbyxGbLZRgkEqQecneR9YpKjiPk12hlnLWrACTVQbkhkpnwkdgEw6yQwEVj5YYNbJook1+pXZNfdUMTQ0qFQXaRRmfhKpFtTsltRhA87QXAkJGYjqbBrkymw20+p6g1j64DXxMwYoTRpZLR5dHo
ohuKO4bfjlXexfnfpdGl0tHlZVf5ZBXgESYUjhHB3diXq/akIEzfeGye+xpxeX4NEFLm9upSERg3DLC42HB8Wn92Ef5+bxGtDQvFkUWRuArmw4WWK5uU0PPthDpifm9RZFOIxNWdUW79OkeBxOsSWBLLGweCNRVz
i4OCqDAA4sDOr0uz/w+lOeCanReTTFBFbenM5AgV71+T4rVL253lLpsluD54zsmkYv51kV0pS+YIO7tj/4WN3Ux6Nhv9e+3oz/aO/nAS3YfWXkcFjlKJv59U4N86G6s8HptvZ0oO9kU26++3sz46M2vEPpyW3PGN
CxAiWuiLdixgaJj54zFZ/7RD0e0xFNXModjzwNExFO2mr7RL75tnUF+U5AdUkhWVMnCdXtm5gRuFcUMF7ZAzbUQU6d1f+6UVibpUNUNVLvlJG53RoEa5jtum8tNy/RL77kXGOcqz9ZfYTrSeZtvpRaYtyvPCjPZ5
5cqDMlB5ir553ycVLVRbPbtQmZwfBUtEHUtaHUaJKguxP9LVGseu56FlGCmsBggQzQGx9Wbs7DEiCtpXXhDrKvlh2sCnTX61Dmj/yF89gdNbct5rr/aQqS8UpHJFzvU5MDjJ2CJzoVv2gDPppvTcyopr8gbyU85K
bIM2eWdVxTGF0MV6zBRKwQvdct43LkUorGz6rIMtOaIai9rnNiJMahWbyhiuZZ+3y/gfu+bjR4mhqV3TiP1Qsbn5is40BPErSKsq1Pw2Gp0DPQytpqNhy/iPGsz6j+Yy8z/y+bKh+80UybVOqeQSGgnz5El+bJ35
rNrzPzq6Z8D/6GYKhi14RhVTh25FBey7pqmXXb/rIN91jedjccXUlghFG9xCHFenQ6UrOEW4dKSg/nPW48CybmbXis5udZMObWLgOWETr1krKx51pZt0pZt0Y7PcjuOFTeyqLgWkLmxyF+IAiC5sJl2Y8/ndbJK6
MOebp34oqAs/UDLfY+wfbmvMxMkYB+wmenQaX5hSwuRvREuUxmHvDRcbjGfn6iYJB04f64t5HwprF0kRJoiL2N1DB7DQvDkVafNsLQM4hddxAr9YBjxd85AIx1EcWDXZdut6QHenI3v/gEyp0N6NY3Quv1jirEHy
poJWBDGmvc1x20+7ZgjM6Far5REsR1EHOuD4dAlwkvgBxQ9s/MQPbO51XfEc+BV6x0v8qDitoe4sC/D2ekdN/DCaurOkRir1jpf4cZYj3VmW4F3uHTXx08oUKEsbC2GzIX08lhXb62fg23ued3UFI60eI0ZNz9NF
DBucjT945St+NDaBVoSewRnlwAqkvD79S8ir1pGXcyOU+5HX538JeeHxQzV9bCiK94JImKF1BLIrAMv5Ph+Xn2T5iWRm+VHDxA7Jr8aF6OozX38C3lACXn/cU6w/OMe3158g2ULs+hOkWwitP0FmC8HqAx0V3kKO
fIA32BPSfNZuIQFtIcWU25hd5u1+GIxVi0Ly/wSx4hq6yK0TRy6YNvSASgdipeeZZ68kO8X0zBFHgxdLZVr5NbR0yUk9eLEU5qSzrolujGZbpqrtwtnUhbPRhbUx/DqR1+7CWqxrutbFU50NPkGGp9quhq4bZ9Jc
wnxTXYdMO5WWHj0g9Td4sXS6iqbaRes+CdpToFZdQwsDioqtxrTAw9K0Eet7nAQ7iuaiaEGcls5dgd7CaxxxTezYG1wH3hSPvT/O0SbY3fS50zR9rat+tY761al+flK/uq6jfkVwLjra/caxhFXD9fPT+tVP3fR+
tulJQpVK6yRNX7tYFrqK5nQ3/St3X+komupset8eQ3RIzR8pMzt9rbthBT+97lmMmQ7eZj9NeUgU97OEST9BVxjX/KQldT8evkPcMGskmBLw+2oNGNID9nCFhOi5q988lcPffbkYZ58PboR0BY0A0kSAC2e7WaEg
Hg7PxVkEGI7KhK7u13P1sCngqZOAb0bVUzlNOtdONHtUHcCHC2zhoQktKJAXNUbVPhuoHA2Oqv1QLA5uDOt6ED8A/g9uDH09Gz9FPpZ9cCPbPX3UeL/HVgP6IS0wFsml8inwAb1HTW1zJG7QwspU5NeQ5pZn3kn8
qKaWMYIS9Hk2Fd+m8tUzT+WrlMrsbCqzbSoHzjyVA5RKMZtK0aby9TNP5euUSiObSsOmsu/MU9lHqdSzqdRtKl8881S+SKkMZlMZtKnsP/NU9ud8XUvSkLpf12waXz5VGnJGGl/O4RQyYFmrDqkpw3LEo1g3kpEA
GdS2n89+Pvevnp31m81+s7nXdDHrV2S/IvcFBPTbfg32a3AL42227Vdnvzq3mx7M+g2y32DSGpYpz5419qxRNX3dr/tH1FO5SAMXjT4O5KIiYJ77zZw4rNG9jC5QLhYsQKQ5y0wVQqE0nasrsey/WCo6WFFxtAhp
P6dk8IBjBnidkusITVLGvG5gUaA1pkD24XN4B/HspH/xbHLtHFjCu8KZlK+u5EiihJV5JiPIUuwpUaslq5AWnJsYVUOwLB/AYogM+0juYqo4wQNqLgWjGJtiMuw3B9zAIG2TgKC8+Zbf0MNxesBoZySzGbn2ZskL
ZH0lcWK9mE9W3/4cX5r/Ib1xmS16gBc1WHvybVjLpxHZt3XCGHBPcRPi3Cpj1bJUOVHPuwWvWHL6wfYNdL8Ziq3VXe0HbyrXcaLXDMYC7xG1L2cBj/rNIQGFDeoyMFsAuc9vgNqjp0IWm5PBX8J4S/+Iesuo8qDo
2kec4o7MIoHsdFVXIB5X0/QJ5Jbk4nnCM8/20bmvbwWZiLFF8di5PzeqysA76VGJTIwDFIyENTXitvPLhK6U0lw/VExyzWTYO1IxjfThNNIpCpPPltnzmdRvNNBY0IiRSBv1tO1JVeg3B3Oxphj1U8TgPTqJdZCy
dX3zxx9gdbofCPNvfKY2T1rSXdJ805KSWv2PpFYp5a4ZlAdnUD5RzHQbmDJFKDBx6/tW7Cigc/VJEfPK/MJJua4idHCRVJEwt7S2rE7EHlfj9bqPjmQsruzSNZMOYB3RM54XyYJNpU1sJ1Yy259mPcURApWUN2yC
ulSbd3Tyx8mlQpfbaoavZwxgCGkIeu02JV5sfkJyUk1Q6kx5nigV+3ok9JwFwj6OWTb8PH22mTpmn2rpgtjaK2KoIWbP8FaKzD45+mfy5Ohnnxz1nATMS+HEjjcuKzViSuOx2fEEZel0ZAlBVJXyWHzmsfjtuyF4
KlYl28/yVHzwTWgR9mfwVNiPeCptjkomNtXR6R078YMU5Dq2uiASXkM2pA8mSqb2np9IU5PswXoWWVvGxLo+G6fqQz9VJN5FfcSdgq64Z+8v4VEkOdNjbGnXlCZNy0suU8k7OpUgGo/N3Z+hngmytwr/YqlT7lex
R8+81P/AW/WyPVk8TU8WO3pSgTvmdvdl8TR9WezoS8/2ZSaeA79C73iJH0GzWu5YJmqBRm3vqIkf1Hm7s6ThXeodL/HjLEe6syzBu9w7auKnPcsdy8Qrw6/aO17ix1le1p1lFd5B76iJH4TNu7MM4NfXO17ix1nu
Fd159sG/0Ttu4qc9U+rOswG/wd7xEj/O88CMPAfhP9Q7buKnPVPuznMIfsO94yV+nOfhGXkOw39O77iJn/ZMNV2Ail0LUJEWoDnab895bZ84DHTxj3xNQBCzbB6BYzYkZMH5JsYcZNotU1SQZLeeHRuHjAILhuuV
zCDBuRMWmVqaJNt4U1lfUe3U6u3U3HVnmNpWnWxPLE6XbOK3p9v6Z77Gh9Ij7WcAWkWHMmtJhcWPBtewBtqLS3m6VuJ+WkyYwo2b6MZySEAYDGeisI/1KIZZj+Jc/HjhXCsnU+RjbxSiVjW8sekOSRnfCpAtFE9F
UV2Heq5Rk9QEHkuwt35Y49Ktc5bpc0bUM7lI6eH1hGoAzZ9QCz13LIFIHuRd2kYi+OXBhSLQGpkMLhR12mLZKsihH1Ags+UGFg0GzwX0aUv/OfG4C/nI/GRscFXFyaMPzL2LZCnmDxdnuMGLJIx9OHoIj4NDtk+d
ZcYLh5i76qGx+vDTx3UISeLJw8lG6eGxSELyXddXNwE6Y2R4Fumqc1LFNRVlvv24NNvuolPeX15C/Tqs5e+RlEt4FsbJmK6vDxuQyKLaEmgY1xZAB+oUtVW9ajuG2gquoNBeV229pLa2Plw7I8Mh0gzgohMLhPdK
7uqvRNGgDqHyUcx07pTtXGE79xA699x25+IpaO540rkDCFpPIlHnDqSdO5Dt3HparaS63HvwOdS7e6lGUEvtqu7AS+3cQ52dey46dxCjhju33aky7dS/SDv1LCP0uVr8Hp3bmuFZaX+Kdn+Kjn5LKyi4gqq7gtL2
KFfwNP1p63a1rVvOpyqHQ50d7euzCEgcfzBbKX9Gx06LKjsmGi83vcefOEU9UFDZVVDZWdBC0gmquxO42L5urMisLDwGsWfU1zQjYYJ1bNLud9jq+jlm94+FtXmcrjmK8Iv0uRNRUYuJFQALAtyImFixKTyLoEix
aioAeQntWXvKcjLiD9p8JgjuRYRnUc4Y5qWF4vAiI2/QZ22y1DVM/ZdF+qyJ8CyfgcIkAyRLJIFAqzbpsyb4KeYsmljK1+eyPhm0IerAMRKsRgb89nNZX2wtFY2Uw1DKUNczi6VM1wqZWSuM6OqysUeNevujJjdp
BxEmUX6y3XWPwvIc2CYdy8apes941D/paGtSD5pDH1E0Fe5S5s/n0lRI54lI58lT6Typ6KElYrbVV4hc1KaBfQ5PZY32/gZNwVty6e7WujXXvbvNFGR2yJuGDV4+eMuBno9a24zqG2hMY3KN0UYHRwSgj9C3Yp59
GBbmZhozRhIXQkGjKdGqmGS1KeD8mEO3UYHyJoDaFLHcVkaDzVCRPORgk+SswZgE9IanB5sdujgkitkWe2xY5ZElYlj3YQr0+brPmj2GUCmpmkzEkVg7wVbHofMDg5PYqNkcWYnS5+p/Jan+oXb1CbOO2pxHlYe1
ecw4Y1R7wL3Wc7BcA0PP1Dkepku6gLs0qcDhI3UxtpPASobEZZvm5uCjnYfm25TEJcWBmydCYZRPreJmW8HNtgIv1GgFKM1AG0CkVQdOnYK6E7UK69KU+1F4RUeryE8kv/+UdJTSgw+7h60Kzb0b8a6JTchl+fHp
xZHHw2fv4pQ3tFBoZi/S648wNSjKzVo1QfLY7VOXO+PU5dLh1YUyVeNFgtIBzTdiQ8LWsE9MxyRJkMOmPK6rti6zsR9DjJmK2tIRoxBIEn63R042OQq3kXR/bLWsMDMcISC7sNE/+CVpTn5FmM8J87EX7EmTGoRQ
6apttReXLurHPt8lSIvF8hd8fSt3Z4Q1aM8TJA+ey2REkiIF5pM7M8VR+IosTyV8Ik4jfMKtYm/Wp+Z2QGYbWFFU7IK9bAwxR1CsxXGBDunrsnytn+QmTMvZFLmWu6UyLC2sMmqZPjszMs7uHhnAqMbYyHDFrkz1
KUhn3yXVPwt9wDaluECsv7QDTyzoaUBpkPi9u7LphyIpi0oDKxuYmHcUXNngOC5QD80z+VQXw+SvprdY8+DBV150v828eRd4N96kaakJ24p4McC0ailGAEyRsbwRdQlxH0XSJKk+CKSYMte0YcOWMts3NWsChrRA
MsYgfFoZFO55HQn0jN0dOaQjA/poDkl3YgMN5/hasEkKByPGgxmh38ePNf+Vh9rF6grLXkqyiCI2VPwEsMFhu89lDNL1lTL4OlraIHMSnznrK2XEZmssONvgjU5MoO8mxk7gjuLpORnKHJmfibvshxdk0DXmnG6Y
UVcVb+SRlowyHmRsHicNKttBwzkEl8OB0S48xPD6Y4S+4MSUjC440YSrKVc2Yz2HVe22Hvyl8ApdHF3lRGb6mpM/I8ZhcdK0HGYclrNz3MXEJiqDeXzrGryOZVdvqPOSMNBQJQeGumPtQtCMnskPTYQ0LFN0+6Pp
vPJ6zCvXzqveS62XmVedFQXc9RKxjjcVq7yQw0teJy+0RrzQtIVrWV6oj08svbVfgBfqTpNpKhJDxGLn82JdSxfrWnv99XmxrrW52pHXXrEz8RXJifSOn/jhHLauK55D8ia94yV+NMosLzQTtQBvr3fUxA+Cad1Z
evAr9Y6X+HGWI91ZluBd7h018dNFywvNxCvDr9o7XuLHWV7WnWUV3kHvqIkfbEh2ZxnAr693vMSPs7S80EzcPvg3esdN/HTR8kIz8RrwG+wdL/HjPA/MyHMQ/kO94yZ+umh5oZl4Q/Ab7h0v8eM8D8/Icxj+c3rH
Tfx0McML9buOJ77lhda6eKHuErEap5Rg4RKxBuLF27/BfMVH/QxfMbdErENoLD8IuZZWs4+wrfZ0E/UzR2h/oRgyamXnsWRZWEx0GXDbIbEmyAUW+H+iwJbjI5GAGtFdzuIYpQdhtaaS5/M3nqrbJ3Dah/2Foj6d
QBq51iaXlskhnYzYFHy2YpvnAHle8ug1YlXT3NJyxkdVo5z3y/WZppjMn32B2+eTafuYAz9l5uz/ajcZkoIMgfbS9OwRNvK0Mt/9HkTvoKgdfECRmbsanWMlraW0KRaxafKqWoiK9kDbvarCts5kIk39UtdI1Xmg
7T1iFGG3FdMDrQcsVSOTYvPx203P+XT8Vp3H72p6/Lby2/b4XdXVjuN3Hx+/rWp15/G7T2fEvvt0X3L87qPAfdnjd3pELFB1kiZMCuVyE1Y7m1AkTYhCuZkm7OMmTAvlZppwRqHcrkK5aRO2C+Vri9VBF1WsNhW+
oC+Vgz7z7IeMSjgU4SDz2uuYhEvl5XS1i5RRQN+CjL4y3nqSOgKb3mc2fZFuOqS4KWyrgi8TXISjNizrOfEYHc/nWTksBgWlZ34y8ie6/KH/HpijOJBYThDdQyzXiCcmWG14YhBXsyO4qhnJq8I+HFL5gaM4osqa
8i/3yB8Dyx9RXnfWBDOmq2voQbTP5CYjSG+crzxYdhO6GOsif/gpK0TxwkM5NpBog+reI9MAvgHVvFe+fQy+2pFvkM036Mo3l+Y7BynPOVW+Q/AdOk2+uRn5DmXzHerK10nznY+U558qXw1ffZp8nRn56my+uivf
fJrvArLYeKp8R8iw42nyzc/IdySb70hXvoU030VIedGp8r0EvpecJt/CjHwvyeZ7SVe+7kq2y3k50r38VLleBt/LeuaqSaCmz7gz8r0sm+9l2XwNDCr0GXkVabze+jnmkH7WM39CHFJoGsz21Ra7BgTJU13lIumF
5+CnFJ5rRNjEDQ38aWOF0owI8WZZO8Xhu2LmxNE8bJo5sKfPNtOHFPHv5Y2AbB3GAtBBmUuLTiWn56JWoT4Hb6rDcA/oc+MQGOxDmCNXVSACaIEDh3R4oh5epgdO1MNf0bNP1MMlunGiHi7ly6YUQighRE4IES7O
LdMXz7yE6kAvNvLEx+kuCGzxqBbrAHdCwFpFvv0g01hF+yEYAPrEdUqceJMSEn8U/uT0r5z4cxktMAoJXk6hy9KWJPl34lfTrNxsVtVsVjKbleiZ1WXI6sIT/5fUF+oFJz4pjXPi4/LEJ+WJ8jIhRPYfe+6SeoGu
6b4YQyeGwVhwSfp6pr0UaY+e+HN5YgrJuwhbxR+JP+IUsZYg1qUc68RfyxPlk0KI7L8Tl0cLT/z6iU/K8GL9mh59sUCPctNdgGot0KMd1Wr9PEz2X1otm+Zr9Gt7pHmhvoDbaPTM2sgm9lr9uh6JXWqLpxdwAS99
SWm+Ti86XQEvfUm1XaQv6pHY5SfKGr+Zfyc+Kam4L57kRfqSXuWjOvdO98IzSvcSvfhE2RFCZP/BY7HW4CxoPUQ2thbpRfrCExWvWPLLlWpNQK5VqtyJT6LFL9AXnKg4+YKbkK3XiaYIa/p1+nXwf+lRtX6tfu3L
i+rq1+jXvLyonr5EX/Lyop6lL9YXv7yoc/RF+qKXFxWg0eBM4A3ubw5I8z/eJ82drjnxGbqxkFWXQA9huabbmh4Yg10VzdbgGmNRtXMrM1Y2FJA4myI2GBCOwVChjTJ7LJI9o/jEAo3EuJbajwlQpyUBGalrECAX
ugifIvssG4OHjkOtfYIfQzxfV7O+Lk71FK2YeNgEPbqEUCztw9vPxpsDbXAYmYC8rz+eRDorDs/SArRiSmvGYdO3701aMWRbE4d/FeOvc3VF6jkd30qf1fGd46t9+s0mzdvfea07vgu61vGN5/hd0Rt0c1f0xpuj
1+s5u6LlevnN0RW/7mxRN9OO/Xp9xbuiFXrF8iv/ILridnxcsbwFI8i/5SxbvkVfsVxv++jbzJU3ROoTd+grbgpfX5Y+6B99m5nXJmpFIgu+fv1y7NPe2CeiK+5YLrfdpK/4A9wlXm88rcY+cYcfmeW3qGsrnnZ3
RSv1G2/W3q6fZyj08ndFq26+KVxN0YE0TAiw6qrmJ6IrkVC4TOtd0Rr9hpt1bVf0er385neFa/W85bdM55af/FtH3WyENh+FGZLdBxWrMI9poVcsF7+B53zoyAFYQBm1pvmJxyKjr0BSy/XKm991MwrwG86y5UIv
01e8S1+57V0o8hV62U36ym1+dIW+Allc2yTXLdO5a5ofhbyIp1fpNTfr1+s33owW+HlZli0/eaW6WRu9+ozSvDJJchlSJNMQ2UTWvoxEXBhHyrSKfr02L6t+VYD3zsMwugmvoTk9rAfpoRoMAEfLsXF9rqlMxnou
W34A02WcZy6Cb+D7HKKvb+KZP5vUOaYyCf308TFKqzqm5Xh8qqiOnhd8SRl5Q95IH4oV2x7nZeirBXNXk1gpt32WKU+nlKf2MOVASvl7G+ZrKeXPbJivp5S/sGG+kVJeeIwpB9t5PcmUT0lz+DDZuWKAALlEXJHA
ZWaYV1e9AqiZ/eZQLp4Po1DmL78kzd1fFubj0nzxQTa89aKGwbPQ1I7FiK6xlN/sRHKdkGc/9Y9t5Fkr2j/7dOiztVcAfdZlmL/aGaDP1rPos32vKPpsI4s+OzgTfdZj9NmGRZ8tZtFnB/TgNAt35JaxjEVP5NkB
izw7QMizPiPPNmYgz9Y1lFvrFKxOcetJXL8DebYJ5Nmm9izybKMX8uxAFnl2gJBnfYs8WyQuWwfy7CDg/AazyLP8bt4LfXYwgz7rdY+V06PP1v4/Q59NkAtn08Brl3h2ikI7+yWj0ArmtEnmu4EFm6DSusxNnpUF
qRU6MsefJ55bNKIOwKYyHM/kbKBZGGAWk1akgLRGkN0exp1VhAnL9ocYGhbg6wDR8xJEfh+tD2sDUADJ6zypTuZv0HmrOnly3jr2LZ3aV2prbzZHOnwEuZgD5ECvXMqnzaV6ZrmUkUsCc6sIXYfhbDUakVFuiyAX
rcUkX88H72K+gC7Ud25hfIGP5U2LDbJ90FI+nlLuPswc908r8+7nmAn/3JekefdXhBk037KUH+yTpEH1TWXuZfBu854vM+mgbx7653Y8kHb75slDRILhdx5O54+ot0QSP9cTeB2Z/pu5VFkByAS8/NGtitHLy2Sh
46tO8JxsbyRGhvn2eK+TEEgq3VTn8R7mfUwgD2N350YaiwUWCiHGcB3Qsjq/YhPZS84us1TCQ380aGUaafHcv33Q4tYK07JuDMQBssjcyMH6Vh2sGz2gG9oJfibJPnDU0Oet5j4bgJmokdXWwDDA/7tylSiSiHIr
SMguW8oVKCaLBudYTi9nWndR+XTOTN01iAUwlxZ5gIs8/Z7BmMp79A8HMVhYwJzEzKZChovdEZLNi1S6fFYWnrQX+iIhqaCzEtN6UEUdCxnOISyynRWyY4b3lSqINTLumAUn7QU2S0JQSDix01frwAJWZmg8JhUE
ggJfP6FnwcIGu2MSZHrgR/QaRFNCZEDTSTRQGHVV06ixMEfSiNgZqumm5cThLECmS9uTLpnhzkKfJ5DnswC6oH09CxuJbiQWSRqrrEGyCulIVjt3khphguiiruGnBgXiGhv+qKWGP2zOA7Q9TP0x9eOpfsMBMpgG
s+d8hapZwx5Or1QotExD49CUTNZHS2Y6oun7jxean31Qmi965v5v8dObMJ/iARbJzMiic+hx6iA8Ioaww2ReuIAi/4My35pPcet6gCya5QnLYuATy0/K25bfcuvWbdunplvy5uiKS+V7IIF7xaXyDsnylBEMr0CE
FNYF7KAnxEzFtaExTSN6RNF7XD0ZQ46tbzhAQolgJ5LOe2csnilqEvECoGZECrJZZAWS5oGmoEfZNB4LHammBtCvr3N26E5BdwL2UtgimteExa0RdXAfpWJVPMqmdVBgQJXN8W9YzZjn4RBkVrJsduyEbVLerh9Z
HLwBJtJoWQs9bGWoQ5i33ONcVSkhaYPdel2YT3SxyyNqGz5nkR66zpH1y6iKZzuyL88g78E6Bkwu6nxKWouHNOyuUU7XaDMpmWdQbiocjoqvllIdzpRKvWpKdSRTqtyrplRHM6VyXjWlOpYpVf5VU6rjmVIVXjWl
ej5TKvfVUSqfl2ESeC7wqQO3DaBwjI1Hs4zYQKteEIf59oEuzNkjOaQrOW+Wj1bgzVUh4E7X1QLcqw2Z82ofASNhtj9Hr+EAWK+OqPWEGrm7TVN61ko6DIeQqfUhjk7bGazLXG6ODmL/sUdGsuxa882PjvJu90DR
PMubm/mCJX00JSn6/98MyHO2nC1MMBaV5rMOfZTD3WL7NTg0jKpDpB1iyjCHjJOVB7QiyQbvAp0z+wdgEjRnjg+AKZoz9/h4Q8yZaR/c0BzsiYezdc4cXByHMH5z5H0wpq6luRN7BqRa931QxiGM9+0CBeL+u+6X
MOkiya5DWEOfzgMjV/LQgAgEbHmEMJG1Baa9GHB6VB3gc1jkoOTbr0FDj6od9zXMU7tG+MLkICkY8C4Pa5jxHtbBiNr9jhE1fxiByBBaGtpsweAjWWZzgDwjOk7TwEKb4I6sRpQDcw1RHsecwnzpn41xm4f0gjSE
ikINeQCniiedUXXPw6jRfmdU3U2uLzmjanvq2kauPc6oupNcn3VG1daHazhm7niSJdDb5fuCY770E0lnkT+bbe59QgRyZi3OuAbZ8mNm5UbU9msyTZu2JlWKi3tnWvCt5Ho8reDn0gruTSv4BFeQ9Qnuua/BRpq3
39eIiisT07fIAE3HppLvvq8ROWu76vzUcUF1fmGWuf8zv2idC+065xLgbUfnraLD8XsbURWO5+9tRNEGJrbua+CePqK23teIzgaxwmph4Xwy0HlfIzyHjFXe1wjPZUUSWuqKZkvYMFtwg9KzwnzOKlbAXnl1PPJ1
HibdzyUT8fqctZzX9B/BYuahB2AoKs+/UWFE7XtA6sKIOvCAhBB8YUTtf0BGDhIpjKinHgBAlnbGI2d1xYGxR+CcQ1y3MKIOPiCjIe2ujpxmWNRD2tVOM4TK1tBqsgbhsjSVvyH9as+eAsSBCriMwlaXTOdO5MJQ
8ObQ6zmH3DOfQy5wftM5RFJ2ngH0u2fkyqYeWt8uInBwgR1YDQd0Pmz4xHWJ8vps2l+q+KjqiD54sIX5nx+Rt+DesmXVREXZkRcWfZ3XxVUVRRipmVH2hX/jUfaBoVd6lCX9avt+YNz2b8P2r4ct6uADko3QozNB
QF+D4ZGYuoYZjwPwZN0nWPbGABpFXbVjJ8+pps5fv+KVamfzd47WOgBXoFf6L3lRzXctqkrnoCSORHjaXUX23NQWnYcjp8snhBInfPUW6w5O+Oq/6X5a0nQt41lLPQd9c8ghM9dnqS1If28JYj562IYW1o3QgZ5H
wnppPsK62bM/TWoOJ9UaoEthLQ1dTzMO9CDd7DJJ1XslZYuuyzrfjJxMDZy0BrP1oO7X+aaN4bMx4EMb8UZFzjvfPEpQgugNpz2l52on2P9L6ibdTLMEW2pWO1ePNmDvFd+AZxYCeURFyjCqYoVztQ/mK7VDHsc2
WEDM69DOohF15N5G6MA68FL5yDX8++A1aGvt6jzME2pf5zePm9ah6jhkafKb2Ympt4MCmlYL56Xd1+hZNCKNGJWfvoZ/P2ZDTCHEQ0lwzOUp+zENn4cTH2jE7rzGp8jq+JuYeqiCIL79QPiWtHsnMkx2Ixdb+KG/
qmX623yFeK3QGCXLrirQr0Cze13NTmfscljlZo7ykB0sgm0L04++r9sL3BgvcDOOA5a9mxw96CiywqfD93xRg0ZJIXib8L/Sr/q2yN9PDS9HbjhLC6C+6Vzk83FcQZ7SiXIo8YKoNK7zMRiQYVG7Ies/+qzOlotc
U4XS/UwGMOQZMEyhnzoHnL8roLi1VeLv7WRYeqFQeHVYb3Lj+LhV0rPTQnE1tHgXig15k0ebl+gf7FeK4C7S7hELxFUmNx6WEew2RAsh2Lv9ORKRC6ucMammVFaRTCv6Fn+6y1AFkpvJZ3PRPudCDElWkgLLwyK9
R14cBQvFwd9c8bLShX7VN3/TECAVXYeOfk8xl9gKbSMLvLbTGTKEYrA02zS/im6VxpugbBVQ9cyhr4gYnMxJ4lXSooeNssNXC6Ir33xlnzS3fUCas80dP+MLzkcPMGV+QtGBOfgVEeNVls6rRS4WaSahSEbqAkTg
v/8PNVLLV+b7358FpXmqS+Sa3d/m2uAccuhb7HZJ7ru7DgABYLtFeIEL6VEjLTZZTbppIqxQ7Uhlr2zNEVN1tIJcPIQKoyztxT5hrxks0bKuJAb/kmJ05e9x/mV7TcXDjUvJCF3Ck/uZf5Lsv4OSlGl+YtdPeuIx
Ye7p6oo9bdILTzPpsykJ58o//Sk/vTwqzDP/Yp9QOkRJJSYvT+ygA5JG6WDmQ7Gih2IXl22a7PtL0OWDxIxIX1/oiVR79FBckZAlAMJx8lQMkEGRaJ67PhI5/CZWPMf9dYCHhkiHxhBCHHoTmSa1QyQqg/bMmyIx
FlV4ylX5p5LYlGR2fOiZFgwmyMmxcBBAkGugGQ8V/rUVV3t4POk3agwM+QbpnS7TdRSlcSIIZ+eAfElMfT37hC8FXcwjwc9i2gX64MqK9DPBGkspFCMTMrPDg9lJD9wNmBeuMlHp8qh65k2+HoJZ734uetm8c4IY
vXIybOiqKaD0mD/mT6bFRDgIaWAqeyM2rSAtf8Usi8OqLfwg28qsMP5F/f9l732A7LiuOuG+t7vfv37vzZuZNzNPMyPpdmtsj52RM0km44mtONNGliVbCfpYEVR8CohExbr6zUdJYuxVgbAmWZGYxYBYvIVZTKKA
t+LdTwEB3sIFTpgEAwbMrpY1YMBbaFnXft7EtbjALC7w4M+/c273657XT5Knn21Z7lHpdr/b956+ffr0uef+7rnnwql0MFgzhJHe/qpuf7L8e4URe45q2nMMEwmpWvPywscdNYJ399tGoAr+8BESg/9B72mwDGEW
8/KFjzuqMWPsQ/g10lgYdVDoBWfJdwLfvsfW90OGfY//Q9h12PEM66RqbDf+L4pVrUr+wFEar0ygfkBLPiF2uybQR7rGOqWC6BiRVgl81fY/XfoYrc/t1i3UetKM2L9PTstX5qKHOfM8P4wwEIQyLEsFwyLn9fMa
NEnaPdt5WWCR/4U/4Q/4OcP//Guc9Zc66391sn7/jznrd4X/td/TM6f/VlLWapSFzmgMD0iKyiHPIcM/hyCOZGBQD0VLhJ5AXhGhJSVtSXG7rmHcoUxlq4Ia2m58zfQqjTUBLUfxH3VpT2KhTZHCYz38p+xlWPYf
/VMjCAtAtRWIHFkJtPQC6xGwYXVoIwBExMxWpfEQAsSS58WybwWYEEGXSi75UVSYj3JcmyqHixHdrgki8ksQ2i2BVgCJaTnj0nh00i0rO+yn+J8vwCxj2f/cSpUjxlC44M7XR2FerFjm11ZolzSiC88AQZ72VFdM
y5c+zlsOmsqqWU4n/0Wdbyi7ZmES/rkP0uMrK2IGLHoDPNNCOi1PCd6AofH72IHO/6Uv8rv+cdP/7AC9/VM65yeinMfWWET+Ufp/pjggmc75tKlzHOdLgnZChZV0B4a1bGB9zfQMvGpJV/AOiyQ2LDQm7wpNQhO+
Y1oCVlHol0MhKCWEoAhDkiqTEOAV0OvwROy5BTvKGBCCIu1cHwnBa99iXnfS+kFx3zbDPyfbnjll0ESZEZOKCWDV/gPksmP4D5iwPA3/OSzRoFfkFngOubS+8wsFqALXDos1cVlhl2I1FEYHsMLgJ7CV4EmF0PsW
osrBRUQ5/lPlgATdUnbjWJXnHvVUdE0oC4sYK3DqsDj4nMXSGRVC4OX//K8lYQZ/VvD/lD/h3s0oJ5txCs0QqpxshpPgD9hDjQ0fmMMLnSL7EgYoNKcFq23ZKzV+IM6ZQhSTtbDdGOTDukCuBXh5JQK50mh40ivM
y9OCfzxTmZcP6vMHRublQ/p8Br6UD+sfz1fm5Rl9/vDIvHyEXawKNOdwGrukKtl4mkxtO1IEd+hVpGLdwz1BwQm+4ihL9e+R4g+Ex0t9pPgDeXaPR7L1Iwl+pHUPI9c9zMsjSP9uhB+m748SfxA8VuqjxB/EK8Ue
paQfRepHqWCZJCtoTOSUtShiSoCEcRRzFj82SrE95uUBuJ382Oj10vBuvMncp0xsuLBbmerGm8xF/rXAv2b51zT/Uvyrxb8a/KvEvxhC/g5aytw9lsCGk+LeeXk3P83Kd/jky42spViWxVlHOOvUd9Cvg9GvqM6h
WJauc5jRJMn3oOA9QZK4DGKUwYaDsYKHEjeZl4cdfuNQyxwli4OSCYqmVvFtxFdRFfj9VfzGt060PZrMeHVrgPf06lZlYjbECOblKUHnDYYzcDobzMsTdPYCChxHBzSPPWWm5ctb3QJaMi8fQNnCvLxfsDqtUKcp
dTAte9l/9bV/1L448D/iqF1FTBQ9b3pDWOC0e8Ib+1iNR2KI2iXCqF3jcJSZII1uhcq8oGz/HEOw6AdO/xh7Rk2qCg2vJOJ6lSjCyjg5qIaihbBWUVwvGaK4FNfLDuN6yQl3yJeKNhOEIpkgrRcoS8mJzu7Dyb2s
tQVhIcYjuZNYLPFK+mcEDd2GVAX2saXtW8QrseDJogPI2Fx9C3rbm42/EORjdLPxRUGzoPT90qdSAwpzSrhVHFewK4g5LU+4dRyOI66ktkF8E6jnaeFh5sH86MSy/y9XLLje0rClSUzxisS0YVVUdT2SKqoGnW1F
VAHujoG4VTnU/qSy1FZ8UBYMe+Dbw3BzxxYoJbwbCx3YHWrTUYSuU9Y9ATzptQthIRwgg5lvUiM2USO6bwtLakUFBByY240zgiIGhrF+SuAdOjfJ/eezwqsh3A8iGG3BEN+cMb4oyP2Wrj9guja6V1Wj1SgPSOpk
MbqyaFIG+BDa4Z8MDcsnP+jb/tnr2a8QnaxNXTEMDoiBKjSOwbGQjQtzu/FFtKATwrYcNrCWbGB5XZvE+jadUpffKJHSKG6sRGDKefnSVvYPvV+wiNPoso2onPPy5a1VwyFXJtdSJbUZJhuLND5PRnTDPRW8kcjX
rqbRkHL4moETu1XgktgPawRxHRrnJMG303IZyQOIdRT2i5Zq3Otb2AgSL7t6r1fyVw1VvdfDSvXqHny41p4JZati4wechEREIecG1eRuNaaG+LMMPMlB9yJlCh3plrRO48d3EQUAuu7lrRRnaaBNGlSQUapZ5bA1
SZruj+Pa+BnPK2htXIA2LrA2HmNtGniDRBbKdrEdKuNIE6tIEz+3XhO/mqKJEyrYWvb/4bW/T6hgRA4sQQVfMOEarEp3TnjjH6ulGc8lqGVSyVEkwRFl+efYby2ugidoB+2KW4gCDI5QPc9ShSjAoOROAQBoFGCw
GAUYtP3zTJcc6iCK8QCDYNx9R90CAgwOxbfk7lbH6BDoOV17vTouQB1jUDOE/3smWBZDRWyQ10SXIi7FFHFVK+KGVsR1VsRNVsTD0WAwUsQILEeKGI8JRbyFgCG9yhn3HFCOatLZJlokx9qwGn4cReWwYvQcaMEi
1B+U5SZowaIagBYsKhCxEImsBM/3O9QWVsbFe5biarEUamOMGd7ElmyhlqTc+7JUshNTyVVWyRYW+IUqGWHAQ/VXx5wS0Fit/mxWyXak/eyLq+Q6aT/64iEWpW6VXO1WyVEDwgaWE20C8rGuTaSSL7NRGDGvb1RC
Jb+SUMl/7EH/hyr5VVLJNVbEFmKrhYqYXrmTUMm1yK+6ul4lwz/HbVDf4daxcskXF1HJvqWqetr/Xs+CNq7f69WVpep7JjAgJW3cuFc5CZVcWqeSJ3arcQBLgVfoUscvb3UHQ+WaVMfQwWpQjbVZM3fU8StbHe2I
Bh9bA2+L+FphbrC+G51oHFYG+bPDBXSS7WHSA/B/2kIa2d3kG/B88gYpnq2hdwmqJyGDKEwtdkePWb4UstOCVwCbvwIfB8VJF0runvBaH6MYcWdek6FSXXlNakvIoC+1rQZDqxgLt12Xml5MqOopNQj9dI0axLDG
vVZZ0MV+A5vIKUUDecb4yMk6tIYxCtJRbhE6FCrWqwDxgUUsJtxxcmcXE+6ERCz3isaixMUi3fpCDcaErLrM2t46CWdlDvHri3ttXznudarqj9xVK2Cn4k+HwX+jUp7gGDWIq2cDrYcdPK4saDZ3Gv6Cz3ieoWjX
3aisXHav9w08u7pGFViYaV88qacjoCIr5CBIm9KEkxO0Ea+qBNHWitcrea8r1LSS93hSTTIUUiLMGKgJ4uJIjGFh93AHZQBELKnrVOVez2j8MtCvaxPjywqiD7kO2PPKHK/nSIgQgGbsw7jLN3SPKJa9MVXehVmn
O4BhOowUCY7Z4fB8on20ZlGEMNE+WgPeVb2rVtC7R95wFK4iFP7TUyKcBamwL+YSNghFlMnAa6jyXQDeKZbJXcDNMaZY9o3dnnEMtz+GFaEYS2y595hqqDGUHlNS2ZpIVM04doxCIR7DPbeRTinBzYbu4zaoEv1E
dJFVjJDYpWa4zevIA5rSgBLfBh4MrA26N6jhtUH3PSYWu9OMhB2o9yhbjdIchjez9u8FQjncoGzV5KztnEURHVICKPiFtS8jTsZrhhH/v/YxxPRIrtTnf9Edtve++oZvtvZZEZ9/qbBzroft1ym+ly+OubbyrOix
DcQAGQWAqoaXKHRYEz+WAl8FfuFezM7YLk2Y2+zS12GXHa9nd9drKBsrGi+jpIFyhhLcnY9AlY8ohwyLkuN/5Wek/xs/Lfyb/D/+YV4g+8cPcc5ClPPXfyso5+ZOGZ1zS5TzjZ/iWjuinG/+GOd8OMr53De51kfC
nPADwwacyQ8LS0m8kfC7MpR9iU/KSH5S9P1gdeBL4fczQtEOMKGL+Ys9qqxG7joKS3H3Mbi07aECNgrIpWDPUf6CjN30bTT2HHM9LJxRJdVYCtwmQAc6G8YH0VC8fnOgHX0JHlo9utZwb1ADaw36EvDuvbJ6jyqv
GQa+gR8Ra/8GEmqo4YCytnPW2o+TWCb/rf04xPLHKFZM8l/KN6D/ojts7331Dd9s7XvXHINCj/X8BMpqzNLPu01tQ18+sKRG6Tm3G5Fo3mwYcDOA8Gt/Vs2h8sVqNHl6EUpPNYOoZLm7ZFLsG6jV0GJf6Ij9hP+b
68R+MsoJxX5Lp4zO2RrlhGKvopxQ7N0wB720CLyCmuKmjHMHiJwW3Dxqais5+mDOOgwdr02SaCQ4SPMGyqISHk3+6kDyhhK7J7xRNklWu02SsRTTY5z7e5CLjxSrbJFM0OJDtkomlYXFBXqEWKXymAyMRogFtk48
GRshymiEKOIh6ClUcnyEWFAljBBLGCE2gJ/FzZNCL/MkGfD/0wnzBBFFyDy55D4FNilCF180myctZq1nqMZ682SrNk8mQvOEDESbzRMaM0tev7AVFggGU+z5QFNohtoU8C4ALTJMlgK27qs8sTIEdeNW1GZl3+sJ
2CBAuicTVggGu9oCSSjJyjrrA+4aXg3Wh62GeqvK+qWsD9piKWZ6SAojORQaH83AM/bAFIYFcRQx08jqGKYvUpXvgk1w19FjFKAxNECOYcPGu2iRvK3q6y2Q4WPKThSOzBFF5khRDYXmSJ0oFLU5wubHsFa6ip0m
6tyH0hbkw2xdQMnKYO0ThuG9Z+1HhDez9tWUMFSK7JJfxh4TzYSh8satkhvSrA6KYMWBg2J/aM8N6e25Qbdn5i2zYRLsA8/w2bjESFgVxBlMB68iDFHSyBAxbcsbZySNjFd/Wvjz/v2f7WjbV8nsCHOgbZHzoU4Z
nXNzlANt+yqZHWEOtO2rZHaEOTAykHNrmKOKtP4Jawpqye8nYbrjuzEu9t10mRiRbTEE+R+gAN8y2EO7ppOpMYT1TXuOHsP3s0cNHIOlUd9D5cjSKJKlUVRDCUtjmGS+htpuHcKuaktB5NY0zEJuqDr8dwbIcHgP
izdOb1j7PElS8p+6Ab39TwrqYuPmx0ZsjRRbYp28679LNWbmrTJLQn6pSKQHlIK5QPygVeWGGmgnrYe4PGMo69WS1sOrZD38zQ8n5XkyygnleUunjM7ZGuWE8qyinFCe3TAnsh7Gtf8W909AhEdhPYyoMbIe4FJy
ed5Jf/eg9D93WviPF/wvfEb0CM8AH+pzkt2HrZrh/8g/8cqpv4jcGvz/8Wec9ecdT4ciBiXLAftFhzuafM3wf/N/0/XfsYV9kmIXJN2AdO/uxj2CLukIZMDfAbEJfMomwyB0+yEcTrvysHfRSx8HlJv04UFOgbwo
VbS90UsvsCcxPJjO63ODXQ5e3urZvrHbOsmLrZq+GWBLA1tJxz9x1D9Jbjae6Z/+X2R5wSY6+f2BkphEJOQ/Ub1F1Y3AVkZU/UJYk5YMKeOoh6Cgia2sS+36JkvwnymSf9JwfIvcTleNXeQft0KBt6E5IB6mCzdh
X9Lu4/BeIj9YZe4OZ9KXd5EPndX2t/wLzwB+avk/KpRxL3HNuu2Hf/zBp86f+dpnHNoY/Mv3f4kp1bQPM2rWa6Zt24bNf8J2/AEuNEi3I29UU9/J7NxpT02ghXVNyUyl1GBKHMQ+1jB522dPP3T+wuqn/2W107DQ
KyvyUsL8BO9b3sMnS/J38LPnDf+hqv+Tf8NS/shnJGU9VfNP8QfkOFNGDJWlSATkPyFp3YOtCo0fkY7zRSksvVjU0otFSarCZaKWXiZq8ss9qcx1CzN5WaZvcLxwXhQpo8WOMlrsKKN1hDJaRyijdYQyXEd4yUWR
vzTmn4svijQ7K1DM22tmuLjBxuYa5rTkJ4Dzp6kXN9AqFhsrDQDi0ppYeprbMX2hlyLYvPTBrBqO4QwTHwH20QNPS6vtNIhVM37R/6pLAPuf1YSr+Tg4ZcTxW+0sT6HuR9lzaDnwX/kT8ljD0gYl2F7nmZ8WFd3q
DuPITjcWzW/55/8Pg+oOrry61a3Ca0Hn1TBdG2CNAianpmXTtcL7M7begrcAf0tWTdJeUMiFiqqp0r1e07f2kImM9u3yzAlvm6r6W+9RVd+856iqBap0j7cJHpy0YtpRxr1wpdB1zAkPW55vvUcNU3EnUNY93tbA
m6DivlL2P29jphqEHY5YLrHuuEpGC+36WG1shwC1PWtZFY+xR/VdaDN1KCa5QjrLykQ0uuJeTaCxncYTCKeMuFNjqhV4FQSfMnitgjIxu1JS44FbAA7a9obVROBN+nJ3raImcO+6GvX/0x8Z/rN/CEQ6UKb/5xih
PybanuLoHTzqr+P/7gnoSxj02CcHO/BM3FmrhP3wJPW88LjGs7nK9ht3EYVStYjFjOZdLsJAYMoVgVwoDtl9RyEVDATZvrnHbfmCPK85/vzAnRPekH8Skfc5DJ+xe8Ir3UnWlauUAqo+oIbaXlUNKfP18XApaPxH
4cOmG1GIx78ZU5qIezai3Sk9RIypwcEZATABnW5edbf4HAhIqBZbbiM6vowNIYW6MNSWj1knlUXT5G2bFjJJZbVVgwLbG1zjGNZph9WKCnNFVA37zFC1IlUrdqoBAOHNwzGFMcrmw5jVaYEAKbgj6BbYNOfTtmkw
JpUdkUIsLzycqkVBa0y1+aO1CjGpuhQg2DEYpDbjm4GMDOEdDKnSnToCDXmb81usOP4XPiP9P/0vhv9l0//p32Y9+41/ZBPkJ6r+E9OU8190zr+Kcv7sFyTl/L0T5px+hHP+T5Tzhb8T/j/9DC2x+Ob1UczVEnZB
ICEz/JOqFBMyz94L8El2XnpJGW0a/vNL94r6tdNLt+ilk+ud9dGahbkpVVhCfALM5oZPb/P3hrg+Vek4/r/5n8J/+U8M/68N/yG2r9QksJDA4wle0/F//0mD2n2j/1+vZ2gU3ZWSbepWtPSNpwU0/IaueY2uKRfV
uNq6N9ymroKwqghHubXtWjoqOe2D8620jZGOMERT6uSlZ+B5PB7nAF+zEFfBJBHsdUX2vGKmXjHwdcC7xsIaZB3otYwoRVhF17sVUAa0e4ugDT7u0KhZU23aSw9aUMNLiKjTVJvaFPOI9mYoUvCtgiovwTu5QG4F
iAKFNW08TtVxkjapZts/gThrTbUtIOW0vl6FatIbj2fJ7iwzmVXGs5bDOw1Sd+j8zQVhFu5bPCl+cJvhr0gdVUIJvXKN3KgMPlsRiOxJp4twjqSzVYHpejpVmMunszMCs/t0egjT/XR2QcABgE4b81Lx2WkxL6f4
dB+cMensvJiXM3w6Oy9n+eycmJdzfHoETpx09pKYlzv4tDQvdYvvF/NyJ5/uhvMnnT0l5uVePp2el/v47FExL/fz6d3wHaWzFwT8J+m0Be9JOntIzMvDfHoAfpiC54bhhkmnC3DApLPHBbnZ4PQ4/G7o7BUBbxw6
tXjtpyLLj9x26Hwn+0Pi9En2zKHzKXKspdNHBDnW0vlh8qql0+cFudXSeZO8aun0QUE+tXS+f14+qk+feZ21Z/X53Lw8p08fe525j+nz5Xn5uD59+XX2PqHPq/NyVZ8+8DqDn9Tne+flU/r06ddZ/LQ+n5mX5/Xp
2deZ/Iw+X+K4FDh9UVCAEjqfJHuUTh9+ndHP6/OD8/IFffrc66x+UZ/vmJcv6dMnXmf2y/r8xLx8RZ+++jq7XxXw/BDjUI+8ANsy9HljzbEa+lytOZbS57NrjjWrzxfXsMiUz/etOdY+fX5ozbEO6fMja451RFUo
/LFof/mzHjl/rQgPvoilZf/87w7RPPKrwnOWzp7wyay0PPJJeFV4jaX22RNKftkrfu5WyESFC5wS3jBFshDe2FL7rCKip4Q3Qg/pNZfOnjihUOVUVGWn16LRofAGohr3C6/OLPKGoir3R1WeFN4oDUqFtymq84Dw
xonD3kRU5YGoypRHo5gXhbc5qnFaeFv4/XhboyqnoyqPCE+h2AvCc6M6DwrPo9frbYuqPBhVOexRTI7nhXdNVOMh4V3LwuFdF1V5KKryvPCmafG88K6P6jyMMOmQLe89UZWHoypNbwaFnhPe9qjGGeHdyJLpvTeq
ciaq8qDwZlHsWeG9L6rziPDeT4LtfSCq8khUZb83Ry7xwvtgVONR4c3zZ+HdFFV5NKryjPAWaGQnvA9Fdc4K72b6qrxboipnoypz3g4Uelp4H45qnBPerfxNeh+JqpyLqjwmPMITnhKeH9V5THi30SftfUtU5bGo
yrK3k/yOhHd7VONx4e1iheDdEVV5nNy6VwX74DwB/+MKnMCWUKmmBqOCrwpVUU01RheG1Uh04RVcGFBDdKGuWtGFl3Fhk5qgC6NqPLrwEi5sVlvpwqTaEl14ERdctY0uKOVFF17AhWvUdXRhSl0bXXgeF65X76EL
0+qG6MIFXNiu3ksXZtSN0YXncOF96gN0YVa9P7rwLC58UN1EF+bUfHThGVz4kLqFLiyom6ML53Hhw+ojdGGHujW68DQu+Opb6MKiui268BQu3K7uoAs71a7owpO4QP4lVa9GV6us0kkXcZlVfrtSOfxKq6oWXXuC
9KccV0JV1gyLg13wOQe74HO15lBfjvPZNQe9NctLyaNgxCc8TbsyLRe9Qe4MvUZ0m8Ww/P1Qe5VpeTzUehXoNVJ6x2NKb2dYfrfXQpHlUOVVkFXnHjim8XaH5Z+CwqtMyyOhvqtA0kndLcTU3d6w/LQ3iSJLobKr
TMt9rOuejeu6fWH5R6HqKtPy7lDTVfD9k6I7EFN0+8Pyd3tTKHI4VHMVlLuWbY2YljuAC4dcCi94EOG3Uj8l2BZpXxLMj7QPCQZK2ncEGybtM4KVk/YVwRBK+4gOExQFCyouey/EZe8Qeyemid5BPOwp4VVpR2vh
1QJeQjhrmJ51m/Ht1snbjNuEsm4TP/RZz/4hr6DkWc9S9m3ihzwMSu1/NgGk7Z9NfAnAKNlbNVVtZyNyiuJOPqBbdb/wahkJ3o/J7KyP9gC16kHdqtPZeXW6H7x6kFr1sG7VQ9l59VA/ePUwteoR3aoz2Xl1ph+8
eoRadVa36tHsvHq0H7w6S616TLfqXHZenesHrx7j2K+6VY9n59Xj/eDVE9SqJ3WrVrPzarUfvHqSWvW0btVT2Xn1VD949TS16hndqvPZeXW+H7x6hlr1nG7Vs9l59Ww/ePUctep53aoL2Xl1oR+8ep5a9aJu1QvZ
efVCP3j1IrXqZd2ql7Lz6qV+8OplatWrulWvZOfVK/3gFSMj5kWREWAADhuqDW+k7Q0u6SGf8sYYePNkZK8prrHgDXGN08Jrtr1GWGXKGyXUzqtGNaa4xpy3iWvs81ptbzisMM1mOXqdqAYN8GfdAQ6+UaexjUMV
RmD36lI7VEVVtb3bVKNR/oKqqJraRPmtmL07RwNN4Iyeo41kwh9jAwgAQgO+gVkYtq8dVY8uEoiwkxdIL3r1wB3FJOqMYeHB9hKANApcsoLJnjZgSXruvVxjt1cPgEqiDfU2oEq6uo+v7veQt5/rBsAs6epBvnqA
6h6M6h7gq4f46mGqeziqe4ivLvHVu6nuUlT3br56hK8uU93lqO4RZJ7goKrHvVHE962rUdr/uEKCt4mj52vps+hRz3qFUABtVfh2EsBvn7iVGGCpUbqcvLJIV5LMSSm2l4qh3SkXd4c0YixMKbafiuHpUi7uC2nE
GJ1S7ODF2nEgpBF7HSnFDl+sHYdCGrGXllJs6WLtuDukEXu1KcWWL9aOI0whJgBdhb6EjSxIKLovOfStDgD+rqg6APEKg6Q0LKtooHNAyaUO0lmPjWxP6UIvY/hOWohGjQxwYiQfQzYZwuRBEYOTNJ6paARyXFWX
OhDkhGok0EcNOk7y6Bo7gmnkcXPnJg/pcg8z5l5h1JAGAhUNDW5RtaUONrhVDSdgQY0GKjWsb1LTkKDbucmjutxZhuorDOeRBV3RmJ2nVR+DdttiCvAxXehJ4U0xHuDTPoxkLV/TucnjutwTGuEnwO5aVVFDGN2T
ltuWxJgcNUUXxtQ1SYzpWjJYKwxB8gwAVCh2cVEtYAiEVWxNomI1pTRY4SZRMTbpKgzO8gwBbB+3RljhuAYTJpI4XlVN0oWG2pzE8WrzDNsJnm94UTDkTZDkAHAShdXK9STyKNFxqJIaRIcRRx6r8ww0imiGYR02
BrS5xj2a6nSBFfShgzwFFgNAGrjQYmSnqZGdmr5xB++aDJGUQ7oPrvIEm9cBc1oUddFQURdajX0/TZCfYgNExawie0Omg0oYRRujQbDXDLdoOmYRbYzadMIg2hiNGTRljls0m5lHs33g0RyasoNbtJCZRwt94NEO
lu9FnmUlnDY0wAiorcbU6U4ugYUA0RewG9sxKKftDcShWQJheWK2QjPA+/jsbm+ElT2jqEMxNbqfSxz2RlmJMnAKO3Kw7dVjuCkVOzjPaOIh7FOgRgCB0gc2lIAwB/UXPxz74gFhjvP8b4UmLpcIPXZH6INsaiVZ
TUCt4QfciGlkQK0jPDtcoUnKE3EcMYFu2htFNxmQHNOw6UhGgqfIozejzN0v+vAZPJDAEU+LzF/CaaEByTENm45kJPgg8Sojw9ehm3YGdPNsGrppbxTdZEByTMOmWeXqkX7I1aP9kKuzCRzxXHa5Oic0IDmmYdOs
cvVYP+Tq8X7I1RMJHHE1u1ytCg1IjmnYNKtcPdkPuXqqH3L1dAJHPJ9drs4LDUiOadg0q1w90w+5erYfcvVcAke8kF2uLggNSI5p2DSrXD3fD7l6oR9y9WICR3wpu1y9JDQgOaZh06xy9XI/5OqVfsgVo5s20M0S
ey3y2hdj6ewJz+LAKlVgCG1CF8lGswgAkWTNUYbBo7wq+x+sCi9CDkreEDlAeh0LD4PJEd9QY23P0OOvjnlJlZoeBbZqeEPYJsucMQoeg2ZuAfslqzhY2KBB+EgbHpQVXqBLlVveUBu+lAh90cHeCh3YDZXOeuUO
7FYmEKYMEKcZwm5lte5KI4SIYrdJKYYQerhz16UvUVgnaqiajyHBHayF4N9u5HdcGR28dwJ4S9sbicG9FR0ydIaB30liy5jmbxLZrWpcwIjhAkB2J+cJvRXkMriDscUhhmpHsXFZgvXj87zEare7iUBdXFejCkwH
5jiuNmmEdpMaDyIk96C3ifHG8TYNXqblAY4SvN8djcoepLaPBozSDqlRjesSuLeJccJxQmmB83H9w1Sf77oUteTuiNJhrn+CH+iIB5pHOO8401wmmse5FYToomaq6Iz3gmsXmRWbmDHjLEVqqN0TmMWtegKz4EbK
xZ0dxDViZiowS2wdYiaPXowig7N43J7gbI+n2N9BXaMXkwrO0isa4hfGbcG76gnQDqWBoyFA26Ohh8O2xF5yKkCri8Xee0qx4xd7P8u9WoHP+0Q3ZKs9lzUy20Ej7xcxGCCEZF+KFXggXuCBCJpT0WTRaaEGEo6k
DN52CjwYL8DA7ZohHxJrjvlQB2EdUNGM1aMigR+E8Or5CFDWHpabYoXORoCmN66iealzQI3rCXdKDchO6kJ1DclujgOyaN/jwr2TMMduAIJgz9HowqakM+Cg1m3DMd32NF+Y1Bc2J4HaO9cc8/GQL8+CL8922OjE
2NhIgqj8IpzYi2gk3Sj5VTZjr9JJOmCyMDRjwuAkAVTBnvCvJEFU9IfjsEOq3iAOhtcIKDy6OWsUe9gATk8bwHGwYKGCnpr8CS2vmZGapZpquJ2NBjChwYw0qgwhNXiZBcBjzJog0jpByAiBmMCES4xHnVBWCAUz
RE0dNiDYQQaFs3JbMZI7zEhzVm5P9YHb033g9gxDsIMMCjcyUptlJHeYkeZmRmpzalhl5fMCeJSRRhcovHO+A/462gQk8HcwZgJq3PeI1+iU2OsNx0poPHgJO8IvRc63rZhja4QTD3RK7PfqsRL7MTVjHnDvJFx2
rGtiBLhsI8ofTrjAVrUSM2Ius0uUP6Dz6wn8+M41JwSc9ZqfGNT7sGAhWhGZv7SVEL4c1lBvViE4FbqPtjSGPJCR4P1CI7V1jXIPZST4gFBDqp7xe4FRoVoZiTwo+qCZHhJ9UE0Ph/DloIZ6s2qnMyF8Oayh3qwK
6pHQfbSlMeSBjAQfFRqprWuUeygjwbMC8aQyCuc5kquMRB4TfdDmj4s+qPMnQvhyUEO9WfXVaghfDmuoN+tjPhm6j7Y0hpxVXz0lNFJb1yh3VpF4uh/66nw/9NUz/dBXz/ZDXz0XwpeDGurNqq8uhPDlsIZ6s+qr
50P30ZbGkLPqqxeERmrrGuXOqq9e7Ie+eqkf+urlfuirV/qhr3jsWBxn+JLD+HuDCHphzhglbzgOsQ6HOF9jPkR3W7xq1vLg5Whxnt48vuQNBfOM3TbcBkHBbpPH7wTCVugjZ4i2qRpthm0bqknB6weV007F2Rq9
8FkjxHBibUpBYa2wWKyZKcVK3OAGN7+pPQRb6bguA1D1tItcs6Ga7Z7AMR455WIVcT2V0748uHhqPoKFoxEtwcKDqssBuMEOwA7B+5Ls+XB8O0e+Ww1NQMbAh1kqnRwNz2ioep4g5BhGfJAlaZElab3sLHLhA16T
XX9bHSx4f9yrdzchmdzcve4wATZOm7Hglmpqj132CgboOExStI+kaFh7BRP012AYcrgdefEe53sf9lrtCAdejpxECSUGWshx+5eww4ZqqpbGgtmnd5kc+gYDxowdNUgoM+7cS2574cNaIGP8uBjCu/+ivr27mVkN
Zt0wVWIp6oHwtkg0eyC8kRtyGsLbUMPtns6/4ENPhDv5Ui7muBt7TxdDd2OvLhUhppfo8CsdpEp4mz0R3h5uvOzji3feE0LuweqlXhyJsOE1Q66INcda6cCI1RiMaKThuTFX3FiBjiNup8BD8QIhxHshVuDheIGH
I+dRz+nMMJ2B7TGSWNSv/XUbnUKPwJ4YSfPXbXYKPSoSOEQMTQ6RiBGNJ9fXoclrhjwHLp1jRHiVEeEQJTFi0MRz7NPa0BeGk66zaeDEM3yhG504rxFha7XDuLEY46rJ5e3M+rEY66tJh1p+eWOxl1dNQ5HHYq+/
ug5FXjPkS+DDS9R7l8Zjro6G51C4KJgE5R4mgdHTJDBC5HeBDU0L45dM1CyG64YZTh7LSK3EUOIIQ93NjNSqjOG22L14ICO1BmO4dUaShzJS007HtN6+5W3KSK3FMPU4+1dPZKQ2qSbUeDsbDaU2qdGMNKZ4nJiJ
xjQPEzPRmFFNNZKRxqwaw0gzE405HmhmorEAdZqRxg7t1L+45oSo9lJ8nmWfFw9VEOLQVMIOcWgnViL0V6YShdBfOW7Z6hAPDQ7xYNDMjfZFsTrYc2jRKruDO0cWcCEediG0gI3YfNAhKm0kLOCD+kmPrDmwADoO
kSsisx5eCRHFQY1UZ1XFp0JEcTj0ds5I8P4QURzRSHVWhfxA6IDb0hB4Vp18OnTArWuQPqtafjAMgDCqpxGyauaHhAagx/VER1bl/LDog3Y+I/qgnh8RfdDPj4o+KOizog8a+pzog4p+TPRBRz8u+qCkn0g4RK4K
z8lIcDVEFAc1Ut3ISPDJEFEcDr2dMxJ8KkQURzRS3cxI8OnQAbelIfCBjATPhw64dQ3SD2Uk+EwYAGFUTyNsykjwWaEB6HE90TGRkeBz2DQ6q9K7INSoyqqKn9f4cCYiL2h8OBORF0lfZSTyEkDmrF38yxpkzkTk
FdJXGYkwUl0eZ/SIQ457VcDfwBfNWaMCst9BIKMTAdTHGWeyvOEOQL3M+/+WvBECqPXC/SZ7K7cIfo4v9W8QGKlDOtzNfoRNDw6k2rv4MDsNtshZtBUGEZhgSH0yiNDag95mDv+wJYhw2wPeVnbwxWbDUyEI6jJ2
6wXzoRfvPm8bobbeVDAf4q57vWsI0PWuDSIv3d3edewbPB3QEkhGFK9nj+IbAor6Oi0XGQzbQWAYw6ZAvkZoN8/lCF49EsGrSfdZdqkF+japJjSoukVt1tCsUls1NOspV0OzU2qbhmavVddod+BpdZ12B75BXa8D
OzDAuxhBqzuwVjc2EWB1AFWnF6BqdMDD6N2nYHJWBzyMxCGlWKmz/j+SkJRi1XWhBhrp8GzkKh6To5RizbBYTLRSirU6MRIiaUspNtlxDo4EMKWY6gDRkUymFJvqANGRmKYUm+7EkYgkN6XYTCdkRSTMKcVmw2Ix
+U4pNhcWi4l8SrEFFn6eo9CAML6CnoAwPoyegHAPBP3IxRD0pYs5UN99MV9oxrzx3fXEzfEp9sT78XX2xPvxwfbE+/EN98T78Vn3xPvxpff0aMfH33O+A9MqPQOd9EDidyiLtMblgu1rhjyNX6cj2LsTSQPh6VIg
706BR+IFOnB3p8Cj8QIdqDs+SUcLTmspjtMRIsKO03FIpOM4HYEi7DYdR0U6kSyoUDmKONuIFYpizQ7rWLOGnheMoyeEga+HT54W8RnEQsx/usQQyglVTgRSHU5BVVa5fBJWeSKdkTIJ1ne/CpmE+btfpkxOEODd
X8C7v5ACq1fG9QBJMq7eMWAcr9gxYIrUJZXQJRlnvaIqoUsqqaIqkQFT/PYEro4AVgysOxnJWXpwNMjIeiMjuZIeGg0ztD6WkVxVD4xGGFtvZiTX0MOiFoPrAxnJNfWgqM7o+lBGci09JBpleH1TRnKTemQ1zqD9
REZySo/8JnlGYXNGclN6ZLqFpzu2ZiQ3rUfOiudi3IzkZvTI3uOJom0Zyc1q5GGKZ7GuyUhuTiMj1/IU23UZyS1o5Gaa5/+uz0huhwawb+BA0+/JSG5Rw9czHN1ke0ZyOzV4fSN7w783I7ndGrqeZdf592Ukt1cD
1+/n+Y0PZCS3T8PWczwZ8sGM5PZr0HqeZ05uykjugIasSf4Oeh/KSO6gRr5vpkkc75aM5A5pZH4Hx7j5cEZyh/XMwa28WOIjGcndrWc2Fnl1hp+R3JKeebmNl4N8S0ZyR/TM0E5ef3J7RnLLeuZqF0c7uiMjueN6
Zm03R8Xfk5HcCbVH7W5no7Ei1B1qV0Yip4S6Xe3MSOR+ob5F3ZaRyANC+WoxI5HTQn1E3ZqRyINCfVjtyEjkIaFuUTdnJPKwUB9SCxmJnBHqJjWfkcgjQn1QzWUk8qhQH1Dvz0jkrFDvU7MZiZwT6r3qxoxEHhNq
u5rJSORx2tQ7I5EnhLpeTWcksirUderajESexI4SUxmJPCXUNuVlJPI09rxQGYmcF2qr2pKRyDPYlWMyI5Fnk3PrGyPyXHJufWNELiTn1jdG5Pnk3PrGiLyQnFvfGJEXk3PrGyPyUnJufWNEXqYQhBmJUBQemZEI
9nbyV3jzbv/zLf/LXxD+oyX/v71A+0X+vKm3FDR8bDenf1j0Q+8wWKIfepPBKv3Q2ww26IfeabBJP/Regy36obcbnKQfesNBRT/0noNT9EPvOjhNP/TGgzP0I9x6kH7o3Qfn6Ifef3CBfugtCHfQD70J4SL90PsQ
7qQf4U6E9ENvRriXfujtCPfRD70j4X76ofckPEA/9LaEB+mH3pjwEP3QexMeph96d8K76YfeoHCJfugtCo/QD71L4TL9CPcppB96q8IT9OOEs83gvZN5X2Rr0f+X54X/5c8L/78J/4m/412oX+NXNyeN277+58Z9
t600TtxWvf/WMNdK5lqcW0rmlji3msytcm4jmdvg3GYyt8m5rWRui3Mnk7mTnKuSuYpzp5K5U5w7ncyd5tyZZO4M584mc2c5dy6ZO8e5C8ncBc7dkczdATDX8Eewz/IvfkPQd/Rwyf+VH6XvyAmi70jEvyMR/45E
/DsS8e9IxL8jEf+ORPw7wo9J5/ujV/3F7SlvOp4Zveh4ZvSe45nVlMd7oOR/Qz/ewzdI+75B7Ly9GHjldRuT7oge2Iiedi561FL0nDPRQzaiJ5yKHq8V6YjJSEGoSDs0I9UwHemFaqQUZiONYEXqYGGe35kYV+X4
xpCJDSFfEV6FfQA6+0KWvCpP+Nbi20Jaqoww1l3RZrGbq96mTPLMboX30eL9yRyeFK7GYpSBjqMDXldj4cnK4XZqkud0O3Qe13QaMTrNHnQaIZ27mc5kjM5Dmk4rRmeyB51WSOd+HbZtKkboONNRiY0k0umokM6j
ms5MjM4BpjMdozPTg850SOcpTWcuRmeB6czG6Mz1oDMb0nlB09kRo9NiOgsxOjt60FnQm/KVwYYKDrRmItN+IAbIIER4mcQvIzULZLCSoAwJHMhIrQQyM14DhypW5GWiRo846w3h0PCGM1KjRs15TRyasWiTG6NG
ZBa8URxa3lhGai2Q2eHRgSZ1MlGbVI6qZNy6RvVhP50p2ugiG41pNagaGWnMqGE1lJHGrBpRzYw05tQYBmOZaCyoTRhGZaKxQ28oVI5tKFSObShUDvdE0CrdiVTfBd0TviGdfkZ3KDPUVzKhQ9x9Tnv1hE6vRn1n
Pa7TwyCUNX0T0uL1hBaXXNOHR0G9s3HGLBElBS41ZVLdlYTq1qHxqXK1U5m0tzXO6qdLe9sb197Nbu1tb1x7t7q1t71x7T3Zrb3tDWrvuBayN6izs0fjbSa0kL1B/RzXQvYGtTL1ZhU2BpzMW3uUeRMMMgayytEU
92Z1NgayytE092YNNgYGM2/3kV2O+rPJR3Y5WuiDHO3QAZPXaW8KKcgKd9GTbR0CmcMhV3hcUOsxLqjFxwVhFGOno2tbsZqTHXWpsHdOpR3bI6elG6XWHEuFmjdU25V047uWZnyHe9pVO43o1tk6Gl0scMSCDk5J
2rBLYRc3rrCr3Qq7uEGFHRfm4gbVdFyYixs3rVvMo0ZmHjW446hy35aVR80+8KjVBx5NsjbsUtjFjSvsmW6FXdygws7Oo+k+8GiGO44K921ZeTTLHUeV+7asPJrrA48W+sCjHTrsESlpgzQKQUdkvkVR72mVSSmK
el/1KlDmbdq3M8KELGWoSphRYjoUYJY7ABqWkocrtHZEa9KrqIjM5HoyLa5M8X3KUXyfiMx0RGYmTmZmPZlprjxLb5H0/jxpeE1mAWS0Kt/hRbV26BJRxoKOMiFIexNm6JMKVm2GDct0j1KYjfUkVc5uEXLI2Qtt
Bg/LBAW2wuxSm/HDMuGCKsyeaTOEWCaYcjrMnmwzilgm1s6G2XNtBhLLxKqFMNtq41WX/cV2fBbl1wr+r/5PgkdfGpD2fWWgo6rdhY5OpqCjzRR0tJqCjlpJdLQLzSwm0cyXUtDMRheaWUqgmcUIzSzF0cx9CTSz
qHeBTaCZpQSaWYw6+lIczTwtEnBmkfefTaCZpYTVkqQTjVjPiwScWdRbxcbRzFICzUzSaXXQukZf0bpmX9G6Vl/Rusn+oXXZUadGH1CnZh9Qp1YfUKfJNJQlMtC1wR6JacdKvyx5j1vpxdBKT0o4W+nFOKgRCbnV
y0a2+2oj232wke0+2Mh2X21ku682st0HG9nug41sb1zI7V62TbGXbSPZtqFevxSzbWSY0cu2KcZsmyJ/AlJFZCZ1iYhMSw8Iu6yJRseaaMWsiVLHmqjGrInJjjXRjFkTFlkTZV8l/Cb+wPa/+jz1+D8jZeGkvI/6
bc/kWUObemyvTF29Zxw7dux22ABrVWPdHzapHUBMG+k3l/z7/2oo8CwQKCgLBIqBV8JZY5eFIsbemlCi0+dXcK0Kvw9lt5UZLHGv7vAWR7SkrbzkSWWowpIyVWlJ2aq4FLQ9Kzh7Qjmf41lhLKQyUcLARWWr0lLg
GWEJ2kNXGcoKlGzrvOqA4/9/X+OZ4TO2/2vsQOI/97fC/8NnDP+vDP8rCjnnvtMs3KdOih/cZvgrou1V1tlDRmQPLUb2kIrsoUOdWfHIHtoX2UOzkT10JJotLkWzxbs7viTRbPHd0WxxK5otPtDxH4lmi49HniNW
x20k8hmZihxGDkfeIs2Oq0jkJzIXOYl0PESqkXvI3sg3ZKbjGBJ5hUxGLiEHI3+QHR1nEDgas/1XifU6lRi2X4kBNHw+u+ZYs6oSn/2meJpO1yR4LTb73eC18c3QXix8jpZKRrPBVV4VPcSIPy2THeRJYd4OpkAb
z1bC2exRXh09EhXfjR0GeI/GqPzusPxTguOuHqEtxbnCXmxRhbHoRFR+b1h+2pvk9dKbo+L7vC168n1rVH5fWP5RrBGildNuVGG/5/Fk9Lao/P6w/N3eFK+gviYqfsC7Vk+mXxeVP0Drp13qrQ/SRuu1aGfaRlTq
BAWuHUrsgFD43K3hqnm9i8xolL9MW0ZNUH4L28/ofCwK3oyNvFVJTWJjb52P9cAutgtXJaWwfbjOx1Lga9R1lD+lro3yD5Ma4HlvvWsOT4zXoiKHiBEAEtvx2ZsCRa1im3rd1ttrhtVYc7SGpQGIwwuLNAne6UTx
cKUZUVNh+dMi3G15KKowxRJ2JCZhU2H5fbxgbi6UML0FCg9YOhJGq5tmeZPvGbeuROobgg5Ie0MLtGdx9xuaCzcFn41z8Hycgzy4TOWgXtNU55VSlxqPFFM77GLUYS+CdjsbjZ28jqnOq6OcjNR2o0UZn2pvuKEI
rYjKyqN9feDRfl6vVOdVUFl5dKAPPDrIa5TqvPIpK48O9YFHh3ldUp1XO2Xl0d194NESr0Wq8wqnrDw60gceLfP6ozqvasrKo+N94NEJPa5dZ2HAFK+FjgPVthftANdAPF5yHejoNLIeWtwTNik6eA0aj/RpR9tP
hj3PIS90C2B3gqGoCMKSYDAx1PZCPd1Rqk12X5DsseAE7iCi98wYljcQhggf5Og4jpLtKCbODNeY9hwd/0ZSpJjp0AtB+x84FAkHNXWEG2+Q56kIlhlUA7FYMgMU2z4WUAYWs1fsxJQpfrt2yA6DngzS5eSVKGpK
rIUpxWb09qhOO+ViFCsl9hwpxWZVrJHxS19yHa4fe9yUQpICVA+k1HcoCIqkJcBg/wLHUNLxgxajkO3HPalFgozHeP+7M4ytNMhBl32Dd/Lb7Q0wzqGNRTILo9js+zgoEJl1o3rakey6kZjI7Q/DLA1zv+8bqsbm
3FiH9AEdY4msd1h0vMPAKE+K6nDToUlV03sNNtVYwqRqRQHi2bpHvPAaCVt1ab0JwJHgeffDgRgjYPrVoo1EyfoX0YQCqQy9jS5FgcB3UqfvhGtjWAU5qYcZBsc+rXpSI1K1cA550Rvi0A9GdG8MwPSXF0a+7nx5
eos7yREZOuEn7B4ax+ipcTgigxNb4bAxGk2OlyA5CoOTkVoLn1fGp5pkbisemZIta2ixrLDaasTtWDZfHR1mnOxX7Itca3uDMfOVis3o2ASz7gDGhdpSlbH3s0C7rNW0xm0kLNUBHgJX9BYLZOrJyPjM9MiLbDFW
2aIdyEhtpxqIRabcGI3dfRCtvWzqSW18ZqS2jy3GKlu0Axmp7UeY+Yx8PtAHYT/Ipp6MjM9M1A6xxVhlizbr8x3ugxzd3Qc5WmJTT2rjMyO1I2wxVtmizSpHy32Qo+N9kKMTGm9mFFlPY4Im7dLOZpZblItKW3gd
88xiSKrkkQduVY0GbrUqnNg6uZhllrbtT2T5xCh1b5hDlk+V9mbuuoRtdoyUfMNhG6jKhhF8mqocQdKIgks2OCwkmSwt6rI9vbWQ0enAOUifoaIuPtyTnnob2I0G28IycB15UkVmMPmnwKJkXk25VTa922wAVyMD
GLE1I0N5B5Ob9WA8zwJ3p7eLnkwvvqCYmVJVY6ZwMRFWMd0E7m6LRa3paexWL2bsos0pF6PggrHH6GEJ48lSjFyD68eetoe5DA6kWcKSX/EOfgML/Pq7LOGd8x2L1+gYrrsTFsLuMLao0ymx14v37Xs7kUajsdk+
3lS7g3+yeTyiSwyygTwcM48x5jvg3kDAf7ddwRsVhchYLYFF1vR+J40YMrZE+SM6fzhhON+w5pja0j7OMUNFZ5fWyTBSWkehFDekUAw2CGvrdyDZGDWL7d4qG8tDGamV2HweZKN8ICO1qhqIrVgubtASH4p1lcUN
WuKN2KLn4gbt73h3W+yP/T3FM0PE9blQxVZ4zV6kUacZGjbYvnbWD6Hm9EbeunZMN89S0ZhuntFWP88uxcztg93mdnHj5vYBlu2dmWV7J1ukVbbhs8r2braWB3l8kVW29/ZBtvf1Qbb390G2D/RBtg/GTMlDMVOy
uHFz+zjL0eFYqP3iBs1tskirbMMPZaR2N1vLgzy+GMhIbQlylFEWj6iqyvp1LKuayvq9Js3t4sbNbd6xcwcHmza80cCt8Y6dIx1ze4QtSTKjDLbOeTfiCGgswRgcZntpiM3owcAdSzHBk0QuYYzHqKdY1sOhhRbd
MaXQmLJULSW/FjPLh9ksH2OzvEbeCbCntY9iDY+G2PAjoUU9HIVxn+aY300K964N8qlkGHfY5C5tRDep955E+PMFsrxlm03CBlnjs2QwOdoub1EQ9ekoTPoUhVgfaTOoPaxGKCD8aAKKjjF6uJf9HYUOj7U9xTSO
QodPxUOHdxVr8YON8GOG+0QOpRnbC9qaT7XE5/Ruj0a6mY6LtfRxwIwOnj3We5DAIbB7DBJGaPvJHng82JxycZKCbqci4Gzxw5JeXHMsbeUvwVQIwzTv0yZH0i6nEnYIWzspsDWVKIYeCLVYCe170GDfgzDucl0H
Qg5t8dB0Qdjl0A4v8dzMCVXsgNf12K5V9bgbAOU0Y1QP6ic9suZYR2K9kuHVY5s0FDq6qZCIWVMIY9YUdMyaQjLG8XH2GyCnw0zULO6VGmy5NzNSK3GvVGXLfSgjtSp3boPdewduhFqDO95RHqqMZKTWZKNgmIdR
Yxmptdhgaa0PbrwxapNsTXfFNt4YNcXWdFdo441Rm2Jruiuy8caoTbM13RXYeGPUZtgo74prvDFqszxg6AprvDFqczyY6YpqvDFqCzzQ6gpqvDFqOxJB+TZGYzERk29jNHYmQvJtjMbuRES+jdHYmwjItzEa+xLx
+DZGY38iHN/GaBxYt9PdRmgc5NgNmWgcWrcx3EZoHFYjiQ33NkLj7sSIe2M0lhIj7o3ROKKaqpGRxjLZjdloHFf12Kh9YzROIAifSDiT/7L0f/gb5EP9+DZp39foEVyr4y6tInfpRuQuPRu5S5cid+npTviwyF16
IXKXtjrR91KCa82lBNeaidylJzux9mLBtXqFGokvU6OpiVr3arXYMrU6D0WduNuxii0ja/Bwb5DX1dDQZICdQodik+nR8rVhHkI2o+LT3oh2Ch2Nz6qzUyhGfG58MVstZvxiJeMgQd/FhI/GgiqrJvmGFNVwzDeE
g5aQUyivsKtqp9BKzCm0TE6hejFbHFCfidxqyx232tD7qsZLTXS1MvONXbCcmAtWmV2wsKjBrZIvf/dTTYauq4firTwTb2VLu66mtLIZC1WlLrn4rZTqeFZ6QyGJLkVjKrYKe9qrZaQ2jafN+FQzsUAes5l5NNsH
Hs3FVmEvZObRQh941AlYFK4oohlYI5oFZeemaps8qrVzU5kn3jrOTWWGlBzt3CSX9NK7RdYqSeemsnLYXarCxfR2PuzcxGv3GPoBTCcX2a1wkNGfBnoTh10i2dMRg7ZB1VADbXcgRLwG1/kEUvEBLj4UnPVKHWim
RNhBCaDUoLLge96m68lLA4SOOGmXHJ557so3HGgtWsUEvx8sBefYZpiWbKxfGA4HJeYah4VSlbhOZVXaUBW96lC7KA52/Ob0EnFyTxLsnlRmAIHWMDoJnUmTm6oINCyhMweiBebUvZTZEYCWMVYu4VxQSkU7S7G5
QFoUWedljE5GahZ7/2aiAcxRZqSh17PplVLUH7Tos/AsXotodD6Slp6kqnUcCKjypI6GMcOsVplZrWJhB6cys3qqD6ye7gOrZ1hzSh3pKSO12VhQprlL+gNditocu35norGAbj4jjR0dD57JcGtVGbgVds0ueHXW
oWVViVaTtnhptEWbo1pRsCNW2g3aWFXr9kHWydhGFNprgDb2rJLviCtVXdErgY4EHl6mhtfXqeFKuublDsRa15wulRp2PMkWphQrhcVijU4p1qBiA7T7YNfFauQW06XYJe0HWUm7ZPTsJhy3AsXL3YHB3UGFu4O0
ACHUDcyFqkTwRHmtM1EueKKcNH1lfXc8RwQqXBv9a7UzUc6LeGudiXLufeapX4gp/h2h4q/Gprm6Bl7FaOCFqQ+vqAqY4FoHJbOpw4q/kpGaxR+sDtLgZKRWYmXSCdKQiVqVtfgAjwqGMlJrsBYf5n6kmZGaHi2M
8LL70YzUWtxRjfFYqJWR2iTNHmWjodRobPOCjdGYUs0Y/LMxGtNqSA1kpDHDATIy0ZhN9Nobo4E5wVpGGguJDRQ2RqM78M8Dwv9NDvzzQlXa95V6BP7pIDeNThD4CLlpRciN1Yn9HiE31U7U91jgnzjS0kFXCtzJ
VJLoikYEQuCgrpdxheiK1bVUiwZG5GFYoECrsMytKOAI4QQVuhjiBE5UpKXRDIp5UtCqny81IzSjEI3vynp8Z7NS1uM7nrDUi1fsaOdYvXilHF+8wu2g8Z027DttqTJYomTYls6lEiszqaMARXrD9OyOXNihXJC1
Y4dyYZNc2DFrp5GwKjdGo8kqTOpwJBmptRI23MZohKFtyHzRNlwlcGU4DnZCLwijzQaAFdpCtbYLD9Fa4DrhONjpGGBFGF0VbdHouxfJQLFD28VeR45KJgtVlE23SLnkQGZS8qXDFk+VLZ4Sj4MttoaMRCySAntg
k91SCD2wIylsUQnt9mfpGD6iM4Ca7DZZUszoAvhAZjQUEEJ+IOQKG9Nxk0UHp7nEWPUyqOmRoDZZahmplfjbGeDvsZGRWpVxk0w0EFeqnpGGDrmTiUYr0dVsjEZ3xJlb/N/jgDOft6R5n4WeptH2ij17mlLU01id
vUbmeXcPMY4PL+w17GR3sSI4OAgp5oLPn7YqLXmlWIdhKXSQpUgtF8PFGqyWS0tnlR2qZfqIyzG1XOyoZTi6lGNqmbuIItMq4hsqxdRYevAio2fwIv6GinR/HKyEqt8INTiGldvZaJTglZORBpjYSMjHkP91jsMz
ojluWIu8W1DJ8Q3nPwlhnfRPupZcVMbtNaCZFJzIJi2OkTIkxS2Yi6qgTL+6FEzL0u01oUxfBJ6p7DtqBrS5MpW9q2ZwgCOLSnp24BWmpeGa6NunpXWXtajMxvW+UKLxPtcMy9qBZygTb8S8PWyb5Z8ccCDB89LC
IhK6jHGtTbJIIaYMX4BpErq75Buu5SjL8YQ4SWJOD9v2pHVSSRI57qrajnONoXew+lZr0X/0j3inpFPC//VPE5/I9LrduUnvqdSSi/hHVepSSMNJreNTS33hfNMSwydhYdxJz/LgAjwhDf8VI3BLyvAf3xy4VWX4
zy3Ak9Lwn10I3Loy/GcWAndAGf6TC4HbUIb/2AJAY8N/ZCFwh3B9InCHzUXfcE3foM7W8gd2WYvmohpW0n/aWPKMwDf8p41XHXxFTpAeVQorN3pfGux9qdH70kDgk34xVD06q+kzCTGRStxRM6rSMRy5SA9hKMs/
M7ekTN+4wz89vhS4TVVVlv+8WPLKgVvxDbdARU08a/gK/NfEUd9q1wdMSX8mHQ0hHb/syqp0/IorSWbRqWPDMvKYKwfKBIeCQJ6EgoFWNJT8aM1UsDjoGmJq2YhyJVFLBlplUuVioCgDlG3/3B+Z+KEKgVf0T4/f
WbNCGoGyA1VQzeB1g3Xlv5oBKRm3oKR/4a/KAekcA+ww/GF8NeEnJHbVzKpwHP/0fzf8+/+18B+V/suTFDrr6WcE5fximKMs1LH8Bgg4zqjhP3V6eloat1uLOIMUGpT9ZJT9ZJQ9bSij10skUVfGbcZNsoH6q1H9
1aj+H1qirvuXwpS2/IrT8oKpBEqcwjRPwccasRWphD8TuCV/IPAb/49bVkX/3N8bgVtRwi+Rb7DfCtyqXJQnzUUl0U2hBa8KH2LC9F4VeOfbjUaNvP2M7cZH3ZrJX2JNjxZKHq2ZC+WM9UF5F316rDto5EIDGMu1
oYZK0EdYWmb5z5ydJin1fwX9lo2VZBT0DCh4qbEN16G/ZKfgSddEVLbba4b/LF30rNtrhpIkEH412AV1My0t2zccz7y9ZitrSjjbhCvxtnfV8OECLEMlGyyo44s2F1Vdmf7jFWhXw7W4mTa6pmeFN8BfiVwO/Avl
YF2DftVSA/5TkHBl+w1fKqu97FlL3DkEHmA3qaw7Jxoi9Wnsy38a+/ZasfM0Np7GUjXqCeQekmXXhFDSK/MFC2j0WoWjCrpnQoMa/9xwHrNE7aQySDBIlPCCKTbeBeobnjddrEMs3D4vz1m+cG0WJs/xRdurqgJ9
xlS44FvLfiPY5dqOqvhyGQWPHHUhCxZ3HPa8fNziQeqF75uXqzgvYqc/BP170vINF1/+MxZU6EoDKlT6DYir9C0o6oIvll1LOTjA5b2gqndYi77wTVWewAQ6StdRLPAECg0o4VvLbgPySu9GLnuFwCPzf1ANUBwo
m964Bw7f44klXywHmHGfhtXrS5yU2svekC/bOJ9UovElBO0TykJZz8ESPVWk8+EgqjoUK1xQtYCGHMohbVRQFf17ONBZNppsq2rYj9fYgbh5j2fo+9jKnJZGwKtRcUoRAam1NuWWITNc7enKunpWwN8kTpP1mmGd
UyOdOgIFSxq3x2mnjoC3vONUDZapC5Cp8Mcj23zhSMMpGP4LPz3mPDUqWnHJKkOybBYWt8KyFUlWKD3usC9cWK8VljNftHd5FVgkw1xzl1t0OsI10BGuYopwlTvC1SVYFno7kq8REixfHvU2+fL73UGs2rpdy5U9
4Y6zXE2oAu5rHfVGfXnMHVOjIDGpH9BtmYtqQjVYmKrQHIhEhq03vSHohaHA20yDdCx1J1kr+OYyaUu80YLaRAx2DTXsSyXay57jy7YrUHjSLeNQdUtyUbVICWNwX+CYk9iwEIMCVWYKNqww33AFddcFv7THq9Ug
daNLEDy77Tf24Lf/ymuvvVY86grfcIv0hRRBqY7+tx6sGcJYcwQySwE8g6izFKqwqyYcRe/IN496dTJ+dNUtqLoleK8wbqGKInCLuq9UdVJFIND2T9xVMzq1BD4aO6wFWZKBZwWkOmOZVlpmIVhXvYhyRVXguxn0
ZtEKW5XXM0cxV8aIK2XSKr5sL6lSkMYhNLiI/mzZK1Eczg6HDHDIiHMInadrMIdKxCFdtYaqtegJwCEj5FApySHRqbXuEdM4VEzjUDGNQwbKGcyhKnUIxt4abCwIkFcM6GlJF6+XnxIZYcZdNJytEOuCPTUioRll
J0QJty0Ga9JICBKNVZStBclOEySuuN3oLUZ2lxgl6nAtz9L5Vjxf9sg3U/KT0iRUOXBFR6g6fFIRg0iO2kuBKnbYNJnGpo48BZDkDpu0NK1nU4o0ccXwEdJkKc6mlDpFtoS7HxtWe4/8NDbFRcpRQ6oZqM1kvahB
UklQcaS/imn6i5RAEZxj/UWfZ1L+qtS3Weu/y5CPMvourZTv8qKc1FWHUHVo3XcpyI5I46WMfZdWWEvyd2knPkHJ32V3ZvhdWmnfJayzgu4OLK25YmxRVeJCJaG5ji2pYpDGIUnfiCQuoxnFDockOCTjHJLgkGQO
FfUnSVXLqFqOngAckiGHikkOiU6tdY+YxiEjjUNGGofQZ3uyS3Ox6HgGK3fSXknJKZDaCpTEJ4mxJli37pO0EqKEr8Tu+iQtYpOlBclKEySumPwkk2JkdYlRoo7kT1LoTyyRL3vkmyn5SWmyobmMSKhifFIRg0iO
jmH4fBeNzMGmahqbIE82vd6AwnJEbNLStJ5NCWmKVwwfIU2W4mxKqWPzUFOs12iEHPTIN1Py4yLlqAZoNtR4KGAjbGgPhKY4DDbosmZogHfUm00aiuzrgcgE5/LNjuEdli+FdvVAZHpz2VbH4A7LVrFruLBOykXM
3kHgK3wo++ZRzAbGv3UC4tDtoBNS5QAk9liEt6iKf0YuBaxN/DOyvQcDytct95WVlRXrqL/l3mOq7Jf2HPPFURrhS1WiGm6BSJaWEr0eRuC123VvhB7BM2HmFjrKxYI4WKFy8UxVhkD4huso07VUNV63DsimHn7o
6MR4nBd4Dg+KAG2WY31Z/I6RtWPi3Tsg5cQzrbTMQrCuukX2kyrz3Uq4d0lV9ADaIFBcaFzCxhcDVAqvwheNoxcrIHzjUgVA4d9ZwjzJ8bv55dIBMHHXe6Z3XA7C13zJF2zs7nqzTvzNOkuprxU9hSoQp/mldoNW
NUNahVKlWo9y/m/DuMibL8XefJz8dsO42Yjeu+Z9yntPqaMtQzMgZDyZL3vkmyn5ydevRa8SagLwlFX5MmtOsB7QR8X/J34rAIRL5iLhArBV+F0Yr1YMwgp8ccyzccGOX0AT6YElHtjke1d8cRQAUAolGtJAki4m
iT0LhJJ4kQKg8AsloPeSJhwI4X5NHGUoDyyQ2w3Dt9r+1n8RYsIAL9p1KQzpRCCxrBcMIYtFs0jzB6pAuBM0ra/A5gJNI5iNp4Qy/EZAJZDTyR+4eMXf6lHxty5V8es9Kn79UhWf6FHxCTGw/rkLBbOQIGYwMYJL
MbHU9XxdBX7rUgW+fqkCKe2ybdOOV6Iqymz8XpJWmP1kevZvp2d/BdlvRDrWc4kINb5odVNv/JyV+nLMxiEydPQ74Z+l5M9q7GcPIp9IEvlEksgnkkQ+cUmurnsVjZ+3LvamGp+/3Ge7zNZ3tc+yTKubpZ9KYfP3
pOQdSsn7hOP87luoJH5H8CBhufvj+51LfbWrveuuXqruV3vX/eql6v5677q/vhGF8TuX+txXL1Xgq5cq8OuXrzB+N10FfC09+zfTs3+jPwrjC2kK42d7fVTfxYPQ5c4HwzlmV051KZbTg9rBLmoHu6gd7KJ28A2r
kDMXVyEPv4GnvfwnuUxF8skU9n93St53peQddJydMbO48d2xVsRzzK4c5qfOIZsmlQhZN43vdm6JF/ieUGN2fpaSP6uxn87m1LpM+XuS7f9kV/s/2dX+T3a1/5PJ9n+yq/2fTLb/U8n2fyrZ/k8l2/+pZPs/lWz/
p5y/b5r1k8UfLN0nF/1z58f0dHPDBYhj+4Vlz/BXz7UC/XWST8Vu2u/qzIqpRFsJf7HtmWTNSmUG/ioZl23yf/BXfrlFgwx/1Tjm0gQ1LfsQSgao769SUaqLWumVasI/6RCK8N/DW34k0DcsBP5iG/cU+p7SFVXh
+F8DYdShe3oi8C+smEpSrYK+FQYkgE9eemks8M9/2rzeNLyRm0w04QKyVjlrlLPOI+scZ41x1iqyznBWi7NeQdaznLWJs15A1lOcNc5ZzyLrcc6a4KynkPUoZ00iyyTyqsXnuKx0PlqixvgclNQEn6PRapTPcVM1
zud4PjXC52ifoobZ/q17MCEauHbNcDAoxMsu+h855hY0FmYgx1bymCf81dMtACfFY55J8rDdMDzrZnoHdtsr+SunN+HdK6vt2cguYHO5sr96vhUoyhD+6vlN+hzPFp6X/JXz44EiWmV/9XR4jvJjgWZDdDc0JLqR
0LTObQoUnWu/jlWDBp7sjKB/YWLCP/frY5gAHH3VMfzV8+OuDSgB844X/gGgEabnCoxLw22o6K98xuRbq6J/4dN8biy5JQwhl13yKi25vBLJdbQLgakqgVdFr7ayKpaUw+5aHvVz1eWA5pMxU7d4lOaTLWUs+eY9
bf/ChTF6Lpt0gdX4kiCnPWAay4FXw9y5oYiu+H4m/QZIEi4X0a35i232qpWqFLh26AITgoXgTdv/9ErpW2umwzMpRX805CJ5Dllh1yDBJzgEiXbdNIQ0HXNRLvpCWcv+yiu/JY4CoPVXzoklZfmV5cBfPe8FrokC
EXvpxX10wjP8V8VR8s8ygXK8PvDlAlhKFfLfNTR2WSBeCyWX/FUuprTTlUnuPL441vuavMg1s/saAGqa+DEDl/wcAsSQ0AwpKPt2AifSWgNQM15ToKatIU6eeyHGVsE34ppnMN9oAjrGJAl5/ii8HLrZiZHpF1aa
R29Xll9r++aeo26NKodCWwaA8dEJrwTOVlTJf0kcdc0Yh/HJO+wTph3bahr8FwE03WfMgIMc0FdGFojJ3lOeVCWN7thKIqxZrKIqRPwIv083cnaohDMdpdhUXkotwRC3DKDvu67InldE6hUNjJcSU3pJpDHxYuTl
vphSTzkP34KNJ//ohFcg9kv90txy5z14lbVBdwASzu8CmC9vTjnoNtaqAOBqhmEAbhswDMMdXKuWDMMoG4ZRMQzDQd7QWtUyDMM2DKNgGEYRecOM3QnDMKRhGCbymuwUE6iGGlz7NaEG1v6j8OprEyZxS9XXJmR0
JqIzlgXVUEMbqDO8gTrNN1pnrWgYa/sNQyCRSEwkFhIbSQFJEUkJSRlJBYmDpIqkhqSOZIBEvrlWbRiGEf+/9ovCbarh9AvDaij9wpAaTL8wGH5WkvsumPj4rMKXJNhEvGtCVbo+qc48j6nsgO2s+IxTXJyFo8WU
BVRyV+8LZSxH4k2TSpBhBVOIhRclIpEXuMNHJ5ZgRIWd7ijfTPcWNAcEe5KdFgccf+2npP+508L/Ect/6gY4UX6zbCjzveI+JCeQ/ACS40juRbKM5BiSI0i+D8kSkgDJ3Ui+F8lhJJ9EcgjJdyE5iOQ7kRxA8nEk
+5F8G5J9SD6GZC+SO5HsRrILyU4ktyFZRHIrkh1IbkaygGQeyRyS9yOZRXIjkhkkNyCZRnItkikkHhKFZAuSSSTjSFpIRpE0kQwhaSCpI6kiqSApISkgsZBIJIaS4J8E/yT4J8E/Cf5J8E+CfxL8k+CfBP8k+CfB
Pwn+SfBPgn8S/JPgnwT/JPgnwT8J/knwT4J/EvyT4J8E/yT4J8E/Cf5J8E+CfxL8k+CfBP8k+CfBPwn+SfBPgn8S/JPgnwT/JPgnwT8J/knwT4J/EvyT4J8E/yT4J8E/Cf5J8E+CfxL8k+CfBP8k+CfBPwn+SfBP
atbJ4O39w9CleC99g6aeWuCZ81vEfXw4wYcf4MNxPtzLh2U+HOPDET58Hx+W+BDw4W4+fC8fDvPhk3w4xIfv4sNBPnwnHw7w4eN82M+Hb+PDPj58jA97+XAnH3bzYRcfdvLhNj7o57uVDzv4cDMfFvgwz4c5Pryf
D7N8uJEPM3y4gQ/TfLiWD1N88Pig+LCFD5N8GOdDiw+jfGjyYYgPDT7U+VDlQ4UPJT4U+GDxQfKBtDTthkI2tR59OP/KNt4JyuQq/lh9FfiF9I/tXSOMimTxpxs02um/9LyFb9tvBL59r/eWM5N9mry34zXmN81v
mt80v2l+0/ymb8pNnf9sacPgcjv8DXTkfinwLeq4s3fAmfiaV37TKzu/IbRApQlPD0HxrcA3SUAuTwgu2e4NFnCemRI0DDe3Gx9BciuSDyPZgeQWJDcj+RCSBSQ3IZlH8kEkc0g+gOT9SN6HZBbJe5HciGQ7khkk
70FyA5LrkUwjuQ7JtUiuQTKFZBsSD4mLRCHZimQLks1IJpFMIBlHsglJC8kYklEkI0iaSIaRDCEZRNJAMoCkjqSGpIrEQVJBUkZSQlJEUkBiI7GQmEgkEoGEfIE+guRWJB9GsgPJLUhuRvIhJAtIbkIyj+SDSOaQ
fADJ+5G8D8kskvciuRHJdiQzSN6D5AYk1yOZRnIdkmuRXINkCsk2JB4SF4lCshXJFiSbkUwimUAyjmQTkhaSMSSjSEaQNJEMIxlCMoikgWQASR1JDUkVCbm6VJCUkZSQFJEUkNhILCQmEkmTe0jEFYFRcXygT3/m
1P2nz6yuiPs86yYDA2TrJmOWD9N8UHxo8aHBhxIfom8ur5xXzivnlfPKeeW8cl45r5xXzivnlfPKeeWrvLLzmBOhSlc6anMVoyLsDJCGalzynecF8gJ5gXdXAeeUFWntfmvZt1ArstNMmtZL4USetT7L+SMRScHl
vt0NvDWeIU17S/FGZT/nZwoMfqC0xvdoKM/Q0aKf19tXWvLkfId86jmdOd8o5A7LV6wPZO5wfJX4eHJM6n980z0yWU2lytLb7Wz91wO0g8E7+lPuOLhe3ZIbd+W4yr/R/CHzh8wfMn/I/CH77rj6ht1ReQyTar28
HR6WZMLIzhKd37C0BfOmG3D5Epqrzo37l0LhSREAXwa+vAK8a/MCV06BHJjJgZkcmHmLFt/+gXl1IBPv7oXUGmj6/fxlXjWI6T+8KxFTVko/UcqHG/lwI79pflM9IvhcqBDeMKSSr+zNK+eVr5oV3P+vzBXBZTPr
SzIH3i4LcHq+wo5U+dLwK9MJOvflzyvnld/xS006WvZN1Dq93VVzD+I8K8/Ks95ZTv7PmZHWfAfbfr2Xery7F/J8vfN23wCXeUT75i/JyM8vZ8nKqniH2zXOX9EgOb0NDBS8kdU1V9o5r/Z5bCgf4+dj/LxyXjmv
nFfOK+eV88qXxuweHMpHn3mBvEBeIC+QF8gL5AXyAobzvJ1bRXmBq13Kn7Hz+fo862qbT31A5lLd4cZn5Lt5/pF5cOytZIFm+9s64cYTYt/MV1nnq6zzVdb5ytx8Ze4bW536awP56tR8JWN+0/ym+U3zm+Y3fces
Iv+ClS8ezStfREB+QVz5C2adZ9zckTV3ZM0r55XzynnlvHJeOa+cV84r55XzynnlvHJe+Z240OTlcu5SmRfIC+QF3k0uto+YuTPile8y+vPiSnaS5DZ+Wz8dCtlB8PctQ5nwcjHh5WLCy8WEl4sJLxcTXi4mvFxM
eLmYmFQzMalmYlLNxKSaiXkUE/MoJuZRzDcUgT53gLuqdjP4WZal+5CcQPIDSI4juRfJMpJjSI4g+T4kS0gCJHcj+V4kh5F8EskhJN+F5CCS70RyAMnHkexH8m1I9iH5GJK9SO5EshvJLiQ7kdyGZBHJrUh2ILkZ
yQKSeSRzSN6PZBbJjUhmkNyAZBrJtUimkHhI1Jv87fTR2fTtdo78yzpt+v2G2NCZl8/3o823hcwfMn/I/CHzh8wfMtVl6C+l8Q63bi6y+uBK2B/3b01twaQ8VsdxLHflv6rcSf/e0i/9TR8h59t05AVigvcf7KtY
nefAz1W1WO5H7Rz4uWKBn3fbKtxvyLcR0X6XIb5/fjWPOd5mpfqXxSyAaT4MyW+a3/SKHlr+WumtHFrmKxvzynnlq2IF60/JywEi32X74P6mzGIu5cCb82SJHaBMuKmZcFMz4aZmwk3NhJuaCTc1E25qJtzUTDhK
mXCUMuEoZcJRyoRvkgnfJBO+SeYbcVPLfajzynnld7qL/zPVSIt8BMmtSD6MZAeSW5DcjORDSBaQ3IRkHskHkcwh+QCS9yN5H5JZJO9FciOS7UhmkLwHyQ1IrkcyjeQ6JNciuQbJFJJtSDwkLhKFZCuSLUg2I5lE
MoFkHMkmJC0kY0hGkYwgaSIZRjKEZBBJ403Wmv0LXJB7/uZZeVae9c5yzn9aRr3KG9CevZ3z390LUv7Iirj5Du4Dey/Dy/esfevjax+PRCrlNTIo8eZsa/sfeNz/Fgxa3/nb477cuLo//HyMllfOK+eV88p55bzy
FQMJDueQ4JUMCebhG/ICeYG8QF4gL5AXyAtcHoh8yn573UXy15MXMJzHClc3opnPBeZZ/Z9OfU70dzr1ynq6X5Fvb8/0Tpy++86NTd9dDul/K4wNitpbsz1uvnD1Cl24mi8Sv/q2x71qF4u+K7fHfavWruWLWfOb
5jfNb5rfNL9pftM+bI+70WWS+SLyd8n2uJdaXHyFbI+bu5RcmS4luWdUXjmvnFfOK+eV88p55bxyXjmvnFfOK+eV88qX2h73anVmy30Z8wJ5gbxA+va4b5e7Xu4f+ka2x+2Xy+ibtj3uxVwY3/j2uP/bNPwVoSy/
1F7OndSu/g0NviAu8b7fbie6X8U2qlET861R8x0K84fMHzJ/yPwh84e8mE/LxXv1K2F70b801/fsudvzVeV697PW+hec7zqQF9DCkQ80310LaH5CXuJ9v9tWh/14zpAEEvH5KxaJYAH+1WJuruQ3zW/6jjJB/6Lr
o81XdOSV88pXxcqd18S7++PmfRHzAXaSKX/YMJRx20o4+3qSpkwTvxfW/Z5d93t63W+17ndr3e/Gut8l3ci3+qbrHzpvRN6IvBF5I/JG5I3IG7GxRjhfGbqUOZHa3V/W0+SF8kJ5obxQXigvlBfKC119hZx/Z13K
fNoQmtIXYzIncqUQcX7WNi6HcJ6ZZ74FmeuE8yfFlTYEdP6Rpz4+/ZlTxztrea7u39Ev5+fcHOHPUZq8EXkj8kbkjcgbkTcib0TeiLwReSPyRuSNyBuRN+Lt9Rjwcsg7J5ITyYnkRHIiOZGcSE4kJ5ITyYnkRHIi
OZGcSE7kIvDJH5Zy+CQnkhPJifRFnfxcOV+/lRfKC+WFrsz1ETJXT5fBpj+Q+fqAvvmzf2tWXq6j94NvuS96xxf8r/MwonnYzHdn2EwOS/kX9TwsZX7T/Kb5TfOb5jfNb9rX8LF/a+bhY991YUV/QlxZUTWdr9yW
r3fNfYzzRuSNyBuRNyJvRN6IvBF5I/JG5I3IG5E3Im9E3oi8EXkj8kbkjcgbkTcib0TeiLwReSPyRuSNyBuRNyJvRN6Id3U8rp8bzBeU5kRyIjmRnEhOJCeSE7my4l1Y+QrQvFDfVsr+grgSV8qua+Qtb3jFaGfF
54s1WfzB8kmFdXAq2KNM8sPesvR6ERF41p6jSiprD3ynkbHnqBL+ysrKinXU33LvsWPukJK+bL9XGN7A2qBrq4G1huuYi8pUDV8sB67lG25VLqqh2y0sKHTU/8/eu4DJdZQHolV1nt19+jEPjUYaWapuLGOMx1a0
jnFkxai9Dte2WOPPyyV8hOT6y+vLbc1NwNL1l41zscISQwjLGm0EfGASbl5cIBCSdfDdwCZaRdIiR9ESYxMWE2KShVwBC+SxCRsy4eqvv+qcOn2q+vTM9PRMj8r+VD2n/nr8VfU/6vHXX2yZUNIJuQ95kuUpHiz/
Fu1Ey++lnZhHPFx+P+1Ulj9MRTzEVpcPcgHhwXI9rlRrSb3RJBT/h9ShnjpaPrhcJ9QP4kpSb03Nbpvfseuq5ft4stziMa8uP0F5RSVePgAFQ1SYRZlyL9eEXTki35o85Fsp8nzykOcp8vsmD/l9KfKHJg/5jGHv
nTzk702Rv3/ykL8/Rf41Cnl/bMj7a0T+NQmtidvjCVznqfd4kzNe70Ej6tiWGd480mnwRnfP/9mZOsqnjnSmeJ03elp04yhvHOk0Di90Zvksn+F1gNV5HWD1o7wOH43DC7zOpw4vwLWfBG5xJ+pau7xMBNe7WwBo
dVsi/p/8TNuBOpPq7p/IUq/L+9QdH6TtfKHt/D5t1+iSdtOk7RpSQ45pCJsj1XYC+cbYkG+sVdsp+msC/SU97nPGE0F/CbZlhvspMSn6S3i9p0VLGkvpLwFYwhOAJUd5Ah/1wws8UfTXBDJrSjIrkp+ky7fdyqKH
oocVGbV9dogdEtTIkBi7h450Gne9tk444w2kw0NHxDcBautUJEkF3JMMdWR5KhuTAHq5Cr3sL091QtnTNTkuAQ/N4xJAjrBkXOpiXGowCFWVOBuXIIsaQFQVSVSl6G8u1Fsp6nzSUOcp6vs6cQ71AKqt8IDHgEyk
IwOMLCA21GM9dTAA9QoycqShDkz9BBVll0yeFCPXgZEbyMgNwcgNbElT48qMkRu9IrMeXui0eIs3eQNgeSXDk8MLvKEYuQ4MW5fuQLqkXZcsKhgaKu76vbt4Axg1EXx7GLk1uYs3Mm5tFLmVTRi3NvLcyiaIWxt5
bmUTxK2NPLeySePWBnJrn9oVLZkC1mvyJrBe6yhvHem0eMKbPS26eRTmec3DC51pPs2njGq3KdRuaxC3NjRuDXt3Ce5lx3qKZ/2hedafbJ71J5dn/cnlWX/L8Ky/QTwbS54Nl1KeDYfm2XCyeTacXJ4NJ5dnwy3D
s+EG8WxV8qyX6dl4aJ6NJ5tn48nl2XhyeTbeMjwbbxDPJpJnq5merQ7Ns9XJ5tnq5PJsdXJ5trpleLa6QTzbkDybZDybDM2zyWTzbDK5PJtMLs8mW4Znk3HxbI5jW5JjG8ixRDDxYeRQwaxwzHPYwrGNDhkjx5JR
c+wg9DcX6gWOnRzUCxybor7uHEvWyrFNjWEJMCzhTDAswYYI7qOcapwpLNi0aHqU0yMdenihMyXYFdoOj8YDjBzlBD7o4QU4ETYw7KdCqh/Iovt7PHfyObsR+ZBXBTdT+Iyh+JCHUHx0lEdHOmL8e1p0eJSHRzrh
4YVOhVd4zAOABTwAWHCUB/ARHl7gAY8QI1kX6wR8nepgqg5//erwVR3h+tURqjri9asjVnVU16+OqqojWb86ElVHQ9URamwTH+XxkU7MKQ/M3BQJUw6KteShdy1wymOoAzwC18DQoQpMVZVMdWmqzM6B9zp1aedQ
z+xtbHYODRRnIUrisE8HRjlpHELzB0hjlTocaH8ipXGkSeMQpXG0cjsHI/oVHZnqCFGXpjOrQD01nWlI0y1fM90qnLhn86e6+cQdxHGT14tmNeLEva7mTw2gnIY0nemSdiN34l6XJ+51IJn+E/d6Rjd104n7ZNFN
vf/EfcLopo50Yzr7bWkT7MxSY8C8uzVg3j01iG7qGt3oZ7+SevyhqcefbOrxtwz1+OOinhzt6GeQvCdWbfIMUpJNumqrm84gyRhph4yadizorwPtkLXSTlMjneL6IVzZ+qElCKd0/ZAjnT/w3Pph3dYPo5+vhn3z
VRxE/RYUbMigWfht7haUuwXlbkG5W1DuFpS7BbUlbkHh7sw3I/stqENH8uoOzhJXeAuqKc9ACtquKVo/tiGsj1TbTRjyeW03YcjntV1zsi7P5a+t9C1nm+n9sz7OV9dWLJxvWs429OVs7kzDev/sf0S22/6O7x3f
O77fcnyPy9tv+bblrbv07C49r9ulZyTKLzyPRQ9HDw0+C4zlWWBsOAtsSYpK8AgqxK3JOnQnnC4l0MlTame1ITt6evmgOHtKeMM8LAnkUKnrlmEJl+HO6DSMwZRKvHwACoaoJIsaQFMtSVOD0G/pyEyNEPUpwLO1
GtRTigqBomKkqLiHO3+iJZG2m1c9yqtHOlWwJ+kVN/nkBmDExZ5hzGN9Py84vACkjxQVAuWE2a58mDsLjOVZYAwkE+hngcFdPM7oJi7SDZswuonzdMMmjW5ipJsA6Sbo3ZgdylaBCCIeARFUjvLKEWGhFPW0aLmf
fHihU+M1XjVuHEdi47gyiG5ijW76zgID/SywlHr8yaYef8tQj79B1NN3GhjoNxJLqSecbOoJtwz1hBtEPfrdOEk98dDUE0829cRbhnriDaIe/ZaWpJ7q0NRTnWzqqW4Z6qluEPXo94Uk9SRDU08y2dSTbBnqScZF
PTna0W+uSBsoeXMl7rOBMtBOeglhLLRDRk07FvTXgXbIWmmnqZGO6Q6FbhCjLHWsNlBVQTh2G6jIQDruDoW7Q+HuUIzsDoVjKsdUjqlGzFS+s9adfGvdWAziYy2WPFTF48xWasXQRCuGGXGcOZOzYiB3PvBAeztn
XXpkkZDOjDjHnFlutpviHHNbrz3bJe0WO8S34yFmE2aChHR8PgsZWrlzwJBH3F/+OWo8ChRAOAr0gzAi2n8yQ03PkIgZoR8nrdn5XSphVgTMKA1F1PUiGssHO/HyAlneHvN4eYEub6/AL1veXoVfb3l7LStQTE+L
BUZ6gfHywY4vCky4LwqE+w1QINxOhwKby/fx1nKTh8XzypAnEFXLnVcW29eARPUskawwlhVWZIVVWSG0IMYrxlmWUOIYShxDiWOocFyuiccucChbbigneyhb6VByN5STPZQ8Hcp9aihn3VD2DeXsRAxlavPU6vEZ
znirB6M5hYM6z2eOwG080OxzR/nckc4cn+LTPS16+iifPtKZPrzQ2cF38Hk+BbApPqUbqUwfXuBTfO7wwgHSb84odjHahG+D2G1y3fSxIJsdZMZOL17qdVu9zrSYHUzj7KDVM80Oppen2j6fXm62K2J2MNtrz3VJ
eyabHVTk7CDgc3I6wf0c8QZy3OV9v+yunwBy30q8iZ6hbiVeUYSFeBt6Ec0hiVcUOIh4fY14A0kYgSSMQBJGkBLvjCBeeSHR14hX7mj5A4m3CYkaWSJZYSwrrMgKq7JCjXj9lc0OFPHO9Pg0zBkF8bZwUOeBMCUl
bjvKtx3pbOMtPtXToiWBpsTbAliLt/S78VOHF3iLb0PinQEyndHMpYB2ZyFyVlH0G76HJQ/FDytibE+nxlI0M5aalcZSs33GUtPLzU4lnbl6yIrTqQsbXawKypwWHmLy1DlItCa6GKuvSrQ29CKaGyNap3TqDIrU
GQxDnWOZu1bSuevAwbxSdeTUhuvIUlEIM1clZqZQzEwJMTOLQzqjyQylI1t8tlcUJYcXOtv4Nj7DZwE2y2cBNnuUz8JH6/ACn1U6cgokylTmj2xK2dD1oFZhdTkLYqQlpIo8CmzdxWczWTJblCXUyZIJliWzeVlC
nSyZZFkyJSREKktaOKRzIBhm+Ex+yjLT06JnjsIEe+bwQmc7387njFOWGX3KYpYllM+iLPHkATFFw6aWbpJbKlGYkyhbR6IwJ1G2mkRhGyFRfGUquZRKFG9oieI5ibJ1JIrnJMpWkyjeRkiUIH/xo6Vf/CiVKL6T
KFtHovhOomw1ieJvhERRV8mCbI4SDC1RAidRto5ECZxE2WoSJdgIiRLlrxe29OuFpRIldBJl60iU0EmUrSZRwnFJlEyeqOvKUXZxJ0J5Mtt3cccgT6IOcfKkQIZkMuWJfTCvVHlCJkOeNA3ihOCICtkgTaal3MD7
XNMGO+s5IUyACMz3uWYM4uR8SDUblBDdwHC2iBKC13qdGP6ugL24NBBXNuU+2HuHBgcwcK+swn2A+dwHmH8UTL994QDGB5vyA8LoQVREOz5fpzqoqoOtXx1M1eGtXx2eqsNfvzp8VUewfnUEqo5w/eoIVR2RqiOA
DNITkbpO64PzorDfQZG8qwAvZflF6F3gvKgCdUTKoqsGrFSTrPToLKvpBl2tgkEXWiWKqb5mlygMusCeV5kaSgugVirLfc3QUMjylvYcHMhzv8TYsKY/8GWW536JsWFdL2IYee4PY2wYrsjYEOaHvpLn2RNkvpLn
4QB57it5Hg5tbOgreR72qYABOkc3NpzqwT1jKdCnlRVQK33IQpn0NMFStmV43wKtgKYBlreiFe9bTPPZnEBvGayApqUV0DTQXlO3AmreBdpGEeB0PwFSR4CTToDCADsjwCYO6yxQU98CpQkLlJZhgQIzCqDPAnGK
BUqzb4HS6t/ymEYC1E1HJBmyIcmQOTLcimTIxkWGGRHq1gYtXCdLawNJf+k6uUCEXoc4IiwQIZkMImwaaJDgqAqCMi2uWobF1aygQCCEYRZXSIP/wdMXV5GYFES5xVWIk+Aone2qy7RiEhwNmARHlklwrBZXkVpc
rVMdVNXB1q8OpurwVB0BZJC3mLPJfNjTorPLzbG42hxiLXnoXQs8xMm81zeZbxUuHmfu0/e4i8fuiqO7eOwuHruhdBeP3cXjK/DiMW71PVKxXTzmvfzsgPeGmR3M9trbbLODbU4ObZXZgRvKSZ4dWOTQtnWWQ3zA
HfKfrdjcIzk55IjXySEnh9ZZDuFmye8Gts0S54fF+WHZrH5YkKB/49r8qf2U6dR+Rp7az/Sd2k/1n9pP8yn7QcHUlXlQMD1Zp/bTPT4FAquHx/UeUuhUevSUO62aMpzaw0lBi88ALH+SJU7tZxRpTgMVTmenVdPZ
qf2MPLWfMZ3az2QEONNPgNQR4KQT4LQgq5QA5an9NqAmKegys5FWT4vOnMfAcSnQZ4E4hfOYpjIbMRMg5TNIgCWn9oPIkDky3IpkyDaCDPvO7Zu6l4ASMvQcGW5FMvQ2ggz1q+WSDP0hydB3ZLgVydDfCDLU7yNL
MgyGJMPAkeFWJMNgI8hQv8QqyTAckgxDR4ZbkQzDcZFhRoT6zcdW7ubjTJ9FZ4EI4aqcI8JJtujso0F5XU4QlDTdVPuBwqJzymDRuU1QIBCC2aKzZaBBd13OXZdz1+XWeF3OsZJjJcdKI2El390zmNR7BvjA2dfr
LHqogkfnx2l6dv5PZKkH3x1fnJ77eO4ICeD4/Pjx48f913Z3P/jAA+1p9cRdpymMeZrLLfHKnQfn9sd6bb9L2gk7xKfxIL0m3+0NuQ95kpwRSCwmYyYLEAFR5hv9T9+GeurI8vRtstzicdG4IuYRRIU54wrzq70K
+dbkId9KkeeThzxPkd83ecjvS5E/NHnIZwx77+Qhf2+K/P2Th/z9KfKvUcj7Y0PeXyPyr1GmDAk8E17vgeUfr4tnwuvYlhnYa2nwhm7zVeeNnhbdOMobRzoNac8ww+sAq/M6wOpHeR0+GocXeB0MbuCp0wTUWqKb
zQv9029P/z+iTOFlpvO34cW6nLaTF+vMys4Xys7vU3bNLmnXTcquKRo/thGsj1TZTRjyeWU3YcjnlV1TzqvGhHxzrcpOMX4dGD/pwaO9PBGMn2BbZmDq28f4CTC+b2X8BGAJTwCWHOUJfADjJ4rx68Dfdc0+NM/3
GP8tP2P7zER0N1qq59ie91bM9o0uaTdNbN+YrPHLs71AvjE25BtrZXtFfE0D8TVS4pMqJCO+ek+LlpplIPHVdeJrApE1NQPPPPFh/KdC9xT4uj0FPvo6QlVHvH51xKqO6vrVUVV1JOtXR6LqaKzf0+wN49Psf+A5
plo3phr9IIZ9g4g7h+9p2S6yOjcX7taRc3Ph3Fy4oXRuLpybiyvNzYXhfnn+Yqe7X+4Ekbtf7u6Xr/P9cl64X553c+Hul7v75Zv1frkzc3Nmbs7MbSRmbrEzc5tUMzfcZ/z5Jpt6KEgXEv7D2gEgWLUFXVLLHfq1
d8B+6Os68+IJquRbhJB/1P4t/w5dTo5f1i76v+UP0zZo6uR/EkL+Qf771qDUoICSvyWE/B0h5O8JId8clBrUVPI1Qsg3CCF/RQj5m0GpQZklXySE/CUh5MuEkK8OSg2zv+SzhJA/JYQ8Rwj5i0GpQVMnFwkhf0wI
eZoQ8ieDUoM+T36fEPIHhJD/TAh5clBq0PrJhwkh/54Q8gQh5GODUjch9bsva/n3EkJ+jRDygUGpW5D6jYSQtxBC3kYIefug1LB+SF5zeXQevDyODxFCfmZQ6mlI/b2Xe/D7CSE/fLnPe4NSz0Dqg5f75J9f7o+7
CSH3Dko9C6n3EEKuIYTcQAj5zkGpt0FqSgiJCSEtQsj2QakDMSWdS401GTvEd+CsFGx1xFWk5NuSNoHyLmFpPFj+MO3Gyx+iy8m3v02I/m/5Hh4uJ18ghABJPUUI+UOZadugTMuPUHkKndV8hhDyHwkhHyWEfEQW
MltW8/sJIb9CCHksG2I+U15zK1fzo4SQNxNCfpYQ8rAsZLqs5n9FCDlGCPmJjAD4VHnNPFfzj1zmwfsJId9HCHmFLKRVVvN9hJB/QQi5ixDyPTJTs7zmfbmau5d7+7sJId91ucdvloU0ymreTwi5kRByPSHkBTJT
vbzmPIUBZT8PZuuEkKtkIUlZzQuEkB2Xx3iOEDIrM9XKa743V/O05BJYqdRlIdWympPLxFElhFQkm0GmSnnN9+dqhvVaKP8FspC4rGZI6Gv/IFNUXnNqlMfEiSgsTr/6ZSbWJzsFSktdwnce6X6bvpbPo1bsxg/C
GSck/e8y6fY06fZiUgansb0OM9jgzYEynpNLkl/3aethUK+7O8KmvO1z1v0GXRJ/B5x1vy7/DgFJ+XfEWfdL8u+Ys+6fyb8rnHWfkX9XOes+Kf+ucdb9uPw74az7G/LvOmfdd8m/G5x1f1b+3YR6Cf7d4qz7afn3
1OVyDuKfYAa0B/+cAUGJR86zolc92a9wetr9Nl3ivuo+Ik5Uu1+gS3xG9ZOMO0OX+DTG+SruA3SJT2FcqOLeRpd4C+NiFfctssSbGFdVcV8iS7yBcYmKe5os8TrGNdJ6yRJPMK6l4m5e4jWMmlZRL1ziVYyaVVHt
JV7BqDkVtXOJxxg1r6Jml3iEUTtV1NQSDzFql4ryj/EAo3ZzAnsigjY1+vn8dzP2kC8o5ba2n/pFY72X1YnwjHboyMvqBEZCI2ygkwuSWmPuSWqNkVr9HGFD0j+SSaM0aVRMmhK22A5KKFC2h1wcoG4EvfgFqeqA
IX1kcCpFyx6ptkEJf9ish+08H6ASBAUIeu09sooQ5w8wd4BZxw+tsvhM52YtepvUej8lFZms7ifkNOgROXlabWtAvb2aEPIvJfqyeJjF/Soh5EOysatvTSvXmtsvzyFvJYTcdLnsxay637usJ88SQi5cxuRTa2jN
82HfTiqtHVnx/5UQ8nk5j/7LNbWG51qz7XLnTxFCGpdnsUlW3VcuD9XXCSF/fXn+8bdraI2u0+KseH198s01tWZfTbBwO1Lu5gTXxsKfDfB1xOMcX8eSrysaX1d5JJm1auLrisbXlTRpZRi+jkXyrcTXeosmn6/1
1kw+X+ut2RJ87Su+jjW+DiVfK/dVjrsddzvunkDuDk3cHWvcHS457nbc7bh7Irk7NnF3VeNuz+lux92OuyeTu6sm7k407q463e2423H3ZHJ3YuLuhsbdieNux92OuyeTuxuCu3O83dJ4u2HhbaLxNk0Zlpp4m2i8
TdKkpIy3m461HWs71l4ta3+ACXtSuDuf2UE8p9lBPKvZQVzU7CCe0Owg3qHZQXyNZHYQt0oziMxQIRnOUOEsTS0BUkOFEzQ1BUgNFS6R1BYgNVQ4T1JjgNRQYX9qDJDaKexNjQFSM4UgNQYAK4VEMwbAKxi/5mxG
nM3IIJsRtPP9EKVoMBJqZHJKI5MPamTyFTlcUTYw8XADc5Km2KYD8wxJ0U0HJkzRhXGJNXRbBbPkQ0cys+TbnFmyM0t2ZsnOLNmZJTuzZGeWvN5myTjFfDxmFaWMQfmm2lg4wz50xKCNp4RtKlw1B21sWhvYtbFp
oWLXxqZVlF0bm5Z0dm1sWm/atbFp8WvXxqaVuV0bm7YJBmiHRk47TJm0Q/9+RKl2MO0w1FeqHUz7BqVSw7QbUFupdjCt8UulhmnlXlmpdjCtx0ulhmmVPYTU2JeXGk1tp2s6FQXTKApaOanR1Ha6mmnSZjFpfqdL
FxoNEBoNJU1+S5Ma/TcLncxwMsPJDCczUpnRcntZbi+rfC/LbXk6MhmCTNArhTtFGOYUASXv74Y0hKka9pa4VQXY9x+F3roEDj1kM3TxTrB7wLOwbFAG9QX0HXSpEyL0EtGgoYA+QZfkTUNoZAaNBfQiXZJXFrv7
NWBVAJ+lS50KAvdqwEQAn6NLnSoCg2MZsCE1UIeK02BIwIrtFbFncQz1pop4GLMg30gRfwl3u/XmiXgYuyjfMBG/Xwyp3iQRvVeMvt4YER0cA0LJNSNtgW9sgW9pgW9pgW9pgW9pgW9ugW9ugT+wBaGxBaGlBaGl
BaGlBaGlBaG5BaG5BWF/C2ofCymTvBMO4J2vkJR5ThaZ54M0ZZ5nSIF5TmXMEx7LN2xIMj5pIWM4nDGRcXisvwfLCe2khdDMdfgD67CRwkkLKZjrCAfWERvriC11xJY64oF1VI11VC11VC11VAfWkRjrSCx1JJY6
koF1NIx1NCx1NCx1NPrrqD0SscpDYepBMN0laOZ2CcidYntgkby401pudXw4svsH8g/kW+Rb5B/F/8snxeI2///yW2k75D4cwn2D/BX5G/K35O/I35Nv2lODX7vks+RPyXPkL8gXyV+SL5Ov2lODi8fk98kfkP9M
niQXyR+Tp8mf2FODI8jk3eS95NfIB8iHyb8nT5CP2VODM7/kNeRB8hD5GfJG8hbyNvJ2e+oapD5I/jm5m9xLvpd8P/lh0rOnBq+ACSUxaZHtZA+5htxAvtOe2sftgV67nt8bqC9HwnEhWjh9k3yDXCJfIJ8lT5E/
hMK4v/xWWHr+G4r2Sf+RfJR8hLyf/Ap5DFvCE5Vg+Uelp1K9yEfJm8nPkofJvyLHyE9ga3hNL/JHyP3k+8gryH3kX5C7yPeIBNVcka2+Irvku8l3kZvJfnIjuZ68QOSo6EVeQ55HOLmKLJAdZI7MigRxrkjeV+Q0
aZEmqZOEVEmFxCJHpBcZkZCEJCAB8cX/kCDMFZmtv3Hx/dV08V1fJObFN3g+a2rb/M00abOYlBq2+QtL73f6dOph4LCmnCwH2poq1NZUkbamirU1VUVbU1W1NVVNW1Ml2pqqrq2pGtqaqqmtqVrammpKW1NNZ2uq
mWxNpRZSfq8DrufE7DtQvUWEOzqxippV3SLjzqiVFfphE3EfUCsr9Jsm4t6mVlboMlDEwSqqhXGBivuSWlmhSz4R97RaWaELPaxXrawOkFjF3SwXVgdIRUW9UK4XDpCqimrL5cIBUlNRO+Vq4QBJVNSsXCwcIHUV
NSUXCwdIQ0X5x3CxcIA0FWH4QBi+IpefOcgY7OOyRbKnHafORmjqbIT3cs5Gep1Q20GK4P133X1InCPiUNtBCtOkYTEpNXkaWSSwXeabNydj3EdehYElIUT/t3wPiEvTVmawKgPLQvHLj4CwNO5zBquyqTQ2wLQj
GqzKptLUgFSEZ4Ni2j0NVmVVaWyPaZ81WJVVpW1ATJuwwaoMKY0NMG3XBqsypLQOSKsmOLUdKp8i4AZIOQoKeZTjXcaj/nsPoWTIqol38/ceVNLKMLwbieSOdzcV7+qD4nh3c/AuU7xLgTmBdz3Ju/IIxXGw42DH
wZuYg70CB/saB3tLjoMdBzsO3swc7Bc4ONA4mDkd7DjYcfCm5uCgwMGhxsGB08GOgx0Hb2oODgscHGkcHDoOdhzsOHhTc3AkODjj31jj38jEv3kvHYopqYl/8146VFJSxr9Nx76OfR37lrPvY4xWHsaX5TLjgOc0
44BnNeOAi5pxwBOaccA7NOMAZUlbyyxpkyFO78EOMOk7vT9B0/Px9PQe7P+qfaf350l6Qp6e3u9PT8jTw/u96Ql5enYfpCfkUd8JOZqjv8OZTjjTiTxhoM+NX6EU7SY8jTBOaYTxQY0wlM+NOLOk4F6v4xuGQ8SB
4V2cDYeIe4akSDIVF6ZIpg8A5iy/dQM8/ZreHmeA5wzwnAHeGAzwUIv8Pz4LFB/qHm9eLObGOh/WhSlWJ0E+/Ar5OvnrlK++WcKHv0fOkgvkU+S/ks+TvyB/WcKHP0EeIo+Qt5F3k18lHyIfLeFDSlpkD7mBHCR3
k+8lP1RGz9VeuyLpuS7f+s7R8zfIF8hT5Az5KHk/eU+Rnt9Gfpb8FPkJ8iPk1eRfkrsNlEL6iryd3EpuIovk+aRDriI7ipSyjUyRRkpIsYFSWhql1LT1SYNX5PA3cPiTHKXUtPVJLU1aKyalxXuSQChVIJSqIp/3
aZTSbzLtKMVRSqcqVbubmLqJqVuxOMIYhjDwyqxb6JsX+ihPfyek0cOYOIKLfhL7/p1IvCQrm6FLbO2SrGxQBmX6JVnZtAzq6ZdkZSMzqK9fksXmZsBAvySLDc+AoX5JFrsgA0baBbBFQotNFbG5u5nYShGfu5uJ
7RPxubuZ2DIRn7ubiW0S8frdTGyNiNbvZmI7RLR+N7O/BczYAmZpAbO0gFlawCwtYOYWMHML2MAWeMYWeJYWeJYWeJYWeJYWeOYWeOYWeP0tqH00pJ5kG28A28j7sXJvo59v5P1YucvRzzenMr4Jj+UbVk7BJy0U
nLvCqFGwfoWxvw4bjZ200Ji5DjawDhsVnLRQgbkOb2AdvrEO31KHb6nDH1hHYKwjsNQRWOoIBtYRGusILXWEljrCgXVExjoiSx2RpY6ov47aWzUfuEW3e84LrvOC67zgOi+4zguu84LrvOCuqxdcg0PLfp/0zqGl
c2jpHFo6h5Z9h3rOU6HzVDjQUyFuLP63qu59D7pdeQoTK0vd/54ABpoPvpz/PQENNR98Of97AhppPvhy/vcENNZ88OX87wloJfPBl/O/J4DVzAdfzv+eALLMB1/R/55yW6ZTUup7LzD43QsNPvcig7+9uOhrr1L0
s1ct+thjfd7plNOzPgx9A4a+AUPfgKFvwNAvYugXMfQtGIYGDEMDhqEBw9CAYWjAMCxiGBYxDC0YxgYMYwOGsQHD2IBhbMAwLmIYFzGMLRhWDRhWDRhWDRhWDRhWDRhWixhWixhWLRgmBgwTA4aJAcPEgGFiwDAp
YpgUMUwsGDYMGDYMGDYMGDYMGDYMGDaKGDaKGDZ0DGsf9Jyfxknx01h7o2aW2G8O5cwSnVmiM0tcb7NEg7VZv32wszZz1madqjMqckZFZqMiXN3+WVU3m1Gr29QKQDecUavb1HgmZzijVrep8UzOcEatblPjmZzh
jFrdpsYzOcMZtbpVxjM5wxm1ulXGMznDGbW6VcYzOaMNZXSAk+E+o5nAYDATGoxlIoOhTFw0kqkUDWSqReMYVsSQGTBkBgyZAUNmwJAZMGRFDFkRQ2bB0DNg6Bkw9AwYegYMPQOGXhFDr4ihZ8HQN2DoGzD0DRj6
Bgx9A4Z+EUO/iKFvwTAwYBgYMAwMGAYGDAMDhkERw6CIYWDBMDRgGBowDA0YhgYMQwOGYRHDsIhhaMEwMmAYGTCMDBhGBgwjA4ZREcOoiGGkY1j7dc8ZWE2AgVXt6Zh5cIAoNtOFKj7SrsHyd3c76ZK25x3qwiz7
43JG5qt5GM6OuqRN2SFegynqUq/bepmcm051Au7DIQtny4SSTrT8forXfe1nKwE4f+XBcj2uVGtJvdEkFP8vz5sdaEEhUGVrPFW2tCr5eKrkWpX7xlPlPq3KQ+Op8pBW5b3jqfJercr7x1Pl/VqVrxlPlanxgtj7
i3vgZ4bHvRsp4b52rBN32QM2KIVlF9VW6FWYXoNP544np9d/z2Bb07uRvq4doGgJu0SsZUkXZuJq20B6zghwyurBNijh+vGSxylEMu1QSUb52kmSjAq14yMZFWtnRjKqqp0UyahEOx+SUY2lbBNZRrWWskM7GTW9
lB3ayajZpezQTkbNLWWHdjJqfik7tJNRO5eyQzsZtWspO7STUbuXskO7sOgY/9cD2fENc8c/7jp+BB0vo7iM4llUR0Z1sqirZdTVWdQ1MuqaLOpaGXVtFnWdjLoui7peRl2fRd0go27IovbJqH1ZlDoe3Z9F3SSj
bsqibpZRN2dRt8ioW7KoAzLqQBZ1UEYdzKJuk1G39REqXur5PJV0epuZTi9MFJ2Ghdtsf6cEYGhu30ccH45YAKJ7ixOKrnbr/e7Jfs/msfl+94v97hf73S/2u1/s97CgDK1T7NtyU+wLbortpthuiu2m2GVTbNQw
7wvcFNvN9DbzTK9/SbLbTKgfd4TqCHVDCbWVn7JviSXJJEzZ+5ZKbstiTP3etwTfEnK5yM9PBMrwr+NrqOfN10Ucy+KYivOzOF/FhVlcqOLiLC5WcdUsrqrikiwuUXGNLC41PvfgxMdXnhc7FHE+qeOMvZ3FMRXn
Z3G+iguzuFDFxVlcrOKqWVxVxSVZXKLiGlmcIHdEVzqNVOg+Q4ropnEaummchu4zpIjuM6SIbhqnoZvGaeimcRq6p/LohscK2KooDVkVpeGqojRUVZSGqYrSEFVRGp4qqlH7miLcRsfTtifyhOsbCNc3EK5vIFzt
loOyb5FVnDVUcdZQxVlDFWdzVWDpykBGFn/CUPwJQ/EnDMWfMBSvLGxk8ZdIsfhLpFj8JVIsPnf3RBb/RL7484bizxuKP28o/ryh+Iv54vcXS99fLHx/sez9xaKfzRe9t1j03mLRe4tF7y0W/Vyed4Ii7wRF3gmK
vKOiwtrTHvPQmpMdaQubpma7JjbFolQJxaiEatmmmMcO8Sq4btc3xVodn8fLrU4A6314vnf55yiYVirDRV+s7n1tbS//y6dLTSIhPZTUWlNJLa0kvqaSuFbSvjWVlBryergD4UE381izffO69IFOgtCkDwqPQHa8
fiPdCNRvJNXv1VAG6fo9TrqP0R4n17JPUgifpq2L9Gb2Gdolta8ysBLxFsmL26GceATpzoWHYx6mpAw4eBqGPqjRRaLb5MkophniyShPs76TUb5mciejAs3QTkaFmnmdjIqWMkMcGaX6Js6iKkuZzaOMqi5lNo8y
qraU2TzKqGQps3mUUfWlzOZRRjWWMptHGdVc6rN5DGBEAjVO7w5kb0dabz/uensEvS2jWjKqlUVNyaipLGpaRk1nUTMyaiaLmpVRs1nUNhm1LYuak1FzWdR2GbU9i5qXUfNZ1A4ZtSOL2imjdmZRCzJqIYvaJaN2
ZVFXyairsqjdMmp3FrVHRu3po05cjnyKSuLcoxHnhYkiTr1RuLb9ipJvntaojziOG7F8w7O/NyoKaqadna1i850dFDs7KHZ2UOzsoNjZRePy4oRmTzqhueAmNBM3oUFefixwcxWnPTed9uyf2zU16vy4o05HnRtK
na38NGhy53aTMA3qm3O6Vd56dnbfqmVyxW6RXR8PKH1YXhjJzk4KlyMR9yyOqjiWxTEV52VxnorzszhfxQVZXKDiwiwuVHFRFpdeh8qOTSS6Jw3onjSge9KA7kkDuicN6J40oHvSgO5JA7rq2ESi+wwpopvGaeim
cRq6z5Aius+QIrppnIZuGqehm8Zp6GrHJurSlcKWIrYqiqoolkYxFeWlUZ6K8tMoX0UFaVSgosI0KlRRURoV1b6SUW2UHZwUqNY3UK1voFrfQLWFM5PcnWCt9LOG0s8aSj9rKF07M8ldKtaKP2Eo/oSh+BOG4rUz
k9ytZK34S6RY/CVSLD53o7l4ZpK71qwVf95Q/HlD8ecNxV/MF7+/WPr+YuH7i2XvLxb9bL7ovcWi9xaL3lssem+x6OfyjBMUGScoMk5QZBwV5dWesdkUvy5nU/xVZ1PsbIqdTbGzKS6zKe631XQ2cM5Wc1PaavbZ
DDqb4jHZDOLK8M+r62ya5Bts6nyDTZ1vsKnzbTZ1fm7aTg2mTtRg6kQNpk7UZOqEKJ81mNSdNZjUnTWY1J3VUfbzywBqMJ2iBtMpajCdoibTKUT3hAHdEwZ0TxjQPWFA9x15s6BLBgvASwYLwEsGC8BLBgvASwYL
wEsGC8BLBgvAS6SI7hN5dM8b0D1vQPe8Ad3zBnTPG9A9b0D3vAHd8wZ0L+bR3V/Edn8R2f1FXPcXUd1fxHR/EdH9RTz3F9F8No/m3iKae4to7i2iubeI5t4imnuLaO4torm3iObITdgyNIOi+WdQNP8MiuafqRfq
2rdYare8juafsivWy85YFr9edsGy+JHb8daeKRzdvzg9uv+qO7qfuKP7/tNRdwDlTkc3z+lo34GdO7pfzwO71PHnep8S+IazLd9wtuUbzrZ829nWup06SGzPGrA9a8D2rAHbswZs1+sUQ6J7woDuCQO6JwzonjCg
u16nIhLdS6SI7iVSRPcSKaJ7iRTRXa9TFonueQO65w3onjege96A7nqc2khU9xcx3V9EdH8Rz/1FNNfjBEiiubeI5t4imnuLaO4tojny06TsGDYoHsMGxWPYoHgMm7oZrn2TacYD63oM+5W8iDlpKP6kofiThuJP
Gor/YJ4anjHw2DMGHnvGwGPPGE4yR36YXvuDFpt9KBZrF/ESLxepurvRbWjHv+u14Eb8LuU1/7W5hwEfaO/GZ3r3WJ/pxYf6DC/y4pt8hsd38fk9wzu7+NKe4UldfFTP8HouPmZreCgX3601vImLT9Qanr/F12gN
L93iw7OGR23xjVnD+7X4nKzhqVp8OdbwKm17zvIAbXu75a3Z9jxudHPxEsAO9YAg35HOEXfhHJEvdY+zXvuqLmnvZIf4bnwo4CpxqrvLeKqr3sKLjc/SQoJ5OJqqrP5Yi8fGx2sBsn1Q0YOPhjW8DY/aQoK5EeBt
ePoWINvK8badL2t4G57EhQSzI8Db8HAuQGbK8bYdUmt4Gx7UhQTTI8Db8OwuQKbK8baddGt4G57jhQStEeBteLQXIM1yvG3H5Rrehsd8IUFjBHgbnvwFSL0cb9uZu4a34SlgSJCMAG/Dg8EAqZXjbTu41/A2PCQM
CaojwNvw3DBAKuV4p6f/O2HrdqHHr+KML4jz/V1LPb4z3ZpcwPdBe13CF1ApwNZDReyJ7oRl8E7Di8I7ALBDro9/P6Cz8nVQH15Kgedq4JUUeBEKXkiBt57gdRR4xQleRoH3meBVlHad+/AiSrsBx690qd3kPryE
0m5xH15BaU9xH15AaU9DeWSpPcN9ePmkPXs5/cGl9jbud/cstefQhmk7HurOy+2QqN+b2Xah6mBrVR7ocg92/I71OqHaKgev6BW5GRykp7w8lK+B9vgcwlkG9xX8DMC3IdzP4KGCfwDgswgPM3is4G8D+AzC4wxe
VfBvkaUePMRSkccCQXpMjPAvAXwK4UkGbyj40wBvIbyRwVsp/gBvIryVwacV/OalHrzbUpEny0F6sozgFy714AmXijxlDtJTZgS3l3rwnEtFnjgH6Ykzgncu9eBpl4o8fQ7S02cEQy1VBO/MwLsUeGqpB08NVOSp
dJCeSiPYP9aDxwkq8oR6vrjV+5W7mA87+OKQuiFmRBVhUCCeBPPZIYav8B46IibI3UNHOtW7XluHA/Aqzo1ZT3wrgzicNIXAymKWpP+TLOyh+IiMDzijTBXCxfRYdJlcsUgVGyqR8T1oKYFMT1sPOQnDKdiQvWB4
TFpiYHqKe/Q9YHiXWtZvejh8yOkcTuaG7AHDo9YSA9ND56PvAcP72LJ+07PsQ04McVo4ZA8YHteWGJiekR99Dxje6Zb1mx69L59iKhXsgwqu4lFUtZdpm/Q4Cd8cFjq4itqqnurgnBGTEDXtKm+IrV3WE5a7SkAJ
5dyppIKqAoKqJgRTldfu4hXudX0UVBWeFATVWUll6p+axmyAoLKgsh6CqtInqEp7YTyCyt4DIxdUlT5BVdoD4xFU9h4YuaCq9Amq0h4Yj6Cy98D6CKoKCqpajyec8VpPmbxpgqomOkEIqlqZoPJRUIlTnZykqhQk
lbA0PtYzyKvQLq9OEEL0fxsoryyojENelfbCeOSVvQfWXV6V9sB45JW9B9ZdXpX2wHjklb0HxievTqxeXoUor8Sx7hDyKlwyyavYLq/+d0KI/m8D5ZUFlXHIq9JeGI+8svfAusur0h4Yj7yy98C6y6vSHhiPvLL3
wPjkFVhqrFJexSivnhhSXnnG+VXVLq/ukucq6t8GyisLKuOQV6W9MB55Ze+BdZdXpT0wHnll74F1l1elPTAeeWXvgfHJq/Orl1dVlFcXh5RXVeP8KrHLKzhT1f9toLyyoDIOeVXaC+ORV/YeWHd5VdoD45FX9h5Y
d3lV2gPjkVf2HhifvNq/anGVoLh6dkhxlRjFVcMurvYSQvR/GyiuLKiMQ1yV9sJ4xJW9B9ZdXJX2wHjElb0H1l1clfbAeMSVvQfGJ672rlpcNVBcPSfFVQPFlUVYNVBYESmcvG6rB3YM1cP43egTVt1g+YMbJJzS
qtdfGBlaOQ7ho7dwnYWNoYXjEC56C9dZmBhaOA7hobdw1MKiqckK0uNgu8V68g66JitIJivIQFnxrz2aCGu9RscHcSGs9Z6V1noXpbXeE9Ja7x3SWu9rBK31bgVjPeHrp4nmdq3U3K7Pz09zbeZ24tyxYTe3E/v8
dbu5ndhXS+zmdmIdW7Ob2+3PTM5M1nZ7M5Mzk7FdkJmcwXi1Co7Bf28TmEyGRZPJjziTSWcyOdhkEt9N+DKlsaDfENyJC/oN4PYT3PeBS1btKl5AqSGFweKJSiqj6R0UP3OKwHpw1UQ6HwO/QoLKopTKgozKQunI
YqnHI+V/QjWVZXBfweEilWqrn8FDBQ+ztgKRJdBWCm2l0rzZckfqNtMdqUNH3B2pibojdZvhjtQFd0fK3ZFyd6TcHSl3R8rdkVrzHSmc8L+7whI1icj2Yf6J4EZMbg4Bc4z+ScScuI7S2Y6TCMNCEicRhhUtTiIM
i2ucRBhW+TiJMGw44CTCsPOBkwjDJgxOIgy7Qe0WXtqaF8p3KlW+U2mXz2I/z6Py3dYl7Wl2iM+h8t0mlO/sMMrXsEk1CuFk2YtqjkT5WradRiGcLDtM9ZEoX8tm0iiEk2XfqDYS5WvZIhqFcLLsBlVWcHtkGoTT
TI9v44zPCOEEi7vpdJo6kwmnGbVuV8JpGmTQtNolzmTTFMRPKaH1TqNw2m2QTfxKEU27DaLp4040OdHkRNN4RFNr0+yT3lbcJ73g9kndPungfdLNs8/fKNLv445+Hf0Opt94dIeFu4uHhR93h4XDHBaiEvxWTCti
ci6GAd18h1qHYf946q+sn2AIOhEPMsffmOpsmko4nIMB68SYzNeSnUiTCReEML6dCiYLtWTQe1nfCXLoVDFZrCU7nyYTrl6Bejo1TFbVku1XqYSrV6C1ToKpEi3VXpVKuHoFyuzUMVVDSxUc62X9KlyYB+JVOh6i
I0CWc2IOeVhfD2r+zBEsSC3KOk9zbo4JBK3FWbdpns4xwSXtPErzAp8lENRWzbpK+oTPEuzPqFFzEJ/B92bUrHmLz+BAcHVN3Kk++SDN9Yk4OPMUSRT6JANb+iRLYOmTLIGlT7IElj7JEpj7JIOb+ySD2/rkVL5P
4LDQU+Rf6JIUaumRFG7pkBRu6Y8UbumOFG7ujRRs7owUrPdF7ZcqNJDCJ0Th0xhW+HyFGKXPyT7p80FqlD7PkLz0OWWWPuExTfgIHqdq7G7VtQqOiYHFg+wdFwSf7Bu8IHvUBRMIqol1dZK+8IIJoCf10VMIyavw
CqMT1MxgQfZUC4ItGGUJLBhlCWwYycuuCqNLkh9CM0YZ2IJRlsCCUZbAhtETeYzOywyxGaMMbMEoS2DBKEtgw+hiHqP9mL5qRiiFWvBJ4RZ0UrgNm2fz2OzF9IkZmxRqwSaFW7BJ4TZsnsuLxwBFSMMsHlPoSbN4
TOH92GRvpyBcx6b2FTDPqPRvXjZx83JebF7O4+ZlCzcvyZ0PPNC+Cjzhvrize3mq45utMmLum60yKgAwWWVUAWCyyqgBwGSVkQDAZJVRB4DJKqMBAJNVRhMAJquMFgBMVhlTADBZZUwDwGSVMQMAk1XGLABMVhnb
AGCyypgDgMkqYzu+arBH7L7u7LXnu3DEptYL6emb2Hrd1SXtHewQvwq3XsEYw+cLynhZvZ+S7nnNLxLNetlglaGbTvQ7ibone57ED8KIaP/lKomshhlzg0pffqTv/ZNBFViMM7YNh77+soqpdIt9xmwJ+rZHZwzd
bzHSmBlN91vsNKZH1v0WW42p0XS/xVyjNUz3G17qMXS/xWajOZrut5htNEbW/RbTjfpout9ivZEM0/2G540M3W8x4aiNpvstVhzVkXW/xZKjMprutxhzxMN0f3ossaPHd3HGd4hXnxaWenxHalbAxUCIEwmOumS3
OJEAL/rSYKPvVShp34FbMb8T0G0PixdjOoHYzwV716+LfbBA7OfWeCD2cxMeiP3cOg/Efm6DB2I/twnv9Ih93EDs507xQOznTvNA7OfOQHliHzcQ+7nbLqc/CBu5AeznbsfXxdRGbtz/WPd8akoLLUdT2rjXidRT
CmhHiy8GhPJFApiKAVzs4m5HOM3gTMHPpLu8+JaAhHsK/oF0lxffLJBwX8Hflu7y4lsREh4ouNjFnUF4kMFDBf9SusuLr0hIeKTgT6e7vPjyhYTHKf7pLi8+NiThFQW/WW3y4sNDElxV4BeqLUZ8hEiCawrcVjuM
+CCRBCcKvFOtuPFxIgmuK/CsWq/jQ0US3FDgKbXax0eLJLipwL6aDmsPGMVAtbGi5X84zPyHoofxBSNwcPsAOLiFp83qqXNbjpbNXd7rd25Ldee2vpxaBZJzrV49Ud6FA6+KRWVXxYySxBBvE4s27ELrMXlUdpvM
Jj1NWFlk6QCsLOfrUdmNs6E7yiKAB6BkOZePyi6llUwScYo4PBlZTvCjsptq60hClpP/qOwy2/qSkMVkICq78LaOJGQxNYjK7sTZJ7pK1acP16cqLta96ipdn/OqC/pPysf0+iwteNWNlVddvDyL4rEC4rHvjj/T
7/gXxKPNl+j6iccBs0QbNusgDgdMJQdgMVLxN2C+OQCFdRB3laK4KyWLkYq71ZHEqMXb6khipOJsdSSxXuIr5hW8/I/i62xefNUENRRv/5vEFyv62kX5RXlFl1/SzMogxbyBUszmYXRjpJgFmzFLMTsWY5NidhTG
I8VKyWJsUszeE+OUYnYsxibF7CiMSYqdWL0U84oeeK1SDJ4lLkoxf6AUs/kd3RgpZsFmzFLMjsXYpJgdhfFIsVKyGJsUs/fEOKWYHYuxSTE7CmOSYsJQYXVSzC/65bVKMWaciwUDpZjNG+nGSDELNmOWYnYsxibF
7CiMR4qVksXYpJi9J8YpxexYjE2K2VEYkxQ7v3opFhS99VqlWGCci4UDpZjNR+nGSDELNmOWYnYsxibF7CiMR4qVksXYpJi9J8YpxexYjE2K2VEYkxTbv2ohFhZ9+FqFWGgUYtFAIWbzXLoxQsyCzZiFmB2LsQkx
OwrjEWKlZDE2IWbviXEKMTsWYxNidhTGJMT2rlqIRXnPvlKIoQhr5ERYhCIM3fo28DWq1K1vwyTCMn+pGyGy0trHKqL0WsckkvQq10EENfpFkGFYxyRy9JaOT8TotY5JpOhVjl6ENFGCNHQJIu6J6v5+lQQhAyXI
/2S0LkwWo04grvCCyeKz0mTxojRZfEKaLL5DmizCFV4wWbwVLBY9MBRrpTaHF/I2h6012ByKE8+m3ebwBM2s7kw2h2KXrm63OTxPMrs7k83h/szuzmRyuDezuzNZHAaZ3V3UZ3eHXf/4JrAW9TRr0Y84a1FnLTrA
WhR9+36OwnVzGKyOuP/aruDd4HYV7023a3hFJ5F05ae3cwKkqwTpKkK6CgRd+b1OnNJVmNGVuB+KdCXg4mpYLaMrCWcK/gzJWscyuKfgYdY6T7VOuj9HC27zdbE9huti3F0Xm5DrYnv6r4tdcNfF3HUxd13MXRdz
18XcdbENuS6GC4BfA8eacrKRbdO8GLdpWmKy0co9HCAmG9vE1ZzOHE42TB41xWTD5FFTTDZMHjXFZMPkUbOm9H2/R00x2TB51Kwr7d3vUbOhlHS/R80mXlvbjh41e+3pnKffGd0JWXu2S9otdohvQyU9K5T0jFVJ
T+eUtGHfakRiyrI9NToxZdmJGpGYsmw6JWtV0ln3W/aXRiSmLFtJoxNTll2jEYkp65tQK7nq0urxWc54S4ipGViepvPceTEQQkzNIzfNpWKqBQKppfnZLPr//VWjmGoaxJTuQmNriqlmv5j6uBNTTkw5MbWRYqq1
aXZT92i7qRfcbqrbTR2wm7p5zgAijWofd1TrqHYA1cajOzRsaoeGH3eHhqWHhqjm/i6mVTEVF50vjvCEw80HOqIg5XBT/ZX1U4DefrGztFRn01RUpEJvv9hnWrITaTLhIFB6+8Wu05Ipb7/Yd4H09os9qCU7nyYT
7gSlt1/sSC3ZfpUqEKnQ2y/2p5Zqr0olnDNLb7/YrVoq6e1X9WtHvK2QOvqVnXdSJqd9nSd7LQNnLlyx32R/ZQkyH67YY7KnsgSZE1fsK9lHWYLz2lmWrxIEWoI+SpP9ksH3ZoQaKnikwVNHrn19ohz9yj5BL7iK
Ggp9koEtfZIlsPRJlsDSJ1kCS59kCcx9ksHNfZLBbX2iOfpV54ieovysSyh2SQrt7xGKPZLC+zuEYoek8P7+oNgfKby/Oyh2Rwrv6w2KvZGC+zqDYmekYL0vau+q0FDKHQ/lTjSs3EFHvwXBc7JP8KCj34LgeYbk
Bc8ps+AJj/X0c105bLfmKPnsYO7OwCfNlJwlyFyQ5ig5S1A4aJYIfS0vb07QgbyVgS0YZQksGGUJbBi9I8/tlyQreGaMMrAFoyyBBaMsgQ2jJ/IYnZcZfDNGGdiCUZbAglGWwIbRxTxG+zF9YEYohVrwSeEWdFK4
DZtn89jsxfShGZsUasEmhVuwSeE2bJ7LS8YApUdklowp9KRZMqbwfmykZEzhOja1c+YnmMXziYU3mE3vJ7pHmDfzI8yvMzzC/FX3CLN7hNk9wuweYXaPMLtHmNf8CPPAh05vMzx0Ku0xtv5Dp7cZHjq94B46dQ+d
uodOx/PQ6eZ5KHJ38aHIj7uHIt1DkYMfimyN7qHIRvGhyMfdQ5HDPBSJp3bP+f1vtYWb/K22Nb/HeLLsPUbLW1InbY+1rfk1xJNlryFaMMoS2DBa3VuEJ0veIrSgk8Jzj2191Xh76sWG21O6QbO7PbWZb0+9uP/2
1Ffd7Sl3e8rdnnK3p9ztKXd7akNuTw28l7DHcC+Bb/l7CXv67yVccPcS3L0Edy9hI+8lbB4L76Zm4f1xZ+HtLLwHWHi3RmfhHWkW3o87C+9SC2/cpnvW77e09CbA0nK1htQnywypLXZpJ0tNLVdrxnyyzIzZglGW
wIbR6oyIT5YYEVtM5VJ4zlTuax7pkjbDfXRfaD6PM9giv5GSDr2Vvg5KuJX+NP78FP78JP48iD/H8OcB/HkN/vw4/izhTw9/fgx/fhR/fhh/fhB/7sefH8CfV+PPq/DnlfjzCvx5Of7chz/34s89+PNS/Lkbf+7E
n5fgzx34czv+HMKf2/DnIP4cwJ9b8Odm/LkJf/bjzz78uQF/rsef6/DnWvy5Bn+uxp8O/nD82Y0/u/BnJ/7M488c/szizzT+tPCngT8J/lTxJ8afEH98/GH4I2gZhAkDYcKkHP8lWjLeG4afXMQ91QAA7P93GI4O
w9FhODoMR4fh6DAcHYajw3B0GI4Ow9FhODoMR4fh6DAcHYajw3B0GLaeYesZtp5h6xm2nmHrGbaeYesZtp5h6xm2nmHrGbaeYesZtp7JrXc40mAgDOBkobPViVG11L9iWhpeMS2Nr5iWVq+YliZXTEsbW7ultd+g
lD5sUfudQCr+VSpwmMpK7bWWKQCDKQBukHzZ02cAG6yRN05DbpzGGiNl/rmvj/XgcaHpuAxMmvbhMKnCoVLFQ6WqDpUqGSpVY6hUraFSTQ+VanaoVHNDpZofKtXOoVLtGirV7o6dxtwS90pZ4qL++LesZLyvmP6Q
S+q3ug7J7YH84qbdA0ECfipyE6ArZALUv4TeuCXtxi0xN27JN8aJ7i/HOk+vnjdzk+DVFaNPkNdUQrjmEuI1l1BdcwnJmktorLmE1ppLmF5zCbNrLmFuzSXMr7mEnWsuYdeaS9i9us2Q2pvZaGRETn+vXQ+vXZ+u
oi9+m7mNAbOssffZf6lQsZb1voOQ23/m9W9406PvPXWcvq7jv4jAZN5/EdmHP9fiD8efefxp4U+MP1md30HoKAtjoyzMG2Vh/igLC0ZZWDjKwqJRFhaPsrDKKAurjrKw2igLS0ZZWH2UhTVGWVhzzYXVPkQZfR2e
XIhVOuNerxMUpVt/7UFRZhmSsPIk3qAkYtnua/ssb/Ss8nfFMnbFcnTFsnLF8nDFMm/Fcm3FsstCNx8LSXEY7P1t71h7D9q7yt4n9sbbW2kXt3bZaReEdqlmF1F2eWMXHnZJkIe0rJApK2TaCpmxQmatkG1WyJwV
st0KmbdCdlghO62QBStklxVylRWy2wCB+D35+NrPU6sUG0JuDSGphpBNKSf/IS4DwDrycop46WYtGxhFGiKZKdIzRfqmyMAUGZoiI1NkbIqsmCKrpsiaKTIxRdZNkY18pDD1T6NqvzTj1gdufeDWB259sDXWB5aJ
xJoLmxplYdOjLGxmlIXNjrKwbaMsbG6UhW0fZWHzoyxsxygL2znKwhZGWdiuURZ21SgL2z3Kwvasfb/ji0PudwzGJVjpbkKw0t2EYEW7CYV9kn8bun2SzbBPMmCetuK52IrnWyueU6143rTiudGK5z8rnuNY+P7P
4s2z5B5A2EOQ8hDEOwS5DkGgQ5DkEEQ4BNkNQWhDkNYQxDQE+Qwx8R1iOjvEJHWIqecQE8ohpolDTP6GmNINMVEbYvo1xKRqiKnSEBOgIaY1Q0xWhpiCpALmHcwJGGPHvNtzJwWb4qTAcE5Q+6ERj41hZGq/Qjfj
BnN+e7n2dXeDwVnsX5kW+3yTW+zjjYITvrPcs1i0r90yfe0W5mu3FF+FBeO76PAWjLlxH25shxs/C27PsOE2mla/IRaM8lgwGOWxYDCyY8HCxtYvJW5jy21suY2tIfYpVnwIt+KDthUfpq34wGzFh2IrPvha8eHW
ig+wVnxIteKDqBUfNq34QGnFh0YrPhha8eGPZaP3N323D+M2eoff6K39IZ3Q/SnD7lTtZWvdaslvtNSOC+NAeOL3H6skfxtIj9xy3+lX7d+JdbGH62KKU3l4W0++WSfeq5PvwGExWoSecC3ANjhU93sdT82CP+AR
Ax775Nuk4i06+cZbDr9s7IZIbcTPZVppptp7/f6xyo9DoWgXcSVEaBTyIBkkVHLEMkLJUvsG1vUCSl7UT5ZZ3Fb4VB+14/6Vqc2u9O9Mm/9NuTYv1aKbXUMVZgtPhW624DK5TKOc1f1ytCFK2wEd0AGHnOB+mV4x
PFp7lLlVZn5VdceqO0Qr5CfHvERKlyp/pOZshMgXy8SrivDMn/ybyxcXxStm8vFL1ZjShHrBLpPLtMUz1V4tln1qvVcsaSURhfXVF6mJVws8ObApmx9YexY3nV9AiHY24T4n+lN91F5MVsEaGnF8BXngWvGkcpp6
a32qj9p76k45u0wuk8vkMrlMm26y+xZqnu2OZVZamB3/kXclzI6vFGDt3T4ZxSLKRWyZCI04/jXdKOIoLkWujHXbi1bW1jTf0fEt19Jl0/9WPHtfy6l+QdP8ct2dc7tMLpPL5DK5TJvTbuQpz9mNbDU7gzfRDT17
1zA5uIrj6vTI+asDtg0mfm+7MFl8T+S2JRzQATfpNtPPsyt9m0nrjKPj29Do21hY+SL/j2LhGuM2CA5CcACCWyC4GYKbINgPwT4IboDgegiug+BaCK6B4GoIOhBw8eCbeDdOPD8nXrETj+GJN/XE03zihT/hSkR4
JBGOTYR/FOGmQ3j0EM4/hLMQzm6kr4PgpyH4KQh+EoIHITgGwQMQvAaCH4dgCYIeBD8GwY9C8MMQ/CAE90PwAxC8GoJXQfBKCF4BwcshuA+CeyG4B4KXQnA3BHdC8BII7oDgdggOQXAbBAchOADBLRDcDMFNEOyH
YB8EN0BwPQTXQXAtBNdAcDUEHQg4BLsh2AXBTgjmIZiDYBaCaQhaEDQgSCCoQhBDEELgQyC6jvXW97/uvl43eLD7wWfYUnfqwQ7rUu4fu9M/VNg8QqdcDJ1yMXTKxdApF0OnXAydcjF0ysXQKRdDp1wMnXIxdMrF
0CkXQ6dcDJ1yMXTKxdApF0OnXAydcjF0ysXQKRdDp1wMnXIxdMrF0CkXQ6dcDJ1yMXTKxdApF0OnXAydcjF0ysXQKRdDH1QMfVAx9EHF0AcVQx9UDH1QMfRBxdAHFUMfVAx9UDH0QcXQBxVDH1QMfVAx9EHF0AfV
2B9CxkkZhUmZ8EHVrHX/6V2s+9fvod0/9bv/pd0ipPa1UIiT10Hw0xD8FAQ/CcGDEByD4AEIXgPBj0OwBEEPgh+D4Ech+GEIfhCC+yH4AQheDcGrIHglBK+A4OUQ3AfBvRDcA8FLIbgbgjsheAkEd0BwOwSHJkHc
OXGixImniROmixMP2c1DdvOQ3TxkNw/ZzUN285DdPGQ3D9nNQ3bzkN08ZDcP2c1DdvOQ3TxkNw/ZzUN285DdPGQ3D9nNQ3bzkN08ZDcP2c1DdvOQ3TxkNw/ZzUN285DdPI3dcj7wTPz23yPi1O2W5o/utb2u/2D3
Ly9Qp16vFPXasrH7LwZOvY5AvE0Ouw9Sf5tQHf2RT9x0aPD4zovxHWa15MTdn3rEiZOVkNOmFBfWxeKZFrnCpEB3ttf1DJO5K4Hhs8OtLS/aXCNdI10jXSNdI0fcSNMs4rcnY5K4frOIQZO+VU7eOmue+bGBM7//
FpNNNsHuJqJPC+uyjZ4pbYgAcZW6SiesUpOUeUuFbDJJPljKrF1arGmwXGaX2WUeSWaTNPom7o1vwPymW+11mXXXyc1ttroefDxYFz24ZsobjkpKO9clmPgEJqr9/xgZ0QysGwoqdLMuS0//IyMj4vvBPe343dj7
M/IFpEWyB4LdEFwFwS4IFiDYCcEOCOYh2A7BHATbIJiFYAaCaQimIGhB0ISgAUEdggSCGgRVCCoQxOJhXfHgrniKVzzSK16VEa/NiHdoxAs1nC2SF0NwGwTfDcFBCG6F4AAE3wXBLRC8CIKbIfhOCG6C4J9BsB+C
74BgHwQ3QnADBIsQXA/BCyG4DoIXQHAtBM+H4BoI9kJwNQTPg6ADQRsCDsEeCHZDcBUEuyBYgGAnBDsgmIdgOwRzEGyDYBaCGQimIZiCoAVBE4IGBHUIEghqEFQhqEAQQxBBEEIQQOBD4EHAIBBdR8djNvnpD9Cl
buvBD93+bfqvR/Y+pMvsMrvMLrPL7DK7zCPNXHtsWzr7ezEEt0Hw3RAchOBWCA5A8F0Q3ALBiyC4GYLvhOAmCP4ZBPsh+A4I9kFwIwQ3QLAIwfUQvBCC6yB4AQTXQvB8CK6BYC8EV0PwPAg6ELQh4JMwO3WzvwGz
v1LadQlcApfAJXAJXAKXwCUQs9MLtXR26vYSt+xsUt45e/xLxO0duswu81bda/h43e01jEh7TbQ0N1CTi3JRLspFbd6o2oVw3dYiW2iuLy+Eu51gl2Dgyv6xaGKsjjY1NzlB7aJGr+t+wU+58wrSYfJe64CVy5Ut
s98cTIzMHitV6F3n/l7vv5EWz7AVS6gxSBR5v3JS9HXty2zd1jTr2ouTSLHP0bSvN4A65U2o9dyVqz0pnPCvAy2tuH3db9PXdi83L17qMN0D/ST8Lf6qnRhMLSukAnkvZtUcheP7u5SsTOIOjdF6jhf25yc8Sh/O
nJMwTm6kpOsdg1sz4oOJD4Yfvvjw8SMUHyF+xOIjxo+q+KjiRyI+EvxoiI8GfrTERws/psXHNH7Mio9Z/JgTH3P4MS8+5vFjp/jYiR+7xMcu/NgtPnbjBxcfHD864qODH1eLj6vx4xrxcQ1+XCs+rsWP68THdfhx
vfi4Hj9uEB834Mc+8bEPP/aLj/34cZP4uAk/bhYfN+PHLeLjFvw4ID4O4MdB8XEQP24TH7dx1j10pM36/DTG4iWeR+nGjKQJI+FgpvZ3IdmKBJVdi1MtO6S37Ha9ZXfoLXuJ3rI79ZbdrbfspXrL7tFbdq/esvv0
lr1cb9kr9Ja9Um/Zq/SWvVpv2Q9gy7RGHad6q15P9Wa9gerteoTqDXsT1Vv2Zqo37S1Ub9tbqd64R6neuhNUb94vUL19b6d6A99J9Ra+i+pNfIzqbfxFWmjkqVwjT+caeSbXyHO5Rn4i18gnc428kGvkxVwjP5lr
5FO5Rj6da+Snc438TK6Rn8018nO5Rn6e1p6MVs13a6PtNdHPmsYlXzPL1Zxr8htYrmZWrDmX+XQu85lc5nPFzMe9XM1ermYvV7NXrDmX+XQu85lc5nPFzMf9XM1+rubcOD/iF2vOZT6dy3wml/lcMfPxIFdzkKs5
yNUcFGvOZT6dy3wml/lcMfPxMFdzmKs5zNUcFmvOZT6dy3wml/lcMfPxKFdzlKs5ytUcFWvOZT6dy3wml/lc5OZnW2B+Jvxo175Jt/ZI2ueBV2LLN9+cHKnwnDfWOfn458obMocd+5yy9ueem+Nt8Tme0/1bQPdf
uRoQ9c27IqdvtoC+WbP8TVvKci1luZayXEvXLrfTluYqfTJX6YVcpRfXLu/Tlnq5lnq5lnq5lq59LyBtaa7SJ3OVXshVetGrfY1eUXOI2mdYUQpj+3tdlnVAKIrAKEU4oocxSnZGQ3QsRklxNS3ELUZJoTUn5CxG
SdG1UwhYjJICbLeQrBglpXZHKEeMkrL7GqEVMUpK8OuEOsQoKcdvEHoQo6Q03y8UIEZJmX6z0HwYJSX7AaHyMErK99uErsOogeucY+vXsXal+khANvMY6iyiY3ioiOHtRQzvKGL4kiKGdxYxvLuI4UuLGOqqS0dO
MaOOnWJJHT3FmDp+SqXpCCrFpmOo1JuOolJyOo45VacjecqA5GkDkmcMSJ4zIPkJA5JPGpC8YEDyIq1dXAkdrpQqVjRGK+orU8nMUDKzlWxIfNqWWCnRXMmerWRD4tO2xGrjO1eybyvZkPi0LbHa2M6VHNhKNiQ+
bUusNq5zJYe2kg2JT9sSq43pXMmRrWRD4tORU5ProCZxMXSKTkbP2nXuJLdgQ6YqOPAX2cinKuszvViXKcHIVXjtS8yp3DGoXKcK1kEVTL4gRZn2y4GTaSNelqxIPvRhygyYrlyO9GFqKPTcyuVNH6aeAdOVLwX6
MDUUes6r/TadOD1R+0CL+g9n+AS9jnDwn2XuccIDeMgv7HV8URqVrfLlmwC+VmwPwQzBMb4gkPWeBPsITvCpgawjJThEcAvfIsnEiwTHCJ7FR0syUSPBVQTP4+smmdiR4ATBu/AZlEwESXADwRxfgMwEvQS3EHw1
PhWZCX0JnkbwtfimZKYAJHgWwdfj45OZMpDgOQTvw1cqM8UgwfMIvgmfs8yUhATvRPAt+O5lpjAkeBeCD+IDmZnykGBla8qOdXyddmD0ex0q/wyRPDALUKoYfmqkgdsRHAPYQAN3IDgBsIEGXoLgFoANNHAngmcB
bKCBuxE8D2ADDbwUwbsAbKCBexDMAWyggXsRfDWADTRwH4KvBbCBBl6O4OsBbKCBVyB4H4ANNPBKBN8EYAMNvArBtwDYQAOvRvBBABtoAK1yhx1+IX0GjP/r6WACeAMdTAGP0MEk8CY6mAbeTAcTwVvoYCp4Kx1M
Bo/SwXRwgg4mhF+ggynh7XQwKbyTDqaFd9HBxPAYHUwN0n55WHI4VUIOp0vI4UwJOZwrIYdPlJDDkyXkcKGEHC6WkMMnS8jhqRJyeLqEHD5dQg6fKSGHz5aQw+dKyOHztPZGRqsPCx3R9mG6AIB2ABHir5DTrif+
ijjt+uKvmNNuIP6qcAq3jeixdpXTbiT+quFahAe9G9MXgHp9049svkF4JNOFKlFx1kF4RSaKVaLi3IPwmkxUVYkKMxC1FPFxKbL7Lu51Wa/twWLkNwLa0iZNXq84ZYLEHb+XmzBBbNjrqNZ6XR9mVQOa4nWrvU6U
Jo97nYGN8rqNXqeSJk96HXvzRIrpXqeWJm/1OolKXpxwQYq5XqeeJp/tdRoqeXECBil29jrNNPl8r9NSyYsTMtHDvc5UmnxXrzOtkhcnaDhR6RNMYhR6YsRyU5SMvCx9fXuOtiw9fEeOtiz9+pIcbVl6U5yicdWR
lj4U52pcdZ+l58RJG1edZumve2qPBbkp/rpRq5g80tGOyjDF4TKorDzTwshS4KmhCjw9fIG4rC7FkA2P4VAFnh6+QFxOl2LoDY/hUAWe9mpf4m4B6hagbgHqFqBuAeoWoG4B6hag1gXoyqQDK5EOrEQ6sBLpwEqk
AyuRDqxEOrAS6cBKpAMrkQ6sRDqwEunASqQDK5EOrEQ6sBLpwFYmHUrI4XQJOZwpIYdzJeTwiRJyeLKEHC6UkMPFEnL4ZAk5PFVCDk+XkMOnS8jhMyXk8NkScvhcCTl8fmXkINY7g6SDVyIdvBLp4JVIB69EOngl
0sErkQ5eiXTwSqSDVyIdvBLp4JVIB69EOngl0sErkQ7eyqRDCTmcLiGHMyXkcK6EHD5RQg5PlpDDhRJyuFhCDp8sIYenSsjh6RJy+HQJOXymhBw+W0IOnyshh897ta94dHq0m9ecdmPxV8JptyL+qnMKLtDosXaD
025N/NXkFFzp0WPtFqfduvhritNuQ/w1zWm3Kf6a2cSb4dqG5cA94ubgXc1qbsNy4H7wzOBdzcbgDXo32Ft7sEN9sK/kY6mG3hGfYzSe/GOpTXq0A9ap7hhlPY5Ran9SZd5Dex/mrPtc1OuEqoervcNph9+21Ose
OnJX0CU1KOquFHBQA4ieq3XJnQ88AGJ6earjLSeEEMIIIT4hJCSELH+YdvzlBYoS3F9eYCjB/eUFDyW4t5zEhJAqIQRyN7JMBAW7yj6VZp9Os88ICdSpLE91fHPlgcw9ywOZexv8JXLPcd9ceSAr385V9vk0+440
+07AvUUImSaEzBJC5vrqXOCqoF1p9qvS7Lsh+zwhZCchZBchZLfM7slMe7gnC+Lwl8jehr9E9g4gb6pdZXoeVwVdnWbfm2a/BrIPqv35ae3XptlfkGa/zjvUJe2QHeLJ9/iCNbq7e5x0d0IwB8E0BA0IqhCEPU6W
Y8qW/1dKKATiLw8CH4IAghCCiJPuLsgyD8EsBC0IEghiCHwsiwxR1vJbqdB4Qt0JBSm0o9CnQpkK9SsE0YpKhHbyHRAAlnw7BNBsvg0CQJpXQI8NX2iXLv88Xa6hFOveBu08AMHNEOyH4AYIroPgGuyAznCdeRCy
3ALBTRDsg+B6CK6F4Gosiw/d9A40rg0Bh2APBDD2/CoIFiDYtbLOhDbxF0AAGPHnQwBN5HsheB4EV6+iJ1sJxblFKFagXMwj1SSDh9pXCH92YhCxcW6+EcJENwSVH4LKzyYENZgQRACNABq5afDWnwbnZn/vDLbK
7G/Us5/RmfaMfB5VghreCCnD7ZF1Mm0pQe7MUMido7XH6fhmziOjnNp/An9YKJ8WieazZJHQzGfJImGZz5JF4mU+SxaJn/kTWiRB5k9okYSZP6FFEmX+hBZJnLlPWiSVzH3SIqlm7pMWSS1zn7RIksx90iKpZ+6T
Fkkjc5+0SJqZI6xF0socYS2SqcwR1iKZzhxhLZKZzBHWIpnNHGEtkm2ZI6xFMpc5wlok2zNHWItkPnOEtUh2ZI6wFsnOzBHWIlnIHGEtkl2ZI6xFclXmCGuR7M4cYS2SPeVOyn+OjnkI7Tfw/iokW5GShNBRjTqk
N+p2vVF36I16id6oO/VG3a036qV6o+7RG3Wv3qj79Ea9XG/UK/RGvVJv1Kv0Rr1ab9QPFBqF4ly16vVUb9YbqN6uR6jesDdRvWVvpnrT3kL1tr2V6o17lOqtO0H15v0C1dv3dqo38J1Ub+G7qN7Ex6jeRs0xuWrk
qVwjT+caeSbXyHO5Rn4i18gnc428kGvkxVwjP5lr5FO5Rj6da+Snc438TK6Rn8018nO5Rn6e1s5Gq2a5VZP1mkhnTUOSr5nlas619g0sVzMr1pzLfDqX+Uwu87liZjQkTWv2cjV7uZq9Ys25zKdzmc/kMp8rZj7u
52r2czXnhljzSZ7WnMt8Opf5TC7zuWJmdN2S1hzkag5yNQfFmnOZT+cyn8llPlfMfDzM1Rzmag5zNRfp+lQu8+lc5jO5zOeKmdH1S1pzlKs5ytUcFWvOZT6dy3wml/lc5OZhkzwPw8v7f0W36BAOmO9dSU3eRLNt
JLj/5I11tj3WWfCGzE7HPlus/annZm9bd/bmtPoka/UrUMWhXjkZOb0y2XplzcI2bSnLtZTlWspyLV27kE5bmqv0yVylF3KVXly7cE9b6uVa6uVa6uVauvYlfdrSXKVP5iq9kKv0ole7RK+UuULtj5kmdKlos+Zn
Ch57hbyanyl4HRZ6VfOFBk/HQmdqvtDgPWCQrpoLN3gsGMSq5sINXhIGeaq5cINnhkGQas7x4EV5UIKaczx4bh60n+YcD96iB7WnOceDh+pB32nO8eAVe1B0mnM8eOIeNJzmHG+RXCVUm+Ycb5HsETptCHfi/8c6
9Khda/5MQDbz4EnK1JE7VETu9iJydxSRe0kRuTuLyN1dRO6lReTusSCnOE/HTvGfjp7iQh0/pbp0BJUC0zFUakxHUSkzHcecStORPGVA8rQByTMGJM8ZkPyEAcknDUheMCB5kdbOr4QEV0AQKxqeFXWTqWRmKNmG
8SlD4tO2xEpP5kr2bCUbEp+2JVZb1LmSfVvJhsSnbYnVFnSu5MBWsiHxaVtitcWcKzm0lWxIfNqWWG0h50qObCUbEp+OnDocpTrENc5/oJu8S+26dSJRH+8kBMf4PBv5JGTkE4d1UfYjV861LzCnTNdXmTohP0oh
P8GSEmXXewInu0a3sFiRMOjDlBkwXbnQ6MPUUOi5lQuXPkw9A6Yrn9H3YWoo9JxX+xCdJH1Q+zXd/3dPuF9bJARL8MVfaTGaJb63SBj3IchK1ExxvUXiA9jX+kwzCvcWSQjgUOs+zQjcWyQxgGNNnmgW994iqQK4
qskWzdbeWyQJgBNNzmhW9t4iaQC4ockczfOat0haAG5pIl3zvOYtkmkAT2viXfO85i2SWQDPaqJe87zmLZI5AM9pYl/zvOYtknkAz2sqQPO85i2SnQDeqakDzfOat0h2AXiXpho0z2veItkN4N2amujzvEaPgYu9
bLyRCDz5Z4D0kJlQi+H3jDRwO4J9JIQCDdyB4BAJoUADL0FwjIRQoIE7EVxFQijQwN0ITpAQCjTwUgQ3kBAKNHAPgltICAUauBfB00gIBRq4D8GzSAgFGng5gueQEAo08AoEzyMhFGjglQjeiYRQoIFXIXgXEkKB
Bl6N4N1ICAUaQLvXYYdfCJ4B4/96OpgA3kAHU8AjdDAJvIkOpoE308FE8BY6mAreSgeTwaN0MB2coIMJ4RfoYEp4Ox1MCu+kg2nhXXQwMTxGB1ODtBA2kAPNyMFLyQE9rwElUCM5nKZKJ1AjOZyhSilQIzmco0or
UCM5fIIqtUCN5PAkVXqBGsnhAlWKgRrJ4SJVmoEayeGTVKkGaiSHp6jSDdRIDk9TpRyokRw+TZV2oEZy+AxV6oEayeGzVOkHaiSHz1GlIKiRHD5Pa1+n6GMh6ombhGFPXCMMeuIOod8TFwi9nrg9yHri6qC8N0h7
qTuFWk/NLKzzCrhrhIkqKlFxdgGEiYkilag4x4AbP5goUIkKMw21xqgaPIi8L6BNbV7kDYM7dEFHVQsd0QkGtQL6rxOmyX24VTegPdD5nThNHsKtOlvLRIoKXLVTyWNw9S2TF+dURNzc7CRp8iq4+pbJi3MsIi51
dhpp8gRcfcvkxTkXEfc9O600eQNcfcvkxTmYvAbaL3vkH2Ik9ItchXEuzkVKKeYOM+0V5yVALJjI0pvo3Vt1pKUP0bu36j5Lz6F3b9Vplv66p/aOIDeBXx9CNU4N1zgg5cUdp8OU93o6dIGnhirw9PAFHmdDYciG
x3CoAk8PX+BxbygMveExHKrA017tC9ytLN3K0q0s3crSrSzdyrJ0ZWkkh1Ml5HC6hBzOlJDDuRJy+EQJOTxZQg4XSsjhYgk5fLKEHJ4qIYenS8jh0yXk8JkScvhsCTl8roQcPr8ychDTrUHSgZVIB1YiHViJdGAl
0oGVSAdWIh1YiXRgJdKBlUgHViIdWIl0YCXSgZVIB1YiHdjKpEMJOZwuIYczJeRwroQcPlFCDk+WkMOFEnK4WEIOnywhh6dKyOHpEnL4dAk5fKaEHD5bQg6fKyGHz6+MHMRSZ5B08Eqkg1ciHbwS6eCVSAevRDp4
JdLBK5EOXol08Eqkg1ciHbwS6eCVSAevRDp4JdLBW9mutFeyK+2V7Ep7JbvSXsmutFeyK+2V7Ep7JbvSXsmutFeyK+2V7Ep7JbvSXsmutFeyK+2V7Ep7JbvSXu1j0r9dE3elG7grXcdd6QR3pWu4K13FXelKT+xK
xz3hyi7qCT92YU84sQt6woOd3xPu67ye8F3HesJxnfRaR3upy7qZYTbaCrt3pu21wj6gafe3sKNo2vMt2ZuMzbucpv3dwn6paVe3sAdU2PVQO+zThh12N3iTNXg5n9tXwnlQzrvinzAaTfh50KY8U6l9irnzi1Gf
X9TeUGXsoauVR+1AFJc5096z1OvynnKmHWTOtHdrANFpFXSmXRXOtO3umb12TXhkbifCRXO7Lhw9C6faNofQnnC0vcDaLcwyhVmmbQ6wRZYZzDKLWbZhFuEz2+Ll22tvFz662/PCaXd7BxJZXNKanVjPAtazC+u5
amBrdmMW9JCN7rFJuz2wNR3M8jzMcjVm2TuwNddga56PrblWuLwO2CFeVS6vwYd0F9xHd2sQVCCIIAgg8MCzckTo8ssJBgwCDwIfggCCEIJo+eeo8padpC6zY+U3Wzi87jIsjgxXnOb4ejb1Sz2X+qqeT/1X095K
C+1oXpmVk+ZrUsfNwoVzvLJC876vwaN0F5xJd8GZdBew7ALSXWhDdwa7YWroXhV+yXelzsnnUw/ls8pN+XJEWivpABhsnqSuwxupO/FW6mJ8esW9ulPznq2cae9OHWxzdLq9ql5N/WAHYtXG456S5TzopcKtE4E8
jHLSP4A5JLwG3A7y7q8roLP7nGO7GeZkzTBzE65/p7uzntQJV6e6ec1YRj5/GYia9GRdgpu86FAdvS3HQOTODIXcOVr7TUq9MUxWR0Y0tWmUqox73O/yLm+9pD+qVYyK+6NaxYytYsaWKaPfHxUXy4qLZcWirP+F
0Yfp67pzYo5D64ST72RXd0LOXl4n3OfkWsY5e1/vZgZfIWf/V4e9j4ttow+9fOFm5sPsqMaD/qILOPlFBPxiY3yR8U0N5j0UPMxBkR9v9WDyLJLkZtUM5s3tKveWp9qhmKXFapZGlxNOYLC0fyEny4SSjr/8Prr8
O/Bcy2/Rbrj8Ibr8f1MeFDMsfxjBACN9/y1/1/J9nC5/PyGdALTu++nyh6kh2f9Ll5NvE0L0f8sfNWPnG1Cox5VqLak3moTi/xJ3X8fdH4C7b8Hd1N66H4RRLuUqWlYnfpy0Zud3pSm/D8q3D0hrtAMSuwEpH5B4
0IDw0Q5Iyw1I+YC0Bg3IvtEOyLwbkPIBmSdi9cQe5h7MWWC6cAMlS52oS+70D3VJl/PoSDd88EhCazzq8l43fLAG6xke9zpR99uU13BRBTl41CV3L3QiDoB7Fg4QUWKvE8t7wpzAHF0ouF6bwgtSvU5FwnKaMNY0
YdNpQqcJnSZ0mtBpQqcJt7YmRJcUP/PjQhOyQ7BMFQlfVsfVPu+9rE5SFCspinGGYpyiGOsoVqBqgWIsUIy7gBCgGPM4RVFXyFCEiQS85amO06tOr7oBcXrV6VU3IEPo1ZpUZazXgfd6j9OeUGjdQ0c6VaFJX1Yn
XdKuSM1WzWu2e/xDSpcltKYpOdBs0So1WzRQsx0aHZlETrMNrdkiK9/eO9oBcZptOM1mH5D7RzsgTrMNp9nsA/Ka0Q6I02wr0GyMR6jZTinNdpz2OlWxe0mP9TahgjtOnYbbXBruUepU3OZSce+lTsdtLh33EeqU
3MYrueNMKrlTqZLzljajkjvllNwmU3KfdEpukym555yS22RK7htOyW2GlZxScseZUnJsc67kmFNym2wlx5yS22QrOeaU3CZbyTGn5DbBSs5TK7lUyQWbcyXnlNxmW8k5JbfZVnJOyW22lZxTcpthJaeU3HFPKblw
Uyq5455TcptsJec5JbfJVnKeU3KbbCXnOSW3MUoOVVwVNJuv1nFerxMLFRflVRyvgBcE2v02Fcou1pQdQWVH8sqOoLLjwhcmpLlcDag3+DWpt2aNVwcv4UZIJ1Wn3YbWblX7Em7EI+K023DazT4iz414RJx2G067
2UfkGyMeEafdhtNuX4qyy+DPNfvcorTcZXB3ac1dWluTFhrLVddWqdOHHJ9HfU4fHJ87Pnd8PuF8jrAv3pq/0s576kp7y3KlvRzFylAo6mi4K+1OargBGUJqaBd2Y9DMRL+wGyPPWs5OItxOivLbSVF6dhKvkm/j
cV3YjR3fDs238Tgu7MaOb1fGtwy0N/Dte83XETcf+47yOqLj31Hw76PUMfDGM/Bz1HjVavMx8CnHwJuMgT/pGHgzaGDzNZJNqIGZY+BNpoGZY+BNoIGZ0UR+E2pgx8CbTQM7Bt4MGths/rsJNbDnGHiTaWDPMfDG
MDCyL5g2Pudppo1RatrYspo2RqM0bWw500Zn2ug4d2jO/eJVwx3zru9JtDvmdce8bkBWdsxbKRzzVlIlG6dz5Hjkc+R+vq2M65i34vh2aL6tjOOYt+L4dqVL3Arybckx7+Zh31Ee8zr+HQX/PkodA2/YErcil7j6
IW9UOORV7Btp7DtwYSvYF948RvYlA5a5OvuWL3OpW+ZusmUudcvcjeDeSz5lD3uHeLrpRARX+tla1k/Xsr5cy8rtJr9LuC/40Od+yod6QUwUBOzt59nbz/atqLkgmivIH6IgZi6I5QoKhyjIMxfk5QqKhyjINxfk
5wqqDlFQYC4oyBWUDFFQaC4ozBXUGKKgyFxQ1Gc4H4BQDuQFGUdqjtTWndRajtQcqY2H1GJHao7UxkNqviC1s8yR2rCkNkA5uG5cYzei4PtghdKHXScOI/bgVEIv7dAQpQ3VUbePqqPuGFVHvWSkHXWcjqqnXk9H
1VVvoKPqq0foSDvrFF3qMCyO5Ytjuc5iXQJ+CO5e6DDOjJ11epiSqLmkfGedGaYkZi4p31nn6BBGMJ55d9Cr/WZAvYe7x/22x0mbeYc4u5HeBsFBCA5AcAsEN0NwEwT7IdgHwQ0QXA/BdRBcC8E1EFwNQQcC/v+z
9y7gcRzXmeiZnsGDGAAEKYp6kJJrhgQ5IAEQACGQggAITRIgIZMADYASZYpu98z0AA3MTA+7e/CQZRFWGEZWtIpsK16v1/H1bpzYea6S65vvZpPcj0tzuboK9VhHdny1tlfe2I6ztvWyLL9kzeU5Vf2YwQz4kL1O
vKKEmv6rTlVX1+PUqVOnqtC5GZ2N6NyIzvXorEdnHTpr0WlCpxGdenTq0KlFpxqdEDoSC+IPzFziXyTIJGTOEgvJ1G5pks2Cct1cRJIhEgyS3cKOADBp9rYAcCARkDgIEQhxUE2gmoNaArUc1BGo46CeQD0HjQQa
OWgi0MTBWgJrOVhHYB0H6wms5+B6AtdzcCOBGznYSGAjBzcTuJkDRoBxECUQ5WAzgc0cbCGwhYMYgRgH2whs46CVQCsH7QTaOegg0MFBF4EuDroJdHPQQ6CHg90EdnPQS6CXgz4CfRwMEBhgAazAgDPIBrEeg0JZ
Ihqs9CvcYJtEg131doP9F91gm/wNNvAr3GBrRYOtfbvB/otusHz+UpCWc9hfbAOrOGT/KnPAykOcqIDAL7ECmv436NGVWfaXa1G6hh2BrwXR/Qq5z5P7ZXK/RO5z5H6B3GfJfZrcC+Q+Se4T5J4n9xy5Z8k9Q+4n
yf0EuR8n92PkfpTcx8j9MLmPkvsIuQ+T+xC5D5J7mtxT5D5A7hK5X5Mo/+Q+T+6Xyf0Suc+R+wVynyX3aXIvkPskuU+Qe57cc+SeJfcMuZ8k9xPkfpzcj5H7UXIfI/fD5D5K7iPkPkzuQ+Q+SO5pck+R+wC5S+R+
jWrsK+Q+T+6Xyf0Suc+R+wVynyX3aXIvkPskuU+Qe57cc+SeJfcMuZ8k9xPkfpzcj5H7UXIfI/fD5D5K7iPkPkzuQ+Q+SO5pck+R+wC5S+S+B5170Hk3OkfRuROdSXTG0TmMzig6B9G5A50D6Ayjsw+dPegM8rZL
rZnaN7V46gPUK6ifUM+hvkS9i/ob9UDqk9RLqRNj55355f6TB2flmjlib/9bcBY+tn62jnSD9MHRt5v4L6aJSz+P9s1VKdFfLQF2kIDocXsI7OFgH4F9HAwTGObgAIEDHNxB4A4ODhI4yMEogVEODhM4zME4gXEO
JglMcnAngTs5OErgKAfvJvBuDu4hcA8T7Q3Be5jTBBEtBZjTLhE+IOApDk8JeJrD0wI+yOGDAj7E4UMCPszhwwI+wuEjAj7K4aMCfpjDDwv4GIePCfhRDj8q4Mc4/JiAH+fw4wJ+gsNPCPhJDj8p4BkOzwh4lsOz
Ap7j8JyA5zk8L+ATHD4h4JMcPingBQ4vCPg0h08L+CyHzwr4BQ6/IOBzHD4n4Jc4/JKAX+bwywI+z+HzAn6Fw68I+DUOvxYI/2NguRB8ZcJtxVnFL0OorSztLznC5tM1VBHkPknuE+SeJ/ccuWfJPUPuI+Q+TO5D
5D5I7mlyT5H7ALlL5D5N7PECuU+S+wS558k9R+5Zcs+Q+wi5D5P7ELkPknua3FPkPkDuErlPV1H65D5J7hPknif3HLlnyT1D7iPkPkzuQ+Q+SO5pck+R+wC5S+Q+TcLLBXKfJPcJcs+Te47cs+SeIfcRch8m9yFy
HyT3NLmnyH2A3KXQ1QjvVyqMX6lwfaXC8pVKBlc60l/uCP628HnZHEBMN5cJhW83xV94U/yXJyT+rxLefllC1S9LuFnidbYkKu0BDh8Q8BSHpwQ8zeFpAR/k8EEBH+LwIQEf5vBhAR/h8BEBz3B4RsCzHJ4V8ByH
5wQ8z+F5AZ/g8AkBn+TwSQEvcHhBwKc5fFrApSD/3qD4Xg4fEPAUh6cEPM3haQEf5PBBAR/i8CEBH+bwYQEf4fARAc9weEbAsxyeFfAch+cEPM/heQGf4PAJAZ/k8EkBL3B4QcCnOXw6GP5Y1TLO+ivCmeSmGbnq
bc7zL5XzhF9eNuZXEvMrifOVxPZK4nklMbySuF1JrK4kPleSTSrJIJVkjUoyRaUeWqknlut1/yzG/qvpTW+lZ7yV1v1Wxsa3Mr69lTHqrYwzS7zalkS9PcDhAwKe4vCUgKc5PC3gGQ7PCHiWw7MCnuPwnIDnOTwv
4FIVf2+VeC+HDwh4isNTAp7m8LSAZzg8I+BZDs8KeI7DcwKe5/C8gEu8ZS6JpvkAhw8IeIrDUwKe5vC0gGc4PCPgWQ7PCniOw3MCnufwvIBLNfy9NeK9HD4g4CkOTwl4msPTAp7h8IyAZzk8K+A5Ds8JeJ7D8zXh
x5fJAr9qHOuqZYK3OdI/R44UflZa1mJ/wS1Krp2RQ7+6LSh8BFWtARnuIGPZ7plIWIZIXXCQhVjdDMMKqJuN1rMgqz+wgUmsikFM6mBhVo3BNfxK3abnA3jQBp3CcQDVN+Ev1QSuObkJ5KbZaO1mYLV7fm1paenx
wC4J6cP7Q4P4wy+bv5atmu2R6imlmtkeqTbsZYfNRPCogKaZyPUsIK+eidwgQwSCgwxYaCbSwIBVz0TWyxBZuwnkpUdCs9HrNgOeEiINsiC7Ac19cyeijSzIGg9siF4jfyBwgKyLPxAYbQiwVaw2JtVG181GG+Wa
GXn1aIMkDbLr5dCcvPpE9EY8T2RWDtkzcigfDcuLmN1rZDjYEGB18tL9JyIbWB2njTTJePFT9YwtB9g6Ww7kZyIb5ZOsUa6dseWTVuRaFpZrZiI3sQZWJb8/PSMHbLl6NtLIrouE6Wa3Nawp0hAcZGG2Bk87YBvZ
BtYgrz6Br4/WtweANbIGOZTHwOjqHQFIz7D69oDEVu8ISPw5hM+h9Az+VKNHNR6MwsNq0bOWP9fhcx1/rsfnev7ciM+N6Rm2Lh+tZ9eyenbtgQ0ysHoZRjdg42/AemjADM5E17BraOUgjCd8R8KsEfd72DORRraW
3bSfrZUDM5G1dDsWlRgZbOPP9VRw6+STvPDro6tn5MAsFttqXmzXsvVywI7Us+sijWyVXDfLq1cU0o1USNeydV7hhN3CsTHtmWgTL50wlk4TMkcOQgSwfJpojA97BRTGAkLfWg7qCNRxUE+gnoNG1iQvNc7wN6zO
R8KsntWwNWn8dumkaHjrG4MgBaSwXKhhWEKFmrEN9QjfweE7xjagOTqdUoE/YxvCMlwsybLFLFEx18vSTKSeNeJPI5VudC2vgTC7Dhv+zGaoD4blx74YkP+fjwfk/xaWH/9goAkgLP+l8PqK5/Xkt7jXf3e9GDA0
hxe9l6462gyrw/ILn5Lks18E+WWQ/2o3EuaQ/a6Sa4fxEkIf06gTh1KG2CrONFbNRsMsyMJ+plHHqjEYT/SolYEzDTrLh792dVh+/psB+anfDsi/VSP/p/8J+MIvVAfW+hiJeLWfn/iZxfWcWdRxZrHBzyzCnFms
kyFyg8MsVmGKTieObizq8KvlmpnoWrnWnpHxhKE3wiC4ygbBVRpYkDUs5yrSIFst3+vjFbzJX+vwlchq+aTcxDnPjbPEHRrlALsRm7+8tBSYiaxnYcElgrOR69gqwSKa2GrBIpqIRaxn13q9YA32guuIRcxE69sA
2+ca7AH1bRDgzyF8Jl7RBkH0cJr/Gmz+9W0Q4s91+FzFn+vxuZo/N+JzTXqG3Yj8oZHVI08twx+asHU2lfCHKnbdTOQ6dgOG3cDW7i/DGjhPvVYOcMZQTwVyktXLNTO2YPJsVWS1KIuNVBbrWA1rSs9gXyoqjkYs
jtU+phDmXbYRiyQsmEIjlklYMIUwMYVGr1QasVTCgik0YrGEBVNoxHIJC6bQiAUT9phCPQ4V1Jvv2BDl/ZvvmSkuHd6t1yGbXMdWY7deXdKtVzndWvK69UNh+Ysl3fo3Xa9KfdjpU48E5T/mfSoaCNyPW4L+hAX/
ZA87fYqFGKy5GaJVe9iDn9kcYFWfCd9A+/hY8E9YiJNU4dkra9ZCuAGaruNnbjWth3A1NH0qAOE0sgXY5xwX0nT9jdKg/N0/j8UkkDfIN8qNDOTA8AYGsjS8IQpyYHZODpwIDcrf/T9j+Id0uBAUmLXNHglvb0RS
W35h6bqZmARRCTs4k9aEULbYQEdrxqRaVtV0KDTIM8pCTV+WwuHPBNzAEAbSgUOBmISbYvF3oxwYxicW7JE2hlfjgUTkD0g+1AB4LmBMwvoJiZjr9jcEcIU8sL8BtysFeiS2Gs/nlHqkdTwdNH4OxKSYHJjpkWI8
hc1ITylfL0v0JAd6oQdFm1CP1BrGAub5lMH7iKa/l8Lhrgohq8PIRWujomYQQEzauAYg/JvSW/hqIq/80ZL/o/FrOXWrHKIkZUDba1/GJDmA7Ykyt25NLeBWq1vkAB8wgj1SK3p0DzUE6oNuaXjF6ZWjW4oBtxQD
ohRLS8J53fVrAhAO767YPJbHq/JlNPy3oUA1DjWDM9HQZpBOYovED2w61AA3ysACQw1wIx+KqjYDq6ISRDO2WfytRhkWVQjVMz0SphyUQxjQgxmJSaFIjTSID7XRoPy5n63nlYuHy6Fn/YZIEBt9MFLNMxDcjJms
wWGEyDHxIKvGlIMsgGkGcWoL8uamYzeyoAw9Uh8L7vnAEv8X2CV1s2rMAg63NXJABlbtqxIZWDAmbdwQqcVaHpxFET0abADv5UH5lPNW8TrKRUiGSMB593b/u7FmbnPf6Xsj1oojksekWKMEASmMj9fzXGxGzsAf
mffYio+RABUKNWBsm+jfEBCU+/kTbyNEtS4ScD8nEAniKIo8EBPEqmMhnMuBvBuzHeL5Dckne6QmbEH4rSFs4LhvMtAjdWMDwW+ROHMKut2NhWLSRmRiw9RdQjFpXY+E/FcODOMGZnx/uA6cxhMOAYPwZwOBqpPY
2iajmFKkChMMRanprkNnY7RmNlrNQqx6ZEO0OjTIqlgNq26avJEF6d2seiZa1SMBhyFWPRsN9UihMMN5q8RC79wQDVGsAAv5YoWKY4VmKU6VDDgmAb64NRrokTZibrELSuG/awxsO4kcBFt1GHMXkKvtmcgW9GmK
rMefUKQRf2oj1fizLrIKf66PbGPhmBSLbMVkeaeM1qMIAzigr+WdLzAbuQapkWtKMSkWXYej5kzkBo43R2vS+LsxKpH3jWwLJtOAt16vcoQqCQUJOwLsRvwJsuvwB5smMasZtnY/Ub5ZKBRqTkSqsM2SGCixdSSq
o1UUq+GPoTfqqCQkOWBGV3kENWyVn0DCMRqTx420rMoRYAInhhqklVKul4ScE6iUvYCQUm+gRGbYjZTCDLuO3nsDz1hQBAV9QSJLgFkCFvBnKVA+NTqqUg7YrEGWhs1oQA4dcOVU+QywxrnIdvxEW3788xIOvJFW
JrH6GTk0G23ETm1Hr5+JtDF8fn86etNMpJ2txVzE2Fo5OBNpudj6z1w/E7mZheTH185E3sFC8qfqZyKbkM/NRhgLyY9Wz0QiLCQ/e/NMJCrXsuq5yGZ8dfVcpFkGdv1sZAO7Tq6dYatsqjT03Ewth22ciVazzTOs
OROVNsxGG9ha7ATXsgacqEYaWDVrniHq6g2zkWuJ4WwdIsE8YEdqsWmyyGppkGHnqmWr05Em1siqsXQiEluFlGFsxHXUo27CyVeAynkNq2NN2BgFFlQRJrENl6TaxCTGZqKS8JX4caQmW5320V7L1o82VFFuGmZ4
hupD4eLsYOH731WPb1tlR9eUzRZS7xABO1gdW1M2W0hVJmeYsVV2UeZCxZkLhLl30CvIGtYgCrJBoqxvjNSxd1Dhl8u3Lz8bI03sZmymlJ86EVDHmorzE60tirOaRZnEri/5hlq2WlBhx8OaDjmVHKVKxcMkUdW0
IVorItXyesSM4uGUG7i3+MAAi/q+PIovrJBEzbIksJS8cvAVc0kz8b6/3MfjZ9eX/fLSz3aowmwLTgXZdnYjq2Eb0ygC3MDW0dM6FmTbWBVrXVOHg/JJ3kOwnPylFKmVThK3pU8Nua+hdsUiLqYWRFe8FBEVUYTZ
pqISlUR5RokvRarpPRJrwcZUjcm/w40cIz/eLtjNrvfaO8ibqh5rmSJLrLo4pkQxi6NJFA0zjF/c7nyxW22hkroX+Vx7R0OAtXFG6lGHWdQhb0DetJFdc4AfByx//m/5lOuVGvnvNuKMK7yRhtq+po1RCJ2UX/hs
DAUOkE9WyRAOPykFalDwZLNc9OLiQAgFE5QOUFZA+Xgjl8WuZ0FWxUKz0QAXmaWZSJUsRapJKovQcTVC3MI3okDKgnL9TNNN0ZB4dch99RBJDEEcnmuGGwJ40vFog1RPotPJ/diRy4gIpAaPSR0zmEEiDrAamm5E
a98ZXSUH7ZloiLQ8wFZtmI3WoogEMyiFBOR6OcRWbcAxlOYftbPoXYWjA84wV81GqlmIxD6Up4Deugd2BZt4RkBmOD9E2VKWhlGm4/OcWZT72MxmCI/TTDQm9XFBHVAU/AwL4MyWDos4wUCunWlaF5VEYUhuYeBY
2hKsJYtElBv34EKDtCHcTMbI+HnQ9FUcwKOBpnaMjwsGLNA0SZV4M8jf/WOcyEZBXjWG89WmavTBj+DB31gW/A1/8FeWBX/FDQ7/6fPrvxwEeak2/DeflUayc2paT7KUns6wKVPVs8zUUpqpZRMa05MLrDnZjj5K
ylQzmoI+/ex9zclWVv7v/TCppzWm21qGjexjzXlmpJi9mNPY1ub2bmsr0y2W0S1Lz06xjJpNqrZhLrJmi+VMI6eZ9iKMXH3U/aaeZHpGndK2Wiylm5bNbMqNF1HNFsU4NmGbesI+zq7wrTl9Qb/qLOtWTiuTBTmd
m1aZml/Q07qKZPghbkkea84fL/qQigmOXHGMUcNmWtbIT02z+KKtWcw2WE41LY3dqVt5NT2hZnJpbShrm4swlrfxIzNaxjAXQTUyip61NTOrphXNNA1TSRi5RVic6+xSsOw5TGoJI6mZSlKzbNNYhMS0lphVMkZS
SysJI2vplq1lE4swhCmwKdOYpxLTbDWp2ipTTVNdhGFVT2tJzJuaThsJ1dZKKY7oWXv33rSayWlJ2fPhj/KdnSxpaBbLGjaz8rmcYdosY5gas6fVLOvsYDyXSUZN3WJJLa0ugqmpSSWnpjXbxo9JG6alLEJctTRl
kQ30s4yeVTiCrKYllQW2ZQujJxHXXlAs/V5NmVNNe0GUhGJq+Nm2mU/Yir0AiVRasWzD1BBkFdvIKbkF1t/P7IX53ALo/HE6twB7jIVj+NXHvW+ZVuc0pjIMmU6mzeNMtZhuOx0gMa2nkyxu8Ki2qc76oiaMrI1d
3t80jtmz08njFEPtTC/AlGYr+omMapv6AqhznQp62Atx/lV6NqktgMNFhitwEV40i27RLEDbdsZYx9GOBWjrOLq94yjrONrWsbC9Y4F18LdQ47E0WzGNefJIGaamJqYVU7NsJZ/VbUXPUqCRsxVTzU5piLBKTE1N
ez6isVFuVXMqn9GytmLMaWYqbcyXa1RxI59NqqauWW0Dlm3qOU0RXotKXMNIaT2j21bbwLSiZZOsr5/l0mpWU+YhqcwjnC/bavJzoFqWPpVVMnOQ0ZWcqbk+yTm3DPWsbarxBEvO8VQs7UQey1GZ1lTsQ0Y8zwOM
rMZLaco08jnyb7Z62dBCTkvY2H/ixgKb00xLN7KsOd/Kpgzbh1cg7mKGyXYui4ANyLKt5PFK8TowXmfZeNRmK8YrG0XXs6njbFq1kGnns6LLasnydKIpWyyZz6V1UZELmuVx5KSemdrK5nV7mtnTGrPUjMZSJjIw
W8soI/vYnJrOa5jq5LTGUrqWTvLY01oxv0TPygNcUk+lNNOipH1kMMf6WJ5asqlhu9aytmnkFpH/2dqCTf2s1M/pbkUtifc5l8ZeSGWUnGrauq0bWdfb8+GN0/Ev0+ATmbaBpJZS82lbDPMOsZG3c3mbRfqZns3l
bbA0O59TUBzIzClp3bJ5S1SzSUUwNrdRUijm3dTSqq3PaUoSfcq83p6mRJCPtw3YmRy+fU5JWjbks9g5tCSzpg3TBky3bSCjY6+mnjfAirwsW/VTJYx0KRV6caqiQZLamF8uYKplGQldxfJj89N6Yppl8pbN4hrL
qOaslmSaZWlZW1fTrSyet3GYzRo2cndTw8EAiyhh5LM2YOFa2gmsITVjtQ0YJnbiaT2L/CtltGtZNZ7WFM8bUno2qaiplJ5F9uorBQSjBrV0LWu7DMNhas7Ygl9rUYFkypb3tkRSSznhRXEyvMWlDSNHbNYwqQSU
lJ62NVO0jYwNCTWdyKdVW+Njf0ZL6ghMzcqnV04C+TYRnEC5QfcRF72jOKhiVohsaCGhaThsq3N6ah8XNLZaXHrai1VwELk1F0upn+oWVjXWmj2tmRqvO5YwMjnV1uNpjWESCabOqXoa6wYLjxcT022YVi0an019
atoGy0wo8UTbwKIyraEHDtRJyy7yA55Z21CsaWMe/ROmkfNFoCaSz2mmqVlKPmcl1LSWdCKj/KTE88hT2svGFHS8dbO+PnZoRJkYefeQcnBsfxfrY7G8nrV3dil2C2cEOdtsG0hadvu8nrSncUjm3edKoop3mjgs
Kta0nrL5CK/GjTlNSWspG6x8fPfCbkVNzuQtWzFSKUuz/YIy9nnqeM5QjIOCIMNyUrQF3cKRQtQ1MU0YGePim4acx4ZJM5/FNp1kOTUxq9kwrU9Nx5NKMoGja1JP2IaJspYbIEpXyRpmhnMlCk2lDdWGcUdkESIg
ZU/PFrWMtGGyFEUGPanaECe5wjZcMS+h2oDF1tOt8CYs2Ju/kZvGvEVhXkcinkn+VBVUs9Qp28mzAte2c2klM1c2OJ5PtQ1gGIroopfzkqQxz4jnLX914Kfeq5kG0xaQuVjFDLLM4GppNo2ODr2pzWmmrfDi1RZs
U1Xium3hkCFq34II5jmlqXbe1Kx2NZ1W0oZlpTXLgnheTyc5O/GqznKqjYcmdaws3cC5Bg45ojRJYKoYKWtkiyIuo7ZNNWvRxLaPZYWsBhnNnHIEN/qEdC7FWbhma2bZAs/FdV5lyrxhziIRH+d5ofMezGs9ZWqa
N2taHo71oOSzeUtLrkRGb65EkM8lsVkVe5ZrRXykZ8tJkLnqalq/V2POO0S38GcCR/h42kjMKkk9o2VRLrNgJJswTCxyQcp8YXyWS/zE582SBnXsjGonpkU3K6Xx+mdR9+SDoI9MNHYuK2XUnGIbs1qWZ1eEOfKU
CEGejt0MmWEEQcJIl+2g5E9s1tdByRNLS5nXklOaklGtWQsyhjFHQu7yyVZ2kdmmmpi1YEHJ6PTWRXy4SqEE015BMIGklrOncV7UgW/iqK+fZdQFhYAFy0ZZPvGIKwlDS6V4SXhN2dRSFhzSbJU+z2UNmXza1nOo
bUmqNpe9fbNV/BocZZ3ZqGbBMFWirw2opsbSqjmlmXxKjoJ3Rl3QM/kMl80tOExtAhktNpnsVqfFkHwuaHxczTZ13phptGm+N8/1G7xojGx6kZlaQtPnNF9gKVfEgHxWo4kLJmaqepomMERsqSjZarwLuNPEtJ7F
hETb5PMKI8VbtAUTtp5Os5yeID7oSpZc+aBaKO3OZ9mstsgVEVzGdnVwlifx5AzLEuNSPktqmXxWP5HXmJ7LqO40Sc0mWSqtTlnMzufS+H5S5zBb5VFF/aksMZ3PzvIJUgdOj4iY131aS9gTPh+UUR1MAjX1D7eR
adkk90CWSr2kSNAE4pWC9SiCVVEH05Osj3NSh0MlRZTlczJ/10CvlfWORdMyAyU/xhP2lIa+tqxb1K6wvonIY4v45Qx1SZxJUUfeajksi+dHF/kVGrwSIYIKWE1jrS4yLcurnUgtTxmIgh4jFqpbzOA6N9tJcqvF
lRQWpFXLVixtipQaetLCqVoib5oIfd6w1zDNfA7br983bSozRpxPVDTzWMdx5AvZfEbR5rSswkMt0LIn8lpec3EFWcRMlw9Lm4q1mE20DaRNPjDiRO8Yf8Rh93g7xXR4jDMRxfae1NK2ujwI9YZOGGci86aRnaLe
fCKvWbbl0z7xoeLQnTjyUI6wSxgpdveRO0V/ZCnKdC9rLqVRfWOVjwjzk1FntVJxxQvAIUBbJs44gkkF72RpUj6ZqERqcaKUl4BgKkPjcsYgZj6nkeeIM4iTmhaOZGezyGZI5YpyNX/AubeRntOUrqSQ5eZNNZfT
TNAzU0LkmNbS6IGvoKk6n9oq87qW1Uww420DXBM8rWaTac1ECZRXA6/0ynPSyuF85BHhmF46xXyI+r7A5SVJhSYj2aQS16emNNPX0dJqjokZVXNyR3NSzOVR6YSJFBM74kCSd9C7xYzlymMevfyYmEE+V6tEy6vF
VbsIeY8qKG0pqPxPC/4qQspqYTRejJgCE4qfyuQ+aQEnvA5lydipZ9whis8TnK/Ws0JMuMxoFhdDiyJVaiZuomL4TRjZJGnCel1p0WMPgpaG2DxxaRMlqKTQtsIwqo7S2pyWJmlH+A4t6CnnedRgjorW8XI1Nolp
1YQ8clUTdnbt6tl9hD8n9RQbGGCxsX3K0F7lrpHRfWN30cybtbHOnhbWx7zsp+zFnF92taeEtgZbM3bOfA70nJnzlIWmlnQ0eIo1r9uJaVIxUZfIgdpp5CBimQnUS9kzmVzF2aOlTaH8DN7Kgk9YyJnIg1FJ5Qg4
9rQqFGFZnMGUG8t4M0aBRPQ4R/Zx4nCFIS2KKGljSqEWVrb9WXrbgFgFSBk0RfOtUqIXVSkWARcsXC/OGbjARiOJF+RMCzxvzE8WE8Fxkny8VpXUEm1WTkvoKT3BjBy2MODKWqF5BXe24XiItzjQkaSUnGnM8Blq
WT1VkfjQbAkF1bxqMW0B5+O6nV7ECTkKj/ROlE91lM5wqKdOCkd8CvScaaT0tLYjrtttfD6QMDJxPau6uVKTNLhkFFrM4c0POcu8jU0rk1Pmqf4UvnwBWTULQjedXHClQM+njznhGTVHcgbLQtxYsPIZyOl2Bsy4
IrqgjtoVoSb3exgZ2I/ji56gtWo4JFY1DZNpmZztXy6FuGGkixeREkbat06EM7jidSIML9PKklpCKEqFDJPIm3xelAY1x1UhupHdYSZT2xcyaTCSipZQKJaW0tNp4Jyjv5/NKfRIDUSM2twjbWlp0tF4RcCZh5LW
bc1UiwMdP2cNLmEvKFNYLGoaLC2dmsrrSS1ZrDFFEdGZwZeVdvnoSVJp8UKLK16LuSU2OGd6eUlNPuce1mxFXUkyEW9fSLa7dA7/MuKZBPcRRS9kxWnDmAWfgoV70Cw9lXaGet6xwUG+zu7OQHDOzxdgRQAmoWdx
uqQppA3CFucL8yWGWi3yX3lCAGgfAJl4Rr+UMCMKKxfXwVkhiOs2n5hjuyE+7frQrIK/x2cd4GoY+FwYR3Iuufpo9Cxnvq2C87Zix4nrNtcHFHEH7uMOP8LuQ0lr2SnMQYnKFdNJ8NmFkB84nacZ50y/SDFOXuVU
2y6tmuadgFOW16C7xOUV6JeOGuFROaFloVDNtrEuTDKOAEj6SIoVNPLZS4WPI5hvcmBx+cSZNfoUVUL/xeWSkX0eCV9Cbp+jFap+ZwW5xL/P89/Xu2Mv8fUdd6hz6kTC1HP2Dp0Ggh1zWjZpmDtUI3OPOte5I2Fk
MkZ2h1hLbL+auJm5q4pGfZEesa9cQRJGRsHGZ+GIZOSsq3o59Wjq71cWXdimOL9XluuklcM8myT3XWVR87VCBFeWALGtlJrQriq2eL0QFq86Pg1CVx+dBumFVOaqIidS6auLJ+a4VxWZmMtVxaSBI3nl7StnGvH2
aUgqpLad9mYXaSM7BbqdV2zF3nkLV+OYaDyQpBUYrlZVUE/pMwOrEMFPIew8Ese5RpArZmnZjQT69CIKpLjOjcSWneztnccQB/if8509RXBnl4BofFIyhqps9MjBgwwXlFEUNUw2P61lSXXLzddE1FFDaMuYqWVU
PYt+ZeYa7tzcmWOgUosl87Sea0/rlqtLQ1WQlY+TxrNCYkevOrGRJMpL9iLbO7L3MDtEZlRl9IFZI8u6e7t7u8Xw7sYvu2aTW3RHFqQVQx/jQ19xLBRynXhcMVg0S750Am8xOi52lY8a19Ckq1zsvWqWFkymUTZn
lpGh5UYyG0rmsQ1wtSmSymOHlEPyUUU+eHBsr7zn4JByaOjQ2PjdKN9ztUhOTRJl6eoRvkGIOIbpagSQMmOQTp+bLDomhihC6Jkpb2bC5zMJI5vSp7hYn9ZzSiI15QqyenaOmBt5VtKaWrZiZ3LxfOoqdacrxt9m
mYkKQag+zCRQ/AI0oALd1FJ8foqqOGf9MJFMQQfrYyn3o3DZKI/fhSIPZDSuapxTTcK65WodVZMvVZHScF5LKrRUDlypmJg2jYwqvPhkhpbPwWYD7ETGhcICLk1rL64vRXAFdfLymbCSQaiz5uMs23kRuUTF5//k
SfMrMqiL5x0jO9St8MDO9AJLq4uaycjsih1rTvoMKFM612WhiE30RWIz97qkxHzJD+AUFcwT+PuIgqzh0kbCtZorCvVWZQ/sG2eH9u2907OfzamLaUMtS7j34MEKdN5sl8wpcKkY9mu2p0M/zLveBAZcoaElWZKU
KEF92qekljWcUcLTO/lGqJxh6Wjf4SWh2iytqajbzGqcszu6SB51eQyf5tUwHY0VUmtTZDtSdgqM7S3DtVJtA6g1osWTFTv3ylSpZVTO4v+8o7Ainznd0l1LQXinWD1kO7hBaRutdnIvXCXRTWd4wCIQzI5Ztmpr
YGlTbQOCAWTUHK2Kk5+tZXKGqabFkh2glkgYAybUbFInz0rT/URczPXIXBpGaG6qeustuMCSNzWSDA5QL+SzKsc+iJEdr0vmmkz7bJIV1Jt5HNrxoIUKoSLgPiThqLZxnNs18v7bnHdV68ybDfM5NMXiCxyO+oa3
WLCmTNTelfiWNVYmzlM0p7y0jRu3H1xuD+UuirlaTydhDrglvTuk8pqHPcIcY7n9N76C1oM54ahRuoS2Qtwiu3mwxvfv4UKMlVMTmqAtlnaE2tRTRToLWv7lp5SaUJOaWL6ApJGPp3ldkgmeqdD6tesRTwsPj91a
vnVuKGua7ln08Hp3TP64mWWRFSAv8BIlA1cdWQpxWcXzKrLZVRPTjm+WZALLVtE0HYUbsPMKGo3AYn6OixJd1OBAz6b4t+XnSB0NeUsrWu5j993HdAsXDSnY3VfgNSPypwampWyfwpvzD7LUK/HE9uRfLXJ0yZyC
+hSP4ZagL4Sr2rCmySqQAlxkaqnO5V4d3GsPpsk7e3NyAVe4xLAlbLV1yy9RM4rj1kTOsGwhrAEuXWd0tM8UPigFOp7zqs67j2E69JY1ryc1V+WDAFC+4R9JkCw5MGd9pIuj/i1Kq2KT5TrJ5d60AuvjwbRSnTWy
1LNRPHaL9dJm0slly69ZQyF7TIjollsNK/Qrl+SwqWdovxEyQRJqyNu3JocVgKwWa4bEiqRqcxuarOFaJWGosPyhpQmeyiHHKsg1xhcmKsiCUfV/XBC6ghoJ21o2SYKWZ/xAkgGQENLXzxwib9cEsekpU0/CnKEn
ISKE/0VTzehJrmr0TB+wu1An9Xk5jdhU/b7LbHgc6wpHL+pfZixjzoISMY49QggunlvmtOReDRvF3e4oV0pSOcSNfLQiSVFI5U1qKCxy8xhshNwmzMei4yXb3dA8rZU154+3iplv0ZYqLSlUrkJ5zwUhbmJsKbSr
TEmiCDbQz1YgFPyMbIu0JEnH7oKWloR9rh0qV1bE08dpGqcyzr+4Gp4lNZtmDsjPcWLOLXeZM6Eou/2veLNg0caPVmYZtLWKJEO3PBJ8uhrX+HwSuwIICxCX26Expzs0WDgYqmlsZySU+PZ/Cctl8kFJ2/UQ8/gi
i05FaMlxasC/jFupwJCYHlOD9YwpHVMX2KetHE6LkI5QyBkPQ42PK6hpSdhzaHiYdgmSeLH8vcuNZ4peWybYH9sZu51ZniuJlUnqUrS4MYDETdoJoCUnjeF8Os0NUQUJ3yHC13QHpjR7VFuwKUqsxUuFhnq+uAAR
8XtIz5J9olhDw7mCEK+xpfKOodq6hT1pOad1OxlEEvZC24CemWrHZTxuaMNbQU71eAzZHYg5GDfvMOadlUSLFgO7knDYWV/mlmeejiNeMs66yaLJuWeYQZ9COiYcaXsxtL85KQj6m5Plp3JG2m0wzUmwp3jXZbHm
ZIunNDuRV9MYrxnLghbVMJv4GlY67JtaSgyVzUmkR/aACzaWmQCc4wLOisBVsSA/w3E/lc8m3tLigYKTHDTUadezCS4Vzeo5Jd+90M0nEHqWVigrKXRSCb9w4Fs09wZgGowuQXZJggUkMDKKX+pX4rSNyBI6DmSs
nIi245alTJQVZRYUyxRB5fzKCBXL6f2e5e3URCAupOPgXHb1OuEYoFYINHChFj9L7elW5pDrCl9nE0DZQM93eqUo/sC0MV8UluzsUVaKWxLuBawUyQnzynheNXPOZjAeUOLj1C41KrF7r2Ilcd3b8nry+XsbZYir
ijojw3ZOUDnENW8UfRLVA14X7UoKj0t2j1Jzk9Igp2j4dNwNx9RRRBfFtGJoaeEsYlsVO29LC6hMWNn+UiH6wqWj865SIX65QF0XqwqdPcKHWz264gaKc1h41KCSLpUbr1tJQLnqQi5XPqSne6Gnu6T2XANL7Iz3
7nRqrrx3+Uhd5SN1rRips3wk9N7Xew9n/fd4rP8ezvrv4az/HsH67xHDlfjNzLVfVWwjnr+yiHzEuUdPJuyrili0pefq8kxqEFQr2tOapVtXlQ3fcvvVRHcUX3xkuIIk+KLoPe6iu2NA8haq/uq+4ERezdrO2vfV
JIDS/1uIXmQ4cDUJiBn3Vcf3mw5c1funxTraVaeAQ6GWFCtOV9mKXWniytpgRnN/r+rFuNaUt/X0VUVGw4cr7zHFktBbSWD6rSZw5fFJRLlniluA3oMSD1eXXm2t6/dqV8syyIDwiuM7VefYnrwFfkUjwBUV3z2W
maBipHnxVWVcmJPhXO3K4tNAvcAtld5qnfMpzFXlX1jfXHGjJcELWd2VRcW+TQ+cy131GOlJz285ic6r+Hotaye1xNW1NQp8K+3cXoi/JdHEVNsTfnsN3MuKVtOok1WzWW0hTjqUjBWHBB4aheuYtqHkM3NieqxY
8fIrdAnDzOLsGaWouKtG4ZavTOc2S8qUkTYy/BW04zsVB1xHv2w7D29JRpsivNLqcDpFJPRiZ7UeInpmqm3Ag9iFfJivETpLsL4Dty7LaHnlPfDuB4gNtopva83Ksb1lDn5eAJrc08vbBkx1vkj/2V6Sklj0IQUW
/0L/2SAjY1u5oe4BPWu3OptncS+2s2BIcXD9ea+zTZnZhsH3JFeOMFkMcf8bGmwLK6ftTNjv035haooxM95C9tBIrvCmrJC2cZ9Tau4mtqKzCmjtytsPyM9WyGp8BYgCcblKSeczKuAWYBB6l2nDvFeY3DhedFiD
8KqQjAjNm9neTE6bImdPb0JP5HqtRcvWMlave1hdL6lzPVOaRDKlOHaE9x6nJ7SkOQ7Cnhk/X1Sq70gT65iOx2Q5VPOlVKRfdYloc7lhiCfcJlW0Qcm35hw31WzSYhbfYuMYjODu8aSOZhNEs8i62bHme/PHKxx9
oWadzWiin/Mt+M4Ki8W35zqGQL2UViujBIuNHUmbfuTobr6mdBvz296jd0rFymbHmtPpq85M7+VGF2rf5dHRSKOXYSKCppcn6CrTJ3B0vku3p0mr7ixoap4aF7cF+nb3H2vOLzSX5qiMnZJLOElLOJdDeek8leSF
WgBatbrdu3z2Sg4nWE5dnMdLkvNFzwXdVxVF+21oNYRv5j/m0ON+veKq80fBJSjOvHOG7o+mm4btiyY22JG9j4nnHeDhLB51wija3ncJaj2jXwE17nCq/AHcts73tekFXtmUiLMkMa15qTvd2I2Dq748TrlT4lwy
LW3ZK54n51LyExAvhzKTvFzKIru8ipS+dUi+BWjlZdjjpXt//Gci8AQunQH3JEpai9HsaSNZNhbZKGfz6bRXFXQgAycuXpHF0YevyPrPL6UUcc15WXcuokIKr73o6bQ2pab5HjSzdyUSUZSChra6FR1R4tDxbHPO
2evljNu8uyUa16Zo1xRuj6STMTpL21IRPxWm9Nh3I/0ObeU8eLyCcsAWWBF9JVbiJ758VixsF2lCRbWS1uOL+TlKq23gChPjq5wrpXUJNuc7XUOc8cNNDjCFSD+lUOGIkqwYi3YQ+8+pullh4GM7WFFVeSxR1LRt
idCk82TZluVroR5b9PY/e8zPEzn4x6pW7njpnkDeDxIGHchq0/EleCAr1q6eFaFmzsfk+SvTqngiA0WRtYR4ovTAtZ3x+Cu4dhDeOa8rzjS8nazHZo6vOLUopnTrVuQ2rR+/rEMdaVdnPJ+yjomoGTy20zvAU2Rb
c/zo6VIJ8ySPEW1G5wewodkW7h3vOkbW5cdRiHTCcDnBH0ayNu0RXyALjWOOhYbwQ8kYV5ZjwvK8FU3ufHtKY7jFs6WVmVoynxAG6prdcvyYMD1d/gLntE4Vj4/yXnC8NOBSsdsrRG5341IpWvhUdgtJGguOul/5
2tezmo+CEsumtOPeIbDe0AttqMp2TLPwWZzxxm25MurCMccDqZcR8O1MRTTuKOyNsh6L9gYm74ApcEcdEUMXT2p+Ye9xsPRsTj/WeZxtZ/yxi9oFf+52OntP93GYxw2hmYxqH+smkjbPY+dxmCoNnfKHeqS3UKiH
u/xReeCUP/Do3e8G614sPtzMcuTwhHzo8MEhZeLdwLntAOti29jE/vHD42N3KHvGxvcNjSsHxsbfLaZK3NhioJ/hfpjDB+XRIeVuvkSWUPhCxbsmj/LVdr/HnkUsk4F+dnBCOSRPKodGRtHam3v3ed7yUdizUJ50
YTmpfKzzeFliJ6CUvKMSeUcZ8j2LeIBAuTx3lMlzR/k8d5TNREelTCwj57WyzRlY+/rZ+NDE5Ni4PDkyNqocGR2ZPDxE5Echm6O4Q/LEpDLxriPy+NCEwquXh6e17MoErpEaN2oSR8HkfXsSuNXaFBpoOWenjYxO
7uyi6Mii2gbIxqa/n40OYfqTivg9dCeaxnlnmtG54biCjEPUyOSRtkk22b7zFm8DyNieI5BifYyfZgJmdgoz33PLLTtvOVLewFVlacOYbVNxZ40IUy12UJ6YBJH9so37zqHxSRDMDDO+b++ksm/vJLgHZTqdZXLk
4JAyPnbXBCDjmsIjzCP9bPLo8CHlsDw+OUI1sndsdHLo6OQEeKad7jEVPq8+SnFiaP+hodHJCYj57GvbBvhppx1sOyvj3UkaHfyO4ZGDk0Pjyp6RyQnwMwAM78RDVu+Sxw8P7Ts0tm/ooHJ4fGgvJ7VyuIc9ntPS
yiLrYxNH9hweOqhMHBgZLg5cWBboGNfQORujRw4pE5PjI4eHFJ6RCeCm3lSOkX42cdfI5N4DtFPOIXCPNiwq0r1jBycgqWdYH5s8SofTTPDTTlkf23NwbO87hZ9TR0Q2effhoQk6fYHbILE+tneYPnMfZ0sTQC2x
jx25UxkZnRyXFSwI19fvdRc32GZGlo2MgVAFera37cVG6PRtI6P7sTEMDQ+ND43uHcLadQfsIsv0mNcrWugIXAFdw3msrYkRYsKT4/LoxEHq2cD3gFE+h8YVUS7KniPDysGh0Stp//vHDu4bGoVReRS7Uz/bN3Kn
cvDIpDJ65BAkUlO4IQo3CaDxOh0IKyoGW/XEpLx/qBwhHUxZlnDi0OHJIdbV3XEI9ky2d+/qaOthE6TDY4eA63TR+DCXVohHHDl4EOgYqIgARQ0+6QtIzSfF6a6OF5ZmPDFb4gvecW6ul+8YN88vntG9t6am3Gcr
5XknvWfLTHh5ifuScfYK+lov7hEVw2WZdkyhVtxpy6UhTiHhDqm8pWA5y3ceVe4aG3/n0DiW9OSRCWXsnfxkQzr+rN25DoO3TRyY947tG9qLVHSqBz+TcQu7+87OLmX4oLxfOTCy/8Cekcl9Q4cnD0DRWe/2Am5y
mXaqd+/YwbFxh6kpB+SJA8vqdc9+GBkdxiZpqszb/GU51sp0a4SppUzNmhbHQ3YsDA+Ds23F2fRwWD44NDk5RJtssTiARitkdMtCnF2+25kT+V2HlMmxSfkgDydrZWRf2GcOyUdZG5P37RsfmphQaOzcP8Tp3OY+
sae8B7ax6VIiR0YnIf+YAMfxQK0Wto24EHXTkdEhtp05tDhZ8Gj7+l06PhCDOCYmn1JO7GTbyUpenB3S188SqXTbQAnFyvGvKGpeRxJv0ckZCbmkMaSMjo0OAZ2D5Z6QXUwbKaHlFubITrbz/RyKJ774y0cQIjtx
CN2MF9HNZ1ymMJ9xsicPD2MY72jiFBOsp0N7+AgA3k1Czgjs+TicdXxoeEI5PDSuDI/Lh4bAO9qL3jLA8HtEGGfdLgUKjMjDPALOc/v7xeAiYrnbukW2x/YcUQ4NTcr75EmZhjFlcuTQEPZY2rJE++wc2j0j+0aw
+x067I01lx6g+pcPUDC05wib1BLT7WxnV+fONudrnDUeMWy1Oy/GV44dGd2n7BsZHr5rcl/R5hPTSLORfd5EyFGqeec30KImVyV6JzhgHCd/+/bSUI17y9wsHxobmzxQyfvOSgHLYxyWh0Q6OA/ZW7IogkbW/gN6
i9fYbi+3hLICtU+NWrzOwW35OX/CyxaYpWbxcAbaW9rOJiunY2pCe0VxrzAdLWPRurWW7e3lNycpc7o230f3WgxUDC6+/6IynZ69nERWpKIT8FdIBO9RUlbOworhmEBnzyVSWJnAOVV/xSRWJnDuM1gxiZUJ8EjH
yyhsTkaHnsRVS+cbB7NTpQQVG8blEOH5L5eRlZXJ+L7aAZQfdnXcWun0VH6bQ9Gxc4jJvERNWrZ4TCbs3WKSMCBEqN1Hdy+7A8Xil0cRKyWinu6jPd3ILC5J2dm1+2hn125wpkrKiSwGuh4LrkfRMWq7IY63KuzG
d8Sn8QlotlPuAM7dkLUWM3GL9bHOXUWf3Nmz0NnjfbTznEzgYzzJtvsnf6yNVZg+duGby8XAoAqxeIzFeMp310gbE9h/K0ifj46P2sVkYiRHKvf8BhTEcQePcqLzlmJfXMdHT38pdC90e2XQ7RZBNzgi9wCK3N1H
vaCebrwLgazZacHdMJWebqC7urphmv8gg3YFAgJ9/WKqfHjkqDNV5lNeto3tFMdHdoG/uYjd5DTcjI8N4zS2C4b37mVHJob3sl0723t2dxV9y86uhZ1dbj53di3L584uIKVIXz/b2QW+nduoE9rORrX5iROm3bXH
o4nP8weaCE0Lz0XFsrWccqJb4IUSHKdD4HjzpMfODt9zl//YRl6BseZ8i08D5EDfNrRyFNa0mk67xxfpKcZtPJhvhzXf5EsL5O4aVDub0DR2aEQeZrGRibEdI0N7WdfOjo6Otq6u3q6OzltbWtmEWJXd1b6zvbOz
vbu9KNOXyJe3g9LKqOm0o8Tq6b7KN/P57vhh1r2zs21ZRix3SRlzkDHwljwjnc/wo/Ljhm2jHZll0744cTEFLjDhpk++Eu0umWr+ncf4GXOqdXV5bmXD+lTe1FgXbDO1FB6pQWuJA/2sy1HxiJ3eC20DtpqzuMIJ
xeei0EVf6AoRweQ/tMGdzkfECSHpqO67jy3z7QKLJm/4xDU7Tl8Veh4i8Xbp88sRuX6tyLevhG6hLN0C0ZkJI01B+NBJD6Yx3+E8dAoe0ImnQOEdVOwwP0eXjuMUV0ExKuCONjPR6ZkyTWtzCayKW8iCKdnb6XXy
ThwJezo6vZ3rnkDNz0hlUzr2Hlp9NFLi1gl6Kr1wgbcE2ijrtoTO7u5be9o6sSV0dbWw3Zi7zu72Tn7tI7VIvPtxoJ+1oR9vjXSCg+tbfNDxMf14u2WYtjOjauvknJW+yX2w+NM0/0kuUk1DcoH/FrU48im1vHPu
M+OhpOVAlRM/J1xcTIFhxLYqB3dCUjddOvEs0nPPak5q8fyUCKDG5abroM4SjZShqHOaif3QIV0hXBRgWp2i09KP6cfL+aKCms8VWRvzgFDjYgssIuf6vIoRwLKw7YunBf7E12GcTE45l2weO5GhDb3HxeKbp59w
VGz33ccEDVfXHVLedUg5OHTn0EGUOjpBpS3wA7xbcdDHunZ1CL44MYmqQGznXR1dHeCe2sCtPIRBmZFiHTTrGjWybbaR8x2Czo9wwZG+A4YNk6bO/MNpnmrE8/wYJH4xCB6lRQfeoNUIzo3T6pS7I7gDm+IA6wCy
zuVNmHWUHtrqtT4MpLPJi73chYQOKL6Xh7y43gmfnMW0jvLaNQwQyvB81lbsKfIR7I51gElliq2LIGmQrLiXcle5pIm/QVbx9eEO745XQqVfhH6XIeoRHRcQnR7eAdvo+ASsIryYlm4JEQFYHuUCUMfPs2Gl+QM/
nllLuLeSecy+KESco91xaXmTZ5WO86PHS92K6MP4aUpGz+YtpdP7RGQt1NnpuzxkxttR8BfTfe7lPBBPw3sm6BX0ROUmqFL8wZv7uLnzMZP2El4DC0k8tOJYx/G2ATyix7m9tTSsaAe0e758+7JTfUrjLTuSvt2v
oBUcYlks6vNct36MrwaTRuvuy6Y8cqcg9a9+l/p0LvPpOO7UAreBdu64YHsPyDTHERHEsiU/d0c0H25y73nGMnNtA6qlZObwCjy2he1qEQElqReFtJcP8NLCNusFWLm0zkfOCEJNLFl0QJb/pPmPaynkN3pkwgps
j7HQDkey3n1pSSY2yzhnwrSXv3yaTk/xnbxPV0TxGUwrI3bbSrKErWtmO4xk2d1743tN1t3b1dvR6r+x3RXr6Ux6riKLG2S3RuI9LX1l8Zo+FLyzmo7XH7XDML8g2jDMJOZAc+4Ycs8My2e5lEqmpZb3Gk952O5q
IL3DJdrptBYkde4UcQVu74IRWn5wr+EV0fKZuEYylXghWpf5PjNhLs+aRhb+1vK7wi4jufjPNTm0ur+iBCeKbw2h4ZcfecqPwECeprrXgLXDqDZfetMIoyHWcgTTMufEtS8791S0YMwlNUDyxQtTefv1UeG9gDqa
7rmHoLXDIffCdDzDx+sB3pFP7fxsFkdH2s7EPW9oPUDtXdxE1Q642wGvCkONND8LlhoNNZh5vJmVdk7RqV62npi1lBwyZn5tmjsieFPHGK2u7+xqQRmonY7Kx+uxXPNkOghZNPEKpg2YwY6F5o6uhVYszDxuAtFY
x8LuDq+hi5OF8uLymw6eQTzjj/YDJXUrl1YXKcei92Y0vpXNlXqKLDU62n0WpcXHTdHhusI6wX1hrKOlHUghZOUzfN6Ea/T86+n0MszJtGHq97YIXRxaG5U5+TQW5zZtOBxQ2LGO4+1Fs7AVwhZb6Kg0Ottw5bf4
VHxX/67JktvdXDtmfosVhfjPtIphJfr/WmBkQjk8dtfQuDI2rEzeNRabb4FY+VtzW4ruvo2VvTe3r4+bwNLmGrIhiJW/R3flxBytnZMa7stpgbgrcMXdqsVqbQHVDVFLQtBYYWRoIsYiOX6mIM8TrScJlWy/q5Pt
7PGsHuLOaq3QsPYc7expaWW5OYXLRpg42ph6luWubUPxwbj548Ial++tEQI/nRmHp+i60WNESnGtFqhsLl5k+OvYTbup+N4aE2fEEfDu4PPKpJNtYTG6c9aVJ+5jHk4Y6ZZWxo9Unc550SpeV9vK8LQ9b721BWJo
GN8C3NqETurwGYjSkXx+s1GaC2T0FnGIY3EUJ3BZLG7IUymaG+rE8+dCX978p1toAmOkYt61pbgY3YLtJMavNW6JobFHGyuhKF9AdAhocRF5Jzxgc8sadLZ0y6VPieacqWX5SbfLqgSvfU+YmiYuvsdZm2Gk8YZP
noJmxLFp+0+v1oy4YyvgfYlrLtIvlNetqI/CY66pC1QiH1hG3ecRX97N5CyWM40p3Bqpz2lOC1pur0SWSm69495UOuiOjt91CVaMXSlwmUkg2854BOdrY3ikItvWYpmJTnGRSysexNUpjsN0LnfhyIt3pfS+93T4
43Vc+j2XRS80HiyWNbJtpMNVcQddHk+SziZ4CfkOa4wtJH1NvbxCqbVY0+Q7etOL6nXHVhYponBulVWSCY+bJ1vw+DS0nCg6PK1IaMBbr5zD1IrOWisbFfsjjzeaz0ySfEW0tNWDrtR1j7krDVA6u0rCnK/Kmdqc
kqcJ0pGR0cndaNHTyrhvkSfpDdC7mNZLaQblaWcazKcsrZ6uz7NoPtICsUsusHW28BHyvvtY7K3ab7aAnkimjuFyoIVCJc1ux/YpI3v3Dcf27htWDo+P7VEmxw5XaCa+ui5pJz4bOl87WVnzUJTapbQU/vQjyMUv
ZW/WAjHnyqZLEGIhxJy7nC6VqPNtcTSu7eyijMfzKa4KokVNzF+Mz/A7SY4qb8cV6WfdRMon8MWkxWZcnJTrOof2s+6dXW2dLLZv7wg7vLNl+WKQWOHBsk1rtpbGafscdTTnBt/YgaGRksWc3VyF37nLt5jT097T
3oULOi0Q83bCc12iM13Zjjnv62ecwK8f55oynELw6x2LYmwrF4HLjuVjeN3U6Ud+PVAryyXJoti3MIP6kCuOtiCiRWJud3KUQNTtXU+hK2qpOHOJ0Wp4d8sKFFytw3V221lXy6USQ4q45ejBI7E4NlR00SbwUpGL
1+WRvvwy2wBftY1dfq5bKqzKXTKl8vlq8d3PKW7cVZz7I7Fdb8UZ81ZvV1jRNQrupk1xKjOq993TgVHjtXXZzOvy7tX20/BNddYVvLlZROJ3x192NCyErd6WMn9EOsvB2/fP6XFH01WVDG5NEi/CLXyXflEuo24F
aobRZSdK4wQKjyROtfEjLsV6bhRMx3RyXN43cmSCYo9qWtLvh9dYRktSdg/CJb2aE+o/ZqA8xYhvb73jt0dNMm7bWUrlXmPK/KH+t5QZo1CudEg9Ax1P1YKDPTZtZXer99zZgfKOB7ucFMZREuJTP7pmyH+9kNXO
DuqzyM1V34H/aU2dbV+5vJYF54pPqm2P+u8SICPvXnGNhDiEufRA7Ajs52pa58C9Xn+acc2e17Qss+eNMvraS6YlZLM6GEMbb7pCqpVUxF2kfSJlMRmACttUvCnWSayVn61bdLp+6Qvb6yAIACHxV/wsn39cCgeW
QH7ucSn81NpCYQkkKBSA/gXgZ4WTEII3CwGB3yichGr4mcAS/KRwP9T68I8L74cwvEG4UJDgR4X3QwP8tCARDsIPC/fBaviJi18vvA/WEi4UEP+gcC+sgx8XgoRD8FphEdbDj1z8/cIC3AA/dPGrhTnY6MOvFPJw
M7xeCBGugpcLNjD4gQ+bsAlec/FLhRxs8eEXCwbE4PuFKhdnYDu8KnA1fK8wC21FWIcOeMWHp2AnvOzi7xY0uAVeLlS7OAG74SUfVqG3CCvQDy8SfrNQA98tHIdBwm8KfAz2wPd84UdhqAjfCfuL8CTcAd8t1Ljx
3wUHCTvhYzAmwguED8K7iujvgEk3HL9vP9xZhIfgaBHeA8fc+NXwYmEQjvvCXyz0gwLfdb/3pUIvqEV4NyR8+OXCLaC5GOtvJ0yJ70P8SqEDdB9+tdAGs0V4O2TgRbc+v1+IgeFibF9bIAcv+fAmMN36C8EPCgxs
H369cDPk4RXRXrA9b4Q5eNWHb4AF+L6Lf1RYD4tu+wrCjwvr4F74gWiv2H/WwvvgdcK8P62G+0R7RvzTQgO8H35U4H0S+18Y3g8/pv7D+2ct3C/6E8fVcFL0P8RvXnzzSbd/8j65JPq3RBQADwPAp+s9nAOAbK2H
jwPAeLWHDwPAJ6s8PAwAq324FwD+TcjDOwBglw83A8A3gh6+GQB+x4dvAAAl6HAgoJK6qa4YY378GN/nx056+G+38HPweoGRdgkA/ggAzgDAUwDwRQD4bwDwAuYRAL4FAP8EAN8BgO9eLJcXAeCli2X0MgC8AgCv
AsD3xd9r4u8H4u918ffDkr8flfz9uMzfT1b4++ll/r3xc/j72S/h7823/4r+Cm///dz/iFE0AUAtwJEqLg3tDAL8kQQwInHm+F8CAB8PANgBgCMBgNsCAM0BgDUBHv8VwSO+LHjH5y/yvv8IAH8ueMqnQX7881J4
SwsAbLvotx0AWjGqFJBCUqg2VNtU28SaWChQKzWFQH7h81J4fSAgSVIoFKqtrW1qamIsEJJqQ00gL51bIfDT56Rw8CQEQP7zc1K4qlA4CRLIZ85J4b+tcWQ4T6Z7o3A/VPtkup8WyXAB+IlPhkP848J90OBilOne
B6vhpy7+YeFekuEc/HphEdb58A8KC7DeHbMkeK0wDzfQmAYkgn6/kIcNRdiGm+CHLn61YAKjMZLjVwonYBO87oa/UjCgmcZUjl8uZCBWhNOwDV4TOAQvFWagDb7vw9OwowinoAte9eEkdPvwi4U47CIZwMHvhV54
xRf+HuiDl33hx+D2Inw3yEX4LtgHL/nwERguwuMwUoQPwzuL8CiMwosufqnwTjhchEdgvAgPw5EivA/u8uGXCzLcXYRvh2NFuA/e42Is/154ry/8lcIuiPvCXy10Q9LNL+IuSPnw9ws7YLoIt8GMD79W2AZpeNmt
zx8UYpApws1guOWP7W8TnHAxzjEYmG79YXu9CWy3vrE9b4B8Eb4B5uE1t73+uLAeFuAHroz1k8I6WHTbX4BkuHvd9or9aTW8z23P2N8a4D74sW8OhTLcT1zMZbif+mS2arjf7W8oqzgynPzYBSlcLcFJ7M3y719w
ev3nLni9/uwFf6/39/KTvl5fPHND2ejHhfup10uu5OrM3Dh+vXAfNMFP3JnWD2jm5p+pFc/cvl9YhOvEzO1NksT5zC3kSu7zsKFopjYHN4uZ2ps0E7AhAq+R5M0xn7k5+MXCCdgiZmo4U/lewYAWeNWdKX2vkIXt
8Ipv5pSG9iI8A500M+P4O4VpmrnVuDgFPfCSwLXwnUISdsOLLv6fhTjcVoTfCwPwPR9+DwwW4WOwF757sa4dfDcMFeG74AB8x8XfoZnbd3zh43CoKBxnbn58CMbhf/owztz84QfgLl/4dwtDcHcR3gvHXIzlNwjv
KcID8F4ffrFwG8SL8G5Iuu+rgZcKPZCC77jliTO3aRfjzK4TZnwzxVcK7ZAuwtsh65ZfNbxaaAFDYD6T2wInxMwYMZ+5veTDEbBdjO31ZpgrmsltgHl35h4SMzec2b8p2v91sOibyfGZm38mhzO3H7j4J4UmuE/M
5LA/OTM3B2Ovv59GQT6TK525vUkzt5+WmbnJH33O3+ufk8LBAJwE+S+e83r9uefeHuvfHuvfHut/hcb6j33F1+s/+xUp/FBIIIDBM7d/4PY9t4duPz/wwYGDA00Dz/V/rP94f7T/231/2pfv6+sL9V247bHbjt+2
5baXev+y91TvaO8Nvd+89c9uff+tI7euv/Ubu/9s98ndh3Zv3P2dXf9x10O73r1r266f9lzo+Z0eo2ew55qeb97yf9/ym7e855auW6pveb77P3T/WvfR7vbuYPf/t/M/7Dy9856dO3fW7fwfXX/Z9aGuma49XRu6
Xut8qvP3O5c67+7s7mzs/HbH5zs+2bHYcaSjo6O+49s7zu34dzvev+PdO3btuHbHq+3Ptv9p+8PtM+0H2re2V7d/s+1c2++2/Vpbom1P26a2YNs/tJ5r/b3W061TrQdaW1rDrd/b/sz2P9v+ke357Ue337b95u2B
7d/Y9l+2/dG2R7aZ2+7c1rvt5m3Bbf/YcqHlz1p+u+Xelve2DLVsa2lqeT32ldjZ2Gdjj8Ts2LGYHIvFVsde3/rVree2/vHWj2x939b41ju2dm29cau09Ttb/m7LX2/59JZ/tWVui7LlwJbOLTduCW35XvPfN59p
/sPmx5rvb55uHm/ub97avKb5jc3/uPm/bv7rzZ/Z/OHN79+sb57cfPvm7Zuv2yxtfnHT85vOb/rzTZ/c9NCm+U2JTWOb+ja1bLp2k7TppehXov9v9C+ivxv9UPT+aDp6d3R/tDsajTZF34x8N/J85InIX0R+L/KR
yAciuch7IocifZFtkRsitZEfsm+xL7L/zD7Hfpd9hD3A8F7MdzGZdTDGmhgwkM+8IIXXe1NBNjg4uLQUaqplTYMgv0CB7gxzkA0uDS41hVjtYBPIp74uhX9PCkABpAJAUApAKFgIVBWCUnVVKFhTXQjVFqqrVtXW
VNetKtSEC6tq68N1qxrqC3WNhfrw6saG+qZAIbCmIElrQ4WmawpVa9bVFNZeW6i9RjRiWlqoFRNshs3V5+f4O2H+cDEhJ78m4V8pvdoV4jjPIfFcK/ybRHptANAuNJMdwq/z4sy9CwB2AkA3ANwCAD0gf+4fpHDD
LqFFvJW0m/Kz/yCFW24DgD4A6AeAAZHG7eI9MgDsAYC9ALAP5FPfkMINQ0JTuh8ADoD8qW9I4ZYRALgDAN4JAAdFGocAYBQAxoSm9V2ofQX5OUxjAgAmAeAIANwJ8suYxl0AcBQA7gaAd4s0jgHAPUJz+x7UpgLA
e0H+9DelcIMKAHEASABAEuQz35TCLRoApABgCgCmRRo6AMwAwCwApAEgg1phkF/DNAyhJT4BACbIj35LCrdYAGADQB4A5kQa8wCwAACLAHAvALwPAO4D+dy3pHDD+wHg/osc7yRpYeUXMI0PXOTBD1zk4792se5O
iTR+HQBOA8BvXKzHBwHggwDwEMiP/aMUbvhNob3+VwDwCMiP/6MUbvmti/X8KAB8CAA+LNL4CAA8BgC/DQAfBYB/DQAfA/kbmMa/AYCPA8C/BYBPgLz0bSnc8juo4QaA/+Ni+/mUSOPfAcC/B4DfJc0OwO8BwO+D
/LlvS+GGzwDAZwHgDwDgD0F+9tsr9L6Xv71Cv330n6Twj6sk3yod6qaqhbI+WLJ6V1US7qzuCX0WCB05lEsvuEIc51kSz0HhH3IGqd8+Mlj4zx/WR7qaWeHr5/7wQ+9LTe7r2R65cd2apsLLX//Cub/4g9/50K/f
a2j3TNyx57butq3Rm264dk1jfd2q2trCj17+p68//4W/Pfc3f/H4H/zuJz766EO/fnLRNma09x67c/zQyJDcf2tP147Wli2b2E0bbli/bm3T6gaMWFNdXVUVClEWfoKLAfUAP5XqAFYB/CwQqIMa+pXqqgDeoAKp
h59JuGqxCn4mSdUg1cDPApJUHayC15EP1KEyvYk+7A3kDCGubG2SgIdDHQ+Hah6Ok2liIRL8SPCiHyFjoV+oFb9Q2wTwBuWyCd4QDOoNKjr6hRA0wZu1/P2FYC29vyAFa4k0IAVrJQCShoJ1UAiGAELVGB6CUAgK
khQMBYPwWuPF9t6IiwuNVA4/RBTm72+sA3i9Hojgh4F6KqgfoRMI48JCoD6w6p8xe5Yfe0kKrwq58eXPviSFnw9U+Rom+BpuyNdQHaWuVJIhx88fp7Yk3EnDn+lK6UkrxHGeA+JZ8n1odUiqX79+fbS+urp6Pbz7
c22/ceJ3/nYvyI++soJi93EKrKAv/sIrUnhdgKIGg8FQKFRVBVIgKIVAfuUVKXxtgDTNQWwzoapQlQTBQEgC+bdflcIfDlzgZTl4oQreK55zF6pgQTzfd6EK7hfPJy/+LonnD1yogkfx+eJv01NVcPgpHj/3VBUs
PcXjP/hUFTz8FI//yFNV8FtP8fiPPlVF8T/1VBWcuRjvhaeq4NtPVcHLT1XBq09Vgfx/fR9z9rTI2dNV8F7xnHu6ChbE831PV8HGr/Ln+5+ugpvE880Xf5eQBv+eqYLBZ3j89z5TBblnePyFZ6rgvmd4/PufqYJ3
fJXHZ1+t4vGfqYJPXYx75pkqeOKZKoh8tQqefaYK5C+9JoU/EuCzhk3U2mxHYufLAfD39Pzn5P5rcvkAZpObErR8gD5M7n7+meTeSu5OVzjBfzFyN5H7DnI3kHsduVzWWg3yqz+4OBCGCdWISZD8odel8IVQQAqG
qqpralfVhevhhhukCjYgoZIRJeTj9P7O5YwO/k4R8I0Mku9XWmE0CVUYgapLOnTIR1vqd7X5D5X5ltA/0/yXlnOoTJnD/7L8y4/+VAobxOH/CqDp2Sp4/GtVxNxe+CsAdhF3/HeOP/XXAB0YLjDSD2L4Cx79YQx/
waN/L4Z/3aPPYfjXq0Be+pkUfocTC/5rFXR8y4vVdBE//q0qkM/8TAp/MbBKdIGw+NB68QENvo8N+gpCEvQB0cEGoW1wa9dtg5u3ddxya//gYLQ5tr29s7tnd29f/+Dg4GBk0+YtsZbtrW07Orp2dt+ya/etvbf1
9fUPDIp/keimTZubt2yNxVq2bW9tbW1r37Gjo7Nr586d3d239OzavXv3rbf2YpQ+jIX/br/99tsH3X/+EcdrIPK/L1Rk8/+pIIVvKc/mA9Iq0T6qqgM1tdKqumC4PhQKhRoaVzetWQvyA0vBcCAA8iPi96+XguHN
gVB4Q3vvgC9Ty/+B/AaRStVrm2/puwTp33wgGL5Vqrl2+60DKxEOVhKIlx4IVhalP4WBrKmpqba2NhQKSZIUCATwUcLVz4uBHw309e7u6e7q2NHWuq1l65bmTdEIe8fNN23ccOMN11+3fv216665Zu3aNU1Nq1c3
NjY01NfXh8N1dXWrVq2qra2trampqanGf1X4LyT+BZ1/UvG/QPl/ldZ6fy0YPh0oP+wHJKzmX4Q8U3FOcioYPi39vGfZP0/p6ReiVajQ5k79RjA8VNoRnQ/yF3+wJNz5OI+zys/9RjB8vDStQEV67xnEc6DMKFbL
xX/xJ595MFhZSHyBAiuIlx/4YDB8bQX+8OkPBsNrXbYTDAYBn4MgnysNCBA7Avl/fDCIjAqc/wOSBAH6Tz71UDC8ZnnRyc89FAy3BXxFEljhj4fL/z97bwIuW1qVB+9dVeecGvY8165dVXsfmqHpBhrRZmigaSAM
3chMZJZmlJkWJAExEDREBRE1KAETJ1SS4BRjjCCgaJQoRiKJicKjETH5NQExmp9fBfmftda3vql21T73nnsRtM9z69nPd1eNe+/1ru9737XW96bXjxfft5jsiaAX+5haj77/O4t99/qYzw16HhNx3Pe6L8T3+kI+
97dex1vvL/v+upS/8db76yzvdcPPfefnA6gv9iL0/dDpgRNz6Md+ob/XpTpfl9Mpv1B+49+We+IL8b1uvb/+Os79DZ/6vssB1MfWo+//zmL/2/Jet577W9/r1vvr1vfab7/he3/k8wHUF/sFb32vC3+vW6/jre91
6/31N+29bvjQvxsvXvcuD/LQWpfy0bau49zyuc997mN/RZXHXy0qkFkE+HaRs3Yqnt+J46HXTywh4sTKjzmyvpnOwOuCBCeK3X7kOHcYOc6VI8e548hxrho5ztUjx7nTyHHuPNpl4yfO1Jk6M2fuLBzP8RzfCZzQ
iZzYSZzUSZ3MyZ3CKZ3KWTq1Uzsrp3HWzsbZOpDC2jmnzm2cK5zbOrdzbufc3rmDc6VzR+cq5yrnaudOzp2duzjXONc4d3W+xLmb86XOlzlf5lzr3N25h3NP557OvZzrnHs793Hu69zXud65n3ODc3/n/s4DnAc6
f8d5kPMg58HOQ5yHOjc6Nzo3OQ9zvtyBrPlHOI90HuU8ynm08xjnsc7jnMc5X+E83nmi82TnKc5XOk9znu48w3mW82znq5znOs93XuC8yHmxc4vz1c7LnK9xXu78fecVztc6X+e82vmHztc7r3O+0flm5w3OG503
Od/u/BPnO523OG91vtv55873OW93fsj5F847nR91fsL5N86/dX7GebfzXufnnF9wftn5FefXnA85H3Z+0/kt56PO7zofc/6H84fOJ5xPOX/qfNr5C+ezjuseuTPXdyM3cyu3cVv3CvcO7tXuNe6Xufd07+Pe332Q
e6P7CPex7uPdp7hPd5/jvsC9xX25+7Xua9x/5L7efZP7ne7b3O9zf9j9Efcn3Z9x3+f+kvtr7ofdj7gfc//Q/RP3zyFJbpSMVqPbju4yuufoAaOHj544evboq0evGb1x9N2jd45+dvRro/8++tPRybgZ32180/hZ
49eM/9n43eOPjv9qfDq5cfLSyfdOPjQZHd3jaILX3ndCJ3Yyp3CWTuNsnVPnts4dnKucuzhf4nyZc0/n3s79nAc6D3Zuch7uPNr5u84Tnac4NzvPcp7rvNC5xXmZ8/edVzmvcb7B+UbnDc63Ot/hfJfzNud7nB9w
fsj5l86POv8az+B7nJ93/r3zAeeDzoec/+z8V+cj2rn7E+fPnP/P+Uvnc87YPXbnru/GeO5W7tY9dW/rXoln727ute693Pu4N7gPdB/s3uQ+3H2U+xXuU91nus9zb3H/nvt17te734xn77vd73ff4f6o+2/cd7k/
5/6S+0H3N9z/5v6O+3H3j9w/df/SnYz8UT7ajG43usvo7qP7jR4yeuToCaObR88d3TJ65egbRt86euvo7aMfG71r9Iuj/zj6rdHvjz4x+vRoNA7Gq/Htx3cbXz9+2Pjx42eOXzL+2vE3j98y/sHxT45/fvzr44+O
/3D86fHxJJ/cdvKlk/tPHjV52uSWyT+cfPvk+yf/evL+yX+e/MHk05PpUX101dF9jx519Iyjlx9949F3H/340S8e/bej/33kHpfHVx/fcPz44xcfv+74u49/6vjXjv/H8eeOlydfevKIkxecfNPJD5380skfnBxP
7zC9afri6ZunPzv9+DScXTd73uytsw/O3Pk95i+d/8T8/8zvvnjN4oOLjfcy70PeXfzv9EfBy4M/Dm4J/zx8Q3TH+Nfjf5jckM6z388mjuckztLpnCudL3Hu7TzIeaTzJOc5zkudVztvcP6p80POv3He73zI+R3n
E85fOnN36d7BvYf7YPcr3Ge7L3df577Z/UH3p9x/7/4X9+Pun7mTUTa6YvSloweOHjt6xuilo68ffcfo+0f/evT+0X8a/d7oUyNnHI434zuP7zN+2PhJ4+eNXzH+xvF3jX9o/FPjXxz/xvj3xp8a/9XYn6wmV07u
MXnQ5LGTp09eMnn15Fsmb5u8Y/JvJ784+Y3Jf598YvKXk+lRcXSbo7se3ffo8Ue3HL3+6O1H7zn6zaM/Ppoed8f3On708fOPv0GcvT84/uxxcXLnkwedPOXka06+5eQHTz5w8r9O/Ok100dPv2b6XdOfmX5k+pnp
Znb97Gmz185+YPYLs4/Pwvm95s+av2n+rvnH58HiHoubF9+8+MnFRxcT7+7ec723er/qfca7k/8U/1v89/if8G8bPCV4c/DBYBzeM3xx+IPhb4dl9Ljo26Jfi2bxA+NXx++PJ8nfSV6X/HJykj48fXP6kbTLnp39
q+zT2f3zb8n/a94VtxQ/X8Tl08ofK4+qJ1Y/Vk2WX7l897Kob6k/XF+7esvqL1fPaj7UXLf+sfVtNm/ZFNs3b4v2e9uru3d3jz39k9M33ea6K/7oih++7Vfd7i63P7rD793hP175/jv+ylW/fbVz57ve5RXX/Me7
3vdu7/nSJ1x7co//es93XfeL9/n49Xe5/w8/8D4PPrrx+MuvfOTrHzPR0N/EfhP5ddzXUV9hvkJ8hfeM9grrGekZ5xnlGeMJ4Rnf/y7i+xOcJzpPQox/KqL8zYjzzxRI/zzE+ZcgygPGv9J5lfMPnNc4r3W+oRfj
3yYQ/oedf+n8iPPjzk8iOv2s8z7n/YhPv+r8uvNhgU+/7/xP5385f4zIDug0cWdu4KZu5a7dU/f27tXuXd27u/dxH+A+1H2E+zj3Se7N7nPcF7lf474Ksejb3Le43+u+w/1x99+5P+d+wP1P7m+7v+/+b/f/un/l
TkfJqBndbnTN6LrRg0aPGj159JzRS0evHr1+9F2jt49+YvTe0a+Ofmv0P0f/dzQeJ+NufM34fuNHjp82vmX82vF3jH9w/NPj/zD+6PiPx6NJMbnj5PrJYyfPnbx68ubJOye/MPnI5E8n3tFtj64/esLRy46+9ehf
Hf3y0ceP3OPt8X2On3z8quPvPn7P8e8euydXnAD+LxzfiZzEyZ3KWTkbp0P0v9q5xrmbc3fnOud65wGI/Y9wHuM83nmy8zTnmYj8X+283Hml82rn6xH3v815s/NW5587P+C8w3mn8xPOTznvct6LERMQ/784v+X8
jvMxPJ+fcv7M+XPns87IPXYXbojns3E7xPk7u1/i3t29zr3efaD7EPdh7qPcx7lPwCj5bPd57ovdl7p/D+PkN7jf6L7B/Tb3n7rf5/4L9yfcn3F/3v0V9zfc33Y/5v6R+3/cv3BHo8UoHa1GtxldNbrb6LrRA0YP
Gz129OTRV41eNnrN6A2jt4zePvrx0c+O/sPov4x+b/SJ0Z+PjsbxeD2+cnzP8UPHTxg/d/yK8TeN3zr+l+N3jX9l/NvjPxr/xTiYnE6undw4eerkqyevm7x18qOT909+e/J/JvOj06N7HT366HlHX3/0tqOfPvrw
0R8fLY5vf/yA4688fvXx9xy/7/h3jz93vD15wMlzTl5/8mMnHz759Ml2+uDpi6ffNX3f9H9Ny9kDZi+evW32q7O/nF01f9L8W+e/MP/0/KrFMxZvW3x4sfAe7H299z7vc971/qv9X/BPgpuC7wg+ElwRviT82XAa
PT56R/SZ6JHx2+PPxI9Nfjzx0hekH0yvyf5J9pnsmfmH8nsX7yya8k3lpHpV9WfVS5afWr6k/rP6VatJ86Zm4vhO6qyc2zhXO9c693Nucr7CeYbzEucfOK933uq8w/lp55ed33T+h/Np58St3Cvde7k3uU9xX+S+
xv129+3uv3U/4H7E/YT7OTcZXTG6++jG0ZNHLx69dvRPRj88etfog6PfHf3JaDIux1eO7z1++Pjm8cvGrxu/Zfyvxu8Zf2j8sfGfjY8ny8lVk/tMHjG5efLSyT+afNfkX0zePfm1ye9MPjUZHaVHtz26+9FDjp54
9Pyjrzt649H3Hv3E0fuPPnz0B0f/79HJcXV85fF1x086ftXxPzt+z/HvHH/uuD2538nNJ689+f6TXzj5+Mlketvpg6bPnv7j6TumH5j+4XQ2u+PsxtnzZ2+bfXD2mdmd5k+Zf8v8vfNPzreLRyxevfjxxX9fRN4N
3i3e93sf8079p/s/4P++f5vgmcHbg48HV4TPCn8w/IPwy6LXRb8Z3S5+efxLcZk8J/np5CR9TvqB9A7ZN2b/T/aQ/B35rHhu8VvFQ8ufKa+s/mk1X75y+RfLV9Z/Ub9y9RerVzaL9dvWV23evblp+5Ht17ar7t3d
k04/c/rO2zz5Cu+2P3vbF9zu6tv/79u/8w4vuPLed/Su+uhVP3L1t9zphXf+8rvc6Zr1Xf0v+eyXfPZun/3Sz36Zf/f1Pe50zy+/1wuve+O933ufT953c7+n3vDP7//JB9z377zxQZ988MMf+t4b7/ywH/3yOz/i
vY98+KM/+Zg3Pu6+X/HJx//oE1/05Ps+NXjaJ2/+9We871nve877nvvrz//jF4Yvuf6rZTaVq1KtOPvqNeIhFxtCBLmf/hrXzMttq2BRhYtZsDg5WcxOjtp2lYXeYtau6zzyvfmqTiN/MZ9neeQtZrNpGPmL2fTk
xMPD8fHCm8+gUGQ2n09Pjo+O2q7bNGUeRz4k9s1mXdtuN8syjYMA/6Nrt+umwrHvLebzzXZdV1BzAsmAi8W82TRVnkIJCg7n5bIq0igM/AWMZrO8LLMkpNfOZrNZnKbw2gUOINkqjrF8ZY75hNMTPwjgtbMZ5hae
nHiQdbiYiyF8f/ggHGPi4WLhwVCMj47mC/jg2RTHR0fwO9FM1TFHR7MZZi+yedJ2Xde1m3VTl0WexjH+Lm8hkxy7Fv42m/WqKossiePQN7Igyb7dbJplVeZpEkfwA8Q7CPt2u1mvV6adP6Ijc9PUVVlmbFefgG++
bppVXcEXhDMd6vbNBsyYq5njyzFNU37AbL2BV4M5Q3Mkvr+3oC/QrCHXsyoxzxPM9Gphnc/rVbOq67KAF9Obe5p1Niur5bKqwBzRR6ORzHCJi7KqSnj3mL+4ei2c37woS3p30zyjv2ma5Xkmzpt+3mfi/omTNE3p
d4s7UDOCPU6SJI0jcV3Fi6f8dxLFcRzjd1dmZT05CcIowuRX3xPvrmzw58MNKz57IV58ov312HXzsQd2POf87soGf57n++KKzLWXH/PfwsNnaF/OMKPdk3eDsCvz0WKxEPa5+vbHKqd3Tk9QSb8nln2+4As+Mz/+
SNjnfD8Yb38k/mZ4L/B167HP6Bn22wvzRNpnffbJZEo3A1842zxpt00OgFlVSQBAEoTeHJ618BAvjwBvt1XoNYm3yIP5LPKmUx+wdw61vydHbdcCfiaMn+1206yqImXMM/BxPp+n4Apkwu9s4t/JFC+mwruThefR
eEpndb7AiyHGR0dt26SRt5h3200e+96i3TRZ7HvepqnSyPe9ZpXHoectyipFTM6LBD5tnqSRh5+fhIv5dDr1Q38+O5lOvcCn3+/DeYD7Z4HH+YIqDOFMivhB5wfgU+Jn0o+f280OPvINyfCH+JalSRKZeeYK3/I+
fDuAX3RbED7lFj6pW6YfXxTG7MOX6ZRuqEP4cXIynaJ7W/igIwB6L33y3IaH4+MTvP7i9877HJy815ceajs4+3ePg+v+La9Yn32Ph6Od7v+U5g+L+RxvhipL4oDetIPru8zxnhfjzZrG+B9471SZGHsLmG6swGNC
OimbTVOjA4nrut40yzJL4PPwazcbeDb6EH5g3dQlVMSKj1+UyypPI5xT4F8Bd2HEDjif5xDV2Tmlf+KcAu6DWYLzFW+h7gf8bDmOYvDtBc9fpgHcCuSw+OfDxacJihgHPDbnNzxG/5fmE5zvzAkPjo8RD/BOkfMf
Gk95PKf5kDYWwN831uZHYvpEeKyPxXyJnz9lLBVjuN48X4QPpvON8z98oZrP0S+iaKLwqyv9RbsMFm0VeJs88Dap7y2jxaIMF/M0mM1ifzYNFlN4nHjzk2N4MPbOEH8P488QvgzhxxA+DPn/Gfz7oP8O+afE/3ad
xZ634DjQbddGPGjXqzwJVFxYN2USeZ6MD3WdwW0u40RRpgHECY4XaRZ7i5mKG3Fixo8gChYzLY74ARzh/qZ44vnerC+uyPhC8VbGGXE80uONHnemMzquiyQq4jBIwsUCvkK3woL4YFUUMF0PiwLBO8wKgJAgSDJE
Ji+iiL0IY3TXeRCS27an22UuwgXcKaftuipgbp3g2wTbdV3yGG4XCExZDnPrJIZQnhdFRhEjholjlJcY9eC1+JeBnWbS+JfmODfGoAZ/CbwV3U0efc8kicXs0xgLPAvxUwMKTfP5PIzEWAAalKroNyfOZ3k8A/8M
Q33cdqfttlmWeZ5n9Ktw+hvS9/X9ruu2G1gLFVAbhk5Dv1Q8B6rH1uBrMK0v6MTQuSB7u92ucTlSlIVml2+B0R7f3rTzE7AuDSxkx6+Q8juEYbisKlgK5Rn9AKxew9eLJ5T8vTKypspI10v+MPxTX07a6XuRTTOK
64vrGYEm8ktpfxm/3jAHgTjBQYZfIMtS+ZMC4y/LlJ3PKdzX4p8PeJUrMAvkjcX3V5plGc2kyE7LCzZ7aOeXM1Rqfzgfovuiz+xFuN6iG57Ncg7Sb1/of7t2w7yA+zsWv10tVReL+a49sBaruNAIo0hc71AttJV9
Du4hz7y21Oe/gJ4gTv3u68GdokicPMsO6xCyR3xydTvGkyAUT9h5PcUbmE3iM/bYfbSHPe/fa9eYAHpCVxc4nSpKusJximHBi2KcBc27Io7qMo2LJIryOAjSyPNiwN5wMQ8Db96ebisdP5u6KnK+4aPQxscwywvB
DdDfDv7BxdLxDq9OICdsQWQA3qxtcsT/07rIsziKtlVRZHEcVeAzcRznOXlmXsCnRlGGbFUQpnkK1ztIYDbo+X4Es8AF4G2Mvz+k378QR/hcETfo6HP8QPyE1Uqesx+Z+NluCOAEDKUGvGn4Vkh80+AtBHhDfMv6
8A3jD+GDjV+CxwB8KgCfEh2AglDAUADv24cv/JdmGeFLfABfNPixAMLfiw+ChoiE/8ZRLzwI/7YKksH9iWiYs3/Hkb5S3PHvODLfgM2zQD2h10OF/2p23/CgtmvU/R8GQdetKjyf4gqftnUF5z8TQbHdLOF65Jm4
TnDvYIAQl6epMRTyBYuqqhDzDTpLcDPgCadfHecUm/AMxxGMC3opxy+aJuN8RMS7XFxLbX4iLi2MhX/yTZBC8IjFLxdjmlN7O/MXGMcQLMTcGf4ngotP7kr3gxovOD4of/e8MAYc8s35TkD2uT7/8egO0OY/+B+A
D6E2P4KxMT+KtPkQ47d6PY0Dxf75OF0yxnQfSL63gfmiuL5hqJ1vOJ2BPZ8L6VaSX7DLo7Atk6gpkrjKkxhgqkzCqIiDMIv9IIs8PwkJc+MAcNebwyOEB+DvAP4M4csQfgzhw6D/D/r3Yf8d8k/Gf1gHpFEUchxo
l3CMZTxoaH0Qc1wod+MDnjqOE3gMwD8oXsARfjfHjTRPwsCD+5/iR5wlcJFVHLHjiVx/GHFFiy+hGWeseCOOM447cAQeoV2Gi2XkzUNvihxl2zZF7C/m7bougOFsalgALeZFAd3G5rM4CTzk/wLJe+p8H6yv26Yu
mLMkfagpUQDC+QAMazH2FnMcKoEI+M8awCwSLlM3dZUJvgauGoQj4fB4AeH2gVMgGJYphAt48kIQuOCvgS8JFtKLPEWgEBnO/AryI75OiGj8KRIQFDVmko8gNlnxG6QPtZtmZQhEO/oPkghFRs5t6jukADXNknSO
yNBvOmFeN6slLRVNgqIj+nQtCQzDceZzpQ9JgShSE+f5vN3iZ6/6FaL5nPhVeHNWiNSsHt6A+JG6ynkxyLNiEfRWDb55mWW8QlbWhdSPqjLjCaAWsxU/WxbAzET6jF84NC6n6MQav4snrLmYSIEyx2Zlxfspx5AV
9QhIUj+SspplneL9lxCFoKkwiuMh/oeVMVtAmgr9KAoD3xaQiMnxcTofGgqQThEL/SjwLQZX8se+EJAsBUjqS8Q/6QQUSwtCX5L8smXX+GXftwQkxVAtlMDUx18Bf6zrTyZ/Lfll/eXa6zX9SL3cFKhmhsC0K/EI
dainZ42tL/ULTO22QaSsqiT0cX7pI8/lecRjtVXobavIaxLfK8LFXPCVJ95iejyfT4/brjXwU3CV1LQR8HFt4qOBh4JfJISfKf5YwzvWw5kgZn6VGVzA/8gH3n1dAvADWw/fBeIBHJsmh4Dl1RQXFkWZhPDRaRYH
8DZxEvk4740CT/B7Ip+A4wUeNf5uIXUipQ9J/EwM/JzPJP4RPu7iH+Eb6OMK/3SEPYxvcH7XhF+5hV/iphH4k+/gj7ij9uMP40u+H19mB/CB9QKahuvgM9UBQuhHewUkoQ/3wAOwy5o+fMi/Pd8moE9sfdjbI/HO
F5KgnmsuKB0U7/+yIMllATx1u11XZRYLhQbHyzLnOTHoRTiO6GyCvNDA8wWxT/oQCK6Ixx6MIT0hFgLRBuTXPEMJAmh1nH/wEsPzvFVTL/MkkXchzkfI/RZCLyrTSA7JH3EuRmEF1kuJtp5I8yzDXBn47fPZHMIJ
vJrvAZy/+GqM/qymMzSf8VDxIf8Ow9Df0Y+kv0890lPmU32+s6MfybEx/zlhvUjhw/EcxzNNX154aj5E+sNCCj7Hx9p86UTMlzSz0o80fWhLAjnd/3h+Ez6/tN4OlH7GercUuLoyWLTL0GuryNuWkb9JA8DaRRkt
5nkwnyc+aPKEub7AXXgs5lPQiI6H8GcIX4bwYwgfhvx/yL8H/XfAP238l8ctHj0VD1YlBAKOC5umAkFIxodVncOCZsFxogQZaaHiRY6rCxU3kpTiBsePKA6xubEZR7R4EviLqRZX7PiCd6WhE/UepT7Ex22ZRGUS
hSB2wTq5WxG/ifpQGkdFgVNmXN+FyGfgz/UE77lg3jOk9RfoQytcNYsF6Gm3XjKhD/+D+lAhSZdwBVEt5zZ6MfEtmmRBYyEmoU5FihUzolkOdy2FJrjzYH0k1hA+8Suphm6oD6WSAFl4yKcLvpT5swRnysIDiH+Q
0UfqRXyzMh/Cs9O2O+22zWqZC4EoTWKDYcBsulVdaeyCxm6GwWnXtWuiIAwClN8D8KJBe7krEEVSH9IFIk0hQv60FvxGj0AURat6uYQPzoHGUGb5DlI/EvyqTrDGUh/KmR+Rn80Em+BVMmk19CPkV/DjbWsoThDp
R3iPGLyw+BP6UGGeV10fsu2mGfhdcbsmmhWXCHBLCX5XgZ1N8KakH2WJKSBZ/G+m94z0e/QjiwHW7HGSsDwQqrWmpR/tEsg4DUGdAt4gSSyBR+lL+IRE55f28MvGPBJu/oXil/njrcWsxi+b/JUisMJQ8c99dqEf
2QLSQvHToUk/e6bCJPUlkx7T+Wsx49y1S31J6k/y/Or6EEy2oqJEXixMshjxEnDSR30oieoyQ94SdPks8v04BF6feMr2dFvr+Akd7PGOFNdUx0f4GjYeJoR/GE1BtzTwzlt4iG+SIJ7T9dII3XaN/GB4ugL+L4q2
S+QBo7rIMfrb/F+G/J/g+1Cvp1SkOKU4EaWYPsG8HvJ3Ph89k7eDMeEnzCf24SfjX49AFIXhulmtEMAkvjG80dus6lrim/wIRrAdfNKxU+rbmN+QWrqUwKdh/EF+eBdfUC3YwYdA3sJ4gPMq9OWYySK/T1/u83+S
kfb6r8EvJ/EOPlj6cC+/LPx7R0DSnhAoB9/1IFj/d2ucPySxiHcdKDwsyEfhabuqi1L+R9htV0sew5tCboaYXwh9iKREkTEQ18tC6K10AZVelLA+lEt9CMcUa2S+CowTJRjlJXBzgusPI5ifCL0oJH1IjOnHhjRf
wcUwqQKkF/F8hfUiOX8hf47EYo7nM0r/xfshNvJhKFXcEwKK0IsCuoqafiRuihCys9RY6kUsINnzHzUmQUjoRYHUg3bH+up9ruZLnqEf8QK9axs5X4SzmJeFOr9RGMLvj7X5HOndSqDq8jhsyzRqijReFingbFwk
iLUh6PGAt6DJk0bkLWDazdgLGtEQ/gzhyxB+DOHDkP8P+/eg/x70T8b/rqH7lONAt6I4wPGgKSlRi+NCJTxMiw/ooVInwngY6vEiljoRxg2gBXwZP5IMBCBPxpE4jfviiRFXduILrEvsOKMdfS3u0HExb1eRt0r8
ReTDnlXT47ZdQ4Yf8oJp6C/WDeWyw7oOXg/rOFioWbwfrDuJ/4T5fi3W95T/225WS1TLfMxLJEEoFQwn8Z8kEMETgPirClaEvEW9qusilRIw8AVVliiBFG6vVNOLkjQFLslfCL0IpndCIJJ6kca3KL1oJvmTQApC
Si+SAtFc8qlTjf9Q+hHrQ5umhqQ5pe+IW470HywggnUJEQxaVBH27WYDKgr4Tcx44Zl2IRAxuPqcXy0LiIjAsOz8YmHPU0tBEl9uh0HlJ2w2kLBHBUayhEibeG42+ObitcJvfSUgNWuwY4Ktcnpt2lqvVk1NBUam
QCRmpcsa7oilSiCyfJ7426rIlOJsTJhpPVVy+ZKZ3Dtn/cgQ1jQr60e5odvpDC/JR5mkjRZmCZKoH0hl7ZR8sSCAiB8SC3ylL0kGmLNNdAGpT18yPlzYplI/2nm1WZ9kCEimgiT1Jd+qQND1JV+veNMIaOIbfbuA
wbJT/rNn1ggxwaVSB3v56eN5D/81Ne1CX9pViEj/net0v2XX9CdVY2ToV227gUzpxarOALjncUI8lye25GpXsdfWib/JQq+MvXkazmfAgHmoz5M+pONna+Fls25WpUqpWdh4aOLfFPP7AmZ0p8QH6wQwc/UMYMDO
A/537XqZAg+4bSo8blZVFgIPWGbAB9Z1log6oiigOiKOD8GC+D2ME8DvUT6BjBeLmeDxcL9EoZtBydeM4geGjE1T11L/2cFPLCBCKk3im2fgm45/sYV/W4lvYl6irwya9XovPsHrD+KTwp98H/4Y+KEXfs7odjqE
H1PJH+/HB+KPQ1lzyrYToRf4qgCp37859bfHzPUmOwKx5gLC+/wdD7P5af27ax5E+ihIAvTj4XqvV1QQBK+h8TKjAmQcbzcNFhDhE4S/kB3qHFquGKLfDOw+pi8kJODDvYByH6Xcg17UYGGv0AWaTbOiFQvdA3VT
1+R+xEPVqxq+DK5AhF5U0ZuJ+iLUbyPJr8J8JYlVgRHqRZTfgoIR6kXCY0V9dCoqiFg/SNi9QTWA9YCW/2Lnw8D9IKc7J33znb58Ga3eGvVkjwtRd+dDhB+qIGnueZ6ZX7Pw9IKj+cIsQFJjUojE9ZR4Z8//7Pkc
fT/1gV0dLQhjY38LOFtEXpMG3jLxFwXi7WIWB/MpzHcDb7ajEQ3hzxC+DOHHED4M+f+Qf5/Ffw/5p4b/VRp4HseBrt1Y8aCp0lCLC+sKBCGf40PT5GlEeQSJqCeC5aeMF0WZYF8CjhugE3mol1L8iK04EsYUR6x4
ouKKHV9EvOU4g8eT3XhjHCE+l2lUpnGYxj7pQw3mC4ZNhcQG6kNpzHmAwK+ngv/TeE8PeWHi9063jSxVRb2DBCHOmMb2CZLQAf6mEgm+dPuUOM2WugnwM0Vm8DM8mY04XxfzGJkfTbVgw3x8KueusM5MhX4k+TRN
L0J+JDHGkTYWfKqeIBuEKqEW+dXu9BQqfMoegiEkfajbNFxAZOg/+JzTruu4AkhW4mhPQP2okQVGugCE5wfEXFqsaASGRlKsxWJFsxtPEIl0hoCUaYmwpA9pBUbKiH+l/FqqwkjKR8S3GQVGdokRf2yWmrpUn90w
y/ojVYCUxLslSJlM8E16CZpd+w6/q+yalRSkwJf6kZ4grOtHmSogUCKHrh/JBOI+AUnww6yuagSSri+l+/UnjV/S9SfUDohPlAUKWv6yXp/UY+/Rj/YR0Dp/ZayEKV19btl3CC5dX+oRgOahUcBkC0BKXzLe3+av
bQFKe4Pe+gdNgGIejVWbFIgeOq/EBxVptCpAH0qghiiA4AHafBx5mMvedgo/4RM2guBmvBR4KDalI3/gWkzIsLfxT9OH8Pr24FusC97tJof6ZeAHiQ8Edj6J4waqNNJE5YlTxirwfsBHI98XEc+HLWIS+t3A79Hv
TzDtB+JFqPQhvN44XwvEse26U+y4Y+FnJPGzbSkXGAVyLYGfYIBbyRj4puGEjm8KgiWCCX2oGMInKZsb+CTwpyipwMjEHyo8I32oBz8EDTGEHxY+GP7vH/RvWU92dv8N9/pvHz6wf8bxAQfV+emeGrx5222aXBUQ
hV23XtH5opdgNr7SD6JTGJdYQISXaduI3Asxxr5FWgERulNRSoGows5AYvaRQPzi+QfXE5EeKwQjvD/onpD1RIU2PRF6kSx4VvotkOKBnt+C1xvjkaQcqR4652ZAlI+Qg77EYz+R+S+kGsSp0oO1+Y0cm/rwTn4M
6UWRKjCMqJpf5cto1f1SP4rkdJz1o935kVgAkl6kzZd2x5GWWz6H61vu4J0U5EJzPud7xvwM+OI8CdsC9KEsrossKbNU1BBFYZGEAUzaoSEAzHeTyFvE4hFFPunzA/gzhC9nwo8D+DDk/0P+fTb/3e+fEv/XlOfA
ceC0KUqIAxwPoCsA3KgcF6oywyIELT7AukHFCaUTqXihxQ3Si3wZP3biiIijO/FEP1K+GscX+H8VZ/bEG/vYNonfpMEiCeZTWCu3sC4M/QWsAyEhcA03VuB7FY4WvI6bQTkSLMp5fcbrMNSHxPpe5Pu2m3UNtyU6
Geb7NnWZk6gDfA6WwgiGBvmamvqLoZM02B4mkz67BHEgUxIwzH4zpg9E/44Uk41pdUz6skyvJ70oFPm7Ih9bDKeUj0i5mUygeEh2LyRBQvyISsDnblmSX+062aGEE9wjrTBd6jvrtazwibX7Vuk/aC/x7tJubLZL
gcgScEgfkgLRHrskOMrMtHutLDBSAlGihT588w3VH6FExFqH+IabzWZLGbQsICVGYsea9CEIWrmIOoZCJPgVqCLXZ/0ycUvws9zAJY6sukKhH7F8Kya1KmaXVUVLuswoWZTxmOQj2f/OLl8S+lKhZQ6bFUqIZ5gD
YRHAc9aPhB4eW4VhRv+p1JanpL5E85lE05fMCiVCO+7WoOtPRv2B/uY6v3wi2gVYr1YlSr6WwGxrMJp+FPjWu58csOsENetLve9u6UuWgKT4Ss/sCaQLUDo93acQ6fnVffy3Vv+wMBSiE+bXNkuBm0BpLyAfGngu
5K2mJyftOvYAc4G3XKb+IosXsyiYTQN/dgLMlsTPhPFzSwVEAi+hPG/Jie2e5wEfnacyA25h4x/hnS/xzsa3BRcQCHxru3UJDYaAD4R5Q7ddV3kc+MAHwlwCm3lFvt/A7wt9b1nnGJCKMhXxgfrqJSnFiSiOsN0V
qFSok2HVquDxKG7ox2Ohryv8hImx8uC5rK8kBV7HN+8M+KbpQ4RvWaYqgXyBT6h/l4WalWiLjkP4pPG/Zb6LL6wXHMKXQfwg908SfVIqwWNm+r/f4//kfT3+i92rzuC/qgCp1wFZP/K9npdr+pG/xwFb5PvKAjvM
iXi3xgIiEojo3sCWcDzeQkOyPCGBiPylEmOf9CIoKOKxKN3NExKMUE6qURHCHw1Xf1lRjyb4GetNsyoLJRCBXiRkAxyDXkT1fCQYwfwECs95ho76LRYY+fL6C3mJ8ltw/RSGnO+VYq5gEHDjMayPjgMx5yD9MGaB
BPtxJcq/5fxG+TvqRVrBEeB/YNYXhr4vS3xIL/IXav4jx9OpqrfW9CXPGNP8yJwvcQHStE+PnpNYLyuK6Hqq+aE5//MWmMwdBXw6SA+RgtXJcdfEXrtOEGO3q8TfVLG/ySOvzoJFmXjzPF7M02gxi8P5NBS463uz
Ew8ei+mZ8OcQvgzhxxA+DPn/kH8P+e+Qfyr8X1eI/xwH2s0yjwMVD2B9oMUFSGqAMceHNehEIehEFCfqOseIxvGihPWEv5BxI4dsNG8u4weuMxYzFUdQTtLiCbwK8g9CtQ6BBYiML3CcqjizL97wcS4awLZlFkNq
H/wW+KhuQ+vBTU3rPs68LUrS8DK6Uf1ErNNiWp8BryD4vW2zpEUzrv+6bkP1KmK9v9003FwN/wPpHFGyAf9Bc3Clm+QyGTOR+d05KyasD3EXEMHvy+R7ysfNucGL1ItUshPy6doQ9SKdQJV8Ko+j2Mh14vx7HiO/
AAVEhSIYdIUI9SEuICq0ZwiVA+3rWtil/iMZtVPs5o2hXCgxpsBDmSRVVe4RgHgh1m+PY1roFEog4hoi8SVwsaEKjIpcKzGCJyz1Bk66gCTeX9U1CVNqFiDpfVv6UnCNvN0ehlZ+a1230gQkoR8VpoAU2fpRYV4V
om+Yz7PtuoIk9KN8N/PYF/djlnO9nN5hRtOPcpMgMkuUElGgJN8+kCIFtGXxBH/MPZE0DYP1Iy5QSkwJxLCn5ssNfWmHoNIUJE/qRxaBtaMv7ROgQpEQ1Pv2Nj8dWgqU4qeTHoFnsYe/Niakdn61TaAZ9Q89/HYH
PBrq6pSKlWakpwt8XHSCuwSQKtMozNPATxPfi2MfOMoF4GfF+In1gCZecndHrp+D9Xmu4DA08c8PGO/4iwp8k2kaJp5Bf5sSE8i7DbaDibZNgZNF6vqUxtynOhe/LxfqfIZsIvF8UieCOAGl6r7g9Xzi9QIVLwBf
6RhRGwiBn7DesPCTfBQmK2suICqVxM4oQL1k9uOfxLd8RyBKdH1b66CpKdysbxf78InwhQuMLgBfaJHC9UW9+IH1JcSnmP6v9bjc8f/A8v9D/ov96S7AP6NwRwHe9T/LAZX/WejE+UhCH80SEoi6brMq6XzgR2I2
Pp0gfIvTlhvWkiAE3L4oGKIxdKsnxl7oQ7L0DE8C3ElU0UV3UcXzD3F91LVOpF6UKYCMLf0C9SIttwD1op18ljSWgpEay3roIpUN6oReJOcvAfY/TfX5DF5rociYY8onAL0o0fJj7PkO6EVxKAUk7N/GBdRYb2qM
8f7oyaeRglIYa3oz3g+xkd1tz5dwHKqCI6iertT1VHq4uN+TLNOaqPg+fb76QqQPZfEa9aE8qVAfSiAHKioQb8MgSwMfpt0JaESxLzQixt/D+DOEL2fAj8P4MOj/Z/LvA/572D91/Ic4wnHgdA3cUxJzPNiKBtQc
F+oqR02W4wOXSOlxguqJKF7kvJ6QcSOj/DMzfthxZCeeWHFFxZd9ccY8zjnuyPizSYNNHvmwZoa1MmSvw3oQuj7nuN6rsdlLXRfYNx/y5SDfD7ImYUHmB7g+A94A12MtFbzinCDwBV+3XmGBEDgNrv/XKAghAUD8
DfD9RHJut5RNJlLk/Wa9biomASEfcbWqSzUEPg5254jYYzGfTjRtU3pRJBtiIx5EWj8mLicWChG3z2bByOeEW0FAeKI4ggkQ5Ks1wYj1IfxVS1n4KTUMoe9oApFoNSJu6h17bigRyk4CEdx+mkIj7KjhwOv77agf
aQKSrvDI9nWiBV1JBXLSt1rZYIUFJMPub7eyP39VqjRIKftuqEFdI+QlWpZokRX4V3h5VcluE0bcJvtqnx31oxUk+JeWVTg96UdYmqX1vFSYAPoRFiAVqme2zuAUJW6AJE+rXZLI6y3ZPs9SkMRyJ5cx0FCnJD8s
L5rd8Tlh/SiJzA2Y1H4Wu/a5tb9BnOgCksEwGeloxqstfcmimKX+pLej9iyFaSrrF/peLfQnbj7qW/qUqS8pAmxu6lMel6Z7fS9X/LalIDFDJvrjmZVhGoFm8tvWtyd9aAW4CZugAOJmGajt8xnjZLvO/LbJgk2V
BrDTWx778xj2f/PnU+ApFX4mjJ8GXtr4CLdzKdhEwKEMw5KqJ8L5i4Q7UU/kK8bW0whf+A1tt62zCHB6WyMf2G5WBfGBNXQO2m5WyAM2sCkM8H4rJPi8cllgwkJeUj/SlOLELEmxgAp4vYB0IsoHt+PGwiNej/lZ
xM9a6tM2fhJFexH4x9u36QL4heAX49NyH/7UEKFAuZI9/40aR4kveQ++AD7g5DzPtcpMI59zCB8O+zfFu0P+LfSjXu+m+iNTIN7xT03g7dOPF5q+ZPWYOxHxE+9/0FR8OX+Agh8K4to4FuPtFgqU8xgFHvYXHlO2
g3g+jTHjKc9pkoDpKng1KUkN/WtJc0F4PuqQMDtJSSZoYOfAnPa3E/EKx7EY1w3NTyIhGNXYTFUtIcrlsipEwhftX8RTHzpduH7ijgd0P2D9AjWkBv1IaFfE7mO9iZCbpH5EY3k/6P4/5eXJguc7EXerFvXVcv5D
Y8YLLvGh6lFtPiTHU21+ZOpJ2tN5vjRX+rTHvbZRIRK+L/EO5n9Lbf5nz+fs+VnXpD5i7DoP2iYPtkuY38Z+k4EeDxqRP8+hjijyZnG4mIbBfBr4c6kRnQl/DuDLEH4M4cOQ/w/595D/DvnnLv7LI8YBFQ9ofcBx
ATaZgUaKHB9A44N1A8cJOMZavKjrEtcTHDcKUJ08FT+yPMN1hhFHUC/ieIK60VTGlUjUq1rxRcaZAOuOZLyx4w4dpydtkSdASORp6MNaudtUuB5EFiZLYrXey1Ne38FlSjMqIILazoB4JVQx265b17kiODtuGCL4
TeB3KiZoIA+RE3pFhi/yNVoKpeIHmA/lhi+sF2FTAaUXUQMYufzlMQc80otUgr3Si+gWwXwllctE+dgagRqJ5ll8uxFfpggQ4Bc6yAhc5rm2hY9kAWi7VkDgolchQjsToEp/kRQk6ENbWClVYuJtMRS0FKuXFROo
lh3nAuDHkuBQdngCVRqL6qWi3GFQG8pGEwn4up2eUVM7bFFglEuShT8f5gLCnuU9ClIP/2rUJ+VSN9s1a/qR6BKUJraClHNjvrxPX5L6EcJcauxMIve/ku+/y+/A/aY6zCTW3lLE/5l20yr1JcsulwCB1I80gUlP
MdbsSZ8AxfySYdYYJsk/aRKPbhf6ki1f7ehLBtb38dO2guN5mn6U9NgXh+1af7w4SRK7hMjb0ZcO2ePEqO5SBFqP3fj8edfQPsusD2WElz7hJOhDWdwURVJlWQKJM0A2QcVpEgfIUQJ+LjX8bFXBZSb57ExdYNbL
Zb85hXeh7Fek8M2X+reoKML8ew3P2rYmfnC7xDjQrSuMA+uaiHCYOQJPmEv+T8QFyFBCvi9PqM6UOuSkWcb8XmzqRGbcCGOa5DF+4uf0MLQdzpcJ/wpVqigxAOYqa8Y/vQJSPIGXQUog0kskIf4sDXzSdilK9uFP
avan0/AnSQyJWuKPoJl28OVM+MAFSH340OPfuv8q+z7/PuyfbN/vf2f1L6M6QvOfFgpIciUQddhATglEckzT0Oi03YKeIAWFbrtesr/AeNsIfVUIROsVzzfoFDXQcI7HaZLAjaMBaFJRAzoZhLV8lSSO7bHKX+Fb
FvQibRzm2BxV/vyQnq/pu4XpvzvjPC+YYoWEA5H/EjPQYr8ObQx6USa3f/A80o+0/BjqVij1Y6EfKT05Ybyga7QzlvMjuoRqfqTn1+yM5XSd9CTVYQ6ur379eL7HEUX9frp17PlZl2dRV+TxtsiTFeBsnuH8VmhE
IeAtlMADTUUaUUDYizqRP4g/Q/hyBvw4iA9D/j/k30P+O+SfO/gvjqdbimscD7ZNacQFnORr8aGqjDwCTSfidYQZN/LCih92HMkpjqh4Qo1bVVyhjis78cU4Lsx4o8UdGX82Oa6fYc0MHCXwmwWu99a4wMPanyT0
V7CJYOh7Ba7+FnNYp8GKKsTdlEEnooYOLc33pUCE6+kNCURQQST2FycCIAqCjgmckhgZSt3E/GzkOaAcpakVIdqsxYYBwqdrKCfRBCPQi3TBCPujSsEI8tthe2C5fcc8TlJDMMK7RQ2ncv9Vwaj6FsHq+YFIyCeC
gvQh6jAH34z5AwYY1ndaJBhWVcVAjV3Y/LPbxR4cS/0TgsA/k53oDSHSlFl2AXb53ZBgxWkJhXbhfEP2DTaok+/NYUi65pC9EQVISiAy88KG7KAfQQESC0i2gjRkZ36XBKREnxMvdP53n531I3lVrT0Jh+zED2fW
XaVaQg/ZY0tgshWkIbugl/utsn5pv93aT9VWWQbt/o7AZGo0Q3ZdX/J7GOpBuy5A7SpEoK83gJugDwEyZ1mK288HAeU7t+ssYH0IOMsy8RfAVUbBYor4S7uXSYFI7Ccm8VLsXcYlloGNh4h/ucI/G+9sfKPtqiSe
TWE+WqYR4AAwegHUY0DiOHwpGKPYnych7PIC84pms8LK17qpseK1XEIDIX+RlxBFvAXEMeD7EthmxZvPopjiBvU9hc+n+OEFmPA9ZX7WwE+NodX0oUP4t9euoRvjk4EwQ/bz4o/EBwMVe/Bjj/28/n9e/xXescc7
qX/ZIbvhP2b9ouCnoWFGU5YpCUR4PdfrqsIymqBvDNdrucxJELLH4k7i5++OIdrQ1UqSMAzs8YaenbNAZI+bzWa1orONSw57XMNdTIs7XELYY9CLKvFe/oL0I30M66ciSWTHAXsMehGdCTqX9hjRnD4Lz7Q9xvlz
GEqNxh5jvwN6N1mPpI9xf2pN4bHHpB/hmK6/PWacFfq0jXc2vtl4ZuOX0IcCmNcCzm5XeQhYa2lEC00jktgr8Pdc+HNe/Div/5/Xf3fx34wDO/HAigt2fLDjhB0v7Lhhxw87jtjxxI4rdnyx44wdb+TRpwKjtijE
+jkKYK2M+lCWxKgP5SnlA2ZpQm33Rb54FMp1G7S/B3UW+U/k906xgIgJTiiHWVW8U04cn4oEURaEtpu12m08TRJRai82l0jTpUjo5UV4buxeg/nzhmCE9e6aYJTlvBkB3SCZKjgKQ9GPTu85gHyqtssWrJcyjVGN
4sQgWM0x6mOnkIDaLJd5n0LUiQKiVaULREoBGrKfYgL9utYFIl3hGbKjr/JaY0dBGrZLLyeCVdmFRDRkJ33IFohUN7khu5b1n5oMbWLk9x+wl7qAZCtIZ7JLAWlXQRqyM/9TWHVhodxPa8CON7BJEGsMkj9kTxVt
ZZBILCEN2RU/pZGcGkM1ZBfrLfvdLf1pv5356V6rph9dhN3Qn/bZNX67pwJisega7OJM+lCaxEIfChgfdX2oYH0oDf00Cbw4Dgg/Kx0/20YXiBgfGVHzQhPQBR6WOUuTmI9u4J3CN/pZNp61XQP8XtRho7w0Pm2h
kDRLtvC7iiyB7l5ATkFL+xw/n7YCwzZZEB9KapeVFZQVlNHG5ICzmACTZLS1bJzSltxRQvGDtn3zFH5WVR9+Rh3NlxljZAkRe8uQ3cInG2OTIbv8v358ic5gL7E3nhCIevHjgD0TBQYH/P+gvcc/g+Cw/xr2c/vf
gP+0Xdc0uRSI4HqvVvx7KD4a49O2rWs6X8gg2WO8kwolENnjBp5N5xx/sz2uaEYr8dAe53qkEHqRNRYN6VT9szEutQZ1cP2tcUbPV/ku9jjPeUzX3xqnPHcWZ9oek36UcI83zx6DfpRp6wF7DHpRyhVAxMObY7rW
XCHUP1Yd5hY23tn4ZuOZjV+kD2Ux5D0BztZFkRLW7tOIQi8VOhHh7/nw5xLgx7n8/7z+a+O/HQfseGDHBTs+7MYJK15YcWMnflhxxI4ndlyx48tOnLHijXbENiTttowhY7DMAuj5OhPrwRC3gc6TSKz3ovV6hcvy
itZvXpbn2PUE7mZQhmg/VtiPFAv+V2J97wt9iLYYikOpD/ETOkl4kkDE+tBSCERSH8qJD10jXyDk8zDwV5DfVaoE0yUk7KrtYzzmS3mTMdKLUrnnGPMN3AGS9CJZfyT1IiZUWS9iRoL1IiYopD6Eu/is6iVX4IgZ
SGcIQCLxQ/ZC85W+M2inCiJMfdMamWj6EPWBIwYjM+1bkQHLr7fsW0lx0Mooz6RdsSO6XW6fFsrueIIgWZJCxEn6YWsSKEuyqw1KUR/a6AIRRx5y3iH7WjR4oQVlrvUrpwDQ6HYjV5Hsqwb+4Jvjz85MK9avUYHS
kk6LLUwva1GgtBSQZXTN9Ij/EQKS1hVb1sOUFTXAY4LIzNqS+lJZmA30ZP7xkF2ud9RNaexqSv3As5zzU+yWnJQtR0HT2v9pTvV5iYT43fop6I9FDbLM3oCKw+Jqa0mNWTt47/ZDMPdD7dlvdaGnWPfb57JHn9SX
QuO0yA5+Q3bGTeLF4rCqMI0a9tFFYqrdVDE8tk2ZQCfPZR75OfT3jLHf64z0oTV33PSZL+UKS4bLpRCIGomHBHGEd5wh5+3iG+eXCADT8AwZXeIHJS8YEh+YRMQDqnjAv2+9ge7hUbCCNPIo9Jf1EhMayoriRL9O
BPuIGDzejHk7rr+08ZNXcArfNuIJ/fjHBK6Nb1p7uoY2IaokV8f27Q5+HcCn3MQf2J+e6wf0buC9+JLv4ovCB7Xpcy8+lP34MOS/Q3b2z8Tu3WnUJ+kEtOmfQWgKvKa6rPHTpncq/yF9dAUCkT5/IEEnDHrHmN+U
YRaI6P+FdGQi5hdb6hmHY9E+dVVV1Keab7SK7KGcjqBABPmqmL4C0xPsS0A3lSgbiYR+pI3XG/ZHyhoT+gYXmcj5SiJ6IIj8Fl5iQPxYLgvZVJb0ozzlBQhef32M66eMq5kWO+MUoZ5qpzzEd9rsmQUkzqcVY9KP
ErnB6Yy6mVIzPSN/RkhAsn+CkPp4/1WSfIS+hGOqVNH0nDnfD/qYtRmeD9rzP3s+p74PAVi3KSPE2O0ybtdV3DZVsqnzaFOlYVMmQV3EfpVHfpmFXpYGizTx5zH12p4FwWJ2Vvw5hC+H8GMIH4b8/7z+O+Sfu/iv
jssskfGg4/UBxwVqNCfjA+Z5ZypO2PGCdCIVN4ROpOKHWGfYcUTFE1x/KL0oM+MLr0s4zmD/BC3e4HGu4g4fu6pIQY4ssjhMU1ivrDBBs11T4wjwbRRohAhTQLvIGPdFR/9PM8zzA10F12GkDxWS4JT6kAg6pA+V
UiBifYgFooZbr4mZrtCHpEAkUn3lzja5WmsnSi9SdxnpRVy6FrFeJAUjqReJG0/pRSQYCT5VCkZSLxKMhOAnJEGB/AJW4y2pxZzGDVD+s1gw4nzcYA/wK6Od9oyTLeZUgjvoa2BfS4JCpbDSM04xwX7N/Qp0hQi/
REsJsCvqGVAUtp1cWQlEhWUXy6Alv7FpT1MBAmTLNbv4iriWqHj7JS5BUnZaC0jaRSlE4hIP2VXVU5bpLV6YbLHaSpkMTaLqA/AmM2xKf+KvnGnGROuPJ0+JoUyp+iYWkMzNmWT9kljQ5FoLPM4v1vSlIjN2xmaS
aNC+K0DZ+tNBu9g/KbegXPbA2bUbmzRJ/kqrcJIKlKE/KZfRKqSQvzYIsNh4tapfMj49UGVA++xMoEn+zHx3WWAxZO+2yJ+lkOELP7GA1sFxFKUZ1REB3m7LMquLIgPcKfM4gtToLIuCNI180od0/BR8qSBMNX0I
/yPXuUbEQ9SH5LeTfKr4qoBnqgOKj/tZZWLfQOw3QPwg84LMB6aCBxT8X54x78edHHPBahO/J/k+EScQdzleaHxe4Jv8na/hJxdy6Ogo+NkD+Ee5yjqBWxoICo1iqJGMXiKp8E3HL0XwqncQ8CNpYRt/FCec9TLA
Z8IXDI+iglFniCU+SAF7Fx+4wOiAfx+yK/9MU8s//f3+afif3AEtiS/cv6B+DvVRknfgeosOccQu2ePTtuUdh/AVPObVZrvdYDksj7fa5n4wxmbcpdpUCovoVRNUMVY1HZWY3zK+2WPj0ov5iZnPojYQ08fiQkec
78LAnWMokFsQhtLO85lCbe6I8xl7nJv+b4z1/JiYLhPlY6WSy6Jupmr1m4jaFe7HkaSiAFs0lY5Tnh/RVDzm7cfFOBJcGPfbsccd5Q/JCWNlzf/s36/Nz/ADuipPAGPbqszWZYE4C8tR+M34yJO4yOMI5rswlQbc
hZRmwN4kCc+GPwfwZQg/zoIPh/z/vP475J82/utxoFD6UNpulkZc2MBGRFp8aOoCK1ltnUjFC6UTCT8h/7Dix04cseKJjCu0zYSuG9G6RMQZsT7xlW5ESZccd2T82VbpdlUkVREFaRJA/wxYwUUtJsLnMXY3LfME
1neQ+rFqahSsoI0bCE1Zjn3FUW8S/VKJ4EGCE/oniAIiyniPeX9xfkLHE3QkQJNY0KEYsoBUaTVCFM4n8gUEaeh2DW0HLOuPib0vZc7bErejkdvFEL9QFTJjBNdLIgfQF/1L8lxtYUg3T0JbiC0WC7qfFN9K6j9n
62O/7U62KNmIpYPWXrnrdIYTUpVrgagJ95/Ytcs+JbhON+zcyIS1CN1OLCgqRAXrAWezb7fcg24laVDLThSItPPna28tph7q9amy86uJQSnlvrHxkH1rfTVDIorjaCMLkBp6aclTDzq/G/yjr7asVPdijs7I32wa
EpBKvVaSkGPIDvIRfW9qHmgsGoLAR30JC5RqcdZM+1I0oKmXy7LI5b7EctKB/DAtCrlprzHlH7LL5RjKW8lO3wC5XpN70potF9R6q7B2hSXFnfeblQJUZLZEGLJLeYkdwhBikPdJNQHK3LQV+TGaXKZqw1uDP4sU
wd3z6vlsyC7pNWPjGUXAAdhBhx2cs5dZUi2pjihJsf5z0bZV0m6XKbBumyaLV3USlmXkZ6DPJ1jPu4ufW9psh/Bxu9EEooTYxmXBjSxrC/8I71SLWhvfqLpWbaDYwnykTOFz16sqizss9sxj5HAqiAfA3eYJ/r4K
4wJ8saiBqJHGIcQH+MHLeol54qX4/RDX4ASkmGeNuIp5CjFtnzLH+OEv5kpf38FPwsdd/EP82sG/rWJwl/vwa92PX1L+1vCH3XzIjvAg8UVl7jJCaPix7MOPegA/FH9cqbNi+v9BO82mZEt/e9fmc/tnJAsYzLe2
/Wufne5/8B3q0kbXC5q4geppjdM45vkFCEI8xsyIJdaB9423UhBKYznf4PeT8w+0I3/IURb3fLXHOHmhS42rCrr4ou9YEkU0FhtdQb930ItW3NUwDO0x6ke17DoboH5Uq10AlxgahPwU+j7qR5VosR3sjgnN1S6I
uL4qeMdXz6Psatkuz0P9KFMd+e0xXX7VQMEcQz02/NGOrh7XK2r4Yo9pd2yVYSOvJ7Tl68E7G8/s+VnXlknbVili7KaiB2JtnqxXadTUSVgv43BZRUFZhIi7KejzCewVR/h7JvzZgy/nxYfz+v+Q/w77n4H/WhyA
bfH0eLAbF+B5dnzgI/UwT2OOF7ye4Lhhx4+6qTFBwo4jfARdBjoicFzBdZIWX+w4I45zO97wEfptQwVRtywy2C8I1s0gOXXdCi9/19Y4J1rVNPfBkEF8ZybWc5lYtwFMhWLbYOQ3N1hARJM50IcaJRClp9htoRLr
6iwTuSBSENo0zN/QJFjsRZ7zWMyOBWEg+NFcaQA5MT1avUkpO9Lxfh2lRqBmgqDh+zETBAszX6nodccTv5QIlIQFJNoPQpp98CdIQKV226rDGt/0nRCAOB6a6gieLywgIrvBLuj2daNUGIN/OJW7wSqBSKdAh+zC
y2mVpStAbMd5xEoTkEw7pqEQASsZWF0CEq7OAlJ+ofYa0UCxMnmeGydZ6UfiBZqCBOenLEtDM8tMGSnZ6TplUTiDdu0LG9KUyf/oApMhMfXYE11ikvoRC0zpjv500K6tZ4yNpziJ7KCd6p/yHrtUoJS+pK9SVQOt
IbvSl3J9sSgJsAN20q8kPyY3Dte3iPKVvqR/upKghuxKXzLmsZKAA9wEvGHcpPb/2BcJ8z26VZG1dZkDywZQCsXRRQHXNQ7TLApa2h5dw892LQWiPNPwkO6QUvVYw6vdg38m3pkFlaGOX1gP3OH2LwnGgSJLTyEO
lHm2XWNSfwZ7ZcIReEA4UvstwGGpE+HULhfbrogjxYmYeD2YXQGfB/lNwOfBeUlk/CD85EllH37q+GXjH81lVEP/Qm7TRhAqpip78a0Hf4yPGLKXFqDaIrX+govHD9x8jgXmPv/fa1f6sO6/qkWm4p+L7GL8c5//
aPrwQXvbddumKWWHN8wvWZXy+2jjnMbtRkg6+HtP23YNY6GwZ/YYd2uVm1dl2RaXRuqMwJ2D51/YG94KcM+Y2Tq+TStjfkLxRiS0SH0gN+Yru2Plv6wnZlr+QinHPJ/Rd7Oyx1kh5zN0/QttfsP11cY4pwInMZW2
x4JPIUkn5P30jDFCXaLXK8p6H1GfrY1jbWkt6gk2jSYQ2Xhn45k9P+uaPGWM3VRl3pSEtQBTMA2EtV9RQP9PeBDuZjk8ooDwdxB/DuLLpcCH8/j/kP8O+5+J//Io4hrHAzsukE60Gx/4uBQ5DxwveD2h4oYVP8Sk
3I4jVjxRccWKL71xpife8BF0IxCM2naVtes6X9VplOXYV2KzXhYpro/rMiPupcw22Pc1S9eYB5jEy3qJQhXG+wh1Vlyfif4cMKPGjZxYD1rTrhmJ3F+8abDLfyc3vFlBqmbatZIRwKZy4sW0GU6Rp7gup8RvXLfR
dja0wyjmk6xpyCmbK8oSLzPBuBB/WpU8B6D9gkGUI0ZFLBCYnvHFQiwTm5JRP0vcAoAYk1hs9yLkY+YXVAqq2MaHBZLOFIgoOU1LMu1MAhRj90pSDAP2LEk0s6AwGklhYPzYayf/0vkP+f67djbS71vKXvu2vbHt
Oy/X7Lmy84sZXqRENGgXAtKG6ZlaLp8QATZcAKB9c22Ly2TIvjYEJtG3PFcdxRsuYGpI2TPbjQM/eNhO9QXNSmxSUGRaN2HArRoJpBUKTHTP65OaYTuwS0gxikBuLylIXxKrShl4FWQadsExJ5rqrulP5JBWUppa
rymFKVYFVn5uBYRE1n7Jfg+qkbsUz1TKTcrJeNqetpHWNlsLB5lu1/o9JKmlQOnbtg7Zkdysiwwl8KrImmaFhT+4bQbgY9tk7bbJYZsi6ES3XuVxXaVhUcR+lkVeK4oPBX4mndYrEvGPt/+qBT5aeAj3F+KfyD4X
+Jbvw7eUt0MXeNZCuXBZpJiVVpUZHpdl3kHjrWWZY3J/VWYtTiTLnHSwItuINlDNBom9eAU7DiRJVDeQRh5H5RIKqTCvoIB4BCJFEmIf1Qy6YcFJpXzrTkHkDn5a+CbxifFPxzdB4Gr4p+PbdgffDHxh+YgV7opV
aLN+0sSf7BD+iPXD2vJ/tZQT/cDXosBA4kNuuLCND/p+tHAvHvbPIf8NgiH/Zf/b618D9kH/4QnnqiyhBl7MF9a4isnk/AHH5f4xCkag0Sj/UeMtJhDQuNUEIjEWaRP4filPR5QdX8wXZ3csBCMB3ulmo94czoc9
XpPGwCc7FvMXqTfY4xUlPiAlm0RyPiPzS+xxRbPzTAhKgcADFJAivB+MsdCT5HTIp/UVziWxw61YmCRCYBJ6M0yPSIZIaSEY46aajMf44ZQPJy6+bEBlj635ojX/y1Kez4kfGNr41bWrFDG2bXKBszi/3TbLjPG2
qbNoVWdRVSVBWSYBY2+ahheAP/34MogfA/gw5P+X239N/C8yIw4Y8QAKifS4gDuHq/iARX4UH1bWUY8XfFxvcNOxhOPHvjjCxwrm8DB/F3FlJ76UEF9CX8UZyI5U8QbXK4Ev4w4fu1WRr4RmmhfQV2KNO812Le48
m8NiCI5w9kE6zQV5wdui52J7ZWqDH4UttG9vVkvu3Y7VMiuV4XuKCaJLuUk0nFdSDmlmKZpvl5zCi7djwQJRkWPsIkIG33FJCaZSMMpN5j3Njd0ikH8p9e7vxDeIZMY4jjNFyGj6kTbOREawuAtFfTqXvgl+oaNJ
ylIqRJJi6FgAWvP9bhKcwh2lXWMX8D2kvdm1wxNOyc7LLGZAJYVxSt6u23XGIu+4QHWPXaxj8MM1hciycxrKrl1MI2qqQNq1U6RXvyzPNXsxbF+JyT7/4jzPtVNM94uqAJAKkqRqhuylQfCYChNcP72pzK6CdAZ7
YRDImV3hlFuKm8Ugncku8VJXoLT9nfrs8X67wVBp+hGXSBgSU689vgC7KVAZDHek99/ZY1frqR07EmipseDKtJ3OaOI2ZO+wwVye4XKGeE18UpZTFxfgLru6yIFGgwme4CzjvAA+KhH4WVcKPxkfCS+R/ih1PKwl
HmKYs3bHybXt0HvxjTYAlHjWdusVfHLXNZgwftquang9bvtSFjCvwJsLt40riwK2b4E3ELwf1Jnm4j7OBd+XY1+lkhLDswLTliJ5zHF7C+B5RfxQ+CnmAz34SfhlK0S5wEcLvwz8E/PjBuo7qx47zURWjCCC4ZXw
0o8/2ndAJqIHf/hXGHC3yw8f8v+z4QM37Df9U/nvgH3QfzUCeo//HbQr+VYyQVr/rADj57pZFfr8oUGxlfxNjen97fFp17YrFIzo953CRpKiggjGMH/Tx7gy0jazEsKAPMUw3a2kYFTkTc278/WPa86CEsJPxQVG
mdSPjHEp6bZM5rvk1vwl3zefkf3Kcikg7Y5LQ1Ci+gApIBn2mPxS5NPQVRETqgPjPOeCHpFfYIxpvcTNexh/Mx4H9hidmzU4yg/i+Z/mbmo+Z+NX1+QZY2xbFznIF3B3wIpSw9tEPOKiSKMcH4nA32H8OYQvQ/gx
hA+D/n+Z/dfAf/AXEQfseHDaUjyQcQG2/SqLguMDLIpgzHFiX7zgI/HlevzYE0dkPKGCI44rNO6JL1ackfFGZI1z3JHxp11X0Bpi3UDtUxqRuFMVRFIuS9ruuSq5SdwG5aI8wzYpsO8StPtIUCeCErWA+3NQBmiR
s16A2/lWZdGp3G8UdTq9WdqSxmKL35rtYjmN41YSBkSJyj5qIkYBvc/5EHBDiHbvtRBgYP0txsQ+A52OVLrwySW2B4NkVRKQSmrnU3KPRya3WaHNebsYka8v9SFWiATFsBT3b6fzDy2rJDLCZrr+o+xi+VEU+YXb
N8pelradk2Bh7YZfcdBuGLX3Rx9Xdlnns9Y4krLMO1t+EhLRWe26mRmYhlgW0y4JmhWzMHh+Bu3braSOTSPFjY0uIGlfjOHlTHZTG9MFd8Efi+5XeNWMpVPSKIKZV8RaxWcyaBf8MnNTVEYkKGbAxZoKnEhgqoWs
pwlYQ3YQn6gACpelCpQFImN/JCa4Ktn7JOEZ0aBdK5CicJVqFFkY6vyYkMcSveuDsZ4rikyXqIAmG7JzNJEKlfbhvP8N4KfYVa2g9lJpwjjZAd5uN0t4EmRmg9wOLXYAe4uC4nHX2vhJQm697MVDwV8THoqLj6/N
e/CO+OCqzPfgWYsJeuTH63VV0ndZllR3AUfMOCppB/eqZCoXd4GuS4oPVZ7B78b62g1MbtOkbqAKAvIK6mWexXG5hCqHKCqwuoH2qUyTMDT09V78HMC/XfRiCrey8Oug3cCfxsIfw9aDL4fsh/AlzzP2f8EtL3nv
WPayHf+u9GruZNBek39q0zLNPynegfstlX/t+uch+5D/pZnMYRb+E0uKWuTLyYwkuCU6KQCtodA24/kCjcu9Y9g1YrksM9UvdYP05N7xei3H4uLgdLiVghGOs94xXWnxfK5uxayN3THpuQ3L9+JakzGn+NA3pgsJ
8YGoUKGHgp6EY+7hao9Xgn0sMIktgfpC/GzOn7HHS3FjgP4Sx3HIeAEtGkBB2h3TjUDjMGA8YX5YrL9wB4AQ+XpznFE1G6pdoDjZ80Ub34bwDNqj4Zy2XS8lzgqs3TZ1CXi7XhUZtEte1VkC7cwAe8syUfh7CH8u
M36c1//P658W/htxoD8eaMd1T3xQx7UVL3rjhn6seuIIH+G2BZmS48q++CKPWFVH8U6PN3zMCtxwLOiaosDWEAVoPtBvHO4YiCu4TVBB7d/KgnI6y0IU93ObNtCJSu4Tj/WIXQft21dLwfCI7XTkgp+qX5gAKIpT
7LaGtzo6CmLNqpIlROwYPG5Ue3ccczcPlgEotPDuNcjHqQT7TPIrMjczlx2KdP2Iu2DQuFQVdbHsviUIFXuM/oQEwxZhbVkVRoULu9uWIbUqclVFpNZLG1aAKoN+zM9s51WWZoennMr51nolvVBlMBVDdhmfOJ2M
u6wIu4AIkcVnVBGRnWcwLBRfoJ0hZLlclsYvE3Yx0dd/uKBozmaXM3nZF0+XmIpczsQlwZNl+k7UQ/aq167+9IoGk0EW9SE7GcnZHv1p2C7e3yhh0M8Fc7I9+tQZ7ZqjmfqVpjCZEtSgPe+zK4LM4MdkE68z26NB
u/EELRCJ9V7XYXukfFUrx8O6gbJAnAQ9vquLUvCWJXKWBXGW0CpH4GddSfzE6vIlM9hcDL6Dh+JblXxjiXsmt2pVaH8LIRglffi1xQRyKNOg9QXuRFecQpltURZQ3AQfvBVFoRwXsN9NXoj4kGf8mbmAUlG1hLwe
HWkNlom4kan4oeEn4+MOfvbiG+PfLj6pRptD9q1aYvXil5i+1JWmEOk3zJD9EL7AsdQF6B4FOi8O+m86aM8H/DOXJ0NTiLX6xgH7oP8JNLT9hwlsuP5bTDJV84ctzf9lfNzQuCDe2h63UFBUlzLeYQHRkr+vPcZ8
H22Mi5dKbS6zFaly/IPsMem1SiHCm1IrnLXHuNhQd0VeyVzvTNRX9I+N+KABe24lAvSONUFFHydqPxxtTD+GL4tYv0iBaWisCdSkN13g2Jwf5rmNb0N4Bu3RoCVaV+Oj3FQKa6HlGbQ5g0+zdCLEXoG/g/hzOfHj
3P5/Tv9U+L+FRgK5jAN74gEfu21/fODjGrMa1DpiX9zQj+J+t+OIFk+0uLInvthHO97sxJ92s4Je4Zt1Xa7qEvkYaIhAPElTCzmmFjmdS2rHvyw3RH/mKB0UWQrrMsigk/mXYn9fY7ud1araOxY58r1j7mZW15U9
Vlv10E5Y9li2GxMdAOyxvV+wPa65HVhZorhoj+V+wtQ3MNL0IdmlRHZaA37X5B+khLMWIofJf+r2FS5/Lq99udy1K42ouRR2wyAVJvX5rZXgL2kUQpHz2nfVLdZL6PzvnhfF4VwK+3ar/27TBui5EQLTVv/ewgY4
dF77WgpU4neLyRlXKCP/tNa/m6CZuF/6ee2NEqikRCUDPPDXK9Gir5YSlCi9RNg+rx2rp/hvKVbVuRLIWJ9SEpSaHCSx0rf22RVuAg+8qjekexegmVVYP7mpCXPh0dTbDWhEy6JZlVldF4m9P7q9H7o9tvdDt8dD
+Gbvh97SfoP0uet1pR3hfZd8FN+wkkdA1dVKHvHbVVXOxwb2mM7zlI81/LosS/iIfbHSVMNPY58hDT8vBN+2ksLtx6cLt7dnwhfLpk2Czms/7N95frn9d8i/dv0j17Jq+/zHtKv7v0GFSGVakAKk5g9rbDJ3YWOO
L+L8NmccczbCSlx/vif5ep9l3PCYrx2d26Ex3WacaiDig3hvOHdDY5lssKTr1KyJSV1VudCPB8Z8j5Wk4tRUwIQtLCm/5vCY4LbC4q8M8ZW318Gq68ge2/PD1prvWfO33J6PSXzFx7bBx3Zd4wNwedPgXBce66bK
4AHzXniAgn9h+HOx+HHx/n9e/z2D/xH+U1VF1RMH9OPSjgvGcb3ejRMDcYOPW8hpruvSjiN8xChWlpkdV+QRXp3niR1n+LiEs5llMccdPnabqoAVH1Wy5Cmmb5awLqRMQNxXqSxKbttPdbvECrBOlGeir1GG6yHa
33eJJUS5qJZZcRMXe3xK551IgLIs7TF6gupmtjO29gPeGS/17Wq4fkQb5xZP1jPWtnvYM6ZuXrjQJn86hR72yDDgfLNUXdCUu5m4tWPfClzSmAR5/i6JXa3BdPup7BZu2+lnntcu10F8birt8+l6i/WROY/nJ5zX
vrbXAaUpMpnrE415vkR2OQ+vVJs7nSRmmJLUUm5qTOe1a1q5WZjG/JOpH+1ITJfWvktx5ZbAVOR69vwltOtP0KqsclOgEmu1s9sBN4FAw7TiQvBeOZ1WrOffVHm3roptUxbQJhuwFpC0wF5zeWrvj27vh26P7f3Q
7bG9H3rP2NgPve26pqHPXa0IL/B42rY1cKx8xG+I/B8dm7qm7yOO1O89y/mYC8TUjsggySO2Ae7Dz7PgoyI9O30+vbL8sNTn1xdnH8KXw/5P+vR57Lp7m/5tCC/7/eu89h3/yoyNlAz/MvxD058O2PH6Q3lXpV1v
LOLh+lYShFaVdr0PjlsUhFikOdXHGK8Oj1uxLlqWHF/4nhR60cAY1zVL1cqQ1jXa/TIwxmAha03E9ZcZL3k+NFbdVHV8V5g1ONZF7p2xtt/W3jF/vjZWLX93xtr8EL+KPd8ztx/McjkfE0JHt61ymNPiA/K71lUJ
81t4wD0BD8iuw3L4Auq1AHfFo8zPhj/nwI/z+v8l89/9/sf43zSoC5lxQB4pDuzEBT62mw1sSb8TJ/i4Xq0w7thxg4+4oX2eF3Yc4SO3beyJK3p82Y0zVryxj+D9MHmFfWXX61XB2VJC21izHsN5nMS0NCvRE67G
/YBWdQVpndDWyN5/x95vx95fx95Pwt4fp3+sNqGx98Ox97+x97Oxx/Z+Nvb+NfZ+Nfb+M/bY0Ifkj1dqwK5NJznXjW3R2GC2tzt/l9Te7rNvDtiZB1l/Pu1bQ2wR37/fvGamZceuXnpJ7P3fei1Fkd6zvlZNo/qv
ihJUzm83z5oioAiFt71nTSK08IcNM6a2+VLZDQkL95ihBWS5Zv5LmlFX5OAh+HEtBXsl5sy4LsnPb6e/nq9OJJyOm3AKudqR8RH4JoG5GwiagLuQHwddedabVW7vf7EXH8X1s/fTsfe/sMf2/hf2fji8/wvv82Ie
1e/SjhwX8PuqI+3Twkfep4X3Z+F9WXj/FT62vQBp4OelxS/Ni2Hme257u08AX+/ig4UdOj70QIvh3xdrH/Jv3b/k1xIZfjhfW68NBpredWn7z0Xb9ft/LeOlrBEy5g84bi9+vDkw3hr+NTSWxbLrTr8h9fmHPR85
+1jVyq7QnxV0nmUsvppQOGpFRhKqmvMbe75zeFwhHouOedTmhfJtaIyZZoNjlZ1RqX5O+/HOxjMbv6C9RtcyxjLOCqzlx3a9Eri7BNzdbJoSsFfD3wP4c058OSM+XKx/n9d/Jf4TkbDujwP9cWFPfJBxAubV++PF
TvzY6vFj50gdL+r+uGIfq5LK6iAfzIw38oinCfIBVwXsNbta0qq+605xQyVkZeoK+BRsB7fBQqKyaERzeG5rxO3deB8ge/8de78de38dez8de38ce2zvj2Pvh2Pvf2P3g7fH9n429v419n419v4z9lj40+kp5aBu
NxJ5Sr2+hxgIA2lMO/zsLSOHshe6fWPZDf3n/PYtF/LoZMVpn10TeU5PtfWwoFFrKcqd367HHzVVVp+vY4/8aZUSRBSIrDnFRTef277R5jacTqIzyFozA1uaU/wQ5aIY0hmzROe1r1SmmMZtK/4LLXxGLQkLbn+l
P+28XO/Pd9H20ij3tJoncv68yVAbOznsMuTqtcSPndde7P6p9kOpwE2My4Cb1MpFZL/Dvm5dk8Oe311bQw+eArr2QLVzRYntqb3/hb3fjr3/hb2fzhDe2ftf2Pvh8P4vvM+LOtI+L7yfCx95Pxfex4X3b+F9WvjI
+7RwOQTvy8L7r/DRxs9D+LjZxce86yz8UE6q4ZusgWway1POa2f44flobXpSoc9dbIl6wH/zS2Ef8u8+99P9b+j+P6+9FckLmC0nr+eWMr7keCPn3xcxRvK+Fn3hTmks9r8U+lG7PvO4w1jUyAmn4CWkQkRLkdXy
rGNRRy9vC06UU/Vp9QWNVV8b0V9V3RU4Vkm/dBWGxvp8SMdjlYWgDdX1HhrLGiZzfij0cQ3vbDyz8Uviq8BYfmzWFeFtUxbQjhAeULoCuAuJhIC9jL9nwZ+LxZchfDivf5/XfzX83xMH9sSFPfGBjx0sPpe78cI+
yvixMuOHfaQ+jpgPY8QV+8hxhn+mHW/0Y8H7/7TtFtfQwGuKa83/bx95uyBewHOb9u1WrOes/mp2MqbdH+gCx9udsZWsafc3s/t92GO7X5ndf2xnbPUHsvuJ2fqQXSu0z9Rv36Uhul6C1LC3X7x2uL7dIfPnwb7P
Qld995qYesths8FH6nYJkpfb3mtWPe/22teCwtqxq5dq+qxtl+ZLaLd+mLRv7Uui0rClHmxx5BrDJsWpXnNdD9k5FvK6XcNJ5MXArmOW4C4ReyH62v2NdvDQOjv7xga+af2MdsYWnnH9hvk79hy3297jlnlc+4j3
F6nx8iiIDe6j1R4CSB0fLxp/DsHPXvte/z+33bpbu73IQzfyYf89i39cZvu21/9kzeCQ/+ze/2aehXl9zz2fGB63++Yb9AMveizOjzVf0cZ05mwgvOixef8ICWndmOpW0yjsOPPYEBvlLSnUh62+3w7Pl5Q4Udtj
W5ex8c2Ctx08Y3zVH2LeuiU8Zr0IcXcNuMvYi7rEMP5cDL6cHR/O7P+Xxz8V/ot1wFniwEXGiZ24Ifxhb/zYPa71uLLV48q+o4g3Wyvu8BGWeSABgfwDSzJYGwMbSarNatnhfgD18lRslC7SObEOA+rLxEZZhWje
mdv91ex+anZ/tL1j0T/I7ndmj+1+Z3Z/M7tfmT22+5XZ/cfssd0fyO4n1moC0Olp1xrggPV2+hO6Vq/px34AljdudbDYsWNDSPq1gibte7mw15fN3hywr3lrU2I0TvvttbSfGkAk7IoQudx2O97q+SRLUe+owYm6
sIJz1fQp4WFSpMKbRF97GCdGsESX225MQJRZckpro98B/bBlpbgmNqxq440L214b9uIS2qVNmnX7ymiWsDS0O+DJ2LBUl0Tv5mPoXxdjV7iJZT7VWrC9jJOApl3XrEA+gscGn1NBL5sC9w+w+hvZeGj3N7LHdn8j
u5+RPbbxjPt7cV8v7t+ljtS/i/t08ZH7dHF/Lu7DxUfuw8X9tvjI/ba4j9Yh/DyEj3vxz3IDO5F5vev/xvx7bbjJpbCb6bRrldCyNPFjLXOedPzQk+tU2/tKMsKme/b55+W1H/S/gvUIy300/2lleSv+vqozxsof
tmtKZJX+0Vy6ccsKEs0/2p7xlhMXLnTcUeLQdi0yBGRrFFFUKhcqQjjY8r6/IhHhQsdyblFJfBd3lLxfal1RUhHh4sYq94Auab00bhF5/Uvrfii1/sM8X9Suh8Q3LcET51w2nhG+rleIsRrO4mO7qqEcHjAXHtDv
GXAXHqAWwhTvwvBnP75cLD4M+f/l9k8D/xtaB/THgX1HFR/64sS+uNHSlsnVvvhhH0W7FRVXVmZc2XfkeMObR3HcqeR+NZ2xjuarxbA9dGw1HhSP3f6/Vqw79Smnvd4eHreXbWzyOe32YsaHfj+e6wPnRp2fveb2
sNWw9xIR3SGB6YvE3t5qP4/9kHmvfsYrwAHzdsD8RW8fMO/FT36ejrfaYys5TMuvLzn+2XhlZcG3Bk6p1581Hhw+bg3djDha6zgAkAPweCnwo/2bbW8P+/c57/+9djHLaw/y35tNz/3fM39QV9m+np/P+cJlGG8v
69i6vtvD462mx0gV5nKPd6/v2e5fPf9jD8Ye0I324O8+/PlC9u+L9V/T/zT8t+LAJY0H5z5u7bgyGF8GjrCsAwkI5B+QfnBp3Im43or7Ux7X61PRiI9Yj6ahzgR1zUc7/9Kul7G5PTsf/ALGuDa361ns+pOhsV2P
Ytef2PUiQ2PDn07FX9dJQdR0siG7eEInKvo2u/l2fCpZ+bwou3r7L167qBPc+/OF/fSwvTk97bVvlP20ByW/eOy9eL5VvQt6+1VorQ3M2c9u5wPjv3WzoK0041r+ae17v9Dt9v+bRH1dc/473ZWi/n/bNBvRokXh
bQfY0+Bju22g3hIe+/DTxj+JX1a++tDYzl+361m4foPrNrj+4sAR2XOuw+D6CvvIdRZcX8F1E/axvTB83AGIffh3GD+2+/Cj3392yq23mv98Ydt3cvRkOyHlv7rnKgcg/9Xv/6bn/jf+V7yI+uoTH639p67zyjSL
1iTfm+7guDHHa+K1laZqjLeftzHfNIJf18enxnhVn2o32foyjDsWpET/q05dfczwkal0mAUC/XS05IK6rrZ6NhXoz5d4bAzrquyfH+7HM72hgMDfjYGxNtZqj3a7bbbrdc3Yq+HvheLPPnz5vOPHkP8O+aeF/1Yc
OFM8OFO8OGvc2BtP8JKouNIKlXUovuw7bnT9WV8371kZ76wP9xwH9JEL+etdj1+OcXsJx5fw939x/V2wfnVAHzrAwdxqvzT29q/X3v4Nt3f7cVLjvvs4ywvwtbPx4xc2PoO+f0Hx4EKP7V8zgF0i/znn/dP+rbW3
n99w1Q7pi5d6fvA3YNxe5vEhuLvA17dn0okuGH8vEKO/mPy/vcifqs3XL2t8uPzH3r/TCz0np30JYac2277Dvp9+oU/zd77wzi+y+Pj97ySohou1d0P2bsjeDdlv/bv176/b3067c93CZ/GRi3eyth2y98NG2w7C
A7z3DiF1bn89lG/UO/68zEe1eeepdhz4/NO/9fh26PScJ9/6C8j+t5ZP/AIhNIf4AXt8OjQ+NS/w0PiC5ocDeHZ2jKT58Gl3Tvz56/P/W/3PiiuH4oweb+xje9VDb77qAU990UOf+k3fefOLvvMDbXu7uz3wsV/5
wvY2d7jr9Q97wrNvd4drb3j4k57+vLvd9YZH3/ziW17xwOsffvPXvO6b3/jYhz3pxa97y/e84yuf8PRbvvl7fvqXX/js573ije/45Y+22+3pFVdfc90Nj3zMk27+qhf/vW3bdqdXXn3tdQ+56TFPvPmrXrJtu9tc
ccc7XXvdg2981N99yjOff9rd5vZ3vMvd7nX9jQ971GOfePNzrzi94o7XXHvP+z3wEY96/JOe9uznXn3lHe9y7fUPuOkRT3zyVz7z2S98yTVX3+lu93zAgx/5uKc94/kvePHX/P3rrr32Xve76ZFPfvqLbnnpy175
da+94brrrn/gIx739Oe+/BWvfu3r/vEbHvmQB9/4iCc+7UUvf903veFb3/Ttb3nMTTc+7FFPfsYt/z9jb/7ctpmtCf8nESVRG819ATeAAAiQIAiSIEEQ3MB910ZJtjbbsiV5kWzL+77FW+LYScfZujvp7nSnMzM9
t/t2162pzNRUTX23bs1PM/Pz9xd8dV6QtnNv39GnSkoFv+IG4DznvM9znsPNCwd37z388ONiOpXKVeaOnj64++Tl68+/qRUUudicP7Z79d7LN7/+/Y/dWqlQbfePn7/28PWvf/jzT/1us9ZeWN3au/Hh57//80//
vL401+stbewe3Pv4mx9/+uf/jeQ73di4fspotmL+AM0lU+lcsVxrdef6R9dPjAxQYHzSYDQ7PP4AG4snZCWvVhrt3sLyMW19dGxsYsZgtGEePx3hhWRaKZRqre78ElofHR0bH5+cOWKCdSrCR0UpM3yJEW1Zr58y
GE12WOci0URKVvKlarM710dPPj4xMTltMJptLrePDIUjMVHK5EvVRnt2YWwMlqdmDCaLzYH5cJKNCrFkSpKz8A56i+NjY+P6iZkjJovd6fISJB2OxUVJVvJFtVRtdub042Pj+kmDyWrH3F6cCrK8mExlcoUiPH2n
Nzc1OTE5NW2y2DGfn6BDHJ+QM0pRVSv1Zqszu7hiNMzMGAywTNIMJ8RFuVBUK5Vas9XuLfSXVsxGwxGj0eZ0+2kmFE0kpWypXKk3O+3e/GJ/eXXTajaaTGaHy0swIS6WTGcK1VqjM9eb7/eXV9c3jmMOm81uw7w4
zUVjUjav1rq92f5if2X52MbG5tau34NhmMtHUCEhkcyqlXpnsb989Oj6sY3jx7d2dncDfo/H48bJIBdPpvOVemtu5ejq+onNrVNbO2fO7B3QAb/f7yNplheljFpv9fpr65unTm/v7p4/t3dwcMCxNEWRbJhPyNlC
rTPXX906tX3+7P65ixcOrl65ficZi0S4UDQmyoVStbu4srZ1fu/CpYNLV69cu3Hj7r27qTjPR8JCPJkplmu9/tH1U3sXLl67eePW7bt3Hj18/CKdEKLRSExMKWqlMbu8url94eLBzbuP7j1++OzD5x9/lJOTYiKW
lDLFSr0DDz9/6drNew8+fPHk4xevXr3+sqikpZSYknNqpTm3ePTE6bMHN+8+ePLs5WevP//8y2++KueVjCxJSkGtdXr99c3t/Us3Hn347OWrN998/ctvv/1DTS3klIycL1aa7fmVY1u7567euvfi5as3X/76d7//
/scfWpVSMZ/PFktwapY3Tu1evHL78ZPP3nz57Xc//Md/+NPfuo1auVQqqNVme75/7PjW+QvX7j78+PU3v/7uhx///Lef/mmu3apVq6VSo9VbXN44vnPu4MadZy8+//p3P/z453/86b//S7/XbTUbtWq7s9Bf3dg6
s3f1xqMPX33+y9//xz//40//7Z//59GF+W633Wp2ZvvL65s7Zw6u3H34/NWX337/D3/76b/987/8r/Xlpbm52V6nt7i0urG1u3dw/d7jj19/8+2Pf/rpv//zv/zv/3Pi2LF+f2Fxbm5lZfP47u7BwZ27Lz768qs/
/PC3f/qX//m//s//qxudsNHJYtdg8HFyrbkkhOTO1pXrN4pKcXH73td/0BmE4qghpEz45KKN6yzS8tZ2snblXrF5/evu0o0/6EZ0gJ8+WpSKtc7imm50bGLyiBnzhSNJwEuEjy4PCfhYrrd6Lpsdw7lYVu3Ozs6t
rK69h3+722cu7mcTcVGutI+dvHzt1uM7zx6XFCmplHtLx/duP//kzbe/bpTyuUKtd/Tk3o0nn/32x7/qdHoXnS01RkbHbP6EUtKN6e3+uJQfmzBgpJjM6SetOCsrBeMRFydWyjWr2RPLtHs9H0Zm68eWjtI+Vu2d
PH5SDIvdtct7e1IkNbt57faNYjI3u3vr+ZOaUp7bfvzJZ51SfeXMnTe/XWy2Vi8++/bHtbne2v7jX/9Vh3rcB/jp8hE0J6YkALdmZ25xZe34yAAexyYQ/nlxOhIVkukB/s33NfgDfDtiNNsxj48Mc5F4Mj3EvyG+
HTFZf4ZvGcC3n+GXy+3BySF+Fcs1AKjenIZP1p/jU63ZbDYBno+uu97hC/8WX+Zne3P9ldXV1bX1v4MvS8tHV9ZObG6snzh9Zv/v48fume3TZ/YvXtjfF4UIx4X4WALwoQP4cG5v/8qVCwfXr125fOPuo6yUSMQF
UZLzlXp74djGybOXr1y7fev+43t3Hj578vhRISOlkolEOpsvNdtzR9dOnN0/uHv/4dNnH3366uNPfvF1KafIkpSUlWK53ptbWj++u3dw+/7zjz/5/M1X3/7m199Ui4WsoqS1AF/sr53Y3rt4+97TTz7/+pe/+/4P
f/pro1wq5PM5OJuN3tzRYydP7126ce/Jy89+/dsffvzLX//WrtVKJVUtFKq1Tre/tLG5e+bK1QcPX73+1bf/+c//9F/+h3b/u/y0mC1AykA3g8HhCQhajgODx9iMDfNHEhIkxRFIZ3DMJVKQo9C9Y7Bjfi6elJR8
STc6PjFpsLl8ISEhKXl1bGxiymDFfCQvJpLpnDo+NjFjsnsJOialZTlb0I9NHrFiOMUm5KySLxSmJqZNdh8d4uV8vlgsVY0zR6wukhPEQqVUrtRq5iNGm5vmE1Kp3qw3Gx2ryezwMLFkptpu99q9rhafUlbtLMzN
Lc71fRjmI4WsWl88dnSpf3SJ8HrwYDxfaa1srK2vHdugcR/Jimq9t3byxPETJzc5mmR5udbpb509u7t9eleMhKNiobu4du7y/t7e3plUlBOSxd7S+t6Vg4OLl65IQiSWUmeXN/ev3b19+8bVXDKezNTmj566cvv+
/Xv3HhTTyVSuObuye+XWw+dPnzwsZ9JSsdlbO3Ph/tOPP3n5qpZTMuXm3Intg8fPPvn8s9fNYj5ba/Y3T1+/99HnX//6V51yqVBvrWycuXbn0ze//O23c7VqqdldXd+/8vDVV7/74T8vtpq11vzqiYuXn3387fc/
/nml2212llZPX7jx5JPf/OEv/7Q2P9fpHV07s3/38S9+/ae//pfj/f7c3Pr6/v6jR19/89e//Q+43mMzJgyPCOlcuTVvnDFYB/Vfs9maPypGOD4B9dy5/SsH1y7frRaUdL7S7p/Yu/30819+/6cRo1jVzUQKOgOn
jFn59BiWyM+QhYqJqbYxYbGPi2snIoVze4K6fzvdvPI01zz4vNy69svW/OXv54/e/dNh+HMYvhyGH4fhw2Hxf1h8Hxa/h8XnW/zXjTsCUq48zAMjo+M2f0IuDPOBbnzS5hPe5YXxCZOXluTsMD9MTdtpPl8sDfOE
2ejmpXq9McwXLjsuqQtzc8O8QXiC+dbG+rFh/uBIvtY/u3t6mEdSXLK3fuXg0jCf5OKZ+VO3798b5pVyutg7c//jl8P80szX+qfvff7rYZ6ZqzZX9x9+9cMw36x0O6sXnvzmL8O8c7w/t77/6Ju/jZu9QTMe4ryh
QiHIFRZGJi12L8lwkxazxekNMBYz5iWCDGu3eIORuCB4nUREyiky6Q3Gc9VKhQkwglLpznEMK8iVuWXdB6MzNpsd85I0G45EYx/oxg1mk9nm9PoCFBOOjI5PmSwms83h8eIBKhiagVvHBrW1z48TFGMzW+wuF+b2
4ARF0cGgzWSyuXx4gGRYJsSGw3az2Y7hBM1wXJTno1HMZnO6AzTHJ8REPJFIeJ0Ol4dkeARvspQmvR4vznAJKV8o5HPZHO3z+giWE9OFYrlUUktsAPdTTDQhF8r1Rr1eD1MBnArxcTlfarQ73W6EoQia5RNyrlTv
zM4vRMNBKhiOJqSsWu/O95dikRADx+lcqd5dWDqGLMH6GZPNarPbnZjHi5MUzbChMBfho0IsAZaAsUmDyWKxWKx2pwvz4gRBUnRQ+5voB7BhhL2KyWQyW2wOJ+b1+YgASQUZFtZ1o6PjaDtiNpnNFpvdgXm9Phz+
QHsKlO2PmMxv110er9c/+AM2FNZPTs8cgddG61ab3Ym53V6fnwhoTzBjMBwxwb/bbPABnC631+fD/X70LoNMyGQymtDzOhwOp9OFub1oLUDCD0UHbRYzfDCHy+XCMMzt8fjQIyl0MYPBoNViMpvNNgdcYg+65iRF
BYN0kGEYeP82i8lkMtkcLrcPvWuShn9m2BDLhsLhcNg+eDzm8eN4gKJoJhQKhzkO/ue4SNRuNZvNZjjzOE6Q8JE4juOjER7dLdGo0w5n3u7EvESAhBMSEQQhLggx7b845rTZbFany+0LUDTLRXghkRDFhBhPJOIJ
MZHwuBx2u82JefwkFQxFeCGeTKZSUjKVElNJMSV5MafDoWEhzYR5ISZKUjojp+W0LElyWsK9GOZyur0+gmbYiBAXpUxGySnZjJLJKHJGIXGv14N5/TjJhDghkZQy+XyhABCWy2VzuSxF+Lxet89PUG/XC0W1pKrF
YqFYKKg04fN53T6coNgwJ4iptFIoFsvlaqlcKqulksqQBO734gQZDIX5uAhbVbVcrdbqlVqlWqlUWSpA4PD0QYaLCglJVgqlcrVebzRReNRCNBkg/H7t5AhiMp3Nq9VavdlstVutVrMdDlJkgMDh5IT5WDwlZ/Jq
qd5otiGYOt02x6A/ICmGDUeFRCqt5IrlSrPV7nZ7s3O9uQjL0BRFkDTDcryQEOVMrliq1dud7uzs/PzCHB9igzRNkkEmxMHzS5lcoVxptLq92YX5xf5SNBxmgkGKDDJheP9JSckW1Wq91Z2dn+/3l5YFjmNZJkgF
WVgXRVnOFUqVeqszB/vp5aOxSCQUYhk6GAL0SqTSGbTe7MJufPnY0UQ0Gg6HQsFgOByNxhOSpGRVtVprt+fmlpaPHl0bmTZbMYJiLSYPQYdYDscoIaMWskGC4iW13Rux4MFpE0aYPRRlJQQeozMSEVJVii20WS7b
030watDwk0L4OTF9xGI1m212t8cfoJiQ9T18DAaDjNNqscPrhQUhygtRHvDPSyH8U9JpWQrifjwQ4pOyWipX1XKRJXF/IBiJJbOleqPVaXFBMhAIhgVRzpfr3dkF3YTV6Q2y3AfTZqsTJ4OjRywWhx8nDRa73YX7
AzarC/MGAgGb2UVQoWDQbsYoho+EMZub5ZMxwWv3hGNyUiTduCCpWZnyEEK6VMqzfiqqlOvlcCDIp6uNeoQKCmm11Y0ywahc7szGQgwvFVsLCD8nDICfCJsAP6l3+BkHskkPtQjgl9WO8NFPBN7i38QQ3yxmwD+b
3el2e3x+PDCAYYPBYET4Zh/im8/nw3F8CKHwOIsF4ZfrPfyigwygF8MAPpkBnzw+v5/QnpUNcWGET1yEd9qt1iG+UEN8iQH+CEI0yvOY0w74grn9P8eXlJiIxRPJ1BA/vDhFM9wQP5RMGvJZWkq9xQfqPXxQi7l8
IZ9VsrlCkMT9EN+BYIjj40lJzqlqqVKuVEtqqVwqFhgU3z4IsHAE+CQlV6hUq/VavVmvVmsNliYDOO4nAnSQjfAxMSln86VyvdFot9qdTqsRCgIA4BDgbJiHJ8hoAdbu9Hq9uXktvgPw4ZkwJ8REoOKgGmx3Z2cX
FuYjLAvhSwRomg1F+Hg8lVKyxWK11mrPzS0sLutGJgxWmxPzknA5ucjIyKQBnU9cu8If6KYNZpPV7vTiAZIOsrqxGaMZ9rZe7WqM6iE3WmwOlB9IemLaYrGYLFY7pqVJwxHLoN7A0V1hMlpsDgdcD4IgcIKwma0o
vuDpA2QggOLNA+c7SNMURdtMZpvLR0Aowh1B28xmmwuuZYgLsyzDovrEj65dJBIOh7T4DLKcEI/yPBfB7FCvsByfSCZiUYF3O2xODxmKCEkJiKq412l3eagwH5NkKZkU4zjmdPvoiCBmoNBNpUgAd0ZISHk1l83I
Kcrn9hEsOoY7QKH8HjgW04USME9ZhvDhZCgmZtRKtawWi2zAj1NcNKEUy9V6tVwMBXCcDkfETK5Sb9Rr1TAZwIMhPpXOV2uNVr3GUSTBsFFRKpTq7Xa7FaGpQJAVEum82mx1um0+SJPBkBCTs6V6uzc7F2UYqI/i
slKudnqzcwLL0kEumkhnS9VOb2EhFgoFmQiflHLFWmtuYTEeDjMMz6dShUKjMT+/PKLTHzGbzHan1x8gaSaknW+APpYLseHIe/VcMZ9XciE6gJPBcDSZKVZhvzFiI0M6k5fWmz2BIzYvbnbhpMnHBM1+LmwPJKJO
Skp6mXzGzxaKAa5YJUP5Fs3mO0xY6YUiubnD8OcwfDkMPw7Dh8Pi/7D4Pix+D4vPIf7DPgAjaWaYB3QzZqvDH6CG+WACqigvHhjmBZPF4XQTBDHMD1aLy4sHaWqYJ2xmV4DmWGaYL5wWLMjFeW6YN9w2T0iQxNgw
f+BOX0TMyam3ecRNCJKaV4b5hPGRsUylXBzmlRBORzKVRm2YXziSiUqldnuYZ3g6KMil9uww3whsMJoudRaGeSceZvhUoTGvmwmpM2SuE8qdPlA7B9/pdBOWQKLQ1o1PmX0RuTox5cA5udS0mHE+25xdDvi4bG9z
52wiIjc3D249LMil2Z1br79tV5vLZx9++xcY7aCfsmAEl1TUehfpFWMTRruH5sVMsd4DPkc/ZbJ7KC4u5cpNOJw2WBxemoslM8W6fkw/bbV7cJoXZaVQqU9NTBnsGE6HE3K+Um33LEaTxYOHhFS+0mx3F5Ywu92B
04KUr3UXFldWNwmPx0uHU/na7PL68VNbuxxN0XwiX5td3Tpz/vz+5STPcaJc6S5vnT+4cv3GPUWMx+R8c2H9zMHNB4+ffqxmpKRSaS8eP3/lwfNXb76uF3OZQrW7cur89cevvvzux269XKyAQLR/4+mb7378S7/X
rNd7S5u7l+99/PWPf/lJ04d0Y/rJKaPFhvkJ+Fxp0H/qQF+uDPUfYK1MFofHF2AjsQRUdcCG9RYG66Nj+okZREDgdJiPIQGoUm8N1pECNDljRAIRHYoISABCLzGi0afj+skpg8mMBCKWi8YHClKzq724HkQag0kT
iIIhpCBpfBz6Pkg97JoMRovV4fbiNMvxMch78A7aGr86CeqTxa4RrFwU3h8k41K1ofEj0war3Q6bQYpmeRRzCpSVtXpzckKvn5yaMdodTo8PJxmWi4mSnM0WSuVKtdmZ1fQjg8nuxHx4gA6F+cFnq1Qb7W5vVuNn
jRZgZlCWEeVcQa3Uao12pzO7sGwxGY0mk8Xu8eHBEGwI5LxaqTWb7V53FipaG9ooWh1eHJJSPJUGjrbZ6c3NLiwtLa9uYA67zW5zYDhJc0IcETit7uzC0uLyysrq5uamxu+6fRQTEsRUVi3XO3OLy8dWVtdWN0FB
InygH8FZC8dT6Xy51ppdXD62vnF889TJrd3dXTqA+/3orPGinEUE0NG1zZPbWzvbZ86d3bvEsTRNAT0US8h5tdaZ7a8e39o+c+b82fP7+weXD2KRcIgNwllL5dRKa27x6PHTu+f29y9eunxw/eqNu8kYH+FCXFSU
5EKl3l1cXtvaPX/h4MaVG9dv37hz7246EROiET6WkhW11pxdPra5fe7CwbWb9249uPvo4aPniiQm4iBPZfOVZmfh2PrJM/sH127eefDk8dOnzz9+ns9IKTGRgG1ArdlbWtnYPrN/4+adh4+evfz4k9evv1BzGVlK
JTNKoVJrzy2uHt86f/HKvQePnr949fmbN19/WUHykaTkSpVGb3Z5bXPn7KUbt548e/H60y9/+e2vflcvFfO5bCZbKFfb3YWV1VPb5y9ff/D45atPv/z6u+9//L5VrajFQg4e3pldWtmEt3f77tOPP//y6+9++8f/
9Nduo16BvFABhWhp9fjWuf3rNx49/eTNL7/77Y//4S9/m2+36rVqpVRrdmf7y5vHd88eXL3z8PnrN99+/8f/8Jd//Knf67WajXq13uktLK1ubu3uXb5x79HHr7/+1Y//6S//+NN/XVlY6Hbb7UZzdnZ5eWNzZ/fS
wd27z59/8eXvvv/r3376r/+PblRvxgWlbjB4GFGt9EJUvLS0u7+fS+d6x6998pXOEMqNGqi03hPPmZlSDxeXjgvq7jWlsv9Jvbf/FUw50k9ZXAQnAn4uAlcJFLWHCscAL/Xj7/AxX6rU38fD1vxin8b9OMvLarO/
dnLz5M5pMcJxCbnSWd46d3Dr8t2bBTmZSBdb88d2rtx//OKz19VCNpMttxbXdi7eefbmV9/rdHoLLRaqI7pxIx5BfKDJzyWzuvFpC84lMvoJq4dNpLNT03acl4tli8kTkiutlsuOC2pnfpHw0Knm8rE1juLz/a2d
HTEsVtbOXbmoxOTmyYP7d1Qp39q89fhZPVeaP3n5xZtuubK4c/ezXy026/3TN19/r/GzQ/xEBG1MlAbgNre4MsQ/DR9tgI8/wz8N38b1EwAiFg3/hgCK8O8dvpkG+BbiovHEQGJq6sfHNfyyQRmMkwP8yuZVAKh6
c4A/VoQ/zFv8gZ96qzff/3fwp9HqzS8uLvb7Gj/8b/Hl2Mry0tH1E6d+hg+KWm9q+HByc+Pk9s726dN8iAnSVDAUjYuZQqkBFPCJ07vnds/u7587u3/5uqYfcYCahUqtg+L/3P7B9VtXL9+4e/vm9Wwayu5YUlYK
1Uanv7J2avf81Rs37919+PTDB4+evSwoUIcnJOhpaHXmV46d3Dl/5fr9R49fvHj52eevX5ZyWTmdTqWUnFqt9+aWV4/vnLl87e7jF5+8/uKLr779PehHWSUjQwC3QEDa3Dl78dqdR88+e/PNr77//g+NcrlQyOWV
bKnUaMwCQb21t3/9xodPPv3sN7/9449/Qfe/0eKieU0ggvph3GByBEICok7Q8YzRhjORJLwI6EVw7A9ykEcKIC/oDSa7n+YSyXS2AO0okwaTzUeFIA/n4HjaaHHgQS6WSGXyY2P6SZD7yBCflFKyoh+bmLZiHpyN
JuS0ks1O6qdmbB4fycVTSi5XKE1NTBvsPhR+haJaLhlnDCYXGeTETKFarlYbKB6DIUEuVBqteqthM1usXoaLK6Vap9Nrz7psdgfOCZLa6PTn5xbnfBjmJgUxW+8trqws94+i+iWeyjfnlteOra4dQ/Esympvae3U
yeObJ1E9I+dr/fWt3Z2dna1YiA3Fcmrr6Ind8+fPnN0TI2FOLFS6a6fPXb1y+eK+JPDRlFqb3dzdv3H92rXrSiIWlyvNhZPnDm7ev3vnRj4lJrKVxtLJ3ev3Hj1+9KEqS8l8pXVs8+ytu49fPHtSUTJptdJb2di/
+vDFJ599Ws/nMqXK/PLJ/ctPX7x+81lLLebK9cWl7XM3Pnz5xTe/6VbKxUpr8ejO2bsPPvviV7+dq9fK1d7i+vb+7Ueff/X9H0E/qs/3T5y+fPPZ62+//xH0o2a/f+r09esvX/7+D38Z1Is2Dx2Biq9lnDEYMV+Q
i8uFSqXSmucZOhgVC4259dPnzu6fvVzKplOKWp9b3bl898XrL74dMfIl3QyT1Rno9KgxmBrDosqET1SNwULdxjXmPPG5VVpe34kUTl9OVM7dlStnX+Qr+68rrbNftOYvf3sY/hyGL4fhx2H4cFj8Hxbfh8XvYfH5
Hv6bAoJSHOaBkdFxo5+Tsu/ywaTJF0oqw7wwpjfYSV6Sh/lhcsrm41K5wjBPGA2uoFgoV4f5wmbxckqt0x7mDR9GivXFlf4wf9B+Vu6tndwc5pEYG1OP7p4/O8wnEp+qbe5fvzbMK3kx2zh5/dGjYX6pZNTextUX
nw3zTKtYXty+8fKbYb6Zq1UXt29//v0w76x0m/3T11/+YdTkoUy+YMgTVLJUKNsbmbRYMSIYmrRYzHY3QVssUDLTQavZHWAiPI/ZfUwsLUuEm4yki6oaJGheVludEB3kJbWzoPtgdNJmtTuhpQgIzg9GxmfMUIC6
fXBzhEfHp4ywhba7PFDvMpMzRovNagF50Qf/YDNbbLCzhtUASVFWs9nqwjxePzBaQRb4FwvmIZD6xHGRiNNqsQKZFIoIMSEWi7kddjvsEYD7TqWSSdztcvkINhKXMtlsRs6QPuh2CgtiJl8sFvKFIO7zBehILJUt
lquVSoUlcV+A4YRUtlhtNJvNMOIfuFgqU6g0O91ehKUDFBuJJeV8pdmdm4+GGRodw3pvvq8b+WBkVD85YwOByOHUiKah+sNHBdRNNzltQPqQJhAhjQQEEvibD0ZGdONTMwYzEKAgtICW8I5+4AAv9NMzR8xm01Ag
8iCGlNT4M9jsTB0xmizo8Uggcms6jPY29JNT0wN+YygQAdvs09i1YHByembGaLFYbUBjwDJScnw+9AwUHRzoR1aNX0UEq/b0BBKJKJtFe1bXO4EIvTa6mBSF1uFzAQfnhodq4hZF0TQN7097X1abRq5oAtKAXmFY
lmU1/chic7nfCkhwcoGeDYVCYU7Thyx2zO3xa8QMOvMc+i8S4RxWi9mircMHCgYZdGGQfMTzUcFpR58bNnMgiAGBEwXdSIjFhFg8Jmj8rg2uCvA7QPDGE2JSUyfjCdGN9CO70+PzkzQISFFYhlsxlUymkqLG/wC9
jIOGwUdjYlJKy5m0nE6nJSmNe92YC1hrnAACFQQkOaNklWwmk5GVjBzwez1uF+bxI4UHCjkZdqKgH2Vz2WyOxH1ej3bXAf+TEKVMNl8olkA+AomUJvw+r9vjI0hqIPAo0MxYrqhltaQWS8A/+Tw+xHhG+FgS9smw
XK2hmq8E/LLf50MCEMfHE6mMkkeNI/VGrVar1hE/5UcEKgsCTCqdzRcr1Vqj3mw2G816KEiRBPGWv0okQQBSa/V6CySkVjvM0GQggKQ9TQBKawJQs9kBCanDMQxFkgQBwiASgNLAT1dqzTbseGc1/pkKAPkeQs+f
lnP5Eqx3u3Oz8/M8aDs0hS4toqclJQv76QYIUAvzi6AvMUEa6VcgEAH/XShWqs1WDxSmRaQvBYMUxbIcJwiiiJ6/VK+3O/Pzi4vLI9Nmi9NPBi0mN06xwZDXSYTFbC5DE2QkVWi0RyxeetrkJMxugrTg4YiTElN+
Nlsgg7lGMJRp6z4YnXofP8cnZ8xWCHS4JQI0YzVbrEN8hJj5GR7yEc7rdDi8eBBtiFMpSUR4R2l4V86recA3guYEMVMEeqIepkmCoEMgeCOCVTdutXtJNvzBpNns9JH06IzF7PDg5JTZanG4fRr/hxOE1ezy4BS8
PkYEw1zIacFIThCibpuHjopiAnf5WDGTkUg3HpbyxWzQF4jIxUqRxSkuVa5VwwGaT+XrrQhNRyS12YkyNCfm6z2EnxNTBpv1Pfyk3sfPIf4N8RGSg6buABKMT0xOzgCCWDT8s9k1eMMHAvjk9PRbfLMCjGn46PMP
FCKN37W+j1+DFe1H04fgcgyATdOlWIRP/xZ/6Hf4w/ORCMdp/PC/wZeEGI8B/ZzwYk4n4IPXB83GHOBDSkrL6VQyJQETQXjdbgzkaSIAAo3WrJzNKUoum0lnlOy7+Kd+Fv/lYr4ACoKmD3uH8SumMtkcSIcQ4KVS
ucpS8AegL9MMFxESohZfEMCNZrNeDdFUgACBGBRcCDBQgAulKpKA251eOEiTICChAA5HownYpeSL5Wqz1QEFCeKXggCnKIZBEZSU5Xy+XK43uhCBupHxSUhKXoLU8t0IKDwg72gC0Qe6yWmzyWx1ugHCaGZkdHJG
O/aiqzGqn0H1BWogIEhqYtpksZjMiJEHHXFqxmyBC+DAtK4IwxEz6EWoeMX9OG6D3OPCkEJPBOA+t1hdIAEQAYoiSa0e8WjNLTRNUzaTyeLS9PQQwwQZuxna5AkIXo5jQ4zDYrFimloPghGH6hWCDHK8EBf4KIfZ
bXZ3APFfIghGbofN7iFp2O8C7yR4nXaHhwqGoeJOp0QRx1wuH81G4LpmZCkZ8GBuPBiKpuQs6EUy6XV7cCYsQAlfzGdlyu/xEiwnpLOFklrI51G9E4rEZJDlS8U8Q/h9JMsl0kqpWq2Wy1q/DCemlHKlVq+WQySB
08FIPJkrVhuNJuqfoYN8LJXNQwdYg6Mpgmb4qJQpVKChJkLTAZqNCFJaLTXbnS4fDJJ0KAL1U6nZ7s2CfkSHubio5Mv1Tm8W9COa4xKJbLZa7QHfq9fqRQxOMc3YTGaLy4OqvxATZMOEG8P8AZaPS9BVkVZCFOEP
oAaefKnebHdGbERIZ3JTejNGzFgwv9nlD5g9AdrsZ1krwfMOMp7AaEn2MkoeD+VKAUapU8Fsk2bTbSasdA7Dn8Pw5TD8OAwfDov/w+L7sPg9LD6H+D8yAfctFRzmgRH47SXIYT6YMFlACA0M84LBbLe7vDj+Nj9Y
UIsNOcwTNpPLTzFMcJgvHBaMYDmkE6G8gaGu08Tb/OG1e4IxKS0O80gAw0OpbFYe5hPKQ3Dpgpof5hXGT3LpUrU8zC8hgo4ki43mMM9wFM1LhUZnmG/4IB1JFZq9Yd4RWJpLZKs93SSpTHoSNTKxvKvUdl/rdONm
byxT1Y1NmLCwWBifsHooMVsymzzhZLXZ82JUstTfPB4Li9X++YvXMmK2uXnx0atqodQ7fu3Vd6APjU0ZbT6aS2VLdaRXjE3OmDE8KMBGXtOHDGaXn+IT6VxZ4z8NcM45IamoQPwZLHaXnw7HpUxenZqcmrZgvgDL
JzKFQrVunDEY7D6SjYpysVpvd21ms9kVYPlUVm105haWfJjL6WejqUKtvbiytrpJ434fcE21Xn9ja+vULhekyHBCVtv91dPnzu9fTgk8F88UG4sbpy9cvX7rXjaVEKRCtbOyde7qnUdPX5SUdDJTqM+tbZ2//ujF
66/qak7JV9sLq6f2bz19/eV33XpZVetdJBC9+Oq7H4b60Jh+asZotWE+Px0CC1EWdeV050Z0bw1EUwazxeH2BoJgIUprClFrsD46NjY5NQMCjxungrwQSw00pnfrE0ggcmF+Elroh7rn0F+k1yMByA7rFAeNDRoB
OniwXj8xrQlEmC9AhiM8KEhQGA7eHDTIzsC6E/MRZAgiS1O5wFEI7AgsgkDk9ZPBQQt+GnrwwXOo108g9tXuAiSj2XAsnpDSmVy+oJb043CFUYOtQ+smBCYkmcpk85BWG1OTkxNT08hg5PYRAZpFvfIZpQCrtXpj
ZmoKShrYYHv8g5o/qWRzxVIVNKKext8iAxK8MyjJ08DkQcsXFNRWs8loMpnsLg8RCIa5mJjM5ArVGpTjvV5vYUnTj8CAFCCRgCRlC2q90ezMIgVpSdOPEC/NcLE46CRVaAFeXFxYBg+Sz425XC6n10+y4aiYUgrF
WrO9sNhfWVk7trq5ueH3ujEMw/wEFeKEpJQtlhrtbn9peXVz4/jJ41s7Gj+EGogFMZNVa43eQn9tY3Pr5NbpU7u7O7CfIAPQgBFLpHOFarO9sHz0xNapnd0z4FC6xLFQ7SODUlIuqLV2t390dev09rn985f2L10+
QPpRGBmUlEK13l3or53YOr9/4crFqwfXrl27nYoLUT7CgUEpW6w1eotLG1un9y9cunrr+q1bd+7dRvoSH4klgCGuN0FjObV94dLB9dv37z94+PBZNp0SE3EhKWUKUF8vrqxu7Zy7cvX6nbuPnjx9+uJZIZNOJcUE
bJNK9ebs4srmyd39i7du3330+PnLVy9/Af3PaQm1AVbr7bmFtY2tM+evIoLro9e/+OoXlUJeyWTS6VweGqBnl48dP7176eDW/SfPP3r96Zff/KZeUvO5rAIPr7V7CyurJ0+d379268HTl68//fKr737bqlaAB0H9
093eEihE5y5du/Pw6atffPnVd7/5oduol8uqWlABXBaWjiGF6Nq9hy9efvXNd7/54Y9zrVatVqkAu93rLS1tbOzsXDq4ffvZs1/84je//eGP/6DTjRmxiKROTjuIkJyvB3xspr62c1pJZlqr+48/1k0GFN20Lznm
YDNGItPCQvXViLy2L+V3Hqv10x8DPw746QX8VOsd3Tu8jMTTubJ+XD9ptLu8JMsnM7m8OsBDBuFhu9P5Gf6tbq6LPAdkdW1+bWvv4NzlC7lUIpbK1br9E3vXb91/+mEpJ0vg21w+fgYRrMDO+8RcaUQ3PoPxqZxu
VG9wcQlZNzZpcIZi0pjeaPcLKXlqyu5j5VzBaHCR0UKtZjN7mVSt2/PC4Xx/mfazYm3txHGO4uX21t6ZVCRZXNy7fjkbz1RXDm7dVdO59uq5+y/quXxn8/LT152y2lm/8OEXQ352TD81DQStF/BTRFEIOu7sW38l
wj/AL1zDP0jr6lt8GxC4CP8CFBfh4+/wb3SIb0eAlkP4x0WGrZH68XGET0YrajV+D59yCL/e4pPj3+ATopAH+GPV8Id5hz+gX3c6Xdf7+CG8hx/zs735/srav4sfy6sbmxvraz/HB0Wt1Qf4sLO9dfL0mT1RQPHN
Cwk5AwTyfH/tOFiMDvbOXbh86cIexHeEC78X3+snT+9duHT1xp1b127ceZBD8RuDRtpirdFd6K+fOL134frNW/fBZPThQ+CfU0kos/JqudWeX1oF+Lh668HjDz/66ONPvyjlcqivRwaHYb03u3z0+NaZ/cs37z59
8er1F198WS0Ws9kMGJDylUq7vbi4tr69c+Hi7dtPnn7+5ptf/k7TR40uHy2mICPC9R6fNDjcASEOApF2PGPHcF5Iyeh4dGxixubyR4ACyA7ixe7ycxFoeoBbaWIaDERhcHxmgN2fnDbYnL5QOJaQFLgXDCagVHlB
FFNpyE5GC1CqQjyVlmX92MSkFeQ8NpHMZJT81MTUtB3z0SwvQ0LLT09OzzjcfiYsQN2pVowzhiMuHwmm5WKtXKtYjCazhwgKYqYC/Wdtm9ls8QaYeEqpNbrtXttls9txmpMUtdNbmJ9d9LpcLpKNKoUadP8uL/ox
DKNCQrZY7y+trx5dg3qG5UW11ltbP3Hi+HqIDAS4WLraXDh+8vTW1jZHUySfkGvt/tbpvfNndsQIFxblQndh7dzehf39C6lohEtmir3Fjb0L169evigJfCSlqLP9zf1LN2/dvJ0V47FMobq4snVw9daDu7cLUjKR
zTfml3f2btx//PSJKqdTuUJ7dnX73J37H754Wslm0jm109vYunDr4UevPgf9KF/pzG+evHzt6Uev3zTVYq5Q7/Q3Tl+68ezjL77plMsFtdVZWT9z4c6Hn37xy1nwk3W7a2t7ew8efvHl7wbX0+zC6Sj08P68/qu0
BvWcguq57ZNnCnIqkc6X20snzl998OFHn45M0QXdJC7rpvyp0WlfYsxCpycwPj/jE8vmgNJ2sbUlnO+doBP989HMxlWxsPVALmx/mK+c/KjcOvPpYfhzGL4chh+H4cNh8X9YfB8Wv4fF53v4b3AL6dwwD4zoxmZc
EVF+lw8mDK5wPP02L4wbrF5eTA3zg37CipGJjDLME9PTDn84U1SH+cJi8gTFSqM+zBsuO84pnYXZYf7wY5RQ7K8fHeaRUIBLN4+f3hrmE5ETCwvnLuwP84rEp9T+/s2bw/xSSGYby3v3nw7zTCWT62xcePhqmG+a
xUJn49KzL4Z5Z7ZW6q7tPfxSZ3KRJneAcQWSMsnIrRG9xerEKUZ/xGK2uf2kxeLC3DjwIhhBhznOaXPTXCIl4m48nMjn85Sf5FL5WoMhKU7MN7q6D0b1RrCqenFEsX4wMj5lRHqQG0gUdnR8CrQNi83hQpqPfuqI
BUpQoES9PoI0GqHMdjgQBU6QAdhOO2AHDjteCvoQTSbQmgIkjRQBhwXtVwM0E0IeEcxus7p8AToM5gMxHve6HHYMB0ORCPYNCXe7nNDZL4iSkssqWcrvdfspVnNnqkWVIfxegg7xopwrVarVKksRYH6NiumsWm00
W+EgCcw88BPFarPTjQAhjo6zarXVnYU56KPj+hnjO4LBjw+6zIFhgO0SSPTGgUCE+M1hiynDhj4YGRkZn5gyGJGOgpw4mNs3lJDQug42kJrBCAQikJg0lQX+BMRccAubhwKRzeF630I0rp8A+5FZWx8IRG9VHIpC
+pEJGYy0dfQWwWKkSUgQzCbzW4OR3YE8RNCCr/mIjEaj0Tw0GDkcTpcL83j8fj+Sj8B3YHlnMEIECohP8PlJCr1/TR9CBqO3AhFYjGhaMyC9t+72eIfCF6KGkQEJ9jMDA5L2mWAVnXyQj0IhO2r8NaPN2EATY4HK
0xQkLqLpR9o6HkCcTyjERSJ8VPMgafoRoht9iOBlwxFkQQJ1MirEYL9ks1qR/wlEinCYjwrxREJEClI87naiP3C63H4cNJIw9AgnRBHJR6KY8mIup8Nud2Ee8PgwYR6IQ0nS5KO0lPJ7MJfL6cA8WjEWAYkkJWcy
iqLIGVnOIH3J5UQKEBKYgF/KKArIR0o2m0H8khvRnzRsJuMJSUYWhHwxX8jn8hToRx5kUEIOISCgFERAgUVJLdAE/q/W0xmwKJXKlXK5XCoj/tnn1fgn2GYnZSWnlkqVSrVWrVTLb/kr9PLIoaPk8mVNYWqAf2Fo
YKJYEIBAwBoQXI1mc+hf0PjpUCQyEIDUcq3eAIWpG2aCiP9632GkFIrl6kBhQvw0OeyfBn4sjfixCvDb3e6spi+RSL8KAYkLRVZOLYHBAQhspC8Bwx0MhkCAiqdSmUy+UC43EL89Dzwa2LMtZpcHbASY3RuMShmJ
wgOcmKs1RiwYNWm242aXN2D2BDm7Pyp6KSlH0JkazUgN3cjoxBA/QSAa008b38dLq9licSADkY8Ay57NbDY5NLEI2Vh+jn/JOOnzYED4ArlUzOYVJuD34lSYj6fzpXK1VoH+ewIE7lQGEay6MasNI5nQiN5stvsC
9Oi0xWzz+AMTRgtUjbjR7HC4/DjSh3yg95pcvgATZh0WDCzCEczmDoTj8ZjX4aF4KZ3CXT5ayOQzlJdgE/lSPugnQ2KxXGIJkhOz1XqYJMPJfK0ZoclQXKm04bs0RscnDG/xE92q1FuGFqoV/aRmIDINDJCY1/dW
IQImaNpgfB//nO/j38RbfBsArM3udLo1jRv+RON3LX8Hn7SfAf7YBwZI7ZXBHElr+Iz4FIQ/A0wFFU8Dfw6MZ5o+9HfwQ0Aegp/jB/0z/EgmE/HYW3zwgoEMEcgaPkCbqpSW38U39bP4LuayuXxOkf9ufBcKxVKp
XCoU1BKD5F10zoPhsCbQ5gulcrlardZqlRKKXzAgQQBx0C8opYGNgo7lRqPZCtF0IEDgyI/KshEtAKFbCDyG7XYrFAyCvOuHAIUXiCaQB69YrFRbwFDrRsYmrJqBCGwboZGR8Ul0PTAtBUI3PugHdjCVkHTwA51+
2mwyWcGgDNdvVD99BC4hGJShrWIc2tLNQM6hGoKYmDZatGNIWzgB3Q4g6AMj7/f5/VB/oLyFoXyG25AeiwxFBDQ5gFYL/So+HLU7kFaT2YxSDUHTYIO1mUwQGUgfDzNs0G42m8FsSgfDXJhjww6LxYKhPnIuwgM/
boVjZDASYgLPYzab1e0LsGEeskUsitltNrc/wIaj4DGLgz/a7sGRwQjSQcKPOZ0+go5EE3ImA/UN5nJCwwtslvPZjER6QR9mhDgYqHNZhfJ53QSFDEcF8BdRfq+HoMEQBIZqtRjE/dBtExdlgPRSkSFwH0mHhUQm
B4xjhQ0QQLBGRTlbrtbq1RAZgNbPSFLKlVB9RJHg5+GTqXyh1mi2QD8iGTBc5wrQ0w76EcmGYHMLA7I6oB+RoVAsJsulUqvVG9EB4JksNtQvT9Fa/QfnO0CB61Or5ygW1XNyKo30boRv2WKl1miOWL2szuwi9WYH
Pm22+4wOjDBjOGXyUIzFy3I2Hx934jEJC4hZHyUV8aBcCVByjQqmGjSbbh6GP4fhy2H4cRg+HBb/h8X3YfF7WHy+xf9xi8WBk/QwD3ygN5tsXjwwzAfjBovJ6vYRw7xgMNnBw+cf5gebxeVy41C/a3kCfvvpID3M
F3Yz5qfD7/KGE/QiIcYP8wf6nUjFh3nE7/TRUTkjDfMJ6cGZeL6QHeYV9LtQVof5hcHJcCJXrQ3zTChAcslctTnMNxzIIrlae5h3+CAZismllm7Cl5rAIkVfpL2ZKm4+0unGDS42UYB9oIOKyuN6sxOPJLMGg5Pk
ZbXucuC80lxYYamI3FzdPpeIJtWF7YOHBTlbXzn38BXSh/SgVNJRKasivWJsfMpkdxOhWCqron5f/bTRhvkZEIh0aADMDAxNoEEgAr5mymCG+T3hWFLOAB9qsDo9OMUKyUyhODM1PWOGQQ+ckM6plZrFZDTZPYGQ
IMqwk+4CfmA4I0hZtTm7uLDkd2MuH8WJWbU+u7S6ukkjfViQ1XpvZWPr1G40xNBhIV1szq6cOLN34UCK8VwsmavNLm2cuXTt1h3Qi5IZtbm4urV37c7D52o2nZQL4CA6deHWw+evampOyRRrIBAd3Hn+6s3wW9+h
bW3GaLFCgynNRZNSGrXlNN/qO+NAU8EkNA8RALIfKURq5Z3+AwKSyQSdMwQTioI1PZt/tz4QiIwwJMlPswOFKFfQ9KGhQGQ0oXWKGSpEg/WxoYBksr+3DmPidG8NRgOBCBIFSb9ViNCTQwP+1LThiBFqM7cfqE6e
j6MngJGU48hgNBCQPL4AUB2xWFKCsn18XHu0AW3l3LArCDKRaEJMpmUQqBC/Ag24MG0CbRUpBqhQYFgKxaKK+Fl45zYQkHACVd3QNAZFuVqpzUwj/eiIGfbX0DQW4gSYz5fLq5Cz60aDAbZ0RgvgLRA0QAsCWQIK
Ur3VtZgGDb5uDx4IhsJCXETDlGq1ZqPd63Y1fQkJe4DzHOr4Qv0i7VlgeBGegUEAnRUhJslZmD/VnZ1dnF9YWup7XE7YJ7o8OAG7aBgtWCo327PzCzBm6ti63+PWDEoBEJDEJBgM6p3ZxaVlcChtrlPghvZ5/XDW
gFoqlmpglDm2tn58c+vE1jYNmwU/cmbxgihnwODU668gBvnUzu4Oh+YVkDSLzlq+UGtqg9hOb5/bPX/u3IUoF2IZhmbCMLVLKZaa7dmllY0T22fO7F24cPHgQjIWRQ3M0QTy91W7s4vH1ra2QWG6fOXq1ZtSIga+
YXByKjm1Vp+dX1rbOH1m/9Klazdv3bxzK52IwwA86MRT8mqtMbuwvL65fQYUpjv3Ht57jPSlhAB0Gxoyt4g8QHtXrl2/c/fhh88/LGTkVDKZSMB5LdUbs/NgQdq9cPnmnbuPHj376LUK/gYpCRcF7G6zC0dXt06d
v3Dl1r2Hj54/f/Up0pfkNHKB1+q93tLK5omdcxev3nz44bPnr169qalqLgd7y0Kxok103NzaPXdw9c695x+9evXmi2alAtMtFEVVa/Vut99fB377ws1bjz98/embL36l043NOGhBGddbXASfUv1eOqHOr66nE1Kt
v3PrgW7cn9bpvcBbSjOuRM1BqH2an98RUqu3FHX9wRA/Xb4hfkI0ThvtA7wcHxufmDHbXF4iyItpWQF9yIrhQU4QFbVaq7new7/e4kpfw7sY4N3yxtbZ7Z/j252bhUxKTGVLrfljJ8+Do0g3Mm500VIB+EA7EcuM
jI4bbH4+BXygzceJY+MzVoyMpfR6M4azyezMtA1nYrmSxegKCnKt5bJ7OUmdnfdhhJCtLx2j/UFR7W2cjDK80lw+c17i4fDSlWwiXV3cunZfTcu1lbN3HtdySq2/ffPFQF9/i5+oWxu6/yQk/zTe+ithUNiMhm84
NOiAQjTQD97hm/F9fAMBqPiW3gV8O2IC4sPrI4NhtLWWMtlxbYAmaPNWIF28foIOQmOZmE5D4+r7+AQ1DU5okZYChVst1wb8r9E6xBfYcmj4UoOf/xu+gEHB9e/gR292cXllqb8Y8Pu8Xq/HRyCXupRGY1fnF4+u
rm6sHUP+o3fxH3sb/8sQ/9tnd7dPiYIWvwh6CpVqR4vfc/v7ly/t7R9c+7/E7/U7d29ey6UlEQxIKdhf1+rduf7q+umdvYPrt27dv//gyYuCAgPskACcK5VbrfnFY+snd85funLn/uPHL168QPy0lE4mFaVYRAG4
rM1pvH3n2fOXn3wO9/84GIgCtCjlCiWkB4GByB8QEmklp90bMya7j4jGpEwO6QljM0abVxOItHgxwDHHiykZ6UVgKILjRFIaWndtHl+Ii4lpJCeBociHI5ss1B8zQN8TJB9LpZLjY/pJkwWNM4Wtn6If00+awWAU
BMEoq4BeZAVDEcfLSj6H6hObAw8w0ZiSK5aKoBc5wGCUEAtqrVyzGI0mFxiMJLlSq7fqVpPJjHmYcCydqda7aF6k3QsGo4LamZ2b77kdDoefiMRltTw7319c8mEYRoDhqFJfXFo9tkz6fF6aSaSLzc6xtfV11A8T
BMNRu7e2cfrkcdCLODAczfe3Tu/s7EZZJsgLSrG5uLx9Zu/8LuhHcTAcHV07t39w6QD0IjGl1nqrG/uXrl85kIQoOp5d3dy/dOvO7ayYgLfaXNzYunzt1v07eSmVSGdrjeW17UvX7z9+psrppJyvtVaOnd27c//x
87KSkTJqrbu0vrt/98GLl7VcLqOUa3P9E9sHN5+8+KQBemGttrh46tS1ay9efK5dzymjDcNZQZRzWv0HHVqskMrkywGf10MEo1Kh0l5c3Th2IieJsVSmWJ9bPQ2C95MRfSCnG/dJOr1XHJ30xMYMRGrMGsxMOaJF
o0eq2/DCHEZWVnG2fZoVFveE1Op1MbNxS84fu58rn3jy/wd//m/4chh+HIYPh8X/YfF9WPweFp/v8H/c4AgklLd5QDc2Y/NHpbf5YFRvsPv55DAvQFODA+cTw/wwrjc5/YyYHuaJqSmrj+aV3DBfGA0OkhPV8jBv
WE0YE8vU3+YPt8MfkcvgK9LyCOmjE8XO2vown3AUJ9f6p3eGeUXk4oXu2v6lYX6RoqI6u3npzjDP5FPp2vL29cfDfFPOZGpLu3dfDPNOo5itLZ669kJnchAmzE87/EKKoFO1kTGzBfjNsSmLyeryEmaLE1qmAhYT
0A4sa7di0L0Z87p8NC8pCuEl2LhSrNBEgI0plaZuZFQ/g0ZzeKGSDY+MjE0Z0MAXF+q5HR2bQNqHxeZwA+GpnzIgLQI5iLx+Atn4oaHXCRYLArdpzZgY6rckKQr642zwl0CPMQxjBzIfQ73YIXAUOW0Wix2DVqkw
dOgKmMNmdUIrP7pFRBH4BZeHCIZ5KNDTMuF1A5Eb4mMwiSOXo3Cv20fAwCXoZSqVEJ9KMpF4EuzL1RpLETDbixPENCJEQC/C0bGcK9WaGr8JBiILmlAC6g0U9aAQDfqhR0bGwEBkHghEGr+pKUR0kEHr41OwjvhL
YK7QfBtca1X/AE3zRlsVTSCy2pAIhRQi6J9GnSSGI8Z3ApADtcgPGAy0EUMGo/fXMbQOz6BtdCzvBKKhxcitUaFoswEN+FYbEkqsNvR4UJhQE/7MYIATMhgNBCTXwCdEEDg+oFWsdif8IOYNMSg4NGsHwH9kGb7m
W4LFo4lEyIA04GetNvSePFrrP1K2gkglGvS7WWxOl9sN9K1/IL7BzcIyzEA/QuvegYCELEigILGh8EA/gkYaEJC06Xcw2o6LQJvvz9Z970YDoiF2fISPOu02bXQggkJQKdhwOMIPh9hFXXa71WqFWeZIQKLQY/lo
LA7DEWPxBOZ02DSDkntI+vMDBSkpJsWEB3M5HA4kf0GXenCgL6UkKZ1Kp2C+nWtgUBoITBwfA4uS5lGSJdyLBCZw64GAxMKAKxEm2EA7tpJRCB8YFODD+WH8YwgZnNJgUUAj7hQS93s9qIF5IDDFEimkIBVgwl2+
CPs1r1fTc0H9AgIZLDpFCCa1VKSH6wSitzWCGSxMQEdWShXEb/mBDgSBJwK7bCQAIYWpWqswQ34aCUxhJI9llHxR8zDVm5q+5PcNHEbw6dIaga15mP4VPxaJgUVKASaiWocpeeGgpi/haJoiEohS0BlT0gi01tD/
gIP/AWbMIX5bKRYrlWaz1eqOAI+Gga4O55igXXY3eLGTpJ8Ix5VyZcTiIvUWu9/sdBMmFxm2ubk45osrfiJVJulkBfQhAxiIAD+DbHh0bOLI+3iJpk46kSqLIgr0cujq0KYVsczP8S8uILzzEkGOj8FlTA/wDfAr
C6If4BlOMhwI4OAo0o2abE4vxY6MQTMtTo1OmE0Wh5eYOGKBIt5vMELLvA+3WUCXJkirGSZ7gW8CXFMc57S44NmjmA3yhCh6HW4qHEunCbcvyCezWcqLs0K6WAz6iVBcLlVYAvJHuRYmCUZIq3UNPyemDBZE0L7D
T42hDUOxMj40ECGnoSaxD8yEFGqGmzzyc/zD3looqYkhvlkHgay9iCZF+3HCZDIZB6iqTdAcQh9ySEJfPOJ/rX8Xnwb4oxmMXOgZiaHFCHkcGebf4guN8IVD+ILww/oeflDv4UciHhOiHiQP2exa/IPqEIkKcRHN
uBST78c/EpAYLqLFP6rGMmnpvfil/lX8FqCjh/q78anFb7msFhg0vsqrCcBhuMeG8VeuViu1OktRxEAARgYhpPBmkAJbqzXqdRbiDweBF9hvLQCRgwgCrNFow/1vAvj3IIGIHRkZmzRp5wNlUejGN2n47gd8/EA3
DnqC2erQBCLg9s3IMAQTbInAqH7yiBkZlpFghE8g9ywakQqtG8TUzBGL5uhyoJsESD4bMhSBhQP3W8DLAtca/KYEEQC9yIkMfHAKUP+KBcAWCHuKpmjQixwuL1xayDm0DX37g8+vTdRE8+fMTmxw6cLc22OktvEc
+KEtLjAYhTlBEKIRl81qdbmh4ojE4nEhhvheMBxF+ISYFGMeh8Pu9sCEtVhKSiWToB+5wXAkxKR0Jp3EMczpBcNRXMwoSkYmPG6Xzx8M8WJSyeazMuhHfjAcJbWJbZTP68HBcJRKg+s0T/l9747L5RLoRwQZisQl
mFhZKYF+RJChcCIJrGCtBvoRQbFgEMqBgBQiA9AyDwbrXLnSaIRJEieCDC+k0sD0NcJwvzBMNCpJhUK93h7RjU8f0fqFQPUmQQ9/r/4Lepx2m8tD0OGIIKYkMcUEcC8IUkIygwTvEauH0ZmdgXGLHZ+22LxH7C7c
7PKQJhcRNGN02IqFBbs7knR6hIzHL+Z9RKqEk1I5QIlVMpiqHYY/h+HLYfhxGD4cFv+Hxfdh8XtYfL6H/2hw6TAPfDBuNFmdPmKYD0Yn4cb34sO8MHXEarE6PL5hfrCYoW6Fz/s2T8B4LWqYL2wmh4+g2Ld5A35T
zLv84bK6CCYSF4Z5xONwk+GYlBzmExzz0hFRyQzzCunxM4JUyA/zC+VDv8vDPMPgRCiRKdWG+SYUINhYptwY5p0wRTBRqVDXjbmEMRuVclHFJSG1dADd6/ZATIapz1Y/8IFTZhcZTU1Nmz20oKh2q4tOFFqzAT8p
FHprJ2JcVGmtnb8iiyl19sSV+zpkeJ0yWjF/MJpSNL5ufNJgdnjIcDyloP3/OAhCGM7wcQnxNxPA97v8QU5IwvQf+GoeaJGH75fRj49PGJCdkgoJSTkzNTkJZKkPPMDJTL5oNMwYzJiPZEBcKlZqVrMJvk6A4WJJ
pVRvdeH7Zlw4zcWkbKnZW1iCfiMvPFVWbcwuHdsA/zgZiiaVUmPu6ObWTjTMBEMCfNXH7NETu3sXU3Geg2GOaIbchSu3lFRcQINPFo5t7V25eb+oSMkkEog2di7euv9kqA8BKzU1YzQDD+AHLi8JDqBiaUT3nkA0
BR/U4fGAVQU8NrLGf/1s3eZwe0CJEOIwROnduiYQGYwwesCPI4UIBJrB/CUI2/FJ7Ws20DoDzv7BOtKPhgQHRB5Mb+V4sHCm346v009MTqN1m8sFra5hTSHSvR2wggQko3mwDgpSNC4mRwfiFAhERgRrLq8XZBo+
KsBggTE0oE4/MTVlOIIGirswnw9mC0e12Y/Av8KTGwzQqTfoNmRDSCECfUlbn5w0HBlsBCEPDdeVXBH0o8mp6WnE3AzaQkIgfsmQtYtF8B9NTU/PmMwOp1ZSMOGwEIO5zLmiWq6CfgR7OrMFgw5fVDKA51eBr0Gq
1WpmI/oCJKPV5nb7CejZgqnL4Ib5/9h7EzBJrqtMtNRqWRrbIJnFBmMq9z1jz4jc18qszKzMyqy9uqurl6peqrulXiV1qyW11NhabUmWsYyMPWCGmW/gGT4wy9jAAGaHwcCzWcwyPJZ5DzAD7wH2sA3b+/5z742M
jFqyuqtlbKC/ryL61qlcIuKe/9x7/rMcObq+fmJDldEACX7nLAikRnOqO4Nqa2CQTp4+vQG8w7+Umc9XqlTylnMRSOi//7xlUAEq5EXAQTRF32z1MHmIzl28eD6XSWMhBtIORZan0Wng0Nr6xpnzFy4+ePnBK/kM
FcAzs7lKpTHZgQ/z0Or6cWKYHrr6yFXuXwJpB7f23CILIyYG6fHHHnuiVi4XEPtYrjQaU12iiNaPn73/4oNXrz16/cbXPQF+CQlKE/U2CKZlxDBvXLhIDNM7nnrq2anmZB0FCRqTnQ41AFk7cebs5QcfeezG29/x
7LPvfG6m22lRAPQU0XKHj508jRwCYpheeOmFl2enqS5tc6ozg69O3q+Lj1x78u3PPf+ul97zysvzPWqw1Op0qcbV0eOnz8LDTAzTy698wweX5mZ709Md0Fdwu6+fPHsONaze8ewLL7383vd94wcPLizMzPR7SCRf
AkN0+uzFy1cfu/HUsy+955X3feMHPnRoaWkODjSq84CCQfdffPCRx77uqXe+8Mo3fOMHPvQhFn89PzOLPdCxtY0NfPsnnnj2uZdf/uAHP/Sh/4RsSbXQmg0E40a+3l8ydGtiZvX0xelWZ3nj6rMvewPGtDeot/xx
qxM2JpbV/MxGob56tdU//ezs0sWXbfw0cwI/HXjZmxvCx05vBnRo0rDyqJk9u7SyYmiKmsqVG1P9hZW1U2c3wA/BoCyurp+99MjjV/tTzUart7BybOP81RvPvvD88lx/urdw8NjGhStPPPPu977q9fiiRrW/7PH6
Ilpxag7VX5R8s48qBmquMe3zh5OpUqsXDMSNXL23EAknrXJ74WAyJucb/ZVjqqSXphaPbZiaWeuvblzIWdnJhfXzV2qFcmfl7NUnpiYas2uXbjwz2+4snXrk2Xcv9XorZx9/4b2H5mZWNq4+/6rwzxJ+RoGfZi4H
/OzPzsHh7uDHEVfA8A21R1pUvX1xJ/wDASTat3GCKCkjIVrg23R/dnv86nR6MzOzAp9ihE/YlRTK5QH+rEQjkXA4Eo0lJYNS+kuUttzBdFteWVlZsfFFtfFlysaX9ROnDA0eQOADgWqLAjoPrhxZO3lq4+yZjQ1z
GB/aw/hw+eHt9Bse5McfvfpwDfuZ7fT7ybc/w/kjkO59Ir5Pbpwj/USOwgvPPzM73UV+4eSQfl699uTbn33+XS+9/Mqry8QfTXcAa8jhI+f1o0+845kX3/3e977/1fevLC6izNF0D16Kw4dPnLj//gcffOyxp556
4YVXX/3gB7+Fzf9o0jCrtf7sMotnCETimlEqd6bZ82XjYgkEEeu3B/djvtCa6s8KfcEYBBGLdojEVT1faLZ6M3g11huqlss3mtMzFK6Cp4nxZGea9CuWlFNmqdya6vWIh4xLqmmVK2gEGETnQBWkZL3Rm1mYDwbY
OF+oN/ozi8uREFuflKvtqYXFgweiSAM2MvnqRKeL/NpkLJaQzXy50ezPrBw6dlhOJJJqulBttefmDx9ZOwG+SM+AXlpcOra+cSKF4MF8dbI3s3KI+tdguVlAMb3VwxtnLtyfgy0oN6bml9bWz1249CD4o2x5srOw
vH78/MUrD4IvKtWn+gdXz5y9cvXRx2pFrHc6MyuHz95/9doTjzWr1fJEu79wZO3CxetPvuMp8EeNzuzS2olLD95APa9Wa7LdX1w5efrK1aefffGF2ak2rbROnXnk2rPPv5v4o87s8urG2WuPPveu97661Ot1egsr
R8+ee/z6Cy+999UDszPTM0sr62cuPvrkCy+//4OH5uf6MwdWTmxcvvr251959YOHMR9WVk5tPPzwM8+8+v5vYbofAt4V61M93N9QTNXNTAHfeuGAObyeuzzbHV6feYLmrDdgdL0Bre0NaU1fzJzyq4WZkF5djJnN
Q1Kmu64V5s5Y5eWLxcbha/XOibdPzZx5vrdw7qX5A5df2RX+7IAvo/BjFD6M0v9R+j1Kf0fp5xD+lzrzAzvgCyv5Vn9gDwIRNd/sCbuAJjNqrtER9sHvj0hmuT0j7ATO+Xp/UdiLaETKVDuLK8JuyAm10Jo7vCbs
R0pNYZ9xxrYjZrYxv3bukrAn1Xxp6uCZK48Ku9KsTvSPXLj+DmFf+q324skrT78o7MzcVGd549pz7xX25sDMzMqZR194v7A7hxdnVzYefub9XlnLyWa6pKUne7lS75DHH1c0q1CBF0YxMvk4nDVmtoBsIpD0mkLd
yaYswyw2unPzhUy22p47uFrJF2pT86vHvB5PIKqpmnBwejzeUExRZBYSX6rAv5MgjgA1uvLFQCiSpGY5ioo9bx6eP1UHt2KABcqjn43OarlTfRi41zTKHWEFluAfVakcFzlIG6jfoVHyBdzDrRb8pRo2qIi1Rn8Z
Q0Otu1IVZaJ5vwcTuU7NqWmEbIEvSueREUSE0cFKIZvJwuHR6SHi7UitlM/mS6iYMrNwcBX1eODrqjZa02Bzj5F/04OIQFSYIwcD+J+snf/D2rXCnioK41fwF2nOEFWqJKeGqIrCSrXB/zCooQR+yIdQu7hMRAeF
sKYEQ1QssXzESCwhHKgsxNVK81B3rAUgHhBEiiYYIvwBMo2xj4NAEERIIeIe1CL4IyQiswB8omKI5CK2JpvLRWMxIqdUVSeeQ8O7U44RvCH5PNYC2AhxAonXqBM1noqUX0T8EVVogQPWSosKdiWef4RPtyvYWZRH
xBwtVB+KGhTJmsbr/2ezOV7hBUH+qB8lSUJOGUjcuQt2qTZR5/wRwRzLQLKbmxCDpNvvzx4KVUFEBDDaIE02m7pKBWRkTScXYoHeeYIxSK12q5nSiD8ieTZHuU8TrMTd1FRnCvXtSK4M5JTfRB4iOAg5f6QaIJBY
lafJSWKQEGPc6zvkLKsEbauo8xWVuetnLSpwB/o1y5QEKUrTjEGan5vPplHgxoB7NEtFavDq6WnugVqcB79kmZhwuTzrEoRQJcYwLS8vLXN+CQvFPDV4gv9qRjBMB5fhn6YAaP7pYHB6c/BQo4/SCueXMsglpK0s
asj14OGiNktHDlWLaLCUSVMGQ5WaCIEB4gzTkWM1Fj9Nn05NhDrowYAUoVVyYU+w/CXKLWAJDNNYRlM9VPRhEv4zIpAmaJPPHegQo/8S+KVijvu3eY25+WX0UEFFDw/6n6SyRYUYgEJZV/RcbbIzXcwiAG7lsEfR
i0FFySZ0PSeZuapi1aZSmcm5bKGzUixPHwZ+xhz4CbuTEAmWuXzRxkedtcDRGB6Sbpartaoh8I4SKjutrGWgVwv8HXCHzJbz2TQNqT3loYMT5QIC1Rvt6dnFA6tHjnq9Uc3Ilic8vhjaBZQ9gQT5AQMR+NjTuVhC
1bRUNq8plMNSUmWN0iE0Sc2gJ5Yua2hf106pOgKgpy3dQKDfbDZlFhvTc4vFdKbcmlk6UMnlyG7U8vlaZ+HQkXoxX23NHjzK8TMUixN+8hB+20Nb99B6ORyN2/imEsZyB20JaxUCuITiyJBk+Ig/4HFyDoKIimiC
TSYIcuCXzvBLN4wUx6d8Pq8O4Y9giDg+lStVzYk/HF/s5KZaleSSzPAlk2EOYso/4jkEhhsfEFiADEYUv5xqNcmfggQFyn+hCpkOfOg59JvrL/hlod9zs/0c9Dtl4OExBzPX79m5+flFqk830E/OsE7b+ol8k+30
c4X08+gE/Clcv6B/Qr8OrK4eQQHXCdIvIniJYW0KhnVlBQTwutfjDUVh9FLw+ExMeFBAjuFhGpPAHmuWBVfZuNeHhkSSoqaIIPL4AlR8VQFhlC0UfUHOrypGCngdCEeoOR9SPICQoSjeDesPdkdjaFBExWFxB/O5
eIIaFmmUspUrFDVWHNVkk7IkxlieZGHBWS1IWNMCEUbgi6gYYa5YpPgFSUKBOnb59cYEi3fJAk5qMCHgizRUKSLvfbuJfCPNyhWpnxv656loaEThks1OZxr5RaqRzpfgn0KIgaXrGh9P9XqzvWwqpSPboDHZnUbG
UTaF9Q6q+UxPz80vzoE/wnKo2er3UccU/FEmX6612jOzqFtYzjK8aHfm5lDBrJJDwyNU85ibpzGqkRar9anOPAiko+CPsHzqdBcWD60eOQr+CN6Gqem5xUOHjx2rl4o5ZBC0erNLB48cPVYvlfJ5VJjr95eXjx5d
x/PF0kYQREjn1Qbrv0pKw/VnWe5cp9tzr888aqriUbSCT1azYUXJxDU9K5tWUTazFcks1mWr0lStWkdP13upbHM+k28v54qdlUKpu1qq9I6Mwp9R+DIKP0bhwyj9H6Xfo/R3lH4O43+hLOzAuC8Ou1YQ9sAXStL+
QNiFUIwFagn7AH819g3CTrAzeCJmL1Sxn+B2Q5O1LNqrCPthKCiR356y7YgGOzLdG9iTVAH7D2FXCla61OwvLgv7Us5mK7Qv4XYG56n5lSPC3kwU8rWpuUPHhN2pl/LVZn/5qNevtfxqoa8V5k63+qefgX9TztR7
sMOSVZlC7o+Rq3fDEckqNnpLsmQUmzMrxzNWrjGzunGpXqn3VjYevtGb6i4dv3TjBarP4WcEUbU5M0/7aT8jiEr1bo/3Fw/FkEFUbXU8woEjoY1Zc4r+OoR4Ms3MlRstpKPAQaMYFqrKdYMB3jAgi6S6/mwE5X4k
Rhi1ewtL4IviCiOM+gsrq6qclGSDEUaLK8eOWwbaAzMHw+ra6bPoJ2PmGGG0vnH+EvoD58rMoXrmwpVrzXq1UkY5x5W1jQsPX78x0201yfl67PT5K9efeX6+15lqdWeXVo+fvXTtxvMvMH6IVZgLRiLJpKpaFtP4
mZn5+WXB73jJwRDGtsYAQ1Sq17tIItq1nAiiUAwpRBr7BOTl9nclZ+4NfL84Uoh0yCuVZnNqanqU3P5uIawsaFsG1c7lkBXZanVGyf1UoC4QCrH3VhTs9iCt16eQZDRKHuQJSIxA0gmrwBDV2+1+f3Z2YZQc/BES
kKLsupiZajTa7V5vAUlIo+TCvxtXFPa9eNXY/sLCCoKAR8nBHyEBSTZAIBUhxX5hEcUTjx0/fmqUnPFHCJqAg7gK6dzc8vLq6toa1asdJWf8EYq2gkBqdDozM5Cur4PpuHTpoVHyKuwXVbgqs3u6uAjpmTMXLly5
cu3a46PkTapXUGFS3NOVlTUwTBcefvj69Rs3nholn+l2W+QAm5pi9/TYsdNgmK5cv/7MM88//+IoOfglIpi6IJiWVlePH0cnoWvXbtx4/vkXXnh5lHx5fh5lWnBf2LufOnXu3EMPPf74U0+9+OLLL7/PS4U5q51A
MK5nyu1ZQ7eq3eW1s51me+HY+evPeQNGxxvUm/641Q7p1QUp0z1mlZfPV9tr1zuzZ5/zsu5lRBBVm/053k+MHKaFKvSLEiCiCZZi2RJ4CAcq8JDwTx3gn+nCOze+oZ8FgBOE0ZXrTz/n9XiDSbMKnEAAeQf5GDEt
38KXiuv5JpH9Wq7h94fQOL4d9IdVq1DvRUJRPVdtLyRjCbPc7K+okpyZ6C4eMzW90Jxb3chZVrmzvH6+WsjV+6tnrjSr5fbC2oXr/dZkf+X0lafnOq3Z1bPXnhP+WQd+Yi6yFdPc3LKDH2L4Jklirjvxb1u5jW4M
n+A2YnpeLk8iiWiU3IUvJuJSC2Kub8afTXIbH2AXdsKPbeTmCP0eJd+r/vY7HaZfQjuPHSOO9Mr1608jCWmUfHlurgcCl66I1Zgb1h8qmBFMJk2zWu332fMOBOJxwyiVOp25LcZ4XrGYpuXzrVbPPeYzKR7X9Xy+
2ZzeNIa1wdPStFyu0ei4xzSL2NMol9vtvnsc9PvDYYwKhXq911twjyOhUDSq65jB7fbCwkH3GHxRwjTLZczvlZWj7jH4IjmTmZjodhcXjx075R6DL9ILhWZzbm51dWPjnHsMvsgqlzud5eX19fPnH3KPq9ib1uv9
/urqmTNXrjzuHoM/KuObrq1duHD9+lPuMfijSXxT1Ih7+ukX3eM5zIfZ2dXVs2evXXvuuZfd4+V+H7UUjh07d+7xx1988X1uvHPjmxvP3PjlCZp9wli/1gLO+sJaA1jrVws94G3MbK4Ac7XC3AZwt1BfvQLsbfVP
P83xd0/4s1f82Kv+71V/N+P/sB3YZA9cdsFtH9x2wm0v3HbDbT/cdsRtT9x2xW1f3HbGbW/EebnfXTh27vEXvbKC/XNBsWqdbKFzEPyQmsoWKUpXM7PED6XSOQWsS65YUWUd9UiaKS2FfVs/a6aL9c7cUjGLqgVL
h7yecSQQMQcn6lMgADjOIq5RE2ccAaJxmYXBW9mczx+IoKM0i53KZFE7CLkr1FwiZaVjcarczFJx0tkc+CLuoKEkBVWRBoRREfknqC7GCCO4r6neu84Jozr6P8C5xggj9Aa2Uqj2xQgjJBuALyLlm6AuW/MFBGyS
R6QFdnKpDAc5MorgYF08uFKFQzxHDor+/NLKIfgXkEAUjMW4g0EwRAViCjw8gSgcFwSROviLYrE8Sj5OAfSB6IAgEgyRRUzIKDnpaiSSSEiMIBowRAiCzuZHyYNMy9k3E3LxHdPp7Cg56Tre20EQMYYoTd9vlFzw
R4JAEgwSy0Ea8EvbyVXyzw4IpAGDRAlKtVFy8u9SBTsN34m/a4mzQKgvtbNc8EeEksDComCQ6k1QSKPkKV1n84Lt9SAlDzGrUtXpjpJbqZRGBBKqauVyguVog85HktIoOfxT5KASSI4smjZimFHlan5hlLyQzWK3
xd4de03kEBDDNIcieQdGycuFQhYJEFyjmLUghglVdlZWR8kZv5Rl7+7oIjQPD/WhQ4dHyZl/DQkUBV5jjmdAHECj8MNHPcEEdagnfiidK+qKnq3UW51CJltp9hZXPIpeCCpKJqHDb5mtwF8JX6WVay3mi50V4CcS
iDh+VtDeOprgDlMrmw8xfFRYacl0Bv5TxYGHmiLJkmZmOMFVp3qI3KEKvGP4xggj4BvHs4rAM68nhFpdZY8njNcVxr1RWVJTWR8KjipGBt1gEFkeTyjIYslqMtohZQsq2oRkCxVNkk0UfNJlmerapVTFQkC4pWtp
FM3Nplhr2YKVylVb/cVyNo3qDwcr+Uyx3plf4fiJNedm/KxUah62XmYrDZ5CZCNkPl8YJQ858UnhDBH7FNL1UXLBDylb40t5lJzxQzLDB/zWZogc+LGDPKWzAnW2flcqTv2eHiV36CfzFBENsaX+bikf0i/RQ2g7
/dtCXnPrT7s9Pe3QH6/HE0KBOS2VymbLZTzvcFhcT6FQdo/Hvd5oFPcLiJXNFtxjXzDIXPnwrGUyefc4FI3i3WBx6I65x+CHFNZsj+6Ie6xhfpmCMCqU3GPwRQqznbgfNfcYfJGMFTfjyxruMfgimfkj6Um4x+CL
FMsqFmuMMHKPwRdp6TT8qVgBz7jH4I/0TKZSmZzEynrBPQZ/lMJ+oAUCafGAewz+KF0oTEx0QCAdXHWPK/l8JlMs1usdEEgrh93jGuYLfKXT0wsLq6tH3Xjnxjc3nrnxy6OmysBYr6xmgbNRRbEY1loFzhFNDHFE
mck5YC/Wvgx/94Y/e8WPver/XvXXjf9uO+C2B2674LYPbjvhthduu+G2H2474rYnbrviti9uO+O2N+JcK2TLjemFVa9PKvkiRkUymsulyvIDbD+Yb1AbaC1TxX4voWUqgUAYKUHteCxhlZvTi4am5VFoO5/J1KYP
rj/QqFbai2sPXGX8EALeGUHE+aFQNMEIIs4PIUaXCCLOD6HWGhFEnB+KxBKMIOL8UBIdukAQBchfgHqbIIVbvXAInYRVaoQz0ezOxdAQQNb5lmVmSUrE4gnVzCLDBoVIGF+UziNjB4QR44vy5YkWczgwvqgEOokI
I+ZPRYNW5lBlfBH1XyXCiPFFPVTfJsLI5odAkgQReiapaFGVL6E/1syMZ4gACrHAD0plKVXqjW7XFg/JjS3kVOctjEZAksY4yVqt3XbwQ9TEPcwYIurgBxAT9Zm4E4O/nskrQu4TBBGSj+n9IS9Uqs3mwDtCMfhI
ThavLwBE7ep45CCJRGP4/hqqF+TygD3vsAMlRoF99P7o8Tk5SfyQXxBESYqjNKjiRLkCimiUPMAKvJADRlQTT9PicKLeavV6QV4AhjacvJoFyGMEW8KdEg6FkDoVjkSTSdHtkRV3brZgICJhSlCKRGPstrB1MxHT
U3C4xKJRlqAUk2U9xeoOYE/QpMzjpSXy/1DQoKLwi2ZpjZS3v7IiJRLw8CcSCZo2uQJL++dpz4cOYY9JCUqYFMi4xCYfMWHo/nTo2LFRcvIv0T/kL5SQp9vpzLKUaBAxVooVuAFfTzW5cdmsJOcRFFTLptMmlcJI
ZbPFEtWhg12kloynTj3wAOeXLKSFlSqo7tedmaGWp+vHN06fP1/KI587k0lnCgXe0nV+/uBBNOfauP+By5eRbS0cXBNwUfRnFxfRPurkmbNwcaGaAQJuWNpYawoNopYPH0GG1AOXLj3yCLqlViuMYOL9XsEwndq4
/8Klh69cv95qNKiPImYLtZNcpPyrU6cfuHAJiUAz3W6bEpx4r7ol3LSN0w+cv3zlketPPPPMKDnDzWzN7w8l4AhLxJNWpdlbKuVz9f6hkxe8/kTJ64/nfaFkLpCw6jG10tes5qFsoXeyVl+6wPihQDjGCSLuLwWB
Tg5TwQ/FOEHE/Keoz8EcqIwfQoQMI4hMF76VEE6B5Mv+/MrRUw882G7UqhVEyy0dOn7m4tUnmX+w1BZ2gPkDszXmB8xWmf8vU2F+v2Ij4A8rqXy1HQ5GtUy5MR2LxIzCxNRsMp6wKq3+EvPvzR9ifr2V48yfd/QM
8+Odusj8dw9cZX67B58U+ZcD/CQPbTZXxFTsO/hvP/+DrfGPOXBZozTCpyxqUbZaA2EwyJqsCfzBjGL45nTw7ohPCWQIDOMP+tMTvkSAL9TOOpOh4Mwt8AWBzJnMEL4M8EFVt8KHJOFDAlknHB8gBz7MED6Yxs76
O0pO0aZYMWVQEIDqSM7PH1w5cpQaDj/4oFs/uy79bE82JhD3A3KZMlLxpdaPb5x54OLlq1effLLfQQOV5iRthJARS/qzwfTn+tNPc340DIKoVG33xfohnjCMQmmy4xznSw02RoOLuK7nChNtXv+L3JHZfK3F+CIW
/5TN15q8fGo4jkVyvtrk7fbC8YSmZfLVSa5fERrnKg326kg0kdR1jNmkilPYR7HcaLvHASpnpFB+aHWiPR0M+EPhhEru/Fp9qhdGccIkqoGXy43mNOJbolFJpy1Gs91fiEUisZhsWNhSTHVnl5IxWr9kypVms9df
RHxCIqFamUql1erPLh0ivsjI5EEYzS8eOuYemwT1+VKzOTt78ND6holaEVah3GzNza2sHt/IAs2zpepUZ3HxyLGNB4g/ypUnOt3l5aPrZ84XMRcKtcZ07+DB9ZMPXK4i2qpcb/ZnVldPnbl4ZQK1ZyqN1uzckSMb
Zy8/0qxRPE13YXFt7YELV6+3qHd1u7u4tL6OcZ+Sz/pzK4dOn37wypNPu8eCm6GAoUKt7V7/JROxBK3nKhNYhB0S67MuX595/MkqYawvlvcGEnlvKJHzR9SyP25OBJPZZkQudONqZVYyJhZ1q7Vq5brrhfLMmVp9
8UJ76tCV3eLPTviyE36MwodR+r9X/R2ln8P4X5gc2AFvIKbnJoQ98HA7Z9sFKjSXse0DxXnrAzvhtheMJ6pNCbvBeKJm37YfxBP1Ft12ZGBPaP+xLuxKNpUqTS0e2RD2pZhl+xJhZyaKhcbskY3Lwt60apX24vrA
7oizJ66YCD9T9OKEaU30PN6wquhm1osC44puQbdRjUultuiZnCJJJipT6Qr2aY2WqeNy2tNZ2odNzzF+SNE07uBk/JBsE0SMH5JsgkjwQ4IgYvwQi+jFKzg/ZBNELPSX1SaDw0Cj2jEifQVxiuCLKJ4TTXuqjC9K
UUE6tHtgfBHxR0QYMb6IOiCTw4HzRaC2iDDifBG2rEQYcb4I3eOJMOL+CdBL5KAg/wLViIjhLlAAKXkP8O0KZcb/YMGD9bpqM0A8xaZQILmPim2zEnRUym0gHyd5ALUQWAk6SbbfAU7tcQqwDwRBEElOhshgLgwv
C4ANw6ZSiRQh54GyTJUjUUEQyQ45VJdtk6IxKho7YJDwFQ0QIkHaBCWS7JtzuazYqVRU7CCeSNoOFInF8NM1ptJp4ocSgiCyGSJUagG9lB0lF7eEpRWIInam7YJB9RZZ0G7DHhqigTTh01FIDongiChZSHxlGaQb
J5CEFBlMeL0gmPhXoghhSi8o8/wBTiBRCTxWeqZEyU9V1L/jCUxsE4ndGH8tFaKq6zztAQQSZTgJBqnGkpRGyXn9GmTl2SWuyjXeXaE1NQX/kyCYHHLePQv1Gg1KDKNlINLewCDZ3bunp61USh8QTFQnDhwPE3d7
vYwJRMeDS6WobQfeneKjOx04irl/ixNMvAwOVdjpTsPFlWP7MUPnSXUgQeABQ5MGBKQWsmh4KwgmqoKF/STV4IITjMktIacg6gZ7d5KXCyw/gmlbiZHK9OZz83ChjZJ7fFFFUo10PAm/WCqtSDK1q7cMPVuZ7PQ9
ccXyJSUjqsg6/JySlq+oenHSSJU76XStz/gh0geOn9xfyh2mA36IEUTMf5qyHaicH8K8IoKI+VNNuFMI3zIo6IrKd5XaZKszPVNEwhh6GSFjsj+3xPyDmSLzC5rcH2ikmR9Q+P+0FPf7ZRRkHJvpHPx8qGqkSjI1
SiI/X6lSY/69WoP59SbbzJ/X6jI/Xqdf4HaD+e1mlgR+wkGLEk/cQ0tNzjh+UosGctBugX8sVjkYGjhwyYNrIygKxVArRYItkQIp8CuTCTnwSzh4Sc6TjAA/8aSNP/ow/uRy7CUcf9z4ki8U1BH4wvGD9F+kVeZZ
DqMDHziBbW3GhxSrX+nQ3xLzIHP9HSXPsPpVOvt0qotWqzWoil0XGjaknwjJYFlAtn4WqT2KZaaov0qxVK5x/eohBXFpyaU/Fbf+IH8uFGcEUSZL8RJBii8hh3iu4BxjEzzu9aI/B0qOqqlUJodxNM4IIiOVznp9
fkqHpbFhZWEaab0hU1OjDCYacmklGptp7E4UVoEO+mWxMasqiKp+ZDZVQRBlsu4x5fzqzOjw9YmIZyG8In5Ih6WEPSpSf0VKNcwwtxwiYxDvwlJiy6hPhwJfcOlRtTGNyZE7igdXR31ddG3Hbh4FMd1j4ot0KwPC
qDHZmnKO4aQzkY+GrvClOlJBGZ+USqMbOfmL0sD7VIbC3VGxKZti6yH4Pjvd/lwOeG5lkRLU7E7PzBfSbH2EvQF6vBfSaZNactTabfSqK1PyZ6E0UWf1dtxjDyswJ7PbmM7Fh9d/Oba+M+31nGN9RoS3J65lgbHe
uJQKSDLhbELVTFk3M7Kezslatihr+YqiFyZUvdjUU+V2yqx0gb25XH1uV/izA76Mwo9R+DBK//eqv6P0cxj/rdzADkRkWU1lhD3w+mM4W8Iu+NGISNFNYR9CUUVF5pewE257wXiiTN62G8QT5UtD9qNYrrntyLA9
abSEXTE1NV2qC96o1U0b2JdM9YSdyZlGttLszgh7U0ib+Wq7Ny/sjm1/fPG0Lyxn43K5k852Vj2UQJQqY4McSmp5L7p/SloO+zsllamGQ1F0UGrLSSlVaHQWUpqWqXbmVstoG7ywesbLJwwcnEjqYftp6gkto46B
6C+O5jmamcl72AKdCCKMuTuUTJZmptmYHKJxWUulc/AXkENGVlCgoRxk7YBVHp5XZ+XFkjSsTDRa4IvQsYgIo8l2h/yncYXxR1PTffBFSDDCsNufW7TIfW7BvdqdWzq4mktTu2C0FOsvrRxeK+YymXS6gATkuYOH
107CPwGHCRqgra6dPMP5IeHWZR4GdH+zqGXbpMfj9HAiVJk2NoT++XJ5wuMggGw5yoki+7NUmhiIvYLhofgyygYtivvtaNLBGCKynpl8vrI7uc8natARQ5SUFC4ve7xDBJJgkJh25vNlx1uzpQeXk/UeyBm9xDwo
1KmIUUi50ii5z/XV4KKVRVHyUqnm5wlI9NExxiApbK+XA1Pjp3/01VC0XGL52NxJU602yH/jDzICSeL10NlelpiaUXLQR4wZQ89IemsqdU7Zs61Wl/ilUCRCJfDortGyHWFpqGwwTfxSOAqCSZLVFGOYsOwmiqkD
/xEPMI4DhthV1fiiot+fHyUH2iaxmSV6i66aDGWn0+vPLiwcQL2JJCOY0KMQiaQTdtHuxcWD2E4xwl8xUkivKvGi3b25+cUDB1YZv0TdelFPAEV9wU9R08WDq6vHRslzGWrQjQ0NU4g6I2LQX+rw2trJPME5L6FH
HBHV/0NBg9Uj6+unqN0k+CdqbVWtNibb02g5d/Dg4SNrJ0+eYd1ceYke9tX7/YXFA2gndPLMmXOj5JMT1L+pXC6VatQQdro/P3/g4OqxYydPnTl37jLALpzUi7Rml/RcPBbXc7VmP2Om8vXe0prXG894fTHTG4in
/CE9H47m6kmp1tP15lIx119z4qeZ5frso2Y7wMcC0w1OEJmZHPM2xuBMAqbVIi78Y3in2nhnuvCN/KvAry7w68QZr8cbiCRNfG4gHDdKHkr21PLkw4nDHsB3q+Xo+uJkF4D05aA/LOtWoQ77kMpWWrFIDBXxuslY
wsiWm31VkjFcNDU9W2nOrWZNszAxtbRWzMA7ePBEtZCrtfqrZwb8+jB+MhdtdXIL/IvFklvgn0+E+JNcFtNtCL8c+ObEL5v+Fh5eiXsPOD7tJCd4EPiSsPsZpEmTarVJB36gOCg2cmzjj3Dqer0VGYEftv8Y7rSt
9X9HuaHBH8JLXAJQy7yoPppZHTx42Nyjfgr9ydn607X154RDv7aTs/kfCEaSScPMVfnzRBG3uJbKlMvOsZEulcT6IhSLoWlQUfSHIXekmc9vMabuMcjfwNieZ3EkqeQH6w+S53KsmiriNOKqlto8psULq/+eMjOl
Eh5+KESP1rSy5TIb06NMZ/LVKvG5YXo0uUK5XnePwyAto4qeymZLlYlWi/Kjo2g/mytX6+12DKEJMQ0EUm1istsl/ihhmEQ3TfX77rFCYG9m8rVau9NbWFAJ2q0M0U/9xUWdvIPpXLFe7/bmDhwg/kjPFirNZn9u
aXXVPc7S0y+UJ6am5pdW1tZyhMbFcr3TWVg+tL5eJPQtVxvT00sHD584UUVxmlyt3ur3D66unTnjHk9WK+VSabLVnZ8/fOzkuXP284zEJITFufHOjWfu9ZnHm8x5vfE0Yaw/zn4Ia9VsIGyVQ9HsRCRWmIwlylOS
PNEH7lrm1Eo2M31Y4O+u8GcbfNkrPuxV/0fp72j9c+J/qjywA15/KKYXB/Zgs10Ix/VN9kGcfWiULJslYS8QPyHrmaqwG277EQlFESDRdtsRcVaSkonKCMKu6LKSLtZ7B4R9cduZnIV+r8vrbnsjzpOV0mR3/tg5
T0w2YqpqyGquZBilpscTxuNPe7xRLCVT4SgFPOrJpIJCGZYiUbtg+DmMTLFc0xUllS3XJtMp0JuTXfg3/ZRARNFEWfBD3KGD+qTWOKqrUQIR9QBIAaqi1JGIxgYrvs27/6qaThslctCwMZa4tkPGSJkatavhxcbS
mQzlE8HhYrG9NfkTKMGIeeKJL2IOVPLnE1+EBCPmS54gvgiOWyKMGpPYH8GBkgMFNNlsp01yoIDIRLTPFPknGL80Mdme6kKfEIDqB0gmWQgqfdMUlaDJezgBFOT2kBeZY06INN0vSiBicmXAEJEDwspweSCI1X7S
7X8w0+O8G2wIBFFS5lwDVUSiOiij5FzLgffJpJMhIorIMNk6Ak3eE7TVcMv9QVJ1OGAleUjOLpL4IwTZ8QuzGSR+kaPkUUID+mr0C43fYqQ44SbHuANXvMBmkMiFa6aT9M/mvOx/1CnAsjKaCPDlSxVzUMYOTFBu
lFwV/lveOspyUEjgiWw5HLwGdxBDzCkmzS0Hw8QpJh5fLHOCCf3eiGEaUEzgQ3eWD/gj7CKRomTX5qMmTWy/45TnbG4LFBNbT5FnncmxFSyBBALJVJ9M6bxAHnOvWlnGMFWZC2uyNUrO90uMgGIJWGjhTSHSzXZ7
Ct5pTeMl9IblqMHTSZtmivvtKRgph3rI1Ror0TM11c3Cf0keNLELFk2i2u2pbrc3Ss72YyaccBZrPY7srvokKKhurzfj8aJepmoCN+E4UyRU2y2iLpKZq9TbnrCS8kYlDe3dkophykomp8j5iqoU66ZeaXtZe3SN
EUTAAy8FGxNBpBkpaGZSEESqprN2Fxo1u8Bk2gL/BN7BG1ghvojhG0JEJ7NUrgguOSq53/V60P4llfV40PZFt8ZhByQ15QvA6a4YgVCSzvADwiEYT1C7FlMjv5+VVeGnSmfzKuxENl/UEJ2cK1Z0WU5l8pWJlKpQ
OyRLUy0UAk8bmoXy4NmUns5XJm38ZItKTXhoh/CTrZcQLjvAPxTBxHRnaxmUVAYLbXtwBQFtsaUKWLbElvgWCjsIbKeHl+PXKDnudjIpsgaISgG4pDgSZG3/MMeHm8QPjg/UfI7pd4ZXqOIu5FFyQ3foL3PlsMJ4
VASzQfrLrZI+0M+KUz+NnfRT6I/hXMrRem1Yv7aTez0eXygkqVRizsrS+iEclvj3SacdY8IfBFtEIgSYdL3jXm8gio5EKDmnpVLuMZyrFFkBik8zDLhiOdNI40AoFE0muVw1DIRKKCyjiJYd7nGMZiGzQphgcZoa
Gl+fmGaSZpnOTYxlEV+k8uZV6WzWPSa+SDF4vEs+b49pChQKxB/JaPTJahpqNFsM6icHqsA9Jr5IRjhovgSqwDGm0mUGPesUWzqDX6SHj1JgxSr617jH6H+kqlYavtn6ZLtN/ce1wZj4JKSaowp9c2oqS/2y0pk8
2j+0u133OE/zge01UN+cqu+iYyURRNDHYbxz45l7feYJaZYnrBjAWH9c0kJJSQXWIqQY3VVlJZ2T5WxBlnMlRc5Xgbu6Wpo0tHKT4e9I/NkRX24HPuxF/0fp72j9G8L/tLADHi8rKCDsgdsu+JA3K2+2D+IciyNa
Sk8JeyH2E8JubLIfOGOf4bIjw/akXBN2xVCUVKZQrQv74rYzlq5taW/EOW+lssUq6q+EDW8gqoWjVsXQKrNkbGKKSfvjaFJnvhfJ8KPov2KkA4gDNLPFWDSmmIXqpJKUjGy1OW3qRro4Ob3I63MgsyWJQn2CD6Km
0IqRsfuLB0OxpIz7LBrehNFt3PKIBuLhSFySdYvH+1KmCohj2pdTxBYatxppamcDkgQ+PsPKBQMsGwm1xZCnFQ6xPb5u0B5mgvlP45KO/sClaoP1C04q0OBavdlRePvwTK5QazQ7fdbfUzWyhVK92Z6ehf6jfXCh
jCqAc8t5aveSzlUmGp3+7PKq4IfsENRgOBKJw8XACBLPMEFEwWlUHRsFQk3g/5ADlGw3gttQ/Rx937aRx0meymQcYu7CIE8EuTDIfmwnT0oUk+r0f3A3B6X5JKUhuRCy62M8jPP97RcLucTl7pejvLeQawO5cLBw
eMH1y+i8YI6UcwLJTx9NmTxi+2SgRrVfJAAExCez4BcdWQDpXG6UPOAgmCKxGEXuceTKYmkRFAlMIcbsUVQNte9j0DNKDu8QfXN8OECDwghpXV9C6FiEHEhhIpgYL4dFDVFMFYR+jZLDu0TsEzfkQNSMEE6228nE
wAGVBBDixawvXBOpRpS/wAKcEwhBIXmJQSpKa3P+iQgoOMVoP8Uoe3SY6tMGN8k34YboXEghN53u9MyM5tgwUoBLFnnXiOVoT0/3ZmepGy3/h7yNPJraNsg7Njs7v7REy3tWgYfkaBuL3lid7vTs3PzyMvZLhq4z
g5BOU9u62mSr3UUe0+KBA9StkhNQWFNUKhONRhsJWCg/u7o6Sk7OzaicIgo8LhuhYDippfOVFEiZRnfe6w2lvL6g5vWHNX8oaQXCWiEaTzdkOd9NGZV5L08+ZPhp5ux6j4SXmmW3/wKIKbrlwEPUGE5jfhH+ITgh
WyhzfFMJ3yY245tpaEN45kW6cFIxKSotLhl0jiU1DwpvxZIaBffHJR0xueG4pFFsblIx/LzsZ9AfiqpWphAORmJaJleOhKJxPVeoJmNxySzXmkpSUjK1Rgd1irMTzWlT041CszOXs6x0udNfdvhnN+EnbvgQfgn8
IwodLHA67XGhmxP/NAf++Wx8C3F8G8IfQR+FEFzH8EUZ4JfPiT9RLH8G8i3xB4txtn8IOPSf7ehUFstMxf1LpWCAJRgM8IE3haSOC+WyCx9kerEDH4b0V1WF/pZriCol/d1Z7uCPt9Rfk++HttOvUfKR+iMWnOFk
UjFNsX4IBEKJhJxKZQfjeFwy7PWEe+wPBGNwR1oD/RmMfRRAwMZeB0EkaVy/xFjn6w9QPLacXkwPDznvm8aMMEKHmaRiGGk2A8PiZufc4wDjGJIS4puz2SLWL6FwVEHGEfYo7nE4BNWPqZqRwZ6D1jPRaFxDBlKh
Wm24x/EoOT6NVLpYRMoI4UFCSpmZMtpgIl4GBEbKwrjV6nJ8sDK5Wq3R6fRVVjIgjYykyW53RmPlijLZwsREc3p61iTvlZFDhtLU7OwS4Ylu5AvlZrMzN7ecphW/WShWWuCADjA+KV0qT3Q6/eXlVffYtV5M2+u/
KMIcdUus5zS+nnPjl8cbNr3ekOH1BjWOs7o3ENF8wZgh8DYUNcrhaKoaT2SakpTrKEph2tDLc2lr4ibwZ2t8GYkfI/BhlP6/1vo7hP8JOTVkB4bsARKJnHbBB7swsA+U5MfsQ9h1dtoLcQ74QxFJN7PCfmxnR8Q5
Ho0nU8VKQ9iVZCwhWeVaS9gXVZLVzMRkd2BnNCPfnJoV9iZtGGax1Z0XdkecPWFFC2OOy9ijZWseTyCuKprh8QbjKPIRCMYkRZJVPBpd0w1VZu2CFdYWHfVVdLRXNrA2KlTqXpRvD4ZjVMLfSFmULROOxnmiTAr1
zwKRWJxFfqs67iujm2mFpFHxbXTHYZHhGgIaEgoniGRFJdsFI0KbYFVD7rnEi5HBp6uxpj2iO01a454G8rSnUd+D9jcab06TY/4GRaOs+0KxxPgiRad+yMVyxUCAPhtTiyPmX1Wx2aL4VStFZeZT6SyiHOtN5l/w
sEVKLCZpTorIhD+LE0ABBqF8L69o3J/E1ZHk0AfFpohYBo4tDzrlssL8GKnUOJMHGIEUJw8GI+PIh6qPM20PIMOIyzlFxFgmj0hQDRHTu0nO9zFhOFgTcKQptovEIQ9yAknaJGd7JLw5i8riOUj2+5OlR3BuUnEy
RJJwA4+Ss1oGrL8SuymquMU0YkiS4BkANoNkU0ij5My/kxyQcja/xFKVtEGAsKoNGCTmArbS6ZFyxeFRYnKLJRkwL5GqOPYLnGFiHiTmQhol1xQ7gQlBjIKBsgkoB7/E5ekBxVSk/AbX69OsCg5nkeCd4vySzDZj
ad5mpVgGB0XeK7d8kAJRNZic3SSnHOHylVqN1I07uEWwYpYV/yOCivxjQme2kJsGBWDTpMAOWWwWy8iDqDca8J7pnIDSGGWbY20g4GBrNkfJPZ5gXJFVPRxNKqosq9Q+zUpndLTNKFQmPGFF90RlNZhUlLii64pq
WrJsFVQ5XdHRWx34GYrEub/ZYu0pYwmBl+T+kOiNCR8RkCHwEAqu8vZdA/zj7dBZMy03vlVTVK5ogGdeTyAMasrjgWdP1ce94SjsANq+4OwLxqidSyjKki4iMVnBG8SpLZKua9Sg2bJUkGTpdAb3ANW0NElSzFy+
qMuyioQqQ1FUq1CsIDHVQn6VrunpUrU+wM9QiC0x1S3wk+Ebxz82l1izEIN3w3bi18CFq+o6Xx8Hkd+JbYwDn0jOolzCMYqlpV+yJCWBX6HN+DPkAoYwugX+0JTTdH0IDumiBkmOUEX+dmL+bsIHdQQ+aCrTT9mp
n8KFDP0dId9GfwtMf6vwP4sEhmH9qtj6t6Oc9IfT+tS3BU0GqQ0b0x88/0AorHBzRuuHYDgi6H7YR28oHJXF+7vH4x6vNxyJSoxQVfVxNJJE+20+xvrNOaadERFErJcfNjNo0ysqg2G5SwlGCpNjMyLZBJGiuseo
IMRsLVvwxEWCEV+fuMeSxH11zIZw/khLOdYvQ2Ou31RwleqVsclPK2b41NxjxhcpxAWA6dfYYoBiJREXYMspbLtYZvyRSr7bIsUTOMbgF+nRYlwgZiFFCzHVREYS8kzdY5PQFpu5IiKvGxbltuhpZCyhcql7TMod
wXqRxZKF7PUfS+FSXes5N355QmqKMDYiq96orKJdTkRRlKiiqgJvFcXMyIqVleV0UZHTZVVJVzQlUzO07K7wZyd8GYUfo/BhlP6/1vo7wP9gBOtoYQfc9mDcy+yBbRcCsQTsgbAP/lAc+wbbTmxnL8RZSpI5Tgn7
sZ0dGdgTWUHEvLArNM4VbPvCzxW3nRFnE5OyWJ4Qdse2P95AwusPJQIh1UokrCqRO6GEwpyUsSRr9xyXWIxCXPYTXaSlUNYNkSCJWDyuZcoTSlKSU/mJpqjPgW1NLKmogi9AKgwYHs8g9hsMkOSo546UoiT33/jJ
xxJPSiL+l40lyWs7DMglKvM6ahQHDhsF977IqoHLkJd7j8RZ+jH23+ROjVO1hkwW7vQIJSvpFoosxNDwnYJVUVShVEa8JrnKwSeVaxOKxB2s6UyhVGtMquTtlhUjnUXEXNPmhwRDxF0MWP7DB+Bx+h+4hxMUESws
Ml2c/M9ATnsf4kBuXu4X7iuEsKkuuSiTgiyiWDKZVEbKh4SO94/FyM0x5H/1MSdJkGURQa563PQTp5Ci4vuNkDvF/M3JBUP7Yqdc0E98ARNj92e03OezXcfcD8uExDEpun9AIDFui1+YzDgkc1fyATeGqcbC9zTm
Jmb+Yz+FHdJTS/CNF62909mg7WDmHqQkS+xOUb5uNjdKzv3L9OZsVrJVmUX5nPlihCU4MYIpymg9QtUcs5ej5CCfqAM325ZSsRNa9RSQBlWuwb9lO7iIoeJbEmxYJiYao+QSI6ho00oMFTwbqIRRQWp2fZJ2c0mH
h8xIk4usVKtNNCYn24yfSko2Q5VKs5CCCTSubU6Nkht8P8b2VDDLWeafa1C/ROrf5Q/FZXJxRhMy0gMSmpkROOkB3vr8MZTlQWS2P5TQQlEtE0+YZVnGfogTREP4yVL9UKxyGA+TkqDTeZ9RmZdPjMQovM60nHgH
fpnxRfGkug2eob5XIMj0PBCIS+y7xCSWdxFLegh940nWwT0uCVcuhpFoUiH7EFd1XLekpNJBfzAsq1YmEopEVT1XiEWiMc0olJKxeMIwyzUlmZTMTK2BulhWZmJyiF8fxs8kw88R+LcZvQi/3Pg0Sj6EPw782kRv
Az+itDYa4MtO8u3whQK6VF3oP/ctY13FNnvwsltWZpN+J2zHClbAuVHyaCRCKhyhPBTor87eOI9tSanC/c9C/7AU36SfO8lH6Z/J+NsBg5vOk4uavNvdbl/MfyTlgCHy2ARQIJJg/mp7HGf+6i3H6BoRi0n6oF6q
H4my2rbjQMAe84cD+k7z2oQRxvB7bzGmaIIQtucaC3YJBHnUxuYx43ODYA2S5Cdn7FOMxQpY242xjdI0I03rmXA4wqpKpfNBNo7KjKsvuMfgU7B0RwIvGKVImDEWiJ8Bg+Qex6I0MRKaYWQKhdIE45MSkmGaeTBK
m8YJFipgWBZKgLcUxk4oZiaDCg4dlVccsDKZEhgm9xj9owGkmVwO9FXfvV5049soPEN5NJREQzk0G2c51vqC0STCmwJhJYVyyeGonovGjAKwV5IyNRt/d8Kf1xg/9qr/e9XPYfxPyE47sLU9cJwDW9iHwTkQCg3Z
iy3thvMcT2iG246IczgYiipaJifsynb2xT7H4wnDqky47Y04G4qqZnKNtiekKFQaQjFNRTLzHg8KxSoaK/MhyVT+TZbkEO3SJRkuNTg2VIpST6exWdXTOfBEsp4uFFGfwweCSKEUIp2304myYmmqyrJfItE4D9kd
p2prtLUhRSHDH44zDw2Nka2SYKHekiyzjQ+9F43ZipK8R7TpJeUQhBHzx7G1qPDfU3kxqsNMu27GF8kqKwaWyWi84hkr/kX9jpgrnLof5Qs672ouim85x1gQkj6RgwGepnAsllDsFBcwDELdfEyL2Hy2s4g03WMT
QH4+32XFyRHtWs52WUwu/AWKoo7b661A2N4FcEYAfzJKbtsngBJpsTwk5xDBo/horc8+X8g5EIQpShBaqdyUXEAItmf2VSkDOatlSyEssuKgkASHNEpur+SJ+6Jlr4NiUlQONJz74gwSIwzof6PkCf6PU3asf7Vu
/zOcGQ3kwRFV8rgPWXM4kERamdOHtBu5YzroOq9NxlzM6GfDA5QFw6SL0GbGMY2Sa0NyhcvTlAUl+CmbgJK4nFNQYKhGytWt5JQFRQSXk38iD5nOmWDuQNtOniN2rFgeJTdsfoozVAYLdsyx8oIVjycQSSiyyspk
gnenclKWKsnAybwnrKieqCwFEoocURQpAZ+lYqZl2cypspVn+IkIemKIdJZdzgkiho+BUDhh42NI4CH/2hJLKEKqEXmcefULVeCdxsoXIVCSNsBuPPN6fAgg15GmAcc10jMwG8e9AWRhyEhukhVJ9gXDlHUh7EIk
liCuBE4pBIjj5mDqaeSsNi3YC6xfVMpuyIIvkg0zl9cpm4F4Izo78ZPjI+mfOoyfw/jGHoaNf5vxSRTaBH7tLPcNtlgxYsBd+MXdJ1HGLXHUVQY6NUq+E75gIDECeuBQJgppQEGL91IG+DCk36PkQn+G9ZOmOCUx
2volcw+0bgoXdA4qNko+Sv8QrOqg7G39oRzGSqWK5+8LhcISe+IUD+Fj63/cKnr+/nA4yvNL9c1jLxKKohK/PvBFAXCo7Amq7jHF+0Q5YQQ/t59C78hqAqJpojBfJb2he8z4WhbngBM2Fwk+I7ca02bDnhWKis0E
8bt8veIek61gD5LZB1ZKTzWEPWATX+MEo+UeMz6F6SDDdzbm6+fs5jGb5yAespxfktgYYQDFTWNF4gQTxgXOP8tqimKZi2XXuOIeGyybFGOsyquO9aGiyKrqxrdReIbyaCiJ5onIMnDWH1dsrI0qKjh5SlVBuWTw
RIpsZgX2cvwdiT+vJX7sVf/3qp8D/PeFkXFn24Ft7IE4e3yBqLSFfRBndOCBnRD2Yju7Ic64PZjwbjvitCdUr0/YlW3si/OcMnMFt70RZ4Oy6AollENCrXB/ICKFI5JFbKA/FGN+kmCEB3NGedn+GCvHH0v6Ka5N
1kJocSMbFvZlSc3K2fGXvL/vULudcDi+7ZgYIva5m8aimlkkEnePB616KJR705iXG2PtaiRJcY9d/YIt9zjCyoFFo5JEBT/dY7ufMLqg5XJlBz9kVynxcx8BnAyeYf+DTeEESJ5IDPs/nfIwbX9eMzm5KmOxzfIB
RxS6HfIhgc0w8e8Xiw3lL9nfjXFEWP7sVb6Z3QoyjomcNE75gMURHNLtkPt8zutmXh4hgwPJzwkmn+0+ilDgY5xHF+5VHrAJKn7dkRhlQZFF13Sd/E8Bx3cjYo7v61KWtVc57oYgqARFhSwIjaJFMhlyXodDNgNF
hTkUQXDlcnuVU/ZUhMtifFetsc/GpkfwU8LDRhFZOnstnGyj5Aw3CS9RNCWKmR+OJWUUDUSBTtgThrn4CUZ9/nDcH4wpoXAyFY3KGXd/dHc/dPfY3Q/dPXb3Q3eP3f3QvazfIPvcQCDuOON9Y+LMv2HcPgNVw2H7
TN8uHlfFOYge06pqiXMERVd0PSfOSaQxmKYDP4f6DDnw82bwzWe7cLfGp5uXe3eFL06ZQ//jicRe5Vvrd4K5jmRV3Vn/THOv8q31y6DIU+jAZv1QKcthe/0Zlg/mP0gUbi9ZyTFiiAbrhwAVmbu5sbAv/P6GdjkW
0Qhh/vzFnIzw572bcZAxSIKMEvN11JhNsyCtvnGvubeRluq4d6PGATF3YwwHwR+BQAonVGKQRo1ZtlokEklqKCOVAZ+EPV5U0olRGjUG30TkiJxKpTKFQpLIf7TXM00zVy67x+71ode13nOs3+BUVB3rMWT45mx8
pR9fiH58gQj9AJf9oSjWuvgJBBMGfrDuxU88ruZuDn9uFT9uXf/3qr+70D+G/yyrIrGFHXCeY267MHQOBDbbCec5FNpkN8TZh5jmaFRy2xFxRp+vkCTpbrsiziHMFk3LuO2MOMew/k+lCsLuiLPHH1ew44tLqqbI
mkXhmxJ4HB8SeGXMI3A3gVCEgq0jlLerKgh7RQAQ9mWqgf2aRBUheH/fIDVEE3wFvmOcUogU93ic3XfknNGO1j0mTWBznxgi9zjo7Ae8xZgeu2gXofH8EcdYY3GptDZg/pbhscr6BVO7B1a/aXhs95Ohgu9prk/j
qGFPDFEQ602JV+TRNG2gbsO4Jf55HAQS4VI07sgi4vfvtsjFHoyFJQmfwbhdLRxysU4fcEB7ldv7oABfi8eZA0z4UAb7I6edV+w/2KtchNjZ+wBJOFuYfLA/SdgeHObDuT3yCPcPx+Ks8pBwEWsspUURMBUXexR1
mGPaq5z7n2wPlKCoxD/enUjwU+y1dhQz56f2KpcHHi5ycTnqbKnDBBRRUJph2hzWXuWakIs/ULichaNnB/IBBWXLs7ncKLnH4wvCWQ3aHxwOJj/KIqlUH8JKe/xx1ROIy75QUg7GZDmaVFVJ1gxsqhRZS7v7o7v7
obvH7n7o7rG7H7p77O6H7vV4QiH2ueEwwws6j3u90agsS+LsCwbxKbI4h6JRSqIQ5zh+q+uaOGvwauPz+Jn6sJhmRpzhv5NN04WfAh+5fqgO/BzCtwGB63Gup0UgCmeS8dj2Kh+FL6Ft9Z/9yV7lQr2Ff2Og3zwr
R3Hpl0v/9izfpF+6ncUEP/OQfg3pR4ac1KPk9Px9oRB6ENnP248xu1YPJ4RYyVqxnthpjHVbJMJ6FMG+eYkgisZlvt7Yeezl+6JYUtgX2PSBzRo1Jj9jTLIZJPK7JRSbMRo1Bp+EBEHCafjRhb3k3a9GjVm2q0K1
8xi+yzzVReDxzmNVYDnvoaTa7bPYMxs95nNFM4lxYvnafJzJ5dxjx/qQppp7vRd3rt9Yrih7f53S2jMeX1zFmpZ+EN8ViEtY3+InnFDoB6nw+EGjTfwoMrBXtxRJy+wKf/aAH3vV/73q7y70T+B/KES80LAdsM9e
byQCfXLZBXH2+v1oSb/JTohzIBzGU5TcdkOcI7EYkuoVtx0RZymZVOCGcdsVl32x3HbGPjN7kxV2x7Y/Xm8Ai1f0lQ0EwrKIluLcRkDwMSKOk3lagmFeEy5K/YDCkTjCOlHWyN1/x91vx91fx91Pwt0fZ+vxoAmN
ux+Ou/+Nu5+Ne+zuZ+PuX+PuV+PuP+MeD/FD9sUP2IDNMqeTMxBySxzeYMiDm4W3W+7dTu7fQS78IIHPp9w3RLbw77+1OMC9uKFN8sFLb4t8628tyJhQeMu7zsVAwq2finAS3Q758F3jnx0WKOzb8q6xdAOYIr/t
oPYN3hriCMvpuU3yIQoL3SdYeDb2syLC2u+4a2zTDcMRHPzB4MqijMiBQdurnJFb9Ffsq7GvTrlMFO/qwE3cQpHtKPAR/iaOuX4YTeAuejOgv1vAH1bd/S+2xUf+/Nz9dNz9L9xjd/8Ldz8c0f9F9HkZPg+uy3EW
doG+r+jfIvq0iLPo0yL6s4i+LKL/ijh7twTIIfy8vfjl0GLssPYs925HgAc248MQdoSG8MEFLZv0+1blo/TbqV/216JFeYLFGwcCTg801w/mVHPozy3LnfMff+CYCPCwDa0faOy99bF/h7FvSL9Gje1k2YDHOSEH
6xEbT25qHKL1i50ri3tlZzvtdsy/GjEc0WiUOyOJ0cRTFUhLHsL4YL0zYoxZEU0kk0me7Uoh7Fi+E//MxnHE9Y0aMzilCRiXNU3bdn3I77cbz9z4hfIbHq/AWIGzHGvZD/iiMMfdGHDX7w8lgb0O/N0Bf/aIL7vE
h1vV773qr43/zJEQ2NoObG0XtrEPtp3Aunobe7GV/fA57cemM7GmkejWdsV9TiRZWh3iwYbtjTiHiAFE/mlYRq/ZcIwchymPZxwNlVTyykTjyjgvB+f3B6imNTqVYeER4WWN+EJBpz7pmm66+++4++24++u4++m4
++O4x+7+OO5+OO7+N+5+Nu6xu5+Nu3+Nu1+Nu/+Me8z1aXycxaCSu4ghTxI7cdu/SR6IIaSh+ag6tdEnkIOv9+AlcMptJIra68HbKfeJRJ6IQz7uktvxWLyU3fi4Yz9MblTOEcWJkdiz3Gl/gvZSOWE7YZzYY19a
gj1DeEYGIMK+OjjohF3qjubTnuR+vi/iEXjRuEjN5w4bAV2Duzpw5ZCcx5HRVVOOpeLMD9uzPDyIFKPbIvRAsFQk4fUKkk4Ki7IB9QH/xHKkJFlxFMcZ5E/dsjzp+GffNZZ9R/5NQWRKdo6VwqLteakuTXV7yMRb
Gzz/aq9ym0zc9PmQE24SfnqDkVhCRqcbmUW/U9k3jyekoue3xxuV/cGEEoqg5g7q7Si6Kqumu/+Fu9+Ou/+Fu5+Ou/+Fe+zuf+HuhyP6v4g+L4Mz6/Mi+rmIs+jnIvq4iP4tok+LOIs+LaI/i+jLIvqviLMbP534
6MTPIfwa4KPq8bjwg8exDeObnQMZDNmawvBjr3IBP2I9GmXYJPBHca5deCFMzrUw/Qy59Dc5lB66d/ko/easp61+Tv2j/AV18/R3zv+9yr08eAHrbcl+nj4W8WWP/UGx/ubj0E2MqeIJrJbE4iGohTLW40nBH3kD
FJ22m7GHbFEwIhacbD0SiooJx7YiLJdkN2PmZaGtBk0YvlVIitsVIrfVgDkYNY6wWSaYRDUWs3WBniqrS8PHOvKXdh5zZOZ4YRjiUVJyF+GvwocsxWeXY3q/lCnq6/qd68UhvHPjmRu/bHwljI3IwFnC2kBcAd4G
Q0kFveHwg544wF3UtQD2CvzdDf7cKr6Mwoe96vde9deB/9vYgW3sAp2Tm+yDOHuw+YxJm+yF+yzsB5VAk5VNdkScI1Gk4amq2664z8LOELemGim3vXGeFSVlCgKD9tDwa/JnLX7vPot2QWIDL8q0+1hR/7C7vpo7
GNNdH+gmx75NY1ewpru+mbveh3vsrlfmrj+2aeyqD+SuJ+bmh9y5QtuJtpZvdkN4tnSQDsm9X7xyPF/PTuLPg3w7CXvqm5/JMN+ys3jIH+mU2yD5Wsu3FA9q3m0rD3AX1ib54KUOftYtF+JQ6PbJXRdmy33uR2Kn
eARtPtjlIx+IwzY55RKLXewoubCFYt/uwEnyi0HuxCzuuyTshfV11zfahIeuu7PdeAjfHPWMNo1deCbyN4avY5uzz7fl2Sf8uO4zzS/Gxttn7jMSdbS8OwGkEx9vGX92gp9t5dvq/57lrtnq2RZ52ETeWX+d+red
frzGct+W+hcUCjZKfzbP/+E4i+Hnu+f1xOixd7v1BrvAWx7z++NarzjG7M65gfCWx8Pzh1NIgeAwuxUMDrAjYOPFiLFvaCwePHvkYZ+z304wFB5w/4xdd4/dvIwb31zwFnTjmcBX5w9ft/oYHgu+iHA3ANwV2Eu8
xGj8uRV82T0+7Fr/Xxv9HOA/3wfsxg7cop3YZDe4PmxrPzafA0674nPale3O3N5wriIk7I44Y5uHWnKoI4eaSNgbg41hrE04hjNKv1LfoCDqEwQCkWgiGSCWKilRffikAr8T1XVz11dz11Nz10fbdszrB7nrnbnH
7npn7vpm7npl7rG7Xpm7/ph77K4P5K4n5nUQQOPjHgddHSQuY6BoXD4AgxDVA3Bpo88JFpvkVBCSutcK2nOrl9PdIH/kayQP7iDnzH2EEyLjW8tZhjvk40NAxOVhRmrEX3u5296KJ0dPnec7OuBEPBnmc00kEg5+
ys/rhHL/dZzcQM69h+PGJBKcZnqt5c71P8UpsAtPihKcIr2K+aHYhcU4N8f0gwnofSNRTs0NWCghZzSUkMvK7ZJzbm1I7JSLFzIKLOagBpkHTQhiotGUQ07+07jzH0sPkW5CPsBNrzcYisYxQUBWC5xEdxWPJxj2
eEMRjzcU9QejiUAonkSFLKRmuusbufHQXd/IPXbXN3LXM3KP3Xgm6nuJul6iftfgzOp3iTpd4izqdIn6XKIOlziLOlyi3pY4i3pboq7Wdvg5Ch+Fmo3CH3cgs2B6xWxyr78DQ2pyO+TD4bRMHokKABn2TgwujCtw
0tbdEDcJRELzaSjx/INN+iMN6c9rKd9R/9ADZlh/km798drprXR9cc/QeKAPvgB9i4F+BFlg6+0Ys/QPmjHxcf7A/KGhsY9yY9l65KbGHhY45Aswk5IQW5UgMyFJsVEhhonWL7xcR5Td6Jsd22uLOEN4e0bx3Fmh
GvGkk19CaetbG0f4VBYBOFHRO5SPGd8kIFvdNHauF8XzdeIbz/+lLCtcgBvPGL4GwoSxhLNBwln68YWjvkA0DszFTzCckIC7+InEJAVVBW8Of7bHl1vFh1H6/1rr5xD+h0KR7e3AdueBfdjKTmxnN7ysZXJ8O/vh
PtNuIpmUhF2htrkOu7LdWdibKCOWbLsjzng0zn20eFoCtkedvQ4/KJ092//z8n2nc8np3m+PHntfs/GwP8fru5XxTtdP93qHezO4P9uKvTtLh+RbOiI8OxFMXyRy77/J9yLfSbwtfyZ2gCPEvhHiL3r5CPG2+Cn+
zom3jh+f7cN06fVtxz83Xrmi4L1DODV4/W7twc5n3xBvxny0rvMIgBwBj7cDP7z/suXenfV7j/N/Wzlf5Xl39H/7/VvM/y3WD4On7H6en8/1wmsw9r2mY9fz9e089jn4GJuFea3Hm5/v7uavM/5jG4zdgTfaBn+3
w58vZP2+Vf0d1j8H/rvswG21B3s++9x2ZaR9GXHGtg4UEOgfUD+0NfZwu+7l89M+BwLjvBAf83oEg6wyQSQizu74S3e+jNu3544Hv4kx7c3d+Szu/JNRY3c+ijv/xJ0vMmo8pE/j/J/HYxOiw0o2Ss7/wMMz+vyb
4+3ErRTM5y3JB2//xSvneYLbXj6Xj+8sD46Pbyn3D+TjW6DkF498SzwX4QyufFFnVBknjULDq5/haAc4dId+7RRzt5VDGLD/BXldggjyI7+w5cO/FzSbcNRHoyL+nc1KXk/GFwyS2zZEco63HmBPkH58vhDyLfGz
HX668c/GL1e8+qixO37dnc8i8jdE3obI1xB5GFucyXsu8jBEfoX7LPIsRH6FyJtwn703h4+bAGI7/NsZP3zb4cfW+rMp3VqEBwW/4OWbYvREOSGH/jo1d6AATH+d8z+4xfwPDAhmwTHznrPMH+34pajYLah38mR7
h53vIc+O4+DwOBAMD+nL8Jg6QH5exmLSBEMR93h8aByOjDsmGepT3e6xRxBS1CglHPUMnj61bbZD6SgKBPV0HMEFkWjc54ymAv98m8eDIdWzSm69Ptwez5y1jCJRG18HGOvGWseP1+cL+QKBiMBeB/7eLP5shy+f
d/wYpb+j9NOF/y47sCt7MOpM9mK3dmNbe0KPZGBX2BOAXdnZvmx3ZjeQ883OffM2O+NN+8NtziP4kZv5t+V+/LUYe2/j+DZe/xfXv5vmr3bgh3bwwfyb/PbIvf+8cu+/cLlne5x0+L638lnehK7tzj9+c+Nd8Ps3
ZQ9u9uz9Zwaw26Q/e5w/3n+1cu/n11x5R/GLt3t98C9g7H2NxzvB3U2+3rsrnuim8fcmMfqLSf+9t3ipjvX6a2ofXvvzlv/Gb/aejG8VEDbu9rZv8r6Pf6Ev8zd94U1X5PLHb/9O3NVwq3LPKLlnlNwzSv5v//7t
3z+3vo179jSFd6Mjt65kXu8o+daw4fWOhAe89yaH1J71dad4oy3Hn5f1qGPdOe44j/j88X/1+LbT7dlLvPUXkPxfrT/xC8ShOco/4B6PjxqPDz/gUeObWh+OwLPdYyRbD4979og//3z6/2/657IrO9kZp71xn/fv
v+eee+677z6v11upVG7c2H/fPd77KmPV3/vsvW948/579t9z3z33ee/zVryVG5Ub9+333lO5b6x643P3vuHNd9yxb9++/YPX37F/3z377xurfsvn7n3D1B377ti3f9/g9fvvuGffffv33XnX6+4ew7877tp31513
7b/rjtfte92dr9v/ujvu3nf3nXfvv/uOfXfcecf+u+7ed+e+/Xfuv+t1r7t7rPqXn7v3Dd+zrzI2NuYdG1v8yrGxsfvGxn7hjWNjH3792Fjw342Njd0zNva2u8fGTr1ubOxTd42NLd41Nvan+8fGvn7/2Fh9/9jY
2P6xsZ+8c2zspTvHxo7cOTZm3Dk29sY7x8Y+s29s7Of2jY19eN/Y2Lv3jY1d2Tc2dmTf2Fh739hYat/YmH/f2Nh9+8bG7hgbG9vH3gYfhY+3fyd+L2RO+X4uv4f//74x9m+r99u3w2vE/+/g/9/Hf79fvN82T+Ij
f4XHtOWTGKt+EsLtnv6f/9UOT//lv773DV/5T2NjY2XXz91j1Y/89b1veNMd/LsOfqqf/Ot73/DKG1+9E1/370/j+JEZHGfjOH5cxfG7vwLHr8Yrxt66juOfGTj+3utxfMtBHH8Hj3vsXbgDYz9F1/+5azieP4Dj
n5dwXEvjWPhqHP+IbtAfnMVxJovjL9K7jVXcx7+j3/8F/eXz9JefDdC7RXH0fw2Oefrc0iUcv6qO4ye+dOt3G8vh8IeP4PjScRybX4vj4iKOP0rf/GX6ww8/iuP/quG4j67u/JP0m/txXKa/XN2gq6bff4Cu991X
B5/F3vM3/90232TT8TD7FLrD39Slq5bpDtOx8Wa6q3Slz9Pd+J90N55709bv9lv0TH+VrrS8RHc+j+M7Ezi+nZ7pJXqmP3IexxV6VXObdztO7/aDyzh+HX3uWz043hPC8a++DMffoHd7/gKOD9F962zzbh94C45/
8hiO7Tkcv17B8RmaIS+9lZ4mfaJGV/rxJI76l+D45HUc747hGLwLx+hX4Vinp3DpMI5ZL46nwvR9oJlj3zK226cw90YcX1nF8alpHL+LZvvHaOb8Gl11j97zj+lKT1Vx/Nmv2frdEnQV6w/ieGEBR5Pu3qyG4wH6
5l9Kf/Pmh3D8y0l6Il+79bu9j+5wgZ7meRPH/05X+gwdT9PdXqYZ8mOkCx+lp1B9y9bvZtBV3EN/eYmeQtrC8Yd00vEgjt9Md/jvac7/Pkl/gdDyr+iKXk8z8x/ojh2n37+Hfn+F7tWz9Bw/QZ/e+nIcr9+x26fw
tzTbP3aS3odm3e/Q7M03aCaQ7l8kHd94GMfvmKW7IW/9bmt0h/eTLryf9OsP6T7/PEnf78PxJ1+H4zi92yQ9qYa29bvto6v4sqOkNQUc/zO9wzOES++6F8eH6Sm8fJnemXR5LrL1u7UJSf6GcGOcnkKS0NIkXXiY
5tt+egqfPIejRfPtBv3+s3RFn6BruYfmzC/Su91L3+1bSKfG6M6n6PhRwtLm7p5C9c/fcd8b3vO5Oz5eJNWnC82v7/YBvoOm5530oD7e2e2r+mRwnqRP/BVSvo/R8bOtnV6VpgsN0PE8wf8yTZOPNHZ61Yf8OH6a
ruvT9Jvfp2n7j22CH1Kdv59xv+oMverHaaJ9H13jf6Hf++m1P0bf882zm6YzwW2WvQMBwA0ClXvZI8rQNKTfrJDB/CDB2L8fp+9Jn3UXvef/oKlhkYL+I13pPlKL2BSO30lT7+tJcb8jPnhn9h0ydFf/rEfAQ1f9
ND2dZ5K7fTqbjz9On34HKcp/nN/tq95DT/kwGaLxyd2+SqdXTdEd+9sJms50RR/f8R0+SIbif9ExTCq1RAr0uepOr7pKd+ZPJQIemglfQnfsvfS5X07X+98M96tOEAyo0YG5eBtB5g+ncPwKehYnLPerrhFM/me6
uh+hV/npnSP0bU/S5/4WPc0H6W5/lr5PhExHgJ6dSq/9QXrtR+izrtPc+Bj9Pkvf578SWH45veo36El9mObSDBaIY0/QHHsbzZwVml3HSWd/NXTrc+M3STt+j57Xf2/s9lXP0L19I13Fo4XdvqpIn/Umuht/Qf+f
oyu6YO70qp+j79ai4wU6TtPff3bHb/ss3Z999FnfR0/k1+g+9+n5/i7dw7du0qk/ohl4haS/S9f4UfrEGH3PPv3GmnC/6s/p77+RNOUyPanP0Td8iTDk9TSX2jTr/oh0oUVHiZ7y9xJ6GDSLvp2+8yp9zzVasP8h
zaLXk0G4QMbknWRyP0SzYo7m0pvp/X+aZmOK3qdDT+QYvfaJyK3PDYWu9xN07b+l7vZVB+iuPk+veim421d9lt7/46TLMbp7HyeNqGo7veo4Sb+HnpFJ9/8z0cEd2O5VX0P3+VP0Kj992xi96gN0D7+L/v++Tdfr
pTs5R8/rp2me/AB94vfTU5ik//9lyv2qEr3/h+k9f5Cezo/QO7+FvsMvk3SSrjpDr/0pWjb+AD3rd9FnvU0Z2ME/of9/eIUW3YfoDtB25BP0WpUw6rvoux2na/kV+vsGzf8308z8M/rNr9Ad3pi49blxgyEz2f0b
NANvEJrdYL8pfL7/Jtz6MuXrScfu6V8wvpwWeX9z2Gx8iu7DH278+PxH6WofPec//Lo+/he6dP/xX6K7fezaGx782wcIa5pv0t9Gz/kbqr1QiRbFJ2f+P+O76e5HVz9T+7/o6Z048Z7e46TFnzljLT/SJDv08I0H
vp82q++feTLboycbnbpXOUrL/u9cTOQfIvvQPfpKc42u4ulT/zDLri1y/9LBCq0Owg+97cxnj+B//6H6bHiOtuH+zpzyDzQjfm8lWP1v9AR//MRnen9L3+CN97/vQIFWQ393vnf0u2kFYl35oQd+ib7LPeFL90bJ
a/Sdxkfe8sdvoAV1vRmOEI5cnO9b30z3qnP42yf+kK6tcOIT039DM+bahVePRckKvUd/5qveRrbJsj721r+n//1qrRj8dVoxvTjzY/oBusqxlUdLF0gT3rSWbz1Ds+zHzk4eeJVWXD/UfLv8rfR3n5wNWf+VrNbH
j/5s80W6G287c9fSJK0Snj7/W0dUuo7/eenTJ36a1lqZa991uUXP6Fub36t9M20a3zLxYvg76Bn90MyB1D/QM/qmVe8Ew6r/48RP907THfqFM/+0FKFn9L8f+omzU2u09qx9d+I36bssZh782m+gTdnbG7HonxAq
r83fnf5q+n5rh19f/w1CmXtP/ML029mK7NJTJ/YRPv/7iUriHW8jmzHzf6bO0Cv+38PTjcdJH/+fU625f6Tn+zMPfP+h/TRbf+3CX6z9I21cvuTqifO5U/QU9N948+P0ZP4hm/7a52h9mGup8SY9/fXFaHaFrver
j/omF2k+v3jyrplHyQa8+eIPrX2M3u8hPfxW5iRbTO1760/SM7pa+bj/L2hTEe+dUp8jPHnPAauYppn4M0d/e/Iu+qbfcf+fHfx5mn8/svRq5RcJm3704Nnqf6L/fevJ5dlLZE2+6YHxVZXWpn938S/Xr5P2fOVD
+dNP0Er49x/97YdfTxvVL1v40/Jb6Jv+Qd9nmaRRP7mULf46aUXm2FT7Y2SHUxvyvEF6+f33t1e+nVYzv3Jl7nyD7ssfdT5tfZxm0zekYm+V6b58pPrG4Du/kix8369/PT3B3zv4o6UH6Z1/+NhDrSdoNn36wktr
Crl23rn4q6UEWaPKytvr9xAGv/Xk9818kj43cq5w+M8ID3750utOfJQ2scGH/u9Ti4Su1655H/x+mnV3TcXML6WnoM6umh+hJ11a+pnCGn2/Tx77aOs4XVHy5P/u76dnfur+31n9YXrmCw89fOaraLP3Gf2P35Kg
J/MGK/7Wn6P/Ha79TejH6Iq+tfcftaSXOQ+u5lOE4/906Fz9wzT/4g/88KFfonv/B1e+99JTtNn/Lw8dPvdP5N56/fns+j/RnKxcnjj5JnKMfNvlrz79Cl3Hrz/822cjhAfffv3+x1Rygt2z/tbuT5KeP3Lh5bVf
p3v1TQ/l7/8a+rvPXvn7839D7/w9V49d7JGD52ceOXv5JH2u8viDj/wBuULen/kR73eQY+krapciH6MZ+yftmJwgvPrUwi9n303X0Vv9iYlvo9n0P9a/rftJ+txPX7574xP0TeUznzv0YfoGf33l8OUuuWymHoqe
/gHayb5w5Y/XHzrI0PFTR5jD7isuvuWwj/73E4/96JWvJYfGl658oBAk3f8PR56Y+lrS/Z9/4FOrjxKW/O6FV9Z/lmbsT105fvb/Z++tg+M6sr7hO6iRZkQjZoYRjJjxipmZNWKWRoxmjpliZogZYohRZoaYmSlm
Zjvfp19P9lmvN1tPvbW19e5b8R9Wd8/t292Hz+nTfYcWYAZtltJQrC2gY2HTZYx7OtjD/gkCRRuCAm0CIA/yYrluM6BdbqTT3mRFTXlZIULIYs289WFnQO0fq3OyqhBIoAqoQMr4r9L/zaWa0AV2yaDT6TE7He+j
pJZrGpIDOi0re5REQ+o51GzN0Qbn1TRMLSJS71Db9QZN8EJbuJvLL7DvsvxnmzRCI86MjXFsxfv8slXoPZA+9cVlcWzQZEblrPTB0EctTZsrBkAyJMRXeE2BDBsaTFnHwZK7lLDVdTO0s1zuqeAWSIHRxWFx26CF
GBX5qVdgBzk0TChyguSyD7YWVYF208J/sb0FzeSSEeBHpGh1ET+GA2u1oqIgdRn6ltf45dwAxcY3rSvfAjne31xHeT9shovip2qrYGEuDlhs3AwtGRlv51QCTeKfPS2AxpzHSU5FzYFkjagek6UGOT7bvlRjL7Ta
XvFbdRLUKvFu1D8PqXclsspmPniLm7rbQ8ucrPIAnQ9YnSyVJm6BvTqADhRNxTq4sY+d9oMHa/Oeh8ZBb9WV/5LSgXW412rk7YMcX9pgUDwH0JjUFtrgCe5OCVpo1wj7INw/1WSCGolZxTlqEp8qSyNwOmzwiKKy
mK2A0OZytdQ1eHNB4+KyXyGl6oLUHSIg+Ue6dur+BH2UHnzY4gRsKWnSabclwBYn1zFYCjk0tuh4zBm8r7xuSEECbKljoUb2kaA/p+h9jqqYlW32fLoRPc6UbI9/Dc1uXK2dVQ2dXFNnWWCPoKO0WVAVDfvFykpf
VQGYeeP4VsMQcH5A55rxQX+9iZWu2wGrvJy9dD1g2it5FRUGHcWtnpu1HziaKA7XJtYcX6yuEYK3jPKWNxiLtQVGudoSG8QkVdVzK4lY5SQHOUPqKZXTKbtIpCX6tfNIwGVborOnrojYf8eiJmLlEyoLM4bCPt1S
92vBXsDginRKqT000+72pY07EDKND1EU6wF+i0KnieaCA2Yl63jegdbNz3sXmgacry4pT5hL4iGVv6VHwbJMaiqtCAEf3XfMNrgPGKyzH6h+AlRn419lnAYd1Rv70SEDtKuZucrvKaygloKv4T/CUpXW3szrga5o
i8x3OY1xpSnBvuqgDWFxTuwlcJ591dOMs1jRL3W9hSdgfZVL9UqT4JctavNsOFyB0dz36qkAkpv93hoNxAwco3fZGyEIbJtu6fMecsM/Pz08BTNYVnIsbhxkRHyda4EGYPWjKFbtPjC90sFUwws4ivHbZiSH9x2P
dhab4X3nUk97ZcLSOpxzJWgeqOnniudp+ZA0myriUidCmr0tMItThIVSV7IoYTa8uWWVFRnDAckFdRsKFDHuiMblZYHA0fXOJa1N0LDXMlL9FMHxdkWX4rYCCzHlC1K/YAzNamHOG8hJ67qNBeMBlx8aDhcfge4u
amc2/gZbaqv7bMOB4EEVn8dG6SiNDrsiSgPOPZNy3NmgpsbsNTTxYHsKw6OugXYv1mcXLQV3L8sPizmOdRxL4wTpwOqrzTEM6oce8SVOsTuALbcalaxZwFZdfUTRcIKt9h6pFNK7InaGjRRyaG9mCn0UUMsuU095
iOjSrqrO7IdY0eXay/n6gMuJhuvFg6EDnjfQJbFYm8BWS/grcKTuaqs9HFstOoGtJieAo9bIYNsXWNuDJKbHPfBRcfa6AGvwJbfcPeVW8F86+b+j9DbQSZQNfaQYIrE2h3SUZs31X0E8m1LFhDd+hOocszUgY3Ma
+hUWg3KcWzVqNbFZtjBkr2MroXHPQfpX4bXNj6yxVYLu3pbB9NOAbNog2R1VAr36sqwsuRvUnlQ/tVAAKvYM3WDfi1nd8/yq34q3mEZ8EQkwq59SLbwGYow3uf2DtoiJnn4fNQ7vu1w5Lz0PXKvkG20sDx58Rg82
PwFP5HxSsNtuaKYF+eZhXbCH5pa+ScgCx+fWTM+aCM30pCGppAD+ebntQTUepO3Pdm+Ev2LTMtGXZ0Ai2lOjO+3iwQHVGc98dkDqdeVlhMbDat5dYZt8F28+arKCb4lttNOmDME0bJONcjJVR54KZRrywrgQq7yU
+NyF6G61jFgPGqV3habhc8C/ywInWacBkp0RB+2cIB1ZOU5BOviVUyZMekO2/msMct7C9lFrWC/xgDfBbxXVNgNHikFX7V4DBvqeX/UOQ47zI8xt5gO6yWnPvAIhbafmHw+Th2ZaXDIjngXdrV+3L58LjV0dMMC2
BDgKdXipoQ/JsNQ/yPgFbKk9sdkOAsxvYYaDbx3g4pa/MJQDiM+qCE3rhRyaE55rPwV6a0eYna0H6M8vM8L/COy6LcXs2ANk47vyQ5o7eghq3HNs4H16NXLKJNBM/qJwtSLg6KVYW2MQNAnTn21ENoXpmDt2RYDa
4Yyxvlextua8WaHTALVXFZOTq2EPvRF1qD9F3/0Wlkp8bMgmObto9AJHcsF+ZlJIPavEOU6TMefsrEWeI6DZPSRaUZ7QdNPDd4vvw0JZH/fF9QDoVLngdIQhpPy5ik9pw0GdTXW/5tsCkiOk80vWQdr6t02o14aG
XRO4UjQbY5QFWJkGQO+rxxU5XkXbxUz9ABKN/liYFmWKNweXzU9aCD6aUV8jWQGcX7W8pf4UaQuOotkqv8PyZfss0VcGzj9GadrVgnY70w54kXSFnDz/kPOAi04lJ/0zola/Ry11zsI6NsfYOe8B5bTmy4W5uRJr
yTjVAZjZWNOeqwtLdXODctFCaJJnzRrVAvjdJdavlYeBe+LF09VCgS3joNMmYeDQx/F7nORATdoZdf5irG1U/pCIdMC0pLwgxQ04Gmihp/wQmGm24avexIrUPDV0SRJAv5CNFtbg8+Y4nqMn6M85baXnWGim4IL+
4fcw5zU5/mERgBonc3qQCG1ahfMj29FmUNEqs5CVa/XyTLEi9Qb9oouAqX97g3QzNOzdxGDPaFBTSXKLlwOsQ/dsSdATwG+05FW0HKIBS8qOJD+AHnxWFZGlBdmZ3yStKIJdJ7KfoOGJ2S9yEWsfQOl84C7TcwQu
sZqOYcC5SkaMrzfGWJfnGZoCPkqu9s/eDT4/Fh/vmwI/KiA60jkc2BqRedJvL/hoXJFnTArZ5a25nzES9PeuVrMwGGs73MSu3IeowQKnAv0JKmQHb77ldciD8FgF50Wg58OZv/uXADMq2dqBDyB3vUqaYgdB7t6u
2JZWCjo4qNfCq0TKwzmrWKUfgC0990PaM7C2bfQcsylY25fYGQ7dwNHGlA/ua4CjLwWXw/e4/aWT/ztKzZ5GJoXqxBP5bBIKrBZnfPDqBP3tKImKXQSqO1IzO3MMSRNp0Cv4CKrTaBaX34YVLud3y/wkot0shxtq
MyFtC+hG4x5QYmfSICc5cMDG7NMBW8ABPxR+DHsJap9eujj+Orgs3naF2jiSBmj9g9Jt6NqVbpO12iFpasLczByJNZJ8TpxJ7JzUMq+BoGz3HGloK7Gu7U4KY/AWqZdQbwp0fExiurM2NPGlwvJQAeh+S4VCygvo
2mvV/XOMoRvnNQwv6YaXxbRwVEiEjl9v7MlfCF447crT7Af5Vxsz1vkKLPP9SXNcq4g8LVCOIZkQyytTU6+Du3U0DvCC0HezoRPPF6WrFmdUtmNtveFTzBww0z2RG02zoXVLw0otXdTIW6hA5MRSsz3VjJTQFh88
0WIIPHqt7Jn+222IVy6OnwhvYnB1S+bICKKZ7AsGYh3HmvQrnLFno+/XbcGHrkhxXK7uC5gGBxwx+hkwdYmbIN4IDSuXYeN9DZpkfZ5+SDMkYXPZuKQBgJWSY4P2dOijJxYKSiJIhvsuAzSuYx2zg9eaaUHD9o/v
77AA73uUvsjLDNS0pmBXmBhWlaPPWyNHPBcQ9MX8CVb5ItXdXRma+NfCxIh4+EzK5ZWJSsBMT6121ivIJpfGO5Kv0Loplu0qb6E/fK3eKSmjdNXDTqcJUiouRsvhBGaQnBLh4wD7ZVZ+lCeh+3rJ1MQ2vO8Hw01K
qVjHRr0SXgXSrqaK07Vy8Zb1YVeMuYDQluTzZvuAI8vctLAlgNDEfO1osudl5Rdt5gHM7IuQ2E0Cdf6YVxraCzpQrRiX8hT6Y1ptRp4ZcoIapcySWniLTq0etQNh1530PGicjLcsdl2mRRIJl4Y6WZ4EhHRTPriJ
AaFVub8HTcK4VUUpMSuxl69WfSErGpppvNVu1a/AR4JFjeIG0Fq3W4sW8c+zQjdZ7ATH5yXWOSeAK2wy+/u+BYQYxUtjlsJecw0SWw0HjVtGV4n7GxD7Ly1YHxSRVHo9ng2K0KqKTdeGPvpUw8xfEE/S1hSKEzNJ
bsEQJR6gO11UKszHrMYEBBrpAZLDYyPt70NHaaaFerwH1NwyKgI/ALrzsy+GjSdZD4bzeQeAGSMjBb4YfFlgfVmlHTif4LZGj+D8YDjb0gV05RRvL74HiVQaP91xOsboSZjjPtyKULuyC9OMWPoBIUOxovtlekmF
sPT1axKz26KJ7X2zcAFoLaZVrlZSDFs0sMqIpMyuClKzuAHMRMXVO4og4SIyR/hZgy8dC5siNKAHh5WwE4bC82qqleaZA/sOFtrKBpj9fvvPwpOQKjd82AaPIK80Ir+KkgH7B8ki98WmJFprExgD+dJRti1pM+zE
oshZTmHgrXt+d8wKiQROneeWCRo3K2qJWAb6M61UTj4MGeFe7pJyNojYQ25F7fCPFtuf1tQA/F7a2auUA1vWnsu09YCth6EDLa1Bkz/H3XH5WSbH0wOeAkevSxwjrkCOH1Rby3WBhOs0uqdwBqUc2zWKJNF5hOdS
zaEkETtgunE/SJA34UqWnsDWqvj5zkV/6eT/kpJ/vWFuJCJPeV6n+Z3A9NG41zq3QcW62QPtB2mS5PbLITdBsYUttmWHMomnuYoXjh6KsW90okARooKt7u6QQ+1VF2M9YYt+brpUVJbyn1rR8KB89SbM3j1FyWw0
fKt95ccj+S4kIX1y9nZE6Z417S7dAJ6pcgmXnw/Kto9u0rkATmHmB3kE4n2aDdPSp4NDPToe1TWRJGSrLZwgyDC1MHlNZfQYln/J+z2sZuemiflKgCnVsbf2eRHJ9lnHbyLSO6y//i3wzLOS+ChdQOhxa0fFlOw/
W5GkbG/A7ySD0/I424JBIjtXVN5jzlcy8ixnE9us1NTfBTMQS5dm6kMjDjbuZr1C13c0W7kGPfwzl1geR48BpVv8miE7n9ZdTCb7Pf8JHGk5HZdzAPzywjKF9wCXsHxLpyrIyTvlfiGWWG9K3a4kNWiw88b3mVvx
EmWPMgUvUJ1dhr4oQp0cgXgVHgDJ/0OzfJEmomDTjWxYm9DDx0PM/wk9qrMFDm7QH9drbsUnQdd6N1sU7YNeWKI/m2UL6E52n6oYi1mZSxJ8LgBCa6SHc7xC/2xFEbVLM+JBV6P1IzjOWJtZQL1wNjlJlbrJ8hfi
ZRU3BZ4ledDNxSXn4ZUHmJxhKWJcFf+XgnbMNCrR1HAVdLx64S13NiT1Iemm3A7oskCr0exW9BgXaiachpl+yfQXPYAELiizDvqEMeY3tRR2QEdVOObyujGrNZHVGpmYVXn2Ydv30HknykeGDsDuw+TmA0WHAL88
UyFnKMZ45HuJ/xR9OXFz9F+Bzx/lGLtchgU6vGZS8kdoRBOTI6xI9Njlb6XkCFpbnfrV7Ah4cFtpVMAz6LfxLXmll2AtKWk3M7ApQ0k8rvHIgaGu+GI9JlYukux374AsCW+qLCC7bgLDXuY29LjnlaBwBz14iWWG
/uCoBRIbTxX4EKmN63OfRH+Lo6rybn8f0JW3kTU7DTMN8k9WWQMtOSXtjOU44Gh9SbD/Tcw0rlGcK8BbhPrmTJgMlIFHh7wJxv0ad1nnGCSNfr6BYzw09p2arvgMEgFSn8IYgB5n3boVNIHVXckRJsWwCuYWHfI+
iJmW1D9PPQ/r67LuTyxysCogIFWlhkN2Vc2tHsJCSSjx9vsMShzcMDBDFxGRk7r3GPWEu503yz1G3yex3TpukEiD8zoc3miS3C2NSEXwh512FIMImh/EctwV6FETP1PvBbCqmLdEPBc95tfGJ4yCPLDRSGaQhPvB
dr9zn6NHv7gogyLgiJcTLH5ObLPqi9FnYOmLNEwYEGtUpZ0Wlxzz6EkQGdaih3XhF3cdWKC7a1bFBrh/i6PxlebpTYj5LrBtUBUDurdTAmwmQTLYF5zzyoCtMrTqU8xMDDKnbWmVAuIllVqdzHV4XYz3YMFvgHha
0khjRUB8pOSiZ7Mx2YEeU3AT1DRCuJmxFj0sPJIUxOjRlbDfoAoW1KrC2R5+oL8cqUnOXHC3l/p7pgZWxPKLVn4IGjdL9jMNAY0/K8zyqgVWvzTuKggD501SNWTg5AeV6LKBW80gu9KDNc6A6jqzJtq6Q4a9ru5J
EEDWjdPYy+hFjzducvIbmCSTLdh0CMaIK3rs+QtmtUF6M/smUPOC30BhWCrePo+TjzESo3drqIHPB+fG2ppijKS60GQpePWK8g6KpHOXO73jGKLH4CiJ+hIOiZspWf8GDdFebRDz0eVbHJ2vMI1goK1ZR423GFAT
xumYlYB7MnPiHRzhqxmXrQm0gc2Q3/KuaAvJu1E4RpFUW6mnH5/YmHOS/Y2Twb/mhTUuH9A3r35+Whi8LB/BYcZK9BjuacXfiR4FGW9s5UF1wiqliDQSb29Ky78GXlVXsWFgI53q8Tkm0zMzI79q3gI1UelHLM0w
021FrwNGISL3m1wiBbKnTC1D2FqAhiQ8Rq0eOArKeGYZCB6cXRYfcgxy0kpPkUlSd8M82jlb0SM5UqLagfmZJGRpVwCSS7JW2F4DJO+oDqFIIvgZ0UQGxDMV5WXIe064MSJQmYG+ugmBenXA2ziTicwfKJL9pCyw
wK9mGRVmxqBOh8IDTnewjpTyaf55pt/i6FFVRPE2RDSPa8xXWsAn9v2DuB3wFwa3Xi4LQiRheucxaSyO/IX2rO5wxsEjA914bgxWlBR912g7Zj+plBfmDf9jv3Ruri6inNwOwzophKKXYA3zCiZwny5QJ5kcTXlr
nS7CC7xffTd6K6K6ga2ikq/QeZ9UfZifyLlYBwv5NWyy6zHP6AxWxKh+G9cIXnjatrNyK9ahzrWjQMTUQfOHrOsU8ejj1FcCR2fyJOI26LK9DeKMmSH/DbZ3UcuM4hII42SjAsFbrIObvcCN7M9Q0t7sXvjiRh1L
6g8gvyS727wjAYfSYk2FMn2pFM0xXgvu2V5mHp4L6tzVaJ76DpjubhEV50Kfb+M8pi7hxdlhRfJE1h2pXZg0DFJ0W/eVulJYqoXt4RlnIFUOKtyTScczrsUKn9EjJWW+yWjQ39OKwaHvgNUdrfzq96CmcSxXGY70
LRPYe1EaGHVDKwWc51xw1EUNNkNRnVvqCv//Bhwt6RZ13cTh38vuE8wjhbJoXgHJDvRpeBwSD6a+27y68ALk/ZR+7j3nurCHa/2STyLve/OCxP2xcmlDelwu7M4V7Z7FjXiLVXdIayZUhL2CJYM4Sv09KXkKfWOT
JdpOgPiI8pCQYySTv/XXEi3kUGnKxTP3oYe971DBTNCQTVag9VP1P9YhRQ+L9gkFFF4dyDWV4cjG2oEjAp9fj72rdw4yYluxge8qKIaLjZG5mdF/+cl/lf4dpbLydYmH4EVPdwyX40ByrYhw0vokRzKrMx3IGbbn
pVNDDSDDKptUi5vBHy/MpBwmevSEPlA3RA/L7N8dpfDkvpaYhpO47c/1ennBsf+pFWV4TRXMgt76GKOoNwz2s3puqL+GiFyNkBNzBHw+o+LndLLHPM+ymDMG6xgfskSogXVEZ/Nda+HdjZEuz1SB3lraMbe+C5np
lfrXmZXg0C7/fUImpKhbNt/LHBw6qnm95BF2BtQ7eHVfIb1DtE05MzCGtl+JZjFm1ZWvEnIfxsr4tt4K1p/GGT7k7XM7idIbs0fMhfhxYuBHAQ05pJ9GmyZBz2wtGe4zF8/9VJ+YGg457qFzgzEUPR76NCjMwwwm
pdwyUoXkulvk6BkNm39kzdHY0a7/KRxdsixgGwB+K/wDBCRW9ShdzpJ4pKOKE7wd8dyX6t2R5Ayf2KCaRez7Ou9axQfAr2/Wajtyii6rpjj2BuLAT1tGFj9G1KC/fgLrJoa97OWmWI8e6jljHW6gx+aa/LivWO+M
pvd5gyFPp2nvY+4mPqzHT/xszMox/73LTGgI/Qaz1MN/GokZUpIY9dKbXLlwhOXBIDswI5RIbOlQSrvFLOioYaVC+ijsCNfmNZIOzDTOYDxjEEWi7Et4icDR5ITBBuMh+RuKlLzIQfKtUtccLrydLl1H5lv0GBSo
onwJa6Nzmu3UYWkdrNgeygPUiprdJPqgxB8txrNCMStveoPKAsyKmafoSCI7Q6q6IhtAiXuaM4t+xaxea61gjCSU47SRuxx9Q2PkdCfLrMidLrsBl4k1O5PKAReB3hXGFopce5DKm4N1hCYaGr+Bn7exTESTs3VX
WhxLwxBnkAp7qShirduv5lyQ2babdZKwcrViJ+9UMxITfFhgAC2+W+05helR/g4zua/RY1D8EMN94IDHJTf9SC5JZVNj/oh/kDl0XrPrRHIay3iBLPo2w09Z8QIwzU9JMzHDTOeVKPmaw27Pk07P/Am8n6ojYhCX
uMElkBuGcRfHbNRMhrR4mD/J4S0clUU192Nmgq6OqrozwPpUnsck+ZmAhn3KUuPjmKlDCc9nOVzD+Q1D0zsggY302pg/oke+bxH/EXoEp1QY3wCvXi0e5b2cxLQactI6EZmw1hAwiLk2RqzOITEyn8h9akWwNz7n
CGyDYLfvqdwU5gfpHaijziBHscMdqzn90GNM1DKNDMiwlzkC+z3w31rq6pIuwSPN15nB8CIH/xzecsi1BAsjRmpEYeXSzBabZlDdmSr/6C2Eo7TcZH4UQyzmvEDpRcwO7UXowSsY6jQSY/jVeMVEOn+Lo27J/NCt
sHwXG7tzb2K0/eFjtE6D6szyZ7tMhryS1AyOnQOEqLUlVcjDrSzXmsSoIHax+wuFUBbZqdE0i4FU2VH6ys8GUVj9pqC8yeD4B4pbZIcaZzq1yjkC4gaJLMMSGcSXeQ8CjpIbG3IiwXkmGg4yrJq5VvKS0KM5Mc6w
GT0uFb/2fosedNP9vAvwxjYq5chiAMtEU1kkfrA5fKowGTy4PSfR9i4kw7Kajri9WNFB1ecUnDFqrPgGZzdgYBcn0jsErmiUjHVfBM0ULd2T1QgNFq2QSJHbSH6zyGJ9QYkdXiMsBh0MyqmzJbuR2XUdSePAq+sE
sTJrM9ZaxJqB0vPQ48p2kCUmWTGWZ0h0sPpU9Kl/iDPsLN3tFwH/fLzBPfaPmF9U2CuNBtDQ+ewgu4WEFyrWhgxFXG9dY2JuLhh9ouZHBlmbwFeZvxzwG5K81XAp1jasqNPdFb5pZcPqNBtwxQ0+nxFJ1ubziU8u
CQnIPGfZBM//ffnG4KPQ7NOlSVnZIG1vFQYDm4xUjmsS7wPmtylGquMPGjqe+9lhM6TevdqfkmxA4yvkCyk0UY9tRrP56KEZEa22DzhqzjpkPQ2j3au+GTMMeuaj7iEKoonaLz7OPITSIt98HrGHDGLU1ZXQ1yfr
s5UCIHlWPVwG8cWGHTJZ4mH3nP0ApfcB1/lLiSeXdNSwGnKon8k1BqEcM/f+3GMouSZYaaXizRoFa2xK8dzBov6+oQbf4uhjY2RJHnaDXkUaOhaSLNFyaUR/cOi9+rvpaYDV0eYLRdfgf5ztTGzKqCExFAn7GV7X
FGWoE08yTYrKPC6B6lbWPIj5GW+53tZZVYAYgLviPga5kOm97yal/phfT9Z0m89Y8N3y4qAuEbm4ZVbhCyLHFf1lvPreXYu/ESt/mbbJvB5RjeVlowOWQ46fbH4gCYfAvy7nLYNfhy2DIw8ctcbqalVCqigU/OCw
GFR3pOF2eut/RT714KqRCW9Bfx8dNLU+gQN+Lmz0jCTRZOmF7MWQIPpty6ouA87v2vpVm+D8R6rmGNYTEqGim9VLSLQ7R91uHiRrv7Jrvjy85Upjc3YKMD2T+57Cthrl5bVcYQq5TCw93HINgLqihhW5CVid0FCU
VI1coUkKWykSS3tif0huOCi7JFFgNBUazKmY6XMF65BrEKclQIyKWRYyHE01VZfF6wqCi4WHQRGsZGPLEuD3RFlKeJXDfwOO3nTKN+/FucApMZZebshqamvWKj0GL39Bx846H+w8bugMa54E7lnRw+rahROW5yzt
5dsJ1NK/2uzWJHb2iHgHSOCGloziORCFbp2dDUNwrRtbGMghuUxP/KaoZYPzQnKY4l0QTrvLS4KLocVDWgqLPoIrWnhmDHLdz36nLwokXmeX8rOZB3QKu3SIXzDi8rympXmKsIfus/6I19mIMuVGAUfuCfKGV0F/
kqL+7u8ggRfUl6RqB/zlJ/9V+neUAnNnBVaC49ebXWIRm3BryGQ1sq+RlKFsrwAr8nHpu9DDsC18Gi0KpmO3/ovhO6YKsfQDPqksAo27pL61vQcy9ijcT68h9wdVOqaeov9TK3onPiK3ANw9N2S5RiO0kHZsq3g7
9klYCToe3rA2zyZt8lGGN1atI2T1Yh2Xg2OFg2Gbvcx85sqDdxfcWJT1FXrLs8OwbgOY2kmdYrqih5X/G7XDGGNt1hhPX8h29Sa93N8QEdZre1i+D9p+vdILZht6vPI+pdaAHoIcV99YaNNZLQslL/80EnMw9YLo
OaRUs94B2U5Nmy9HwQyrnJd8ytATMuJy8TTvPbAF6LrHieSmLG21dxQRFvPd7nAlmMHjOC2dk5jB+nwN5xItktm/MyzN9j+FI6neLkYh8fNcQrjemNXW6FfaVzGrURmWdrMxK7kcfxcPlAw0k1kJeK7Ny0zZgORp
ZYTZNeHXozVjY4k13NvytNgae5VrNCVMYj/7ehxRuMkk+Z1p1pthMc6rvBT2GuvNbXyRagttf1ItgkEOifc60dwojMbOW2B3D7rxVoVq2FWbP1uRdpbUtwk6oEXrIWMYfnT2jBFsgNZoTo01PwZr06bMK+AV6C+h
UZKzB1SyTWMPRRIlpjj/KLeJjJt0w2AJolEri8d6OQGrGQ3u6Ybgo2UaFPNX4k2EqKoqgldH5ZY4xINK2iu3hctjLiOabuVzyP0WhsOZxHbsFzJV1RY9ivIWOxxFj0OV68Nd0SOuqSo/E0A4r7qQIttCJ+xtOJ6Y
VXbMDJ03sGl25Ye7RiPOsKP6fJwUZvNc5UDGaPSQc5nDI37y0aTLZnsB8eLKsFBv8Ftxi7A4EHsscfzJspWPsp3H9UAPk/hUo15yS0bZmwBzcrtP4+5scl7yCX+s7Fo2U/FV7l3MyihlhFkHoDu4nKJXQK/Okg7J
PPwP1ub7lHmiNNDLYt0Zsl19Q2+BPBvjSpIOGwwHH/WWDPR5D97vqKtLKkb0SEV1PAVBSKXYx7B3ofQ5iq3hDEo8l/9SbIqfPap1IslZ6SNKV2WcJ+exlqeKMTJT35iQDOKbpb/6voITodFgnE7uAFLQsmeQDYQ5
buPlFmFtTxOHGPSCDrRLZnm1gA6e1m6IPwlvp0UgkflHIyw+yKjdPoSlgvuBqVXZa60mKJNN6/N0BODiLFSU+clbbK3kXmBWojglo0N4rq50mP9Xcv9Lw4y0AIQwvqheoEjUYLlIjeOIWf0Y01+fxqzai9geg2GX
DKuqiLQQE1iNkM1qqegEaxFK/Gg37YHg7q2FVc7HgIV31c6RSvbf4mhzpoHParSd12mU6aOgUFe1W0Qq565wGIlXv69iR14jUexmqaQKsbRCdR6DoLzDc7oCiewYZAw2J97YujJ1/0mIHnVIDTNb8OBFhWEUMXdT
nW/KEfrrTBluMoNErUrP+JlCovdK72e+BDOcUPlRRn8tzkKeAD10Uq1NL6JHZVmP/y30SGncnp0Miv1FwUVm1xVb3mCOQck94oFQGTw4Jm+tHbkAVlizOtoJUZfbCuso4lkrOyrKZREcJd81u6pKsr1uBB2AXhU1
FeUtA8GkcWNlcYYdFursEAa51XCMlg4s1ZTC1y5O0H6P639IsQVWL/1td3i92R+75iVh9kLiw87J49ovw8+mtWpxQ/7hRItRjtBlHPjDSFeZNZFE3+jNSmch606ltZg9BDR+LrnvNcOI7DTcTFmFcXtVD8too9gt
j6tHsrji2dqFoI09hUccP0Ei2dSejj2FcdX4qykSjProPUi+BNCoSz9ppgaKnVU2KbAd5NlWX5VeR25tUj1BGZJrj1y9uCRX40X0RY2RoKEd+dfFH8Cr82qkMb9Aa0zg+sugsdVSwvoFpcywe6qhgMa27AnWIYC9
Q+XSkEnQAd2qTbIMiFbnybIdRaUwfy2SqbgjfYcVufNHVKrtuxTy/onSQorcJXtf7zqjg/CgO6VCIH49o8N8Mno4l2SHjAZ+B5myGASrIucP7BEoDUjM1C2CBB5TPNDpB6xjQnmY16h/0Ec/1r5NTgaNG9hXKPWH
PMhOMTWrUCGXN4/y9DIhkRPdmFTAeXZbV6U9dqXvarUx4ShRl8Lmq5pgfq9zL9p9AYhUKw1CeIDB6ObHhSMRNfiq8JIiCZxM+rBSHUbbkjPWjpxmu1rpEfYbJP+AJt38ydAuswRLKAgkysUrXp5wXlT6PZM75JRV
6VqfkeQa4iaXPAuSwyfnJsNRmEMjRxlYNYt/ruUDyhlaUOVQqkFux9JN7PL6b7C9LTPKHJogOz01bDlzyb5VfK9xG3BkLPHzOmlKLI9P4UFggbsNS9PJmXQjuR9lr+N6nOexiHWTzDPgQCrfl7Bdr5C8/1pOrDe0
80NmnEyD1Xpc5tWih3LKZnORCjlHuttPCqqrq45JZkEfDeL8Edk5afuRzSPXXUfeVpsEiliUs0r0GlyxpWpn9C3w0SSGvqzHB8Nc1kVZ5GmyMsltzInfZJIH/D4qux3sYv3fgKMXzWOLtiIOFxfZI94PbHmVOYa6
Y71Da1cl1sF2PNE0OV8Bdmdvx8R6edzQVG/0geMGqJ2Pe63/HJh5VbTFczDenF89KyoZWLVqaStaTi4v5rOZmzGBVz76Sj8BavmZKaIO7BYoVNwMmgwcMZut8t6AK3QUDlIkd3Cuh6LCCWBVN/WWkRXgfLqY79UA
ERIj7ciYRE5xsoxlODphP5dzDaUHcZO0giAdfyhQcVhO7oCoK0gw9/zLT/6r9O8oVRYvDfgVHG9p/IkBNUNNjmoVXoXNIM3zd1AFUR6pWBnGgnb5pSEtczRysgZp5zGQckfxAiWKi0Hjs9OGWZ2DXadS8NRXFbpM
r7Iyzu8/dvp2jamEdYtkz3rICxSxjlGBjw13wgKoClpjlYkVRToPMRqJkrKqHZPsQKeFxKt95pIMe0ev13ifRuvv+Zpwhlw7u+o94B6/ENgyJmGMPV7LVYshd9NTe5z6Q7YXNhxJNALzb2kZljULsFrIFTOGEB/C
sUtgQGKWqTcdVTXJqdW0dIc/3Sv/MXuZKJCctdR0ZJDcS7fAvfJHMOe16QNMH8A/Ol3WG3AOEP/U0JU6HNplttI4mVS55/qEvQGl6rjzmsRTby3+2UVRnZxvPBJkZ/GfwlG5cKxsVuOtNzCJ33Mg2FLzE/k8gtcg
7cMaf5w3JXd+rxMukkngGW4pfH08V5TOFd2BjT69vF8UmwCmnSohruslVT6D2Ke3bK+zD5C+Kf0MdkLeX6x4HHIR2NpUYxF5GbB6rryNIl88OGm1lonD+FR32iBRDLRpbbZFJMmb+2cr2lh41G8gdMAWvY0MEjL6
Nei8IhczrczkWeiCK56UBvo9R48n9ZzUBuioNPWVFAnxZPoM5sk+X5H60XAGvAS7YqbHXnj0A2rr45qw52Ckas7IJx5LyHol8lEJrdzxtnmY6fxyxeCvMOKuNNxNf4+dhnoNRwYC75R8sLbSZ/Bqd84I0TZY60vL
eAF2sGmc6scmv4dnfUVxpMy+93cRcJ0Z5E4xT53JsOteZ3eIfwYKv5adDrEHjqwUjBjj0WOv7wBF8tmRyMxddl9J9KP2a3Q1tkfeNi8sXAIQucrNoAjZX3NhKkzGrIxTgkwXglfHllz1coPDcKp2bdxLcoMZbzRF
voeQ5jqSR/a7rdK3mxmhx9lSPZ+v6HG5JiaG3AD3PziKy/vV8UfgfKVWpWyPfprfMPlbeEt08lWDdeSGsNIm99/1yI1PafEPMGdTfpqMYtMdOOwpKK2NHaS2gE3OAsjbrgDsm6oehtbC09ymuFqWmZ7gx5a/hDGK
0taaRGOmbaWrfBIB8Z3VY2JGYaZawo8UEZMcr165CpKLnbxQn4NZrSia7tGL2d+qOx+tBCCEcW1ks9KyNGUSH/tV0AnFU4BkavYCqwuwN94WO/rEAS5Zyu8Y04nn78JUSADlOKe0WN8GZXtWzYnggnLCq1fH5oIO
FqqLGCQpe4X9JfYJlHLjaB0NSBCtAktbcgK5qNzZNQ+Ynqq2V+ZRzRV3sBoJDcWYa4SxyWn3z7Z5kFfni5I8Rfrf4si38JOfGpghwLSUNRY/BoQfElpAxq7OXyUeCskgqVod9hHPZTY154rglo8T7qbIBdq7fGbL
nyY+bAbD9AZGcy+95mVuSHLydybNw9qECkNl/vkSn43yL9GDnxFvNhtQ8yzb5zucxK7ro1PswKulKr9QJNg41sdBQQg4p2e8MiPndg6VBvsOQY/t9ddS+qOHEe8P/+ic7VzWbJQ0ooPVDbAix1yWbRXgl1KpHXoL
EmSX3B2KfHagy2epIAZQS8gwtyNnaX+oWR1NbjiVNgsLTsFrK2AnUbrkYJ14JHe1zGOZrWcAWddWNNy1DZTzslYvIQGybgHbXjarQXaz2SS3xzPud61scPcHyWzHLZpkn/NNdMM/8FFZYYDnTeKlaj1jQL1RioHv
FGgmucP0qUkw4KdeYudxEPiVVv8ecwH828IvlY07zGUaZz/ZrU9o1K4FNR0quCLeBU13uuIS/QTsU6TwWLarOtnfRoHEBCszFMwpyNPCipOB5DTR29qk9C4Ik6OCMbIxopzTOGRt0lhaswprK803tn+Fn1NKab9j
IO2rTBNZj2TL+SzC3V1hxSp3wB+D02nTsVjRwuLfPQ5BMrSpP2KkE1rz8+POxawU0s+b7f+bhki1IFLZwfsH8Op2ta/MafjRKPSYgEQCqRTKmMQjLrf05WWTGMAdTymg1q1iy8RWKnVUvJ5PIpWDS8zsziDOsKX8
19DfCGMGLrchtzL8nc1QbhxxBOJ7hdVHWZS4PvqexnjAeWfBfKc2hHtOVt2PuIP5bW5eVDgHnlKp5lIGNrQpzSAdRRZg8DCLZ5UOXfGhLMg/H+N2Sg9lTAH6oxQOyGTdwyChogd6BOVMtdkPyn5RMS2oGvHijdIz
maMgpsaobJRl+Sj6LZa/wiD7BjqmfAHRkm+9xYhQWUuVMxwxxgzOH7KuxYHBuUH0eexqDQorSsjTtX2D0VSqx0e8Fv832N7eKbPtyX25Pyn/Jtt3WRRxUrgatPEic4gluftYVGLqfQWSa2713BiSdTqDWyWDhqer
BZdkMDnGaWr1Ahpx+atEiaCr1ZWvgu/Bvndg/xFL8/UO4K0HxE3j1Y3WQ3JdKYtxqwXE46vVoy9COfay/zgFUW1zn0U0e0f4edX1mN+jLG/LQIzhXrLUdxOQeZNSoQRkF8BkDrOUZHHR1xUfkB2EjDSTj5BIz4r7
eR7V+2/A0fm6eankrFGB9zDNKZi9ecZry27QWkj5Lnoi2UutD09NQCTVtTWmrAaJIyp6z5k47kJ9CpmkehZQS88WyexJ//Ib/pHgeIVG++wlyDnp4e2W2Vy+/uMEo8FHK7JeWvmiR37Zcn8BepyUZmaSu6S8FKfK
dK2b+xK5OmA1I2mZrglkxBnJK5e7+Hlr/fzkH6CPfmb/EWdIEw9hLyVGc4ye+gnMrzf3legz+FxUfTsiTfyXn/xX6d9RSvYeAFlWILCB3TNYjpwwnG/4GO2j7MiNxyd5mcQTZ5P9iyBBK55bXjERkvIuTwQ63c2W
QKY4Cr4Quo1Lgd1gzTNC+xK5tcSP4pD3cdu3IRDuxWvF8ysZdmhP4S7B+9PdD0Cn+XJSyIfE2CTT5ybrJbHI2/VbYGPKJaH/GhbJyuxkEs8yMsoCcmAJswz9XDWfwxKYrLgKvwe3D8PJqIFccgrBg0F2BYsZ5NuK
qanEz/2zv+U+gbBidQR7MP5N7kFiCWkcBtwMtdUh+bW5JKN8EYtkyHfzyBn+9hB19F/JIWcaephxxCaQY2M+mTo8WEdZXFWyd8u+Q7KeWWT+K5onwFC+xPTD7wNkO2FZzI/4e9X3MeBvyCZn8+4yssieAIvkYT7u
dMBCr8rFknMCTLKjKpDZRFvt5sFCdVGqxjwGKDKwHisBsVhMe87hs3C3uSSis0cWB6mTa/tfwW+wE8kG0eE9Jhlm3Gn4y1Uh+ZBDNUZgnL0yPfeERc6zOnO45KS4131IVEs28RZzmVYMQocReI+65lC8x4C1jOyw
Mknm8nYmEtWow7HZoPPnjFNkT48iHxo6ziB3O3TpS+DlpTPJZ9ZMGPEE/mxyGkWueQb0vgtzAuqrGGSX5hyLZMA7WMXj/YvlppB5KZAd/14eOaGR2XUY9LdVjpzTEDOInm6S+/1/BT8ja1PAx4BN6GMkm3gZMfIK
eJ+e2lzQZRqTbB+UMMlH5iyYxD9wsNuO/k4sco6ljHmc7KRyRIBflnoifn/M7E+iZEyyl6/EJM7Ha6cBPPK+5YReKJLHv49FYgBTtc+SO1QZZOPalzmL5KmzCR5/MWLIE34jdGvHID7FZc4bsj+r8gzzL5d50QI2
weNvLBJq3xJfBwtsluwMwFCZneMmf+V/Bb/NXS86Q9pu4j7nMT2F3YvaRiB0mti4rNo6ywA70uPa7klXFh6CJbC+Vb7ldJUSsiZ/72Z1b2/zw96FreReVmxEDsIEAS1UfV7uHGj1hPrr1fG5w0mcsnt157LmzbBB
ulNsYnZ6ko/LDm/MqD6QfhYGxtESZm5p2CjILO/Oe62JNcex8BEuH21CdF9BVvQrepG6yfUabI/6nvfdDl2HW6Uw6sT9qnqudjAbx0rITn98XY7kaSL5ziG3fXKjQsmC5AmYo1mXUadB26G66zgBd6AnvGdD54ym
MQg0u+ePS58Umekugev6tPlOHb9gelQaLEn7ltCmmbWGBenYOd7dfaTrTJtR9WZ4u8XRiYGtjs8M5sBytZEOrExMH+5/Bvbku5r1Fcz851Hz4I50dWa1L2rYn70PyQRbRJYmPZob+Qxg+klhXWqJ+JRmE2qbepR6
1nfy2gMa18EQX9tj2R3bMbLyWK4PIlXx0oiq6RkKUY+9N8ICu9ve1Py6ujB1TBj5Mp56Z1aHS2v/BnbpAQi2up4F3Z86vzTbVqyKI/ex/5B2I+ye+zKrueDT7rZDjRoVOlk+EeaaJFJs16xTO6mISuCSbyj2nOu6
2hHRtLD4PhjIPVTXL8/usCFb+FGO3HdUW8bJ6Ag1td8AGzy3bJTkToJu4H0rK8jhdx3PW7rrFQo3RRgAntUmk/Qmqa5U2MAhe1EPcxfHO7iu0l6mQCJ7Fv0Me37oPNs6t6Gp/BxmPLontFu307TmQ9bTuCVwBwdV
3ZCsiVUP2uk02NQaJuTH1nqpWkV5xA7PCQ79YWcmd2d3OXaUNktqxuQdhsSy6je3Z0o3o7WxSjmzF++ZWBCY0hrc7NJk+lzdEqv52NJb96ukKvSN1w3xDfDpsg73dpOW8urm7Oig7fBLZvec6k7o8mweUWQb+QQ8
tS9qZKCL00TjM0In+RGQQt1l+ZnxYYMtVghv88gNH/XSR9U7JQHxyz2sjf3AsiO7/Nq9Gh/lOQRPEJmAtuVMnHWNVEsUlLmlrCXo5ZJjGCOxXydfydonyyo53LO5e17bp4YHZbl5S5OvACe6Xfvbopr0K4N9E5xH
W6rCZ7duyWjsLc/KvR5X6aPkTD7CWtJ6re6NRDEtxaGf2Tu9QfDUMzr2tB6qG1E2Nts15oHXZ9BUQw+ny7bdtMk1PSzY3kqC576W2hWsjTMOveC+y3KtdgAovqU9pnF6RWLGIGuuGd/IHBB81rimvrJckB0Wke6c
pccDje3tPNxSIP1aZZEc6ZWpOw08zU02jNrs81R83lhJ46jgNGyx1NKWrOLgHTY5ShPlZrNIPFa/yqP4TOJRerGoTGug/CtAt6plaG1u2abcxQG05WalfSSbwOKR0WcNU2WRgpNcAWc+aOtlBstnsUGA8GfOJWaN
TN726xZ1DWk4XMnNmBA60/0Hcxddcm9iaen0zGMxVKCLS6nldJ1j5Cb46lOlrzPORdfRO7wixc907JT+/FnnTt3W1Oq5hfMSlUI6XN4brVf+82fnFHEy3YKOuz62uWQ6QVtddTvrz5/tbZ5bv6bUJqskcre3gQVX
dTr3z59VTYwP63K5IpKY2OnlaFxVJGdj//mzF8v7FaamfgpTdf3F5IJKFnfvv3h2hv0XC6neW7V0pcf8YQoz5ez+xXxbe7J7VLt/al/a6Fh2PXqA11krXcjD3KYt5Vq5TYm/hvbFoX4zDdMid2hsavNtG9NUW3c5
rTRgit0IjR4Vcqrvz56P6I7p2tS4pUIzKz8m1HuuzUK9HuG/en5c84eGMdkhfj5W5iaF2kOEVqrFcv/qeeNm+YZ+xffTGGHF7qMt9mudVtzK/VfPT82Ki9/g/VJ8WpRocd+oWV9Rj9jDf/b8uRJpfnhibZCl02HT
c+pSxSnc4//y+SUOpdZG+hpaVUJl5VOCO/zxfBKr/LPnqXoqhZwVolQouTGsXsZFqp7Sp/gUlyIOBTwhkmKVQNn3msj8I1/K/u++Ffj3X1GUBWvwvzfZ7Pm7Z4iZZSwbEYHrv/uf93/ZTKjfZf/+vtwnQPqIrg8R
DIoe906VP1XueYFnrJ6Xrl2k/gEIO4PiouTtgUtdxpilg+AmFfrEJfs+duCYjMFga/NVIrd47rVVNRyFenScuts0mw+GDeoZcIxUsy6E3vXba79HzwCKcWHoHnGS7VCTMs1fIFbe5b5x4mmmC2ZxiMJwqrANvm22
XbOcT472baxlp6z10rD7oKuA+RQ38rLrQtO9ONZ31Mnh0qjcqzEh3ibWv0BgF7R8ydsT2982Wr8Z8+F37qsMSH/i5mv7jhyLDu72a3HlOrk7jLTfaeNqMcjkk2q20leASSWx1muvy1pHVQdfu/42PMsxxkoq5grx
JNkt40nqA+vPli8svCy2mjzWO6lTrqjFX4s5vok4Fbw/YLh7oNtil1tOa0RpRnUCoRxR7IsTHGIUg0cFxHvsdBphraq/VfuI/BwuuXzvYkY/l3HiQLvNNtpWJyxEppf1lyk95blivHnlV01UjA8bahr66R3QPaRt
qe7AP8M5DiHxWKIW5+DEc1huP822VDTRvMr4jTBP6Q7WsCRvTtjmYNqP8mV7aXuOdd5kZKQ0nCsGs42QVES0BW8PVPZWczC28TWu09UQfOKSLdKtcb9FtdsJbC5Yn7Caam5i2E9vtmCO/HqSZJklid7occu12iXW
SeRwShRrMU/trmIo+eRS2dTSDN0mHabODm13TX/VZpUvvI1yy9DPNM0maUroZt8in89e/Tye2G4x/VVprSytWDOnJ3NUwHhfnqeB2z7bqboB2sMVnsk5kQO0cbvC+we7eC52H+362jnVTt+QEvjIEcf+TT4rKiTc
we+mj72Xvudrl1aD04Io7jL89iXvS2ZxqIbPQi85z4Fu12xvGwUpDVQgV85dK1yacybrrn+8/2y/333Xuo/QipY/KXNOmnMvpGsn24a89v/NK8ctyCpd73eFD7IkzGtx06Im0/7+3W7xYhfLqfqTdT7KJ3HN8Nui
rP1R2qGP6YXeA8S0KMXkir6tIJP7CL/l5PvkOvqs8ax0bXHaYrVId7a2K38f7xN+W5l6MXFbTBo91G+E1xc3I6uLRicEuXIkIdNfMje/O/NV2r1gI48Rlj8qs5WGcPazVlP0mq+q/JeMrtaM6gYJz2qi5jvYaaxW
7co5ubT5fM2hqPs2vE3pjip1PWtBzrDp1VqmnA1R8ttoowZby6M9MTU5vMvFyqoCmvrH5sAMn3gln7m2N3nkZqWlKQuCRzlet+Lj90cNIemp8a+92fY0fnclpw4Qq2HAVa5HIGZ5E5EzSZ2wbhFrcM4h3wSBn0ak
FJWDbf37uGzuILYmx8FTWICM/yzEVG+BIG8g3rFMi6LX9BfyhzLIjs0ieNFqGCUDz53FyHa4KWctuVcbz7xCyy0gXwstbWghWRvpSHqIQrrpO3LPGeakjBZ/BvnyECynftD6ZDfTjqJ7Bwj5zqvgSLKRK2+CLrFw
69KxzIPkwxPgD3KtVLk6RfcfKOQbhwIyDehyCxL9FzwsBXTv8yh6zUAhfxzzOgZ40k5u7obIz/ufNeSg/3p4nuPhiNPwWnxgqX9EXp4qfNGT0AK/gDYsMZUKwIgDPM6Vp2T/ssl3SoDX8eTb8NBLj2F+z0AwYRq0
TnsqOacO2EPkkrt+n2HLNBp6bRI0cT1wOl5I9l7J7ebkzi7AFaCyJuefqG0YZyd8vUbcBeYGX3MkQHylhqJPDhbyjVXx+smIvZRjOk+xZFNAv9aKovsPEfITCH0qIFtTI4R8swrRTKxjG849DgAmboGSsvD8YKw4
AhrWGfDgEV/YmaJvDBHylU5iSipQtb+7UXT/oUL+GuafhRwMJBGYW09NMP6+qIyAi2LhGgbgf6k6jLDAsiQBcRF1QqAR2xwlAFmirTOe+1mgBuIwVA4GuiRy5KJOjiyU9Y/jDlCW4Pdd2iTkdlppCljnFJ8kHX3/
cWQf7KSSK8SW4/8HcBR/ArouhZBD1pD2gPx2hC0SFEjCPFgOIwyk/vHN47DCbBCUJxEaWhTdO7yPxNcUMqICg7R87NzCZNdLaqaxXcvszax0TM8aHIX4yUhjOa2wHWqpY3JW/zFQohSz1E/ecaSJhmGb3mFQg7X7
bfNSgwvqXLXZqpewYr20Uz7FTlcsu03WGARB6+v5OZjY6M1UP6x6Q7k/oKkQm2QRbrxM96z6PZVaxX8Ol3a4haOBdWeQ9zkcWmuCYDsPkrpT9s/7/uv/z0B0Pir8pp2+OVLIv89po+qpcqqAyqASqAgqkPKkHClr
WIwqMmvu3/BER8vSWq9SUR4rdWNse1CSV7vjYutdJtP1flR7K/ADSi91+TeOKl9VcrzIq2hRITvcL1Dk+9jD1PWQ5Qsdkl9g0VzasKHmdNG8wtUFTnmPwp94rbDzNF6n/lywk5cBgqhuP99wtsK3eFn22+QF4Tw/
Czcj8UzLCuN5WueUi4CqkZ250s6y2qKygtz8XTkHo94FL/b39xrrKmddrDsBo0Q1z6qbVzGr4HHO8Oy8jDMRI32POLSY/6B7QdgjiACh0+2T6m3Lfygcm3kwvjKIcpc4PBSVmJoYTNKcr3yF+++C2P9LT5T2s+jq
bPvSeqF1V+u0VjnLCjNzkzLDFXpDNOyVaeBlfOe5DtuODc1tzfHN4uYH9hWWRoajNfhKrQoqcsGsf8s86F/HCflqIP4PYH8XGPS35Sn6xTghv993TLMNemYQ4sBryK0v6DEYdPIZ//O0/k/Y8Z/+Tw+YIOSb/W0H
bWXbxhRf6Lv0ltcZjyF6pHXPkrboUvTaCUK+4j/0PjlByF8l/wq65iek/n3CVkQYmP4DYnxxELbDsdVgFkHuTYG+tv7fztMQz/eHAP8EfzDa6x+f4edqx+3zHQn4HEc+vcj/D73/zDLAXM8kxuh3vTc6Qu176ueF
ZxT5gkZ5ckN2p/M0q4fmUtNNRpH6+ho84Sf+DYUu8oUCZ0XxTPNu03iTdUYnDQI0o9QSFK/x/YD3UKcjdoctWyzMLNTMK8z0jd7rO2m3adZBqU2zWmpyTX+PXo9uuXai5hPhCtXJCmZyVoSiqPNZv2su0MzSFGo+
V1uklqDmpbpT8CP/qOzXUZmhmfIqN5SXK09Sfqk4kC/hn5G7zrrNJL/+ErUpclGEosFHvQF6c3Rfa+SrVPOGcNRkLveVzMmZ7pmGmef0kzUPCwXClaqDuBR7suzXE4mPoiZGlUd5ht5WHKX4VPCCH8514FySwWhe
xK5w44Bo/8Pe473bVXgKl+UXsJbJsjkpanmsMLYnVDf4QFBX0MlAT6WVirE8K5aL7M3cxAVRxyM9QnqCJwQNoesC76rEyP8qVyD7dZJbf+dZDjFiib2F3SAb2qrDIlg5VT5RtiI/jwAXodjAXmB30CZStNZCxzxZ
M5tTLfu1x2+v222n0Y5THMbbz7CrsRFbX9BN1t4gg9XCBDpqfGh9aGGoW6hu6O6QipDWoEzalBy8pDLTPVNmxg6KYUTNizgWeiFoDD3S6Yt9pHU1DJGY2m3OS5zknVwd19o72bvZrRTlmIwyKtck9zqVVX2pdHA6
5ZjvKHK0FdO2L21mWwSaDDA6BM5bUcIoFko2R3iGB4SFhc7w9/N8bhskWmA+Em8eUs2rulAeU57mtshxjo2aqNl6reEV/VTd9+TLulVaJWuLjIruZQ21L7WTszWzcTU6p1+lfQFc51gzp/pKkaRoT65hroeTu8N2
cbWFvVm78STIA8fSFSWr85bknM9uyv6Q2ew+2q3XOsei2NTKiJwE4xTNKNTLvZi9Put+Zny62N3UepZFiFEnjIOctGvJH+OKYt9GH4yyjiwOTQrWdLhtU2N+G2++l/Y26X1cbuyOaPuo7IjukFt0h1OGlamZEAbR
6Ay/tHlxcrEbo+dEnY7YF/I4yNyF62hiPhzey+ZGk2qbojWSdMnbwmGF/Qsu5N/Irsm8nzZc6Q/+o1myQE8l2WfL6hkKf2aF6lzUdbkOwCizZhi5K7yrPyzWMvFljJ/FIvuwD+pInPxEjxfs2jfqg1E/xX2HfjVN
5Oz/ku5EeBDDQivRkezy62N/hi6g6HEzhXylSCjvbhCLcS1Fr5kp5KtfQr+HkByWmGyaNkWfnCnkOylU2haa0Qc889VsVR+RdNOIw563raYZ3lHollsKYm9X/0XlmLKlciOjncqk6PGzhPxiZxkQ/vhLImGUSoK5
wt//5Xv0h8wJi/055O//Ck2+AgaVFfbJf/8311+HbO4KhzOzKXrAbCHfFMX/afxnJXrNbCFfqaVjQ+udaD3PhZqRqpcYFH1ytpB/nGErUXVI5xgx6qgEKoaKoEKoQMqX8qRcKUfZZcy3w4+Z6QgDuZnMZoYOYw81
iWqniqkCKofKIPelUq+TJlnfVunPWcB4Q22mWql8KptKp5KpeCqaCifX6Wmmce4x9v2TEaxlibVzfd11tZXreZs4nayBzJ2MFoYj4zN1kuqlVlNkY7o2LMk2Vo+lNldpvvxn7ixWPbOI8Z5aRU2g6qlqsiXe52TO
FfKZl5Qpes9cIZ8RSNFn+hoOpFH0vb5CsSZFv+8rjGZT9Mh5Qj5bT+0ej6Jn9hVfJ83Ro+hVfcX60nvyFN3bV9S0zBBS9Km+YiqrH4Oi78wT8rn6+lLhAgWKfttX+Zi1zHa4BkUPny/kc9cU2Wr151P09L6KiVuW
cbAqRa/oq2RwVrO4TIreMV/I57kZbdAsUNkoT9En+6pmeU2O70yChRR9q69aWJesHqC4iEvRr/uq5c5DzRZqLRZQ9NAFQj5Pwq5i1TDTGBT94wIhfyRzocUu/cWaT1TIHZvwryWLfdUcwozWCf9oKS67ZdirOU7Z
ifdHi777eMtYg7PqdoI/Wi5xdrN7WfuYcxh/tOy0GG8wV/uK2helCTKP+lLxT8Hv3cqsTPRrSEyWapPEmdfqb9eQUxbI3j3OY4Z1q/FKHVEfiEjWHteCE8VuYQ1htsveHW67wXSDgYrOGPUSZUVyN2jJ/eAE7+m2
Jib9tB6Tr25VSC3EhpXa64SOijHglCrX41azjVt0u9SnKalgRke5lzjP2VbsSFZZ330b9JpFQj4zX4mi9yySEUBfw7tcir7XV9ikSNHv+wpD+whgsZDPTjewUqLomX1FRkKRBkWv6isOKz4opOjevmK80x59ij7V
V6znVbAp+s5iIZ9ba3JRw4lP0W/7KgWZY6zX9RHAEiGf+6rcR3eiIkVP76tIPdtEyX0E0FfhyBdwo1gUvWOJkM/ztWzX71S7pkDRJ/uqZvkFdncN3ZUp+lZf1aH1naCHN4FN0a/7qnw3sf0+XVcVih66VMiXm8k6
w7zP+EjRPy7tw7+HSN74ldYb5RV/w21z0cOAGJeDRu9V/mhZUqttyNB6qeQl90fLft+TDr+ZD9SS/g3/Yp6WXA5Hnu3E/KNF3r6/hZ3hKs3ryudk764rzQld4XXAplD/NrlpgBoujdQ5rX5DOUlBzJHZXnSNp6ft
UKO5mlzZu19z9bnyHAW2KmurDP/+djyLKKMOnd/VjirNwrt1KpaH1vuEOHSbndVeAvz/JBXrsbSWCS8qhsn3QHSf9vrByVqUZZqno6QaBfzbcOdw7rBp9mrWPeaOPvwvE/K5IW5Z+hHyFL2/r/JjZIPzYBWKvtJX
0YwfYGarQtEv+yoZmfPcWXoUPXy5kD+ZqRYcIOYYr9J6rlalnC+YzJOQ2ygLr6bU+Xtb55raG97Vuq3cgrjTpUrbmA8h7x2WWscYB+gb65Cbxqc3W5Zl5Q0Wv7JwN9qmHa1G/M1bHhHiFRYM9e2qw5TWCgwVDrLJ
V3Jn5jxIKDDcq7dF5xfNVuFgaM4B5Sdy1mUYG+/Uj9emNTvUf8V7x3QUtKo3e6t0Kt0T1PO1FEpIZpnTWdtLFgMFjfwj8nt5KXLqbHIGf4fkftYF4WLVWSrnlYIE5eCtA+WqkuL8N8rBSkf44xQWy5PzBdO7Qjqd
Oky5eZxlbAa7lfUzcMNR26c6VkWfcZeaTA2g6MUrhXwzp9J1xT/n72VaMFcxRv9NOhypfFwiLr7LNGA+obZQ9KmVQr6iV7d3V3VnIOMeNZUqp+gLW4V8AaNjVgE/2yku1TxejaI/9jUd7f4gVcsamWriFSSk6Jnb
hHxBQXdi48IG50SR608WFL2jr6mwak/kgODBXjrmZ+Qp+kZf0y+1YeUnChLSF+iNUaTogduFfIFzR12dIDsrbXPAKTWKXtjXFNnzsMlfurqkxcvdjKL39zVldbbWyddUJh1wPGBM0Q/6mh51Wtd55SVm2HlUKFL0
yB1CvsC9X2VDc01PkY6foylFr+hronus63JLYnJb6OOmFH28r+lRz7Pa9iqP3NUBDBFFP+9rWi3dWzktTTVYx0XblKIn7Pz/57WuLSnKP3xMgKXZcTWK/rmvaUvPwtwLYTqhm13nq1P0ub4m/Z5yyY3CyeEit11W
FP2+r2l6p3rIb/QAvwLxL/IUPb1XyBc0dCvU9Ku6X75S9FWDorf1NT3p2F8anbsx+0tomT5FX+trOtSTWJVQqVeiQdf3RQx3CfmC0V1DCtblc1NafU/bUvT8via97mLJ9Oyp6Sf9RypR9N6+pgn9hEUahRo56fR1
c4q+19c0uedSQWN2fNqroFJjih6+W8gXlPUzkSQUOGa6hdxxouhlfU2R0pCyohSdkCGu58wo+mhf06aavhNtstvg6affN43b813Tuu+bznzf9Pb7ph/3fte05fumK983ff2+ae6+75p2f9905/umofu/a1r6fdPh
75sef9805sB3TWu+bzr1fdPr75umHPyuafP3TZe+b/r8fdPsQ9819R4S8nmlpcdiXFym61D0rW+rgw9/U138bfXgt9WH31Z/OPJNddW31ZPfVl9+W5109Jvqxm+rF76tfvy2OvPYN9Ud31ZvfFsdePyb6sJvq/u/
rT74tjryxDfVFd9Wj39bff5tdcLJb6o/91Wndb6MFVgt6pMpfdW6flNLXBPPalH0+77qlB5GhSRpuT9FT/9VyOf165kYUuKhx6PobX3V+/1mN823YKhR9LW+6t5+I2v1kiJNKbr/KSGfd7nfZ2liuKcdRc/vqxb1
SyhTj73pQ9F7+6oj+u0qmRJrp0jR9/qqv/b7/9h7C/Aokq5t+L7PmYkNEgIJDsHd3TO4u9vi7u6Luy2wOCzu7u7u7rC4u3v+7c4MJANL9vm+/a/nfT8yXEP36Up3V9WRqjpz7lO/NLla0poS9oEnfWweL3rkb+RW
fnUi2BcY5OJfIzWJW2ZVTtgPGWTpTsWbeJYZlgX2xydDtGjkqRDkipDkqZDk65Dk+NMhyA0hyUshyc8hyWlnQpA7QpI3Q5L9z4Yg153zsU3l2BaFmzyrHbnq42I5Cv6a40xapNyWuHf8HrGWRw4fsYo5yRnd+UX7
is2XN+5Vu2zN2xU1/+vshdPakpaME8WvcMQb7v+WG7RC+6AtOBYWRUCFTAuTw7+C70Iv2K+f97H5/V1h3ws+Nr/P3YZ0GNf09xKZ8kbKvDfFnXixo43y3uoB+5wLP7hz/4Wgqfb9Cz42Wd8S9qEXfWySvhPsS4yT
KN1hP37Rx/a7pzFDsQCBCnxSwEBlv1XglQLPFHioRlZMIzYeuKiAsa+m4SPbpcBGBVYoYOTmnarAaAUG/PUMY0fGFn/dY+QjLqeAkW06swKG5y3aX3/jroDhKbgtwCkBdgiwTIApAgwWoIMARsR/SQGyCZBQjNhg
wMhWfIPAIQJrCBhrooEEDBS1EflvJ2DsDWJELb8zftU1fh41cFFGVjfDyWCsuQyvpcMNEN0Rs2Lsav/ZHTCiLY39fJ+5A/fdgevuwHl34Ig7sNMdWOMOzHMHJrgDA92Bju6AEelU2h0wMuAkcgciGM9wAy67ATvc
gLlugJHzqLkbUMoNSOMGRPyLfmQFDlqBeVagrxX4xQpktwKRrcBDC7DLAkyyAG0sQGGLEYsdxI/dCkz4iy/NFDCw4N4GbwRYIUBvAcoJEF8AA9+6ncBIAjUJpCJg7F1kZGMe5+iH9I4onsCIwIeIwKuIwMOIwLWI
gJHheldEYHlEYHJEwNjHq1lEoPRf19JFBCJFBB5HAPZFAKZHADpGAIpFAGJFAIyV4vrwQL/wQMnwgG944EI4I98QYOSeiRMOuGgDxtmA0jbAwwYYSP22XkBiL8DYzXKgJ5DFEzACTUZ4ANk9AEMZh7gD6d2Bs25A
NzcgrtHPVsDIy2C1AkYGTOPX+xsK9FIgrgKbBKgiwKu/ZOM3R1/sN+Pyg2KZPscFXscF7scFzscFdsQF5sYFBsQF6sYFssUFvOICZ+MAf8QB6sYB4sUBLsYGRsYG7LGBR7GA32MB2WIB52ICbWMCnjGBSTGA5DGA
VdGB7NGBzdGAHNGANVGBVFGB6X6AkReiuy9wJwpQIgqwLDLgHRlo7gPsjWRkAADaeQN7IgJ+EYG6EYCl4YG34YA84YC+NmPfI8DLCzBWYIM8gD3ugLoDud2AzlZghQV4oECCv/S4mgCjHH1g/upFoLkA+RVY6/Dp
jvmrz85bgIGG7DrWp8mM53gC3uGBiw6vYlkvoF5kIF4MYI3hh7RaPejm5inu7l4aPrzNEj58eIubh1c4dw8vksTHwI+fzX/4aJyH/PfZWWZ/dtPHFo+gQCgKpcpfHCUhItSgC0Yg2bRbPrbIVjd3d3er1c3xcXd3
d4d92y0f23oz5bgGmTgYS2E3RwyaBrvuLAte7oxXszrO3Rx99b3n6Q/ucZ6L41wd1y2O51kcYXPejrC6gGDXnNedZcHLvR3l/o7zgB88z+MH9zjPLY5zD8d1b9iH3vWxRXIuLL8e7avu+thoeCvv+tjMVONBX/vb
uz62+WIQmQTILICRUiyrw4hnFyCHGGANIJcAuQXII0CAw7HxpRH8Wltno3s6vmYvytfeCQh+D4Nx8390x37pyKsPgjqy78Og47SHPrbwDNYcwr7LUXb1O2V9H4VkwLRHPrZUIf8mtK/96iMfW/7/7J5vvypWC+zL
H/vYfChqMfRURDXoCPuxx6Yuf1UCw56Ec/YFxc3xgL5PfGzJjGBRcTw3eCCpBqMdQaRPn/jY6An7sqc+tkjO6CJ13CuwP33qY4vuvO7liFINVr7smY8tlWewMnwp+6rgToV1N3lof/rMx1Yx+D1GOwzPmGEPI/6j
ZwR1i1gsFg8PD29vb39/WsTD4g37sec+Nj8KxSIWD4uHt4e3v7e/hR7ibYH9qVH49R7/gICAnj0t3h7+3gGwj3xhFH65J8A/oGdAT2+Lv0eAN+yrXvjYktHFeAX/aoh625+98LElMhhpdXP38PSyhUP06BarYWQ9
PD29bLZw4cNHcHPz8PDygn3mSx9bZJoN0qCPk+s7XvrYbr8SwvlPoLA4/lnhBneHXhklVnggHDzhBoU7vBAeEWAz+9O4yxOEBR7wghXusCEC3BAO4c1yi3knYYUnwkPgBi9EMJ9i+0flznoF1cgDnvCCzXx6hH9U
7mH+hSe8EQ2R4GX+rQ0+iA5/JEU8xEBkhDPvDo8oiIn4SIa0yIp0SI4EiAVfRIA7IsIPsZEQKZAe2ZAdGZASiRAHUREXiZEKGZEDOZEJqZEEaZAZuZAbWczUtkH944Uo8EUCRz/ZEBl+iI+EZn+Fgw+iIh4SIa1Z
i0iIBn8kRhqkQwR4IzriIglSm2+OiBiIg6RIhQzIiuyIidhIhpTIiCzIgdyIheRIgUzIjJzIZb7fw2y50VajVYQnIiE64iEZ0iEbBF7wQQzER3KkR3aoWbeYSIAUyIAcsCAcoiAWEprvyAkrwsMXsZEIqZAJueCG
CPBDHCRGamRGbrOnopr1TeNo/3/7/T+WD29Egg8im9zxQ1REQ3TEQEzEQmzEQVz4Ix7iIwESIhESIwmSIpnZwymRCqmRBmmRDumRARnNPs+CrKZ05DB7P/f/iPd7mzWIBH+kRTz4mHWJjPhIhwCUhh3pkQBRzNr5
IiEyIC/KoBZaoTbKIh8yIhH8zHpHRWJkQn6UQx20Rk+MRC+0QV2URwFkRhJEM1sWHUmRBQVRAfXQFr3xG6ZhGaZjFPqgHeqjIgohK5IhhtkHMZEc2VAYldAA7dEXozEDy7ENx7AdKzATY9APHdAQlVEE2ZECscxe
i42UyIGiqIJG6Ij++B2zsBI7cBxX8RTXcAI7sQqzMRYD0AmNURXFTDxFHEREXKRGLhRHNTRBZwzEOMzBauzCSVzHMzzHDZzCbqzBXIzHIHRBU1RHCeRGGuRBSdRAM3TFYEzAPKzFHpzGTbzAS9zCGezFOszHRAxB
NzRHTZTCL2iB7hiKSViA9diHs7iNV3iNOziH/diAhZiMYeiBlvgVwzEFi7ARB3Aed/EGb3EPF3AQm7AYUzECf2AJNuMQLuI+3uE9HuASDmMLlmIrjuAyHuIDPuIRruAo/sRjfMJnPEHgN/YnoSklJVASjdAYA1zs
USJkQlYURyk0RBP0x8AQ9ikxMiIbiqE0GqAp+mEQZgWzV0mQAdlRFGVQH83QF4MxE7O/2K+kSI8cKIKyqIfm6IMhmIE52OywZ4YtyInCKIe6aIHeGIrpmItN2GLat+RIi1wohPKog5bohWGYhnnYiK04gVhIgTTI
bUpcbbRCTwzHH5iPDdiG4ziJlEiNPCiAiqiF1vgVIzDV5MZ2HMMp3EAqBCA/KuEXtEEPjMQULMQ67MBRnMZ13IQd+VAZNdEW3fEbJmMR1mInjuAMruEWniIvqqAG2qEbRmESFmMNduEwzuIqbuMJnqEqqqM9umI0
JmIJVmM3DuEc/sQdPMZzvEM1dEAXjMEELMUq7MFBnMcV3MUjvMBbvEdHdMbvGI9lWIm9OIALuIx7eIiXeIMP+IxOGItxWI4V2If9uIhLuI8HppR9xCeT/96m5hu6Xsvsn5GmRho6ZmgLEQnxkA52lEFttEYv/Ibp
WI7tOI5reAaBD+IjPfKiLOqgDXpjFGZgBXbgBK7jORSRkQAZkM/kXVv0wWjMxErsxEncwAtYEAUJkRH5UR710A59MQazsAq7cAo38RJW+JpSVwAVUB/t0Q+/Y7bZT6dxC6/gBj8kRmYUREU0QAf0x1jMwRrswRnc
xmu4IyqSIAsKoRIaoiMGYBzmYi324izu4A08EA1JkRWFURmN0AkDMR7zsA77cA538RaeiI5kyIYiqILG6IxBmID5WI/9OI97eAcvxEByU66rogm6YDAmYgE2mJy4j/ewISZSIAeKoRqaoiuGYBIWYiMO4iIe4APC
IRZSIieKozqaoRuGmjK0CYdwCQ/xEeERG6mQCyVQA83RHcMwBYuxGYdxGY/wCREQB6mRGyVREy3QA8MxFUuwBUdwBY/x2bRohm0yrE1LU77/MG2CYQWehPE/jP//5flHAOzIi3zIjwIoiEIojCIoimIobo5BpVAa
ZVAW5VAeFVARlVAZVVAV1VAdNVATv6AWaqMO6qIe6qMBGpqjVhM0RTM0Rwu0RCu0Rhu0RTu0Rwd0RCd0Rhd0RTd0Rw/8ip7ohd7og77oh/4YgIEYhMEYgqEYhuEYgZH4DaMwGmPwu2lJx2MCJmISJmMKpuIPTMN0
zMBMzMJszMFczMN8LMBCLMJiLMFSLDNt70qswmqswVqsw3pswEZswmZswVZsw3bswE7swm7swV7TSh/AQRzCYRzBURzDcZzASZzCaZzBWZzDeVww7fhlXMGfuIpruI4buIlbuI07uIt7poV/iEd4jCd4as5ajDmI
YfONeYMxO/hgWv/PYfwP4z/8TQmIhwDUgh3xTVlIgLyojZ6Yhl6og3zmOtQNiZAfddEb07ENV7EdM9AH9VAAiU25SYKCqI++mIkduAbQn+R17MQs9EMDFEJSU7KSoTAaoj9mYxduQBiPAaxFO+NTeRO7MQcD0AhF
kNyUwRQoisYYiLnYg1uwMAHzsjZ7chp7sQ7zMSGtvI29mIdBaIJiSGlKbSoUR1MMxnzswx24MRHzsy57czq38Sq3cwb7sB4LMDHdeRf7sQBD0AwlkNqU9zQoieYYioU4gHvwYBIWZH325Uzu4DVC/IVynTs5i/3Y
gIWYlJ68j4NYhGFogVJIa2pMOpRGSwzHYhzCA3gxGQuzIftzNnfxBkXiSYDUErvEF5Wb3M05HMBGLMLktPEhDmMJRqAVyiC9qXsZUBatMRJLcQSPEI4pWJSNOZBzuYe3aJEEkldqS0+ZJr2kjuSThGKV29zLeRzE
JizGlAzPxziKZfgNbVAOGU1tzoTyaItRWI5jeIIITMXibMrBnM99vEM3SST5pa70lumyTa7KdpkhfaSeFJDE4i53uZ8LOITNWIKpGZFPcRwrMBrtUAGZTTuRBRXRHmOwEifwDN5Mw5JszqFcyAO8Rw9JIgWlvvSV
mbJDrgnUX6nXZafMkn7SQApJUvGU+zzIRRzGFizFtIzE5ziJVfgdHVAJWU1LlA2V0RFjsRqn8AI+TMfSbMnhXMxDfEAvSSaFpaH0l9myS26IaDwN0Fpq1/iqelN2yxwZII2kiCQXmzzkYS7hCLZiGaZnZL7EaazB
OHRCFdOTEgs5UBWdMR5rcQavEIUZWJatOZJLeYSPGE5SSFFpLANlruyRW2LRBJpXa2tPnaa9tI7m04Rq1duyV+bJIGkixSSlhJfHPMpl/I1tWI4Z6cvXOIt1mIAuqIacppXNheroiolYj3N4Az9mYnm25Sgu5zE+
YQRJJcWlqQyW+bJP7oibJtL8Wld763Tdpld1u87QPlpPC2hidde7sl8WyBBpJiUktUSUpzzOFRzNdqzAzIzKtziPDZiEbqiB3IiLPKiJ7piMjbiAd4jGLKzI9hzDlTzBZ/SWNFJSmstQWSgH5J54aBItqPW1r87U
HXpNr+tOnaX9tIEW0qTqqffloCySYdJCSklaiSTPeZKr+Ds7sBKzMjrf4yI2YQp64Bf8iqnYjEv4gBjMxsrsyLFczVN8QR9JJ6WlpQyXxXJIHoiXJtPC2lD762zdpTf0pu7WOTpAG2kRTa42fSiHZYmMkFZSRtJL
ZHnJ01zDcezEKszOmPyIy9iCP7AVV/AJsZiDVdmZ47mWZ/iKUSSDlJXWMlKWyhF5JOE0hRbVxjpQ5+oevaW3da/O00HaRItpSg2vj+WoLJPfpI2Uk4ziK695lus4gV1YjTkZm5/xJwIRh7lYnV05ket5jm/oJ5mk
vLSVUbJcjskTiaCptLg21cE6X/fpHb2r+3WBDtFmWkJTa0R9KsdlhYyWdlJBMktUecvz3MBJ7MYazM24zMOa7M7J3MgLfMdokkUqSnsZIyvlhDwTb02jJbW5DtWFekDv6X09qIt0mLbQUppWI+lzOSmr5HfpIJUk
q0SX97zITZzCHvyFv3IqN/MSPzCGZJPK0lHGymo5JS/ER9NpaW2pw3WxHtIH+lAP6xIdoa20jKbXyPpSTssaGSedpIpkl5jykZe5hX9wK6/wE2NJDqkqnWW8rJUz8kqiaAYtq611pC7VI/pIH+tRXaa/aRstpxnV
V1/LWVknE6SLVJOcEls+808GMo7kkurSVSbKejknb8RPM2l5baujdLke0yf6VI/rCh2t7bSCZtao+lbOywaZJN2khuSWuJJHakp3mSwb5YK8k2iaRStqex2jK/WEPtPnelJX6e/aQStpVo2u7+WibJIp0kN+kV9l
qmyWS/JBYmg2rawddayu1lP6Ql/qaV2j47STVtHsGlM/ymXZIn/IVrkinySW5tCq2lnH61o9o6/0tZ7VdTpBu2g1zamx9bP8KYESR3Npde2qE3W9ntM3+lbP6wadpN20hubWuJpHa2p3nawb9YK+0/d6UTfpFO2h
v+ivOlU36yX9oB/1sm7RP3SrXtFP+ln/VCNo5Mf+n4HmbMaYgxgzhhRMyZr8hb9zLI/xOCPKj/1DgzAfi3AMJ01fRHKmYg3W4hiO41GeYATxlh/5jwZjHhbjKE7hPQKRjKlZnbU5muN5hCcZXiJJcfl7/9IQzMUS
HMFpI5SESZmG1ViHoziBh3mK4cRHikkJ+Tv/01DMwVIcxhm8BZmEaVmVdfkbJ/IQT9MmkaWolJR+8n3/1DDMxjIcwlm8gTAx07EK63EkJ/Egz9BLokgRKSV9pb98z381HLOwHAdxDq+hTMT0rMz6HMHJPMCz9BRf
KSylpY8MkA3yrX9rBGZiheknfAULEzIDK7EBh3MK9/McPcRPCkkZ6S0DZb1sFFf/10jMwErsxwVj7c0EzMiKbMhhnMp9PE93iSoFpaz0kkGyTjbJAwnpHzN8A6uwDxfxAm6Mz0yswEYcyj+4lxfoJtGkgJSTnjJY
1spmuS8PJbj/bBSmYTX24hKew53xmJnl2ZhDOI17eJFWiS75pbz8KkNkjWyRe/JIoulX/9po/GGu+y/jGTzozywsxyYczOnczUu0SAzJJxWkhwyV1bJV7spjiarR1el/G4OpWIvduIKn8GRcZmVZNuUgzuAuXqZK
TMkrFaW7DJNVsk3uyBPx0xhq1yD/3O+YgnXYZa6pvRiH2ViGzTiQM7mTVygSS+xSSbrJcFkp2+W2PBVfjakBmlcN/91YTMZ67MRVPIaNsZmdpdmcAziLO/gnKbElQCpLVxkhK2SH3JJnEkVjaR7Npw20E8ZhEjaY
c25jZmiMXqXYwpxpbudVQuJIHqkiXWSkLJedclOeS2SNrbk1v9bXhjoeE7ER23EdDxGeMZmTJdmS/TiH23iNgYwruU2r/JssM2dQhpU3bFEBraeNdIBOwCZsww08QATGYC6WYCv25Vxu5XV+pr/kkmrSSUbJUtkt
1+WlRNK4mlMLal1trP11oG7GVtzEfURkdOZmcbZmH87jFt7gJ8aTnFJdOspoWSJ75Jq8Em/11xxaSOtoE+2ng3SWbsEt3IM3ozEPi7ENe3M+N/MmPzK+5JAa0kHGyGLZK1fltUTUeJpdC2ttbap9dbDO1Nl6G3cR
iVEZwKJsy15cwE28xQ9MINmlprSX32WR7JM/5Y1E0PiaTYtoLW2mfXSIztA5ulnvwId+tLMI27EnF3Ijb/M9E0o2+UXayVhZKPvliryV8JpAs2pR/UWba28dqtN1rm7SLRqZvszLwmzPX7mIG3iH75hIskotaSvj
ZIEckMvyTsJpQs2ixbSmttBeOkyn6TzdqFv1hEZhPhZiB/bgYq7nXb5lYskitaWNjJf5clAuyXuxaSLNrMW1hrbUnjpc/9D5ukG36XE9qflZkB3ZnUu4jvf4hkkks9SR1jJB5skhuSgfxEsTayYtodW1lf6qI3Sq
LtD1ul2P6Sm9oQXYid24lGt5n6+ZVDJJXWklE2WuHJYL8lE8NYlm1JJaTVtrDx2pU3ShrtMdelRP63W9qZ3Zlcu4hg/4iskko9STljJJ5sgROS+fxEOTagYtpVW1jXbX33SyLtK1ulOP6Bm9prf0qXbhcq7mQ75k
cskg9aWFTJbZclTOyWdx12SaXktrFW2r3XSUTtLFukZ36WE9q1f1tj7RZ7qCq/iIL5hC0ksDaS5TZJYck7MSKG6aXNNpGa2s7bSrjtaJukRX6249pOf0T72jj/W5vtOVfMznTCnppKE0k6kyU47LGYFaNYWm1bJa
SdtrFx2jE3SprtI9elDP6xW9q4/0hb7V9/qEz5hK0kojaSp/yAw5IaeFatGUmkbLaUXtoJ31dx2vy3Sl7tUDekEv6z19qC/1jX7Qz/qUqSWNNJYmMk2my0k5Zf6Mn0pTa3mtoB21k47VcbpcV+g+3a8X9ZLe1wfm
LOOjfjLHf39z5W+s9Y1VvbFuN1bkxhp7m2k//M2VqrG2NFaBxjrNWEEZaxpjdUHEgx210QvTsR3XQMajnbXZi9O5nddIiSd2qS29ZLpsl2tCjad2ra29dLpu12sqiI+8qIPemIEduA5hfOZlHfbmDO7gdYrEl7xS
R3rLDNkh10U0vubVOtpbZ+gOva6KBMiHuuiDmdiJG1AmYD7WZR/T9t6gSgLJJ3Wlj8yUnXJDVBNoPq2rfXSm7tQbakFC5Ec99MUs7MJNc8TMz3rsy1ncxZu0SELJL/Wkr8ySXXJTLJpQ82s97auzdJfeVCsSoQDq
ox9mYzduwcpELMD67MfZ3M1btEoiKSD1pZ/Mlt1yS6yaSAtofe2ns3W33lI3JEZBNEB/zMEe3IYbE7MgG7A/53APb9NNEktBaSD9ZY7skdvipom1oDbQ/jpH9+htdUcSFEJDDMBc7MUduDMJC7EhB3Au9/IO3SWJ
FJKGMkDmyl65I+6aRAtpQx2gc3Wv3lEPJEVhNMJAzMM+3IUHk7IwG3Eg53Ef79JDkkphaSQDZZ7sk7umRhbWRjpQ5+k+vaueSIYiaGzO9PbjHjyZjEXYmIM4n/t5j56STIpIYxkk82W/3BNPTaZFtLEO0vm6X++p
F5KjKJpgMBbgAO7Di8lZ1By3F/AA79NLkktRaSKDTVt4X7w0uRbVJjpYF+gBva82pEAxNMUQLMRBPICNKViMTTmEC3mQD2iTFFJMmsoQWSgH5YHYNIUW06Y6RBfqQX2g4ZASxdEMQ7EIh/AQ4ZiSxdmMQ7mIh/iQ
4SSlFJdmMlQWySF5KOE0pRbXZjpUF+khfajhkQol0BzDsBiH8QjhmYol2JzDuJiH+YjhJZWUkOYyTBbLYXkk4TWVltDmOkwX62F9pBGQGiXRAsPNuepjRGBqlmQLDucSHuFjRpDUUlJayHBZIkfksUTQ1FpSW+hw
XaJH9LFGRBqUQkuMwFIcxRNEZBqWYkuO4FIe5RNGlDRSSlrKCFkqR+WJRNQ0Wkpb6ghdqkf1iXojLUqjFUZiGY7hKbyZlqXZiiO5jMf4lN6SVkpLKxkpy+SYPBVvTaultZWO1GV6TJ9qJKRDGbTGb1iO43iGSEzH
MmzN37icx/mMkSSdlJHW8pssl+PyTCKZNrW1/qbL9bg+Ux+kR1m0wSiswAk8hw/TsyzbcBRX8ASf00fSS1lpI6NkhZyQ5+Kj6bWsttFRukJP6HONjAwoh7YYjZU4iReIzAwsx7YczZU8yReMLBmknLSV0bJSTsoL
iawZtJy21dG6Uk/qC42CjCiPdhiDVTiFl4jCjCzPdhzDVTzFl4wiGaW8tJMxskpOyUuJohm1vLbTMbpKT+lL9UUmVEB7/I7VOI1X8DXnvO35O1fzNF/RVzJJBXMesVpOyyvx1UxaQdvr77paT+sr9UNmVEQHjMUa
nMFr+DEzK7IDx3INz/A1/SSzVJQOMlbWyBl5LX6a2RwVxuoaPaOvNSqyoBI6YhzWmquNqMzCSuzIcVzLs3zDqJJFKklHGSdr5ay8kaiaRStpRx2na/WsvtFoyIrK6ITxWIdzeItozMrK7MTxXMdzfMtoklUqSycZ
L+vknLyVaJpVK2snHa/r9Jy+1ejIhirojAlYj/N4h+jMxirszAlcz/N8x+iSTapIZ5kg6+W8vJPomk2raGedoOv1vL7TGMiOquiCidiAC3iPGMzOquzCidzAC3zPGJJdqkoXmSgb5IK8lxiaXatqF52oG/SCvteY
yIFq6IpJ2IiL+ICYzMFq7MpJ3MiL/MCYkkOqSVeZJBvN2UxMzaHVtKtO0o16UT9oLOREdXTDZGzCJXxELOZkdXbjZG7iJX5kLHMO2k0myya5JB8llubU6tpNJ+smvaQfNTZyoQa6Ywo24zI+ITZzsQa7cwo38zI/
MbbkkhrSXabIZrksnyS25tIa2l2n6Ga9rJ80DnKjJnpgKrbgCj4jDnOzJntwKrfwCj8zjuSWmtJDpsoWuSKfJY7m1praQ6fqFr2in9Xw0Bm+MsN7ZfiVDM+P4aMxvCp/mvP3PKZvwvA2GH4Ew1Ng+AQML8CfYeN/
2PgfNv6Hjf9h43/Y+B82/v+k439Y/MdPHf9hQD+otNBKN7rTg570oo3hGJ4RGJHejEQfRmYU+tKPURmN0RmDMRmLsRmHcenPeIzPBEzIREzMJEzKZExO43eiVEzNNEzLdEzPDMzITMzMLMzKbMzOHMzJXMzNPAyg
nXmZj/lZgAVZiIVZhEVZjMVZgiVZiqVZhmVZjuVZgRVZiZVZhVVZjdVZw/wlqhZrsw7rsh7rswEbshEbswmbshmbswVbshVbsw3bsh3bswM7shM7swu7shu7swd/ZU/2Ym/2YV/2Y38O4EAO4mAO4VAO43CO4Ej+
xlEczTHmb17jOJ4TOJGTOJlTOJV/cBqncwZnchZncw7nch7ncwEXchEXcwmXchmXcwVXchVXcw3Xch3XcwM3chM3cwu3chu3cwd3chd3cw/3ch/38wAP8hAP8wiPmr+yneBJnuJpnuFZnuN5XuBFXuJlXuGfvMpr
vM4bvMlbvM07vMt7vM8HfMhHfMwnfMpnfM4XfMlXfM03fMt3fM8P/MhP/MxAGuhMERWLWMVN3MVDPMVLbBJOwksEiSjeEkl8JLJEEV/xk6gSTaJLDIkpsSS2xJG44i/xJL4kkISSSBJLEkkqySS5pJCUkkoMz2Ra
SSfpJYNklEySWbJIVskm2SWH5JRcklvySIDYJa/kk/xSQApKISksRaSoFJPiUkJKSikpLWWkrJST8lJBKkolqSxVpKpUk+pSQ2rKL1JLaksdqSv1pL40kIbSyPSFNpVm0lxaSEtpJa2ljbSVdtJeOkhH6SSdpYt0
lW7SXXrIr9JTeklv6SN9pZ/0lwEyUAbJYBkiQ2WYDJcRMlJ+k1EyWsbI7zJWxsl4mSATZZJMlikyVf4wva4zZKbMktkyR+bKPJkvC2ShLJLFskSWyjJZLitkpayS1bJG1so6WS8bZKNsks2yRbbKNtkuO2Sn7JLd
skf2yj7ZLwfkoBySw3JEjsoxOS4nTL/uaTkjZ+WcnJcLclEuyWW5In/KVbkm1+WG3JRbclvuyF25J/flgTyUR/JYnshTeSbP5YW8lFfyWt7IW3kn7+WDfJRP8lkCJQiYq2pRq7qpu3qop3qpTcNpeI2gEdVbI6mP
RtYo6qt+GlWjaXSNoTE1lsbWOBpX/TWextcEmlATaWJNokk1mSbXFJrS9EGn0bSaTtNrBs2omTSzZtGsmk2zaw7Nqbk0t+bRALVrXs2n+bWAFtRCWliLaFEtpsW1hJbUUlpay2hZLWd6sytqJa2sVbSqVtPqWkNr
6i9aS2trHa2r9bS+NtCG2kgbaxNtqs20ubbQltpKW2sbbavttL12MP3hnbWLdtVu2l176K/aU3tpb+2jfbWf9tcBOlAH6WAdokN1mA7XETpSf9NROlrH6O+mJ328TtCJOkkn6xSdqn/oNJ2uM3SmztLZOkfn6jyd
rwt0oS7SxbpEl+oy0/e+Ulfpal2ja3WdrtcNulE36Wbdolt1m27XHbpTd+lu3aN7TS/9AT2oh/SwHtGjekyP6wk9qaf0tJ7Rs3pOz+sF049/Wa/on3rVjLIxYl6MSBQjTuSe6eF/aEZMGPEORtSCEYNg+PyNuAEj
OuCD6f3/HDb+h43/YeN/2PgfNv6Hjf9h4/9POv4b+HdveEK+4N+jwwc2WL4g32MiCsLD7QvWPTb8ENGBbYeJ/fc0o/B8Ed2BFw0Hb0RBNMT6gtOPjKiIiTgO9L4P/BADsc37g/DfTty3E+/txHk78d1OXLcTz+3E
ccPlfQxRm9hf8gUEvTGOS33i/l/jX/6N+y2O/AkKN3ginCN/greZJyESoiAifOCLaGaMZXTEQlSz72J+ud+4T2Ax77Oa0ZgRzOcY9xnPMe4znmPcZzzHiDk0nhPnX+m//1v+/bf738C/+yMS5Av+PQDpEB+RYQmB
f6+FMsiLDEgIX7h9g39vjTooh/zIhMSICo9vkO9tUQ8VUBBZkBTR4fUN1r09GqASCiMbkiMmwn2Dau+IRqiCosiBlIiNCN/g1jujCaqhOHIhNeKGwKV3RTPUQEnk+YI7744W+MWBK3fqbwQzt4Uzq0I+FEM5VENd
hz6HR+RgORjyoijKoirqoIkpD+HMbBnOjA12FEEZVEFtNEYruMHmiM8Nyu8QgMIojcqohUZoifbwgneIfAyFUMqMJm2IFmiHzmZeja/ZGwqiJCqiJhqgOdqiE7qFyPVQACVQATXM+N826Iiu6BEsM0R+FEd5VEc9
NEVrM2qzu9n+kPhXV7yrK77VFc/qil91xau64lNd8aiu+FNXvKkrvtQVT+qKH3XFi7riQ13xoK75N4LzpxU6fZOPIzh3W6PzN/k5gstGG3T5Jl/HV8lqirbo+k3+jq9camZG9brm8/jK4+Zoj+7f5Pf4KiEt0AE9
vsn38VW+WqKj2f6fe/0b1n7Cw5H/R+Fl2qqv+X+sCGdavnhI6pL/xx0R4ItYSIDkSIesLvl/AhAVcZAIKU1Mgh2Fg2UByosiKG3m68mEnMhnIhYqO3IC5UcxlEUV1EIW5EYBFEc5VEVtNEIeFEQJlEc11DHtaiGU
RAVUR100QWt0QilURA3TtrVBZ1RCTdMKtkUX/GJay3boatrU9uiGluiA7uj4pf1qjvERzfYEzSNs8Ha0JyivU6Qv7THmBj6I9qU9ERDZ7Clne6I4esvZHmd/Odvj7C9ne5z95WyPs7+c7XH2V1CLmn7pL6NVzdD6
S381RHO0QYcv/dUCbdHRxNAZ/dUS7dAJXdHd7K9WaI/O6OZo/89u/3728S/M/v3c7Tfw7wGIB/mCf++J2siLBLCEwL9vw3T0Rl3kRyK4fYN/B69hB2aiL+qjIJLAA9/DvwcwHoU3sAuz0R8NURjJ4IW/w7/3ZG3m
ZQJaeAt7MBcD0RhFkQLh8CP8+zZOZ2/WZX4mohvvYB/mYzCaojhSIQJCw79f4w7OZF/WZ0EmoQfv4QAWYiiaoyTSwBuhId9vcBdnsz8bsjCT0YsPcAiLMRzGXkjp4IPQsO63uIdzOZCNWZQpGI6PcARLMRKtURYZ
EAWhodrvcB/nczCbsjhTMQKf4BiWYxTaojwywQ+h4dbv8QAXciibsyTT0JvPcAIrMQbtURFZEA2hIdIf8BAXczhbsjTT0YcvcAqrMRYdURnZEAOhYcwf8QiXciRbsywzMApf4QzWYjw6oypyIBZCQ4s/4TEu5yi2
ZXlmoh/f4BzWYyK6ojpyIQ5Cw3s/4wmu5Bi2Z0VmYTS+wwVsxGR0R03kwY/w2i94iqs5lh1ZmdkYgx9wCZsxFb/i7/DWr3iGazmenVmVORiLn3AFW/E9vPQbnuN6TmRXVmcuxmEgXPHO73iBGzmZ3VmTeRgcr/yB
l7iZU/krnXjjT7zCrQzCC7uuf1MiM+wogapm7jjXbEHujMokzMJCrMSG7MgBDLk+NjIrBqA4qqDhd3IRudGPiZmZBVmRDdiB/TmWwdfPyZEReVAMlc1sd66Zjqz0ZSJmYgFWYH22Zz/+zln8ur5OhgzIjaKohPrf
yaNkYRQmZEbmZ3nWYzv25RjO5HI6198G/jUXiqCimZfPNUuTMjITMAPzsRzrsi37cDRncBk3M2h9nsSBf62Aut/JASX0YXymZ16WZR0TozeK07mUm7iPxtwmMdIihwP/+m2GKTIS4zEd7SzD2mzNXvyN07iEG7mX
JxgLiZAG2VEQ5Rz415D5q0Bv+jMtA1iatdiKPTmSf3AxN3APj/MiEyI1sqEAyqLWd/MjRWRcpmEeluIvbMlfOYJTuYjruZvHeIE3mApZkR9lzFx+32ZfisA4TM3cLMmabMEeJgp3IddxF4/yPK/zPrMgH0qj5ndz
O4VnbKYyMZU12JzdOYyTuYBruZNHeI7XeI9PmRelzKyD32aOMrCgKZmTxVmdzdiNQzmJ87mGO3iYZ3mVd/mEr1gS1b+bl8rGmEzBHCzGamzKrhzCiZzH1dzOQzzDP3mHj/mS71jtu1mvvBiDyZmdRVmVTdiFgzmB
c7mK23iQp3mFt03M3Vt+5PdyankyOpMxG4uwChuzMwdxPOdwJbfyAE/xMm/xIZ/zDT/wM7/N2OXBaEzKrCzMymzEThzIcZzNFdzC/TzJS7zJB3zG13zPT6b+/zj+PbT49tDi10OLTw8t/jy0+PLQ4sdDiw8PLf47
tPju0OK3Q4vPDi3+OrT46tDip0OLjw4t/jm0+ObQ4pdDi08OLf44tPji0OKHQ4sPDi3+N7T43tDid0OLzw0t/ja0+NrQ4mdDi48NLf/h98aPaVzGbTzGq3zK0PIjfm/0ms7l3M7jvMZnDC1/4vfGzhlcwR08wet8
ztDyK35v5J7JldzJk7zBFwwt/+L35g2zuIq7eIo3+ZKh5Wf83qxlNldzN0/zFl8xtPyN35szzeEa7uEZ3uZrhpbf8dsZ2zjO5Vru5Vne4RuGlv/x29FkPOdxHffxnIm2Dy0/5Ldj2QTO53ru53ne4zuGlj/y25F0
IhdwAw/wAu/zPUPLL/ntOD7JzFJwkBf5gB8YWv7Jb2cRk7mIm3iIl/iQHxlafspv5zBTuJibeZiX+YifGFr+ym9nUFO5hFt4hFf4mJ8ZWn7Lb+dvf3Apt/Io/+QTU//D4t/C4t/C4t9+2vi3MP0P0/8w/f+p9d/b
sf+FwgfxkDbY/hdWREECpIcdpV32v3CHHxIhI/KhrOl3+nb/C09EQxJkRgGUN71ivTDyb/a/sCEGkiErCqGi6bvrg1GYjmU/2P8ivLmvQXYUQWXT09gPY8ysb8auBT/e/8KI20uFnCiGqmiMThiAsZiNVdiJE7iG
p6HsfwEaueZKmD6jLhiE8ZiLNdht7pTwHKQ3/34XDGEk+rOU6evqhiGYiPlYh704g1t4CaUP4zEtv78nhoWRGZ/pGMCW6IFhmIyF2ID9OIc7eA0rozAB09PO0vx2pww3+ppZ8PKyDGvR2N9hMTbhIC7gHt7CnX5M
xIzMx7KszVYMuY+GB6MyMTMxP8uxDluzJ5diCw7jEh7gPTwZjUmYmQVYnnXZhr04kl932/BidCZlFhZkBdZjW/Y2/ZZHcQWP8BE2xmAyZmUhVmR9tmMf0ye6jEF7c4RjTCZnNhY2c/e1Z1/T37qc2/gEnxGesZiC
2VmEldmQHdjP9OWu4HYeYyAiMDZTMgeLsgobsSP7m37ildzB47zKiIzDVMzJYqzKxuzEARzL2VzFnTzBa3zKuEzNXCzOamzCzqbvbA5XcxdP8jqfMQ1zswSrsym7mF65uVzD3TzFG3zOPCzJGmzGrqa3bx7Xcg9P
8yZfsBRrsjm7mT7E+VzHvTzDW3zJX9iC3U2/5AKu5z6e5W2+Ykv2MD2dC7nBzFh4h6/5q+k5XcSNPMDzvMs3ph92MTfxIC/wHt/yDy7hZh7iRd7nOy7lFh7mJT7ge27lEV7mQ37gUV7hI37kn3zMT3zyRf+Dxz8k
RCpkQV6URDVTP0LGQyRCamRFPpRCdYd+BI+PMHZkyob8KI0aX/Tja7xEEqRFdhRAGdQMph/O+ImkSIccKIiy+CWEfgTFUyRDeuREIZRDLRf9iGlGHmRALhRGedSGq34YcQcZkRtFUAF10OqbnWRSIhPyoCgqoq5p
tVz1IzMCUAyVUM9hwVz1w47iqIz6X2yZq36UQBU0CGbTXPWjKhqGsGyu+tHIxbq56oerfXPVD1f75qofrvbNVT9c7Zurfrjat5AaMo6u9i24loznbLrat6+6MoFzuIKu9s2pMxM5lyu5ha72LUh7JnEeV3Er99PV
vhmaNJnzuZrbeIAnv7FvIziFC7iG23mQp3jpG/s2lQu5ljvMLKiXedPFvv3BRVzHnTzMM7zCW3wQwr5NM3MU7uIRnuWfvM2HfBbMvk3nEm7gbh7lOV7lHT7ic77+Yt9mcCk3cg+P8Tyv8S4f8wXf8L3Dvs3kMm7i
Xh7nBV7nPT7hS77lB34y7dssLudm7uMJXuQN3udTvuI7fnTof5j/L8z/F+b/+3n9f2G//4X9/hf2+9/P+/tfmP8vzP8X5v8L8/+H6X+Y/ofp/8+n/9/if53oXyfy14n5dWJ9nRhfJ7bXiel1YnmdGF4ndteJ2XVi
dYMwukF7Rrvi52Ob+7wnQyqkQyZk+wZP74+ESIqUSIuMyIqc3+CxEyCJuSNMBsd+7yHR2/GRGMnNneIzI7tj//cg/4fTj+H0Rzj9Ck7/gHOd71yvO9fdzvWzcx3sXM8616XO9aVznehc7znXbQilffxh7+T6Bp8e
soW5Q+mfsP3f/8/zD/ibGQjiISHimjs/JUUCJEYypEQSJEcqpEUKpEY6ZEQapDf3hcqAzMiGnMhiyl6OL+//z/MXxDHrYbzXqIfxXqMexnuNehjvNephvNeoh/Feox7Ge4165EAusx65/0fI339b/352+f938F+u
6C9X5Jcr5ssV6+WK8HJFdbniuFxxW644LVdclisOyxV35YqzcsVVueKoXHFTrjgpV1yUKw7KFffkinNyxTW54phccUshcUrBcUlfcUhO3FEQzihoH8bQ8l8EoXT7YAhGYxJmYiFWYiN24iBO4iJuhJofw8AA98Zg
jMJEzMACrDD36jqAE7iA67gfSv4MA2HcC4PwGyZgOuZjOdZjO/bjOM7jGu7h6Q/zaxj45Z4YiJEYj2mYh2VYh23Yh2M4h6u4iyd49YP8G0H44AEYgXH4A3OxFGuxFXtxFGfxJ+7gMV7i3d/m5whCH/fHcIzFVMzB
EqzBFuzBEZzBFdzGI7zAW3z8Iba5H4aZO6vNxmKsxmbsxmGcxmXcwkM8xxtzT8G/R073xVCMwWTMwiKswibswiGcwiXcxAM8w2u8xyfH/sfB/b+u/l5X/66rP9fVf+vqr3X1z7r6Y139r67+Vlf/qqs/1dV/6uov
dfWPuvpDXf2frv5OV/+mqz/T1X/p6q909U+6+iNd/Y+u/kZX/6KrP9HVf+jqL3T1D7r6A0PD//9If54ae0OGkh/gR9r7DO9CzR/wI9vxHO9DzS/w95brAV7gQ6j5B/5eix7iJT6Gmp/g73X4EV7hU6j5C/7egjzG
a3wONb/B39uvJ3hj8j/M//NT+3/C+P/T8///vfw/PUNkAOqFgcGyAPXGIIz8kguoDwbjN4x35AQydk0ehQmYZmYH6oehGI2JmI55+BX9MQxjMAkzMB/LMADD8TsmYyYWYDnWYQTGYgpmYSFWYD22YRymYjYWYSU2
YDv24Q/MwWKswkbswH4cM/dmXo1N2IkDOI5zWIo12IxdOIgTOI+rWIst2I1DOIkLuIa72Io9OIxTuIjr5rx3r7mz8yXcwH08w1scxRlcNud2z/EOZ3HFnCW+wHv8ac42X+KDOWd9hY94gtf4hDdf+P+/J/9RsxD5
jwx+fs1/FMRPp7w4+emUFyc/nfLi5KdTXpz8dMqLk59OeXHy0ykvTn465cXJT6e8OPnplBcnP53y4uSnU16c/HTKi5OfTnkJ4uiDL/JicPUhnn2Rlzt4hOd4/UVeHuMF3pjrQENenuAl3uIDPpny8hSv8A4fHfwP
m//93PO/sPXfz73+C5v/hc3/w/j/s/K/1gYLem6w/GvHaRss2PYXffUvGhtDp/2Na//mcZMF0/76+m+2YNrmf0BvscB/27943GGB/y4L/PdY4L/vH9AHLPA/8S8eL1jgf90C//sW+D//B/R/+/3vLaj1/t87Tvvr
eNWgP1hQ68M/oP86Xv0Xj/4fLaj10YJpfx2vfvwH9CcL/D//i8dAi7lu96cV/mINnVYr/C3/4tFqhb+bFf7uVvh7/APa0wr/8P/iMZIV/r5W+Ee3wj/2P6DjWeGf6F88JrPCP5UV/ums8M/0D+ifXf+zWTHtr++/
dsxuxbS/vv45rJiW4x/QOa2YlvNfPOayYtpfX//cVkzL/Q/oPFb42//FYz4r/AtY4V/ICv8i/4AuZoV/iX/xWMoK/zJW+Jezwr/CP6B/cv0H3dzo5ubr5ubr6+br62vQvr6+vo6Dr+Pg6ziE+nHe7/y4kL4u5D9+
7v+Wj2v7XT+hFPuGUvz/XH+FfcI+/0/pvy1Ig222IE212XxDHOEd9HHa2//T5zs/zvd8pX3/f6Wd9fcO1o6fyS659r/rx5Uf35b7hpX/Ly53lX/vv9GHsPE6TP/D9CesPKz857L/3v/h+BC2vgv7hH3+947//+n6
62efPzh/77eacVtGrE8vEwIO+5r7vrZI3wYD2I/d97WtJE2kkIEWNCLGDNSe8aSga87rzrLg5RZHuYfj3LiOYPcGf5784B7nOR3n4rhucTwP6uYZjmKxunt42bwj+USO4gv7yIe+ttoWq9XN3d3D09PLZgsXPnwE
NzcPDy8vGNDnoJqE8oGE8oG95yNfW3SKiIrFYrF+/U+tVqsb7AuMcqHxD2JxcyNVrVY3NxGLxWqF/fgjX5sPRS1GbURUg46wP3MWBF22WIL+h33kY1/bGKvRCeroBCsANwft7Fh1XLc4yqzBOtfqKHcL1onBmeEP
IOA7THWWBS93MsjfcR7wg+d5/OAe/2BM9XeUBwQTGlD0Z/7EAMwtuxP+l76gQClGvghRBz8sVjd3D08vWzhEj65itcC+7IWvjYT9qeM45mXQcdlLX1t4OnQ46Gs/5Sh7+p2yMa98bZ7B6GWvfG2pQv5NaF/701e+
tor/2T3ffi0eFg9vD29/b/8A/4CeAT29Lf4eAd6wH3vta/OzWDw8PLy9vf39/QMCAnr2tHh7+HsHwP78dVDLPjuOI9/42vwMNTYMg/MWWsTD4g37ije+tig0S9VQcMMqCFUssB9/42sr+B0TEIIVLnzAt7YkiDXT
3gZV5qrj2Pdd0HHau2+7f5ej7Op3yvq+D8maae//c9Zcff9vsOZven/bB19b3L/hG9DDag5z9p4ffW3sCfu0j742DTBi0bZ/9LUV/NVqWh70NI4EnHSvoCQB6O2g+zjK+1pNCMWX8n4GbMICe//PQY8f89nXdpcf
A3vAA58DnbbsbWAX+ODjF/p1YDvEwvsv9MvAFkiMt8HoBkiL11/o54E1kT0Y/TKwPPKGoIujOF4Ge35elA9BZ0dNPA9Gp0WDYOVvAxOjRTD6fWAstAv2/I+BPugSrH6fAz3Qw2iPvX9Pv6B29/SzuRsBqPEhsM8y
qBjIjYRG36wyKD/kRlKD2mVQUZATyeEG+ymD8kF2pIQH7DcNyhtZkRpesL80qAjIjLQIB3vfXn4293DIiIwGNSaISovMiAD7LIPyMhMWe8O+yqA8kBLZ4QP7LoNyQ3ITsGA/ZVAWJEVu+MF+M4hKiNyIAftLgzKC
oHMjDuz9ewe1bGxvP5t2Mmo3xzhrZbxhjXHWCNFg32Oc1YI/7GeMs8pICvtt46w00sL+2jgrjKyw9+/j5xC7scaZkYTTPsc4M0KS7WuMs6SoDPse48zfgOefMc6ioRHst40zb7SC/bVx5oFOsPfvG1S7UX39bA8o
eB9C4gSvQ0ic4KUpcW8DxUE/NyXudTDakLiXX+inpsS9DFZuSFxw2pC451/ol6bEBacNiXsajDYk7mv5a1PivtJvTYlzPt8pca+/0EES9z5QYO/f39H0/n42T0GsL0LXP4TQ9Q8hdP1DCF3/EELX389WyCl0zrd5
O8TOSUcwBS/Clx4OEj3vL/RX4RsQQvgGhBC+ASGEb0AI4RtgtsYQPgOZY+8/MKiVIwf62Z7yc+BXFotZITe8DOwGb7wPtOBzoNE9jwM7IQZeB7rhc+DHQC/cD2yHxHgejG6GtHgc6OGg7wbWQ048DEZXRUHcD/Qy
6XC4G1gapXE3MBw+Bn427y+Iqrgb6GXSHngYmBP1gtGPA9OimXm/QbvheWBitAtGvw6MgU6O938OtOB9oDe64aVZP0MEvrL4cyDsgwcHtX/iYD/bEyE+ByreBf4KD3wMFASaU/rAQMGnQDe8COwGH7w1e8IoCwxU
fHT0SCy8DHR33GNcfx/ohQeBbZEYzwI98CFQEeiojdHiZkiHx4FeeB+ojlq+CwyPO2ZPPQi04Z2jt4Ou3w6shkK4Gxje5fqdwDIogzvfXL8bWAjVcNvlug0PzJ4M/vdB9XwcmA7NTA4Ecdmo/4dADzwLTIy2eOCo
p9EuwcfA/6+5qwGO66rO33k/+vHK8tpRVlIibCWYxAQ1lRMFnFZea8EBJ+PxCCyBw2giOVaMFORE2EqkEFMp1CSCOEQkSrHBUEEMmFQkQnFbhapIddzW7bitoC5RqaHKVG0NdRkxVTuOtbu373v3rOSfZNWO6Uzz
8vT+7rvv3vPzne+ct7vOxawpUwkn58/zGefMCuzFf5gcpEI5MJ7ae/LQjTfCuVKePfNrov+pGDNEmz+480lf4rtPxSJXC5jfuI7ruZ7v+WQnnoPExFOxSIxXPGchHHuS50Q9JGaeikUOyv/frCPR/3Qscu82B7jb
AbY5mmYuM46fFyk04uUuWWrCU8aEZ/RveF7/Lr/qamNMdEWRBQU/R3LznPwlbqTA8zxvaeGy6PIVSPT0URK/6qT4V5e0J77+BereybBJ17JNJMa/EIu8LG+WiGbOuRc8yL/k+pslqbjEwH4Vie2bVgcee5ZmewHp
9hby6689G4uU2GuXZvu8fPzZWGTF/K2u61qpIDF96QUJeTwSn+6PRe4SQeZ/pvfCxWgqBaxatWrlylUrV64sK1tZVlZWUlJWUlISjZZEo9FQNavKylatLClZWRaNliEx0x+LtFY+BNS+innnGHhcgE846Pm2O79i
ay5wW4Fd553of7YuOHti5rlY5KfvO+0DI5GFB7YXA9EbF46nbgbKtywcc4A1h4Cmny+smUGG6/9yQOsArHOAzcaYwYAS7AUwqPvjxpi9SWNKAFS54I9ZY8oDpl0gKiS0xrQljdmbNmZ1ypgDxpiNxphyF2gPCHNH
ypjxtDG9aWP203iC9mcF2Bb0XwHgbNKYzQ4wkjJmVoAyYwxFesSx/a9OG3PSBQ4F5/c7QLsAQwJUG2Mqg75rjDFnXOBo2l7vMsZMpow5nDImaYwZZ5ZtjOnSdieNMR0CDAT40Re04VzPsG8+2yHBt3PocYAJAWYB
VFIWxhg+eyZlTFnKmHOUWdKYoaQxTXyuAMeNMafTxkwaY5oDuSUB8JhtKbczaWP6BCgIxsB+2X5z0P+QMeYUgCIHqBMbGU4bY9a5wEDaGLY7lzaGYz6UMmZAgJqUMaepEx1rUyD34x7QkjZmnwvUClDEvvW+M8FY
KwPZVQKYpuzmjGmbM6YmbUxLZpwpO65qAJuTJsTW6pQxBQK0Bfc1C3A6ZcwZAY6kVaaqi3LK0wGKKL85Y6oVKKjzouC+hpS1gSPBcb8xhrIlElY5Ni7McF+AU2lj2tPGrNP+aZtdsPPab4w5SpsToMQYs0mAzS7Q
oPqJutauztCqA100BM/gM3vUvptoC3PGTKWN4ZhqXaDGBQ6k7dg5pp60MbSlQ9SjA9CuBxi7qKNg3mvE6pLzOpc0hnZZInauxwO/qVDdddEGXYv+/T5QRsR3gDUu4LlWN5TrNljbnU5bW+TzqZMJWF84O2fMSDDe
fo6FeuA40tZnKDPaLPvupc/QnoL5QsdZkjSmy7c4OEEdedY/8tSOB+eM6eL9aWOGUsZQp2Wu9f/mlDFIGbOPP2bpW3nTr9cZKz/6FvXVDCtzPrOAvkq909/VF+lrMzw2xhQlrW/ShjjP1UH8n0wbMyjWJogl7Ulj
RtPWnjifPmMM/ZdyJuZMJ+19LZwj7YFYJQDHVRE8ox9Wz9yWBfKd5FzSFoNoR5Qdn018OJ6yuuZziX21wfxGAgzoUFl2EBNVp8mUMTOKBaF/07dSxmwLbPBk2phqyo5z5LNdYM0b1n4H08acTlrsW6NRmD5OTBih
b3A8wbyIF7SX/Slr17UpawcHUsZEU3b+lQ7gJe2cp5LGjCt+1DhAhQcQw2gnaxwrT/p5jdg+1wVYepjPCOS6Jm19mrYZ9knfSBlzUrGZz/LoC2JluJq4obZHe20hfnGOnrXRw7B+VpcyppZ6p/+oP8ym7Dj3J60f
UcZ7HYD20R/ga0fa2mxT0N8R6pT24QLUT69rZUxbpj2UOPb+lqTFAdr0Ac47aTGR/ngiaZ9V4FisOpkyZpRYYCwOHnWANuIGcS1pr3Gu5Wlj2vjcOWOOi/VJYu/eACPG5yy2EsMKFCuJkzMcP/FAMeAEbMzbpJjL
mLmX+lQcqw3mSeyoSBrD2JYk7hBraY9i8bVNfZN6ZfwtCfTfR/+nvlLGNNFfHGsfm9T/OfeGAKtHOZbAF0aIP+etXojxozoWype+H/VsjKGvUT/EOmIw58/456n9F2kMZhvaETGTvj0YYCb7a1e/nnVszDirvkbf
YDws03hHe2LMpE1yzrTvWZUF/ZZzoi8cVn2dNVbn7JPy703aeML5bCSDDvyOfk3sCG0kbW2dMuJcTqSMoZ+uO28Mkzn2xWcS52kHZwLfpK3s84C6tJVTXtpiDTGCuNKmMbdKFvIdypUyJz4MKTcitp0U4AzxIWkM
Y3yDxkvqa6+xtjidss/s0HHXaRyaoH97AH0y7DfAN9og9+knxCP6IO3+HPlLENsGkja+5BGHiD+u5U9Viu3tro015DW0PfY1zvPGmOoAYzge8g3iZVVYYrG2S0wooR9QFknLP4gLxLv9gR74PHK0k0HMHk9ZrOCW
ODKhmEPMYPwgLtIniE2MC+RC5BnESuLCRsX7Wc/GqjzqYs76dbX6Ff2F9tFGDHEsBtQxDhqLX9QLcbfDtX1Hk8bQxkfPWz3QjtvnLG87LVaWFcpZab9HFcPJX/YpxnF+p5RPzSoPjtoSiGlIWz9gbG5Xjkeco88S
M8rUHzn+0+r7ecp1aDctOmZyCmLHtgAviWHsj9yGHKda/aBL4+NI0vKaKuUoUynLtWmb1AnjAPGdvJB2X+1YvkubLieWBDHipNox7Xsfx5SyeMUYP5TBHFge15DhoGLxm3h+ivJO27ajatO0zaOBvfUq96Hfc+5J
9TX6IXlQVPk3fYWyOK6yr1E+TdtvUA5OrkMsXaO2whhO/s44Sm5KDJ1IWm5wmjFEMfOUcuhtgYyiyh/Ij9acN4b2R/+cUK7OPjiHMBaetz4fJWaoHukPHYy1ypk43jpY/XFc+2DnRvxinjCt/sLxcIyU+wTxKGWx
hLKgnKg/4iTtjGM7q7g/oryDfRxPW9yhf9EG+hXLicW9GquGXMsZKVPytfHgeFLsHMnR6Cd8LnltmcY7YjbHzVyKfLmIfQcYRL02eMAQ5T6nMUcsf2B8rFbO36S8dKPmH/T5KdU18bmJvCPgkuTl1CPj5kbOk3kC
7ZK2LLZ9u/r9tOYiZRoHo8ohD2kORSzj+Di3KsUfPp+cNvRF+oxnuQZzCI6T+d+0cg32xWfQzs4pb+jSWFatnKMhyK/KUzb3Imad03yTPJ+yICZnZFGbNKY/Zcw0Y6KxcY0yLVIbrVbsbVZecVxjGHV6PGllS7zg
fKHcbjxp+Sq5IMfeQl/zrN+OaB60z1hbJp7kOcAm+q9Wa8rUjmc0xhHjK8m9lA/TP0Z0n2Nr0fhbo3jLGFqjeDiuWJbHWOsB/R5AvjWtOMy5EpPJEaE+wbhCXVfqfqXmT3z+IddybcYh8mhiLTlfhfIf2u8a39oA
7eSsY+MS/Yp5PbHkrOqWds54Xq35X4/6QJeOq5byT9p4yjxvnfpumEO6Ns+kHpvVto66VsbkQFUpe+6IZ+XTpvZMu6WsTiWNqVB+Qa4zpXbp+Zb/UffE93Xq58wT9mn+SjuYyORJzGPIkXR/kv5MueVYTsO+GQMY
OwYUgzgO5ovkR7UaV8hT12kuSb8g5neo78+orM7QN431Qd7LudBeGDPzFE/2ajyjbim/KeWYtNcaxmHamcZ0+hrzp3Z9/hrNIw7kWB1Tt0nX+hhrRMSpMrU16qsrafOiNZob0ibLNSeh7slp6KP7Necm3pAD9qYs
7pMjsZ5R5VnOdZZjc4FNjpX/fs0b2JYclTjBOZ1UvGLNiXroVd5D7jyt15OafzJ+zSiWcz6VmmvSPg/A+gHlxrkzPyGXoP7I1dnvfs0hq5VrkFORy3IuPOYY+rUORrutcCynIJYy/xjQ/HRGa1UcF3NDxh22ZV63
UTGC9QPK9YjmHox3BXM2B+I+Y+EB19oR50k+U645LHksYzttrocy0drLOa0ljWrdqiFp7Z36Jr8Y1FpanQtQRrQX2hB1R77Pus6o+uihpOXE6zxbsxhSLgWVI2NZjea/tPFtGqMZO8k/qjVvHVfsI4edVp7aoXGD
sfyI5hATmkdMq0+fVc5GvyV/6tEPNlSqjRAjyQHa1e/2OTamE2MGyOOVbzI3JqcgjpI3037rlCsTK6A8kHZIPtWrdneKXDxpZcEYQvnXqoymNIceUDuE7jcr52WOwBhD3Rx2rL+WK5el/dCeysntqTPmdq7mXVrv
I1cnxyXHYr46mLIY2RTg+QHN6UbmLE7Sbkc1LlNPo5rHk3tM+Na+2M+scsoa5Sa0U9rXkGPnREyvUuxlfOvygF7P6pV9EIP7VMbEEcayas1pKlKWV0wojz2sdRRiKGsMjNVtyjcGXFszYAwkL2Ks2Je09T3aEu1h
NsjByLOJF4zRzEPo3+TSfWrvZerHJ5MWr+s0f+7SXImY1qV1Wtr2ca2NkuvNal2Wtsr6An2+R+9rTtpYT5ztUxtrU4waUPvveMMY1moolxP0U+UbjAnMoco1/w99XnOAMBfVvIhYxNyPXIT1FvKtXq1p9WtthHZB
vCeOMU/wFB+SWkumfUQVx2ibvJ84xHywXJ/NMW8kD0jZXLBLx5tU2dGON2pMIf5W+UBYw0lZma3TnOCw5qgcC/O0CuVe5IN7tTbGWjb9lPHlsL4noF3wbRNrDfQL+up+jSf0h3bNG6c01uzTmE87bXYtjzmuOUWl
1hxYl5tVHOE8mYfTVk5pnbhf41qRa98zcL70NdoR8+AGjU9R5U20e9oEbZWx4oxyQmIi/Y7jzdTLOpI292LNke8dwniRsvktn1Ok8WVaMZwchfLkOwtyCWLgWZXbpNbXiA81yhfIj4nRFVpX2K91LY6BeSjzk4KU
rUvVaX5Om27QWuOM5rrkhJQZfYH4wfrc6vOaZzD/UBw76wOsWbFuQr+jrdKWx5nHJ61MKjSW0H/5HoFz20iZE2ddi5fbPBsfaZuVauvsr0059bRyE9o/r5MXU070k6jGmTKtzY8q5pJrM88iRpKLsgZAnkc5EMvq
jK155WVqLmL5VKXG6m0aB8ZVtuQb5AZliqmzWkc5FXCQE2J5OfPVA5rDHNH6ODkjcYA8Y1Z1f0p1Tv9s9mw9mTUqyvWMxuE2zfcYC+lPzCdXa424Qt+5EItPay7UrrUtvoejfCgz+jdzDMafba6NSdRRtb7jatax
DWpen9R6VYvKtkBzfcZZ1kioj6Max8nbqrTWO6ScvEXrAIxXlBlryoyLpzOcP21rMuTafDb5ZZm+8+nTeiJzsENal/E01yWmJpMWf1mro+8QvyiH3oDzlCtW8H0j3zvx/Lnzdtzsp0n5JvGMGMf3YJzHiTkbq6nb
AeUyjIEnNSfbpjVS4jx1POrYsfTpu5EefcfBHC6pOfNJfU/RnrI1HXJz5jW01yMasyt0LC2aH1DensYycpZ+nkvZ+t5RfQcWVczq8Wx+u1nrjTWKS1VaO2BsT6r+6atlnq17UA7EIdY5aAdNWlMe1LhHfGZcbdE6
3XGt07NtiWJ8uXKvNfp+5ahiapee5zviSc3Xz+n7pBHXypCxn/h9wLF5ymG1lTCvUy48q7qaUsyAxg9yEsb7pObmzGnIX9jnCcUM5raUU6X6K3njqL6jrVXex3aHlbcSR6u1pkU+y5pa5r1leXKhTssYxnoQ6wSM
XadgfeeI5jt8l8P3Wcx1M3WbUbWZQeUMxG3WY6nnbVqX3jtn3+ExztM/2/Q9Gmv9U1oDK1NO2aeYE75jMNaHWP9q0neaR/U9fb+uLfpWf1JlyVhGHy3X3IJ90r/pW4Nao6ddPuAA/wrgQQdYQsx0gHz9SEFEgN0O
UCjAHgdYJjanp70+5AAxAR52gGIBOnXcfK9YKsAjjn1v8EkHuFqARx3gKrG17WsE+JTDD78Av+UA/EB0t340h++0fQEec4AcAT7tALkC/Lbqm5yd8e0zDuAK8Lhj7fQJB/iZ1hp+DuCzDvAvAD7nAPyY1ZMOsEJr
RdcK8JQDvE2Azyt3fdoBVoq12VUCfEE52TMOcJ0AzzrA9fqe7e0CPOfY92O/4wDvEOCLDnCDWFu/UYCDDhKTfx+L3PRnXUBuOLdyfCl4+JfpFL/n41AwgK8ED/1q8MDfJcl1kBj6cSzybHEPsi+lVdkX7My+3HZX
9qVrLvuySPdYZHili0yv50rH9wlkX2I3Z1/w0ezL+IbsSzmyL4t0j0WGF1tkep+40vEtZn+F12dfsCf7cqX6XaR7LDK8wv9r++tE9qVgZfYF92VfrlS/i3SPRYZXsMj0Ov+v7a/gpuwLPp59+c27si+L6XeR7rHI
8AoWm+CVjq8L2ZfIO7IvuCf7cqX6XaR7LDK8yCLT67rS8TFYhwldD6S+PvwHHeXWWyEv3AR5ZnUYyOUTZZCDpZA7iiH1V0O+exXkzhWQ5csh/EeAly2DrCuEPLIUcrIAUlkA+XoEcl0E8sISyPolkMl8yKP5kNX5
kL/Ng/TmQd6bF/4TMvInuZAnciG1uZCyXMi/5UBGcyB9OZCdOZB4DqQkBzLrQ37gQ4Z8SJ8P2e1D6n3I7T5kpQ/xfchZD3LKg/yxB/mWB3nGg3zKg7R6kA97kI0e5BYPcp0HiXrhP0IoMy5kyoX80IW86kJ+34Uc
cSFfdiGfdyGPuZCHXEirC7nHhWx1IZtcyHoXcqsLeacLWeVCrnYhBS6EH+o970B+6UDOOJApBzLpQCYcyAkHMu5AXnEg33UgLziQ5x3IIQfynAN52oH0OpBPO5C9DuRhB9LuQO53IM0O5B4HcrcD2epAtjiQOx3I
+xxIPOjzdgdS5UAqHci7HMgNDuR6B/I2B1LqQIocSNSBFATPyHPAT9nzW9uSFMg5gcwKZEYgZwXyM4H8s0BeF8hPBfJjgbwmkFMCmRDIXwnkLwXy5wJ5VSDjAvljgXxPIH8okKMCGRbISwIZFMi3BfJNgRwWyNcE
8lWBHBLIQYF8USD9AnlGIE8L5CmBfE4gvQJ5XCC/LZDHBNItkE8J5JPBeLsE8nAw5g6B7A7G3S6QB4KxtwnkfoG0CGSnQJoFcq9AmoJ53COQhmAuHxXItmA+HxFIvUC2CuSDwbxqBbJFIJuDud0lkDuD+X1AIO8X
yEaBvFcgCYFsEEhcINUC+U2B3C6QdQJ5t0BuE8itwdxvEUhlMP9fF8jNgQwqBPKuQA7vFMgagdwokHcE8lgtkLcHMrlOIOUCWRXIZmUgmzKBXCuQawIZlQqkRCAxgfDbEkUCuSqQ1wqBLA9ktkwghYHclgqkQCCR
QH5LBJIfyDBPILmBHHME4gvEC+Tpht+4sB8ib/mej9Wv+Ghvbwf3p77nIzHxy1jkl7k85NoxtrBu2dpxa2PjLWtvuXf7ntYdjXs6drc+8LE7d2zZ2rh27Y6W7bsbO3Zvb+3Yc+eOO+7YsrXx9u1tbQ/u2N7x4G6e
uOMOpq0+pkfeqp+Wy/ppubSfloV+Kl55q346L+un89J+Ohf66XjLfjbuuayjjXsu7Ylnwq7Y1+hb99V6eV+tl/XVekFfed/zsWVt5X279uzY3drecd8Dtz68vU3HXHfptbVrd92368HdjzQ+3HpfJ6Vt27Vnb7c9
0+5A9nYtmXbj2dvtybQ7k71dR6Zd9I+ytmvNtFuXvd39mXZN2du1Zdr1Zm+3K9NuKHu7rky7yeztHsm0w2jWdjsz7dZkb9ecaVc76qP9h/bjz6WIoLS0FPpNFgD5/BPJfJOlFEuWlJaWukty+W8vRUqA/JwIr+fw
Ht6Z+MEbsch1hQs3RJby9FIWgfILww4LwW/IPnk+FpECJL54Pha5+iq2Df/kF+i3Gfmd2j9lmygSP2CbZax2Lgvb2J9kCL+YkjBsswKJJ+dikZXLeT78k78ibLMi/J8/XXDNNdcgcWwuFinMHOn8Ev8xF4tIERJm
Lha5upgnwz/5RWGDIv6f+E4yFpEYEq8kY5F/9q7mhfBPfixsFAv/r1x7y61Vt737PetuT7z3fRvveP+WtZWNjTu6urbf2/rw2rXvbmzc09K6q7Hjkfb7Glsf2Plg6KQ1tLjv+6gcD7V1Qfv3NDbuaNu+Z8/FN7B9
3/d97Pu+VZA35uMHDvBDB/hbx76n+jsHF/d1y62NjTsfeqB5+677HujY3nZhj+zvtPb3MGux3/cRHfNxr+6XjfnYoftrxvywbsb9qjEf23W/ZszHHt3fTJTX/W1jPlp1v3nMx/263z7mh5/75P7eMR+7dL93zA/r
pNzvH/PxiO4PjPnYqfuDY35YA+T+yNglMrulsrFxT+ubiS2c5/ExH0dVbtxSbj+6QG6vsU7pAH/vAD8Ozm/tuH2+Eyiilo/b+8+q3P/hkvtZx/+JA/xUvyf8j45dp95ivfD6P168JsYfK46svLRhplP+N+UgMfPp
4shRd08r8Ma1wJdWAUNLgX+tBv5sPZB7A/Cj9cCWOPAbceCV64H/Wg/sigOVNwIvxYDi9wAvVwDf3ACM/waw9jrgfVuBl6JAbhnw5Z3AHy0FvlUNrM0BnrsZuLsU+Pm19pmZdX8cGIkvfPkvfzew5LW3b3j1P4/E
v3TwYLCWbvjSwdL408ceWv+eawbiQ7uPxFne/uXHgFWfeVfYbv2Sj8SfPnbbhnc2LIsvee359R8a+Wr8T/7ya3EK/S9aF/p7/ZP9b9ofv3d31SPAix+4bsOjRS/Gef/ZD5Zs+NDIyvg7G56eb8cK4798bPF2/EjU
4PWA9+GbN5zb+nw8faor/rMb1m54/ZNF8duPbpofH2Fy7lHgUxtu25Dz2HPxR4tujq/N27zhJ6tz4t33V8/3x+9zP7E9/H2HDUi8+Hhx5C+cng0ZtNz8zRfiXIm3P3oYeLTo5g1LXns+XvTiE/HXnq+cn+2h4wPx
9//By3Fi5Y/73rpd5qkEqe5dC7Ndv+SL8U2vXxPO9teGvzLfDrhYexMv3x0/8JNn11NL/9QBUIsvfuD19RltPBE7GP+7rp+tz0g9c0zp/uJRHt8dL/y14fWUzr/vB77S83j86end63HMR2Zdc8xH7TEfXcd8DBzz
ceKYj5ljPkpe9VHzqo+WVxfaZlv7XvWR2PfZ4ojwF4p0e+SzxRHffoczMcr93PCLpYnpC86fu+D8yc8VR/z88Nvzid4nF/aPP1kcyc9EwQIkJnm8FAxkwDIkZtg2GsaeRM/+i9v277+47eD+hbbj3F8Rxr7EGbYr
0sASQ+LwUxcfJ58qjviMTCVIjHx+Yf9QX3HEZ/i9BonJC/ZHnimO5F8L+3HrtyExe8nxyWeLI7ISid5+u53sL47kr9LXItch0f/cxceTv1McecGZGfJx4dr+ol3nj1/20ffdi9foS3adPz7qY+ili9fK79h1/njY
R+3QxevEd+w6fzzs43oAb9dfCHoHgBsA3Gg/MmY6Ozs7u7u7u7k13ab7omNzyfFl14HOTqC7225N9yXHhm15n27Df/CwE6azu3NZbje/e5voO1gceczhSOrr6+vZK7d8woXHfHLW62aR64veD9TX21FzyxlceGy6
F7lu2Bf7tVvTfckx6tGJenTr1tR31nfXd9Yv83P9xo9clctf6PlycYQfJjAcG8cbbo1uM8cA6gF06rb7kmM2Z8tl8JELH6abMu45VBz5oRtdzkKSSLhlRemiY2Cx62kTXZ42EN1edhxdDokuX9imo+lwjSKKwkIH
dfX19eyLW/Z70TFkkeu44vvTpq7ejpVbjvui40Wv19VHl9fVQ3R72XG6Lh1N16Xnt3XRunDdUril0POuD3/HLgwb4RaXHafT6bp0Oh3V7WXHmZ9U+sWWXxRyvekmJPoGiiPtF/wSnq4X/n3z4ytpj0TP14sj5Rec
uOy2cEmMf7048i2pGfbw3mEPG4c9vH/Yw6ZhD3cNe9g87GHLsIfaYQ8fGvZQN+zhw8Metg17+Oiwh4ZhD/cMe2ga9nDvsIfmYftjAQNNPoaafMxw3a7rfT6iO33UBusE14/5mGj1MfFxHxMP+pjYY69HO/T6x+31
zC9XzJTehETP4eKI3ITEicPFEbemdAkSMzzjI5E8XBxx/tpBov8bxZHI3zj2K0pNbDL4jeIIf5xx9BvFEX5eJfzvvwE=
`,
};

;// CONCATENATED MODULE: ./lib/assets/generated/webp-decoder.js
// Generated by scripts/embed-assets.ts from icodec 0.6.0, dist/webp-dec.js. Licence: src/assets/THIRD-PARTY.md.
// @ts-nocheck: third-party code, minified.
/** Starts libwebp's decoder from the bytes of its wasm; it hands pixels to globalThis._icodec_ImageData. */
const startWebpDecoder = /* @__PURE__ */ (() => {
    var Module = (() => {
        var _scriptName = '';
        return (function (moduleArg = {}) {
            var moduleRtn;
            var Module = moduleArg;
            var readyPromiseResolve, readyPromiseReject;
            var readyPromise = new Promise((resolve, reject) => { readyPromiseResolve = resolve; readyPromiseReject = reject; });
            var ENVIRONMENT_IS_WEB = true;
            var ENVIRONMENT_IS_WORKER = false;
            var moduleOverrides = Object.assign({}, Module);
            var arguments_ = [];
            var thisProgram = "./this.program";
            var quit_ = (status, toThrow) => { throw toThrow; };
            var scriptDirectory = "";
            function locateFile(path) { if (Module["locateFile"]) {
                return Module["locateFile"](path, scriptDirectory);
            } return scriptDirectory + path; }
            var readAsync, readBinary;
            if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
                if (ENVIRONMENT_IS_WORKER) {
                    scriptDirectory = self.location.href;
                }
                else if (typeof document != "undefined" && document.currentScript) {
                    scriptDirectory = document.currentScript.src;
                }
                if (_scriptName) {
                    scriptDirectory = _scriptName;
                }
                if (scriptDirectory.startsWith("blob:")) {
                    scriptDirectory = "";
                }
                else {
                    scriptDirectory = scriptDirectory.substr(0, scriptDirectory.replace(/[?#].*/, "").lastIndexOf("/") + 1);
                }
                {
                    readAsync = url => fetch(url, { credentials: "same-origin" }).then(response => { if (response.ok) {
                        return response.arrayBuffer();
                    } return Promise.reject(new Error(response.status + " : " + response.url)); });
                }
            }
            else { }
            var out = Module["print"] || console.log.bind(console);
            var err = Module["printErr"] || console.error.bind(console);
            Object.assign(Module, moduleOverrides);
            moduleOverrides = null;
            if (Module["arguments"])
                arguments_ = Module["arguments"];
            if (Module["thisProgram"])
                thisProgram = Module["thisProgram"];
            var wasmBinary = Module["wasmBinary"];
            var wasmMemory;
            var ABORT = false;
            var EXITSTATUS;
            var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
            function updateMemoryViews() { var b = wasmMemory.buffer; Module["HEAP8"] = HEAP8 = new Int8Array(b); Module["HEAP16"] = HEAP16 = new Int16Array(b); Module["HEAPU8"] = HEAPU8 = new Uint8Array(b); Module["HEAPU16"] = HEAPU16 = new Uint16Array(b); Module["HEAP32"] = HEAP32 = new Int32Array(b); Module["HEAPU32"] = HEAPU32 = new Uint32Array(b); Module["HEAPF32"] = HEAPF32 = new Float32Array(b); Module["HEAPF64"] = HEAPF64 = new Float64Array(b); }
            var __ATPRERUN__ = [];
            var __ATINIT__ = [];
            var __ATPOSTRUN__ = [];
            var runtimeInitialized = false;
            function preRun() { var preRuns = Module["preRun"]; if (preRuns) {
                if (typeof preRuns == "function")
                    preRuns = [preRuns];
                preRuns.forEach(addOnPreRun);
            } callRuntimeCallbacks(__ATPRERUN__); }
            function initRuntime() { runtimeInitialized = true; callRuntimeCallbacks(__ATINIT__); }
            function postRun() { var postRuns = Module["postRun"]; if (postRuns) {
                if (typeof postRuns == "function")
                    postRuns = [postRuns];
                postRuns.forEach(addOnPostRun);
            } callRuntimeCallbacks(__ATPOSTRUN__); }
            function addOnPreRun(cb) { __ATPRERUN__.unshift(cb); }
            function addOnInit(cb) { __ATINIT__.unshift(cb); }
            function addOnPostRun(cb) { __ATPOSTRUN__.unshift(cb); }
            var runDependencies = 0;
            var runDependencyWatcher = null;
            var dependenciesFulfilled = null;
            function addRunDependency(id) { runDependencies++; Module["monitorRunDependencies"]?.(runDependencies); }
            function removeRunDependency(id) { runDependencies--; Module["monitorRunDependencies"]?.(runDependencies); if (runDependencies == 0) {
                if (runDependencyWatcher !== null) {
                    clearInterval(runDependencyWatcher);
                    runDependencyWatcher = null;
                }
                if (dependenciesFulfilled) {
                    var callback = dependenciesFulfilled;
                    dependenciesFulfilled = null;
                    callback();
                }
            } }
            function abort(what) { Module["onAbort"]?.(what); what = "Aborted(" + what + ")"; err(what); ABORT = true; what += ". Build with -sASSERTIONS for more info."; var e = new WebAssembly.RuntimeError(what); readyPromiseReject(e); throw e; }
            var dataURIPrefix = "data:application/octet-stream;base64,";
            var isDataURI = filename => filename.startsWith(dataURIPrefix);
            function findWasmBinary() { if (Module["locateFile"]) {
                var f = "webp-dec.wasm";
                if (!isDataURI(f)) {
                    return locateFile(f);
                }
                return f;
            } return "webp-dec.wasm"; }
            var wasmBinaryFile;
            function getBinarySync(file) { if (file == wasmBinaryFile && wasmBinary) {
                return new Uint8Array(wasmBinary);
            } if (readBinary) {
                return readBinary(file);
            } throw "both async and sync fetching of the wasm failed"; }
            function getBinaryPromise(binaryFile) { if (!wasmBinary) {
                return readAsync(binaryFile).then(response => new Uint8Array(response), () => getBinarySync(binaryFile));
            } return Promise.resolve().then(() => getBinarySync(binaryFile)); }
            function instantiateArrayBuffer(binaryFile, imports, receiver) { return getBinaryPromise(binaryFile).then(binary => WebAssembly.instantiate(binary, imports)).then(receiver, reason => { err(`failed to asynchronously prepare wasm: ${reason}`); abort(reason); }); }
            function instantiateAsync(binary, binaryFile, imports, callback) { if (!binary && typeof WebAssembly.instantiateStreaming == "function" && !isDataURI(binaryFile) && typeof fetch == "function") {
                return fetch(binaryFile, { credentials: "same-origin" }).then(response => { var result = WebAssembly.instantiateStreaming(response, imports); return result.then(callback, function (reason) { err(`wasm streaming compile failed: ${reason}`); err("falling back to ArrayBuffer instantiation"); return instantiateArrayBuffer(binaryFile, imports, callback); }); });
            } return instantiateArrayBuffer(binaryFile, imports, callback); }
            function getWasmImports() { return { a: wasmImports }; }
            function createWasm() { var info = getWasmImports(); function receiveInstance(instance, module) { wasmExports = instance.exports; wasmMemory = wasmExports["w"]; updateMemoryViews(); wasmTable = wasmExports["z"]; addOnInit(wasmExports["x"]); removeRunDependency("wasm-instantiate"); return wasmExports; } addRunDependency("wasm-instantiate"); function receiveInstantiationResult(result) { receiveInstance(result["instance"]); } if (Module["instantiateWasm"]) {
                try {
                    return Module["instantiateWasm"](info, receiveInstance);
                }
                catch (e) {
                    err(`Module.instantiateWasm callback failed with error: ${e}`);
                    readyPromiseReject(e);
                }
            } wasmBinaryFile ??= findWasmBinary(); instantiateAsync(wasmBinary, wasmBinaryFile, info, receiveInstantiationResult).catch(readyPromiseReject); return {}; }
            function ExitStatus(status) { this.name = "ExitStatus"; this.message = `Program terminated with exit(${status})`; this.status = status; }
            var callRuntimeCallbacks = callbacks => { callbacks.forEach(f => f(Module)); };
            var noExitRuntime = Module["noExitRuntime"] || true;
            var __abort_js = () => { abort(""); };
            var __embind_register_bigint = (primitiveType, name, size, minRange, maxRange) => { };
            var embind_init_charCodes = () => { var codes = new Array(256); for (var i = 0; i < 256; ++i) {
                codes[i] = String.fromCharCode(i);
            } embind_charCodes = codes; };
            var embind_charCodes;
            var readLatin1String = ptr => { var ret = ""; var c = ptr; while (HEAPU8[c]) {
                ret += embind_charCodes[HEAPU8[c++]];
            } return ret; };
            var awaitingDependencies = {};
            var registeredTypes = {};
            var typeDependencies = {};
            var BindingError;
            var throwBindingError = message => { throw new BindingError(message); };
            var InternalError;
            var throwInternalError = message => { throw new InternalError(message); };
            var whenDependentTypesAreResolved = (myTypes, dependentTypes, getTypeConverters) => { myTypes.forEach(type => typeDependencies[type] = dependentTypes); function onComplete(typeConverters) { var myTypeConverters = getTypeConverters(typeConverters); if (myTypeConverters.length !== myTypes.length) {
                throwInternalError("Mismatched type converter count");
            } for (var i = 0; i < myTypes.length; ++i) {
                registerType(myTypes[i], myTypeConverters[i]);
            } } var typeConverters = new Array(dependentTypes.length); var unregisteredTypes = []; var registered = 0; dependentTypes.forEach((dt, i) => { if (registeredTypes.hasOwnProperty(dt)) {
                typeConverters[i] = registeredTypes[dt];
            }
            else {
                unregisteredTypes.push(dt);
                if (!awaitingDependencies.hasOwnProperty(dt)) {
                    awaitingDependencies[dt] = [];
                }
                awaitingDependencies[dt].push(() => { typeConverters[i] = registeredTypes[dt]; ++registered; if (registered === unregisteredTypes.length) {
                    onComplete(typeConverters);
                } });
            } }); if (0 === unregisteredTypes.length) {
                onComplete(typeConverters);
            } };
            function sharedRegisterType(rawType, registeredInstance, options = {}) { var name = registeredInstance.name; if (!rawType) {
                throwBindingError(`type "${name}" must have a positive integer typeid pointer`);
            } if (registeredTypes.hasOwnProperty(rawType)) {
                if (options.ignoreDuplicateRegistrations) {
                    return;
                }
                else {
                    throwBindingError(`Cannot register type '${name}' twice`);
                }
            } registeredTypes[rawType] = registeredInstance; delete typeDependencies[rawType]; if (awaitingDependencies.hasOwnProperty(rawType)) {
                var callbacks = awaitingDependencies[rawType];
                delete awaitingDependencies[rawType];
                callbacks.forEach(cb => cb());
            } }
            function registerType(rawType, registeredInstance, options = {}) { return sharedRegisterType(rawType, registeredInstance, options); }
            var GenericWireTypeSize = 8;
            var __embind_register_bool = (rawType, name, trueValue, falseValue) => { name = readLatin1String(name); registerType(rawType, { name, fromWireType: function (wt) { return !!wt; }, toWireType: function (destructors, o) { return o ? trueValue : falseValue; }, argPackAdvance: GenericWireTypeSize, readValueFromPointer: function (pointer) { return this["fromWireType"](HEAPU8[pointer]); }, destructorFunction: null }); };
            var emval_freelist = [];
            var emval_handles = [];
            var __emval_decref = handle => { if (handle > 9 && 0 === --emval_handles[handle + 1]) {
                emval_handles[handle] = undefined;
                emval_freelist.push(handle);
            } };
            var count_emval_handles = () => emval_handles.length / 2 - 5 - emval_freelist.length;
            var init_emval = () => { emval_handles.push(0, 1, undefined, 1, null, 1, true, 1, false, 1); Module["count_emval_handles"] = count_emval_handles; };
            var Emval = { toValue: handle => { if (!handle) {
                    throwBindingError("Cannot use deleted val. handle = " + handle);
                } return emval_handles[handle]; }, toHandle: value => { switch (value) {
                    case undefined: return 2;
                    case null: return 4;
                    case true: return 6;
                    case false: return 8;
                    default: {
                        const handle = emval_freelist.pop() || emval_handles.length;
                        emval_handles[handle] = value;
                        emval_handles[handle + 1] = 1;
                        return handle;
                    }
                } } };
            function readPointer(pointer) { return this["fromWireType"](HEAPU32[pointer >> 2]); }
            var EmValType = { name: "emscripten::val", fromWireType: handle => { var rv = Emval.toValue(handle); __emval_decref(handle); return rv; }, toWireType: (destructors, value) => Emval.toHandle(value), argPackAdvance: GenericWireTypeSize, readValueFromPointer: readPointer, destructorFunction: null };
            var __embind_register_emval = rawType => registerType(rawType, EmValType);
            var floatReadValueFromPointer = (name, width) => { switch (width) {
                case 4: return function (pointer) { return this["fromWireType"](HEAPF32[pointer >> 2]); };
                case 8: return function (pointer) { return this["fromWireType"](HEAPF64[pointer >> 3]); };
                default: throw new TypeError(`invalid float width (${width}): ${name}`);
            } };
            var __embind_register_float = (rawType, name, size) => { name = readLatin1String(name); registerType(rawType, { name, fromWireType: value => value, toWireType: (destructors, value) => value, argPackAdvance: GenericWireTypeSize, readValueFromPointer: floatReadValueFromPointer(name, size), destructorFunction: null }); };
            var createNamedFunction = (name, body) => Object.defineProperty(body, "name", { value: name });
            var runDestructors = destructors => { while (destructors.length) {
                var ptr = destructors.pop();
                var del = destructors.pop();
                del(ptr);
            } };
            function usesDestructorStack(argTypes) { for (var i = 1; i < argTypes.length; ++i) {
                if (argTypes[i] !== null && argTypes[i].destructorFunction === undefined) {
                    return true;
                }
            } return false; }
            function newFunc(constructor, argumentList) { if (!(constructor instanceof Function)) {
                throw new TypeError(`new_ called with constructor type ${typeof constructor} which is not a function`);
            } var dummy = createNamedFunction(constructor.name || "unknownFunctionName", function () { }); dummy.prototype = constructor.prototype; var obj = new dummy; var r = constructor.apply(obj, argumentList); return r instanceof Object ? r : obj; }
            function createJsInvoker(argTypes, isClassMethodFunc, returns, isAsync) { var needsDestructorStack = usesDestructorStack(argTypes); var argCount = argTypes.length - 2; var argsList = []; var argsListWired = ["fn"]; if (isClassMethodFunc) {
                argsListWired.push("thisWired");
            } for (var i = 0; i < argCount; ++i) {
                argsList.push(`arg${i}`);
                argsListWired.push(`arg${i}Wired`);
            } argsList = argsList.join(","); argsListWired = argsListWired.join(","); var invokerFnBody = `return function (${argsList}) {\n`; if (needsDestructorStack) {
                invokerFnBody += "var destructors = [];\n";
            } var dtorStack = needsDestructorStack ? "destructors" : "null"; var args1 = ["humanName", "throwBindingError", "invoker", "fn", "runDestructors", "retType", "classParam"]; if (isClassMethodFunc) {
                invokerFnBody += `var thisWired = classParam['toWireType'](${dtorStack}, this);\n`;
            } for (var i = 0; i < argCount; ++i) {
                invokerFnBody += `var arg${i}Wired = argType${i}['toWireType'](${dtorStack}, arg${i});\n`;
                args1.push(`argType${i}`);
            } invokerFnBody += (returns || isAsync ? "var rv = " : "") + `invoker(${argsListWired});\n`; if (needsDestructorStack) {
                invokerFnBody += "runDestructors(destructors);\n";
            }
            else {
                for (var i = isClassMethodFunc ? 1 : 2; i < argTypes.length; ++i) {
                    var paramName = i === 1 ? "thisWired" : "arg" + (i - 2) + "Wired";
                    if (argTypes[i].destructorFunction !== null) {
                        invokerFnBody += `${paramName}_dtor(${paramName});\n`;
                        args1.push(`${paramName}_dtor`);
                    }
                }
            } if (returns) {
                invokerFnBody += "var ret = retType['fromWireType'](rv);\n" + "return ret;\n";
            }
            else { } invokerFnBody += "}\n"; return [args1, invokerFnBody]; }
            function craftInvokerFunction(humanName, argTypes, classType, cppInvokerFunc, cppTargetFunc, isAsync) { var argCount = argTypes.length; if (argCount < 2) {
                throwBindingError("argTypes array size mismatch! Must at least get return value and 'this' types!");
            } var isClassMethodFunc = argTypes[1] !== null && classType !== null; var needsDestructorStack = usesDestructorStack(argTypes); var returns = argTypes[0].name !== "void"; var closureArgs = [humanName, throwBindingError, cppInvokerFunc, cppTargetFunc, runDestructors, argTypes[0], argTypes[1]]; for (var i = 0; i < argCount - 2; ++i) {
                closureArgs.push(argTypes[i + 2]);
            } if (!needsDestructorStack) {
                for (var i = isClassMethodFunc ? 1 : 2; i < argTypes.length; ++i) {
                    if (argTypes[i].destructorFunction !== null) {
                        closureArgs.push(argTypes[i].destructorFunction);
                    }
                }
            } let [args, invokerFnBody] = createJsInvoker(argTypes, isClassMethodFunc, returns, isAsync); args.push(invokerFnBody); var invokerFn = newFunc(Function, args)(...closureArgs); return createNamedFunction(humanName, invokerFn); }
            var ensureOverloadTable = (proto, methodName, humanName) => { if (undefined === proto[methodName].overloadTable) {
                var prevFunc = proto[methodName];
                proto[methodName] = function (...args) { if (!proto[methodName].overloadTable.hasOwnProperty(args.length)) {
                    throwBindingError(`Function '${humanName}' called with an invalid number of arguments (${args.length}) - expects one of (${proto[methodName].overloadTable})!`);
                } return proto[methodName].overloadTable[args.length].apply(this, args); };
                proto[methodName].overloadTable = [];
                proto[methodName].overloadTable[prevFunc.argCount] = prevFunc;
            } };
            var exposePublicSymbol = (name, value, numArguments) => { if (Module.hasOwnProperty(name)) {
                if (undefined === numArguments || undefined !== Module[name].overloadTable && undefined !== Module[name].overloadTable[numArguments]) {
                    throwBindingError(`Cannot register public name '${name}' twice`);
                }
                ensureOverloadTable(Module, name, name);
                if (Module.hasOwnProperty(numArguments)) {
                    throwBindingError(`Cannot register multiple overloads of a function with the same number of arguments (${numArguments})!`);
                }
                Module[name].overloadTable[numArguments] = value;
            }
            else {
                Module[name] = value;
                if (undefined !== numArguments) {
                    Module[name].numArguments = numArguments;
                }
            } };
            var heap32VectorToArray = (count, firstElement) => { var array = []; for (var i = 0; i < count; i++) {
                array.push(HEAPU32[firstElement + i * 4 >> 2]);
            } return array; };
            var replacePublicSymbol = (name, value, numArguments) => { if (!Module.hasOwnProperty(name)) {
                throwInternalError("Replacing nonexistent public symbol");
            } if (undefined !== Module[name].overloadTable && undefined !== numArguments) {
                Module[name].overloadTable[numArguments] = value;
            }
            else {
                Module[name] = value;
                Module[name].argCount = numArguments;
            } };
            var dynCallLegacy = (sig, ptr, args) => { sig = sig.replace(/p/g, "i"); var f = Module["dynCall_" + sig]; return f(ptr, ...args); };
            var wasmTableMirror = [];
            var wasmTable;
            var getWasmTableEntry = funcPtr => { var func = wasmTableMirror[funcPtr]; if (!func) {
                if (funcPtr >= wasmTableMirror.length)
                    wasmTableMirror.length = funcPtr + 1;
                wasmTableMirror[funcPtr] = func = wasmTable.get(funcPtr);
            } return func; };
            var dynCall = (sig, ptr, args = []) => { if (sig.includes("j")) {
                return dynCallLegacy(sig, ptr, args);
            } var rtn = getWasmTableEntry(ptr)(...args); return rtn; };
            var getDynCaller = (sig, ptr) => (...args) => dynCall(sig, ptr, args);
            var embind__requireFunction = (signature, rawFunction) => { signature = readLatin1String(signature); function makeDynCaller() { if (signature.includes("j")) {
                return getDynCaller(signature, rawFunction);
            } return getWasmTableEntry(rawFunction); } var fp = makeDynCaller(); if (typeof fp != "function") {
                throwBindingError(`unknown function pointer with signature ${signature}: ${rawFunction}`);
            } return fp; };
            var extendError = (baseErrorType, errorName) => { var errorClass = createNamedFunction(errorName, function (message) { this.name = errorName; this.message = message; var stack = new Error(message).stack; if (stack !== undefined) {
                this.stack = this.toString() + "\n" + stack.replace(/^Error(:[^\n]*)?\n/, "");
            } }); errorClass.prototype = Object.create(baseErrorType.prototype); errorClass.prototype.constructor = errorClass; errorClass.prototype.toString = function () { if (this.message === undefined) {
                return this.name;
            }
            else {
                return `${this.name}: ${this.message}`;
            } }; return errorClass; };
            var UnboundTypeError;
            var getTypeName = type => { var ptr = ___getTypeName(type); var rv = readLatin1String(ptr); _free(ptr); return rv; };
            var throwUnboundTypeError = (message, types) => { var unboundTypes = []; var seen = {}; function visit(type) { if (seen[type]) {
                return;
            } if (registeredTypes[type]) {
                return;
            } if (typeDependencies[type]) {
                typeDependencies[type].forEach(visit);
                return;
            } unboundTypes.push(type); seen[type] = true; } types.forEach(visit); throw new UnboundTypeError(`${message}: ` + unboundTypes.map(getTypeName).join([", "])); };
            var getFunctionName = signature => { signature = signature.trim(); const argsIndex = signature.indexOf("("); if (argsIndex !== -1) {
                return signature.substr(0, argsIndex);
            }
            else {
                return signature;
            } };
            var __embind_register_function = (name, argCount, rawArgTypesAddr, signature, rawInvoker, fn, isAsync, isNonnullReturn) => { var argTypes = heap32VectorToArray(argCount, rawArgTypesAddr); name = readLatin1String(name); name = getFunctionName(name); rawInvoker = embind__requireFunction(signature, rawInvoker); exposePublicSymbol(name, function () { throwUnboundTypeError(`Cannot call ${name} due to unbound types`, argTypes); }, argCount - 1); whenDependentTypesAreResolved([], argTypes, argTypes => { var invokerArgsArray = [argTypes[0], null].concat(argTypes.slice(1)); replacePublicSymbol(name, craftInvokerFunction(name, invokerArgsArray, null, rawInvoker, fn, isAsync), argCount - 1); return []; }); };
            var integerReadValueFromPointer = (name, width, signed) => { switch (width) {
                case 1: return signed ? pointer => HEAP8[pointer] : pointer => HEAPU8[pointer];
                case 2: return signed ? pointer => HEAP16[pointer >> 1] : pointer => HEAPU16[pointer >> 1];
                case 4: return signed ? pointer => HEAP32[pointer >> 2] : pointer => HEAPU32[pointer >> 2];
                default: throw new TypeError(`invalid integer width (${width}): ${name}`);
            } };
            var __embind_register_integer = (primitiveType, name, size, minRange, maxRange) => { name = readLatin1String(name); if (maxRange === -1) {
                maxRange = 4294967295;
            } var fromWireType = value => value; if (minRange === 0) {
                var bitshift = 32 - 8 * size;
                fromWireType = value => value << bitshift >>> bitshift;
            } var isUnsignedType = name.includes("unsigned"); var checkAssertions = (value, toTypeName) => { }; var toWireType; if (isUnsignedType) {
                toWireType = function (destructors, value) { checkAssertions(value, this.name); return value >>> 0; };
            }
            else {
                toWireType = function (destructors, value) { checkAssertions(value, this.name); return value; };
            } registerType(primitiveType, { name, fromWireType, toWireType, argPackAdvance: GenericWireTypeSize, readValueFromPointer: integerReadValueFromPointer(name, size, minRange !== 0), destructorFunction: null }); };
            var __embind_register_memory_view = (rawType, dataTypeIndex, name) => { var typeMapping = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array]; var TA = typeMapping[dataTypeIndex]; function decodeMemoryView(handle) { var size = HEAPU32[handle >> 2]; var data = HEAPU32[handle + 4 >> 2]; return new TA(HEAP8.buffer, data, size); } name = readLatin1String(name); registerType(rawType, { name, fromWireType: decodeMemoryView, argPackAdvance: GenericWireTypeSize, readValueFromPointer: decodeMemoryView }, { ignoreDuplicateRegistrations: true }); };
            var stringToUTF8Array = (str, heap, outIdx, maxBytesToWrite) => { if (!(maxBytesToWrite > 0))
                return 0; var startIdx = outIdx; var endIdx = outIdx + maxBytesToWrite - 1; for (var i = 0; i < str.length; ++i) {
                var u = str.charCodeAt(i);
                if (u >= 55296 && u <= 57343) {
                    var u1 = str.charCodeAt(++i);
                    u = 65536 + ((u & 1023) << 10) | u1 & 1023;
                }
                if (u <= 127) {
                    if (outIdx >= endIdx)
                        break;
                    heap[outIdx++] = u;
                }
                else if (u <= 2047) {
                    if (outIdx + 1 >= endIdx)
                        break;
                    heap[outIdx++] = 192 | u >> 6;
                    heap[outIdx++] = 128 | u & 63;
                }
                else if (u <= 65535) {
                    if (outIdx + 2 >= endIdx)
                        break;
                    heap[outIdx++] = 224 | u >> 12;
                    heap[outIdx++] = 128 | u >> 6 & 63;
                    heap[outIdx++] = 128 | u & 63;
                }
                else {
                    if (outIdx + 3 >= endIdx)
                        break;
                    heap[outIdx++] = 240 | u >> 18;
                    heap[outIdx++] = 128 | u >> 12 & 63;
                    heap[outIdx++] = 128 | u >> 6 & 63;
                    heap[outIdx++] = 128 | u & 63;
                }
            } heap[outIdx] = 0; return outIdx - startIdx; };
            var stringToUTF8 = (str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite);
            var lengthBytesUTF8 = str => { var len = 0; for (var i = 0; i < str.length; ++i) {
                var c = str.charCodeAt(i);
                if (c <= 127) {
                    len++;
                }
                else if (c <= 2047) {
                    len += 2;
                }
                else if (c >= 55296 && c <= 57343) {
                    len += 4;
                    ++i;
                }
                else {
                    len += 3;
                }
            } return len; };
            var UTF8Decoder = new TextDecoder;
            var UTF8ToString = (ptr, maxBytesToRead) => { if (!ptr)
                return ""; var maxPtr = ptr + maxBytesToRead; for (var end = ptr; !(end >= maxPtr) && HEAPU8[end];)
                ++end; return UTF8Decoder.decode(HEAPU8.subarray(ptr, end)); };
            var __embind_register_std_string = (rawType, name) => { name = readLatin1String(name); var stdStringIsUTF8 = name === "std::string"; registerType(rawType, { name, fromWireType(value) { var length = HEAPU32[value >> 2]; var payload = value + 4; var str; if (stdStringIsUTF8) {
                    var decodeStartPtr = payload;
                    for (var i = 0; i <= length; ++i) {
                        var currentBytePtr = payload + i;
                        if (i == length || HEAPU8[currentBytePtr] == 0) {
                            var maxRead = currentBytePtr - decodeStartPtr;
                            var stringSegment = UTF8ToString(decodeStartPtr, maxRead);
                            if (str === undefined) {
                                str = stringSegment;
                            }
                            else {
                                str += String.fromCharCode(0);
                                str += stringSegment;
                            }
                            decodeStartPtr = currentBytePtr + 1;
                        }
                    }
                }
                else {
                    var a = new Array(length);
                    for (var i = 0; i < length; ++i) {
                        a[i] = String.fromCharCode(HEAPU8[payload + i]);
                    }
                    str = a.join("");
                } _free(value); return str; }, toWireType(destructors, value) { if (value instanceof ArrayBuffer) {
                    value = new Uint8Array(value);
                } var length; var valueIsOfTypeString = typeof value == "string"; if (!(valueIsOfTypeString || value instanceof Uint8Array || value instanceof Uint8ClampedArray || value instanceof Int8Array)) {
                    throwBindingError("Cannot pass non-string to std::string");
                } if (stdStringIsUTF8 && valueIsOfTypeString) {
                    length = lengthBytesUTF8(value);
                }
                else {
                    length = value.length;
                } var base = _malloc(4 + length + 1); var ptr = base + 4; HEAPU32[base >> 2] = length; if (stdStringIsUTF8 && valueIsOfTypeString) {
                    stringToUTF8(value, ptr, length + 1);
                }
                else {
                    if (valueIsOfTypeString) {
                        for (var i = 0; i < length; ++i) {
                            var charCode = value.charCodeAt(i);
                            if (charCode > 255) {
                                _free(ptr);
                                throwBindingError("String has UTF-16 code units that do not fit in 8 bits");
                            }
                            HEAPU8[ptr + i] = charCode;
                        }
                    }
                    else {
                        for (var i = 0; i < length; ++i) {
                            HEAPU8[ptr + i] = value[i];
                        }
                    }
                } if (destructors !== null) {
                    destructors.push(_free, base);
                } return base; }, argPackAdvance: GenericWireTypeSize, readValueFromPointer: readPointer, destructorFunction(ptr) { _free(ptr); } }); };
            var UTF16Decoder = new TextDecoder("utf-16le");
            var UTF16ToString = (ptr, maxBytesToRead) => { var endPtr = ptr; var idx = endPtr >> 1; var maxIdx = idx + maxBytesToRead / 2; while (!(idx >= maxIdx) && HEAPU16[idx])
                ++idx; endPtr = idx << 1; return UTF16Decoder.decode(HEAPU8.subarray(ptr, endPtr)); };
            var stringToUTF16 = (str, outPtr, maxBytesToWrite) => { maxBytesToWrite ??= 2147483647; if (maxBytesToWrite < 2)
                return 0; maxBytesToWrite -= 2; var startPtr = outPtr; var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length; for (var i = 0; i < numCharsToWrite; ++i) {
                var codeUnit = str.charCodeAt(i);
                HEAP16[outPtr >> 1] = codeUnit;
                outPtr += 2;
            } HEAP16[outPtr >> 1] = 0; return outPtr - startPtr; };
            var lengthBytesUTF16 = str => str.length * 2;
            var UTF32ToString = (ptr, maxBytesToRead) => { var i = 0; var str = ""; while (!(i >= maxBytesToRead / 4)) {
                var utf32 = HEAP32[ptr + i * 4 >> 2];
                if (utf32 == 0)
                    break;
                ++i;
                if (utf32 >= 65536) {
                    var ch = utf32 - 65536;
                    str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
                }
                else {
                    str += String.fromCharCode(utf32);
                }
            } return str; };
            var stringToUTF32 = (str, outPtr, maxBytesToWrite) => { maxBytesToWrite ??= 2147483647; if (maxBytesToWrite < 4)
                return 0; var startPtr = outPtr; var endPtr = startPtr + maxBytesToWrite - 4; for (var i = 0; i < str.length; ++i) {
                var codeUnit = str.charCodeAt(i);
                if (codeUnit >= 55296 && codeUnit <= 57343) {
                    var trailSurrogate = str.charCodeAt(++i);
                    codeUnit = 65536 + ((codeUnit & 1023) << 10) | trailSurrogate & 1023;
                }
                HEAP32[outPtr >> 2] = codeUnit;
                outPtr += 4;
                if (outPtr + 4 > endPtr)
                    break;
            } HEAP32[outPtr >> 2] = 0; return outPtr - startPtr; };
            var lengthBytesUTF32 = str => { var len = 0; for (var i = 0; i < str.length; ++i) {
                var codeUnit = str.charCodeAt(i);
                if (codeUnit >= 55296 && codeUnit <= 57343)
                    ++i;
                len += 4;
            } return len; };
            var __embind_register_std_wstring = (rawType, charSize, name) => { name = readLatin1String(name); var decodeString, encodeString, readCharAt, lengthBytesUTF; if (charSize === 2) {
                decodeString = UTF16ToString;
                encodeString = stringToUTF16;
                lengthBytesUTF = lengthBytesUTF16;
                readCharAt = pointer => HEAPU16[pointer >> 1];
            }
            else if (charSize === 4) {
                decodeString = UTF32ToString;
                encodeString = stringToUTF32;
                lengthBytesUTF = lengthBytesUTF32;
                readCharAt = pointer => HEAPU32[pointer >> 2];
            } registerType(rawType, { name, fromWireType: value => { var length = HEAPU32[value >> 2]; var str; var decodeStartPtr = value + 4; for (var i = 0; i <= length; ++i) {
                    var currentBytePtr = value + 4 + i * charSize;
                    if (i == length || readCharAt(currentBytePtr) == 0) {
                        var maxReadBytes = currentBytePtr - decodeStartPtr;
                        var stringSegment = decodeString(decodeStartPtr, maxReadBytes);
                        if (str === undefined) {
                            str = stringSegment;
                        }
                        else {
                            str += String.fromCharCode(0);
                            str += stringSegment;
                        }
                        decodeStartPtr = currentBytePtr + charSize;
                    }
                } _free(value); return str; }, toWireType: (destructors, value) => { if (!(typeof value == "string")) {
                    throwBindingError(`Cannot pass non-string to C++ string type ${name}`);
                } var length = lengthBytesUTF(value); var ptr = _malloc(4 + length + charSize); HEAPU32[ptr >> 2] = length / charSize; encodeString(value, ptr + 4, length + charSize); if (destructors !== null) {
                    destructors.push(_free, ptr);
                } return ptr; }, argPackAdvance: GenericWireTypeSize, readValueFromPointer: readPointer, destructorFunction(ptr) { _free(ptr); } }); };
            var __embind_register_void = (rawType, name) => { name = readLatin1String(name); registerType(rawType, { isVoid: true, name, argPackAdvance: 0, fromWireType: () => undefined, toWireType: (destructors, o) => undefined }); };
            var __emscripten_memcpy_js = (dest, src, num) => HEAPU8.copyWithin(dest, src, src + num);
            var __emscripten_runtime_keepalive_clear = () => { noExitRuntime = false; runtimeKeepaliveCounter = 0; };
            var emval_methodCallers = [];
            var __emval_call = (caller, handle, destructorsRef, args) => { caller = emval_methodCallers[caller]; handle = Emval.toValue(handle); return caller(null, handle, destructorsRef, args); };
            var emval_symbols = {};
            var getStringOrSymbol = address => { var symbol = emval_symbols[address]; if (symbol === undefined) {
                return readLatin1String(address);
            } return symbol; };
            var emval_get_global = () => { if (typeof globalThis == "object") {
                return globalThis;
            } return function () { return Function; }()("return this")(); };
            var __emval_get_global = name => { if (name === 0) {
                return Emval.toHandle(emval_get_global());
            }
            else {
                name = getStringOrSymbol(name);
                return Emval.toHandle(emval_get_global()[name]);
            } };
            var emval_addMethodCaller = caller => { var id = emval_methodCallers.length; emval_methodCallers.push(caller); return id; };
            var requireRegisteredType = (rawType, humanName) => { var impl = registeredTypes[rawType]; if (undefined === impl) {
                throwBindingError(`${humanName} has unknown type ${getTypeName(rawType)}`);
            } return impl; };
            var emval_lookupTypes = (argCount, argTypes) => { var a = new Array(argCount); for (var i = 0; i < argCount; ++i) {
                a[i] = requireRegisteredType(HEAPU32[argTypes + i * 4 >> 2], "parameter " + i);
            } return a; };
            var reflectConstruct = Reflect.construct;
            var emval_returnValue = (returnType, destructorsRef, handle) => { var destructors = []; var result = returnType["toWireType"](destructors, handle); if (destructors.length) {
                HEAPU32[destructorsRef >> 2] = Emval.toHandle(destructors);
            } return result; };
            var __emval_get_method_caller = (argCount, argTypes, kind) => { var types = emval_lookupTypes(argCount, argTypes); var retType = types.shift(); argCount--; var functionBody = `return function (obj, func, destructorsRef, args) {\n`; var offset = 0; var argsList = []; if (kind === 0) {
                argsList.push("obj");
            } var params = ["retType"]; var args = [retType]; for (var i = 0; i < argCount; ++i) {
                argsList.push("arg" + i);
                params.push("argType" + i);
                args.push(types[i]);
                functionBody += `  var arg${i} = argType${i}.readValueFromPointer(args${offset ? "+" + offset : ""});\n`;
                offset += types[i].argPackAdvance;
            } var invoker = kind === 1 ? "new func" : "func.call"; functionBody += `  var rv = ${invoker}(${argsList.join(", ")});\n`; if (!retType.isVoid) {
                params.push("emval_returnValue");
                args.push(emval_returnValue);
                functionBody += "  return emval_returnValue(retType, destructorsRef, rv);\n";
            } functionBody += "};\n"; params.push(functionBody); var invokerFunction = newFunc(Function, params)(...args); var functionName = `methodCaller<(${types.map(t => t.name).join(", ")}) => ${retType.name}>`; return emval_addMethodCaller(createNamedFunction(functionName, invokerFunction)); };
            var __emval_incref = handle => { if (handle > 9) {
                emval_handles[handle + 1] += 1;
            } };
            var __emval_run_destructors = handle => { var destructors = Emval.toValue(handle); runDestructors(destructors); __emval_decref(handle); };
            var timers = {};
            var handleException = e => { if (e instanceof ExitStatus || e == "unwind") {
                return EXITSTATUS;
            } quit_(1, e); };
            var runtimeKeepaliveCounter = 0;
            var keepRuntimeAlive = () => noExitRuntime || runtimeKeepaliveCounter > 0;
            var _proc_exit = code => { EXITSTATUS = code; if (!keepRuntimeAlive()) {
                Module["onExit"]?.(code);
                ABORT = true;
            } quit_(code, new ExitStatus(code)); };
            var exitJS = (status, implicit) => { EXITSTATUS = status; _proc_exit(status); };
            var _exit = exitJS;
            var maybeExit = () => { if (!keepRuntimeAlive()) {
                try {
                    _exit(EXITSTATUS);
                }
                catch (e) {
                    handleException(e);
                }
            } };
            var callUserCallback = func => { if (ABORT) {
                return;
            } try {
                func();
                maybeExit();
            }
            catch (e) {
                handleException(e);
            } };
            var _emscripten_get_now = () => performance.now();
            var __setitimer_js = (which, timeout_ms) => { if (timers[which]) {
                clearTimeout(timers[which].id);
                delete timers[which];
            } if (!timeout_ms)
                return 0; var id = setTimeout(() => { delete timers[which]; callUserCallback(() => __emscripten_timeout(which, _emscripten_get_now())); }, timeout_ms); timers[which] = { id, timeout_ms }; return 0; };
            var getHeapMax = () => 2147483648;
            var alignMemory = (size, alignment) => Math.ceil(size / alignment) * alignment;
            var growMemory = size => { var b = wasmMemory.buffer; var pages = (size - b.byteLength + 65535) / 65536 | 0; try {
                wasmMemory.grow(pages);
                updateMemoryViews();
                return 1;
            }
            catch (e) { } };
            var _emscripten_resize_heap = requestedSize => { var oldSize = HEAPU8.length; requestedSize >>>= 0; var maxHeapSize = getHeapMax(); if (requestedSize > maxHeapSize) {
                return false;
            } for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
                var overGrownHeapSize = oldSize * (1 + .2 / cutDown);
                overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
                var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
                var replacement = growMemory(newSize);
                if (replacement) {
                    return true;
                }
            } return false; };
            embind_init_charCodes();
            BindingError = Module["BindingError"] = class BindingError extends Error {
                constructor(message) { super(message); this.name = "BindingError"; }
            };
            InternalError = Module["InternalError"] = class InternalError extends Error {
                constructor(message) { super(message); this.name = "InternalError"; }
            };
            init_emval();
            UnboundTypeError = Module["UnboundTypeError"] = extendError(Error, "UnboundTypeError");
            var wasmImports = { u: __abort_js, o: __embind_register_bigint, l: __embind_register_bool, v: __embind_register_emval, k: __embind_register_float, j: __embind_register_function, b: __embind_register_integer, a: __embind_register_memory_view, f: __embind_register_std_string, d: __embind_register_std_wstring, m: __embind_register_void, t: __emscripten_memcpy_js, q: __emscripten_runtime_keepalive_clear, i: __emval_call, c: __emval_decref, e: __emval_get_global, h: __emval_get_method_caller, n: __emval_incref, g: __emval_run_destructors, r: __setitimer_js, s: _emscripten_resize_heap, p: _proc_exit };
            var wasmExports = createWasm();
            var ___wasm_call_ctors = () => (___wasm_call_ctors = wasmExports["x"])();
            var ___getTypeName = a0 => (___getTypeName = wasmExports["y"])(a0);
            var _malloc = a0 => (_malloc = wasmExports["A"])(a0);
            var _free = a0 => (_free = wasmExports["B"])(a0);
            var __emscripten_timeout = (a0, a1) => (__emscripten_timeout = wasmExports["C"])(a0, a1);
            var calledRun;
            var calledPrerun;
            dependenciesFulfilled = function runCaller() { if (!calledRun)
                run(); if (!calledRun)
                dependenciesFulfilled = runCaller; };
            function run() { if (runDependencies > 0) {
                return;
            } if (!calledPrerun) {
                calledPrerun = 1;
                preRun();
                if (runDependencies > 0) {
                    return;
                }
            } function doRun() { if (calledRun)
                return; calledRun = 1; Module["calledRun"] = 1; if (ABORT)
                return; initRuntime(); readyPromiseResolve(Module); Module["onRuntimeInitialized"]?.(); postRun(); } if (Module["setStatus"]) {
                Module["setStatus"]("Running...");
                setTimeout(() => { setTimeout(() => Module["setStatus"](""), 1); doRun(); }, 1);
            }
            else {
                doRun();
            } }
            if (Module["preInit"]) {
                if (typeof Module["preInit"] == "function")
                    Module["preInit"] = [Module["preInit"]];
                while (Module["preInit"].length > 0) {
                    Module["preInit"].pop()();
                }
            }
            run();
            moduleRtn = readyPromise;
            return moduleRtn;
        });
    })();
    return Module;
})();

;// CONCATENATED MODULE: ./lib/assets/generated/webp-decoder-wasm.js
const webpDecoderWasm = {
    source: 'icodec 0.6.0, dist/webp-dec.wasm',
    bytes: 306852,
    deflated: `
5L0PlB3HWSdaVV39596+d27PaCSNNLL0dVtOxntkbN4xY6N4YUpEf0aW/8DJ47B54R0bQpLtO0k80nhiiNEdBydRwICzGGLAgEMMNokcDDjEsGYR4IXAmmDASYzjTZTgdRzHvDU8Q8zim3n5fV91z72jK0VOsuEc
nuw7XV1dXV311VdVX31/1bVH3qiVUvo39eZrbK/X66lrdE9dE3Aq7EmO6fV07xqNPwb3Uc8/8And4xd07xqlrmn0qn9KatS9a+I6xxzFfVi9JgVuvCZZe8f0btS9gVqk1NGjaq0Qt+NGZd6uN+lr9bXK6Gv196lA
X6u/X2l9rX4t5/yACvW1+nUq0tfq13P+G1RDX6v/o8r0tbpU4/pa3eWSC0rpa/UbueSbuOSbVVtfq6/j9KJq6mv1YTWhr9VHuM4lfut6zl9WOviY+WtjtdV2rNVotzZo3Q7DMa1UpxnpUGttgkTrZtwxJlKBMYFq
Rlq31aQyyuimbTaazebGRku3rG1Za3UQNKOoqYxBWaWUQSWn/Iu01nEcoFQUx0EQRPhnQmOtSeIkiJXWm+JAqSBuNEJUEdmmDkONioMkkH9pkmodRajFKKOG/tnqXxAESjVU/elGlTCmYfBttMMG1ZdNQ/E3gsAo
a3TC6Yb/XiNN0W7VGPjO4LfqT4Y21tfp283tJoy1fq9ZWTFRQ/e0O/H3KzqNd8T6LUbpG9R36B9Uv631D2mlndqp96jN+jvUcd14u9XK6fQ95qf0Mf3DR542/9183PyV+RPz++bD5oPmfeZ28xPmR8wL+pq/0H+s
D17xa/oefbf+Vf0r+i79Pv3L+r36Tv1L+hf1L+g79M/rn9M/q2/X79E/o39a36b/k363vlX/pP4J/eP6Fv1j+kf1u/Q79Tv02/XN+kf02/RNekX3jt741h/6wRvesm/5+qW9hxeve/Ob3vg585T5H+YT5jHzN+Zx
80nzhPmU+bQ5aT5jPmv+1jxpPmYeNX9t/tI8Yv7CfNT8uXnY/DfzZ+ZPzUfMH5uFPd25by//4381D5k/NH9kXvcDf2BOmP9ivu/7f888aP6z+V3zO+YB89vmQ+bb7je/ZX7T/PvfMPeZXzf3muPmA+b95tfMPeZu
86vmV8xd5pfNe82d5pfML5pfMHeYnzc/Z37WvMf8jPlpc5v5KfOfzLvNreYnzf/x4+YW82PmR827zDHzTvMO83Zzs3mbucmsmFX9Jb23r1/U+/5F/y/9z/qL+p/0P+rn9f+r/0H/vX5O/0/9/+i/08/qL+hn9Of1
0/pz+in9P/ST+m/1Z/Vn9En9af0p/d/1E/qT+nH9N/ox/Qn9cf0x/aj+a/1X+i/1I/qj+s/1w/q/6T/Tf6o/ov9E/1f9kP4j/Yf6D/QJ/fv6v+j/8B9+Tz+o/7P+Xf07+gH9Yf2dH9LfcuWV9+tv+S19r/6g/nX9
Lb+pf0Pfp9+vP6BbutW8b3X8r81fGR31SDt1yM451UlJzRiVh7gkeYCLzaNgzsxR4NSVbYWcVmFwmZy3c2RmlMotKTIuKGdNixSFbmqJrEuW3cqXgkWycou0S5YOH3bJ8uEinDWKAjdV5kFLp6RMDzVmZC63c1yZ
5srMBQr1JUuHudSMmUIr86BlUlJOz5opfppW9SVlHqSmRyEFy4WlyOllt7q6Gi8WdcW9IxQsUVjKKxGZLqrGB9M8IkN2nrTT3cIsUXw4jymg6PVu6khhu3lAEdklp7t5hDKXk8l1W6WkKJg1CSmKZo2lOF1p6bhn
5kjtBbxc0i0CUs52Z4wqjLthsVBlHpo5fHSxjTaZxb1tTQEFKGG7ReAefgrjMN/WpMiWuTJz+M89wtkU7LdzKNzKNVm3qq+wc6SRkRRmf9u4B59S+M0Y5Y6SdcHyWxZnjWqFKcpMofV1FUlhSAPUmsysSVqWy0wW
xvYocJNliNusMHvbAQUuK9PcBnNk85hMod1kmVvSXL6tSLvM32e4Tyl2Ct8NUgpnjC2MCxZdsL8duIeeUoRHFJJxRxcBNoBIH0Yq5EedlIZbZlKncp1StLetDLd9W2GdWXLPPq3KwjBc9gEj8ZYi3dbuxFMKPw8H
AYJJ8TJFMyZD6QilM6AApyZT0nvbOiWNwZzynWfwmlngJwpNVTDC+PKDybUHFF7VVtJf6/QiN1b+I4uBtnPuURnFcJ+kgT3KfeQp/uGBKgsGzhpIAj/y+9sRYMdgRZYTSFV4wTU+UtWIgg+drkZFQVnB2bobFkmV
OTd7EKdCjx+o9vQ4dQoChRWShfsHKhkoIwghSBYykoUeyQyFXyWSmZRCsqcgU93PVjCMP+EI/AnPFn/Cs8Wf8DT4E54ef05p+cDoq3rmYKX2o6TcDYvuyadUmRvT82ME3CPlguWlQjHOPYj3yB5GfYZXvBmTpLki
Uy1eAQYoQGtwUbMm6aRuR45qsITKl16G9Wz59YXpLju9iBVsqeu+rQRcA/RgGwV71CUmI11BNremZ+ZMzwOyiJ0mvVTITDjxFBoQc6usYO1Url3Cq73bglV2uesw6Dv2Ty8BM7E7MXJgxARx97UNaXfOMrDCaZQy
ZJ1dLIsY0LeMJKg8Q+Vkcuu450FRA6Kw0n0BhpvKlUty7VSax1grS7Iye4zscEFJMdr6xFP8A37obqFcj9T0rFFp+mlt4p45yrNeu6mDsm9O4cI7ZxGQLgseeAbUfR9VJc/T8wNVNChw375477G7F3Msj8kB7ALc
E9l8I7IUXT6dx2RzHQC14v28uTX2JMeK5iUBfyMhXX6zUnmDdz3sQfgaQKnLAjjLL1z6DmreXDTwjnGdgxTkpq1bQYod8Q94/8G3gNBqz8rKykp2CVA8TBe17klrpG3z3ADtt21pgEtKwSyNXZyhlCwd9rg7Y6b2
MkbxJl4/BpgH32Y0By6mq1ZHPQYnSBUhU6yQKcaTKZ5GOCWfyRczQL4ENfkSgHwJMaQ1+cL0SliTL6HcDpMvjA4G5IsZIl8CoTICD4cAHbenkC9mgHyxTL74+pIyNyBfLJnlIhwkX+qKe0fILJEt5ZWIAiZfAk++
BBR68iXw5Ivx5EvYzQ1FFA6SL0FFvpg18iVdBypdg0oDVAGP8hCoghpUgdyeGVQAk758HbroGlCDoFgHNJ2uoQvKDkENvTg7yJ0Ct0IzhEzXYysZAGnWWKco7mLpoHB+Or3MaJ7SX54J6rvs3J6VlRdXY1IreOXe
wh7ds7q6utr5bkyZV8kOoO5eyHaibSb91dCkPf3Wc5U7qbpFshOdnyqLyOlsimc5CEWz9GLqqQUKsbfgKUbQJU7L3XQ25cxSCTAop/e3tTweyEW3Eqfcw+rFVFHkbDblbFmETh20c8EcJWTdnUl5gcL3SopckE3x
8ot1wVK4v63S1My5FU2Je1iVRZy9BvtU7GJK3Ibse5mozZvSHt4BuQ6nl5wp0ZCyaJI62NZAJeXUoTYW05aTdbsJSlfPmF1F7OhKvJ69nO/zGCCLKZkxr8FSqM8PpiiWhdCtqkW0tggvUKqcNbsAoAu1KRqucwVv
2ZY700BHGtSixnTe4h7lFvBouKxbhO63uduYBe63OJlNlUWKyRSiwQGl3FpqOYVX9k3nbTNHqbNXrX0jb5Cl1L0oyDUGUqTdH887TuVxMEcNirklnX5qADNbFjGNAaaU0ti+tk6Dtea2T4E7hblNqYk52gSWH+RM
HoeskJHlJNbBGaPGIiUcihST0g++njEXtfkwRIZU9r2FbWuQPnbtJTAplK5eQq0nVblTkU2XsK6bvbLAMpVl92ENFhpQd7h6W+BclmsjpQosc4Ucdkjvbyt08QKlc40FUOOJ5gNWbnjCySKyj7uGRHrM6o04gwYL
eYbNvpuPk3Y/vJBP8NZvlrr5Bk7ppWKym28EzJacPpxvci9+ihf8ze7mT3Oi6VYk0XLHJJEEcxRw5zG5N5bFFFqLXVGXxRak024xxoiBAuNl0UFmQAqXdreeKZuwi4dcaAMXVzSBaxFzmQP+aUwNvp/39w0K+L7Y
Ol+/n/n3Jwfen6/fT4fuU5I2FNPIaVPQBZxiimjrlRTR9FUgpKhFMY3R5nKXUmXRcLZ0wfW4yVPqYD64oMqhgJolKtzNTWhS239wt2L0aVG8VjgfoylqUJNz60qLhtOl09cXcV1Rh8ZGVNyoKqYt1KSU4uoeZw7d
ZUQwOHdYpy8HPjyv5eSsZSIqN9fF9g1qm/ejSw8IZk7hueHdwfLyrs43h/bQuy4xh3gncE88qdxjTwpZMT1j1HikPLbKxnYxUwgL/jMz5lAe43J1nvh1KuY5WjSwmDXx9YQaINHKgTm7Vs8Bj8xqxlzGm9plcjOF
P9TFnmUowAQI8WrI0yQlnYcgpj4UGHNU98geLxoUHz+6J3hH0ZTt5HtsTzbmA0KhvxK7zyVcfThrLsUaMYtGYAu/CDg9a3aRAnUKPDMUHigiOUxosgeKVOgrUAhYxqZnzQxvprpLmtJp0Ig7KeXpL+QeNVa+zbTQ
tZCiLuhG4nqjLqjXbWaOor3CWOF92b8U3ruH3kHmOAXHj64UDWpI/qunv81M8jbOhx3QH0gns+ZQ/ao+vvJtTJsmZClewMybNVdjR6Pm3S+myj3PM75Q7jae3/vtnHvySeX+mY/EJ59U7n9xCgjwL5x67EnlXkTK
c2Sw1Y6HnMKjz+uq+DO6quILnEK1zyKV4lv+w3yrQ6fS9CGtg16FjVa2bUFIVJJrT75MSgvr+wHU04J6JuAXX0m6xDkQeBcA13YL2XyoAO7wKddT7+swz4MUaK5VOoB528qauH4l/hwoGYOQnGM0nUvTV2q9xqsC
1cy1q2yzJ7zlonCsxcKu+WQhBXS2uQAFmaa/bfUWv4JvkBV8UlbwjfUKvqlawTd386l6Bd9SrdedagWPqzU9G72CT5XF1oEVfBrpZrdo1Sv4ZFmMj17Bt6yt4Jv8CryxLLbJHjC4hqenW8PPmT9lD9hcFtvxaGLo
jQlqDt03q1V8x+AqPkYtynidbVFE52A93yHrORbtseGVvEnj1Fm3kscDC25Mbf9Rv5Jvw4pLY5SV1OJlO3WNBfftpYuvL8bqF7eCZqHUTVSPGvWjcXyBUjddPQrWfS6o1/dpiqk5sN5vp5gmaOwrrfefnNFp71wF
8qy5s2aUDf5Hyj0PLscaXyMj5dLSvRAsIjE/XUQuWC7UcqFdsGjlxN07Au4E2DouWCo0c0cK4N+zT/FBuwAaF6Hna4FtREbYOzoV/mNLVtgERFKCJoOECZZQIXNnNBlMRFBDwq9ppSlFnt9WJFeAykVjnCGFtxSZ
7mGcCZYW34CWLhVKWmVI1a1Sp7RKv2WRjznSLiM8CmkXiPvAc4oikJlcq8bSHNYsJF0S87kTO0dJzSfSnqGU85HJgdIHpyioOUWB5xRpT1AmaR545l3FBfEcPeGY4GQGKDHzMfbMR/5yK00rzk8KOjB9Q8UYYm64
5+FEwA0DboYQqVmh9vKR00wy+Sg7vZQswCnXFMwXelowivQ0zvq8wjI/ZypvkEGiVWCDEBaProZVgwXZ5IKThbY9MsyCNPisBp/bMAsyDOYoBP/ny3vNZCkikUmsd6TAggyFJ6MHWJCN1PXyiJT7/d7lXCwtC+1u
WMyjmvmFXWcHiAzpsnLPe9Za5F4GTFt+faGEtaYq1lqS+pmQDEJO7+VTMRADF4rcFko8tywRbpmpoFkBzlIA3rTOQ7JFgJ0Qo5ozg14JsC0xartzlsFA4w7umwaJMJ2zVGYpN6Q9sRMeljaEzlACfFakuocpXsSQ
BaQGRzrHvrRXjj8DQ2komGd+XUB+MEMkKtjaHmmBe1ooOR/t5aONZ2tHXc9rn8oTYiayH/Dw1AFPPNNVD/OcecCF54xt2ICJKANu1g24GRhwKwMeD0z58ApbyWdyJSzibqFddhWTRxEmuq6nZVgKk7mew7KFh/WE
DocXF/A/mHvN80p77j8movIzr9VAW0SAUJh5O4e0EGpc/NGnlJc7FNIa5p0MNKleTKrqPFpdWBaB6bnbnsG7ds7dwQmg3Z3PqD29S4xytz+j9qzcCfrN4va2ZxQ1Xat01y26x97/sfeHR9CAe57xYosXPu8TK5QW
oKOZYCjiRaxdV7QT9/znBaB2zj0rSfAyiwYlV7QbFFJjvt0Ah+KFz2ODdxarVrVdVH3Eyy9+XuVK8A1VhCzRwN49Y2w53w54UUkEsZzKziuM6+1rY0ZYdEmoTN0tQjKLwsHvYvEtGc8XS5zULVocVC1Way0OiU/+
4RVtwDaeb6Nwdl6hyOxva0hNLKqLFwvkMmopadg+HJZ5uqA1YPtcVJJl7ntuWjb1A4CpQ7Zb8sayWJjsPCluIC60XDYAE7e3v21ShvkL3DLHC3tKOjsPKJWdx/O6t68dygfBCzVXyKXLItSZ8op2mKJjvnPoGg/g
c3KrgG3PfV7kEunaGAQDYyA9FMrVFmEJnn0NffTqYY+bAC6ZK6axtDzsUZxR0a08w4cdhTo5m9nvPabZn1IeQXF3zGMahl62f+yv5KmAUMjo55AVyvzRZaEc4UTGk8a6GTDzbyDTdcDKLr/DkjrZ9bkGWttkTelm
MEkfe0q5u6pmQBBmKLgCwgkKLpf+tlyyiBRZCku8wuI/dwPoQaybUvmgLNAyhdAV8Z2uhUN8IhjxURZyqVYklxquLFdfg6dgSSijY8AVDP347JfzNcZFtwyW+QsUGr23HaTVYJq5ajADoCU2Y8bcIpz3O3XC+9Lp
oBmPgmZ8ZmiCB+teTiHqKN2F3UIxTzcr56cL7aaZInM3P6PON1769OLnJZ0gl2k4XnJOwaEKWZgfK8uFi6t1EFJ7FovO82mdgn0ssON1uRI0agq6hfGtZxIJ0gDjZXOmprnUmmxOOyYmlysp2IMCC6a4lD8lJikO
YiKb0yyccq3csGTM7eA5WwnljHsZmOAjKAeViiCvFsqpWiinebH0VEkIWeFSYWuRnKVQyD+qmIrGbUG9TF4oIS/kxClkUlFRGYYnNoRxIbcjl5kCYZzF7hny7snCOC8xnHIQ1ASFzpVrVeRm4cWRWgAg4kheBaZy
41opJHBadjAvJE2rvU9hSebpg03tq9z9bOoeeEq5i/CuqggkUwunLIsRLEZX0LoskroK7W4gLZmWIkrKIujmcb0skj2d2D9eL6THWD8y8NIoyX58esk+gGmx3CroXYCBy6JicLAh5jd8uBI0tUIvmVME/aoW9IPH
PED5J772qTwyzNHeX1WjqlJKShnOnyyUxVkDhJcVAh+SEia8WIgJhClAiQsDYhI7A1PioA/5BaBO6HzPQBHVsnwLWX6N3EBGgZifj2TWy/LVgCzfDsjyTS3LNyzLN3z2MCLLl2azKECJ/NSwyN76U4qSB5P1g5ga
JaS01GDstznjvqqXjmrNwzmeT00U+/GIT7dsxC952ZDJ05LJ5pcPgw/55SN2L6N45PJhUjnr1cuHqZcPNbh88HK2VIT18qH98qHq5SN2W3B64OXD+NOJiGp57IvqSBBj+cDpI9fVaQMrM5aPsCa+w3r5UMxFrLoZ
eKxUgsyBl9XzAuJ80QFQQOzBk52xIBnQCtEjtUJ4minBJIr92TweUAlJPBoljB4srWF88Ccf4XR6lRAtAlCgER9TKpUQ7aUorBkgD1j1riPEa4DFSw2eEmQ9qtcLHDv84xBloTpUIZkteTwo8EgWnA7JgrNDMitI
ZgFSK5C1A0jGH/JIFriXsZx45B5lZY+yI/coTBLmoJyiL6JFKYM/OSXC3NPtUYJkFbMhqPcoXe1RxiNZvHakR+0ZqHSZ41U3rUcyI0udlaWOQWEFyaysf9wrHDoFyXgdbAiSmWEkC5lA28cDPIRkqSBZjWKGGh7F
GjWKNdahWINlDadBMfMVUcysRzFzKoqZGsUMyoYDKBZ6FBtmN6nqXKxNr2Y2xWRrBLN+SAcQzPpzu4xvi/xhngc94W2RqXc+D4sQkxUBFKSnGWSZKv0ufO7Ep6uDh4tL6F4aXr1E4k6aDxqkvl25bAk8O5VNQFpa
b/69TooqZFx0ekwbcwYlgHBACSB8FUvATQ8fupt1vbaSuZf0vUcLdXfB7LTDbmXFzrfVVtfD2rSHjt09nRYm2ymDpJ3t4oQbLHpFsWwXZEasUPCgNmHPHHW62i4Dl1wpxHsmxyxo6Woyl09DngVGkGyJgdekYF0j
KAxF6xSGYqask66oJw0rDMVQGIpuxhsB1IVMHrS1VxY6kIvE32v2iF4QN2T/4XUKROnfhCZ6q+mBsd9vqXX/SFOz7H+vUv22yvS4mQg22MlwY7Qp3lzY/q/pIuy3tt6k1OCv/yFNtv9+XcQjn/XbJojiZjrWmdiw
afPW6e07RnxWnfmz/dbbDyo1+Ks+OvLJqZ8sbP9W3W9t3Dv8X/+ntIv6P46qTm2TOX2bIoAi6bfOe51Sgz+0KgIoopHPRoDiJ3S/9bqPDP/X/wm06hbdf10BjYew39qwRanBH74Tj8w+9ROU9FvJxUoN/qSdo7JH
N/Hdut+yxfB/dStbq2r4v/7rCjsCaCE1yPbbyVRjS3NrOt3a1j5nbHsHQ9NOGlNbmunW6VZ72zljne07+qnKsKShvNLZuAkmNthwcmMUb9rcTyF+cQRdhqabmqcmFp8mOElnRu1vAI69JCQKgUTxaCQKgUTh1wWJ
XtIcrxB71ByvEPus5jidecJ51E5Go3Z0tqgdj0bt8N8ear/7HLNdlNiybjG+E8VeUGW+TQw5Qmx264R3rOEcQlHM8+11mbcCVt4/oXMoYplsCkYWM+Y2aHNpipeKFCyygBqUHp41txlqUeQmF6Asx8euSAiCiOkr
iuTgFEiVLNQ+AaZpVkJ5SyjIMauUNnysC1lVzZQg3K3rUbzkekeKBo6ASUnxMhItaiDpUGs7+3d7wbvlPjBLjCLe0kNWumPOYXYQOzgoDMsp43AYNwen0yIDWYS6sas6vVal4QOUdgme2uWiuXSvs9l00bBC8WZL
Zb6RGtRmwZlnbFoWLpkDbeNCppNBmrnw0HQeOctfiKFTkDpbUkSNcp4iSktqXL7IfGTbLTa7GxeLBEytmBr91yiVn+uEQdtgXlehSjqXFKUlHvbfVJzbf7UsWwkrrCS0eT9Dwem8IeYq6VgUh2EYxiGOeRrssoji
rtPgmeMEXCSUCCEDYTIEwiVLkKHwpyjax2oFXFCxlcz6gg2uFrzRtYrUwPOYh5MiUaCLnKXmUgGeNMPACRvoxVSltBF6Ltlyrhis2WZoKLERCg8uSwHyhtN57FS+EUe6CnFDaFEWeN2l823lgrwBfT8GwFhk0X0b
pjTumEYdF72JwB3XHglZo85p1lB2gve+ZuX0Gk5GS0VYoo3RcgFuS30TMuKMu1YJ3IH8M5o1t2s+daYLmBhQY4pwsBoHayczrDy6j8VzrB4SuS+xxmLeRI4Ttl1GKWtVNqhxodJFItqTjQtVWDTYkgkSxRKXg9NF
TA25aRyE6nnqTJljXhicAJoMfHSoqjOkEHUyhz1mrScKKT4wnccpH+qejqGMAVpTLxxkUWSDYlHhjv1UEOliQ2x9oLYIS0kVsNau50g13KpmjUvRdRUjNqllDRrJEDTQ9yGIbK5yneK1qQEFEO5DBmYRElNA9Mj1
QD9PidQghO5uCf2tDIMBwGU4JZ1dcVvBrwX4tTCrAD8cAaX1IxoR8Wxzvf0QYIZYy6Ti1Ot+Z5TyOShg/U8sUtJziosUsG7sRXo/LM42QvtmJSkv1Oj27cZp2rhUxO52UxbbaaNTh6aPO5u9LE9onKLj7i6MRzZr
UF+GUU54VlC0QG3RDk5ZvZi4Cne7QR0Hix3TxWYI0AirzjlQ98kocTvLfIoSMPq2eqXZmPcOzJMGn21D9FcY05BppRjGhDZTQAm1s215k0J3l10A4NozJmOJEmDR3NuOCCrC+TQ/KFjGa6kpWmQWHBqVN80cbcYq
qqjZH+cFMGS9aP5sXxlL5/Yf0Pm5mPZA5HN46TsX/2Erbaat9lhHaRPg139AF/6RDaO4yvaP+tPQ28nykM4hkpUuWeveBDWpSRMHprlHrBcoiOBWTN3ZkNZ6OcF8HfRyAr2ckF6O0Rh6Gda97DeMqvs1xQ+KMfRM
0RhtlURCY2t9lf+5xy2oir8o6onJjHkxzpmx9UKcj+H6fJx3Blu3aaB1k1j1NvEY0Bh1vmqIFRuoQxsOThdQKu0cnC7GUOHB6XyL0/kYTWCaTOJcrPbnYykn83xowDedERQdgUBnDRSdlwiKjgfFpkFQTA6AYgP2
gUmAoklbynwLhdShTV89RIAnmw5M87XD15CaB6edzps0Bnhs8PBopvI93OcbhoAy+Q3Dj5nToUcm6IERk6YVVAyNV8sxK7AFFfgjYD8025pa1JoxyYXa4Gov1MZlS4eRbiE9tXS4aILptYFymqDpsiwP46UZo2Ah
MOFW9eW436MvkZppwiVLbKRyGIxDk9IO7DS380g6lW3b2478uJ7N3Ux10zatKKXta8/CoZJnvlurhZUDWl/rFFpDlCaNrSEMbcHwRQegxhu68CAbO+wsMU5YGic9TmwCTbJU5mM06VcrrYqOW9WLeZM6LlvOJ6jj
VlZWkqtsj5puxRwOeXDwleWiw/vVBhkpBjcPV4JpDR3IznIxUReRkaQJebRhmR9M+5HNJwgKnuhMSRvKMgW+Ey+DY9T0tBu6dEIJ+cekYkyp3CXZZqe9xe+w5YOQEFyC2lnBO0x2oSfdnEqhHdLINjMBMVSE91eV
p2lNBKZjkYYVhjap0Buh0Gd3gU4LZ82duOLlWXOPRqVmjrdHZotj4501N1DgXlQlbcz+77YGaT1AXcJhRGCClLax6MtLTd8gsozXwq4JBW/XRYSjjOtRND1rbtMiEKRoydOQs+YOTUa+KQpFMUs1j5M+fpTprVho
1MFv1/0KhFKDXn52MVOgM+aivW3mJAZMRDum5+NsMx7dqXEF/ZsVTuSQkA7yUS0VYcx1oLMhmKvLt7PC6VS+fY/OLhSYZBdR4I5pXLc55T6imJIfFx5vnL7XaN1b0wl/7lOVTvhjJ5XbyKLfk8ptYiWRk8ptRuL5
k8pNsf7ISeW2sKb3SeW2IvH0SQVlAuWePancNtZxOancOay2dFK57aw6cFK5HaxM8BnlaLRe+Zer+Xldff0OXX3sF3T1tV/U1ed+SVffu1NXH3yvrr74y7r65Pt09c27OBX4XvtPooKfFGX15z41qKyeftyIhrfw
/Z1X34X5Kc4zfKtdMF89NHJhDQX/2DhTF4zrgtCTtHV+w+eT6roAXPbC61Uw47oLChDKHvyGmO1Vb9Q65hCdJ91KG6NVF9xSF5ySy6RcMrm0YBJevzZZp6bq1LaqKpwvF93U4cJANY+4XlZIDpihf0kwJZdMLolc
8HFiFWBHeG8Hqy6nHUUQBqvsm0llm9N0ThtWpHdzXZEbwl7lyrbXQJtyMIkjleXMUBehtrdp4bVKp2lV4eY03ejTA5r4Kk1/QywO5AFPGiWTDPc8Z5SfM8rPGQUOTTVvmCNfVces+RNaFiLlHoV5FitqaWa2BPLl
YL3ZwQntbV3w4DYj1xP86HZT1d2Sy+0mTe8ZM8lbkx7YFaK0o120UKQleWuAlqSYLCvapJjv8N1Kafwx+BMUYnQaLxSZFA4WinFJhQvFRCnYPDbqzXAUnxXL8gg+WXAqLwxqfBScyj8rEpQ1QTaOslE8uXET6uW2
LYGPwf3jrnVgYXjaXnGHuC9VN1qjikYjutHALnOW3YhgwTCiG40R3YglD/fI57wAa/caGTK1Zev0tnOE2byy7l//O8FOXs/uHcEADimRGlEbauUam2DajMiPRrQqGfn1BsX9w6B5IS4fVYKaDLf1fQlHle0f7r8Z
/zGb+AhskvpH+ldDS7p/HaPREf7Kkf7VToOj3Oqt+9e/sn8dmX6nP9P/LoArWPev/2bGpXWD69LRTPPk1PGWoj/Qf/NIYCSj2OvUGFG17bfWO5vqv3kUn/l0bbOnb9vhkW2DUGkEWo9A31iYkGM0CrOYAq5GE7hR
FdcwoDEv9R1Tnt0bUr5doeu6iRVV1bXRhOismhCtNeGreefs3qjYucEoXOJ5PmppDEcMipWqWqPEliNaaquWtrA+vqR32IrFnn3vUr/Arx+UoGpCiiYEZ9WEYK0JX807Z/cGl0+fHdOZt4Vq7/S2eMmgIRRIcquN
CuCjiWDdrbsLZN3zn2U6kLV/IYOB4RE7z2HrHcu0PB/WRJFZLEnA/rIQBMDbiAUrMgGrLgbXNHFmPzPzji7mY7Vhe4RNulnCkJe5V50vn6F/5IZF9o3xIzcslnIpMvryQfGmF2M84Gspl0J0whrUdPbwYD1NX0/m
a6Bm9b5/03sLi8AxjSp2/1jNcfYti0qWdgjrdVTLKBrZLlGHt2xdU4Qle/wKyzxwOi0aZK5kwj7p5i2GGrtQkONR4aunGFzcpcEvl3UD5IvRKV9k3vrwB5m/jk/ub4O3Da13V+nLLxVj3bwjGhVjGKeMkpLC5WIc
7NLr2Uw2T0/XtGLipTXOQRkzZcPrQLhDTTD+m2WxAXRKSJ1FrK1NSmDZeLCYZP5ClzawnbaLlt1li+7Wv2XDn3HFTigwcs08pEnRrTql76mDuaGHQLY4LR2CxpOc5EV7HopbfqQUDJh5DrjekZIBQOrFpqoUVa9s
azRvCIZRd7GIu/CIAzhGgGPTwxGaRRUcIVJSh/KxYI7aON6M4fIK3WIWDQp0zByNsUFGKAdg9vmQZyTckzb4bapId6sWjOtdtsx1UOqS5d2qTW3XKol9yblHnlQeRuA1wy5LkDmFDUeAhSqgbJ4hEFAHMi1feSiV
h3Xl4XDljaHKLTU8wK0HOBPw1KoI+6aHOG8l+yuTYqishuwtze5nKRiLmTzYu0UgUIdvklDYDOEycWYRdNlLUYABYWgL0BOxsresRcuDZBjWbeN6LiG1XCRgYuQpPClxqvnlVcjLacbA3FnMOwF7AKwENsjcz7My
oOai7VEUUgTnEyGjHfw8WcwRShf9JBWlwQbB0Q401/AaxhJs62RZvMwwvqoLlE6LcO09KFMaYCsKYrAgGbeVDEdWJOpYaQq4sgMNyaN0ZEPwyKbVOAjsIWTGCAJEFLtHZRzjSjsuy2N2D1NhOVuSMwBDCJIBtobr
wdUPQEnJGgCTNQACeBEDMKkAiKbB61/IbjvgTagGINxNNAbaDReLAF26yGLW5jLAxc2TNxW/GZz6JospgOj+pdOCEI0BCAeaAqw9tSmjQSjT0oMwWQNhSm1mHaV/vDGY6umj+q1yZM7HAdnriiaZN+bAgKky7/DL
FvJVzI0N0FkRFzB+R46oiQnRJEPpAnaIccfYfkMx6dTB6Xzjl5c17Lt8yp/ON9EkxGP5NLQsMU1IQ3lCzZjbdD4lR/Z8izi92Conej5W6yKwPTnx4+8dGhSOrFXUouB6Dwv4JGCxWN6mRt4M5iilTVAJ3EqdvgpU
Pw2UT2f9NGD/XzBUMNfPmmu42cIL2AK+xDibiiGdLGESp1i9ynyT2KL2qEVTi95LzFfdyhQygG1Y02ZEgVfNmF3iFKiTvRxM2/aMIV7z1PnBVLGdCxTeOZr79kU+bEczZmcRw7kGO3WcYXsE6NEfEr9PcIjRYBFt
JRmGIsoKvD3t4k9e1I5wmcGfnfukT7vcCXWwDfNO9oZGojEw1Iyock2kxTURO8GJXQMc8YACMLDR9e1wz1TWpXvQte9iZq69FVKcohqKSvbegSaFXAMWjdFNCyHAlj622cUEAxHfWjrM3sVwb2kdyKq2xmhrIm2N
KV5rKzyo1qV7UJAfaGvMbU2krUFZMGjxMtSF/KgxiHL5LOZrG2z/7XT6Bsy9xAbkScrl8zHpY8tLXFY11LdHjUkyYkxifCY+zWeCwX7GrCo0PCrBwKBQjPFYbIcQdTD4aewwe0I7LFoG7zFi3r1iutC8uYqdO0Tu
babr9HIRZFOsqeDMYYLEJaHO+YHKt/sRzOh/J7bBNcyuqkvRwMzDxuhbGjhpaJRNYbfkhkZLvBYH7ouqyx6d3D/DYdxWNh04wZ61isDZZTILUBNe7PKgouSh6VSgB1iOxuworZYlCg60I1ZBKSZoGzWQdxCyb964
YA6WUQNTn/2LjHlrgWCRNc3MQdaIsQfEWayYP42xWeq9xXa4p9l+c74dQzR2vlHF9rvRo9hZ0VpiJfbte+hd+XYaw/4yxv6P4HaJ/eexeskytyFg7RKGVr3TBrS9P5HvYHo8wypFO3j1zbDNZRSw9DSgxPsDQxdQ
aLvoVWsAK6nUmTT7Bo6ZLoT+egDybsxvfmJWEFB0gHEMlBQaA7+NAfsoC/jtyPsrkwb7L5qlYnPJTqMg8GV/Zdhlq2/DdE10vdiJCD7P5DXMWhhdgsVic3UcQmXnoLJzql3ZO/rK0JvMqzVQQlHX3Xi51/jit5KS
Rc3+LZwMbAk+L9yWDGQmozJb5brXffsj78OOWjQBsoIPu+Febiy0ZaB3A+vmFh/v+KyFJwW3WQBqr2Slls4iiwhSCscjNfRWmvIe+DVvgRCEwkysQZMYPlDuzSvaLDCUoQrY/VQRud/7i4//vV6gjdAXFNd9rPOC
LjdhE69S7FQRTV/ZDv3rqOzyijgW56un1BKvrwWYyRSPO5nAZXXK9YiNRYPJMDLUwri2WIaZN4ATDFdsveyhwVIqGmkegJEAEPSmmZOesiOyK9pCavDZNT1zG9EXbqgoo+LDFOUplosN0m7F5iW8uqitQorJArMf
thfVCpPCsOEiYahcWgRstyd8hA1XsaCJuQ0dUn0VzPG0lfTVnmhSM+YakV82PdWEWTfupTnHtLMs7eXZwh7zgr3cxMOwfZsGJjJhwjZFlB6c9rhVi8tqouw6vO1EYUkNi6+Vd9zXTCPFAqPPaRi73PkFeESAOwTo
n2t33xdgwyZZsKcTUR38zT6rxKGUu+sL3p+EHJyZhnYrrN/hotTOZVepFPXyyzDuf2/1DbcNFlqoQPyar6rL2WITH4U2CuoQk0H+2l1fUEKDwcS3rVGP1Olaa/YuIgX01jbuni+IEDNBiluZpqHKJlX6RxCEsYYm
MIkTwWKRDCjQhcy+YFN7PoR692tgyrFbC/aC6rUF/FobYuFUp7xVmIr999LzBr8YdlkHN4/cUUbX9KMdMynq1CvgvI3gFKb2Ohqdf81p8q8+Tb534H/Q9rh/4RrDqnOQD+FzXZn0RSRMHF2uaVf4DSueMXNYu8QM
PpbBimfMK4tQttuYPRMh60ARsTI0sthGDDLBGK7MIpcM52fIv7qIWI16IH8S+a8qIkfD+VPI/54iYmJh8ME2PHgNuFx6+AHhwTV4YIYf7MSD1+LBurbO4MEb8GBdY3fhAQ6EK+taexEeXIcH65p7MR4s4cH69l6K
JzfgyVCDs1lzGc7nMlzsNp5X8KFBE+0RTxV41dBGFcEhYj6aZ3M4vVRS+ArNttP1YPKehz2aowBUZMv42meKxsCH4hGokcIW0Z65hD/qJ6B6EhqXWRaIU/zB/hjZD2JeLTCPzEAl8Yy5LM9S9hqeR07nEyAqQM1Z
ZrHAf/2FGvZ7TJVYpoSYD8fo22VDS5glar4/CEtzJm8AqYou0uwCAHteqwvD1f54vsXrQuGt3hHxH9dPtaq0QkUFLupAobsjura140rWCGFtGtQwATm3n2NVn7vFhFMH2iEZ6ginIdzPA8SNg5q4ydtO877I74/J
+6ITPMlQ83XADQEPAsx88gYxdZ9vcDAE0N0l8S7oOZfjBG1YvVQKxGjDYQCNWzlOIbXhOmwAWsDYFEZ+oCDgJmJZmF+LYoqvu5SATZ8nqJQJCAbKpGxlDWgjjkn/2rCzbUP2ss+TYHtF68GNMaFQaalrOArs5Q1n
2KNXm3S+AU+ZZ9USUEwJKDYwvVZsYIhsZKaoh4ipdwacSJbySdoAfmXIgNnM7Mp8nAI3tg8zq1I9poQ2LRYcFyOlcRCJqq1pHMynvMFMAKGG+XQBDXfX2c1y7LZH/jZ0X8wyBd1XaFO9mFKbEtJMx+Rj68C/eQ38
0HE1I8EP0AKSk6OHYSNx3wN2Wa2GRyVwWFk8gTvcz7H9zFiJPOd6PA9oAxrC1O86VA3E5XqYt7zP7KU8cJ28VSnfdfbDCNRBU1N3lwqIYTz0xtZBbkyOodTaze4LMw+xMYbYWN6gjNlC/9oQAw+SmAPonRBsQB/X
FiMWV3SwDsFT+L7pvJVSK/2E1vqo+GedrDWHfMgAc3SPkJlbSX8zO6c0Di6Q+VbvSd5Bwc2caapMsyerM4MqM9gzVWfaKtPiNOszwyoz3DNTZ0ZVZrTnojozrjLZpje4OZXmalHHAovfuOSqaXhauF+zt/9KA+sG
LsLWvCd3XGL8Wy3ysutATIUDF3TFaeLl0xJ7AD77Kj/yUBzKvL/12p28qT3JQ/nzy8vaoCf5KuYF64v5FW+9C/mqDIfS+MyEnuiJ/X/ALnuEXn9ivDDuJr1bfTgiSdxdJd5TJd5ZJb4Y+sTnqsQnqsSfVIkPV4m7
q8R7qsQ7q8QXbVVPlfhElfiTKvHOukxQPaoSd1eJd1aJz5mqTJW4u0q8s0p8TldlqsTdVeKdVeL1/rrfX19u5qjptxN5pWrVh6tEzD4A9qx+qf8vX/yfn/79VXWJitfdT667xzxaVbvVr9t1D7h2PPn99U8+bJn1
eVe1t7kZlge6xyz428Z9BEwZF7qImtN5hxkovKbbpXyCmnudWcoz9ORQvkG81kLgd2e0AGlDxJulmVGTs8pK6uJZtVNSr5pVr5TU0qx6raRu07PqZi3p+/WsusunH9Wz6iGffl7Pqid9+jYzq242vryZVXf59KNm
Vj3k08+bWfWkT98WzKqbA18+mFV3+fSjwax6yKefD2bVkz59m51VN/uWH7ez6i6fftDOqvt9+mE7qx7y6SfsrHrUp5+1s+pJn37RzqrnffqWcFbdHEr6jnBW3ebTx8NZdZdPPxjOqvt9+uFwVj3k00+Es+pRn342
nFVP+vSL4ax63qdviWbVzZGvP5pVt/n08WhW3eXTD0az6n7heT8yjiPTEvvPmTG3RZWJkJmjDXyapbjPRxuFpSo+X2WXqHusJKcuUQ9YsheoFc++5ySCC7Fv0MDLGu4yrBp9SGq7QHW+vCXc9LabkwXvVYbDUXDU
q6XD8pKheEYRVrOpVDyf3m78NfBX+DS6KSo53kHATA3sl+7khdjBQAYH1PIOid19nxERuebgN9zbRt3L0G1fdro7FhgNm7cGy7Jf/Eyl6mEka0V0PyLljcbcsSqDye8lPkeAoegy3sAyMJ+nZSNnuNwUQcTMuUWL
AoiB3a11u9hDaCien4d7kiffqDazg6XbozygMTT43VEBk6iQW3ryM95/CmAoonGk4OEGrDnrVmxJY+7mzyp3y2eR/369OF19SyKVSLGwpPZAsZVHzVo5MPgYVZpy1DF9pY5ZtpOOyZyv7okuUZkkH4guUVP8xtMs
UHxyXCTez/HdSeC0XSppAnfPjkPNllKPxuzCC7klf+DAYBYf4pD7hqHcYEFyj+mhbOML3zOcHfrSHxnOjnz208PZcVW3Gf5kVfdwdqOqezi7WdU9nJ1WdQdD2S2ffc9wdruqezh7rKp7OLtT1S0DNL5QhHw6DcBq
BrzN+eoj9hIoU5bwn2SR8RhnBDJSJXKe5hw7kPPCYBkZkPPVsXCgWJV5ezhYkgfpfHXPUEmf+cBQSSOvf2SopM98bKhkKK8/PVTSZ74wVDKSzGPRYEmfeXs0WDL27Rwq6TMf4ExYsBaRrJysBJ6uhibsBW8V3tIh
iXSHdXNe3NWAKRbOEzvALAs7L7xgBFgU+nCphFK45HPgRXhalEJBFWElYkOkUMJcQUc6ZqmvdVMle49jDQKy/USr/v+plcYfgz8BvEg0+q3G46urgz92qOG24sUJ/GnK22bE281+6y0fWl0d/MGFwwdRwbaSndmR
hb4NKrAjKkj7rZXrlBr8SQXg0Rkz+Ot/ULuJ/vERmrWw6GqtKqUGf/3f1lA8VTYZKi+ahwaQaoz8NjX7rYffu7o6+PN9Svut+/9udXXw941orI+RE3mZWLRPrIpUHqY86FEJG+/wQg37nnfd31uQyD/WffGZowsl
bmwRu5XP6IXSrawcy0o3cX2RsBdsdXCafQas6iun2Y7FV6a4OFn38B+hitjd/38NvsxWLPyyYgeJ8jL78QqrScAc0TR937iJepFMAMRDqSzQY+/3kLUoA3YGz6NSTYe4LKL5RY7uGcl0ELSWTINMmQuwbq9kdwJt
BKZGRGLEQM7bnkkFXwGQGDvd/wCjnfYlq1//6qLVnw5ETY5a/WmzltRrSbY077/GqP53G1ggGFggGBUULdfp36v7rS9ppQZ//SshylirOV2rOV2rOT1Dzelpa+5/UBdjPIGDwR+wuOXi0zUnPe0j1NfhKR0M/jz6
txh2p6nydI9Q5Uue5Pdirp126oYljY2euh2eusHgb2jqBoO/r74J7X7LVuGn/a//QZ23K8anSIfjSjrMQndbrfinoLgaheJqEMXV2aM4dp9/s0h+yi71NSL5qH3rG47k2oZJo9VWWv4j1d9q8SfEnwh/4qJFERs9
vUsXWf9qhETpf6eY07xbKjE2Gj1TiujMc+Xrss29hJ6kaz1p9a+mlFpn05OznnD72kb2xIT9q4gjnKTSgrPgxC47sM8iL9rjO0SRkX3Txf6xT5RFs9pFcbKTR5IAW3doT10uOebXsuyjCYt60ICG7KVNv5eGQ3vp
4Eusx5NQ7NUzfT/OvgOrO07bgy/tOLsuVG0fbLR/9/5Pru5YV3KwwSK2Yo4jr2JibTy27GDYEEhtrPiO+8TDgs/4bPkwDBT2jMojktTgH24oNGetp3iD3RVFB0vbTipLK8dAgQekwVHhfLUuP00PgXur1zim4KsH
Az755WXNquSGU1AlZ9YtC7DZLxQFIrT+ypUNVeGrVaMre9zoRq9SaWb98KiKKajWFJyjNQVnVSk4J7WGeGPNk0+L1aXyNguLlFdyZqmSKDgralQ6xcozGSqdYsgGvLyDm84RXaHh3FhkZeQm9L2ZBzTwcqXhvP5l
UJgc5si/Z3EnLn+KlFqCUG370hrkw1meSc85cs99ttJzTm8OKtLUi1fVLmWgmr1LwfJeIaRUwk958w6gdQJTAzLVbmwp6o/nKcX9caiJ98d5L1asTaTEnoB3ZaiPFU2X9T+g3VT/uC7GqN3/kHZh/zg0pjPsVNiV
uARW2eHzQf9KHErW+bhb7V/Zv5rGqCUV3YuDywc1ddxU9RVKq0e8dp9y5riyfzXrtHmMs7yIGrJe5y6Q+H5KzG5lPmdLbup6LLgLLrweAoplLD3ZkltZgaGMEsOZw3BkteDCZVIlNU5QhDTOFWLY42MDGjkgXK/c
iWeUu4ljDTxUhUD5dOqMe/ER5W7+S+XeZtyPGKecyhpc4ok6kMUTz/Db7LzgGeXeyZU86SvJvpOTw6VPcun01qbejlm6qn3s5W/SzSJw/3KHXnDZ9ewf/pv01iJ0t/y0QU5ZjCNnokhwMcVYWUzAP0D1guEXxoqo
zok4Z3sRr1WxATmbig4uEQInTuKYXj/eiPykaNZVNLmKqSJdK7MJOVmxGRdVTJXFlhKjtxX3raJVv9riV7cV7bVXp5EzWWzDxRbnlMV2dhm3g4OlFQgrmvGRLqOsPtJVAMJS5yuCUlb1mRLxibZy8A2pBZFqLNeC
UlKLrmsxHDKFC446QZq6YEA7aOPpCwZ1QaKgbldI4UC74B0GHnpRQwUUhWC+VfGY4oHisCbpdIsYPNUaYhCsVsUh0Vwr3qQp2twtUgZ+Qq26GMyL1oq16Bza1i3aJfClIyBqcOhcdKjBztnQIao7lJOq6wJjfa0u
djjULSS23cjje17XUmD9OT38irrgudQhe/qC59YFWe2lOwzLGMEjBsAVQj+x6zgeS5ta3QIx106PF3N15e4Mneb4TL7THCOOazEcPgS1uLqWPWfu9J664Hdg8zh9we+oC15DEzS+rtOTtGFdp7fQJt/p7TT9lTp9
TV35tV9Dp6+ta/m+M3f6++qC33/mTn9/+g6tILK+6W03H7v1zhMrvUvUSb0u48T6jDvXZ6ysz7hm3f3cuntad6/SA6wiAIci3fOVKrS0g7R8Htc7/XXFX6+Ry5xcSC4q/VEt7ka8UV4Iu91Q9LnCih5KahUmw4aF
j52sDAK9oqJXWxx+Nqy36B08JrW57SmVpenv+rYEXq9XtOGDmo6QJjj2hiOioLoBX0NmXqti2YpEDxYLu1fi2p3mm3mtYC8vpdvEJ0lC5m4ycMBOwd0UIJGNpSd8xzwFFewVfSG4UvdGDqtQ4uAH4GyXroq9qSSq
eMCntAV309vsAkzBbOmmlqt4mBWZUOvnnH29qBX13UDBm05fcZqmy6y5AROpYDBOr4QFYEWJnaLSfOmsmeyklaH5JGftl5CwGeu6iRMbRC/ztYimxW41C2JQag1YG2Nnmv6cVvLwW4w/GrAFKWddbLyXegkzXrUh
GGgYFBMlYNZF0JLR3qbX24lMFVCTqay7EEZYIkFfJG+Z+hVu807fJt/YNH1HaoK3Br1BZT3DTFvs0MKrrTBXVOdEuytmMlfcEAwRm551oL40+OvvLkLwg3BolIGyuJ1aflN/HCR+CL4RnyiD+rHmx9u0f27WPzfy
3PjnwfrngTwP2DYHDhNG0MQf4rauqMEf2BxTILFHdQ5kOGjlhPlNL6FGJvtb62h9VdeXvdT6pAGnHh76V49yLtP/rjwY2Z/dha3GBSYo/VcbnjT1cEAcIdk6FaD77MRnm1Rg7bNbPjtg18NgixgJ7S2B/kzqEYuX
xEHEGukcfhDVAh6UfotV/gd+/Q9p+DB66cMbnGZ4Icf/eg4v6vs6Dq9v9xCzt7+7/125Hdmj3UUwMMDWD3AwPMDWD3AwPMDWD3AwPMD2NAPs+XHK6y0nwrRaXV19yxUiBYLBU+0mkVPshmJqmTcESL1wbFxbwA+z
qDpZHszNRCVOHmVDj6Ath5PpYWjl+xgomgONrjHZXlrjZC1BC9/0v7l1aWoUjDkuUekP66DnbG5k8yF9mG34fOBOVuDbz4uy5dBgEpEPrucQi/lyPtVXgWUl7DeOvIWE/xJPa0rckkOHozA+riGCZ8K6Jn2HVe7Z
v1Hu+TRruRf+Rrl/bsJRe5a6mx9X7nncrPTcqsq0u+Nx5f5uMOPWx5X7Ahd3qzrT7p7HlftUwxm3snLUrXLW/Y8r9zFkKbe6GmTanUAlDWcBpZUbMCCrcabdw48r9ySyletl2j32uHJ3pKeUevJx5X4qrUs997hy
LzT21F6Vehx+hv+pbN69+LhyX2zsUXt62bw79knl/r7hbNZ0t31SucdSl2RN9+RfKvfBNAvd8b9S7n1ZFrrn/0o5696bZoE78dfKGfe7SN7yKHL/FMl7HlXZRvfIo8op96lOptwLnHwoy5S782Pwcv8icj/yMbz8
gVam3HMfg7vCP0Py9o+jnn9A8sTHlQvdT7Yz5Z7m3M+jhls/gdx3jtf1/mO7rvfRdl3vh8fqen96rK739zp1vT+P5AOfUC5x/wsFTn5CuYZ7DMljjykXuQ+hsvseUy52HxzPVPqZQCfe/U60U4nCqES6FwUnUlVQ
GzAx1P5Zc4AauSX4tGjubWsYagl1An/pbSOBZrMCkSIRE8o1Ly/MdBEcavvAwpYaKNaQWD0hioVkpovwUO0VAwesQxwMITzMiu3iQqLLJjuUUNA95IkjsITq9qQS+u1V4M7NmkPgGEsUKOtjKlJczprvQQaHIb16
rW/bcCLbP2teA/M2p9m61bCPBzVjyMddmDE7JTITJn2rZJvj7NV7WcqN+AnwJ8CpBB5K9Yx5zV7QJPwBeCmGAd4rfdTQvTCECdqGow3rGXMNItwvOPvGAxL/+7WQD/A9YjtxPy9laSJCkr1S9tcmh43Eo1fKhVuP
2T9rLk05GMRORc10u3IPPqPcLa2MY4A+8IxyD32aeWfvMNksHt//jHIPNOTxfWuP347HG5Q7/oxyf+Yf34y8D7VN2tNHz1VuriySneBi4JsS+O0yimFfP2MSrIAwUBarkFgsJrVrza/dJWj3LkqgPb6TklFGXGZS
qs+k+hY7m/zVVnZ1kUpMAlIzKnGf+NF3vS1kMn1G2aLpGqXbON9GsICxveytAl42ESITXzYwym3C4gla3y0OJnkZPuNaHDrzUpS+yhdmw8NfxAc74vtBWdeEs9WAa0IZ0m4C1sfqQtXCejwG5Um2Ab4XeR3kjVd5
4/ce3UPHOJCWr4J7kLP+v5vwDUDDJqRh3Mm0rantzCKU+luVZ9m2s4grJ2ZH1GJ/UWISLW5+aRw2Wgllswbnj3gvtRa5VyGfA8ACNz1KqXPYzsEz1d623gqvw7iyJalS7g9u/4M/tPvbeisM5JMZc2mucbksVzJ6
2+RC1egLLrgYIESQL6hW8wkS8UEwNg23fHk72MrWXvhC0XQfv/MzN3EMVU5+xu5rG4fIC43SHV2E1RFeoKa0xQcb5Ni22yiBH17ioIMcGNA3AYytgYFMXYyh2sQmNYF82BZttARgle804HkopeblvKz5xk1UjdM0
UTVOo3cwGzZbaWJ0o9p1oxoDjWpIozAAcO15uRhgpkXYZpjOpHloei5mMBcNgR8Du0BbvEmsUtKk/RW09i9WeJkjrEbrKiAWB6BtdQG4FG6bpMku8Tk8SjvrJqN5+KhLuoJ81UDMml0SdhQzqeFCdh6LY/iF+yVl
Hc3n2le4y1eDk6dT6JfM0ARH8RTQNkjv4lh0iGJKLbaXRigGNS04CwyL1hYN6B4154sIb7qLQdck7qKSZVwAhwAHNUXSnsD9gq6bVqVC9+98CtTglkVWsWWvPS5ZwlWcq0eHId9Ir5Jn7AopFq/pavFwwe1VF6gE
fxpr+cwf0ryVROyJGKtwKKEihAJstjVi60pnwvmi1R6YQheLseBFpQQpOVexu92dlX9lhtA6iMMVL+8GUbYbCJ5NyUPtxrKpPPJXdnOVTeVjOOBnU9hWpg57Q2zR6JLG8dRv+VsY35EVY/YxCZnuCPtIiljYxCtg
hsZfvB/m+khdtB9PYvHXkPSVmeynsIel5HzTKjZcIm4LZswutklF7s5LYM9Kijbc3Z01rJUds6UVL4adtWRYNFwMMyu/3lmQxsmM2ebUfvFgZ1iNHe3xEdMbxLbtAbdMMMrNdXcqaqRvs/AjbNwKn0oltOAGYtsZ
uEMOhA4/gsCDbIGqJMVR5aEGP5BWldfgC5T3BC3OjZnUd+J+wnh5LwXuxsXcMqfwhJoXrU/snOHl3u5ae0cOnLISYlIzHZFIquUDEM+YDBshpyZhXMSpKQ5+idQ2LD6cIgCbUzsxzzk1gw2PU7swVTl1ETYITl0M
q11OXYolgFOXYWXQ8MyEvsHDM4VXeM909qq2Hmq9P6oY4Zvb+UpQ6+z8GuACnGAsqfnTw5JT2svRL1DGy9YvUIFIiYa+UrUGNlanHxGvuEgq/Z2GiXv2qFC8zZ3KGV5stBcWVxxP4Y/VcUvZxJ5jNefWh0GdhCjg
IFIt7B0xRx9FKjns1JWLbHOBCEYHF6E9wX/tlSCJFcXdQ4tQAzmIv+GVIIA1Jd1Di3vbhuveJhb9miyHUIWrLU+GcsqToSE1QYY2azK0CVUCvrTyymO+jyJuq675jnp3ia3LxU8MOsF22sGMuRpwuLeAUcIHLmK+
rL1XAnzGCPCp7y1gd2YXkJ232SVaOm/n9qg83aNgACJGFi2Y/oWuta+Iptm1GGtmFI17eWScXr73aM4OsymaTnPF8aFae/Q7ijFKqX3jjU6zc34O+8R0PF+upvbdiKfqP+omsZEiPrqoBGhgcwCCn8RB/065IM5E
6+7CAsUDr0qC6cNFL+UshDaf4gazjbmmsbuxlaeU3p1bd1keul2phHrl+Lt1/HUjvgIliDDgiXSSs/9RKxGjSbuURQMzZgYKRG7H9UV0BOKgWOBi3lhEV+LxTpb87bi+SI5A0JmQZBOLFXdcXzSOgIRokLqSgm8x
F5E6XjDru3u8aFHj3qM3vhr5F1N0vGgzS9yZN/LTMUrwdBGPL6X4Xho7Su0bX724uLiID2RO7efEZJWYQiKHb/qW8L4D+GMCP2LH9YU+AsNifQi1XUb6XmodpZRrl6V5kexi28AECVUW3OGYoiMUd1mXUVeYpRe4
I1PSB4ruPcqhGXxTfbvkrGfB7QBZxk4ufIg9rKUIybAW/wov5X4MtPiAbQrnB970lDQIXtAw+KIApLsLpYQVHixFXIqq252F7TI6ye1MEXYFrbiO43v0Dxfp3YXmmiQs3yT8nOzRx+4uFHInJRfM/nCBcS3g8O0S
IdDDl92zcaWazILgnw/sG6UXeKFGIjGO4QRMxBTjVrEpP0sw9N7DiIyc/jxi9uqjErfDsm8BT/WL5KzNoXsjssdJHT964x79wxSt3J2HHMzWu7yUlSCikMNl1GVsRQ+GzKexXXfTysrKjfPsW3d9jpGAXTzTMMtx
BEw/PaGTnve0ySt7pQGV4CB+pYhdWgXbY0xiq7AgfwEXW5vN8ql6aokDbIv5bCC3g+azhyWWwlTpt5psiyhcsZjEmJ6obwVklgt2RLHgkuXCXi7yJ9c7QmbJ+3wDNWe77FoYOlBF+Ho3daSIOF4wnz0oglU0XFxY
9hVoKWbm9wXK5rFI0+qORXXHInTMMg+86hh3w9a9snI71Ctp0Cn9UuJlbKB7rLODLiGm/fJVRbT3LLpmuWth3TULp5q+a87AOeBWdCvkQTvDeOmh8eJu6bpbWm5fYre4SzJKmrs07xXyqv5Ib3Q3D5wVdgOUy1yQ
5sIxukBF/3qjwXgWrQ3K2eNZPIBncT0YkEh7HIv/FQZjsFdrs0dfvm5Iql7pbjUgZ0Yx7M9XMQH+jcct90v67JArGkCuEMgVpP86Df6VMzV4DfS5do26ydpxEFJDmofB1sOgyfIwWF7EzjRJ9KmT5OuJTnCR+249
Gp/Exc8gNgXcDWyeCTv5N0vs5AKYFM2XHZ72yb+haQ8OdjRfROUFqnFKt76x8z6pu/U1z3uJV7qEs9D84aLBhs6fYpPswjKxuEbm4RKsXyGSuuMJOh6Lkv1gx+O647Hcfo0LnhbB39l2XsY0GRjTZG1Mfdfj+cPw
Dw33z9rrPpP2PjETaiyVLihT4VjQ6dE+vRRnJC1eQ7RwzzWp4xzxzHA3bU88zkEyYrCxa7Dr03/ROoI8CGETkp04njEjw6nsW4FpFVMq3uuVZArL/rDEF7zwZywGA8NXXsUDZvdol2XTRQhXBDBLbkg4XfhhRcS/
SJrFfh2ZPgmzzTg7hNL8UCLHMqkbesDBPQsoPXuIhTTcREqyb93KR4B7ncmmCyvoYoW/zsEYfUGbfetWstnmlGJolieICbtTkU2/WRy+wOcWB4L1oNrrPYzVbmKIGM5Op7+X6/N6FVAqX4bufS0JGqtF1cdI7q8j
UihjA3iWiQuu4KexPP278bWnc/BeqOFx8gJRXkdCFVa4/UVjt/omntV62cWLRXO3ukBuF4vW3t1qF4ljBTjljVjoEC4DuhfBjSRzvtiNIin30eqbDWmolewPT/jsxAVdnB0cu5lu7WWnAdFQs/+iibJGVKig0O/Z
r6Zmvxpmv3JA2/rDT6XylvQswp8BRqt9hb5YnsQuWt6tLpWbBH8G+K7BK/QsZzGEAtcpnV2eNfewH8Pq7i7Dyzqq+VaZEK8SMaEVwaCSu9fK3TVekCaZ3yOZV5OGeOqAZNYCRZZsv0LfErO+5W71E7EgwI00EPdJ
r4mxFiAMLb0f4BwefptdoB+Wch/zDDLSCrBfavpBYPkUB7/OXiHvMgN6V+UIKNu0W+1eS74irdLA3gUvyPRZs+Y6SQxmLVVJLAkuzrZiIditbhid/YOjs39odPZbh7KjKvvG0dk/PDr76OjsHs/r6/Yye2LteZJt
gsuzdLe6JT7Ngx+PJVuwXgZPsJFL8a32Xpeu46/sHBwhj8S31yNUQfIyCfSGpMA3QPKVgwNywPMVfQOqhB+PKNs6aw6lp+ZdPSLvVSPyvmdE3mtG5F0zIu+16Vqj6sw3eH3COdtz2rEM/7JpUW05NsHM5xGQud9D
hvfKRAygeozIzmSbigYsmLAiPQgpnwWnC/tfsFAELPAyBG+3WMN49REn9w04FiRwz/QV08w5PGFEDJRwEIfEbVuAj2hzoeLVgiU6RYPdzTYuny4a2SuQ6nIskAa78xXbLG/w5u2TsFhsWyhROe8Ur+AY9E20y4WO
zbVmptPCDPSa/Pq+4nvtQ0xADbkh6hGYwcbF2SZeTAXsxtlsK9y6D2dE6zOa6zMaVUZPMljK3iKb8+AsFCmatkvd4JSooC5Nl550QRCqYNbchUAV/4j7BivVun9UV0079iN35bR7ZFfJLsXuQKlVxQ7RVqWA4QJ6
yT1yAZzhzJpb6zJimlkVHK7pFl8KCvG+QLC+pjvrmiLxmT5UUGpyemnW3IaCiRRtlsX61iG6Z1Wr+/OfjRZctgxVsPnpWXM7TsipMEBUX5lbon5qjkf+7g7cPRgNPnt46NkTQ8+eHXr2YuTXC3EhsjSNMIe71A+i
gS12e/oQ71HI/CH2BFgW6ax5cnAkYLviRyIegt+DZzES9w2OBGpaHVXTcf+94Izfe+IsxuuRusyZvvewL3UKagzUdGJw5E+DQzzy9/uCMNrxZdL1lZ2sm/UVKnv0q0ejB+pXg5f66mOMNLvUW9cQxWPIlw/cN8cD
Q3iaKTDLePeVkOG5QbRCTf84qqYXz3bKPe8LssGLlLHrP7kSf9XwfCHi+Dm79g5uJJ4S/dWKEuWNCSojIL+f68BDpnLPso9V5f4p4ShU7ukOB7RxT3bKfIKUO9lB+BrlnuiUOYLnPtYp840I+tpB6G/lHumUOUK3
PtwpORDNRzoSiOb+pEQkGvdQB1FrlPuphAPWuBOdMj+HlPtYUiLWh3uwU+Y7SLl/iMucSLkHOmUOW6+/jMu8QD2dMj+XlLsvLvOduHbK/DxS7ifjMn9ZMEcvgxMws1AEpWwUHG+u6fKFwntSgwlJ4E5OljA8ZBsJ
uIYF1xzMJj3ALoeMuIhZLAxiMp5hy1q4UZEDsGYpLQ69YX0GDuX2DOxynW3hr+RiiMCqQm0+74ZcH6Sey1cVbZaOssNgHH5j5tCkFPLRN+Sjr/HnfjmPGjn1CwezVZoeSRUgvkRIvHLOWp/Tygy4sI4jnFeQkRLu
C5NnCRlmldZdYq2Drx1OZ4DMvEAGEGBojoDQWUKm6uqPnYOuyoRIsk3p7tryZSRk/un/P5D5mVMgs2kIMt5VsxOvEudR4h5SC4UpOYo7GToX5N7OUm5y3BT+ZgduyN+cg5vtvF7jdhq32/yzLbjZ6m+mvJzY0OY6
talObaxTk3VqQ52aqFPjdaqDyjNf+ZhvtpCuToy8Bw4ZJ8brQx8fZx4a9+5hLUdmkLDjUND66N7g3/eCt1aqnCQBOJ8dl1PqXTp/uXfgx37RhMI8NuGeuLCUEEOaI6DB7R8WQnb8x8elB0zelgghWPgQI6QyXUIc
9zK7DKL0ly+AfFjIoZPy8gV4HaZoIc9FEHhcew7TcVNwzO77jWf03aPzTYE32LpPI7hMFVkp8K9Ie+/SRSi9KcwC+x/M8FcafGxCnKln4tIhYh6XLd39VVDRFK4xTf3owbX8TeteuW/4FQ48w88eqAOUan6kc8th
cQowvRigRWMB96GAsCxFlfrJcWgZtEpE+YNoNFzfygL+zEN3m9QfIKBhkxokuXfUvhCGesDP7lr3huQeX3tj08gP3TryQ7cPf4hV8Oov3TnyS/esveIj5PDAslc9uLCNaQbx5DrwahvRDsq7+XZKcdkh432nXcMK
Ky8XghfuuBV/ecgE5xROb4tNF6g7oiL1bC8BueAGAC/gfnocxATjLocavcd67Ld55kQ3KfRYllE2w1zdoHYSPi5GCosSxIRfEyeeIKQu2T+NwAZ3WXl0z7pHwaxh361UErwouqnrKV3gxVUfEechrE12QvH8JrDx
l6CfSp0SzlxOVPhF3E2QNC+19Z2vT+s7vvWbztT6JpatdLjhPILYKSrzTUYFxG8FhRbRdhBaEe0AndWGl/wLJBCf491oFzsW3+nsUgGfiKZHYNNsygPakUe0PeeoqV3v9vbpcYpKWcGe5GTkl4oYIjyV5pkwwreJ
GueUcPsm2RUsMwXfAD1n2kkXHJiGHpxGOI4G7KIoOjCdn+cXpAkgaEbn8QZrenQeZd08xkgwhzSDPYNEWuXQD1kJcwgx98kLqeOBCQmlMGOOTxSs1bpHu1t19jKA/PiEN4+dMUrYV+/fIExpLSSzX9pbIe8IF4OJ
+f+x9zZQdl3VmeA55/699+77ue9Vlaqk0s+5V7JdxpJ/wJRBJlhHQbJkO8Irw6RZM8xgfsZh3VdkXKJQs5aNSwZDq2mHmAY6DnGCEkxsEjvtzJhuJnE3SuIEd+JOnA7pJgnB+rPjSUhw0ky3e0YPjb+9z73vvlf3
laqkEoFeSKvevffcc8/ZZ5//ffb+9rVK3E3qVGpWPdnJJIKI+VSHxRfHOpZLy6RZZ2jqxzvMuSc6scs0xo759jcEK5Td9xxuoBz/zZPC/HsyI3jxpDB/QHenTwrzhwzscVKYZxm/46Qwf0R3XzspzH+gu6+eFOaP
6e7ZkyxUtx6WsJVrexC2U/q/I7P0f1dm6X9FZqk+LbNU/53MUv09cqcDMi3NpCHqgAdHCFwoc6mVaWJSrblGMVgMsJ9gbq1YsY4e1SHjzGOFZJ9dPLOLF2XkzWyljgu9vYE0xMxUSiIk2Ed9U5wJeRnHsnZBWpoQ
pV0LAQ/pZxqP9YKcWXJUwFRO5VRuxF1PqH29UN3GoW+dVXdA/GZ1F1kdjZSB5t5MkjmDVnVU4ZCDupEieyp9nSOiH8cwTj6qIRh3WEtHEdWskeqhNzja45xrFjh6ls/jsgUgaRhrN9pp1eMoIQONTBG9ag+jploA
ZTWjjkl7WjCjnpLGsbcfYK1ExbM5ASLh4RFJutJwdVTTPjkVo3OoHQLeF9wZVcnv6nyXIVjm6EGgk7HNr1Xvwc+77052c6n9R3e7H4UV4FkY1j92113Z8VQE1Rcu4jgpVDV9x3VdlzyTo6/c239bSJe6Xv9z+k45
juMoB5qrvt79MB+e4Re6W9wexw1prCjqhKFW0TVaRZM4o2twX320A102+F5zyL2atE4GB/uwdpb2YYwrUK4j3AR69XSHUakxWIWwYboj3orzWNt8xIx6qkMK0nbkIqQyT0dzPA0f69ih9fEOFuN0askeitmdOmqr
yvBDaD5kLkXnuydzb9mKrLISlxHunPJIiJI5c1bw7gy/2TWW3AbWw85yeZAHaHDkqQ4NvoxYugiPNYq8FhImK9hamVFzbCXvz6h7cZAXXWFvG3Qy9k0B4UIFnpRauLxnLp7E9Y6koVvvjXngCHRrLpnSjVvITeLV
aTwONje0q1tzXXgmzt3nVch9XoXc57m5+7zmoPu82LGpkHJ7AxuAKYg8KuRLdz2uUbwBextysVshF30OO93rkO+Q9aTQzi9WmblNhiw0tieK/Wa2o8vYoIMsqjrkQ/dyRyS7tRpy3ekxwgO57vQIzJYyQcQK1gmZ
605nwHWnR647HXbdqVKMSNsxFwALF8ApP0LuXDakWmHJ0UDLa+gWnMWnSRNLWTf263Z9QVJ5eFYJGF6tNU/mYS4KMJeQEUElccxXRarHWMezSk1o/zQ3dqW9m6aTEPP3Rk2OInEkjRagAe1dnaEphMZNBCROZBBY
T8gW5JW7+yQtScIueRGEpfUiLZgdXSME+GJTtQ4ba9pJVAoOxB5sNG7MnGJB+1tXlzZxekECuPL35C3J4+TrhM0Wk6sjbKq5H5HTw/vIosefVXN8WcC5hiRXFD+tbm7g8ASeXS3mSVuromdXVfDs6ugKXOPu5lZS
s60k0rt1baiBKDbOoQaitOo3ECi4J7W8gfgDDURRA/G5gdSsb1d8HKvMt2ubfbuqPq19366q4NuVBlv4dlUDvl1V5ttVwbdrC8e41rcrgW7cMh0mNd24qeEwxEpdT+pGF49olxieupkTB103FThmXbSPNTgNcIV0
lRsytgn5YSDDl6vwdNidIxHajBBhDP9mbI9SjWu6HjvsWMCz9g6+mfrHMftAS2o2InvWyuORTUUeT/XjwScQPB6Q47I8Ohle5NGdYnTF0Z1idLLOgPsbckhmv6KDPODVxB5jQ9d0fR+r8RBCRB3ge4DLawGBpG7u
mI9VXxSaUmPOPQVAExquyi2mHRTT6+RvwdN1ctKqaOq0znmdeRyFUW+ppjSrZPYl4IrKIK1JOhQaZ7+1ZhmMW+VtjJ+Sl7pCoCoLdIYDYaUSo4sXFh7q/YALu8VdNBhWsS8Ad6E/VM1xMgiC8AbDDkJr7P5M30DA
fiH25WHOhKoF9qsx4AF7R7VGL9Ubc/OjEODdB9jYA4YHoYlI8Y3NW2tAkSoG+Do0d8wn0yyYVpw+zgkmULyJfpUoVInS00RNqKf3spI+6qGaABZuPvFtJdTKKgHjEPBj86End5Q7/EGtrCZqZTVRG1UTfTugum6k
cUPB03NdNwtThdW/i6fJksylJaafuJmXV5o7Mgevy88dtdXMHbX+3FHP545aPnfU7NxRhcAx7CYTxbmjPmruqBfnjonBuaOua+VzR53njtL3OKnK5o6JwbljgvlaK507QhqV4iq84nWTpm6xI+GGngIzaVHSEMsu
SvxzLUrYEvRqWmbBCIiP4aleZsj6dC8ve8gVLi9WFO2syAufC1r2wZsbHkKuaPztA6DfyCr2C1WMNaeLKr6FlmVPyVSTl5eBavb71exSNXuRoXVqwuIzqma4HQ67SY3r2KFacdmj7NI6drWXOKmnvTCG8TQ7tiQ5
GPkfgnJRWT0qi6dV/t7l5bUFbrWjiI/tHldtlau2OqsW0NdDPU4SGbhnZA/EOddvtPbL1gOxwzt5OoN3ICht6MkD1qyHaxDefrE1Au5MxXjG0c40u+lFAKyq7+BtUaXAWqy+sfyPriXrILJUpcX31gMZ1NaXMgHH
lzp78u1T4rBR1ni0gzeE49qBViDtiB4lbzVPdzI3nRJuXB3e7ODhLYmrk7kUciQ5o26Frgqds7xVu914EgcxEB2BP0bE09CoVN1kwzaMROvfS8VV5jT5Dia74gbnMmn9N8Yw74PEK3mtkYcI5Vk39gEucBKBswjE
maqe3DedNPkj0rQkl5PJuB7HGngh6RiVziUTqfnOljSaTuosQ2l24ylNbiUPAtZxLrkUTlySlh5HuxN6/Ewo9AYDmnGntJqLx8xZGW/Fj4dZAps5EMmyLWeX3kBzJx0LpOxyuUJbscq+pD2NZaCe1u3peFqTxrCu
3IRgT1f0VgRvRUz83TSNraMm8+F903GQzWUNmmGqOmFfnzRrTFrnGR6WHHU9kcZts0h8xxoiIG/rG0ASqcrQfIODa0ZI6pJNjINOi11h4Gk3pGrZgKZ0MKGjR7bDZJNPTsBjAZ4LfAGPEvBsAugtgTnMEzM5eYcS
Zn0OE77TjT3d1uOp+U4rjTcaSdRtRE4LSRWSywD2jQe4+7g6uAUdx9VBVztz2ntvaKBqfb3E7FHtood18cCOnM1hPtTaaMT1Evh4kR77iXiMWpgDYif1FNpWWzcANrqed0dVXdXr903DHyQ5n2Vnpcl18FgDUUQ3
uRLTpO4YJ52jOO7+eRxd6U5XQ5Gru5+Gp0tTNMMsTLv7MSwfpCmkQY4vE8/46VwSIEk0iSY+SMJuul/X0aU5oJtqd//8wfh1OtAhJQarBN3Qjll8H07x5EJXq5tRgfsOxq/XVSINr64yH5hPrsZg2NBON7nGfGA+
ntAt0+zGr0ZR5+OdupFhQ16PUs7Hb9DjWMO+RlcRm4iASpqTxj+kW+TwK7k8ja/VY1iG6aZp7dct3lYuJK9KkytuPqivQHm267bupKh5Z79u67q+1HLTS/fPY6vBb/drR7dunj94ML5UX2WCm91FPa47WHLpDhqF
Sk20/yAkOHvicV3H+g9QjhbKGz3M1a+l2bvFTaaDtQ3wbIB5nmAr2GFHa5soy6RzlRTUQjp6Ey4tbtObCt9uWum3aNhwR4dSuvp6ng3e4Oa0AFdM15BEgaaU1jxumrhZaq51x6z0dWnS0a298Sbd1FPWcYzapS8l
kBDdzlO9Qb9aN3XQBUt7Qgp9Q6/RbNUbtbBS9QPXU46AuGI7vex9XCa7el+QQMcGCpu+Qe/CB5VqLaw3mq3MgUEhSu+jkjwbAwMtc4euK0nAa2rohuude2jH6FqKxtAGLEVXUZm2E+tIVAidFtspD0KvN9DNvbSS
td972fdu/r1X9n2bD0MC8qs1nKOnr1j6hQVaD3STKoesD6l783gSB4SQNJ6xV1fTnMOuvoJ5y5XJrPzEhbLyat4OxK5er6/SV+8FeAz6mHaTIO0yxFyRK55uocG8yhbxcly7Q0WUKSST67WrfwguXAdayhgEaudI
oW1bcB7btbHdstg8muv1VJD1YeLpBu+erkGnff1B/bqDNDWQnjB2RHGgr4Ryk1zoRfEuq4fRZpkmPPkmb0yJj6/Wr6GTsOVb9bX6jVmrRm2YwdowK6wN+AhL7NpcT+hr7FaxyDdLs27p16D9pIWmfS01tGG2oGXy
ZBzyHKt26WntkwccslEgw2G9ldF5z0q90ebHqRq1QFlcKQnStQxNWYQD2Wgfc74f6sQIPaVn90GpbApKZawXrCAMwVg1HSs9hQ+neGEQ6no0iZVU+MpS5rAiCw8CWOAlXITVG8l87MrwyU40yW6Mn+ysaH0IgBuH
TkIo2YhXhYoQvEirRisdddnMDF4P2Rkwu0X0jXw/ZOdQoE75tBHwHYRCsBGbdDZecVg7hk98NE60HVLJVuwans8ZN/DHtyS0Eh23+SCHURloh2iE7gwlh5SU1bPBgSVbOdCy1u/myj/b254IWcx/VOrLjEyBDLBN
7zhAqFs4S53p6nXWIyEULmYglTFCx91E8sFrqrdkvgAXUh3jvT2clanePPxq8FDyb+yhpDNw0Ikq1IzwosLXWxP5krqUDKyGupRcl7JQl+Hfb1bRnZ1FOuyz8LguO4Ygq/N0P6nvuux1ndw3ST2x3yJHWN9O9Kyy
Z9e8xGuOdb067EEaQoimEKIF907NXr0ihKgKIWpCiBBhLXaI4wkh4C4nQFhU4hqqbUQ8QTt5FsTEWDu2jYJ7KL83LdJkEsTRu8Tr/VNpffJtuEeI4h+GC+CPapFFrnLkXv0jNwlR/MuiJuNwadHo1f/618+eLf4h
uGZ8i2Y6BOG2BBAVvn8m9ghR/AO2KXnE2CVE8Q/hZZCq2isJbbieHwzkzaWvL1P66srTWYYxDeJAOWMqK2dMbQRjKitnTO+jspw3mDFKeFNZLW/K01mGN/BhknTKeTO2ct50RvBm7EIbDU2jSxnTWS1jytNZhjFV
cMC7YMZ4F84YLBluT7zeWwX5RvV70xLORShAcoDCzEoBigOcNFnPAdgGR8UBaAOHu3lSGznAy5PaxAF+ntRmDsBY1iomtYXDK3lSmgOqeVIxB9TypBIOgGigWUxqK4fX86S2cUAjT+oSDmjmSV3KAS09qcfhQ21s
vRDFv7xBBLbR+L165Vohin9ZHCCm/xrVt5sIUfwjV3Orqu8zf3H2bPGv9/rej4K+FXeEhq4vW5qVj63h+Za4fuElrq9uWKxhHF1doUcMmvXzLXTlwgu9irlAVzFqrq7EI0bD4PujxP2BTArNA5iUmgcuqTQPWNLR
PEJJV/PIJD3NI5L0NY9EMtA89MiK5iFHVjUPNbKmeYiRoeYxRdY1jyWyoXkMkU3NY4fE2OH36pfcLkTxL6+EcTsJ3P702bPFPwT7q+LdZ64TovhHk4C/itYSLkNm43uGTPTk+jKU1r53GBosQ2Z1GTKDCyczOJ8+
o7I+o7I+o7I+o7I+o7I+o7I+o7I+o7I+o7I+o7I+o7I+o7I+o7I+o7I+o7I+o1p6ksyyHT1tr1P2ut5eN9jrRnvdZK+b7XWLvWp7je01sdet9rrNXi+x10vttd2rR0KI4h+8k7Z1VP4igu/Vshct+Gote9HUEzg8
n9DrSMzh6nVWPiP1OjLbmSSTEdxNa2HvoGi5jjehltAJPWU+8mmGypnS0+bzz9B9mqw3n/mW6CYb4J/zrDRCU8CbpyENOSz3k2+2CT1pPvMhhQ80/M6ZT39MDn7y6Y/J4icC+elJ88lX0zfT5siLgrLDofS9T2Hv
mX88Yc78xuKBaT2ZfSz1Oshn1mVOiL4P99xymT23Ktlzj+z957HnLhsoVrfnLh0oLuKee5mxby333GWMWd2eu5QxF3fPvTrenPeeu4w3q9tzl/LmIu65V8eY895zXyBjvAtnzA/23CvYcxf21SO3MeH3zZ57lfvq
kSWufz/tuVe5rx5Z6Mr3zZ57lfvqkSXu/GDPfUF77pHi2/FlBK/+hQteV7nnHklm43uGTLvnHklp7XuHocGyYvvRZAYXTuYP9tzfr3tule+55Xnsue0WeiUbaN5z200677nPtU3nPfd0tueevKA9919IKRcze11h
Hsztde9/Xpge2dze97ww36G7M6ezsG+fzsIeeB5gQLj7VH53JL+7N787nN+9fDq7eym7s4iZcDHV9oTN/W9klvvfyix3DkPuf8uWu5mtMVsBhyhAwZI3/IqUNQuS7zCWgZiBz4c50lh1dXUfB91KarmK3Dy5SUAY
coB2Y7tSQvyDuZmiNEibWmq2AvKhAk+odrCErXUpDqmbhBYEFTAWBPdbmyO8DvFaeNfQfvexu8nGtnIX/CzHrCwHdTM2ercm8GyhEP7xyIJUmP4qSSM8azcVsDH2dqMOkEMch1quS8YxRBQ5Q1Y6mGPrZi9N/LgG
O4R9VD68hjI/MYHKtI/SCUlpNg5IW6SWJrV+uj4brepwjtRp2V+Bhd5CuuzbCoXyskL9fjDQ+O7PG999p4X5Kjel/O7e08L8CTel08L8R26Qp4T5T9yoTgnzNW6ap4T5U25ep4T5M7r75ilh/pyNz08J83U2Pj8l
zF+w8fkpYb7BxuenhGFfd187JcxxNj4/JcwJNj4/ldHyzClhTtLd0/ndU6eEOUV3x04Jc5runjwlzPN096VTwrxAd0+cEuYv6e7xU8K8SHePnhLm/6a7R04J81d099ApYf6a7o6eglU47h48JczfcLc7Jczfcrc7
Jcy36O7+nJZnTuf05XdPnc7pO53Tdzqn73RO3+mcvtM5fadz+k7n9J3O6Tud03c6p+90Tt/pnL6clm+fFOYl5ulpYf6O6/KkMH/PdXlSmP/MNX1KmG9z7Z8ChBm1iFPC/BeumdPC/Feu6ZPCvLx0IMEdms3vy6zZ
PCOzZvPvZdZs/kBmzeYPZdZsnpVZs/kjmTWb/yCzZvPHMqvwr8qswv9EZhX+H2VW4f9JZhX+NZlV+J/KrML/TGYV/ucyq/Cvy6zC/0JmFf4NmVX4czKr8OMyq/ATMmPoSZkx9JTM2HhaZqx9XmZsfEFmbPxLmTH5
RbobHEwpgU/kif7zPPIneei9f3Co/agv/cW+Ef/o/1o1QyEd16/UlBdUIwKm0A6yYxiQVhZyZnRIvZkFHT7Vj0SeUoxagLLY0GM9DNnXSRXgo++zb4CkK9gUTGp1M+D3TH1/AxIQAX1sulPAdCAVXLbHSzDUJaRj
S47CFFmyY1xNKilQxlN4ri5ZOTYcJUXge25Yq1ZazUadbOZgDpl4bPMGzcm9jWq9Yon1Bon1M2KV9vdnxDo5sU6B2EpGbDCS2GpK7gjPh9iAiA10ZW/DIxABqop7Tw3XVx4CKT15CD5+XLBZUR7nSBaHMEpgHhm7
Ic3OiueFqQWgqVpQMeAKWrgxOJI/eHCW0ODclMAyiDl+5mZN2jy/ftyiD7XWJgNJGbQINmI4i/DPHeUvqjtz1zoMkk7mBLYeE9JmpZoEeFmAmvTMdvKXgyholARHfTN0WhNp7ppPtWJEeXJQdMiaL5AtAXTTYYcy
VO3Aj0+tWwa1kJIZjMf2fmSTAGJoKUBe1qvWVfnLQojiH8QXpkGvAnsekv3BKXlS603LnSSMrPWmybCS7tROkjvWetPOTpIvVo1HiRwXQhT/KH2HXm0RQhT/KP0qpYrFRpVycvhO7SQxZpXSD4Z7UGVvwzqSc7WK
7Rmay1XtHTLHJWrWOWS2zB9E2hgBokPmZQpuAEL9IDuMUylh7lM1BVTl4ZPfl5Xbq78khCj+Ed83gu9Uh5bHtZzHtZzHNctj1CG3kdK06vSqZc/Wsr+sDm0bqeZtpJq3kaptI6uow5eopjYeKtYeh9UPmdYytfdj
UAeWdvnMQyrsaniZKxJpPQuaqUPggiLHGNbvoIkOFQy4qXqF9ecY/oqj3MFGYX3pIuEun2DKzJab83PJEColH7VURwGfRlRGiTDOisH/vQO9X4Xr06j3KyT7K4lA4oehYFQImY1bxtBCHKMwmbg4MFWBGwuyyFBs
tQbPdtphtxvY4DoEreCas/ecCeZT7ZhoIeUHcojy4Q/ME+ajx76uvb3WepvS8pGW30/LG0zLG5EWjPPROphfq/3aIXssLXnP8TM1VVt07kRnZFNwqi3aJrFRCbngiyvWUV97P6Of2+Nnmerg5nlGae8mVeAT+LQd
DGBFVaEjXFupQvTm7ZQZFVs2WxP5ls9kUZh9vcN+vEOI7k76EvWBpYDqan8vZet0aas38puA91h+ik5k3/r9FHX1RovrwI4yjQSGEozqyGu17CYNWPrXkDMZbKa8Y6OpGtG7c0h8PyyFaT2infRmOLP09xOQC7GI
ViHduZRs/zBJ7jt4kHh5MG4CNYSRf9D+8DmBNVJtgERg72DPTY66aS9KvlAOovZR6KQ+wOOkxXJzgKF0KSCyR36/KnVV1zlS24b9Wpk870uypNP9KwkLv1GHMToa/Q4Zt5d5vRoaIGYlMsqPR5iMEWfBGRkjXq+e
FeUHFkzDiGPXjIYRr1fJit7ttkfBlX3iM9CTrsSwWWxYwR0MrLidELzaWZl1DjSiLkwR0QWpPyQ+pDBkbQQ3ArA2ynodWry0MFKxyOyLVQbaoQyACak3JNI48/A/CRAZh3Bz4d0XTVgONXNVbObZG4hmEgSSS5fi
m1V9Ay+4idSetc2nLTCtCIqJyYHEZJwXleE2wnFy7nMjDf1SO9g1heHfSOktaphM40tCnSLUEOs3FqUnh6fk1TczUXKy2Q5OD3jGc1KkyQNSmljHvg5bVtPwOvxGjXzjlL4BQGns6ACcsNabIYEEjsreIW9tGe4L
sy78t470FnlV59pSIkuCo8lmc1oQ2Dsn0zByKRsf2fjZNMA3vZ8oNlrXGqm7N7IfU4dR7IiRsOylgpB32KU8HCy1x/xwwUOR0siLN17hjRr5xhl+I3b2tzmE9epkPITT3ZLsRQbDHbsZD4Osg7i8kHCyhUTxS76m
1NMgOXT6a4QR0RTLQr2UBJyFCS9lElRBTvpvFNUfeYsf4O0K+eoN8jVIyTtwCV9HvHFK35TyVZTwtf9Bka+iAFN4S+a33qOVR/FrjHa8JsJoNt/NmJjA+QF7Pbhpmt0gyAPThZz67Pu8L51FQgqw8DBwaabzgcO8
LLrGfX8G+4rkyFMAG2rmkSUiy2UjyzyyQmS1bGSVR3YQ2Vk2spNHpiWeu2xkN4/sIbK3bGQvj+wjsr9sZD+PHCBysGxk8paQxjT+YtvC4zKDk5PJJ9yUeqOro9RudlR1lEUeWR1lkUdWR1nkkdVRFnlkdZRFttXB
LX6gPpY29mXqY2lkdIzhGnEY7Ji7bvhrDdVcVHerRcblnUlgj8v7Erj8NuQ389c14RiVrXFCNWNgOivNDAPej4hTNxhLw665a3/iTNsPGJaEDIqFVtGP7iFFV4qknYNApnx3WJC2ihn1NrZ1FQnJuwJGd3PJETYg
Sd7ccAmf5uci7Rwi1EwXojh6I4feSPLtZj/Ojm6UOZof3TzwgjAfZjn1C8Lcy3LqF4T5CJ/mvSDMR1n+/IIw/4Rl0vkXh/MvzjyfffHy88IcYRn389m3Lz0vzD+VLO5XLO5XfG6IFP4uT+Hv8xT+c57Ct/MU/p+y
E0SK/ak8zqc5ztFBfGBpCFZQzKjXAbXI2y3Z46RiKfHdgKbMHSvuaQTWpSJFQpOCT7ftkFzgTNH6ZCRj+vfDtUL0buu2YFZtB8iir52GZ3GHvW7TF1JKKShKFdBWtEGsUUup3ZyIaeBYCRbLBtwsYjfcTXbVtxGM
RFJ7LGlpd1q37mLT+oq5ez4J8ab52F271Ud3/6za/S2l3em7ktZuIIK3fqxBUEdRXOdCEJr/u+Mqlb31cOJF0+zh0tnTcGir6KXm+Q+aT3xQu9Op2ZKa2+YTC6Ptm0dkClfquP2qIAN0SUvxMwAInoZbdb/gz1zh
B14i1YzSRmon0pkHRjJhB8onjNsJEJPu6og6Duiv9ycVAhvDXQOh2wwJukia3k+IuCxnlCYoNAW37ACBUTNqhuIT4F4hW1NHBboNh06HJU6HB+jdmNG7nT5v2s/BGtNAnali3Zgz0jwLdic1syV9bLez28VDi2tM
PXr3XYTtlFQf0627k9Zu9dG7kiirF8n1UuF6CbleAqqXaLBepK0XXeuiNjyuDa9fG16xNrxCbXiF0jm69TBDsWoF9F9bIQ2LJxBaZtfIGQVXAOBv+pF1NeOGZJbXCAKqWoyiABdgo5jmrNqejTS+eSAfaZ58XpjD
fML2vDD3MLr388J8iNG987tn83jP5PGezt8+ld8dy+++lN89nt0B+JdHGp9HGqT6rTzVl/j0Lw97IgtbqqHwwMBYQi3PpWF2SUPyANg0N8iXqbmcLy10dGkiE5m2ziYgYWp74aPI2zs9q64NoyuQQaj98OeklHeT
w431XVo/mA32Om2vG+11k71utldtr1to+8z/4OjCOfTY7rPyw7vv+dC9R+4/euywvDuR14nj5H3xOnHMXo/a62F7vY0vu/ii+SLCf5aRt0M8R+uVL9PvZ+mX9p5vx88NkM517fpny8Ui5glJ7g+uEVsK6fF7cY24
YSBwFwe+fSDwNg5cHAikTF9J9LNyIPioDf7yYPAxG/zcYDCVCDy4RoiBFyI8WZEdeFW8l3qIFibukphDZTzjw07dTULCXs6gMAXJ0Ld0kzoBtnCwtMGbu0mDdhscrGzwpm7S5J0FBTs2eGM3aZH6CQe7Nni6m0SM
BEfBng3e0E3aCK5ysG+D13eTDoJrHBywL2Ou8ERyoLYyWXqI6cFSmNCDpWsrPVhqttGDpeESerA5X0oPNr/L+vndkOe3q5ifKea3u5jfDxfze1Mxvz3F/PYW87uRDn7QwFE/xaqh1qmLtfIOCilWyDsppFgX76KQ
YjW8m0KKNfC/UUiR+bdTSJHvP97nw2LOB+44GSPukUVOfEgWWfFhWeTFvbLIjI/IIjc+Kovs+Ceyn+9nZZ7x0YGMf2Eg418cyPhzAxk/NJDx5wcy/qWBjB+WWUV8WWY1wW949KCK4IDflHk9cMBvybwaOOC3ZV4L
HPCUzCuBA35H5nXAAb8r8yrggK/kBD1HkId9go7zmz5BJzigT9BJDugTdIoD+gSd5oA+Qc9zQJ+gFzigT9BfSqihFYfpbC7h4TqbUXjYzuYVGr6zyYWG8WyG4eF8cz6cZ3NMYc6RhTkn+2cqcOW8hsP9Z1z4VDmc
pbV4nRh+1kPPu4aebxt6RoYDAUeHA44NBxwfDjishgIqQ88zQ8/7hp7fM/R8ZDiHR4YDnh4OeHE44MgwUY8MBxwdDnh6OODYcMCLwwHHhwOOOMPMGQ54ZDjg6HDA08MBx4YDXhwOOO6Ev+Bky6a2bZIdex2z13F7
nbDXdfY6aa9T9roWy65zdwHBjbrCl5mBlr5voPm/Z6BPHBnqKo8MdaGnh7rWi/aadbkjyn5vr4/Y61F7fdpej9nri/Z63F6POPZ7e33EXo/a69P2esxeX7TX4054VvXHJBJIfZl+P0u/Z3kA5XGdJxX6PSvPa6n5
gwooqYCPubYCBhfMSb/gM0tXzkmfEfuWLqGTPmPes3QtnRT4dKRsVZ0MM3DpinmoroYX4Mkwy4eX4slwHbxC49nhCAOVAiLVMJHFWgINwxEGqg00DEcYqEfQMBxhoGJBgzNMQ7GmQcNwhIGqBw3DEQptYUKwQBQ/
wNwj91Xhz0gp79Q8qtGBvKQjMQhHQ24jvZBbQy/ken/lPdcwbpS9OZ6FHMtujuZxnCxOFvlYdnM0/zyLcyy7OeqEDztybJGGd3hLMh043cLgHns0tkP530x0SS1kXZfcDU924yqN6+TKfX0XQhezoUs+6KeB+o0x
nRwSb+qSP+LNXXJHvKVL3oh1N+4M79HiMejc67HiTq2/7hJDK8XhpaQaWms6Q4tRd2i16g0tZ3nj1V9eBrwszp8rvGjOn6u8pM6fa7zgzp9ZsdPPn+u8WM+fG7yUz5+brF2SP4NnGrJ36zIwIqH7T7lDMzEP99l8
zMN+Nivz8J/NzTwNZDM0TwfZPM3TQjZb8/SQzdk8TfQXuc8NLHK/PLDI/awsrnIXi6vctxdXuTf0V7m85JXF+T5d/p+JUuOVTjt2vhED883MwHyzb2C+ec/gdHNkaLp5ZGi6efp7b9r5KdZMIKYmipW8wO1EptBk
WkihNUkedGbtVhocT+i82COJalqMsov2nbY+kIY7lAaY6mVddmkWInxCycqizuuSpC0UOVEpCUMPJU4mPbCNIHGzNx6LEhzu7m7WZBIni+CzeMHj/u9kDSzxbATu9z4PB1kxfMYtJlkGF79iyc7EC0GfE0nAEoYK
e1FR5LLPRt5FRCkuNUVWLHwIWBhDICz2Hb2WLIlQLJ6BZwmn8NqKZnaKJDymZMBcY46ovOiywDVWj8046+dlFrlAapibhrkpLTc3DnIzYHZ7zK6AmadYmcDrVy7igU8+KZSiVaicJcPFPpS4zL+AyszDBs0fNGTE
XC/Ttml4OT+IWrDSZemVj+OiAV4RI1mDvhBqW8PW8NeUrNqOsIX7wA19TkibNneNIGfcbcz/XYXG0m+vWZtCJbNArdgMd3O9Cm5uutDiFbPJZzVkKluFqzobAVVez9WBwoD9Ve0NFVxp65+WtO7zNCUXvpLVrp8y
M/HOsRIwbncKapJuXmXv4DZhwj/rjx1vz5qq5ZS0YjZmEfGUhYH9xuNmAkin0N52cQ0qrpXEtlc50C6z9qpygrP6j6kgrKpabGTS5tNvkYqbtmebbN6Tfpgvu8OfINDjC5O1sEidfLHR8JZIO4byOCl5NJQY9R5W
0l+R2LlU6Fwqci4VOA+Jmy9EJHwh4l0nF9aqvpRW6YKANndS9U56yMSy4dNV2YLCAJ3YzSUVUkC8hf1XV+CvVPDxHXnBfjc8DJGLIyw9Z9R4XOWz/GMyNwCFV6GExhFYaI7PpbpCA3o1eg0C95J6kcdqin7+vkrv
4YpW+7GyCibk5AA9MCBzVWszFbLO/VvZOorczRDpHkLfkuDYrgI9FsZ4V3C3QX5NoddfIfxwFzFvxc8tieomAcDDq3ScmjRw7Nedw1EjXLuk7LCMfXDXWVOhyioKyp6qjifkmHthLo3rOA1nxQYw0WoeqtC6yHDI
Q5mnG3OEG4+vHlRJOKO263BGaQhTgYNuZFer9ybkzKhLVlXhTdPRPo6OsUM3oi1wfoQ0W8z/B1Ximl1dJCZAwuvgs8qdUdfGFVzeFAdwtKWbc2xq5c6oKRgES+1GMQymjDRfPZ4ZRcGxTVWr6D1wmZ2Sy/smuVrK
EmerWUe3oKnoaX+frS/fOma3vthw2lyP3kPOy2J4WG+AkVTHqH2qZuick7tTsFA76axaoC6s5lrU7BZIraTAVGo+tZx7DrjnMPecIe7Vu4mT8S9R0T7IoucsG+HNEmyEA/ulbAyWsLFJbEzgYTAOtVfCxSocrxS4
WOUmE6GZRDhRVnOpbprHX+hHiAh+H8fRDu63zaW4TOFnRuOMtamVWXwfvD8+8ULmqj6aURsJ8z+EjyQ6gI3ABDWXwk8z518RG8K89tgnUDBYezXyeYgq9MCqm/pVeAvpPdoW79DpOukgzKU6KJBfI6cDmFPfz7wH
+agCcjtGpYXW/zD5DsiHV+macVJD+iXsyHk7chgqAbuGzFqOT6MDWo7Pqopw9rUQ2vYSnpQ05BeElzxmZ4twO1rL4sLoXQNDvsfLBDW8mnT6i+eUFxF2Tn8HLYyWLL4TO027PDirfBFt+ssblwd9u5Rx7OTAE4ab
z6Kqv1yEt6rwl1R/hcCrAJlvMbDdsIRn438+0/PuYmCt8o7iUstuCAjIsBDHrjxMnzSvMGnmC4LCWmV3f5VD7rUs10luQdUR2/OjfJYdWHOonGMJX/KVhjsYa2ufP6RcL/uvdwon/FzGJ1vpihmQ5QrroWw5n5Uh
Wz7Rijrf+eZLOF4e5Cv2wmqYim+rVPaLny2q3YFFtcrXuIpLYAaKS7IsXpkP1Eaxwdk1PFnsFRemKME7ub1s5cvubFk3wJ132ZYZzggyGSPvsewGzYs2k9L+YFCY0EKsELQVKRafw+vztKSJaFvgRptJW3FJUH0o
KHzMlfVF+pxc98oF6GnX7dItrpjDfFM1Z0hBJW6YIxxSs17dMLdgVaDgeoTWFdSbSXiTBF3SQlYLGLGMoqHB2SFkl1d4KWysqtrVjXQ7Gyp1od6SuLTYfD8C4yasM6BGnYWQjVO2aHTID1yza5/DAQERK2yG3xeE
1tPcT16dpm8mFIOIVc6wOt4FQoUlVBChfoFQ3xLqwV0qCPULhLqawTn6hDoFQgXpXrnlhIZfdmVzESbOJNxk89aQ/GZTO4esM2tEzawRiawRqawRtfJGRC7Ha2w65sC1aEA6CVwp1WKl6Aapw1uTjS7vBlLGMsFU
up087Fa4uF6huBGtYL1CccVAvdBioF9c1n639eJrLhzZcnzPE1oZILRiCYWUNgmZUH85QoMCoYEl1IcvchAaFAj1sELVwQCh4QChWD2XEho+K2W4mLeRWtZGvKyN+FkbCbM2Etj1LFE6h6YorWJShaydCtwPyOjK
mkEN9F0fMDSDrC/23YauI8qIvot6q+pGv0RW9ZtLdELKhu0StbwblIylS4vYKBaxTkWEgRdQdJqjyqdDW2mKK22wiI3RRYSXuHMVsTWiiL/nyOZitkt1YOXa326y4m++Q3V4h1pzdpkIG0sTvXkarS9lPeFK4pHS
pg7n4qb2cC4UsMtb+K6KPd7YVvKNrcs5NdCIsi2tQyNkJXoNAnlL2+AtrZu/r9B72u64+Za2omvY0lbIVXXY39JiwGual/p7sBlVhwtQ61M5zHwpwx2uT2+H3OFauzEPSBPsateFjnHmThlW/6XfuTyeEHhH2Xsk
R9buXmayXLcGWJmr3VrG99DyHW7f2T1wNUOd4iU6XxbCq1gWpKzxtTKyuP7Qw0G0/hgI2srLr8L6o8NLlP6yYmu4l3ORbNSeMCZGYSGiRwQOBlHKA0Fbw/9daHGVFNZe/wijv/iYQ6+SmhqlTnkdNfhuF73b1dXS
HJbDL2+jl8dpG3HvwNvw8oyEMyey9lFIphAcvuhhD5TZlGgtrpTY0v5/D8o5E72f/SmLKyXguu77tEIY5PBXSoIOQDOgnpkQVBFZn+DKpio6TzYmkXT2veBPymxh4vyThM0UR0VM8ohb0cY5ooIBBUVUr2yDOeLW
gq0RDJVswWAr5rNHU/r0nIZgWo2OWLQ6yqk+lwHYslT3rY12cfftJsvk37enMssTavKIu5cndHce8YeXJ/SH84i3YaCGW0DL0bLYt+WxaR88OuI78ojvxHa5O7KNvTOP+C6av0dGfBdWgdK2dNt+jfN+9GeS7ZZR
YRsARZHlUWQhiiqPogpRnGWrm6Lo8ii6ECUujxIXoiTlUZJClK3LdhiKsqs8yq5CFFMexRSi7C6PsrsQ5YeXbV0U5bZlmxRFeceyjYmivLM8yjsLUd41qgE96spNtKC4UtLO5ko5lfjwt03jo8IlSoJugsVnmlTw
7PPouTmpdpM67ppJA5d1SbObdLpJrQvzGAy5ES4bknY3GcNdLRnHpZNMdJN13WQSD24yhcvGZH032YC7ejKNy3giusnGbrKpm2zuGufQ9fI4pA0VLMkqelJvSpMahx9DeEtvTunpaBaLng471nVm4tBxU+JTMWiN
xdLnZgphv9dNqjrS7TRp6HE9kaIkNT2l18PRutDTKaiJuknbkkIydwJ01DUNBBFLiiIZftuSksViUvCEpS8IcOEGNYXUPdRjeh3mow16Y0octVlI+pgAAohYZbNAeAif25RFFouzkLa0yMKBADvluqRiQtLSooIE
nNRtfd6wsRsHE5iPDjhJTdZvDj+IcD1NwdGbtCrO79GbwjAgycf+8A+lchZlH28HERh5oYCxYwGQEjeHN5PFv95OAqRnA3UX5nnYV/WmZSHEpRBVCKlQiFMIqYcZctEAlA4R4DABM0oY0PUjhZx4wZ1h0ryRja5l
JhEWvN43Z+Ve7M8Yc0gatY8QWmLJZpiwHXJC7YQ7pFx0+PPcQA3RSIbAcDaUFqyPZPizUio28SbeKeadKvIOR2GavfMSOhEjjJdAxAm3MhDa+5+EGMIWUjlDSLhouQKeVA5lKAzoOcyJnqf8O/1FI+mEx8lItBcL
tdA0ZyWJHqL9ceSwlWtER0D1ugQA/9nBf7rRmxRxUOICplLiAqZa4gKmVuICBpKmOiGO1An0L/dyQKUkXwZ8lfZKeAvVlUWrrSxauIJovUCI3lvQ5N8ihMKPgx8XPx5+fPwE+Kngp4qfGn5C/NTx08BPEz+txGc0
Cx30DsQB4MrLgJVDeFEpe1GD246yF1UgzJe9qOg6kDPq7M1cB4C1WhKv7/46a4kHAOqi/RIYnvyNcobac/5GDrf0A711kBs0YVqaI81QvWMXRyALbbTmhm7PQ76ARl23jZrE5jGDv8WCzoqSlu0dDTpiPyv3xvVQ
18MvSukuljR82zdxYOLujys0tAEGCsedapeuZEBJFtsX2Ehvy1B2TAUQYcD8GoRYgw5UHzQn/xDjTmWBELwYHMYWwlLv6ir5lmeP3BY14ghQ8dw7RxNeQY8NmPqa7bE16rF+3mOL/NYBemyzpNe18A2RbD2U1G1X
8KnISYPdp7i6Tn2gwc5T6FHZR8WPjn10tHX6VPyzqOG60TsAUS/t2Ri3Qzcz1xS6rutFv+vw1K6c3oHsDTU8G8pvetNwFFXBwVfOed9yngS6ScgQXuF8HGTgH6WNCDbNSdU2osCclTeylecTUgZLGpARxtFyGqjN
RtzI2NY6SKHFCtzqGmkQWMCiaraLZ+2xsxBrALqaGo655x5FUNY7hJgzk4cYUYyeJT/L7Fnxs6K5CMc8ikXf2k0JikXeFMvY0ZLbj+IJ0Mng8xhNyCLJ3Eg4QxnyoXbnSILmYcRdsHCraOxl09NQ6yG0PLIGG+4e
t2o1ENq7ldIbwKGyyHkVNIaK7UUOYNmoJj1bk8pCvwi+mmghM0YDuOhBc/jw4Q8QLB3WP/1atj3pmUjV79zaXwxkPUlmc98EBC/743XU99tql163x91VMrNVS2a2WsnMFpb0sTo1kLqR6F8uue2JaOqigEqvLodW
U71beQpKOtkkhMW4dfAznk1EWIzrGifilyYSUCJT4B0lsp7vJJwZ0Z2AQyTC40IiQWkiHiWyEYOZ9XJEdxLujeiOHBoJ7S7ztc6/jvOvk/zrrWs9pTZ69dbQv96BzG1cr95uC1H8631RQhNGV4jWbXxHnpPoTsJl
Et2JNLmMue+kyUxeN5fndfOqvG6uYAY7abI9Z/+OnP1X5uy/ijiHeFfznUqTa/hOpsmrdbTWvHF79ZeG/vUOYInZe2/v1qRiefRFSeCkOMsa7TiujI++rizziU2W3Lkh2ii3a2UpB5zyiE8GCB7ltKws2RYnO+KT
PsG920sZ10S7X9rYiKHd3q2J209onBb9JXCkOHtYlmejvgQfA/54NFtGZtviL0eXfJlse7dT2Wht8Grt8qrgGr5R+mq+cfRVfOPqK/nG0zv4xtfb+SbQV/BNRb+Kb6r6cr6p6Rm+CfVlfFPXl/INvKu47NVsG9+0
9FZaXpTVUcM2bneorZyT71lbPSePKblz8nP5luT1OZpkHI0zjuqMo1syjm7OOLop4+jGjKPTGUc3ZBxdn3F0KuPoZMbR8YyjYxlHOxlH6+UbiPpablLa2Iu09QTN/hNJW8t8u98m6OXIyBS2OTLpmNZ8Mm4+kcwl
Y7pDCMUd4x46OJfhFY8TUnGkx9g2P6LAaCDKmI5MiwIXDmKrMGfGD9FXbSwb2hlIJcQnbC9zU0HhL2yICIZHh2UatUToieg6Ec7RWc2bstqO2hvULvP4SzjWMNNmg4HdkiQIEbV3mjQSDpG4wzz+dwJ/iCdJ3WkB
yxjCaMZB1rGv00EWKZwBjkmCgA0ky5lRFe1FmyChsQc7t4ThwzJ/5+KdItTJGQV8RIKSwWkfnQLPqo1hC6BTFC4QfQ+DLJNeqMWrnFHjN1oM4xsJHkXOKt0KGXppnNOBpEkSpk86q2Y4hW28wJTQMFQ3MrLvTjGL
dasLAKZwKqPTiH4ZopvD8JryF6xNWUmELa0gZJaNbYCcqAsoM0UfXWRVLDLKyrG3G5dxg8X18toiYQogZZa48XZAEtzXGhI4SeMQPtUOcS0kTU7Oiz4z+1zMeShzHkrLw2FOZNlNASY/vG5U21j6mVegM/wtV/qL
W4XZlSbuNqEWDYmfUQcNsQFH8nsaYsNWYaJu4m3D/oSQzxxT6dJZNDSQPTr6BCIXjlrdLmHxVHBA7caB2oUbOrf7U8FVa0gJaEbVpy28aewzAc42MqE5QDhq98HrDDm2RMoODmArgMdOzbZoO/Y2s+oN2tl9z2H+
J69T12qfMCEh1DAEgVWoDsManNNxBTW8q7tN6EriNEQ/Z8d8/Ws2S5sXkQAwN8kZX1HIGFVyfZ5hITtUh8WKgz5pUwkJXFJSuSVtU4wHfKv7t9txG0tiB7VcNEqEA3CTYt7Id9w4KNZ4LPOykOwS0NjbcGjgoNK0
CyW210XbsesDsa5ZZHVyKqWLZo2TTDkLz0ckZiQPDobysZ0MircbMW7tZeTRGTVOEleEYDuJzMOayNpMCOwHyESdRbWY4eW5iUqEceatJ5kdQuxpqA0Y5DHq8huWrrKuAd4kkFJD++lD91Zsk+tq56ABnsAH5vkC
CSwEoQnJZPMUMH6rLoEMi2hbIt1Favki+keA2w03C/PkX1lwpypktSJSCDHsd2WzME8sef1E8fWjS14/mr9+4S43WVR3u3fKu7YKc3U3ibbZIUdquV2EOOXclygSHsxQs1bTsdQRdO0U5iV2PuC80iqPQVNnGwbm
uqmniQc8cAOPSWdCYSSKAqTCOjL+FHkPLIE8vHfUi4UR4e/GPhWto065zqrbgFcrdH23uM75EmDBH4EUq+xbR5Sn6TwgSSOvbh6QaVLTNeMe1HVzVKa6bh4ivWQR/Rjy0PUZ9YAEwFrEDw9KwKqN09GFQnOFQhSJ
/T26r0PrgNyMgWFHZTepbaM9MT6qoRdH0H5CeWrg04OStQMNZDiI+KBM6VpPox+bVVezIG1GXZ1IGrcDzAM10MHgwnS7B72vhhH86jCL3moglatT+x38N50JBTRMajNqKpG4gJt3cEikZRdaJTWM/2+FQvmsejen
eZuuGW9WvY1T3r4H09RuaZ7pRJcmwGaEBINwEM3n6hikFGlSPEKqUG1pXz+p+OpmOG/SPEs3exvCPHtc0IEFBnajtLRAjWN1GZrxkBDevjEAz6iA0yfjFmYuYsfGWfV4h2/1rHqiQ/MuFb8Zvd1lluDnWtThAn5u
i96atBqSnjfQe/q9dgPT+YBEK59RC0nAS5FgRm1PpBH7GjhpiVtamtPiR1w+8J0zZ8868+a0+Am8QHUoMmp5yE+kqR9gC5dHfB5MlW7R2A83FdPm2atSkrU5hxI5qx7x7ZdP+a9MT9mXT/s8K+HLXCeh+KUzq572
aVlwMHY5gdPFrF8sJFCatTOrXvQJtPogf35vUPj8SBC3lv28NauOBKFuHeTm8KibmqN/CF9XUMjSipzgveRcpx6ClvVhNauOkGXArDrqItVgRl2L0j/dIfvT0+IWl7x4HABqnmdOixDvQrItWcTcZ1FByX8ATRBA
7N6trqNW+LHxWazY0DteKYhLUXQzejtXCzW0JnqIQylop+0JUD2jCFFamf8Wciv2uVELOibE67pk1NVFfP8mivvKquJIx+CNUbFDvOokgfk6sSaW8A+4tyF1EOIlPrsFuOLu+2En9ajioLfYoFe67+MEBLgvS/pR
hfkMbODnx8lhitotrqNX4FULktfmjHpralP9Ejk4QdCtFCSpHaqEPNLsm55VTyhqjCqROmCXfxJfEfT0TczOOTQiPkKcUfv2sO2VWqSBTm0Xd3GiCw25QfMimyBucRsmfEYJeneKj3f4el/H3N+pOyH6tmnerKW5
7Obp2DE3YAoyNxyYTvJWlcAkBMcgsBAKbFrQv/+pTiFNSR/KW6ZhLvCTHarqkkiewW9g3JunDyXSVKEshHE/2DedDCbA5N8SBxrtxdzA5QrIw88ggbFDMK3EKieWOaE30VAwMr+YnQpoF+V3UX5L7VBRGJgf+0yw
jV0REAfDrGRM3NtY/8wbIo7WtkxMkBHnF4nz+8T5UEmS2u8T54E4j4n75BLiPsHEBUzc/X3i7ifi5E7xzzslvFl59kXe/PSS7D89wJtP9bP/VMabf9FZs9L/7JLsf2ag9A/0s38gK/1n1q70n12S/c8NlP7BfvYP
ZqX/+bUr/eeWZP8LA6U/2s/+aFb6X1y70j+8JPvPD5T+oX72D2Wl/6XOkrI7xcydfuZOl0yOnPKy/8qSzL8wUPZHOoBdpjwf6dD6Y0Yt7OGdvh0zAhok4fkLBBRGub4+ocuTxZsSS7RreLwiIh1ThbUqfHN5+6ax
i1IDI2c+ckArEUQ6duSwNk6jRg4m8W2YClLLHXMDJTI0BA9Vn3fu6nNAnHOOkcM7x8hBfPvgxSRt5KjinWNUIScrF4+ukcONd47hhlh298UkbeRQ5J1jKLrILBs5RnnnGKOIZYvLkpYPIdmQUuydMuudknpnCWkj
x69g2fHrXAzLqXKLVLl9qtxutsoro2q1A1vGqh8MZD8YyH4wkP1gIPt+Gsic/kDG++S86/opPrivw4H3d8wnQXjKqFxZD17s73U/eI69Lsq4gl0tYLagHmfrIt/V/nQn65vl/bm/7yC6P2UDH+iYn+3veocS8UdX
crK6DGRYSJiGEggCzAPDLPvMAMvuvrgs+2wn65vl/bm/WaESPWgDj3bM5/osG0pkhSxbQQYyLCRMQwmx7Ogwy36x02fY4towzCswzC0w7OFO3jPp+VdG9Op+P6JyPWQDH+lzbURKXkn/tTusZBW5yLzT9nPpDy1y
p/hliABD2muxGJClYg9KI6Eox6uCB6z3X5ZCP/pc7piDj0S/hCPN+/FlZxZ2qso4RrHcjpjYnlVHKSbsMangJKaUtkKsiPAPx1hEKAsiQpICWmFbwJTQALeAs3NhRYPkhir2dWC8hSTUbeMuJJPaswLD1MDc9r1z
8QTGxIW4QkMafLkCtsk1au+COerPxeu4qI933Lu1eo2cxc+1d3u7RZhcoice0/5jet1juvqYDh/Tlcfuon/Jtt1H/xv5kyFavt2GIEvt0tt2P+fflWzT6rXq5faPYfMeTXKRXm5rpbcZyQ5mvt1mDzNKb3sjvUJ5
Yo8LGpMYF1LoNn/7EB/sVlKIdZ9tU4WHKQGszKqv8nM1TQC741PyX2tzAo9La6TfF2bkbdm3XoacWfV1im6O+SnEpvdmTZTYliKVcGR8H/Gh3U62k2rvNFiacgncWfVE3qrYJn4BGbzUpgd3ARLWb1IZtaPXpZSg
oydSfcmt07PqGK9dg7xCEw/gFLPqeJsddx/S7hwthwM9OZfSq9NtewTenjPOQqq9dFa92CYxe/VMSHX11TZcj4rrhW1rZyyTn6FaeLpthK6cCcVgEz3bXtpEEaNp6CS8iajH2ziVotvTbTgLotsX2/AQRLffbEOl
Qs2ol9qx5E/fo5sQGG8zL9NxjD2VgbeeMyeEScjd1wlhtpIHsJPCbCO3XyeFuYRenRTmUnITdlKYy8hz2ElhZnBz9KQwl5NXsZPCvAo3D5wU5grcPHJSmO3krOekMDvI+85JYa4kRz4nhbmKPPOcFOZq3Dx0Uphr
cPPgSWFejZtHTwrzGvIJdEKYa8kR0AlhXkufnxBmlhI8Icx1lMUJYV5H7oVOCPN6Ons6IcxOcgN0QpjryaPQCWHeQJmeEOaHqBQnhHkjEX9CmBuI+BPCHBNExwlhfpPujp4Q5rfo7qETwvw23T1yQpin6O74CWF+
h+5OnxDmd+nuxRPCfIXuvnlCmKfp7qUTwvw7uvv2CWF+j+5ePiHM79PdsZPCPCPIn1F+1Man3NmxGjj+efagdkKYX5IZzx+WGdMfkRn/viCzqvllmTH3V2RWJ4/KjL2Pyax6flVm9fMvZVZBj8ushn5NZoz8P2RW
I/+nzHj6hMwq54syq51/JbPq+dcy49eXZMbD/0tmfP11mfH6N2TG/ydlViX/Rma19G9lxq8vy4yHx2TG19+UGdd/S2Y18dsyq52n6G7InRyyvJ8dQb38jSHHT3DhFuZHpIftxvVLKpui6gQHYI6pNN7s0LsnVTyG
FQNPJFm8Z9ppPMkRnqZOf29HOzRuJQGmQgTdwQoW0HAhoIn7AgIUdAmkAYdIpDhRh379jBrfD4SJGTqjcgk7hvUvyJRtagG+6Q6Zw99x5rXkR9yzenvlEHt/N1Np7JECf7SecoEfc1d7WNdQq9PeoQRgDNU5uHL3
b3bZGGLxfdpbwMadRqaK9ruMlSbTMKn8uJl6H+wXPYYWrOjqAoAgKlAL8XVIdmw7xE8GccjzQ16qal6q6gxhsgKxISsVlcHPi+Tz40CRmJolhSL+DJSNilXVFSA0lBVraaEkFcqzaIlSeygSF6i6nwbtHeLj//2U
yKiD4U7x8z639WNtTEecITdOn4ihO5T8qXZ5M63kxa9kzbRyMZpphZupb5up5NJLW/oKld7XssseG1F6n0pfyRupryvUSEkpDMd94f6d4uf84fq8qAUik8t4whbMN5+QXBouY1V7h96cVPYMFK1aUjSuWD8vmtQ+
Fa3KRavsFId9a402VLrvwqhSNQ9yqfz+AJOXanhcqQ40WH9oXPHtuIIqU4tl5RnqfZWlva+SF6bCj6vtfb6RhwzbPFWoE+6nklQGOp6vK91YGtqKVEinzDikh/Ddp/ZzzP1z0kpKCpZWEdLA5emRQ0YAhOl7fD0B
47MMiFjoSYIeJuBac4/PWFjrnF16nZ5MkylCQYR5lLNLt2FpvwHWV38m5szRS6C9VZ1Lk/WIZEeaf/iJsAMQH269P5KEK2mzVeLYeN5mq3q83xd93dlvHt9OSFC+Dtk61NfrSe1kfKh1dPKCdmaYJ7oz2DrCvJQh
P17ATIKSjlNJQx5LwyXFDKmY4QqKaeSCDnVn/8EkzItrpA4XzF/9jponzUpoBGPE6uvMG5d09yt6YkYINKYpTW9h1xdX9DpEWseRbPuo/AO1j4r5eMmQVt2zgqXSqFkISyW1S1dJacc751Bx8ZYVFfP3wpZtFcXy
smL5XCyvUCwqlMoK5Y8ulLe0UF5eKI8fSwrlo1B+WaH8kAr0r7mySLncjoAA5dV+f5nk8WgtLd6uNE5I5Pg6m1sHZlbSLQvQPD/h50AJWPkzsDDcGTdIPHWmbcPdXXqzbuixebNxLo0bZCUKRMMpI+LqVnL+ObHN
ig0gb+nG6+yGgVJJAhZ3OJm8vC85O9aG9GeH+DmflLl3iJ/34wDHfOawT5IIklql5j4/pcWqs0Mc9lnY8HgLHWuiTNfWjUaEkx1GN5EE9vbtVspAVG3gCWE8ghbsBDRDGcCY5KDw1SB0G+4XIFdUUE+c0A4EDgzv
BVe4mCkdPQEcI0IcSSShvjhaEsoLXY/a62F7Pa7se3s9aq+H7fW4tO/t9ai9HrbX2/iyiy+aL0wNSTXPRCmU/NdhlmrNx5Pk6gcocDGj3VX0pJFomnI+1ViMyiTolx16hFdJEW+gmFL7NyUdkiYlY/kHgdFp4QsP
X+h4PX3h4YtxPWa+I2CgFCwcHP52V7fwbQff7oqn6Vtfd/YlG/W4CRb0GH03XvjuuChmOkay1PVG3AiR8IFpYF/eNG3qpoJB+kYgHkoKlwg/aNwFejdt33XoXYffIaXgKnkbEhujF2P0QlfRaWNAoo7tM8EClPIP
6Y0gb/yg8Q4djNE7J8135LyRhw7GkzqAIDiWegq9a8rODWhzX4pglo06ScaMCxso9pfa4Qe0wgie09FQh+risCT2+CR5T6Z0x3j8SYVQuI/KdJifR2W8kb4Y46h6Kot8bCDyGCIfk/EWG1nclGgN0XQSZx8cH/hg
Ch8cl3FCH1Bpxo3fL816fsg+PqyKH2/QQa8iD6v4Uvp6A/LZpNeb4FBelIH46yn+URVfRvHHTXBIb8oLMhB1nKIeU/GMjWqTFjclW/OSDHzh0xfHVXy5bpOxvbgJFRzoTcZfOKgBDw+peUVr2ModJCO5dTo27oKe
hEmdrhzUWylqcJCBS6uz6lO+dnp1xxq+Z3/6cp30NpQB3ly5NHKvISQjPLiekEB8KLErP9CrK2thn/1pv9fWU72NMrl86cve63s/qi8vyez63o+ysX/xr4TQJYAWekZvKS/Tjt7DEqkCLqD4p8d7bT0GAmdGEDgz
isAlDL1Mb7z4DF3fa+sO6L1sBL2XrSlDL9XTq2Tohl5bSxB46QgCLx1B4K3GJZCK3q3JpQCtqizoS3vTkhYmD/jkGOiX/0TNu4tGePAdsTHcKR7Ewqp6EIAfNM20DUG/ruNLPjtTMB3DdY3FgoUCOToGHVD6YX78
xdrfX2vzUoGwregcB0sBOpygRBnd6b5O4swSci0SimCzqkLdgM+CCaPTbYIWoA3Wzve12h2wdv43OrOqUkemNhdeB55pazm08hl97NE3AmDCb+EzrcMdXj09jjS0w6LWW1iF4CFCdKXDqj2Z0vujkok43JlVj7Bt
5xvIVOA2nrUPAwHHPJ4dIVrYWBwh6ibMaci2oZjQg9KefOWJ5meSai8z994OWQKoGQVh970dPvV6whqGONEbQi2zaohtUhCf0/mY5JOtwDzRN67hfImLRjAPj8obp/lYlKzL9hRrwtVqt8818QdUE26Y0Ys0GpBS
6wazjmqif6rKYCU4Vc1ZgnOFuAGvLDJuwAgiz0f0a/weHJaSNHzp+WyeEmqpCTMQeOOAUYYkqLXGfCOrCvNkv9DRO/gME0eVaMx1vny7rVWpDdk4t5xtmQ0SG4fwvYwboW6EDXt6FrdCNu5a4zy1iiZxALdbmqMq
upTNssgwRl/niOjHQy0zoyZFZipkvkQK/Ti/0cGezDxYNH2hlFIMvQO0OS6PZDMsCeuyCnY9BN83w7ZLb4h2ZhagphJNmasYc6cZTcXKXsl/WzS1QTvGiabYXvlqa8u0JFvHWoYTAS6dTks6i3XZ31yKk1KsgB1+
R7aYrwKTZXQNDjgAa7ecYRYb+1BngAkxYKVnyCyFnl0yJ3bppKVOmz+c1UY/uod2iI6lVzmO4yhYN2t5rXoPft59d7KN3LckzqO73Y8C1vWsM5+ox+66y7h80h1pZw/bzM2qcSrBktQcve1hxgLi8+ZxoitgzzrB
jHo3FuAzKooZBjpuMiNm1G1J49Fk227vo8klettu9dG7dn9V3EVH7GqPm7HZ833f93xrjP2g4usDZC6kYTj1VYGqveThVDfIANPVTqT3NCjPtxGPZ1SdbaLDrrlrf0OG0RVZYEyqnY4J9zey06rEMQ89lx3jPvGC
MB/j47wXhPlnfNT2gjD38fHbC8L8JB/7vSDMxyUdNJJxL47E256wKfyXPIX/mqfwcp7Cf8tT+H/55GzoTA0p/Is8hZ/OU3ggT+Fn8hQ+wyk89NyAhSAXduOehoiusA34dXu4TX/AAi4Bp5wM54/AneSMuldG/2tD
lFa4NQKTbJ0vZ9S78fMe8PutRkUwoseefkYtzKrIsEG9NQ6V0TXQWrG1QsOLjHaEuuWSfeFtiW3hddZykDPq1mjSZnlryGNqiy0R5Z68U8IqXtnv6dwPhDHhFTbkFexZiyYFONZSXQuSQPt42Z1LQartwxRHUxyd
PW5L3C6GL/s4Q8LbmSyFR3fLDybbHk4CSoc5M65dvW23PPJw4iDUoghMQfsXz1MEgEADvE1zO+W4PUsTkTaCWWBSDbuobQJ8Is9fMkRxN2LgqGPPtI3bHSGI0rAjzFPPCTsqRTRi4OImCkjqsTRf+ysy83Z34Q7q
RCL6H6O3RP9DqCNU1biO2Do3Aufrapd5hj5gaIynycCa7DeNMkf+SBgZBbFEHEoKEbTkCrfG2joy9VRHJkqjCiipc01HfjialDMO9KcI6TRqhLDBBssjdH+tIwzsU0vI/GqBzGeZzABkeub+PwK6QRAHiMNkPvtX
AqkQpNyTS8iMX0WEwh+dftUZp8hVHWBkizAoZQRCzoKmGpmr020i/BMgG7IASlkL88QxL+OAY7+bTT04wVWL2jHBQXJHBVi1aFviuovaxWKlLkMRJrDBi95M0KIe4NQIT22c9XPqvGKK7IJpp5jMztEdMoN2CUxW
O9E/2kD2rCkvh5WZSimihpwIM/lGnpg3QgNv0hpdzqg6SqRoAdsKgaYyLcxzqPMzzwpz7x8J8yFlPqxgqx1Vw6pg99duWCGna+N7wmkbNE4oA9w8JamHyTAWWpQuFYQWWEpE4eFQhXcSf+6YT1rWK4NuYe0NHFTA
6JJzbZeuUeJhKxW1ldMZc73xCT9YN5lA5OkBGmhqfS3cMF1vbNzUbG3eUhqX09HAre8JcXVSKYnj4+CvJL2gJC59rxzgF0Xtztj4xLpJyGb5e0ZRnFq/YXrjps1bErf0+3r1z/7xF4t/vV8ncMeyIhFE6ZLQEhJK
2YSaOHxH8a/367L3q7TfU6r41/tVaTq9RwHK7JYyYgTR5bWw6mx7H+Fq32WrC1B8S8sDNvslGfojq/22pEbXO5KwJE4D7pVK0quVxA1LeN7Eyc8Kqz0cxcFqWZF0Q9dWVO2lbDqPam+WVnttFNFlteCeV7X3bick
XgXg3MGPhUBe9V79mV944m+Kf+csTFCelLf6pNAuw/LUqudBWK08Kfe8CMs4ZyIG1o4IjIV29EJH+zOfmzey2xHSDW3NRz8Uhj87rYLF+p1aQXGUFVAtXDYAzmnwrdnBEq0+km3VccbccW/CXxdg8OWBuWF7bLPX
qExV19c2hNP1jY1Nzc2tLUmr5LvI9rbhuDU7QIe257dLvu2UfDdWEm9c13WrJG4dyO4l8Rs61O2S+GXlHlHOJWFtODAt5VtNd8rS1Y1SvpSFNVbIm4lSINnhL2t6XJfVVAtwbiWpRrqpyzhTRmmztMZWQtX40iGt
Vxe7xtcX/9BtonJidF03yppAKTtXQlCka2UkfcVsNcW/vMsejkTxD102ot6vx0vG9BFFKxv+V50lhq/SplDSCcdWFC9aaeU0VpRcY81YG62UtY01Yy0NwJF2dLu0XzdW2AdbpaNFc0Vft1ZaHSGwvEs67koyqa9Z
JbVWWkn1tWv/jRW2/+aK4tVXzPAVJReuGWvrK2VtuLbtX7ATMoDqG00+WHKRunYJB51vu0nFtH6kwR7qkyo55vjgHGyT5tJ0v3U8u3+efLBXsDUMGCg+QATaRPu6ShDz5CbQMSF87Vbw46Xa6QUM01wEbLb4w18x
QhT/el8EVEYNXwYpAwniczni8633CFH8630RjNGOqeJjHz8OpyBGpDC+XojiH6cwirUjcIMdM4msxvHTxk8zXSbL8jKvw3djKaEqasc0lkthZLEn8GkHPy381NOLXHJAATtmK/LS+NmEnw2rL3yC77bgZyN+1p9X
4WN8uhk/0/iZSi9+tV+FjLbj53L8XLr6kl+J767Azwx+Ljmvku/Ap6/Cz2X42fZdqHY7vviGlFgC6zilciOjAgpSwyO3QDS+sDsjcvoDzw3mKx+Wc+TTwXzuQ3AuD3cP5lOvnkvN4cO/JVITseMH45ALT9jGCTi0
IJWtNBbO6tMSNr6Xx3f78Z2yvH3kTc7W3cx30Bpvzloj1nBLNyHfnc1ZNGJz1rrAzdlKy9nWzdKtTXPE5qw2enNWsuBbGq9z3tugCT1eyq2It7il28vwArg1vrLl6gqXK7pGwPBllVpf8W63viKSmitcki2/gppY
8bIIRVvhYuuci9OVbbqaenxli9iVV059TVe7y7O2uRrW1teItefYnK2waemoXECy1n2lMUKuspJsGt/9SmqsVftfYTPUrbVu/yvcnq0Ja+urYW24lu3/H2xztuK90cXanK14d7hGq/TV7Iou4uZsNXvEtducrWZX
dBE3Z6vZI65Rta9mV3QRN2er2SN+D2zORNmGSp3f5mylaWWbM6dsc+atcHP256EK7vShIHvHPIBdss1ZzXo7XUiTulVeqNM2zCmZr2Eq5ZRMNmVxA/j2KInrLw2jHLXN+eoLztkdkXNJWMmxdGVFKxcg/vij6VwS
7pSctfsryilY6crAMnxJgdwVZeOsyXqhWqryMYJcZ62WYpUVrYg87a8onr9ShvvaXVGCa8Nar0xzYRRhztouxWoYKms67C/Bav0lWK2bNE3ASzAaTUjrdj+d3dPAwkswcoKhm+au+aSVxuyPuqYbadL34gtX14lT
OmqXjf1Yb4wa5cumLJ5wKiM/KZ+jRk8v1NtKHXA34KK0oVvsrxZX9gYSh1zu0PqOJj/cSY18EH/q1XPg8yF6wECf6hqsYvFIo/3AGE/OasJscH+io6p3OlBMu20+ibLBHappGNebNK57uknjuj9irPbLukxJXCic
eeVxl4zrTau+1qRxvV4qpAp02fF2MEJMFJTHXcG4XlvJMAi7oMH/tLVZSTcv/bT3EZnU4JC3lJF1HZQP+EumCu/8ifcuiPgRunmlOkqs8Fei53XetPsXRHuZgllwPqpPpaqCtZFcKFXzOy/9rabZ1S103ltJg3Pp
UsQjDc6VdN6Krq6q896WVOl6R6n6Tqirpfoq1RES8Wp53BV03vD821B4QW0IOBXljGzosmJWv9c7b2NUs61Qec5rNVxOe+WCaK+Ua4euuvOGpZ03HMmFksiV89RxjD0ICcu0UIPzUHMdodDqn5/GcqM8tfPRvx2h
Hlw5T51aYJ5AMd/XEkNf787Y155W9t6D6Y5v9W69Ei3SFqSFLR3ty5RIMyV9uxBFUFe70RvD8K8DWV0ktyitW3iLb1dkWplwLo3r5AYzVmQrENecXboOXAjY/ClGNxEMRCOKQDRVliUSugnFICCaag5wUuXHJUA0
MIGICZxJROttziQ7UIs60DWCNqlSeklFq0NvTgIyX9BVQJwoYKEBhUXomq4SYEt1EFpLwepQ5NBaNfLkmFRhAtdQXDR5rqK5A0UjpCo3L5fLj4PALZXSkgECa7CAKFES5uUkkDvBWDQDRSti0bhUtCAvmquDftEk
lT/JajQOLD6hIaO/uI6ymwjrcjcMUXgVN4YKH+aFDxmKB6vugcKfA4pnVYXHKW6jj8skGJdJZRh3tQFUJgZiVBaGB8A2ysLVqEUd6uabyVQV+MQhYVULXY/+5yxfIIOsS8O43kfpofIGeXkDlFexkHyoHau8yIof
l7TjPkxP3o79kCpT5lVFLj5rgCsJuUU3tH+oa7a8Pwl0LTXyIFei0A0dUJHntb/QJWQjdJ2rUzKpgsX7K4/ipqzbBrryPh10566X6BYtGgJQ4aH2w89uUtOQf7lGHyDU4uOE7RbHRsfa2QUYiuHZSsve20plJZ4u
m1m93hckpqgN9whR/MNO1ev9ssTRW8m7XkM5flALm63O2LrJDdO0Ux+mRPT+l3JKSC76kZuEKP5lOZa+WZpf4vXul736xJ7B/71PSuP3flKOYIxbuqUpW3P7YEytnDE+GBNdGGPKFsX+SMb4q2CMvzxjbk/akCQM
/ockoZRhldKNd1C6SfmCTDrlDAvAsLELY1hUuuscxbBgFQwLzqcl1UvX15VSA7QvSGh7lDGmAsZMXBhjpsooGcmYyioYUzlXS1pX2pJuTyZNpfeTpRsBrUYMT6EOS624viCTqV79ktuFKP6hJCF4F5a+K+Hdx2Wv
fvvTg/97H0dJ7ivdshOhbqlAp14qXviCTNaXE1oHofW1ILR3e7KBWRuMoLhSuottlO6pviCT6XKKG6C4sSasrYwgtF6q/lGiW5Q0QejGckKbILS5RqzdRKzt3Z5szm62lLVvTOe9+th6IYp/oKZVGryUED3Vq1eu
FaL4xy26LLi8IJ+QvbqbDP7vt2dsvMoojFZK4fpyCutrRGHv9sSzDVl3ykkdWymp0+WkNtaKmRVog5VROLFSCjeWU9hcO2b6WYsNmKttvqzLgivZTXXEiN3iDzaUNvhNIz6qlXeP0lB/RBreiHAukZ4sTWzziI+i
rJjt7KaTD5clyVRGJGOZWLOzWJaWN8hNvYUv1Zy32U3N3vRCcSs8lpRmPqombOKl/EL/XY5bwcorpFieoE8v4Cb980gFY1/JR+1l6aUcr9YOhoCSj2vlH/dCoUdyNRj5DXQTV9U0SU7jkD6Xs8TqV0PTQkNso0mz
C6i/OuYjLAWBC0gkEI2PfJoRXhMCI00uMZ/5kEJAmmw1n/6Y7CbbgKZ4FvAlFPDmab3NHD4s90/vFBD8aPP5ZygFneCTz3xLDH7ymW+J4icAKUv0JeaTr6ZvtDnyIkHmpt1Em3ufEmmS5B9rc+Y3Fg9M6yT7GCUj
HRLokRGoWGzkfKKp6Fqj6DEkFLFmpOPwkYryF/07IVHhDerLvEH1TYXU1JxVbAvDkWvWcBVr1nAVa85llnLNi76UW/nOfZn1W/nuPF+/rWhbocNzLfMjHY5Y22CWXdkc2LzIC4qlXfj2EQYb0Uh9+GHlAx406mU7
Ezs4aB4bXB4bXB4bKuhBnqnAmXo+NviFscGjoQCQODsIWd8xZ+VOAdzgSj5cQA6WjxRVHilqec+t2pGiVhwpvHykqOATGimKn/BIUSuOFMjFjhReYaTweKQI8o89O1IEJSOFyyOFj5HC45HCAyMg8AQIOY8U5yPK
GjVSrJWcZOUjxfLCs7KRwrMyoosyUowSIK2VZG3lu+FlZEG1csaQLKi9Rlu2zgpFWRdbgLTyzfgyMqKxcoaRjGj8IrakiylAWvnmfxkB0MTFFgCdU5S1itl6mUXFVPlsnS0qVjZb+2sl915mWbF+LZYV3rmWFRuW
Y21ldfKh6XKKM/nQyiheM0FwS5cARSQtK8gqI7S1mrMWfU7B7EpFWT5EUWXruvpK13XV8nVdtFbSFw+iqAtaedbKKWyvtfRFBxBFlZHaXCmpY+Wkjq+dKGvjBUouJy6u5HKpVEJ3VivKitZOlLU6SYi/vIRkdaKs
IQlW7/Zk7MJFWbmY0P9uirK8VYmGvOWK6Z9DnjQsyvLOI5VyIVu5jKrQXq0oa+y7JMpaVdM8b1GWHCHKUizKsvvNlcilWJRld7QsyjqX9ItFWTrboF5y8UVZvEEdFGXVTYUU/9dI1yJYRtei8v2pa7Gqc95ltC1G
7KRJ28Jfo2V+TXvoWGVzYOUClzz+xRRleaV779pIvehyUVZQ1i7PKcqC56wk7I8N9cLYELJEq8GirGZBlNXMh4umbvRHihaPFFHec1t2pIiKI0WYjxRNfEIjRfETHimi4kjR1GE2UjQKI0XII0Uj/zi0I0VjtCir
jpEi5JEiBCPqGCnqqxB6L6nB7wUxuDwvMXj57oB3rCvqL6sYHJaXdJef8vKWdK1Wn1bUXa4UsRb6EM1RMoC1EtZ/fwm9xYUIvZ3VC73lhQi91WqF3m+XcNgK+za/b9/mpRQZquApFUAtpNHl2sMKzNP+Pss7j3XA
y2LjbTd612rSn1l9+u8Mw3/ZVrXF6p1bhbn//2fvXaAtua4CsTqn/r/7f/+WeldJxu2PbGHkD7JBXR70aUlutRWvxEuWF1prQCF1O7Jeq+mx1zN+bcCMmWH8cMAricMKIlkz5jN27CyYEA8Em8+AB2yGAQ8zjAEl
gYkzzAxOhiRiULnjvc+puufee+q+qvvea71uv5berXvrc+qcfc7eZ/+3NU6j2zHk8ew4M7LfNrF6I4aDJz2s4EQVYMUOQJMdiFn2wRH7QcaSPrpxVzPtQ4CBlTnWK2Z5Sl/SYDL5AzH53WoyBnLyu5PJcCCEEHpl
G/QlDav14GMrtB7UVsR66E52Dgd8CMr1EM7vHMHczqEsJiy/YIsBW2LAcld05T6InsDlmDHySAzUnwy0IwY6qN7SkQMdTAaKG31PQqgcXZinPTG6TvVoT46uMxmdixFM5eiCdqPDqhgoMvRo1hMfvCzFDc+nsx3w
8ewgY0mYJRRpECR9zGeP8bEBRYANgeOPLv1YAzyJWtAdrBwJXfq1UeykK8UOrMNa8dZ0FYawUbw13SouwAhWiremm8WFImIz/4rzxXY6hFGxA/j5VtiE1eJ87Z2jYiddhXUYwgo9sUJPbC14YqXYSTVpy4rQugA+
rIIm3VqBpYd8WMN3pCuwgb3D3MqaNnrgwwomJ9a0gbWMbRWC5s0GwacXQPCJhhC8cwEEAeMQcvChhxQi45fTAOkrVUrBCwPoIEblvZdhfTvIkwBilIVj6Kch5lbxHpYR415GVd8iEZ2DS5lqkGfsClaFvjJOOdVr
i2jJA5fF27rILHexYNU4DfK0g5JzH/g4tUTF2yhPB5h4K08DrE5LZ33MImHhdOMR0jXKKjGZafyVnODKHK50CT2gnAd78iOETgXdAdzskD56nPKzqyalxIR+Dh70y8XvUylcgyrNYWQL9MDovQwcoFqPMrEC3inC
u541Mb0Lw0bE85NHLNpQxO6CzfI8ZVVLqVm2lRryORc5F/qBG9UPW1gw6L/1mNcgOs4V0XFOGR3nY6W1+igqPhVF5WIVPLeKCWoWYTQVWuRipWOfeAJeBse5ZTVzCoxCfoaDe3ks4rEc4OOEygt+1XgL3YMF8T75
WwbGFI1FZ3j2yc/TbxmjJWLlwsQBfxIrNztQTaycOrz2cXO6mDGXKp2DeyUNgMtxOzgMEXCFFaEp7G0yXkxhFKZtR8tEgokqfA4LOgdl+JxP4XOhJnxOhUdQwSMow+dUeAStQ+n08MC9hMAQJA4EAjbxOTn5gRAh
XBE7xsEZl7FoCI5dAoczAw6nBIcNTigi6gKIy4g6XxdR54IvIurAoGBNAYZN7brg2vDQ/cPqEHbqysc5ZWMFeazUIba2DKjjIqDOB4cC6pwyoM4nqGwDLwPqwumAulAJqPPAfwZ8EVAXzgTU7SPQWEKg4YKHt6VK
6yACTaX32l8UqRVoSlWY30QsEgJNuCTLT1ySJQZstxJoqoF2xEBVgUYMtEagKUdHAg2NThVoxOhmBJpKXPNPBJoTgebrU6A5oxFozpwINCcCzYlAcwQCzZn2As0ZvUBzpp1A8yNDM971dtj7wMhGeUK5NIiBu+ti
YuLxYUzYeYZ/W+LIWtwGlsc1zvDexZRjnVsUHYi/ukBKdzRZaSwyQXGKPnjpZMdNTAlUHovPsURTsAd8ZNsYPsvwWen3Nv9sNzMSnnmJhcVZxajdPKVcKUkfUyDkqYuJ3hIs++vS3jDIoPg8S4e0COabhE7xRVam
9r927dq18oiuGpSCvOYZ0exKcYGsGYzeOgAGPXFhRAum7n0j7ft60NvvfT16Xw/Z+RyJdPF5BkM6FL+zYJDd4ovC7/CqhDgdiy8wbT/6X0O532FpH6s4tGpNdOQCCJjDqOpY+6ZqJqSHrdXCab+OYW4lfPjJ4h24
6qyUkenJQ9QzhbGJgXk+NiH4eLIKJjDkB7tviRkm3kFR2gYTF12Up9Y5sLHE/OUUeRL0pMlT99x2jGl2PNzEonPgIYsSQ3naQBHQOAcu+A/hmQCic7hF0g8DgocQ1ekHpm4yM3M7RSsUmoVWiwEylq/lRjEgLLAo
eTfl/XbzIro28w/dEyR2hJhZkrZ2TySZ7BWfY+WCAkyV35nk7UJo4p9yywTUmBgLE3ulveJT6Hu/L8TTAfRrWt/vSVwvXm99ikoM1FVUdkaTzvKNRHpmk1M+KtJThtCjssYWpqm0IKA0lUbMsTA6kiGs1lxH3Syk
UNZi6iYplFFRqJI+dYHpKixXxKNXc10ie1fCpQ6TOq0wqY7C1jdT4rakb+0baE/y9kNl7INEZWOCysYUKnOwPp6sihLfiM5Gma3VySUyU7ZWgco5oTFla0WEJAy0xqlfYWBm0MSiPoflqadDvA4mUqNp9wjbugKV
Fix1LM/ZrUfCBU92NUjSUydmWSTx6mqBI9IY4BPSWKQBAyY0isKgDVzmDMc1m+1OUOC13IDV970ZK6Z7730zfPBjKQeeXWMPkjTOMirkLrVw5n2kaZxpwphvggGrmjBEE45QehriSaPFkxxThnMwcWyYsBbHNekF
kt6S5TDyFEvIo5Ytl01jm8b441PvsMCaDBDkO1j1jjD8myMz3HV2ODJlvVmmTOfqc4b3Uo40iBenuFBCX9DxbSkynUiIJCkD6ZozT66izEiYZKgkThAipJRzLo33QfaoFbJLt5wWzZREh4viWMejN0h68OGKi+Dp
NA/BBQ+ByJCyLHwLbf5OLnKzE8WR7EK5tmnPt4g1n3AH6AtS8gAu+oTI3T+qdn+Ou7+WCEUlESISFO9PSLD4rqjh05IExRoS1FUhu5AERfUkSO7Prro/k5zi0g5rZAaw8cffDD8Axl0crqaDj6VsvEg0mYgXdTOf
aGqOgoePeYulktb4lXLJFaSdcg9YwNICB7fEyN4+bECM0/WFhZxV3aPt0KeOAxI9rh3P/v2rbXhfKkF8VEOI0q0nwFxI5PDhxUSOw+DNOITu9yUD8D6eDCWjxbEyUYiMFhE+VspNQUn6rHIvDZH44f6ImkckfmEO
1jlxStBDIRMZJFaV9NBDejhAYgjDYpDE85IR0cZARxtjsCk1P15F6tgRNA4TkkMwJSEtBO2+AgyVrp+/XkNiqcZi47sP1LOOhmT31XWyLNcoSbYnSTZxhzxhoaR9Ey6KCS4KfwzfBwM0ReKP9713wj5NcVLIo01Y
RYYLqmLT8AWyvAxx+GXJmtn30Qvq+E8jYZLxNMxGD6s9ckSfDOUZY79nGDKbrGQEv9/hbMfZFdzbKzEUCJk24wy/PXWyq1f5AzF1j/We7NImeCElnZ0n0pbedVHYqhOPrNDWfaRwZOQX3qT6CQeuzVYtV16ZDlvj
Uc3BKfqY2Dik2bcfQNUF+rRaVA4rMcFJGAHUOMPPIDNkPICGwaPvWsJpNSYWTSbOLrnZ4vroXQZ2adJt7GhqgncO1xPd1wJyGn7BKU5RGm+JEWQoQc/YzBsnbuZijzIXSxRJ518dhMjzhI1TCwUpXU9EovIJGESS
XRvct1hn6R120zEkHGzqT8TCjCVWs/dR3aZik9HTLJeZqUs466AygbwCHgRBCfsw/KjN7R1LYoGXoe8z4QCBJvUz9/KD4sxdqUtuygIV0A3buozWKr/o1RRcYNP/FT+FIzUKn0e0xLSsm50ZiSYjQ8JNDXcplOi3
I5/mli7UXEZKNKtA9CE2cYN3wR9TO7TTerhyi48g0/JTDCx08+fFT4tvmrCBOVzIDHDHRQ/lTmoFzOJ/kY2ZGArSrJWUF59iMve4HmJgL+Z5pkGAC0rd2ICL3eloWhdNIr3AK0Qz5p/6AE6Bh/TAg4DWZFeQ3e8M
P8E53+G7wDL/PGk3WFVCkQo3kxe/KPNsZR5yUJHg7gyjPBbnsWTS1ClRe+dCagkmi9fUVJqldu8wHLzZrH+RWfMis3iHEdGzDV80wK3KG08CPHn2mjxxZGZvLPjxiNC1SYTELPO9e8Lwh0xu7jCEF25lhAwCOqYs
dG1pwx1NsA5e56xN/bS5ehVWZlOOBnfmHwJVRL1NF4kooudn/hXnU7O4AFZmFn+bFdFzM//E7OwP/MzEflzQWR0nef/lpLCs+5Ccp/nZ+M/C8Mv8xpyNzKK56M78q5+Lr8z8E4u+4Wo/MKTzMPwVpBMqpAnOFXXo
UUG6mag+SRga5B9COm0wx7XssvP63U6AJQg9v9ON4spkaGrfbR75uxGI0BSI4zD8bMy7AohwHJarQYW8HDreWVOFyNFWIXJqqhA5De/19dWANAH72LezKA5QpaRIGxPZpthYXFdsTNOuQbWSAjo+TdLlfB4bUXtd
V/h5PjlPl+ouN7m3q4FPb2EiDD3tQdfhRqWYTNFIpIOOLMW9fyPWfPaM2vzQmoJKogsxKiPnLvozSU9CmYmiPB2WX6IaKMXiAS1NqKFST6Zmi/y9dTk+rMVpPPrLpfGYyT9Skw0krGlGQk9OejVtZvlFnAGZniSa
yyzjqklPuB58tRlXrEVJT/ZJEaOnEWbd9M2uR0p6wmtevbgVjG5uMetTSU+4Pr3JggQmUAtVZ0HSEw5m66QnnFx7cQeTXl3ZPbiFgXYLOxuGf8a5g/ICzyxS5WCZY+/yZzP7Svb8NXNb5EHBE+HlS0U/tYqfZFi1
uPgYw2ABrIQsLpbXXHHNyyyRRKTUYFLZUdobfd3mjjbIOoHYsptt5Z7v+VEcxSn2ABwUP7FLYNdltXgq84q/zcTtXnW7q72dKpKCRc8Qu4vADtMAFQMh8FLVHNwvgRsIzSFVXkWFXd57cxh+1uTOLtvJrMTiZ1GG
fgDrs+KXcepk1jnrrCicxNEdPvuqyLKAoLSJtyDNtJVTqWkBypqEcsvBDSFS1uy6Tm+yhWqJwuithFyB0NpIilkEhCX06WblP2geaXesxCRvDDGJJbgZmGNS0/cuhuEHTebs4oygvYxqUeEk4mGMyk2KY3AycxsR
IYsewYCS7AUxkT7Oe2ZQFJYpVMssJwcNKpsWzaiwr8lOmRTT1fBWTHKU2jnFue97K+SNWrWyCHU9FjWdWDgtGK/ji0ly70W9IRkzWvTUTkmDZOOT5JKN2rH7pTcMl0gk4I8encDG2Hqe/fCfYOBM3zDC8Octzndo
LtzJPJiZNS58biS2ODdO/Qqv/Gm8CjMr8ajXjnBA0zkygCsWnFXEqgiGfAwSA2TQi6e0DljzYttTqS1B7x3shZoljfeqfy06ZYlJbtJqgsZ6C9UqHmKsm2DwFqei02LufIGxEqSOfoTOIYKU+u5irBMH535Zj46A
i5a6nKLJyNM4+9HJyvkLJnG4WjflYnGrxeJOLxbEXWeyxGUSiUIMSKJaiVjOPnc4Qt/vUO4QgiXH5V/iUwlCqyI/VtmMpTZjJ2i1AkuMWu0WhROi5iHP/qujGbW176itwxm1tdSof2wy6r9izJ0eNW23Jc1A8285
eG968MHc4G2JnPWDr7tjdvA+Dt4XPp344pnBW5Nm2g/+2cngP8q5tct2sGAiMn1IHMlxdEL15OOpWzzOrWZVZLXOpo0e/RDLmBBuHuetnqAk0k8WW6izvvrV73v3NsEXXfFt8TuXp63s2vtfcLfBFsdcHC6llqh5
SHGmshr7LzJu7vIKNrQonAmIcHuf7NN2XjNuUZQ9xwGlXrGDka3FW/XBHwftvrQny+7/j9Pd105tfZ8JSa9Dn6dBXnDu7PIdLQ2qRUMHN/gJGkrSkNq0hwTIQYri22Gxo6ALluKsHZTAWfcwm3MFgrsCwd0SwR0d
gju5cNK35Dut6Xc6Td/ZiBp8ckINflwsGQX8BPAJbKc7hpKcYVi0RJReueAt7lVK3hX2RCZa3MGfnXTwjxzu7JiVLEq83OMYRj4tTEbYRlTGVzoUUmmlVrGDCbjq+pbaFGkuIe0WO4sGQo2hlFtzHQPLBRPj1LNk
04bowZDsCW6jO10ai7uwe/jWuu45jd5CfZ/YGyv7ZrPR+I1H41FvvX1G4x9wNC7x11NKTBqN3wwWVFW8yZ37LA263gguxVML16unyqnC1Yk822t1DoHwUhMhsqR2MCHMs5+f4Ne/D6Z0PRV+WXPKGqNU1nhgkeZG
IputoFBp2FJt1ZgJTnveKp6h0T6DRmSpptRqsT7EyB29V/wMK79D8Zv4PbsTXcZwoo70Ba4oRR+EKJDgXAlrq3jt3HmneAYcsA78WvRidIo3Fo8SPWm2Ej1oTnka0h0taP2Fc+ofwpw2JFcSPBqSdQKw/QE2RRUb
AeywwaUFilsDLLt4hlIXI7DsBSYGBJANdgUs/N4eWPOgOhDR/YUJ0f1Rh9sapqaRyxsS5oAIs6+8J/UlD9OgCdTICHrtNRK4PsyQhMtFVzxJiRgE5SfC1EhE1EN8TndTvaPhGqtBfS0Y5u2mTe4qR99MMl2291N4
+OIBdMFqt5otTghQuYravworfIEVvmLzwbOIFUGefWaCFf8DaiZ4U82EcZ00E8JFszF+pn7xYawx4hevLj6MLVD55w8dibriv2GM7aCfZjM1DRhtdSzUdjtooQckDjN8A+M74o0puYYSBFOz2CEn23rdQvjaqQeb
PkWvq17T4kF6HVOespo89SVWPtYM9MsAkrVYdu3nNjWL82RNfiv9xCVazd3nmXQEw/VpibxkhgJdbSb3UwjuZwhwz2Cykwad5nXaqJYNIZHmxTqGlq6zHD85fZp5Zjy8Ff5ohSeHD8tWs0T9LIH8yWoJHdUMt1tC
qYmUC1fEhHLxqWXxix2+igTaIg+Au8kMyCj0Fw8hWa0pddkT22mcGQ+TKomfhRjPRtnp+4QyL0JHAqnMM7bJ3mYjC0MpTxJMNc6IPUlOoRcR7iWUFoU+u6RR6kEAW3BKapdC5O4uYVam6sktkT8lOYVJ8+paOAVb
pX4Kc57ZuMcgdZWW5igDVNBR1xzZqjPTNRccathRGnaVrmG+8cRGGNjQOY+aTQTS12j77jNoEu5ikJmFGi9pHz1XJiO38nPi5U729HYa5YmHDv3mWcoj5mJwGKoCpQiOeQGpW5XisYddiyiUycEjw2AjO/FC8FJb
xBndS4kD/FwO8A6ySLAxplO8m3ouIyMyPgZPhBYtuN2nB9DEhkFwdHXSEkfVX+d+mX+Li7CSWOrYwczFArEphfsY89BkyRgVpeN0CH7W3U5HY0wwkfFxskL2foTqqjD+JnmyhmDeTtbBnl5YG2Bnp+9LNsFIQkpV
aCUx8RKU1yREp8s8DbGvdtnXGEcdUQrNJMgMsuj7aJ5H6MPmveTQaeOS8uSK8NQVEZGjAq0Ir2ZFBGKxunnqTRarJ1tw61uYLFYnRTNZ4pSrVqqVN2i2Uc/sZewSTvU6TjGGBQpNdrKFczRWX+WBTa+ylVd5Smed
BJkfzRIeiqVrQvdi6sAaeJl9OfVzXMToTjrIcSmcw/RVOcYNo+1KrmdMFSCXciSWspNjilKJYxWGTS/lHg1uVK5jPwR/eh1HuZiW2nXsw0q5iGvvjcQi9nOiGvWLGLrYaBfTxeVpX3BjkQjkw4S7lCOOob8Hpmjl
48x8hIxJ790WHiJCuY7BhriWU0y0SQR1LCpB0BWOV/Ak5eFUr7R6Bh0qMIBVmhzujRku6pkOsKnGWCKAhspxZWDovNLJnt5OHIGIsUA/Qbdwr87Y+CK6mZyjRomqndsGMzMeuAQs65+7lESYh1V5N4YQyg6z8u1T
G4pEQHSpiUrUKykQBaDTfqOsFpvcUYSFBZyUQec+SoeCXkTT9I5SxwXT6+SSiASLZ4kdwYfNEztJg6f6P71OpBOLZNffH/BQs316YrR+uX1GSAdt2j4RAGILtSllLG2h8iS409QuljNL+5LYr3qT/aqPumxUVszv
VyH0oC8B6AvqhBS+fFLcjC14CAx9C33oTW+l0gUkLi35citd0DX9VjrpmrqVRrNbadBkKw1wK41zysGARnyPzLQpZZUMKdUUMhPTK8rBFeWIcQCNR5IgNwR3mgR5uRzgwq3ULVdX7e2espX6WioUzWylDFeMV+6n
uK9kT2yPMxin+NLudtrBPK+IdmCMsx5GpdPx0r1JN2NJJHESowpTF8w8MeRachGjLqXCzpf0KpMf7qWgeJRVPg4SahYleFPWBFVd8TALsZi0h8nIG2IoRVeAL3FEEKif02aLGi5LkOkY3xOL97jyS7mZ4uwEMqNP
596YHCUZuZCBI4OpqS/YcYIkuHkFTPQQYmCLCam9zRJCtxztHXKw5VXJMrKSZaQSWcqGYDwsbLyzkMecwkhUI2DZV4RR282YVOzJqXCqqSDS0DsH/iVBBmeB7+TzRFDkHqE1SkSQCJwHkaU8fod8ulp6ggJ6JUhq
brPECvVySiIkAOblM4tUgoQSeQclCfziCl/dNedIYCBIoFeSwHg5EhhVJNCrYdkDMsDP0Rlf4Xk8QQJ9hQRuSRIopQl9C3PSRIhwCCWyTkjggq61kSbiWRIYNiGBoZQmShIYCBLoY/JPXyqRwdeSQCFNhIo0MU8C
g1wOsBkJrL09UEigpyWB8TQJzAwwUXKIs3dvp0NFshgiMXz3dmqPk1UhOngoMBDv4ufJOnEv9jhlebKB8bHjdIRMTgijrPtQspkZmKiKUHMFSr27ECgF9+JO7f6B4F5QNIkuYp6PDgqzmGZ4gIm92TjpS2HCnnAY
3bwIDMEaN417F/S24c2opLCh3/z+D+ucqJ8stkWcr5NSvgqnrHM2lFRdWZKb6P67jlHG6PiLErXgEjuYEh5pIH4BBms5eCKDCiaD3KD1yvBc5uXQKZes2BAYyb6k/fVwtXYF7fMQamiL2Cp+ECPjZaJIw0hPiRPF
J1Ab2xfnbpHnPqUb4c8zTcqQf8BgC7aEpnzqbvG2U/XX8MW3LLjcpg/FD8huUFh5TTf016pu1FxuDwqKTK/pg/5a1Yeayy1BQWuRUk8iZWLCzxhCGFWUyQkpjY6PkmWXKiRcQy+Bnrq547W+qB6BifIxBmZLZtY7
vyX3dlbxfmJvTyJYwZMrC2Q+Z1bm41LcrRe55BWNOLTMM+h2lrpyxwWnpcznlAOLkQ66pZSHkaSqnOcQHjsIH2zvITRnOOcsSluIOGwSFC7m5+zMCIUUKMVA5Hp8hdXR98jKZKQSCVAD3N7YmDZ4RzJE/r2y1B/p
DwTSY2r4aXLASs9yhRw4paPWCTm4qciBZFQmjG+MjG9ZDtIWnARSAruU2gVvm5NOiCiBk2EzSAkcKnIiKYHEDUkJEFum2dovm8KnmsqEoCLGwBI1WIkGVz9mHb3bQIHHFMyKn9iUrcbM/Ee02f6wl9vFKfRyZJSz
1QCu8dxtckaE3byTcgE+hQ5kU8EVp265tTzfmblQnp+LxxDniRfwsjcUn8fiOnZqpYbgB2SGNZMKoFKIlGDsCGlNsMaYBY20MVZC6eOtaoSSeOCUpLZIbkpUQBJiGQtkgTnO3vtQrHvKuptC1QwpsVnVFE+u8Nor
5uwV2QfKGiuTXf2sQ+7KmObnXpFKBYvAUxM0uSzzEyNjlCGpZnLRwJUEmQiPQvgsObEUDfFOSlv/FAaYz02sPD83sfL83MSK8+8QBgWa2ACMFH131cTEJkrvjEqlyomllQ32ZGLtxCJhvhohiN4SUCdSnzUzsbac
WFb3FKfnhCheTVJ1hddeMbVXZMI3s9zwzJkSshaqPoSInQRV4E4Sln2TEThsOhyDSsiil3YZJwf4EllwViCFTDNIQTZdkWYQ80udo2+G/IZ+409vowxhS1mNiw3XJyV7+W5/OqKkV9mvgCImiR+yUPKyBcRpnmSO
Y0W6LyFDcMHbTbCElFZ7m0ieVQaE3mFMJksR0yTWfJAzX6bGuj21srPo1wHWGf4GWXPMSG38MDPrPsSb+y5RKlR3DPYZ3sOPEepYLqJsZZ3hd5FpxuS7GTWyTqmmNjEkkNQtm+BnRmaCt5Wj1IDpyHoJvfoM/7aM
SDdye9mfPEeeJ54B7iVkdBBAJr0scfQ9rV4m84Whxv3BmJF0b9wfJiwzH8KLKP746FpOfitfEu8xkQ8Ki5jbu1a5U0zIyDQFwe3B2IeC+IdIQfziKUzXMUdB5Pk5CiLPz1EQcf4dQolAFMQHOzUEBam2BgOTbzKi
3VNbgzGhIIagIMaEgtgTWmDXUhBjloLYR0VBbB0F4bTnE09bTadIm415roXUTMIzI16AjVMze56UfzTqTIxaN+ElPxDKFKGkmiNy4DXWGZC9sbkOIPUhpCru86qAauGkSOaia7M3nEedrK5Qirbmytyya6jU0PaM
OmRcm+/QUbxm5j3F+TSCoLigHWd0JB2Y7gGN88L1A/PM+1+E16vvfzFer7z/RXn95P3F+dQvLhQXJPXVte/OeIdiuXqRFdk9N8uz3yFyRQpCI2koik6WtJBg9tntausfp1xsvw9uycy057fylJd0uqSRYfj75IlF
cv4fM/z8Jfr8cfokkenb8eMepJZjqRA4nYt/mICLCBjmchbOiTWu37i/l67f+H0qqGLLQPViZl0puikr3mE8x0hGKt5hfKb69mz17Wr17Ynyy9nyC5RfDCP8iMnZrhha2fMswWPKxkWv6nrDxKz6iZfFQggmQM0u
uBPknffse+dZeee373vnE/LO3X3vFGATM7vfvc+W9/7S/vd+prz3j/e/9zlmhH/nAOsts/LMPNxV8hNldw5pJR9BF/8Dn0DMJIjR54/T5zXicP6YPn+JPn+cPq+xpSCcT2G2cUB4pKzOI76MCyDveryfiEAvz2wB
u9B4ziQIhMZnyi/Pll+ull+e4+U95Zdnyy9Xyy/PsfKe8suz5Zer5Zcn5PGsPII8GuF/x7iJsXhIOohjLKHSJFABE/A28tFnJN2W00Gub0UvFYAhp9sPMZk3SmY8FCQ8Ix+s8L9Wl7Do3HEB36sZ3816yvgKV9ao
qlI3sofIwCzyXn3gRVjqytZzXMD2aZPFlXBuSpHXlCKvKRNWP0xKEVMKwBx5hIdjDmYvKSWxuccfkFKRqO2O5bLdMbhVph20jKL/g4civneGj1DAT8kBk2VdNFjwyQsN8UIDX4iyP7plYgP3U7cwyx27nIuC3Sjl
g0n8inUl7ZDlOPsK274kKhmZVFKbbu9Wtzvl7Q501dtt6GyDs03aPI7aAelrKTPbRNbk3f78u03w1cZMsLdRtSLhxWjQqEXQQI6FodAl2Fn3PnSWBQyJwwey554rA2bACn+Iz2LjdSOgx3Alf8jEOITo6sw/2T/t
hc/UXXi27sLVugs4Pv076i48W3fhat0FhI/+HXUXnq27cLXuwhM158/WnIea80b4r9j+TPHjB2WKH2vMFD/WmCl+rDFT/JjxBLF1XIwykWydfiueLUSQ8mKHEu3rA42e0bfCZpopdlJG/SA8eKxk6x4r2ToEUPhn
XERV6WxNotPz6jzdzXKPO43lEOSkZuuXL10iqGbeZaqQcCFtOHxghw+AJg9UQGrQywkgNTfP3DsQwP4sZiw3d2vBnVqLVslsb3GVYHLnORWCGIW2WJju3Lx6V04gJiG5Q+T+v3yp2MSO7bMwCeK6DtEcmCVOkpff
acyjgVtknvE841fuloRbgtWmlZMDbcnlHU+IkgVY8FkLQhi/DBNqF7c2RjUw3/yGD36s2DQPFeeMNgvjiTZL7mybxQxG+A85s6cly1aLqwXSmA1pGxZj2UltyoxiFm8VMKeUt28tLmCOdh3006ZDnl5obCGSzgVe
s+Ltxl8Tt7/d+OssvE1YeSn97WsAOZvqayS/hv9lJPKkyBSUAVpEGUYp+TLnz/wW+NbUbmahF+nhtS1gMolLmL9AWLkzdjn1xzL4XnN/lWQTU1LPXy4uFe/C/8ABEWEpcqM44BRPUwKbZyjxwjPFBRETGu3O/CvO
F08DL7qpU5wpHsU+mzP/indRxp2Z7TsLix/SUSV7Xo4Vt35n8S7tAEKRD1PTlFlE1sy/4l26pPh1fTHr+3JpQV/KlcCBL5hHq8VK0M4sJiopLmEwP5JVkIvAWrwI3IWLALM6PUPY+YwsNPE05W96BoWN/RbBi7sA
vJMFcDwWgKNdAIcD9LYLwNEuAKd5X5wlFkB4hdlSe/Jd98alDwJGzveAk5x/ht+emOTsiCWQRek7G+X8N6XOOKcHhY7ExURW44s5uL3Tm1RB1wKOWabZGX5X3xdWFqqqlRnh37S4jSH6tPQ8EUF6ZEvPnVp6uAs1
Wn3OEqtPSZ61zx50sgPR+vvNER/uuLvE/vDMuZhu5fSNXU5PiW/8crqZY/oAwyj+Y8Ng+MHxwyTvXZ65F9NbxK3mxfRW8c2+mJ7Ohd+h5jlXWxvG0dZdcTTl2CJZtMRf3whCTJ126pZO99bTaahJp+YBgy1kw07h
x2YuC9PNjYTBLXjDrfhxmti2xl0PWnS9D4G26wNN1wNNARU9p+gu6cLjCv/EDYTQBkJoA+RcW3MDhw2E0AZCaAMhxGFDCyG/pgCPX1NUZxZCQ1mAZxZCsTYtGtP0nx2o//oiPq62iI+u/1jER9f/rqb/PU0dG+2m
m44QhzWlJT0qvDPbhlc8QyiCpHEFYV9WUZ5aS0HxDAQyH1qveA/YSBXT1eJRLEai6cMa7pua8+vFpdQv3gXyT1dIHMS7PHoX7jdPE84gq+DsR6zNolu8HFYgglADQg/6MNCc1yGPvxBclEWveI8AHFW1Er8RNEMs
mz6fqhE6ZSmiaZqjeUcg6mRpEBrfFch3TQGleA9YOPbivGCVNNuD23x7cGu3hxo+b6eIPjPzr3gKVotHU0+/uaUBrOsZK80meziMlb4f2npisAaufiNMXRiBV3NNV/Ms0qB9WDxmcEN4iOO+l5oQNlInhEINQekX
lnim2ROlqmMTO+dTMbRZ+uSX99AAmuW4PeAzzZ4Q9zO5cc5tspR1uRlp9sQcsWqOWNM0n2Uflnum2RNTc+Ro9xBnCt5Nc3Ye6JmGyS5Jc/39AQ93nN2Sbezn6UCwkkMsWDQU3sJMfrkOzA3H0K8V+dY+JVvJ09Wa
l+v33ahm35Xs7qgc06huTH7xDFU9xI0P3eoH9EC/5m51S46rLblTuyV3EYU053vFJaTSIP80QwjBEF2v6UkouPd3yiVcc5fYOcOanRNHMJCggX49jEIYlKujX786Zt8ldkpP3Skxwp4gKDLionq1LaNxrDbbTvFo
6tdttsKhrw/DMS6ORiWNDQMGqBToHZNtWo6AjxvmI5Uj6Nbu5FWTLdpDztJf3N5qi/bC713hox1/NzOTLVJ3OBeFKE3q91vy0gZQJ1R7dIMrRWmstS1EaYZCNchCWA3lroDY2vnN0dNsjjbx5/N7TqAVqg0Rn5+g
8EVy1y1S+NrQ9k2RuzYAcorX190YagbhYIIdzSB8HReGcdvajXN+EO48l574RFfmaA/GKEKgSykNmNFo/nyoaRuzZYSatkOkXUkXlVJJD4lQ0icfNG95o5BOUyVEfY6zxXG2eK2obwPH2eJCSoZ6ZYiOz6bqNZrZ
srV6HJkav4Go7wCHBDnkUxgefgt+bOZg6rqF5ZBvxRtO4wf132yszOlQivBm/R9AR9v/ji4pua6erXaGh1qWg+RTjAujnW0kGMR5DkpqRaXoX7wHSpHeqRHp/VqR3i3eBfJPF40j93p1p/Xk2739dtpe8XIYQSg3
63JLJ/2A0BXQ70grdPswIF1ME22ZRwyBplbwBJTFewDBZMt32/JcX3ICgZYTOBQNsX76F4jdTs0+6mrF7kC7nwfNex603c/1pbfX0AatvT+EITg113Qlr3Uo6EyJ3QwJRCsRhwmxu/UzLcQiIdKZEGtphT3Vj6ap
3w/0TMNs7rLvCQJWXz/dJhRupvh2K28L7HPTokXqOFs/07Bojip221rlvK303WgH72WfaTNHW+iYzhP6Mk620MT3D4a8t2PvllznSp6uwVq9TTd1luQqnJKb3cjT9dJwp9/WQu225pY87qqsDkRU2JWbynpZQ422
FdoX0r4Q9tKoOJPGtYJxp4Z96haXkI6C/NNubMKW6auWyGqn0+hoV2A9Tw1ZOWwV1sua1BO5v0cbynvEvgxOtcmYRTftFy/XqsddUMqV7OdPM5S7lXtMdqu4XkksUi9h8q6uVm7WbVqHIngv6M4KdqdTu08FdNMq
3hTW6oldadp1DplrX4cN5NoXolasRa2e9CiZ4srSDjJWxZm0WzxagyKDGp5wVFxKw+JdIP+0bwwkbpQsnCtXvCt/c1jJU1NW++IgkX7WENUhXBEtKQyZYNlKS01lRlI43kV4Mlyo27n+ONLdB0doFxgdB0WN7M5K
DoNaHPHlTas5xLU4UharPuw9CE256WK/kZrtpyeJ/ZTmkjSvkdS71mwjNdvOoLiURsW7QP5p3+jLFVvuJ7MrHSEtS+MZJYaI3cRW9KpT617ix5QAhW6ftI8oGLg8frw4uk974R5i5jA4NvhhIn7UKiblLau4g9gL
3HE+fgsf7MQYw2mN03VYFz45Gzl9Y6Q0XBfGla08PQ3regXiuvDKOSVuNsk/Z1145ZBeZz1Poak+x5e+Nk1UiA5R6Hn+2atz3cAx0uBoXFt5muiH5MI60GhoIOUYUt2tOsExpB2pmY0wgFBrenM1Y4i1tgy/VFvM
qBx0c6516dAqXANwtcUiNQ4kYCBQDdLvIVBv0yuaAzCAFNOkkxaOW3l6u+7WWKsoC2igs0ANNECNoSP0MA0UZREph6WvFnZ/Q++yFZQ+XRO/LZ6nm7pbe5ruoyNWr2H3e9DXdr+v6X53H6veAAakKXO06qqo9CeZ
mlFlb9rfUWbKMJZGEErFYallm2KiaCMR3ROiShe3F61+zads+vPnO5oOx+BDp9YYGlc9mRaspLMLrqwa9xK31tjpgktj1uvH9CxBv3QmTQfFeQK9MLi+PI2K81pi6BUfww3DNwz1r/g59An4Sf0VjG1x3CDsdAfD
1bXNLSKH0T3G9H8YUNvN3Mb7UerU9sRp0RNH35Oh6Ml3pqMaTd+KBjar4EJXFKtz6XnS7k3G9Z3psKa1Na09cgBR8Qh0cD1oN/So+YYeLdjQadV8iIked6nHZX+9Fu5Fuq0kEuoZgKiR9icqnXoAtV0tnzHzZk+I
+0/Das0mJ5s73VrhxpdQ0vGWSrp1CGFFt4/DWg2S6P20DAPStp5W6ZF7ZyXEq9c6/UjzVytNNV9Cu81ba7c13gfQOcpoinpnPXSHqDXl64yVWrYMRnVSLug4oaB+md3edsncjoJsq2fISavFMrtNMsO1uH8bKfzb
4LH0LWv9TBvcZ3VyiOS3m+C+dD3cbOepyKXX5FF6N27URDR4ZRdIwdHK8VBOSutnWjgrhr8W807p8Pc9F9P1KmJkNMYs95Vz3DhdrfchcxpKRitCBJbuZCNUjdR48tGt5sV0TdyKmtuFPmWu9M4TroJ1DoKz7Oqs
HYAAvlJ5zNU6Gjr7eN6ploOI2l0rAVk7DpTlRnm6Vnkjphs1d8bFMxBX+tlYjime8qKb9jUIIGijR5JedCKJp5aGevUui+DRdOhpexMuPoSo4uLDGi7ereWd3Ra8s6vnnaNjw8V39uO7u8K5jcG61hhT5y9nwGgM
KKq6VJhacM4dwetH5Ts7+71zNG73zhqvxQGExSMQFOfT8Cj9HWhVllJCNCUluIu9G1lL70Z9ntvwSNmp2riIcghuG2/KPnQWt7fapr01iLUs2nDxOzZavCP8n1Dr2pFa1zVYE06b6zl9Y2jcpm/ktJneCmt6FeWa
cNvcEjebpH9dE26bpKJay9PTWnc1bTSkq7MzacVMW/gsNtJYeqJvl9Pb0SOARkiD28xT0I8L67PSkGg05UCS5h6ojtYDVcue1cRG6hwsI+0m6InIlrnwrmYMhq1Vsbq0Gc+ft3WKOjCAmCCpf01TverVJ8XslP6V
5eltulv1TlW+1h/H1/pYxlqPWJ2PZQhY0ez2HJd+pZhPN/Q6eZ809opiHvcRvf61qxkD2sG6DcfQRauZZgw9zRg6+3BUfehL7wod4xhCR+un2dQTo3j5NKOUhnNejbOBCzYoxj1hntf6PXrQhZ7mvM7YgAHScS27
G1U9URwDhDsKcW5xLefm1PvUgENj1u6EYNdxfJJz6xPn1ikZUOLc7OvNuXXqODdb6w5c1xO7RU9sfU8G+3FuIw1sVgDDUYkncwSfgtZ6lQ8c1LS2qnXF6RNnFeN60HJWYXPmI1zEWTkKZ9WhHu/HWelWxgJV3+l2
+hQM/09522fa6WBuhZVFqj40Z6W8rVMqX+qZNqq+NQhgpI3BXK1BEo19tVR2Bo16GpQ9TXB0LZ/hebMnSj29s9hDF7ALLb1t+VLPtPPQ1QkM8dF5OS0SGKAHg1rnH11oj9eKuSf+bt5FoX6Z3dZ2yZDys9Uz5KfV
YpmltSFKsgvpEnG6bKln2uD+ep1EIpnuJrjvlfrXlhHUm0soMlmrqOuNmkikypt8YwkFN1vqmRZK8fDLMQt3SJ24nph07GHm9+KdhpdINSMWFLQofVTxTuMNmvAzE8SdZzTXHMzYVLzTAM01rK+O1+7UXLNDyhGI
GeGLjzFkuH7ob127pv4hp2QWP8lQONNcm+eVsDFUl6Ejzc55w1D/SoUZRutormkbS0NKVog6K/wgnlfXyaBh/3DadP3ymnbpw4xg9mFKrm1S5z7MUuqhpfW1sunu1KbEKB9mlCpqPupCpwOIwdKsdYtanD9v6ry3
dFJSmbRgLkuKJdqdOW9q2rBwmq0Fa8aS09x4zSCjjrpB3dwgq55GLdZMLOJpZ9d7EVnG9H+kGaX5nBfCTGLRkc81ix8ShbK0Q40OuPKCFisPs3eKlYfaJFpXVtVD7cKSC1TcYZMJofylXa5aidbXLzjqjo4Rm2/D
qgnitbRBvK42WJfqGuqCezVti3HPtx3wHaKzaNQ5i3n7kGompjDyYOG24p3GE1TxuXhc3vC4vOFxecPjxhNho1Jsvpgnu3gyQUA1qt5GZASs4kms4tjoEVfQIbN4MqnxIJh7JKCVDU7xJNaxpvIGtigZg4hLJWOQ
6lPJGKTYqHzthnTXY+Vdj5V3PVbeRTvdj5os3KUUiKlH9SQyfNLLWJ6x705CTHK4TiWnOCpYxnjnCD8g5eBezIH3TuM9p1Ir5XjWBH6Gr2MFQTD/c/TsAIdycIL54BYWl8VqfGf4uqyuAM7FHEzRBIhLp8QlTpc4
plx08sQJwc0TF28TRSkTi2pNnqX+4ZvfAFyUasA0j1bGL2ef/FMjxzujSblKkf/Rzy/mooKhLGPBxAgCWeshoCIbDI/yMu8ldIs4gDjQa7+Nzssj4NHCZu+CqG8aZfFKi14us06up7KjeN8bygKkPhbRdMHD3+CH
v+jzeMcSYWbfc7FMbTBOB6UvflPV60BozEcy76j0ylf9JoU3+0Ao5IcTB3msp64EadnNlHRTPveYf0SGfM1mAptWkE27Svpkm5VdjijBTcqVILaoJitKqWaLWro5dio3R7uVm2O3UrP1SM3mT6nZHG2g7REqt/xj
YyCNS0VTf2Hcy3BMGfRsxbMxFtZOv2wgXhzHM0Z3KE0kCCrYolrT5eE5OFZKNdKCTxRs9sJuB9fdDrkgMgJWoAvxguu8RpXQXxBt8dsWlePOPKqlyzKPCq4W/SQQP8epnXnnrLNUjjozr+BugwWIzO3EpRQdZsYv
57RJGkaP7Fd+EV27ds1Q/4o3FY8WodEDcZ+xz31U+uBI2sVyjUjms56ofcvV6tmZtx0bRzYkKzFDTuWOqII1fhmnVma+BUVTUa0X9x9GJXzHWLfaknWrMWzGyalTdmFwEQDG1L/i7jTAikJUl9oG/jpuYFj6FlPO
WHSGK2c8OmMqZ6IQHEyRUpXAvjdmoazlTTDBIlRYfoo6Ld8jC1QyUaDy33FuYska3AUzc0yDYPysKCMNLDs7Ts0HrMlv9PR9gEr3msj8PBg7VPIKWJ5wMLFENNXnphq56l9xnq70dFeKD0jmkKZj6l9xW/Ed2bVr
5n0xi8xQjI3J2pz3x5y6ZOUpO4+1t8xD6AhdhNrH7qx5bJ++h2HGEhPrYe8wcxfroRNAGXCsYK4AlD8ci0LQqFI1k3IMC6DCJVR4BRVG7bI85bJOc/nuL5jc2WU7WS9x+Fl89QNUedoUladNKixm5QI/Mq/4OJsf
bOoX5wWi1dwggIh3QO0ddPnORQ3IenxYIwxZ+dTGcny4zjlV1OZUpj3zLqUWDsEW6Ii1qhd2vknXKS+MqDwqXiMK2OMXLF9vnUNWW4AMK9a/lyrWY3k2W4AP7Dx1kK10EAMR/eltJINb3tTuIhRoNq5fe1LD/j6B
whQrKGkbYrF3RVTYplwUXODur/g82rV25tdHskL1tknouMYSl2p1Z2ycvXs7dTLjQarA7mA9bgdPeZmfU3Cz++AWakfHuI9E4CJpi8eJD07mbScdcKY3lO7kxeWQkiG9D5zMvS/pmbiqPTASJzOSEHr3UvE6CzzM
a+jUoqeziE5gMNKT6UAmTcPKJU4twjoLEDZdgZXiyXRFNDQE9MRbKc4nQ/Bws/HAwbXnQIh7Tghdsed07rXEAA6l+/RWeqOXJ55Ybp5YbpHYaLzEEQXSFRjLiNU1I1lBxh9rrHtFXzAuuLtwwzBMfOGFZJAZtO1b
uLCw7CgMMl78DEtHxRYtr1GxxeWRyaORUxXJt+E29Tb0h3gb+kOMxGJdgVFxPlnBIFbLMAz1r/gESwbg4mp2wafVvFL8ICt+igYNg4lmoiysV5wvr6BeQi25V5wvtozEhVjuZ1iEuUQpLNzk3U15OLxtWmqMCIOQ
9xD/EktsAwYEeC0QtZhhOL9ci9uSFYEbM6jygqjZ6InVzDPrXBIgxeZnISBavWhaBvNzkQwlbyBHMjzYNAxoGgY4JN00DKe5goGchiEMYaidBnmlbho8hO99+qkIxVSE6lTcr5kKH6/5siw2rBTfAe52do3dF/6c
zf1dviMJFhWUeHo79Usq5SPZeno7dbM+tQ3Og1vIA46zHtIoR9KogGiNXOvE+zi6kg/gCtlX696j976b1ugRC+mA9t5ZDSJtYbpu6JyIug1bRJNvt2FP7wQXd00XfEQOIi/uFHlxaR1jdEVONNqraEXaQSCCAR2R
ho5WUOZhIc2QG+Dh+vIgoPWlYKl8SJQX9S6/jhsz+ClXgwU23ppYEOLlUKyLEhVpEUgU9Cvsy8Q+4iIOljvJ5IW6XkosEMTIxx2uWsSufNBVeupiV9xy+c71FDV3qVcWdv/XHvd2bd3e25vaez11751e1bQZT+28
zszOG2h22D61KpY7WERUnHLPMWakmeK8WPJYH63TqOpkMyS4INFAboKa1zZDkAsCRbBYsUNOuOeTPriZt/+a1dBeD2lvTy5mcGu2xE61zDuCBg+Q1oIhdkhcRWm3eDu2Z8GAyDH9ZOInlz+5+GnKnyYFj2kocQd6
0C3OJ71pjOlJityBjuq9p1BkeUVPkb06lEvdamP0Fm6MKtZBX7sx9qY3Rm9qY3SxHjGdbrE50gR1NJtjv9oc+9Nz4iw/IX39hPSp/sF5YmatSpkAnYNOiDu9RU5NCm2RHm6RXostsld8B3i4Rd4f/r2IlD6TLdLE
rGl2ZmQmsK3EA5YZ9yc+MKSKKL9nVmLixJwnMilU3DlVSMTNr5HJJqXY3GuGmEJxLC7oCyEaDP8rgabHfGF8CkLPx/8gKj6CdsyfYkX0/quGof4JQ+JP66/Mq0ozF+s/h00qxouRH9mYQhxTWDumsOWYShk4JQ2H
KUVflO1JbEfOH/NmeDliHwTC259qcacOLhtS+bgUTJu9//38YuqAeYdhXMzWhCgJ9JuJ36z8zcVvHqLZAtdMtR1auEbtzHgQq5uOEzs2Ih4aSBTMB2nhWSQHs6NfcY6L/1l2k9npdPG/KD7uK26pMV2PFXf9F5zY
sOyU0TIrVx6jUnDlkpNMIrsPzbYZv09qt31U/mEXU5Oqbstu8a+1TT1iwJUeYcU5rvRI/p70yEZVKDhIce8wrNSumrNFczbebonb0f5Kv23x2y5/O+I3GlpFQ15qouQTU+C6aMjEGz1xo4en8bcvfvvl70D8DghS
c5AJw/CLnPNdhvsEFxYAluHUoQaQk1lW1ZW/s2EdcunXWW7lh7yC7eIjrIiuGtP/kbcALWvGDEP9Exa9n9Zf0TiK6EqYk+7FSk3U7FjASrJqjlMm+HMJJiqE+5Yw/C9M5u9WBvJT6Md0hr8yJZtzL/Uu5mQux7KG
qWudFRZ/WqFM1EK0qNphQo9B4pPRPDMSwzyLZSeRwQWndxoTwV9EDLN6rwID55VDWFVABEM06IF/MaeG0APkDH8lvQLN4kbGeveTi4GjlGU0zvAnUBeeeY/gws2eF/ybLd+PCxHYCyFiJ6L8dfqJnn/I5Rtgi92F
Z+52yu+NDW2/6HZyTRSbUWaEf1eYLZAlEkudZ55c6p40wtg0u2DnTZc6WE3vrF20bu2idQ9j0Tqphf4zCLpSFS4U07xcuFTU2cJsY2bvwTD8JJa34btgogqlW97UzczLOapngQm3hSJCVoebQWjZUby3t7dXdNBV
QUqV8hqex+tFR5sezaL7QduWyFB7p7Ytp2EpNMSVQOuAp/Oljvw/+Bs/p/4Vn0aRAf0jLpA78wVt1JTOA/hr03H1afWv+DQrPkGmYs7Vv+ITLBsUf59RNVlduaqaTuld+Fu/Fg0vCOaz2ilw6NoF7RS4tdP5hLat
kK49rW0rbhj62AFLG/poadMS1UAOHUguADJCF7RJyHTupe2ns6OdzrCuU7owGWup6ZQMGUWRTD9sGPgur4h+6yd+9t+qf/sOxtc3ZbdvCtdbpG/NXaJjob4pa6mOlZBDWw5yf708YV/bQ6/SLtI7J33DuvcTPWTE
iHW3e98Shp/a4O5usAM8e2I7tYli4m6ClC0Ry76XdATVTLpEa1NTYB2uUsSDPcN0/Ki7J3BFED4MSGOWGxACyX9Fp7ggcBK1bsoFbnthB6+m/UYcWgDlm8Wj5ZvjIlK6Mnnn9NuoW/S2QaO3DTV6vMg4O9pQ/3Di
yk4p4xadmnSyrlOi29SpqFGnYgh03fr17LZM/asWztWeof7hwunhGgyEgWRG3akdXqxLSdT+lYhE/UaiZACDRvfFLSaoQXPRoYE2bgra6NBAS2QAfX46Wtzs1mBlWIOPUUN87GjxsVuDj2ENPsYNNfYNp7ujxcdu
DT6GNfjYzIwQHtqi6TVdNOHh4WMzxAghbnRft8UENWiuIypyHRi0ocjb2gS09MrDw0esffMcSbgWupNZYD9QOfUIb5vS38bLum+JDbHL+uTV9j0XKU9Wnp8T+3Z+Dn0A0TiHNmKhTHfxBvLHccAXxmrzIoqgYQ4m
eoyYGTkKucKqrtjXhRUAR2YY6h+FfmUBPunihyUeZzWP3/Z+w1D/UMr7BLbg48MOfpiiBaOmhdGGYah/ooU60Nb5OmVr+KoRfvTxo5MveKV+zKv43BA/evgRL2qhdtgr+OgAP7r4EeVHPPLiB/Ctt+G7AD+w9Fq2
2X7wKT6HFdkyrOCWbSw1+AQfxdpu2RZ+rOdHP+2vxhe9Ej9ehh/f0H7kr8LnXoEfZ/DjJUuN/A589OX48VL8uP06TLukL45wFnRLn7r7yU8SDIzyRPdXUq5ZY+FJS/oS+w6DZ7/+fewifmPZf/+9/CKdNLIffc3F
PLt69ZeNPOuR1tjOzByVr4lFbpqox2XUptm+LUPeb1f3W5P7Td27nZw0QKS6lG6AhyCyTDMqlciiZVd0IsuEaWkmsgxALyzViUl1AtKwGUPWcMOE4PoKLQ0Zg8X7+KAx39OCBT8kkSWGYTPRptUENRFaDgW0cRvQ
RocE2jmR5WBCRFP5+XAEpN5h4+N1FVqu/6IJDwsfm6FFV++XpbFaN5ygsKnQciig7TaWQ8qsaIeFjy+ayNJYYjgqkaWxzHRIvGsbWeEIRZY2ktPhiSxtZIUjFFnaSE6HNO1tZIUjFFnaSE7HQGQxdGIGX05kadpW
KbKYOpHFbiiy/FXAnV13R/j6W6XIosY8YegkGaYtL2K2H3Mn6Jhu2C06VFxVGKbnr4XzCTfobtDeHdG1O7XX/PmWdFbMRpxFV2z1muylUZmcZd9cNcHyMoVug4wprH5+QM34Rf+Q9vO46X6uzQi7HKvUaajdDV4c
0eVwQBu24UL9w2WVTIppBWvCIpkTFsnEKEpXsEhmWXwhPzftdZWfiym8uoyvtARxACdPbXzGLmMr0adCQ1V1tBn8eiqs21JwQ/DrI0Vr9pB68l8fATodwl2RfjOxwpI+y4BudEFD16htJLMI5yv0AwkxsWniJ1Hj
KRosQ74l8f2LHvd3THQKemI77VX6IugS3e3U0l0bOrV0V5Msie7W012PrunpbtSI7vqN3LQibkz/h+vdb4KG2kdFeLCtzcjkiKSC86nLtG5GS3fePlDnbb1vjdYfRJR11JU+WbbvzoH67uh9s9r7v2jdrfxaKGjz
Xi7lK9PJzo73Qa4L2mtuDXI9UcMedaRz1vy1uBFyhcvPcXigOQ5FQvs5JHKF6lLnJni8kSuuW1YuaF0cl++7e6C+u3ofyvY+XFrkCmuhoM1fupy/V2JDjZvgMh6cNb6aznJembG+tWCJjtV4HbpL+hdivlTMaeCI
SJ1iB93UZeqUHZQ9cczCB9HWeNR1URvWhV6ZbK1bOhhLRg5PjcHqfWsY/s8bvI+Ft6wMzmMShew54Yq+lkGyinwOZRX06WglAXD6HcqUsBH9tpJYport6FICinSy2iT8KLB/4EHDUP8mbtmaK/ok/HNvxN56uqgJ
0JEDjGnASO/hhmGof2VUA+rPNdeauIgTfFr2xCsi7y7DUP+qnvS117Q5RjENZ2Sl0/9hzi5Hn1CLkv9qI03qZsluMUt2zSxF2mTejjbxJ+as0M+Sg7AZHmyWWvZkpJ8l6snKYc3Sk8jU7O2Fe3vR3l68t9fZ2+ui
pYUKFL/kScNQ//D1fe1p/ZujJ39j+r/ytWDDSN/8ymE0XzyJS3xmUMJS1C2izfcbhvqHr+1pT2sT2P4wK6KVe6f/K34EX/x3GHpq6pofNm3eXth88STSomBmunBcRWhcAMp9au/tOXt77t6et7fn7+0FRQdncuak
gIVbRHszt8u2zoq29oy9Pba3x/f2zL09iyxwuKdOn7SrtmZul23dqaXY0XWl1n47+ugvoNTR8jQgPDwqHR4dle5cVwodtKOJwQLq3Fl+ZuJ2vYgXUObui0aZw0OizLG++e4RU2ZfTzqjQ6LMgb75znWgzHCIlLl3
iJQZFa9o3DbnwmUAzU6ryOOvkpmbUlasCX0hBlInq1ilAW1HH/gIu5h5V9J1YBh4vZV99Hs5nsjTjewjf4uN083MQe1kZgCdeGQLNrOrV9m5rbsNlBJWs7/7W9QCVmTbyD7658b0Ix/9c0N9BONC12Er+5HX0DOr
2Qe/bNDrxulq9v2/auTpevXwavbCP9w9vwXr5cOMokkTg4zqOGpYy9h2ukpDh1Uc+hoqTNfAEgrT/UQXLkUXLkUXNiO6sJtFdPEWbIjd6yq69E5ElxPRZfEG6ekpffdGYfHrNkgXpZQbWCQ7EV2Wodbh4VHqcHka
0F6AqqXS0c0iurQXGo5CdGkvQL14oksNZQ4PiTLHR83i11NmX086o0OizMHRimRfL6ILqxFduBBdpCTSRA4RoouUdYTosp+0I0SX1VJ02Tpa0aVg3NxhuwiX81VYEFbYE2FB2ILM2hJEMfnTG4xbtuP5VQaYO4VT
fXke7ytkyWo0WpaGV1olHHfK8q7yqaKTmmoFKuWJHjo1YhqRSdvSxV8pQ4YmXnk/2p/upBxfmJ0bvRhPP4RjGydMZHEqU9xg6qZ7wvDTnDuY/0bkQsT5Zpl3+bOZfSV7/pq5LRYAnggvXyr6KZZqowJVH2NYjBD9
H+nu7y6vueKal1kJ+uaYEGAOtABtXYHILGwB1qyK9tge27P37D1/z9+L9zAxCj4JTlkRDmw9ij6FmyYuc0SdvWCP0LB82quedvWkyy+ewsSb0//JghZhGqCjUThJHBSU6S9oFAZmDQrG6IeV994chr/ImbsrqlRR
BqteWRUKs1mlPIvekhkZA345+zRsb90LPAvH2XvJuZ1yYWE6p0lRK1GCik5EmMayd39I2eyxFpZdZcylSgSYJcuhJ2V5LKx2xilHlkc5sjjlyKKyVSZ449SUCdBABL9R4SjR59tFQ1hq0qbGLLJJOr3TiYeNbFIW
OkrhhbnXJ+m2sOYU0hFsQhTPkvURbOxL7zSuPfG4AZwet8EYU/Qd9cRtgXleJyYM48xwbCuYw7zyPN63D+bJu8qn9sc8te3Dw7yzYfhjFroKG8XjxilNqaAO9Vlcf1PN9bPy+uM115+Q199bc/0qkzf8GKu549ny
jl+ou+Mz5R1fqrvjufKOF+ruuIoZCY3MGlOKav09Jax+jNd1lZddrbvjM+UdX6q747nyjhfq7rhqlv0w6/pR3vELdXd8przjS3V3PGeGP4jZs60dyiCsSaHdV7PBi/zvcwnhHUwIP5U6u1eTOnuSmVtmzS6zDbt5
mTibtirLiybRZFVua+VsFWcmS05UkWbynuranVPhcXRdxqGFVEWrQymhZYWJRjna69Ip95vnuy5LQMi8111Ze6Araw90Ze2Bbl3tga7wVu1T/uR+fcbrqUzXfSWxcq82sXKvUabrqboDS2W67ulK6SR9Xd55ynB9
GMmte9OVH3oHg36Zvbqnh37vaNNaz1d+aJ3Wuo9prbOrXzUvbVMFo/ATAbN2qRyRISvtZD1yB6eiPlQkyRABdI/Ehoygo29JWSgp+wpNWWpTEJ3wFXdO8n6c5P04yfvx9Zn3g5LKosciUi7MVn4pIUZChM7ZOVhV
hg5rEu5m6TN0UOyametD51q2Je+3q/utyf2abB8Whs5RARKsECajN64DvTwJOj4JOj4JOv76CTpuQi8NHY3jy9HLxm3J+00dvbQb0su/nCTFn1BM61xFG8+VMYjAHtpWJQBzJviO4g3t5vGGdvt4Q/sw4w3tunhD
C0UES4pEHEx9xcnUqgINrelAQ6s+0HC6PuVn7+bhToR+M+/bTgdUHmKANdMHebIOg8wZp4PMeQqLVZJ8Ncj+wMB5MalOofNUOsjY5TwTU4SPOhfzzMnTIekYGQzPAZZMHeA7ByKrBhcnOVS/V/DqRrnlreXJABis
5ckQTFjDFpMRGKg0v5wnKwSF1TzdJFWdQ8p952Ke9pA+cryyJaq4S7lKb9cRBT9Re88u52kfd9I+boX9jOfQX4DcGhsktZW6xSfIpPvkb1y7pv7haT9zaM3MRf/MrSK0r3z09Yah/hV3F49SRORZw1D/8LyWauoQ
QIiP6rsFeOIF4OlnHYRIhB9BTpU8l4GMRyDQQyZoDhm/BjJBc8jgZqoFDkrdGuCEC4GziiAZ4ccAP3pLAccnKOiB02kOnKAGOJ2DLhvSRcxDprMQMrciPE7hxyZ+rC8FmQBBYOsh020OGbsGMt1Wy6Z4MrWxaJkN
vWw9B/puQQ9n3hbFzHqIJ7aoc9ZDemKLEmg98QW1Sn9gyLNd6GW/V/7oQC/7Qvkjhl72G+WPCHrZL5c/Quhlb5LfA+hlr5Pffehld8rvHvSQV6LvLvSy2+V3B3qUhl/Mnd4LUMyd3uNDbHmfYMWnaEas1DDUP5yR
qNWMvPCH166pf8U3F49S7oWma9VD83RjIhctGHG87Ijjg484bke6fP2ga4hXvGDQ4bKDDg8+6LDFNAf6EdcQJWfBiDs3xognpIYhxXAnZCT7lyr1OC2/Iz3aUOjRUKFHsUKPvqhSm99Wqc3nVGrzKyq1+RaF2rxe
oTbfqFCbV0yoTY3XpgA/cUduEf3Zp69dU/9aQthFnx/DUP+ImLdZU9GCbnoLuukdvJteO3yPF/TUPzY9RRSt7SZt4o6+m27zbjo13XTbYpZTvN3giFkvmWyNqNFwSmTalN8RmUbyOyJTR35HZPLkd8TKLxnyB2Ll
Pyt/IJb9k/IHYtk/Ln8glv1q+QOx7Fvld8SyN8jviGWvkd8Ry14pv+Oe/g3yuwOlBNRD9VBzoaePVKWPWrs+6g77C5R/X1/CThchEuNHiB/+ibCjAGcNQbKCH0P86J8IOyVkTiM8bsGPLfzYuLmEnS2FuVhRmIuu
wlz4M8KOiQT2D1V25fdV9uN3VPbjN1X249dU9uMehf34ZoX9+CaF/bhDEXZeeiLsnAg7J8LODSnsWEgxAkXY+SOVeqSKsHNKoUerCj3qKfTon6vU5p+q1Oa3VGrzj1Rqc3Y8oTZ3K9TmLoXavEqhNmcUarOv4GMf
mAG2D84A7y/4HItuNhJ8jgdA9xV8arrpHLybzjJYZiOW3aYg0y0KMq0pyNRXkClUsPKPVaz8FyqW/a6KZZ9XsezXVSz7rKFs6m9U0Oy1Cpq9WkGzl1Votop20FVYI4vYGmzcF3PylUhWgKGlKBkBTwZoJBtg6IgB
I1hRQ0cYDNEjjk+i3k0RB9KrQjlMGQfSm4SOjMCoot7RbCaiTdRHRLRJbxI6MkKTZRk6YiihI4YIHWHVw4YMHWGT0BG17+xAfbfb9908SN8tMvIlAxjiYQgrGc+TFRihNXAE68KzcJBwQEf/YcJgJTEobTZasClR
AZ+N9jFEogI2GbYlhj2oumHJYQ/UaB9eDdvAR2jY6iNi2AM12gct4HLYvN2U3ZgmVF5rQmXzJtRF5PjQTai+nma2k521NDM4Iq1CZwF4DsmEWgrOB1SfBgdXn7bVKnQXAudQTKi01YZ64LSQ1MIa4ERHpFWIFkLm
UEyo4QImxDs4E+J93ZlQF4mZzoRaLid8eQcXvtqo7X3oLBxNKwJ4I4wYSVcA3baDridsN8Q0hxC1HXG9xuFGUJfdyCbURQaK0oSqUxHHrSx+WhVxC/UcLFKI+wu66R+8m347fO8u6GlwbHqKaFjbzVCaUHXdbGdC
1XbzxISqN6HGC9mzQzKh3mzCzqGYUG9WYedQTKg3pbBzKCbUYyvs3Kgm1BNh50TYORF2bhRh58Y2oe4r+NgHZoDtgzPA+ws+x6KbjQSf4wHQfQWfmm46B+/miQm13oQ6rDGhDoQZssq+t79NUZhQy+x7rInlUphQ
jSXtcVN9Zwfqu92+7+ZB+n4gEyolTGTzJlQ+M+z97aFoQq1srsKEup/V9aAm1C8z5mLCBEpKZ2NSOsxhlzr44WbWfeBm/n2XEk/kuKOcb15iUqK6xBfPvQFLZJkiwcIumPiLZWyMC9zM2Bhjjim73TixgYWUi9HM
UwbWWKS9eztQs2/L79tKMMJapMLzMe/CGd7Dj1HKwbqYp0ZmZCZ4Wznw7E+ew9v6noF9dkV2PQpb9spHR9mXxD2mEWZG+KffzDvCWMwupytYO3WVLMarebIlDcQrmTVOV9LV7E2lmXgl41fStSkzMT6aY5DwijQT
rwgzsUgtWZmFhZm4+r2a8St4w6nSUryJC4zBZk65NjcxrjhZBwM2yVK8RvkTN6jm6BBNJxw28vSWKT1JsDC+doOMw7iCYYTG4REah0dLawW8trvB84ZhqH+1Lue1u8FsCyRMMITDrQQHr4GjabAvMxnomUmnlbpD
y0zWDCztZTY2faFOtJ+vVFgjEC3awkeo9BuhWW+EvOloSfN3sJTqe27uW6u+NXMfiFKFDWGzWITeb1E4+kXRTumrXRQ1LFraX7AopDJMU8FSLzO6C9fFKq6GEX4M8GM5y79DgQP6dRE2XxedmnURtlgXjn5d1MBm
kTLC3XdduAd23nXbOe+mYWtiUSNW2wsXxa24FE7hxyZ+LOf0QOJipF8Ug+aLIqpZFIMWi8LVL4oa2HgLFoV9/NQRabSYWJQq0C4M0Soj5ZxhpQ6IYVh5XUQwRAuNFHKGlWoggGHlgeHDEM1MUsYZVmoMF4aVP4kD
QyQqUjobVioNC4aVb4kJQzQ/SelsiFyJlM6GpZ/JEE07vcwsfoYV0XOGYah/xfmFDt+L/JP9zK+ZjNOGYah/tWroOquiHjX79WOIl3Revt5jwG0nrB/GInuUc5ymIqofg7dk/IB38DF4LaeiROoSWRgiy7dUKo1h
ZWZATH+tgunfqGD6HQqmv0zB9JcomJ4omH6LgukbCqavKJjeVzA9VjDdVzD9W3NoLruM0MY7QkIwQhvvaBkb77GSWU7ElQbiShenO8aPED/8E3HlRFzBdbGGq2EFP4b40T8RV07EFXRbGOHmNEIT/2hJt4UTceX4
iSt3K0zM6xQm5jUKE/MqhYl5ucLEfIPCxKQKE3OrwsRsKkzMqsLEDBQmpqMwMYHCxDgz4gpHDsw9EVdOxJUTcWVfccVEZLlHEVfeqGD66xVM/yYF01+tYPorFEx/qYLptymYflrB9C0F09cUTB8qmN5VMD2sMH0D
jbUbsEnG2k04VRlr14ChsSZZB56soLF2HdamTX4rImqyMvlxYfIz0QT3PJrguDT5mcIElz3PtjGQT1gKpQ2PKTY8Jmx4ZmXDY9KGJxtIWWZfuYRmwHVgmXk5e45tA1dNiIYwIbLMv5KdJiOgsCBKI+AlNNzSONhx
GAc/wDhMisVMVjAuEq1qa2jEXYN1tNWtw5Yw4q4kHLYSE1axGJxixG1qvV2pQFBab1emQCDjZjXmWC5AYFUg4BIElgQBL6cS42glCFjLqQzDv3xTGRPLL6eD7N3b6YiGN8qT9SoO1hung3SUPa+Ew5pX0pWZcNh3
b+eZl6cDaeccCDsnBbyulHbNgbBzVr9HmXllEhFrqhGxI4qINS+jgX1hUmHzMkbEPm9oswoH1zOrcKznDlv41sU13KF3RF7i4dFnFY6PTQqytl7i0dFnFV6Uhaxz8CxkN3BWYf84JtpCX7CvqL5gX1Z9wZ5TfcH+
ueoL9k9UX7Aq5tVXfDE9ERJTOYPdqcTsnFHc2EBxY1uv8Qn1dAG5ft4w2VawrEgYHFwkbBMME7fyBg9u/LxTSL68Vt7g4U2QU81/8ZNtvVie4hUCU3zsX6oOqf+XSoT+T5UI/a8qEfoXKhH6HZUIfU4lQpWrqqfE
n7hK+KujuKfaIgivokIbNc60QX6j5NsKFnQzPlb5tsIbIjPYwnxb/jHMt1UhGoXL/gcV0f5vFdH+tYpo/5uKaH+gIto/VRHtH6uI9ssqot2tINprFER7uYJoqYJomwqiDRREu8buptfi0ZTHoTxuyeNt8vgKefwm
eXyjPP41eXxIHv8jeXyHPP51eRzL4zPyuKNE5r5gzIbmBtcju/HNJnQdSmjuzSp0HUpo7k0pdB1KaO6xFbr+QiXD/0Ylw3+ikuEvqWT491Qy/FsqGf5VlQy/SSHDdylk+JUKGb5dIcOnFDI8UshwNCN1UZxffCJ1
nUhdJ1LXDSl1UQhhoTKD/49Khf6tSoX+VKVCf6hSoS+qVOjzKhX6NZUKfYtChV6rUKE7FCr0EoUK3aJQoRWFCnVOpK4TqesGk7ocRLSvqoj2/6qI9u9URPtXKqL9kYpo/0xFtC+oiPaPVET7VgXRXqcg2qsURPsG
BdFuVRBtdUbq6sqjK4+78vg35PFd8vifyuO3y+N/Io+PyOP98niPPL5eHl8tjy+Vx9PyuLY4QngEZjKcTbIsok5XRP7eoRQWh8ArGyYH1i7l8lBJW8ybpVweAp8Eny6bcrkaCatG4h5kJE77kVgHGYldRg+P8DAq
o4cx2CEdzkYPj/QJmGUQsSFAYsrpNGEqJ/MxT8d845meeb3p+cXOxhzVuSM1pu1RS3ekGyAbc3RsUrcdw2zMxyd7WystSHj02ZiD45ig7EY3Pd9MScqir8ckZf7XXZKyAMIXO0nZi1Xn6YY3Pd8EecqiGyZPmX9j
5CkLjmGeshPT89GYnq9LVuibTeg6FNPzzSp0HWph3ZtK6DrUwrrHTui6oU3PJ1LXidR1InXdcFLXjWp6PpG6TqSuG0rqOjE9H6HpeSSsk4NGpudWqaqHSrpn3ixVNRpsDV2scRPT89xIFpmeW4zEaT8S6yAjOZDp
WdqcpQV6oen5uKex/olvudFMzxODcRPLaBJDA8ty4jS0JSadhqa1pKuGZ3tKQHZiKwZzXDLvlgTlaXn8Lnl8Qh7fLo8X5PEBsljRV0OeeoM83imPZ+QR5HFdHnvy6MmjUdbx2T9KwWmWK8o/8C7sH8Iu3EYR5C8Y
dNwsvMBtmyCrcUW+I6z8tSh7WGffcXdkUS/duNsV9dKOOzo69U3toLv7Drq7gIGLDs7AfX2GRmJetyrg5SaICvAOKSrAX3bE/sFH3DKqqaMfdA3h8Q+Ums8+cMpGu13KRu00d/UjXiLvXHhjjPhmsdOFOURLJjS7
vt7hS0cFXHcndqQWtT3tHB+ALkoC1z2ONpepypp/pSLav1cR7c9URPvfVUT7lyqi/a6KaL+pItqvqIj2RgXRvklBtFcoiHabgmhbCqINK0RrYFgmmauJnZVEuCY2RxLOmpjgki6Uclkpkgl56L3yeFkeL8rjd8jj
4/L4Nnl8WB6/TR7fJI93yeMr5fF2eTwljyN5jOTRKgu3n8hhJ3LYiRx2Q8thN6rF6kQOO5HDTuSwG1AOuyEtd90TOexEDrvB5DCXzC0qov1/KqL9uYpo/4eKaH+sItrvq4j22yqi/bqKaPcoiPZ6BdFerSDaSxVE
O60g2lqFaIcSHW0cJKbYbB9TzA4SU8wXRUdbBxmJ234k9kFG4hxRdLRxkOhos310NDuIiZqH4e++nke78Y6oP+xi/WGPTNRensTSRO1i/WE39Sb1h12sP+xPWajdsv6wKy3UrrBQ+2iA9kuLtCss1NVvT9Yf7pT1
h6M8cYFBlCcemBBR/eEADIjIQu1TcHSYp11SLPTBhJCKEduoDGF4pUfu+QPJk6wsjI0OydTtoAXbQQu2gxZsZxmv4iGS0JGesq7WUtavGIah/sGohrKuttgABi3qO20uYhJIbEEPAIcMSUvGRo8IBHrIrDWHzGoN
ZNbabeKDFkWOthYCZxVBMsKPAX4sFxu9SlDQA2ejOXDWaoCzcdBlU8PpbyyEzK0Ij1P4sYkfy8VGr1G5Iz1k1ptDZlADmfWWrEoRdWf+FRfSgWBfbBgIA7GNjvZ9CaP1BToYohan9BqWW5oP7lSNhuWWusHNtlCc
hyGsLBDb1vcV24Z6sW0lC2pGgetJ/YNhjdi20q5SUAuqN1xUxIt6r5+aFutupWZq1ltMzQg2F0zNcNmpGR18akZtCyD1W5DdRbOzKrdZ3eystNpmtbOz0mJ2VmHrZpgd/dTU0P3+gqkhgj3UT82o+dQMa6Zm1GJq
1nDjq52a/r5T09dPzbD51PRrpmbYvlxVX0jDNqbO6Ath2MYgrr6QhW1Mo9EXorCNAV19IQnbmFKjLwRhG4O7+kIOtjG9Rl+IwTa5WQox2MZUG30hBtvkpynEYBvTbvSFGGyTO6gQg21MwdEXYrBN3p/lZtgX6Ths
1J4Pys5/s/yOnX+t/I6d/0b5HTt/h/yOnX+Z/I6df4n8jp1P5Hfs/C3yO3Z+Q37Hzq/I79j5vvyOnY/ld+y8L79zKCUJm2rmNRYeHLzdQanDQROss0xs700pNHQRIjF+hPjhnwgNCnDWECQr+DHEj/6J0FBC5jTC
4xb82MKPja8PocFEOvmtJ0LDidBwIjScCA0nQsOJ0HDIQsPditDwOkVoeI0iNLxKERperggN36AIDakiNNyqCA2bitCwqggNA0Vo6ChCQ6AIDc6M0MBxM7xHERreqAgNr1eEhm9ShIZXK0LDKxSh4aWK0HCbIjSc
VoSGLUVoWFOEhqEiNHQVoSGshIYQDX8hRGT4i6BTGf58YGi4SALgiYuGP1fYhgLw1TquDDxRx3XWQGajreYrqoHMlnVcu1QSN1BsZKyykalPCfNQ+dRXsFgr8IUmsuBK1p03DlHJV7X37KC9N69v7zm4aNlzwcOD
Bz4a+HwI0EYVQCwMfG7CIU5M8BIG/ryBb678rqyjO2vSc6shlCY9d2raZqx6cuDW3MAtZeD7GfXqpy0MuYH/f9hk9i6wM9xInTP8VOqCc4a/MjXBOMO9izkG157hvcTGQ5Qwfha/fFdqWWe/NgPGwzEDO2P306+v
knUucTMjMckGZwF7ITDQhIdt5imeMc5wNFlOX0mqK4kFZoaGXXAF8O2Mbd8bs0lrmdENwb03NsT78eA9Qu9/XrzfyIzEwvdn1xiwF0J8i4l1oK/PTxwL2octMMoRuNupcW+s7xfdzia3Z0b4b7psuCsMxrFYZD6Y
eAjAwkMENh5CcGS8swNxtfw6ECHluXwpjQEXMn4LMvNinn3vVS9PfbSlXmPbaXeyPiOxPsPKBBzJ9RlOLPoO+NlAPOlXq7SDz9IqVZ8VqzSchEc70AG/XJ3QlQs2H6eRWKbqw2KdVg+zjCU9RE6sXs2+G8uYl8Hf
Ibhy+C6EyvADiA8+XJe6PDvgZsPFZ8tBTsbdbLghPwtrmfGwdRbiJIIgCSMWUsR1D03v6wiIjRyH3wEOPfrWBVN+88GS3yKw5bcQHNjAyPLNPB1IgA2gUwFsVK2XCLrg07cQgZjnefbBq4CODiHEOdnxzSvpFgRo
iWcCNP0JWLsCrH41uq4Eq6/4hUAn64snO9UqGuGzBFb1WQFWfwLWAYygU62i/mQVdQVY1YcFWP2J+4MB6xJC6MBjXk5HeboqobEKfgWNAQwhgKgabZ/8CMrRdiaj9cVog+qlvhxtMBntKgygW463W3W9M+m6L7qu
tiK6Hky6vgrdClQDfDGBSn1EgCqYgIpwBMQ6CcCFzTydZLoIFFyJoY8tsjkciWeHF88Pb0g40p/DkXi2h/F8D4d1OBLPQiSehwiTk4lDG2EWAjG0/tTQIthSZs5vN7Q+DU12rzsZY7t+ilbawCWEHqxhFhSWJz0I
kwCiJMZdgZ9FIojuMAas5ILhctAd6XJq56knIeApTkUO4XVFCM2SEFoTSHABCaPqEJeQMCaQ8MABsySE5mQwXAxGfVYMxphMMj5rlVA0FeBxATz1YQE8Q5nke8lBqBysDS468Ihx2so4LQghmoyTl+M0J+Nks+Nk
8+O0wQJejlPJGMJmx8nmx4nPmjo2jM2Ok82NMzzi3X5QonaLLUzs9nwGc8Ruv9/WKXb7CbHzr+9uv9xwxW7P50hFk+G606Ti5tzt++VuX4F1/x1b7PazO6fY7ffjFMRu39dtmUe+23cmO3Y12v033XK3n/S42lRb
7/YlqAZN2Iz2u/388Pbfmcrdfpnt1JDPanDkcHf7ZYfWnx7akv0UrbSBy1Hu9oNyt2+xY5e7/fwOuj+nYMhnJfCs67Xbz3Mm++/Y5W7Py92+BadgyGc1XE2j3f73fNPftXfY+0i/gh93XRQ6locTUoF8W2KTP7Vx
hq+T6uViigjOUddB911IHDCyUZ6Y+Irxx5NuRpnQsu5bUBkjRnY59dHJGn8ALplz2zHD8MJzYOPmnqc+nTHFGSNbz1ODzljgnwMHXHnZRb9t6yH8wbMXhH4FQ0QGSQDma7lRDJIwMxKDNi07L6JrM/9Qr4PdcfPU
K1B7G2DrOX5No+JzrPgiy6D4PCotIwiE6YZsBIyb+KfcUsR4Am/o9QfD9Y3NrTRCpXpcfA5jx74oFOhXpe6cjsUXxKNE/PSt7/dkXMSG11tX1fLQgXi+MxpF+xvxnYblTSn2i0eLx6icNURFyFE3Z+WoNCQ1MQN+
f8wiHooJZ2KmHZxhjosgfEtsVHOcp2Y1w8KhHidOnU+DZg9McB4iV/rJFDpi8oLFkxfI6ctTk2YsFNOxAFwRpsytn8gFT4YaQEcQHhzQpsawogP8fTEPgWXsUoKQElkGwc6zXQIWqh8JEuy13Hjfm69evXrVe++b
4YMfS00K6nhQ7MWZ8TpsOkFFPzbJTH0rxqJWDNGKjb3JU0N52Gj8MEMtKi0nQ3KVshvmpBupkafuGewvODme7r6PmjPGH59q3gOvat79/9v78vimiu3xM/fe7CldaGkpS2/D1kLTAmUpe8NellKQAiJa0zalSbom
aQFFGvbFIoogCI8HAoJSFRAEBBWQRQFRERFlERAUBRQQWdv0ft/M3JukbVp4vt/7+cfz8knvuTNnzsycOefMcmYGXiSP3OQ1mg9VrLJE/ixT06ql0JXjvpGsaNN0XD/JnGHpDrBEckSytfTYiIxKNpZisrYqJ1LM
8fIkcmQmWDwT4hFkjgqyyi3IrC9BVhGtYBzU8KgfLox4NsWr/oQYq32IMVGIRxJjVe1i/EjiyuIWxiwhwsM4LNUlBfHIIynVpPShiXEhpMSsl3CKaeBhaarJJPaEWN/uzc/ioQPDOyP9qViA1Bv698Zt5z89MoAK
irw38P7PSYH+NcVGp/QIjkIUHHKYiOOVFo+B9C1IAViKxK5NXr1rY31bR5nUuXn3ZzyemIlBfqK8fF6HyDy871KT+xCqx9cim7wK33z9qNj/Ucm0PvtG7SPKuvbfkXXRgrFuW+gvCqkOiMjxAbirI+Bkj/jVIYne
5useQmwJgw+0ccnefiVRNrAbmC2MxB5gLilSySYa8HU1yn5cIvFy0bN9WPajGDAoi7sSvxYJRd6hSAplvEMZKZT1DsW+QI443/ALyO5ZnUz0iZHs5XXljmcUOC2iaRFOK6feKBZ/sTxHa/7Lf15zqY64VxCDZO4g
TgpSuYOUUpCfO0jLM1i/GarmD61tlRyrsan2qi5gkLyESZRsDGvgrFEMHTkT/yXj9l+ymB+4DjrOQqQKO0eVBmfl9ImF2IWK3xb60qlw1zi1QoEjyNtCXzpkw8Vjec7A2bzpcCIdlUiB56T0YkqbDpHOH3uiZeS0
oU4uOUMZ4gwFqXgMJssQsuCzeFjifRQOF02jWS1n/Eu4ZyWPrqwftbwBkQrSi0s9dgLur9lITos0TAnP4i+FAVnxVgbWgKyRHE96eLBGyniFhvjDFYTtVp6MAMbwxJc80tK/UaQCL+NJJl6rk1OYOJ9VeBwiN6DC
yHq8XJI/Da+KYgLwn2CeyyHr+dhDLDcgB846wOCPh7JYNgNZegw1kMMyijdaMIk8LprcMkwcMgdgSIx0aUEQhCqGC7lCIbI+HSsiAGAAgMXbvoNxGhZTCzYgVxnePNoILwbwHB/kasRadEoKEa81gYhtUfvanKq9
Ue1xJZPxu2scgIFz5eqCXCm6ELo5HvEhdOcLSwE8PQ+h20yCXVoOALx/rnfwafL6fJArGZ8oxxrE8BpiQOuLm6yC+CA+yEdHkCzFkF2NYiiNcTXCGqLRMbwc22AsgLZIlq/HJZI5CD4ZqyQVwDaIw+e58a4PvDWB
bA1BPIO7VjaS0eBJSH8/YD0JWe+EarLm7U5IcPA6Bs2B9SCy1XNQF/JsIVFjBldZ1H2OCI2OsbjlE2uTFhPVUm3ikcG/vx8YNFbDZDyI8MeDA54xnD+PsQMBsCv+K4ZhS5hn3WaDABwdcyCrIUA86yxC7tGEjJgQ
cqG33EJG12Q0gC8ZEar+cyXzSIpW+orGO8d8pVLgPrXqP3qxQ81QQsJHcAqZBnFYVDheRnjC8DKxr61pAeWSialqySRTIxdNDVfD1EhmWextz1fjKY+w8ZZXYy1XO3c5PB0mRUR0SYxOX2vnsOyv5TCunw7Rfgjv
Y3FzmAgIwsVHhKMyN4fl5LuaMZfVasylLSR1cNhak8OWvzn8Zzm8FuFdU4wBBuHOURxKcCRLucgxRJZlohgO9w92srxc6SrHCsIrCzEpPPPWKarGKHCM1HfzMu8yVx8vyKqWUcd1oh0oHi6IpVyAEOcuJZUBz7in
io5zIj8UPPIuECIFQu4C+VR85FvxpWGMt+rP8S5Q7WyjJeH+m6zZyzJcDcOuFHWDTiY5C5k64uJj3g2my2kyMn/kuWrzR7lBqghXpf2pUpDbMQiocg03ILLZt6TagyWfVxFJ961FHh1U/TtK5lOd8EVFf7KjkItK
JncrmVwUIkSYRRtPRhtXJ/NuRBlpRFnd4iSrvR+p2oS7HqUJDbgVkdiOSX+2CbEOK/5n2o/D7fdfbry9CMlrsQQKb+7LqQGVkymCd3GUvKoQDw3loqDJq9sLObYXPuzuf2BC8F5hnUKqwkUGqWpUgY781LgKWgu5
o0YnFzUC00SFngJTB52VrK5GFOmUdl5pxUdsi/F9GMU6pVWn4lU4RmXnVVYL3udaLFJQir5Kq07DazCKxs5rrBayR6KQ56w6judwMGfH0zAFpqmsGohxRXKqmjEBUkYU0CmsOjk+f1ekk9t5udWCyyniKKw6XLOI
Ip3MzsusFgMMaeQlJVpqzH1LiaIak2WYyWrMZLXE5A0IKcTtySiKCYuUYzgKX/8TxQTj25WimOaRZIIZjP/wOCAA/+F1xJ2m1MlyLHRzsZaGBOiUAQlu91pzvFqIe6kigojJka7ewOTiyYwIsTRFY5pCjnWBIkfh
5DQyQPMWU6tMK6lLDl91JAkEbhTOEFZs8ZKIsGLKzRI7jpUZnExSI0OYQ2pX/NdC9gEV1sTzajdOBCzuFvRBNsDhJQOcCFjcwkWFgqbgaAqlw1t9VL5alqulZYn6YG7i6SJt2f2MjyGUzGMBlJhbSpFbHC+rqsoy
YovCsEeYq8pAA5O711Kz8GEOqn9iAlxD35gWt2yLqCIHa6GL2ShpJmayh4E0QQ2+Kx3eVlTpPbWqrh9yX/pR1Qj9ihDjWdVy+wm5Wgb2qEr/JnVIZNGjygot7km8+owqC7HU6cBJTgdxjuAZZBvwkquVjJmxg4EM
x8EzmfDMKD2IrJiRjyhvn4FGM4tF2hK6SsVQnRZVNNLPvYxE14t0aqr+bI4lUo5D8Bqp4cYlwOQjNUSdqcc9jLqogiMVnvUtumIkI+2PXbWaQLxdH695oSiG44n5UeI/WorEq63YvS7iGZAF7+Yg2/vx2iabTESc
sZB1JLK8xotrGwqetfIKMTdsXXQslhkyXsF0SVUoqhyjemVClju0A+kRFUJTPK0xhqy38VoLGfZHkUVYJTluQUot4/2kDy3PiR9qA7L6470VqFD0z3k4QAphcfNBw6s1ZxFColkmWYIOvPUTeKYQ74QIwytCDBk+
09mWWz8ZnhHVgnHrJ9DtGCSBR4GqY1rwKnGxF2oV/axBF+snSPoJ5MBMFf3EXgGaANz6qTmAtYpWjyVRdIkVG+sqdfFZDZZYVKDmlNbERyVYyViD21i7q+K7FqxkrMFtrN118V2NCuQ+28OJdaDl8qoF4aOVeJAj
inSsHQsZrimPK6hjq/Xu7rzdWetk1cYGpFPj2WokSd/FM7RqEUU6xs4zBFckJ6sZEyBlJLY2qjZOsbpZxyPKgIgiHdh5oIMQzVixDTkdIzalt4gyPFto0XnJpk8xRliMa0i2JhIoYXHtGtVIpGkuRoEng5pIVxHS
lFDbQ7SIj1R5GaTGeKMPHt6oxeJjU4DouSyejWKw65yeylLgT2rffqT2TVy7D9Ap6QKQkvo4lJKPQ0u8KXgvEDZmbCAL5MJFHQ1D1PqIETJeTTwR+EXjsPHnVdjaaLAVEs84asimtX7kykZvyho6OoqUmFUbownP
HtYamh6i4eHqMjy1NovanYVGQdtQfJNvoG/c+UzUrJbj4T1H3GtdAc8ukYFJJgspyIo339ITg8TJpiC+B2QITCITTMyjJNId8kqybKAyFBRGytlEXsYrLWR3m4u4OUn/C+AqdGnIbTgBbu8Vtrqks5VHkm0gxCq7
U+vFxHoAK9mThntkGe6ZGau0zF4rspIuyuD7LN2xci9SDC6ESnI4MQP9EClApJZWQ0FyifQjfZSBdvvk7CKy5mCq5KZPuqKUVMizBhhoI5yxRSoNSBqAkPNuuEez6DB/ebmUPeGqmnKVuP4MQBYuRZ8jlkVexmvq
4h9d3VfovDmopewTE9fGPjnvJ/GuFky1F+80D+Gdt49Zi0RektEB3ivIYk4yBsZqYIcRoZpcSEYHhDmI8FAnIxlI1BHhFvGF6PDJAHIugMSAFIOT4hiuSgwnJsUxSIrBd5m6p+PkPKVBGn7T1sFJUNUCeDys1B+p
Wc3h2Vk1HcGVrKYcdagG1ibd/3f94JGBtZKbYv+smvCqAaKPVtyxi6ilFVsZc5EOvzF78NuG7TjWI1wMepEt0QiVyPNISSPIAVYZoRiQxKttVPI53j1gJ9nLfXBGSTijxAuWhDek2gpew3kl14uppYooCF94heSb
qwWNo9xQ4FjKDZEr3oKPqDDR23ylIftousMAd1Ru12+ACGE4Cu9JimJiAjmg8/m2OpZLJKLC8GygCsJx+ci0nrF0YgKwEdHwSKOZPVILBqdSc1w7T1OqeUGzULNMs0FzWKPWlmpL/Ur9S+tLvt3AIOzN5GQBcoXk
/GRYBctKl4SEKUIbRslbRTcIb9k6Qda5S0ijTl1btBnIDUgKbtyxW/9BzWPG9BvcoTs7+vH6TUaNbabvOyT1ifge2cx4c1DTLIsuduS4PkNN1vY9J6IJkx57MjAiM6d3cvEzkXFFz7brlZE74ilwTDYMC+DT89ra
nxuelmibYsxPKSx5uiDVnOdI6JNjzC0wZRpsNuMkICEULMqzm8fnmTJ5e3a+zeH5NOc5ICsn3+iAInOeo1OHNAdkGPPy8h18gdFmN+G/DrPDnJ9nrxpuN43PNeU5+GyTMdNkqxqXZc5xmGw+owrMGY4im0mKcxcj
I9tog/T8/BxIN2Z6MuVzTHnjHdkevJz8vPFgd2R27TrB7rCZpQ9vuKhdpyqf8e3Fz8z8ovQcE2SaMvIzTdDbmMljgJ+Qb8uE4nxzJvS3GXNxzRxFBXyW0ZxjyoQ0M8bJSEvKNY439TU6jDAqJWEMDBsMI5L69wdT
rj3DZi5wmPK6ds015ebbJqUVm00TuhMm96w1umpj1I5nznsUInVikbatgwiWkLS6i1BnPCbQrtNDKNSNIAlenSTqRsAk4ts/hETdCFgCH4HZFI1IVrrRbs5Io8JVHaFWwXgUJCzkj1CUutGotPeEpLyMfJvNlOHg
raZJWUTCC4z45TDZ7LEw0laUl2F0mDJFlYyFvHye0uEzi3DVeJrInGd2mI055meMWDFjITnfwRsxTRofK2oPVvVMs70gxzjJmJ5jioVhRY6CIgdvTM+3OUyZsZBiM+UaiQ0w5WXq87P0WeYcDGfkF+U5TDafKG57
0LYqoiGnINvIU4W2VSuhqMGx4Mi2mYyZtcX2yS/KyaSlJmR4I6VpdBhjITl1yBB+VEpCUr6HZ7w5Dwf1JdhR0bGQV5ST40ay202ZvCMffw8wOQYSltqjosFwPlizP1R42LPpjhs8d7NCAu+7XO7gP9yhVyorJdDl
ReKOO/S6yw1WCm5QuOcGy71CvR5PsvJKnxQqXdLHA094pfDoz3ce8ELFTZeY+MqDmw9cYu4eauc8ZfjN5YE9tbjvO2cPT+7WguAOrvBdSt/89UZwhz/wCvw3+LCz3J3wSvkfUsry8lsuia2eQl7zahaXhxFeLVTp
M+tKH/WppZD/TtH/nz73POCDyopKdxPfdzPYowF3PGBFpUdAKys8kuFJ5VXncjd02wO6PEwVyj10XT455RGT+97BlT5k7sHDauyb1c6HPa45lcKl0wT8cOrvwsUTAv6wTLlY8c0xkhyl3xOu/UDA92b+Vnn2irDM
6XQmzzp89+BWgovevy/cohnteOWucO08AYfmfStc+4mAyFQu3KQIG56/WXGN0m3h2H/rEi0h+qxSuE0Rvlj1QPiNlixr/GXheBmlsLRCuEERNs++JVy5QMCUqceFj2luCLlrescDetX+YLNfz+3dtXrVS8t7Ttcf
PPvWpjMrKs6ivnELv1y8/uxq4ZwTLb4pnD1PirNj/hXX92eET5xO5/CM937f9NH9w4LgRFN/dn1z4Pf9guDMmPTVg0MHhcNOpzP0iTW/b9h19yuM8Okd4QrNMvfdm8Ll24RYzLRDrqN7aDVnXC8/fUx43el0PjXn
Qvmpj0hog8x3bu98jeSGtt0Xfr5KKExecFO4eIWAzYa+V773uHAUI6y4K1y7TJJNmn9VuHCRgPqMD8r3fSecJ3woF07QMhxB96Tmn4s2C+cp7FLdK//iS2GP0+nc6Hf+1t737x8UBGdSYNnZ17ZcWy9ccaK0u66v
t5OU18f+8eA4bazlQ/fd+2AfrUXY9fJTp0lxDsWfFvbvJHT7xX50/dAp4RJG2F0uZXzu9ftSceZPdhcHBbjBj5r/JFyj8GJPu6Ef3ODdPW7whqc90awKicKJng8ksPOTDxd36TkcduLqzt1nVt3YKExpue3nN3dc
ekfY5ewRO+/0kndvbBC+daKCnx58svvuSkFwrsu9VHH8pPCO0+lsNXT1z29tvf0ubu4OZ+4c/OT+GUFwTh60+9b2vQ/OCoIzbMC008s23NqGEbZduH/6BmmWxa/8UPHtUQELc+OcDb9v/7jyHEYY/lPFZ0dIWzyb
dezuB/uFX5xOZ3Daq7fWvi0cwdX8/p7w7QlS3jc23qm4epTUNM5xUjj+NW2LSddcX39DwPkjT1QcOkwUsnXKqhur36cC42HqHx7wNw94eWLbx+2FE5cWLN2SOGVDcWz/tI39FqSkjhi4fHxCV3XZqQ8D/ZbawgPX
xOwLUb89KSxlX3jPmMTUFweoW5adeFEXviG2c/05qyI/H9ArWGmzfalV/TA8SvP0tpFNAprP2v743HST5fVFA3dlTluRzw9O6Z21PmNQz6grzuiOqndvzg9XWge1CV+YtK5d6ApDS/Oq+A4Rdmf2MG2j74TRgYrR
fQfE2OL9d4bGRdfL27Y9JPDj3vqGWQc+DA1qMGbMy6+0jtXvP9rGuL0otWWzLT1adfx0dHhIm5/LEnTx2basJk8ObdU4tazr62PTE3UNHJ+H6tqsS7J24sPj0fA2EX0bWhokljW/YNPVD8ma8UHAkMk9g5LTUru0
bxu/19Rs5cn8x2Pzuy+KeOv0pZCg/ILCoalbhJYTbVGt0f7bx9QNc8e0aVK67kSLNst69Gq6vI++LzqWmaJsswzFhw94ITk5QHDqDpRFR8myjm/n0Nn49oFvHNsT2nDEvIjmZY3WtYz5sc/orm+OsId329Kr29it
3dY9mbQsKirEseCYrtXGOP+A7bpz7fTbYwMjt8vT/fntXWIbhDlRp8AWBj7J3tgZ6jwaxars8XuC5OdGt1DZuw1NDInL7hxzStWp47QfEsf2PxoVHRrepVOXgh2y6JbrTjTVhc9c6lDzs1rV73g23MYnCREqwxXG
HxUnDea18XuEVW3ix0Q065OV2nlnakJIaH63o/oWezq37D85KQvp0p9Lbz0mO7Vo44i0kR0fd2YWmvSDhz0bF+8cXoa6BMoGZHXpGN2uZaTfpC5J4Sg1Wt1n3tC8sXE2ewijzhLWhcpNTQLUqU7T/vAuQeqsrBO6
4DZFwf7N1zj7ovCsHgNa6DpG3NrTr/uAlkkTGn/foq/eqUNxmttlPQPr91+Y2rln/xZtWizLXJO6CvVSjZvTOJE/lDrYX6VKFHZMCBglbyxLFBreQwnKwBlzhc4OZ1f/4BGzu4RPilrbPmLuspkNm52KHx8zffqz
EfJ/jopKnL3ovH67s0F44PQby+qhY/qAkCcSv1egAwkhrZZ3nxeadeIxrV+nPULfuMap4ampTie/sCxIo+j1YhnH3WnWSL3wnTJtuPOjlGYZW1OmdNKnTokbvSk+Opg3DXY+X7zQ4UxNiPbfdC21harngKaBE4qF
wKB5ppbd53Xu3yb8hYXN6zctE4yNgufpe/Q8jYZ/kMhHBxcteSE4ZE1BfW2Pfc62XBgYNsdoApHAVLKc3CWrKH+guK+8dxcMX8ZovgzBe96VKjVdFQoIDAyqHxwcEtKgQWhoWMOG4Y0aN2kawUfqmjVv0aJlq6jo
1m1i9LGxcW3btY/v0LFT54QuXbt179GzV6Khd5++/foPGJg0aPCQIUOTh6UMH/HYyNRRo8c8/sSTaU+nZ5qysi05eQU2R/Ezk6c4p82YNWde6YKXFi1ZtoIDGchBAUpQgRo0oAU/qAf+EACBEAT1IRhCoAGEQhg0
hHBoBI2hCTSFCHx6D3TQDJpDC2gJrSAKoqE1tIEY0EMsxEFbaAftIR46QEfoBJ0hAbpAV+gOPSERekNf6A8DYRAMgWRIgREwEkbBGBgL4+ApeBrSIROyIBsskAN5UAA2cMAEeAaeAydMh1kwF0phASyExbAUlsM/
4TVYC+thA7wNm+E9eB8+hL1wAA7BUTgGJ+A7OAsX4Ee4AtfhNtyHSmCREvmhIBSKGiOlQs5xDMMghBAwSnKaQQlacMIMmAOlAIhDSqRFTjQDzUGlCBCnlDGsXKX1Uys09fzfXlQKm5aXzoatK+bPmgaVlbd+2r/5
1dKZ06YCy7GYNMdxDELSWqDz7+fv5+/nr3mmTps+Y+as2XPmznu+dP4LC158aeHLixa/smTpq8uW/2PFP1euem31mrWvr1v/xpsbyt56+52Nmza/u2Xre9u273h/564PPvxo9569H+/bf+DgJ58eOnzks6Off/Hl
sa+Of33im5Pffnfq9Jmz3587f+GHi5d+/Onyz79cuXrt19+u37j5+60/bt+5e+/+g3I8RaReAI8TAB9PDQ5pEBpWxdC77XzdZr6KlR/7xLgnn0p72piekWnKGp9ttlhzcvPyCwptdkdR8YSJk555dvJzU0r+fv5+
/n7+mkfq/2/8t5+H2Jz/9gOGTftBc1H9F5u6v9rU/48/AEKlq6L8wf17d+/c/uPW7zdvXP/t12tXr/zy8+Wffrx08YcL5899f/bM6VPffXvymxNfH//q2JdffH70syOHD336ycED+/d9vHfP7o8+/GDXzvd3bN/2
3tYt727etPGdt98q2/DmG+vXvb52zerXVq3854p/LF/26tIlryxe9PLCl15c8ML80ufnzZ0ze9bMGdOnTXWWTHlu8rPPTJo4objIYbcVFuTn5eZYLebs8VmmzIx049NpTz057omxj48ZPSp15GMjhqcMSx46ZPCg
pIED+vfr26e3IbFXzx7du3XtktC5U8cO8e3btY2L1ce0aR0d1apli+bNdJF8RNMmjRuFNwwLbRASXD8oMMC/np9Wo1YpFXIZxzII/sflHxRyuUwmk3Hiw1Z7mIc86D98oKRkd8nK3edKFqzcuPuLc9dLZi9YsnL9
xu27P/ni5LnL1++WTJ/9/IKXlyxfuWZ92cYt23ft3vfJkS+Onzx97uLlq9dv3S0vmTp95uy5z89f8NLLi5e8unzFytfWvL7+zbK3N27e8t7293d9uHvvvgOfHDpy9Itjx0+c/O702XMXLv54+Zerv16/eev23fvl
rhLpGD8+wq8Q//eMCADoBQAl0jZ3BCCwAIICQPAHECIAhF4AQsm/fliHBASCwIIgKEAQ/EEQIkAQeoEglJDrAwyrvgDNK35tR1zwmxW2hT3yVtoES/qcxqnjErKjdmwJvlc5c9DgHWeTltyqyJzLpI4DiB50au8U
v7LtiY8/N3rhSNvhhsnm0uMJpt+QNq3otfYj7nQe2T5m19jNozf4X46/bT/1W1r2D59lFE2v92rer+vbDjj43Z5h3UOsSQ/Y4GHa8vCR7TWv2hsfOdlS3vmz/G8n7IppHVdcdPazFpnGkVuah8x+Tv1GMKcbv7tp
8PSQraMuMj/a8zcf7tt7aMuo8nd22n+9mqIu32Zpovm6q192t9MdpzdVtlls/XzCjR+nDv+g28yJixathO6//tgqqjXApSiAgoICwPCq1kDe+DdE7/klP+aIT0tr3669t489KSP5sbR27bDvPM1hM5od9qSMfv2S
H0vrYszJyc8wOvJtOKBfP4Bv9QBro2qjk12DTnZ1OtkeOtdqpTOhBp0J1elM8NDpEF0bnb72GoT62qtTwiGYFKE1uXZa5pq0zDVomb1ofYpptWvr2UcQX2zMEcsc3LpaXLt2XnsMMLcpXtu68YwS3pi68bIlPGfd
eHYJ74268RwS3pd145klvHt141kkPL5NnXg5Et7AuvFyJbyCuvEmSnhL68abJOHtqRsvS8L7uW68TAkvIIbgpaVlTJxoTDcXt2vXKS3Nnm3OTXNMKjClmfOy8vuRrW+xAAkxAMrY6vid09Iycox2e9UEGD87BmBc
DB1On8FpEYAKAagRgAYBaFE1Wu3j09KyivIyjXgDmjHHmyKmt1WkVwwAq2IAfo4BSBfhP2IAMkQY7zLNFmGtHsAowmF6ALsIN9cDOES4rR7ALMLd9QAWER74LxuRI8Ij9QC5Ivz0v+Rpogjn6AEmifBEPUCWCM/Q
A2SK8Iv66vVsm5ZmN/tiG6nnP/QApSLfSkW++XnxrR4C8EcAAQggEAE85ujiJgKi7t/T0/T79TR9ULX09RFAMAIIQWDYfwY0XRsgAPwLreXnHd+g6s+w6ixomlZHxI/0DkVg+PJ70DApcWA4/z1oMvBtYMFhAA3D
ACLCAAri8IWuABPjALo3BtjEA8TpAOJaAJTGAbwYB7AoDmBpHMA/4gBWxQGsjQMoB4AKvMEVACrF7hr353sSeDCcOQca1BoMa8+DhpnT8f8A
`,
};

;// CONCATENATED MODULE: ./lib/assets/inflate.js
/**
 * Turns an embedded asset back into its bytes: 30 ms for all four of them together, so it is done when the first
 * image is drawn and never at start-up.
 * @throws {Error} when the asset does not inflate to its recorded length: the program file is damaged.
 */
async function inflateAsset(asset) {
    const binary = atob(asset.deflated);
    const compressed = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i += 1)
        compressed[i] = binary.charCodeAt(i);
    const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const inflated = new Uint8Array(await new Response(stream).arrayBuffer());
    if (inflated.length !== asset.bytes) {
        throw new Error(`The embedded ${asset.source} is damaged: expected ${asset.bytes} bytes but found ${inflated.length}.`);
    }
    return inflated;
}

;// CONCATENATED MODULE: ./lib/images/pixels/wasm.js
/** WebP and AVIF, decoded by their own libraries: each is started when its first image comes. */








/** A wasm memory never shrinks: a decoder that has grown beyond this is not kept for the next image. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024;
/** What libavif answers when it gets no memory: every other answer of a library is about the image. */
const OUT_OF_MEMORY = 'Out of memory';
const CODECS = {
    webp: { start: startWebpDecoder, wasm: webpDecoderWasm },
    avif: { start: startAvifDecoder, wasm: avifDecoderWasm },
};
/**
 * The libraries' bindings call a global of this name with what they have decoded, and keep it from its first use on. They
 * work without a pause, so what they leave here belongs to the call under way.
 */
const HANDED_OVER = { pixels: null };
function takePixels(data, width, height, depth) {
    const sample = sampleRgba(depth === 8 ? data : eightBits(data, depth), width, height);
    HANDED_OVER.pixels = { width, height, sample };
    return HANDED_OVER;
}
function createWasmDecoders() {
    const running = {};
    const started = new Set();
    async function decoderOf(type) {
        const { start, wasm } = CODECS[type];
        globalThis._icodec_ImageData = takePixels;
        started.add(type);
        const quiet = () => undefined;
        const decoder = running[type] ?? (await start({ wasmBinary: await inflateAsset(wasm), print: quiet, printErr: quiet }));
        running[type] = decoder;
        return decoder;
    }
    return {
        async decode(type, bytes, size) {
            const decoder = await decoderOf(type);
            HANDED_OVER.pixels = null;
            let answer;
            try {
                answer = decoder.decode(bytes);
            }
            catch (error) {
                // What has thrown in the middle of its work cannot be trusted with the next image.
                delete running[type];
                throw new Error(`The ${type} library failed: ${messageOf(error) || 'no reason given'}`);
            }
            if (decoder.HEAPU8.byteLength > MOST_KEPT_BYTES)
                delete running[type];
            if (answer === OUT_OF_MEMORY)
                throw new Error(`The ${type} library failed: ${answer}`);
            const decoded = HANDED_OVER.pixels;
            if (decoded === null || answer === null || typeof answer === 'string') {
                throw damaged(type, `it cannot be decoded (${typeof answer === 'string' ? answer : 'no reason given'})`);
            }
            guardSize(type, size, decoded);
            return decoded.sample;
        },
        get started() {
            return [...started];
        },
    };
}
function guardSize(type, claimed, decoded) {
    const text = ({ width, height }) => `${width} × ${height}`;
    // A rotation that the file asks for is done in decoding.
    const [a, b] = [claimed, decoded].map(({ width, height }) => [width, height].sort((x, y) => x - y).join());
    if (a !== b)
        throw damaged(type, `it claims ${text(claimed)} and decodes to ${text(decoded)}`);
}
/** The high bits of samples of two bytes. */
function eightBits(data, depth) {
    const wide = new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2);
    return Uint8Array.from(wide, (value) => value >> (depth - 8));
}

;// CONCATENATED MODULE: ./lib/images/pixels/decode.js
/** Decodes an image of any type on the list to its last row, and tells whether it shows anything. */









function createDecoder() {
    const wasm = createWasmDecoders();
    function sampleOf(bytes, image) {
        const { type } = image;
        const reader = createReader(bytes, type);
        switch (type) {
            case 'png':
                return decodePng(readPng(reader));
            case 'jpeg':
                return decodeJpeg(reader);
            case 'gif':
                return decodeGif(readGif(reader));
            case 'webp':
            case 'avif':
                return wasm.decode(type, bytes, image);
        }
    }
    return {
        async decode(bytes, limits) {
            const inspected = inspectImage(bytes, limits);
            const sample = await sampleOf(bytes, inspected);
            return { ...inspected, blank: blankness(sample.data) };
        },
        get startedCodecs() {
            return wasm.started;
        },
    };
}

;// CONCATENATED MODULE: ./lib/images/checker/decode-worker.js
/** The thread that decodes. `worker.ts` starts it; in dist/ it is a file of its own. */



const decoder = createDecoder();
const tell = (message, moved = []) => external_node_worker_threads_namespaceObject.parentPort?.postMessage(message, moved);
const answer = (answer) => tell({ kind: 'answer', answer }, [answer.buffer]);
external_node_worker_threads_namespaceObject.parentPort?.on('message', async ({ bytes }) => {
    try {
        const image = await decoder.decode(bytes);
        answer({ kind: 'decoded', image, startedCodecs: decoder.startedCodecs, buffer: bytes.buffer });
    }
    catch (error) {
        // Any other error is the decoder's own and says nothing about the image: the thread ends of it.
        if (!(error instanceof ImageError))
            throw error;
        const { fault, message } = error;
        answer({ kind: 'refused', fault, message, startedCodecs: decoder.startedCodecs, buffer: bytes.buffer });
    }
});
tell({ kind: 'ready' });

