//! Unions of simple types.

use std::collections::BTreeSet;

use crate::error::{Error, Result};
use crate::rust::{Facet, Facets, Kind, UnionMember};
use crate::schema::{self, Name, Namespace, TypeRef, Variety};

use super::facets::check_enumeration_alone;
use super::names::variant_name;
use super::paths::Paths;
use super::{Lower, pattern};

/// A built-in type that a member of a union restricts, and the facets of the member.
type Member = (Name, Facets);

impl Lower<'_> {
    /// A union. Members with the same Rust type are one member with several sets of facets, at the position of the last: a
    /// text belongs to the first member that accepts it, and the last is mostly `xs:string`, which accepts each text. If only
    /// one member is left, the type is a value with facets, or another name for the member's type.
    pub(super) fn union(&self, members: &[TypeRef]) -> Result<Kind> {
        let mut merged: Vec<UnionMember> = Vec::new();
        for (built_in, facets) in self.members(members, &mut BTreeSet::new())? {
            let ty = self.paths.named_type(&built_in);
            let known = merged.iter().position(|known| known.ty == ty).map(|known| merged.remove(known));
            let mut member = known.unwrap_or_else(|| UnionMember {
                name: variant_name(&built_in.local),
                ty,
                alternatives: Vec::new(),
            });
            member.alternatives.push(facets);
            merged.push(member);
        }
        for member in &mut merged {
            if member.alternatives.iter().any(Facets::is_none) {
                member.alternatives = vec![Facets::default()];
            }
        }
        Ok(match merged.as_slice() {
            [UnionMember { ty, alternatives, .. }] => match alternatives.as_slice() {
                [facets] if facets.is_none() => Kind::Alias(ty.clone()),
                _ => Kind::Facet(Facet { base: ty.clone(), alternatives: alternatives.clone() }),
            },
            _ => Kind::Union(merged),
        })
    }

    /// The members of a union, with those of unions inside. A type that is a member again adds nothing: `seen` has the
    /// members so far.
    fn members<'s>(&'s self, members: &'s [TypeRef], seen: &mut BTreeSet<&'s Name>) -> Result<Vec<Member>> {
        let mut all = Vec::new();
        for member in members {
            all.extend(self.member(member, seen)?);
        }
        Ok(all)
    }

    fn member<'s>(&'s self, member: &'s TypeRef, seen: &mut BTreeSet<&'s Name>) -> Result<Vec<Member>> {
        if let TypeRef::Named(named) = member {
            if !seen.insert(named) {
                return Ok(Vec::new());
            }
            if named.namespace == Namespace::Xs {
                return Ok(vec![(named.clone(), Facets::default())]);
            }
        }
        let schema = &self.resolved.schema;
        let definition = schema.simple_of(member).map(|simple| (&simple.variety, &simple.location));
        match definition {
            Some((Variety::Union(inner), _)) => self.members(inner, seen),
            Some((variety @ Variety::Restriction { facets, .. }, location)) if variety.is_enumeration() => {
                let facets = one_of(facets).map_err(|error| error.at(location))?;
                Ok(vec![(Name::new(Namespace::Xs, "string"), facets)])
            }
            Some((Variety::Restriction { base, facets }, _))
                if facets.is_empty() && schema.simple_of(base).is_some() =>
            {
                self.member(base, seen)
            }
            Some((Variety::Restriction { base: TypeRef::Named(base), facets }, location)) => {
                self.restricted_member(base, facets).map_err(|error| error.at(location))
            }
            _ => {
                let construct = match member {
                    TypeRef::Named(member) => format!("member {member} of a union"),
                    TypeRef::Anonymous(_) => "anonymous member of a union".to_owned(),
                };
                let remedy = "use a restriction of a built-in type, an enumeration or a union as the member";
                Err(Error::unsupported(&construct, remedy))
            }
        }
    }

    fn restricted_member(&self, base: &Name, facets: &[schema::Facet]) -> Result<Vec<Member>> {
        let (built_in, mut steps) = self.restricted(base)?;
        steps.push(facets);
        let facets = self.facets(&built_in, &steps)?;
        Ok(vec![(Paths::unbounded(&built_in), facets)])
    }
}

/// The facets of a text that is one of the values of an enumeration.
fn one_of(facets: &[schema::Facet]) -> Result<Facets> {
    check_enumeration_alone(facets)?;
    let values: Vec<String> = facets.iter().map(|facet| facet.name_and_value().1).collect();
    let pattern = pattern::one_of(&values)
        .map_err(|reason| Error::unsupported(format!("enumeration in a union: {reason}"), "shorten it"))?;
    Ok(Facets { patterns: vec![pattern], ..Facets::default() })
}
