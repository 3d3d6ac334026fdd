//! What a version says of a document: each part that it does not know, and each that it requires.

use crate::types::ExchangeVersion;
use crate::xml::{Child, Misfit, split, take};

use super::ServerVersion;
use super::table::{Complex, Particle, TABLE, Term, Versions, Was, has};
use super::tree::Node;

/// Something that a version does not accept, and where.
pub(super) struct Finding {
    pub(super) path: String,
    pub(super) message: String,
}

/// Judges a document by the schema of a version.
pub(super) fn judge(root: &Node, version: usize) -> Vec<Finding> {
    let mut judge = Judge { version, path: Vec::new(), findings: Vec::new() };
    judge.root(root);
    judge.findings
}

struct Judge<'n> {
    version: usize,
    path: Vec<&'n str>,
    findings: Vec<Finding>,
}

impl<'n> Judge<'n> {
    fn find(&mut self, message: String) {
        let path: Vec<&str> = self.path.iter().map(|name| split(name).1).collect();
        self.findings.push(Finding { path: path.join("/"), message });
    }

    fn unknown(&mut self, what: &str, known: Versions) {
        let first = TABLE.versions.get(known.trailing_zeros() as usize);
        let since = first.map_or_else(String::new, |version| format!(", known since {version}"));
        self.find(format!("{what}{since}"));
    }

    /// A global element, or what an envelope holds of them.
    fn root(&mut self, node: &'n Node) {
        self.path.push(&node.name);
        if node.name.starts_with("soap:") {
            node.children.iter().for_each(|child| self.root(child));
        } else if let Some((particle, of, known)) =
            TABLE.elements.get(node.name.as_str()).and_then(|particle| declaration(particle, &node.name))
        {
            self.declared(node, particle, of, known);
        } else if self.path.len() == 1 || self.path.iter().rev().nth(1) == Some(&"soap:Body") {
            self.find("the element, which no version on record knows".to_owned());
        }
        self.path.pop();
    }

    /// An element by its declaration; says whether the version knows it.
    fn declared(&mut self, node: &'n Node, particle: &Particle, of: &'static str, known: Versions) -> bool {
        let is_known = has(known, self.version);
        if is_known {
            self.element(node, type_in(&particle.was, self.version, of));
        } else {
            self.unknown("the element", known);
        }
        is_known
    }

    /// An element of a type.
    fn element(&mut self, node: &'n Node, declared: &str) {
        if node.nil {
            return;
        }
        let of = node.xsi_type.as_deref().unwrap_or(declared);
        let Some(complex) = TABLE.types.get(of) else {
            if !node.attributes.is_empty() || !node.children.is_empty() {
                self.find(format!("more than text, which {of} has not"));
            }
            return self.value(of, &node.text);
        };
        if !has(complex.known, self.version) {
            return self.unknown(&format!("the type {of}"), complex.known);
        }
        let chain = chain(complex);
        self.attributes(node, &chain);
        if let Some(text) = chain.iter().find_map(|complex| complex.text) {
            return self.value(text, &node.text);
        }
        self.children(node, &chain);
    }

    fn attributes(&mut self, node: &'n Node, chain: &[&'static Complex]) {
        for attribute in chain.iter().flat_map(|complex| &complex.attributes) {
            let value = node.attributes.iter().find(|(name, _)| name == attribute.name);
            let is_known = has(attribute.known, self.version);
            let required = was(&attribute.was, self.version, |was| match was {
                Was::Required(required) => Some(*required),
                _ => None,
            });
            match value {
                Some(_) if !is_known => {
                    self.unknown(&format!("the attribute {}", attribute.name), attribute.known)
                }
                Some((_, value)) => {
                    let fixed = was(&attribute.was, self.version, |was| match was {
                        Was::Fixed(fixed) => Some(*fixed),
                        _ => None,
                    });
                    if let Some(fixed) = fixed.filter(|fixed| fixed != value && !self.is_older(value)) {
                        self.find(format!("the attribute {} is always {fixed:?}", attribute.name));
                    }
                    self.value(type_in(&attribute.was, self.version, attribute.of), value);
                }
                None if is_known && required.unwrap_or(attribute.required) => {
                    self.find(format!("without the attribute {}, which is required", attribute.name));
                }
                None => {}
            }
        }
    }

    /// Whether a text is a version not newer than this one: schemas fix the version that a request names to their own,
    /// servers take older ones.
    fn is_older(&self, text: &str) -> bool {
        let named = ServerVersion::of(&ExchangeVersion::from(crate::xml::trimmed(text)));
        named.is_some_and(|named| named <= ServerVersion(self.version))
    }

    /// A text: the values of enumerations are known or not.
    fn value(&mut self, of: &str, text: &str) {
        let text = crate::xml::trimmed(text);
        if let Some(item) = TABLE.lists.get(of) {
            return text.split_ascii_whitespace().for_each(|text| self.value(item, text));
        }
        let known = TABLE.enums.get(of).and_then(|values| values.get(text)).copied();
        if let Some(known) = known.filter(|known| !has(*known, self.version)) {
            self.unknown(&format!("the value {text}"), known);
        }
    }

    fn children(&mut self, node: &'n Node, chain: &[&'static Complex]) {
        let (mut left, mut all_known): (Vec<Child<'_>>, bool) = (Vec::new(), true);
        for child in &node.children {
            let declared =
                chain.iter().find_map(|complex| declaration(complex.content.as_ref()?, &child.name));
            self.path.push(&child.name);
            match declared {
                // What the schema does not list is not ours to judge.
                None => all_known = false,
                Some((particle, of, known)) => {
                    if self.declared(child, particle, of, known) {
                        left.push(split(&child.name));
                    }
                }
            }
            self.path.pop();
        }
        if all_known {
            self.content(chain, &left);
        }
    }

    /// The children that the version knows, against its content model.
    fn content(&mut self, chain: &[&'static Complex], children: &[Child<'_>]) {
        let mut place = 0;
        for complex in chain {
            let mut parts = Vec::new();
            if let Some(particle) = &complex.content {
                model(particle, self.version, &mut parts);
            }
            match take(&parts.join(", "), children, place) {
                Ok(after) => place = after,
                Err(Misfit::Missing { name }) => {
                    return self.find(format!("without {name}, which is required"));
                }
                Err(Misfit::Unexpected { expected, .. }) => {
                    return self.find(format!("without {expected}, which is required"));
                }
            }
        }
        if let Some((_, local)) = children.get(place) {
            self.find(format!("{local} where it has no place"));
        }
    }
}

/// A type with its bases, the outermost first.
fn chain(complex: &'static Complex) -> Vec<&'static Complex> {
    let base = |complex: &&'static Complex| complex.base.and_then(|base| TABLE.types.get(base));
    let mut chain: Vec<_> = std::iter::successors(Some(complex), base).collect();
    chain.reverse();
    chain
}

/// What a part was in a version, if it was another.
fn was<T>(all: &[(Was, Versions)], version: usize, is: impl Fn(&Was) -> Option<T>) -> Option<T> {
    all.iter().find_map(|(was, versions)| is(was).filter(|_| has(*versions, version)))
}

/// The type that a part had in a version; `of` where it was none of its own.
fn type_in(all: &[(Was, Versions)], version: usize, of: &'static str) -> &'static str {
    let was = was(all, version, |was| match was {
        Was::Type(name) => Some(*name),
        _ => None,
    });
    was.unwrap_or(of)
}

/// The declaration of an element in a particle: with its type, and the versions that know it.
fn declaration<'p>(particle: &'p Particle, name: &str) -> Option<(&'p Particle, &'static str, Versions)> {
    match &particle.term {
        Term::Element { name: own, of } => (*own == name).then_some((particle, of, particle.known)),
        Term::Any(_) => None,
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().find_map(|inner| declaration(inner, name))
        }
    }
}

/// The content model of a version, in the notation of `xml/model.rs`: what the version does not know is left out,
/// and a group that it does not know leaves what is in it to what is around it.
fn model(particle: &Particle, version: usize, parts: &mut Vec<String>) {
    let is_known = has(particle.known, version);
    let inner_parts = |inner: &[Particle]| {
        let mut parts = Vec::new();
        inner.iter().for_each(|inner| model(inner, version, &mut parts));
        parts
    };
    let text = match &particle.term {
        Term::Element { name, .. } if is_known => (*name).to_owned(),
        Term::Any(allowed) if is_known => format!("{{{allowed}}}"),
        Term::Element { .. } | Term::Any(_) => return,
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            let inner_parts = inner_parts(inner);
            if !is_known {
                return parts.extend(inner_parts);
            }
            if inner_parts.is_empty() {
                return;
            }
            match &particle.term {
                Term::Choice(_) => format!("({})", inner_parts.join(" | ")),
                Term::All(_) => format!("[{}]", inner_parts.join(" & ")),
                _ => format!("({})", inner_parts.join(", ")),
            }
        }
    };
    let occurs = was(&particle.was, version, |was| match was {
        Was::Occurs(min, max) => Some((*min, *max)),
        _ => None,
    });
    parts.push(match occurs.unwrap_or((particle.min, particle.max)) {
        (1, Some(1)) => text,
        (min, Some(max)) => format!("{text}{{{min},{max}}}"),
        (0, None) => format!("{text}*"),
        (1, None) => format!("{text}+"),
        (min, None) => format!("{text}{{{min},}}"),
    });
}
