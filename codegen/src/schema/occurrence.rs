//! `minOccurs` and `maxOccurs`.

use std::fmt;

/// The occurrence of a particle. The text of an occurrence is `0..unbounded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// `minOccurs`.
    pub min: u64,
    /// `maxOccurs`; `None` is `unbounded`.
    pub max: Option<u64>,
}

impl Occurrence {
    /// Exactly once: the default in XSD.
    pub const ONCE: Self = Self { min: 1, max: Some(1) };

    /// Creates an occurrence.
    pub const fn new(min: u64, max: Option<u64>) -> Self {
        Self { min, max }
    }

    /// Returns `true` if the particle may be absent.
    pub fn is_optional(self) -> bool {
        self.min == 0
    }

    /// Returns `true` unless the particle occurs at most once.
    pub fn repeats(self) -> bool {
        self.max != Some(1)
    }

    /// Reads the text of an occurrence.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (min, max) = text.split_once("..")?;
        let min = min.parse().ok()?;
        let max = if max == "unbounded" { None } else { Some(max.parse().ok().filter(|max| *max >= min)?) };
        Some(Self { min, max })
    }

    /// `maxOccurs` as XSD writes it.
    pub(crate) fn max_text(self) -> String {
        self.max.map_or_else(|| "unbounded".to_owned(), |max| max.to_string())
    }
}

impl fmt::Display for Occurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.min, self.max_text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_an_occurrence_is_read_back() {
        for (occurrence, text) in [(Occurrence::ONCE, "1..1"), (Occurrence::new(0, None), "0..unbounded")] {
            assert_eq!(occurrence.to_string(), text);
            assert_eq!(Occurrence::parse(text), Some(occurrence));
        }
        for text in ["1", "3..1", "1..", "..1", "a..1", "1..many"] {
            assert_eq!(Occurrence::parse(text), None, "{text}");
        }
    }
}
