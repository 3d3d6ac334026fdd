//! Decoding of files.

use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};

use crate::error::{Error, ErrorKind, Result};

/// The number of bytes that are searched for the XML declaration.
const SEARCHED: usize = 256;

/// The remedy for a file that cannot be decoded.
const REMEDY: &str = "save the file as UTF-8";

/// Decodes a file, and removes its byte-order mark.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String> {
    let encoding = encoding(&bytes)?;
    if encoding == UTF_8 {
        return utf8(bytes);
    }
    let has_mark = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let start = if has_mark && is_utf16(encoding) { 2 } else { 0 };
    let bytes = bytes.get(start..).unwrap_or_default();
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok(text.into_owned()),
        None => Err(syntax_error(format!("expected {}, found invalid bytes; {REMEDY}", encoding.name()))),
    }
}

fn utf8(bytes: Vec<u8>) -> Result<String> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1;
        syntax_error(format!("expected UTF-8, found an invalid byte at offset {offset}; {REMEDY}"))
            .at_line(line)
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// Returns the encoding of a file.
///
/// A byte-order mark decides. Without a mark, a first character of two bytes means UTF-16. In all other files, the XML
/// declaration can be read as ASCII, and names the encoding. A file without a declaration is UTF-8.
fn encoding(bytes: &[u8]) -> Result<&'static Encoding> {
    let starts_document = |byte: u8| byte == b'<' || byte.is_ascii_whitespace();
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] | [b'<', 0, 0, 0, ..] | [0, 0, 0, b'<', ..] => {
            Err(syntax_error(format!("unknown encoding \"UTF-32\"; {REMEDY}")))
        }
        [0xff, 0xfe, ..] => Ok(UTF_16LE),
        [0xfe, 0xff, ..] => Ok(UTF_16BE),
        [byte, 0, ..] if starts_document(*byte) => Ok(UTF_16LE),
        [0, byte, ..] if starts_document(*byte) => Ok(UTF_16BE),
        [0xef, 0xbb, 0xbf, ..] => Ok(UTF_8),
        _ => declared_name(bytes).map_or(Ok(UTF_8), named),
    }
}

/// The value of `encoding` in the XML declaration; `None` if the declaration does not have one.
fn declared_name(bytes: &[u8]) -> Option<&str> {
    let start = bytes.get(..SEARCHED).unwrap_or(bytes).trim_ascii_start().strip_prefix(b"<?xml")?;
    let end = start.windows(2).position(|pair| pair == b"?>")?;
    let declaration = std::str::from_utf8(start.get(..end)?).ok()?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value.get(1..)?.split_once(quote).map(|(name, _)| name)
}

/// Returns the encoding with a name in an XML declaration that can be read as ASCII.
fn named(name: &str) -> Result<&'static Encoding> {
    // US-ASCII is a subset of UTF-8. `encoding_rs` would decode it as windows-1252.
    if ["us-ascii", "ascii"].iter().any(|known| name.eq_ignore_ascii_case(known)) {
        return Ok(UTF_8);
    }
    match Encoding::for_label_no_replacement(name.as_bytes()) {
        // Programs write the text of a UTF-16 document as UTF-8 and do not change its declaration.
        Some(encoding) if is_utf16(encoding) => Ok(UTF_8),
        Some(encoding) if encoding.is_ascii_compatible() || encoding == ISO_2022_JP => Ok(encoding),
        _ => {
            Err(syntax_error(format!("unknown encoding {name:?} in the XML declaration; {REMEDY}"))
                .at_line(1))
        }
    }
}

fn is_utf16(encoding: &Encoding) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

fn syntax_error(message: String) -> Error {
    Error::new(ErrorKind::Syntax, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, is_big_endian: bool) -> Vec<u8> {
        let bytes = |unit: u16| if is_big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() };
        text.encode_utf16().flat_map(bytes).collect()
    }

    fn decoded(bytes: impl Into<Vec<u8>>) -> String {
        decode(bytes.into()).unwrap_or_else(|error| panic!("{error}"))
    }

    fn error(bytes: impl Into<Vec<u8>>) -> String {
        decode(bytes.into()).expect_err("the file is refused").to_string()
    }

    #[test]
    fn byte_order_mark_decides_and_is_removed() {
        let text = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n<é/>";
        assert_eq!(decoded(format!("\u{feff}{text}")), text);
        for is_big_endian in [false, true] {
            assert_eq!(decoded(utf16(&format!("\u{feff}{text}"), is_big_endian)), text);
            assert_eq!(decoded(utf16("\u{feff}", is_big_endian)), "");
        }
    }

    #[test]
    fn utf16_without_a_mark_is_found_by_its_first_character() {
        for is_big_endian in [false, true] {
            assert_eq!(decoded(utf16("<é/>", is_big_endian)), "<é/>");
        }
    }

    #[test]
    fn declaration_names_the_encoding() {
        let with = |name: &str, byte: u8| {
            let declaration = format!("<?xml version='1.0' encoding = '{name}' ?>");
            let text = decoded([declaration.as_bytes(), &[byte]].concat());
            text.strip_prefix(&declaration).expect("the declaration is unchanged").to_owned()
        };
        assert_eq!(with("iso-8859-1", 0xe9), "é");
        assert_eq!(with("Windows-1252", 0x80), "€");
        assert_eq!(with("windows-1251", 0xe9), "й");
        assert_eq!(with("us-ascii", b'e'), "e");
        assert_eq!(with("UTF-8", b'e'), "e");
    }

    #[test]
    fn bytes_that_declare_utf16_are_utf8() {
        let text = "<?xml version=\"1.0\" encoding=\"utf-16\"?><é/>";
        assert_eq!(decoded(text), text);
    }

    #[test]
    fn text_without_a_declaration_is_utf8() {
        for text in ["", "<", "é", "<?xml?>é", "<?xml encoding?>", "<?xml encoding=\"x", "[[encoding]] = 'x'"]
        {
            assert_eq!(decoded(text), text);
        }
    }

    #[test]
    fn unknown_encoding_is_refused_with_a_remedy() {
        for name in ["utf-7", "ebcdic-cp-us", "iso-2022-kr", ""] {
            assert_eq!(
                error(format!("<?xml version=\"1.0\" encoding=\"{name}\"?>")),
                format!("unknown encoding {name:?} in the XML declaration; save the file as UTF-8")
            );
        }
        for bytes in [[0xff, 0xfe, 0, 0], [0, 0, 0xfe, 0xff], [b'<', 0, 0, 0], [0, 0, 0, b'<']] {
            assert_eq!(error(bytes), "unknown encoding \"UTF-32\"; save the file as UTF-8");
        }
    }

    #[test]
    fn invalid_bytes_are_refused() {
        assert_eq!(
            error(*b"<a>\n\xff"),
            "expected UTF-8, found an invalid byte at offset 4; save the file as UTF-8"
        );
        assert_eq!(error(*b"\xff\xfe<\0a"), "expected UTF-16LE, found invalid bytes; save the file as UTF-8");
        assert_eq!(
            error(*b"\xfe\xff\xd8\0\0a"),
            "expected UTF-16BE, found invalid bytes; save the file as UTF-8"
        );
    }
}
