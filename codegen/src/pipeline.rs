//! The stages in a row: from a schema folder or a schema to Rust items, and to files.

use std::path::Path;

use crate::error::{Error, Problems, Result};
use crate::load;
use crate::lower;
use crate::render;
use crate::resolve::{self, Resolved};
use crate::rust::Api;
use crate::schema::Schema;
use crate::write::Files;

/// The results of the stages before rendering.
pub(crate) struct Stages {
    pub(crate) schema: Schema,
    pub(crate) resolved: Resolved,
    pub(crate) api: Api,
}

/// Runs the stages before rendering on a schema folder, and keeps the result of each.
pub(crate) fn stages(schemas: &Path) -> Result<Stages> {
    let schema = load::load(schemas)?;
    let run = |schema: Schema| {
        let (resolved, api) = resolve_and_lower(schema.clone())?;
        Ok(Stages { schema, resolved, api })
    };
    run(schema).map_err(|error: Error| error.in_folder(schemas))
}

/// The files that a schema folder gives. [`Files::warnings`] has the entries that are missing or do not apply.
///
/// # Errors
/// When the folder does not load, or holds what cannot be generated; see [`ErrorKind`](crate::ErrorKind).
pub fn generate(schemas: &Path) -> Result<Files> {
    generate_from(schemas, load::load(schemas)?, None)
}

/// The files for some operations of a schema folder, as [`Builder::operations`](crate::Builder::operations) selects them.
///
/// # Errors
/// As [`generate`], and when an operation is unknown.
pub fn generate_operations(schemas: &Path, operations: &[String]) -> Result<Files> {
    generate_from(schemas, load::load(schemas)?, Some(operations))
}

/// The files that the schema of a folder gives: all, or those that some operations need.
pub(crate) fn generate_from(folder: &Path, schema: Schema, operations: Option<&[String]>) -> Result<Files> {
    let run = || {
        let mut api = lowered(schema)?;
        if let Some(operations) = operations {
            api.restrict(operations)?;
        }
        render::render(&api)
    };
    let mut files = run().map_err(|error: Error| error.in_folder(folder))?;
    files.warnings_in_folder(folder);
    Ok(files)
}

/// The Rust items of a schema.
pub(crate) fn lowered(schema: Schema) -> Result<Api> {
    resolve_and_lower(schema).map(|(_, api)| api)
}

fn resolve_and_lower(schema: Schema) -> Result<(Resolved, Api)> {
    let mut problems = Problems::default();
    let resolved = resolve::resolve(schema, &mut problems)?;
    let api = lower::lower(&resolved, problems)?;
    Ok((resolved, api))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import;
    use crate::schema::Namespace;

    /// Names that would lead out of a folder, or that are devices or hidden files.
    const NAMES: &[&str] = &[
        "..",
        "../../evil",
        "/etc/evil",
        "\\evil",
        "C:\\evil",
        "C:evil",
        "a/../../evil",
        "con",
        "NUL",
        "Aux",
        "COM1",
        "con.rs",
        ".git",
        "-rf",
        "a&#10;b",
        "a&#0;b",
        "~",
        "a%2fb",
        "mod",
        "lib",
    ];

    /// A schema whose names and other texts contain a name wherever a document can have text.
    fn texts(name: &str, is_everywhere: bool) -> [(&'static str, String); 7] {
        let uri = Namespace::Types.uri();
        let plain = if is_everywhere { name } else { "Plain" };
        let types = format!(
            "<xs:schema xmlns:xs=\"{}\" xmlns:t=\"{uri}\" targetNamespace=\"{uri}\" version=\"{name}\">\
             <xs:import namespace=\"urn:a\" schemaLocation=\"{name}\"/><xs:include schemaLocation=\"{name}\"/>\
             <xs:complexType name=\"{name}\"><xs:choice><xs:element name=\"{plain}\" type=\"xs:int\"/>\
             <xs:element name=\"B\" type=\"xs:int\"/></xs:choice></xs:complexType>\
             <xs:element name=\"{plain}\" type=\"t:{name}\"/></xs:schema>",
            Namespace::Xs.uri(),
        );
        let included = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"/>".to_owned();
        let messages = format!(
            "<xs:schema xmlns:xs=\"{}\" targetNamespace=\"{}\"><xs:simpleType name=\"ResponseCodeType\">\
             <xs:restriction base=\"xs:string\"><xs:enumeration value=\"NoError\"/><xs:enumeration value=\"{plain}\"/>\
             </xs:restriction></xs:simpleType></xs:schema>",
            Namespace::Xs.uri(),
            Namespace::Messages.uri(),
        );
        let name = name.replace('\\', "\\\\");
        let operations = format!(
            "[[operation]]\nname = \"{name}\"\naction = \"{name}\"\nrequest = \"t:{name}\"\nresponse = \"t:{name}\"\n"
        );
        let pages = format!("[operations]\n\"{name}\" = \"page\"\n");
        let docs = format!(
            "[[area]]\ntitle = \"{name}\"\nsetup = \"\"\n[[area.operation]]\nname = \"{name}\"\ndescription = \"A.\"\nrequest = \"a\"\n"
        );
        [
            ("types.xsd", types),
            ("included", included),
            ("messages.xsd", messages),
            ("operations.toml", if is_everywhere { operations } else { String::new() }),
            ("doc-pages.toml", if is_everywhere { pages } else { String::new() }),
            ("operation-docs.toml", if is_everywhere { docs } else { String::new() }),
            ("wire.toml", String::new()),
        ]
    }

    #[test]
    fn no_text_of_a_document_gives_a_path_out_of_the_folder() {
        let fixed = ["mod.rs", "headers.rs", "ns.rs", "operations.rs", "operation_index.rs", "history.txt"];
        let mut accepted = 0;
        for (name, is_everywhere) in NAMES.iter().flat_map(|name| [(*name, true), (*name, false)]) {
            let texts = texts(name, is_everywhere);
            let schema = load::from_texts(|file| {
                let known = texts.iter().find(|(known, _)| *known == file);
                let is_included = !file.contains(".toml") && file != "services.wsdl";
                known.or(is_included.then(|| &texts[1])).map(|(_, text)| text.clone())
            });
            // The loader or the generator refuses some of the names.
            let Ok(schema) = schema else { continue };
            let imported = import::files(&schema).expect("the names of the files are fixed");
            assert!(imported.iter().map(|(path, _)| path).eq([
                "messages.xsd",
                "operations.toml",
                "types.xsd",
                "xml.xsd"
            ]));
            let Ok(files) = generate_from(Path::new(""), schema, None) else { continue };
            accepted += 1;
            for (path, text) in files.iter() {
                let is_type = |folder: &str| {
                    let file = path.strip_prefix(folder).and_then(|path| path.strip_suffix(".rs"));
                    file.is_some_and(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
                };
                assert!(fixed.contains(&path) || is_type("types/") || is_type("messages/"), "{name}: {path}");
                assert!(syn::parse_file(text).is_ok() || path == "history.txt", "{name}: {path}");
            }
        }
        assert!(accepted > 5, "{accepted}");
    }

    #[test]
    fn code_for_one_operation_has_the_traits_of_that_operation() {
        let schemas = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../schemas"));
        let schema = load::load(schemas).expect("the schemas load");
        let all = lowered(schema.clone()).expect("the schema is accepted");
        let all_traits = all.traits();
        for operation in &all.operations {
            let is_of_request = |(path, _): &&(&crate::rust::Path, &str)| **path == operation.request.0;
            let expected: Vec<_> = all_traits.iter().filter(is_of_request).collect();
            if expected.is_empty() {
                continue;
            }
            let mut one = lowered(schema.clone()).expect("the schema is accepted");
            one.restrict(std::slice::from_ref(&operation.name)).expect("the operation is known");
            let traits = one.traits();
            assert_eq!(
                traits.iter().filter(is_of_request).collect::<Vec<_>>(),
                expected,
                "{}",
                operation.name
            );
        }
    }

    #[test]
    fn line_break_in_the_version_stays_in_the_comment() {
        let schema = Schema {
            version: Some("V1\ncompile_error!(\"a\");".to_owned()),
            ..crate::test_schema::schema("")
        };
        let files = generate_from(Path::new(""), schema, None).expect("the schema is accepted");
        let first = files.get("mod.rs").and_then(|text| text.lines().next());
        let expected =
            "// @generated by ews-codegen from the schemas of version V1\\ncompile_error!(\\\"a\\\");";
        assert_eq!(first, Some(expected));
    }

    #[test]
    fn type_that_cannot_have_properties_by_path_is_a_warning_at_its_entry() {
        let expected = "expected ExtendedProperty as a list of ExtendedPropertyType in t:ItemType or a base type, found \
                        none; remove the type from the entry";
        assert_eq!(warning_about_an_item(""), expected);
        let required = "<xs:element name=\"ExtendedProperty\" type=\"t:ExtendedPropertyType\" minOccurs=\"0\" \
                        maxOccurs=\"unbounded\"/><xs:element name=\"Id\" type=\"xs:string\"/>";
        let expected = "expected no required element or attribute in t:ItemType and its base types, found one; remove the \
                        type from the entry";
        assert_eq!(warning_about_an_item(required), expected);
    }

    /// The warning for an item with these further elements.
    fn warning_about_an_item(elements: &str) -> String {
        let uri = Namespace::Types.uri();
        let types = format!(
            "<xs:schema xmlns:xs=\"{}\" xmlns:t=\"{uri}\" targetNamespace=\"{uri}\">\
             <xs:simpleType name=\"UnindexedFieldURIType\"><xs:restriction base=\"xs:string\">\
             <xs:enumeration value=\"item:Subject\"/></xs:restriction></xs:simpleType>\
             <xs:complexType name=\"ExtendedPropertyType\"><xs:attribute name=\"Id\"/></xs:complexType>\
             <xs:complexType name=\"ItemType\"><xs:sequence>\
             <xs:element name=\"Subject\" type=\"xs:string\" minOccurs=\"0\"/>{elements}</xs:sequence></xs:complexType></xs:schema>",
            Namespace::Xs.uri()
        );
        let schema = load::from_texts(|file| match file {
            "types.xsd" => Some(types.clone()),
            "properties.toml" => Some("[[prefix]]\nprefix = \"item\"\ntypes = [\"t:ItemType\"]\n".to_owned()),
            _ => None,
        });
        let files = generate_from(Path::new(""), schema.expect("the schema loads"), None);
        let files = files.expect("the schema is accepted");
        assert_eq!(files.get("properties.rs"), None);
        let warnings: Vec<String> = files.warnings().iter().map(ToString::to_string).collect();
        let [warning] = warnings.as_slice() else { panic!("expected one warning: {warnings:?}") };
        warning.strip_prefix("properties.toml:2: ").unwrap_or(warning).to_owned()
    }
}
