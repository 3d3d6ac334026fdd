//! Schema folders: the files that make a schema, their names and their encodings.

use std::fs;
use std::path::Path;

use ews_codegen::{ErrorKind, Explainer, generate};
use tempfile::TempDir;

pub(crate) const TYPES: &str = "http://schemas.microsoft.com/exchange/services/2006/types";
pub(crate) const MESSAGES: &str = "http://schemas.microsoft.com/exchange/services/2006/messages";

/// A schema file. The first component is on line 3.
pub(crate) fn schema(namespace: &str, components: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:t=\"{TYPES}\" \
         targetNamespace=\"{namespace}\" elementFormDefault=\"qualified\">\n{components}\n</xs:schema>\n"
    )
}

fn complex_type(name: &str) -> String {
    format!("<xs:complexType name=\"{name}\"/>")
}

/// A folder with these files.
pub(crate) fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("the file is in a folder")).expect("the folder is created");
        fs::write(path, bytes).expect("the file is written");
    }
    folder
}

/// Checks that the schema in a folder has these types and does not have those.
#[track_caller]
fn check_types(folder: &Path, present: &[&str], absent: &[&str]) {
    let explainer = Explainer::load(folder).unwrap_or_else(|error| panic!("{error}"));
    for (names, is_present) in [(present, true), (absent, false)] {
        for name in names {
            assert_eq!(explainer.explain(name).is_ok(), is_present, "{name}");
        }
    }
}

/// The error for a folder, without the path of the folder.
#[track_caller]
pub(crate) fn error(folder: &TempDir) -> (ErrorKind, String) {
    let error = generate(folder.path()).expect_err("the folder is refused");
    (error.kind(), error.to_string().replace(&format!("{}/", folder.path().display()), ""))
}

fn utf16(text: &str, is_big_endian: bool) -> Vec<u8> {
    let bytes = |unit: u16| if is_big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() };
    format!("\u{feff}{text}").encode_utf16().flat_map(bytes).collect()
}

#[test]
fn folder_without_the_usual_names_is_loaded_by_namespace() {
    let folder = folder(&[
        ("B-Types.XSD", schema(TYPES, &complex_type("B")).as_bytes()),
        ("a.xsd", schema(TYPES, &complex_type("A")).as_bytes()),
        ("m.xsd", schema(MESSAGES, &complex_type("M")).as_bytes()),
        ("soap.xsd", schema("http://schemas.xmlsoap.org/soap/envelope/", "<not-read/>").as_bytes()),
        ("common.xsd", b"<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><not-read/></xs:schema>"),
        ("._a.xsd", b"\0\x05\x16\x07"),
        ("sub/c.xsd", schema(TYPES, &complex_type("C")).as_bytes()),
        ("readme.txt", b"text"),
    ]);
    check_types(folder.path(), &["t:A", "t:B", "m:M"], &["t:C"]);
}

#[test]
fn file_that_is_not_a_schema_is_refused_although_its_namespace_is_unknown() {
    let folder = folder(&[("a.xsd", schema(TYPES, "").as_bytes()), ("b.xsd", b"<html/>")]);
    let (kind, message) = error(&folder);
    assert_eq!(kind, ErrorKind::Schema);
    assert_eq!(
        message,
        "b.xsd:1: expected the root element xs:schema, found html; copy the file from the server again"
    );
}

#[test]
fn other_files_are_ignored_beside_types_xsd() {
    let folder = folder(&[
        ("types.xsd", schema(TYPES, &complex_type("A")).as_bytes()),
        ("more.xsd", schema(TYPES, &complex_type("B")).as_bytes()),
        ("broken.xsd", b"<"),
    ]);
    check_types(folder.path(), &["A"], &["B"]);
}

#[test]
fn folder_without_a_schema_of_ews_is_refused_with_its_files() {
    let message = |files: &[(&str, &[u8])]| {
        let folder = folder(files);
        let (kind, message) = error(&folder);
        assert_eq!(kind, ErrorKind::Io);
        let (_, found) = message.split_once("in this folder, found ").expect("the message names the files");
        let (found, remedy) = found.split_once("; ").expect("the message has a remedy");
        assert!(remedy.starts_with("download types.xsd"), "{remedy}");
        found.to_owned()
    };
    assert_eq!(message(&[]), "no files");
    assert_eq!(
        message(&[
            ("xml.xsd", schema("urn:other", "").as_bytes()),
            ("common.xsd", b"<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"/>"),
            ("sub/types.xsd", b""),
            ("services.wsdl", b""),
        ]),
        "common.xsd (no targetNamespace), services.wsdl, sub/, xml.xsd (namespace \"urn:other\")"
    );
    let names: Vec<String> = (10..22).map(|number| format!("{number}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let found = message(&files);
    assert!(found.starts_with("10.txt, ") && found.ends_with("19.txt and 2 more"), "{found}");
}

#[test]
fn spellings_of_one_path_are_one_file() {
    let folder = folder(&[("schemas/sub/a b.xsd", schema(TYPES, &complex_type("A")).as_bytes())]);
    let schemas = folder.path().join("schemas");
    let includes: String = [
        "sub/a b.xsd",
        "sub\\a%20b.xsd",
        "./SUB/A%20B.XSD",
        "../schemas/sub/a%20b.xsd",
        &schemas.join("sub/a b.xsd").display().to_string(),
    ]
    .map(|path| format!("<xs:include schemaLocation=\"{path}\"/>"))
    .concat();
    fs::write(schemas.join("types.xsd"), schema(TYPES, &includes)).expect("the file is written");
    check_types(&schemas, &["A"], &[]);
}

#[test]
fn name_that_matches_two_files_in_another_case_is_refused() {
    let folder = folder(&[
        ("types.xsd", schema(TYPES, "<xs:include schemaLocation=\"A.XSD\"/>").as_bytes()),
        ("a.xsd", schema(TYPES, &complex_type("A")).as_bytes()),
        ("A.xsd", schema(TYPES, &complex_type("B")).as_bytes()),
    ]);
    // On some systems the two names are one file.
    if fs::read_dir(folder.path()).expect("the folder can be listed").count() == 3 {
        let (kind, message) = error(&folder);
        assert_eq!(kind, ErrorKind::Unresolved);
        assert_eq!(message, "types.xsd:3: include: file \"A.XSD\" not found; copy it into the schema folder");
    }
}

#[test]
fn file_is_decoded_by_its_mark_or_its_declaration() {
    let value = |text: &str, encoding: &str| {
        let value = format!(
            "<xs:simpleType name=\"A\"><xs:restriction base=\"xs:string\"><xs:enumeration value=\"{text}\"/>\
             </xs:restriction></xs:simpleType>"
        );
        schema(TYPES, &value).replace("1.0\"", &format!("1.0\" encoding=\"{encoding}\""))
    };
    let one_byte = |text: &str, encoding: &str, byte: u8| {
        let text = value(text, encoding);
        text.chars().map(|c| if c.is_ascii() { c as u8 } else { byte }).collect::<Vec<u8>>()
    };
    let mut expected = None;
    for (text, bytes) in [
        ("é", value("é", "utf-8").into_bytes()),
        ("é", format!("\u{feff}{}", value("é", "utf-8")).into_bytes()),
        ("é", value("é", "utf-16").into_bytes()),
        ("é", utf16(&value("é", "utf-16"), false)),
        ("é", utf16(&value("é", "UTF-16"), true)),
        ("é", utf16(&value("é", "utf-8"), true)),
        ("é", one_byte("é", "iso-8859-1", 0xe9)),
        ("é", one_byte("é", "windows-1252", 0xe9)),
        ("é", value("&#233;", "us-ascii").into_bytes()),
    ] {
        let folder = folder(&[("types.xsd", &bytes)]);
        let files = generate(folder.path()).unwrap_or_else(|error| panic!("{error}"));
        let found = files.iter().map(|(_, text)| text).collect::<String>();
        assert!(found.contains(&format!("\"{text}\"")), "{found}");
        assert_eq!(*expected.get_or_insert_with(|| found.clone()), found);
    }
}

/// Without this error, each operation would have errors about its elements.
#[test]
fn missing_file_of_a_whole_namespace_is_one_error() {
    let wsdl = "[[operation]]\nname = \"Ask\"\naction = \"Ask\"\nrequest = \"m:Ask\"\nresponse = \"m:AskResponse\"\n";
    let folder = folder(&[("types.xsd", schema(TYPES, "").as_bytes()), ("operations.toml", wsdl.as_bytes())]);
    let (kind, message) = error(&folder);
    assert_eq!(kind, ErrorKind::Io);
    let start = "messages.xsd: no loaded file has the target namespace \"http://schemas.microsoft.com";
    assert!(message.starts_with(start) && message.lines().count() == 1, "{message}");
}

#[test]
fn wsdl_is_decoded_too() {
    let folder = folder(&[
        ("types.xsd", schema(TYPES, "").as_bytes()),
        ("services.wsdl", &utf16("<?xml version=\"1.0\" encoding=\"utf-16\"?><é></e>", false)),
    ]);
    let (kind, message) = error(&folder);
    assert_eq!(kind, ErrorKind::Schema);
    assert!(message.starts_with("services.wsdl:1: ") && message.contains("found é"), "{message}");
}

#[test]
fn error_in_a_decoded_file_has_its_line() {
    let text = schema(TYPES, "<!-- é -->\r\n<xs:complexType name=\"é\" mixed=\"true\"/>");
    let texts = [
        utf16(&text, false),
        utf16(&text, true),
        text.replace("1.0\"", "1.0\" encoding=\"iso-8859-1\"").chars().map(|c| c as u8).collect(),
    ];
    for bytes in texts {
        let (_, message) = error(&folder(&[("types.xsd", &bytes)]));
        assert!(message.starts_with("types.xsd:4: complexType é: unsupported mixed"), "{message}");
    }
}

#[test]
fn file_that_cannot_be_decoded_is_refused_with_a_remedy() {
    let message = |bytes: &[u8]| {
        let (kind, message) = error(&folder(&[("types.xsd", bytes)]));
        assert_eq!(kind, ErrorKind::Syntax);
        message
    };
    assert_eq!(
        message(b"<?xml version=\"1.0\" encoding=\"ebcdic-cp-us\"?>"),
        "types.xsd:1: unknown encoding \"ebcdic-cp-us\" in the XML declaration; save the file as UTF-8"
    );
    assert_eq!(
        message(b"<\n\xff>"),
        "types.xsd:2: expected UTF-8, found an invalid byte at offset 2; save the file as UTF-8"
    );
}

#[test]
fn twenty_errors_of_one_run_are_shown() {
    let elements: Vec<String> =
        (0..30).map(|number| format!("<xs:element name=\"E{number}\" type=\"t:Nowhere\"/>")).collect();
    let folder = folder(&[("types.xsd", schema(TYPES, &elements.join("\n")).as_bytes())]);
    let error = generate(folder.path()).expect_err("the schema is refused");
    assert_eq!((error.kind(), error.line(), error.others().len()), (ErrorKind::Unresolved, Some(3), 29));
    let shown = error.to_string();
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!((lines.len(), lines.last()), (21, Some(&"and 10 more")));
    let prefix = folder.path().join("types.xsd").display().to_string();
    assert!(lines.iter().take(20).all(|line| line.starts_with(&prefix)), "{shown}");
}

/// Splits the schema of the repository into files by turns, as for protocols. Every tenth component is in two files.
fn split(namespace: &str, text: &str) -> Vec<(String, Vec<u8>)> {
    const FILES: usize = 4;
    let prefix = namespace.rsplit('/').next().unwrap_or_default();
    let (head, body) = text.split_once("elementFormDefault").expect("the root has attributes");
    let (attributes, body) = body.split_once(">\n").expect("the root has components");
    let head = format!("{head}elementFormDefault{attributes}>").replace("\"utf-8\"", "\"utf-16\"");
    let body = body.trim_end().strip_suffix("</xs:schema>").expect("the root ends");
    let components = body.split_inclusive('\n').fold(Vec::<String>::new(), |mut components, line| {
        match components.last_mut() {
            Some(last) if !line.starts_with("  <xs:") => last.push_str(line),
            _ => components.push(line.to_owned()),
        }
        components
    });
    let file = |number: usize| {
        let is_in_file = |index: &usize| index % FILES == number || (index.is_multiple_of(10) && number == 0);
        let components = components
            .iter()
            .enumerate()
            .filter(|(index, text)| is_in_file(index) && !text.contains("<xs:import "));
        let next = (number + 1) % FILES;
        let text = format!(
            "{head}<xs:include schemaLocation=\".\\{}{next}.XSD\"/>\n{}</xs:schema>",
            prefix.to_uppercase(),
            components.map(|(_, text)| text.as_str()).collect::<String>()
        );
        (format!("{prefix}{number}.xsd"), utf16(&text, number.is_multiple_of(2)))
    };
    (0..FILES).map(file).collect()
}

#[test]
fn schema_in_several_files_gives_the_same_code() {
    let schemas = ews_tests::root().join("schemas");
    let folder = tempfile::tempdir().expect("a temporary folder");
    for entry in fs::read_dir(&schemas).expect("the folder can be listed") {
        let path = entry.expect("the folder can be listed").path();
        let name = path.file_name().expect("the file has a name").to_string_lossy().into_owned();
        let files = match &*name {
            "types.xsd" | "messages.xsd" => {
                let namespace = if name == "types.xsd" { TYPES } else { MESSAGES };
                split(namespace, &fs::read_to_string(&path).expect("the file is text"))
            }
            _ => vec![(name, fs::read(&path).expect("the file can be read"))],
        };
        for (name, bytes) in files {
            fs::write(folder.path().join(name), bytes).expect("the file is written");
        }
    }
    let generate = |folder: &Path| {
        let files = generate(folder).unwrap_or_else(|error| panic!("{error}"));
        files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect::<Vec<_>>()
    };
    let (expected, found) = (generate(&schemas), generate(folder.path()));
    assert!(expected == found, "the code of the schema in several files differs");
}

#[test]
fn files_of_two_versions_are_refused() {
    let of = |namespace: &str, version: &str| {
        schema(namespace, "")
            .replace("elementFormDefault", &format!("version=\"{version}\" elementFormDefault"))
    };
    let folder = folder(&[
        ("messages.xsd", of(MESSAGES, "V2020_01_01").as_bytes()),
        ("types.xsd", of(TYPES, "V2021_01_01").as_bytes()),
    ]);
    let message = "messages.xsd:2: schema: expected version \"V2021_01_01\" of the other file, found \"V2020_01_01\"; use \
                   the files of one server; after an import that was interrupted, restore the schema folder from \
                   version control, and import again";
    assert_eq!(error(&folder), (ErrorKind::Schema, message.to_owned()));
}

/// Microsoft's specifications have a schema file for each protocol. These files name several versions.
#[test]
fn files_of_other_names_can_name_several_versions() {
    let of = |version: &str, name: &str| {
        let version = format!("version=\"{version}\" elementFormDefault");
        schema(TYPES, &complex_type(name)).replace("elementFormDefault", &version)
    };
    let version = |second: &str| {
        let (a, b) = (of("Exchange2013", "A"), of(second, "B"));
        let folder = folder(&[("A-types.xsd", a.as_bytes()), ("B-types.xsd", b.as_bytes())]);
        check_types(folder.path(), &["t:A", "t:B"], &[]);
        ews_codegen::import(&[folder.path()]).map(|_| ()).map_err(|error| error.to_string())
    };
    assert_eq!(version("Exchange2013"), Ok(()));
    let error = version("Exchange2016").expect_err("the version is unknown");
    assert!(error.contains("the schema does not name its version; use --version NAME"), "{error}");
}

#[test]
fn unknown_type_of_a_file_that_was_not_read_names_the_file() {
    let element = "<xs:element name=\"C\" type=\"t:B\"/>";
    let folder = folder(&[
        ("types.xsd", schema(TYPES, element).as_bytes()),
        ("more.xsd", schema(TYPES, &complex_type("B")).as_bytes()),
        ("other.xsd", schema(MESSAGES, &complex_type("B")).as_bytes()),
    ]);
    let message = "types.xsd:3: element t:C: unknown type \"t:B\"; more.xsd declares it, but no file that was read \
                   includes that file";
    assert_eq!(error(&folder), (ErrorKind::Unresolved, message.to_owned()));
}

/// A file of a first import has no versions on record, and one of a later import has.
#[test]
fn files_of_two_imports_are_refused() {
    let recorded = schema(TYPES, "").replace(
        "elementFormDefault",
        "xmlns:h=\"urn:ews-codegen:history\" h:versions=\"V2020_01_01 V2021_01_01\" elementFormDefault",
    );
    let folder =
        folder(&[("messages.xsd", schema(MESSAGES, "").as_bytes()), ("types.xsd", recorded.as_bytes())]);
    let message = error(&folder).1;
    assert!(message.starts_with("messages.xsd:2: the history: the versions on record differ: V2020"));
    let end = "none here; restore the schema folder from version control, and import again";
    assert!(message.ends_with(end), "{message}");
}
