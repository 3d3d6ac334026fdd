//! Which element a document is about, so that an input is one plain XML document.
//!
//! This is a scan and no parser: it has to find something in documents that no parser takes.

/// What stands around the element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Around {
    /// It is the document.
    Nothing,
    /// It is in the body of an envelope.
    Envelope,
}

/// The local name of the root, or of the first element in a SOAP body.
pub fn subject(bytes: &[u8]) -> (&str, Around) {
    let mut tags = start_tags(bytes);
    let Some(root) = tags.next() else { return ("", Around::Nothing) };
    if root != "Envelope" {
        return (root, Around::Nothing);
    }
    tags.find(|name| *name == "Body");
    (tags.next().unwrap_or(""), Around::Envelope)
}

/// The local names of start tags.
fn start_tags(bytes: &[u8]) -> impl Iterator<Item = &str> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        loop {
            let start = rest.iter().position(|byte| *byte == b'<')?;
            let inside = rest.get(start + 1..)?;
            rest = inside;
            if inside.starts_with(b"!--") {
                let end = inside.windows(3).position(|window| window == b"-->")?;
                rest = inside.get(end..)?;
            }
            if matches!(inside.first(), Some(b'!' | b'?' | b'/')) {
                continue;
            }
            let length = inside.iter().position(|byte| b" \t\r\n/>".contains(byte)).unwrap_or(inside.len());
            let name = std::str::from_utf8(inside.get(..length)?).unwrap_or("");
            return Some(name.rsplit(':').next().unwrap_or(name));
        }
    })
}
