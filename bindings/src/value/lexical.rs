//! Types with a lexical form: a text in XML that is parsed and written.

use crate::rt::Scalar;

/// The lexical form of a type. [`lexical!`] implements the traits of values with these functions.
pub(super) trait Lexical: ToString + Sized {
    /// The form in words, with an example, for the error about a text of another form.
    const EXPECTED: &'static str;

    /// The values in words, for the error about a value that cannot be written.
    const EXPECTED_VALUE: &'static str = Self::EXPECTED;

    /// Returns an arbitrary valid value, for the placeholder.
    fn any() -> Self;

    /// Parses a text without white space around it.
    fn parse(text: &str) -> Option<Self>;

    /// Parses a text of another type that some servers send.
    fn parse_leniently(_text: &str) -> Option<Self> {
        None
    }

    /// Adds the text.
    fn push(&self, text: &mut String);

    /// Returns `true` if the value can be read again: public fields may have any value.
    fn is_valid(&self) -> bool {
        true
    }

    /// Returns the value for comparing.
    fn comparable(&self) -> Option<Scalar> {
        Some(Scalar::Text(self.to_string()))
    }
}

/// Implements the traits of values for types that implement [`Lexical`].
macro_rules! lexical {
    ($($type:ident),*) => { $(
        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let mut text = String::new();
                $crate::value::lexical::Lexical::push(self, &mut text);
                f.write_str(&text)
            }
        }

        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(self, f)
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = $crate::Error;

            fn from_str(text: &str) -> $crate::Result<Self> {
                $crate::rt::parsed(text.into(), true).map_err(|error| error.into_error(&text))
            }
        }

        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                $crate::value::lexical::Lexical::any()
            }
        }

        impl $crate::rt::ReadText for $type {
            fn read_text(&mut self, text: ::std::borrow::Cow<'_, str>, strict: bool) -> Result<(), $crate::rt::ValueError> {
                use $crate::value::lexical::Lexical as _;
                let text = $crate::rt::trimmed(&text);
                let lenient = || if strict { None } else { Self::parse_leniently(text) };
                let value = Self::parse(text).or_else(lenient);
                *self = value.ok_or($crate::rt::ValueError::lexical(Self::EXPECTED))?;
                Ok(())
            }
        }

        impl $crate::rt::WriteText for $type {
            fn write_text(&self, out: &mut $crate::rt::TextOut<'_>) {
                $crate::value::lexical::Lexical::push(self, out.unescaped());
            }

            fn check_text(&self) -> Result<(), $crate::rt::ValueError> {
                use $crate::value::lexical::Lexical as _;
                if self.is_valid() { Ok(()) } else { Err($crate::rt::ValueError::facet(Self::EXPECTED_VALUE)) }
            }

            fn scalar(&self) -> Option<$crate::rt::Scalar> {
                $crate::value::lexical::Lexical::comparable(self)
            }
        }

        $crate::text_type!($type);
    )* };
}

pub(super) use lexical;
