//! The `mod.rs` files, and the namespaces.

use crate::rust::{Api, Module};

use super::ItemsByFile;
use super::layout::{self, MacroCall, literal};

/// The number of namespaces that every table begins with, those of SOAP. The runtime has the same constant in
/// `rt/protocol.rs`.
const PROTOCOL_NAMESPACES: usize = 2;

/// The module with the implementations for properties.
const PROPERTIES: &str = "mod properties;\n";

/// A module per file, with all its types re-exported.
pub(super) fn module(api: &Api, module: Module, by_file: &ItemsByFile<'_>) -> String {
    let prefix = api.namespaces.iter().find(|(of, ..)| *of == module).map_or("", |(_, prefix, _)| prefix);
    let mut text = format!("//! The types and elements of the namespace `{prefix}`.\n\n");
    text.push_str("/// Global elements.\npub mod elements;\n");
    for ((of, file), items) in by_file {
        if *of != module {
            continue;
        }
        let names: Vec<&str> = items.iter().map(|item| item.path.name.as_str()).collect();
        text.push_str(&format!("mod {file};\npub use {file}::{};\n", layout::names(&names)));
    }
    text
}

/// The root of the generated code.
pub(super) fn root(api: &Api) -> String {
    let properties = if api.properties.is_some() { PROPERTIES } else { "" };
    let index = if api.areas.is_empty() { "" } else { "pub mod operation_index;\n" };
    let others = api.namespaces.iter().map(|(module, ..)| module);
    let others = others.filter(|module| matches!(module, Module::Other(_)));
    let (mut all, mut declarations) = (String::from("messages, types"), String::new());
    for module in others {
        all.push_str(&format!(", {module}"));
        declarations.push_str(&format!("pub mod {module};\n"));
    }
    format!(
        "\
//! The types, elements and operations of the schemas.

/// The elements of SOAP headers.
pub mod headers;
pub mod messages;
/// The namespaces.
#[doc(hidden)]
#[allow(non_upper_case_globals)]
pub mod ns;
{index}/// The operations.
pub mod operations;
{properties}pub mod types;
{declarations}
/// The modules of the namespaces.
#[doc(hidden)]
pub mod namespaces {{
    pub use super::{{{all}}};
}}
"
    )
}

/// The namespaces as constants by prefix.
pub(super) fn namespaces(api: &Api) -> String {
    let mut call = MacroCall::new("namespaces");
    for (index, (_, prefix, uri)) in api.namespaces.iter().enumerate() {
        call.line(&format!("{} {prefix} = {}", index + PROTOCOL_NAMESPACES, literal(uri)));
    }
    call.finish()
}
