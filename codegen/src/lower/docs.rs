//! Documentation from the schema: names, occurrence, facets, defaults.

use crate::built_in::{ANY_TYPE, built_in};
use crate::exchange::REFERENCE;
use crate::resolve::{Member, Resolved, type_name};
use crate::rust::{Path, Reference, doc_text, search_aliases};
use crate::schema::{
    Attribute, ComplexType, Derivation, Element, Facet, History, Name, Namespace, Operation, Schema,
    SimpleType, TypeRef, Usage, Variety, Versions,
};

/// The documentation of a complex type.
pub(super) fn complex(resolved: &Resolved, name: &Name, complex: &ComplexType) -> Vec<String> {
    let mut lines = vec![title(
        resolved,
        name,
        if complex.is_abstract { "Abstract complex type" } else { "Complex type" },
    )];
    match &complex.derivation {
        Derivation::None => {}
        Derivation::Extension(base) => lines.push(format!("Extends `{base}`.")),
        Derivation::Restriction(base) => {
            lines.push(format!("Restricts `{base}`. The fields of this type are its whole content."));
        }
    }
    if let Some(list) = resolved.narrowed.get(name) {
        lines.push(format!(
            "The messages of `{list}` that this operation returns; others are read as `Unlisted`."
        ));
    }
    if let Some(copied) = resolved.wire.lists.get(name) {
        lines.push(format!(
            "Servers send `{0}` in this list, but the schema has `{1}`. Both are read, and `{0}` is written.",
            copied.child, copied.schema_child
        ));
    }
    lines.extend(global_elements(resolved, name));
    let mut lines = spaced(lines);
    lines.extend(notes(resolved, name));
    let mut operations = requested_by(resolved, name);
    if let Some((area, docs)) =
        operations.find_map(|operation| resolved.schema.operation_docs(&operation.name))
    {
        lines.splice(0..0, [docs.description.clone(), String::new()]);
        let link = format!("[{}](super::super::operation_index#{})", area.title, anchor(&area.title));
        lines.extend([String::new(), format!("Example, and the other operations of the area: {link}.")]);
    }
    lines
}

/// The anchor of a heading in the documentation, as rustdoc makes it.
fn anchor(heading: &str) -> String {
    let lower = heading.to_lowercase();
    let kept = lower.chars().filter(|c| c.is_alphanumeric() || c.is_whitespace() || matches!(c, '-' | '_'));
    kept.map(|c| if c.is_whitespace() { '-' } else { c }).collect()
}

/// The operations whose request has a type.
fn requested_by<'r>(resolved: &'r Resolved, name: &Name) -> impl Iterator<Item = &'r Operation> {
    let elements = resolved.elements_of.get(name).into_iter().flatten();
    let operations = &resolved.schema.operations;
    elements.flat_map(|element| operations.iter().filter(move |operation| operation.request == *element))
}

/// The documentation of a simple type.
pub(super) fn simple(resolved: &Resolved, name: &Name, simple: &SimpleType) -> Vec<String> {
    let mut lines = vec![title(resolved, name, "Simple type")];
    lines.push(match &simple.variety {
        Variety::Restriction { base, facets } => {
            let steps = restrictions(resolved, type_name(base), facets);
            format!("Restricts {}", steps.join(" "))
        }
        Variety::List(item) => format!("A list of `{}`, separated by spaces.", type_name(item)),
        Variety::Union(members) => {
            let members: Vec<String> = members.iter().map(|member| union_member(resolved, member)).collect();
            format!("Union of {}.", members.join(", "))
        }
    });
    lines.extend(global_elements(resolved, name));
    let mut lines = spaced(lines);
    lines.extend(notes(resolved, name));
    lines
}

/// The notes on a type, each after an empty line.
fn notes(resolved: &Resolved, name: &Name) -> impl Iterator<Item = String> {
    let notes = resolved.schema.notes.iter().filter(move |note| note.name == *name);
    notes.flat_map(|note| [String::new(), note.text.clone()])
}

/// A base type with the facets of the restriction, and a sentence for each restriction below it.
fn restrictions(resolved: &Resolved, base: &Name, facets: &[Facet]) -> Vec<String> {
    let bounds = bounds(facets);
    let bounds = if bounds.is_empty() { String::new() } else { format!(": {}", bounds.join(", ")) };
    let mut steps = vec![format!("`{base}`{bounds}.")];
    let below = resolved.schema.simple(base).map(|simple| &simple.variety);
    if let Some(Variety::Restriction { base: below, facets }) = below {
        let mut below = restrictions(resolved, type_name(below), facets);
        below[0].insert_str(0, &format!("`{base}` restricts "));
        steps.extend(below);
    }
    steps
}

/// The facets of a restriction, in words.
fn bounds(facets: &[Facet]) -> Vec<String> {
    if let [Facet::MinInclusive(min), Facet::MaxInclusive(max)] = facets
        && min == max
    {
        return vec![format!("only {min}")];
    }
    facets.iter().filter_map(facet).chain(patterns(facets)).collect()
}

/// A member of a union: its built-in type and its facets, or its name.
fn union_member(resolved: &Resolved, member: &TypeRef) -> String {
    let simple = resolved.schema.simple_of(member);
    match (simple.map(|simple| &simple.variety), member) {
        (Some(Variety::Restriction { base, facets }), _) => {
            let bounds = bounds(facets);
            let bounds = if bounds.is_empty() { String::new() } else { format!(" ({})", bounds.join(", ")) };
            let base = match base {
                TypeRef::Named(base) => format!("`{base}`"),
                TypeRef::Anonymous(_) => union_member(resolved, base),
            };
            base + &bounds
        }
        (_, TypeRef::Named(name)) => format!("`{name}`"),
        (Some(Variety::Union(members)), _) => {
            let members: Vec<String> = members.iter().map(|member| union_member(resolved, member)).collect();
            members.join(", ")
        }
        _ => "a list".to_owned(),
    }
}

/// The names of a type and of its global elements, for the search of rustdoc.
pub(super) fn aliases(resolved: &Resolved, name: &Name, path: &Path) -> Vec<String> {
    let own = Some(name).filter(|name| !resolved.anonymous.contains_key(name));
    let elements = resolved.elements_of.get(name).into_iter().flatten();
    search_aliases(&path.name, own.into_iter().chain(elements).map(|name| name.local.as_str()))
}

/// The page of Microsoft's reference for a type: that of the operation whose request has the type, or that of the type.
pub(super) fn reference(resolved: &Resolved, name: &Name) -> Option<Reference> {
    let doc_pages = &resolved.schema.doc_pages;
    let of_request = requested_by(resolved, name)
        .find_map(|operation| Some((&operation.name, doc_pages.operations.get(&operation.name)?)));
    let (title, page) =
        of_request.or_else(|| doc_pages.types.get(name).map(|of_type| (&of_type.element, &of_type.page)))?;
    Some(Reference { title: title.clone(), url: format!("{REFERENCE}{page}") })
}

/// The documentation of the enum for a choice.
pub(super) fn choice(resolved: &Resolved, owner: &Name, elements: &[Element], shared: bool) -> Vec<String> {
    let first = if resolved.substitutions.contains_key(owner) {
        format!("The substitution group of the element `{owner}`.")
    } else if shared {
        format!("Choice of {} elements that several types share.", elements.len())
    } else if resolved.schema.groups.contains_key(owner) {
        format!("The choice in the group `{owner}`.")
    } else {
        format!("The choice in `{owner}`.")
    };
    vec![first]
}

/// The documentation of an enum over `xsi:type`.
pub(super) fn xsi_type(name: &Name) -> Vec<String> {
    vec![format!("Element of type `{name}`, whose `xsi:type` names one of these types.")]
}

/// The oldest version that has a component, unless all versions have it.
pub(super) fn since(schema: &Schema, history: &History) -> Option<String> {
    schema.versions.get(oldest(schema, history)?).map(|version| format!("since `{version}`"))
}

/// The index of the oldest version that has a component, unless all versions have it.
pub(super) fn oldest(schema: &Schema, history: &History) -> Option<usize> {
    history.present(schema.versions.len()).and_then(Versions::oldest)
}

fn add_since(schema: &Schema, history: &History, line: &mut String) {
    if let Some(since) = since(schema, history) {
        line.push_str(", ");
        line.push_str(&since);
    }
}

/// The documentation of a field for an element.
pub(super) fn element(resolved: &Resolved, element: &Element, member: &Member) -> Vec<String> {
    let mut line = format!("Element `{}`, {}", element.name, occurrence(member));
    line.push_str(&of_type(type_name(&element.type_ref)));
    if element.nillable {
        line.push_str(", may be nil");
    }
    if let Some(default) = &element.default {
        line.push_str(&format!(", default `{}`", doc_text(default)));
    }
    add_since(&resolved.schema, &member.history, &mut line);
    line.push('.');
    if resolved.wire.adds(&member.owner, &element.name) {
        line.push_str(" Servers send this element, which the schema lacks.");
    }
    vec![line]
}

/// The documentation of a field for an attribute.
pub(super) fn attribute(schema: &Schema, attribute: &Attribute) -> Vec<String> {
    let mut line = format!(
        "Attribute `{}`, {}",
        attribute.name,
        if attribute.usage == Usage::Required { "required" } else { "optional" }
    );
    line.push_str(&of_type(type_name(&attribute.type_ref)));
    if let Some(default) = &attribute.default {
        line.push_str(&format!(", default `{}`", doc_text(default)));
    }
    if let Some(fixed) = &attribute.fixed {
        line.push_str(&format!(", always `{}`", doc_text(fixed)));
    }
    add_since(schema, &attribute.history, &mut line);
    line.push('.');
    vec![line]
}

/// The documentation of the field for the text.
pub(super) fn text(base: &Name) -> Vec<String> {
    vec![format!("The text{}.", of_type(base))]
}

/// The documentation of the field `kept`.
pub(super) fn kept() -> Vec<String> {
    vec!["The XML that reading left out and no other field holds; see [`xml::Kept`].".to_owned()]
}

/// The documentation of a field for a choice.
pub(super) fn choice_field(elements: &[Element], member: &Member) -> Vec<String> {
    let names: Vec<String> = elements.iter().take(8).map(|element| format!("`{}`", element.name)).collect();
    let more = elements.len().saturating_sub(8);
    let more = if more > 0 { format!(" or {more} more") } else { String::new() };
    vec![format!("Choice of {}{more}, {}.", names.join(", "), occurrence(member))]
}

/// The first line: the kind and the name of a type.
fn title(resolved: &Resolved, name: &Name, kind: &str) -> String {
    match resolved.anonymous.get(name) {
        Some(component) => format!("Anonymous {}: {component}.", kind.to_lowercase()),
        None if resolved.narrowed.contains_key(name) => format!("{kind} made for one operation."),
        None => {
            let mut line = match resolved.wire.lists.get(name) {
                Some(list) => format!("{kind} `{}` in `{}/{}`", list.original, list.owner, list.field),
                None => format!("{kind} `{name}`"),
            };
            if let Some(definition) = resolved.schema.types.get(name) {
                add_since(&resolved.schema, definition.history(), &mut line);
            }
            line + "."
        }
    }
}

fn global_elements(resolved: &Resolved, name: &Name) -> Option<String> {
    let elements = resolved.elements_of.get(name).into_iter().flatten();
    let names: Vec<String> = elements.map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => None,
        [one] => Some(format!("Global element {one}.")),
        several => Some(format!("Global elements {}.", several.join(", "))),
    }
}

/// The name of a built-in type, if the Rust type does not make it clear.
fn of_type(name: &Name) -> String {
    if *name == Name::new(Namespace::Xs, ANY_TYPE) {
        return ", any content, as raw XML".to_owned();
    }
    let built_in = built_in(&name.local).filter(|_| name.namespace == Namespace::Xs);
    if built_in.is_some_and(|built_in| built_in.is_documented) {
        format!(", `{name}`")
    } else {
        String::new()
    }
}

fn occurrence(member: &Member) -> String {
    let min = if member.occurrence.is_optional { 0 } else { member.occurrence.min };
    match (min, member.occurrence.max) {
        (_, Some(1)) => if member.occurrence.is_optional { "optional" } else { "required" }.to_owned(),
        (0, None) => "any number".to_owned(),
        (min, None) => format!("{min} or more"),
        (min, Some(max)) => format!("{min} to {max}"),
    }
}

fn facet(facet: &Facet) -> Option<String> {
    match facet {
        Facet::Enumeration(_) | Facet::Pattern(_) => None,
        Facet::Length(length) => Some(format!("length {length}")),
        Facet::MinLength(length) => Some(format!("length at least {length}")),
        Facet::MaxLength(length) => Some(format!("length at most {length}")),
        Facet::MinInclusive(bound) => Some(format!("at least {}", doc_text(bound))),
        Facet::MaxInclusive(bound) => Some(format!("at most {}", doc_text(bound))),
        Facet::MinExclusive(bound) => Some(format!("more than {}", doc_text(bound))),
        Facet::MaxExclusive(bound) => Some(format!("less than {}", doc_text(bound))),
        Facet::TotalDigits(digits) => Some(format!("at most {digits} digits")),
        Facet::FractionDigits(digits) => Some(format!("at most {digits} digits after the point")),
    }
}

/// The patterns of one restriction, which are alternatives.
fn patterns(facets: &[Facet]) -> Option<String> {
    let patterns = facets.iter().filter_map(|facet| match facet {
        Facet::Pattern(pattern) => Some(format!("`{}`", doc_text(pattern))),
        _ => None,
    });
    let patterns: Vec<String> = patterns.collect();
    (!patterns.is_empty()).then(|| format!("pattern {}", patterns.join(" or ")))
}

/// The lines, with an empty line after the first line.
fn spaced(mut lines: Vec<String>) -> Vec<String> {
    if lines.len() > 1 {
        lines.insert(1, String::new());
    }
    lines
}
