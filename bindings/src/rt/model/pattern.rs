//! Patterns of XSD, matched without a regular-expression engine.

use super::UNBOUNDED;

/// A pattern of XSD, parsed by the generator.
#[derive(Debug)]
pub enum Pattern {
    /// A text.
    Literal(&'static str),
    /// A character of one of these ranges.
    Class(&'static [(char, char)]),
    /// Several patterns, one after the other.
    Sequence(&'static [Pattern]),
    /// Alternatives.
    Choice(&'static [Pattern]),
    /// A repetition, with its least and its greatest number.
    Repeat(&'static Pattern, u32, u32),
}

impl Pattern {
    /// Returns `true` if the whole text matches.
    pub fn matches(&self, text: &str) -> bool {
        self.longest(text, 0) == Some(text.len()) || self.ends(text, &[0]).contains(text.len())
    }

    /// Returns the end of the greedy match. Most patterns have only this match.
    fn longest(&self, text: &str, start: usize) -> Option<usize> {
        match self {
            Self::Literal(literal) => {
                text.get(start..).filter(|rest| rest.starts_with(literal)).map(|_| start + literal.len())
            }
            Self::Class(ranges) => {
                let next = text.get(start..).and_then(|rest| rest.chars().next());
                let next = next.filter(|c| ranges.iter().any(|(from, to)| (from..=to).contains(&c)));
                next.map(|c| start + c.len_utf8())
            }
            Self::Sequence(parts) => parts.iter().try_fold(start, |at, part| part.longest(text, at)),
            Self::Choice(parts) => parts.iter().find_map(|part| part.longest(text, start)),
            Self::Repeat(part, min, max) => {
                let (mut at, mut count) = (start, 0);
                while count < *max || *max == UNBOUNDED {
                    let Some(end) = part.longest(text, at) else { break };
                    count += 1;
                    if end == at {
                        // A repetition of the empty match ends at the same offset.
                        count = count.max(*min);
                        break;
                    }
                    at = end;
                }
                (count >= *min).then_some(at)
            }
        }
    }

    /// Returns the set of offsets at which matches from `starts` can end. With a set, every pattern takes at most
    /// polynomial time.
    fn ends(&self, text: &str, starts: &[usize]) -> Ends {
        let mut ends = Ends::default();
        match self {
            Self::Literal(_) | Self::Class(_) => {
                ends.extend(starts.iter().filter_map(|start| self.longest(text, *start)));
            }
            Self::Sequence(parts) => {
                ends.0 = starts.to_vec();
                for part in *parts {
                    ends = part.ends(text, &ends.0);
                }
            }
            Self::Choice(parts) => {
                ends.extend(parts.iter().flat_map(|part| part.ends(text, starts).0));
            }
            Self::Repeat(part, min, max) => {
                let mut current = starts.to_vec();
                let mut count = 0;
                while !current.is_empty() {
                    if count >= *min {
                        // Matches from an end that is already in the set are not new, so only new ends continue.
                        current.retain(|end| ends.add(*end));
                    }
                    if count >= *max && *max != UNBOUNDED {
                        break;
                    }
                    let next = part.ends(text, &current).0;
                    // Further repetitions give the same ends: the count can be as large as the schema says.
                    count = if next == current { count.max(*min) } else { count.saturating_add(1) };
                    current = next;
                }
            }
        }
        ends
    }
}

/// A sorted set of offsets. The offsets are added nearly in order, so an insertion is cheap.
#[derive(Default)]
struct Ends(Vec<usize>);

impl Ends {
    /// Adds an offset. Returns `true` if it is new.
    fn add(&mut self, end: usize) -> bool {
        match self.0.binary_search(&end) {
            Ok(_) => false,
            Err(index) => {
                self.0.insert(index, end);
                true
            }
        }
    }

    fn extend(&mut self, ends: impl Iterator<Item = usize>) {
        for end in ends {
            self.add(end);
        }
    }

    fn contains(&self, end: usize) -> bool {
        self.0.binary_search(&end).is_ok()
    }
}
