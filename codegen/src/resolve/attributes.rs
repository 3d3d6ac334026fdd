//! The attributes of a complex type, with those of its attribute groups.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Errors};
use crate::schema::{Attribute, Attributes, ComplexType, Derivation, Name, Schema, Usage, Wildcard};

use super::content::TypeContent;

/// The attributes that a type adds to its base type, in the order of the schema. A restriction repeats the attributes of its base types,
/// except those that it prohibits: `known` has the base types.
pub(super) fn attributes(
    schema: &Schema,
    name: &Name,
    complex: &ComplexType,
    known: &BTreeMap<Name, TypeContent>,
    errors: &mut Errors,
) -> Vec<Attribute> {
    let mut all: Vec<Attribute> = Vec::new();
    let is_restriction = matches!(complex.derivation, Derivation::Restriction(_));
    let declared = lists(schema, complex).into_iter().flat_map(|(_, attributes)| &attributes.own);
    // Only a restriction prohibits attributes: those of its base types. Elsewhere, such a declaration is ignored.
    let counts = |attribute: &&Attribute| attribute.usage != Usage::Prohibited || is_restriction;
    let of_base = match &complex.derivation {
        Derivation::Extension(base) => inherited(schema, base, known),
        Derivation::None | Derivation::Restriction(_) => Vec::new(),
    };
    for attribute in declared.filter(counts) {
        match of_base.iter().chain(&all).find(|known| known.name == attribute.name) {
            None => all.push(attribute.clone()),
            // Two groups often have the same attribute.
            Some(known) if is_same(known, attribute) => {}
            Some(_) => {
                let message = format!(
                    "attribute \"{}\" has two different declarations in the type, its attribute groups or its base types; \
                     remove one",
                    attribute.name
                );
                let error = Error::new(ErrorKind::Duplicate, message);
                errors.push(error.of(format!("type {name}")).at(&attribute.location));
            }
        }
    }
    if let Derivation::Restriction(base) = &complex.derivation {
        // An attribute that the restriction declares comes before the inherited attribute.
        let inherited = inherited(schema, base, known);
        all.extend(inherited.into_iter().filter(|inherited| !has(&complex.attributes.own, inherited)));
    }
    let mut seen = BTreeSet::new();
    all.retain(|attribute| attribute.usage != Usage::Prohibited && seen.insert(attribute.name.clone()));
    all
}

fn has(attributes: &[Attribute], attribute: &Attribute) -> bool {
    attributes.iter().any(|own| own.name == attribute.name)
}

/// Returns `true` for two equal declarations at two places.
fn is_same(one: &Attribute, other: &Attribute) -> bool {
    let other = Attribute { location: one.location.clone(), history: one.history.clone(), ..other.clone() };
    *one == other
}

/// The attributes of a type and of its base types. The first restriction among them ends the list, because a
/// restriction repeats the attributes that it inherits.
fn inherited(schema: &Schema, name: &Name, known: &BTreeMap<Name, TypeContent>) -> Vec<Attribute> {
    let mut all = Vec::new();
    let mut next = Some(name);
    while let Some((content, complex)) = next.and_then(|name| known.get(name).zip(schema.complex(name))) {
        all.extend(content.attributes.iter().cloned());
        next = match &complex.derivation {
            Derivation::Extension(base) => Some(base),
            Derivation::None | Derivation::Restriction(_) => None,
        };
    }
    all
}

/// The attribute wildcard of a type, with those of its attribute groups. Only attributes that all of them allow are
/// allowed; `None` if there are none.
pub(super) fn wildcard(
    schema: &Schema,
    name: &Name,
    complex: &ComplexType,
    errors: &mut Errors,
) -> Option<Wildcard> {
    let mut found: Option<Wildcard> = None;
    for (group, attributes) in lists(schema, complex) {
        let Some(wildcard) = &attributes.wildcard else { continue };
        if wildcard.namespaces == "##other" && group.is_some_and(|group| group.namespace != name.namespace) {
            let construct = "anyAttribute \"##other\" in an attribute group of another namespace";
            let error = Error::unsupported(construct, "list the namespaces in place of ##other");
            errors.push(error.of(format!("type {name}")).at(&complex.location));
        }
        found = Some(match found {
            None => wildcard.clone(),
            Some(known) => {
                let namespaces = intersection(&known.namespaces, &wildcard.namespaces, name.namespace.uri());
                Wildcard { namespaces, ..known }
            }
        });
    }
    found.filter(|found| !found.namespaces.is_empty())
}

/// The namespaces that two wildcards allow. `target` is the namespace that `##other` excludes.
fn intersection(one: &str, other: &str, target: &str) -> String {
    match (one, other) {
        ("##any", both) | (both, "##any") => both.to_owned(),
        ("##other", "##other") => one.to_owned(),
        ("##other", list) | (list, "##other") => {
            list.split(' ').filter(|uri| *uri != target).collect::<Vec<_>>().join(" ")
        }
        (one, other) => {
            let known: BTreeSet<&str> = other.split(' ').collect();
            one.split(' ').filter(|uri| known.contains(uri)).collect::<Vec<_>>().join(" ")
        }
    }
}

/// The attributes of a type and of its attribute groups, each group once, with the name of the group.
fn lists<'s>(schema: &'s Schema, complex: &'s ComplexType) -> Vec<(Option<&'s Name>, &'s Attributes)> {
    let (mut lists, mut seen) = (Vec::new(), BTreeSet::new());
    let mut left = vec![(None, &complex.attributes)];
    while let Some((group, attributes)) = left.pop() {
        lists.push((group, attributes));
        let groups = attributes.groups.iter().filter(|name| seen.insert(*name));
        left.extend(groups.map(|name| (Some(name), &schema.attribute_groups[name].attributes)));
    }
    lists
}

#[cfg(test)]
mod tests {
    use crate::schema::Namespace;
    use crate::test_schema::{name, resolved};

    /// The attributes of `T`.
    fn attributes(types: &str) -> Vec<String> {
        let resolved = resolved(types);
        let attributes = resolved.contents[&name("T")].attributes.iter();
        attributes.map(|attribute| attribute.name.local.clone()).collect()
    }

    const BASE: &str = r#"<xs:complexType name="B"><xs:attribute name="P" type="xs:int"/><xs:attribute name="Q" type="xs:int"/></xs:complexType>"#;

    #[test]
    fn attributes_of_groups_are_those_of_the_type() {
        let types = r#"<xs:attributeGroup name="G"><xs:attributeGroup ref="t:H"/><xs:attribute name="B" type="xs:int"/></xs:attributeGroup>
            <xs:attributeGroup name="H"><xs:attribute name="C" type="xs:int"/></xs:attributeGroup>
            <xs:complexType name="T"><xs:attribute name="A" type="xs:int"/><xs:attributeGroup ref="t:H"/><xs:attributeGroup ref="t:G"/></xs:complexType>"#;
        assert_eq!(attributes(types), ["A", "B", "C"]);
    }

    #[test]
    fn wildcards_of_a_type_and_its_groups_allow_what_all_of_them_allow() {
        let wildcard = |own: &str, of_group: &str| {
            let any = |namespaces: &str| format!("<xs:anyAttribute namespace=\"{namespaces}\"/>");
            let group = format!("<xs:attributeGroup name=\"G\">{}</xs:attributeGroup>", any(of_group));
            let own = format!(
                "<xs:complexType name=\"T\"><xs:attributeGroup ref=\"t:G\"/>{}</xs:complexType>",
                any(own)
            );
            let resolved = resolved(&(group + &own));
            let found = resolved.contents[&name("T")].any_attribute.as_ref();
            found.map(|wildcard| wildcard.namespaces.clone()).unwrap_or_default()
        };
        assert_eq!(wildcard("##any", "##other"), "##other");
        assert_eq!(wildcard("##other", "##any"), "##other");
        assert_eq!(wildcard("##any", "##any"), "##any");
        assert_eq!(wildcard("##other", "##other"), "##other");
        let (types, soap) = (Namespace::Types.uri(), "http://schemas.xmlsoap.org/soap/envelope/");
        let both = format!("{types} {soap}");
        for (one, other, common) in [
            ("##any", types, types),
            ("##other", &*both, soap),
            ("##other", types, ""),
            (&*both, "##targetNamespace", types),
            (soap, types, ""),
        ] {
            assert_eq!((wildcard(one, other), wildcard(other, one)), (common.to_owned(), common.to_owned()));
        }
    }

    #[test]
    fn extension_has_only_its_own_attributes() {
        let own = r#"<xs:complexType name="T"><xs:complexContent><xs:extension base="t:B"><xs:attribute name="R" type="xs:int"/></xs:extension></xs:complexContent></xs:complexType>"#;
        assert_eq!(attributes(&format!("{BASE}{own}")), ["R"]);
    }

    #[test]
    fn restriction_has_the_attributes_of_its_base_types_except_prohibited_ones() {
        let restriction = |name: &str, base: &str, prohibited: &str| {
            format!(
                r#"<xs:complexType name="{name}"><xs:complexContent><xs:restriction base="t:{base}"><xs:attribute name="{prohibited}" type="xs:int" use="prohibited"/></xs:restriction></xs:complexContent></xs:complexType>"#
            )
        };
        assert_eq!(attributes(&format!("{BASE}{}", restriction("T", "B", "P"))), ["Q"]);
        // A prohibition is ignored outside a restriction.
        let types = r#"<xs:attributeGroup name="G"><xs:attribute name="A" type="xs:int" use="prohibited"/></xs:attributeGroup>
            <xs:attributeGroup name="H"><xs:attribute name="A" type="xs:int"/></xs:attributeGroup>
            <xs:complexType name="T"><xs:attributeGroup ref="t:H"/><xs:attributeGroup ref="t:G"/></xs:complexType>"#;
        assert_eq!(attributes(types), ["A"]);
        // The outer restriction does not bring back the attribute that the inner one prohibits.
        let twice = restriction("C", "B", "P") + &restriction("T", "C", "Q");
        assert!(attributes(&format!("{BASE}{twice}")).is_empty());
    }
}
