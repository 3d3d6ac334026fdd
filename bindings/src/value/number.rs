//! Integers, floating-point numbers and booleans.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::rt::{self, Placeholder, ReadText, Scalar, TextOut, ValueError, WriteText};

/// Returns `true` for `-0`, which XML Schema allows for unsigned types and Rust does not.
fn is_negative_zero(text: &str) -> bool {
    text.strip_prefix('-').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte == b'0'))
}

macro_rules! integers {
    ($($type:ty => $name:literal,)*) => { $(
        impl Placeholder for $type {
            #[inline]
            fn placeholder() -> Self { 0 }
        }

        impl ReadText for $type {
            fn read_text(&mut self, text: Cow<'_, str>, _strict: bool) -> Result<(), ValueError> {
                let text = rt::trimmed(&text);
                *self = match text.parse() {
                    Ok(number) => number,
                    Err(_) if is_negative_zero(text) => 0,
                    Err(_) => return Err(ValueError::lexical($name)),
                };
                Ok(())
            }
        }

        impl WriteText for $type {
            fn write_text(&self, out: &mut TextOut<'_>) {
                let number = i128::from(*self);
                if number < 0 {
                    out.unescaped().push('-');
                }
                push_digits(u64::try_from(number.unsigned_abs()).unwrap_or(u64::MAX), 1, out.unescaped());
            }

            fn scalar(&self) -> Option<Scalar> {
                Some(Scalar::Integer(i128::from(*self)))
            }
        }

        crate::text_type!($type);
    )* };
}

/// Writes a number with at least two digits, for the parts of dates and times.
pub(super) fn push_two_digits(number: u8, text: &mut String) {
    if number > 99 {
        return push_digits(number.into(), 2, text);
    }
    text.push(char::from(b'0' + number / 10));
    text.push(char::from(b'0' + number % 10));
}

/// Writes a number with at least `width` digits. Formatting by the standard library takes five times as many
/// instructions.
pub(super) fn push_digits(mut number: u64, width: usize, text: &mut String) {
    let mut digits = [b'0'; 20];
    let mut start = digits.len();
    for digit in digits.iter_mut().rev() {
        if number == 0 && 20 - start >= width {
            break;
        }
        *digit += u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
        start -= 1;
    }
    text.push_str(digits.get(start..).and_then(|digits| std::str::from_utf8(digits).ok()).unwrap_or(""));
}

integers! {
    i8 => "an xs:byte",
    i16 => "an xs:short",
    i32 => "an xs:int",
    i64 => "an xs:long or xs:integer",
    u8 => "an xs:unsignedByte",
    u16 => "an xs:unsignedShort",
    u32 => "an xs:unsignedInt",
    u64 => "an xs:unsignedLong or xs:nonNegativeInteger",
}

macro_rules! floats {
    ($($type:ident => $name:literal,)*) => { $(
        impl Placeholder for $type {
            #[inline]
            fn placeholder() -> Self { 0.0 }
        }

        impl ReadText for $type {
            fn read_text(&mut self, text: Cow<'_, str>, _strict: bool) -> Result<(), ValueError> {
                let text = rt::trimmed(&text);
                *self = match text {
                    "INF" => $type::INFINITY,
                    "-INF" => $type::NEG_INFINITY,
                    "NaN" => $type::NAN,
                    // Rust also accepts `inf`, `infinity` and `nan`, XML Schema does not.
                    _ if text.bytes().any(|byte| byte.is_ascii_alphabetic() && !matches!(byte, b'e' | b'E')) => {
                        return Err(ValueError::lexical($name));
                    }
                    _ => text.parse().map_err(|_| ValueError::lexical($name))?,
                };
                Ok(())
            }
        }

        impl WriteText for $type {
            fn write_text(&self, out: &mut TextOut<'_>) {
                let out = out.unescaped();
                let _ = if self.is_nan() {
                    out.write_str("NaN")
                } else if self.is_infinite() {
                    out.write_str(if *self > 0.0 { "INF" } else { "-INF" })
                } else {
                    write!(out, "{self}")
                };
            }

            fn scalar(&self) -> Option<Scalar> {
                Some(Scalar::Float(f64::from(*self)))
            }
        }

        crate::text_type!($type);
    )* };
}

floats! {
    f32 => "an xs:float",
    f64 => "an xs:double",
}

impl Placeholder for bool {
    #[inline]
    fn placeholder() -> Self {
        false
    }
}

impl ReadText for bool {
    fn read_text(&mut self, text: Cow<'_, str>, strict: bool) -> Result<(), ValueError> {
        *self = match rt::trimmed(&text) {
            "true" | "1" => true,
            "false" | "0" => false,
            // Some servers write `True` and `False`.
            text if !strict && text.eq_ignore_ascii_case("true") => true,
            text if !strict && text.eq_ignore_ascii_case("false") => false,
            _ => return Err(ValueError::lexical("true or false")),
        };
        Ok(())
    }
}

impl WriteText for bool {
    fn write_text(&self, out: &mut TextOut<'_>) {
        out.unescaped().push_str(if *self { "true" } else { "false" });
    }

    fn scalar(&self) -> Option<Scalar> {
        Some(Scalar::Boolean(*self))
    }
}

crate::text_type!(bool);
