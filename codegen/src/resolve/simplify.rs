//! Particles and occurrences without effect: particles that never occur, empty alternatives of a choice, and the occurrence
//! of alternatives in a repeated choice.

use std::collections::BTreeSet;

use crate::schema::{Content, Name, Occurrence, Particle, References, Schema, Term, Type};

/// Removes the particles that never occur (`maxOccurs="0"`), and the empty alternatives of choices: a choice with such an
/// alternative may be absent. In a choice that repeats without limit, an alternative occurs once. An empty particle occurs
/// at most once.
pub(super) fn simplify(schema: &mut Schema) {
    let references = References::of_groups(schema);
    let order = references.targets_first().unwrap_or_default();
    let order: Vec<Name> = order.into_iter().cloned().collect();
    let mut empty_groups = BTreeSet::new();
    for name in order {
        let Some(group) = schema.groups.get_mut(&name) else { continue };
        simplify_particle(&mut group.particle, &empty_groups);
        if is_empty(&group.particle, &empty_groups) {
            empty_groups.insert(name);
        }
    }
    for definition in schema.types.values_mut() {
        let Type::Complex(complex) = definition else { continue };
        let Content::Particle(particle) = &mut complex.content else { continue };
        simplify_particle(particle, &empty_groups);
        if never_occurs(particle) {
            particle.term = Term::Sequence(Vec::new());
            particle.occurrence = Occurrence::ONCE;
        }
    }
}

fn simplify_particle(particle: &mut Particle, empty_groups: &BTreeSet<Name>) {
    if let Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) = &mut particle.term {
        inner.retain(|inner| !never_occurs(inner));
        inner.iter_mut().for_each(|inner| simplify_particle(inner, empty_groups));
    }
    if let Term::Choice(inner) = &mut particle.term {
        let count = inner.len();
        inner.retain(|inner| !is_empty(inner, empty_groups));
        if inner.len() < count {
            particle.occurrence.min = 0;
        }
        simplify_alternatives(inner, &mut particle.occurrence);
    }
    if is_empty(particle, empty_groups) {
        particle.occurrence.max = Some(1);
    }
}

/// Lets the alternatives of a choice that repeats without limit occur once: `(A? | B*)*` means `(A | B)*`.
fn simplify_alternatives(alternatives: &mut [Particle], choice: &mut Occurrence) {
    let is_any_number = |inner: &Particle| inner.occurrence.min <= 1 && inner.occurrence.max != Some(0);
    if choice.max.is_some() || !alternatives.iter().all(is_any_number) {
        return;
    }
    if alternatives.iter().any(|inner| inner.occurrence.is_optional()) {
        choice.min = 0;
    }
    alternatives.iter_mut().for_each(|inner| inner.occurrence = Occurrence::ONCE);
}

/// Returns `true` for a particle with `maxOccurs="0"` in all versions.
fn never_occurs(particle: &Particle) -> bool {
    particle.occurrence.max == Some(0) && particle.history().past_values().is_empty()
}

/// Returns `true` for a particle without elements and wildcards.
fn is_empty(particle: &Particle, empty_groups: &BTreeSet<Name>) -> bool {
    match &particle.term {
        Term::Sequence(inner) | Term::All(inner) => inner.iter().all(|inner| is_empty(inner, empty_groups)),
        // A choice without alternatives accepts nothing. One that was left without them may be absent.
        Term::Choice(inner) => inner.is_empty() && particle.occurrence.is_optional(),
        Term::GroupRef(name) => empty_groups.contains(name),
        Term::Element(_) | Term::ElementRef(_) | Term::Any(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::schema::{Content, Name, Particle, Schema, Term, Type};
    use crate::test_schema::{name, schema};

    fn content(schema: &Schema, name: &Name) -> String {
        let Some(Type::Complex(complex)) = schema.types.get(name) else { panic!("no type {name}") };
        match &complex.content {
            Content::Particle(particle) => text(particle),
            _ => "empty".to_owned(),
        }
    }

    fn text(particle: &Particle) -> String {
        let inner = particle.term.children().iter().map(text).collect::<Vec<_>>();
        let term = match &particle.term {
            Term::Element(element) => element.name.local.clone(),
            Term::Choice(_) => format!("({})", inner.join("|")),
            _ => format!("({})", inner.join(" ")),
        };
        term + if particle.occurrence.is_optional() { "?" } else { "" }
    }

    #[test]
    fn particles_without_effect_are_removed() {
        let a = "<xs:element name=\"A\" type=\"xs:int\"/>";
        let never = "<xs:element name=\"B\" type=\"xs:int\" minOccurs=\"0\" maxOccurs=\"0\"/>";
        let group = "<xs:group name=\"G\"><xs:sequence/></xs:group><xs:group name=\"H\"><xs:sequence>\
                     <xs:group ref=\"t:G\"/></xs:sequence></xs:group>";
        for (inner, expected) in [
            (format!("<xs:sequence>{a}{never}</xs:sequence>"), "(A)"),
            (format!("<xs:choice>{a}{never}</xs:choice>"), "((A))"),
            (format!("<xs:choice>{a}<xs:sequence/></xs:choice>"), "((A)?)"),
            (format!("<xs:choice>{a}<xs:sequence><xs:sequence/></xs:sequence></xs:choice>"), "((A)?)"),
            (
                format!("<xs:sequence>{a}<xs:choice>{a}<xs:group ref=\"t:H\"/></xs:choice></xs:sequence>"),
                "(A (A)?)",
            ),
            (
                format!(
                    "<xs:choice maxOccurs=\"unbounded\">{a}{}</xs:choice>",
                    a.replace("/>", " minOccurs=\"0\"/>")
                ),
                "((A|A)?)",
            ),
            (format!("<xs:choice>{a}{}</xs:choice>", a.replace("/>", " minOccurs=\"0\"/>")), "((A|A?))"),
            (format!("<xs:sequence minOccurs=\"0\" maxOccurs=\"0\">{a}</xs:sequence>"), "()"),
        ] {
            let types = format!("{group}<xs:complexType name=\"T\">{inner}</xs:complexType>");
            let mut schema = schema(&types);
            super::simplify(&mut schema);
            assert_eq!(content(&schema, &name("T")), expected, "{inner}");
        }
    }
}
