//! Schemas that are wide or deep.

use std::fmt::Write as _;

use super::case::{Case, types};

/// The number of components in a wide schema, and the depth of a deep one.
const MANY: usize = 5_000;

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = deep_cases();
    cases.extend(several_errors());
    cases.extend(wide_cases());
    cases
}

/// Components in a chain: `link` makes one from its number and the number of the next one.
fn chain(length: usize, link: impl Fn(usize, usize) -> String, last: impl Fn(usize) -> String) -> String {
    let mut text: String = (0..length).map(|number| link(number, number + 1) + "\n").collect();
    text.push_str(&last(length));
    text
}

fn extensions(length: usize) -> String {
    let element = |number| {
        format!("<xs:sequence><xs:element name=\"E{number}\" type=\"xs:int\" minOccurs=\"0\"/></xs:sequence>")
    };
    let link = |number, base| {
        format!(
            "<xs:complexType name=\"T{number:04}\"><xs:complexContent><xs:extension base=\"t:T{base:04}\">{}\
             </xs:extension></xs:complexContent></xs:complexType>",
            element(number)
        )
    };
    chain(length, link, |number| {
        format!("<xs:complexType name=\"T{number:04}\">{}</xs:complexType>", element(number))
    })
}

fn groups(length: usize, references: usize) -> String {
    let link = |number, next| {
        let reference = format!("<xs:group ref=\"t:G{next:04}\"/>");
        format!(
            "<xs:group name=\"G{number:04}\"><xs:sequence>{}</xs:sequence></xs:group>",
            reference.repeat(references)
        )
    };
    let last =
        |number| format!("<xs:group name=\"G{number:04}\"><xs:sequence><xs:any/></xs:sequence></xs:group>");
    chain(length, link, last) + "<xs:complexType name=\"T\"><xs:group ref=\"t:G0000\"/></xs:complexType>"
}

fn attribute_groups(length: usize, references: usize) -> String {
    let link = |number, next| {
        let reference = format!("<xs:attributeGroup ref=\"t:G{next:04}\"/>");
        format!(
            "<xs:attributeGroup name=\"G{number:04}\">{}</xs:attributeGroup>",
            reference.repeat(references)
        )
    };
    let last = |number| {
        format!(
            "<xs:attributeGroup name=\"G{number:04}\"><xs:attribute name=\"A\" type=\"xs:int\"/></xs:attributeGroup>"
        )
    };
    chain(length, link, last)
        + "<xs:complexType name=\"T\"><xs:attributeGroup ref=\"t:G0000\"/></xs:complexType>"
}

fn heads(length: usize) -> String {
    let link = |number, head| {
        format!("<xs:element name=\"E{number:04}\" type=\"xs:int\" substitutionGroup=\"t:E{head:04}\"/>")
    };
    chain(length, link, |number| format!("<xs:element name=\"E{number:04}\" type=\"xs:int\"/>"))
}

fn deep_cases() -> Vec<Case> {
    let simple = |length| {
        let link = |number, base| {
            format!(
                "<xs:simpleType name=\"S{number:04}\"><xs:restriction base=\"t:S{base:04}\"/></xs:simpleType>"
            )
        };
        chain(length, link, |number| {
            format!("<xs:simpleType name=\"S{number:04}\"><xs:restriction base=\"xs:int\"/></xs:simpleType>")
        })
    };
    let nested = |length, occurrence: &str| {
        let link = |number, next| {
            format!(
                "<xs:complexType name=\"T{number:04}\"><xs:sequence><xs:element name=\"E\" type=\"t:T{next:04}\"{occurrence}/>\
                 </xs:sequence></xs:complexType>"
            )
        };
        chain(length, link, |number| format!("<xs:complexType name=\"T{number:04}\"/>"))
    };
    let choices = |length| {
        let link = |number, next| {
            format!(
                "<xs:complexType name=\"T{number:04}\"><xs:sequence><xs:choice minOccurs=\"0\"><xs:element name=\"A\" \
                 type=\"t:T{next:04}\" nillable=\"true\"/><xs:element name=\"B\" type=\"xs:int\"/></xs:choice>\
                 </xs:sequence><xs:attribute name=\"C\" type=\"xs:int\"/></xs:complexType>"
            )
        };
        chain(length, link, |number| format!("<xs:complexType name=\"T{number:04}\"/>"))
    };
    vec![
        types("extensions_up_to_the_limit", extensions(30)),
        types("extensions", extensions(MANY))
            .refused("types.xsd:4971: type t:T4969: expected a chain of at most 30 base, item or member types, found more; shorten the chain"),
        types("simple_types_up_to_the_limit", simple(30)),
        types("simple_types", simple(MANY))
            .refused("types.xsd:4971: type t:S4969: expected a chain of at most 30 base, item or member types, found more; shorten the chain"),
        types("groups_up_to_the_limit", groups(60, 1)),
        types("groups", groups(MANY, 1))
            .refused("types.xsd:4938: group t:G4936: expected particles nested at most 128 deep, found 130; put inner particles into the outer ones"),
        types("groups_that_double", groups(60, 2))
            .refused("types.xsd:51: group t:G0049: expected content of at most 10000 particles, found 10237; move particles into other types"),
        types("attribute_groups_up_to_the_limit", attribute_groups(64, 3)),
        types("attribute_groups", attribute_groups(MANY, 1))
            .refused("types.xsd:4937: attributeGroup t:G4935: expected a chain of at most 64 references to attribute groups, found more; shorten the chain"),
        types("heads_up_to_the_limit", heads(64)),
        types("heads", heads(MANY))
            .refused("types.xsd:4937: element t:E4935: expected a chain of at most 64 substitution groups, found more; shorten the chain"),
        types("nested_elements_up_to_the_limit", nested(30, " minOccurs=\"0\" nillable=\"true\"")),
        types("nested_required_elements_up_to_the_limit", nested(30, "")),
        types("nested_optional_elements", nested(MANY, " minOccurs=\"0\""))
            .refused("types.xsd:2: type t:T0000: expected types nested at most 30 deep, found t:T0031 deeper than that in t:T0000; nest the types less"),
        types("nested_lists", nested(MANY, " maxOccurs=\"unbounded\""))
            .refused("types.xsd:2: type t:T0000: expected types nested at most 30 deep, found t:T0031 deeper than that in t:T0000; nest the types less"),
        types("choices_with_choices_up_to_the_limit", choices(30)),
        types("choices_with_choices", choices(MANY))
            .refused("types.xsd:2: type t:T0000: expected types nested at most 30 deep, found t:T0031 deeper than that in t:T0000; nest the types less"),
    ]
}

/// Schemas with several errors.
fn several_errors() -> Vec<Case> {
    let other_groups = groups(60, 2).replace("\"T\"", "\"U\"").replace("\"G", "\"H").replace("t:G", "t:H");
    vec![
        types("chains_of_three_kinds", extensions(31) + &heads(65) + &attribute_groups(65, 1))
            .refused("types.xsd:2: type t:T0000: expected a chain of at most 30 base, item or member types, found more; shorten the chain\n\
                types.xsd:33: element t:E0000: expected a chain of at most 64 substitution groups, found more; shorten the chain\n\
                types.xsd:98: attributeGroup t:G0000: expected a chain of at most 64 references to attribute groups, found more; shorten the chain"),
        types("two_groups_that_are_too_large", groups(60, 2) + &other_groups)
            .refused("types.xsd:51: group t:G0049: expected content of at most 10000 particles, found 10237; move particles into other types\n\
                types.xsd:111: group t:H0049: expected content of at most 10000 particles, found 10237; move particles into other types"),
    ]
}

fn wide_cases() -> Vec<Case> {
    let mut text = String::new();
    // The code is compiled, so there are fewer than elsewhere.
    for number in 0..MANY / 50 {
        let _ = write!(
            text,
            "<xs:complexType name=\"Struct{number}\"><xs:sequence><xs:element name=\"Name\" type=\"xs:string\"/>\
             <xs:element name=\"Next\" type=\"t:Choice{number}\" minOccurs=\"0\"/></xs:sequence></xs:complexType>\n\
             <xs:complexType name=\"Derived{number}\"><xs:complexContent><xs:extension base=\"t:Struct{number}\"/>\
             </xs:complexContent></xs:complexType>\n\
             <xs:complexType name=\"List{number}\"><xs:sequence><xs:element name=\"Entry\" type=\"t:Struct{number}\" \
             maxOccurs=\"unbounded\"/></xs:sequence></xs:complexType>\n\
             <xs:complexType name=\"Choice{number}\"><xs:choice><xs:element name=\"A\" type=\"t:Derived{number}\"/>\
             <xs:element name=\"B\" type=\"t:Value{number}\"/></xs:choice></xs:complexType>\n\
             <xs:simpleType name=\"Value{number}\"><xs:restriction base=\"xs:string\"><xs:enumeration value=\"A\"/>\
             </xs:restriction></xs:simpleType>\n\
             <xs:element name=\"Element{number}\" type=\"t:Struct{number}\"/>\n"
        );
    }
    let element = |number| format!("<xs:element name=\"E{number}\" type=\"xs:int\" minOccurs=\"0\"/>");
    let elements: String = (0..MANY / 5).map(element).collect();
    let alternative = |number| format!("<xs:element name=\"E{number}\" type=\"t:T{}\"/>", number % 10);
    let alternatives: String = (0..MANY / 5).map(alternative).collect();
    let definitions: String = (0..10).map(|number| format!("<xs:complexType name=\"T{number}\"/>")).collect();
    let required = |levels: usize| {
        let level = |level: usize| {
            let element =
                |number: usize| format!(r#"<xs:element name="E{number}" type="t:T{}"/>"#, level - 1);
            let elements: String = (0..10).map(element).collect();
            format!(
                "<xs:complexType name=\"T{level}\"><xs:sequence>{elements}</xs:sequence></xs:complexType>\n"
            )
        };
        let last = "<xs:complexType name=\"T0\"><xs:attribute name=\"A\" type=\"xs:int\" use=\"required\"/></xs:complexType>\n";
        last.to_owned() + &(1..=levels).map(level).collect::<String>()
    };
    vec![
        types("required_elements_in_each_other", required(4)),
        types("too_many_required_elements_in_each_other", required(8)).refused("types.xsd:7: type t:T5: unsupported nesting of required elements: a value has more than a megabyte; make some of the elements optional"),
        types("types", text),
        types(
            "alternatives_of_one_choice",
            format!(
                "{definitions}<xs:complexType name=\"T\"><xs:choice>{alternatives}</xs:choice></xs:complexType>"
            ),
        ),
        types(
            "elements_of_one_type",
            format!("<xs:complexType name=\"T\"><xs:sequence>{elements}</xs:sequence></xs:complexType>"),
        ),
    ]
}
