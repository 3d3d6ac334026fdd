//! Patterns: a check that XSD and the parser of Rust's regular expressions agree on the meaning.

use regex_syntax::hir::{Hir, HirKind};

use crate::pattern;

/// Constructs that differ in meaning, or that only one of the two has.
const FOREIGN: [&str; 11] = ["(?", r"\w", r"\W", r"\s", r"\S", r"\i", r"\I", r"\c", r"\C", r"\p", r"\P"];
/// The same inside a class in brackets: subtraction in XSD, other operators in Rust.
const FOREIGN_IN_CLASS: [&str; 4] = ["[", "&&", "--", "~~"];

/// Checks that both give a pattern the same meaning. The error is the reason why they do not.
pub(super) fn check(text: &str) -> Result<(), String> {
    let mut foreign = FOREIGN.into_iter().find(|foreign| text.contains(foreign));
    for part in text.split(']') {
        let class = part.split_once('[').map_or("", |(_, class)| class);
        foreign = foreign.or(FOREIGN_IN_CLASS.into_iter().find(|foreign| class.contains(foreign)));
    }
    if let Some(foreign) = foreign {
        return Err(format!("\"{foreign}\" differs between XSD and Rust"));
    }
    plain(&pattern::parse(text).map_err(|error| reason(&error))?)
}

/// The reason why a pattern does not parse, on one line.
fn reason(error: &regex_syntax::Error) -> String {
    match error {
        regex_syntax::Error::Parse(error) => error.kind().to_string(),
        regex_syntax::Error::Translate(error) => error.kind().to_string(),
        error => error.to_string(),
    }
}

/// XSD lacks assertions (`^` is a plain character) and lazy repetition.
fn plain(hir: &Hir) -> Result<(), String> {
    match hir.kind() {
        HirKind::Look(_) => Err(r#""^" or "$" differs between XSD and Rust"#.to_owned()),
        HirKind::Repetition(repetition) if !repetition.greedy => {
            Err(r#""?" after a repetition differs between XSD and Rust"#.to_owned())
        }
        HirKind::Repetition(repetition) => plain(&repetition.sub),
        HirKind::Capture(capture) => plain(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().try_for_each(plain),
        HirKind::Empty | HirKind::Literal(_) | HirKind::Class(_) => Ok(()),
    }
}
