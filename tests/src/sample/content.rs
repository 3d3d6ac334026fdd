//! Elements: their types, attributes and children.

use ews_codegen::schema::{
    ComplexType, Element, Name, Namespace, Particle, Term, Type, TypeRef, Usage, Wildcard,
};

use super::goal::Goal;
use super::grammar::is_allowed;
use super::node::{Attribute, Content, Node};
use super::outside::{of_simple, outside};
use super::{SHORT, SPENT, Sampler};

impl<'s> Sampler<'s> {
    /// An element as it is declared; a type without a name is called by the label.
    pub(super) fn element(&mut self, element: &'s Element, label: &str) -> Node {
        self.count += 1;
        let mut node = Node::new(element.name.clone());
        label.clone_into(&mut node.label);
        if element.nillable && self.may_be_nil(&element.type_ref) {
            let nil = format!("nil {label}");
            let not = format!("filled {label}");
            if self.least(&[not, nil]) == 1 {
                node.nil = true;
                return node;
            }
        }
        self.typed(&mut node, &element.type_ref, label);
        node
    }

    /// Only elements that need no attribute are written without what is in them.
    fn may_be_nil(&self, type_ref: &'s TypeRef) -> bool {
        let complex = self.grammar.complex_of(type_ref);
        complex.is_none_or(|complex| {
            self.grammar
                .attributes("", complex)
                .iter()
                .all(|(_, attribute)| attribute.usage != Usage::Required)
        })
    }

    /// Fills an element of a type; `label` is what a type without a name is called.
    fn typed(&mut self, node: &mut Node, type_ref: &'s TypeRef, label: &str) {
        match type_ref {
            TypeRef::Named(name) if name.namespace == Namespace::Xs => {
                node.of = name.to_string();
                node.outside = outside(self.grammar, type_ref, label);
                node.content = Content::Text(self.text(type_ref, label));
            }
            TypeRef::Named(name) => self.named(node, name),
            TypeRef::Anonymous(definition) => self.defined(node, definition, label),
        }
    }

    /// Fills an element of a type of the schema.
    pub(super) fn named(&mut self, node: &mut Node, declared: &'s Name) {
        let mut name = declared;
        if self.grammar.is_polymorphic(declared) {
            name = self.alternative(declared);
            if name != declared || self.random.bool() {
                node.xsi_type = Some(name.clone());
            }
        }
        if let Some(definition) = self.schema().types.get(name) {
            self.within(name, |sampler| sampler.defined(node, definition, &name.to_string()));
        }
    }

    /// Goes into a type or group: nearer to the goal, or to where there is none any more.
    fn within(&mut self, name: &Name, inside: impl FnOnce(&mut Self)) {
        let distance = self.goal.as_ref().map_or(usize::MAX, |goal| goal.distance(name));
        if distance == 0 {
            self.goal = None;
        }
        let outer = std::mem::replace(&mut self.here, distance);
        inside(self);
        self.here = outer;
    }

    fn defined(&mut self, node: &mut Node, definition: &'s Type, label: &str) {
        label.clone_into(&mut node.of);
        match definition {
            Type::Simple(simple) => {
                node.outside = of_simple(self.grammar, simple, label);
                node.content = Content::Text(self.simple(simple, label, Vec::new()));
            }
            Type::Complex(complex) => {
                self.depth += 1;
                self.complex(node, label, complex);
                self.depth -= 1;
            }
        }
    }

    /// One of the types that `xsi:type` may name.
    fn alternative(&mut self, declared: &'s Name) -> &'s Name {
        let names = self.grammar.alternatives(declared);
        let ways = names.into_iter().map(|name| (name, format!("xsi:type {declared} > {name}"))).collect();
        let grammar = self.grammar;
        self.way(ways, |name| grammar.depth_of_type(name), Goal::distance).unwrap_or(declared)
    }

    fn complex(&mut self, node: &mut Node, label: &str, complex: &'s ComplexType) {
        node.is_complex = true;
        self.visit(&format!("type {label}"));
        for (owner, attribute) in self.grammar.attributes(label, complex) {
            if !is_allowed(attribute) {
                continue;
            }
            let there = format!("attribute {owner}/@{}", attribute.name);
            let absent = format!("absent {owner}/@{}", attribute.name);
            let is_left_out = self.only.is_some() && !self.is_wanted(&there);
            if attribute.usage == Usage::Required || !is_left_out && self.least(&[there.clone(), absent]) == 0
            {
                if attribute.usage == Usage::Required {
                    self.visit(&there);
                }
                let label = format!("{owner}/@{}", attribute.name);
                let value = self.text(&attribute.type_ref, &label);
                // The validator does not judge what is of another schema.
                let is_ours = attribute.name.namespace == Namespace::None;
                let type_ref = Some(&attribute.type_ref).filter(|_| is_ours);
                let outside =
                    type_ref.map(|type_ref| outside(self.grammar, type_ref, &label)).unwrap_or_default();
                node.attributes.push(Attribute { name: attribute.name.to_string(), value, label, outside });
            }
        }
        if let Some(text) = self.grammar.text(complex) {
            node.outside = outside(self.grammar, text, label);
            node.content = Content::Text(self.text(text, label));
            return;
        }
        let mut children = Vec::new();
        for (owner, particle) in self.grammar.particles(label, complex) {
            self.particle(&owner, particle, &mut children);
        }
        node.content = Content::Children(children);
    }

    /// Whether only what is required is still to come, and what has never been visited.
    fn is_short(&self) -> bool {
        // What is looked for may be anywhere in the type that is the goal.
        self.only.is_some() || self.here > 0 && (self.count >= SHORT.0 || self.depth >= SHORT.1)
    }

    fn is_new(&self, label: &str) -> bool {
        self.only.is_none() && self.count < SPENT.0 && self.depth < SPENT.1 && self.coverage.count(label) == 0
    }

    /// One of several ways to go on: one toward the goal if there is one; where the document should come to an
    /// end, one that is new, or else one that is least deep.
    fn way<T: Copy>(
        &mut self,
        mut ways: Vec<(T, String)>,
        depth: impl Fn(T) -> usize,
        distance: impl Fn(&Goal<'s>, T) -> usize,
    ) -> Option<T> {
        let least =
            self.goal.as_ref().and_then(|goal| ways.iter().map(|(way, _)| distance(goal, *way)).min());
        if ways.iter().any(|(_, label)| self.is_wanted(label)) {
            ways.retain(|(_, label)| self.is_wanted(label));
        } else if let (Some(goal), Some(least)) = (&self.goal, least.filter(|least| *least < usize::MAX)) {
            ways.retain(|(way, _)| distance(goal, *way) == least);
        } else if self.is_short() {
            if ways.iter().any(|(_, label)| self.is_new(label)) {
                ways.retain(|(_, label)| self.is_new(label));
            } else {
                let least = ways.iter().map(|(way, _)| depth(*way)).min();
                ways.retain(|(way, _)| Some(depth(*way)) == least);
            }
        }
        let labels: Vec<String> = ways.iter().map(|(_, label)| label.clone()).collect();
        let place = self.least(&labels);
        ways.get(place).map(|(way, _)| *way)
    }

    fn particle(&mut self, owner: &str, particle: &'s Particle, children: &mut Vec<Node>) {
        for _ in 0..self.occurrences(owner, particle) {
            self.term(owner, particle, children);
        }
    }

    /// How often a particle occurs: not at all, once or several times, if it may.
    fn occurrences(&mut self, owner: &str, particle: &'s Particle) -> u64 {
        let (min, max) = (particle.min, particle.max.unwrap_or(u64::MAX));
        if min == max && max == 1 {
            return min;
        }
        if self.holds_only(owner, particle) {
            return min.max(1);
        }
        let least = min.max(1);
        let several = if self.random.bool() { particle.max.unwrap_or(3).min(3) } else { 2 }.max(least);
        let may = [(min == 0, 0, "none"), (max >= 1, least, "once"), (max > least, several, "several")];
        let line = particle.location.line().unwrap_or(0);
        let ways = may.into_iter().filter(|(may, ..)| *may);
        let ways = ways.map(|(_, count, word)| (count, format!("{word} {owner} #{line}"))).collect();
        let depth = |count| usize::try_from(count).unwrap_or(usize::MAX);
        let (grammar, here) = (self.grammar, self.here);
        let distance = |goal: &Goal<'s>, count| match goal.distance_of_particle(grammar, particle) {
            inside if inside < here && count > 0 => inside,
            inside if inside < here => usize::MAX - 1,
            _ => usize::MAX,
        };
        self.way(ways, depth, distance).unwrap_or(min)
    }

    fn term(&mut self, owner: &str, particle: &'s Particle, children: &mut Vec<Node>) {
        match &particle.term {
            Term::Element(element) => {
                let label = format!("{owner}/{}", element.name);
                self.visit(&format!("element {label}"));
                let child = self.element(element, &label);
                children.push(Node { most: particle.max, ..child });
            }
            Term::ElementRef(head) => {
                let members = self.grammar.members(head).iter();
                let label = |element: &Element| format!("element {owner}/{head} > {}", element.name);
                let ways = members.map(|element| (*element, label(element))).collect();
                let grammar = self.grammar;
                let distance =
                    |goal: &Goal<'s>, element: &'s Element| goal.distance_of_type(grammar, &element.type_ref);
                if let Some(element) = self.way(ways, |element| grammar.depth_of(&element.type_ref), distance)
                {
                    let child = self.element(element, &element.name.to_string());
                    let label = format!("{owner}/{head} > {}", element.name);
                    children.push(Node { label, most: particle.max, ..child });
                }
            }
            Term::GroupRef(name) => {
                let group = &self.schema().groups[name].particle;
                self.within(name, |sampler| sampler.particle(&name.to_string(), group, children));
            }
            Term::Sequence(inner) => inner.iter().for_each(|inner| self.particle(owner, inner, children)),
            Term::All(inner) => {
                let mut order: Vec<&Particle> = inner.iter().collect();
                self.random.shuffle(&mut order);
                order.into_iter().for_each(|inner| self.particle(owner, inner, children));
            }
            Term::Choice(inner) => {
                let was_kept = self.is_kept;
                if let Some(place) = self.branch(owner, particle, inner) {
                    self.particle(owner, &inner[place], children);
                }
                self.is_kept = was_kept;
            }
            Term::Any(wildcard) => {
                self.visit(&format!("any {owner}"));
                children.push(foreign(wildcard));
            }
        }
    }

    /// One of the branches of a choice; in a response, one of all messages that is not the operation's own is kept.
    fn branch(&mut self, owner: &str, particle: &'s Particle, inner: &'s [Particle]) -> Option<usize> {
        let label = |place| format!("branch {owner} #{} {place}", particle.location.line().unwrap_or(0));
        let is_own = |branch: &Particle| match &branch.term {
            Term::Element(element) => Some(&element.name) == self.own.as_ref(),
            _ => false,
        };
        match inner.iter().position(is_own) {
            Some(_) if self.has_others && self.random.bool() => {
                self.is_kept = true;
                Some(self.random.usize(..inner.len()))
            }
            Some(own) => {
                self.visit(&label(own));
                Some(own)
            }
            None if inner.iter().any(|inner| self.holds_only(owner, inner)) => {
                inner.iter().position(|inner| self.holds_only(owner, inner))
            }
            None => {
                let ways = (0..inner.len()).map(|place| (place, label(place))).collect();
                let grammar = self.grammar;
                let distance =
                    |goal: &Goal<'s>, place: usize| goal.distance_of_particle(grammar, &inner[place]);
                self.way(ways, |place: usize| grammar.depth(&inner[place]), distance)
            }
        }
    }

    /// Whether a particle of a type has the element that a document is to have beside what is required.
    fn holds_only(&self, owner: &str, particle: &Particle) -> bool {
        let Some(only) = self.only.as_ref().filter(|_| !self.has_it) else { return false };
        match &particle.term {
            Term::Element(element) => *only == format!("element {owner}/{}", element.name),
            Term::ElementRef(head) => only.starts_with(&format!("element {owner}/{head} > ")),
            Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
                inner.iter().any(|inner| self.holds_only(owner, inner))
            }
            Term::GroupRef(_) | Term::Any(_) => false,
        }
    }

    /// The label that has been visited least often, which is visited; one of several at random.
    pub(super) fn least(&mut self, labels: &[String]) -> usize {
        if let Some(place) = labels.iter().position(|label| self.is_wanted(label)) {
            self.visit(&labels[place]);
            return place;
        }
        let counts: Vec<u64> = labels.iter().map(|label| self.coverage.count(label)).collect();
        let least = counts.iter().min().copied().unwrap_or(0);
        // What has never been visited comes first; later, chance decides.
        let places: Vec<usize> = if least == 0 {
            (0..labels.len()).filter(|place| counts[*place] == 0).collect()
        } else {
            (0..labels.len()).collect()
        };
        let Some(place) = self.random.choice(places) else { return 0 };
        self.visit(&labels[place]);
        place
    }
}

/// What a type is called: by its name, or as its element.
pub(super) fn type_label(type_ref: &TypeRef, label: &str) -> String {
    match type_ref {
        TypeRef::Named(name) => name.to_string(),
        TypeRef::Anonymous(_) => label.to_owned(),
    }
}

/// An element that a wildcard lets in.
fn foreign(wildcard: &Wildcard) -> Node {
    Node::foreign(&match wildcard.namespaces.as_str() {
        "##any" | "##other" => "<q:any xmlns:q=\"urn:q\" q:a=\"&lt;\">text<q:b/></q:any>".to_owned(),
        _ => format!("<any xmlns=\"{}\"/>", Namespace::Types.uri()),
    })
}
