//! From a server's files to the canonical ones, and from those to Rust in a folder.

use std::fs;
use std::path::{Path, PathBuf};

use ews_codegen::{ErrorKind, Files, generate, import};

#[test]
fn a_servers_files_become_canonical() {
    let files = import(&[ews_tests::root().join("tests/raw")]).expect("it is imported");
    let shown: Vec<String> = files.iter().map(|(path, text)| format!("// {path}\n{text}")).collect();
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn what_is_canonical_stays_as_it_is() {
    let schemas = ews_tests::root().join("schemas");
    let files = import(&[&schemas]).expect("it is imported");
    for (path, text) in files.iter() {
        assert!(fs::read_to_string(schemas.join(path)).is_ok_and(|old| old == text), "{path}");
    }
}

/// The versions on record.
fn on_record() -> &'static [String] {
    &ews_tests::SCHEMA.versions
}

#[test]
fn the_checked_in_schema_is_the_published_one_with_its_history() {
    let Some(published) = ews_tests::shared::folder("schemas") else { return };
    let canonical = import(&[ews_tests::root().join("schemas")]).expect("it is imported");
    let folders: Vec<PathBuf> = on_record().iter().map(|version| published.join(version)).collect();
    assert_eq!(folders.len(), 7);
    assert_eq!(import(&folders).expect("they are imported"), canonical);
}

/// The three versions of a small schema.
fn versions() -> [PathBuf; 3] {
    let folder = ews_tests::root().join("tests/history");
    ["Exchange2007_SP1", "Exchange2010_SP1", "V2016_10_10"].map(|version| folder.join(version))
}

#[test]
fn older_versions_become_the_history_of_the_newest() {
    let files = import(&versions()).expect("they are imported");
    insta::assert_snapshot!(files.get("types.xsd").expect("it has types"));
}

#[test]
fn a_version_is_added_to_the_history_that_is_there() {
    let [oldest, middle, newest] = versions();
    let before = tempfile::tempdir().expect("a folder can be made");
    import(&[&oldest, &middle]).expect("they are imported").write(before.path()).expect("it is written");
    let added = import(&[before.path(), &newest]).expect("it is added");
    assert_eq!(added, import(&versions()).expect("they are imported"));
}

/// The files for the last of some versions of a small schema: the name of each, and what its one type holds.
fn imported(versions: &[(&str, &str)]) -> ews_codegen::Result<Files> {
    let all = tempfile::tempdir().expect("a folder can be made");
    let folders = versions.iter().map(|(version, inside)| {
        let text = format!(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" elementFormDefault=\"qualified\" \
             targetNamespace=\"http://schemas.microsoft.com/exchange/services/2006/types\" version=\"{version}\">\
             <xs:complexType name=\"AType\">{inside}</xs:complexType></xs:schema>"
        );
        let folder = all.path().join(version);
        write(&folder.join("types.xsd"), &text);
        folder
    });
    import(&folders.collect::<Vec<_>>())
}

#[test]
fn what_a_lost_group_said_is_said_of_its_elements() {
    let element = |name: &str| format!("<xs:element name=\"{name}\" type=\"xs:int\"/>");
    let both = element("B") + &element("C");
    let choice = format!("<xs:choice maxOccurs=\"unbounded\">{both}</xs:choice>");
    let files = imported(&[("V1", &choice), ("V2", &format!("<xs:sequence>{both}</xs:sequence>"))])
        .expect("it is imported");
    let lines: Vec<&str> = files.get("types.xsd").unwrap_or_default().lines().collect();
    let elements = lines.iter().filter(|line| line.contains("<xs:element")).map(|line| line.trim());
    insta::assert_snapshot!(elements.collect::<Vec<_>>().join("\n"));
}

#[test]
fn what_stood_in_an_optional_group_is_optional() {
    let sequence = |more: &str| {
        let element = "<xs:element name=\"B\" type=\"xs:int\"/><xs:element name=\"C\" type=\"xs:int\"/>";
        format!("<xs:sequence><xs:sequence {more}>{element}</xs:sequence></xs:sequence>")
    };
    let files =
        imported(&[("V1", &sequence("minOccurs=\"0\"")), ("V2", &sequence(""))]).expect("it is imported");
    let folder = tempfile::tempdir().expect("a folder can be made");
    files.write(folder.path()).expect("it is written");
    let files = generate(folder.path()).expect("it is generated");
    let text = files.get("types/a.rs").expect("it is there");
    assert!(text.contains("pub b: Option<i32>") && text.contains("pub c: Option<i32>"), "{text}");
}

#[test]
fn a_group_is_known_by_its_first_element() {
    let element = |name: &str| format!("<xs:element name=\"{name}\" type=\"xs:int\"/>");
    let choice = |first: &str, second: &str, more: &str| {
        format!("<xs:choice {more}>{}{}</xs:choice>", element(first), element(second))
    };
    let old = choice("A", "B", "maxOccurs=\"unbounded\"");
    let new = format!("<xs:sequence>{}{old}</xs:sequence>", choice("C", "D", ""));
    let files = imported(&[("V1", &format!("<xs:sequence>{old}</xs:sequence>")), ("V2", &new)]);
    let files = files.expect("it is imported");
    insta::assert_snapshot!(
        files.get("types.xsd").unwrap_or_default().lines().skip(3).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn groups_that_nest_deep_take_no_longer() {
    let (open, close) = ("<xs:sequence>".repeat(24), "</xs:sequence>".repeat(24));
    let inside = format!("{open}<xs:element name=\"B\" type=\"xs:int\"/>{close}");
    assert!(imported(&[("V1", &inside), ("V2", &inside)]).is_ok());
}

#[test]
fn values_that_need_references() {
    let list = |values: &[&str]| {
        let values = values.iter().map(|value| format!("<xs:enumeration value=\"{value}\"/>"));
        let values = values.collect::<Vec<_>>().concat();
        let simple = format!("<xs:restriction base=\"xs:string\">{values}</xs:restriction>");
        format!("<xs:attribute name=\"B\"><xs:simpleType>{simple}</xs:simpleType></xs:attribute>")
    };
    let files =
        imported(&[("V1", &list(&["A"])), ("V2", &list(&["A", "R&amp;D&lt;"]))]).expect("it is imported");
    assert!(files.get("types.xsd").is_some_and(|text| text.contains("value=\"R&amp;D&lt;\" h:in=\"V2\"")));
}

#[test]
fn names_of_versions() {
    assert!(imported(&[("Any name", "")]).is_ok());
    let error = imported(&[("Any name", ""), ("V2", "")]).expect_err("it cannot be told from two");
    insta::assert_snapshot!(error);
}

#[test]
fn what_some_version_lacks_is_optional() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    import(&versions()).expect("they are imported").write(folder.path()).expect("it is written");
    let files = generate(folder.path()).expect("it is generated");
    insta::assert_snapshot!(files.get("types/thing.rs").expect("it is there"));
}

#[test]
fn a_schema_without_wsdl_pairs_elements_by_name() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let text = fs::read_to_string(ews_tests::root().join("tests/raw/messages.xsd")).expect("it is there");
    let text = text.replace("AnswerToAsk", "AskResponse").replace("types:ZebraType", "string");
    fs::write(folder.path().join("messages.xsd"), text).expect("it can be written");
    let files = import(&[folder.path()]).expect("it is imported");
    assert!(
        files.get("operations.toml").is_some_and(|text| text.ends_with("[[operation]]\nname = \"Ask\"\n"))
    );
}

#[test]
fn writing_spares_what_was_not_generated() {
    let files = generate(&ews_tests::root().join("tests/schemas/sequence")).expect("it is generated");
    let out = tempfile::tempdir().expect("a folder can be made");
    let path = |name: &str| out.path().join(name);
    write(&path("types/gone.rs"), "// @generated\n");
    write(&path("main.rs"), "fn main() {}\n");
    assert_eq!(stale(&files, out.path()), ErrorKind::Stale);
    files.write_and_prune(out.path()).expect("nothing stands in the way");
    files.check(out.path(), "generate").expect("it is as generated");
    assert!(!path("types/gone.rs").exists() && path("main.rs").exists());

    write(&path("types/mod.rs"), "mod mine;\n");
    fs::remove_file(path("mod.rs")).expect("it is there");
    let error = files.write_and_prune(out.path()).expect_err("it would be lost");
    assert!(error.to_string().contains("types/mod.rs"), "{error}");
    assert!(!path("mod.rs").exists(), "nothing is written by half");
}

fn stale(files: &Files, folder: &Path) -> ErrorKind {
    files.check(folder, "generate").expect_err("nothing is there yet").kind()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("it has a folder")).expect("it can be made");
    fs::write(path, text).expect("it can be written");
}
