//! The state of a sync, and its text.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::stable_hash::stable_hash;

/// The version of the format.
const VERSION: u8 = 1;

/// The bytes of the version, the kind of sync and the hash of the folder.
const HEADER: usize = 10;

/// The bytes of the checksum.
const CHECKSUM: usize = 8;

/// The kind of a sync, in the text of a state.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Items = 1,
    Hierarchy = 2,
}

/// A part of the log: the positions after the previous part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Part {
    /// The last position of the part.
    end: u64,
    /// The number of the last change that the client knows of the entries in this part.
    known: u64,
}

/// The changes that a client knows.
///
/// The client does not know any entry after the last part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct State {
    parts: Vec<Part>,
    /// The position after which the next page begins.
    pub(super) cursor: u64,
}

impl State {
    /// Creates the state of a client that knows all changes up to a number.
    pub(super) fn complete(number: u64) -> Self {
        let parts = if number == 0 { Vec::new() } else { vec![Part { end: number, known: number }] };
        Self { parts, cursor: 0 }
    }

    /// Returns the last position that the client knows.
    pub(super) fn end(&self) -> u64 {
        self.parts.last().map_or(0, |part| part.end)
    }

    /// Returns the number of the last change that the client knows of the entry at a position.
    pub(super) fn known(&self, position: u64) -> Option<u64> {
        let index = self.parts.partition_point(|part| part.end < position);
        self.parts.get(index).map(|part| part.known)
    }

    /// Returns the smallest number of [`known`](Self::known) for the positions after one up to another.
    pub(super) fn oldest_known(&self, after: u64, through: u64) -> u64 {
        let first = self.parts.partition_point(|part| part.end <= after);
        let last = self.parts.partition_point(|part| part.end < through);
        let parts = self.parts.get(first..=last.min(self.parts.len().saturating_sub(1)));
        parts.unwrap_or_default().iter().map(|part| part.known).min().unwrap_or(0)
    }

    /// Returns the state after a page that ends at the position `stop`. The page has the positions from the cursor to
    /// `stop`. If `stop` is not after the cursor, the page went on from the start of the log. The client then knows the
    /// changes up to `now`.
    pub(super) fn after_page(&self, stop: u64, now: u64) -> Self {
        let mut next = Self { parts: self.parts.clone(), cursor: stop };
        if stop > self.cursor {
            next.learn(self.cursor, stop, now);
        } else {
            next.learn(self.cursor, now, now);
            next.learn(0, stop, now);
        }
        next
    }

    /// Sets the number of the last known change for the positions after one up to another.
    fn learn(&mut self, after: u64, through: u64, now: u64) {
        if after >= through {
            return;
        }
        let mut parts = Vec::with_capacity(self.parts.len() + 2);
        let mut start = 0;
        for part in &self.parts {
            if start < after {
                parts.push(Part { end: part.end.min(after), ..*part });
            }
            start = part.end;
        }
        parts.push(Part { end: through, known: now });
        parts.extend(self.parts.iter().filter(|part| part.end > through));
        self.parts.clear();
        for part in parts {
            match self.parts.last_mut() {
                Some(last) if last.known == part.known => last.end = part.end,
                _ => self.parts.push(part),
            }
        }
    }

    /// Returns `true` if the log can answer the state: the log has all changes that the client does not know, and the
    /// client does not know changes after the last change.
    pub(super) fn is_answered_by(&self, last_dropped: u64, last_change: u64) -> bool {
        self.parts.iter().all(|part| (last_dropped..=last_change).contains(&part.known))
    }

    /// Writes the text.
    pub(super) fn encode(&self, kind: Kind, folder: &str) -> String {
        let mut bytes = vec![VERSION, kind as u8];
        bytes.extend(stable_hash(folder.as_bytes()).to_le_bytes());
        write_number(&mut bytes, self.cursor);
        let mut start = 0;
        for part in &self.parts {
            write_number(&mut bytes, part.end.saturating_sub(start));
            write_number(&mut bytes, part.known);
            start = part.end;
        }
        bytes.extend(stable_hash(&bytes).to_le_bytes());
        STANDARD.encode(bytes)
    }

    /// Reads a text; `None` if the text is damaged, or belongs to another kind of sync or to another folder.
    pub(super) fn decode(text: &str, kind: Kind, folder: &str) -> Option<Self> {
        let bytes = STANDARD.decode(text.trim()).ok()?;
        let (content, checksum) = bytes.split_at_checked(bytes.len().checked_sub(CHECKSUM)?)?;
        let (header, mut rest) = content.split_at_checked(HEADER)?;
        let mut expected = vec![VERSION, kind as u8];
        expected.extend(stable_hash(folder.as_bytes()).to_le_bytes());
        if checksum != stable_hash(content).to_le_bytes() || header != expected {
            return None;
        }
        let mut state = Self { cursor: read_number(&mut rest)?, ..Self::default() };
        while !rest.is_empty() {
            let length = read_number(&mut rest).filter(|length| *length > 0)?;
            let end = state.end().checked_add(length)?;
            let known = read_number(&mut rest).filter(|known| *known >= end)?;
            state.parts.push(Part { end, known });
        }
        (state.cursor <= state.end()).then_some(state)
    }
}

/// Writes a number in groups of seven bits, the lowest first.
fn write_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        bytes.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    bytes.push(number.to_le_bytes()[0]);
}

fn read_number(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for shift in (0..u64::BITS).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        let bits = u64::from(byte & 0x7f);
        let shifted = bits << shift;
        if shifted >> shift != bits {
            return None;
        }
        number |= shifted;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(parts: &[(u64, u64)], cursor: u64) -> State {
        State { parts: parts.iter().map(|(end, known)| Part { end: *end, known: *known }).collect(), cursor }
    }

    #[test]
    fn page_changes_what_the_client_knows() {
        let first = State::default().after_page(4, 9);
        assert_eq!(first, of(&[(4, 9)], 4));
        let second = first.after_page(7, 9);
        assert_eq!(second, of(&[(7, 9)], 7));
        let third = second.after_page(9, 12);
        assert_eq!(third, of(&[(7, 9), (9, 12)], 9));
        let wrapped = third.after_page(3, 15);
        assert_eq!(wrapped, of(&[(3, 15), (7, 9), (9, 12), (15, 15)], 3));
        assert_eq!((wrapped.oldest_known(3, 15), wrapped.oldest_known(0, 3)), (9, 15));
        assert_eq!((wrapped.known(7), wrapped.known(8), wrapped.known(16)), (Some(9), Some(12), None));
        let text = wrapped.encode(Kind::Items, "inbox");
        assert_eq!(State::decode(&text, Kind::Items, "inbox"), Some(wrapped));
    }
}
