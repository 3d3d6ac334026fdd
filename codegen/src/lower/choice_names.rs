//! The enum of each choice: its name, and the choices that share one enum.
//!
//! The name of an enum is the name of the type that has the choice, followed by the common words of the alternatives:
//! the first and last words that all element names share (`FindItem...View`), otherwise the nearest common base type
//! (`...Item`), otherwise `Choice`. The words are not repeated if the name of the type ends with them. Other names:
//!
//! - the choice of a list: the name of the list, in the singular;
//! - a choice that several types share: `Any` and the nearest common base type; without one, each type has its own enum;
//! - the choice of a named group: the name of the group.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::resolve::{Member, Resolved, Term, type_name};
use crate::rust::{Path, list_marker};
use crate::schema::{Element, Name, Namespace, Part, Schema};

use super::names::{upper_camel, words};
use super::paths::{Paths, any, module, path};
use super::reserved::{Space, unreserved};

/// The alternatives of a choice, in order: the name of each element, its type, and whether it is nillable.
type Alternatives = Vec<(Name, Name, bool)>;

/// The enums of all choices of a schema.
pub(super) struct Choices {
    /// The enum and the field name of each choice, by the type or group that has it.
    of_choice: BTreeMap<(Name, Alternatives), (Path, String)>,
    /// Each enum once.
    pub(super) enums: BTreeMap<Path, ChoiceEnum>,
    /// The first enum, by path, of each set of alternatives.
    of_set: BTreeMap<BTreeSet<(Name, Name, bool)>, Path>,
    /// The enums of substitution groups, by head.
    heads: BTreeMap<Name, Path>,
    /// The types that are themselves the enum of their choice.
    own: BTreeSet<Name>,
}

/// An enum of elements.
pub(super) struct ChoiceEnum {
    /// The type, group or head that has the choice.
    pub(super) owner: Name,
    /// The alternatives.
    pub(super) elements: Vec<Element>,
    /// The enum is the type `owner` itself.
    pub(super) is_type: bool,
    /// Several types have the choice.
    pub(super) is_shared: bool,
}

/// A choice in the schema.
struct Choice<'r> {
    owner: &'r Name,
    elements: &'r [Element],
    alternatives: Alternatives,
}

impl Choices {
    pub(super) fn new(resolved: &Resolved, paths: &mut Paths, errors: &mut Errors) -> Self {
        let mut choices = Self {
            of_choice: BTreeMap::new(),
            enums: BTreeMap::new(),
            of_set: BTreeMap::new(),
            heads: BTreeMap::new(),
            own: BTreeSet::new(),
        };
        choices.add_substitutions(resolved, paths, errors);
        let all = all(resolved);
        let mut uses: BTreeMap<&Alternatives, Vec<&Choice<'_>>> = BTreeMap::new();
        for choice in &all {
            uses.entry(&choice.alternatives).or_default().push(choice);
        }
        let mut shared: Vec<_> = uses.into_iter().filter(|(_, uses)| uses.len() > 1).collect();
        // The most used choose their names first.
        shared.sort_by_key(|(alternatives, uses)| {
            (std::cmp::Reverse(uses.len()), std::cmp::Reverse(alternatives.len()))
        });
        for (_, uses) in shared {
            choices.add_shared(resolved, paths, &uses);
        }
        for choice in &all {
            errors.check(choices.add_own(resolved, paths, choice));
        }
        choices
    }

    fn add_substitutions(&mut self, resolved: &Resolved, paths: &mut Paths, errors: &mut Errors) {
        for (head, members) in &resolved.substitutions {
            let path = substitution_path(&resolved.schema, head);
            let claimed = paths.claim(&path, &format!("the substitution group of element {head}"));
            errors.check(claimed.map_err(|error| {
                error
                    .with_remedy(&Part::Element(head.clone()).remedy())
                    .of(format!("element {head}"))
                    .at(&resolved.schema.elements[head].location)
            }));
            let elements = members.iter().map(|member| resolved.schema.elements[member].clone()).collect();
            let owner = head.clone();
            self.add(path.clone(), ChoiceEnum { owner, elements, is_type: false, is_shared: true });
            self.heads.insert(head.clone(), path);
        }
    }

    /// Adds one enum for several choices with the same alternatives, if there is a name for it.
    fn add_shared(&mut self, resolved: &Resolved, paths: &mut Paths, uses: &[&Choice<'_>]) {
        let [first, ..] = uses else { return };
        let set: BTreeSet<_> = first.alternatives.iter().cloned().collect();
        let path = if let Some(path) = self.of_set.get(&set) {
            path.clone()
        } else {
            let Some(base) = common_base(resolved, first.elements) else { return };
            let local = without_base(base.without_suffix());
            let path = any(&Path { module: module(base.namespace), name: upper_camel(local) });
            if paths.claim(&path, &format!("a choice of types derived from {base}")).is_err() {
                return;
            }
            let elements = first.elements.to_vec();
            self.add(path.clone(), ChoiceEnum { owner: base, elements, is_type: false, is_shared: true });
            path
        };
        let field = path.name.trim_start_matches("Any").to_owned();
        for choice in uses {
            self.of_choice.insert(choice.key(), (path.clone(), field.clone()));
        }
    }

    /// Adds the enum of a choice that shares none.
    fn add_own(&mut self, resolved: &Resolved, paths: &mut Paths, choice: &Choice<'_>) -> Result<()> {
        if self.of_choice.contains_key(&choice.key()) {
            return Ok(());
        }
        let (owner, elements) = (choice.owner.clone(), choice.elements.to_vec());
        if choice.is_whole_type(resolved) {
            let path = paths.of(&owner).clone();
            self.of_choice.insert(choice.key(), (path.clone(), common_name(resolved, &elements)));
            self.own.insert(owner.clone());
            self.add(path, ChoiceEnum { owner, elements, is_type: true, is_shared: false });
            return Ok(());
        }
        let (candidates, field) = candidates(resolved, paths, choice);
        let chosen = resolved.schema.overrides.choices(&owner).iter().map(|name| path(&owner, name));
        let chosen: Vec<Path> = chosen.collect();
        let candidates: Vec<Path> = chosen.iter().cloned().chain(candidates).collect();
        let is_free = |path: &&Path| paths.claim(path, &format!("the choice in {owner}")).is_ok();
        let free = candidates.iter().find(is_free);
        // A chosen name is that of the field too.
        let field = free.filter(|path| chosen.contains(path)).map_or(field, |path| path.name.clone());
        if let Some(path) = free.or(candidates.first()) {
            self.of_choice.insert(choice.key(), (path.clone(), field));
        }
        if let Some(path) = free {
            self.add(path.clone(), ChoiceEnum { owner, elements, is_type: false, is_shared: false });
            return Ok(());
        }
        let first = choice.elements.first().map(|element| element.location.clone()).unwrap_or_default();
        let kind = if resolved.schema.types.contains_key(&owner) { "type" } else { "group" };
        Err(Error::new(ErrorKind::Name, "all Rust names for the enum of a choice are taken")
            .with_remedy(&Part::Choices(owner.clone()).remedy())
            .of(format!("{kind} {owner}"))
            .at(&first))
    }

    fn add(&mut self, path: Path, value: ChoiceEnum) {
        let set = alternatives(&value.elements).into_iter().collect();
        let first = self.of_set.entry(set).or_insert_with(|| path.clone());
        if path < *first {
            first.clone_from(&path);
        }
        self.enums.insert(path, value);
    }

    /// The enum for a choice or substitution group, and the name for a field of it.
    pub(super) fn of<'a>(&'a self, member: &'a Member) -> Option<(&'a Path, &'a str)> {
        match &member.term {
            Term::Choice(elements) => {
                let (path, field) = self.of_choice.get(&(member.owner.clone(), alternatives(elements)))?;
                Some((path, field))
            }
            Term::Substitution(head, _) => Some((self.heads.get(head)?, &head.local)),
            Term::Element(_) | Term::Any(_) => None,
        }
    }

    /// Returns `true` if a type is itself the enum of its choice.
    pub(super) fn is_own(&self, name: &Name) -> bool {
        self.own.contains(name)
    }
}

impl Choice<'_> {
    fn key(&self) -> (Name, Alternatives) {
        (self.owner.clone(), self.alternatives.clone())
    }

    /// Returns `true` if this choice, occurring once, is the whole content of a type that is not part of a derivation.
    fn is_whole_type(&self, resolved: &Resolved) -> bool {
        let only = resolved.contents.get(self.owner).and_then(|content| content.only_member());
        let has_base =
            resolved.schema.complex(self.owner).is_some_and(|complex| complex.derivation.base().is_some());
        // A group can have the name of a type.
        let is_this = |member: &Member| matches!(&member.term, Term::Choice(elements) if alternatives(elements) == self.alternatives);
        only.is_some_and(|member| {
            is_this(member) && !member.occurrence.is_repeated() && member.occurrence.min > 0
        }) && !has_base
            && !resolved.derived.contains_key(self.owner)
    }
}

/// The enum of a substitution group, which is named after its head.
pub(crate) fn substitution_path(schema: &Schema, head: &Name) -> Path {
    let chosen = schema.overrides.name(&Part::Element(head.clone()));
    path(head, &format!("Any{}", chosen.unwrap_or(&head.local)))
}

/// All choices: those in types, then those in named groups, each group once.
fn all(resolved: &Resolved) -> Vec<Choice<'_>> {
    let mut of_types = Vec::new();
    let mut of_groups: BTreeMap<&Name, Vec<Choice<'_>>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for (name, content) in &resolved.contents {
        if resolved.narrowed.contains_key(name) {
            continue; // Such a list has one alternative.
        }
        for member in &content.members {
            let Term::Choice(elements) = &member.term else { continue };
            let choice = Choice { owner: &member.owner, elements, alternatives: alternatives(elements) };
            if !seen.insert(choice.key()) {
                continue;
            }
            if member.owner == *name {
                of_types.push(choice);
            } else {
                of_groups.entry(&member.owner).or_default().push(choice);
            }
        }
    }
    of_types.extend(of_groups.into_values().flatten());
    of_types
}

fn alternatives(elements: &[Element]) -> Alternatives {
    elements
        .iter()
        .map(|element| (element.name.clone(), type_name(&element.type_ref).clone(), element.nillable))
        .collect()
}

/// The names that the enum of a choice may have, the best first, and the name of a field of it.
fn candidates(resolved: &Resolved, paths: &mut Paths, choice: &Choice<'_>) -> (Vec<Path>, String) {
    let is_group = resolved.schema.groups.contains_key(choice.owner);
    let common = if is_group {
        upper_camel(choice.owner.local.trim_end_matches("Types"))
    } else {
        common_name(resolved, choice.elements)
    };
    let owner = if resolved.schema.types.contains_key(choice.owner) {
        paths.of(choice.owner).clone()
    } else {
        path(choice.owner, &choice.owner.local)
    };
    let members = resolved.contents.get(choice.owner).map_or(&[][..], |content| &content.members);
    let is_list = matches!(members, [only] if only.occurrence.is_repeated());
    if is_list {
        // The marker of the list type is in the same file. If the name is taken, no enum has it.
        let marker = Path { module: owner.module, name: list_marker(&owner) };
        let _ = paths.claim(&marker, &format!("the list {}", choice.owner));
    }
    let own = owner.name.trim_end_matches('_');
    let says_more = !own.trim_end_matches('s').ends_with(&common);
    let names = [
        is_group.then(|| common.clone()),
        is_list.then(|| singular(own)).flatten(),
        says_more.then(|| format!("{own}{common}")),
        Some(format!("{own}Choice")),
    ];
    let path = |name| Path { module: owner.module, name: unreserved(Space::Type, name) };
    (names.into_iter().flatten().map(path).collect(), common)
}

/// `SyncFolderItemsChanges` to `SyncFolderItemsChange`, `ArrayOfXs` to `X`.
fn singular(name: &str) -> Option<String> {
    let name = name.strip_prefix("NonEmpty").unwrap_or(name);
    let name = name.strip_prefix("ArrayOf").unwrap_or(name);
    name.strip_suffix('s').filter(|name| !name.is_empty()).map(str::to_owned)
}

/// The words that the names of all alternatives share.
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
        Some(base) => upper_camel(without_base(base.without_suffix())),
        None => "Choice".to_owned(),
    }
}

/// The name of a base type without the prefix `Base`, unless this is the whole name.
pub(super) fn without_base(name: &str) -> &str {
    name.strip_prefix("Base").filter(|rest| !rest.is_empty()).unwrap_or(name)
}

/// The nearest type that all alternatives are or derive from.
pub(super) fn common_base(resolved: &Resolved, elements: &[Element]) -> Option<Name> {
    let chains = elements.iter().map(|element| chain(resolved, type_name(&element.type_ref)));
    let mut chains: Vec<Vec<&Name>> = chains.collect();
    let first = chains.pop()?;
    let base = first.into_iter().find(|name| chains.iter().all(|chain| chain.contains(name)))?;
    let is_complex = base.namespace != Namespace::Xs && resolved.schema.complex(base).is_some();
    is_complex.then(|| base.clone())
}

/// A type and its base types, the type first.
fn chain<'r>(resolved: &'r Resolved, name: &'r Name) -> Vec<&'r Name> {
    let base = |name: &&Name| resolved.schema.complex(name).and_then(|complex| complex.derivation.base());
    std::iter::successors(Some(name), base).collect()
}

#[cfg(test)]
mod tests {
    use super::singular;
    use crate::lower::Lower;
    use crate::test_schema::resolved;

    /// The names of the enums for the choices in a schema.
    fn enums(types: &str) -> Vec<String> {
        let resolved = resolved(types);
        let lower = Lower::without_errors(&resolved);
        lower.choices.enums.keys().map(|path| path.name.clone()).collect()
    }

    fn choice(occurs: &str, elements: &[(&str, &str)]) -> String {
        let element = |(name, ty): &(&str, &str)| format!("<xs:element name=\"{name}\" type=\"{ty}\"/>");
        let elements: Vec<String> = elements.iter().map(element).collect();
        format!("<xs:choice {occurs}>{}</xs:choice>", elements.concat())
    }

    fn ty(name: &str, content: &str) -> String {
        format!("<xs:complexType name=\"{name}\"><xs:sequence>{content}</xs:sequence></xs:complexType>")
    }

    #[test]
    fn choice_is_named_after_the_words_that_its_alternatives_share() {
        let views = choice("", &[("IndexedView", "xs:int"), ("CalendarView", "xs:int")]);
        let ids = choice("minOccurs=\"0\"", &[("UserId", "xs:int"), ("GroupId", "xs:int")]);
        let others = choice("minOccurs=\"0\"", &[("Left", "xs:int"), ("Right", "xs:int")]);
        assert_eq!(enums(&ty("FindType", &(views + &ids + &others))), ["FindChoice", "FindId", "FindView"]);
    }

    #[test]
    fn choice_of_a_list_is_named_after_the_list_in_the_singular() {
        let changes = choice("maxOccurs=\"unbounded\"", &[("Create", "xs:int"), ("Delete", "xs:int")]);
        assert_eq!(enums(&ty("ArrayOfChangesType", &changes)), ["Change"]);
        assert_eq!(singular("NonEmptyArrayOfPaths"), Some("Path".to_owned()));
        assert_eq!(singular("Changed"), None);
    }

    #[test]
    fn choices_with_the_same_alternatives_share_an_enum_named_after_their_base_type() {
        let item = "<xs:complexType name=\"BaseItemType\"><xs:attribute name=\"Id\" type=\"xs:string\"/></xs:complexType>";
        let alternatives = [("A", "t:BaseItemType"), ("B", "t:BaseItemType")];
        let types = item.to_owned()
            + &ty("OneType", &choice("", &alternatives))
            + &ty("ManyType", &choice("maxOccurs=\"unbounded\"", &alternatives));
        assert_eq!(enums(&types), ["AnyItem"]);
    }

    #[test]
    fn choice_in_a_named_group_is_named_after_the_group() {
        let choice = choice("", &[("A", "xs:int"), ("B", "xs:int")]);
        let types = format!("<xs:group name=\"PatternTypes\">{choice}</xs:group>")
            + &ty("T", "<xs:group ref=\"t:PatternTypes\"/><xs:element name=\"C\" type=\"xs:int\"/>");
        assert_eq!(enums(&types), ["Pattern"]);
    }
}
