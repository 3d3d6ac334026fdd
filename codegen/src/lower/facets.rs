//! Facets of the schema, with those of the base types, to the sets that the runtime checks.

use crate::error::{Error, ErrorKind, Result};
use crate::resolve::type_name;
use crate::rust::{Facets, Type};
use crate::schema::{Facet, Name, Namespace, SimpleType, Variety};

use super::{Lower, pattern};

impl Lower<'_> {
    /// The built-in type below a chain of restrictions, with the facets of the chain, those of the base type first.
    pub(super) fn restricted(
        &self,
        name: &Name,
        simple: &SimpleType,
        base: &Name,
    ) -> Result<(Name, Vec<Facet>)> {
        if base.namespace == Namespace::Xs {
            return Ok((base.clone(), Vec::new()));
        }
        match self.resolved.schema.simple(base).map(|simple| &simple.variety) {
            Some(Variety::Restriction { base, facets }) if !facets.iter().any(is_enumeration) => {
                let (base, mut all) = self.restricted(name, simple, type_name(base))?;
                all.extend(facets.iter().cloned());
                Ok((base, all))
            }
            _ => Err(Self::unsupported(name, simple, "a restriction of a list, a union or an enumeration")),
        }
    }

    /// The set of facets of a restriction of a built-in type.
    pub(super) fn facets(
        &self,
        name: &Name,
        simple: &SimpleType,
        base: &Name,
        facets: &[Facet],
    ) -> Result<Facets> {
        let ty = self.named_type(base);
        let is_text = ty == Type::BuiltIn("String");
        let is_integer = matches!(ty, Type::BuiltIn(name) if name.starts_with(['i', 'u']));
        let mut set = Facets::default();
        for facet in facets {
            let applies = match facet {
                Facet::Enumeration(_) => true,
                Facet::MinInclusive(_) | Facet::MaxInclusive(_) => is_integer,
                Facet::Length(_) | Facet::MinLength(_) | Facet::MaxLength(_) | Facet::Pattern(_) => is_text,
            };
            if !applies {
                return Err(Self::unsupported(name, simple, &format!("the facet {facet:?} of {base}")));
            }
            Self::add_facet(name, simple, facet, &mut set)?;
        }
        let is_empty = matches!((set.min, set.max), (Some(min), Some(max)) if min > max)
            || matches!((set.min_length, set.max_length), (Some(min), Some(max)) if min > max);
        if is_empty {
            return Err(Self::unsupported(name, simple, "a set of facets that no value satisfies"));
        }
        Ok(set)
    }

    fn add_facet(name: &Name, simple: &SimpleType, facet: &Facet, set: &mut Facets) -> Result<()> {
        let number = |text: &str| {
            text.trim().parse::<i64>().map_err(|_| {
                Self::unsupported(
                    name,
                    simple,
                    &format!("the bound {text:?}, which does not fit into 64 bits,"),
                )
            })
        };
        match facet {
            Facet::Enumeration(_) => {}
            Facet::Length(length) => {
                (set.min_length, set.max_length) = (Some(*length), Some(*length));
            }
            Facet::MinLength(length) => set.min_length = Some(*length),
            Facet::MaxLength(length) => set.max_length = Some(*length),
            Facet::MinInclusive(bound) => set.min = Some(number(bound)?),
            Facet::MaxInclusive(bound) => set.max = Some(number(bound)?),
            Facet::Pattern(pattern) => {
                pattern::check(pattern).map_err(|reason| {
                    Self::unsupported(name, simple, &format!("the pattern {pattern:?} ({reason})"))
                })?;
                let all = set.pattern.take().map_or(pattern.clone(), |old| format!("({old})|({pattern})"));
                set.pattern = Some(all);
            }
        }
        Ok(())
    }

    /// An error about a simple type.
    pub(super) fn unsupported(name: &Name, simple: &SimpleType, construct: &str) -> Error {
        Error::new(ErrorKind::Unsupported, format!("{construct} is not supported"))
            .of(format!("type {name}"))
            .at(&simple.location)
    }
}

fn is_enumeration(facet: &Facet) -> bool {
    matches!(facet, Facet::Enumeration(_))
}
