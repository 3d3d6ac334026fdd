//! Applying the entries of `wire.toml` to a schema.

use std::collections::{BTreeMap, BTreeSet};

use crate::built_in::built_in;
use crate::error::{Error, ErrorKind, Problems, Result};
use crate::schema::{
    Attributes, ComplexType, Content, Derivation, Element, History, Name, Namespace, Particle, PastValue,
    Property, Schema, SourceLocation, Term, Type, TypeRef, Versions, WireChange, WireElement, WireEntry,
};
use crate::suggest::did_you_mean;

use super::entry::{known, settled, unknown, unnecessary};

/// The parts of a schema that come from `wire.toml`.
#[derive(Debug, Default)]
pub(crate) struct Wire {
    /// The list types whose elements have another namespace than those of the type that they copy.
    pub(crate) lists: BTreeMap<Name, CopiedList>,
    /// The elements that the schema itself lacks: the type and the element.
    pub(super) elements: BTreeSet<(Name, Name)>,
    /// The types that keep XML which no field holds, besides the types of the global elements.
    pub(crate) holders: BTreeSet<Name>,
    /// The elements that a failed response message has, empty: the type and the element.
    pub(crate) empties: BTreeSet<(Name, Name)>,
}

/// A list type that is a copy of another, for one element of one type.
#[derive(Debug)]
pub(crate) struct CopiedList {
    /// The type that declares the element with the list.
    pub(crate) owner: Name,
    /// The local name of the element with the list.
    pub(crate) field: String,
    /// The type of the schema.
    pub(crate) original: Name,
    /// The element of the list on the wire.
    pub(crate) child: Name,
    /// The element of the list in the schema.
    pub(crate) schema_child: Name,
}

impl Wire {
    /// Returns `true` if the schema itself lacks an element of a type.
    pub(crate) fn adds(&self, owner: &Name, element: &Name) -> bool {
        self.elements.contains(&(owner.clone(), element.clone()))
    }
}

/// Applies the entries of `wire.toml`, and takes them out of the schema, except `[[xsi_type]]`.
pub(crate) fn apply(schema: &mut Schema, problems: &mut Problems) -> Wire {
    let entries = schema.wire.clone();
    schema.wire.retain(|entry| matches!(entry.change, WireChange::XsiType));
    let mut wire = Wire::default();
    for entry in &entries {
        let applied = known(schema, &entry.owner).and_then(|()| wire.apply(schema, entry, &entries));
        settled(applied, entry, problems);
    }
    wire
}

impl Wire {
    /// Applies one of the entries.
    fn apply(&mut self, schema: &mut Schema, entry: &WireEntry, all: &[WireEntry]) -> Result<()> {
        let owner = &entry.owner;
        match &entry.change {
            WireChange::XsiType => {}
            WireChange::Namespace { field, child } => {
                let (name, list) = copy_list(schema, owner, field, child)?;
                self.lists.insert(name, list);
            }
            WireChange::Element(element) => {
                let name = add_element(schema, owner, element, &entry.location)?;
                self.elements.insert((owner.clone(), name));
            }
            WireChange::Holder => {
                check_holder(schema, owner, all)?;
                self.holders.insert(owner.clone());
            }
            WireChange::Base(base) => set_base(schema, owner, base)?,
            WireChange::Text(text) => set_text(schema, owner, text)?,
            WireChange::Empty { child } => {
                self.empties.insert((owner.clone(), empty_element(schema, owner, child)?));
            }
        }
        Ok(())
    }
}

/// Gives one element a copy of its list type, whose elements have the name on the wire.
fn copy_list(schema: &mut Schema, owner: &Name, field: &str, child: &Name) -> Result<(Name, CopiedList)> {
    let Some(element) = own_elements(schema, owner).find(|element| element.name.local == field) else {
        return Err(unknown("element", field, own_names(schema, owner)));
    };
    let TypeRef::Named(original) = element.type_ref.clone() else { return Err(no_list(field)) };
    let Some(list) = schema.complex(&original) else { return Err(no_list(field)) };
    let mut copy = list.clone();
    let Some(copied) = only_repeated(&mut copy) else { return Err(no_list(field)) };
    if copied.name == *child {
        return Err(unnecessary("[[namespace]]", &format!("{original} has the element {child} now")));
    }
    if copied.name.local != child.local {
        let message =
            format!("expected the element {} of {original}, found {:?}", copied.name.local, child.local);
        return Err(Error::new(ErrorKind::Unresolved, message));
    }
    let schema_child = std::mem::replace(&mut copied.name, child.clone());
    // The namespace is that of the elements, so that XSD can declare them. The local part is made like that of an
    // anonymous type.
    let name = Name::new(child.namespace, format!("{}{field}", owner.without_suffix()));
    if schema.types.contains_key(&name) {
        let message = format!(
            "the schema has a type {name}, but the list type of {field} needs this name; remove the entry"
        );
        return Err(Error::new(ErrorKind::Name, message));
    }
    schema.types.insert(name.clone(), Type::Complex(copy));
    if let Some(element) = own_element_mut(schema, owner, field) {
        element.type_ref = TypeRef::Named(name.clone());
    }
    let (owner, field, child) = (owner.clone(), field.to_owned(), child.clone());
    Ok((name, CopiedList { owner, field, original, child, schema_child }))
}

/// Adds an element to a type. Returns its name.
fn add_element(
    schema: &mut Schema,
    owner: &Name,
    entry: &WireElement,
    location: &SourceLocation,
) -> Result<Name> {
    let has_element = |name: &Name| own_elements(schema, name).any(|own| own.name.local == entry.name);
    let related = schema
        .types
        .keys()
        .filter(|name| derives_from(schema, name, owner) || derives_from(schema, owner, name));
    if let Some(name) = related.clone().find(|name| has_element(name)) {
        return Err(unnecessary("[[element]]", &format!("{name} has the element {} now", entry.name)));
    }
    let type_name = &entry.type_name;
    let is_known = match type_name.namespace {
        Namespace::Xs => built_in(&type_name.local).is_some(),
        _ => schema.types.contains_key(type_name),
    };
    if !is_known {
        return Err(unknown("type", &type_name.to_string(), schema.types.keys()));
    }
    let name = Name::new(owner.namespace, entry.name.clone());
    let element = Element {
        location: SourceLocation::default(),
        history: History::default(),
        name: name.clone(),
        type_ref: TypeRef::Named(type_name.clone()),
        nillable: false,
        is_abstract: false,
        substitution_group: None,
        default: None,
        fixed: None,
    };
    let history = history(schema, owner, &entry.since)?;
    let particle =
        Particle::new(entry.occurrence, Term::Element(element)).declared(location.clone(), history);
    match own_sequence_mut(schema, owner, &entry.after) {
        Some((sequence, index)) => sequence.insert(index + 1, particle),
        None => {
            let message = format!("unknown element {:?} in a sequence of the type", entry.after);
            let suggestion = did_you_mean(&entry.after, own_names(schema, owner));
            return Err(Error::new(ErrorKind::Unresolved, message + &suggestion));
        }
    }
    Ok(name)
}

/// Checks that a type can keep XML, and does so only with its entry.
fn check_holder(schema: &Schema, owner: &Name, all: &[WireEntry]) -> Result<()> {
    if schema.complex(owner).is_none() {
        return Err(Error::new(
            ErrorKind::Unsupported,
            "expected a complex type, found a simple type; correct or remove the entry",
        ));
    }
    let mut holders = all.iter().filter(|entry| matches!(entry.change, WireChange::Holder));
    if let Some(base) = holders.find(|base| base.owner != *owner && derives_from(schema, owner, &base.owner))
    {
        let reason = format!("the entry for the base {} includes the type", base.owner);
        return Err(unnecessary("[[holder]]", &reason));
    }
    match schema.elements.values().find(|element| element.type_ref.name() == Some(owner)) {
        Some(element) => {
            Err(unnecessary("[[holder]]", &format!("the global element {} has the type now", element.name)))
        }
        None => Ok(()),
    }
}

/// Gives another base type to a type that adds no elements.
fn set_base(schema: &mut Schema, type_name: &Name, base: &Name) -> Result<()> {
    if schema.complex(base).is_none() {
        return Err(unknown("type", &base.to_string(), schema.types.keys()));
    }
    if derives_from(schema, type_name, base) {
        let reason = format!("{type_name} derives from {base} now");
        return Err(unnecessary("[[base]]", &reason));
    }
    if derives_from(schema, base, type_name) {
        let message = format!("{base} cannot be the base: it derives from {type_name}");
        return Err(Error::new(ErrorKind::Schema, message));
    }
    let has_content = own_elements(schema, type_name).next().is_some();
    match schema.types.get_mut(type_name) {
        Some(Type::Complex(complex))
            if !has_content && matches!(complex.derivation, Derivation::None | Derivation::Extension(_)) =>
        {
            complex.derivation = Derivation::Extension(base.clone());
            Ok(())
        }
        _ => Err(Error::new(
            ErrorKind::Unsupported,
            "expected an extension that adds no elements; correct or remove the entry",
        )),
    }
}

/// Gives another type to the text of a type with simple content.
fn set_text(schema: &mut Schema, type_name: &Name, text: &Name) -> Result<()> {
    let text_type = TypeRef::Named(text.clone());
    match schema.types.get_mut(type_name) {
        Some(Type::Complex(ComplexType { content: Content::Simple(found), .. })) if *found == text_type => {
            Err(unnecessary("[[text]]", &format!("the text of {type_name} is {text} now")))
        }
        Some(Type::Complex(ComplexType { content: Content::Simple(found), .. })) => {
            *found = text_type;
            Ok(())
        }
        _ => Err(Error::new(
            ErrorKind::Unsupported,
            "expected a type with simple content; correct or remove the entry",
        )),
    }
}

/// Finds the element that a failure has. Returns its name.
fn empty_element(schema: &Schema, owner: &Name, child: &str) -> Result<Name> {
    let found = own_elements(schema, owner).find(|own| own.name.local == child);
    found
        .map(|element| element.name.clone())
        .ok_or_else(|| unknown("element", child, own_names(schema, owner)))
}

/// The history of an element of a type, which exists since a version.
fn history(schema: &Schema, owner: &Name, since: &str) -> Result<History> {
    let versions = known_versions(schema);
    if versions.is_empty() {
        return Ok(History::default());
    }
    let position = |version: &str| versions.iter().position(|known| *known == version);
    let Some(first) = position(since) else {
        let message = format!("unknown version {since:?}; known: {}", versions.join(", "));
        return Err(Error::new(ErrorKind::Schema, message));
    };
    let on_record = schema.versions.iter().position(|known| known == since);
    let is_older = |index: &usize| match on_record {
        Some(first) => *index < first,
        None => position(&schema.versions[*index]).is_some_and(|position| position < first),
    };
    let indices = (0..schema.versions.len()).filter(is_older);
    let absent = indices.fold(Versions::default(), Versions::with);
    let present_owner = schema.types[owner].history().present(schema.versions.len());
    let present_owner = present_owner.unwrap_or(Versions::all(schema.versions.len()));
    let is_always_there = present_owner.without(absent) == present_owner;
    let past = PastValue { versions: absent, property: Property::Absent };
    Ok(Some(past).filter(|_| !is_always_there).into_iter().collect())
}

/// The versions that the schema lists and those on record, oldest first. A version on record that the schema does not list
/// comes right before the next one on record, or at the end.
fn known_versions(schema: &Schema) -> Vec<&str> {
    let mut known = schema.listed_versions().unwrap_or_default();
    let mut end = known.len();
    for version in schema.versions.iter().rev() {
        end = known.iter().position(|known| known == version).unwrap_or_else(|| {
            known.insert(end, version);
            end
        });
    }
    known
}

/// Returns `true` if a type is another type or derives from it.
fn derives_from(schema: &Schema, name: &Name, base: &Name) -> bool {
    let next = |name: &&Name| schema.complex(name).and_then(|complex| complex.derivation.base());
    // The loader refuses circular references.
    std::iter::successors(schema.types.get_key_value(name).map(|(name, _)| name), next)
        .any(|name| name == base)
}

/// The elements that a type declares itself.
fn own_elements<'s>(schema: &'s Schema, name: &Name) -> impl Iterator<Item = &'s Element> {
    schema.complex(name).and_then(ComplexType::particle).into_iter().flat_map(Particle::local_elements)
}

fn own_names<'s>(schema: &'s Schema, name: &Name) -> impl Iterator<Item = &'s String> {
    own_elements(schema, name).map(|element| &element.name.local)
}

/// The content of a type, to be changed.
fn content_mut<'s>(schema: &'s mut Schema, name: &Name) -> Option<&'s mut Particle> {
    match schema.types.get_mut(name) {
        Some(Type::Complex(ComplexType { content: Content::Particle(particle), .. })) => Some(particle),
        _ => None,
    }
}

/// An element that a type declares itself, to be changed.
fn own_element_mut<'s>(schema: &'s mut Schema, owner: &Name, local: &str) -> Option<&'s mut Element> {
    fn find<'p>(particle: &'p mut Particle, local: &str) -> Option<&'p mut Element> {
        match &mut particle.term {
            Term::Element(element) => Some(element).filter(|element| element.name.local == local),
            term => term.children_mut().iter_mut().find_map(|inner| find(inner, local)),
        }
    }
    find(content_mut(schema, owner)?, local)
}

/// The sequence of a type that has an element, and the index of the element.
fn own_sequence_mut<'s>(
    schema: &'s mut Schema,
    owner: &Name,
    local: &str,
) -> Option<(&'s mut Vec<Particle>, usize)> {
    fn find<'p>(particle: &'p mut Particle, local: &str) -> Option<(&'p mut Vec<Particle>, usize)> {
        let Term::Sequence(inner) = &mut particle.term else { return None };
        let is_there = |particle: &Particle| matches!(&particle.term, Term::Element(element) if element.name.local == local);
        match inner.iter().position(is_there) {
            Some(index) => Some((inner, index)),
            None => inner.iter_mut().find_map(|inner| find(inner, local)),
        }
    }
    find(content_mut(schema, owner)?, local)
}

/// The element of a type whose whole content is one repeated element.
fn only_repeated(list: &mut ComplexType) -> Option<&mut Element> {
    let is_bare = list.derivation == Derivation::None && list.attributes == Attributes::default();
    let Content::Particle(content) = &mut list.content else { return None };
    let (mut particle, mut repeats) = (content, false);
    loop {
        repeats |= particle.occurrence.repeats();
        match &mut particle.term {
            Term::Element(element) => return Some(element).filter(|_| repeats && is_bare),
            Term::Sequence(inner) | Term::Choice(inner) => match inner.as_mut_slice() {
                [only] => particle = only,
                _ => return None,
            },
            _ => return None,
        }
    }
}

fn no_list(field: &str) -> Error {
    let message = format!(
        "expected {field} to be an element whose named type is a list of a single element; correct or remove the entry"
    );
    Error::new(ErrorKind::Unsupported, message)
}
