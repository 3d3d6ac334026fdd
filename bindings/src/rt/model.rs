//! Content models: the notation that generated code writes them in, and matching children.
//!
//! The notation is that of DTDs, with numbers for other occurrences and a namespace list in braces
//! for wildcards: `t:Name?, (t:FolderId | t:ItemId)+, t:Value{0,5}, {##any}*`, and `[a? & b]` for
//! `xs:all`.

use super::UNBOUNDED;
use super::name::{Namespace, split};
use super::type_info::admits;

/// A particle: a term with its occurrence. What is inside stays text: matching makes nothing to keep.
#[derive(Clone, Copy)]
struct Particle<'m> {
    min: u32,
    max: u32,
    term: Term<'m>,
}

#[derive(Clone, Copy)]
enum Term<'m> {
    Element(&'m str),
    Any(&'m str),
    Sequence(Particles<'m>),
    Choice(Particles<'m>),
    All(Particles<'m>),
}

/// The particles of a group, read off its text.
#[derive(Clone, Copy)]
struct Particles<'m> {
    rest: &'m str,
}

/// The name of a child as the content model compares it.
pub(crate) type Child<'a> = (Namespace, &'a str);

/// Why children do not fit a content model.
pub(crate) enum ContentError {
    /// An element that is required did not come.
    Missing { name: String },
    /// The child at the place does not belong there.
    Unexpected { place: usize, expected: String },
}

/// Takes as many children from `place` on as fit a content model; returns the place after them.
///
/// Content models are deterministic (XSD's rule of unique particle attribution), so that taking greedily
/// never goes wrong.
pub(crate) fn take(model: &str, children: &[Child<'_>], place: usize) -> Result<usize, ContentError> {
    Particle::of(model).take(children, place)
}

/// What could follow children that fit the first of several content models, for a message.
pub(crate) fn expected<'m>(models: impl Iterator<Item = &'m str>, children: &[Child<'_>]) -> String {
    let (mut names, mut place) = (Vec::new(), 0);
    for model in models {
        place = Particle::of(model).follow(children, place, &mut names);
    }
    list(&names)
}

/// Every element that a content model names.
pub(crate) fn names(text: &str) -> impl Iterator<Item = &str> {
    let is_delimiter =
        |c: char| matches!(c, ' ' | ',' | '|' | '&' | '(' | ')' | '[' | ']' | '?' | '*' | '+' | '{' | '}');
    text.split(is_delimiter).filter(|name| name.contains(':'))
}

/// Whether a content model lets an element occur more than once.
pub(crate) fn repeats(text: &str, local: &str) -> bool {
    Particle::of(text).repeats(local, false)
}

impl<'m> Particles<'m> {
    fn skip(&mut self, prefix: &str) -> bool {
        match self.rest.strip_prefix(prefix) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// The text up to a character, which is gone past too.
    fn up_to(&mut self, close: char) -> &'m str {
        let (inside, rest) = self.rest.split_once(close).unwrap_or((self.rest, ""));
        self.rest = rest;
        inside
    }

    /// The text of a group up to the bracket that closes it, which is gone past too, and whether it is a
    /// choice.
    fn group(&mut self) -> (Self, bool) {
        let (mut depth, mut in_braces, mut is_choice) = (0_u32, false, false);
        for (place, byte) in self.rest.bytes().enumerate() {
            match byte {
                b'{' => in_braces = true,
                b'}' => in_braces = false,
                b'(' | b'[' => depth += 1,
                b')' | b']' if depth == 0 => {
                    let inside = self.rest.get(..place).unwrap_or("");
                    self.rest = self.rest.get(place + 1..).unwrap_or("");
                    return (Self { rest: inside }, is_choice);
                }
                b')' | b']' => depth -= 1,
                b'|' if depth == 0 && !in_braces => is_choice = true,
                _ => {}
            }
        }
        (Self { rest: std::mem::take(&mut self.rest) }, is_choice)
    }

    fn name(&mut self) -> &'m str {
        let is_delimiter =
            |byte: u8| matches!(byte, b' ' | b',' | b'|' | b'&' | b')' | b']' | b'?' | b'*' | b'+' | b'{');
        let end = self.rest.bytes().position(is_delimiter).unwrap_or(self.rest.len()).max(1);
        let (name, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        name
    }

    fn occurrence(&mut self) -> (u32, u32) {
        if self.skip("?") {
            (0, 1)
        } else if self.skip("*") {
            (0, UNBOUNDED)
        } else if self.skip("+") {
            (1, UNBOUNDED)
        } else if self.skip("{") {
            let (min, max) = self.up_to('}').split_once(',').unwrap_or(("1", "1"));
            (min.parse().unwrap_or(1), max.parse().unwrap_or(UNBOUNDED))
        } else {
            (1, 1)
        }
    }
}

#[allow(clippy::copy_iterator)] // A group is gone through from its start again and again.
impl<'m> Iterator for Particles<'m> {
    type Item = Particle<'m>;

    fn next(&mut self) -> Option<Particle<'m>> {
        let separators =
            self.rest.bytes().take_while(|byte| matches!(byte, b' ' | b',' | b'|' | b'&')).count();
        self.rest = self.rest.get(separators..).unwrap_or("");
        if self.rest.is_empty() {
            return None;
        }
        let term = if self.skip("(") {
            match self.group() {
                (inside, true) => Term::Choice(inside),
                (inside, false) => Term::Sequence(inside),
            }
        } else if self.skip("[") {
            Term::All(self.group().0)
        } else if self.skip("{") {
            Term::Any(self.up_to('}'))
        } else {
            Term::Element(self.name())
        };
        let (min, max) = self.occurrence();
        Some(Particle { min, max, term })
    }
}

impl<'m> Particle<'m> {
    /// A whole content model.
    fn of(model: &'m str) -> Self {
        Self { min: 1, max: 1, term: Term::Sequence(Particles { rest: model }) }
    }

    fn take(&self, children: &[Child<'_>], mut place: usize) -> Result<usize, ContentError> {
        let mut count = 0;
        while count < self.max {
            if !self.starts(children.get(place).copied()) {
                if count < self.min && !self.is_emptiable() {
                    return Err(self.missing(children, place));
                }
                break;
            }
            let after = self.take_once(children, place)?;
            if after == place {
                break;
            }
            place = after;
            count += 1;
        }
        Ok(place)
    }

    fn take_once(&self, children: &[Child<'_>], mut place: usize) -> Result<usize, ContentError> {
        match self.term {
            Term::Element(_) | Term::Any(_) => Ok(place + 1),
            Term::Sequence(mut particles) => {
                particles.try_fold(place, |place, particle| particle.take(children, place))
            }
            Term::Choice(mut particles) => {
                let next = children.get(place).copied();
                match particles.find(|particle| particle.starts(next)) {
                    Some(particle) => particle.take(children, place),
                    None => Ok(place),
                }
            }
            Term::All(particles) => {
                // A bit for each that has come.
                let mut come = 0_u128;
                let mut left = particles.enumerate();
                while let Some((number, particle)) = left.find(|(number, particle)| {
                    come & (1 << (number % 128)) == 0 && particle.starts(children.get(place).copied())
                }) {
                    come |= 1 << (number % 128);
                    place = particle.take(children, place)?;
                    left = particles.enumerate();
                }
                let is_missing = |(number, particle): &(usize, Self)| {
                    come & (1 << (number % 128)) == 0 && !particle.is_emptiable()
                };
                match { particles }.enumerate().find(is_missing) {
                    Some((_, particle)) => Err(particle.missing(children, place)),
                    None => Ok(place),
                }
            }
        }
    }

    /// Like [`Particle::take`] for children that fit as far as they go; gathers what could have come next.
    fn follow(&self, children: &[Child<'_>], mut place: usize, names: &mut Vec<&'m str>) -> usize {
        let mut count = 0;
        while count < self.max && self.starts(children.get(place).copied()) {
            let after = match self.term {
                Term::Sequence(particles) => {
                    particles.fold(place, |place, particle| particle.follow(children, place, names))
                }
                _ => self.take_once(children, place).unwrap_or(place),
            };
            if after == place {
                break;
            }
            if !matches!(self.term, Term::Sequence(_)) {
                names.clear();
            }
            place = after;
            count += 1;
        }
        if count < self.max {
            self.firsts(names);
        }
        place
    }

    /// Whether a child can be the first of this particle.
    fn starts(&self, child: Option<Child<'_>>) -> bool {
        let Some((namespace, local)) = child else { return false };
        match self.term {
            Term::Element(name) => split(name) == (namespace, local),
            Term::Any(allowed) => admits(allowed, namespace),
            Term::Choice(mut particles) | Term::All(mut particles) => {
                particles.any(|particle| particle.starts(child))
            }
            Term::Sequence(particles) => {
                for particle in particles {
                    if particle.starts(child) {
                        return true;
                    }
                    if !particle.is_emptiable() {
                        break;
                    }
                }
                false
            }
        }
    }

    fn repeats(&self, local: &str, outer: bool) -> bool {
        let repeats = outer || self.max > 1;
        match self.term {
            Term::Element(name) => repeats && split(name).1 == local,
            Term::Any(_) => false,
            Term::Sequence(mut particles) | Term::Choice(mut particles) | Term::All(mut particles) => {
                particles.any(|particle| particle.repeats(local, repeats))
            }
        }
    }

    fn is_emptiable(&self) -> bool {
        self.min == 0
            || match self.term {
                Term::Element(_) | Term::Any(_) => false,
                Term::Choice(mut particles) => {
                    { particles }.next().is_none() || particles.any(|particle| particle.is_emptiable())
                }
                Term::Sequence(mut particles) | Term::All(mut particles) => {
                    particles.all(|particle| particle.is_emptiable())
                }
            }
    }

    #[cold]
    fn missing(&self, children: &[Child<'_>], place: usize) -> ContentError {
        let mut firsts = Vec::new();
        self.firsts(&mut firsts);
        let expected = list(&firsts);
        if place < children.len() {
            ContentError::Unexpected { place, expected }
        } else {
            ContentError::Missing { name: expected }
        }
    }

    fn firsts(&self, names: &mut Vec<&'m str>) {
        match self.term {
            Term::Element(name) => names.push(name),
            Term::Any(_) => names.push("any element"),
            Term::Choice(particles) | Term::All(particles) => {
                particles.for_each(|particle| particle.firsts(names))
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
