//! Simple types and their facets.

use xsd_parser::models::schema::xs;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Facet, Schema, SimpleType, Type, TypeRef, Variety};

use super::convert::{Convert, origin};

impl Convert {
    /// A simple type defined in place.
    pub(super) fn anonymous_simple(
        &self,
        definition: &xs::SimpleBaseType,
        schema: &Schema,
    ) -> Result<TypeRef> {
        Ok(TypeRef::Anonymous(Box::new(Type::Simple(self.simple_type(definition, schema)?))))
    }

    pub(super) fn simple_type(&self, definition: &xs::SimpleBaseType, schema: &Schema) -> Result<SimpleType> {
        use xs::SimpleBaseTypeContent as Item;
        let origin = origin(definition.id.as_ref());
        let content = definition.content.iter().find(|content| !matches!(content, Item::Annotation(_)));
        let variety = match content {
            Some(Item::Restriction(restriction)) => self.simple_restriction(restriction, schema)?,
            Some(Item::List(list)) => Variety::List(match (&list.item_type, &list.simple_type) {
                (Some(name), None) => TypeRef::Named(self.reference(name, origin, schema)?),
                (None, Some(definition)) => self.anonymous_simple(definition, schema)?,
                _ => {
                    return Err(
                        Error::new(ErrorKind::Schema, "a list needs one item type").at(schema, origin)
                    );
                }
            }),
            Some(Item::Union(union)) => {
                let named = union.member_types.iter().flat_map(|names| &names.0);
                let named = named.map(|name| self.reference(name, origin, schema).map(TypeRef::Named));
                let inner =
                    union.simple_type.iter().map(|definition| self.anonymous_simple(definition, schema));
                let members: Vec<TypeRef> = named.chain(inner).collect::<Result<_>>()?;
                if members.is_empty() {
                    return Err(Error::new(ErrorKind::Schema, "a union without members").at(schema, origin));
                }
                Variety::Union(members)
            }
            _ => return Err(Error::new(ErrorKind::Schema, "a simpleType without content").at(schema, origin)),
        };
        Ok(SimpleType { origin, variety })
    }

    fn simple_restriction(&self, restriction: &xs::Restriction, schema: &Schema) -> Result<Variety> {
        use xs::RestrictionContent as Item;
        let origin = origin(restriction.id.as_ref());
        let mut base = match &restriction.base {
            Some(name) => Some(TypeRef::Named(self.reference(name, origin, schema)?)),
            None => None,
        };
        let mut facets = Vec::new();
        for content in &restriction.content {
            match content {
                Item::Annotation(_) => {}
                Item::SimpleType(definition) => base = Some(self.anonymous_simple(definition, schema)?),
                Item::Facet(value) => facets.push(facet(value).map_err(|error| error.at(schema, origin))?),
            }
        }
        let base = base.ok_or_else(|| {
            Error::new(ErrorKind::Schema, "a restriction without a base").at(schema, origin)
        })?;
        Ok(Variety::Restriction { base, facets })
    }
}

fn facet(facet: &xs::Facet) -> Result<Facet> {
    let number = |value: &str| {
        let message = format!("{value} is no length");
        value.parse().map_err(|_| Error::new(ErrorKind::Schema, message))
    };
    Ok(match facet {
        xs::Facet::Enumeration(value) => Facet::Enumeration(value.value.clone()),
        xs::Facet::Length(value) => Facet::Length(number(&value.value)?),
        xs::Facet::MinLength(value) => Facet::MinLength(number(&value.value)?),
        xs::Facet::MaxLength(value) => Facet::MaxLength(number(&value.value)?),
        xs::Facet::Pattern(value) => Facet::Pattern(value.value.clone()),
        xs::Facet::MinInclusive(value) => Facet::MinInclusive(value.value.clone()),
        xs::Facet::MaxInclusive(value) => Facet::MaxInclusive(value.value.clone()),
        // `source` lets it pass, and here it is not read yet.
        other => {
            let message = format!("the facet {other:?} is not supported");
            return Err(Error::new(ErrorKind::Unsupported, message));
        }
    })
}
