//! Simple types: enumerations, values with facets, lists, unions and other names.

use crate::error::{Error, ErrorKind, Result};
use crate::resolve::type_name;
use crate::rust::{Derives, EnumValue, Facet, Facets, Item, Kind, Type, UnionMember};
use crate::schema::{self, EnumerationValue, Name, Namespace, SimpleType, SourceLocation, TypeRef, Variety};

use super::facets::check_enumeration_alone;
use super::names::{file_name, variant_name};
use super::{Lower, docs};

impl Lower<'_> {
    pub(super) fn simple_item(&self, name: &Name, simple: &SimpleType) -> Result<Item> {
        let path = self.paths.of(name).clone();
        let kind = match &simple.variety {
            Variety::Restriction { base, facets } => self.restriction(name, simple, base, facets)?,
            Variety::List(item) => Kind::TextList(self.paths.named_type(type_name(item))),
            Variety::Union(members) => self.union(name, simple, members)?,
        };
        Ok(Item {
            file: file_name(&path.name),
            docs: docs::simple(self.resolved, name, simple),
            reference: docs::reference(self.resolved, name),
            aliases: docs::aliases(self.resolved, name, &path),
            derives: Derives::default(),
            kind,
            path,
        })
    }

    fn restriction(
        &self,
        name: &Name,
        simple: &SimpleType,
        base: &TypeRef,
        facets: &[schema::Facet],
    ) -> Result<Kind> {
        let base = type_name(base);
        if facets.is_empty() {
            return Ok(Kind::Alias(self.paths.named_type(base)));
        }
        let values = facets.iter().filter_map(|facet| match facet {
            schema::Facet::Enumeration(value) => Some(value),
            _ => None,
        });
        let values: Vec<&EnumerationValue> = values.collect();
        if !values.is_empty() {
            check_enumeration_alone(name, simple, facets)?;
            return self.enumeration(name, &values);
        }
        let (base, mut steps) = self.restricted(name, simple, base)?;
        steps.push(facets);
        Ok(Kind::Facet(Facet {
            base: self.paths.named_type(&base),
            alternatives: vec![self.facets(name, simple, &base, &steps)?],
        }))
    }

    fn enumeration(&self, name: &Name, declared: &[&EnumerationValue]) -> Result<Kind> {
        let mut values: Vec<EnumValue> = Vec::new();
        for EnumerationValue { location, history, value: text } in declared {
            let variant = variant_name(text);
            if let Some(other) = values.iter().find(|value| value.name == variant) {
                let message = format!(
                    "the values {:?} and {text:?} would both have the Rust name {variant:?}",
                    other.text
                );
                return Err(Error::new(ErrorKind::Name, message).of(format!("type {name}")).at(location));
            }
            values.push(EnumValue {
                name: variant,
                text: text.clone(),
                since: docs::since(&self.resolved.schema, history),
            });
        }
        Ok(Kind::Enum(values))
    }

    /// A union. Members that restrict the same built-in type become one member with several sets of facets. If this
    /// leaves only one member, the type is a value with facets.
    fn union(&self, name: &Name, simple: &SimpleType, members: &[TypeRef]) -> Result<Kind> {
        let mut merged: Vec<(Name, Type, Vec<Facets>)> = Vec::new();
        for member in members {
            let (built_in, facets) = self.member(name, &simple.location, member)?;
            match merged.iter_mut().find(|(known, ..)| *known == built_in) {
                Some((.., sets)) => sets.push(facets),
                None => merged.push((built_in.clone(), self.paths.named_type(&built_in), vec![facets])),
            }
        }
        match merged.as_slice() {
            [(_, base, sets)] => Ok(Kind::Facet(Facet { base: base.clone(), alternatives: sets.clone() })),
            several => {
                let members = several.iter().map(|(built_in, ty, sets)| match sets.as_slice() {
                    [facets] => Ok(UnionMember {
                        name: variant_name(&built_in.local),
                        ty: ty.clone(),
                        facets: facets.clone(),
                    }),
                    _ => {
                        let construct =
                            format!("union of {} restrictions of {built_in} and other types", sets.len());
                        let remedy = "put these restrictions into a union of their own";
                        Err(Self::unsupported_simple(name, simple, &construct, remedy))
                    }
                });
                Ok(Kind::Union(members.collect::<Result<_>>()?))
            }
        }
    }

    /// The built-in type that a member of a union restricts, and the facets.
    fn member(&self, name: &Name, location: &SourceLocation, member: &TypeRef) -> Result<(Name, Facets)> {
        let simple = match member {
            TypeRef::Named(named) if named.namespace == Namespace::Xs => {
                return Ok((named.clone(), Facets::default()));
            }
            TypeRef::Named(named) => self.resolved.schema.simple(named),
            TypeRef::Anonymous(definition) => match &**definition {
                schema::Type::Simple(simple) => Some(simple),
                schema::Type::Complex(_) => None,
            },
        };
        match simple.map(|simple| (simple, &simple.variety)) {
            Some((simple, Variety::Restriction { base: TypeRef::Named(base), facets }))
                if base.namespace == Namespace::Xs =>
            {
                Ok((base.clone(), self.facets(name, simple, base, &[facets])?))
            }
            _ => {
                let construct = match member {
                    TypeRef::Named(member) => format!("member {member} of a union"),
                    TypeRef::Anonymous(_) => "anonymous member of a union".to_owned(),
                };
                Err(Error::unsupported(construct, "restrict a built-in type in the member")
                    .of(format!("type {name}"))
                    .at(location))
            }
        }
    }
}
