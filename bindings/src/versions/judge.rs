//! What a version says of a document: each part that it does not know, and each that it requires.

use crate::rt::{ContentError, admits, local_part};
use crate::types::ExchangeVersion;

use super::ServerVersion;
use super::content::{Model, Models, uri};
use super::table::{Complex, Particle, TABLE, Term, Versions, Was, has, was};
use super::tree::Node;

/// Something that a version does not accept, and where.
pub(super) struct Finding {
    pub(super) path: String,
    pub(super) message: String,
}

/// Judges a document by the schema of a version.
pub(super) fn judge(root: &Node, version: usize, models: &mut Models) -> Vec<Finding> {
    let mut judge = Judge { version, models, path: Vec::new(), findings: Vec::new() };
    judge.root(root);
    judge.findings
}

struct Judge<'n, 'm> {
    version: usize,
    models: &'m mut Models,
    path: Vec<&'n str>,
    findings: Vec<Finding>,
}

impl<'n> Judge<'n, '_> {
    fn find(&mut self, message: String) {
        let path: Vec<&str> = self.path.iter().map(|name| local_part(name)).collect();
        self.findings.push(Finding { path: path.join("/"), message });
    }

    fn unknown(&mut self, what: &str, known: Versions) {
        let names = (0..TABLE.versions.len()).filter(|version| has(known, *version));
        let names: Vec<&str> = names.filter_map(|version| TABLE.versions.get(version).copied()).collect();
        let is_later = (0..self.version).all(|version| !has(known, version));
        self.find(match names.first() {
            None => what.to_owned(),
            Some(first) if is_later => format!("{what}, known since {first}"),
            Some(_) => format!("{what}, known in {} only", names.join(", ")),
        });
    }

    /// Something that is on no record.
    fn never(&mut self, what: &str) {
        self.find(format!("{what}, which no version on record knows"));
    }

    /// A global element, or an envelope with some in its parts.
    fn root(&mut self, node: &'n Node) {
        let around = self.path.last().copied();
        self.path.push(&node.name);
        match (around, node.name.as_str()) {
            (None, "soap:Envelope") => {
                node.children.iter().for_each(|part| self.root(part));
                if node.children.iter().all(|part| part.name != "soap:Body") {
                    self.find("without soap:Body, which is required".to_owned());
                }
            }
            (Some("soap:Envelope"), "soap:Header" | "soap:Body") => {
                node.children.iter().for_each(|child| self.root(child));
            }
            // What else a header has is between those who put it there, and a fault is SOAP's own.
            (Some("soap:Body"), "soap:Fault") => {}
            (around, name) => match TABLE.elements.get(name) {
                Some(_) if TABLE.abstracts.contains(name) => {
                    self.find("the element, which others have to stand for".to_owned());
                }
                Some(particle) => _ = self.declared(node, particle, Versions::MAX),
                None if around == Some("soap:Header") => {}
                None => self.never("the element"),
            },
        }
        self.path.pop();
    }

    /// An element by its declaration in what some versions know; says whether the version knows it.
    fn declared(&mut self, node: &'n Node, particle: &Particle, within: Versions) -> bool {
        let Term::Element { of, nillable, .. } = particle.term else { return true };
        let known = particle.known & within;
        if !has(known, self.version) {
            self.unknown("the element", known);
            return false;
        }
        let declared = type_in(&particle.was, self.version, of);
        if let Some(of) = self.type_of(node, declared) {
            self.element(node, of, nillable);
        }
        true
    }

    /// The type of an element: the one that it names, if that derives from the declared one.
    fn type_of(&mut self, node: &'n Node, declared: &'static str) -> Option<&'static str> {
        // Which simple types derive from which is not on record.
        if !TABLE.types.contains_key(declared) {
            return Some(declared);
        }
        let named = node.xsi_type.as_deref().unwrap_or(declared);
        match TABLE.types.get(named) {
            None => self.never(&format!("the type {named}")),
            Some(complex) if bases(complex).all(|base| base.name != declared) => {
                self.find(format!("the type {named}, which is none of {declared}"));
            }
            Some(complex) if complex.is_abstract => {
                self.find(format!("the type {named}, of which xsi:type has to say which"));
            }
            Some(complex) => return Some(complex.name),
        }
        None
    }

    /// An element of a type.
    fn element(&mut self, node: &'n Node, of: &'static str, nillable: bool) {
        if node.nil && !nillable {
            self.find("xsi:nil, which the element may not be".to_owned());
        }
        let has_text = !crate::rt::trimmed(&node.text).is_empty();
        if node.nil && (has_text || !node.children.is_empty()) {
            self.find("more than nothing, though it is nil".to_owned());
        }
        let Some(complex) = TABLE.types.get(of) else {
            if !node.attributes.is_empty() || !node.children.is_empty() {
                self.find(format!("more than text, which {of} has not"));
            }
            if !node.nil {
                self.value(of, &node.text);
            }
            return;
        };
        if !has(complex.known, self.version) {
            return self.unknown(&format!("the type {of}"), complex.known);
        }
        let chain = chain(complex);
        self.attributes(node, &chain);
        match chain.iter().find_map(|complex| complex.text) {
            _ if node.nil => {}
            Some(text) => {
                if !node.children.is_empty() {
                    self.find(format!("more than text, which {of} has not"));
                }
                self.value(text, &node.text);
            }
            None => {
                if has_text {
                    self.find("text where elements belong".to_owned());
                }
                self.children(node, &chain);
            }
        }
    }

    fn attributes(&mut self, node: &'n Node, chain: &[&'static Complex]) {
        self.undeclared_attributes(node, chain);
        let attributes = chain.iter().flat_map(|complex| {
            complex.attributes.iter().map(|attribute| (attribute, attribute.known & complex.known))
        });
        for (attribute, known) in attributes {
            let value = node.attributes.iter().find(|given| given.name == attribute.name);
            let is_known = has(known, self.version);
            let required = was(&attribute.was, self.version, |was| match was {
                Was::Required(required) => Some(*required),
                _ => None,
            });
            match value {
                Some(_) if !is_known => self.unknown(&format!("the attribute {}", attribute.name), known),
                Some(given) => {
                    let value = given.value.as_str();
                    let fixed = was(&attribute.was, self.version, |was| match was {
                        Was::Fixed(fixed) => Some(*fixed),
                        _ => None,
                    });
                    if let Some(fixed) = fixed.filter(|fixed| *fixed != value && !self.is_older(value)) {
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

    fn undeclared_attributes(&mut self, node: &'n Node, chain: &[&'static Complex]) {
        for given in &node.attributes {
            let mut declared = chain.iter().flat_map(|complex| &complex.attributes);
            let mut wildcards = chain.iter().filter_map(|complex| complex.wildcard);
            let is_known = declared.any(|attribute| attribute.name == given.name)
                || wildcards.any(|allowed| admits(allowed, uri(given.namespace)));
            if !is_known {
                self.never(&format!("the attribute {}", given.name));
            }
        }
    }

    /// Whether a text is a version not newer than this one: schemas fix the version that a request names to their own,
    /// servers take older ones.
    fn is_older(&self, text: &str) -> bool {
        let named = ServerVersion::of(&ExchangeVersion::from(crate::rt::trimmed(text)));
        named.is_some_and(|named| named <= ServerVersion(self.version))
    }

    /// A text: the values of enumerations are known or not.
    fn value(&mut self, of: &str, text: &str) {
        let text = crate::rt::trimmed(text);
        if let Some(item) = TABLE.lists.get(of) {
            return text.split_ascii_whitespace().for_each(|text| self.value(item, text));
        }
        let known = TABLE.enums.get(of).and_then(|values| values.get(text)).copied();
        if let Some(known) = known.filter(|known| !has(*known, self.version)) {
            self.unknown(&format!("the value {text}"), known);
        }
    }

    fn children(&mut self, node: &'n Node, chain: &[&'static Complex]) {
        let mut left: Vec<&Node> = Vec::new();
        for child in &node.children {
            self.path.push(&child.name);
            let declared = chain
                .iter()
                .find_map(|complex| Some((complex.known, declaration(complex.content.as_ref()?, child)?)));
            let is_known = match declared {
                None => {
                    self.never("the element");
                    false
                }
                Some((known, particle)) => self.declared(child, particle, known),
            };
            self.path.pop();
            if is_known {
                left.push(child);
            }
        }
        self.content(chain, &left);
    }

    /// The children that the version knows, against its content model.
    fn content(&mut self, chain: &[&'static Complex], children: &[&Node]) {
        let mut matched = 0;
        for complex in chain.iter().filter(|complex| has(complex.known, self.version)) {
            let key = (complex.name, self.version);
            let model = self.models.entry(key).or_insert_with(|| Model::new(complex, self.version));
            match model.match_from(children, matched) {
                Ok(after) => matched = after,
                Err(ContentError::Missing { name: expected } | ContentError::Unexpected { expected, .. }) => {
                    return self.find(format!("without {expected}, which is required"));
                }
            }
        }
        if let Some(child) = children.get(matched) {
            self.find(format!("{} where it has no place", local_part(&child.name)));
        }
    }
}

/// A type and what it derives from.
fn bases(complex: &'static Complex) -> impl Iterator<Item = &'static Complex> {
    std::iter::successors(Some(complex), |complex| complex.base.and_then(|base| TABLE.types.get(base)))
}

/// A type with the bases whose content it has too, the outermost first.
fn chain(complex: &'static Complex) -> Vec<&'static Complex> {
    let extended = |complex: &&'static Complex| {
        complex.base.filter(|_| complex.extends).and_then(|base| TABLE.types.get(base))
    };
    let mut chain: Vec<_> = std::iter::successors(Some(complex), extended).collect();
    chain.reverse();
    chain
}

/// The type that a part had in a version; `of` where it was none of its own.
fn type_in(all: &[(Was, Versions)], version: usize, of: &'static str) -> &'static str {
    let was = was(all, version, |was| match was {
        Was::Type(name) => Some(*name),
        _ => None,
    });
    was.unwrap_or(of)
}

/// What a particle declares for an element: the element, or the wildcard that lets it in.
fn declaration<'p>(particle: &'p Particle, node: &Node) -> Option<&'p Particle> {
    match &particle.term {
        Term::Element { name, .. } => (*name == node.name).then_some(particle),
        Term::Any(allowed) => admits(allowed, uri(node.namespace)).then_some(particle),
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().find_map(|inner| declaration(inner, node))
        }
    }
}
