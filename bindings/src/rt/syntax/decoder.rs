//! Decoding of documents that are not UTF-8, in pieces of any length.

use crate::{Error, ErrorKind, Result};

use super::encoding::{Encoding, try_detect, utf16_unit};

/// The number of bytes that are decoded at once.
const AT_ONCE: usize = 64 << 10;

/// The decoder of one document.
pub(super) enum Decoder {
    Utf8,
    Utf16(Utf16Decoder),
    #[cfg(feature = "encodings")]
    Other(Box<OtherDecoder>),
}

impl Decoder {
    pub(super) fn new(encoding: Encoding) -> Self {
        match encoding {
            Encoding::Utf8 => Self::Utf8,
            Encoding::Utf16 { is_big_endian } => {
                Self::Utf16(Utf16Decoder { is_big_endian, pending: Vec::new(), offset: 0 })
            }
            #[cfg(feature = "encodings")]
            Encoding::Other(encoding) => Self::Other(Box::new(OtherDecoder {
                name: encoding.name(),
                decoder: encoding.new_decoder_without_bom_handling(),
                offset: 0,
            })),
        }
    }

    /// Decodes the next bytes of a document that is not UTF-8. Before an error, `text` gets the characters before the
    /// malformed bytes.
    pub(super) fn decode(&mut self, bytes: &[u8], is_last: bool, text: &mut String) -> Result<()> {
        for piece in bytes.chunks(AT_ONCE) {
            self.decode_piece(piece, false, text)?;
        }
        if is_last { self.decode_piece(&[], true, text) } else { Ok(()) }
    }

    fn decode_piece(&mut self, bytes: &[u8], is_last: bool, text: &mut String) -> Result<()> {
        match self {
            Self::Utf8 => Ok(()),
            Self::Utf16(decoder) => decoder.decode(bytes, is_last, text),
            #[cfg(feature = "encodings")]
            Self::Other(decoder) => decoder.decode(bytes, is_last, text),
        }
    }
}

/// A decoder of UTF-16.
pub(super) struct Utf16Decoder {
    is_big_endian: bool,
    /// The bytes that have arrived and are not decoded: the first byte of a unit, or the first unit of a pair.
    pending: Vec<u8>,
    /// The number of bytes that have been decoded.
    offset: usize,
}

impl Utf16Decoder {
    fn decode(&mut self, bytes: &[u8], is_last: bool, text: &mut String) -> Result<()> {
        self.pending.extend_from_slice(bytes);
        let (units, half) = self.pending.as_chunks::<2>();
        let is_pair_open = units
            .last()
            .is_some_and(|unit| !is_last && matches!(utf16_unit(*unit, self.is_big_endian), 0xd800..0xdc00));
        let units = units.get(..units.len() - usize::from(is_pair_open)).unwrap_or(&[]);
        let decoded = 2 * units.len();
        for found in char::decode_utf16(units.iter().map(|unit| utf16_unit(*unit, self.is_big_endian))) {
            let Ok(character) = found else {
                return Err(not_utf16("an unpaired surrogate", self.offset));
            };
            self.offset += 2 * character.len_utf16();
            text.push(character);
        }
        if is_last && !half.is_empty() {
            return Err(not_utf16("the first byte of a character without the second", self.offset));
        }
        self.pending.drain(..decoded);
        Ok(())
    }
}

#[cold]
fn not_utf16(found: &str, offset: usize) -> Error {
    Error::new(ErrorKind::Syntax, format!("expected UTF-16, found {found} at offset {offset}"))
}

/// A decoder of the crate `encoding_rs`.
#[cfg(feature = "encodings")]
pub(super) struct OtherDecoder {
    name: &'static str,
    decoder: encoding_rs::Decoder,
    /// The number of bytes that have been decoded.
    offset: usize,
}

#[cfg(feature = "encodings")]
impl OtherDecoder {
    fn decode(&mut self, bytes: &[u8], is_last: bool, text: &mut String) -> Result<()> {
        use encoding_rs::DecoderResult::{InputEmpty, Malformed, OutputFull};

        let mut rest = bytes;
        loop {
            let needed = self.decoder.max_utf8_buffer_length_without_replacement(rest.len());
            text.reserve(needed.unwrap_or(rest.len()));
            let (result, read) = self.decoder.decode_to_string_without_replacement(rest, text, is_last);
            self.offset += read;
            rest = rest.get(read..).unwrap_or(&[]);
            match result {
                InputEmpty => return Ok(()),
                OutputFull => {}
                Malformed(length, after) => {
                    let back = usize::from(length) + usize::from(after);
                    let (name, offset) = (self.name, self.offset.saturating_sub(back));
                    let message = format!("expected {name}, found a malformed byte at offset {offset}");
                    return Err(Error::new(ErrorKind::Syntax, message));
                }
            }
        }
    }
}

/// The decoder of a document that arrives in chunks. The first bytes decide the encoding.
pub(super) enum ArrivingDecoder {
    /// The bytes that have arrived do not decide the encoding.
    Undecided(Vec<u8>),
    Decided(Decoder),
}

impl Default for ArrivingDecoder {
    fn default() -> Self {
        Self::Undecided(Vec::new())
    }
}

impl ArrivingDecoder {
    /// Returns `true` if the document is UTF-8, so that the next bytes do not need this decoder.
    #[inline]
    pub(super) fn is_utf8(&self) -> bool {
        matches!(self, Self::Decided(Decoder::Utf8))
    }

    /// Decodes the next bytes into `decoded`. UTF-8 is copied without a check. Before an error, `decoded` gets the text
    /// before the malformed bytes.
    pub(super) fn decode(&mut self, bytes: &[u8], is_last: bool, decoded: &mut Vec<u8>) -> Result<()> {
        let mut start = Vec::new();
        let bytes = match self {
            Self::Decided(_) => bytes,
            Self::Undecided(undecided) => {
                undecided.extend_from_slice(bytes);
                let Some(encoding) = try_detect(undecided, is_last)? else { return Ok(()) };
                start.append(undecided);
                *self = Self::Decided(Decoder::new(encoding));
                &start
            }
        };
        match self {
            Self::Undecided(_) => Ok(()),
            Self::Decided(Decoder::Utf8) => {
                decoded.extend_from_slice(bytes);
                Ok(())
            }
            Self::Decided(decoder) => {
                let mut text = String::new();
                let outcome = decoder.decode(bytes, is_last, &mut text);
                decoded.append(&mut text.into_bytes());
                outcome
            }
        }
    }
}
