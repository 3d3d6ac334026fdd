//! Patterns of XSD, matched without a regular-expression engine.

use std::collections::BTreeSet;

use super::UNBOUNDED;

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
                let mut seen = BTreeSet::new();
                let mut count = 0;
                while !current.is_empty() {
                    if count >= *min {
                        // Where a round from an end has led is known; only new ends go on.
                        current.retain(|end| seen.insert(*end));
                    }
                    if count >= *max && *max != UNBOUNDED {
                        break;
                    }
                    current = part.ends(text, &current);
                    count = count.saturating_add(1);
                }
                ends.extend(seen);
            }
        }
        ends.sort_unstable();
        ends.dedup();
        ends
    }
}
