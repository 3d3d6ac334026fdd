//! Patterns of XSD, parsed as regular expressions of Rust.

use regex_syntax::hir::Hir;

/// Parses a pattern. The dot of XSD excludes carriage returns and line feeds.
pub(crate) fn parse(pattern: &str) -> Result<Hir, Box<regex_syntax::Error>> {
    regex_syntax::ParserBuilder::new().crlf(true).build().parse(pattern).map_err(Box::new)
}

#[cfg(test)]
mod tests {
    use regex_syntax::hir::{Class, HirKind};

    use super::*;

    /// Returns `true` if a pattern of one character matches a character.
    fn matches(pattern: &str, character: char) -> bool {
        match parse(pattern).expect("the pattern parses").into_kind() {
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
            assert_eq!(matches(".", character), expected, "{character:?}");
            assert!(matches("[^a]", character), "{character:?}");
        }
    }
}
