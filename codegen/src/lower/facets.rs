//! Facets of the schema, with those of the base types, to the sets that the runtime checks.

use std::num::IntErrorKind;

use crate::built_in::{built_in, is_list};
use crate::error::{Error, ErrorKind, Errors, Result};
use crate::resolve::type_name;
use crate::rust::{Facets, Pattern, Type};
use crate::schema::{Facet, Name, Namespace, Variety};

use super::paths::Paths;
use super::{Lower, bounds, pattern};

impl Lower<'_> {
    /// The built-in type below a chain of restrictions, with the facets of each restriction, those of the base type
    /// first.
    pub(super) fn restricted(&self, base: &Name) -> Result<(Name, Vec<&[Facet]>)> {
        if base.namespace == Namespace::Xs {
            return Ok((base.clone(), Vec::new()));
        }
        match self.resolved.schema.simple(base).map(|simple| &simple.variety) {
            Some(variety @ Variety::Restriction { base, facets }) if !variety.is_enumeration() => {
                let (base, mut steps) = self.restricted(type_name(base))?;
                steps.push(facets);
                Ok((base, steps))
            }
            _ => Err(Error::unsupported(
                format!("restriction of {base}, which is a list, a union or an enumeration"),
                "restrict a built-in type; if it is an enumeration, repeat the values; if it is a list, use the list itself",
            )),
        }
    }

    /// The set of facets of a built-in type after these restrictions, that of the built-in type first.
    pub(super) fn facets(&self, base: &Name, steps: &[&[Facet]]) -> Result<Facets> {
        let mut set = Facets::default();
        if let Some(restricts) = built_in(&base.local).and_then(|built_in| built_in.restricts) {
            (set.min, set.max) = (restricts.min, restricts.max);
        }
        if is_list(&base.local) {
            set.raise_min_length(1);
        }
        let mut errors = Errors::default();
        for facets in steps {
            errors.check(check_enumeration_alone(facets));
            for facet in *facets {
                errors.check(self.add_facet(base, facet, &mut set));
            }
            set.patterns.extend(errors.check(joined_pattern(facets)).flatten());
        }
        errors.finish()?;
        let bounds = [("length", set.min_length.map(i128::from), set.max_length.map(i128::from))];
        let bounds = bounds.into_iter().chain([("value", set.min, set.max)]);
        for (what, min, max) in bounds {
            if let (Some(min), Some(max)) = (min, max)
                && min > max
            {
                let construct =
                    format!("facets that exclude every value: {what} of at least {min} and at most {max}");
                return Err(Error::unsupported(&construct, "correct the bounds"));
            }
        }
        Ok(set)
    }

    /// Adds a facet that is not a pattern.
    fn add_facet(&self, base: &Name, facet: &Facet, set: &mut Facets) -> Result<()> {
        let ty = self.paths.named_type(&Paths::unbounded(base));
        let is_text = matches!(ty, Type::BuiltIn("String" | "value::Language"));
        let has_length =
            is_text || matches!(ty, Type::BuiltIn("value::Base64" | "value::HexBinary" | "value::Tokens"));
        let is_integer = matches!(ty, Type::BuiltIn(name) if name.starts_with(['i', 'u']));
        let (local, value) = facet.name_and_value();
        let unexpected = |expected: &str| {
            let message = format!("expected {expected} as the value of {local:?}, found {value:?}");
            Error::new(ErrorKind::Schema, message)
        };
        if let Some(bound) = bounds::bound(&ty, facet) {
            set.bounds.push(bound.map_err(unexpected)?);
            return Ok(());
        }
        let bound = |step| integer_bound(&value, step).ok_or_else(|| unexpected("an integer"));
        match facet {
            Facet::Enumeration(_) => {}
            Facet::Length(length) if has_length => {
                set.raise_min_length(*length);
                set.lower_max_length(*length);
            }
            Facet::MinLength(length) if has_length => set.raise_min_length(*length),
            Facet::MaxLength(length) if has_length => set.lower_max_length(*length),
            Facet::MinInclusive(_) if is_integer => set.raise_min(bound(0)?),
            Facet::MaxInclusive(_) if is_integer => set.lower_max(bound(0)?),
            Facet::MinExclusive(_) if is_integer => set.raise_min(bound(1)?),
            Facet::MaxExclusive(_) if is_integer => set.lower_max(bound(-1)?),
            // No Rust type has more digits.
            Facet::TotalDigits(20..) if is_integer => {}
            Facet::TotalDigits(digits @ 1..20) if is_integer => {
                let limit = (0..*digits).fold(1, |limit: i128, _| limit * 10);
                set.raise_min(1 - limit);
                set.lower_max(limit - 1);
            }
            Facet::FractionDigits(_) if is_integer => {}
            Facet::Pattern(_) if is_text => {}
            _ => {
                let construct = format!("facet {local:?} of {base}");
                return Err(Error::unsupported(&construct, "remove the facet"));
            }
        }
        Ok(())
    }
}

/// The pattern of one restriction. Several patterns are alternatives.
fn joined_pattern(facets: &[Facet]) -> Result<Option<Pattern>> {
    let mut all: Option<Pattern> = None;
    for facet in facets {
        let Facet::Pattern(text) = facet else { continue };
        let own = pattern::parse(text);
        let joined = own.and_then(|own| match &all {
            None => Ok(own),
            Some(all) => pattern::alternatives(all, &own),
        });
        all = Some(joined.map_err(|reason| {
            let remedy = "write it with escaped characters, [classes], groups, \"|\" and repetitions";
            Error::unsupported(format!("pattern {text:?}: {reason}"), remedy)
        })?);
    }
    Ok(all)
}

/// Fails if a restriction has an enumeration and other facets, which may exclude some of the values.
pub(super) fn check_enumeration_alone(facets: &[Facet]) -> Result<()> {
    let other = facets.iter().find(|facet| !is_enumeration(facet));
    match other.filter(|_| facets.iter().any(is_enumeration)) {
        None => Ok(()),
        Some(other) => Err(Error::unsupported(
            format!("facet {:?} beside \"enumeration\"", other.name_and_value().0),
            "remove the values that the facet excludes, then the facet",
        )),
    }
}

fn is_enumeration(facet: &Facet) -> bool {
    matches!(facet, Facet::Enumeration(_))
}

/// The bound of an integer in a facet, moved by a step; `None` for another text. No Rust type has a number of more than
/// 64 bits, so a bound of more than 128 bits can be nearer to zero.
fn integer_bound(value: &str, step: i128) -> Option<i128> {
    let number = value.trim().parse::<i128>().or_else(|error| match error.kind() {
        IntErrorKind::PosOverflow => Ok(i128::MAX),
        IntErrorKind::NegOverflow => Ok(i128::MIN),
        _ => Err(error),
    });
    Some(number.ok()?.saturating_add(step))
}
