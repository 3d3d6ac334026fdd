//! Tests of the walk, of recording and of the components of older versions, with schemas in texts.

use crate::load;
use crate::schema::{
    EnumerationValue, Facet, History, Occurrence, Property, Schema, Type, Variety, Versions,
};

use super::record::record;
use super::{versions, walk};

/// A schema of a version with these components.
fn schema(version: &str, components: &str) -> Schema {
    let text = format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" elementFormDefault=\"qualified\" \
         xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" version=\"{version}\" \
         targetNamespace=\"http://schemas.microsoft.com/exchange/services/2006/types\">{components}</xs:schema>"
    );
    load::from_texts(|file| (file == "types.xsd").then(|| text.clone())).expect("the schema is valid")
}

fn complex(content: &str) -> String {
    format!("<xs:complexType name=\"A\">{content}</xs:complexType>")
}

fn element(name: &str, more: &str) -> String {
    format!("<xs:element name=\"{name}\" type=\"xs:int\" {more}/>")
}

/// The newest of these schemas, which are named V1, V2 and so on, with its history.
fn recorded(components: &[&str]) -> Schema {
    let schemas = components.iter().enumerate();
    let mut schemas: Vec<Schema> =
        schemas.map(|(index, components)| schema(&format!("V{}", index + 1), components)).collect();
    let mut newest = schemas.pop().expect("there is a schema");
    record(&schemas, &mut newest);
    newest
}

/// The history of the component with a path, as attributes.
fn history(schema: &Schema, path: &str) -> String {
    let (components, _) = walk::components(schema);
    let attributes = super::text::attributes(&components[path].history, &schema.versions);
    attributes.iter().map(|(name, text)| format!("{name}={text}")).collect::<Vec<_>>().join(" ")
}

fn paths(components: &str) -> Vec<String> {
    walk::components(&schema("V1", components)).0.into_keys().collect()
}

/// The last alternative of a choice is required in the newest version, and was not required before.
#[test]
fn only_alternative_that_a_choice_has_left_was_optional() {
    let choice = |alternatives: &str| {
        complex(&format!("<xs:sequence><xs:choice>{alternatives}</xs:choice></xs:sequence>"))
    };
    let (b, c) = (element("B", ""), element("C", ""));
    let newest = recorded(&[&choice(&format!("{b}{c}")), &choice(&b)]);
    assert_eq!(history(&newest, "t:A/t:B"), "h:occurs=0..1@V1");
    let versions = [choice(&b), choice(&format!("{b}{c}")), choice(&b)];
    let newest = recorded(&versions.each_ref().map(String::as_str));
    assert_eq!(history(&newest, "t:A/t:B"), "h:occurs=0..1@V2");
    let mut third = schema("V3", &versions[2]);
    record(&[recorded(&[&versions[0], &versions[1]])], &mut third);
    assert_eq!(history(&third, "t:A/t:B"), "h:occurs=0..1@V2");
    let pair = format!("<xs:sequence>{b}{}</xs:sequence>", element("D", ""));
    let newest = recorded(&[&choice(&format!("{pair}{c}")), &choice(&pair)]);
    assert_eq!(history(&newest, "t:A/t:D"), "h:occurs=0..1@V1");
}

#[test]
fn complex_type_that_was_simple_has_no_facets() {
    let simple = "<xs:simpleType name=\"A\"><xs:restriction base=\"xs:int\"/></xs:simpleType>";
    let content = "<xs:simpleContent><xs:extension base=\"xs:int\"/></xs:simpleContent>";
    assert_eq!(history(&recorded(&[simple, &complex(content)]), "t:A"), "");
}

#[test]
fn path_names_the_parent_and_the_component() {
    let restriction = "<xs:restriction base=\"xs:string\"><xs:enumeration value=\"V\"/></xs:restriction>";
    let inner = format!("<xs:element name=\"B\"><xs:simpleType>{restriction}</xs:simpleType></xs:element>");
    let content = format!(
        "<xs:sequence>{inner}<xs:group ref=\"t:G\"/><xs:any/></xs:sequence><xs:attribute name=\"C\"/>"
    );
    let group = format!("<xs:group name=\"G\"><xs:sequence>{}</xs:sequence></xs:group>", element("D", ""));
    assert_eq!(
        paths(&(complex(&content) + &group)),
        [
            "group t:G",
            "group t:G/sequence1",
            "group t:G/t:D",
            "t:A",
            "t:A/@C",
            "t:A/any",
            "t:A/group t:G",
            "t:A/sequence1",
            "t:A/t:B",
            "t:A/t:B=V",
        ]
    );
}

/// `any` and `sequence1` are also the names of other parts.
#[test]
fn element_without_a_namespace_has_a_path_of_its_own() {
    let unqualified = |name| element(name, "form=\"unqualified\"");
    let content =
        format!("<xs:sequence>{}<xs:any/>{}</xs:sequence>", unqualified("any"), unqualified("sequence1"));
    assert_eq!(
        paths(&complex(&content)),
        ["t:A", "t:A/any", "t:A/element any", "t:A/element sequence1", "t:A/sequence1"]
    );
}

#[test]
fn model_groups_with_the_same_first_element_are_counted() {
    let choice = format!("<xs:choice>{}{}</xs:choice>", element("B", ""), element("C", ""));
    let paths = paths(&complex(&format!("<xs:sequence>{choice}{choice}</xs:sequence>")));
    let groups: Vec<&String> = paths.iter().filter(|path| path.contains("choice")).collect();
    assert_eq!(groups, ["t:A/choice2.t:B", "t:A/choice2.t:B.2"]);
}

#[test]
fn walk_and_histories_visit_the_components_in_the_same_order() {
    let mut schema = load::load(&crate::test_schema::folder()).expect("the schema is valid");
    let (components, _) = walk::components(&schema);
    let histories = schema.histories_mut();
    assert!(components.values().any(|component| component.history != History::default()));
    for (path, component) in &components {
        assert_eq!(*histories[component.index], component.history, "{path}");
    }
}

#[test]
fn component_that_an_older_version_lacks_is_absent_there() {
    let new = complex(&format!("<xs:sequence>{}{}</xs:sequence>", element("B", ""), element("C", "")));
    let schema = recorded(&[&complex(&format!("<xs:sequence>{}</xs:sequence>", element("B", ""))), &new]);
    assert_eq!(schema.versions, ["V1", "V2"]);
    assert_eq!(history(&schema, "t:A/t:B"), "");
    assert_eq!(history(&schema, "t:A/t:C"), "h:in=V2..");
}

#[test]
fn absence_is_recorded_once_for_a_type_and_its_elements() {
    let new = complex(&format!("<xs:sequence>{}</xs:sequence>", element("B", "")));
    let schema = recorded(&["", &new]);
    assert_eq!(history(&schema, "t:A"), "h:in=V2..");
    assert_eq!(history(&schema, "t:A/t:B"), "");
}

#[test]
fn component_that_disappears_and_returns_is_absent_in_between() {
    let with = complex("<xs:attribute name=\"B\"/>");
    let schema = recorded(&[&with, &complex(""), &with]);
    assert_eq!(history(&schema, "t:A/@B"), "h:in=V1 V3..");
}

#[test]
fn changed_occurrence_type_use_and_fixed_value_are_recorded() {
    let version = |occurs: &str, ty: &str, attribute: &str| {
        complex(&format!(
            "<xs:sequence><xs:element name=\"B\" type=\"{ty}\" {occurs}/></xs:sequence>\
             <xs:attribute name=\"C\" {attribute}/>"
        ))
    };
    let old = version("minOccurs=\"0\"", "xs:int", "use=\"required\" fixed=\"x\"");
    let schema = recorded(&[&old, &version("maxOccurs=\"unbounded\"", "xs:long", "")]);
    assert_eq!(history(&schema, "t:A/t:B"), "h:occurs=0..1@V1 h:type=xs:int@V1");
    assert_eq!(history(&schema, "t:A/@C"), "h:use=required@V1 h:fixed=x@V1");
}

#[test]
fn element_that_was_not_nillable_is_recorded() {
    let version = |more: &str| complex(&format!("<xs:sequence>{}</xs:sequence>", element("B", more)));
    let schema = recorded(&[&version(""), &version("nillable=\"true\"")]);
    assert_eq!(history(&schema, "t:A/t:B"), "h:nillable=false@V1");
    let all = versions::of(&schema);
    assert!(all[0].1["t:A/t:B"].properties.contains(&Property::Nillable(false)));
}

#[test]
fn changed_facets_are_recorded() {
    let version = |facets: &str| {
        format!(
            "<xs:simpleType name=\"S\"><xs:restriction base=\"xs:string\">{facets}</xs:restriction></xs:simpleType>"
        )
    };
    let tight = "<xs:pattern value=\"a; @b%\"/><xs:maxLength value=\"5\"/>";
    let schema = recorded(&[&version(tight), &version(""), &version("<xs:maxLength value=\"9\"/>")]);
    assert_eq!(history(&schema, "t:S"), "h:facets=maxLength=5 pattern=a%3B%20%40b%25@V1; @V2");
}

#[test]
fn enumeration_value_has_a_history() {
    let simple = |values: &[&str]| {
        let values = values.iter().map(|value| format!("<xs:enumeration value=\"{value}\"/>"));
        let values = values.collect::<String>();
        format!(
            "<xs:simpleType name=\"S\"><xs:restriction base=\"xs:string\">{values}</xs:restriction></xs:simpleType>"
        )
    };
    let schema = recorded(&[&simple(&["V"]), &simple(&["V", "W"])]);
    let Some(Type::Simple(simple)) = schema.types.values().next() else { panic!("{:?}", schema.types) };
    let Variety::Restriction { facets, .. } = &simple.variety else { panic!("{simple:?}") };
    let present = facets.iter().map(|facet| match facet {
        Facet::Enumeration(EnumerationValue { history, .. }) => history.present(2),
        _ => panic!("{facet:?}"),
    });
    assert_eq!(present.collect::<Vec<_>>(), [None, Some(Versions(0b10))]);
}

#[test]
fn global_attribute_has_a_history() {
    let version = |more: &str| {
        format!(
            "<xs:attribute name=\"B\"><xs:simpleType><xs:restriction base=\"xs:string\"><xs:enumeration value=\"V\"/>\
             {more}</xs:restriction></xs:simpleType></xs:attribute>{}",
            complex("<xs:attribute ref=\"t:B\"/>")
        )
    };
    let schema = recorded(&["", &version(""), &version("<xs:enumeration value=\"W\"/>")]);
    assert_eq!(history(&schema, "attribute t:B"), "h:in=V2..");
    assert_eq!(history(&schema, "attribute t:B=W"), "h:in=V3..");
    assert_eq!(history(&schema, "t:A/@t:B"), "");
}

#[test]
fn removed_choice_makes_its_children_optional_and_repeatable_in_the_old_version() {
    let both = element("B", "") + &element("C", "");
    let old = complex(&format!("<xs:choice maxOccurs=\"unbounded\">{both}</xs:choice>"));
    let schema = recorded(&[&old, &complex(&format!("<xs:sequence>{both}</xs:sequence>"))]);
    assert_eq!(history(&schema, "t:A/t:B"), "h:occurs=0..unbounded@V1");
}

/// A document of the old version with such an alternative does not have the choice of the new version.
#[test]
fn choice_that_had_an_alternative_without_its_elements_was_optional() {
    let [a, b, c] = ["A", "B", "C"].map(|name| element(name, ""));
    let content = |content: String| complex(&format!("<xs:sequence>{content}</xs:sequence>"));
    let choice = |alternatives: &[&str]| format!("<xs:choice>{}</xs:choice>", alternatives.concat());
    let history_of =
        |old: String, new: String, path: &str| history(&recorded(&[&content(old), &content(new)]), path);
    let moved = choice(&[&b, &c]) + &element("A", "minOccurs=\"0\"");
    assert_eq!(history_of(choice(&[&a, &b, &c]), moved, "t:A/choice2.t:B"), "h:occurs=0..1@V1");
    let empty = choice(&["<xs:sequence/>", &a, &b]);
    assert_eq!(history_of(empty.clone(), choice(&[&a, &b]), "t:A/choice2.t:A"), "h:occurs=0..1@V1");
    assert_eq!(history_of(empty.clone(), empty, "t:A/choice2.t:A"), "");
    let outer = choice(&[&c, &choice(&[&a, &b])]);
    let flat = element("C", "minOccurs=\"0\"") + &choice(&[&a, &b]);
    assert_eq!(history_of(outer, flat, "t:A/choice2.t:A"), "h:occurs=0..1@V1");
    let nested = choice(&[&choice(&[&a, &b]), &c]);
    let moved = choice(&[&b, &c]) + &element("A", "minOccurs=\"0\"");
    assert_eq!(history_of(nested, moved.clone(), "t:A/choice2.t:B"), "h:occurs=0..1@V1");
    let repeated = format!("<xs:sequence maxOccurs=\"unbounded\">{}</xs:sequence>", choice(&[&a, &b, &c]));
    assert_eq!(history_of(repeated, moved, "t:A/choice2.t:B"), "h:occurs=0..unbounded@V1");
    // An alternative that no longer exists leaves an unknown element, which the field of the choice holds.
    assert_eq!(history_of(choice(&[&a, &b, &c]), choice(&[&b, &c]), "t:A/choice2.t:B"), "");
}

#[test]
fn kept_choice_leaves_the_occurrence_of_its_children_alone() {
    let choice = |occurs: &str| {
        complex(&format!("<xs:choice {occurs}>{}{}</xs:choice>", element("B", ""), element("C", "")))
    };
    let schema = recorded(&[&choice("maxOccurs=\"unbounded\""), &choice("maxOccurs=\"5\"")]);
    assert_eq!(history(&schema, "t:A/t:B"), "");
    assert_eq!(history(&schema, "t:A/choice2.t:B"), "h:occurs=1..unbounded@V1");
}

#[test]
fn recording_replaces_the_history_that_the_schema_had() {
    let new = complex("<xs:attribute name=\"B\"/><xs:attribute name=\"C\"/>");
    let mut schema = recorded(&[&complex("<xs:attribute name=\"B\"/>"), &new]);
    schema.versions.clear();
    record(&[], &mut schema);
    assert_eq!(history(&schema, "t:A/@C"), "");
}

#[test]
fn recorded_schema_brings_its_versions_and_a_repeated_version_replaces_its_record() {
    let (one, two) = (complex("<xs:attribute name=\"B\"/>"), complex("<xs:attribute name=\"C\"/>"));
    let both = complex("<xs:attribute name=\"B\"/><xs:attribute name=\"C\"/>");
    let older = recorded(&[&one, &both]);
    let mut newest = schema("V3", &two);
    record(std::slice::from_ref(&older), &mut newest);
    assert_eq!(newest.versions, ["V1", "V2", "V3"]);
    assert_eq!(history(&newest, "t:A/@C"), "h:in=V2..");
    let mut again = schema("V2", &two);
    record(&[older], &mut again);
    assert_eq!(again.versions, ["V1", "V2"]);
    assert_eq!(history(&again, "t:A/@C"), "h:in=V2..");
}

#[test]
fn components_of_an_older_version_follow_from_the_history() {
    let optional = format!("<xs:sequence>{}</xs:sequence>", element("B", "minOccurs=\"0\""));
    let required = format!("<xs:sequence>{}{}</xs:sequence>", element("B", ""), element("C", ""));
    let (old, new) = (complex(&optional), complex(&required));
    let schema = recorded(&[&old, &new]);
    let all = versions::of(&schema);
    let [(first, oldest), (second, newest)] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!((first.as_str(), second.as_str()), ("V1", "V2"));
    assert!(!oldest.contains_key("t:A/t:C") && newest.contains_key("t:A/t:C"));
    assert!(oldest["t:A/t:B"].properties.contains(&Property::Occurrence(Occurrence::new(0, Some(1)))));
    assert!(newest["t:A/t:B"].properties.contains(&Property::Occurrence(Occurrence::ONCE)));
}

#[test]
fn choice_with_another_first_element_is_the_same_choice() {
    let choice = |elements: &[&str]| {
        let elements: String = elements.iter().map(|name| element(name, "")).collect();
        let other = format!("<xs:choice>{}{}</xs:choice>", element("Y", ""), element("Z", ""));
        complex(&format!("<xs:sequence><xs:choice>{elements}</xs:choice>{other}</xs:sequence>"))
    };
    let schema = recorded(&[&choice(&["C", "D"]), &choice(&["B", "C", "D"]), &choice(&["A", "B", "C", "D"])]);
    let history = |name: &str| history(&schema, &format!("t:A/{name}"));
    assert_eq!([history("t:A"), history("t:B")], ["h:in=V3..", "h:in=V2.."]);
    assert_eq!([history("t:C"), history("t:D"), history("choice2.t:A")], ["", "", ""]);
    let schema = recorded(&[&choice(&["B", "C", "D"]), &choice(&["C", "D"])]);
    assert_eq!(
        super::text::attributes(&walk::components(&schema).0["t:A/t:C"].history, &schema.versions),
        []
    );
}

#[test]
fn element_that_never_occurs_is_absent() {
    let inside = |max: u32| {
        let b = element("B", &format!("minOccurs=\"0\" maxOccurs=\"{max}\""));
        complex(&format!("<xs:sequence>{b}{}</xs:sequence>", element("C", "")))
    };
    assert_eq!(paths(&inside(0)), ["t:A", "t:A/sequence1", "t:A/t:C"]);
    assert_eq!(history(&recorded(&[&inside(0), &inside(1)]), "t:A/t:B"), "h:in=V2..");
    assert_eq!(history(&recorded(&[&inside(1), &inside(0)]), "t:A/t:C"), "");
}

#[test]
fn sequence_around_a_choice_changes_no_other_component() {
    let choice = format!("<xs:choice>{}{}</xs:choice>", element("B", ""), element("C", ""));
    let ty = |occurs: &str, end: &str| {
        let inner = format!("{choice}{}", element("E", ""));
        let inner = if end.is_empty() { inner } else { format!("<xs:sequence {occurs}>{inner}{end}") };
        complex(&format!("<xs:sequence>{}{inner}</xs:sequence>", element("D", "")))
    };
    let [without, plain, optional] =
        [ty("", ""), ty("", "</xs:sequence>"), ty("minOccurs=\"0\"", "</xs:sequence>")];
    for (old, new) in [(&without, &plain), (&plain, &without), (&plain, &optional), (&optional, &plain)] {
        let schema = recorded(&[old, new]);
        let (components, _) = walk::components(&schema);
        for path in components.keys().filter(|path| !path.contains("sequence2")) {
            assert_eq!(history(&schema, path), "", "{path}: {old} {new}");
        }
    }
}
