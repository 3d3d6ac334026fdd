//! Patterns, parsed as regular expressions of Rust.

use regex_syntax::hir::Hir;

use crate::rust::Pattern;
use crate::schema::rust_pattern;

/// Parses a pattern of XSD. The error is the reason why the pattern is invalid or unsupported.
pub(super) fn parse(pattern: &str) -> Result<Pattern, String> {
    let tree = tree(&rust_pattern(pattern)?)?;
    Ok(Pattern { text: pattern.to_owned(), tree })
}

/// The pattern of a value that matches one of two patterns.
pub(super) fn alternatives(one: &Pattern, other: &Pattern) -> Result<Pattern, String> {
    parse(&format!("{}|{}", one.text, other.text))
}

/// The pattern of a value that is one of several texts.
pub(super) fn one_of(texts: &[String]) -> Result<Pattern, String> {
    let escaped: Vec<String> = texts.iter().map(|text| regex_syntax::escape(text)).collect();
    parse(&escaped.join("|"))
}

/// Parses a pattern of Rust. The dot of XSD excludes carriage returns and line feeds.
fn tree(pattern: &str) -> Result<Hir, String> {
    let parsed = regex_syntax::ParserBuilder::new().crlf(true).build().parse(pattern);
    parsed.map_err(|error| reason(&error))
}

/// The reason why a pattern does not parse, on one line.
fn reason(error: &regex_syntax::Error) -> String {
    match error {
        regex_syntax::Error::Parse(error) => error.kind().to_string(),
        regex_syntax::Error::Translate(error) => error.kind().to_string(),
        error => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use regex_syntax::hir::{Class, HirKind};

    use super::*;

    /// Returns `true` if a pattern of one character matches a character.
    fn is_match(pattern: &str, character: char) -> bool {
        match parse(pattern).expect("the pattern parses").tree.into_kind() {
            HirKind::Literal(literal) => *literal.0 == *character.to_string().as_bytes(),
            HirKind::Class(Class::Unicode(class)) => {
                class.iter().any(|range| (range.start()..=range.end()).contains(&character))
            }
            other => panic!("{pattern} is not a class: {other:?}"),
        }
    }

    #[test]
    fn dot_excludes_carriage_return_and_line_feed() {
        for (character, expected) in
            [('\r', false), ('\n', false), ('\t', true), ('\u{85}', true), ('\u{2028}', true)]
        {
            assert_eq!(is_match(".", character), expected, "{character:?}");
            assert!(is_match("[^a]", character), "{character:?}");
        }
    }

    #[test]
    fn escapes_and_excluded_classes_have_the_meaning_of_xsd() {
        for (pattern, inside, outside) in [
            (r"\s", " \t\r\n", "\u{85}\u{a0}\u{b}a"),
            (r"\S", "\u{85}a", " \n"),
            (r"\d", "0\u{661}", "a"),
            (r"\w", "a0é+\u{308}", " _-.\u{0}\u{85}"),
            (r"\W", "_- ", "a+"),
            (r"\i", ":_aé日", "0-.\u{b7}\u{d7}"),
            (r"\c", ":_a0-.\u{b7}", " +\u{d7}"),
            (r"[\I-[\C]]", "0-.", "a +"),
            (r"\p{Lu}", "AÉ", "a0"),
            (r"[^\P{L}-[a-c]]", "dé", "a0"),
            ("[a-z-[aeiou]]", "bz", "ae-["),
            ("^", "^", "a"),
        ] {
            for (text, expected) in [(inside, true), (outside, false)] {
                for character in text.chars() {
                    assert_eq!(is_match(pattern, character), expected, "{pattern} {character:?}");
                }
            }
        }
    }
}
