//! The versions of an import: their names, the refusals, and the lines of the files that a new version changes.

use std::fs;
use std::path::{Path, PathBuf};

use ews_codegen::{Diff, Files, Result, generate, import, import_as};
use ews_tests::next_version::{as_published, version};
use tempfile::TempDir;

const TYPES: &str = "http://schemas.microsoft.com/exchange/services/2006/types";

/// Writes a schema folder with these global components; the version is an attribute of the root, if there is one.
pub(super) fn server(all: &TempDir, folder: &str, version: Option<&str>, components: &str) -> PathBuf {
    let version = version.map(|version| format!(" version=\"{version}\"")).unwrap_or_default();
    let text = format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:t=\"{TYPES}\" \
         elementFormDefault=\"qualified\" targetNamespace=\"{TYPES}\"{version}>{components}</xs:schema>"
    );
    write(all, folder, "types.xsd", &text)
}

fn write(all: &TempDir, folder: &str, file: &str, text: &str) -> PathBuf {
    let folder = all.path().join(folder);
    fs::create_dir_all(&folder).expect("the folder is created");
    fs::write(folder.join(file), text).expect("the file is written");
    folder
}

/// Writes the files of an import to a folder.
pub(super) fn canonical(all: &TempDir, folder: &str, files: &Files) -> PathBuf {
    let folder = all.path().join(folder);
    files.write(&folder).expect("the files are written");
    folder
}

/// Types with an attribute each.
fn types(names: &[&str]) -> String {
    names.iter().fold(String::new(), |all, name| {
        all + &format!("<xs:complexType name=\"{name}\"><xs:attribute name=\"Id\"/></xs:complexType>")
    })
}

pub(super) fn temporary() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// The message of a refused import, without the temporary folder.
fn refusal(all: &TempDir, imported: Result<Files>) -> String {
    let message = imported.expect_err("the import is refused").to_string();
    message.replace(&all.path().display().to_string(), "").replace('\\', "/")
}

/// A folder with a history of V2007 and V2010.
fn history(all: &TempDir) -> PathBuf {
    let old = server(all, "2007", Some("V2007_01_01"), &types(&["A", "B"]));
    let new = server(all, "2010", Some("V2010_01_01"), &types(&["A", "B", "C"]));
    canonical(all, "schemas", &import(&[old, new]).expect("the schemas are imported"))
}

#[test]
fn schema_without_a_version_is_refused_unless_its_folder_or_the_caller_names_one() {
    let all = temporary();
    let folder = server(&all, "download", None, &types(&["A"]));
    assert_eq!(
        refusal(&all, import(&[&folder])),
        "/download: the schema does not name its version; use --version NAME, such as --version V2019_05_20, for the \
         last folder, or name the folder after its version"
    );
    let version =
        |files: Files| files.get("types.xsd").is_some_and(|text| text.contains("version=\"V2019_05_20\""));
    assert!(version(import_as(&[&folder], Some("V2019_05_20")).expect("the version is given")));
    let named = server(&all, "V2019_05_20", None, &types(&["A"]));
    assert!(version(import(&[&named]).expect("the folder names the version")));
}

#[test]
fn fixed_version_of_requests_names_the_version() {
    let all = temporary();
    let element = "<xs:element name=\"RequestServerVersion\"><xs:complexType><xs:attribute name=\"Version\" \
                   type=\"xs:string\" fixed=\"Exchange2010\"/></xs:complexType></xs:element>";
    let files = import(&[server(&all, "download", None, element)]).expect("the schema names its version");
    assert!(files.get("types.xsd").is_some_and(|text| text.contains(" version=\"Exchange2010\"")));
}

#[test]
fn given_version_replaces_a_wrong_one_but_not_one_on_record() {
    let all = temporary();
    let schemas = history(&all);
    let stale = server(&all, "stale", Some("V2010_01_01"), &types(&["A", "B", "C", "D"]));
    let files = import_as(&[&schemas, &stale], Some("V2013_01_01")).expect("the version is given");
    assert!(files.get("types.xsd").is_some_and(|text| {
        text.contains("h:versions=\"V2007_01_01 V2010_01_01 V2013_01_01\"")
            && text.contains("<xs:complexType name=\"D\" h:in=\"V2013_01_01..\">")
    }));
    assert_eq!(
        refusal(&all, import_as(&[&schemas], Some("V2013_01_01"))),
        "/schemas: --version \"V2013_01_01\" cannot rename \"V2010_01_01\", which is on record; use --version with the \
         files of a server"
    );
}

#[test]
fn version_that_no_later_import_could_order_is_refused() {
    let all = temporary();
    let list = "<xs:simpleType name=\"ExchangeVersionType\"><xs:restriction base=\"xs:string\">\
                <xs:enumeration value=\"Exchange2007\"/></xs:restriction></xs:simpleType>";
    let folder = server(&all, "download", None, list);
    assert_eq!(
        refusal(&all, import_as(&[&folder], Some("Mine"))),
        "/download: unknown version \"Mine\": ExchangeVersionType does not list it, and it is not a date such as \
         V2019_05_20; name a listed version or a date with --version"
    );
    assert!(import_as(&[&folder], Some("Exchange2007")).is_ok());
    let older =
        canonical(&all, "schemas", &import_as(&[&folder], Some("V2019_05_20")).expect("a date is known"));
    assert!(import_as(&[&older, &folder], Some("V2019_06_20")).is_ok());
    assert_eq!(
        refusal(&all, import_as(&[&older, &folder], Some("V2018_05_20"))),
        "the history: version \"V2018_05_20\" comes after \"V2019_05_20\", but is older; import the folders of all \
         versions, oldest first, or correct the name with --version"
    );
    assert!(
        refusal(&all, import_as(&[&folder], Some("a b"))).contains("expected a version of letters, digits")
    );
}

#[test]
fn version_on_record_is_refused_unless_it_is_the_newest_with_the_same_content() {
    let all = temporary();
    let schemas = history(&all);
    let again = import(&[&schemas, &all.path().join("2010")]).expect("the content is the same");
    for (file, text) in again.iter() {
        assert_eq!(fs::read_to_string(schemas.join(file)).ok().as_deref(), Some(text), "{file}");
    }
    let other = server(&all, "other", Some("V2010_01_01"), &types(&["A", "B"]));
    assert_eq!(
        refusal(&all, import(&[&schemas, &other])),
        "/other: version \"V2010_01_01\" is already on record with another content: type t:C differs; to correct an \
         import, restore the schema folder from version control, and import again; if the name is wrong, use --version NAME"
    );
    assert_eq!(
        refusal(&all, import(&[&schemas, &all.path().join("2007")])),
        "/2007: version \"V2007_01_01\" is already on record, before the newest; to record it again, import the folders of \
         all versions, oldest first; if the name is wrong, use --version NAME"
    );
}

/// Two processes import the same version with different contents: both read the folder before one of them writes.
#[test]
fn version_that_was_imported_in_the_meantime_is_not_replaced() {
    let all = temporary();
    let schemas = history(&all);
    let next = |folder: &str, names: &[&str]| server(&all, folder, Some("V2012_01_01"), &types(names));
    let [first, second] = [next("first", &["A", "B", "C", "D"]), next("second", &["A", "B", "C", "E"])]
        .map(|new| import(&[schemas.clone(), new]).expect("the schemas are imported"));
    let write = ews_codegen::import::write_keeping_history;
    write(&first, &schemas).expect("the files are written");
    let message = write(&second, &schemas).expect_err("the version is on record").to_string();
    assert!(
        message.contains("\"V2012_01_01\" is already on record with another content: type t:D differs"),
        "{message}"
    );
    write(&first, &schemas).expect("the same content may be written again");
}

#[test]
fn import_of_the_only_version_again_changes_nothing() {
    let all = temporary();
    let folder = server(&all, "2007", Some("V2007_01_01"), &types(&["A"]));
    let first = import(&[&folder]).expect("the schema is imported");
    let schemas = canonical(&all, "schemas", &first);
    assert_eq!(import(&[&schemas, &folder]).expect("the content is the same"), first);
}

#[test]
fn another_schema_is_refused() {
    let all = temporary();
    let other = server(&all, "other", Some("V2013_01_01"), &types(&["A", "X", "Y"]));
    assert_eq!(
        refusal(&all, import(&[&history(&all), &other])),
        "/other: expected at least half of the 3 global components of V2010_01_01 in types.xsd, found 1; check the file, \
         or import another schema alone, with --out and a new folder"
    );
}

#[test]
fn version_in_the_folder_is_not_removed_and_an_unreadable_schema_is_not_replaced() {
    let all = temporary();
    let schemas = history(&all);
    let alone = import(&[all.path().join("2010")]).expect("the schema is imported");
    let write = ews_codegen::import::write_keeping_history;
    let refused = write(&alone, &schemas).expect_err("V2007 is kept");
    assert!(refused.to_string().contains("refusing to remove V2007_01_01"), "{refused}");
    let only = canonical(&all, "only", &import(&[all.path().join("2007")]).expect("the schema is imported"));
    assert!(write(&alone, &only).is_err());
    assert!(write(&alone, &all.path().join("new")).is_ok());
    std::fs::write(only.join("types.xsd"), "<xs:schema").expect("the file is written");
    assert!(write(&alone, &only).is_err());
}

/// Writes the checked-in schema as the files of a later server. An edit changes `types.xsd`.
fn later_server(all: &TempDir, edit: impl Fn(&str) -> String) -> PathBuf {
    let schemas = ews_tests::root().join("schemas");
    let text = |file: &str| fs::read_to_string(schemas.join(file)).expect("the file exists");
    write(all, "later", "types.xsd", &edit(&as_published(&text("types.xsd"))));
    write(all, "later", "messages.xsd", &as_published(&text("messages.xsd")));
    let overrides = fs::read_to_string(schemas.join("overrides.toml")).unwrap_or_default();
    write(all, "later", "overrides.toml", &overrides);
    write(all, "later", "operations.toml", &text("operations.toml"))
}

/// Replaces an element of a type by a new one.
fn edited(text: &str) -> String {
    let is_flag =
        |line: &&str| line.trim().starts_with("<xs:element ") && line.ends_with(" type=\"xs:boolean\"/>");
    let mut flags = text.lines().filter(is_flag).map(str::trim);
    let old =
        flags.find(|flag| text.matches(flag).count() == 1).expect("an element with this name is unique");
    text.replace(old, "<xs:element name=\"Added\" type=\"xs:int\"/>")
}

/// The lines of one text that another lacks, without the root element.
fn lines_only_in<'t>(text: &'t str, other: &str) -> Vec<&'t str> {
    let mut others: Vec<&str> = other.lines().collect();
    let is_new = |line: &&str| match others.iter().position(|other| other == line) {
        Some(index) => {
            others.swap_remove(index);
            false
        }
        None => !line.starts_with("<xs:schema "),
    };
    text.lines().filter(is_new).map(str::trim).collect()
}

#[test]
fn new_version_changes_only_the_lines_of_changed_components() {
    let all = temporary();
    let schemas = ews_tests::root().join("schemas");
    let later = later_server(&all, edited);
    let files = import(&[&schemas, &later]).expect("the schema is imported");
    let before = |file: &str| fs::read_to_string(schemas.join(file)).expect("the file exists");
    let types = files.get("types.xsd").expect("the file is written");
    assert_eq!(
        lines_only_in(types, &before("types.xsd")),
        [format!("<xs:element name=\"Added\" type=\"xs:int\" h:in=\"{}..\"/>", version())]
    );
    assert_eq!(lines_only_in(&before("types.xsd"), types).len(), 1);
    let messages = files.get("messages.xsd").expect("the file is written");
    assert!(lines_only_in(messages, &before("messages.xsd")).is_empty());
    assert!(lines_only_in(&before("messages.xsd"), messages).is_empty());
    assert_eq!(files.get("operations.toml"), Some(before("operations.toml").as_str()));
}

#[test]
fn new_pair_of_elements_without_an_operation_is_a_warning() {
    let all = temporary();
    let schemas = ews_tests::root().join("schemas");
    let later = later_server(&all, str::to_owned);
    let import_edited = |file: &str, old: &str, new: &str| {
        let text = fs::read_to_string(later.join(file)).expect("the file exists").replace(old, new);
        fs::write(later.join(file), text).expect("the file is written");
        import(&[&schemas, &later]).expect("the schema is imported")
    };
    let pair = "<xs:element name=\"MarkItem\"><xs:complexType/></xs:element>\
                <xs:element name=\"MarkItemResponse\" type=\"m:GetItemResponseType\"/></xs:schema>";
    let files = import_edited("messages.xsd", "</xs:schema>", pair);
    let warnings: Vec<String> = files.warnings().iter().map(ToString::to_string).collect();
    let expected = "operation MarkItem: the schema has the new elements m:MarkItem and m:MarkItemResponse, but the WSDL has \
                    no operation for them; if they are an operation, restore the schema folder from version control, and \
                    import again with the services.wsdl of the same server version, or without a WSDL: all new pairs \
                    become operations then";
    assert_eq!(warnings, [expected]);
    // The schema folder was not restored.
    let imported = canonical(&all, "imported", &files);
    let again = import(&[&imported, &later]).expect("the same folder is imported again");
    let warnings: Vec<String> = again.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(warnings, [expected]);
    fs::rename(later.join("operations.toml"), all.path().join("operations.toml")).expect("the file is moved");
    let error = import(&[&imported, &later]).expect_err("another operation is another content").to_string();
    assert!(
        error.contains("with another content: operation MarkItem differs; to correct an import, restore"),
        "{error}"
    );
    fs::rename(all.path().join("operations.toml"), later.join("operations.toml")).expect("the file is moved");
    let files = import_edited(
        "operations.toml",
        "name = \"GetItem\"\n",
        "name = \"GetItem\"\n[[operation]]\nname = \"MarkItem\"\n",
    );
    assert!(files.warnings().is_empty());
}

/// Compares a folder directly, and after its import.
fn diff_before_and_after_import(all: &TempDir, old: &Path, new: &Path) -> [Diff; 2] {
    let before = Diff::load(old, new).expect("both schemas load");
    let imported = canonical(all, "imported", &import(&[old, new]).expect("the schema is imported"));
    [before, Diff::load(old, &imported).expect("both schemas load")]
}

#[test]
fn server_files_are_compared_as_if_they_had_been_imported() {
    let all = temporary();
    let schemas = ews_tests::root().join("schemas");
    let [before, after] = diff_before_and_after_import(&all, &schemas, &later_server(&all, edited));
    assert_eq!((before.to_string(), before.changes), (after.to_string(), after.changes));
    assert_eq!(before.rust, after.rust);
    let rust: Vec<String> = before.rust.iter().map(ToString::to_string).collect();
    assert!(rust.iter().any(|change| change.ends_with(".added: Option<i32>")), "{rust:?}");
}

#[test]
fn same_files_are_no_change_with_and_without_a_version() {
    let all = temporary();
    let schemas = ews_tests::root().join("schemas");
    let later = later_server(&all, str::to_owned);
    let diff = Diff::load(&schemas, &later).expect("both schemas load");
    assert!(diff.changes.is_empty() && diff.rust.is_empty(), "{diff}");
    for file in ["types.xsd", "messages.xsd"] {
        let text = fs::read_to_string(later.join(file)).expect("the file exists");
        write(&all, "later", file, &text.replace(&format!(" version=\"{}\"", version()), ""));
    }
    let diff = Diff::load(&schemas, &later).expect("both schemas load");
    assert!(diff.changes.is_empty() && diff.rust.is_empty(), "{diff}");
}

#[test]
fn folders_as_published_are_compared_as_if_they_had_been_imported() {
    let all = temporary();
    let folder = ews_tests::root().join("tests/history");
    let [before, after] = diff_before_and_after_import(
        &all,
        &folder.join("Exchange2007_SP1"),
        &folder.join("Exchange2010_SP1"),
    );
    assert_eq!(before.to_string(), after.to_string());
}

#[test]
fn element_that_was_not_nillable_is_in_the_generated_history() {
    let all = temporary();
    let version = |folder: &str, more: &str| {
        let element = format!("<xs:element name=\"B\" type=\"xs:int\" minOccurs=\"0\" {more}/>");
        let content = format!("<xs:sequence>{element}</xs:sequence>");
        server(&all, folder, Some(folder), &format!("<xs:complexType name=\"A\">{content}</xs:complexType>"))
    };
    let versions = [version("V2007_01_01", ""), version("V2010_01_01", "nillable=\"true\"")];
    let files = import(&versions).expect("the schemas are imported");
    assert!(files.get("types.xsd").is_some_and(|text| text.contains("h:nillable=\"false@V2007_01_01\"")));
    let code = generate(&canonical(&all, "schemas", &files)).expect("the code is generated");
    let history = code.get("history.txt").unwrap_or_default();
    assert!(history.contains("t:B=xs:int^?;-@1"), "{history}");
}

#[test]
fn past_facets_are_in_the_generated_history_also_for_derived_types() {
    let all = temporary();
    let version = |folder: &str, facets: &str| {
        let simple = |name: &str, base: &str, facets: &str| {
            let restriction = format!("<xs:restriction base=\"{base}\">{facets}</xs:restriction>");
            format!("<xs:simpleType name=\"{name}\">{restriction}</xs:simpleType>")
        };
        server(&all, folder, Some(folder), &(simple("A", "xs:string", facets) + &simple("B", "t:A", "")))
    };
    let facets = "<xs:maxLength value=\"5\"/><xs:pattern value=\"a*\"/>";
    let versions = [version("V2007_01_01", facets), version("V2010_01_01", "")];
    let files = import(&versions).expect("the schemas are imported");
    let expected = "<xs:simpleType name=\"A\" h:facets=\"maxLength=5 pattern=a*@V2007_01_01\">";
    assert!(files.get("types.xsd").is_some_and(|text| text.contains(expected)));
    let code = generate(&canonical(&all, "schemas", &files)).expect("the code is generated");
    let history = code.get("history.txt").unwrap_or_default();
    assert!(history.contains("facets\tt:A\tmaxLength=5@1\nfacets\tt:B\tmaxLength=5@1\n"), "{history}");
}

#[test]
fn values_of_a_global_attribute_have_a_history_and_a_second_import_keeps_it() {
    let all = temporary();
    let version = |folder: &str, values: &[&str]| {
        let values = values.iter().map(|value| format!("<xs:enumeration value=\"{value}\"/>"));
        let values = values.collect::<Vec<_>>().concat();
        let restriction = format!("<xs:restriction base=\"xs:string\">{values}</xs:restriction>");
        let attribute =
            format!("<xs:attribute name=\"B\"><xs:simpleType>{restriction}</xs:simpleType></xs:attribute>");
        let ty = "<xs:complexType name=\"A\"><xs:attribute ref=\"t:B\"/></xs:complexType>";
        server(&all, folder, Some(folder), &(attribute + ty))
    };
    let versions = [version("V2007_01_01", &["V"]), version("V2010_01_01", &["V", "W"])];
    let files = import(&versions).expect("the schemas are imported");
    let expected = "<xs:enumeration value=\"W\" h:in=\"V2010_01_01..\"/>";
    assert!(files.get("types.xsd").is_some_and(|text| text.contains(expected)));
    let schemas = canonical(&all, "schemas", &files);
    assert_eq!(import(&[&schemas, &versions[1]]).expect("the content is the same"), files);
    let code = generate(&schemas).expect("the code is generated");
    assert!(code.get("history.txt").is_some_and(|history| history.contains("enum\tt:B\tW~1\n")));
}
