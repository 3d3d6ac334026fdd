//! Checks of MIME content before it becomes properties of an item.

/// Returns a text in which U+FFFD replaces each character that XML 1.0 forbids.
pub(super) fn allowed(text: &str) -> String {
    let is_allowed = |character| matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars()
        .map(|character| if is_allowed(character) { character } else { char::REPLACEMENT_CHARACTER })
        .collect()
}

/// Returns the number of headers that can begin a nested message: `Content-Type` with `message/rfc822`, `message/global` or
/// `multipart/digest`. The depth of the nested messages is not greater.
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
            let has_type = block.has_content && block.has_type;
            if has_type && block.is_message && block.is_encoded {
                return None;
            }
            count += usize::from(has_type && (block.is_message || block.is_digest));
            has_digest |= has_type && block.is_digest;
            has_encoded |= !has_type && block.is_encoded;
            block = Block::default();
        }
    }
    // A part of a digest is a message if it lacks a type.
    (!(has_digest && has_encoded)).then_some(count)
}

/// The words in the lines up to an empty line, which can be the headers of a part. The parser allows white space and comments
/// between the words of a header.
#[derive(Default)]
struct Block {
    has_content: bool,
    has_type: bool,
    is_message: bool,
    is_digest: bool,
    is_encoded: bool,
}

impl Block {
    fn read(&mut self, line: &[u8]) {
        self.has_content |= has(line, b"content");
        self.has_type |= has(line, b"type");
        self.is_message |= has(line, b"rfc822") || has(line, b"global");
        self.is_digest |= has(line, b"digest");
        self.is_encoded |= has(line, b"base64") || has(line, b"quoted");
    }
}

/// Returns a message without its header `Bcc`.
pub(crate) fn without_bcc(content: &[u8]) -> Vec<u8> {
    let (mut kept, mut is_header, mut is_bcc) = (Vec::with_capacity(content.len()), true, false);
    for line in content.split_inclusive(|byte| *byte == b'\n') {
        is_header &= !line.trim_ascii().is_empty();
        let is_continued = line.starts_with(b" ") || line.starts_with(b"\t");
        if !is_continued {
            let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
            is_bcc =
                [&b"bcc"[..], b"resent-bcc"].iter().any(|bcc| name.trim_ascii().eq_ignore_ascii_case(bcc));
        }
        if !(is_header && is_bcc) {
            kept.extend_from_slice(line);
        }
    }
    kept
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
        for header in [
            "Content-Type:message /rfc822",
            "Content -Type: message(a)/rfc822",
            "Content-Type: message/global",
        ] {
            assert_eq!(
                nested_messages(format!("{header}\r\n\r\n").repeat(3).as_bytes()),
                Some(3),
                "{header}"
            );
        }
    }

    #[test]
    fn header_bcc_is_removed_and_the_body_is_not_changed() {
        let content = b"To: a\r\nBcc : b,\r\n c\r\nSubject: d\r\n\r\nBcc: e\r\n";
        assert_eq!(without_bcc(content), b"To: a\r\nSubject: d\r\n\r\nBcc: e\r\n");
    }
}
