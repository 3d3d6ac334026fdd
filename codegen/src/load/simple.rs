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
        let (kind, value) = match facet {
            xs::Facet::Enumeration(facet) => ("enumeration", facet),
            xs::Facet::Length(facet) => ("length", facet),
            xs::Facet::MinLength(facet) => ("minLength", facet),
            xs::Facet::MaxLength(facet) => ("maxLength", facet),
            xs::Facet::Pattern(facet) => {
                self.declarations.next("pattern")?;
                return Ok(Facet::Pattern(facet.value.clone()));
            }
            xs::Facet::MinInclusive(facet) => ("minInclusive", facet),
            xs::Facet::MaxInclusive(facet) => ("maxInclusive", facet),
            xs::Facet::MinExclusive(facet) => ("minExclusive", facet),
            xs::Facet::MaxExclusive(facet) => ("maxExclusive", facet),
            xs::Facet::TotalDigits(facet) => ("totalDigits", facet),
            xs::Facet::FractionDigits(facet) => ("fractionDigits", facet),
            _ => return Err(Error::unsupported("facet", "remove it")),
        };
        let (own, value) = (self.declarations.next(kind)?, value.value.clone());
        let number = || {
            let message = format!("expected a number, found {value:?}");
            value.parse().unwrap_or_else(|_| {
                self.report_schema(&message, &own.location);
                0
            })
        };
        Ok(match facet {
            xs::Facet::Length(_) => Facet::Length(number()),
            xs::Facet::MinLength(_) => Facet::MinLength(number()),
            xs::Facet::MaxLength(_) => Facet::MaxLength(number()),
            xs::Facet::MinInclusive(_) => Facet::MinInclusive(value),
            xs::Facet::MaxInclusive(_) => Facet::MaxInclusive(value),
            xs::Facet::MinExclusive(_) => Facet::MinExclusive(value),
            xs::Facet::MaxExclusive(_) => Facet::MaxExclusive(value),
            xs::Facet::TotalDigits(_) => Facet::TotalDigits(number()),
            xs::Facet::FractionDigits(_) => Facet::FractionDigits(number()),
            _ => Facet::Enumeration(EnumerationValue {
                location: own.location.clone(),
                history: own.history.clone(),
                value,
            }),
        })
    }
}
