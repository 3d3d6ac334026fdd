//! Children of elements: the occurrences of particles, and the branches of choices.

use ews_codegen::schema::{Element as ElementDeclaration, Namespace, Particle, Term, Wildcard};

use super::Sampler;
use super::distance::Distances;
use super::element::Element;

impl<'s> Sampler<'s> {
    /// Adds the elements of a particle to `children`.
    pub(super) fn particle(&mut self, owner: &str, particle: &'s Particle, children: &mut Vec<Element>) {
        for _ in 0..self.occurrences(owner, particle) {
            self.term(owner, particle, children);
        }
    }

    /// Chooses the number of occurrences of a particle: none, one or several, as its `minOccurs` and `maxOccurs` allow.
    fn occurrences(&mut self, owner: &str, particle: &'s Particle) -> u64 {
        let (min, max) = (particle.occurrence.min, particle.occurrence.max.unwrap_or(u64::MAX));
        if min == max && max == 1 {
            return min;
        }
        let once = min.max(1);
        if self.contains_only_label(owner, particle) {
            return once;
        }
        let several =
            if self.random.bool() { particle.occurrence.max.unwrap_or(3).min(3) } else { 2 }.max(once);
        let cases = [(min == 0, 0, "none"), (max >= 1, once, "once"), (max > once, several, "several")];
        let allowed = cases.into_iter().filter(|(is_allowed, ..)| *is_allowed);
        let particle_id = particle.location.line().unwrap_or(0);
        let options =
            allowed.map(|(_, count, word)| (count, format!("{word} {owner} #{particle_id}"))).collect();
        let depth = |count| usize::try_from(count).unwrap_or(usize::MAX);
        let (grammar, here) = (self.grammar, self.distance_here);
        let distance = |target: &Distances<'s>, count| match target.of_particle(grammar, particle) {
            inside if inside < here && count > 0 => inside,
            inside if inside < here => usize::MAX - 1,
            _ => usize::MAX,
        };
        self.choose(options, depth, distance).unwrap_or(min)
    }

    fn term(&mut self, owner: &str, particle: &'s Particle, children: &mut Vec<Element>) {
        match &particle.term {
            Term::Element(declaration) => {
                let label = format!("{owner}/{}", declaration.name);
                self.visit(&format!("element {label}"));
                let child = self.element(declaration, &label);
                children.push(Element { max_occurs: particle.occurrence.max, ..child });
            }
            Term::ElementRef(head) => {
                let members = self.grammar.members(head).iter();
                let label = |member: &ElementDeclaration| format!("{owner}/{head} > {}", member.name);
                let options = members.map(|member| (*member, format!("element {}", label(member)))).collect();
                let grammar = self.grammar;
                let depth = |member: &'s ElementDeclaration| grammar.depth_of(&member.type_ref);
                let distance = |target: &Distances<'s>, member: &'s ElementDeclaration| {
                    target.of_type(grammar, &member.type_ref)
                };
                if let Some(member) = self.choose(options, depth, distance) {
                    let child = self.element(member, &member.name.to_string());
                    children.push(Element {
                        declaration: label(member),
                        max_occurs: particle.occurrence.max,
                        ..child
                    });
                }
            }
            Term::GroupRef(name) => {
                let group = &self.schema().groups[name].particle;
                self.enter(name, |sampler| sampler.particle(&name.to_string(), group, children));
            }
            Term::Sequence(inner) => inner.iter().for_each(|inner| self.particle(owner, inner, children)),
            Term::All(inner) => {
                let mut order: Vec<&Particle> = inner.iter().collect();
                self.random.shuffle(&mut order);
                order.into_iter().for_each(|inner| self.particle(owner, inner, children));
            }
            Term::Choice(inner) => {
                let was_in_raw = self.is_in_raw;
                if let Some(index) = self.branch(owner, particle, inner) {
                    self.particle(owner, &inner[index], children);
                }
                self.is_in_raw = was_in_raw;
            }
            Term::Any(wildcard) => {
                self.visit(&format!("any {owner}"));
                children.push(wildcard_content(wildcard));
            }
        }
    }

    /// Chooses a branch of a choice.
    ///
    /// The schema allows messages of all operations in a response. The bindings keep those of other operations as raw
    /// XML. If `allows_other_messages` is set, the sampler chooses any message in half of the cases.
    fn branch(&mut self, owner: &str, particle: &'s Particle, inner: &'s [Particle]) -> Option<usize> {
        let label = |index| format!("branch {owner} #{} {index}", particle.location.line().unwrap_or(0));
        let is_own = |branch: &Particle| match &branch.term {
            Term::Element(element) => Some(&element.name) == self.own_message.as_ref(),
            _ => false,
        };
        if let Some(own) = inner.iter().position(is_own) {
            if self.allows_other_messages && self.random.bool() {
                self.is_in_raw = true;
                return Some(self.random.usize(..inner.len()));
            }
            self.visit(&label(own));
            return Some(own);
        }
        if let Some(index) = inner.iter().position(|inner| self.contains_only_label(owner, inner)) {
            return Some(index);
        }
        // A particle that never occurs cannot be chosen.
        let occurs = |index: &usize| inner[*index].occurrence.max != Some(0);
        let options = (0..inner.len()).filter(occurs).map(|index| (index, label(index))).collect();
        let grammar = self.grammar;
        let distance = |target: &Distances<'s>, index: usize| target.of_particle(grammar, &inner[index]);
        self.choose(options, |index: usize| grammar.depth(&inner[index]), distance)
    }
}

/// Returns an element that a wildcard accepts.
fn wildcard_content(wildcard: &Wildcard) -> Element {
    Element::raw(&match wildcard.namespaces.as_str() {
        "##any" | "##other" => "<q:any xmlns:q=\"urn:q\" q:a=\"&lt;\">text<q:b/></q:any>".to_owned(),
        _ => format!("<any xmlns=\"{}\"/>", Namespace::Types.uri()),
    })
}
