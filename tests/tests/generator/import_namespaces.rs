//! Namespaces besides those of EWS, over several imports: a namespace keeps its prefix.

use std::fs;
use std::path::{Path, PathBuf};

use ews_codegen::{Diff, import};

use super::import_versions::{server, temporary};

/// Writes a server folder with an element of each namespace.
fn with_namespaces(all: &tempfile::TempDir, version: &str, uris: &[&str]) -> PathBuf {
    let element = |all: String, (index, uri): (usize, &&str)| {
        all + &format!(
            "<xs:import namespace=\"{uri}\" schemaLocation=\"{index}.xsd\"/>\
             <xs:element name=\"E{}\" type=\"s:A\" xmlns:s=\"{uri}\"/>",
            uri.replace(':', "-")
        )
    };
    let kept = "<xs:complexType name=\"B\"/><xs:complexType name=\"C\"/>".to_owned();
    let components = uris.iter().enumerate().fold(String::new(), element) + &kept;
    let folder = server(all, version, Some(version), &components);
    for (index, uri) in uris.iter().enumerate() {
        let text = format!(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"{uri}\">\
             <xs:complexType name=\"A\"/></xs:schema>"
        );
        fs::write(folder.join(format!("{index}.xsd")), text).expect("the file is written");
    }
    folder
}

/// The files of the other namespaces in a folder.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is readable");
    let names =
        entries.map(|entry| entry.expect("the folder is readable").file_name().to_string_lossy().into());
    let mut shops: Vec<String> = names.filter(|name: &String| name.starts_with("shop")).collect();
    shops.sort();
    shops
}

#[test]
fn namespace_keeps_its_prefix_when_a_namesake_comes() {
    let all = temporary();
    let schemas = all.path().join("schemas");
    let mut folders = Vec::new();
    for (version, uris, expected) in [
        ("V2010_01_01", &["urn:b:shop"][..], &["shop.xsd"][..]),
        ("V2011_01_01", &["urn:a:shop", "urn:b:shop"], &["shop.xsd", "shop_a.xsd"]),
        (
            "V2012_01_01",
            &["urn:c:shop", "urn:a:shop", "urn:b:shop"],
            &["shop.xsd", "shop_a.xsd", "shop_c.xsd"],
        ),
    ] {
        let folder = with_namespaces(&all, version, uris);
        folders.push(folder);
        let files_of = import(&folders).expect("the schemas are imported");
        files_of.write(&schemas).expect("the files are written");
        assert_eq!(files(&schemas), expected);
        folders = vec![schemas.clone()];
    }
    let types = fs::read_to_string(schemas.join("types.xsd")).expect("the file is readable");
    assert!(types.contains("type=\"shop:A\"/>"), "the element of the first version lacks a history: {types}");

    let next = with_namespaces(&all, "V2013_01_01", &["urn:a:shop", "urn:b:shop", "urn:c:shop"]);
    let diff = Diff::load(&schemas, &next).expect("the schemas are compared").to_string();
    assert!(!diff.contains("shop"), "{diff}");
}

#[test]
fn prefix_of_a_namespace_that_a_version_lacks_is_not_given_to_another() {
    let all = temporary();
    let versions =
        [("V2010_01_01", &["urn:a:shop"][..]), ("V2011_01_01", &[]), ("V2012_01_01", &["urn:b:shop"])];
    let folders = versions.map(|(version, uris)| with_namespaces(&all, version, uris));
    let schemas = all.path().join("schemas");
    import(&folders).expect("the schemas are imported").write(&schemas).expect("the files are written");
    assert_eq!(files(&schemas), ["shop_b.xsd"]);
}
