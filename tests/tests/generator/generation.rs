//! Generation from the repository's schema and from a schema of several files.

use std::fs;

use ews_codegen::{ErrorKind, Explainer, generate, import};

use super::import_versions::{canonical, server, temporary};

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

/// The content of a type that only older versions have is not known, as that of an anonymous type.
#[test]
fn history_of_a_renamed_type_does_not_name_the_old_type() {
    let all = temporary();
    let folder = |version: &str, name: &str| {
        let element = format!("<xs:element name=\"B\" type=\"t:{name}\"/>");
        let named = format!("<xs:complexType name=\"{name}\"><xs:attribute name=\"c\"/></xs:complexType>");
        let types = format!(
            "<xs:complexType name=\"A\"><xs:sequence>{element}</xs:sequence></xs:complexType>{named}"
        );
        server(&all, version, Some(version), &types)
    };
    let files = import(&[folder("V2010_01_01", "Old"), folder("V2013_01_01", "New")]);
    let files = files.expect("the schemas are imported");
    let files = generate(&canonical(&all, "schemas", &files)).expect("the schema generates code");
    let history = files.get("history.txt").expect("the schema has a history");
    assert!(history.contains("t:B=t:New;@1"), "{history}");
}

/// A later version can move elements of all items to another type.
#[test]
fn items_with_a_new_base_type_have_the_same_paths() {
    let schemas = ews_tests::root().join("schemas");
    let folder = tempfile::tempdir().expect("a temporary folder");
    for file in fs::read_dir(&schemas).expect("the folder is readable") {
        let file = file.expect("the folder is readable").path();
        fs::copy(&file, folder.path().join(file.file_name().unwrap_or_default()))
            .expect("the file is copied");
    }
    let types = fs::read_to_string(schemas.join("types.xsd")).expect("the file is readable");
    let start = "<xs:complexType name=\"ItemType\">\n    <xs:sequence>\n";
    let (before, rest) = types.split_once(start).expect("the schema has the type");
    let (first, rest) = rest.split_once('\n').expect("the type has an element");
    let (content, after) = rest.split_once("</xs:complexType>").expect("the type ends");
    let base = "CoreItemType";
    let edited = format!(
        "{before}<xs:complexType name=\"{base}\" abstract=\"true\">\n<xs:sequence>{first}</xs:sequence></xs:complexType>\n\
         <xs:complexType name=\"ItemType\"><xs:complexContent><xs:extension base=\"t:{base}\"><xs:sequence>{content}\
         </xs:extension></xs:complexContent></xs:complexType>{after}"
    );
    fs::write(folder.path().join("types.xsd"), edited).expect("the file is written");
    let files = generate(folder.path()).expect("the code is generated");
    let warnings: Vec<String> = files.warnings().iter().map(ToString::to_string).collect();
    assert!(!warnings.iter().any(|warning| warning.contains("properties.toml")), "{warnings:?}");
    let old = generate(&schemas).expect("the code is generated");
    assert_eq!(files.get("properties.rs"), old.get("properties.rs"));
}
