//! Facets: what a simple type allows beyond its base, and the values that are checked for it.

use std::fmt;

use super::UNBOUNDED;
use super::read::ValueError;

/// A set of facets.
#[derive(Debug)]
pub struct Facets {
    /// Least length in characters.
    pub min_length: Option<usize>,
    /// Greatest length in characters.
    pub max_length: Option<usize>,
    /// Least value.
    pub min: Option<i64>,
    /// Greatest value.
    pub max: Option<i64>,
    /// A pattern: as XSD writes it, and as it is matched.
    pub pattern: Option<(&'static str, &'static Pattern)>,
}

/// A pattern of XSD, parsed by the generator.
#[derive(Debug)]
pub enum Pattern {
    /// These characters.
    Literal(&'static str),
    /// One character of these ranges.
    Class(&'static [(char, char)]),
    /// One after the other.
    Sequence(&'static [Pattern]),
    /// One of them.
    Choice(&'static [Pattern]),
    /// So many times.
    Repeat(&'static Pattern, u32, u32),
}

/// A value that facets speak of.
pub trait Faceted {
    /// Length in characters, for texts.
    fn length(&self) -> Option<usize> {
        None
    }

    /// The number, for numbers.
    fn number(&self) -> Option<i64> {
        None
    }

    /// The text, for texts.
    fn as_text(&self) -> Option<&str> {
        None
    }
}

impl Faceted for String {
    fn length(&self) -> Option<usize> {
        Some(self.chars().count())
    }

    fn as_text(&self) -> Option<&str> {
        Some(self)
    }
}

macro_rules! numbers {
    ($($type:ty),*) => { $(
        impl Faceted for $type {
            fn number(&self) -> Option<i64> {
                i64::try_from(*self).ok()
            }
        }
    )* };
}

numbers!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Facets {
    /// No facets.
    pub const NONE: Self = Self { min_length: None, max_length: None, min: None, max: None, pattern: None };

    /// Whether a value keeps them.
    pub fn admit(&self, value: &impl Faceted) -> bool {
        let within = |value: Option<i64>, min: Option<i64>, max: Option<i64>| {
            value.is_none_or(|value| min.is_none_or(|min| value >= min) && max.is_none_or(|max| value <= max))
        };
        let length = value.length();
        within(value.number(), self.min, self.max)
            && length.is_none_or(|length| self.min_length.is_none_or(|min| length >= min))
            && length.is_none_or(|length| self.max_length.is_none_or(|max| length <= max))
            && self.pattern.is_none_or(|(_, pattern)| value.as_text().is_none_or(|text| pattern.matches(text)))
    }
}

/// Whether a value keeps one of several sets.
pub fn check(sets: &[Facets], value: &impl Faceted) -> Result<(), ValueError> {
    if sets.iter().any(|facets| facets.admit(value)) {
        return Ok(());
    }
    let all: Vec<String> = sets.iter().map(ToString::to_string).collect();
    Err(ValueError::facet(all.join(" or ")))
}

impl fmt::Display for Facets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bounds = |min: Option<i64>, max: Option<i64>| match (min, max) {
            (Some(min), Some(max)) if min == max => Some(format!("{min}")),
            (Some(min), Some(max)) => Some(format!("{min} to {max}")),
            (Some(min), None) => Some(format!("at least {min}")),
            (None, Some(max)) => Some(format!("at most {max}")),
            (None, None) => None,
        };
        let length = |length: Option<usize>| length.and_then(|length| i64::try_from(length).ok());
        let parts = [
            bounds(self.min, self.max).map(|bounds| format!("a number: {bounds}")),
            bounds(length(self.min_length), length(self.max_length)).map(|bounds| format!("a text of length {bounds}")),
            self.pattern.map(|(pattern, _)| format!("a text like {pattern}")),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        f.write_str(&parts.join(" and "))
    }
}

impl Pattern {
    /// Whether the whole text matches.
    pub fn matches(&self, text: &str) -> bool {
        self.ends(text, &[0]).contains(&text.len())
    }

    /// The offsets at which a match can end that starts at one of `starts`: a set, so that no pattern
    /// takes more than polynomial time.
    fn ends(&self, text: &str, starts: &[usize]) -> Vec<usize> {
        let mut ends = Vec::new();
        match self {
            Self::Literal(literal) => {
                let rest = |start: &usize| text.get(*start..).is_some_and(|rest| rest.starts_with(literal));
                ends.extend(starts.iter().filter(|start| rest(start)).map(|start| start + literal.len()));
            }
            Self::Class(ranges) => {
                for start in starts {
                    let next = text.get(*start..).and_then(|rest| rest.chars().next());
                    let next = next.filter(|c| ranges.iter().any(|(from, to)| (from..=to).contains(&c)));
                    ends.extend(next.map(|c| start + c.len_utf8()));
                }
            }
            Self::Sequence(parts) => {
                ends = starts.to_vec();
                for part in *parts {
                    ends = part.ends(text, &ends);
                }
            }
            Self::Choice(parts) => ends.extend(parts.iter().flat_map(|part| part.ends(text, starts))),
            Self::Repeat(part, min, max) => {
                let mut current = starts.to_vec();
                let mut count = 0;
                loop {
                    if count >= *min {
                        let before = ends.len();
                        ends.extend(current.iter().copied());
                        ends.sort_unstable();
                        ends.dedup();
                        if ends.len() == before {
                            break;
                        }
                    }
                    if count >= *max && *max != UNBOUNDED {
                        break;
                    }
                    current = part.ends(text, &current);
                    if current.is_empty() {
                        break;
                    }
                    count += 1;
                }
            }
        }
        ends.sort_unstable();
        ends.dedup();
        ends
    }
}

/// What every type with facets implements.
#[doc(hidden)]
#[macro_export]
macro_rules! facet_type {
    ($type:ident, $base:ty) => {
        impl $type {
            /// The value.
            pub fn into_inner(self) -> $base {
                self.0
            }
        }

        impl $crate::xml::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self($crate::xml::Blank::blank())
            }
        }

        impl $crate::xml::ReadText for $type {
            #[inline]
            fn read_text(text: ::std::borrow::Cow<'_, str>, strict: bool) -> Result<Self, $crate::xml::ValueError> {
                Ok(Self($crate::xml::ReadText::read_text(text, strict)?))
            }

            #[inline]
            fn check(&self) -> Result<(), $crate::xml::ValueError> {
                $crate::xml::facets::check(Self::FACETS, &self.0)
            }
        }

        impl $crate::xml::WriteText for $type {
            #[inline]
            fn write_text(&self, out: &mut $crate::xml::TextOut) {
                $crate::xml::WriteText::write_text(&self.0, out);
            }

            #[inline]
            fn check_text(&self) -> Result<(), $crate::xml::ValueError> {
                $crate::xml::facets::check(Self::FACETS, &self.0)
            }
        }

        $crate::text_type!($type);

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl From<$type> for $base {
            fn from(value: $type) -> $base {
                value.0
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.0, serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <$base as ::serde::Deserialize>::deserialize(deserializer)?;
                Self::new(value).map_err(<D::Error as ::serde::de::Error>::custom)
            }
        }
    };
}

/// A number with facets.
#[doc(hidden)]
#[macro_export]
macro_rules! facet_number {
    ($type:ident, $base:ty) => {
        impl $type {
            /// Checks a value.
            ///
            /// # Errors
            /// When it is outside the facets.
            pub fn new(value: $base) -> $crate::Result<Self> {
                match $crate::xml::facets::check(Self::FACETS, &value) {
                    Ok(()) => Ok(Self(value)),
                    Err(error) => Err(error.into_error(&value)),
                }
            }

            /// The value. One that was read may be outside the facets; reading reports it.
            pub fn get(&self) -> $base {
                self.0
            }
        }

        impl TryFrom<$base> for $type {
            type Error = $crate::Error;

            fn try_from(value: $base) -> $crate::Result<Self> {
                Self::new(value)
            }
        }

        $crate::facet_type!($type, $base);
    };
}

/// A text (or a list) with facets.
#[doc(hidden)]
#[macro_export]
macro_rules! facet_text {
    ($type:ident, $base:ty) => {
        impl $type {
            /// Checks a value.
            ///
            /// # Errors
            /// When it is outside the facets.
            pub fn new(value: impl Into<$base>) -> $crate::Result<Self> {
                let value = value.into();
                match $crate::xml::facets::check(Self::FACETS, &value) {
                    Ok(()) => Ok(Self(value)),
                    Err(error) => Err(error.into_error(&value)),
                }
            }
        }

        impl ::std::ops::Deref for $type {
            type Target = $base;

            fn deref(&self) -> &$base {
                &self.0
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $crate::Error;

            fn try_from(value: &str) -> $crate::Result<Self> {
                Self::new(value)
            }
        }

        impl TryFrom<String> for $type {
            type Error = $crate::Error;

            fn try_from(value: String) -> $crate::Result<Self> {
                Self::new(value)
            }
        }

        $crate::facet_type!($type, $base);
    };
}

/// A struct around a list in one text.
#[doc(hidden)]
#[macro_export]
macro_rules! list_type {
    ($type:ident) => {
        impl $crate::xml::ReadText for $type {
            #[inline]
            fn read_text(text: ::std::borrow::Cow<'_, str>, strict: bool) -> Result<Self, $crate::xml::ValueError> {
                Ok(Self($crate::xml::ReadText::read_text(text, strict)?))
            }

            #[inline]
            fn check(&self) -> Result<(), $crate::xml::ValueError> {
                $crate::xml::ReadText::check(&self.0)
            }
        }

        impl $crate::xml::WriteText for $type {
            #[inline]
            fn write_text(&self, out: &mut $crate::xml::TextOut) {
                $crate::xml::WriteText::write_text(&self.0, out);
            }

            #[inline]
            fn check_text(&self) -> Result<(), $crate::xml::ValueError> {
                $crate::xml::WriteText::check_text(&self.0)
            }
        }

        $crate::text_type!($type);
    };
}

/// One of several simple types, tried in order.
#[doc(hidden)]
#[macro_export]
macro_rules! union_type {
    ($type:ident: $($variant:ident($inner:ty) = $facets:expr),* $(,)?) => {
        $crate::from_variants!($type: $($variant($inner)),*);

        impl $type {
            fn facets(&self) -> Result<(), $crate::xml::ValueError> {
                match self {
                    $(Self::$variant(value) => $crate::xml::facets::check(&[$facets], value),)*
                }
            }
        }

        impl $crate::xml::Blank for $type {
            fn blank() -> Self {
                let mut _blank = None;
                $(_blank = _blank.or_else(|| Some(Self::$variant($crate::xml::Blank::blank())));)*
                // Every union has a member.
                _blank.unwrap_or_else(Self::blank)
            }
        }

        impl $crate::xml::ReadText for $type {
            fn read_text(text: ::std::borrow::Cow<'_, str>, strict: bool) -> Result<Self, $crate::xml::ValueError> {
                let mut last = Err($crate::xml::ValueError::lexical(stringify!($type)));
                $(
                    if let Ok(value) = <$inner as $crate::xml::ReadText>::read_text(text.clone(), strict) {
                        let value = Self::$variant(value);
                        if value.facets().is_ok() {
                            return Ok(value);
                        }
                        last = Ok(value);
                    }
                )*
                last
            }

            fn check(&self) -> Result<(), $crate::xml::ValueError> {
                self.facets()
            }
        }

        impl $crate::xml::WriteText for $type {
            fn write_text(&self, out: &mut $crate::xml::TextOut) {
                match self {
                    $(Self::$variant(value) => $crate::xml::WriteText::write_text(value, out),)*
                }
            }

            fn check_text(&self) -> Result<(), $crate::xml::ValueError> {
                self.facets()
            }
        }

        $crate::text_type!($type);
    };
}
