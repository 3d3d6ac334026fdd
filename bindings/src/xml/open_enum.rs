//! Enumerations that keep the values they do not list.

use super::read::ValueError;

/// An enumeration of texts, with a variant for any other text.
pub trait OpenEnum: Sized + Clone + PartialEq + 'static {
    /// The listed values, sorted by text.
    const TABLE: &'static [(&'static str, Self)];

    /// A value that is not listed.
    fn unlisted(text: String) -> Self;

    /// The text of a value that is not listed.
    fn unlisted_text(&self) -> Option<&str>;
}

/// The value of a text.
#[inline]
pub fn from_text<E: OpenEnum>(text: &str) -> E {
    let found = E::TABLE.binary_search_by(|(known, _)| (*known).cmp(text));
    match found.ok().and_then(|index| E::TABLE.get(index)) {
        Some((_, value)) => value.clone(),
        None => E::unlisted(text.to_owned()),
    }
}

/// The text of a value.
#[inline]
pub fn to_text<E: OpenEnum>(value: &E) -> &str {
    let listed = || E::TABLE.iter().find(|(_, known)| known == value).map(|(text, _)| *text);
    value.unlisted_text().or_else(listed).unwrap_or("")
}

/// Whether a value is listed.
#[inline]
pub fn check<E: OpenEnum>(value: &E) -> Result<(), ValueError> {
    if value.unlisted_text().is_none() {
        return Ok(());
    }
    Err(unlisted(&mut E::TABLE.iter().map(|(text, _)| *text)))
}

/// The error for a value that is none of an enumeration's.
#[cold]
fn unlisted(texts: &mut dyn Iterator<Item = &'static str>) -> ValueError {
    let some: Vec<&str> = texts.take(8).collect();
    let more = if texts.next().is_some() { ", …" } else { "" };
    ValueError::unlisted(format!("one of {}{more}", some.join(", ")))
}

/// Whether a value may be written: an unlisted text must not read back as something else.
#[inline]
pub fn check_text<E: OpenEnum>(value: &E) -> Result<(), ValueError> {
    match value.unlisted_text() {
        Some(text) if text.trim_matches(super::is_xml_space) != text || from_text::<E>(text) != *value => {
            Err(ValueError::facet("an unlisted text that is not a listed one, without white space around it"))
        }
        _ => check(value),
    }
}

/// What every enumeration implements. Its values are listed in the order of their texts; a text that is
/// not the variant's name stands behind it.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    (@text $variant:ident) => {
        stringify!($variant)
    };
    (@text $variant:ident $text:literal) => {
        $text
    };
    ($type:ident: $($variant:ident $(= $text:literal)?),* $(,)?) => {
        impl $crate::xml::OpenEnum for $type {
            const TABLE: &'static [(&'static str, Self)] =
                &[$(($crate::open_enum!(@text $variant $($text)?), Self::$variant)),*];

            #[inline]
            fn unlisted(text: String) -> Self {
                Self::Unlisted(text)
            }

            #[inline]
            fn unlisted_text(&self) -> Option<&str> {
                match self {
                    Self::Unlisted(text) => Some(text),
                    _ => None,
                }
            }
        }

        impl $type {
            /// The text on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::xml::open_enum::to_text(self)
            }
        }

        impl $crate::xml::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self::Unlisted(String::new())
            }
        }

        impl $crate::xml::ReadText for $type {
            #[inline]
            fn read_text(text: ::std::borrow::Cow<'_, str>, strict: bool) -> Result<Self, $crate::xml::ValueError> {
                let text = if strict { &*text } else { text.trim_matches($crate::xml::is_xml_space) };
                Ok($crate::xml::open_enum::from_text(text))
            }

            #[inline]
            fn check(&self) -> Result<(), $crate::xml::ValueError> {
                $crate::xml::open_enum::check(self)
            }
        }

        impl $crate::xml::WriteText for $type {
            #[inline]
            fn write_text(&self, out: &mut $crate::xml::TextOut) {
                out.escaped(self.as_str());
            }

            #[inline]
            fn check_text(&self) -> Result<(), $crate::xml::ValueError> {
                $crate::xml::open_enum::check_text(self)
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
                $crate::xml::open_enum::from_text(text)
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
