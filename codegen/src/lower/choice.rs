//! Choices as enums: which there are, how they are named, and which several types share.
//!
//! The name of a choice is made of what its alternatives have in common: the first and last words of
//! their elements (`FindItem…View`), else the nearest type that they all derive from (`…Item`), else
//! `Choice`. It stands behind the name of the type that the choice is in (which says it alone: `Choice`). A choice that is the whole
//! of a list is named as the list in the singular. Two choices with the same alternatives are one
//! enum, `Any` and what they have in common. A choice in a named group takes the group's name.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Result};
use crate::resolve::{Resolved, type_name};
use crate::rust::{Choice, Derives, Item, Kind, Path, Type, Variant, list_marker};
use crate::schema::{Content, Element, Name, Namespace, Particle, Term, Type as Definition};

use super::names::{file_name, snake, upper_camel, variant_name, words};
use super::paths::{Paths, module, path, short};
use super::reserved::{Space, unreserved};
use super::{Lower, docs};

/// What identifies a choice: its elements with their types.
type Key = Vec<(Name, Name)>;

/// All choices of a schema.
pub(super) struct Choices {
    /// By type and the choice's alternatives: a type may have several choices.
    by_place: BTreeMap<(Name, Key), (Path, String)>,
    /// Each enum once, with the elements it is made of.
    enums: BTreeMap<Path, Found>,
    /// Heads of substitution groups.
    heads: BTreeMap<Name, Path>,
}

/// A choice where it was found.
#[derive(Clone)]
struct Found {
    /// The type, group or head that it is in; its file holds the enum.
    owner: Name,
    elements: Vec<Element>,
    /// It is the whole content of a type, which is then the enum itself.
    is_type: bool,
    shared: bool,
}

/// The elements of a choice whose alternatives are all single elements.
pub(super) fn alternatives(resolved: &Resolved, particles: &[Particle]) -> Option<Vec<Element>> {
    let mut elements: Vec<Element> = Vec::new();
    for particle in particles {
        if particle.min != 1 || particle.max != Some(1) {
            return None;
        }
        match &particle.term {
            Term::Element(element) => elements.push(element.clone()),
            Term::ElementRef(name) => elements.extend(substitutes(resolved, name)),
            _ => return None,
        }
    }
    Some(elements)
}

/// The elements that a reference lets in.
pub(super) fn substitutes(resolved: &Resolved, name: &Name) -> Vec<Element> {
    let elements = &resolved.schema.elements;
    match resolved.substitutions.get(name) {
        Some(members) => members.iter().map(|member| elements[member].clone()).collect(),
        None => vec![elements[name].clone()],
    }
}

fn key(elements: &[Element]) -> Key {
    elements.iter().map(|element| (element.name.clone(), type_name(&element.type_ref).clone())).collect()
}

impl Choices {
    pub(super) fn new(resolved: &Resolved, paths: &mut Paths) -> Result<Self> {
        let mut choices = Self { by_place: BTreeMap::new(), enums: BTreeMap::new(), heads: BTreeMap::new() };
        choices.add_substitutions(resolved, paths)?;
        let found = find_all(resolved);
        let mut by_key: BTreeMap<Key, Vec<&Found>> = BTreeMap::new();
        for found in &found {
            by_key.entry(key(&found.elements)).or_default().push(found);
        }
        let mut shared: Vec<_> = by_key.into_iter().filter(|(_, uses)| uses.len() > 1).collect();
        // The widest used choose their names first.
        shared.sort_by_key(|(key, uses)| (std::cmp::Reverse(uses.len()), std::cmp::Reverse(key.len())));
        for (key, uses) in shared {
            choices.add_shared(resolved, paths, &key, &uses);
        }
        for found in found {
            choices.add_own(resolved, paths, found)?;
        }
        Ok(choices)
    }

    fn add_substitutions(&mut self, resolved: &Resolved, paths: &mut Paths) -> Result<()> {
        for (head, members) in &resolved.substitutions {
            let path = super::substitution_path(head);
            paths.claim(&path, &format!("the substitution group of element {head}")).map_err(|error| {
                error
                    .of(format!("element {head}"))
                    .at(&resolved.schema, resolved.schema.elements[head].origin)
            })?;
            let elements = members.iter().map(|member| resolved.schema.elements[member].clone()).collect();
            let found = Found { owner: head.clone(), elements, is_type: false, shared: true };
            self.enums.insert(path.clone(), found);
            self.heads.insert(head.clone(), path);
        }
        Ok(())
    }

    /// One enum for several choices with the same alternatives, if there is a name for it.
    fn add_shared(&mut self, resolved: &Resolved, paths: &mut Paths, key: &Key, uses: &[&Found]) {
        let elements = &uses[0].elements;
        let head = self
            .enums
            .iter()
            .find(|(_, found)| same_set(&found.elements, elements))
            .map(|(path, _)| path.clone());
        let base = common_base(resolved, elements);
        let path = match (head, base) {
            (Some(head), _) => head,
            (None, Some(base)) => {
                let local = short(&base).strip_prefix("Base").unwrap_or(short(&base));
                let path =
                    Path { module: module(base.namespace), name: format!("Any{}", upper_camel(local)) };
                if paths.claim(&path, &format!("a choice of types derived from {base}")).is_err() {
                    return;
                }
                let found = Found { owner: base, elements: elements.clone(), is_type: false, shared: true };
                self.enums.insert(path.clone(), found);
                path
            }
            (None, None) => return,
        };
        let suffix = path.name.trim_start_matches("Any").to_owned();
        for found in uses {
            self.by_place.insert((found.owner.clone(), key.clone()), (path.clone(), suffix.clone()));
        }
    }

    fn add_own(&mut self, resolved: &Resolved, paths: &mut Paths, found: Found) -> Result<()> {
        let place = (found.owner.clone(), key(&found.elements));
        if self.by_place.contains_key(&place) {
            return Ok(());
        }
        let is_group = resolved.schema.groups.contains_key(&found.owner);
        let group = found.owner.local.trim_end_matches("Types");
        let common = if is_group { upper_camel(group) } else { common_name(resolved, &found.elements) };
        let owner = if resolved.schema.types.contains_key(&found.owner) {
            paths.of(&found.owner).clone()
        } else {
            path(&found.owner, &found.owner.local)
        };
        if found.is_type {
            self.by_place.insert(place, (owner.clone(), common));
            self.enums.insert(owner, found);
            return Ok(());
        }
        let is_list = is_repeated_choice(resolved, &found.owner);
        if is_list {
            // The marker of the list type is in the same file.
            let marker = Path { module: owner.module, name: list_marker(&owner) };
            let _ = paths.claim(&marker, &format!("the list {}", found.owner));
        }
        let owner_name = owner.name.trim_end_matches('_');
        let says_more = !owner_name.trim_end_matches('s').ends_with(&common);
        let candidates = [
            is_group.then(|| common.clone()),
            is_list.then(|| singular(owner_name)).flatten(),
            says_more.then(|| format!("{owner_name}{common}")),
            Some(format!("{owner_name}Choice")),
        ];
        for name in candidates.into_iter().flatten() {
            let path = Path { module: owner.module, name: unreserved(Space::Type, name) };
            if paths.claim(&path, &format!("the choice in {}", found.owner)).is_ok() {
                self.by_place.insert(place, (path.clone(), common));
                self.enums.insert(path, found);
                return Ok(());
            }
        }
        Err(Error::new(ErrorKind::Name, "no free name for a choice").of(format!("type {}", found.owner)))
    }

    /// The enum for a choice in a type, and the name for a field of it.
    pub(super) fn of(&self, owner: &Name, elements: &[Element]) -> (&Path, &str) {
        let (path, field) = &self.by_place[&(owner.clone(), key(elements))];
        (path, field)
    }

    /// The enum of a substitution group.
    pub(super) fn of_head(&self, head: &Name) -> Option<&Path> {
        self.heads.get(head)
    }

    /// Whether a type is itself the enum of its choice.
    pub(super) fn is_choice_type(&self, path: &Path) -> bool {
        self.enums.get(path).is_some_and(|found| found.is_type)
    }
}

impl Lower<'_> {
    /// An item for each enum that is not a type's own.
    pub(super) fn choice_items(&self) -> Result<Vec<Item>> {
        let own = self.choices.enums.iter().filter(|(_, found)| !found.is_type);
        own.map(|(path, found)| {
            // A type's own choice stands in the type's file; a shared one, and a group's, in one of its own.
            let is_types_own = !found.shared && self.resolved.schema.types.contains_key(&found.owner);
            let file = if is_types_own { &self.paths.of(&found.owner).name } else { &path.name };
            Ok(Item {
                path: path.clone(),
                file: file_name(file),
                docs: docs::choice(self.resolved, &found.owner, &found.elements, found.shared),
                alias: None,
                derives: Derives::default(),
                kind: Kind::Choice(self.choice(&found.elements)?),
            })
        })
        .collect()
    }

    /// The enum of a type that is a choice.
    pub(super) fn choice_of_type(&self, path: &Path) -> Result<Choice> {
        self.choice(&self.choices.enums[path].elements)
    }

    fn choice(&self, elements: &[Element]) -> Result<Choice> {
        let base = common_base(self.resolved, elements).filter(|base| self.has_content(base));
        let mut names = BTreeSet::new();
        let variants = elements.iter().map(|element| {
            let name = variant_name(&element.name.local);
            if !names.insert(name.clone()) {
                let message = format!("two alternatives would both have the Rust name {name:?}");
                return Err(Error::new(ErrorKind::Name, message)
                    .of(format!("element {}", element.name))
                    .at(&self.resolved.schema, element.origin));
            }
            let own = type_name(&element.type_ref);
            let base_steps = base.as_ref().and_then(|base| self.base_steps(own, base));
            let ty = self.boxed(element, self.element_type(element));
            let schema = &self.resolved.schema;
            let since = docs::since(schema, &schema.history(element.origin));
            Ok(Variant { name, element: element.name.to_string(), since, ty, base_steps })
        });
        let variants: Vec<Variant> = variants.collect::<Result<_>>()?;
        let plain = variants.iter().all(|variant| matches!(variant.ty.unboxed(), Type::Path(_)));
        let common_base = base.filter(|_| plain).map(|base| self.paths.of(&base).clone());
        let stem =
            common_base.as_ref().map_or("", |base| base.name.strip_prefix("Base").unwrap_or(&base.name));
        Ok(Choice { variants, accessor: format!("as_{}", snake(stem)), common_base })
    }
}

/// All choices in types and groups, each where it stands.
fn find_all(resolved: &Resolved) -> Vec<Found> {
    let mut found = Vec::new();
    for (name, definition) in &resolved.schema.types {
        let Definition::Complex(complex) = definition else { continue };
        let Content::Particle(particle) = &complex.content else { continue };
        if resolved.narrowed.contains_key(name) {
            continue; // Its one alternative is `KnownOrRaw`.
        }
        find_in(resolved, name, particle, is_only_a_choice(resolved, name), &mut found);
    }
    for (name, group) in &resolved.schema.groups {
        find_in(resolved, name, &group.particle, false, &mut found);
    }
    found
}

fn find_in(resolved: &Resolved, owner: &Name, particle: &Particle, is_type: bool, found: &mut Vec<Found>) {
    match &particle.term {
        Term::Choice(inner) => match alternatives(resolved, inner) {
            Some(elements) if elements.len() > 1 => {
                found.push(Found { owner: owner.clone(), elements, is_type, shared: false });
            }
            _ => inner.iter().for_each(|particle| find_in(resolved, owner, particle, false, found)),
        },
        Term::Sequence(inner) | Term::All(inner) => {
            inner.iter().for_each(|particle| find_in(resolved, owner, particle, is_type, found));
        }
        _ => {}
    }
}

/// Whether the whole of a type is one choice: no base, no attributes, nothing derives from it.
pub(super) fn is_only_a_choice(resolved: &Resolved, name: &Name) -> bool {
    let Some(complex) = resolved.schema.complex(name) else { return false };
    let attributes = &complex.attributes;
    let bare = attributes.own.is_empty() && attributes.groups.is_empty() && attributes.wildcard.is_none();
    let alone = complex.derivation.base().is_none() && !resolved.derived.contains_key(name);
    let Content::Particle(particle) = &complex.content else { return false };
    bare && alone && only_choice(particle)
}

fn only_choice(particle: &Particle) -> bool {
    let once = particle.min == 1 && particle.max == Some(1);
    match &particle.term {
        Term::Choice(inner) => once && inner.len() > 1,
        Term::Sequence(inner) => once && matches!(inner.as_slice(), [only] if only_choice(only)),
        _ => false,
    }
}

/// Whether a type's content is a repeated choice and nothing else.
fn is_repeated_choice(resolved: &Resolved, name: &Name) -> bool {
    fn repeats(particle: &Particle) -> bool {
        match &particle.term {
            Term::Choice(_) => particle.max != Some(1),
            Term::Sequence(inner) => matches!(inner.as_slice(), [only] if repeats(only)),
            _ => false,
        }
    }
    matches!(resolved.schema.complex(name).map(|complex| &complex.content), Some(Content::Particle(particle)) if repeats(particle))
}

/// `SyncFolderItemsChanges` to `SyncFolderItemsChange`, `ArrayOfXs` to `X`.
fn singular(name: &str) -> Option<String> {
    let name = name.strip_prefix("NonEmpty").unwrap_or(name);
    let name = name.strip_prefix("ArrayOf").unwrap_or(name);
    name.strip_suffix('s').map(str::to_owned)
}

/// What the alternatives have in common, in one word or a few.
fn common_name(resolved: &Resolved, elements: &[Element]) -> String {
    let all: Vec<Vec<String>> = elements.iter().map(|element| words(&element.name.local)).collect();
    let same = |at: &dyn Fn(&Vec<String>) -> Option<String>| {
        let word = all.first().and_then(at)?;
        all.iter().all(|words| at(words).as_ref() == Some(&word)).then_some(word)
    };
    let mut last = Vec::new();
    while let Some(word) = same(&|words| words.iter().rev().nth(last.len()).cloned()) {
        last.push(word);
    }
    if !last.is_empty() {
        let first = same(&|words| words.first().filter(|_| words.len() > last.len()).cloned());
        last.reverse();
        let common: Vec<String> = first.into_iter().chain(last).collect();
        return upper_camel(&common.join("_"));
    }
    match common_base(resolved, elements) {
        Some(base) => upper_camel(short(&base).strip_prefix("Base").unwrap_or(short(&base))),
        None => "Choice".to_owned(),
    }
}

/// The nearest type that all alternatives are or derive from.
pub(super) fn common_base(resolved: &Resolved, elements: &[Element]) -> Option<Name> {
    let chains = elements.iter().map(|element| chain(resolved, type_name(&element.type_ref)));
    let mut chains: Vec<Vec<Name>> = chains.collect();
    let first = chains.pop()?;
    let base = first.into_iter().find(|name| chains.iter().all(|chain| chain.contains(name)));
    base.filter(|name| name.namespace != Namespace::Xs && resolved.schema.complex(name).is_some())
}

/// A type and its bases, from the type up.
fn chain(resolved: &Resolved, name: &Name) -> Vec<Name> {
    let base =
        |name: &Name| resolved.schema.complex(name).and_then(|complex| complex.derivation.base()).cloned();
    std::iter::successors(Some(name.clone()), base).collect()
}

fn same_set(a: &[Element], b: &[Element]) -> bool {
    let (a, b): (BTreeSet<_>, BTreeSet<_>) = (key(a).into_iter().collect(), key(b).into_iter().collect());
    a == b
}
