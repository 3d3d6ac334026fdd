//! Enumerations that also hold values that the schema does not list.

use std::borrow::Cow;
use std::{fmt, mem};

use super::model::{Scalar, ValueError};
use super::read::ReadText;
use super::write::{TextOut, WriteText};

/// An enumeration of texts, with the variant `Unlisted` for any other text.
pub trait OpenEnum: Sized + 'static {
    /// The texts that the schema lists, sorted by their first version, then in the order of the schema.
    const LISTED: Texts;

    /// Returns a reference to [`Self::LISTED`].
    // A constant of the reference would be in a program several times: once in each of the compiler's units with its name.
    #[inline(never)]
    fn texts() -> &'static Texts {
        &Self::LISTED
    }

    /// Creates the listed value with an index. If no listed value has the index, creates `Unlisted` with a text.
    fn from_index(variant_index: usize, unlisted: String) -> Self;

    /// Returns the index of a listed value.
    ///
    /// # Errors
    /// If the value is not listed. The error is its text.
    fn variant_index(&self) -> Result<usize, &str>;

    /// Returns all listed values.
    fn listed() -> impl Iterator<Item = Self> {
        (0..Self::texts().ends.len()).map(listed_value)
    }
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

/// All enumerations are read as texts.
impl<E: OpenEnum> ReadText for E {
    /// # Errors
    /// If the text is empty and the enumeration does not list an empty text. Reading then leaves out an optional value.
    /// With `strict`, an empty text is a value that is not listed, which [`check`](ReadText::check) refuses.
    #[inline]
    fn read_text(&mut self, text: Cow<'_, str>, strict: bool) -> Result<(), ValueError> {
        *self = match E::texts().read(&text, strict) {
            Ok(variant_index) => listed_value(variant_index),
            Err(text) if text.is_empty() && !strict => return Err(not_listed(E::texts())),
            Err(text) => unlisted_value(text),
        };
        Ok(())
    }

    #[inline]
    fn check(&self) -> Result<(), ValueError> {
        self.variant_index().map(|_| ()).map_err(|_| not_listed(E::texts()))
    }
}

/// All enumerations are written as texts.
impl<E: OpenEnum> WriteText for E {
    #[inline]
    fn write_text(&self, out: &mut TextOut<'_>) {
        out.escaped(to_text(self));
    }

    /// # Errors
    /// If the value is not listed. The kind is `Unlisted` if writing may accept the value, and `Facet` if the value must
    /// not be written, because it would be read as another value.
    #[inline]
    fn check_text(&self) -> Result<(), ValueError> {
        self.variant_index().map(|_| ()).map_err(|text| unwritable(E::texts(), text))
    }

    #[inline]
    fn scalar(&self) -> Option<Scalar> {
        let of_text = |text: &str| Scalar::Text(text.to_owned());
        Some(self.variant_index().map_or_else(of_text, Scalar::Enumeration))
    }
}

/// The listed value with an index.
#[inline]
fn listed_value<E: OpenEnum>(variant_index: usize) -> E {
    E::from_index(variant_index, String::new())
}

/// The value that is not listed with a text.
#[inline]
fn unlisted_value<E: OpenEnum>(text: String) -> E {
    E::from_index(usize::MAX, text)
}

/// The value of a text.
#[inline]
pub fn from_text<E: OpenEnum>(text: &str) -> E {
    E::texts().find(text).map_or_else(|| unlisted_value(text.to_owned()), listed_value)
}

/// The text of a value.
#[inline]
pub fn to_text<E: OpenEnum>(value: &E) -> &str {
    value.variant_index().map_or_else(|text| text, |variant_index| E::texts().get(variant_index))
}

/// Formats a value as the derived `Debug` would. `names` are the names of the variants, separated by white space.
#[inline]
pub fn debug<E: OpenEnum>(value: &E, names: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value.variant_index() {
        Ok(variant_index) => f.write_str(names.split_whitespace().nth(variant_index).unwrap_or_default()),
        Err(text) => f.debug_tuple("Unlisted").field(&text).finish(),
    }
}

/// A copy of a value.
#[inline]
pub fn clone<E: OpenEnum>(value: &E) -> E {
    value.variant_index().map_or_else(|text| unlisted_value(text.to_owned()), listed_value)
}

/// Returns `true` for equal values.
#[inline]
pub fn eq<E: OpenEnum>(value: &E, other: &E) -> bool {
    mem::discriminant(value) == mem::discriminant(other)
        && value.variant_index().err() == other.variant_index().err()
}

/// The error for a value that is not in the enumeration.
#[cold]
fn not_listed(texts: &Texts) -> ValueError {
    let some: Vec<&str> =
        (0..texts.ends.len().min(8)).map(|variant_index| texts.get(variant_index)).collect();
    let more = if texts.ends.len() > some.len() { ", …" } else { "" };
    ValueError::unlisted(format!("one of {}{more}", some.join(", ")))
}

/// The error for writing a text that is not listed.
#[cold]
fn unwritable(texts: &Texts, text: &str) -> ValueError {
    if text.is_empty() || text.trim_matches(super::syntax::is_xml_space) != text || texts.find(text).is_some()
    {
        ValueError::facet(
            "an unlisted text that is not empty, differs from all listed texts and has no white space at its ends",
        )
    } else {
        not_listed(texts)
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
            fn from_index(variant_index: usize, unlisted: String) -> Self {
                match variant_index {
                    $($variant_index => Self::$variant,)*
                    _ => Self::Unlisted(unlisted),
                }
            }

            #[inline]
            fn variant_index(&self) -> Result<usize, &str> {
                // Without this, the compiler makes a branch for each variant.
                if let Self::Unlisted(text) = self {
                    return Err(text);
                }
                Ok(match self {
                    $(Self::$variant => $variant_index,)*
                    Self::Unlisted(_) => usize::MAX,
                })
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

        impl PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::rt::open_enum::eq(self, other)
            }
        }

        impl Eq for $type {}

        impl ::std::hash::Hash for $type {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                $crate::rt::OpenEnum::variant_index(self).hash(state);
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
