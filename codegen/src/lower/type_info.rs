//! The description of a complex type, for the runtime.

use crate::resolve::{alternatives, substitutes};
use crate::rust::{Field, GroupKind, Occurs, Particle, Path, Role, TypeInfo};
use crate::schema::{self, ComplexType, Name, Occurrence, Term};

use super::Lower;
use super::class::TypeClass;

impl Lower<'_> {
    pub(super) fn type_info(&self, name: &Name, complex: &ComplexType) -> TypeInfo {
        let narrows = self.resolved.narrowed.get(name);
        let base = narrows.or_else(|| self.resolved.base(name));
        let particle = complex.particle().filter(|_| narrows.is_none());
        let mut numbering = Numbering { lower: self, fields: self.numbered_fields(name), occurs: Vec::new() };
        let content = particle.map(|particle| numbering.particle(particle)).unwrap_or_default();
        let is_sequence = content
            .iter()
            .enumerate()
            .all(|(index, particle)| matches!(particle, Particle::Field(number, _) if *number == index));
        let response = self.resolved.responses.contains(name);
        TypeInfo {
            // The type that a document names in `xsi:type`.
            name: self.resolved.schema_name(name).clone(),
            derived_types: self.derived_types(name),
            occurs: numbering.occurs(),
            model: (!is_sequence).then_some(content),
            checked: !response && self.resolved.with_bases(name).any(|name| self.has_loose_content(name)),
            wildcard: self.own_fields(name).iter().any(|field| matches!(field.role, Role::Any { .. })),
            response,
            base: base.map(|base| self.paths.of(base).clone()),
        }
    }

    /// The types that `xsi:type` may name in place of a type. A response message has none: otherwise, a program with one
    /// operation would contain the messages of all operations (`SendItem`: 2.9 MB in place of 0.8 MB).
    fn derived_types(&self, name: &Name) -> Vec<(Path, Name)> {
        if self.resolved.responses.contains(name) {
            return Vec::new();
        }
        let concrete = self.resolved.concrete_derived.get(name).into_iter().flatten();
        concrete.map(|name| (self.paths.of(name).clone(), name.clone())).collect()
    }

    /// The fields of a type that hold elements, in the order of their numbers.
    fn numbered_fields(&self, name: &Name) -> Vec<NumberedField> {
        if self.classes[name] == TypeClass::ChoiceEnum {
            return vec![NumberedField { content: FieldContent::WholeContent, required: true }];
        }
        self.own_fields(name).iter().filter_map(NumberedField::of).collect()
    }

    /// Returns `true` if the Rust type allows own content that the type forbids.
    fn has_loose_content(&self, name: &Name) -> bool {
        let particle = self.resolved.schema.complex(name).and_then(ComplexType::particle);
        particle.is_some_and(|particle| self.loose(particle, false))
    }

    /// Returns `true` if the Rust types allow content that the particle forbids: too few or too many entries in a
    /// `Vec`, half of an optional group, two branches of a choice.
    fn loose(&self, particle: &schema::Particle, optional: bool) -> bool {
        let bounded = particle.occurrence.repeats() && is_limited(particle);
        let optional = optional || particle.occurrence.is_optional();
        let inner_is_loose = match &particle.term {
            schema::Term::Sequence(inner) | schema::Term::All(inner) => {
                let groups = optional
                    && inner.len() > 1
                    && inner.iter().any(|particle| !particle.occurrence.is_optional());
                groups || inner.iter().any(|particle| self.loose(particle, optional))
            }
            schema::Term::Choice(inner) => inner.iter().any(|particle| {
                !matches!(particle.term, schema::Term::Element(_) | schema::Term::ElementRef(_))
                    || particle.occurrence != Occurrence::ONCE
            }),
            schema::Term::Any(_) => is_limited(particle),
            schema::Term::GroupRef(name) => self.loose(&self.resolved.schema.groups[name].particle, optional),
            schema::Term::Element(_) | schema::Term::ElementRef(_) => false,
        };
        bounded || inner_is_loose
    }
}

/// The XML that a field with elements holds.
#[derive(PartialEq, Eq)]
enum FieldContent {
    /// The elements with one of these names.
    Elements(Vec<Name>),
    /// The elements that a wildcard allows.
    Wildcard,
    /// The whole content of a type, which is one choice.
    WholeContent,
}

/// A field that holds elements.
struct NumberedField {
    content: FieldContent,
    /// The reader counts the field as required. Its Rust type is not an `Option`; it is a `Vec` only for a wildcard.
    required: bool,
}

impl NumberedField {
    fn of(field: &Field) -> Option<Self> {
        let (content, required) = match &field.role {
            Role::Element { name, required } => (FieldContent::Elements(vec![name.clone()]), *required),
            Role::Choice { elements, required } => (FieldContent::Elements(elements.clone()), *required),
            Role::Any { required, .. } => (FieldContent::Wildcard, *required),
            Role::Attribute { .. } | Role::Text | Role::AnyAttributes { .. } | Role::Kept => return None,
        };
        Some(Self { content, required })
    }
}

/// The numbering of a type's fields in its content model.
struct Numbering<'l, 'a> {
    lower: &'l Lower<'a>,
    fields: Vec<NumberedField>,
    /// The occurrence of each field, as far as it has been found.
    occurs: Vec<(usize, Occurs)>,
}

impl Numbering<'_, '_> {
    /// The occurrence of each field.
    fn occurs(&self) -> Vec<Occurs> {
        let found =
            |number| self.occurs.iter().find(|(known, _)| *known == number).map(|(_, occurs)| *occurs);
        let missing = |field: &NumberedField| Occurs { min: 0, max: None, required: field.required };
        self.fields
            .iter()
            .enumerate()
            .map(|(number, field)| found(number).unwrap_or_else(|| missing(field)))
            .collect()
    }

    /// The particles that a particle of the schema becomes: groups and substitution groups are spelled out, and a
    /// choice that is a field becomes that field.
    fn particle(&mut self, particle: &schema::Particle) -> Vec<Particle> {
        let occurs = Occurs { min: particle.occurrence.min, max: particle.occurrence.max, required: false };
        match &particle.term {
            Term::Element(element) => self.elements(&[&element.name], occurs),
            Term::ElementRef(name) => {
                let resolved = self.lower.resolved;
                let elements = substitutes(&resolved.schema, &resolved.substitutions, name);
                let names: Vec<&Name> = elements.iter().map(|element| &element.name).collect();
                self.elements(&names, occurs)
            }
            Term::GroupRef(name) => {
                let group = &self.lower.resolved.schema.groups[name].particle;
                let inner = self.particle(group);
                self.group(GroupKind::Sequence, occurs, inner)
            }
            Term::Sequence(inner) => {
                let inner = inner.iter().flat_map(|particle| self.particle(particle)).collect();
                self.group(GroupKind::Sequence, occurs, inner)
            }
            Term::Choice(inner) => match self.choice(inner) {
                Some(number) => vec![self.field(number, occurs)],
                None => {
                    let inner = inner.iter().flat_map(|particle| one(self.particle(particle))).collect();
                    self.group(GroupKind::Choice, occurs, inner)
                }
            },
            Term::All(inner) => {
                let inner = inner.iter().flat_map(|particle| one(self.particle(particle))).collect();
                self.group(GroupKind::All, occurs, inner)
            }
            Term::Any(_) => {
                let number = self.number(&FieldContent::Wildcard);
                number.map(|number| self.field(number, occurs)).into_iter().collect()
            }
        }
    }

    /// The field that a choice is, if it is one.
    fn choice(&self, particles: &[schema::Particle]) -> Option<usize> {
        if let [NumberedField { content: FieldContent::WholeContent, .. }] = self.fields.as_slice() {
            return Some(0);
        }
        let resolved = self.lower.resolved;
        let elements = alternatives(&resolved.schema, &resolved.substitutions, particles)?;
        self.number(&FieldContent::Elements(elements.into_iter().map(|element| element.name).collect()))
    }

    /// The number of the field with exactly this content.
    fn number(&self, content: &FieldContent) -> Option<usize> {
        self.fields.iter().position(|field| field.content == *content)
    }

    /// The field that holds one element, or one of several elements. It can be a choice elsewhere in the type. No two fields
    /// hold the same element.
    fn elements(&mut self, names: &[&Name], occurs: Occurs) -> Vec<Particle> {
        let holds = |field: &NumberedField| match &field.content {
            FieldContent::Elements(elements) => names.iter().all(|name| elements.contains(name)),
            FieldContent::Wildcard | FieldContent::WholeContent => false,
        };
        let number = self.fields.iter().position(holds);
        number.map(|number| self.field(number, occurs)).into_iter().collect()
    }

    /// Simplifies a group. A sequence that occurs once, or a group that occurs once with one particle, is replaced by its
    /// content. A group with one field that occurs once is replaced by the field with the occurrence of the group.
    fn group(&mut self, kind: GroupKind, occurs: Occurs, inner: Vec<Particle>) -> Vec<Particle> {
        match inner.as_slice() {
            [] => Vec::new(),
            _ if occurs.is_once() && kind == GroupKind::Sequence => inner,
            [_] if occurs.is_once() => inner,
            [Particle::Field(number, of_field)] if of_field.is_once() => {
                let number = *number;
                self.occurs.retain(|(known, _)| *known != number);
                vec![self.field(number, occurs)]
            }
            _ => vec![Particle::Group(kind, occurs, inner)],
        }
    }

    fn field(&mut self, number: usize, occurs: Occurs) -> Particle {
        let occurs = Occurs { required: self.fields[number].required, ..occurs };
        self.occurs.push((number, occurs));
        Particle::Field(number, occurs)
    }
}

/// Particles as one item of a choice or an `xs:all`.
fn one(particles: Vec<Particle>) -> Vec<Particle> {
    match particles.as_slice() {
        [] | [_] => particles,
        _ => vec![Particle::Group(GroupKind::Sequence, Occurs::ONCE, particles)],
    }
}

/// The namespaces of a wildcard, as the runtime takes them: `##other` names the namespace that it excludes.
pub(super) fn namespaces(wildcard: &schema::Wildcard, owner: &Name) -> String {
    match wildcard.namespaces.as_str() {
        "##other" => format!("##other,{}", owner.namespace.uri()),
        namespaces => namespaces.replace(' ', ","),
    }
}

/// Returns `true` unless the particle may occur any number of times.
fn is_limited(particle: &schema::Particle) -> bool {
    particle.occurrence != Occurrence::new(0, None)
}
