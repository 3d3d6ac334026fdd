//! `xs:base64Binary`.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::rt::{Placeholder, ReadText, TextOut, ValueError, WriteText, is_xml_space};

const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::RequireCanonical),
);

/// Binary data, which is base64 text in XML.
///
/// `Debug` shows only the number of bytes, because the content may be a whole message.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(pub Vec<u8>);

impl Deref for Base64 {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.0
    }
}

impl DerefMut for Base64 {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
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
        let decoded = if text.contains(is_xml_space) {
            let text: String = text.split(is_xml_space).collect();
            ENGINE.decode(text)
        } else {
            ENGINE.decode(text.as_bytes())
        };
        self.0 = decoded.map_err(|error| ValueError::lexical(format!("base64 text ({error})")))?;
        Ok(())
    }
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
        serializer.serialize_str(&ENGINE.encode(&self.0))
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Base64 {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        ENGINE.decode(text.as_bytes()).map(Self).map_err(serde::de::Error::custom)
    }
}
