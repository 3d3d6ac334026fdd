//! `xs:base64Binary`.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use base64::alphabet::STANDARD;
use base64::display::Base64Display;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::{DecodeError, Engine as _};

use crate::Error;
use crate::rt::facets::Faceted;
use crate::rt::{self, Placeholder, ReadText, TextOut, ValueError, WriteText, is_xml_space};
use crate::vec_methods::vec_access;

const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::RequireCanonical),
);

/// Binary data, which is base64 text in XML.
///
/// `Debug` shows only the number of bytes, because the content may be a whole message.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(pub Vec<u8>);

/// Length in bytes.
impl Faceted for Base64 {
    const LENGTH_OF: &'static str = "binary data of length";

    fn length(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

vec_access!([] Base64, u8);

impl AsRef<[u8]> for Base64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

/// The text in XML.
impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Base64Display::new(&self.0, &ENGINE).fmt(f)
    }
}

impl FromStr for Base64 {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        rt::parsed(Cow::Borrowed(text), true).map_err(|error| error.into_error(&text))
    }
}

impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({} bytes)", self.0.len())
    }
}

impl Placeholder for Base64 {
    #[inline]
    fn placeholder() -> Self {
        Self::default()
    }
}

impl ReadText for Base64 {
    fn read_text(&mut self, text: Cow<'_, str>, _strict: bool) -> Result<(), ValueError> {
        let decoded =
            if text.contains(is_xml_space) { decode_lines(&text) } else { ENGINE.decode(text.as_bytes()) };
        // The error of the decoder has a character of the text, which can be secret.
        self.0 = decoded.map_err(|_| ValueError::lexical("base64 text"))?;
        Ok(())
    }
}

/// Decodes text with line breaks, in pieces: a copy of the text without them can be large.
fn decode_lines(text: &str) -> Result<Vec<u8>, DecodeError> {
    let mut decoded = Vec::with_capacity(text.len() / 4 * 3);
    let (mut piece, mut length) = ([0; 4096], 0);
    let characters = text.bytes().enumerate().filter(|(_, byte)| !is_xml_space(char::from(*byte)));
    for (offset, byte) in characters {
        if length == piece.len() {
            ENGINE.decode_vec(piece, &mut decoded)?;
            // Padding is only at the end of the whole text.
            if piece.ends_with(b"=") {
                return Err(DecodeError::InvalidByte(offset, byte));
            }
            length = 0;
        }
        if let Some(place) = piece.get_mut(length) {
            *place = byte;
        }
        length += 1;
    }
    ENGINE.decode_vec(piece.get(..length).unwrap_or_default(), &mut decoded)?;
    Ok(decoded)
}

impl WriteText for Base64 {
    fn write_text(&self, out: &mut TextOut<'_>) {
        ENGINE.encode_string(&self.0, out.unescaped());
    }
}

crate::text_type!(Base64);

#[cfg(feature = "serde")]
impl serde::Serialize for Base64 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Base64 {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        ENGINE.decode(text.as_bytes()).map(Self).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Vec<u8>> {
        let mut value = Base64::default();
        value.read_text(text.into(), false).ok().map(|()| value.0)
    }

    #[test]
    fn text_with_line_breaks_is_decoded_like_one_line() {
        for length in [0, 1, 2, 3071, 3072, 3073, 10_000] {
            let bytes: Vec<u8> = (0..length).map(|number: u32| number.to_le_bytes()[0]).collect();
            let text = ENGINE.encode(&bytes);
            let lines: Vec<&str> =
                text.as_bytes().chunks(76).map(|line| std::str::from_utf8(line).unwrap_or("")).collect();
            assert_eq!(read(&text), Some(bytes.clone()));
            assert_eq!(read(&format!("\r\n {} ", lines.join("\r\n"))), Some(bytes));
        }
    }

    #[test]
    fn padding_before_the_end_is_refused() {
        let padded = ENGINE.encode(vec![0; 3071]);
        assert_eq!((padded.len(), padded.ends_with('=')), (4096, true));
        assert!(read(&format!("{padded} ")).is_some());
        assert_eq!(read(&format!("{padded} AAAA")), None);
        assert_eq!(read("AA== AAAA"), None);
        assert_eq!(read("AAA "), None);
    }
}
