//! Mutations of elements, tags and attributes. Random changes of bytes rarely give another document that can be read.

use libfuzzer_sys::fuzzer_mutate;

/// Changes the document in `data[..size]`. In half of the cases, libFuzzer changes it, with its dictionary.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut random = Random(seed);
    if random.below(2) == 0 {
        return fuzzer_mutate(data, size, max_size);
    }
    let Some(changed) = data.get(..size).and_then(|document| change(document, &mut random)) else {
        return fuzzer_mutate(data, size, max_size);
    };
    match data.get_mut(..changed.len()) {
        Some(target) if changed.len() <= max_size => {
            target.copy_from_slice(&changed);
            changed.len()
        }
        _ => fuzzer_mutate(data, size, max_size),
    }
}

/// Removes a part of the document, doubles it, copies it, or replaces another part with it.
fn change(document: &[u8], random: &mut Random) -> Option<Vec<u8>> {
    let pick = |random: &mut Random| match random.below(3) {
        0 => element(document, random),
        1 => token(document, random),
        _ => attribute(document, random),
    };
    let (from, to) = (pick(random)?, pick(random)?);
    let piece = document.get(from.0..from.1)?;
    let (cut, put): ((usize, usize), &[u8]) = match random.below(4) {
        0 => (from, b""),
        1 => ((from.1, from.1), piece),
        2 => ((to.1, to.1), piece),
        _ => (to, piece),
    };
    Some([document.get(..cut.0)?, put, document.get(cut.1..)?].concat())
}

/// The start and end offsets of a part.
type Span = (usize, usize);

/// Returns the span of a tag or of a text.
fn token(document: &[u8], random: &mut Random) -> Option<Span> {
    let starts: Vec<usize> = { document.iter().enumerate() }
        .filter(|(_, byte)| matches!(byte, b'<' | b'>'))
        .map(|(offset, byte)| if *byte == b'<' { offset } else { offset + 1 })
        .collect();
    let number = random.below(starts.len().checked_sub(1)?.max(1));
    Some((*starts.get(number)?, *starts.get(number + 1)?))
}

/// Returns the span of an element, from its start tag to its end tag.
fn element(document: &[u8], random: &mut Random) -> Option<Span> {
    let starts: Vec<usize> = document
        .windows(2)
        .enumerate()
        .filter(|(_, two)| two[0] == b'<' && two[1].is_ascii_alphabetic())
        .map(|(offset, _)| offset)
        .collect();
    let start = *starts.get(random.below(starts.len().max(1)))?;
    let (mut at, mut depth) = (start, 0_usize);
    loop {
        let rest = document.get(at..)?;
        let end = at + rest.iter().position(|byte| *byte == b'>')? + 1;
        match document.get(at + 1)? {
            b'/' => depth = depth.checked_sub(1)?,
            b'!' | b'?' => {}
            _ if document.get(end - 2) == Some(&b'/') => {}
            _ => depth += 1,
        }
        if depth == 0 {
            return Some((start, end));
        }
        at = end + document.get(end..)?.iter().position(|byte| *byte == b'<')?;
    }
}

/// Returns the span of an attribute: ` name="value"`.
fn attribute(document: &[u8], random: &mut Random) -> Option<Span> {
    let equals: Vec<usize> =
        document.windows(2).enumerate().filter(|(_, two)| two == b"=\"").map(|(offset, _)| offset).collect();
    let equal = *equals.get(random.below(equals.len().max(1)))?;
    let start = document.get(..equal)?.iter().rposition(u8::is_ascii_whitespace)?;
    let value = document.get(equal + 2..)?;
    Some((start, equal + 3 + value.iter().position(|byte| *byte == b'"')?))
}

/// Random numbers that depend only on a seed.
struct Random(u32);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(self.0 >> 8).unwrap_or(0) % limit.max(1)
    }
}
