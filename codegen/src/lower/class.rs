//! The kind of Rust type that each schema type becomes, decided once.

use std::collections::{BTreeMap, BTreeSet};

use crate::resolve::{Resolved, Term, type_name};
use crate::schema::{Name, Type};

use super::choice_names::Choices;

/// The kind of Rust type that a schema type becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypeClass {
    /// A simple type.
    Simple,
    /// A struct with fields.
    Struct,
    /// A list of one repeated element.
    List,
    /// A list of a repeated choice.
    ChoiceList,
    /// The enum of its only choice.
    ChoiceEnum,
    /// A struct around its only choice, which is a separate enum because several types share it.
    ChoiceWrapper,
    /// A struct around a substitution group.
    SubstitutionWrapper,
}

/// The class of each named type.
pub(super) fn classify(resolved: &Resolved, choices: &Choices) -> BTreeMap<Name, TypeClass> {
    let mut classes = BTreeMap::new();
    for (name, definition) in &resolved.schema.types {
        let class = match definition {
            Type::Simple(_) => TypeClass::Simple,
            Type::Complex(_) => complex(resolved, choices, name),
        };
        classes.insert(name.clone(), class);
    }
    for name in lists_of_themselves(resolved, &classes) {
        classes.insert(name, TypeClass::Struct);
    }
    classes
}

fn complex(resolved: &Resolved, choices: &Choices, name: &Name) -> TypeClass {
    // A type that others extend is their field `base`, which is a struct.
    let only = resolved.contents[name].only_member().filter(|_| !resolved.derived.contains_key(name));
    let Some(member) = only else { return TypeClass::Struct };
    match &member.term {
        Term::Element(_) if member.occurrence.is_repeated() => TypeClass::List,
        Term::Choice(_) | Term::Substitution(..) if member.occurrence.is_repeated() => TypeClass::ChoiceList,
        Term::Choice(_) if choices.is_own(name) => TypeClass::ChoiceEnum,
        Term::Choice(_) | Term::Substitution(..) if member.occurrence.is_optional => TypeClass::Struct,
        Term::Choice(_) => TypeClass::ChoiceWrapper,
        Term::Substitution(..) => TypeClass::SubstitutionWrapper,
        Term::Element(_) | Term::Any(_) => TypeClass::Struct,
    }
}

/// The lists whose entries are the list itself, directly or through other lists. A list is a type alias, which cannot
/// contain itself.
fn lists_of_themselves(resolved: &Resolved, classes: &BTreeMap<Name, TypeClass>) -> Vec<Name> {
    let entry = |name: &Name| match resolved.contents.get(name)?.members.as_slice() {
        [only] if classes.get(name) == Some(&TypeClass::List) => match &only.term {
            // An enum over `xsi:type` is not an alias.
            Term::Element(element) => {
                Some(type_name(&element.type_ref)).filter(|entry| !resolved.xsi_types.contains_key(*entry))
            }
            _ => None,
        },
        _ => None,
    };
    let (mut cyclic, mut done) = (Vec::new(), BTreeSet::new());
    for name in classes.keys() {
        let mut path = Vec::new();
        let mut next = Some(name);
        while let Some(name) = next.filter(|name| done.insert(*name)) {
            path.push(name);
            next = entry(name);
        }
        // The path ends at a list of an earlier path, or of this one, which is then a cycle.
        let start = next.and_then(|name| path.iter().position(|other| *other == name));
        cyclic.extend(start.into_iter().flat_map(|start| &path[start..]).map(|name| (*name).clone()));
    }
    cyclic
}

#[cfg(test)]
mod tests {
    use super::TypeClass;
    use crate::lower::Lower;
    use crate::test_schema::{name, resolved};

    /// The class of `T` in a schema.
    fn class(types: &str) -> TypeClass {
        let resolved = resolved(types);
        Lower::without_errors(&resolved).classes[&name("T")]
    }

    /// The class of a type `T` with this content.
    fn class_of(content: &str) -> TypeClass {
        class(&format!(
            "<xs:complexType name=\"T\">{content}</xs:complexType><xs:complexType name=\"Empty\"/>"
        ))
    }

    const TWO: &str = "<xs:element name=\"A\" type=\"xs:string\"/><xs:element name=\"B\" type=\"xs:int\"/>";

    #[test]
    fn class_follows_from_the_content() {
        let element = |occurs: &str| {
            format!("<xs:sequence><xs:element name=\"A\" type=\"xs:string\" {occurs}/></xs:sequence>")
        };
        for (content, expected) in [
            (String::new(), TypeClass::Struct),
            (element(""), TypeClass::Struct),
            (element("minOccurs=\"0\""), TypeClass::Struct),
            (element("maxOccurs=\"unbounded\""), TypeClass::List),
            (element("maxOccurs=\"5\""), TypeClass::List),
            (format!("<xs:sequence>{TWO}</xs:sequence>"), TypeClass::Struct),
            (format!("<xs:choice>{TWO}</xs:choice>"), TypeClass::ChoiceEnum),
            (format!("<xs:choice minOccurs=\"0\">{TWO}</xs:choice>"), TypeClass::Struct),
            (format!("<xs:choice maxOccurs=\"unbounded\">{TWO}</xs:choice>"), TypeClass::ChoiceList),
            (
                format!("<xs:choice>{TWO}</xs:choice><xs:attribute name=\"C\" type=\"xs:int\"/>"),
                TypeClass::Struct,
            ),
            ("<xs:sequence><xs:any/></xs:sequence>".to_owned(), TypeClass::Struct),
            (
                format!(
                    "<xs:complexContent><xs:extension base=\"t:Empty\"><xs:choice>{TWO}</xs:choice></xs:extension>\
                     </xs:complexContent>"
                ),
                TypeClass::ChoiceWrapper,
            ),
        ] {
            assert_eq!(class_of(&content), expected, "{content}");
        }
    }

    #[test]
    fn base_type_is_a_struct() {
        let list = "<xs:complexType name=\"T\"><xs:sequence><xs:element name=\"A\" type=\"xs:int\" \
                    maxOccurs=\"unbounded\"/></xs:sequence></xs:complexType>";
        let derived = "<xs:complexType name=\"D\"><xs:complexContent><xs:extension base=\"t:T\"/></xs:complexContent>\
                       </xs:complexType>";
        assert_eq!(class(list), TypeClass::List);
        assert_eq!(class(&format!("{list}{derived}")), TypeClass::Struct);
    }

    #[test]
    fn list_of_itself_is_a_struct() {
        let list = |name: &str, entry: &str| {
            format!(
                "<xs:complexType name=\"{name}\"><xs:sequence><xs:element name=\"A\" type=\"t:{entry}\" \
                 maxOccurs=\"unbounded\"/></xs:sequence></xs:complexType>"
            )
        };
        assert_eq!(class(&list("T", "T")), TypeClass::Struct);
        assert_eq!(class(&(list("T", "U") + &list("U", "T"))), TypeClass::Struct);
        assert_eq!(class(&(list("T", "U") + &list("U", "U"))), TypeClass::List);
    }

    #[test]
    fn only_element_of_a_substitution_group_is_wrapped() {
        let group = "<xs:element name=\"H\" type=\"xs:int\"/><xs:element name=\"M\" type=\"xs:int\" \
                     substitutionGroup=\"t:H\"/>";
        let of = |occurs: &str| {
            class(&format!(
                "{group}<xs:complexType name=\"T\"><xs:sequence><xs:element ref=\"t:H\" {occurs}/></xs:sequence>\
                 </xs:complexType>"
            ))
        };
        assert_eq!(of(""), TypeClass::SubstitutionWrapper);
        assert_eq!(of("minOccurs=\"0\""), TypeClass::Struct);
        assert_eq!(of("maxOccurs=\"unbounded\""), TypeClass::ChoiceList);
    }

    #[test]
    fn class_does_not_depend_on_a_type_that_is_not_used() {
        let pair = "<xs:complexType name=\"B\"><xs:sequence><xs:element name=\"A\" type=\"xs:int\"/></xs:sequence>\
                    </xs:complexType><xs:complexType name=\"T\"><xs:choice><xs:element name=\"One\" type=\"t:B\"/>\
                    <xs:element name=\"Two\" type=\"xs:int\"/></xs:choice></xs:complexType>";
        let derived = "<xs:complexType name=\"D\"><xs:complexContent><xs:extension base=\"t:B\"/></xs:complexContent>\
                       </xs:complexType>";
        assert_eq!(class(pair), class(&format!("{pair}{derived}")));
    }
}
