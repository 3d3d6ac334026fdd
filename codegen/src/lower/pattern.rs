//! Patterns: parsed, with a check that XSD and the parser of Rust's regular expressions agree on the meaning.

use regex_syntax::hir::{Hir, HirKind};

use crate::rust::Pattern;

/// Constructs that differ in meaning, or that only one of the two has.
const FOREIGN: [&str; 11] = ["(?", r"\w", r"\W", r"\s", r"\S", r"\i", r"\I", r"\c", r"\C", r"\p", r"\P"];
/// The same inside a class in brackets: subtraction in XSD, other operators in Rust.
const FOREIGN_IN_CLASS: [&str; 4] = ["[", "&&", "--", "~~"];

/// Parses a pattern to which both give the same meaning. The error is the reason why they do not.
pub(super) fn parse(pattern: &str) -> Result<Pattern, String> {
    let mut foreign = FOREIGN.into_iter().find(|foreign| pattern.contains(foreign));
    for part in pattern.split(']') {
        let class = part.split_once('[').map_or("", |(_, class)| class);
        foreign = foreign.or(FOREIGN_IN_CLASS.into_iter().find(|foreign| class.contains(foreign)));
    }
    if let Some(foreign) = foreign {
        return Err(format!("\"{foreign}\" differs between XSD and Rust"));
    }
    let pattern = with_tree(pattern.to_owned())?;
    check_plain(&pattern.tree)?;
    Ok(pattern)
}

/// The pattern of a value that matches one of two patterns.
pub(super) fn alternatives(one: &Pattern, other: &Pattern) -> Result<Pattern, String> {
    with_tree(format!("({})|({})", one.text, other.text))
}

/// The pattern of a value that is one of several texts.
pub(super) fn one_of(texts: &[String]) -> Result<Pattern, String> {
    let escaped: Vec<String> = texts.iter().map(|text| regex_syntax::escape(text)).collect();
    with_tree(escaped.join("|"))
}

/// Parses a pattern. The dot of XSD excludes carriage returns and line feeds.
fn with_tree(text: String) -> Result<Pattern, String> {
    let parsed = regex_syntax::ParserBuilder::new().crlf(true).build().parse(&text);
    let tree = parsed.map_err(|error| reason(&error))?;
    Ok(Pattern { text, tree })
}

/// The reason why a pattern does not parse, on one line.
fn reason(error: &regex_syntax::Error) -> String {
    match error {
        regex_syntax::Error::Parse(error) => error.kind().to_string(),
        regex_syntax::Error::Translate(error) => error.kind().to_string(),
        error => error.to_string(),
    }
}

/// Fails for an assertion (`^` is a plain character in XSD) and for a lazy repetition, which XSD lacks.
fn check_plain(hir: &Hir) -> Result<(), String> {
    match hir.kind() {
        HirKind::Look(_) => Err(r#""^" or "$" differs between XSD and Rust"#.to_owned()),
        HirKind::Repetition(repetition) if !repetition.greedy => {
            Err(r#""?" after a repetition differs between XSD and Rust"#.to_owned())
        }
        HirKind::Repetition(repetition) => check_plain(&repetition.sub),
        HirKind::Capture(capture) => check_plain(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().try_for_each(check_plain),
        HirKind::Empty | HirKind::Literal(_) | HirKind::Class(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use regex_syntax::hir::Class;

    use super::*;

    /// Returns `true` if a pattern of one character matches a character.
    fn matches(pattern: &str, character: char) -> bool {
        match parse(pattern).expect("the pattern parses").tree.into_kind() {
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
