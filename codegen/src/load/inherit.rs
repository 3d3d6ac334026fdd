//! The parts that declarations take from other declarations: an element without a type takes the type of the head of its
//! substitution group, a reference to an attribute takes the type of the global attribute, and an extension of simple content
//! takes the text of its base type.

use std::collections::{BTreeMap, BTreeSet};

use crate::built_in::{ANY_TYPE, XML_ATTRIBUTES};
use crate::error::{Error, Errors, Result};
use crate::limits;
use crate::schema::{
    Attribute, Attributes, ComplexType, Content, Derivation, Element, Name, Namespace, Particle, Schema,
    Term, Type, TypeRef,
};

use super::convert::built_in_type;

/// Sets the types. An unknown reference keeps its type; `check` reports the reference.
pub(super) fn set_types(schema: &mut Schema) -> Errors {
    let mut errors = Errors::default();
    let mut inherited = Vec::new();
    for name in schema.elements.keys() {
        if let Some(Some(type_ref)) = errors.check(type_of_head(schema, name)) {
            inherited.push((name.clone(), type_ref));
        }
    }
    for (name, type_ref) in inherited {
        if let Some(element) = schema.elements.get_mut(&name) {
            element.type_ref = type_ref;
        }
    }
    set_references(schema);
    inherit_text(schema);
    errors
}

/// Makes a complex type with simple content the base type of each type whose `xs:simpleContent` extends it.
fn inherit_text(schema: &mut Schema) {
    let base = |definition: &Type| match definition {
        Type::Complex(ComplexType { content: Content::Simple(TypeRef::Named(base)), .. }) => {
            Some(base.clone())
        }
        _ => None,
    };
    let types = schema.types.iter().filter_map(|(name, definition)| Some((name.clone(), base(definition)?)));
    let extensions: Vec<(Name, Name)> = types.filter(|(_, base)| schema.has_simple_content(base)).collect();
    for (name, base) in extensions {
        if let Some(Type::Complex(complex)) = schema.types.get_mut(&name) {
            (complex.derivation, complex.content) = (Derivation::Extension(base), Content::Empty);
        }
    }
}

/// Gives each reference to an attribute the type and the values of the global attribute. The type can be anonymous: then
/// this is a copy, which must be made again after a change of the histories in it.
pub(crate) fn set_references(schema: &mut Schema) {
    let references = References { global: std::mem::take(&mut schema.attributes) };
    schema.types.values_mut().for_each(|definition| references.definition(definition));
    schema.elements.values_mut().for_each(|element| references.type_ref(&mut element.type_ref));
    schema.groups.values_mut().for_each(|group| references.particle(&mut group.particle));
    schema.attribute_groups.values_mut().for_each(|group| references.attributes(&mut group.attributes));
    schema.attributes = references.global;
}

/// The type of an attribute of the `xml` namespace, which is built in.
pub(super) fn xml_attribute(name: &Name) -> Option<TypeRef> {
    let known =
        XML_ATTRIBUTES.iter().find(|(local, _)| name.namespace == Namespace::Xml && name.local == *local);
    known.map(|(_, type_name)| built_in_type(type_name))
}

/// The type that a global element without a type takes from the nearest head with a type; `None` if no head has one.
///
/// A declared `xs:anyType` counts as no type: the type of a member must derive from that of its head.
fn type_of_head(schema: &Schema, member: &Name) -> Result<Option<TypeRef>> {
    let (mut heads, mut next) = (BTreeSet::new(), Some(member));
    while let Some((name, element)) = next.and_then(|name| Some((name, schema.elements.get(name)?))) {
        if element.type_ref != built_in_type(ANY_TYPE) {
            return match &element.type_ref {
                _ if heads.is_empty() => Ok(None),
                TypeRef::Named(_) => Ok(Some(element.type_ref.clone())),
                TypeRef::Anonymous(_) => Err(anonymous_head(&schema.elements[member], name)),
            };
        }
        // A longer chain is refused later.
        if !heads.insert(name) || heads.len() > limits::CHAIN {
            break;
        }
        next = element.substitution_group.as_ref();
    }
    Ok(None)
}

/// The error for an element whose head has a type without a name.
fn anonymous_head(member: &Element, head: &Name) -> Error {
    let construct = format!("element without a type: the type of its head {head} is anonymous");
    let remedy = format!("define the type of {head} as a global type");
    Error::unsupported(construct, remedy).of(format!("element {}", member.name)).at(&member.location)
}

/// The global attributes, for the references to them.
struct References {
    global: BTreeMap<Name, Attribute>,
}

impl References {
    fn type_ref(&self, type_ref: &mut TypeRef) {
        if let TypeRef::Anonymous(definition) = type_ref {
            self.definition(definition);
        }
    }

    fn definition(&self, definition: &mut Type) {
        let Type::Complex(complex) = definition else { return };
        if let Content::Particle(particle) = &mut complex.content {
            self.particle(particle);
        }
        self.attributes(&mut complex.attributes);
    }

    fn particle(&self, particle: &mut Particle) {
        if let Term::Element(element) = &mut particle.term {
            self.type_ref(&mut element.type_ref);
        }
        particle.term.children_mut().iter_mut().for_each(|particle| self.particle(particle));
    }

    fn attributes(&self, attributes: &mut Attributes) {
        for reference in attributes.own.iter_mut().filter(|attribute| attribute.is_reference) {
            if let Some(type_ref) = xml_attribute(&reference.name) {
                reference.type_ref = type_ref;
            }
            let Some(global) = self.global.get(&reference.name) else { continue };
            reference.type_ref = global.type_ref.clone();
            // XSD lets a reference have another default value, but not beside a fixed value.
            if reference.default.is_none() && reference.fixed.is_none() {
                reference.default.clone_from(&global.default);
                reference.fixed.clone_from(&global.fixed);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::load::from_texts;
    use crate::schema::{Attribute, Content, Element, Name, Namespace, Schema, Term, Type, TypeRef, Usage};
    use crate::test_schema::{name, schema};

    /// The text of the type of a global element.
    fn type_of(schema: &Schema, element: &str) -> String {
        match &schema.elements[&name(element)].type_ref {
            TypeRef::Named(name) => name.to_string(),
            TypeRef::Anonymous(_) => "anonymous".to_owned(),
        }
    }

    /// The attributes of the type of the only element in a type.
    fn inner_attributes(definition: &Type) -> &[Attribute] {
        match definition {
            Type::Complex(complex) => match &complex.content {
                Content::Particle(content) => match &content.term.children()[0].term {
                    Term::Element(Element { type_ref: TypeRef::Anonymous(inner), .. }) => {
                        inner_attributes(inner)
                    }
                    _ => panic!("expected an element with an anonymous type"),
                },
                _ => &complex.attributes.own,
            },
            Type::Simple(_) => panic!("expected a complex type"),
        }
    }

    /// The error for a `types.xsd` with these components. The first is on line 2.
    fn error(components: &str) -> String {
        let uri = Namespace::Types.uri();
        let text = format!(
            "<xs:schema xmlns:xs=\"{}\" xmlns:t=\"{uri}\" targetNamespace=\"{uri}\">\n{components}\n</xs:schema>",
            Namespace::Xs.uri()
        );
        let loaded = from_texts(|file| (file == "types.xsd").then(|| text.clone()));
        loaded.expect_err("the schema is refused").to_string()
    }

    #[test]
    fn element_without_a_type_has_the_type_of_the_nearest_head_with_a_type() {
        let schema = schema(
            "<xs:element name=\"A\" type=\"xs:int\"/><xs:element name=\"B\" substitutionGroup=\"t:A\"/>\
             <xs:element name=\"C\" substitutionGroup=\"t:B\"/><xs:element name=\"D\"/>\
             <xs:element name=\"E\" substitutionGroup=\"t:D\"/>",
        );
        let types = ["B", "C", "D", "E"].map(|element| type_of(&schema, element));
        assert_eq!(types, ["xs:int", "xs:int", "xs:anyType", "xs:anyType"]);
    }

    #[test]
    fn element_whose_head_has_an_anonymous_type_is_refused_with_its_line() {
        let head = "<xs:element name=\"A\"><xs:complexType/></xs:element>";
        assert_eq!(
            error(&format!("{head}\n<xs:element name=\"B\" substitutionGroup=\"t:A\"/>")),
            "types.xsd:3: element t:B: unsupported element without a type: the type of its head t:A is anonymous; \
             define the type of t:A as a global type"
        );
    }

    #[test]
    fn circular_substitution_groups_without_types_are_refused() {
        let error = error(
            "<xs:element name=\"A\" substitutionGroup=\"t:B\"/>\n<xs:element name=\"B\" substitutionGroup=\"t:A\"/>",
        );
        assert!(error.starts_with("types.xsd:2: element t:A: circular substitution groups"), "{error}");
    }

    #[test]
    fn reference_to_an_attribute_has_the_type_and_the_values_of_the_attribute() {
        let schema = schema(
            "<xs:attribute name=\"A\" type=\"xs:int\" default=\"1\"/><xs:attribute name=\"B\" fixed=\"2\"/>\
             <xs:element name=\"E\"><xs:complexType><xs:sequence><xs:element name=\"F\"><xs:complexType>\
             <xs:attribute ref=\"t:A\" use=\"required\"/><xs:attribute ref=\"t:B\"/>\
             <xs:attribute ref=\"xml:base\"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>",
        );
        let TypeRef::Anonymous(definition) = &schema.elements[&name("E")].type_ref else {
            panic!("expected an anonymous type")
        };
        let attributes = inner_attributes(definition);
        let [a, b, base] = attributes else { panic!("expected three attributes") };
        let built_in = |local: &str| TypeRef::Named(Name::new(Namespace::Xs, local));
        assert_eq!(
            (&a.type_ref, a.default.as_deref(), a.usage),
            (&built_in("int"), Some("1"), Usage::Required)
        );
        assert_eq!((&b.type_ref, b.fixed.as_deref()), (&built_in("string"), Some("2")));
        assert_eq!((&base.type_ref, base.name.namespace), (&built_in("anyURI"), Namespace::Xml));
    }

    #[test]
    fn form_and_use_of_a_global_declaration_are_refused_with_their_line() {
        let refused = |component: &str, attribute: &str| {
            format!("types.xsd:2: {component}: unexpected \"{attribute}\" of a global declaration; remove it")
        };
        assert_eq!(error("<xs:element name=\"A\" form=\"qualified\"/>"), refused("element t:A", "form"));
        assert_eq!(error("<xs:attribute name=\"A\" form=\"qualified\"/>"), refused("attribute t:A", "form"));
        assert_eq!(error("<xs:attribute name=\"A\" use=\"required\"/>"), refused("attribute t:A", "use"));
    }

    #[test]
    fn any_type_as_a_base_is_refused_in_an_extension_only() {
        let ty = |derivation: &str| {
            format!(
                "<xs:complexType name=\"A\"><xs:complexContent><xs:{derivation} base=\"xs:anyType\"/></xs:complexContent>\
                 </xs:complexType>"
            )
        };
        assert_eq!(
            error(&ty("extension")),
            "types.xsd:2: type t:A: unsupported extension of xs:anyType; declare the content directly, with xs:any \
             and xs:anyAttribute for what each element accepts"
        );
        assert!(schema(&ty("restriction")).types.contains_key(&name("A")));
    }

    #[test]
    fn unknown_attribute_is_refused_with_the_line_of_the_reference() {
        let ty =
            |attribute: &str| error(&format!("<xs:complexType name=\"A\">\n{attribute}</xs:complexType>"));
        assert_eq!(
            ty("<xs:attribute ref=\"t:Nowhere\"/>"),
            "types.xsd:3: type t:A: unknown attribute \"t:Nowhere\""
        );
        assert_eq!(
            ty("<xs:attribute ref=\"xml:nowhere\"/>"),
            "types.xsd:3: type t:A: unknown attribute \"xml:nowhere\"; refer to the attributes xml:lang, xml:space and \
             xml:base instead"
        );
        assert_eq!(
            ty("<xs:attribute ref=\"xml:lang\" type=\"xs:int\"/>"),
            "types.xsd:3: type t:A: unexpected type or form beside ref; remove it"
        );
    }
}
