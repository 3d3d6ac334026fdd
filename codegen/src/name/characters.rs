//! The characters of names: `NameStartChar` and `NameChar` of XML 1.0, fifth edition.

use std::fmt::Write as _;

/// The first characters of a name, without the colon.
const FIRST: [(char, char); 15] = [
    ('A', 'Z'),
    ('_', '_'),
    ('a', 'z'),
    ('\u{c0}', '\u{d6}'),
    ('\u{d8}', '\u{f6}'),
    ('\u{f8}', '\u{2ff}'),
    ('\u{370}', '\u{37d}'),
    ('\u{37f}', '\u{1fff}'),
    ('\u{200c}', '\u{200d}'),
    ('\u{2070}', '\u{218f}'),
    ('\u{2c00}', '\u{2fef}'),
    ('\u{3001}', '\u{d7ff}'),
    ('\u{f900}', '\u{fdcf}'),
    ('\u{fdf0}', '\u{fffd}'),
    ('\u{10000}', '\u{effff}'),
];

/// The characters that a name can have after the first, in addition to those of [`FIRST`].
const OTHER: [(char, char); 6] = [
    ('-', '-'),
    ('.', '.'),
    ('0', '9'),
    ('\u{b7}', '\u{b7}'),
    ('\u{300}', '\u{36f}'),
    ('\u{203f}', '\u{2040}'),
];

/// Returns `true` if a name can start with a character. A colon only separates two names.
pub(crate) fn starts_name(c: char) -> bool {
    is_in(&FIRST, c)
}

/// Returns `true` for a text that XML Schema allows as the name of a component: an `NCName`.
pub(crate) fn is_nc_name(text: &str) -> bool {
    text.starts_with(starts_name) && text.chars().all(|c| starts_name(c) || is_in(&OTHER, c))
}

/// The first characters of a name, with the colon, as part of a class of a Rust pattern.
pub(crate) fn first_class() -> String {
    format!(":{}", class(&FIRST))
}

/// The other characters of a name, as part of a class of a Rust pattern.
pub(crate) fn other_class() -> String {
    class(&OTHER)
}

fn class(ranges: &[(char, char)]) -> String {
    let mut class = String::new();
    for (first, last) in ranges {
        let (first, last) = (u32::from(*first), u32::from(*last));
        // Writing to a text cannot fail.
        let _ = write!(class, r"\u{{{first:X}}}-\u{{{last:X}}}");
    }
    class
}

fn is_in(ranges: &[(char, char)], c: char) -> bool {
    ranges.iter().any(|(first, last)| (*first..=*last).contains(&c))
}

#[cfg(test)]
mod tests {
    use super::is_nc_name;

    #[test]
    fn name_has_the_characters_of_the_fifth_edition() {
        for name in ["a", "_", "a-1.b", "\u{212e}", "\u{2070}", "\u{c0}", "a\u{b7}\u{300}"] {
            assert!(is_nc_name(name), "{name}");
        }
        for name in ["", "1", "-a", "a:b", "a b", "\u{aa}", "a\u{d7}", "\u{300}a", "\u{1a0}\u{2000}"] {
            assert!(!is_nc_name(name), "{name}");
        }
    }
}
