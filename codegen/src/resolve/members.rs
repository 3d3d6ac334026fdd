//! The content of a type as a list of members: each becomes one field.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::error::{Error, Errors, Result};
use crate::schema::{self, Element, History, Name, Occurrence, Particle, Schema, SourceLocation, Wildcard};

/// An element, a choice or a wildcard in a type's content, with the occurrence that all groups around it leave it.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    /// The element, choice or wildcard.
    pub(crate) term: Term,
    /// The type or named group that has the particle.
    pub(crate) owner: Name,
    /// The source location of the particle.
    pub(crate) location: SourceLocation,
    /// The history of the particle.
    pub(crate) history: History,
    /// The occurrence of the member.
    pub(crate) occurrence: EffectiveOccurrence,
}

/// The occurrence of a particle, with the enclosing groups and older versions counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct EffectiveOccurrence {
    /// `maxOccurs`, without a limit where a group around the particle repeats.
    pub(crate) max: Option<u64>,
    /// The least number of occurrences in this version of the schema.
    pub(crate) min: u64,
    /// The particle may be absent, in this version of the schema or in one on record.
    pub(crate) is_optional: bool,
}

impl EffectiveOccurrence {
    /// The occurrence of content that is required.
    pub(super) const ONCE: Self = Self { max: Some(1), min: 1, is_optional: false };
    /// The occurrence of content that may be absent.
    pub(super) const OPTIONAL: Self = Self { max: Some(1), min: 0, is_optional: true };

    /// Returns `true` if the particle may occur more than once.
    pub(crate) fn is_repeated(self) -> bool {
        self.max != Some(1)
    }

    /// The occurrence of this one's particle within a group that has another occurrence.
    fn within(self, group: Self) -> Self {
        Self {
            max: self.max.zip(group.max).and_then(|(own, of_group)| own.checked_mul(of_group)),
            min: self.min.saturating_mul(group.min),
            is_optional: self.is_optional || group.is_optional,
        }
    }
}

/// The term of a [`Member`].
#[derive(Clone, Debug)]
pub(crate) enum Term {
    /// An element.
    Element(Element),
    /// A choice between several elements.
    Choice(Vec<Element>),
    /// The head of a substitution group, with the elements that may replace it.
    Substitution(Name, Vec<Element>),
    /// A wildcard.
    Any(Wildcard),
}

/// Finds the members of types. Named groups are looked at once.
pub(super) struct Finder<'s> {
    schema: &'s Schema,
    substitutions: &'s BTreeMap<Name, Vec<Name>>,
    groups: BTreeMap<&'s Name, Rc<Vec<Member>>>,
}

impl<'s> Finder<'s> {
    pub(super) fn new(schema: &'s Schema, substitutions: &'s BTreeMap<Name, Vec<Name>>) -> Self {
        Self { schema, substitutions, groups: BTreeMap::new() }
    }

    /// The members of a type's or group's particle, which may itself be optional.
    pub(super) fn members(
        &mut self,
        owner: &Name,
        particle: &'s Particle,
        occurrence: EffectiveOccurrence,
    ) -> Result<Vec<Member>> {
        let mut walk = Walk { finder: self, owner, members: Vec::new(), errors: Errors::default() };
        walk.particle(particle, occurrence);
        walk.errors.finish()?;
        Ok(walk.members)
    }

    /// The members of a named group.
    fn group(&mut self, name: &'s Name) -> Result<Rc<Vec<Member>>> {
        if let Some(known) = self.groups.get(name) {
            return Ok(Rc::clone(known));
        }
        let members =
            Rc::new(self.members(name, &self.schema.groups[name].particle, EffectiveOccurrence::ONCE)?);
        self.groups.insert(name, Rc::clone(&members));
        Ok(members)
    }
}

/// The walk through the particles of one type or group.
struct Walk<'w, 's> {
    finder: &'w mut Finder<'s>,
    owner: &'w Name,
    members: Vec<Member>,
    errors: Errors,
}

impl<'s> Walk<'_, 's> {
    /// Adds the members of a particle within a group.
    fn particle(&mut self, particle: &'s Particle, group: EffectiveOccurrence) {
        let occurrence = occurrence_of(particle).within(group);
        match &particle.term {
            schema::Term::Element(element) => {
                self.add(Term::Element(element.clone()), particle, occurrence);
            }
            schema::Term::ElementRef(name) => {
                let (schema, substitutions) = (self.finder.schema, self.finder.substitutions);
                let term = if substitutions.contains_key(name) {
                    Term::Substitution(name.clone(), substitutes(schema, substitutions, name))
                } else {
                    Term::Element(schema.elements[name].clone())
                };
                self.add(term, particle, occurrence);
            }
            schema::Term::Any(wildcard) => self.add(Term::Any(wildcard.clone()), particle, occurrence),
            schema::Term::GroupRef(_) if occurrence.is_repeated() => {
                self.repeated(particle, "reference to a group");
            }
            schema::Term::GroupRef(name) => self.group(name, particle, occurrence),
            schema::Term::Sequence(inner) | schema::Term::All(inner) => match inner.as_slice() {
                [only] => self.particle(only, occurrence),
                _ if occurrence.is_repeated() => self.repeated(particle, "sequence of several elements"),
                several => several.iter().for_each(|inner| self.particle(inner, occurrence)),
            },
            schema::Term::Choice(inner) => self.choice(inner, particle, occurrence),
        }
    }

    fn choice(&mut self, inner: &'s [Particle], particle: &Particle, mut occurrence: EffectiveOccurrence) {
        let (schema, substitutions) = (self.finder.schema, self.finder.substitutions);
        match (alternatives(schema, substitutions, inner), inner) {
            (Some(elements), _) if elements.len() > 1 => {
                // A version in which an alternative may be absent does not require the choice.
                let may_be_absent = |particle: &Particle| particle.history().is_not_required_somewhere();
                occurrence.is_optional |= inner.iter().any(may_be_absent);
                self.add(Term::Choice(elements), particle, occurrence);
            }
            (_, [only]) => self.particle(only, occurrence),
            _ if occurrence.is_repeated() => {
                self.repeated(particle, "choice with an alternative that is not a single element");
            }
            // The members of all branches are optional; the content model says which of them go together.
            _ => inner.iter().for_each(|inner| self.particle(inner, EffectiveOccurrence::OPTIONAL)),
        }
    }

    fn group(&mut self, name: &'s Name, particle: &Particle, occurrence: EffectiveOccurrence) {
        let Some(members) = self.errors.check(self.finder.group(name)) else { return };
        let absent = particle.history().absent();
        self.members.extend(members.iter().map(|member| Member {
            occurrence: member.occurrence.within(occurrence),
            history: member.history.also_absent(absent),
            ..member.clone()
        }));
    }

    fn add(&mut self, term: Term, particle: &Particle, mut occurrence: EffectiveOccurrence) {
        // A version that lacks an element or a choice does not require it. The history of wildcards does not count.
        let is_lacking = particle.history().is_optional_somewhere();
        occurrence.is_optional |= is_lacking && !matches!(term, Term::Any(_));
        self.members.push(Member {
            term,
            owner: self.owner.clone(),
            location: particle.location.clone(),
            history: particle.history().clone(),
            occurrence,
        });
    }

    /// Adds the error about a particle that must not be repeated.
    fn repeated(&mut self, particle: &Particle, construct: &str) {
        let schema = self.finder.schema;
        let kind = if schema.types.contains_key(self.owner) { "type" } else { "group" };
        let is_wildcard = |inner: &Particle| matches!(inner.term, schema::Term::Any(_));
        let is_choice = matches!(particle.term, schema::Term::Choice(_));
        let remedy = if is_choice && particle.term.children().iter().any(is_wildcard) {
            "replace each xs:any in the choice with the elements that the xs:any allows"
        } else {
            "replace it with a repeated xs:choice of the elements, which also accepts every document that this construct \
             accepts"
        };
        let error = Error::unsupported(format!("repeated {construct}"), remedy);
        self.errors.push(error.of(format!("{kind} {}", self.owner)).at(&particle.location));
    }
}

/// The elements that a reference to an element allows.
pub(crate) fn substitutes(
    schema: &Schema,
    substitutions: &BTreeMap<Name, Vec<Name>>,
    name: &Name,
) -> Vec<Element> {
    match substitutions.get(name) {
        Some(members) => members.iter().map(|member| schema.elements[member].clone()).collect(),
        None => vec![schema.elements[name].clone()],
    }
}

/// The elements of a choice in which each alternative is a single element: such a choice is one member.
pub(crate) fn alternatives(
    schema: &Schema,
    substitutions: &BTreeMap<Name, Vec<Name>>,
    choice: &[Particle],
) -> Option<Vec<Element>> {
    let mut elements = Vec::new();
    for particle in choice {
        match &particle.term {
            _ if particle.occurrence != Occurrence::ONCE => return None,
            schema::Term::Element(element) => elements.push(element.clone()),
            schema::Term::ElementRef(name) => {
                let absent = particle.history().absent();
                elements.extend(
                    substitutes(schema, substitutions, name)
                        .into_iter()
                        .map(|element| Element { history: element.history.also_absent(absent), ..element }),
                );
            }
            _ => return None,
        }
    }
    Some(elements)
}

/// The occurrence of a particle, its enclosing groups aside.
fn occurrence_of(particle: &Particle) -> EffectiveOccurrence {
    let Occurrence { min, max } = particle.occurrence;
    EffectiveOccurrence { max, min, is_optional: min == 0 || was_optional(particle) }
}

/// Returns `true` if some version does not require a group's content.
fn was_optional(particle: &Particle) -> bool {
    let history = particle.history();
    match particle.term {
        schema::Term::GroupRef(_) => history.is_optional_somewhere(),
        // If a version lacks the group, its children appear directly in the enclosing particle.
        _ => history.is_not_required_somewhere(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Member, Term};
    use crate::error::Problems;
    use crate::resolve::resolve;
    use crate::test_schema::{name, resolved, schema};

    /// The members of `T`, each as its name and occurrence.
    fn members(types: &str) -> Vec<String> {
        let resolved = resolved(types);
        let text = |member: &Member| {
            let term = match &member.term {
                Term::Element(element) => element.name.local.clone(),
                Term::Choice(elements) => {
                    elements.iter().map(|element| element.name.local.as_str()).collect::<Vec<_>>().join("|")
                }
                Term::Substitution(head, _) => format!("<{}>", head.local),
                Term::Any(_) => "##any".to_owned(),
            };
            let occurrence = match (member.occurrence.is_repeated(), member.occurrence.is_optional) {
                (true, _) => "*",
                (false, true) => "?",
                (false, false) => "",
            };
            format!("{term}{occurrence}")
        };
        resolved.contents[&name("T")].members.iter().map(text).collect()
    }

    fn members_of(content: &str) -> Vec<String> {
        members(&format!("<xs:complexType name=\"T\"><xs:sequence>{content}</xs:sequence></xs:complexType>"))
    }

    #[test]
    fn each_repeated_sequence_of_a_type_is_reported() {
        let sequence = |parts: &str| format!("<xs:sequence maxOccurs=\"unbounded\">{parts}</xs:sequence>");
        let (one, other) = (sequence(&format!("{A}{B}")), sequence("<xs:any/><xs:any/>"));
        let schema = schema(&format!(
            "<xs:complexType name=\"T\"><xs:sequence>{one}\n{other}</xs:sequence></xs:complexType>"
        ));
        let mut problems = Problems::default();
        let _ = resolve(schema, &mut problems);
        let error = problems.errors.finish().expect_err("the sequences are refused");
        assert_eq!(error.others().len(), 1, "{error}");
    }

    const A: &str = "<xs:element name=\"A\" type=\"xs:int\"/>";
    const B: &str = "<xs:element name=\"B\" type=\"xs:int\"/>";

    #[test]
    fn group_that_may_be_absent_makes_its_members_optional() {
        assert_eq!(members_of(&format!("<xs:sequence minOccurs=\"0\">{A}{B}</xs:sequence>")), ["A?", "B?"]);
        assert_eq!(
            members_of(&format!("<xs:choice><xs:sequence>{A}{B}</xs:sequence><xs:any/></xs:choice>")),
            ["A?", "B?", "##any?"]
        );
    }

    #[test]
    fn group_that_repeats_repeats_its_only_member() {
        assert_eq!(members_of(&format!("<xs:sequence maxOccurs=\"unbounded\">{A}</xs:sequence>")), ["A*"]);
        assert_eq!(members_of(&format!("<xs:choice maxOccurs=\"3\">{A}{B}</xs:choice>")), ["A|B*"]);
        assert_eq!(members_of(&format!("<xs:choice maxOccurs=\"3\">{A}</xs:choice>")), ["A*"]);
    }

    #[test]
    fn members_of_a_named_group_have_the_occurrence_of_the_reference() {
        let group = format!(
            "<xs:group name=\"G\"><xs:sequence>{A}<xs:choice>{B}{B}</xs:choice></xs:sequence></xs:group>"
        );
        let of = |occurs: &str| {
            members(&format!(
                "{group}<xs:complexType name=\"T\"><xs:group ref=\"t:G\" {occurs}/></xs:complexType>"
            ))
        };
        assert_eq!(of(""), ["A", "B|B"]);
        assert_eq!(of("minOccurs=\"0\""), ["A?", "B|B?"]);
    }

    #[test]
    fn reference_to_a_head_is_one_member() {
        let types = r#"<xs:element name="H" type="xs:int"/><xs:element name="M" type="xs:int" substitutionGroup="t:H"/>
            <xs:element name="E" type="xs:int"/>
            <xs:complexType name="T"><xs:sequence><xs:element ref="t:H"/><xs:element ref="t:E" minOccurs="0"/>
            <xs:choice><xs:element ref="t:H"/><xs:element ref="t:E"/></xs:choice></xs:sequence></xs:complexType>"#;
        assert_eq!(members(types), ["<H>", "E?", "H|M|E"]);
    }

    #[test]
    fn abstract_element_that_no_element_substitutes_is_refused() {
        let uri = crate::schema::Namespace::Types.uri();
        let text = format!(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:t=\"{uri}\" targetNamespace=\"{uri}\">\
             <xs:element name=\"H\" abstract=\"true\"/><xs:complexType name=\"T\"><xs:sequence>\
             <xs:element ref=\"t:H\"/></xs:sequence></xs:complexType></xs:schema>"
        );
        let loaded = crate::load::from_texts(|file| (file == "types.xsd").then(|| text.clone()));
        let error = loaded.expect_err("the reference is refused").to_string();
        assert!(error.contains("reference to the abstract element t:H"), "{error}");
    }
}
