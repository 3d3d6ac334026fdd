//! `xs:hexBinary`.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::Error;
use crate::rt::facets::Faceted;
use crate::rt::{self, Placeholder, ReadText, TextOut, ValueError, WriteText};
use crate::vec_methods::vec_access;

/// Binary data (`xs:hexBinary`): in XML, two hexadecimal digits for each byte, such as `00FF7A`.
///
/// Reading accepts both cases. Writing uses capital letters, as XML Schema recommends. `Debug` shows only the number of
/// bytes.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_structs)] // The value is the bytes and nothing else.
pub struct HexBinary(pub Vec<u8>);

impl HexBinary {
    fn decode(text: &str) -> Option<Vec<u8>> {
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let pairs = text.as_bytes().chunks(2);
        pairs
            .map(|pair| match pair {
                [high, low] => Some((digit(*high)? << 4) | digit(*low)?),
                _ => None,
            })
            .collect()
    }

    fn push(&self, text: &mut String) {
        text.reserve(self.0.len().saturating_mul(2));
        let digits = self.0.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        text.extend(
            digits.filter_map(|digit| char::from_digit(digit.into(), 16)).map(|c| c.to_ascii_uppercase()),
        );
    }
}

/// Length in bytes.
impl Faceted for HexBinary {
    const LENGTH_OF: &'static str = "binary data of length";

    fn length(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

vec_access!([] HexBinary, u8);

impl AsRef<[u8]> for HexBinary {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<&[u8]> for HexBinary {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl fmt::Display for HexBinary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.push(&mut text);
        f.write_str(&text)
    }
}

impl fmt::Debug for HexBinary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HexBinary({} bytes)", self.0.len())
    }
}

impl FromStr for HexBinary {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        rt::parsed(Cow::Borrowed(text), true).map_err(|error| error.into_error(&text))
    }
}

impl Placeholder for HexBinary {
    #[inline]
    fn placeholder() -> Self {
        Self::default()
    }
}

impl ReadText for HexBinary {
    fn read_text(&mut self, text: Cow<'_, str>, _strict: bool) -> Result<(), ValueError> {
        let expected = "an even number of hexadecimal digits";
        self.0 = Self::decode(rt::trimmed(&text)).ok_or(ValueError::lexical(expected))?;
        Ok(())
    }
}

impl WriteText for HexBinary {
    fn write_text(&self, out: &mut TextOut<'_>) {
        self.push(out.unescaped());
    }
}

crate::text_type!(HexBinary);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_have_two_digits_each() {
        let value: HexBinary = " 00ff7A\n".parse().expect("the text has an even number of digits");
        assert_eq!(*value, [0x00, 0xff, 0x7a]);
        assert_eq!(value.to_string(), "00FF7A");
        assert_eq!("".parse::<HexBinary>().ok(), Some(HexBinary::default()));
    }

    #[test]
    fn invalid_hexadecimal_text_is_refused() {
        for text in ["0", "0g", "00 11", "é", "+1", "0x00"] {
            assert!(text.parse::<HexBinary>().is_err(), "{text:?}");
        }
    }
}
