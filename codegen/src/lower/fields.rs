//! The fields of each complex type, without those of its base types. Each type has its fields once, after its base
//! types have theirs.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::limits;
use crate::resolve::{Member, Term, type_name};
use crate::rust::{Field, Occurs, Role, Type};
use crate::schema::{Attribute, Element, Name, Namespace, Part, SourceLocation, Usage, Wildcard};
use crate::secrets;

use super::class::TypeClass;
use super::names::field_name;
use super::type_info::namespaces;
use super::{Lower, docs};

/// The fields of a type.
#[derive(Debug, Default)]
pub(super) struct OwnFields {
    /// The fields, without those of base types.
    pub(super) fields: Vec<Field>,
    /// The number of required elements and attributes, with those of base types.
    pub(super) required_count: usize,
}

/// The fields of one type while they are found.
struct FieldsBuilder<'l, 's> {
    lower: &'l Lower<'s>,
    owner: &'l Name,
    /// The fields, each with its source location.
    fields: Vec<(Field, SourceLocation)>,
}

impl Lower<'_> {
    /// The fields of all complex types.
    pub(super) fn fields_by_type(&self, errors: &mut Errors) -> BTreeMap<Name, OwnFields> {
        let mut all: BTreeMap<Name, OwnFields> = BTreeMap::new();
        for name in &self.resolved.bases_first {
            let mut builder = FieldsBuilder { lower: self, owner: name, fields: Vec::new() };
            builder.add_all();
            let inherited = self.resolved.base(name).map_or(0, |base| all[base].required_count);
            let required_count = errors.check(builder.required_count(inherited)).unwrap_or_default();
            let mut clashes = Errors::default();
            builder.make_names_distinct(&mut clashes);
            builder.check_distinct_from_bases(&all, &mut clashes);
            let overlaps = self.overlaps(name, &builder.fields, &all);
            // Other names do not help an element that is there twice.
            errors.append(if overlaps.is_empty() { clashes } else { overlaps });
            let fields = builder.fields.into_iter().map(|(field, _)| field).collect();
            all.insert(name.clone(), OwnFields { fields, required_count });
        }
        all
    }

    /// Returns `true` if a type has the field `kept` itself: it keeps XML that no field holds, and none of its bases
    /// does.
    fn declares_kept(&self, name: &Name) -> bool {
        let resolved = self.resolved;
        let mut bases = std::iter::successors(resolved.base(name), |base| resolved.base(base));
        self.classes[name] == TypeClass::Struct
            && resolved.keeps_xml(name)
            && !bases.any(|base| resolved.keeps_xml(base))
    }
}

impl FieldsBuilder<'_, '_> {
    fn add_all(&mut self) {
        let content = &self.lower.resolved.contents[self.owner];
        for attribute in &content.attributes {
            self.attribute(attribute);
        }
        if let Some(text) = &content.text {
            self.add(
                &SourceLocation::default(),
                "value".to_owned(),
                docs::text(text),
                self.lower.paths.named_type(text),
                Role::Text,
            );
        }
        for member in &content.members {
            match &member.term {
                Term::Element(element) => self.element(element, member),
                Term::Choice(elements) | Term::Substitution(_, elements) => self.choice(elements, member),
                Term::Any(wildcard) => self.any(wildcard, member),
            }
        }
        if let Some(wildcard) = &content.any_attribute {
            self.any_attributes(wildcard);
        }
        if self.lower.declares_kept(self.owner) {
            self.add(
                &SourceLocation::default(),
                "kept".to_owned(),
                docs::kept(),
                Type::BuiltIn("xml::Kept"),
                Role::Kept,
            );
        }
    }

    fn add(&mut self, location: &SourceLocation, name: String, docs: Vec<String>, ty: Type, role: Role) {
        let is_secret = secrets::is_secret(self.owner, &role.part());
        let empty_in = self.lower.empty_in(self.owner, &ty, &role);
        self.fields.push((Field { name, docs, ty, role, is_secret, empty_in }, location.clone()));
    }

    fn attribute(&mut self, attribute: &Attribute) {
        let schema = &self.lower.resolved.schema;
        let ty = self.lower.paths.named_type(type_name(&attribute.type_ref));
        let history = &attribute.history;
        let is_required_now = attribute.usage == Usage::Required;
        let required = is_required_now && !history.is_optional_somewhere();
        let occurs = Occurs { required, min: u64::from(is_required_now), max: Some(1) };
        self.add(
            &attribute.location,
            field_name(&self.lower.local_name(self.owner, &format!("@{}", attribute.name.local))),
            docs::attribute(schema, attribute),
            if required { ty } else { Type::Option(Box::new(ty)) },
            Role::Attribute { name: attribute.name.clone(), occurs },
        );
    }

    fn any_attributes(&mut self, wildcard: &Wildcard) {
        self.add(
            &SourceLocation::default(),
            "any_attributes".to_owned(),
            vec![format!("Attributes of the namespace `{}`.", wildcard.namespaces)],
            Type::Vec(Box::new(Type::BuiltIn("xml::AnyAttribute"))),
            Role::AnyAttributes { namespaces: namespaces(wildcard, self.owner) },
        );
    }

    fn element(&mut self, element: &Element, member: &Member) {
        let inner = self.lower.element_type(element);
        let resolved = self.lower.resolved;
        let is_narrowed = resolved.narrowed.contains_key(self.owner);
        let (ty, required) = if is_narrowed || member.occurrence.is_repeated() && resolved.is_message(element)
        {
            (Type::Vec(Box::new(Type::KnownOrRaw(Box::new(inner)))), false)
        } else if member.occurrence.is_repeated() {
            (Type::Vec(Box::new(inner)), false)
        } else if member.occurrence.is_optional {
            (Type::Option(Box::new(self.lower.boxed(element, inner))), false)
        } else {
            (inner, true)
        };
        self.add(
            &member.location,
            field_name(&self.lower.element_name(self.owner, &member.owner, &element.name.local)),
            docs::element(self.lower.resolved, element, member),
            ty,
            Role::Element { name: element.name.clone(), required },
        );
    }

    fn choice(&mut self, elements: &[Element], member: &Member) {
        let Some((path, name)) = self.lower.choices.of(member) else {
            unreachable!("every choice of a type has an enum");
        };
        let inner = Type::Path(path.clone());
        let (ty, required) = if member.occurrence.is_repeated() {
            (Type::Vec(Box::new(inner)), false)
        } else if member.occurrence.is_optional {
            (Type::Option(Box::new(inner)), false)
        } else {
            (inner, true)
        };
        self.add(
            &member.location,
            field_name(name),
            docs::choice_field(elements, member),
            ty,
            Role::Choice {
                required,
                elements: elements.iter().map(|element| element.name.clone()).collect(),
            },
        );
    }

    fn any(&mut self, wildcard: &Wildcard, member: &Member) {
        let required = !member.occurrence.is_optional;
        self.add(
            &member.location,
            "any".to_owned(),
            vec![format!("Elements of the namespaces `{}`, as raw XML.", wildcard.namespaces)],
            Type::Vec(Box::new(Type::BuiltIn("xml::RawXml"))),
            Role::Any { namespaces: namespaces(wildcard, &member.owner), required },
        );
    }

    /// The number of required elements and attributes, with those of base types.
    fn required_count(&self, inherited: usize) -> Result<usize> {
        let count = inherited + self.fields.iter().filter(|(field, _)| field.role.is_counted()).count();
        if count <= limits::REQUIRED {
            return Ok(count);
        }
        let message = format!(
            "expected at most {} required elements and attributes, found {count}; make some optional",
            limits::REQUIRED
        );
        Err(self.error(ErrorKind::Unsupported, &message, &SourceLocation::default()))
    }

    /// Makes the names of the fields distinct. A field that does not hold elements gets a suffix by its kind. If names are
    /// still equal, an element or attribute of another namespace gets a prefix.
    fn make_names_distinct(&mut self, errors: &mut Errors) {
        let uses = uses_of(&self.fields);
        for (field, _) in self.fields.iter_mut().filter(|(field, _)| uses[&field.name] > 1) {
            let suffix = match field.role {
                Role::Attribute { .. } => "attribute",
                Role::AnyAttributes { .. } | Role::Any { .. } => "wildcard",
                Role::Choice { .. } => "choice",
                Role::Element { .. } | Role::Text | Role::Kept => continue,
            };
            field.name = format!("{}_{suffix}", field.name.trim_start_matches("r#").trim_end_matches('_'));
        }
        let uses = uses_of(&self.fields);
        for (field, _) in self.fields.iter_mut().filter(|(field, _)| uses[&field.name] > 1) {
            if let Some(prefix) = other_prefix(self.owner, &field.role) {
                field.name =
                    format!("{prefix}_{}", field.name.trim_start_matches("r#").trim_end_matches('_'));
            }
        }
        let mut known = BTreeSet::new();
        for (field, location) in &self.fields {
            if !known.insert(&field.name) {
                errors.push(self.two_fields(field, location));
            }
        }
    }

    /// Checks the arguments of the constructor, which has the required fields of the base types too: names are distinct.
    fn check_distinct_from_bases(&self, known: &BTreeMap<Name, OwnFields>, errors: &mut Errors) {
        let mut base = self.lower.resolved.base(self.owner);
        while let Some(name) = base {
            let inherited = &known[name].fields;
            for (field, location) in self.fields.iter().filter(|(field, _)| field.is_required()) {
                if inherited.iter().any(|other| other.is_required() && other.name == field.name) {
                    errors.push(self.two_fields(field, location));
                }
            }
            base = self.lower.resolved.base(name);
        }
    }

    fn two_fields(&self, field: &Field, location: &SourceLocation) -> Error {
        let message = format!("two fields would both have the Rust name {:?}", field.name);
        let owner = self.owner.clone();
        let part = match field.role.local_name() {
            Some(local) => Part::Field(owner, local),
            None => Part::Choices(owner),
        };
        self.error(ErrorKind::Name, &message, location).with_remedy(&part.remedy())
    }

    fn error(&self, kind: ErrorKind, message: &str, location: &SourceLocation) -> Error {
        let schema = &self.lower.resolved.schema;
        let own = schema.types[self.owner].location();
        let error = Error::new(kind, message).of(format!("type {}", self.owner));
        error.at(if location.is_known() { location } else { own })
    }
}

/// The number of fields with each name.
fn uses_of(fields: &[(Field, SourceLocation)]) -> BTreeMap<String, usize> {
    let mut uses = BTreeMap::new();
    for (field, _) in fields {
        *uses.entry(field.name.clone()).or_default() += 1;
    }
    uses
}

/// The prefix of an element that is not in the namespace of its type, or of an attribute in a namespace.
fn other_prefix(owner: &Name, role: &Role) -> Option<&'static str> {
    match role {
        Role::Attribute { name, .. } => Some(name.namespace.prefix()).filter(|prefix| !prefix.is_empty()),
        Role::Element { name, .. } if name.namespace == owner.namespace => None,
        Role::Element { name: Name { namespace: Namespace::None, .. }, .. } => Some("unqualified"),
        Role::Element { name, .. } => Some(name.namespace.prefix()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::Lower;
    use crate::test_schema::{name, resolved};

    /// The fields of `T`, each as `name: type`.
    fn fields(types: &str) -> Vec<String> {
        let resolved = resolved(types);
        let lower = Lower::without_errors(&resolved);
        let fields = &lower.fields[&name("T")].fields;
        fields.iter().map(|field| format!("{}: {}", field.name, field.ty)).collect()
    }

    #[test]
    fn occurrence_and_type_of_an_element_give_the_type_of_the_field() {
        let types = r#"
            <xs:complexType name="P"><xs:attribute name="A" type="xs:int"/></xs:complexType>
            <xs:complexType name="L"><xs:sequence><xs:element name="A" type="xs:int" maxOccurs="9"/></xs:sequence></xs:complexType>
            <xs:complexType name="X" abstract="true"/>
            <xs:complexType name="T"><xs:sequence>
              <xs:element name="Text" type="xs:string"/>
              <xs:element name="Number" type="xs:int" minOccurs="0"/>
              <xs:element name="Many" type="t:P" maxOccurs="unbounded"/>
              <xs:element name="One" type="t:P"/>
              <xs:element name="Perhaps" type="t:P" minOccurs="0"/>
              <xs:element name="List" type="t:L" minOccurs="0"/>
              <xs:element name="Nil" type="t:P" nillable="true"/>
              <xs:element name="Any" type="t:X" minOccurs="0"/>
            </xs:sequence><xs:attribute name="Kind" type="xs:boolean" use="required"/></xs:complexType>"#;
        assert_eq!(
            fields(types),
            [
                "kind: bool",
                "text: String",
                "number: Option<i32>",
                "many: Vec<P>",
                "one: P",
                "perhaps: Option<Box<P>>",
                "list: Option<L>",
                "nil: Nillable<P>",
                "any: Option<AnyX>",
            ]
        );
    }

    #[test]
    fn field_that_is_not_an_elements_gives_way() {
        let types = r#"
            <xs:complexType name="T"><xs:sequence>
              <xs:element name="Id" type="xs:int"/>
              <xs:element name="Any" type="xs:int"/>
              <xs:choice><xs:element name="UserId" type="xs:int"/><xs:element name="GroupId" type="xs:int"/></xs:choice>
              <xs:any minOccurs="0"/>
            </xs:sequence><xs:attribute name="id" type="xs:int"/></xs:complexType>"#;
        let names =
            fields(types).into_iter().map(|field| field.split(':').next().unwrap_or_default().to_owned());
        assert_eq!(names.collect::<Vec<_>>(), ["id_attribute", "id", "any", "id_choice", "any_wildcard"]);
    }

    #[test]
    fn fields_of_two_namespaces_with_one_name_get_a_prefix() {
        let fields = fields(
            "<xs:complexType name=\"T\"><xs:sequence><xs:element name=\"A\" type=\"xs:int\"/>\
             <xs:element name=\"A\" type=\"xs:int\" form=\"unqualified\"/></xs:sequence>\
             <xs:attribute name=\"B\" type=\"xs:int\"/>\
             <xs:attribute name=\"B\" type=\"xs:int\" form=\"qualified\"/></xs:complexType>",
        );
        assert_eq!(
            fields,
            ["b_attribute: Option<i32>", "t_b_attribute: Option<i32>", "a: i32", "unqualified_a: i32",]
        );
    }
}
