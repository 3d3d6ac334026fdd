//! Simple types and their facets.

use std::collections::BTreeSet;

use xsd_parser::models::schema::xs;

use crate::error::{Error, Result};
use crate::schema::{EnumerationValue, Facet, SimpleType, Type, TypeRef, Variety};

use super::convert::{Convert, built_in_type};

impl Convert<'_> {
    /// A simple type defined in place.
    pub(super) fn anonymous_simple(&self, definition: &xs::SimpleBaseType) -> Result<TypeRef> {
        Ok(TypeRef::Anonymous(Box::new(Type::Simple(self.simple_type(definition)?))))
    }

    pub(super) fn simple_type(&self, definition: &xs::SimpleBaseType) -> Result<SimpleType> {
        use xs::SimpleBaseTypeContent as Item;
        let own = self.declarations.next("simpleType")?;
        let mut varieties = Vec::new();
        for content in &definition.content {
            varieties.push(match content {
                Item::Restriction(restriction) => self.simple_restriction(restriction)?,
                Item::List(list) => self.list(list)?,
                Item::Union(union) => self.union(union)?,
                Item::Annotation(_) => continue,
            });
        }
        self.expect_one("xs:restriction, xs:list and xs:union", varieties.len(), &own.location);
        let variety = varieties.pop().unwrap_or(Variety::Union(Vec::new()));
        Ok(SimpleType { location: own.location.clone(), history: own.history.clone(), variety })
    }

    fn list(&self, list: &xs::List) -> Result<Variety> {
        let own = self.declarations.next("list")?;
        let anonymous = list.simple_type.as_ref().map(|definition| self.anonymous_simple(definition));
        let named = list.item_type.as_ref().map(|name| self.named(name, &own.location));
        if named.is_some() == anonymous.is_some() {
            self.report_schema(
                "expected one item type: the attribute itemType or an xs:simpleType",
                &own.location,
            );
        }
        Ok(Variety::List(named.or(anonymous.transpose()?).unwrap_or_else(|| built_in_type("string"))))
    }

    fn union(&self, union: &xs::Union) -> Result<Variety> {
        let own = self.declarations.next("union")?;
        let named = union.member_types.iter().flat_map(|names| &names.0);
        let named = named.map(|name| Ok(self.named(name, &own.location)));
        let anonymous = union.simple_type.iter().map(|definition| self.anonymous_simple(definition));
        let members: Vec<TypeRef> = named.chain(anonymous).collect::<Result<_>>()?;
        if members.is_empty() {
            self.report_schema(
                "expected a member type, found none; add memberTypes or an xs:simpleType",
                &own.location,
            );
        }
        Ok(Variety::Union(members))
    }

    fn simple_restriction(&self, restriction: &xs::Restriction) -> Result<Variety> {
        use xs::RestrictionContent as Item;
        let own = self.declarations.next("restriction")?;
        let mut base = restriction.base.as_ref().map(|name| self.named(name, &own.location));
        let (mut facets, mut values) = (Vec::new(), BTreeSet::new());
        for content in &restriction.content {
            match content {
                Item::Annotation(_) => {}
                Item::SimpleType(definition) => {
                    if base.replace(self.anonymous_simple(definition)?).is_some() {
                        self.report_schema(
                            "expected one base type, found two; remove one of them",
                            &own.location,
                        );
                    }
                }
                Item::Facet(value) => {
                    let facet = self.facet(value)?;
                    // Identical values are one.
                    let is_new = match &facet {
                        Facet::Enumeration(value) => values.insert(value.value.clone()),
                        _ => true,
                    };
                    if is_new {
                        facets.push(facet);
                    }
                }
            }
        }
        if base.is_none() {
            self.report_schema(
                "missing base type; add the attribute base or an xs:simpleType",
                &own.location,
            );
        }
        Ok(Variety::Restriction { base: base.unwrap_or_else(|| built_in_type("string")), facets })
    }

    fn facet(&self, facet: &xs::Facet) -> Result<Facet> {
        let text = |kind: &str, facet: &xs::FacetType, of: fn(String) -> Facet| {
            self.declarations.next(kind)?;
            Ok(of(facet.value.clone()))
        };
        let number = |kind: &str, facet: &xs::FacetType, of: fn(u64) -> Facet| {
            let own = self.declarations.next(kind)?;
            let number = facet.value.parse().unwrap_or_else(|_| {
                self.report_schema(&format!("expected a number, found {:?}", facet.value), &own.location);
                0
            });
            Ok(of(number))
        };
        match facet {
            xs::Facet::Length(facet) => number("length", facet, Facet::Length),
            xs::Facet::MinLength(facet) => number("minLength", facet, Facet::MinLength),
            xs::Facet::MaxLength(facet) => number("maxLength", facet, Facet::MaxLength),
            xs::Facet::TotalDigits(facet) => number("totalDigits", facet, Facet::TotalDigits),
            xs::Facet::FractionDigits(facet) => number("fractionDigits", facet, Facet::FractionDigits),
            xs::Facet::MinInclusive(facet) => text("minInclusive", facet, Facet::MinInclusive),
            xs::Facet::MaxInclusive(facet) => text("maxInclusive", facet, Facet::MaxInclusive),
            xs::Facet::MinExclusive(facet) => text("minExclusive", facet, Facet::MinExclusive),
            xs::Facet::MaxExclusive(facet) => text("maxExclusive", facet, Facet::MaxExclusive),
            xs::Facet::Pattern(facet) => text("pattern", facet, Facet::Pattern),
            xs::Facet::Enumeration(facet) => {
                let own = self.declarations.next("enumeration")?;
                Ok(Facet::Enumeration(EnumerationValue {
                    location: own.location.clone(),
                    history: own.history.clone(),
                    value: facet.value.clone(),
                }))
            }
            _ => Err(Error::unsupported("facet", "remove it")),
        }
    }
}
