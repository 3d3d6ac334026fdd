//! Fractions of a second: the digits after the decimal point as a number, and the number of digits.

use super::number::push_digits;

/// The largest number of digits that are kept.
pub(super) const MAX_DIGITS: u8 = 18;

/// Returns a fraction of a second in nanoseconds, rounded down.
pub(super) fn nanoseconds(mut fraction: u64, fraction_digits: u8) -> u32 {
    for _ in fraction_digits..9 {
        fraction = fraction.saturating_mul(10);
    }
    for _ in 9..fraction_digits {
        fraction /= 10;
    }
    u32::try_from(fraction).unwrap_or(u32::MAX).min(999_999_999)
}

/// Writes a decimal point and the digits of a fraction, if it has digits.
pub(super) fn push_fraction(fraction: u64, fraction_digits: u8, text: &mut String) {
    if fraction_digits > 0 {
        text.push('.');
        push_digits(fraction, fraction_digits.into(), text);
    }
}

/// Returns `true` if a fraction has at most `fraction_digits` digits, and `fraction_digits` is at most [`MAX_DIGITS`].
pub(super) fn is_valid_fraction(fraction: u64, fraction_digits: u8) -> bool {
    fraction_digits <= MAX_DIGITS && fraction < 10_u64.pow(fraction_digits.into())
}
