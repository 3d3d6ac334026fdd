//! Importing a server's schema files.

use std::fs;
use std::path::{Path, PathBuf};

use ews_codegen::{Files, generate, import, import_as};

use super::import_versions::{canonical, server, temporary};

#[test]
fn server_files_are_written_in_canonical_form() {
    let files = import(&[ews_tests::root().join("tests/raw")]).expect("the schema is imported");
    let shown: Vec<String> = files.iter().map(|(path, text)| format!("// {path}\n{text}")).collect();
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn canonical_files_are_imported_unchanged() {
    let schemas = ews_tests::root().join("schemas");
    let files = import(&[&schemas]).expect("the schema is imported");
    for (path, text) in files.iter() {
        assert!(fs::read_to_string(schemas.join(path)).is_ok_and(|old| old == text), "{path}");
    }
}

/// The files of EWS refer only from messages to types.
#[test]
fn types_that_refer_to_messages_are_imported() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [types, messages] = ["types", "messages"]
        .map(|name| format!("http://schemas.microsoft.com/exchange/services/2006/{name}"));
    let schema = |own: &str, other: &str, components: &str| {
        format!(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:o=\"{other}\" elementFormDefault=\"qualified\" \
             targetNamespace=\"{own}\" version=\"V2026_01_01\"><xs:import namespace=\"{other}\"/>{components}</xs:schema>"
        )
    };
    let element = "<xs:element name=\"A\" type=\"xs:string\"/>";
    let holder =
        "<xs:complexType name=\"B\"><xs:sequence><xs:element ref=\"o:A\"/></xs:sequence></xs:complexType>";
    let texts = [
        ("types.xsd", schema(&types, &messages, holder)),
        ("messages.xsd", schema(&messages, &types, element)),
    ];
    for (file, text) in texts {
        fs::write(folder.path().join(file), text).expect("the file is written");
    }
    let files = import(&[folder.path()]).expect("the schema is imported");
    let text = files.get("types.xsd").expect("the files include types.xsd");
    assert!(text.contains("schemaLocation=\"messages.xsd\"") && text.contains("ref=\"m:A\""), "{text}");
}

/// The versions on record in the checked-in schema.
fn on_record() -> &'static [String] {
    &ews_tests::SCHEMA.versions
}

#[test]
fn published_versions_give_the_checked_in_schema() {
    let canonical = import(&[ews_tests::root().join("schemas")]).expect("the schema is imported");
    let folder = |version: &String| ews_tests::shared::folder(&format!("schemas/{version}"));
    let Some(folders) = on_record().iter().map(folder).collect::<Option<Vec<PathBuf>>>() else { return };
    let imported = import(&folders).expect("the schemas are imported");
    assert!(imported.iter().eq(canonical.iter()), "the files differ");
}

/// The three versions of a small schema.
pub(crate) fn versions() -> [PathBuf; 3] {
    let folder = ews_tests::root().join("tests/history");
    ["Exchange2007_SP1", "Exchange2010_SP1", "V2016_10_10"].map(|version| folder.join(version))
}

#[test]
fn older_versions_become_the_history_of_the_newest() {
    let files = import(&versions()).expect("the schemas are imported");
    insta::assert_snapshot!(files.get("types.xsd").expect("the files include types.xsd"));
}

#[test]
fn version_is_added_to_an_existing_history() {
    let [oldest, middle, newest] = versions();
    let before = tempfile::tempdir().expect("a temporary folder");
    import(&[&oldest, &middle])
        .expect("the schemas are imported")
        .write(before.path())
        .expect("the files are written");
    let added = import(&[before.path(), &newest]).expect("the version is added");
    assert_eq!(added, import(&versions()).expect("the schemas are imported"));
}

/// The `types.xsd` of a version.
fn schema(version: &str, types: &str) -> String {
    format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" elementFormDefault=\"qualified\" \
         targetNamespace=\"http://schemas.microsoft.com/exchange/services/2006/types\" version=\"{version}\">\
         {types}</xs:schema>"
    )
}

/// Imports versions of a small schema, each given by its name and the content of its one type.
fn imported(versions: &[(&str, &str)]) -> ews_codegen::Result<Files> {
    let all = tempfile::tempdir().expect("a temporary folder");
    let folders = versions.iter().map(|(version, inside)| {
        let folder = all.path().join(version);
        let ty = format!("<xs:complexType name=\"AType\">{inside}</xs:complexType>");
        write(&folder.join("types.xsd"), &schema(version, &ty));
        folder
    });
    import(&folders.collect::<Vec<_>>())
}

#[test]
fn removed_group_moves_its_occurrence_to_its_children() {
    let element = |name: &str| format!("<xs:element name=\"{name}\" type=\"xs:int\"/>");
    let both = element("B") + &element("C");
    let choice = format!("<xs:choice maxOccurs=\"unbounded\">{both}</xs:choice>");
    let files = imported(&[("V1", &choice), ("V2", &format!("<xs:sequence>{both}</xs:sequence>"))])
        .expect("the schema is imported");
    let lines: Vec<&str> = files.get("types.xsd").unwrap_or_default().lines().collect();
    let elements = lines.iter().filter(|line| line.contains("<xs:element")).map(|line| line.trim());
    insta::assert_snapshot!(elements.collect::<Vec<_>>().join("\n"));
}

#[test]
fn child_of_a_formerly_optional_group_is_optional() {
    let sequence = |more: &str| {
        let element = "<xs:element name=\"B\" type=\"xs:int\"/><xs:element name=\"C\" type=\"xs:int\"/>";
        format!("<xs:sequence><xs:sequence {more}>{element}</xs:sequence></xs:sequence>")
    };
    let files = imported(&[("V1", &sequence("minOccurs=\"0\"")), ("V2", &sequence(""))])
        .expect("the schema is imported");
    let folder = tempfile::tempdir().expect("a temporary folder");
    files.write(folder.path()).expect("the files are written");
    let files = generate(folder.path()).expect("the code is generated");
    let text = files.get("types/a.rs").expect("the file exists");
    assert!(text.contains("pub b: Option<i32>") && text.contains("pub c: Option<i32>"), "{text}");
}

#[test]
fn inner_group_is_identified_by_its_first_element() {
    let element = |name: &str| format!("<xs:element name=\"{name}\" type=\"xs:int\"/>");
    let choice = |first: &str, second: &str, more: &str| {
        format!("<xs:choice {more}>{}{}</xs:choice>", element(first), element(second))
    };
    let old = choice("A", "B", "maxOccurs=\"unbounded\"");
    let new = format!("<xs:sequence>{}{old}</xs:sequence>", choice("C", "D", ""));
    let files = imported(&[("V1", &format!("<xs:sequence>{old}</xs:sequence>")), ("V2", &new)]);
    let files = files.expect("the schema is imported");
    insta::assert_snapshot!(
        files.get("types.xsd").unwrap_or_default().lines().skip(4).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn groups_nested_24_deep_are_imported() {
    let (open, close) = ("<xs:sequence>".repeat(24), "</xs:sequence>".repeat(24));
    let inside = format!("{open}<xs:element name=\"B\" type=\"xs:int\"/>{close}");
    assert!(imported(&[("V1", &inside), ("V2", &inside)]).is_ok());
}

#[test]
fn enumeration_value_with_markup_is_escaped_in_the_history() {
    let list = |values: &[&str]| {
        let values = values.iter().map(|value| format!("<xs:enumeration value=\"{value}\"/>"));
        let values = values.collect::<Vec<_>>().concat();
        let simple = format!("<xs:restriction base=\"xs:string\">{values}</xs:restriction>");
        format!("<xs:attribute name=\"B\"><xs:simpleType>{simple}</xs:simpleType></xs:attribute>")
    };
    let files = imported(&[("V1", &list(&["A"])), ("V2", &list(&["A", "R&amp;D&lt;"]))])
        .expect("the schema is imported");
    assert!(files.get("types.xsd").is_some_and(|text| text.contains("value=\"R&amp;D&lt;\" h:in=\"V2..\"")));
}

#[test]
fn version_name_with_white_space_is_refused() {
    let error = imported(&[("Any name", "")]).expect_err("the name is refused").to_string();
    assert!(
        error.ends_with(
            "Any name: expected a version of letters, digits, \"_\", \"-\" and single \".\" that are not at \
             the start or end, found \"Any name\"; use --version NAME"
        ),
        "{error}"
    );
}

#[test]
fn folders_in_the_wrong_order_are_refused() {
    let values = |versions: &[&str]| {
        let values = versions.iter().map(|version| format!("<xs:enumeration value=\"{version}\"/>"));
        let restriction =
            format!("<xs:restriction base=\"xs:string\">{}</xs:restriction>", values.collect::<String>());
        format!("<xs:simpleType name=\"ExchangeVersionType\">{restriction}</xs:simpleType>")
    };
    let imported = |folders: &[(&str, &[&str])]| {
        let all = tempfile::tempdir().expect("a temporary folder");
        let folders = folders.iter().map(|(version, listed)| {
            let values = if listed.is_empty() { String::new() } else { values(listed) };
            write(&all.path().join(version).join("types.xsd"), &schema(version, &values));
            all.path().join(version)
        });
        import(&folders.collect::<Vec<_>>())
    };
    let message = |folders| imported(folders).expect_err("the order is refused").to_string();
    assert_eq!(
        message(&[("V2", &["V1", "V2"]), ("V1", &["V1"]), ("V3", &["V1", "V2", "V3"])]),
        "the history: version \"V1\" comes after \"V2\", but is older; import the folders of all versions, oldest first, or \
         correct the name with --version"
    );
    // The last folder does not list V2.
    assert_eq!(
        message(&[("V2", &["V1", "V2"]), ("V1", &["V1"])]),
        "the history: version \"V1\" comes after \"V2\", but is older; import the folders of all versions, oldest first, or \
         correct the name with --version"
    );
    assert_eq!(
        message(&[("1", &[]), ("V2", &["V1", "V2"])]),
        "the history: unknown version \"1\": ExchangeVersionType of the newest folder does not list it; correct the \
         attribute version in the schemas of \"1\""
    );

    // V3 no longer lists V1.
    let newest = imported(&[("V1", &["V1"]), ("V2", &["V1", "V2"]), ("V3", &["V2", "V3"])]);
    let newest = newest.expect("the versions are in order");
    let again = tempfile::tempdir().expect("a temporary folder");
    newest.write(&again.path().join("schemas")).expect("the files are written");
    write(&again.path().join("V4/types.xsd"), &schema("V4", &values(&["V3", "V4"])));
    let newest = import(&[again.path().join("schemas"), again.path().join("V4")]).expect("V4 is newer");
    assert!(newest.get("types.xsd").is_some_and(|text| text.contains("h:versions=\"V1 V2 V3 V4\"")));
}

#[test]
fn component_absent_in_some_version_is_optional() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    import(&versions())
        .expect("the schemas are imported")
        .write(folder.path())
        .expect("the files are written");
    let files = generate(folder.path()).expect("the code is generated");
    insta::assert_snapshot!(files.get("types/thing.rs").expect("the file exists"));
}

#[test]
fn schema_without_wsdl_pairs_elements_by_name() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let text = fs::read_to_string(ews_tests::root().join("tests/raw/messages.xsd")).expect("the file exists");
    let text = text.replace("AnswerToAsk", "AskResponse").replace("types:ZebraType", "string");
    let codes = "<simpleType name=\"ResponseCodeType\"><restriction base=\"string\"/></simpleType></schema>";
    let has_operation = |text: &str| {
        fs::write(folder.path().join("messages.xsd"), text).expect("the file is written");
        let files = import_as(&[folder.path()], Some("V1")).expect("the schema is imported");
        let operations = files.get("operations.toml").unwrap_or_default();
        operations.contains("[[operation]]\nname = \"Ask\"\nrequest_headers = []\n")
    };
    assert!(has_operation(&text.replace("</schema>", codes)));
    // The pair is an operation only if the schema lists response codes.
    assert!(!has_operation(&text));
}

#[test]
fn wsdl_without_an_operation_of_soap_1_1_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::copy(ews_tests::root().join("tests/raw/messages.xsd"), folder.path().join("messages.xsd"))
        .expect("the file is copied");
    let wsdl = "<w:definitions xmlns:w=\"http://schemas.xmlsoap.org/wsdl/\"/>";
    fs::write(folder.path().join("services.wsdl"), wsdl).expect("the file is written");
    let error = import_as(&[folder.path()], Some("V1")).expect_err("the WSDL is refused").to_string();
    assert!(
        error.contains("services.wsdl: expected an operation with a binding to SOAP 1.1, found none"),
        "{error}"
    );
}

#[test]
fn required_reference_to_an_attribute_is_written_without_the_default_value() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let uri = "http://schemas.microsoft.com/exchange/services/2006/types";
    let reference = "<xs:attribute ref=\"t:A\" use=\"required\"/>";
    let text = format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:t=\"{uri}\" targetNamespace=\"{uri}\" \
         version=\"V1\"><xs:attribute name=\"A\" type=\"xs:int\" default=\"1\"/><xs:complexType name=\"B\">{reference}\
         </xs:complexType></xs:schema>"
    );
    fs::write(folder.path().join("types.xsd"), text).expect("the file is written");
    let files = import(&[folder.path()]).expect("the schema is imported");
    let written = files.get("types.xsd").expect("the files include types.xsd");
    assert!(written.contains(reference), "{written}");
}

pub(crate) fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("the path has a parent")).expect("the folder is created");
    fs::write(path, text).expect("the file is written");
}

/// To an XML parser, a line break in an attribute value is a space, and its reference is a line break.
#[test]
fn white_space_in_a_value_is_kept_as_an_xml_parser_reads_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let uri = "http://schemas.microsoft.com/exchange/services/2006/types";
    let text = format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"{uri}\" version=\"V2020_01_01\">\
         <xs:simpleType name=\"A\"><xs:restriction base=\"xs:string\"><xs:enumeration value=\"b\nc\"/>\
         <xs:enumeration value=\"d&#10;e\"/></xs:restriction></xs:simpleType></xs:schema>"
    );
    fs::write(folder.path().join("types.xsd"), text).expect("the file is written");
    let files = import(&[folder.path()]).expect("the schema is imported");
    let types = files.get("types.xsd").unwrap_or_default();
    assert!(types.contains("value=\"b c\"") && types.contains("value=\"d&#10;e\""), "{types}");
}

#[test]
fn choice_with_an_alternative_that_may_be_absent_in_a_version_is_optional() {
    let all = temporary();
    let element = |name: &str, more: &str| format!("<xs:element name=\"{name}\" type=\"xs:int\"{more}/>");
    let types = |more: &str| {
        format!(
            "<xs:complexType name=\"A\"><xs:sequence>{}<xs:choice>{}{}</xs:choice></xs:sequence></xs:complexType>",
            element("D", ""),
            element("B", more),
            element("C", "")
        )
    };
    let old = server(&all, "old", Some("V2010_01_01"), &types(" minOccurs=\"0\""));
    let new = server(&all, "new", Some("V2011_01_01"), &types(""));
    let files = import(&[old, new]).expect("the schemas are imported");
    let code = generate(&canonical(&all, "schemas", &files)).expect("the code is generated");
    let file = code.get("types/a.rs").expect("the type has a file");
    assert!(file.contains("Option<AChoice>"), "{file}");
}
