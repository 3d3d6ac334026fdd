//! Generation from the repository's schema and from a schema of several files.

use std::fs;

use ews_codegen::{ErrorKind, Explainer, generate, import};

use super::import_versions::{server, temporary};

#[test]
fn generation_repeated_gives_the_same_bytes() {
    let schemas = ews_tests::root().join("schemas");
    let first = generate(&schemas).expect("the schema generates code");
    assert_eq!(first, generate(&schemas).expect("the schema generates code again"));
    first
        .check(&ews_tests::root().join("bindings/src/generated"), "generate")
        .expect("the checked-in code is current");
}

#[test]
fn explanation_of_every_name_reaches_its_last_stage() {
    let folder = ews_tests::root().join("schemas");
    let schema = ews_codegen::load::load(&folder).expect("the schema loads");
    let explainer = Explainer::load(&folder).expect("the schema loads");
    for (stage, name) in { schema.types.keys() }
        .map(|name| ("render: ", name))
        .chain(schema.elements.keys().map(|name| ("lower: ", name)))
    {
        let text = explainer.explain(&name.to_string()).expect("the name is declared");
        assert!(text.contains(stage), "{name}: {text}");
        assert_eq!(text.contains(" = xml::List<"), text.contains("list_type! {"), "{name}: {text}");
    }
}

#[test]
fn schema_split_over_files_needs_every_file() {
    let folder = tempfile::tempdir().expect("a temporary folder can be created");
    let types = |inside: &str| {
        format!(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" \
             xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
             targetNamespace=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
             elementFormDefault=\"qualified\">{inside}</xs:schema>"
        )
    };
    let first = "<xs:include schemaLocation=\"more.xsd\"/><xs:element name=\"A\" type=\"t:AType\"/>";
    let second = "<xs:simpleType name=\"AType\"><xs:restriction base=\"xs:int\"/></xs:simpleType>";
    fs::write(folder.path().join("types.xsd"), types(first)).expect("types.xsd can be written");
    let error = generate(folder.path()).expect_err("more.xsd is missing");
    assert_eq!(error.kind(), ErrorKind::Unresolved);
    fs::write(folder.path().join("more.xsd"), types(second)).expect("more.xsd can be written");
    let files = generate(folder.path()).expect("both files exist");
    assert!(files.get("types/a.rs").is_some_and(|text| text.contains("pub type A = i32;")));
}

#[test]
fn operation_has_its_action_and_the_types_of_its_elements() {
    let files = generate(&ews_tests::root().join("tests/schemas/operations")).expect("the schema is valid");
    let text = files.get("operations.rs").expect("the schema has an operation");
    assert!(text.contains("use super::shop;\n"), "{text}");
    let operation =
        "shop::Ask, \"Ask\", absolute \"urn:ask\", \"m:Ask\" =>\n    \"m:AskResponse\": shop::Answer, itself";
    assert!(text.contains(operation), "{text}");
}

#[test]
fn history_has_past_anonymous_types() {
    let all = temporary();
    let folder = |version: &str, element: &str, more: &str| {
        let types =
            format!("<xs:complexType name=\"A\"><xs:sequence>{element}</xs:sequence></xs:complexType>{more}");
        server(&all, version, Some(version), &types)
    };
    let content = "><xs:sequence><xs:element name=\"C\" type=\"xs:int\"/></xs:sequence></xs:complexType>";
    let anonymous = format!("<xs:element name=\"B\"><xs:complexType{content}</xs:element>");
    let old = folder("V2010_01_01", &anonymous, "");
    let named = format!("<xs:complexType name=\"B\"{content}");
    let new = folder("V2013_01_01", "<xs:element name=\"B\" type=\"t:B\"/>", &named);
    let schemas = all.path().join("schemas");
    import(&[old, new]).and_then(|files| files.write(&schemas)).expect("the schemas are imported");
    let files = generate(&schemas).expect("the schema generates code");
    let history = files.get("history.txt").expect("the schema has a history");
    assert!(history.contains("t:B=t:B;@1"), "{history}");
}
