//! Enumerations that also hold values that the schema does not list.

use std::fmt;

use super::model::{Scalar, ValueError};

/// An enumeration of texts, with the variant `Unlisted` for any other text.
pub trait OpenEnum: Sized + 'static {
    /// The texts that the schema lists, sorted by their first version, then in the order of the schema.
    const LISTED: Texts;
    /// A reference to [`Self::LISTED`].
    const TEXTS: &'static Texts = &Self::LISTED;

    /// Returns the listed value with an index.
    fn listed(variant_index: usize) -> Option<Self>;

    /// Creates a value that is not listed.
    fn unlisted(text: String) -> Self;

    /// Returns the index of a listed value, or `usize::MAX` for a value that is not listed.
    fn variant_index(&self) -> usize;

    /// Returns the text of a value that is not listed; `None` for a listed value.
    fn unlisted_text(&self) -> Option<&str>;
}

/// The texts of an enumeration in one string. A table of `&str` would be six times as large, including its relocations.
#[derive(Debug)]
pub struct Texts {
    /// All texts, without separators.
    pub all: &'static str,
    /// The end of each text in `all`.
    pub ends: &'static [u16],
}

impl Texts {
    /// The text with an index.
    fn get(&self, variant_index: usize) -> &'static str {
        let end = |variant_index: usize| self.ends.get(variant_index).copied().map(usize::from);
        let start = variant_index.checked_sub(1).and_then(end).unwrap_or(0);
        end(variant_index).and_then(|end| self.all.get(start..end)).unwrap_or("")
    }

    /// Returns the index of a listed text. For another text, the error is the text. Without `strict`, white space
    /// around the text is removed, unless the text is listed with it.
    #[inline(never)]
    pub fn read(&self, text: &str, strict: bool) -> Result<usize, String> {
        let inside = if strict { text } else { super::syntax::trimmed(text) };
        let with_space = if inside.len() < text.len() { self.find(text) } else { None };
        with_space.or_else(|| self.find(inside)).ok_or_else(|| inside.to_owned())
    }

    /// Returns the index of a text. Most enumerations have few texts, so the fastest way is to compare the lengths
    /// first.
    fn find(&self, text: &str) -> Option<usize> {
        let mut start = 0;
        self.ends.iter().position(|end| {
            let (from, to) = (start, usize::from(*end));
            start = to;
            to - from == text.len() && self.all.as_bytes().get(from..to) == Some(text.as_bytes())
        })
    }
}

/// Returns the end of each text in the string of all texts.
pub const fn ends<const N: usize>(texts: &[&str; N]) -> [u16; N] {
    let (mut ends, mut end, mut variant_index) = ([0; N], 0, 0);
    while variant_index < N {
        end += texts[variant_index].len();
        assert!(end <= u16::MAX as usize, "the texts of an enumeration are longer than 64 kB");
        #[allow(clippy::cast_possible_truncation)] // Just checked.
        {
            ends[variant_index] = end as u16;
        }
        variant_index += 1;
    }
    ends
}

/// Reads a value; see [`ReadText`](super::ReadText).
///
/// # Errors
/// If the text is empty and the enumeration does not list an empty text. Reading then leaves out an optional value.
/// With `strict`, an empty text is a value that is not listed, which [`check`] refuses.
#[inline]
pub fn read<E: OpenEnum>(text: &str, strict: bool) -> Result<E, ValueError> {
    match E::TEXTS.read(text, strict) {
        Ok(variant_index) => Ok(E::listed(variant_index).unwrap_or_else(|| E::unlisted(String::new()))),
        Err(text) if text.is_empty() && !strict => Err(unlisted(E::TEXTS)),
        Err(text) => Ok(E::unlisted(text)),
    }
}

/// The value of a text.
#[inline]
pub fn from_text<E: OpenEnum>(text: &str) -> E {
    E::TEXTS.find(text).and_then(E::listed).unwrap_or_else(|| E::unlisted(text.to_owned()))
}

/// The text of a value.
#[inline]
pub fn to_text<E: OpenEnum>(value: &E) -> &str {
    value.unlisted_text().unwrap_or_else(|| E::TEXTS.get(value.variant_index()))
}

/// The value for comparing.
#[inline]
pub fn scalar<E: OpenEnum>(value: &E) -> Scalar {
    value
        .unlisted_text()
        .map_or_else(|| Scalar::Enumeration(value.variant_index()), |text| Scalar::Text(text.to_owned()))
}

/// Formats a value as the derived `Debug` would. `names` are the names of the variants, separated by white space.
#[inline]
pub fn debug<E: OpenEnum>(value: &E, names: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value.unlisted_text() {
        Some(text) => f.debug_tuple("Unlisted").field(&text).finish(),
        None => f.write_str(names.split_whitespace().nth(value.variant_index()).unwrap_or_default()),
    }
}

/// A copy of a value.
#[inline]
pub fn clone<E: OpenEnum>(value: &E) -> E {
    E::listed(value.variant_index())
        .unwrap_or_else(|| E::unlisted(value.unlisted_text().unwrap_or("").to_owned()))
}

/// Checks that a value is listed.
#[inline]
pub fn check<E: OpenEnum>(value: &E) -> Result<(), ValueError> {
    match value.unlisted_text() {
        None => Ok(()),
        Some(_) => Err(unlisted(E::TEXTS)),
    }
}

/// The error for a value that is not in the enumeration.
#[cold]
fn unlisted(texts: &Texts) -> ValueError {
    let some: Vec<&str> =
        (0..texts.ends.len().min(8)).map(|variant_index| texts.get(variant_index)).collect();
    let more = if texts.ends.len() > some.len() { ", …" } else { "" };
    ValueError::unlisted(format!("one of {}{more}", some.join(", ")))
}

/// Checks a value for the writer.
///
/// # Errors
/// If the value is not listed. The kind is `Unlisted` if writing may accept the value, and `Facet` if the value must
/// not be written, because it would be read as another value.
#[inline]
pub fn check_text<E: OpenEnum>(value: &E) -> Result<(), ValueError> {
    match value.unlisted_text() {
        None => Ok(()),
        Some(text) => Err(unwritable(E::TEXTS, text)),
    }
}

/// The error for a text that is not listed; see [`check_text`].
#[cold]
fn unwritable(texts: &Texts, text: &str) -> ValueError {
    if text.is_empty() || text.trim_matches(super::syntax::is_xml_space) != text || texts.find(text).is_some()
    {
        ValueError::facet(
            "an unlisted text that is not empty, differs from all listed texts and has no white space at its ends",
        )
    } else {
        unlisted(texts)
    }
}

/// Implements the traits of an enumeration. The arguments are the index of each variant, and its text if that is not
/// the name of the variant.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    (@text $variant:ident) => {
        stringify!($variant)
    };
    (@text $variant:ident $text:literal) => {
        $text
    };
    ($type:ident; $($variant_index:literal $variant:ident $(= $text:literal)?;)*) => {
        impl $crate::rt::OpenEnum for $type {
            const LISTED: $crate::rt::open_enum::Texts = $crate::rt::open_enum::Texts {
                all: concat!($($crate::open_enum!(@text $variant $($text)?)),*),
                ends: &$crate::rt::open_enum::ends(&[$($crate::open_enum!(@text $variant $($text)?)),*]),
            };

            #[inline]
            fn listed(variant_index: usize) -> Option<Self> {
                match variant_index {
                    $($variant_index => Some(Self::$variant),)*
                    _ => None,
                }
            }

            #[inline]
            fn unlisted(text: String) -> Self {
                Self::Unlisted(text)
            }

            #[inline]
            fn variant_index(&self) -> usize {
                match self {
                    $(Self::$variant => $variant_index,)*
                    Self::Unlisted(_) => usize::MAX,
                }
            }

            #[inline]
            fn unlisted_text(&self) -> Option<&str> {
                match self {
                    Self::Unlisted(text) => Some(text),
                    _ => None,
                }
            }
        }

        // The derived implementations would have a branch for each variant.
        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::rt::open_enum::debug(self, stringify!($($variant)*), f)
            }
        }

        impl Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                $crate::rt::open_enum::clone(self)
            }
        }

        impl $type {
            /// The text on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::rt::open_enum::to_text(self)
            }
        }

        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                Self::Unlisted(String::new())
            }
        }

        impl $crate::rt::ReadText for $type {
            #[inline]
            fn read_text(
                &mut self,
                text: ::std::borrow::Cow<'_, str>,
                strict: bool,
            ) -> Result<(), $crate::rt::ValueError> {
                *self = $crate::rt::open_enum::read(&text, strict)?;
                Ok(())
            }

            #[inline]
            fn check(&self) -> Result<(), $crate::rt::ValueError> {
                $crate::rt::open_enum::check(self)
            }
        }

        impl $crate::rt::WriteText for $type {
            #[inline]
            fn write_text(&self, out: &mut $crate::rt::TextOut) {
                out.escaped(self.as_str());
            }

            #[inline]
            fn check_text(&self) -> Result<(), $crate::rt::ValueError> {
                $crate::rt::open_enum::check_text(self)
            }

            #[inline]
            fn scalar(&self) -> Option<$crate::rt::Scalar> {
                Some($crate::rt::open_enum::scalar(self))
            }
        }

        $crate::text_type!($type);

        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::rt::open_enum::from_text(text)
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <::std::borrow::Cow<'de, str> as ::serde::Deserialize>::deserialize(deserializer)?;
                Ok(Self::from(&*text))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::Texts;

    #[test]
    fn text_that_is_listed_with_its_white_space_is_found() {
        let texts = Texts { all: " aab", ends: &[2, 3, 4] };
        assert_eq!([" a", "a", " b "].map(|text| texts.read(text, false)), [Ok(0), Ok(1), Ok(2)]);
        assert_eq!(texts.read(" c ", false), Err("c".to_owned()));
        assert_eq!(texts.read(" b ", true), Err(" b ".to_owned()));
    }
}
