//! Simple types and their facets.

use xsd_parser::models::schema::xs;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{EnumerationValue, Facet, SimpleType, Type, TypeRef, Variety};

use super::convert::Convert;

impl Convert<'_> {
    /// A simple type defined in place.
    pub(super) fn anonymous_simple(&self, definition: &xs::SimpleBaseType) -> Result<TypeRef> {
        Ok(TypeRef::Anonymous(Box::new(Type::Simple(self.simple_type(definition)?))))
    }

    pub(super) fn simple_type(&self, definition: &xs::SimpleBaseType) -> Result<SimpleType> {
        use xs::SimpleBaseTypeContent as Item;
        let own = self.declarations.next("simpleType")?;
        let mut content = definition.content.iter().filter(|content| !matches!(content, Item::Annotation(_)));
        let variety = match content.next() {
            Some(Item::Restriction(restriction)) => self.simple_restriction(restriction)?,
            Some(Item::List(list)) => self.list(list)?,
            Some(Item::Union(union)) => self.union(union)?,
            _ => {
                return Err(Error::new(ErrorKind::Schema, "expected xs:restriction, xs:list or xs:union")
                    .at(&own.location));
            }
        };
        if content.next().is_some() {
            return Err(Error::new(
                ErrorKind::Schema,
                "expected one of xs:restriction, xs:list and xs:union, found several",
            )
            .at(&own.location));
        }
        Ok(SimpleType { location: own.location.clone(), history: own.history.clone(), variety })
    }

    fn list(&self, list: &xs::List) -> Result<Variety> {
        let own = self.declarations.next("list")?;
        Ok(Variety::List(match (&list.item_type, &list.simple_type) {
            (Some(name), None) => TypeRef::Named(self.reference(name, &own.location)?),
            (None, Some(definition)) => self.anonymous_simple(definition)?,
            _ => return Err(Error::new(ErrorKind::Schema, "expected one item type").at(&own.location)),
        }))
    }

    fn union(&self, union: &xs::Union) -> Result<Variety> {
        let own = self.declarations.next("union")?;
        let named = union.member_types.iter().flat_map(|names| &names.0);
        let named = named.map(|name| self.reference(name, &own.location).map(TypeRef::Named));
        let anonymous = union.simple_type.iter().map(|definition| self.anonymous_simple(definition));
        let members: Vec<TypeRef> = named.chain(anonymous).collect::<Result<_>>()?;
        if members.is_empty() {
            return Err(Error::new(ErrorKind::Schema, "expected a member type, found none").at(&own.location));
        }
        Ok(Variety::Union(members))
    }

    fn simple_restriction(&self, restriction: &xs::Restriction) -> Result<Variety> {
        use xs::RestrictionContent as Item;
        let own = self.declarations.next("restriction")?;
        let named = restriction.base.as_ref();
        let named = named.map(|name| self.reference(name, &own.location).map(TypeRef::Named));
        let mut base = named.transpose()?;
        let mut facets = Vec::new();
        for content in &restriction.content {
            match content {
                Item::Annotation(_) => {}
                Item::SimpleType(definition) => base = Some(self.anonymous_simple(definition)?),
                Item::Facet(value) => {
                    let facet = self.facet(value)?;
                    if !repeats_value(&facets, &facet) {
                        facets.push(facet);
                    }
                }
            }
        }
        match base {
            Some(base) => Ok(Variety::Restriction { base, facets }),
            None => Err(Error::new(ErrorKind::Schema, "missing base type").at(&own.location)),
        }
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
            value.parse().map_err(|_| Error::new(ErrorKind::Schema, message).at(&own.location))
        };
        Ok(match facet {
            xs::Facet::Length(_) => Facet::Length(number()?),
            xs::Facet::MinLength(_) => Facet::MinLength(number()?),
            xs::Facet::MaxLength(_) => Facet::MaxLength(number()?),
            xs::Facet::MinInclusive(_) => Facet::MinInclusive(value),
            xs::Facet::MaxInclusive(_) => Facet::MaxInclusive(value),
            xs::Facet::MinExclusive(_) => Facet::MinExclusive(value),
            xs::Facet::MaxExclusive(_) => Facet::MaxExclusive(value),
            xs::Facet::TotalDigits(_) => Facet::TotalDigits(number()?),
            xs::Facet::FractionDigits(_) => Facet::FractionDigits(number()?),
            _ => Facet::Enumeration(EnumerationValue {
                location: own.location.clone(),
                history: own.history.clone(),
                value,
            }),
        })
    }
}

/// Returns `true` if a facet is an enumeration value that is in the facets already.
fn repeats_value(facets: &[Facet], facet: &Facet) -> bool {
    let Facet::Enumeration(new) = facet else { return false };
    facets.iter().any(|old| matches!(old, Facet::Enumeration(old) if old.value == new.value))
}
