//! `overrides.toml`: names for Rust where names of a schema clash.

use std::fs;
use std::path::Path;

use ews_codegen::{Error, ErrorKind, Files, generate};

/// A schema with clashes of types, of values, of elements in a sequence and in a choice, of global elements, and of
/// substitution groups.
const CLASHES: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"
    targetNamespace="http://schemas.microsoft.com/exchange/services/2006/types" elementFormDefault="qualified">
  <xs:simpleType name="Offset"><xs:restriction base="xs:string">
    <xs:enumeration value="1"/><xs:enumeration value="-1"/>
  </xs:restriction></xs:simpleType>
  <xs:complexType name="offset"><xs:sequence>
    <xs:element name="a-b" type="xs:string"/><xs:element name="a.b" type="xs:string"/>
  </xs:sequence></xs:complexType>
  <xs:complexType name="Shape"><xs:choice>
    <xs:element name="x-y" type="xs:string"/><xs:element name="x.y" type="xs:int"/>
  </xs:choice></xs:complexType>
  <xs:element name="c-d" type="t:Offset"/><xs:element name="c.d" type="t:Offset"/>
  <xs:element name="g-h" type="xs:string"/><xs:element name="I" type="xs:string" substitutionGroup="t:g-h"/>
  <xs:element name="g.h" type="xs:string"/><xs:element name="J" type="xs:string" substitutionGroup="t:g.h"/>
</xs:schema>"#;

fn generate_with(folder: &Path, overrides: &str) -> Result<Files, Error> {
    fs::write(folder.join("types.xsd"), CLASHES).expect("the folder is writable");
    fs::write(folder.join("overrides.toml"), overrides).expect("the folder is writable");
    generate(folder)
}

#[test]
fn remedy_of_each_clash_is_an_entry_that_helps() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut overrides = String::new();
    let mut messages = Vec::new();
    let files = loop {
        match generate_with(folder.path(), &overrides) {
            Ok(files) => break files,
            Err(error) => {
                // The first of all errors.
                let message = error.to_string().lines().next().unwrap_or_default().to_owned();
                assert_eq!(error.kind(), ErrorKind::Name, "{message}");
                let (_, entry) = message.split_once("overrides.toml: ").expect("the message has an entry");
                let (table, entry) = entry.split_once("] ").expect("the entry has a table");
                let (table, name) = (table.trim_start_matches('['), format!("Other{}", messages.len()));
                overrides += &format!("{table}.{}\n", entry.replace('…', &name));
                messages
                    .push(message.rsplit_once(": type").map_or(message.clone(), |(_, end)| end.to_owned()));
            }
        }
        assert!(messages.len() < 9, "{messages:#?}");
    };
    insta::assert_snapshot!(overrides);
    let types: Vec<&str> =
        files.iter().filter(|(path, _)| path.starts_with("types/")).map(|(_, text)| text).collect();
    for expected in ["Other0", "Other1", "other2: String"] {
        assert!(types.iter().any(|text| text.contains(expected)), "{expected}");
    }
}

#[test]
fn alternative_of_another_namespace_has_its_own_entry() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let (root, _) = CLASHES.split_once("<xs:simpleType").expect("the schema has a type");
    let import = "<xs:import namespace=\"urn:x:shop\" schemaLocation=\"shop.xsd\"/>";
    let choice = "<xs:complexType name=\"A\"><xs:choice><xs:element name=\"item\" type=\"xs:int\"/>\
                  <xs:element ref=\"s:item\" xmlns:s=\"urn:x:shop\"/></xs:choice></xs:complexType>";
    let shop = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"urn:x:shop\">\
                <xs:element name=\"item\" type=\"xs:int\"/></xs:schema>";
    fs::write(folder.path().join("types.xsd"), format!("{root}{import}{choice}</xs:schema>"))
        .expect("the folder is writable");
    fs::write(folder.path().join("shop.xsd"), shop).expect("the folder is writable");
    let error = generate(folder.path()).expect_err("two alternatives have one name").to_string();
    assert!(error.ends_with("[fields.\"t:A\"] \"shop:item\" = \"…\""), "{error}");
    fs::write(folder.path().join("overrides.toml"), "[fields.\"t:A\"]\n\"shop:item\" = \"ShopItem\"")
        .expect("the folder is writable");
    let files = generate(folder.path()).unwrap_or_else(|error| panic!("{error}"));
    let choice = files.get("types/a.rs").unwrap_or_default();
    assert!(choice.contains("Item(i32)") && choice.contains("ShopItem(i32)"), "{choice}");
}

#[test]
fn names_of_two_choices_are_those_of_their_fields() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let choice = |[one, two]: [&str; 2]| {
        let element = |name: &str| format!("<xs:element name=\"{name}\" type=\"xs:int\"/>");
        format!("<xs:choice>{}{}</xs:choice>", element(one), element(two))
    };
    let content = choice(["a", "b"]) + &choice(["c", "d"]);
    let ty = format!("<xs:complexType name=\"Pair\"><xs:sequence>{content}</xs:sequence></xs:complexType>");
    let (root, _) = CLASHES.split_once("<xs:simpleType").expect("the schema has a type");
    fs::write(folder.path().join("types.xsd"), format!("{root}{ty}</xs:schema>"))
        .expect("the folder is writable");
    fs::write(folder.path().join("overrides.toml"), "[choices]\n\"t:Pair\" = [\"First\", \"Second\"]")
        .expect("the folder is writable");
    let files = generate(folder.path()).unwrap_or_else(|error| panic!("{error}"));
    let pair = files.get("types/pair.rs").unwrap_or_default();
    assert!(pair.contains("pub first: First,") && pair.contains("pub second: Second,"), "{pair}");
}

#[test]
fn entry_for_a_part_that_the_schema_lacks_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    for (entry, expected) in [
        (
            "[types]\n\"t:Ofset\" = \"Other\"",
            "overrides.toml:2: the schema does not have the type t:Ofset; did you mean t:Offset or t:offset?",
        ),
        (
            "[fields.\"t:offset\"]\n\"a.b\" = \"Other\"\n\"zzz\" = \"Other\"",
            "overrides.toml:3: the schema does not have the element or attribute \"zzz\" in t:offset; correct or remove",
        ),
        (
            "[choices]\n\"t:Shape\" = [\"One\", \"Two\", \"Three\"]",
            "overrides.toml:2: expected at most 1 names for the choices of t:Shape, found 3; remove the last",
        ),
        (
            "[types]\n\"t:A\" = \"a b\"\n[values.\"t:Offset\"]\n\"-1\" = \"c d\"",
            "overrides.toml:4: expected a name in CamelCase of ASCII letters and digits",
        ),
        (
            "[types]\n\"t:Offset\" = \"other-name\"",
            "expected a name in CamelCase of ASCII letters and digits",
        ),
        ("[typos]\n", "unknown field `typos`"),
    ] {
        let error = generate_with(folder.path(), entry).expect_err(entry);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

/// The name of a type is the name of a file too.
#[test]
fn long_name_of_a_type_is_refused_with_its_entry() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let long = "a".repeat(201);
    let schema =
        CLASHES.replace("\"Offset\"", &format!("\"{long}\"")).replace("t:Offset", &format!("t:{long}"));
    fs::write(folder.path().join("types.xsd"), schema).expect("the folder is writable");
    let error = generate(folder.path()).expect_err("the name is too long").to_string();
    let expected = format!(
        "types.xsd:4: type t:{long}: expected a name of at most 200 bytes, found 201; choose another name in \
         overrides.toml: [types] \"t:{long}\" = \"…\""
    );
    assert!(error.contains(&expected), "{error}");
}

/// Generates code from a copy of a schema folder of the repository, with an `overrides.toml`.
fn generate_copy(schemas: &str, overrides: &str) -> Result<Files, Error> {
    let folder = tempfile::tempdir().expect("a folder for the test");
    for file in ["types.xsd", "messages.xsd"] {
        let schema = ews_tests::root().join(schemas).join(file);
        fs::copy(schema, folder.path().join(file)).expect("the folder is writable");
    }
    let own = ews_tests::root().join(schemas).join("overrides.toml");
    let own = fs::read_to_string(own).unwrap_or_default();
    fs::write(folder.path().join("overrides.toml"), format!("{own}\n{overrides}"))
        .expect("the folder is writable");
    generate(folder.path())
}

#[test]
fn name_that_the_library_uses_for_a_list_of_messages_cannot_be_changed() {
    let entry = "[fields.\"m:SyncFolderItemsResponseType\"]\nResponseMessages = \"Replies\"\n";
    let error = generate_copy("tests/build-time/schemas", entry).expect_err("the name is refused");
    let expected = "expected the Rust name \"response_messages\" of ResponseMessages in m:SyncFolderItemsResponseType, which \
                    the library uses, found another; remove its entry in overrides.toml";
    assert_eq!(error.kind(), ErrorKind::Name);
    assert!(error.to_string().contains(expected), "{error}");
}

#[test]
fn name_of_a_path_is_used_for_the_properties_too() {
    let entry = "[values.\"t:UnindexedFieldURIType\"]\n\"item:Subject\" = \"Topic\"\n";
    let files = generate_copy("schemas", entry).expect("the code is generated");
    let properties = files.get("properties.rs").expect("the properties are generated");
    assert!(properties.contains("Topic") && !properties.contains("ItemSubject"));
}
