//! Content models: the notation that generated code writes them in, and matching children.
//!
//! The notation is that of DTDs, with numbers for other occurrences and a namespace list in braces
//! for wildcards: `t:Name?, (t:FolderId | t:ItemId)+, t:Value{0,5}, {##any}*`, and `[a? & b]` for
//! `xs:all`.

use super::name::{Namespace, split};
use super::shape::admits;

/// A particle: a term with its occurrence.
pub(crate) struct Particle<'m> {
    min: u32,
    max: u32,
    term: Term<'m>,
}

enum Term<'m> {
    Element(&'m str),
    Sequence(Vec<Particle<'m>>),
    Choice(Vec<Particle<'m>>),
    All(Vec<Particle<'m>>),
    Any(&'m str),
}

/// The name of a child as the content model compares it.
pub(crate) type Child<'a> = (Namespace, &'a str);

/// Why children do not fit a content model.
pub(crate) enum Misfit {
    /// An element that is required did not come.
    Missing { name: String },
    /// The child at the place does not belong there.
    Unexpected { place: usize, expected: String },
}

/// Parses a content model.
pub(crate) fn parse(text: &str) -> Particle<'_> {
    Parser { rest: text }.group("")
}

/// Every element that a content model names.
pub(crate) fn names(text: &str) -> impl Iterator<Item = &str> {
    let is_delimiter =
        |c: char| matches!(c, ' ' | ',' | '|' | '&' | '(' | ')' | '[' | ']' | '?' | '*' | '+' | '{' | '}');
    text.split(is_delimiter).filter(|name| name.contains(':'))
}

/// Whether a content model lets an element occur more than once.
pub(crate) fn repeats(text: &str, local: &str) -> bool {
    parse(text).repeats(local, false)
}

struct Parser<'m> {
    rest: &'m str,
}

impl<'m> Parser<'m> {
    /// Particles up to the closing bracket.
    fn group(&mut self, close: &str) -> Particle<'m> {
        let mut particles = Vec::new();
        let mut separator = ",";
        loop {
            self.skip(" ");
            if self.rest.is_empty() || (!close.is_empty() && self.skip(close)) {
                break;
            }
            if let Some(found) = [",", "|", "&"].into_iter().find(|separator| self.skip(separator)) {
                separator = found;
                continue;
            }
            particles.push(self.particle());
        }
        let term = match separator {
            "|" => Term::Choice(particles),
            "&" => Term::All(particles),
            _ => Term::Sequence(particles),
        };
        let (min, max) = self.occurrence();
        Particle { min, max, term }
    }

    fn particle(&mut self) -> Particle<'m> {
        if self.skip("(") {
            return self.group(")");
        }
        if self.skip("[") {
            let Particle { min, max, term } = self.group("]");
            let term = match term {
                Term::Sequence(inner) => Term::All(inner),
                term => term,
            };
            return Particle { min, max, term };
        }
        let term = if self.skip("{") { Term::Any(self.take('}')) } else { Term::Element(self.name()) };
        let (min, max) = self.occurrence();
        Particle { min, max, term }
    }

    fn name(&mut self) -> &'m str {
        let is_delimiter = |c: char| matches!(c, ' ' | ',' | '|' | '&' | ')' | ']' | '?' | '*' | '+' | '{');
        let end = self.rest.find(is_delimiter).unwrap_or(self.rest.len()).max(1);
        let (name, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        name
    }

    fn occurrence(&mut self) -> (u32, u32) {
        if self.skip("?") {
            (0, 1)
        } else if self.skip("*") {
            (0, u32::MAX)
        } else if self.skip("+") {
            (1, u32::MAX)
        } else if self.skip("{") {
            let (min, max) = self.take('}').split_once(',').unwrap_or(("1", "1"));
            (min.parse().unwrap_or(1), max.parse().unwrap_or(u32::MAX))
        } else {
            (1, 1)
        }
    }

    fn skip(&mut self, prefix: &str) -> bool {
        match self.rest.strip_prefix(prefix) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn take(&mut self, close: char) -> &'m str {
        let (inside, rest) = self.rest.split_once(close).unwrap_or((self.rest, ""));
        self.rest = rest;
        inside
    }
}

impl<'m> Particle<'m> {
    /// Takes as many children from `place` on as fit; returns the place after them and, for the message
    /// that something else follows, what could have come.
    ///
    /// Content models are deterministic (XSD's rule of unique particle attribution), so that taking
    /// greedily never goes wrong.
    pub(crate) fn take(
        &self,
        children: &[Child<'_>],
        mut place: usize,
        expected: &mut Vec<&'m str>,
    ) -> Result<usize, Misfit> {
        let mut count = 0;
        while count < self.max {
            if !self.starts(children.get(place).copied()) {
                if count < self.min && !self.is_emptiable() {
                    return Err(self.missing(children, place));
                }
                break;
            }
            let after = self.take_once(children, place, expected)?;
            if after == place {
                break;
            }
            expected.clear();
            place = after;
            count += 1;
        }
        if count < self.max {
            self.firsts(expected);
        }
        Ok(place)
    }

    fn take_once(
        &self,
        children: &[Child<'_>],
        mut place: usize,
        expected: &mut Vec<&'m str>,
    ) -> Result<usize, Misfit> {
        match &self.term {
            Term::Element(_) | Term::Any(_) => Ok(place + 1),
            Term::Sequence(particles) => {
                for particle in particles {
                    place = particle.take(children, place, expected)?;
                }
                Ok(place)
            }
            Term::Choice(particles) => {
                let next = children.get(place).copied();
                match particles.iter().find(|particle| particle.starts(next)) {
                    Some(particle) => particle.take(children, place, expected),
                    None => Ok(place),
                }
            }
            Term::All(particles) => {
                let mut left: Vec<_> = particles.iter().collect();
                while let Some(found) =
                    left.iter().position(|particle| particle.starts(children.get(place).copied()))
                {
                    place = left.remove(found).take(children, place, expected)?;
                }
                match left.into_iter().find(|particle| !particle.is_emptiable()) {
                    Some(particle) => Err(particle.missing(children, place)),
                    None => Ok(place),
                }
            }
        }
    }

    /// Whether a child can be the first of this particle.
    fn starts(&self, child: Option<Child<'_>>) -> bool {
        let Some((namespace, local)) = child else { return false };
        match &self.term {
            Term::Element(name) => split(name) == (namespace, local),
            Term::Any(allowed) => admits(allowed, namespace),
            Term::Choice(particles) | Term::All(particles) => {
                particles.iter().any(|particle| particle.starts(child))
            }
            Term::Sequence(particles) => {
                let reach = particles.iter().position(|particle| !particle.is_emptiable());
                let reach = reach.map_or(particles.len(), |last| last + 1);
                particles.iter().take(reach).any(|particle| particle.starts(child))
            }
        }
    }

    fn repeats(&self, local: &str, outer: bool) -> bool {
        let repeats = outer || self.max > 1;
        match &self.term {
            Term::Element(name) => repeats && split(name).1 == local,
            Term::Any(_) => false,
            Term::Sequence(particles) | Term::Choice(particles) | Term::All(particles) => {
                particles.iter().any(|particle| particle.repeats(local, repeats))
            }
        }
    }

    fn is_emptiable(&self) -> bool {
        self.min == 0
            || match &self.term {
                Term::Element(_) | Term::Any(_) => false,
                Term::Choice(particles) => particles.is_empty() || particles.iter().any(Self::is_emptiable),
                Term::Sequence(particles) | Term::All(particles) => particles.iter().all(Self::is_emptiable),
            }
    }

    fn missing(&self, children: &[Child<'_>], place: usize) -> Misfit {
        let mut firsts = Vec::new();
        self.firsts(&mut firsts);
        let expected = list(&firsts);
        if place < children.len() {
            Misfit::Unexpected { place, expected }
        } else {
            Misfit::Missing { name: expected }
        }
    }

    fn firsts(&self, names: &mut Vec<&'m str>) {
        match &self.term {
            Term::Element(name) => names.push(name),
            Term::Any(_) => names.push("any element"),
            Term::Choice(particles) | Term::All(particles) => {
                particles.iter().for_each(|particle| particle.firsts(names))
            }
            Term::Sequence(particles) => {
                for particle in particles {
                    particle.firsts(names);
                    if !particle.is_emptiable() {
                        break;
                    }
                }
            }
        }
    }
}

/// Names as a message lists them.
pub(crate) fn list(names: &[&str]) -> String {
    match names {
        [] => "nothing more".to_owned(),
        names if names.len() > 6 => {
            format!("{} or {} more", names.get(..6).unwrap_or(&[]).join(" or "), names.len() - 6)
        }
        names => names.join(" or "),
    }
}
