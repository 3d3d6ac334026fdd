//! A scan for the main element of a document.
//!
//! The scan is not a parser: it also finds an element in documents that no parser accepts.

/// The location of the main element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// The main element is the root.
    Root,
    /// The main element is in the body of a SOAP envelope.
    Envelope,
}

/// Returns the local name and the location of the main element: the first element in a SOAP body, or else the root.
pub fn main_element(bytes: &[u8]) -> (&str, Location) {
    let mut tags = start_tags(bytes);
    let Some(root) = tags.next() else { return ("", Location::Root) };
    if root != "Envelope" {
        return (root, Location::Root);
    }
    tags.find(|name| *name == "Body");
    (tags.next().unwrap_or(""), Location::Envelope)
}

/// Returns the local names of start tags.
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
