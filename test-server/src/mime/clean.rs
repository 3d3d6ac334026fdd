//! Checks of MIME content before it becomes properties of an item.

/// Returns a text in which U+FFFD replaces each character that XML 1.0 forbids.
pub(super) fn allowed(text: &str) -> String {
    let is_allowed = |character| matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars()
        .map(|character| if is_allowed(character) { character } else { char::REPLACEMENT_CHARACTER })
        .collect()
}

/// Returns the number of headers that can begin a nested message: `Content-Type` with `message` or `multipart/digest`.
/// The depth of the nested messages is not greater.
///
/// Returns `None` if a nested message can be encoded, because it can hide more messages. RFC 2046, section 5.2.1, forbids
/// such encodings.
pub(super) fn nested_messages(content: &[u8]) -> Option<usize> {
    let mut block = Block::default();
    let (mut count, mut has_digest, mut has_encoded) = (0, false, false);
    for line in content.split(|byte| *byte == b'\n').chain([&b""[..]]) {
        let line = line.trim_ascii_end();
        block.read(line);
        if line.is_empty() {
            if block.is_message && block.is_encoded {
                return None;
            }
            count += usize::from(block.is_message || block.is_digest);
            has_digest |= block.is_digest;
            has_encoded |= block.is_encoded && !block.has_type;
            block = Block::default();
        }
    }
    // A part of a digest is a message if it lacks a type.
    (!(has_digest && has_encoded)).then_some(count)
}

/// The lines up to an empty line. They can be the headers of a part.
#[derive(Default)]
struct Block {
    is_in_type: bool,
    is_in_encoding: bool,
    has_type: bool,
    is_message: bool,
    is_digest: bool,
    is_encoded: bool,
}

impl Block {
    fn read(&mut self, line: &[u8]) {
        let start = line.trim_ascii_start();
        let (is_type, is_encoding) =
            (starts_with(start, b"content-type"), starts_with(start, b"content-transfer-encoding"));
        if start.len() == line.len() || is_type || is_encoding {
            (self.is_in_type, self.is_in_encoding) = (is_type, is_encoding);
        }
        self.has_type |= self.is_in_type;
        self.is_message |= self.is_in_type && has(line, b"message/");
        self.is_digest |= self.is_in_type && has(line, b"digest");
        self.is_encoded |= self.is_in_encoding && (has(line, b"base64") || has(line, b"quoted"));
    }
}

fn starts_with(line: &[u8], start: &[u8]) -> bool {
    line.get(..start.len()).is_some_and(|first| first.eq_ignore_ascii_case(start))
}

fn has(line: &[u8], word: &[u8]) -> bool {
    line.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_messages_are_counted() {
        let content =
            b"Content-Type: Message/RFC822\r\n\r\nCONTENT-TYPE: multipart/digest; boundary=b\r\n\r\n\
            --b\r\n\r\nContent-Type:\r\n\tmessage/rfc822\r\n\r\na message/text\r\n";
        assert_eq!(nested_messages(content), Some(3));
        let encoded = "Content-Type: message/rfc822\nX: y\nContent-Transfer-Encoding:\n base64\n\nabc\n";
        assert_eq!(nested_messages(encoded.as_bytes()), None);
        assert_eq!(nested_messages(encoded.replace("message/rfc822", "text/plain").as_bytes()), Some(0));
    }
}
