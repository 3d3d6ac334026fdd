//! A stretch of UTF-16 in a stream.

use std::ops::Range;

use crate::rt::{MarkupBuffer, is_space, utf16_unit};

/// The byte that the scan sees for a byte-order mark.
pub(super) const MARK: u8 = 0xff;

/// The bytes of a stream in UTF-16.
///
/// The scan gets one byte for each unit of two bytes: an ASCII character as it is, and a byte above 127 for any other
/// unit. So an offset of the scan is half the offset in the bytes after `dropped`.
#[derive(Clone)]
pub(super) struct Utf16Input {
    is_big_endian: bool,
    /// Bytes that are no longer needed, the bytes of the units that the buffer has, and the bytes that arrived after
    /// them.
    bytes: Vec<u8>,
    /// The number of bytes that are no longer needed. They stay until they are more than half of all bytes, so that the
    /// time is linear.
    dropped: usize,
    /// The buffer has the units of the bytes before this offset.
    fed: usize,
}

impl Utf16Input {
    /// Creates the input from bytes of which those before an offset are not needed.
    pub(super) fn new(is_big_endian: bool, bytes: Vec<u8>, offset: usize) -> Self {
        Self { is_big_endian, bytes, dropped: offset, fed: offset }
    }

    /// Adds the next bytes of the stream.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Returns `true` if there are bytes whose units the buffer does not have.
    pub(super) fn has_more(&self) -> bool {
        self.fed < self.bytes.len()
    }

    /// Returns the bytes whose units the buffer does not have.
    pub(super) fn rest(&self) -> &[u8] {
        self.bytes.get(self.fed..).unwrap_or(&[])
    }

    /// Returns all bytes, and the offset of those whose units the buffer does not have.
    pub(super) fn into_rest(self) -> (Vec<u8>, usize) {
        (self.bytes, self.fed)
    }

    /// Gives the next unit after an envelope to the buffer, or the next units if they start with `<`. Returns the number
    /// of units, or `None` if the next unit cannot follow an envelope.
    pub(super) fn feed_between(&mut self, buffer: &mut MarkupBuffer) -> Option<usize> {
        let Some(unit) = self.rest().first_chunk() else { return Some(0) };
        match narrowed(utf16_unit(*unit, self.is_big_endian)) {
            b'<' => Some(self.feed(buffer)),
            byte if is_space(byte) || byte == MARK => {
                buffer.push(&[byte]);
                self.fed += 2;
                Some(1)
            }
            _ => None,
        }
    }

    /// Gives the next units to the buffer, up to the next `>`. An envelope ends with this character, so the buffer never
    /// has bytes after an envelope. Returns the number of units.
    pub(super) fn feed(&mut self, buffer: &mut MarkupBuffer) -> usize {
        let units = self.rest().as_chunks().0.iter();
        let mut narrow = Vec::new();
        for unit in units {
            let byte = narrowed(utf16_unit(*unit, self.is_big_endian));
            narrow.push(byte);
            if byte == b'>' {
                break;
            }
        }
        buffer.push(&narrow);
        self.fed += 2 * narrow.len();
        narrow.len()
    }

    /// Returns the bytes for a range of the buffer.
    pub(super) fn bytes(&self, range: Range<usize>) -> &[u8] {
        let offset = |unit: usize| self.dropped + 2 * unit;
        self.bytes.get(offset(range.start)..offset(range.end)).unwrap_or(&[])
    }

    /// Drops the bytes for the first units of the buffer.
    pub(super) fn drop_start(&mut self, units: usize) {
        self.dropped = (self.dropped + 2 * units).min(self.fed);
        if self.dropped > self.bytes.len() / 2 {
            self.bytes.drain(..self.dropped);
            self.fed -= std::mem::take(&mut self.dropped);
        }
    }

    /// Drops the bytes for a range of the buffer.
    pub(super) fn drop_range(&mut self, range: Range<usize>) {
        let offset = |unit: usize| (self.dropped + 2 * unit).min(self.fed);
        let range = offset(range.start)..offset(range.end);
        self.fed -= range.len();
        self.bytes.drain(range);
    }
}

/// Returns the byte that the scan sees for a unit.
fn narrowed(unit: u16) -> u8 {
    match u8::try_from(unit) {
        Ok(byte) if byte.is_ascii() => byte,
        _ if unit == 0xfeff => MARK,
        _ => 0x80 | u8::try_from(unit % 0x7f).unwrap_or(0),
    }
}
